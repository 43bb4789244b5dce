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

# La deuxième étape : une phrase de passe et un code en plus de l’e-mail. $minutes et $count sont des nombres.
people-step-title = Votre deuxième étape
people-step-lead = Un e-mail peut tomber entre d’autres mains. C’est pourquoi les personnes qui s’occupent de ce que d’autres écrivent montrent deux choses de plus : une phrase de passe qu’elles seules connaissent, et un code qui fonctionne une seule fois.
people-step-passphrase = Votre phrase de passe
people-step-passphrase-help = Cinq mots inventés se retiennent plus facilement que des signes et des chiffres. Notez ceux-ci, ou choisissez votre propre phrase, avec au moins { $count ->
        [one] { $count } caractère
        [many] { $count } de caractères
       *[other] { $count } caractères
    }.
people-step-suggested = Une proposition
people-step-before = Votre phrase de passe jusqu’à présent
people-step-before-help = Avec elle, vos clés passent à la nouvelle. Si vous l’avez oubliée, laissez ce champ vide : votre code de récupération ouvrira les clés ensuite.
people-step-kind = D’où viennent vos codes
people-step-kind-app = D’une application, sur un téléphone ou un ordinateur
people-step-kind-app-help = N’importe quelle application qui donne des codes convient (TOTP). Elle n’a pas besoin de connexion, et personne n’apprend que vous l’avez.
people-step-kind-paper = D’une liste sur papier
people-step-kind-paper-help = Pour les personnes qui n’ont pas de téléphone à elles, ou ne veulent pas l’utiliser pour cela. Vous imprimez { $count ->
        [one] { $count } code et le barrez
        [many] { $count } de codes et les barrez un à un
       *[other] { $count } codes et les barrez un à un
    }.
people-step-next = Continuer
people-step-short = C’est trop court. Prenez au moins { $count ->
        [one] { $count } caractère
        [many] { $count } de caractères
       *[other] { $count } caractères
    }, s’il vous plaît ; cinq mots font une bonne phrase de passe.
people-step-common = Trop de gens essaieraient celle-ci. Prenez d’autres mots, s’il vous plaît, qui n’ont pas de lien entre eux.
people-step-own = Elle contient votre nom ou votre adresse. Prenez d’autres mots, s’il vous plaît.
people-step-kind-missing = Choisissez d’où viennent vos codes, s’il vous plaît.

# Les codes sont montrés une seule fois, et on tape le premier
people-step-shown-title = Emportez vos codes
people-step-shown-once = Cette page n’est montrée qu’une seule fois. Imprimez-la ou notez-la avant de continuer.
people-step-app-scan = Scannez cette image avec votre application.
people-step-app-picture = Image pour l’application
people-step-app-type = Ou tapez-y ceci :
people-step-spare = Des codes pour le jour où l’application sera perdue
people-step-spare-help = Chacun fonctionne une seule fois à la place de l’application. Gardez-les là où vous gardez vos autres papiers, pas à côté de votre ordinateur.
people-step-paper = Vos codes
people-step-paper-help = Chacun fonctionne une seule fois. Barrez ceux qui ont servi, dans n’importe quel ordre, et gardez la liste à l’écart de votre phrase de passe.
people-step-try = Essayez une fois
people-step-try-help = Tapez de nouveau votre phrase de passe, et un code. À partir de là, les deux sont valables.
people-step-code = Un code
people-step-code-help = Six chiffres de votre application, ou huit de votre liste.
people-step-settle = C’est fait
people-step-again = Recommencer
people-step-shown-again = Vos codes ont déjà été montrés ; nous ne pouvons pas les montrer une deuxième fois. Si vous ne les avez pas notés, recommencez.

# Montrer la deuxième étape
people-confirm-title = Est-ce bien vous ?
people-confirm-lead = Pour la suite, un e-mail ne suffit pas. Tapez votre phrase de passe et un code, s’il vous plaît.
people-confirm-submit = Continuer
people-confirm-counts = C’est valable { $hours ->
        [one] { $hours } heure
        [many] { $hours } d’heures
       *[other] { $hours } heures
    } dans ce navigateur. Pour ce qui ne peut pas être repris, nous vous demandons de nouveau.
people-confirm-lost = Les deux sont perdus ? Une autre personne de la coordination peut supprimer votre deuxième étape, et vous en choisissez une nouvelle.
people-proof-wrong = La phrase de passe et le code ne vont pas ensemble. Regardez de nouveau les deux, s’il vous plaît ; un code fonctionne une seule fois.
people-proof-wait = Il y a eu trop d’essais erronés. Attendez { $minutes ->
        [one] { $minutes } minute
        [many] { $minutes } de minutes
       *[other] { $minutes } minutes
    }, s’il vous plaît.
people-proof-busy = Beaucoup de personnes se connectent en ce moment. Réessayez dans quelques secondes, s’il vous plaît.
people-proof-late = Cela a pris trop de temps, ou a été fait dans une autre fenêtre. Recommencez, s’il vous plaît.

# Ce qui figure sur son propre compte
people-account-proof = Comment vous montrez que c’est bien vous
people-account-proof-letter = Par l’e-mail avec le lien. Cela suffit pour votre propre organisme.
people-account-proof-needed = Ce que vous faites ici demande une deuxième étape. Cela prend deux minutes.
people-account-proof-app = Par l’e-mail, votre phrase de passe et les codes d’une application, depuis le { $date }.
people-account-proof-paper = Par l’e-mail, votre phrase de passe et des codes sur papier, depuis le { $date }.
people-account-proof-left = { $count ->
        [0] Il ne reste aucun code sur papier.
        [one] Il reste { $count } code sur papier.
        [many] Il reste { $count } de codes sur papier.
       *[other] Il reste { $count } codes sur papier.
    }
people-account-proof-few = Créez de nouveaux codes, s’il vous plaît, avant qu’il n’en reste plus.
people-account-proof-set = Choisir une deuxième étape
people-account-proof-change = Choisir une autre phrase de passe, ou de nouveaux codes
people-account-proof-done = Votre deuxième étape est valable à partir de maintenant.
people-account-keys-link = Regarder vos clés

# Ses propres clés
people-keys-title = Vos propres clés
people-keys-lead = Ce qui est gardé sous clé ici ne peut être lu par aucune des personnes qui gèrent le serveur : seulement par celles qui ont des clés. Pour l’instant, rien ne les demande. Les personnes qui feront de l’accompagnement ou de la médiation peuvent créer les leurs dès maintenant.
people-keys-warning = Vos clés s’ouvrent avec votre phrase de passe ou avec un code de récupération sur papier, et avec rien d’autre. Si vous perdez les deux, personne ne pourra vous aider.
people-keys-first = Pour cela, il vous faut une deuxième étape.
people-keys-passphrase = Votre phrase de passe
people-keys-make = Créer mes clés
people-keys-code-title = Notez votre code de récupération
people-keys-code-once = Il n’est montré qu’une seule fois. Il ouvre vos clés si vous oubliez votre phrase de passe. La personne qui l’a peut lire ce que vous pouvez lire.
people-keys-code-again = Maintenant, tapez-le de nouveau
people-keys-code-again-help = Les majuscules, les espaces et les lignes ne comptent pas.
people-keys-confirm = Je l’ai noté
people-keys-begun = Vos clés ont été créées, mais le code de récupération n’a pas été tapé de nouveau. Si vous l’avez, tapez-le ici ; sinon, créez de nouvelles clés.
people-keys-ready = Vous avez vos clés depuis le { $date }.
people-keys-closed = Vous avez choisi une autre phrase de passe sans la précédente. Votre code de récupération ouvre de nouveau vos clés.
people-keys-recovery = Votre code de récupération
people-keys-reopen = Ouvrir mes clés
people-keys-fingerprint = Votre empreinte numérique
people-keys-fingerprint-help = Quand vous rencontrez une personne avec qui vous partagerez des choses gardées sous clé, lisez-vous mutuellement ces nombres. Ils ne sont pas secrets.
people-keys-mistyped = Il manque un caractère dans ce code, ou l’un d’eux est faux. Comparez-le avec votre papier, s’il vous plaît.
people-keys-other = Ce n’est pas le code de vos clés. Comparez-le avec votre papier, s’il vous plaît.
people-keys-wrong = Cette phrase de passe n’est pas la bonne. Réessayez, s’il vous plaît.

# Les e-mails à ce sujet
people-mail-account-action = Regarder mon compte
people-mail-account-not-you = Si ce n’était pas vous, appelez la personne qui coordonne, s’il vous plaît.
people-mail-step-text = Une phrase de passe et une deuxième étape ont été définies pour votre compte.
people-mail-step-reset-text = Votre deuxième étape a été supprimée, car quelqu’un a dit que vous l’aviez perdue. Vous pouvez en choisir une nouvelle.
people-mail-step-others-text = La deuxième étape de { $name } a été retirée, car elle était perdue. Si vous ne savez pas pourquoi, demandez aux autres coordinateurs.
people-mail-tries-text = Quelqu’un qui peut lire vos e-mails a tapé plusieurs fois une mauvaise phrase de passe ou un mauvais code.
people-mail-role-text = { $name } a reçu un rôle ici : { $roles }. Si vous ne savez pas pourquoi, demandez-le aux autres personnes qui coordonnent.
people-mail-role-action = Regarder

# Mail that can wait, coming in without a letter
people-sign-in-proof = Se connecter avec une phrase de passe et un code
people-sign-in-proof-help = Pour les personnes qui ont choisi les deux. Cela fonctionne sans e-mail, même quand aucun n’arrive.
people-sign-in-who = Adresse e-mail ou numéro de connexion
people-sign-in-proof-submit = Se connecter
people-sign-in-proof-wrong = Ces trois éléments ne vont pas ensemble, ou il y a eu trop d’essais erronés. Regardez-les de nouveau, s’il vous plaît, attendez un quart d’heure, ou demandez un lien.
people-step-name = Votre numéro de connexion
people-step-name-help = Vous n’avez pas d’adresse e-mail ici : vous vous connectez avec ce numéro, votre phrase de passe et un code. Notez-le à côté des codes, à l’écart de votre phrase de passe.
people-account-name = Numéro de connexion
people-account-handed = Pour l’instant, vous entrez seulement avec un lien que l’on vous remet. Avec une deuxième étape, vous entrez par vous-même.
people-account-mail = Les e-mails qui peuvent attendre
people-account-mail-how = À quelle fréquence ils arrivent
people-account-mail-help = Ce qui protège votre compte et ce qui répond à votre demande arrive toujours.
people-account-mail-save = Que ce soit ainsi
people-account-mail-saved = Ce sera ainsi à partir de maintenant.
people-account-mail-unreached = Les e-mails envoyés à votre adresse nous reviennent depuis le { $date }. Si elle n’est plus la bonne, demandez à la personne qui coordonne de vous inviter à une autre adresse.
people-often-daily = Le matin, quand il y a quelque chose à dire
people-often-weekly = Une fois par semaine, le lundi
people-often-never = Jamais
people-mail-news-text = Voici ce qui s’est passé depuis le dernier e-mail :
people-mail-news-foot = Sur la page de votre compte, vous pouvez choisir à quelle fréquence ces e-mails arrivent.
people-mail-news-stop = Ne plus recevoir ces e-mails
people-mail-tries-door-text = Quelqu’un a essayé plusieurs fois de se connecter avec votre adresse et une mauvaise phrase de passe ou un mauvais code. Cette personne n’a pas pu entrer.
people-stop-title = Ne plus recevoir ces e-mails ?
people-stop-lead = Nous n’écrirons plus au sujet de ce qui peut attendre. Ce qui protège votre compte continue d’arriver, et vous pouvez redemander ces e-mails à tout moment sur la page de votre compte.
people-stop-submit = Ne plus en recevoir
people-stop-done = C’est fait. Vous ne recevrez plus ces e-mails.
people-stop-over = Ce lien ne fait plus rien. Sur la page de votre compte, vous pouvez choisir à quelle fréquence les e-mails arrivent.

# Qui a fait quelque chose, là où aucun nom n’est dit.
people-hand-you = vous
people-hand-coordinator = une personne de la coordination
people-hand-moderator = une personne de la relecture
people-hand-own = une personne de l’organisme
people-hand-somebody = quelqu’un
people-hand-operator = la personne qui gère le serveur
people-hand-visitor = une personne non connectée
people-mail-link-text = Un lien a été créé pour { $name }, qu’un coordinateur remet en main propre. Si vous ne savez pas pourquoi, demandez aux autres coordinateurs.
