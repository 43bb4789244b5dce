# An organisation's page. $count is a number. Never any HTML here.

network-organization-also-known = Andere Namen
network-organization-contact = Kontakt
network-organization-founded = Gegründet
network-organization-legal-status = Rechtsform
network-organization-offers =
    { $count ->
        [one] { $count } Angebot
       *[other] { $count } Angebote
    }
network-organization-no-offers = Diese Organisation hat keine Angebote auf der Liste.
network-organization-contact-none = Telefon und E-Mail sind nicht öffentlich.
network-organization-phone-extension = Durchwahl { $extension }
# $languages: names of languages in a list.
network-text-some-in = Einige Texte gibt es im Moment nur in dieser Sprache: { $languages }
network-text-some-machine = Einige Texte hat eine Maschine übersetzt. Sie können Fehler enthalten.
network-text-some-stale = Einige Texte wurden im Original geändert, seit sie übersetzt wurden.
