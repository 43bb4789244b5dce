# An organisation's page. $count is a number; [many] is for whole millions. Never any HTML here.

network-organization-also-known = Otros nombres
network-organization-contact = Contacto
network-organization-founded = Año de fundación
network-organization-legal-status = Forma jurídica
network-organization-offers =
    { $count ->
        [one] { $count } servicio
        [many] { $count } de servicios
       *[other] { $count } servicios
    }
network-organization-no-offers = Esta organización no tiene servicios en la lista.
network-organization-contact-none = No hay un contacto público.
network-organization-phone-extension = extensión { $extension }
# $languages: names of languages in a list.
network-text-some-in = Por ahora, algunos textos solo se pueden leer en este idioma: { $languages }
network-text-some-machine = Una máquina tradujo algunos textos. Pueden tener errores.
network-text-some-stale = El original de algunos textos ha cambiado desde que se tradujeron.
