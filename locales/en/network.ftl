# An organisation's page. $count is a number. Never any HTML here.

network-organization-about = About the organisation
network-organization-also-known = Also known as
network-organization-contact = Contact
network-organization-website = Website
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
