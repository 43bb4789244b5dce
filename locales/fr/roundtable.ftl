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
roundtable-interpretation-open = Nous cherchons encore quelqu’un pour l’interprétation : { $languages }
roundtable-interpreting-yours = Vous faites l’interprétation à cette réunion : { $languages }
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
        [one] { $count } compte rendu attend que vous le lisiez.
        [many] { $count } de comptes rendus attendent que vous les lisiez.
       *[other] { $count } comptes rendus attendent que vous les lisiez.
    }
roundtable-news-minutes =
    { $count ->
        [one] { $count } compte rendu a été publié.
        [many] { $count } de comptes rendus ont été publiés.
       *[other] { $count } comptes rendus ont été publiés.
    }
roundtable-news-correction =
    { $count ->
        [one] { $count } correction que vous avez proposée a reçu une réponse.
        [many] { $count } de corrections que vous avez proposées ont reçu une réponse.
       *[other] { $count } corrections que vous avez proposées ont reçu une réponse.
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
# Les pages publiques des tables rondes. $when est un moment, $date un jour, $count un nombre. Tout le monde les lit : des mots simples.
roundtable-home-title = La table ronde
roundtable-home-what = À une table ronde, des administrations, des associations et ONG et des organismes de personnes migrantes se retrouvent et cherchent ensemble ce qui rendrait la vie en ville plus facile aux personnes venues de l’étranger.
roundtable-home-who = Chaque organisme décide lui-même s’il participe, et si nous pouvons le nommer.
roundtable-home-how = Même sans place à la table ronde, vous pouvez dire de quoi vous avez besoin : sur ce site, sans donner votre nom et dans n’importe quelle langue.
roundtable-home-tables = Tables rondes
roundtable-home-none = Vous trouverez ici les tables rondes de la ville. Il n’y en a pas encore.
roundtable-home-next = Prochaine réunion publique : { $when }
roundtable-home-map = Que fait la table ronde ?
roundtable-home-map-lead = La première table ronde s’est donné six tâches en 2012. Vous voyez ici, pour chacune, ce qu’il y a maintenant sur ce site, et ce qui n’y est pas encore.
roundtable-home-network-title = Mise en réseau
roundtable-home-network-text = Ceux qui travaillent pour les mêmes personnes devraient se connaître. Les tables rondes ci-dessus et leurs réunions sont là pour cela. Une fois connectés, les membres peuvent aussi se parler entre eux.
roundtable-home-recommendation-title = Recommandations pour les politiques publiques
roundtable-home-recommendation-text = Des propositions à ceux qui peuvent décider. Les recommandations et les réponses reçues ne sont pas encore ici. Ce qu’une table ronde a décidé se lit dans les comptes rendus publiés, et tout le monde peut dire de quoi il faudrait parler.
roundtable-home-communities-title = Services pour les organismes de personnes migrantes
roundtable-home-communities-text = Un organisme de personnes migrantes peut lui aussi avoir une place à une table ronde, et tenir ici à jour ce qu’il propose, pour qu’on le trouve. Les formations et les demandes de petites aides financières ne sont pas encore ici.
roundtable-home-workers-title = Services pour ceux qui travaillent avec des personnes venues de l’étranger
roundtable-home-workers-text = Une recherche montre qui aide pour quoi, dans quelle langue et où. Les formations ne sont pas encore ici.
roundtable-home-newsletter-title = Lettre d’information
roundtable-home-newsletter-text = Elle n’est pas encore ici.
roundtable-home-publication-title = Publication
roundtable-home-publication-text = Il n’y a pas encore de publication imprimée ici. Ce que l’on sait des services se trouve dans les données ouvertes.
roundtable-home-link-members = Se connecter comme membre
roundtable-home-link-inside = Mes tables rondes
roundtable-home-link-tell = Dire de quoi on a besoin
roundtable-home-link-search = Chercher de l’aide
roundtable-home-link-needs = Comment pouvons-nous vous aider ?
roundtable-home-link-api = Données ouvertes

roundtable-public-coming = Prochaines réunions
roundtable-public-coming-none = Aucune réunion n’est annoncée pour le moment.
roundtable-public-past = Réunions passées
roundtable-public-minutes-here = On peut lire le compte rendu
roundtable-public-heard = Comment donner votre avis
roundtable-public-heard-text = Pas besoin d’avoir une place à la table ronde. Écrivez de quoi on a besoin : sans donner votre nom, dans n’importe quelle langue. Une personne le lit et le transmet.
roundtable-public-round = Qui participe à cette table ronde
roundtable-public-round-lead = Nous nommons seulement ceux qui l’ont eux-mêmes demandé.
roundtable-public-round-none = Personne n’a encore de place à cette table ronde.
roundtable-public-unnamed =
    { $count ->
        [one] Et encore { $count } place. Nous ne disons pas ici à qui elle est.
        [many] Et encore { $count } de places. Nous ne disons pas ici à qui elles sont.
       *[other] Et encore { $count } places. Nous ne disons pas ici à qui elles sont.
    }
roundtable-public-all-unnamed =
    { $count ->
        [one] Il y a { $count } place à cette table ronde. Nous ne disons pas ici à qui elle est.
        [many] Il y a { $count } de places à cette table ronde. Nous ne disons pas ici à qui elles sont.
       *[other] Il y a { $count } places à cette table ronde. Nous ne disons pas ici à qui elles sont.
    }
roundtable-public-came =
    { $count ->
        [one] { $count } organisme a déjà participé à au moins une réunion.
        [many] { $count } d’organismes ont déjà participé à au moins une réunion.
       *[other] { $count } organismes ont déjà participé à au moins une réunion.
    }
roundtable-public-came-few = Jusqu’ici, moins de cinq organismes ont participé à une réunion.
roundtable-public-no-date = Il n’y a pas encore de nouvelle date.
roundtable-public-childcare = Garde d’enfants
roundtable-public-childcare-text = Quelqu’un garde les enfants pendant la réunion.
roundtable-public-take-part = Comment y participer
roundtable-public-take-part-text = Les membres reçoivent une invitation. Si vous souhaitez venir sans être membre, ou seulement dire quelque chose, écrivez-nous avant, s’il vous plaît.
roundtable-public-agenda = Ordre du jour
roundtable-public-agenda-none = Il n’y a pas encore d’ordre du jour.
roundtable-public-nobody = Peut être cité sans dire de nom : ce qui a été dit ici peut être utilisé, mais sans dire qui l’a dit.
roundtable-public-minutes-title = Compte rendu
roundtable-public-minutes-awaited = Le compte rendu n’est pas encore publié.
roundtable-public-approved = Approuvé le { $date }
roundtable-public-due = Échéance : { $date }
roundtable-public-late = Échéance dépassée : { $date }
roundtable-public-done = Fait le { $date }

# Pour les personnes qui participent aux tables rondes : leurs tables rondes, une table ronde, une réunion. $kind et $state disent le type et l’état de la table ronde.
roundtable-inside-help =
    Vous voyez ici les tables rondes où vous avez une place ou une fonction, et les prochaines réunions.
    Ouvrez d’abord la prochaine réunion et répondez à l’invitation : ainsi, la personne qui convoque la réunion peut la préparer.
    S’il manque ici une table ronde, votre organisme n’y a pas de place : dites-le à la personne qui convoque les réunions.
    Personne d’autre que vous ne voit cette page.
roundtable-inside-none = Vous trouverez ici vos tables rondes et vos réunions.
roundtable-inside-none-lead = Pour le moment, vous n’avez de place à aucune table ronde. Si vous en voulez une, dites-le à votre organisme ou à la personne qui convoque les réunions.
roundtable-inside-all-tables = Les tables rondes publiques
roundtable-inside-tables = Tables rondes
roundtable-inside-kind-and-state = { $kind } · { $state }
roundtable-inside-help-table =
    Une table ronde vue de l’intérieur : les réunions, ce qui est à faire, et qui y participe.
    Regardez d’abord ce que vous avez à faire, et marquez ce qui est fait.
    Seules la personne qui doit le faire et celle qui écrit le compte rendu peuvent le marquer comme fait. En cas d’erreur, cela peut être annulé.
    Ce que vous lisez ici, ceux qui participent à la table ronde le lisent. Ne transmettez pas les noms, s’il vous plaît.
roundtable-inside-saved = C’est enregistré.
roundtable-inside-public-page = Voir la page comme tout le monde la voit
roundtable-inside-round-lead = Chaque organisme décide lui-même qui peut lire son nom ici.
roundtable-inside-tasks = À faire
roundtable-inside-tasks-mine = Ce que j’ai à faire
roundtable-inside-tasks-all = Tout ce qui est à faire
roundtable-inside-tasks-only-mine = Seulement ce que j’ai à faire
roundtable-inside-tasks-none = Vous trouverez ici ce qui est à faire après les réunions, dès que les membres pourront lire le compte rendu.
roundtable-inside-tasks-done = Terminées : { $count }
roundtable-inside-tasks-open = À faire : { $count }
roundtable-inside-tasks-none-open = Il n’y a rien à faire pour le moment.
roundtable-inside-tasks-none-done = Rien n’est encore terminé.
roundtable-inside-tasks-none-mine = Vous n’avez rien à faire pour le moment.
roundtable-inside-mine = Pour vous
roundtable-inside-finish = C’est fait
roundtable-inside-reopen = Finalement, ce n’est pas fait
roundtable-inside-own = Comment nous nommons votre organisme
roundtable-inside-own-change = Regarder et changer
roundtable-inside-named-everybody = Tout le monde peut lire son nom, aussi sur la page publique.
roundtable-inside-named-table = Ceux qui participent à la table ronde lisent son nom. Il n’est pas sur la page publique.
roundtable-inside-named-civil = Les membres lisent son nom, les autorités de l’État non. Il n’est pas sur la page publique.
roundtable-inside-named-nobody = Les autres voient seulement quel type d’organisme c’est, pas son nom.
roundtable-inside-beside-name = Dans les comptes rendus, son nom est indiqué à côté de ce qu’il a dit.
roundtable-inside-beside-category = Dans les comptes rendus, seul son type d’organisme est indiqué à côté de ce qu’il a dit.
roundtable-inside-older =
    { $count ->
        [one] Encore { $count } réunion passée
        [many] Encore { $count } de réunions passées
       *[other] Encore { $count } réunions passées
    }
roundtable-inside-help-meeting =
    Une réunion vue de l’intérieur : votre réponse, l’ordre du jour, plus tard le compte rendu.
    Répondez d’abord si vous venez, et écrivez de quoi vous avez besoin. Vous pouvez changer votre réponse jusqu’à la réunion.
    Pendant que les membres lisent le compte rendu, vous pouvez proposer une correction à chaque ligne. Chacune reçoit une réponse.
    Votre réponse et vos propositions sont lues par ceux qui préparent la réunion. Les autres voient seulement combien de personnes viennent.
roundtable-inside-link = Participer en ligne
roundtable-inside-link-text = Cette adresse n’est que pour ceux qui participent à la table ronde. Ne la transmettez pas, s’il vous plaît.
roundtable-inside-day = Le jour de la réunion : présences, prises de parole, compte rendu
roundtable-inside-who-comes = Combien de personnes viennent
roundtable-inside-come =
    { $count ->
        [0] Personne n’a encore répondu oui.
        [one] { $count } personne a répondu qu’elle viendra.
        [many] { $count } de personnes ont répondu qu’elles viendront.
       *[other] { $count } personnes ont répondu qu’elles viendront.
    }
roundtable-inside-may-come =
    { $count ->
        [one] { $count } personne viendra peut-être.
        [many] { $count } de personnes viendront peut-être.
       *[other] { $count } personnes viendront peut-être.
    }
roundtable-inside-minutes-awaited = Le compte rendu est en cours d’écriture. Vous pourrez le lire ici quand il sera rédigé.
roundtable-inside-review = Vous pouvez proposer des corrections jusqu’au { $date }
roundtable-inside-correct = Proposer une correction
roundtable-inside-correct-text = Que faut-il écrire à la place ?
roundtable-inside-correct-whole = Que manque-t-il dans le compte rendu, ou que faut-il dire autrement ?
roundtable-inside-correct-submit = Envoyer la proposition
roundtable-inside-corrections = Mes propositions
roundtable-inside-correction-waits = Attend une réponse
roundtable-inside-correction-taken = Prise en compte
roundtable-inside-correction-not-taken = Pas prise en compte
roundtable-inside-correction-answer = Réponse :
roundtable-inside-correction-missing = Écrivez ce qu’il faut mettre là, s’il vous plaît.
roundtable-inside-correction-long = Il y a plus de 2 000 caractères. Écrivez plus court, s’il vous plaît.

# Les adresses des calendriers.
roundtable-feed-title = Les réunions dans votre calendrier
roundtable-feed-lead = Si votre application de calendrier prend les réunions à une adresse, leurs horaires se mettent à jour d’eux-mêmes.
roundtable-feed-make = Créer une adresse de calendrier
roundtable-feed-address = Cette adresse n’est que pour vous et n’est montrée que maintenant. Copiez-la dans votre application de calendrier, s’il vous plaît. Une personne qui la connaît voit quand vous avez une réunion.
roundtable-feed-have = Vous avez une adresse de calendrier. Si vous en créez une nouvelle, l’ancienne ne fonctionnera plus.
roundtable-feed-end = Supprimer l’adresse de calendrier
roundtable-feed-public = Calendrier des réunions (.ics)

# Rules of procedure.
roundtable-rules-title = Règlement intérieur
roundtable-rules-help =
    Le règlement intérieur dit comment la table ronde travaille : ce que chaque membre peut attendre des autres.
    Regardez d’abord s’il y a une proposition pour laquelle il manque encore la réponse de votre place.
    Un texte entre en vigueur quand plus de la moitié des places sont d’accord et que chaque objection a reçu une réponse. Vous pouvez changer votre réponse jusqu’au jour indiqué.
    Ceux qui participent à la table ronde lisent votre objection, avec le nom sous lequel ils voient votre place.
roundtable-rules-version = Version { $number }
roundtable-rules-on = { $state } : { $date }
roundtable-rules-proposed = Texte sur lequel nous demandons l’avis des places
roundtable-rules-until = On peut répondre jusqu’au { $date }
roundtable-rules-answered = Réponses reçues : { $count } sur { $all } places.
roundtable-rules-agreed =
    { $count ->
        [one] { $count } place est d’accord.
        [many] { $count } de places sont d’accord.
       *[other] { $count } places sont d’accord.
    }
roundtable-rules-says = Que répond la place ?
roundtable-rules-say-agree = Nous sommes d’accord
roundtable-rules-say-object = Nous ne sommes pas d’accord
roundtable-rules-say-abstain = Nous nous abstenons
roundtable-rules-says-agree = Est d’accord
roundtable-rules-says-object = N’est pas d’accord
roundtable-rules-says-abstain = S’abstient
roundtable-rules-reason = Qu’est-ce qui ne va pas ?
roundtable-rules-reason-help = À remplir si vous n’êtes pas d’accord. La personne qui convoque les réunions y répond.
roundtable-rules-reason-missing = Écrivez ce qui ne va pas, s’il vous plaît : sinon, personne ne peut y répondre.
roundtable-rules-reason-long = Il y a plus de 2 000 caractères. Écrivez plus court, s’il vous plaît.
roundtable-rules-which = Choisissez, s’il vous plaît : vous êtes d’accord, vous n’êtes pas d’accord, ou vous vous abstenez.
roundtable-rules-said-itself = Entre-temps, cette place a répondu elle-même. C’est sa propre réponse qui compte.
roundtable-rules-submit = Envoyer la réponse
roundtable-rules-objections = Objections
roundtable-rules-no-reply = Pas encore de réponse.
roundtable-rules-differs = Ce qui change
roundtable-rules-whole = Le texte entier
roundtable-rules-earlier = Versions précédentes
roundtable-rules-none = Vous trouverez ici le règlement intérieur de la table ronde
roundtable-rules-none-lead = Aucun règlement n’est encore adopté. Quand la personne qui convoque les réunions en proposera un, vous pourrez dire ici ce que vous en pensez.
roundtable-rules-public-lead = Voici comment la table ronde travaille. Ceux qui y participent ont adopté ce texte.
roundtable-rules-state-draft = En cours d’écriture
roundtable-rules-state-proposed = Attend la réponse des places
roundtable-rules-state-adopted = En vigueur
roundtable-rules-state-not-adopted = Pas adopté
roundtable-rules-state-withdrawn = Retiré
roundtable-rules-state-superseded = Remplacé par un texte plus récent
roundtable-rules-event-propose = Demander l’avis des places
roundtable-rules-event-withdraw = Retirer
roundtable-rules-event-adopt = Adopté
roundtable-rules-event-reject = Pas adopté
roundtable-rules-event-supersede = Remplacé par un texte plus récent
roundtable-news-rules =
    { $count ->
        [one] { $count } règlement intérieur attend la réponse de votre place.
        [many] { $count } de règlements intérieurs attendent la réponse de votre place.
       *[other] { $count } règlements intérieurs attendent la réponse de votre place.
    }
roundtable-news-rules-decided =
    { $count ->
        [one] Une décision a été prise sur { $count } règlement intérieur.
        [many] Une décision a été prise sur { $count } de règlements intérieurs.
       *[other] Une décision a été prise sur { $count } règlements intérieurs.
    }
roundtable-news-rules-reply =
    { $count ->
        [one] { $count } de vos objections a reçu une réponse.
        [many] { $count } de vos objections ont reçu une réponse.
       *[other] { $count } de vos objections ont reçu une réponse.
    }

# What members bring in, and their own topics.
roundtable-entered-for = Écrit en son nom par une autre personne
roundtable-inside-from-seat = Pour quelle place ?
roundtable-inside-seat-own = { $seat } (votre place)
roundtable-inside-desk = Organiser la table ronde
roundtable-proposals-title = De quoi parler
roundtable-proposals-help =
    Vous trouvez ici les sujets dont il faudrait parler. À partir de cette liste, la personne qui convoque les réunions les met à l’ordre du jour.
    Écrivez votre proposition en une phrase ; pas besoin de la détailler.
    Quand elle est mise à l’ordre du jour, ou retirée de la liste, votre place en est prévenue.
    Ce que vous écrivez est lu par ceux qui participent à la table ronde. Les autres personnes ne peuvent le lire que si la personne qui convoque les réunions le rend public.
roundtable-proposals-none = Il n’y a encore rien sur la liste
roundtable-proposals-none-lead = S’il y a un sujet dont la table ronde devrait parler, écrivez-le ici.
roundtable-proposals-bring = J’aimerais que nous en parlions
roundtable-proposals-what = De quoi s’agit-il ?
roundtable-proposals-why = Pourquoi est-ce important ? (Ce n’est pas obligatoire.)
roundtable-proposals-submit = Mettre sur la liste
roundtable-proposals-saved = C’est sur la liste. Nous vous préviendrons quand ce sera à l’ordre du jour.
roundtable-proposals-title-missing = Écrivez de quoi il s’agit, s’il vous plaît.
roundtable-news-raised =
    { $count ->
        [one] { $count } proposition de votre place est à l’ordre du jour.
        [many] { $count } de propositions de votre place sont à l’ordre du jour.
       *[other] { $count } propositions de votre place sont à l’ordre du jour.
    }
roundtable-news-raised-away =
    { $count ->
        [one] { $count } proposition de votre place a été retirée de la liste. Demandez pourquoi à la personne qui convoque les réunions.
        [many] { $count } de propositions de votre place ont été retirées de la liste. Demandez pourquoi à la personne qui convoque les réunions.
       *[other] { $count } propositions de votre place ont été retirées de la liste. Demandez pourquoi à la personne qui convoque les réunions.
    }
roundtable-topics-title = Thèmes
roundtable-topics-help =
    Un thème est un cercle plus petit pour ceux qui veulent parler davantage d’un sujet. Tout le monde peut en ouvrir un, sans demander la permission à la personne qui convoque les réunions.
    Regardez d’abord s’il y en a déjà un qui vous intéresse : un seul bouton, et vous participez.
    Pour le quitter aussi, il suffit d’un bouton, sans donner de raison, tout de suite.
    Ceux qui participent à la table ronde voient les thèmes et combien de places y participent.
roundtable-topics-none = Vous trouverez ici les thèmes des membres
roundtable-topics-none-lead = Personne n’a encore ouvert de thème.
roundtable-topics-seats =
    { $count ->
        [one] { $count } place participe
        [many] { $count } de places participent
       *[other] { $count } places participent
    }
roundtable-topics-join = Je participe
roundtable-topics-leave = Je ne participe plus
roundtable-topics-last-convener = C’est vous qui convoquez les réunions de ce thème, vous ne pouvez donc pas le quitter. Confiez-le d’abord à quelqu’un d’autre, ou terminez-le.
roundtable-topics-open = Un nouveau thème
roundtable-topics-open-lead = La personne qui ouvre un thème en convoque aussi les réunions.
roundtable-topics-name = Quel est le thème ?
roundtable-topics-name-missing = Écrivez quel est le thème, s’il vous plaît.
roundtable-topics-purpose = À quoi voulez-vous arriver ?
roundtable-topics-invite = Qui faut-il prévenir ?
roundtable-topics-invite-help = Ceux dont vous ne voyez pas le nom ici trouvent le thème sur cette page.
roundtable-topics-invite-who = Places à prévenir
roundtable-topics-submit = Ouvrir le thème
roundtable-news-topic =
    { $count ->
        [one] Vous avez reçu une invitation pour { $count } thème.
        [many] Vous avez reçu des invitations pour { $count } de thèmes.
       *[other] Vous avez reçu des invitations pour { $count } thèmes.
    }
roundtable-meet-title = Convoquer une petite réunion
roundtable-meet-lead = Tous ceux qui participent au thème reçoivent une invitation.
roundtable-meet-what = De quoi parlerez-vous ?
roundtable-meet-title-missing = Écrivez de quoi vous parlerez, s’il vous plaît.
roundtable-meet-date = Quel jour ?
roundtable-meet-time = À quelle heure ?
roundtable-meet-date-wrong = Indiquez un jour et une heure, par exemple 14:00.
roundtable-meet-mode-missing = Choisissez où vous vous retrouvez, s’il vous plaît.
roundtable-meet-place = Adresse, salle
roundtable-meet-link = Adresse web
roundtable-meet-link-wrong = Une adresse web commence ainsi : https://
roundtable-meet-submit = Inviter ceux qui participent
roundtable-meet-off = Annuler la réunion
roundtable-check-in-title = Signaler votre arrivée à la réunion
roundtable-check-in-code = Le code affiché dans la salle
roundtable-check-in-changes = Le code change toutes les trois minutes. Écrivez celui qui est affiché maintenant.
roundtable-check-in-seat = Pour quelle place êtes-vous là ?
roundtable-check-in-submit = Je suis là
roundtable-check-in-done = C’est noté : vous êtes là.
roundtable-check-in-wrong = Ce n’est pas le bon code, ou il a changé entre-temps. Écrivez celui qui est affiché maintenant, s’il vous plaît.
roundtable-check-in-not-now = On ne peut pas signaler son arrivée avec un code pour le moment. Parlez-en à la personne qui écrit le compte rendu, s’il vous plaît.
roundtable-check-in-no-seat = Vous n’avez pas de place à cette table ronde : vous ne pouvez donc pas signaler votre arrivée ici. Parlez-en à la personne qui écrit le compte rendu, s’il vous plaît.
roundtable-check-in-lead = Vous avez scanné le code d’une réunion. Il y a deux façons de signaler que vous êtes là.
roundtable-check-in-account = Si vous vous connectez sur ce site
roundtable-check-in-letter = Si vous avez reçu l’invitation par e-mail
roundtable-check-in-letter-text = Ouvrez le lien de l’e-mail d’invitation, et écrivez ce code sur la page qui s’ouvre :
roundtable-speech-contribution = Intervention
roundtable-speech-pro = Pour
roundtable-speech-contra = Contre
roundtable-speech-intervention = Courte remarque
roundtable-speech-question = Question
roundtable-speech-point-of-order = Sur le déroulement de la réunion
roundtable-speaking-title = Liste des personnes qui veulent parler
roundtable-speaking-now = Parle maintenant :
roundtable-speaking-nobody = Personne de la liste ne parle en ce moment.
roundtable-speaking-waiting = Ont demandé la parole
roundtable-speaking-you = Vous
roundtable-speaking-guest = Personne invitée
roundtable-speaking-kind = Que souhaitez-vous ?
roundtable-speaking-item = À quel sujet ?
roundtable-speaking-whole = La réunion en général
roundtable-speaking-seat = Pour quelle place ?
roundtable-speaking-ask = Je demande la parole
roundtable-speaking-withdraw = Je ne demande plus la parole

roundtable-paper-minutes = Le compte rendu en PDF
roundtable-paper-title-minutes = Compte rendu : { $title }
roundtable-paper-title-agenda = Ordre du jour : { $title }
roundtable-paper-title-attendance = Feuille de présence : { $title }
roundtable-paper-title-closed = Feuille de présence confidentielle : { $title }
roundtable-paper-title-letter = Invitation : { $title }
roundtable-paper-unprintable = Nous n’avons pas pu imprimer certains caractères. Le signe � les remplace. Voici leurs numéros :
roundtable-paper-whole = Sur la réunion en général
roundtable-paper-present = Ont participé
roundtable-paper-owner = Qui s’en charge
roundtable-paper-number = N°
roundtable-paper-item = Point de l’ordre du jour
roundtable-paper-presenter = Présenté par
roundtable-paper-duration = Durée
roundtable-paper-organization = Organisme
roundtable-paper-person = Nom
roundtable-paper-signature = Signature
roundtable-paper-funding = Référence du projet
roundtable-paper-logo = Place pour le logo du financeur
roundtable-paper-closed-mark = Feuille confidentielle
roundtable-paper-closed-notice = Sur cette feuille signent les personnes que nous ne nommons pas devant tout le monde. Elle ne circule pas et personne ne la copie. La personne qui convoque les réunions la garde sous clé.
roundtable-paper-dear = Chères et chers membres de la table ronde,
roundtable-paper-invited = Nous avons le plaisir de vous inviter à la prochaine réunion de la table ronde.
roundtable-paper-please-answer = Dites-nous, s’il vous plaît, si vous viendrez, et de quoi vous avez besoin pour participer.
roundtable-paper-regards = Bien cordialement,

roundtable-corrected = Corrigé pendant la relecture : { $date }
roundtable-text-machine = Une machine a traduit ce texte. Il peut contenir des erreurs.
roundtable-text-stale = L’original a changé depuis la traduction.
roundtable-search-title = Chercher dans les comptes rendus
roundtable-search-lead = Vous trouvez ici ce qui a été dit et décidé aux tables rondes, pour tout ce qui est public.
roundtable-search-lead-inside = Vous trouvez ici ce qui a été dit et décidé à vos tables rondes, depuis leurs débuts.
roundtable-search-label = Que cherchez-vous ?
roundtable-search-kind = Quel type
roundtable-search-kind-all = Tout
roundtable-search-table = À quelle table ronde
roundtable-search-table-all = À toutes les tables rondes
roundtable-search-found = Résultats
roundtable-search-count = Nombre de résultats : { $count }. Le plus récent vient en premier.
roundtable-search-more = Il y a plus de { $count } résultats. Ajoutez un mot pour en voir moins.
roundtable-search-none = Nous n’avons rien trouvé.
roundtable-search-none-help = Essayez avec moins de mots ou avec un autre mot. Les comptes rendus peuvent être lus ici quand ils sont rédigés.
roundtable-search-item = À l’ordre du jour
