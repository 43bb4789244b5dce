# An organisation's page. $count is a number. Never any HTML here.

network-organization-also-known = Бусад нэр
network-organization-contact = Холбоо барих
network-organization-founded = Байгуулагдсан он
network-organization-legal-status = Хуулийн этгээдийн хэлбэр
network-organization-offers =
    { $count ->
        [one] { $count } үйлчилгээ
       *[other] { $count } үйлчилгээ
    }
network-organization-no-offers = Жагсаалтад энэ байгууллагын үйлчилгээ алга.
network-organization-contact-none = Нийтэд зарласан утас, хаяг алга.
network-organization-phone-extension = дотуур дугаар { $extension }
# $languages: names of languages in a list.
network-text-some-in = Зарим бичвэрийг одоогоор зөвхөн энэ хэлээр унших боломжтой: { $languages }
network-text-some-machine = Зарим бичвэрийг машинаар орчуулсан. Алдаатай байж магадгүй.
network-text-some-stale = Зарим бичвэрийг орчуулснаас хойш эх нь өөрчлөгдсөн.
