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
# $languages: names of languages in a list.
network-text-some-in = Pour le moment, certains textes sont à lire seulement en cette langue : { $languages }
network-text-some-machine = Une machine a traduit certains textes. Ils peuvent contenir des erreurs.
network-text-some-stale = L’original de certains textes a changé depuis leur traduction.
