# The directory: home, results, service and organisation pages, and the page about the data interface.
# $day is a weekday: mon tue wed thu fri sat sun. $time, $from, $to: a time of day such as 16:00.
# $date: a written date. $count: a number. Never put HTML here.

## Home

directory-home-title = چه کمکی از ما برمی‌آید؟
directory-home-lead = با کلمه‌های خودتان و به زبان خودتان بنویسید. اشتباه هم باشد، عیبی ندارد.
directory-home-examples = مثلاً:
directory-home-example-doctor = دکتر اطفال
directory-home-example-shelter = جای خواب برای امشب
directory-home-example-permit = اجازه کار
directory-home-seat = یک جا برای شما
directory-home-topics = یک موضوع انتخاب کنید
directory-home-all = دیدن همه فهرست
directory-home-what = اینجا کجاست؟
directory-home-here-title = همه آنچه در شهر هست، در یک جا
directory-home-here-text =
    { $count ->
        [one] در این فهرست { $count } جا هست که در { $city } کمک می‌کند. در هر صفحه نوشته‌ایم اطلاعات آن آخرین بار کی بررسی شده است.
       *[other] در این فهرست { $count } جا هست که در { $city } کمک می‌کنند: انجمن‌ها، اداره‌ها، پزشکان، مدرسه‌ها. در هر صفحه نوشته‌ایم اطلاعات آن آخرین بار کی بررسی شده است.
    }
directory-home-free-title = رایگان است و نمی‌پرسیم کی هستید
directory-home-free-text = ثبت‌نام و ورود لازم نیست. اینجا هیچ کس نمی‌پرسد چه مدرکی دارید.
directory-home-say-title = حرف شما هم مهم است
directory-home-say-text = در شهر هنوز بعضی کمک‌ها کم است. سر میز گرد (Kerekasztal)، سازمان‌ها، شهرداری و ساکنان شهر با هم دنبال راه‌حل می‌گردند.
directory-home-empty-title = اولین خدمات اینجا خواهد آمد
directory-home-empty-text = هنوز چیزی برای { $city } ثبت نشده است. شماره‌های اضطراری در هر حال کار می‌کنند.

## Emergency. The number stands before each text.

directory-emergency-label = کمک فوری

## Results. $query: what was typed.

directory-results-title = نتیجه جستجو
directory-results-page-title = { $query } – نتیجه جستجو
directory-results-all-title = همه خدمات
directory-results-found =
    { $count ->
        [one] { $count } جای مناسب پیدا شد
       *[other] { $count } جای مناسب پیدا شد
    }
directory-results-found-more =
    { $count ->
        [one] بیش از { $count } جای مناسب پیدا شد
       *[other] بیش از { $count } جای مناسب پیدا شد
    }
directory-results-all =
    { $count ->
        [one] { $count } جا در فهرست
       *[other] { $count } جا در فهرست
    }
directory-results-none-title = برای این چیزی پیدا نکردیم
directory-results-none-lead = این به آن معنا نیست که کمکی وجود ندارد. این‌ها را امتحان کنید:
directory-results-none-shorter = کلمه‌های کمتر یا ساده‌تری بنویسید.
directory-results-none-other-language = همین را به مجاری یا انگلیسی بنویسید.
directory-results-none-all = همه فهرست را ببینید.
directory-results-query-long = این برای جستجو خیلی طولانی است. لطفاً حداکثر { $most } حرف بنویسید.

## Facts: one short line each, under a name

directory-facts-label = خلاصه
directory-facts-speaks = به { $languages } صحبت می‌کنند
directory-facts-interpreter = مترجم هست
directory-facts-free = رایگان
directory-facts-cost = هزینه: { $amount }
directory-facts-open-now = الان باز است
directory-facts-open-until = تا ساعت { $time } باز است
directory-facts-open-all-day = شبانه‌روز باز است
directory-facts-opens-today = امروز ساعت { $time } باز می‌شود
directory-facts-opens-tomorrow = فردا ساعت { $time } باز می‌شود
directory-facts-opens-day =
    { $day ->
        [mon] دوشنبه ساعت { $time } باز می‌شود
        [tue] سه‌شنبه ساعت { $time } باز می‌شود
        [wed] چهارشنبه ساعت { $time } باز می‌شود
        [thu] پنجشنبه ساعت { $time } باز می‌شود
        [fri] جمعه ساعت { $time } باز می‌شود
        [sat] شنبه ساعت { $time } باز می‌شود
       *[sun] یکشنبه ساعت { $time } باز می‌شود
    }
directory-facts-opens-date = { $date } ساعت { $time } باز می‌شود
directory-facts-closed-now = الان بسته است
directory-facts-temporarily-closed = موقتاً بسته است
directory-facts-hours-unknown = ساعت کار را بپرسید
directory-facts-hours-may-differ = ساعت کار در این روز شاید فرق کند
directory-facts-by-appointment = با وقت قبلی
directory-facts-walk-in = بدون وقت قبلی
directory-facts-by-phone = تلفنی
directory-facts-online = اینترنتی
directory-facts-district = ناحیه { $district }
directory-facts-places =
    { $count ->
        [one] در { $count } جا
       *[other] در { $count } جا
    }
directory-facts-checked = بررسی‌شده در { $month }
directory-facts-not-checked = هنوز بررسی نشده

## Service page

directory-service-who = برای چه کسانی است
directory-service-ages-between = از { $from } تا { $to } سالگی.
directory-service-ages-from = از { $from } سالگی به بالا.
directory-service-ages-to = تا { $to } سالگی.
directory-service-bring = چه با خود بیاورید
directory-service-bring-missing = اگر یکی از این‌ها را ندارید، پیش از آمدن زنگ بزنید.
directory-service-cost = هزینه‌اش چقدر است
directory-service-apply = چطور درخواست بدهید
directory-service-wait = مدت انتظار
directory-service-appointment = آیا باید وقت بگیرم؟
directory-service-where = کجاست
directory-service-where-hidden = آدرس را اعلام نمی‌کنند. زنگ بزنید تا بگویند کجا بروید.
directory-service-where-several = در چند جا ارائه می‌شود
directory-service-hours = ساعت کار
directory-service-languages = به چه زبانی
directory-service-accessibility = امکانات برای افراد دارای معلولیت
directory-service-contact = راه تماس
directory-service-phone-extension = شماره داخلی { $extension }
directory-service-phone-languages = پای تلفن به { $languages } صحبت می‌کنند.
directory-service-contact-none = راه تماسی اعلام نشده است. حضوری به آنجا بروید.
directory-service-by = چه کسی این کار را می‌کند
directory-service-program = بخشی از این برنامه
directory-service-also = خدمات دیگر همین سازمان
directory-service-alert = مهم
directory-service-closed-title = موقتاً بسته است
directory-service-closed-text = این خدمت فعلاً ارائه نمی‌شود. پیش از رفتن زنگ بزنید، یا خدمت مشابهی پیدا کنید.
directory-service-ended-title = این خدمت دیگر ارائه نمی‌شود
directory-service-ended-text = این صفحه را نگه داشته‌ایم تا پیوندهای قدیمی به جایی برسند. به جای آن خدمت مشابهی پیدا کنید.
directory-service-similar = پیدا کردن کمک مشابه
directory-service-checked = آخرین بررسی: { $date }.
directory-service-not-checked = این اطلاعات را هنوز کسی بررسی نکرده است. لطفاً پیش از رفتن زنگ بزنید.

## Opening hours

directory-week-day = روز
directory-week-hours = ساعت کار
directory-week-range = { $from }–{ $to }
directory-week-all-day = شبانه‌روز
directory-week-closed = بسته
directory-week-unknown = ساعت کار را نمی‌دانیم. لطفاً پیش از رفتن زنگ بزنید.
directory-week-exceptions = روزهایی که فرق دارد
directory-week-closed-on = { $date }: بسته
directory-week-closed-between = از { $from } تا { $to } بسته است.
directory-week-open-on = { $date }: { $hours }

## Labels of the standard's values

directory-cost-free = رایگان
directory-cost-amount = { $amount } { $currency }
directory-cost-unknown = بپرسید هزینه‌اش چقدر است.
directory-phone-type-cell = موبایل
directory-phone-type-text = پیامک (SMS)
directory-phone-type-textphone = تلفن متنی
directory-phone-type-video = تماس تصویری
directory-phone-type-fax = فکس
directory-phone-type-pager = پیجر

## The page about the data interface, for people who build with the data

directory-api-title = داده‌های باز این فهرست
directory-api-lead = هر کسی می‌تواند بخش عمومی این فهرست را با یک برنامه بخواند: بدون کلید و بدون ورود. داده‌ها از استاندارد HSDS 3.1 (Human Services Data Specification) پیروی می‌کنند.
directory-api-start = از کجا شروع کنید
directory-api-start-text = هر فهرست یک JSON صفحه‌بندی‌شده است. از آدرس‌های زیر شروع کنید؛ هر پاسخ یک ETag دارد، پس فقط چیزهایی را می‌گیرید که تغییر کرده‌اند.
directory-api-resources = چه چیزهایی هست
directory-api-resource-root = درباره این رابط: نسخه، پروفایل و شرح
directory-api-resource-services = فهرست خدمات
directory-api-resource-service = یک خدمت با همه چیزهایی که به آن مربوط است
directory-api-resource-organizations = فهرست سازمان‌ها
directory-api-resource-organization = یک سازمان با خدماتش
directory-api-resource-service-at-locations = فهرست خدمات در مکان‌هایشان
directory-api-resource-service-at-location = یک خدمت در یک مکان
directory-api-resource-taxonomies = فهرست رده‌بندی‌ها
directory-api-resource-taxonomy = یک رده‌بندی
directory-api-resource-taxonomy-terms = فهرست اصطلاح‌های رده‌بندی‌ها
directory-api-resource-taxonomy-term = یک اصطلاح
directory-api-resource-deletions = آنچه از یک زمان معین به بعد دیگر عمومی نیست
directory-api-parameters = پارامترها
directory-api-example = نمونه
directory-api-profile-mark = پروفایل خود ما
directory-api-parameter-search = کلمه‌هایی که در همه متن‌های رکورد جستجو می‌شود.
directory-api-parameter-page = صفحه فهرست، شمارش از 1.
directory-api-parameter-per-page = تعداد رکوردها در هر صفحه.
directory-api-parameter-format = json یا ndjson: با دومی همه رکوردها در یک جریان می‌آیند، هر رکورد در یک خط.
directory-api-parameter-minimal = فقط شناسه‌ها و زمان تغییر، در یک پاسخ.
directory-api-parameter-full = هر رکورد با همه چیزهایی که به آن مربوط است.
directory-api-parameter-full-service = خدمات سازمان با همه چیزهایی که به آن‌ها مربوط است.
directory-api-parameter-modified-after = فقط آنچه در این زمان یا پس از آن تغییر کرده است.
directory-api-parameter-taxonomy-term-id = فقط رکوردهایی که این اصطلاح را دارند.
directory-api-parameter-taxonomy-id = فقط رکوردهایی که اصطلاحی از این رده‌بندی دارند.
directory-api-parameter-organization-id = فقط خدمات این سازمان.
directory-api-parameter-postcode = فقط خدماتی که در محدوده این کد پستی هستند.
directory-api-parameter-proximity = همراه با کد پستی: حداکثر این تعداد متر از مرکز آن.
directory-api-parameter-top-only = فقط اصطلاح‌هایی که بالای آن‌ها اصطلاح دیگری نیست.
directory-api-parameter-parent-id = فقط اصطلاح‌های زیر این اصطلاح.
directory-api-parameter-lang = زبان متن‌ها. بدون آن، هر متن به زبانی می‌آید که به آن نوشته شده است.
directory-api-parameter-lat = عرض جغرافیایی یک نقطه به درجه. همراه با lon می‌آید.
directory-api-parameter-lon = طول جغرافیایی یک نقطه به درجه. همراه با lat می‌آید.
directory-api-parameter-radius = حداکثر این تعداد متر از آن نقطه.
directory-api-parameter-open-at = فقط آنچه در این زمان باز است، به ساعت شهر.
directory-api-parameter-speaks = فقط جاهایی که به این زبان صحبت می‌کنند.
directory-api-parameter-need = فقط آنچه به این نیاز پاسخ می‌دهد.
directory-api-parameter-since = فقط آنچه از این زمان به بعد برداشته شده است.
directory-api-errors = وقتی چیزی درست نیست
directory-api-errors-text = پاسخ پارامتر نامفهوم 400 است، همراه با جمله‌ای که می‌گوید چه چیزی درست بود. پاسخ رکورد ناشناخته و رکورد غیرعمومی هر دو 404 است.
directory-api-terms = اگر نسخه‌ای نگه می‌دارید
directory-api-terms-text = آن را دست‌کم هر هفت روز تازه کنید و حذف‌شده‌ها را هم بگیرید: شاید سازمانی رضایتش را پس گرفته باشد، و آن وقت نامش باید از نسخه شما هم پاک شود.
directory-api-description = شرح کامل برای برنامه‌ها (OpenAPI 3.1)
directory-api-standard = استاندارد: Open Referral HSDS

## Further texts of the first page and the service's page

directory-home-empty-city = هنوز چیزی برای { $city } ثبت نشده است.
directory-home-empty-anywhere = هنوز چیزی اینجا ثبت نشده است. همین که اولین خدمت ثبت شود، آن را اینجا پیدا می‌کنید.
directory-emergency-more = شماره‌های بیشتر
directory-facts-languages-more =
    { $count ->
        [one] { $count } زبان دیگر
       *[other] { $count } زبان دیگر
    }
directory-currency-huf = فورینت
directory-currency-eur = یورو
directory-service-inactive-title = این خدمت فعلاً ارائه نمی‌شود
directory-service-inactive-text = نمی‌دانیم کی دوباره شروع می‌شود. به آن‌ها زنگ بزنید، یا خدمت مشابهی پیدا کنید.
# $languages: names of languages in a list.
directory-text-some-in = بعضی متن‌ها را فعلاً فقط به این زبان می‌توانید بخوانید: { $languages }
directory-text-some-machine = بعضی متن‌ها را ماشین ترجمه کرده است. شاید اشتباه داشته باشند.
directory-text-some-stale = اصل بعضی متن‌ها پس از ترجمه تغییر کرده است.
directory-week-next = ساعت کار امروز و شش روز آینده
directory-week-ask = لطفاً بپرسید
directory-week-holiday = تعطیل رسمی
directory-week-exchanged-rest = تعطیل، به جای آن روز دیگری کار می‌کنند
directory-week-exchanged-work = روز کاری، به جای یک روز دیگر
directory-week-may-differ = ساعت کار در تعطیلات رسمی شاید فرق کند.
directory-facts-walk-in-or-appointment = با وقت قبلی یا بدون آن
directory-service-access = چطور این کمک را بگیرید
directory-service-more = خوب است بدانید
# $number: which of the places it is, counted from 1.
directory-service-place = مکان { $number }

## نیازها

directory-results-likely = منظورتان یکی از این‌هاست؟
directory-card-why-need = این را می‌بینید چون در این زمینه کمک می‌کند: { $need }
directory-card-why-words = این را می‌بینید چون واژه‌های شما در توضیح آن آمده است.
directory-needs-title = همه موضوع‌ها
directory-needs-lead = موضوعی را انتخاب کنید که به نیاز شما نزدیک‌تر است.
directory-need-bring = آنچه معمولاً می‌خواهند
directory-need-bring-ask = پیش از رفتن بپرسید دقیقاً چه لازم است.
directory-need-authority = چه اداره‌ای مسئول است
directory-need-services = از کجا کمک بگیرید
directory-need-none-title = هنوز جایی برای این در فهرست ما نیست
directory-need-none = این به آن معنا نیست که کمکی وجود ندارد. موضوع‌های مشابه را ببینید، یا با کلمه دیگری جستجو کنید.
directory-need-more = همه جاها
directory-need-related = شاید این‌ها هم لازمتان شود

## محدود کردن نتیجه‌ها. هر شرط یک برچسب کوتاه است و $filter یکی از آن‌هاست.

directory-filter-title = محدود کردن نتیجه‌ها
directory-filter-title-on =
    { $count ->
        [one] محدود کردن نتیجه‌ها ({ $count } شرط)
       *[other] محدود کردن نتیجه‌ها ({ $count } شرط)
    }
directory-filter-apply = دیدن نتیجه‌ها
directory-filter-clear = برداشتن همه شرط‌ها
directory-filter-remove = برداشتن این شرط: { $filter }
directory-filter-on = شرط‌های انتخاب‌شده
directory-filter-open = چه وقت
directory-filter-open-any = هر وقت
directory-filter-open-now = الان باز است
directory-filter-open-at = در این روز و این ساعت باز است
directory-filter-day = روز
directory-filter-time = ساعت
directory-filter-time-hint = مثلاً 10:30
directory-filter-speaks = زبانی که آنجا صحبت می‌کنند
directory-filter-district = ناحیه
directory-filter-need = موضوع
directory-filter-whom = ویژه چه کسانی
directory-filter-cost = هزینه
directory-filter-free = رایگان
directory-filter-access = چطور آنجا کمک می‌گیرید
directory-filter-step-free = بدون پله
directory-filter-accessibility = امکانات برای افراد دارای معلولیت
directory-filter-none = هیچ جایی با همه شرط‌ها جور نیست. یکی از آن‌ها را بردارید:
# $day: نام یک روز هفته، $time: ساعتی مانند 10:30. روی یک شرط و در خط خلاصه می‌آید.
directory-filter-open-then = باز: { $day }، { $time }
directory-filter-time-wrong = ساعت را به این شکل بنویسید: 10:30.

directory-near-title = اول نزدیک‌ترین‌ها
directory-near-postcode = کد پستی جایی که هستید
directory-near-postcode-hint = چهار رقم، مثلاً 1085. آن را نگه نمی‌داریم.
directory-near-submit = اول نزدیک‌ترین‌ها
directory-near-me = استفاده از جایی که هستم
directory-near-me-hint = دستگاه خودتان جای شما را پیش از فرستادن تا حدود یک کیلومتر گرد می‌کند. آن را نگه نمی‌داریم.
directory-near-unknown = این کد پستی را نمی‌شناسیم. آن را یک بار دیگر ببینید، یا ناحیه‌ای انتخاب کنید.
directory-near-failed = دستگاه شما نگفت کجاست. به جای آن کد پستی بنویسید.
directory-near-results =
    { $count ->
        [one] { $count } جای مناسب پیدا شد، اول نزدیک‌ترین‌ها
       *[other] { $count } جای مناسب پیدا شد، اول نزدیک‌ترین‌ها
    }
directory-near-without = جاهایی که آدرسشان اعلام نمی‌شود در این فهرست نیستند.
# $distance: عددی مانند 600 یا 1.2
directory-facts-distance-m = در فاصله { $distance } متر
directory-facts-distance-km = در فاصله { $distance } کیلومتر
directory-facts-step-free = بدون پله

directory-map-title = یک ناحیه انتخاب کنید
directory-map-about = هر مربع یک ناحیه است، تقریباً همان جایی که در شهر قرار دارد. عدد می‌گوید چند جای مناسب آنجا هست.
directory-map-count =
    { $count ->
        [one] { $count } جا
       *[other] { $count } جا
    }
directory-map-list = فهرست ناحیه‌ها
directory-map-link = دیدن نقشه ناحیه‌ها

## این خدمت ویژه چه کسانی است

directory-whom-children = کودکان
directory-whom-young = جوانان
directory-whom-older = سالمندان
directory-whom-women = زنان
directory-whom-families = خانواده‌های دارای فرزند
directory-whom-refugees = پناهندگان و پناهجویان
directory-whom-ukraine = کسانی که از اوکراین آمده‌اند
directory-whom-students = دانشجویان و دانش‌آموزان
directory-whom-workers = کسانی که کار می‌کنند
directory-whom-disabled = افراد دارای معلولیت

## راهنمایی با پرسش: هر صفحه یک پرسش

directory-guide-link = نمی‌دانید چه بنویسید؟ چند پرسش کوتاه کمک می‌کند.
directory-guide-title = چند پرسش کوتاه
directory-guide-step = پرسش { $number } از { $of }
directory-guide-what = برای چه چیزی کمک لازم دارید؟
directory-guide-which = دقیقاً چه چیزی؟
directory-guide-which-any = دقیقاً نمی‌دانم
directory-guide-where = کجا باشد؟
directory-guide-where-any = هر جای شهر که باشد
directory-guide-language = می‌خواهید آنجا به چه زبانی صحبت کنید؟
directory-guide-language-any = فرقی نمی‌کند
directory-guide-status = آیا یکی از این‌ها درباره شما درست است؟
directory-guide-status-hint = لازم نیست جواب بدهید. فقط برای این از جوابتان استفاده می‌کنیم که جاهای مناسب را اول بیاوریم. آن را نگه نمی‌داریم و در آدرس صفحه هم نمی‌آید.
directory-guide-status-any = ترجیح می‌دهم نگویم
directory-guide-status-refugees = اینجا درخواست حمایت داده‌ام، یا حمایت دارم
directory-guide-status-ukraine = به خاطر جنگ اوکراین آمده‌ام
directory-guide-status-students = اینجا درس می‌خوانم
directory-guide-status-workers = اینجا کار می‌کنم
directory-guide-next = بعدی
directory-guide-now = نمایش جاها همین حالا
directory-guide-back = بازگشت به پرسش قبلی
directory-guide-results = شاید این جاها به شما کمک کنند
directory-guide-none = هیچ جایی با همه جواب‌های شما جور نیست. این‌ها از همه نزدیک‌ترند.
directory-guide-again = شروع دوباره
directory-guide-choose = یک جواب انتخاب کنید، بعد ادامه دهید.
directory-guide-all = دیدن همه چیز در این موضوع
directory-guide-why-language = به { $language } صحبت می‌کنند
directory-guide-why-made-for = ویژه این گروه: { $whom }

## جاهای ذخیره‌شده

directory-saved-title = جاهای ذخیره‌شده
directory-saved-lead = فقط همین دستگاه می‌داند چه ذخیره کرده‌اید. ما فهرستی از آن نداریم.
directory-saved-offline = پس از ذخیره کردن، این دستگاه می‌تواند این صفحه‌ها را تا 30 روز بدون اینترنت هم باز کند.
directory-saved-empty-title = جاهایی که ذخیره می‌کنید اینجا خواهد آمد
directory-saved-empty = در صفحه جایی که می‌خواهید دوباره پیدایش کنید، دکمه «ذخیره» را بزنید.
directory-saved-search = جستجوی کمک
directory-saved-save = ذخیره
# به جای «ذخیره» تنها خوانده می‌شود. $name: نام یک خدمت.
directory-saved-save-this = ذخیره: { $name }
directory-saved-remove = برداشتن
directory-saved-remove-this = برداشتن: { $name }
directory-saved-clear = برداشتن همه
directory-saved-clear-hint = پس از آن، این دستگاه دیگر نمی‌داند چه ذخیره کرده بودید.
directory-saved-gone =
    { $count ->
        [one] { $count } جا که ذخیره کرده بودید دیگر منتشر نمی‌شود. آن را از فهرست شما برداشته‌ایم.
       *[other] { $count } جا که ذخیره کرده بودید دیگر منتشر نمی‌شوند. آن‌ها را از فهرست شما برداشته‌ایم.
    }
directory-saved-full = فهرست پر است. پیش از ذخیره کردن جای دیگر، یکی را بردارید.

## کارت برای نشان دادن: بالا به زبان خواننده، پایین با حروف درشت به زبان شهر

directory-card-open = کارت برای نشان دادن یا چاپ
directory-card-title = کارت برای نشان دادن
directory-card-lead = این را به کسی در خیابان یا پشت باجه نشان بدهید. آنچه او می‌خواند، پایین با حروف درشت نوشته شده است.
directory-card-looking = دنبال این جا می‌گردم:
directory-card-interpreter = لطفاً مترجمی می‌خواهم که به این زبان صحبت کند: { $language }.
directory-card-bring = این‌ها را با خودم آورده‌ام:
directory-card-thanks = از کمک شما سپاسگزارم.
directory-card-yours = روی کارت چه نوشته است
directory-card-short = آدرس کوتاه این صفحه
directory-card-print = برای چاپ، از دستور چاپ مرورگر خود استفاده کنید. در یک صفحه چاپ می‌شود.
directory-card-back = برگشت به صفحه کامل

## کمک فوری، بدون اینترنت

directory-urgent-title = کمک فوری
directory-urgent-lead = به این شماره زنگ بزنید. اگر نمی‌توانید صحبت کنید، به کسی که به او اعتماد دارید پیام بفرستید.
directory-urgent-offline = اگر قبلاً در این وب‌سایت بوده باشید، این صفحه بدون اینترنت هم باز می‌شود.
directory-offline-title = الان اینترنت نیست
directory-offline-text = صفحه‌ای که می‌خواستید در این دستگاه نیست. شماره‌های اضطراری و صفحه‌هایی که ذخیره کرده‌اید بدون اینترنت کار می‌کنند.
directory-offline-again = دوباره امتحان کنید

## چرا یک خدمت نشان داده می‌شود

# $need: نام یک نیاز.
directory-card-why-suggested = این را می‌بینید چون در شرح آن از این موضوع صحبت شده است: { $need }. هنوز کسی این را تأیید نکرده است.
directory-need-suggested = جاهایی که این نشان را دارند از روی شرح خودشان انتخاب شده‌اند؛ هنوز کسی این را تأیید نکرده است.

# گفتن چیزی به ما: هر کسی، بدون حساب. آنچه می‌نویسند اول یک انسان می‌خواند، پیش از آنکه کس دیگری آن را ببیند.
directory-tell-title = به ما بگویید
directory-tell-lead = نه حساب لازم است و نه نام. یک نفر نوشته شما را می‌خواند. پیش از آن، کس دیگری آن را نمی‌بیند.
directory-tell-about = درباره: { $name }
directory-tell-kind = درباره چه چیزی می‌خواهید بنویسید؟
directory-tell-kind-wrong = چیزی در این وب‌سایت درست نیست
directory-tell-kind-delivered = آیا آنجا کمک گرفتید؟
directory-tell-kind-missing = جای یک خدمت خالی است
directory-tell-kind-say = می‌خواهم حرفم را درباره زندگی در این شهر بزنم
directory-tell-next = ادامه
directory-tell-names = لطفاً نام کسی و شماره مدارک را ننویسید.
directory-tell-wrong = چه چیزی درست نیست؟
directory-tell-missing = دنبال چه می‌گشتید و کجا؟
directory-tell-say = چه می‌خواهید بگویید؟
directory-tell-more = می‌خواهید چیزی اضافه کنید؟
directory-tell-got = آیا آنچه را لازم داشتید گرفتید؟
directory-tell-got-yes = بله
directory-tell-got-partly = تا حدی
directory-tell-got-no = نه
directory-tell-wait = چه مدت برای آن منتظر ماندید؟
directory-tell-wait-day = یک روز یا کمتر
directory-tell-wait-week = یک هفته یا کمتر
directory-tell-wait-month = یک ماه یا کمتر
directory-tell-wait-longer = بیشتر
directory-tell-treated = آیا با شما خوب رفتار کردند؟
directory-tell-treated-yes = بله
directory-tell-treated-mixed = گاهی
directory-tell-treated-no = نه
directory-tell-why = اگر نه: چرا؟
directory-tell-why-full = جای خالی نبود
directory-tell-why-papers = یک مدرک کم بود
directory-tell-why-language = حرف همدیگر را نفهمیدیم
directory-tell-why-closed = بسته بود
directory-tell-why-sent-on = مرا به جای دیگری فرستادند
directory-tell-why-other = دلیل دیگری داشت
directory-tell-unsaid = ترجیح می‌دهم نگویم
directory-tell-submit = فرستادن
directory-tell-empty = لطفاً چیزی بنویسید، یا یک جواب انتخاب کنید.
# $most: تعداد حرف‌ها.
directory-tell-too-long = این متن خیلی طولانی است. لطفاً حداکثر { $most } حرف بنویسید.
directory-tell-too-fast = این خیلی سریع بود. لطفاً یک بار دیگر آن را ببینید و دوباره بفرستید.
directory-tell-too-old = این صفحه مدت زیادی باز بود. لطفاً دوباره بفرستید؛ چیزی از بین نرفته است.
directory-tell-busy = الان افراد خیلی زیادی برای ما می‌نویسند. لطفاً چند دقیقه دیگر دوباره بفرستید؛ چیزی از بین نرفته است.

# پس از فرستادن: کد
directory-told-title = از شما سپاسگزاریم
directory-told-lead = یک نفر نوشته شما را می‌خواند.
directory-told-code = کد شما
directory-told-keep = با این کد می‌توانید ببینید بعد چه شد. آن را یادداشت کنید یا از آن عکس بگیرید: نمی‌توانیم آن را دوباره نشان بدهیم. هیچ کس هم نمی‌تواند با این کد شما را پیدا کند.

# پرسیدن با کد
directory-receipt-title = بعد چه شد؟
directory-receipt-lead = برای ما نوشتید و یک کد گرفتید. آن را اینجا بنویسید.
directory-receipt-code = کد شما
directory-receipt-help = بیست رقم.
directory-receipt-submit = دیدن
directory-receipt-length = کد بیست رقم دارد. لطفاً یک بار دیگر آن را ببینید.
directory-receipt-check = این رقم‌ها با هم جور نیستند. لطفاً هر رقم را یک بار دیگر ببینید.
directory-receipt-none = برای این کد چیزی پیدا نکردیم. شاید کد اشتباه باشد، یا شاید خیلی وقت پیش نوشته‌اید و نوشته شما پاک شده است.
directory-receipt-received = نوشته شما رسیده است. هنوز کسی آن را نخوانده است.
directory-receipt-accepted = نوشته شما را خوانده‌ایم و روی آن کار می‌کنیم.
directory-receipt-done = انجام شد.
directory-receipt-set-aside = نوشته شما را خوانده‌ایم، اما متأسفانه کاری از ما برنمی‌آید.
directory-receipt-reply = جواب ما

# آنچه یک سازمان درباره خدمات خود می‌نویسد. اعضای سازمان‌ها، اغلب داوطلب، آن را می‌خوانند. هیچ وقت HTML اینجا نوشته نشود.

directory-edit-title = خدمات ما
directory-edit-lead = آنچه اینجا می‌نویسید، پیش از آنکه همه ببینند، کس دیگری می‌خواند. تا آن وقت فقط سازمان شما و کسانی که آن را می‌خوانند، می‌توانند آن را ببینند.
directory-edit-empty = هنوز خدمتی از شما در فهرست نیست
directory-edit-empty-lead = اولین خدمت را بنویسید: چه کاری می‌کنید، برای چه کسانی، کجا و کی. هر وقت بخواهید می‌توانید دست نگه دارید و بعداً ادامه دهید.
directory-edit-add = افزودن خدمت
directory-edit-open = تغییر دادن
directory-edit-public = صفحه عمومی
directory-edit-close = موقتاً بسته است
directory-edit-close-submit = فرستادن روزهای تعطیلی برای بازبینی
directory-edit-unnamed = خدمتی که هنوز نام ندارد

# تغییر یک خدمت در چه مرحله‌ای است. $date: یک روز.
directory-edit-state-none = همین‌طور که هست، همه می‌بینند
directory-edit-state-draft = در حال نوشتن، ذخیره‌شده در { $date }
directory-edit-state-submitted = در { $date } برای بازبینی فرستاده شد. یک نفر آن را می‌خواند.
directory-edit-state-returned = به شما برگردانده شد. لطفاً دلیلش را بخوانید.
directory-edit-state-approved = همه می‌بینند

directory-edit-form-title = درباره خدمت ما چه نوشته شود
directory-edit-form-new = خدمت جدید
# $language: نام یک زبان.
directory-edit-form-language = به این زبان بنویسید: { $language }
directory-edit-form-reason = چرا برگردانده شد
directory-edit-form-waiting = این برای بازبینی فرستاده شده است و منتظر است که خوانده شود. هنوز می‌توانید آن را تغییر دهید و دوباره بفرستید.
directory-edit-form-optional = فقط نام لازم است. آنچه را به کار شما نمی‌آید، خالی بگذارید.
directory-edit-save = ذخیره، بعداً ادامه می‌دهیم
directory-edit-submit = فرستادن برای بازبینی
directory-edit-take-back = پس گرفتن
directory-edit-discard = دور انداختن این تغییر
directory-edit-discard-sure = آن وقت آنچه نوشته شده بود از بین می‌رود. آنچه همه می‌بینند همان‌طور می‌ماند.
directory-edit-saved = ذخیره شد. فعلاً فقط سازمان شما آن را می‌بیند.
directory-edit-sent = برای بازبینی فرستاده شد. سپاسگزاریم. یک نفر آن را می‌خواند و بعد همه آن را می‌بینند.
directory-edit-sent-critical = برای بازبینی فرستاده شد. سپاسگزاریم. چون یکی از راه‌های دسترسی به شما عوض شده است، اول مطمئن می‌شویم که خودتان بوده‌اید: به شماره‌ای که تا حالا می‌شناختیم زنگ می‌زنیم، یا یک روز صبر می‌کنیم.
directory-edit-autosaved = به صورت پیش‌نویس ذخیره شد
directory-edit-offline = ذخیره نشد. این صفحه را باز نگه دارید؛ دوباره امتحان می‌کنیم.
directory-edit-changed = در این فاصله کس دیگری چیزی ذخیره کرده است. چیزی از نوشته شما از بین نرفته است: نوشته او زیر هر خانه آمده است. آن را ببینید و دوباره ذخیره کنید؛ آن وقت نوشته شما به حساب می‌آید.
directory-edit-theirs = آنچه در این فاصله ذخیره شد:
directory-edit-theirs-empty = آنچه در این فاصله ذخیره شد: خالی
directory-edit-critical = اگر این عوض شود، اول از خودتان می‌پرسیم.
directory-edit-not-now = در این فاصله این تغییر کرده است. کاری انجام نشد؛ لطفاً دوباره به صفحه نگاه کنید.
# $count: چند خدمت دیگر در همین جا هست.
directory-edit-shared-place =
    { $count ->
        [one] { $count } خدمت دیگر هم در این مکان هست. آنچه اینجا تغییر می‌دهید، آنجا هم تغییر می‌کند.
       *[other] { $count } خدمت دیگر هم در این مکان هستند. آنچه اینجا تغییر می‌دهید، آنجا هم تغییر می‌کند.
    }
directory-edit-kept-places = مکان‌ها بیشتر از آن است که اینجا جا شود. بقیه همان‌طور می‌مانند:
directory-edit-kept-place = مکانی که مال دیگری است. همان‌طور می‌ماند:
directory-edit-kept-hours = ساعت‌هایی هم هست که اینجا نمی‌شود نوشت. همان‌طور می‌ماند.
directory-edit-kept-rows = ساعت‌هایی که هر هفته یکسان نیست، بیشتر از آن است که اینجا جا شود. همان‌طور می‌ماند.
directory-edit-kept-phones = شماره‌های تلفن دیگری هم هست. همان‌طور می‌مانند.
directory-edit-kept-costs = چند قیمت هست. همان‌طور می‌مانند.

# بخش‌های فرم، به ترتیبی که آدم فکر می‌کند.
directory-edit-part-what = این خدمت چیست؟
directory-edit-part-whom = برای چه کسانی؟
directory-edit-part-where = کجا؟
directory-edit-part-when = کی باز است؟
directory-edit-part-how = چطور می‌شود از آن استفاده کرد؟
directory-edit-part-cost = هزینه‌اش چقدر است؟
directory-edit-part-languages = به چه زبان‌هایی؟
directory-edit-part-documents = چه باید آورد؟

# خانه‌های فرم؛ بعضی‌ها توضیح دارند.
directory-edit-name = نام خدمت
directory-edit-name-hint = همان‌طور که پای تلفن می‌گویید: «کمک در پر کردن فرم‌ها»
directory-edit-description = آنجا چه کاری می‌شود
directory-edit-description-hint = با جمله‌های کوتاه. هر کس بیاید چه کمکی می‌گیرد و چه کمکی نمی‌گیرد.
directory-edit-alert = چیزی که همه باید الان بدانند
directory-edit-alert-hint = مثلاً: «تا ژانویه جای خالی نداریم»
directory-edit-needs = به چه کاری می‌آید
directory-edit-needs-hint = علامت بزنید که برای چه کاری می‌شود به اینجا آمد. اگر چیزی علامت نخورد، خدمت از روی آنچه اینجا نوشته شده پیدا می‌شود.
directory-edit-status = آیا الان ارائه می‌شود؟
directory-edit-made-for = ویژه چه کسانی
directory-edit-made-for-hint = اگر برای همه است، چیزی را علامت نزنید.
directory-edit-eligibility = چه کسانی می‌توانند بیایند
directory-edit-minimum-age = از سن
directory-edit-maximum-age = تا سن
directory-edit-place = نام مکان
directory-edit-address = خیابان و پلاک
directory-edit-postal-code = کد پستی
directory-edit-city = شهر
directory-edit-transportation = چطور به آنجا می‌رسند
directory-edit-transportation-hint = ایستگاه، زنگ در، طبقه، پله
directory-edit-hours-hint = همان‌طور که روی در می‌نویسند: ‎9–12, 13–17. روزی را که بسته است خالی بگذارید.
directory-edit-hours-note = توضیح درباره ساعت کار
directory-edit-hours-note-hint = مثلاً: «آخرین ورود نیم ساعت پیش از بسته شدن»
directory-edit-closed-from = موقتاً بسته است: روز اول
directory-edit-closed-to = روز آخر
directory-edit-closed-reason = چرا بسته است
directory-edit-access = راه‌های استفاده
directory-edit-application = برای استفاده چه باید کرد
directory-edit-phone = تلفن
directory-edit-phone-2 = تلفن دیگر
directory-edit-email = ایمیل
directory-edit-url = آدرس وب‌سایت
directory-edit-amount = قیمت به فورینت
directory-edit-amount-hint = اگر رایگان است 0 بنویسید. اگر فرق می‌کند، خالی بگذارید.
directory-edit-fees = درباره قیمت
directory-edit-languages = زبان‌هایی که آنجا صحبت می‌کنند
directory-edit-languages-hint = بدون مترجم
directory-edit-documents = مدارک و چیزهایی که باید آورد
directory-edit-documents-hint = در هر سطر یکی
directory-edit-status-active = بله
directory-edit-status-temporarily-closed = موقتاً بسته است
directory-edit-status-inactive = فعلاً نه
directory-edit-status-defunct = دیگر ارائه نمی‌شود

# Who may see something, several places, and hours that are not weekly. $number: 1, 2 …; $field: the name of a field.
directory-edit-place-audience = چه کسی می‌تواند این مکان را ببیند
directory-edit-phone-audience = چه کسی می‌تواند این شماره را ببیند
directory-edit-phone-audience-2 = چه کسی می‌تواند شماره دیگر را ببیند
directory-edit-email-audience = چه کسی می‌تواند ایمیل را ببیند
directory-edit-audience-public = همه: در وب‌سایت، روی کاغذ و در داده‌های باز
directory-edit-audience-members = فقط اعضای میز گرد، نهادهای دولتی هم
directory-edit-audience-members-without-authorities = فقط اعضای میز گرد، ولی نه نهادهای دولتی
directory-edit-audience-stewards = فقط مددکاران اجتماعی و تسهیل‌گران جلسه‌ها
directory-edit-audience-caseworkers = فقط مددکاران اجتماعی
directory-edit-audience-facilitators = فقط تسهیل‌گران جلسه‌ها
directory-edit-audience-hidden = هیچ‌کس: فقط اینجا نگه داشته می‌شود
directory-edit-place-number = مکان { $number }
directory-edit-place-more = یک مکان دیگر
directory-edit-in-place = مکان { $number }: { $field }
directory-edit-leave = دیگر اینجا ارائه نمی‌شود
directory-edit-hours-here = ساعت کار فقط در این مکان
directory-edit-hours-here-hint = علاوه بر ساعت‌هایی که در همه مکان‌ها برقرار است.
directory-edit-rows = ساعت‌هایی که هر هفته یکسان نیست
directory-edit-rows-hint = برای هر روز یک ردیف: یک هفته در میان، اولین شنبه ماه، تابستان، یا فقط یک روز.
directory-edit-row-number = ردیف { $number }
directory-edit-in-row = ردیف { $number }: { $field }
directory-edit-choose = لطفاً انتخاب کنید
directory-edit-often = هر چند وقت
directory-edit-day = کدام روز
directory-edit-hours = از چه ساعتی تا چه ساعتی
directory-edit-from = از کدام روز
directory-edit-until = تا کدام روز
directory-edit-often-week = هر هفته، برای مدتی
directory-edit-often-second-week = یک هفته در میان
directory-edit-often-first = اولین بار این روز در ماه
directory-edit-often-second = دومین بار این روز در ماه
directory-edit-often-third = سومین بار این روز در ماه
directory-edit-often-fourth = چهارمین بار این روز در ماه
directory-edit-often-last = آخرین بار این روز در ماه
directory-edit-often-once = فقط در یک روز

# یک خانه چه ایرادی دارد. $field: نام خانه.
directory-edit-wrong-missing = { $field }: لطفاً این را پر کنید.
directory-edit-wrong-too-long = { $field }: این خیلی طولانی است، یا چند سطر دارد. لطفاً آن را کوتاه کنید.
directory-edit-wrong-phone = { $field }: این شماره تلفن نیست. همان‌طور بنویسید که شماره را می‌گیرند: ‎+36 1 000 0000
directory-edit-wrong-email = { $field }: این آدرس ایمیل نیست. آدرس ایمیل به این شکل است: name@example.org
directory-edit-wrong-url = { $field }: آدرس وب‌سایت با ‎https://‎ یا ‎http://‎ شروع می‌شود
directory-edit-wrong-number = { $field }: لطفاً یک عدد بنویسید، مثلاً 18.
directory-edit-wrong-date = { $field }: لطفاً یک روز انتخاب کنید.
directory-edit-wrong-order = { $field }: پایان پیش از شروع است.
directory-edit-wrong-hours = { $field }: این ساعت‌ها خوانده نمی‌شوند. به این شکل بنویسید: ‎9–12, 13–17
directory-edit-wrong-choice = { $field }: لطفاً از فهرست انتخاب کنید.

# نامه‌ها درباره تغییرها. $name: خدمت؛ $fields: نام خانه‌ها پشت سر هم.
directory-edit-mail-subject = چیزی می‌خواهد تغییر کند
directory-edit-mail-change = کسی که برای سازمان شما کار می‌کند، می‌خواهد راه دسترسی به «{ $name }» را تغییر دهد. آنچه تغییر می‌کند: { $fields }.
directory-edit-mail-new = کسی که برای سازمان شما کار می‌کند، می‌خواهد خدمتی اضافه کند: «{ $name }».
directory-edit-mail-wait = پیش از آنکه همه آن را ببینند، به شماره‌ای که تا حالا می‌شناختیم زنگ می‌زنیم، یا یک روز صبر می‌کنیم. اگر خودتان بوده‌اید، لازم نیست کاری بکنید.
directory-edit-mail-stop = اگر هیچ‌کدام از شما این را نخواسته است، صفحه را باز کنید و تغییر را پس بگیرید، و به ما بگویید.
directory-edit-mail-look = دیدن تغییر
directory-edit-mail-tell = ما نبودیم
directory-edit-mail-outcome = تغییری که نوشتید چه شد
directory-edit-mail-returned = آنچه درباره «{ $name }» نوشته بودید، به شما برگردانده شد. لطفاً دلیلش را بخوانید، آن را تغییر دهید و دوباره بفرستید:

# Letters to those who offer something at a place that moves. $name: their services; $fields: names of fields.
directory-edit-mail-move = کسی می‌خواهد مکانی را تغییر دهد که شما هم آنجا خدمتی دارید: «{ $name }». آنچه تغییر می‌کند: { $fields }.
directory-edit-mail-move-wait = پیش از آنکه همه آن را ببینند، بررسی می‌شود. اگر از آن خبر ندارید، از صاحبان مکان بپرسید یا به ما بگویید.
directory-edit-mail-moved-subject = یک مکان تغییر کرده است
directory-edit-mail-moved = مکانی تغییر کرده است که شما آنجا خدمتی دارید: «{ $name }». آنچه تغییر کرده است: { $fields }.
directory-edit-mail-moved-tell = ببینید برای شما هم درست است یا نه، و به کسانی که پیش شما می‌آیند بگویید تا کسی پشت در اشتباه نماند.
directory-edit-mail-place = دیدن صفحه

# A letter to coordinators
directory-emergency-mail-text = کسی شماره‌های اضطراری دیگری پیشنهاد کرده است. لطفاً با هر یک تماس بگیرید و تنها اگر افراد درست پاسخ دادند تأیید کنید.

# What can wait, in the letter of the morning
directory-news-edits = { $count ->
    [one] { $count } تغییر منتظر خوانده شدن است.
   *[other] { $count } تغییر منتظر خوانده شدن هستند.
}
directory-news-public = { $count ->
    [one] { $count } تغییر شما را حالا همه می‌بینند.
   *[other] { $count } تغییر شما را حالا همه می‌بینند.
}
directory-news-told = { $count ->
    [one] { $count } نفر چیزی به ما گفته است.
   *[other] { $count } نفر چیزی به ما گفته‌اند.
}

# راهنمای صفحه.
directory-help-mine =
    اینجا همه خدمات سازمان شما هست، و اینکه هر تغییر به کجا رسیده است.
    یکی را برای تغییر باز کنید، یا خدمتی تازه بیفزایید. آنچه موقتاً بسته است را همین‌جا بگویید.
    اگر تغییری برگردانده شد، صفحه‌اش می‌گوید چرا. چیزی از آنچه نوشته‌اید از بین نمی‌رود.
    آنچه هنوز عمومی نیست را فقط سازمان شما و کسانی که نخست می‌خوانند می‌بینند.
directory-help-edit =
    اینجا می‌نویسید یک خدمت چیست، برای چه کسی، کی و کجا.
    آنچه می‌دانید بنویسید و ذخیره کنید؛ وقتی درست بود بفرستید.
    اگر شماره یا نشانی درست نباشد، بالای صفحه و کنار خانه گفته می‌شود و هر چه نوشته‌اید می‌ماند.
    اگر راه تماس با شما تغییر کند، نخست کسی به شما زنگ می‌زند، یا یک روز طول می‌کشد. تا آن وقت آنچه پیش‌تر بود دیده می‌شود.
