# A szervezet oldala. $count szám. HTML soha ne kerüljön ide.

network-organization-also-known = Más néven
network-organization-contact = Elérhetőség
network-organization-founded = Alapítás éve
network-organization-legal-status = Jogi forma
network-organization-offers =
    { $count ->
        [one] { $count } szolgáltatás
       *[other] { $count } szolgáltatás
    }
network-organization-no-offers = Ennek a szervezetnek a szolgáltatásai nincsenek a listán.
network-organization-contact-none = Nincs nyilvános elérhetősége.
network-organization-phone-extension = mellék: { $extension }
# $languages: nyelvek nevei felsorolva.
network-text-some-in = Egyes szövegek most csak ezen a nyelven olvashatók: { $languages }
network-text-some-machine = Egyes szövegeket géppel fordítottak. Lehet bennük hiba.
network-text-some-stale = Egyes szövegek eredetije megváltozott, mióta lefordították őket.
