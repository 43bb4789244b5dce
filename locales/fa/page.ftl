# What stands around every page: head, foot, notices, pagination, errors, print.
# $city: the city's name. Never put HTML here.

page-site-name = Kerekasztal
page-tagline = کمک در { $city }، به زبان شما
# $title: what the page is about.
page-title = { $title } – Kerekasztal
page-skip = رفتن به متن اصلی
page-home = صفحه اول
page-breadcrumbs = جایی که هستید

## Language menu

page-language-menu = زبان
page-language-other = به زبان دیگر

## Notices

page-trial-title = این ترجمه آزمایشی است
page-trial-text = متن فارسی این وب‌سایت را ماشین نوشته و هنوز هیچ فارسی‌زبانی آن را بررسی نکرده است. اگر چیزی به نظرتان عجیب آمد، شاید اشتباه باشد: لطفاً پیش از آنکه به آن تکیه کنید، بپرسید.
page-demo-text = این شهر فقط برای نمایش است. به جز شماره‌های اضطراری، هیچ چیز اینجا واقعی نیست.

## Quick help, always where the thumb is

page-thumb-label = کمک سریع
page-leave = خروج سریع از این صفحه
page-wrong = اینجا چیزی اشتباه است

## Foot

page-footer-api = داده‌های باز
page-footer-sign-in = ورود
page-footer-promise = نام شما را نمی‌پرسیم و جستجوهای شما را نگه نمی‌داریم. هیچ کوکی نمی‌گذاریم، مگر اینکه جایی را ذخیره کنید یا وارد حساب خود شوید.

## Pagination. $page and $pages are numbers.

page-pagination-label = صفحه‌ها
page-pagination-previous = صفحه قبل
page-pagination-next = صفحه بعد
page-pagination-page = صفحه { $page }

## Errors: what happened, what to do now

page-error-400-title = این درخواست را نفهمیدیم
page-error-400-happened = چیزی در آدرس یا در آنچه فرستاده شد، به شکلی نیست که انتظار داشتیم. هیچ چیز تغییر نکرد.
page-error-400-now = یک صفحه به عقب برگردید و دوباره امتحان کنید، یا از صفحه اول شروع کنید.
page-error-404-title = این صفحه را پیدا نمی‌کنیم
page-error-404-happened = شاید در آدرس اشتباهی باشد، یا صفحه به جای دیگری رفته باشد.
page-error-404-now = آدرس را یک بار دیگر ببینید، یا کمکی را که لازم دارید جستجو کنید.
page-error-405-title = این کار اینجا انجام نمی‌شود
page-error-405-happened = از این آدرس نمی‌شود این‌طور استفاده کرد. هیچ چیز تغییر نکرد.
page-error-405-now = یک صفحه به عقب برگردید و از دکمه‌ها و پیوندهای همان‌جا استفاده کنید.
page-error-410-title = این صفحه برداشته شده است
page-error-410-happened = این صفحه قبلاً اینجا بود، ولی دیگر برای همه منتشر نمی‌شود.
page-error-410-now = لطفاً از نسخه‌های قدیمی آن استفاده نکنید. می‌توانید کمک مشابهی را جستجو کنید.
page-error-413-title = این خیلی بزرگ است
page-error-413-happened = آنچه فرستاده شد، بزرگ‌تر از اندازه‌ای است که می‌توانیم بپذیریم. ذخیره نشد.
page-error-413-now = متن کوتاه‌تر یا فایل کوچک‌تری بفرستید.
page-error-429-title = لطفاً کمی صبر کنید
page-error-429-happened = در زمان کوتاهی درخواست‌های خیلی زیادی از اینترنت شما رسید. شاید کسان دیگری هم از همین اینترنت استفاده می‌کنند.
page-error-429-now = یک دقیقه صبر کنید، بعد این صفحه را دوباره باز کنید.
page-error-500-title = از طرف ما چیزی خراب شد
page-error-500-happened = این اشتباه ماست، نه شما. آن را ثبت کرده‌ایم تا درستش کنیم.
page-error-500-now = چند دقیقه بعد دوباره امتحان کنید. اگر باز هم همین شد، شماره پیگیری زیر را به ما بگویید.
page-error-503-title = به‌زودی برمی‌گردیم
page-error-503-happened = وب‌سایت در حال راه‌اندازی یا تعمیر است.
page-error-503-now = چند دقیقه بعد دوباره امتحان کنید.
page-error-reference = شماره پیگیری: { $reference }
page-error-go-home = رفتن به صفحه اول
page-error-urgent = اگر همین حالا کمک لازم دارید، زنگ بزنید:

page-error-414-title = این آدرس خیلی طولانی است
page-error-414-happened = آدرس صفحه طولانی‌تر از اندازه‌ای است که می‌توانیم بپذیریم. هیچ چیز تغییر نکرد.
page-error-414-now = با کلمه‌های کمتری جستجو کنید، یا از صفحه اول شروع کنید.

## Search box, forms, texts in another language

page-search-label = چه لازم دارید؟
page-search-submit = جستجو
page-form-errors = پیش از ادامه، لطفاً این‌ها را ببینید:
# $language: the name of the language the text is in.
page-only-in = این را فعلاً فقط به این زبان می‌توانید بخوانید: { $language }

## بالا و پایین صفحه


page-saved = جاهای ذخیره‌شده
page-own-tables = میزهای گرد و جلسه‌های من
page-footer-about = اینجا کجاست؟
page-footer-safety = چطور از امنیت شما مراقبت می‌کنیم
page-footer-round-table = میز گرد
page-footer-accessibility = دسترسی برای همه
page-footer-privacy = حریم خصوصی
page-footer-imprint = چه کسی این وب‌سایت را اداره می‌کند
page-footer-urgent = کمک فوری
page-footer-letters = حروف دیده نمی‌شوند؟
page-footer-label = درباره این وب‌سایت

page-error-403-title = این فرم پذیرفته نشد
page-error-403-happened = به نظر می‌رسد از وب‌سایت دیگری فرستاده شده است. هیچ چیز تغییر نکرد.
page-error-403-now = صفحه را اینجا، در همین وب‌سایت، باز کنید و دوباره امتحان کنید.
page-rooms = اتاق‌ها

# آنچه پس از خروج از حساب فرستاده شد. چیزی از آن از بین نمی‌رود.
page-kept-title = از حساب خود خارج شدید، ولی چیزی از بین نرفته است
page-kept-lead = آنچه نوشتید در همین صفحه است. در یک زبانه دیگر مرورگر دوباره وارد شوید، به اینجا برگردید و آن را یک بار دیگر بفرستید.
page-kept-sign-in = ورود (در زبانه دیگری باز می‌شود)
page-kept-again = دوباره فرستادن
page-unsure-title = یک قدم دیگر، و چیزی از بین نرفته است
page-unsure-lead = آنچه نوشتید در همین صفحه است. قدم دوم خود را در یک زبانه دیگر مرورگر نشان دهید، به اینجا برگردید و آن را یک بار دیگر بفرستید.
page-unsure-show = نشان دادن قدم دوم (در زبانه دیگری باز می‌شود)

# جست‌وجو با نام، حتی میان آنچه عمومی نیست.
page-lookup-label = جست‌وجو با نام

# راهنمای یک صفحه، و آنچه بر یک پرونده گذشت. $date: یک روز؛ $time: یک ساعت.
page-help = راهنمای این صفحه
page-happened-when = { $date }، { $time }
page-happened-none = هنوز چیزی یادداشت نشده است.
page-happened-earlier = آنچه پیش از آن رخ داد
page-happened-newest = بازگشت به تازه‌ترین‌ها

# $languages: names of languages in a list.
page-text-some-in = بعضی متن‌ها را فعلاً فقط به این زبان می‌توانید بخوانید: { $languages }
page-text-some-machine = بعضی متن‌ها را ماشین ترجمه کرده است. شاید اشتباه داشته باشند.
page-text-some-stale = اصل بعضی متن‌ها پس از ترجمه تغییر کرده است.
