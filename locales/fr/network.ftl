# An organisation's page. $count is a number; [many] is for whole millions. Never any HTML here.

network-organization-also-known = Autres noms
network-organization-contact = Contact
network-organization-founded = Année de création
network-organization-legal-status = Forme juridique
network-organization-offers =
    { $count ->
        [one] { $count } service
        [many] { $count } de services
       *[other] { $count } services
    }
network-organization-no-offers = Cet organisme n’a pas de service sur la liste.
network-organization-contact-none = Il n’y a pas de contact public.
network-organization-phone-extension = poste { $extension }

# Son propre organisme à la table ronde : participer, où il peut être nommé, comment les autres le voient, partir.
# Tout ceci est lu par les membres d’un organisme. [many] sert pour les millions entiers. Jamais de HTML ici.

network-ours-title = Notre organisme à la table ronde
network-ours-public-page = Notre page publique
network-ours-members = Qui participe à la table ronde
network-ours-services = Nos services : modifier ou ajouter
network-not-sealed = Ce qui est écrit ici peut être lu par ceux qui gèrent ce site. Ce n’est pas gardé sous clé.

# Où en est l’organisme avec la table ronde. $date : un jour.
network-state-known = Pas encore à la table ronde.
network-state-approached = Vous avez une invitation. Il n’y a pas encore de réponse.
network-state-joined = À la table ronde depuis le { $date }.
network-state-dormant = À la table ronde. C’est calme depuis le { $date }.
network-state-rejoined = De retour à la table ronde depuis le { $date }.
network-state-declined = Vous avez dit non le { $date }. Vous pouvez venir quand vous voulez.
network-state-withdrawn = Vous avez quitté la table ronde le { $date }. Vous pouvez revenir quand vous voulez.

# Participer
network-join-title = Participer à la table ronde
network-join-lead = Participer ne coûte rien et ne vous engage à rien. Vous pouvez partir à tout moment en appuyant une fois sur un bouton, et personne ne demande pourquoi.
network-join-submit = Participer à la table ronde
network-join-decline = Non, merci
network-join-public-now = Aujourd’hui, ce site montre votre organisme tel qu’il figure dans une source publique. Dès que vous participez, seul compte ce que vous cochez ci-dessous.

# Où il peut être nommé
network-named-title = Où pouvons-nous être nommés ?
network-named-lead = Rien n’est coché, sauf si vous le cochez vous-mêmes. Personne d’autre ne peut le faire pour vous, et vous pouvez le changer à tout moment.
network-named-save = Enregistrer
network-named-saved = C’est enregistré et valable dès maintenant.
network-named-look = Voir comment les autres nous verraient alors
network-named-since = oui, depuis le { $date }
network-purpose-individual-cases = Dans l’accompagnement d’une personne
network-purpose-individual-cases-who = Vu par les personnes de l’accompagnement social qui aident cette personne.
network-purpose-member-list = Sur la liste des membres
# $organizations : combien d’organismes participent à la table ronde ; $authorities : combien d’entre eux sont des autorités de l’État.
network-purpose-member-list-who =
    { $organizations ->
        [0] Vu par les organismes de la table ronde. Il n’y en a pas encore.
        [one] Vu par { $organizations } organisme de la table ronde.
        [many] Vu par { $organizations } d’organismes de la table ronde.
       *[other] Vu par { $organizations } organismes de la table ronde.
    } { $authorities ->
        [0] Aucun d’entre eux n’est une autorité de l’État.
        [one] { $authorities } d’entre eux est une autorité de l’État.
        [many] { $authorities } d’entre eux sont des autorités de l’État.
       *[other] { $authorities } d’entre eux sont des autorités de l’État.
    }
network-named-authorities = Les autorités de l’État à la table ronde nous voient aussi sur la liste
network-purpose-website = Sur ce site
network-purpose-website-who = Vu par tout le monde, et aussi par les moteurs de recherche.
network-purpose-print = Dans les publications imprimées
network-purpose-print-who = Vu par toutes les personnes qui ont une brochure en main. Ce qui est imprimé ne peut pas être repris.
network-purpose-conference = Lors de conférences et d’autres rencontres
network-purpose-conference-who = Vu par toutes les personnes qui sont là.
network-purpose-newsletter = Dans la lettre d’information
network-purpose-newsletter-who = Vu par toutes les personnes qui la reçoivent. Ce qui est envoyé ne peut pas être repris.
network-purpose-funders-report = Dans les rapports aux financeurs
network-purpose-funders-report-who = Vu par ceux qui financent la table ronde.
network-purpose-open-data = Dans les données ouvertes
network-purpose-open-data-who = Lu par les programmes d’autres personnes. Si vous changez d’avis, nous leur disons de vous oublier ; nous ne pouvons pas les y obliger.
network-purpose-attribution = Dans les comptes rendus, à côté de ce que nous disons
network-purpose-attribution-who = Vu par toutes les personnes qui peuvent lire les comptes rendus. Sinon, seul votre type d’organisme y est indiqué.

# Comment les autres nous voient
network-seen-title = Comment les autres nous voient
network-seen-lead = Fait avec les mêmes données que les pages elles-mêmes.
network-seen-then = Comment les autres nous verraient
network-seen-then-lead = Ce serait comme ceci. Rien n’est encore changé.
network-seen-public = Tout le monde, sur ce site
network-seen-member = Un membre de la table ronde
network-seen-authority = Une autorité de l’État à la table ronde
network-seen-funder = Ceux qui financent la table ronde
network-seen-api = Les programmes qui lisent nos données ouvertes
network-seen-nothing = Rien sur nous.
network-seen-name-in-list = Notre nom sur la liste des membres, et ce que tout le monde voit.
network-seen-name-in-report = Notre nom dans le rapport, et ce que tout le monde voit.
network-seen-as-everyone = Ce que tout le monde voit.

# Partir
network-leave-title = Quitter la table ronde
network-leave-lead = Appuyez une fois sur le bouton : c’est immédiat, sans donner de raison. Votre nom disparaît de toutes les pages et listes de ce site, et de toutes les données qu’il transmet. Tout ce qui est coché ci-dessus est décoché. Vous pouvez revenir plus tard.
network-leave-submit = Quitter la table ronde
network-leave-rehearse = Voir d’abord ce qui disparaîtrait
network-leave-rehearsed-title = Si vous partiez maintenant
# $count : combien d’adresses de ce site.
network-leave-gone =
    { $count ->
        [0] Aucune page publique ne changerait : vous n’en avez pas.
        [one] { $count } adresse publique répondrait qu’elle n’existe plus.
        [many] { $count } d’adresses publiques répondraient qu’elles n’existent plus.
       *[other] { $count } adresses publiques répondraient qu’elles n’existent plus.
    }
network-left-title = Vous avez quitté la table ronde
network-left-lead = Votre nom a disparu de ce site. Voici ce que personne ne peut reprendre :
network-left-print = Les publications imprimées, et les pages que quelqu’un a imprimées ou enregistrées.
network-left-mail = Les e-mails et les invitations déjà envoyés.
network-left-programs = Les copies que les programmes d’autres personnes ont faites des données ouvertes. Nous leur disons de vous oublier dans les 7 jours.
network-left-search = Ce que les moteurs de recherche ont gardé. Ils regardent de nouveau d’eux-mêmes ; cela va plus vite si vous le leur demandez :
network-left-back = Revenir à la table ronde

# Ce qui a été dit, et quand
network-history-title = Ce qui a été dit, et quand
# $date : un jour. $what : le nom d’un usage.
network-history-given = { $date } : oui – { $what }
network-history-taken = { $date } : non – { $what }
network-history-empty = Rien n’a encore été dit.

# Qui participe à la table ronde
network-members-title = Qui participe à la table ronde
network-members-lead = Des organismes qui veulent être vus par les autres membres. Ne transmettez pas cette liste, s’il vous plaît.
# $unnamed : combien d’organismes participent à la table ronde sans être nommés ici.
network-members-unnamed =
    { $unnamed ->
        [one] { $unnamed } autre organisme participe à la table ronde et n’est pas nommé ici.
        [many] { $unnamed } d’autres organismes participent à la table ronde et ne sont pas nommés ici.
       *[other] { $unnamed } autres organismes participent à la table ronde et ne sont pas nommés ici.
    }
network-members-none = Personne n’est encore nommé ici. Chaque organisme décide pour lui-même.
network-category-city-department = Direction de la mairie
network-category-district = Arrondissement
network-category-state-authority = Autorité de l’État
network-category-ngo = Association ou ONG
network-category-migrant-organisation = Organisme de personnes migrantes
network-category-international-organisation = Organisme international
network-category-research = Recherche scientifique
network-category-community-representative = Communauté

# Le journal des contacts, tel que le lit l’organisme concerné
network-notes-title = Ce qui a été noté sur nous
network-notes-lead = La coordination note quand nous avons été en contact : seulement des faits. Chaque ligne disparaît au bout d’un an. Si quelque chose n’est pas juste, dites-le, s’il vous plaît.
network-notes-call = Appel
network-notes-mail = E-mail
network-notes-memo = Note
network-notes-visit = Visite
# $step : ce qu’il faut faire ensuite.
network-notes-next = Prochaine étape : { $step }
# $date : un jour.
network-notes-by = échéance : { $date }
# Quelqu’un d’autre de l’organisme a été plus rapide.
network-ours-not-now = Cela a changé entre-temps. Rien n’a été fait ; regardez de nouveau la page, s’il vous plaît.

# What can wait, in the letter of the morning
network-news-joined = { $count ->
    [one] { $count } organisme a rejoint la table ronde.
    [many] { $count } d’organismes ont rejoint la table ronde.
   *[other] { $count } organismes ont rejoint la table ronde.
}
network-news-left = { $count ->
    [one] { $count } organisme a quitté la table ronde.
    [many] { $count } d’organismes ont quitté la table ronde.
   *[other] { $count } organismes ont quitté la table ronde.
}

# Give and take
network-balance-title = Donner et recevoir
network-balance-gives = Ce que l’organisme donne
network-balance-gets = Ce que l’organisme reçoit
network-balance-nothing = Il n’y a encore rien que l’on puisse compter ici.
network-balance-counted = Seul ce qui se voit ici est compté. Ce qui naît d’une conversation n’est pas mesuré.
network-balance-question = Recevez-vous au moins autant que vous donnez ?
network-balance-who = Nous le demandons deux fois par an, il suffit d’appuyer une fois. Seule la personne qui anime les réunions lit la réponse ; vous pouvez la changer jusqu’à la fin du semestre.
network-balance-yes = Oui
network-balance-no = Non
network-balance-said-yes = Ce semestre, vous avez répondu : oui.
network-balance-said-no = Ce semestre, vous avez répondu : non. La personne qui anime les réunions prendra contact avec vous.
network-gives-services = { $count ->
    [one] { $count } service
    [many] { $count } de services
   *[other] { $count } services
}
network-gives-languages = { $count ->
    [one] { $count } langue y est parlée
    [many] { $count } de langues y sont parlées
   *[other] { $count } langues y sont parlées
}
network-gives-changes = { $count ->
    [one] { $count } correction devenue publique ces trois derniers mois
    [many] { $count } de corrections devenues publiques ces trois derniers mois
   *[other] { $count } corrections devenues publiques ces trois derniers mois
}
network-gets-projects = { $count ->
    [one] { $count } projet financé dont dépendent ses services
    [many] { $count } de projets financés dont dépendent ses services
   *[other] { $count } projets financés dont dépendent ses services
}
network-gets-contacts = { $count ->
    [one] La table ronde vous a contactés { $count } fois depuis un an
    [many] La table ronde vous a contactés { $count } de fois depuis un an
   *[other] La table ronde vous a contactés { $count } fois depuis un an
}

# As others see us, word for word
network-seen-whole = Mot pour mot : { $count ->
    [one] { $count } information
    [many] { $count } d’informations
   *[other] { $count } informations
}

# Ce qui s’est passé avec sa propre fiche : quoi et quand.
network-happened = Ce qui s’est passé avec notre fiche
network-happened-network-add = Nous avons été ajoutés à la liste des organismes
network-happened-network-describe = Ce que la table ronde sait de nous a été modifié
network-happened-network-note = Quelque chose a été noté sur nous
network-happened-network-tend = On a noté où nous en sommes avec la table ronde
network-happened-network-settle = Nous avons rejoint la table ronde, y sommes revenus ou avons dit non
network-happened-network-consent = Les endroits où nous pouvons être nommés ont été modifiés
network-happened-network-withdraw = Nous avons quitté la table ronde
network-happened-directory-import = La fiche a été mise à jour à partir d’un fichier
network-happened-other = La fiche a été modifiée

# Aide pour la page.
network-help-ours =
    Cette page montre où nous en sommes avec la table ronde, où nous pouvons être nommés et comment les autres nous voient.
    Commencez par « Voir comment les autres nous verraient alors » : regarder ne change rien.
    Si quelqu’un d’autre de l’organisme a été plus rapide, rien n’est fait et vous voyez ce qu’il en est maintenant. Chaque case peut être décochée à tout moment.
    Seules les personnes de votre organisme voient cette page. La coordination sait où vous en êtes et ce qui a été noté.
