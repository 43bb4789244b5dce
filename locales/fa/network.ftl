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

# سازمان خود سر میز گرد: پیوستن، اینکه نامش کجا بیاید، اینکه دیگران آن را چطور می‌بینند، رفتن.
# همه این‌ها را اعضای سازمان‌ها می‌خوانند. هیچ وقت HTML اینجا نوشته نشود.

network-ours-title = سازمان ما سر میز گرد
network-ours-public-page = صفحه عمومی ما
network-ours-members = چه کسانی سر میز گرد می‌نشینند
network-ours-services = خدمات ما: تغییر دادن یا افزودن
network-not-sealed = کسانی که این وب‌سایت را اداره می‌کنند، می‌توانند آنچه را اینجا نوشته شده است بخوانند. از آن‌ها پوشیده نیست.

# نسبت سازمان با میز گرد. $date: یک روز.
network-state-known = هنوز به میز گرد نپیوسته‌اید.
network-state-approached = شما دعوت شده‌اید. هنوز جوابی نیامده است.
network-state-joined = از { $date } سر میز گرد می‌نشینید.
network-state-dormant = سر میز گرد می‌نشینید. از { $date } خبری نبوده است.
network-state-rejoined = از { $date } دوباره سر میز گرد می‌نشینید.
network-state-declined = در { $date } جواب «نه» دادید. هر وقت بخواهید می‌توانید بیایید.
network-state-withdrawn = در { $date } رفتید. هر وقت بخواهید می‌توانید برگردید.

# پیوستن
network-join-title = پیوستن به میز گرد
network-join-lead = پیوستن هزینه‌ای ندارد و برای شما تعهدی نمی‌آورد. هر وقت بخواهید می‌توانید با یک بار زدن دکمه بروید و هیچ کس نمی‌پرسد چرا.
network-join-submit = به میز گرد می‌پیوندیم
network-join-decline = نه، متشکریم
network-join-public-now = این وب‌سایت امروز سازمان شما را همان‌طور نشان می‌دهد که در یک منبع عمومی آمده است. وقتی بپیوندید، فقط آنچه در پایین علامت می‌زنید به حساب می‌آید.

# نامش کجا بیاید
network-named-title = نام ما کجا می‌تواند بیاید؟
network-named-lead = هیچ چیز علامت ندارد مگر آنکه خودتان آن را علامت بزنید. هیچ کس دیگری نمی‌تواند به جای شما علامت بزند، و هر وقت بخواهید می‌توانید آن را تغییر دهید.
network-named-save = ذخیره
network-named-saved = ذخیره شد. از همین حالا برقرار است.
network-named-look = ببینیم دیگران آن وقت ما را چطور می‌بینند
network-named-since = بله، از { $date }
network-purpose-individual-cases = هنگام کمک به یک فرد
network-purpose-individual-cases-who = مددکاران اجتماعی که به این فرد کمک می‌کنند، آن را می‌بینند.
network-purpose-member-list = در فهرست اعضا
# $organizations: چند سازمان سر میز گرد می‌نشینند؛ $authorities: چند تای آن‌ها نهاد دولتی هستند.
network-purpose-member-list-who =
    { $organizations ->
        [0] سازمان‌هایی که سر میز گرد می‌نشینند، آن را می‌بینند. هنوز هیچ سازمانی نیست.
        [one] { $organizations } سازمان که سر میز گرد می‌نشیند، آن را می‌بیند.
       *[other] { $organizations } سازمان که سر میز گرد می‌نشینند، آن را می‌بینند.
    } { $authorities ->
        [0] هیچ‌کدام از آن‌ها نهاد دولتی نیست.
        [one] از میان آن‌ها { $authorities } سازمان، نهاد دولتی است.
       *[other] از میان آن‌ها { $authorities } سازمان، نهاد دولتی هستند.
    }
network-named-authorities = نهادهای دولتی که سر میز گرد می‌نشینند هم ما را در فهرست می‌بینند
network-purpose-website = در این وب‌سایت
network-purpose-website-who = همه آن را می‌بینند، موتورهای جستجو هم.
network-purpose-print = در نسخه‌های چاپی
network-purpose-print-who = هر کس جزوه‌ای در دست داشته باشد، آن را می‌بیند. آنچه چاپ شده است، پس گرفته نمی‌شود.
network-purpose-conference = در همایش‌ها و برنامه‌های دیگر
network-purpose-conference-who = هر کس آنجا باشد، آن را می‌بیند.
network-purpose-newsletter = در خبرنامه
network-purpose-newsletter-who = هر کس خبرنامه را بگیرد، آن را می‌بیند. آنچه فرستاده شده است، پس گرفته نمی‌شود.
network-purpose-funders-report = در گزارش به حامیان مالی
network-purpose-funders-report-who = کسانی که هزینه میز گرد را می‌دهند، آن را می‌بینند.
network-purpose-open-data = در داده‌های باز
network-purpose-open-data-who = برنامه‌های کامپیوتری دیگران آن را می‌خوانند. اگر نظرتان عوض شود، به آن‌ها می‌گوییم شما را فراموش کنند؛ ولی نمی‌توانیم مجبورشان کنیم.
network-purpose-attribution = در صورت‌جلسه، کنار حرف‌های ما
network-purpose-attribution-who = همه کسانی که اجازه خواندن صورت‌جلسه را دارند، آن را می‌بینند. در غیر این صورت فقط نوع سازمان شما نوشته می‌شود.

# دیگران ما را چطور می‌بینند
network-seen-title = دیگران ما را چطور می‌بینند
network-seen-lead = از همان داده‌هایی ساخته می‌شود که خود صفحه‌ها از آن ساخته می‌شوند.
network-seen-then = دیگران ما را چطور خواهند دید
network-seen-then-lead = این‌طور خواهد بود. هنوز چیزی تغییر نکرده است.
network-seen-public = همه، در این وب‌سایت
network-seen-member = یک عضو میز گرد
network-seen-authority = یک نهاد دولتی سر میز گرد
network-seen-funder = کسی که هزینه میز گرد را می‌دهد
network-seen-api = برنامه‌هایی که داده‌های باز ما را می‌خوانند
network-seen-nothing = هیچ چیز از ما.
network-seen-name-in-list = نام ما در فهرست اعضا، و آنچه همه می‌بینند.
network-seen-name-in-report = نام ما در گزارش، و آنچه همه می‌بینند.
network-seen-as-everyone = آنچه همه می‌بینند.

# رفتن
network-leave-title = ترک میز گرد
network-leave-lead = یک بار زدن دکمه، فوراً، بدون گفتن دلیل. نام شما از همه صفحه‌ها، فهرست‌ها و خروجی‌های این وب‌سایت برداشته می‌شود و همه علامت‌های بالا پاک می‌شوند. بعداً می‌توانید برگردید.
network-leave-submit = میز گرد را ترک می‌کنیم
network-leave-rehearse = اول ببینیم چه چیزی برداشته می‌شود
network-leave-rehearsed-title = اگر همین حالا بروید
# $count: چند آدرس در این وب‌سایت.
network-leave-gone =
    { $count ->
        [0] هیچ صفحه عمومی تغییر نمی‌کند: صفحه‌ای از شما در میان آن‌ها نیست.
        [one] { $count } آدرس عمومی جواب می‌دهد که دیگر وجود ندارد.
       *[other] { $count } آدرس عمومی جواب می‌دهند که دیگر وجود ندارند.
    }
network-left-title = شما میز گرد را ترک کردید
network-left-lead = نام شما دیگر در این وب‌سایت نیست. این‌ها را هیچ کس نمی‌تواند پس بگیرد:
network-left-print = نسخه‌های چاپی، و صفحه‌هایی که کسی چاپ یا ذخیره کرده است.
network-left-mail = نامه‌ها و دعوت‌نامه‌هایی که فرستاده شده‌اند.
network-left-programs = کپی‌هایی که برنامه‌های کامپیوتری دیگران از داده‌های باز گرفته‌اند. به آن‌ها می‌گوییم شما را تا 7 روز دیگر فراموش کنند.
network-left-search = آنچه موتورهای جستجو نگه داشته‌اند. خودشان دوباره نگاه می‌کنند؛ اگر از آن‌ها بخواهید، زودتر می‌شود:
network-left-back = برگشتن به میز گرد

# آنچه گفته شد، با تاریخ
network-history-title = چه گفته شد و کی
# $date: یک روز. $what: نام یک منظور.
network-history-given = { $date }: بله – { $what }
network-history-taken = { $date }: نه – { $what }
network-history-empty = هنوز چیزی گفته نشده است.

# چه کسانی سر میز گرد می‌نشینند
network-members-title = چه کسانی سر میز گرد می‌نشینند
network-members-lead = سازمان‌هایی که می‌خواهند اعضای دیگر آن‌ها را ببینند. لطفاً این فهرست را به کس دیگری ندهید.
# $unnamed: چند سازمان سر میز گرد می‌نشینند که نامشان اینجا نیامده است.
network-members-unnamed =
    { $unnamed ->
        [one] { $unnamed } سازمان دیگر هم سر میز گرد می‌نشیند که نامش اینجا نیامده است.
       *[other] { $unnamed } سازمان دیگر هم سر میز گرد می‌نشینند که نامشان اینجا نیامده است.
    }
network-members-none = هنوز نام هیچ کس اینجا نیامده است. هر سازمان خودش تصمیم می‌گیرد.
network-category-city-department = بخشی از شهرداری
network-category-district = ناحیه
network-category-state-authority = نهاد دولتی
network-category-ngo = سازمان مردم‌نهاد
network-category-migrant-organisation = سازمان مهاجران
network-category-international-organisation = سازمان بین‌المللی
network-category-research = پژوهش
network-category-community-representative = جامعه مهاجران

# دفتر تماس‌ها، همان‌طور که سازمان مربوط آن را می‌خواند
network-notes-title = چه چیزی درباره ما یادداشت شده است
network-notes-lead = هماهنگ‌کننده یادداشت می‌کند که کی در تماس بوده‌ایم: فقط واقعیت‌ها. هر سطر پس از یک سال پاک می‌شود. اگر چیزی درست نیست، لطفاً بگویید.
network-notes-call = تماس تلفنی
network-notes-mail = نامه
network-notes-memo = یادداشت
network-notes-visit = دیدار
# $step: کاری که بعد باید انجام شود.
network-notes-next = قدم بعدی: { $step }
# $date: یک روز.
network-notes-by = مهلت: { $date }
# کس دیگری از سازمان زودتر اقدام کرده است.
network-ours-not-now = در این فاصله این تغییر کرده است. کاری انجام نشد؛ لطفاً دوباره به صفحه نگاه کنید.

# What can wait, in the letter of the morning
network-news-joined = { $count ->
    [one] { $count } سازمان به میز گرد پیوسته است.
   *[other] { $count } سازمان به میز گرد پیوسته‌اند.
}
network-news-left = { $count ->
    [one] { $count } سازمان میز گرد را ترک کرده است.
   *[other] { $count } سازمان میز گرد را ترک کرده‌اند.
}

# Give and take
network-balance-title = می‌دهیم و می‌گیریم
network-balance-gives = آنچه سازمان می‌دهد
network-balance-gets = آنچه سازمان می‌گیرد
network-balance-nothing = هنوز چیزی نیست که بتوان اینجا شمرد.
network-balance-counted = فقط آنچه اینجا دیده می‌شود، شمرده می‌شود. آنچه از گفت‌وگویی به دست می‌آید، اندازه‌گیری نمی‌شود.
network-balance-question = آیا دست‌کم به همان اندازه که می‌دهید، می‌گیرید؟
network-balance-who = سالی دو بار می‌پرسیم، با یک بار زدن دکمه. جواب را فقط تسهیل‌گر جلسه‌ها می‌خواند؛ تا پایان نیم‌سال می‌توانید آن را تغییر دهید.
network-balance-yes = بله
network-balance-no = نه
network-balance-said-yes = در این نیم‌سال جواب شما این بود: بله.
network-balance-said-no = در این نیم‌سال جواب شما این بود: نه. تسهیل‌گر جلسه‌ها با شما تماس می‌گیرد.
network-gives-services = { $count ->
    [one] { $count } خدمت
   *[other] { $count } خدمت
}
network-gives-languages = { $count ->
    [one] آنجا به { $count } زبان صحبت می‌کنند
   *[other] آنجا به { $count } زبان صحبت می‌کنند
}
network-gives-changes = { $count ->
    [one] { $count } اصلاح که در سه ماه گذشته منتشر شده است
   *[other] { $count } اصلاح که در سه ماه گذشته منتشر شده‌اند
}
network-gets-projects = { $count ->
    [one] { $count } پروژه با حمایت مالی که خدمات سازمان به آن وابسته است
   *[other] { $count } پروژه با حمایت مالی که خدمات سازمان به آن‌ها وابسته است
}
network-gets-contacts = { $count ->
    [one] میز گرد در یک سال گذشته { $count } بار با شما تماس گرفته است
   *[other] میز گرد در یک سال گذشته { $count } بار با شما تماس گرفته است
}

# As others see us, word for word
network-seen-whole = کلمه به کلمه: { $count ->
    [one] { $count } مورد
   *[other] { $count } مورد
}

# آنچه بر پرونده خود سازمان گذشت: چه چیزی و کی.
network-happened = بر پرونده ما چه گذشت
network-happened-network-add = ما به فهرست سازمان‌ها افزوده شدیم
network-happened-network-describe = آنچه میز گرد درباره ما می‌داند تغییر کرد
network-happened-network-note = چیزی درباره ما یادداشت شد
network-happened-network-tend = یادداشت شد که نسبت ما با میز گرد چیست
network-happened-network-settle = ما پیوستیم، برگشتیم یا نه گفتیم
network-happened-network-consent = جاهایی که نام ما می‌تواند بیاید تغییر کرد
network-happened-network-withdraw = ما میز گرد را ترک کردیم
network-happened-directory-import = پرونده از یک فایل به‌روز شد
network-happened-other = پرونده تغییر کرد

# راهنمای صفحه.
network-help-ours =
    این صفحه نشان می‌دهد نسبت ما با میز گرد چیست، نام ما کجا می‌تواند بیاید و دیگران ما را چطور می‌بینند.
    از «ببینیم دیگران آن وقت ما را چطور می‌بینند» آغاز کنید: نگاه کردن چیزی را تغییر نمی‌دهد.
    اگر کس دیگری از سازمان زودتر بود، کاری انجام نمی‌شود و می‌بینید اکنون چگونه است. هر علامت را هر وقت بخواهید می‌توانید بردارید.
    این صفحه را فقط افراد خودتان می‌بینند. هماهنگ‌کننده می‌داند نسبت شما با میز چیست و چه یادداشت شده است.
