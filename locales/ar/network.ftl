# صفحة المنظمة. $count عدد. لا يُكتب HTML هنا أبداً.

network-organization-also-known = أسماء أخرى
network-organization-contact = للتواصل
network-organization-founded = سنة التأسيس
network-organization-legal-status = الشكل القانوني
network-organization-offers =
    { $count ->
        [zero] لا توجد خدمات
        [one] خدمة واحدة
        [two] خدمتان
        [few] { $count } خدمات
        [many] { $count } خدمة
       *[other] { $count } خدمة
    }
network-organization-no-offers = ليس لهذه المنظمة خدمات في القائمة.
network-organization-contact-none = لا توجد وسيلة تواصل منشورة.
network-organization-phone-extension = الرقم الداخلي: { $extension }
# $languages: أسماء لغات في قائمة.
network-text-some-in = بعض النصوص متاحة الآن بهذه اللغة فقط: { $languages }
network-text-some-machine = بعض النصوص مترجمة آلياً، وقد تحتوي على أخطاء.
network-text-some-stale = تغيّر أصل بعض النصوص بعد ترجمتها.
