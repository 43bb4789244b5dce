# La table ronde : tables rondes, réunions, invitations, comptes rendus. $when est un moment, $count un nombre, $side le nom d’un côté ; [many] sert pour les millions entiers. Jamais de HTML ici.

roundtable-when = { $date }, { $time }
roundtable-minutes =
    { $count ->
        [one] { $count } minute
        [many] { $count } de minutes
       *[other] { $count } minutes
    }
roundtable-observer = observateur
roundtable-unnamed = Nom non indiqué
roundtable-chatham-house = Peut être cité sans dire de nom
roundtable-raised-by = proposé par : { $side }
roundtable-not-now = Ce n’est pas possible maintenant. Quelque chose a changé entre-temps : regardez ce qu’il en est maintenant, s’il vous plaît.
roundtable-meanwhile = Quelqu’un d’autre a fait des changements entre-temps. Ce que vous avez écrit est toujours ici ; regardez ce qui est différent et envoyez-le de nouveau, s’il vous plaît.

roundtable-kind-city-wide = Table ronde de toute la ville
roundtable-kind-local = Table ronde d’une partie de la ville
roundtable-kind-thematic = Table ronde sur un thème
roundtable-kind-topic = Thème choisi par des membres
roundtable-state-founded = Créée
roundtable-state-active = Se réunit
roundtable-state-lower-intensity = Se réunit moins souvent
roundtable-state-dormant = En pause
roundtable-state-closed = Terminée
roundtable-state-reopened = Se réunit de nouveau
roundtable-ending-solved = Ce pour quoi elle existait est résolu
roundtable-ending-merged = Elle fait maintenant partie d’une autre table ronde
roundtable-ending-money-ended = Il n’y a plus d’argent
roundtable-event-start = Elle se réunit
roundtable-event-slow-down = Elle se réunit moins souvent
roundtable-event-fall-asleep = Elle fait une pause
roundtable-event-close = Terminer
roundtable-event-reopen = Rouvrir
roundtable-light-places = Places limitées, avec liste d’attente
roundtable-light-interpretation = Interprétation à demander dans la réponse
roundtable-light-childcare = Garde d’enfants à demander dans la réponse
roundtable-light-speakers = Liste des personnes qui veulent parler
roundtable-light-check-in = Arrivée signalée avec un code, sur place
roundtable-office-convener = Convocation des réunions
roundtable-office-facilitator = Animation des réunions
roundtable-office-minute-taker = Comptes rendus
roundtable-office-interpreter = Interprétation
roundtable-office-political-sponsor = Soutien politique
roundtable-part-delegate = personne déléguée
roundtable-part-alternate = personne suppléante
roundtable-side-institutions = institutions
roundtable-side-communities = communautés
roundtable-side-civil-society = associations et ONG
roundtable-mode-in-person = Sur place
roundtable-mode-online = En ligne
roundtable-mode-hybrid = Sur place et en ligne
roundtable-item-kind-common = Pour toutes les personnes qui voient la réunion
roundtable-item-kind-internal = Seulement pour les membres
roundtable-item-kind-hidden = Seulement pour l’animation des réunions
roundtable-meeting-state-draft = En préparation
roundtable-meeting-state-announced = Annoncée
roundtable-meeting-state-agenda-fixed = L’ordre du jour est fixé
roundtable-meeting-state-in-progress = En cours
roundtable-meeting-state-held = Terminée
roundtable-meeting-state-closed = Clôturée
roundtable-meeting-state-cancelled = Annulée
roundtable-meeting-state-postponed = Reportée
roundtable-meeting-event-announce = Envoyer les invitations
roundtable-meeting-event-fix-agenda = L’ordre du jour est fixé
roundtable-meeting-event-open-agenda = L’ordre du jour peut de nouveau changer
roundtable-meeting-event-begin = Commencer la réunion
roundtable-meeting-event-end = La réunion est terminée
roundtable-meeting-event-close = Clôturer
roundtable-meeting-event-cancel = Annuler la réunion
roundtable-meeting-event-postpone = Reporter la réunion
roundtable-minutes-state-live-draft = En cours d’écriture
roundtable-minutes-state-prepared = Rédigé
roundtable-minutes-state-in-review = Les membres le lisent
roundtable-minutes-state-approved = Approuvé
roundtable-minutes-state-published = Publié
roundtable-minutes-event-prepare = Il est rédigé
roundtable-minutes-event-reopen = Continuer à l’écrire
roundtable-minutes-event-review = Envoyer aux membres
roundtable-minutes-event-approve = Approuver
roundtable-minutes-event-publish = Publier
roundtable-answer-accept = Je viendrai
roundtable-answer-doubt = Je viendrai peut-être
roundtable-answer-decline = Je ne peux pas venir
roundtable-answer-delegate = Quelqu’un ira à ma place
roundtable-answered-needs-action = N’a pas répondu
roundtable-answered-accepted = Vient
roundtable-answered-tentative = Viendra peut-être
roundtable-answered-declined = Ne vient pas
roundtable-answered-delegated = Quelqu’un vient à sa place
roundtable-answered-waiting-list = Attend une place
roundtable-answered-offered = Une place lui est gardée, pas encore de réponse
roundtable-needs-remote = participe en ligne
roundtable-needs-language = interprétation : { $language }
roundtable-needs-childcare = garde d’enfants

roundtable-invited-title = Invitation à une réunion
roundtable-invited-when = Quand
roundtable-invited-where = Où
roundtable-invited-access = Comment entrer
roundtable-invited-languages = Interprétation
roundtable-invited-agenda = De quoi nous parlerons
roundtable-invited-answer = Viendrez-vous ?
roundtable-invited-remote = Je participe en ligne
roundtable-invited-interpretation = J’ai besoin d’une interprétation dans cette langue
roundtable-invited-interpretation-none = Je n’en ai pas besoin
roundtable-invited-childcare = J’ai besoin d’une garde d’enfants
roundtable-invited-access-needs = De quoi avez-vous besoin pour participer ?
roundtable-invited-access-help = Par exemple : je viens en fauteuil roulant, je vois bien depuis le premier rang. Seule la personne qui convoque la réunion le lit. Ce n’est pas obligatoire.
roundtable-invited-instead = Qui ira à votre place ?
roundtable-invited-which = Choisissez, s’il vous plaît, si vous viendrez.
roundtable-invited-yours = Cette page n’est que pour vous. Elle fonctionne sans connexion : ne transmettez donc pas son adresse, s’il vous plaît. Vous pouvez changer votre réponse jusqu’à la réunion.
roundtable-invited-cancelled = Cette réunion est annulée. Vous n’avez rien à faire.
roundtable-invited-postponed = Cette réunion a été reportée. Nous vous écrirons quand nous connaîtrons la nouvelle date.
roundtable-invited-over = Il n’est plus possible de répondre pour cette réunion.
roundtable-stands-needs-action = Vous n’avez pas encore répondu.
roundtable-stands-accepted = Nous vous attendons avec plaisir.
roundtable-stands-tentative = Vous avez répondu que vous viendrez peut-être.
roundtable-stands-declined = Vous avez répondu que vous ne pouvez pas venir.
roundtable-stands-delegated = Vous avez répondu que quelqu’un ira à votre place.
roundtable-stands-waiting-list = Il n’y a pas de place libre pour le moment. Vous êtes sur la liste d’attente : nous vous écrirons si une place se libère.
roundtable-stands-offered = Une place s’est libérée. Nous vous la gardons deux jours : répondez, s’il vous plaît.

roundtable-mail-subject = Un message de la table ronde
roundtable-mail-invited = Nous vous invitons à une réunion. Répondez sur la page ci-dessous, s’il vous plaît ; pas besoin de vous connecter.
roundtable-mail-stand-in = Une personne qui ne peut pas venir vous demande d’aller à une réunion à sa place. Répondez sur la page ci-dessous, s’il vous plaît.
roundtable-mail-changed = Une réunion pour laquelle vous avez une invitation a changé. Voici ce qu’il en est maintenant :
roundtable-mail-called-off = Une réunion pour laquelle vous avez une invitation n’aura pas lieu à la date prévue :
roundtable-mail-reminded = Nous ne savons pas encore si vous viendrez à cette réunion. Il suffit d’appuyer une fois.
roundtable-mail-offered = Une place s’est libérée à une réunion pour laquelle vous êtes sur la liste d’attente. Nous vous la gardons deux jours.
roundtable-mail-answer = Regarder et répondre
roundtable-mail-foot = La page n’est que pour vous : une personne qui connaît son adresse peut répondre à votre place.
roundtable-news-review =
    { $count ->
        [one] { $count } compte rendu attend que vous le lisiez
        [many] { $count } de comptes rendus attendent que vous les lisiez
       *[other] { $count } comptes rendus attendent que vous les lisiez
    }
roundtable-news-minutes =
    { $count ->
        [one] { $count } compte rendu a été publié
        [many] { $count } de comptes rendus ont été publiés
       *[other] { $count } comptes rendus ont été publiés
    }
roundtable-news-correction =
    { $count ->
        [one] { $count } correction que vous avez proposée a reçu une réponse
        [many] { $count } de corrections que vous avez proposées ont reçu une réponse
       *[other] { $count } corrections que vous avez proposées ont reçu une réponse
    }

roundtable-how-present = Sur place
roundtable-how-remote = En ligne
roundtable-how-excused = A prévenu de son absence
roundtable-how-absent = Absence
roundtable-how-guest = Personne invitée
roundtable-entry-note = Ce qui a été dit
roundtable-entry-decision = Décision
roundtable-entry-action = À faire

roundtable-calendar-name = Table ronde
