# An organisation's page. $count is a number. Never any HTML here.

network-organization-also-known = Другие названия
network-organization-contact = Контакты
network-organization-founded = Год основания
network-organization-legal-status = Правовая форма
network-organization-offers =
    { $count ->
        [one] { $count } услуга
        [few] { $count } услуги
        [many] { $count } услуг
       *[other] { $count } услуги
    }
network-organization-no-offers = В списке нет услуг этой организации.
network-organization-contact-none = Публичных контактов нет.
network-organization-phone-extension = добавочный номер { $extension }
# $languages: names of languages in a list.
network-text-some-in = Некоторые тексты пока не переведены. Их язык: { $languages }
network-text-some-machine = Некоторые тексты переведены автоматически. В них могут быть ошибки.
network-text-some-stale = Оригиналы некоторых текстов изменились после того, как их перевели.
