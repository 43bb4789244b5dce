# What stands around every page: head, foot, notices, pagination, errors, print.
# $city: the city's name, not inflected; it follows a noun such as "місто". Never put HTML here.

# The name stays in Latin letters, as on the sign; translated it would be «Круглий стіл».
page-site-name = Kerekasztal
page-tagline = Допомога Вашою мовою в місті { $city }
# $title: what the page is about.
page-title = { $title } – Kerekasztal
page-skip = Перейти до змісту
page-home = Головна сторінка
page-breadcrumbs = Ви тут

## Language menu

page-language-menu = Мова
page-language-other = Іншою мовою

## Notices

page-trial-title = Цей переклад пробний
page-trial-text = Український текст на цьому сайті створено автоматично, і жоден носій мови його ще не перевірив. Якщо щось звучить дивно, там може бути помилка: будь ласка, перепитайте, перш ніж на це покладатися.
page-demo-text = Це місто створене для показу. Тут немає нічого справжнього, крім номерів екстреної допомоги.

## Quick help, always where the thumb is

page-thumb-label = Завжди під рукою
page-leave = Швидко вийти
page-wrong = Тут щось не так

## Foot

page-footer-api = Відкриті дані
page-footer-sign-in = Вхід
page-footer-promise = Ми не питаємо Вашого імені й не запам’ятовуємо, що Ви шукали. Файл cookie ми створюємо, лише якщо Ви зберігаєте місце або входите до свого облікового запису.

## Pagination. $page and $pages are numbers.

page-pagination-label = Сторінки
page-pagination-previous = Попередня сторінка
page-pagination-next = Наступна сторінка
page-pagination-page = Сторінка { $page }

## Errors: what happened, what to do now

page-error-400-title = Ми не зрозуміли цього запиту
page-error-400-happened = Щось в адресі або в надісланих даних має не той вигляд, на який ми чекали. Нічого не змінилося.
page-error-400-now = Поверніться на одну сторінку назад і спробуйте ще раз або почніть із головної сторінки.
page-error-404-title = Ми не знаходимо цієї сторінки
page-error-404-happened = Можливо, в адресі є помилка або сторінку перенесли.
page-error-404-now = Перевірте адресу або знайдіть потрібну допомогу через пошук.
page-error-405-title = Тут це не працює
page-error-405-happened = Цю адресу не можна використати таким способом. Нічого не змінилося.
page-error-405-now = Поверніться на одну сторінку назад і скористайтеся кнопками й посиланнями, які там є.
page-error-410-title = Цю сторінку ми прибрали
page-error-410-happened = Раніше ця сторінка тут була, але тепер її більше не публікують.
page-error-410-now = Будь ласка, не користуйтеся її старими копіями. Схожу допомогу можна знайти через пошук.
page-error-413-title = Надіслане завелике
page-error-413-happened = Надіслане більше, ніж ми можемо прийняти. Ми його не зберегли.
page-error-413-now = Надішліть коротший текст або менший файл.
page-error-429-title = Зачекайте трохи, будь ласка
page-error-429-happened = З Вашого інтернет-з’єднання за короткий час надійшло дуже багато запитів. Можливо, ним користуються й інші люди.
page-error-429-now = Зачекайте одну хвилину, а тоді завантажте цю сторінку знову.
page-error-500-title = У нас щось зламалося
page-error-500-happened = Це наша помилка, а не Ваша. Ми записали її, щоб виправити.
page-error-500-now = Спробуйте ще раз за кілька хвилин. Якщо це повториться, повідомте нам номер помилки, указаний нижче.
page-error-503-title = Ми скоро повернемося
page-error-503-happened = Сайт запускається, або ми виконуємо технічні роботи.
page-error-503-now = Спробуйте ще раз за кілька хвилин.
page-error-reference = Номер помилки: { $reference }
page-error-go-home = На головну сторінку
page-error-urgent = Якщо допомога потрібна просто зараз, телефонуйте:

page-error-414-title = Ця адреса задовга
page-error-414-happened = Адреса сторінки довша, ніж ми можемо прийняти. Нічого не змінилося.
page-error-414-now = Шукайте, написавши менше слів, або почніть із головної сторінки.

## Search box, forms, texts in another language

page-search-label = Що Вам потрібно?
page-search-submit = Шукати
page-form-errors = Перш ніж рухатися далі, перегляньте, будь ласка, ось це:
# $language: the name of the language the text is in.
page-only-in = Поки що це можна прочитати лише такою мовою: { $language }

## Верх і низ сторінки


page-saved = Збережені місця
page-own-tables = Мої круглі столи та зустрічі
page-footer-about = Що це за сайт?
page-footer-safety = Як ми дбаємо про Вашу безпеку
page-footer-round-table = Круглий стіл
page-footer-accessibility = Доступність сайту
page-footer-privacy = Захист особистих даних
page-footer-imprint = Хто веде цей сайт
page-footer-urgent = Термінова допомога
page-footer-letters = Не видно літер?
page-footer-label = Про цей сайт

page-error-403-title = Ми не змогли прийняти цю форму
page-error-403-happened = Схоже, її надіслано з іншого сайту. Нічого не змінилося.
page-error-403-now = Відкрийте сторінку тут, на цьому сайті, і спробуйте ще раз.
page-rooms = Кімнати

# Те, що надіслали після завершення сеансу. Нічого з цього не втрачається.
page-kept-title = Ваш сеанс завершився, але нічого не втрачено
page-kept-lead = Те, що Ви написали, залишилося на цій сторінці. Увійдіть знову в іншій вкладці, поверніться сюди й надішліть ще раз.
page-kept-sign-in = Увійти (відкриється інша вкладка)
page-kept-again = Надіслати ще раз
page-unsure-title = Ще один крок, і нічого не втрачено
page-unsure-lead = Те, що Ви написали, залишилося на цій сторінці. Пройдіть другий крок в іншій вкладці, поверніться сюди й надішліть ще раз.
page-unsure-show = Пройти другий крок (відкриється інша вкладка)

# Пошук за назвою, також серед того, що не публічне.
page-lookup-label = Пошук за назвою

# Допомога щодо сторінки і що було із записом. $date: день; $time: час.
page-help = Допомога щодо цієї сторінки
page-happened-when = { $date }, { $time }
page-happened-none = Поки нічого не записано.
page-happened-earlier = Що було раніше
page-happened-newest = Назад до найновішого

# $languages: names of languages in a list.
page-text-some-in = Деякі тексти поки що не перекладено. Їхня мова: { $languages }
page-text-some-machine = Деякі тексти перекладено автоматично. У них можуть бути помилки.
page-text-some-stale = Оригінали деяких текстів змінилися після того, як їх переклали.
