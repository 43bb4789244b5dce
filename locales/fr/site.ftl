# Pages sur le site lui-même. Chaque ligne d’un texte est un paragraphe. $city : le nom de la ville.
# Les textes dont la clé contient safety, privacy ou urgent sont relus par une personne qui parle la langue avant la fin de l’essai.

site-about-title = C’est quoi, ici ?
site-about-lead = Ici, vous trouvez de l’aide à { $city }, dans votre langue.
site-about-who-title = Qui le fait
site-about-who-text =
    La ville, ses associations et ses habitants venus de l’étranger font cette liste ensemble, autour d’une table ronde.
    Les organismes écrivent eux-mêmes sur leurs services. Si l’un d’eux ne veut pas être nommé, il ne figure pas ici.
site-about-what-title = Ce que vous trouvez ici
site-about-what-text =
    Conseils, cours, médecins, hébergements, administrations : des lieux où vous recevez de l’aide. Sur chaque page, nous disons quand quelqu’un l’a vérifiée pour la dernière fois.
    Nous ne notons pas les lieux, et personne ne peut payer pour être placé plus haut.
site-about-search-title = Comment la recherche vous comprend
site-about-search-text =
    Vous pouvez écrire dans votre langue et avec vos mots, même avec des fautes. La recherche compare vos mots avec des phrases que les gens utilisent souvent. Elle n’apprend rien de vous et ne se souvient pas de vous.
    Pour certains lieux, personne n’a encore dit à quoi ils servent. Là, nous le supposons d’après leur propre description, et nous le disons.
site-about-languages-title = À propos des langues
site-about-languages-text =
    Dans la plupart des langues, les textes de ce site ont été écrits par une machine. Tant qu’aucune personne qui parle la langue n’a vérifié les plus importants, un avertissement se trouve en haut de la page.
    Beaucoup de descriptions n’existent qu’en hongrois. Nous les montrons en hongrois et nous le disons.
site-about-software-title = Le programme
site-about-software-text = Le programme derrière ce site s’appelle Kerekasztal. C’est un logiciel libre sous licence AGPL : chaque ville peut l’utiliser et voir comment il fonctionne.

site-safety-title = Comment nous vous protégeons
site-safety-lead = Vous pouvez lire tout ce site sans nous dire qui vous êtes.
site-safety-danger-title = Si vous êtes en danger maintenant
site-safety-danger-text = Appelez l’un de ces numéros. Vous n’avez pas besoin de papiers pour appeler.
site-safety-leave-title = Quitter vite cette page
site-safety-leave-text =
    En bas de chaque page, il y a un bouton : « Quitter vite cette page ». Il ouvre une page de météo à la place, et le bouton de retour ne ramène pas à la page que vous avez quittée.
    Mais votre appareil peut encore se souvenir des pages que vous avez ouvertes avant. Effacez l’historique de votre navigateur, ou utilisez une fenêtre privée.
site-safety-device-title = Si quelqu’un d’autre utilise votre téléphone
site-safety-device-text =
    Cette personne peut voir ce que vous avez enregistré ici et l’historique de votre navigateur. Sur la page « Lieux enregistrés », vous pouvez tout enlever en une fois.
    Si vous avez peur de quelqu’un, utilisez un autre appareil : chez un ami, au travail ou dans une bibliothèque.
site-safety-know-title = Ce que nous ne savons pas de vous
site-safety-know-text =
    Nous ne demandons ni votre nom, ni vos papiers, ni votre numéro de téléphone. Nous ne notons ni ce que vous cherchez ni les pages que vous ouvrez.
    Les réponses que vous donnez aux questions courtes servent une seule fois, pour ce seul résultat, puis elles sont oubliées.
    Si vous cherchez ce qui est le plus proche, votre appareil arrondit votre position à environ un kilomètre avant de l’envoyer. Nous ne la gardons pas.
site-safety-others-title = Qui d’autre voit ce que vous faites ici
site-safety-others-text =
    Ce site ne charge rien d’autres entreprises et ne montre pas de publicité. Personne d’autre n’apprend par nous que vous avez ouvert ce site.
    Votre fournisseur d’accès à internet, ou la personne qui gère le réseau sans fil que vous utilisez, peut voir que vous avez ouvert ce site, mais pas quelle page, si l’adresse commence par https.
site-safety-hidden-title = Les lieux dont l’adresse n’est pas publique
site-safety-hidden-text = Certains lieux protègent des personnes contre la violence. Leur adresse n’apparaît nulle part sur ce site, pas même sur la carte ou dans la distance. Appelez, on vous dira où aller.
site-safety-translation-title = Textes écrits par une machine
site-safety-translation-text = Si quelque chose sur la loi, la santé ou un danger vous semble étrange, c’est peut-être mal traduit. Renseignez-vous avant de vous y fier, s’il vous plaît.

site-accessibility-title = Accessibilité
site-accessibility-lead = Tout le monde devrait pouvoir utiliser ce site.
site-accessibility-how-title = Ce que nous faisons pour cela
site-accessibility-how-text =
    Nous construisons ce site selon les règles WCAG 2.2, niveau AA. Chaque page fonctionne avec le clavier seul, avec un lecteur d’écran, en grandes lettres, sur un vieux téléphone et sans scripts.
    Avant chaque changement du programme, des machines vérifient dans six langues que les pages n’ont pas d’obstacles connus.
site-accessibility-limits-title = Ce qui ne fonctionne pas encore bien
site-accessibility-limits-text =
    Le site n’a pas encore été testé par des personnes handicapées.
    Il n’y a pas de vidéos en langue des signes ni d’enregistrements audio.
    Certaines descriptions viennent des organismes et ne sont pas en mots faciles, ou existent seulement en hongrois.
site-accessibility-tell-title = Signalez-nous un obstacle
site-accessibility-tell-text = Si quelque chose ne fonctionne pas pour vous, dites-le à ceux qui gèrent ce site ; vous les trouvez sur la page « Qui gère ce site ». Ils devraient vous répondre et trouver un autre moyen de vous donner l’information.

site-privacy-title = Vie privée
site-privacy-lead = Nous gardons le moins possible. Ce qui n’est pas gardé ne peut être ni perdu ni réclamé.
site-privacy-reading-title = Quand vous lisez ce site
site-privacy-reading-text =
    Nous n’avons pas de liste des visiteurs. Le programme note quel type de page a été demandé et combien de temps la réponse a pris, mais pas les mots que vous avez cherchés, pas le service que vous avez regardé, et pas l’adresse de votre appareil.
    Pour protéger le site contre la surcharge, le programme compte dans sa mémoire, pendant peu de temps, combien de demandes viennent d’une même adresse internet. Il ne note pas ce nombre.
site-privacy-cookie-title = Cookies et données sur votre appareil
site-privacy-cookie-text =
    Si vous lisez seulement, nous ne déposons pas de cookie.
    Si vous enregistrez un lieu, votre navigateur garde un seul cookie, nommé « saved », avec les numéros des lieux enregistrés, pendant 180 jours, et les pages enregistrées pendant 30 jours, pour qu’elles s’ouvrent sans internet. Vous pouvez enlever tout cela sur la page « Lieux enregistrés ».
    Pour que les numéros d’urgence s’ouvrent sans internet, votre navigateur garde aussi cette seule page.
    Si vous demandez les lettres qui manquent, votre navigateur s’en souvient.
site-privacy-sign-in-title = Quand vous vous connectez
site-privacy-sign-in-text =
    Cela concerne seulement les personnes qui tiennent les services à jour, participent à la table ronde ou travaillent ici. Nous gardons alors votre nom, votre adresse e-mail, la langue des e-mails que nous vous envoyons, ce que vous faites ici, et aussi où et depuis quand votre compte est connecté ; mais pas de quel appareil il s’agit.
    Tant que votre compte est connecté, votre navigateur garde un cookie, nommé « session », pendant 180 jours au plus. Un deuxième cookie, nommé « way-in », est gardé pendant 15 minutes après votre demande de lien.
    Ceux qui gèrent ce site peuvent lire tout cela. Les liens et les codes fonctionnent une seule fois ; nous n’en gardons qu’une empreinte numérique, à partir de laquelle on ne peut pas les recréer.
site-privacy-questions-title = Les questions courtes et votre position
site-privacy-questions-text = Vos réponses et votre position arrondie nous sont envoyées seulement pour préparer cette seule page. Elles ne sont pas enregistrées et ne figurent dans aucune adresse.
site-privacy-others-title = Les autres
site-privacy-others-text = Quand vous lisez ce site, votre navigateur ne demande rien à aucune autre entreprise. Les liens vers d’autres sites et les numéros de téléphone n’y mènent que si vous appuyez dessus.
site-privacy-organizations-title = Données des organismes
site-privacy-organizations-text = Les organismes décident eux-mêmes s’ils sont nommés ici, et ils peuvent partir à tout moment, sans donner de raison. Leur nom disparaît alors du site en quelques secondes.
site-privacy-rights-title = Vos droits
site-privacy-rights-text =
    Vous pouvez demander à ceux qui gèrent ce site s’ils gardent quelque chose sur vous, et le faire corriger ou effacer. Vous les trouvez sur la page « Qui gère ce site ».
    Si la réponse ne vous satisfait pas, vous pouvez vous plaindre auprès de l’autorité de protection des données. En Hongrie, c’est la NAIH (naih.hu).

site-imprint-title = Qui gère ce site
site-imprint-keeper-title = Responsable de ce site
site-imprint-keeper-none = Ceux qui gèrent ce site n’ont pas encore écrit ici qui ils sont. Si c’est vous qui le gérez : ajoutez votre nom aux données de la ville.
site-imprint-keeper-demo = Ceci est une démonstration. Personne ne la gère comme un service, et rien n’y est vrai, sauf les numéros d’urgence.
site-imprint-data-title = Les données
site-imprint-data-text = La partie publique de la liste peut aussi être lue par des programmes : la page « Données ouvertes » explique comment. Les organismes sont responsables de ce qu’ils écrivent sur eux-mêmes.
site-imprint-software-title = Le programme
site-imprint-software-text = Kerekasztal, logiciel libre sous licence AGPL 3.0 ou ultérieure. Il contient Designsystemet (MIT), les icônes Tabler (MIT) et, pour les lettres qui manquent, les polices Noto (OFL).

site-letters-title = Des lettres manquent ?
site-letters-lead = Si vous voyez des cases vides à la place des lettres, votre appareil n’a pas les lettres de cette langue. Vous pouvez les obtenir sur ce site.
# $size : un nombre
site-letters-load = Charger les lettres ({ $size } kB)
site-letters-loaded = Cet appareil utilise ces lettres.
site-letters-stop = Ne plus les utiliser
site-letters-here = Sur cette page, elles sont déjà chargées. Si vous pouvez lire maintenant, gardez-les pour les autres pages.
site-letters-not-needed = Pour cette langue, il n’y a pas de lettres à charger.
site-letters-no-script = Votre navigateur n’exécute pas de scripts, il ne peut donc pas garder les lettres pour les autres pages. Sur cette page, vous pouvez lire le plus important :

# Recherche par nom, aussi parmi ce qui n’est pas public.
site-lookup-title = Recherche par nom
site-lookup-lead = Trouve les services de votre organisme et les modifications en cours. Les majuscules et les accents ne comptent pas.
site-lookup-services = Services
site-lookup-changes = Modifications en cours
# $count : un nombre.
site-lookup-more = Il y en a plus de { $count }. Écrivez une plus grande partie du nom.
site-lookup-none = Rien n’a été trouvé sous ce nom
site-lookup-none-help = Écrivez moins de mots, ou seulement le début d’un mot. On ne trouve que ce que vous pouvez ouvrir.
site-lookup-hidden = non public
site-lookup-public = Chercher dans ce que tout le monde voit
