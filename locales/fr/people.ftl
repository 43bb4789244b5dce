# L’espace people : connexion, invitations, son propre compte.

# Se connecter
people-sign-in-title = Se connecter
people-sign-in-lead = Pour les personnes qui tiennent les services à jour, participent à la table ronde ou travaillent ici. Pour chercher de l’aide, pas besoin de compte.
people-sign-in-address = Votre adresse e-mail
people-sign-in-address-help = Nous vous envoyons un lien et un code. Il n’y a pas de mot de passe.
people-sign-in-submit = Recevoir le lien
people-sign-in-address-wrong = Ce n’est pas une adresse e-mail. Une adresse ressemble à ceci : nom@example.org. Regardez, s’il vous plaît, s’il manque une lettre.
people-sign-in-no-account = Vous n’avez pas de compte ? Les comptes se créent sur invitation : adressez-vous à la coordination de la table ronde.

# Après la demande du lien
people-sent-title = Regardez vos e-mails
people-sent-lead = Si nous connaissons cette adresse, un e-mail est en route. Cela peut prendre une minute. Regardez aussi dans le courrier indésirable.
people-sent-link = Ouvrez le lien de l’e-mail dans ce navigateur. Il reste valable { $minutes ->
        [one] { $minutes } minute
        [many] { $minutes } de minutes
       *[other] { $minutes } minutes
    } et fonctionne une seule fois.
people-sent-code-title = L’e-mail est sur un autre appareil ?
people-sent-code = Le code qui est dans l’e-mail
people-sent-code-help = Huit chiffres. Écrivez-les ici.
people-sent-code-submit = Se connecter
people-sent-again = Rien n’est arrivé ? Demander un autre e-mail
people-sent-wrong = Ce code n’est pas le bon. Regardez l’e-mail le plus récent et écrivez de nouveau les huit chiffres.
people-sent-closed = Trop de mauvais codes ont été écrits. Demandez un autre e-mail, s’il vous plaît.

# Entrer avec un lien
people-link-title = Bon retour parmi nous
people-link-lead = Vous vous connectez avec ce compte : { $name }.
people-link-submit = Se connecter
people-link-refused-title = Ce lien n’ouvre plus rien
people-link-used = Il a déjà servi, et un lien fonctionne une seule fois. Demandez-en un autre.
people-link-expired = Il est trop ancien, ou un e-mail plus récent l’a remplacé. Demandez-en un autre.
people-link-other = Il fonctionne seulement dans le navigateur où vous l’avez demandé. Écrivez-y le code qui est dans l’e-mail, ou demandez un lien ici.
people-link-ask = Demander un lien

# Une invitation
people-invitation-title = Vous avez une invitation
people-invitation-lead = { $name }, la table ronde vous invite.
people-invitation-what = Appuyez une fois sur le bouton, et vous y êtes. Il n’y a ni mot de passe ni engagement, et vous pouvez partir à tout moment, sans donner de raison.
people-invitation-not-sealed = Ce que vous écrivez ici peut être lu par ceux qui gèrent ce site. Ce n’est pas gardé sous clé.
people-invitation-submit = Entrer
people-invitation-used = Cette invitation a déjà servi. Si c’était vous, connectez-vous avec votre adresse e-mail.
people-invitation-expired = Cette invitation est trop ancienne. Demandez-en une autre à la personne qui vous l’a envoyée.

# Son propre compte
people-account-title = Votre compte
people-account-lead = Compte connecté : { $name }.
people-account-address = E-mail
people-account-language = Langue des e-mails
people-account-roles = Ce que vous faites ici
people-account-no-roles = Vous n’avez pas encore de rôle.
people-account-desk = À faire
people-account-ours = Notre organisme à la table ronde
people-account-sessions = Là où votre compte est connecté
people-account-sessions-help = Si vous ne reconnaissez pas l’une de ces connexions, arrêtez-la.
people-account-session-here = Ce navigateur
people-account-session-since = connexion du { $date } à { $time }
people-account-session-end = Arrêter
people-account-session-others = Arrêter toutes les autres
people-account-sign-out = Se déconnecter

# La ville de démonstration : se connecter à la place d’une personne inventée. $name est une personne, $role son rôle.
people-try-title = Mettez-vous à la place de quelqu’un qui travaille ici
people-try-lead = Cette ville est une démonstration : toutes les personnes y sont inventées, et personne ne reçoit d’e-mail. Choisissez qui vous voulez être.
people-try-as = { $name }, { $role }
people-try-link = Essayer à la place de quelqu’un qui travaille ici

# Rôles
people-role-coordinator = Coordination
people-role-moderator = Relecture des textes
people-role-facilitator = Animation des réunions
people-role-minute-taker = Comptes rendus
people-role-mediator = Médiation interculturelle
people-role-evaluator = Évaluation
people-role-translator = Traduction
people-role-editor = Rédaction
people-role-provider = Mise à jour des services
people-role-case-worker = Accompagnement social

# E-mails. L’objet ne dit rien de leur contenu.
people-mail-greeting = Bonjour { $name },
people-mail-sign-in-subject = Votre lien
people-mail-sign-in-text = Voici le lien que vous avez demandé. Il reste valable { $minutes ->
        [one] { $minutes } minute
        [many] { $minutes } de minutes
       *[other] { $minutes } minutes
    } et fonctionne une seule fois, dans le navigateur où vous l’avez demandé.
people-mail-sign-in-action = Se connecter
people-mail-sign-in-code = Demandé depuis un autre appareil ? Tapez-y ce code : { $code }
people-mail-sign-in-not-you = Si vous n’avez rien demandé, laissez simplement cet e-mail de côté : sans lui, personne ne peut entrer.
people-mail-invitation-subject = Une invitation
people-mail-invitation-text = La table ronde vous invite. Pas besoin de mot de passe : le lien vous fait entrer.
people-mail-invitation-days = Le lien reste valable { $days ->
        [one] { $days } jour
        [many] { $days } de jours
       *[other] { $days } jours
    } et fonctionne une seule fois.
people-mail-invitation-action = Voir l’invitation
people-mail-invitation-not-wanted = Vous ne voulez pas ? Alors ne faites rien ; nous ne demanderons pas pourquoi.
people-mail-speaker-subject = Un changement
people-mail-speaker-text = Cette personne a été invitée à parler ici au nom de votre organisation : { $name }. Si vous ne savez pas pourquoi, demandez-le à la personne qui coordonne.
people-mail-speaker-action = Regarder
