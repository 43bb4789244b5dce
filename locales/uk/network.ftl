# An organisation's page. $count is a number. Never any HTML here.

network-organization-also-known = Інші назви
network-organization-contact = Контакти
network-organization-founded = Рік заснування
network-organization-legal-status = Правова форма
network-organization-offers =
    { $count ->
        [one] { $count } послуга
        [few] { $count } послуги
        [many] { $count } послуг
       *[other] { $count } послуги
    }
network-organization-no-offers = У списку немає послуг цієї організації.
network-organization-contact-none = Публічних контактів немає.
network-organization-phone-extension = внутрішній номер { $extension }
# $languages: names of languages in a list.
network-text-some-in = Деякі тексти поки що не перекладено. Їхня мова: { $languages }
network-text-some-machine = Деякі тексти перекладено автоматично. У них можуть бути помилки.
network-text-some-stale = Оригінали деяких текстів змінилися після того, як їх переклали.
