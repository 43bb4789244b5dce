# The directory: home, results, service and organisation pages, and the page about the data interface.
# $day is a weekday: mon tue wed thu fri sat sun. $time, $from, $to: a time of day such as 16:00.
# $date: a written date; it ends in "р.", so no full stop follows it. $count: a number. No HTML here.

## Home

directory-home-title = Чим Вам допомогти?
directory-home-lead = Напишіть своїми словами, своєю мовою. Помилки не заважають.
directory-home-examples = Наприклад:
directory-home-example-doctor = дитячий лікар
directory-home-example-shelter = де переночувати сьогодні
directory-home-example-permit = дозвіл на роботу
directory-home-seat = Місце для Вас
directory-home-topics = Оберіть тему
directory-home-all = Показати весь список
directory-home-what = Що це за сайт?
directory-home-here-title = Усе, що є в місті, зібрано тут
directory-home-here-text =
    { $count ->
        [one] У списку { $count } місце, де допомагають у місті { $city }. На кожній сторінці пишемо, коли її востаннє перевіряли.
        [few] У списку { $count } місця, де допомагають у місті { $city }: громадські організації, установи, лікарі, школи. На кожній сторінці пишемо, коли її востаннє перевіряли.
        [many] У списку { $count } місць, де допомагають у місті { $city }: громадські організації, установи, лікарі, школи. На кожній сторінці пишемо, коли її востаннє перевіряли.
       *[other] У списку { $count } місця, де допомагають у місті { $city }: громадські організації, установи, лікарі, школи. На кожній сторінці пишемо, коли її востаннє перевіряли.
    }
directory-home-free-title = Безкоштовно, і ми не питаємо, хто Ви
directory-home-free-text = Входити чи реєструватися не треба. Тут ніхто не питає, які у Вас документи.
directory-home-say-title = Ваше слово теж важить
directory-home-say-text = Деякої допомоги в місті ще бракує. За круглим столом організації, мерія та мешканці разом шукають рішення.
directory-home-empty-title = Тут з’являться перші послуги
directory-home-empty-text = Для міста { $city } ще нічого не внесено. Номери екстреної допомоги працюють і зараз.

## Emergency. The number stands before each text.

directory-emergency-label = Термінова допомога

## Results. $query: what was typed.

directory-results-title = Результати пошуку
directory-results-page-title = { $query } – результати пошуку
directory-results-all-title = Усі послуги
directory-results-found =
    { $count ->
        [one] Знайшли { $count } місце, де можуть допомогти
        [few] Знайшли { $count } місця, де можуть допомогти
        [many] Знайшли { $count } місць, де можуть допомогти
       *[other] Знайшли { $count } місця, де можуть допомогти
    }
directory-results-found-more =
    { $count ->
        [one] Знайшли понад { $count } місце, де можуть допомогти
        [few] Знайшли понад { $count } місця, де можуть допомогти
        [many] Знайшли понад { $count } місць, де можуть допомогти
       *[other] Знайшли понад { $count } місця, де можуть допомогти
    }
directory-results-all =
    { $count ->
        [one] { $count } місце у списку
        [few] { $count } місця у списку
        [many] { $count } місць у списку
       *[other] { $count } місця у списку
    }
directory-results-none-title = За цим запитом ми нічого не знайшли
directory-results-none-lead = Це не означає, що допомоги немає. Спробуйте так:
directory-results-none-shorter = Напишіть менше слів або простіші слова.
directory-results-none-other-language = Напишіть те саме угорською або англійською.
directory-results-none-all = Перегляньте весь список.
directory-results-query-long = Цей текст задовгий для пошуку. Напишіть, будь ласка, не більше ніж { $most } символів.

## Facts: one short line each, under a name

directory-facts-label = Коротко
directory-facts-speaks = мови: { $languages }
directory-facts-interpreter = є перекладач
directory-facts-free = безкоштовно
directory-facts-cost = ціна: { $amount }
directory-facts-open-now = зараз працює
directory-facts-open-until = працює до { $time }
directory-facts-open-all-day = працює цілодобово
directory-facts-opens-today = сьогодні працює з { $time }
directory-facts-opens-tomorrow = завтра працює з { $time }
directory-facts-opens-day =
    { $day ->
        [mon] у понеділок працює з { $time }
        [tue] у вівторок працює з { $time }
        [wed] у середу працює з { $time }
        [thu] у четвер працює з { $time }
        [fri] у п’ятницю працює з { $time }
        [sat] у суботу працює з { $time }
       *[sun] у неділю працює з { $time }
    }
directory-facts-opens-date = найближчий робочий день: { $date }, з { $time }
directory-facts-closed-now = зараз не працює
directory-facts-temporarily-closed = тимчасово не працює
directory-facts-hours-unknown = години роботи треба уточнити
directory-facts-hours-may-differ = цього дня години роботи можуть бути іншими
directory-facts-by-appointment = за попереднім записом
directory-facts-walk-in = без запису
directory-facts-by-phone = телефоном
directory-facts-online = онлайн
directory-facts-district = район { $district }
directory-facts-places =
    { $count ->
        [one] у { $count } місці
        [few] у { $count } місцях
        [many] у { $count } місцях
       *[other] у { $count } місця
    }
directory-facts-checked = перевірено: { $month }
directory-facts-not-checked = ще не перевірено

## Service page

directory-service-who = Для кого
directory-service-ages-between = Вік (років): від { $from } до { $to }.
directory-service-ages-from = Вік (років): від { $from }.
directory-service-ages-to = Вік (років): до { $to }.
directory-service-bring = Що взяти із собою
directory-service-bring-missing = Якщо чогось бракує, зателефонуйте, перш ніж прийти.
directory-service-cost = Скільки коштує
directory-service-apply = Як звернутися
directory-service-wait = Скільки чекати
directory-service-appointment = Чи треба записуватися
directory-service-where = Де це
directory-service-where-hidden = Адреса не публічна. Зателефонуйте, і Вам скажуть, куди йти.
directory-service-where-several = Ця послуга є в кількох місцях
directory-service-hours = Години роботи
directory-service-languages = Якими мовами
directory-service-accessibility = Доступність для людей з інвалідністю
directory-service-contact = Контакти
directory-service-phone-extension = внутрішній номер { $extension }
directory-service-phone-languages = Мови, якими говорять телефоном: { $languages }.
directory-service-contact-none = Публічних контактів немає. Прийдіть особисто.
directory-service-by = Хто надає
directory-service-program = У межах програми
directory-service-also = Інші послуги цієї організації
directory-service-alert = Важливо
directory-service-closed-title = Тимчасово не працює
directory-service-closed-text = Ця послуга зараз недоступна. Зателефонуйте, перш ніж іти, або пошукайте схожу.
directory-service-ended-title = Цієї послуги більше немає
directory-service-ended-text = Ми зберігаємо цю сторінку, щоб старі посилання кудись вели. Пошукайте натомість схожу послугу.
directory-service-similar = Знайти схожу допомогу
directory-service-checked = Востаннє перевірено: { $date }
directory-service-not-checked = Цих даних ще ніхто не перевіряв. Будь ласка, зателефонуйте, перш ніж іти.

## Opening hours

directory-week-day = День
directory-week-hours = Години роботи
directory-week-range = { $from }–{ $to }
directory-week-all-day = цілодобово
directory-week-closed = не працює
directory-week-unknown = Ми не знаємо годин роботи. Будь ласка, зателефонуйте, перш ніж іти.
directory-week-exceptions = У ці дні інший розклад
directory-week-closed-on = { $date }: не працює
directory-week-closed-between = Не працює: { $from } – { $to }
directory-week-open-on = { $date }: { $hours }

## Labels of the standard's values

directory-cost-free = безкоштовно
directory-cost-amount = { $amount } { $currency }
directory-cost-unknown = Спитайте, скільки це коштує.
directory-phone-type-cell = Мобільний
directory-phone-type-text = SMS
directory-phone-type-textphone = Текстовий телефон
directory-phone-type-video = Відеодзвінок
directory-phone-type-fax = Факс
directory-phone-type-pager = Пейджер

## The page about the data interface, for people who build with the data

directory-api-title = Відкриті дані довідника
directory-api-lead = Публічну частину цього довідника кожен може читати програмою: без ключа і без входу. Дані відповідають стандарту HSDS 3.1 (Human Services Data Specification).
directory-api-start = З чого почати
directory-api-start-text = Кожен список – це JSON, поділений на сторінки. Переходьте за адресами нижче; у кожній відповіді є ETag, тож Ви завантажуєте лише те, що змінилося.
directory-api-resources = Що тут є
directory-api-resource-root = Про цей інтерфейс: версія, профіль і опис
directory-api-resource-services = Список послуг
directory-api-resource-service = Одна послуга з усім, що до неї належить
directory-api-resource-organizations = Список організацій
directory-api-resource-organization = Одна організація з її послугами
directory-api-resource-service-at-locations = Список послуг у місцях, де їх надають
directory-api-resource-service-at-location = Одна послуга в одному місці
directory-api-resource-taxonomies = Список класифікацій
directory-api-resource-taxonomy = Одна класифікація
directory-api-resource-taxonomy-terms = Список термінів класифікацій
directory-api-resource-taxonomy-term = Один термін
directory-api-resource-deletions = Що від певного часу більше не публікується
directory-api-parameters = Параметри
directory-api-example = Приклад
directory-api-profile-mark = наш власний профіль
directory-api-parameter-search = Слова, які треба знайти, в усіх текстах запису.
directory-api-parameter-page = Сторінка списку, рахуючи від 1.
directory-api-parameter-per-page = Скільки записів на сторінці.
directory-api-parameter-format = json або ndjson: у другому випадку всі записи йдуть одним потоком, по одному в рядку.
directory-api-parameter-minimal = Лише ідентифікатори й дати змін, в одній відповіді.
directory-api-parameter-full = Кожен запис з усім, що до нього належить.
directory-api-parameter-full-service = Послуги організації з усім, що до них належить.
directory-api-parameter-modified-after = Лише те, що змінили в цей час або пізніше.
directory-api-parameter-taxonomy-term-id = Лише записи із цим терміном.
directory-api-parameter-taxonomy-id = Лише записи з терміном цієї класифікації.
directory-api-parameter-organization-id = Лише послуги цієї організації.
directory-api-parameter-postcode = Лише послуги, доступні за цим поштовим індексом.
directory-api-parameter-proximity = Разом із поштовим індексом (postcode): не далі ніж за стільки метрів від його середини.
directory-api-parameter-top-only = Лише терміни, над якими немає інших.
directory-api-parameter-parent-id = Лише терміни, підпорядковані цьому терміну.
directory-api-parameter-lang = Мова текстів. Якщо її не вказати, кожен текст буде тією мовою, якою його написали.
directory-api-parameter-lat = Географічна широта точки в градусах. Указується разом із lon.
directory-api-parameter-lon = Географічна довгота точки в градусах. Указується разом із lat.
directory-api-parameter-radius = Не далі ніж за стільки метрів від точки.
directory-api-parameter-open-at = Лише те, що працює в цей час за годинником міста.
directory-api-parameter-speaks = Лише місця, де говорять цією мовою.
directory-api-parameter-need = Лише те, що відповідає на цю потребу.
directory-api-parameter-since = Лише те, що зникло від цього часу.
directory-api-errors = Якщо щось не так
directory-api-errors-text = На параметр, який не можна зрозуміти, надходить відповідь 400 і речення про те, як було б правильно. На невідомий запис і на запис, який не є публічним, відповідь однакова: 404.
directory-api-terms = Якщо Ви зберігаєте копію
directory-api-terms-text = Оновлюйте її щонайменше раз на сім днів і запитуйте також вилучення: організація могла відкликати свою згоду, і тоді її назва має зникнути й з Вашої копії.
directory-api-description = Повний опис для програм (OpenAPI 3.1)
directory-api-standard = Стандарт: Open Referral HSDS

## Further texts of the first page and the service's page

directory-home-empty-city = Для міста { $city } ще нічого не внесено.
directory-home-empty-anywhere = Тут ще нічого не внесено. Щойно з’явиться перша послуга, Ви знайдете її тут.
directory-emergency-more = Інші номери
directory-facts-languages-more =
    { $count ->
        [one] ще { $count }
        [few] ще { $count }
        [many] ще { $count }
       *[other] ще { $count }
    }
directory-currency-huf = форинтів
directory-currency-eur = євро
directory-service-inactive-title = Ця послуга зараз недоступна
directory-service-inactive-text = Ми не знаємо, коли вона відновиться. Зателефонуйте туди або пошукайте схожу.
# $languages: names of languages in a list.
directory-text-some-in = Деякі тексти поки що не перекладено. Їхня мова: { $languages }
directory-text-some-machine = Деякі тексти перекладено автоматично. У них можуть бути помилки.
directory-text-some-stale = Оригінали деяких текстів змінилися після того, як їх переклали.
directory-week-next = Години роботи сьогодні та в наступні шість днів
directory-week-ask = треба уточнити
directory-week-holiday = державне свято
directory-week-exchanged-rest = перенесений вихідний день
directory-week-exchanged-work = перенесений робочий день
directory-week-may-differ = У святкові дні години роботи можуть бути іншими.
directory-facts-walk-in-or-appointment = за записом або без запису
directory-service-access = Як отримати цю допомогу
directory-service-more = Корисно знати
# $number: which of the places it is, counted from 1.
directory-service-place = Місце { $number }

## Потреби

directory-results-likely = Можливо, Ви шукаєте щось із цього?
directory-card-why-need = Показуємо це, бо тут допомагають із таким: { $need }
directory-card-why-words = Ви бачите це, бо Ваші слова є в описі.
directory-needs-title = Усі теми
directory-needs-lead = Оберіть те, що найближче до того, що Вам потрібно.
directory-need-bring = Що зазвичай просять принести
directory-need-bring-ask = Перш ніж іти, спитайте, що саме потрібно.
directory-need-authority = Хто цим займається
directory-need-services = Де Вам допоможуть
directory-need-none-title = На цю тему в нашому списку ще нічого немає
directory-need-none = Це не означає, що допомоги немає. Перегляньте схожі теми або пошукайте іншими словами.
directory-need-more = Усі місця
directory-need-related = Вам може знадобитися й це

## Звуження результатів. Кожен фільтр – короткий напис; $filter – один із них.

directory-filter-title = Уточнити пошук
directory-filter-title-on =
    { $count ->
        [one] Уточнити пошук (увімкнено { $count } фільтр)
        [few] Уточнити пошук (увімкнено { $count } фільтри)
        [many] Уточнити пошук (увімкнено { $count } фільтрів)
       *[other] Уточнити пошук (увімкнено { $count } фільтра)
    }
directory-filter-apply = Показати результати
directory-filter-clear = Прибрати всі фільтри
directory-filter-remove = Прибрати цей фільтр: { $filter }
directory-filter-on = Увімкнені фільтри
directory-filter-open = Коли
directory-filter-open-any = Будь-коли
directory-filter-open-now = Працює зараз
directory-filter-open-at = Працює цього дня о цій годині
directory-filter-day = День
directory-filter-time = Час
directory-filter-time-hint = Наприклад, 10:30
directory-filter-speaks = Мова, якою там говорять
directory-filter-district = Район
directory-filter-need = Тема
directory-filter-whom = Для кого
directory-filter-cost = Скільки коштує
directory-filter-free = Безкоштовно
directory-filter-access = Як отримати там допомогу
directory-filter-step-free = Без сходинок
directory-filter-accessibility = Доступність для людей з інвалідністю
directory-filter-none = Жодне місце не відповідає всім фільтрам. Приберіть один із них:
# $day: назва дня тижня, $time: 10:30. Стоїть на фільтрі та в рядку фактів.
directory-filter-open-then = працює: { $day }, { $time }
directory-filter-time-wrong = Напишіть час так: 10:30.

directory-near-title = Спочатку найближчі
directory-near-postcode = Поштовий індекс місця, де Ви зараз
directory-near-postcode-hint = Чотири цифри, наприклад 1085. Ми його не зберігаємо.
directory-near-submit = Спочатку найближчі
directory-near-me = Шукати від місця, де я зараз
directory-near-me-hint = Ваш пристрій сам округлює Ваше місцеперебування приблизно до одного кілометра, перш ніж його надіслати. Ми його не зберігаємо.
directory-near-unknown = Ми не знаємо такого індексу. Перевірте його або оберіть район.
directory-near-failed = Ваш пристрій не повідомив, де він. Напишіть натомість поштовий індекс.
directory-near-results =
    { $count ->
        [one] Знайшли { $count } місце, де можуть допомогти, спочатку найближчі
        [few] Знайшли { $count } місця, де можуть допомогти, спочатку найближчі
        [many] Знайшли { $count } місць, де можуть допомогти, спочатку найближчі
       *[other] Знайшли { $count } місця, де можуть допомогти, спочатку найближчі
    }
directory-near-without = Місць без публічної адреси в цьому списку немає.
# $distance: число, наприклад 600 або 1,2
directory-facts-distance-m = { $distance } м від Вас
directory-facts-distance-km = { $distance } км від Вас
directory-facts-step-free = без сходинок

directory-map-title = Оберіть район
directory-map-about = Кожен квадрат – це район, приблизно там, де він розташований. Число показує, скільки місць там підходить.
directory-map-count =
    { $count ->
        [one] { $count } місце
        [few] { $count } місця
        [many] { $count } місць
       *[other] { $count } місця
    }
directory-map-list = Список районів
directory-map-link = Показати мапу районів

## Для кого послуга. Разом із «для», щоб добре читалося і саме, і після слова «спеціально».

directory-whom-children = для дітей
directory-whom-young = для молоді
directory-whom-older = для літніх людей
directory-whom-women = для жінок
directory-whom-families = для родин із дітьми
directory-whom-refugees = для біженців і шукачів притулку
directory-whom-ukraine = для людей з України
directory-whom-students = для тих, хто навчається
directory-whom-workers = для тих, хто працює
directory-whom-disabled = для людей з інвалідністю

## Шлях із запитаннями: одне запитання на сторінці

directory-guide-link = Не знаєте, що написати? Допоможуть кілька коротких запитань.
directory-guide-title = Кілька коротких запитань
directory-guide-step = Запитання { $number } з { $of }
directory-guide-what = З чим Вам потрібна допомога?
directory-guide-which = Із чим саме?
directory-guide-which-any = Точно не знаю
directory-guide-where = Де це має бути?
directory-guide-where-any = Будь-де в місті
directory-guide-language = Якою мовою Ви хотіли б там говорити?
directory-guide-language-any = Це не важливо
directory-guide-status = Чи стосується Вас щось із цього?
directory-guide-status-hint = Відповідати не обов’язково. Відповідь потрібна нам лише для того, щоб спочатку показати відповідні місця. Ми її не зберігаємо, і в адресі сторінки її немає.
directory-guide-status-any = Волію не відповідати
directory-guide-status-refugees = Я прошу тут захисту або вже маю його
directory-guide-status-ukraine = Я тут через війну в Україні
directory-guide-status-students = Я тут навчаюся
directory-guide-status-workers = Я тут працюю
directory-guide-next = Далі
directory-guide-now = Показати місця зараз
directory-guide-back = До попереднього запитання
directory-guide-results = Тут Вам можуть допомогти
directory-guide-none = Жодне місце не відповідає всім Вашим відповідям. Ось те, що найближче до них.
directory-guide-again = Почати знову
directory-guide-choose = Оберіть одну відповідь і йдіть далі.
directory-guide-all = Переглянути все на цю тему
directory-guide-why-language = тут говорять такою мовою: { $language }
directory-guide-why-made-for = спеціально { $whom }

## Збережені місця

directory-saved-title = Збережені місця
directory-saved-lead = Лише цей пристрій знає, що Ви зберегли. Ми такого списку не ведемо.
directory-saved-offline = Після збереження цей пристрій зможе 30 днів відкривати ці сторінки й без інтернету.
directory-saved-empty-title = Тут будуть Ваші збережені місця
directory-saved-empty = Натисніть «Зберегти» на сторінці місця, яке хочете потім знайти знову.
directory-saved-search = Шукати допомогу
directory-saved-save = Зберегти
# Читається вголос замість «Зберегти». $name: назва послуги.
directory-saved-save-this = Зберегти: { $name }
directory-saved-remove = Прибрати
directory-saved-remove-this = Прибрати: { $name }
directory-saved-clear = Прибрати все
directory-saved-clear-hint = Після цього пристрій більше не знатиме, що Ви зберегли.
directory-saved-gone =
    { $count ->
        [one] { $count } місце, яке Ви зберегли, більше не публікують. Ми прибрали його з Вашого списку.
        [few] { $count } місця, які Ви зберегли, більше не публікують. Ми прибрали їх із Вашого списку.
        [many] { $count } місць, які Ви зберегли, більше не публікують. Ми прибрали їх із Вашого списку.
       *[other] { $count } місця, які Ви зберегли, більше не публікують. Ми прибрали їх із Вашого списку.
    }
directory-saved-full = Список заповнено. Приберіть одне місце, перш ніж зберегти інше.

## Картка, яку показують: угорі мова читача, нижче великими літерами мова міста

directory-card-open = Картка, щоб показати або роздрукувати
directory-card-title = Картка, щоб показати
directory-card-lead = Покажіть це комусь на вулиці або біля віконця в установі. Те, що прочитає ця людина, написано нижче великими літерами.
directory-card-looking = Я шукаю це місце:
directory-card-interpreter = Мені, будь ласка, потрібен перекладач, який говорить такою мовою: { $language }.
directory-card-bring = Ось що я маю із собою:
directory-card-thanks = Дякую за допомогу.
directory-card-yours = Що написано на картці
directory-card-short = Коротка адреса цієї сторінки
directory-card-print = Щоб роздрукувати картку, скористайтеся командою друку у своєму браузері. Вона вміститься на одній сторінці.
directory-card-back = Назад до повної сторінки

## Термінова допомога без інтернету

directory-urgent-title = Термінова допомога
directory-urgent-lead = Зателефонуйте за номером. Якщо Ви не можете говорити, надішліть повідомлення людині, якій довіряєте.
directory-urgent-offline = Ця сторінка відкривається й без інтернету, якщо Ви вже заходили на цей сайт.
directory-offline-title = Зараз немає інтернету
directory-offline-text = Сторінки, яку Ви хотіли відкрити, немає на цьому пристрої. Номери екстреної допомоги та збережені Вами сторінки працюють без інтернету.
directory-offline-again = Спробувати ще раз

## Чому показано послугу

# $need: назва потреби.
directory-card-why-suggested = Показуємо це, бо в описі йдеться про таке: { $need }. Цього ще ніхто не підтвердив.
directory-need-suggested = Місця з такою позначкою обрано за їхнім власним описом; цього ще ніхто не підтвердив.

# Відгук: від будь-кого, без облікового запису. Те, що пишуть, спершу читає людина, і лише потім це може побачити хтось інший.
directory-tell-title = Розкажіть нам
directory-tell-lead = Не потрібні ні обліковий запис, ні ім’я. Те, що Ви напишете, прочитає людина. До того цього більше ніхто не побачить.
directory-tell-about = Про що йдеться: { $name }
directory-tell-kind = Про що Ви хочете написати?
directory-tell-kind-wrong = На цьому сайті щось неправильно
directory-tell-kind-delivered = Чи Вам там допомогли?
directory-tell-kind-missing = Якоїсь послуги бракує
directory-tell-kind-say = Хочу сказати своє слово про життя в цьому місті
directory-tell-next = Далі
directory-tell-names = Будь ласка, не пишіть імен і номерів документів.
directory-tell-wrong = Що неправильно?
directory-tell-missing = Що Ви шукали і де?
directory-tell-say = Що Ви хочете сказати?
directory-tell-more = Хочете щось додати?
directory-tell-got = Чи Ви отримали те, що Вам було потрібно?
directory-tell-got-yes = Так
directory-tell-got-partly = Частково
directory-tell-got-no = Ні
directory-tell-wait = Скільки Ви на це чекали?
directory-tell-wait-day = День або менше
directory-tell-wait-week = Тиждень або менше
directory-tell-wait-month = Місяць або менше
directory-tell-wait-longer = Довше
directory-tell-treated = Чи добре до Вас ставилися?
directory-tell-treated-yes = Так
directory-tell-treated-mixed = Іноді
directory-tell-treated-no = Ні
directory-tell-why = Якщо ні: чому?
directory-tell-why-full = Не було вільних місць
directory-tell-why-papers = Бракувало документа
directory-tell-why-language = Ми не зрозуміли одне одного
directory-tell-why-closed = Було зачинено
directory-tell-why-sent-on = Мене направили в інше місце
directory-tell-why-other = Інша причина
directory-tell-unsaid = Волію не відповідати
directory-tell-submit = Надіслати
directory-tell-empty = Будь ласка, напишіть щось або оберіть відповідь.
# $most: скільки символів.
directory-tell-too-long = Цей текст задовгий. Напишіть, будь ласка, не більше ніж { $most } символів.
directory-tell-too-fast = Це було дуже швидко. Будь ласка, перегляньте ще раз і надішліть знову.
directory-tell-too-old = Ця сторінка була відкрита дуже довго. Будь ласка, надішліть ще раз; нічого не втрачено.
directory-tell-busy = Зараз нам пише дуже багато людей. Будь ласка, надішліть ще раз за кілька хвилин; нічого не втрачено.

# Після надсилання: код
directory-told-title = Дякуємо
directory-told-lead = Це прочитає людина.
directory-told-code = Ваш код
directory-told-keep = За цим кодом Ви побачите, що сталося далі. Запишіть його або сфотографуйте: ми не зможемо показати його ще раз. За цим кодом ніхто не зможе Вас знайти.

# Запитання за кодом
directory-receipt-title = Що сталося далі?
directory-receipt-lead = Ви написали нам і отримали код. Введіть його тут.
directory-receipt-code = Ваш код
directory-receipt-help = Двадцять цифр.
directory-receipt-submit = Подивитися
directory-receipt-length = У коді двадцять цифр. Будь ласка, перегляньте ще раз.
directory-receipt-check = Ці цифри не сходяться. Будь ласка, перегляньте кожну ще раз.
directory-receipt-none = За цим кодом нічого немає. Можливо, у коді помилка. Або Ви писали нам давно, і це вже видалено.
directory-receipt-received = Ми це отримали. Ще ніхто цього не прочитав.
directory-receipt-accepted = Ми це прочитали й працюємо над цим.
directory-receipt-done = Зроблено.
directory-receipt-set-aside = Ми це прочитали, але, на жаль, нічого не можемо зробити.
directory-receipt-reply = Наша відповідь

# Що організація пише про свої послуги. Читають учасники організацій, часто волонтери. HTML тут не пишуть ніколи.

directory-edit-title = Наші послуги
directory-edit-lead = Те, що Ви тут напишете, спершу прочитає інша людина, і лише потім це побачать усі. До того текст бачать лише Ваша організація та ті, хто його читає.
directory-edit-empty = У списку ще немає жодної Вашої послуги
directory-edit-empty-lead = Опишіть першу: що Ви робите, для кого, де й коли. Можна будь-коли зупинитися й продовжити пізніше.
directory-edit-add = Додати послугу
directory-edit-open = Змінити
directory-edit-public = Публічна сторінка
directory-edit-close = Тимчасово не працює
directory-edit-close-submit = Надіслати неробочі дні на перевірку
directory-edit-unnamed = Послуга, яка ще не має назви

# На якому етапі зміна послуги. $date: день, може закінчуватися крапкою («р.»).
directory-edit-state-none = У такому вигляді її бачать усі
directory-edit-state-draft = Ще пишуть, збережено: { $date }
directory-edit-state-submitted = Надіслано на перевірку: { $date } Це прочитає людина.
directory-edit-state-returned = Повернули Вам. Будь ласка, прочитайте чому.
directory-edit-state-approved = Бачать усі

directory-edit-form-title = Що ми пишемо про нашу послугу
directory-edit-form-new = Нова послуга
# $language: назва мови.
directory-edit-form-language = Пишіть такою мовою: { $language }
directory-edit-form-reason = Чому повернули
directory-edit-form-waiting = Це надіслано на перевірку, і воно чекає, коли його прочитають. Ви ще можете це змінити й надіслати знову.
directory-edit-form-optional = Обов’язкова лише назва. Що Вас не стосується, залиште порожнім.
directory-edit-save = Зберегти й продовжити пізніше
directory-edit-submit = Надіслати на перевірку
directory-edit-take-back = Відкликати
directory-edit-discard = Видалити цю зміну
directory-edit-discard-sure = Те, що було написано, тоді зникне. Те, що бачать усі, залишиться як є.
directory-edit-saved = Збережено. Поки що це бачить лише Ваша організація.
directory-edit-sent = Надіслано на перевірку. Дякуємо. Це прочитає людина, і потім це побачать усі.
directory-edit-sent-critical = Надіслано на перевірку. Дякуємо. Змінилося те, як із Вами зв’язатися або як Вас знайти, тож спершу ми переконаємося, що це були Ви: зателефонуємо за попереднім номером або зачекаємо один день.
directory-edit-autosaved = Чернетку збережено
directory-edit-offline = Не збережено. Не закривайте цю сторінку; ми спробуємо ще раз.
directory-edit-changed = Тим часом хтось інший теж щось зберіг. Із написаного Вами нічого не втрачено: під кожним полем стоїть те, що написала інша людина. Перевірте й збережіть ще раз; тоді діятиме Ваш текст.
directory-edit-theirs = Тим часом збережено:
directory-edit-theirs-empty = Тим часом збережено: поле порожнє
directory-edit-critical = Якщо це змінюється, ми спершу уточнюємо у Вас.
directory-edit-not-now = Тим часом це змінилося. Нічого не зроблено; будь ласка, подивіться на сторінку ще раз.
# $count: скільки інших послуг надають у тому самому місці.
directory-edit-shared-place =
    { $count ->
        [one] У цьому місці є ще { $count } послуга. Те, що Ви зміните тут, зміниться й там.
        [few] У цьому місці є ще { $count } послуги. Те, що Ви зміните тут, зміниться й там.
        [many] У цьому місці є ще { $count } послуг. Те, що Ви зміните тут, зміниться й там.
       *[other] У цьому місці є ще { $count } послуги. Те, що Ви зміните тут, зміниться й там.
    }
directory-edit-kept-places = Місць більше, ніж тут уміщається. Решта залишиться як є:
directory-edit-kept-place = Місце іншої організації. Воно залишиться як є:
directory-edit-kept-hours = Є також години роботи, які тут не можна записати. Вони залишаться як є.
directory-edit-kept-rows = Годин роботи, які не однакові щотижня, більше, ніж тут уміщається. Вони залишаться як є.
directory-edit-kept-phones = Є також інші номери телефону. Вони залишаться як є.
directory-edit-kept-costs = Є кілька цін. Вони залишаться як є.

# Частини форми в тому порядку, у якому про них думають.
directory-edit-part-what = Що це?
directory-edit-part-whom = Для кого?
directory-edit-part-where = Де?
directory-edit-part-when = Коли працює?
directory-edit-part-how = Як це отримати?
directory-edit-part-cost = Скільки коштує?
directory-edit-part-languages = Якими мовами?
directory-edit-part-documents = Що взяти із собою?

# Поля форми; деякі мають підказку.
directory-edit-name = Назва послуги
directory-edit-name-hint = Так, як Ви сказали б телефоном: «Допомога із заповненням бланків»
directory-edit-description = Що там роблять
directory-edit-description-hint = Короткими реченнями. Що отримає той, хто прийде, а чого ні.
directory-edit-alert = Що зараз важливо знати всім
directory-edit-alert-hint = Наприклад: «До січня нових місць немає»
directory-edit-needs = З чим можна звернутися
directory-edit-needs-hint = Позначте, з чим сюди можна прийти. Якщо нічого не позначено, послугу знаходять за тим, що тут написано.
directory-edit-status = Послуга зараз доступна?
directory-edit-made-for = Спеціально для кого
directory-edit-made-for-hint = Якщо послуга для всіх, нічого не позначайте.
directory-edit-eligibility = Хто може прийти
directory-edit-minimum-age = Вік від
directory-edit-maximum-age = Вік до
directory-edit-place = Назва місця
directory-edit-address = Вулиця й будинок
directory-edit-postal-code = Поштовий індекс
directory-edit-city = Місто
directory-edit-transportation = Як дістатися
directory-edit-transportation-hint = Зупинка, домофон, поверх, сходинки
directory-edit-hours-hint = Як на дверях: 9–12, 13–17. Якщо цього дня зачинено, залиште порожнім.
directory-edit-hours-note = Примітка до годин роботи
directory-edit-hours-note-hint = Наприклад: «Вхід не пізніше ніж за пів години до закриття»
directory-edit-closed-from = Тимчасово не працює: перший день
directory-edit-closed-to = Останній день
directory-edit-closed-reason = Чому не працює
directory-edit-access = Як можна звернутися
directory-edit-application = Що для цього треба зробити
directory-edit-phone = Телефон
directory-edit-phone-2 = Інший телефон
directory-edit-email = Електронна пошта
directory-edit-url = Адреса сайту
directory-edit-amount = Ціна у форинтах
directory-edit-amount-hint = 0, якщо безкоштовно. Якщо ціна буває різною, залиште порожнім.
directory-edit-fees = Про ціну
directory-edit-languages = Мови, якими там говорять
directory-edit-languages-hint = Без перекладача
directory-edit-documents = Документи й речі, які треба взяти із собою
directory-edit-documents-hint = По одному в рядку
directory-edit-status-active = Так
directory-edit-status-temporarily-closed = Тимчасово не працює
directory-edit-status-inactive = Зараз ні
directory-edit-status-defunct = Цієї послуги більше немає

# Who may see something, several places, and hours that are not weekly. $number: 1, 2 …; $field: the name of a field.
directory-edit-place-audience = Хто може бачити це місце
directory-edit-phone-audience = Хто може бачити цей номер
directory-edit-phone-audience-2 = Хто може бачити інший номер
directory-edit-email-audience = Хто може бачити електронну адресу
directory-edit-audience-public = Усі: на сайті, у друці та у відкритих даних
directory-edit-audience-members = Лише учасники круглого столу, державні органи теж
directory-edit-audience-members-without-authorities = Лише учасники круглого столу, але не державні органи
directory-edit-audience-stewards = Лише соціальні працівники та фасилітатори
directory-edit-audience-caseworkers = Лише соціальні працівники
directory-edit-audience-facilitators = Лише фасилітатори
directory-edit-audience-hidden = Ніхто: лише зберігається тут
directory-edit-place-number = Місце { $number }
directory-edit-place-more = Ще одне місце
directory-edit-in-place = Місце { $number }: { $field }
directory-edit-leave = Тут цієї послуги більше немає
directory-edit-hours-here = Години роботи лише в цьому місці
directory-edit-hours-here-hint = Крім годин, які діють у всіх місцях.
directory-edit-rows = Години роботи, які не однакові щотижня
directory-edit-rows-hint = Один рядок на кожен день: раз на два тижні, у першу суботу місяця, влітку або в один-єдиний день.
directory-edit-row-number = Рядок { $number }
directory-edit-in-row = Рядок { $number }: { $field }
directory-edit-choose = Оберіть, будь ласка
directory-edit-often = Як часто
directory-edit-day = У який день
directory-edit-hours = З якої до якої години
directory-edit-from = З якого дня
directory-edit-until = До якого дня
directory-edit-often-week = Щотижня, певний час
directory-edit-often-second-week = Раз на два тижні
directory-edit-often-first = Перший такий день місяця
directory-edit-often-second = Другий такий день місяця
directory-edit-often-third = Третій такий день місяця
directory-edit-often-fourth = Четвертий такий день місяця
directory-edit-often-last = Останній такий день місяця
directory-edit-often-once = Лише одного дня

# Що не так із полем. $field: назва поля.
directory-edit-wrong-missing = { $field }: заповніть, будь ласка, це поле.
directory-edit-wrong-too-long = { $field }: тут забагато тексту або кілька рядків. Скоротіть, будь ласка.
directory-edit-wrong-phone = { $field }: це не номер телефону. Напишіть його так, як набирають: +36 1 000 0000
directory-edit-wrong-email = { $field }: це не адреса електронної пошти. Вона має такий вигляд: name@example.org
directory-edit-wrong-url = { $field }: адреса сайту починається з https:// або http://
directory-edit-wrong-number = { $field }: напишіть, будь ласка, число, наприклад 18.
directory-edit-wrong-date = { $field }: оберіть, будь ласка, день.
directory-edit-wrong-order = { $field }: кінець раніше за початок.
directory-edit-wrong-hours = { $field }: ці години не вдається прочитати. Напишіть їх так: 9–12, 13–17
directory-edit-wrong-choice = { $field }: оберіть, будь ласка, зі списку.

# Листи про зміни. $name: послуга; $fields: назви полів підряд.
directory-edit-mail-subject = Дещо має змінитися
directory-edit-mail-change = Людина, яка працює у Вашій організації, хоче змінити, як можна звернутися по цю послугу: «{ $name }». Що зміниться: { $fields }.
directory-edit-mail-new = Людина, яка працює у Вашій організації, хоче додати послугу: «{ $name }».
directory-edit-mail-wait = Перш ніж це побачать усі, ми зателефонуємо за попереднім номером або зачекаємо один день. Якщо це були Ви, робити нічого не треба.
directory-edit-mail-stop = Якщо ніхто з Вас цього не хотів, відкрийте сторінку, відкличте зміну й повідомте нам.
directory-edit-mail-look = Переглянути зміну
directory-edit-mail-tell = Це були не ми
directory-edit-mail-outcome = Що сталося з Вашою зміною
directory-edit-mail-returned = Те, що Ви написали про послугу «{ $name }», Вам повернули. Будь ласка, прочитайте чому, виправте й надішліть ще раз:

# Letters to those who offer something at a place that moves. $name: their services; $fields: names of fields.
directory-edit-mail-move = Хтось хоче змінити місце, де Ви теж щось пропонуєте: «{ $name }». Що зміниться: { $fields }.
directory-edit-mail-move-wait = Перш ніж це побачать усі, це перевірять. Якщо Ви про це нічого не знаєте, запитайте тих, чиє це місце, або повідомте нам.
directory-edit-mail-moved-subject = Місце змінилося
directory-edit-mail-moved = Змінилося місце, де Ви щось пропонуєте: «{ $name }». Що змінилося: { $fields }.
directory-edit-mail-moved-tell = Перевірте, чи це правильно й для Вас, і повідомте тих, хто до Вас ходить, щоб ніхто не стояв перед чужими дверима.
directory-edit-mail-place = Переглянути сторінку

# A letter to coordinators
directory-emergency-mail-text = Хтось запропонував інші номери екстреної допомоги. Зателефонуйте на кожен і підтвердьте їх, лише якщо відповідають ті, хто має.

# What can wait, in the letter of the morning
directory-news-edits = { $count ->
    [one] { $count } зміна чекає, коли її прочитають.
    [few] { $count } зміни чекають, коли їх прочитають.
    [many] { $count } змін чекають, коли їх прочитають.
   *[other] { $count } зміни чекають, коли їх прочитають.
}
directory-news-public = { $count ->
    [one] Тепер усі бачать { $count } Вашу зміну.
    [few] Тепер усі бачать { $count } Ваші зміни.
    [many] Тепер усі бачать { $count } Ваших змін.
   *[other] Тепер усі бачать { $count } Вашої зміни.
}
directory-news-told = { $count ->
    [one] { $count } людина дещо нам розповіла.
    [few] { $count } людини дещо нам розповіли.
    [many] { $count } людей дещо нам розповіли.
   *[other] { $count } людини дещо нам розповіли.
}

# Допомога щодо сторінки.
directory-help-mine =
    Тут усі послуги Вашої організації і видно, де кожна їхня зміна.
    Відкрийте послугу, щоб її змінити, або додайте нову. Якщо щось тимчасово не працює, скажіть це просто тут.
    Якщо зміну повернули, на її сторінці написано чому. Ніщо з написаного не губиться.
    Те, що ще не публічне, бачать лише Ваша організація і ті, хто читає це першими.
directory-help-edit =
    Тут Ви пишете, що це за послуга, для кого, коли і де.
    Напишіть те, що знаєте, і збережіть; надішліть, коли все правильно.
    Якщо номер чи адреса неправильні, про це сказано вгорі та біля поля, а все написане залишається.
    Якщо змінюється спосіб зв’язку з Вами, спершу Вам зателефонують або це триватиме день. До того видно те, що було раніше.
