# An organisation's page. $count is a number. Never any HTML here.

network-organization-also-known = Also known as
network-organization-contact = Contact
network-organization-founded = Founded in
network-organization-legal-status = Legal form
network-organization-offers =
    { $count ->
        [one] { $count } service
       *[other] { $count } services
    }
network-organization-no-offers = This organisation has no services on the list.
network-organization-contact-none = It has no public contact.
network-organization-phone-extension = extension { $extension }
# $languages: names of languages in a list.
network-text-some-in = For now, some texts can be read only in: { $languages }
network-text-some-machine = Some texts were translated by machine. They may contain mistakes.
network-text-some-stale = The originals of some texts have changed since they were translated.
