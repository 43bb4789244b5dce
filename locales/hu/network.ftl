# A szervezet oldala. $count szám. HTML soha ne kerüljön ide.

network-organization-about = A szervezetről
network-organization-also-known = Más néven
network-organization-contact = Elérhetőség
network-organization-website = Honlap
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
