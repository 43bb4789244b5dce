# An organisation's page. $count is a number. Never any HTML here.

network-organization-also-known = نام‌های دیگر
network-organization-contact = راه تماس
network-organization-founded = سال تأسیس
network-organization-legal-status = شکل حقوقی
network-organization-offers =
    { $count ->
        [one] { $count } خدمت
       *[other] { $count } خدمت
    }
network-organization-no-offers = خدمتی از این سازمان در فهرست نیست.
network-organization-contact-none = راه تماسی اعلام نکرده است.
network-organization-phone-extension = شماره داخلی { $extension }
# $languages: names of languages in a list.
network-text-some-in = بعضی متن‌ها را فعلاً فقط به این زبان می‌توانید بخوانید: { $languages }
network-text-some-machine = بعضی متن‌ها را ماشین ترجمه کرده است. شاید اشتباه داشته باشند.
network-text-some-stale = اصل بعضی متن‌ها پس از ترجمه تغییر کرده است.
