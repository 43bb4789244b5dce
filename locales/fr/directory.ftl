# The directory: home, results, service and organisation pages, and the page about the data interface.
# $day is a weekday: mon tue wed thu fri sat sun. $time, $from, $to: a time of day such as 16:00.
# $date: a written date. $count: a number; [many] is for whole millions. Never put HTML here.

## Home

directory-home-title = Comment pouvons-nous vous aider ?
directory-home-lead = Dites-le avec vos mots, dans votre langue. Les fautes ne sont pas graves.
directory-home-examples = Par exemple :
directory-home-example-doctor = un docteur pour mon enfant
directory-home-example-shelter = où dormir ce soir
directory-home-example-permit = permis de travail
directory-home-seat = Une place pour vous
directory-home-topics = Choisissez un sujet
directory-home-all = Voir toute la liste
directory-home-what = C’est quoi, ici ?
directory-home-here-title = Tout ce qu’offre la ville, en un seul endroit
directory-home-here-text =
    { $count ->
        [one] Il y a sur la liste { $count } lieu qui aide à { $city }. Chaque page dit quand elle a été vérifiée pour la dernière fois.
        [many] Il y a sur la liste { $count } de lieux qui aident à { $city } : associations, administrations, médecins, écoles. Chaque page dit quand elle a été vérifiée pour la dernière fois.
       *[other] Il y a sur la liste { $count } lieux qui aident à { $city } : associations, administrations, médecins, écoles. Chaque page dit quand elle a été vérifiée pour la dernière fois.
    }
directory-home-free-title = C’est gratuit, et nous ne demandons pas qui vous êtes
directory-home-free-text = Pas besoin de vous inscrire. Ici, personne ne vous demande quels papiers vous avez.
directory-home-say-title = Votre parole compte aussi
directory-home-say-text = Certaines aides manquent encore dans la ville. À la table ronde (Kerekasztal), les associations, la mairie et les habitants cherchent ensemble des solutions.
directory-home-empty-title = Les premiers services seront ici
directory-home-empty-text = Rien n’est encore inscrit pour { $city }. Les numéros d’urgence fonctionnent déjà.

## Emergency. The number stands before each text.

directory-emergency-label = Aide urgente

## Results. $query: what was typed.

directory-results-title = Résultats de la recherche
directory-results-page-title = { $query } – résultats de la recherche
directory-results-all-title = Tous les services
directory-results-found =
    { $count ->
        [one] { $count } lieu correspond
        [many] { $count } de lieux correspondent
       *[other] { $count } lieux correspondent
    }
directory-results-found-more =
    { $count ->
        [one] Plus de { $count } lieu correspond
        [many] Plus de { $count } de lieux correspondent
       *[other] Plus de { $count } lieux correspondent
    }
directory-results-all =
    { $count ->
        [one] { $count } lieu sur la liste
        [many] { $count } de lieux sur la liste
       *[other] { $count } lieux sur la liste
    }
directory-results-none-title = Nous n’avons rien trouvé pour cela
directory-results-none-lead = Cela ne veut pas dire qu’il n’y a pas d’aide. Essayez ceci :
directory-results-none-shorter = Écrivez moins de mots, ou des mots plus simples.
directory-results-none-other-language = Écrivez la même chose en hongrois ou en anglais.
directory-results-none-all = Regardez toute la liste.
directory-results-query-long = C’est trop long pour une recherche. Merci d’écrire { $most } caractères au plus.

## Facts: one short line each, under a name

directory-facts-label = En bref
directory-facts-speaks = langues parlées : { $languages }
directory-facts-interpreter = interprète possible
directory-facts-free = gratuit
directory-facts-cost = prix : { $amount }
directory-facts-open-now = ouvert maintenant
directory-facts-open-until = ouvert jusqu’à { $time }
directory-facts-open-all-day = ouvert jour et nuit
directory-facts-opens-today = ouvre aujourd’hui à { $time }
directory-facts-opens-tomorrow = ouvre demain à { $time }
directory-facts-opens-day =
    { $day ->
        [mon] ouvre lundi à { $time }
        [tue] ouvre mardi à { $time }
        [wed] ouvre mercredi à { $time }
        [thu] ouvre jeudi à { $time }
        [fri] ouvre vendredi à { $time }
        [sat] ouvre samedi à { $time }
       *[sun] ouvre dimanche à { $time }
    }
directory-facts-opens-date = ouvre le { $date } à { $time }
directory-facts-closed-now = fermé maintenant
directory-facts-temporarily-closed = fermé pour le moment
directory-facts-hours-unknown = demandez les horaires
directory-facts-hours-may-differ = les horaires peuvent changer ce jour-là
directory-facts-by-appointment = sur rendez-vous
directory-facts-walk-in = sans rendez-vous
directory-facts-by-phone = par téléphone
directory-facts-online = en ligne
directory-facts-district = arrondissement { $district }
directory-facts-places =
    { $count ->
        [one] dans { $count } lieu
        [many] dans { $count } de lieux
       *[other] dans { $count } lieux
    }
directory-facts-checked = vérifié en { $month }
directory-facts-not-checked = pas encore vérifié

## Service page

directory-service-who = Pour qui
directory-service-ages-between = De { $from } à { $to } ans.
directory-service-ages-from = À partir de { $from } ans.
directory-service-ages-to = Jusqu’à { $to } ans.
directory-service-bring = Ce qu’il faut apporter
directory-service-bring-missing = S’il vous manque quelque chose, appelez avant de venir.
directory-service-cost = Combien ça coûte
directory-service-apply = Comment faire la demande
directory-service-wait = Temps d’attente
directory-service-appointment = Faut-il un rendez-vous ?
directory-service-where = Où c’est
directory-service-where-hidden = L’adresse n’est pas publique. Appelez, on vous dira où aller.
directory-service-where-several = Disponible dans plusieurs lieux
directory-service-hours = Horaires
directory-service-languages = Dans quelles langues
directory-service-accessibility = Accès pour les personnes handicapées
directory-service-contact = Contact
directory-service-phone-extension = poste { $extension }
directory-service-phone-languages = Langues parlées au téléphone : { $languages }.
directory-service-contact-none = Il n’y a pas de contact public. Allez-y en personne.
directory-service-by = Qui le propose
directory-service-program = Dans le cadre du programme
directory-service-also = Autres services du même organisme
directory-service-alert = Important
directory-service-closed-title = Fermé pour le moment
directory-service-closed-text = Ce service n’est pas disponible en ce moment. Appelez avant d’y aller, ou cherchez un service semblable.
directory-service-ended-title = Ce service n’existe plus
directory-service-ended-text = Nous gardons la page pour que les anciens liens mènent quelque part. Cherchez plutôt un service semblable.
directory-service-similar = Chercher une aide semblable
directory-service-checked = Dernière vérification : { $date }.
directory-service-not-checked = Personne n’a encore vérifié ces informations. Appelez avant d’y aller, s’il vous plaît.

## Opening hours

directory-week-day = Jour
directory-week-hours = Ouvert
directory-week-range = { $from }–{ $to }
directory-week-all-day = jour et nuit
directory-week-closed = fermé
directory-week-unknown = Nous ne connaissons pas les horaires. Appelez avant d’y aller, s’il vous plaît.
directory-week-exceptions = Ces jours-là, c’est différent
directory-week-closed-on = { $date } : fermé
directory-week-closed-between = Fermé du { $from } au { $to }.
directory-week-open-on = { $date } : { $hours }

## Labels of the standard's values

directory-cost-free = gratuit
directory-cost-amount = { $amount } { $currency }
directory-cost-unknown = Demandez combien ça coûte.
directory-phone-type-cell = Portable
directory-phone-type-text = SMS
directory-phone-type-textphone = Téléphone à texte
directory-phone-type-video = Appel vidéo
directory-phone-type-fax = Télécopie
directory-phone-type-pager = Bipeur

## The page about the data interface, for people who build with the data

directory-api-title = Données ouvertes de l’annuaire
directory-api-lead = Tout le monde peut lire la partie publique de cet annuaire avec un programme : sans clé, sans compte. Les données suivent la norme HSDS 3.1 (Human Services Data Specification).
directory-api-start = Par où commencer
directory-api-start-text = Chaque liste est en JSON, divisée en pages. Suivez les adresses ci-dessous ; chaque réponse porte un ETag, et vous ne chargez donc que ce qui a changé.
directory-api-resources = Ce qu’il y a
directory-api-resource-root = Sur cette interface : version, profil et description
directory-api-resource-services = Liste des services
directory-api-resource-service = Un service avec tout ce qui s’y rattache
directory-api-resource-organizations = Liste des organismes
directory-api-resource-organization = Un organisme avec ses services
directory-api-resource-service-at-locations = Liste des services dans leurs lieux
directory-api-resource-service-at-location = Un service dans un lieu
directory-api-resource-taxonomies = Liste des classifications
directory-api-resource-taxonomy = Une classification
directory-api-resource-taxonomy-terms = Liste des termes des classifications
directory-api-resource-taxonomy-term = Un terme
directory-api-resource-deletions = Ce qui n’est plus public depuis un moment donné
directory-api-parameters = Paramètres
directory-api-example = Exemple
directory-api-profile-mark = notre propre profil
directory-api-parameter-search = Les mots à chercher, dans tous les textes de la fiche.
directory-api-parameter-page = La page de la liste, à partir de 1.
directory-api-parameter-per-page = Le nombre de fiches par page.
directory-api-parameter-format = json ou ndjson : avec le second, toutes les fiches arrivent dans un seul flux, une par ligne.
directory-api-parameter-minimal = Seulement les identifiants et les dates de modification, en une réponse.
directory-api-parameter-full = Chaque fiche avec tout ce qui s’y rattache.
directory-api-parameter-full-service = Les services de l’organisme avec tout ce qui s’y rattache.
directory-api-parameter-modified-after = Seulement ce qui a été modifié à ce moment ou après.
directory-api-parameter-taxonomy-term-id = Seulement les fiches qui portent ce terme.
directory-api-parameter-taxonomy-id = Seulement les fiches qui portent un terme de cette classification.
directory-api-parameter-organization-id = Seulement les services de cet organisme.
directory-api-parameter-postcode = Seulement les services disponibles dans ce code postal.
directory-api-parameter-proximity = Avec le code postal : la distance de son centre, en mètres, au plus.
directory-api-parameter-top-only = Seulement les termes qui n’en ont pas d’autre au-dessus d’eux.
directory-api-parameter-parent-id = Seulement les termes placés sous ce terme.
directory-api-parameter-lang = La langue des textes. Sans elle, chaque texte arrive dans la langue où il a été écrit.
directory-api-parameter-lat = Latitude d’un point, en degrés. Va avec lon.
directory-api-parameter-lon = Longitude d’un point, en degrés. Va avec lat.
directory-api-parameter-radius = La distance du point, en mètres, au plus.
directory-api-parameter-open-at = Seulement ce qui est ouvert à ce moment, à l’heure de la ville.
directory-api-parameter-speaks = Seulement là où l’on parle cette langue.
directory-api-parameter-need = Seulement ce qui répond à ce besoin.
directory-api-parameter-since = Seulement ce qui a disparu depuis ce moment.
directory-api-errors = Quand quelque chose ne va pas
directory-api-errors-text = Un paramètre incompréhensible reçoit la réponse 400, avec une phrase qui dit ce qui serait juste. Une fiche inconnue et une fiche non publique reçoivent toutes deux 404.
directory-api-terms = Si vous gardez une copie
directory-api-terms-text = Mettez-la à jour au moins tous les sept jours, et demandez aussi les suppressions : un organisme a pu retirer son accord, et son nom doit alors disparaître aussi de votre copie.
directory-api-description = La description complète pour les programmes (OpenAPI 3.1)
directory-api-standard = La norme : Open Referral HSDS

## Further texts of the first page and the service's page

directory-home-empty-city = Rien n’est encore inscrit pour { $city }.
directory-home-empty-anywhere = Rien n’est encore inscrit ici. Vous y trouverez le premier service dès qu’il sera là.
directory-emergency-more = Autres numéros
directory-facts-languages-more =
    { $count ->
        [one] { $count } autre
        [many] { $count } d’autres
       *[other] { $count } autres
    }
directory-currency-huf = forints
directory-currency-eur = euros
directory-service-inactive-title = Ce service n’est pas disponible en ce moment
directory-service-inactive-text = Nous ne savons pas quand il reprend. Appelez-les, ou cherchez un service semblable.
# $languages: names of languages in a list.
directory-text-some-in = Pour le moment, certains textes sont à lire seulement en cette langue : { $languages }
directory-text-some-machine = Une machine a traduit certains textes. Ils peuvent contenir des erreurs.
directory-text-some-stale = L’original de certains textes a changé depuis leur traduction.
directory-week-next = Horaires d’aujourd’hui et des six jours suivants
directory-week-ask = à demander
directory-week-holiday = jour férié
directory-week-exchanged-rest = jour de repos, travaillé un autre jour
directory-week-exchanged-work = jour travaillé à la place d’un autre
directory-week-may-differ = Les jours fériés, les horaires peuvent changer.
directory-facts-walk-in-or-appointment = avec ou sans rendez-vous
directory-service-access = Comment obtenir cette aide
directory-service-more = Bon à savoir
# $number: which of the places it is, counted from 1.
directory-service-place = Lieu { $number }

## Besoins

directory-results-likely = Cherchez-vous l’un de ces sujets ?
directory-card-why-need = Vous voyez ce lieu parce qu’il aide pour : { $need }
directory-card-why-words = Vous voyez ce lieu parce que vos mots figurent dans sa description.
directory-needs-title = Tous les sujets
directory-needs-lead = Choisissez ce qui ressemble le plus à votre besoin.
directory-need-bring = Ce qu’on demande d’habitude
directory-need-bring-ask = Avant d’y aller, demandez ce qu’il faut exactement.
directory-need-authority = Qui s’en occupe
directory-need-services = Où trouver de l’aide
directory-need-none-title = Pas encore de lieu pour cela sur notre liste
directory-need-none = Cela ne veut pas dire qu’il n’y a pas d’aide. Regardez les sujets proches, ou cherchez avec un autre mot.
directory-need-more = Tous les lieux
directory-need-related = Cela peut aussi vous être utile

## Filtrer les résultats. Chaque filtre est une courte étiquette ; $filter est l’une d’elles.

directory-filter-title = Filtrer les résultats
directory-filter-title-on =
    { $count ->
        [one] Filtrer les résultats ({ $count } filtre actif)
        [many] Filtrer les résultats ({ $count } de filtres actifs)
       *[other] Filtrer les résultats ({ $count } filtres actifs)
    }
directory-filter-apply = Voir les résultats
directory-filter-clear = Enlever tous les filtres
directory-filter-remove = Enlever ce filtre : { $filter }
directory-filter-on = Filtres actifs
directory-filter-open = Quand
directory-filter-open-any = N’importe quand
directory-filter-open-now = Ouvert maintenant
directory-filter-open-at = Ouvert ce jour-là, à cette heure-là
directory-filter-day = Jour
directory-filter-time = Heure
directory-filter-time-hint = Par exemple 10:30
directory-filter-speaks = Langue parlée sur place
directory-filter-district = Arrondissement
directory-filter-need = Sujet
directory-filter-whom = Pour qui
directory-filter-cost = Prix
directory-filter-free = Gratuit
directory-filter-access = Comment y obtenir de l’aide
directory-filter-step-free = Sans marches
directory-filter-accessibility = Accès pour les personnes handicapées
directory-filter-none = Aucun lieu ne correspond à tous les filtres. Enlevez-en un :
# $day : le nom d’un jour de la semaine, $time : 10:30. Se trouve sur un filtre et dans une ligne d’informations.
directory-filter-open-then = ouvert : { $day }, { $time }
directory-filter-time-wrong = Écrivez l’heure comme ceci : 10:30.

directory-near-title = Les plus proches d’abord
directory-near-postcode = Code postal de l’endroit où vous êtes
directory-near-postcode-hint = Quatre chiffres, par exemple 1085. Nous ne le gardons pas.
directory-near-submit = Les plus proches d’abord
directory-near-me = Utiliser ma position
directory-near-me-hint = Votre appareil arrondit lui-même votre position à environ un kilomètre avant de l’envoyer. Nous ne la gardons pas.
directory-near-unknown = Nous ne connaissons pas ce code postal. Vérifiez-le, ou choisissez un arrondissement.
directory-near-failed = Votre appareil n’a pas dit où il se trouve. Écrivez plutôt un code postal.
directory-near-results =
    { $count ->
        [one] { $count } lieu correspond, les plus proches d’abord
        [many] { $count } de lieux correspondent, les plus proches d’abord
       *[other] { $count } lieux correspondent, les plus proches d’abord
    }
directory-near-without = Les lieux sans adresse publique ne sont pas dans cette liste.
# $distance : un nombre comme 600 ou 1,2
directory-facts-distance-m = à { $distance } m
directory-facts-distance-km = à { $distance } km
directory-facts-step-free = sans marches

directory-map-title = Choisissez un arrondissement
directory-map-about = Chaque carré est un arrondissement, à peu près là où il se trouve. Le nombre indique combien de lieux y correspondent.
directory-map-count =
    { $count ->
        [one] { $count } lieu
        [many] { $count } de lieux
       *[other] { $count } lieux
    }
directory-map-list = Liste des arrondissements
directory-map-link = Voir la carte des arrondissements

## À qui s’adresse un service

directory-whom-children = enfants
directory-whom-young = jeunes
directory-whom-older = personnes âgées
directory-whom-women = femmes
directory-whom-families = familles avec enfants
directory-whom-refugees = personnes réfugiées ou qui demandent l’asile
directory-whom-ukraine = personnes venues d’Ukraine
directory-whom-students = étudiants
directory-whom-workers = personnes qui travaillent
directory-whom-disabled = personnes handicapées

## Le chemin guidé : une question par page

directory-guide-link = Vous ne savez pas quoi écrire ? Quelques questions courtes peuvent vous aider.
directory-guide-title = Quelques questions courtes
directory-guide-step = Question { $number } sur { $of }
directory-guide-what = Pour quoi avez-vous besoin d’aide ?
directory-guide-which = Quoi exactement ?
directory-guide-which-any = Je ne sais pas exactement
directory-guide-where = Où cela doit-il être ?
directory-guide-where-any = N’importe où dans la ville
directory-guide-language = Dans quelle langue voulez-vous parler là-bas ?
directory-guide-language-any = Peu importe
directory-guide-status = Est-ce que l’une de ces réponses vous correspond ?
directory-guide-status-hint = Rien ne vous oblige à répondre. Cela nous sert seulement à mettre les bons lieux en premier. Votre réponse n’est pas gardée, et elle ne figure pas dans l’adresse de la page.
directory-guide-status-any = Je préfère ne pas le dire
directory-guide-status-refugees = J’ai demandé une protection ici, ou je l’ai déjà
directory-guide-status-ukraine = Je suis ici à cause de la guerre en Ukraine
directory-guide-status-students = Je fais mes études ici
directory-guide-status-workers = Je travaille ici
directory-guide-next = Suivant
directory-guide-now = Voir les lieux maintenant
directory-guide-back = Revenir à la question précédente
directory-guide-results = Ces lieux peuvent peut-être vous aider
directory-guide-none = Rien ne correspond à toutes vos réponses. Voici ce qui s’en approche le plus.
directory-guide-again = Recommencer
directory-guide-choose = Choisissez une réponse, puis continuez.
directory-guide-all = Tout voir sur ce sujet
directory-guide-why-language = langue parlée : { $language }
directory-guide-why-made-for = prévu pour : { $whom }

## Lieux enregistrés

directory-saved-title = Lieux enregistrés
directory-saved-lead = Seul cet appareil sait ce que vous avez enregistré. Nous n’en gardons pas de liste.
directory-saved-offline = Une fois ces pages enregistrées, cet appareil peut aussi les ouvrir sans internet, pendant 30 jours.
directory-saved-empty-title = Vos lieux enregistrés seront ici
directory-saved-empty = Appuyez sur « Enregistrer » sur la page d’un lieu que vous voulez retrouver.
directory-saved-search = Chercher de l’aide
directory-saved-save = Enregistrer
# Lu à voix haute à la place de « Enregistrer » seul. $name : le nom d’un service.
directory-saved-save-this = Enregistrer : { $name }
directory-saved-remove = Enlever
directory-saved-remove-this = Enlever : { $name }
directory-saved-clear = Tout enlever
directory-saved-clear-hint = Ensuite, cet appareil ne sait plus ce que vous avez enregistré.
directory-saved-gone =
    { $count ->
        [one] { $count } lieu que vous aviez enregistré n’est plus publié. Nous l’avons enlevé de votre liste.
        [many] { $count } de lieux que vous aviez enregistrés ne sont plus publiés. Nous les avons enlevés de votre liste.
       *[other] { $count } lieux que vous aviez enregistrés ne sont plus publiés. Nous les avons enlevés de votre liste.
    }
directory-saved-full = La liste est pleine. Enlevez un lieu avant d’en enregistrer un autre.

## La carte à montrer : en haut la langue de la personne qui lit, en bas celle de la ville en grandes lettres

directory-card-open = Carte à montrer ou à imprimer
directory-card-title = Carte à montrer
directory-card-lead = Montrez-la à quelqu’un dans la rue ou au guichet. Ce que cette personne lit est écrit plus bas, en grandes lettres.
directory-card-looking = Je cherche ce lieu :
directory-card-interpreter = Je voudrais un interprète pour cette langue, s’il vous plaît : { $language }.
directory-card-bring = J’ai apporté ceci :
directory-card-thanks = Merci de votre aide.
directory-card-yours = Ce que dit la carte
directory-card-short = Adresse courte de cette page
directory-card-print = Pour l’imprimer, utilisez la commande d’impression de votre navigateur. Elle tient sur une page.
directory-card-back = Revenir à la page complète

## Aide urgente, sans internet

directory-urgent-title = Aide urgente
directory-urgent-lead = Appelez le numéro. Si vous ne pouvez pas parler, envoyez un message à une personne de confiance.
directory-urgent-offline = Cette page s’ouvre aussi sans internet, si vous avez déjà ouvert ce site une fois.
directory-offline-title = Il n’y a pas d’internet en ce moment
directory-offline-text = La page que vous vouliez n’est pas sur cet appareil. Les numéros d’urgence et les pages que vous avez enregistrées fonctionnent sans internet.
directory-offline-again = Réessayer

## Pourquoi un service est affiché

# $need : le nom d’un besoin.
directory-card-why-suggested = Vous voyez ce lieu parce que sa description parle de : { $need }. Personne ne l’a encore confirmé.
directory-need-suggested = Les lieux marqués ainsi ont été choisis d’après leur propre description ; personne ne l’a encore confirmé.

# Nous écrire : tout le monde peut le faire, sans compte. Une personne lit ce qui est écrit avant que quelqu’un d’autre le voie.
directory-tell-title = Écrivez-nous
directory-tell-lead = Pas besoin de compte ni de nom. Une personne lit votre message. Personne d’autre ne le voit avant.
directory-tell-about = Cela concerne : { $name }
directory-tell-kind = De quoi s’agit-il ?
directory-tell-kind-wrong = Il y a une erreur sur ce site
directory-tell-kind-delivered = Avez-vous reçu de l’aide là-bas ?
directory-tell-kind-missing = Il manque un service
directory-tell-kind-say = Je voudrais dire quelque chose sur la vie dans cette ville
directory-tell-next = Continuer
directory-tell-names = N’écrivez pas de noms ni de numéros de papiers, s’il vous plaît.
directory-tell-wrong = Quelle est l’erreur ?
directory-tell-missing = Que cherchiez-vous, et où ?
directory-tell-say = Qu’est-ce que vous voulez nous dire ?
directory-tell-more = Voulez-vous ajouter quelque chose ?
directory-tell-got = Avez-vous reçu ce qu’il vous fallait ?
directory-tell-got-yes = Oui
directory-tell-got-partly = En partie
directory-tell-got-no = Non
directory-tell-wait = Combien de temps avez-vous attendu ?
directory-tell-wait-day = Un jour ou moins
directory-tell-wait-week = Une semaine ou moins
directory-tell-wait-month = Un mois ou moins
directory-tell-wait-longer = Plus longtemps
directory-tell-treated = Est-ce qu’on s’est bien comporté avec vous ?
directory-tell-treated-yes = Oui
directory-tell-treated-mixed = Parfois
directory-tell-treated-no = Non
directory-tell-why = Si c’est non, pourquoi ?
directory-tell-why-full = Il n’y avait pas de place
directory-tell-why-papers = Il manquait un papier
directory-tell-why-language = On ne se comprenait pas
directory-tell-why-closed = C’était fermé
directory-tell-why-sent-on = On m’a dit d’aller ailleurs
directory-tell-why-other = Une autre raison
directory-tell-unsaid = Je préfère ne pas le dire
directory-tell-submit = Envoyer
directory-tell-empty = Écrivez quelque chose, ou choisissez une réponse, s’il vous plaît.
# $most : le nombre de lettres.
directory-tell-too-long = C’est trop long. Il y a de la place pour { $most } caractères au plus.
directory-tell-too-fast = C’était très rapide. Regardez encore une fois, puis envoyez de nouveau, s’il vous plaît.
directory-tell-too-old = Cette page est restée ouverte très longtemps. Envoyez de nouveau, s’il vous plaît ; rien n’est perdu.
directory-tell-busy = Beaucoup de gens nous écrivent en ce moment. Envoyez de nouveau dans quelques minutes, s’il vous plaît ; rien n’est perdu.

# Après l’envoi : le code
directory-told-title = Merci
directory-told-lead = Une personne va lire votre message.
directory-told-code = Votre code
directory-told-keep = Avec ce code, vous pouvez voir où en est votre message. Notez-le ou prenez-le en photo : nous ne pouvons pas le montrer une deuxième fois, et personne ne peut vous retrouver avec ce code.

# Demander avec le code
directory-receipt-title = Où en est votre message ?
directory-receipt-lead = Vous nous avez écrit, et vous avez reçu un code. Écrivez-le ici.
directory-receipt-code = Votre code
directory-receipt-help = Vingt chiffres.
directory-receipt-submit = Voir
directory-receipt-length = Le code a vingt chiffres. Regardez encore une fois, s’il vous plaît.
directory-receipt-check = Ces chiffres ne vont pas ensemble. Regardez encore une fois chaque chiffre, s’il vous plaît.
directory-receipt-none = Il n’y a rien sous ce code. Il n’est peut-être pas juste, ou bien votre message est ancien et déjà effacé.
directory-receipt-received = Votre message est arrivé. Personne ne l’a encore lu.
directory-receipt-accepted = Nous l’avons lu, et nous nous en occupons.
directory-receipt-done = C’est fait.
directory-receipt-set-aside = Nous l’avons lu, mais nous ne pouvons rien y faire.
directory-receipt-reply = Notre réponse

# Écrire ce que disent ses propres services. Lu par les membres d’un organisme, souvent bénévoles. Jamais de HTML ici.

directory-edit-title = Nos services
directory-edit-lead = Ce que vous écrivez ici, quelqu’un d’autre le lit avant que tout le monde le voie. Jusque-là, seuls votre organisme et les personnes qui le lisent peuvent le voir.
directory-edit-empty = Vous n’avez pas encore de service sur la liste
directory-edit-empty-lead = Décrivez le premier : ce que vous faites, pour qui, où et quand. Vous pouvez vous arrêter à tout moment et continuer plus tard.
directory-edit-add = Ajouter un service
directory-edit-open = Modifier
directory-edit-public = Page publique
directory-edit-close = Fermeture temporaire
directory-edit-close-submit = Envoyer les jours de fermeture
directory-edit-unnamed = Un service encore sans nom

# Où en est une modification. $date : un jour.
directory-edit-state-none = Public tel quel
directory-edit-state-draft = En cours d’écriture, enregistré le { $date }
directory-edit-state-submitted = Envoyé le { $date }. Quelqu’un va le lire.
directory-edit-state-returned = On vous l’a rendu. Lisez pourquoi, s’il vous plaît.
directory-edit-state-approved = Public

directory-edit-form-title = Ce que nous disons de notre service
directory-edit-form-new = Un nouveau service
# $language : le nom d’une langue.
directory-edit-form-language = Écrivez-le dans cette langue : { $language }
directory-edit-form-reason = Pourquoi on vous l’a rendu
directory-edit-form-waiting = C’est envoyé, et cela attend d’être lu. Vous pouvez encore le modifier et l’envoyer de nouveau.
directory-edit-form-optional = Seul le nom est nécessaire. Laissez vide ce qui ne convient pas.
directory-edit-save = Enregistrer et continuer plus tard
directory-edit-submit = Envoyer
directory-edit-take-back = Annuler l’envoi
directory-edit-discard = Supprimer cette modification
directory-edit-discard-sure = Ce que vous avez écrit disparaît alors. Ce qui est public ne change pas.
directory-edit-saved = C’est enregistré. Pour le moment, seul votre organisme peut le voir.
directory-edit-sent = C’est envoyé. Merci. Quelqu’un le lit, et ensuite ce sera public.
directory-edit-sent-critical = C’est envoyé. Merci. Comme un moyen de vous joindre a changé, nous vérifions d’abord que c’était bien vous : nous appelons le numéro connu jusqu’ici, ou nous attendons un jour.
directory-edit-autosaved = Enregistré comme brouillon
directory-edit-offline = Ce n’est pas enregistré. Gardez cette page ouverte ; nous réessayons.
directory-edit-changed = Quelqu’un d’autre a enregistré quelque chose entre-temps. Rien de votre texte n’est perdu : sous chaque champ se trouve ce que l’autre personne a écrit. Vérifiez, puis enregistrez de nouveau ; c’est alors votre texte qui compte.
directory-edit-theirs = Enregistré entre-temps :
directory-edit-theirs-empty = Enregistré entre-temps : rien
directory-edit-critical = Si cela change, nous vérifions d’abord avec vous.
directory-edit-not-now = Cela a changé entre-temps. Rien n’a été fait ; regardez de nouveau la page, s’il vous plaît.
# $count : combien d’autres services sont proposés dans le même lieu.
directory-edit-shared-place =
    { $count ->
        [one] { $count } autre service se trouve dans ce lieu. Ce que vous changez ici change aussi pour lui.
        [many] { $count } d’autres services se trouvent dans ce lieu. Ce que vous changez ici change aussi pour eux.
       *[other] { $count } autres services se trouvent dans ce lieu. Ce que vous changez ici change aussi pour eux.
    }
directory-edit-kept-places = Il y a plus de lieux qu’il n’y a de place ici. Les autres restent comme ils sont :
directory-edit-kept-place = Un lieu qui appartient à quelqu’un d’autre. Il reste comme il est :
directory-edit-kept-hours = Il y a aussi des horaires qu’on ne peut pas écrire ici. Ils restent comme ils sont.
directory-edit-kept-rows = Il y a plus d’horaires différents d’une semaine à l’autre qu’il n’y a de place ici. Ils restent comme ils sont.
directory-edit-kept-phones = Il y a d’autres numéros de téléphone. Ils restent comme ils sont.
directory-edit-kept-costs = Il y a plusieurs prix. Ils restent comme ils sont.

# Les parties du formulaire, dans l’ordre où l’on pense.
directory-edit-part-what = Qu’est-ce que c’est ?
directory-edit-part-whom = Pour qui ?
directory-edit-part-where = Où ?
directory-edit-part-when = Quand est-ce ouvert ?
directory-edit-part-how = Comment l’obtenir ?
directory-edit-part-cost = Combien ça coûte ?
directory-edit-part-languages = Dans quelles langues ?
directory-edit-part-documents = Que faut-il apporter ?

# Les champs du formulaire ; certains ont une explication.
directory-edit-name = Nom du service
directory-edit-name-hint = Comme vous le diriez au téléphone : « Aide pour remplir des formulaires »
directory-edit-description = Ce qui s’y passe
directory-edit-description-hint = En phrases courtes. Ce qu’on y reçoit, et ce qu’on n’y reçoit pas.
directory-edit-alert = À savoir tout de suite
directory-edit-alert-hint = Par exemple : « Pas de nouvelles places avant janvier »
directory-edit-needs = À quoi cela sert
directory-edit-needs-hint = Cochez ce pour quoi on peut venir. Si rien n’est coché, on trouve le service d’après ce qui est écrit ici.
directory-edit-status = Est-ce proposé en ce moment ?
directory-edit-made-for = Prévu pour
directory-edit-made-for-hint = Ne cochez rien si c’est pour tout le monde.
directory-edit-eligibility = Qui peut venir
directory-edit-minimum-age = À partir de quel âge
directory-edit-maximum-age = Jusqu’à quel âge
directory-edit-place = Nom du lieu
directory-edit-address = Rue et numéro
directory-edit-postal-code = Code postal
directory-edit-city = Ville
directory-edit-transportation = Comment y aller
directory-edit-transportation-hint = Arrêt, sonnette, étage, marches
directory-edit-hours-hint = Comme sur une porte : 9–12, 13–17. Laissez un jour vide quand c’est fermé.
directory-edit-hours-note = Sur les horaires
directory-edit-hours-note-hint = Par exemple : « Dernière entrée une demi-heure avant la fermeture »
directory-edit-closed-from = Fermeture temporaire : premier jour
directory-edit-closed-to = Dernier jour
directory-edit-closed-reason = Raison de la fermeture
directory-edit-access = Façons de l’obtenir
directory-edit-application = Ce qu’il faut faire pour cela
directory-edit-phone = Téléphone
directory-edit-phone-2 = Autre téléphone
directory-edit-email = E-mail
directory-edit-url = Adresse web
directory-edit-amount = Prix en forints
directory-edit-amount-hint = 0 si c’est gratuit. Laissez vide si cela dépend.
directory-edit-fees = Sur le prix
directory-edit-languages = Langues parlées sur place
directory-edit-languages-hint = Sans interprète
directory-edit-documents = Papiers et choses à apporter
directory-edit-documents-hint = Une chose par ligne
directory-edit-status-active = Oui
directory-edit-status-temporarily-closed = Fermé pour le moment
directory-edit-status-inactive = Pas en ce moment
directory-edit-status-defunct = Il n’existe plus

# Who may see something, several places, and hours that are not weekly. $number: 1, 2 …; $field: the name of a field.
directory-edit-place-audience = Qui peut voir ce lieu
directory-edit-phone-audience = Qui peut voir ce numéro
directory-edit-phone-audience-2 = Qui peut voir l’autre numéro
directory-edit-email-audience = Qui peut voir l’adresse e-mail
directory-edit-audience-public = Tout le monde : sur le site, sur papier et dans les données ouvertes
directory-edit-audience-members = Seulement les membres de la table ronde, les autorités de l’État aussi
directory-edit-audience-members-without-authorities = Seulement les membres de la table ronde, mais pas les autorités de l’État
directory-edit-audience-stewards = Seulement l’accompagnement social et l’animation des réunions
directory-edit-audience-caseworkers = Seulement l’accompagnement social
directory-edit-audience-facilitators = Seulement l’animation des réunions
directory-edit-audience-hidden = Personne : c’est seulement gardé ici
directory-edit-place-number = Lieu { $number }
directory-edit-place-more = Encore un lieu
directory-edit-in-place = Lieu { $number } : { $field }
directory-edit-leave = Le service n’est plus proposé ici
directory-edit-hours-here = Horaires dans ce lieu seulement
directory-edit-hours-here-hint = En plus des horaires valables dans tous les lieux.
directory-edit-rows = Horaires qui ne sont pas les mêmes chaque semaine
directory-edit-rows-hint = Une ligne par jour : toutes les deux semaines, le premier samedi du mois, l’été, ou un seul jour.
directory-edit-row-number = Ligne { $number }
directory-edit-in-row = Ligne { $number } : { $field }
directory-edit-choose = Choisissez, s’il vous plaît
directory-edit-often = À quel rythme
directory-edit-day = Quel jour
directory-edit-hours = De quelle heure à quelle heure
directory-edit-from = À partir de quel jour
directory-edit-until = Jusqu’à quel jour
directory-edit-often-week = Chaque semaine, pendant un temps
directory-edit-often-second-week = Toutes les deux semaines
directory-edit-often-first = Le premier du mois
directory-edit-often-second = Le deuxième du mois
directory-edit-often-third = Le troisième du mois
directory-edit-often-fourth = Le quatrième du mois
directory-edit-often-last = Le dernier du mois
directory-edit-often-once = Un seul jour

# Ce qui ne va pas dans un champ. $field : le nom du champ.
directory-edit-wrong-missing = { $field } : remplissez ce champ, s’il vous plaît.
directory-edit-wrong-too-long = { $field } : c’est trop long, ou il y a plusieurs lignes. Écrivez plus court, s’il vous plaît.
directory-edit-wrong-phone = { $field } : ce n’est pas un numéro de téléphone. Écrivez-le comme on le compose : +36 1 000 0000
directory-edit-wrong-email = { $field } : ce n’est pas une adresse e-mail. Une adresse ressemble à ceci : name@example.org
directory-edit-wrong-url = { $field } : une adresse web commence par https:// ou http://
directory-edit-wrong-number = { $field } : écrivez un nombre, s’il vous plaît, par exemple 18.
directory-edit-wrong-date = { $field } : choisissez un jour, s’il vous plaît.
directory-edit-wrong-order = { $field } : la fin vient avant le début.
directory-edit-wrong-hours = { $field } : nous n’arrivons pas à lire ces horaires. Écrivez-les comme ceci : 9–12, 13–17
directory-edit-wrong-choice = { $field } : choisissez dans la liste, s’il vous plaît.

# Les e-mails sur les modifications. $name : le service ; $fields : des noms de champs à la suite.
directory-edit-mail-subject = Un changement est demandé
directory-edit-mail-change = Une personne qui travaille pour votre organisme veut changer la façon de joindre « { $name } ». Ce qui changerait : { $fields }.
directory-edit-mail-new = Une personne qui travaille pour votre organisme veut ajouter un service : « { $name } ».
directory-edit-mail-wait = Avant que ce soit public, nous appelons le numéro connu jusqu’ici, ou nous attendons un jour. Si c’était vous, vous n’avez rien à faire.
directory-edit-mail-stop = Si personne chez vous ne l’a voulu, ouvrez la page, annulez l’envoi, et dites-le-nous.
directory-edit-mail-look = Voir la modification
directory-edit-mail-tell = Ce n’était pas nous
directory-edit-mail-outcome = Ce qu’est devenue votre modification
directory-edit-mail-returned = Ce que vous avez écrit sur « { $name } » vous a été rendu. Lisez pourquoi, modifiez-le et envoyez-le de nouveau, s’il vous plaît :

# Letters to those who offer something at a place that moves. $name: their services; $fields: names of fields.
directory-edit-mail-move = Quelqu’un veut modifier un lieu où vous proposez aussi quelque chose : « { $name } ». Ce qui changerait : { $fields }.
directory-edit-mail-move-wait = C’est vérifié avant que tout le monde le voie. Si vous n’en savez rien, demandez à celles et ceux à qui est le lieu, ou dites-le-nous.
directory-edit-mail-moved-subject = Un lieu a changé
directory-edit-mail-moved = Un lieu où vous proposez quelque chose a changé : « { $name } ». Ce qui a changé : { $fields }.
directory-edit-mail-moved-tell = Regardez si c’est juste pour vous aussi, et prévenez les personnes qui viennent chez vous, pour que personne ne se trompe de porte.
directory-edit-mail-place = Voir la page

# A letter to coordinators
directory-emergency-mail-text = Quelqu’un a proposé d’autres numéros d’urgence. Veuillez appeler chacun d’eux et ne les confirmer que si les bonnes personnes répondent.

# What can wait, in the letter of the morning
directory-news-edits = { $count ->
    [one] { $count } modification attend d’être lue.
    [many] { $count } de modifications attendent d’être lues.
   *[other] { $count } modifications attendent d’être lues.
}
directory-news-public = { $count ->
    [one] { $count } de vos modifications est maintenant publique.
    [many] { $count } de vos modifications sont maintenant publiques.
   *[other] { $count } de vos modifications sont maintenant publiques.
}
directory-news-told = { $count ->
    [one] { $count } personne nous a écrit.
    [many] { $count } de personnes nous ont écrit.
   *[other] { $count } personnes nous ont écrit.
}

# Aide pour la page.
directory-help-mine =
    Voici tous les services de votre organisme, et où en est chaque modification.
    Ouvrez-en un pour le modifier, ou ajoutez-en un. Une fermeture temporaire se dit ici même.
    Si une modification vous a été rendue, sa page dit pourquoi. Rien de ce que vous avez écrit n’est perdu.
    Ce qui n’est pas encore public n’est vu que par votre organisme et par les personnes qui le lisent d’abord.
directory-help-edit =
    Ici, vous écrivez ce qu’est un service, pour qui, quand et où.
    Écrivez ce que vous savez et enregistrez ; envoyez quand tout est juste.
    Si un numéro ou une adresse n’est pas juste, c’est dit en haut et près du champ, et tout ce que vous avez écrit reste.
    Si la façon de vous joindre change, quelqu’un vous appelle d’abord, ou cela prend un jour. D’ici là, on voit ce qui était là avant.
