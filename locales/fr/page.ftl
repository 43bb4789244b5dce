# What stands around every page: head, foot, notices, pagination, errors, print.
# $city: the city's name. Never put HTML here.

page-site-name = Kerekasztal
page-tagline = De l’aide à { $city }, dans votre langue
# $title: what the page is about.
page-title = { $title } – Kerekasztal
page-skip = Aller au contenu
page-home = Accueil
page-breadcrumbs = Vous êtes ici

## Language menu

page-language-menu = Langue
page-language-other = Dans une autre langue

## Notices

page-trial-title = Cette traduction est à l’essai
page-trial-text = Une machine a rédigé le français de ce site, et aucune personne de langue française ne l’a encore relu. Si quelque chose vous semble étrange, c’est peut-être une erreur : renseignez-vous avant de vous y fier.
page-demo-text = Cette ville est une démonstration. Rien n’est vrai ici, sauf les numéros d’urgence.

## Quick help, always where the thumb is

page-thumb-label = Aide rapide
page-leave = Quitter vite cette page
page-wrong = Quelque chose ne va pas ici

## Foot

page-footer-api = Données ouvertes
page-footer-sign-in = Se connecter
page-footer-promise = Nous ne demandons pas votre nom et nous ne gardons pas vos recherches. Nous ne déposons pas de cookie, sauf si vous enregistrez un lieu ou si vous vous connectez.

## Pagination. $page and $pages are numbers.

page-pagination-label = Pages
page-pagination-previous = Page précédente
page-pagination-next = Page suivante
page-pagination-page = Page { $page }

## Errors: what happened, what to do now

page-error-400-title = Nous n’avons pas compris cette demande
page-error-400-happened = Quelque chose dans l’adresse ou dans l’envoi n’a pas la forme attendue. Rien n’a été modifié.
page-error-400-now = Revenez une page en arrière et réessayez, ou repartez de l’accueil.
page-error-404-title = Nous ne trouvons pas cette page
page-error-404-happened = Il y a peut-être une erreur dans l’adresse, ou la page a changé de place.
page-error-404-now = Vérifiez l’adresse, ou cherchez l’aide dont vous avez besoin.
page-error-405-title = Cela ne fonctionne pas ici
page-error-405-happened = Cette adresse ne peut pas servir de cette façon. Rien n’a été modifié.
page-error-405-now = Revenez une page en arrière et utilisez les boutons et les liens qui s’y trouvent.
page-error-410-title = Cette page a été retirée
page-error-410-happened = La page était ici avant, mais elle n’est plus publiée.
page-error-410-now = Merci de ne pas utiliser d’anciennes copies. Vous pouvez chercher une aide semblable.
page-error-413-title = C’est trop lourd
page-error-413-happened = L’envoi est plus lourd que ce que nous pouvons recevoir. Il n’a pas été enregistré.
page-error-413-now = Envoyez un texte plus court ou un fichier plus petit.
page-error-429-title = Merci d’attendre un instant
page-error-429-happened = Beaucoup de demandes sont arrivées de votre connexion en peu de temps. Vous la partagez peut-être avec d’autres.
page-error-429-now = Attendez une minute, puis rechargez cette page.
page-error-500-title = Quelque chose s’est cassé chez nous
page-error-500-happened = L’erreur vient de nous, pas de vous. Elle est notée pour que nous puissions la réparer.
page-error-500-now = Réessayez dans quelques minutes. Si cela se reproduit, donnez-nous la référence ci-dessous.
page-error-503-title = Nous revenons bientôt
page-error-503-happened = Le site démarre ou est en cours d’entretien.
page-error-503-now = Réessayez dans quelques minutes.
page-error-reference = Référence : { $reference }
page-error-go-home = Aller à l’accueil
page-error-urgent = Si vous avez besoin d’aide tout de suite, appelez :

page-error-414-title = Cette adresse est trop longue
page-error-414-happened = L’adresse de la page est plus longue que ce que nous pouvons recevoir. Rien n’a été modifié.
page-error-414-now = Cherchez avec moins de mots, ou repartez de l’accueil.

## Search box, forms, texts in another language

page-search-label = De quoi avez-vous besoin ?
page-search-submit = Chercher
page-form-errors = Avant de continuer, regardez ces points, s’il vous plaît :
# $language: the name of the language the text is in.
page-only-in = Pour le moment, à lire seulement en cette langue : { $language }

## Haut et bas de page


page-saved = Lieux enregistrés
page-own-tables = Mes tables rondes et réunions
page-footer-about = C’est quoi, ici ?
page-footer-safety = Comment nous vous protégeons
page-footer-round-table = La table ronde
page-footer-accessibility = Accessibilité
page-footer-privacy = Vie privée
page-footer-imprint = Qui gère ce site
page-footer-urgent = Aide urgente
page-footer-letters = Des lettres manquent ?
page-footer-label = À propos de ce site

page-error-403-title = Ce formulaire n’a pas pu être accepté
page-error-403-happened = Il semble avoir été envoyé depuis un autre site. Rien n’a été modifié.
page-error-403-now = Ouvrez la page ici, sur ce site, et réessayez.
page-rooms = Salles

# Ce qui a été envoyé après une déconnexion. Rien n’en est perdu.
page-kept-title = Votre session est terminée, et rien n’est perdu
page-kept-lead = Ce que vous avez écrit se trouve sur cette page. Connectez-vous de nouveau dans un autre onglet, revenez ici et envoyez-le encore une fois.
page-kept-sign-in = Se connecter (ouvre un autre onglet)
page-kept-again = Envoyer de nouveau
page-unsure-title = Encore une étape, et rien n’est perdu
page-unsure-lead = Ce que vous avez écrit se trouve sur cette page. Montrez votre deuxième étape dans un autre onglet, revenez ici et envoyez-le encore une fois.
page-unsure-show = Montrer la deuxième étape (ouvre un autre onglet)

# Recherche par nom, aussi parmi ce qui n’est pas public.
page-lookup-label = Chercher par nom

# Aide pour une page, et ce qui s’est passé avec une fiche. $date : un jour ; $time : une heure.
page-help = Aide pour cette page
page-happened-when = { $date }, { $time }
page-happened-none = Rien n’est encore noté.
page-happened-earlier = Ce qui s’est passé avant
page-happened-newest = Revenir au plus récent

# $languages: names of languages in a list.
page-text-some-in = Pour le moment, certains textes sont à lire seulement en cette langue : { $languages }
page-text-some-machine = Une machine a traduit certains textes. Ils peuvent contenir des erreurs.
page-text-some-stale = L’original de certains textes a changé depuis leur traduction.
