# An organisation's page. $count is a number. Never any HTML here.

network-organization-also-known = Diğer adları
network-organization-contact = İletişim
network-organization-founded = Kuruluş yılı
network-organization-legal-status = Hukuki yapısı
network-organization-offers =
    { $count ->
        [one] { $count } hizmet
       *[other] { $count } hizmet
    }
network-organization-no-offers = Bu kuruluşun listede hizmeti yok.
network-organization-contact-none = Herkese açık iletişim bilgisi yok.
network-organization-phone-extension = dahili { $extension }
# $languages: names of languages in a list.
network-text-some-in = Bazı metinler şimdilik yalnızca şu dilde okunabiliyor: { $languages }
network-text-some-machine = Bazı metinleri bir makine çevirdi. İçlerinde yanlış olabilir.
network-text-some-stale = Bazı metinlerin aslı, çevrildikten sonra değişti.
