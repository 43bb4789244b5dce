# Круглий стіл: столи, зустрічі, запрошення, протоколи. $when: час, $count: число, $side: назва сторони. HTML тут не пишуть ніколи.

roundtable-when = { $date }, { $time }
roundtable-minutes =
    { $count ->
        [one] { $count } хвилина
        [few] { $count } хвилини
        [many] { $count } хвилин
       *[other] { $count } хвилини
    }
roundtable-observer = спостерігач
roundtable-unnamed = Не названо
roundtable-chatham-house = Можна цитувати без імен
roundtable-raised-by = питання порушили: { $side }
roundtable-not-now = Зараз це неможливо. Тим часом щось змінилося: подивіться, як усе є тепер.
roundtable-meanwhile = Тим часом це змінив хтось інший. Те, що Ви написали, залишилося тут; подивіться, що змінилося, і надішліть ще раз.

roundtable-kind-city-wide = Круглий стіл усього міста
roundtable-kind-local = Круглий стіл частини міста
roundtable-kind-thematic = Круглий стіл на одну тему
roundtable-kind-topic = Тема учасників
roundtable-state-founded = Засновано
roundtable-state-active = Працює
roundtable-state-lower-intensity = Збирається рідше
roundtable-state-dormant = На паузі
roundtable-state-closed = Завершено
roundtable-state-reopened = Знову працює
roundtable-ending-solved = Вирішено те, заради чого його створили
roundtable-ending-merged = Став частиною іншого круглого столу
roundtable-ending-money-ended = Закінчилися гроші
roundtable-event-start = Працює
roundtable-event-slow-down = Збирається рідше
roundtable-event-fall-asleep = На паузі
roundtable-event-close = Завершити
roundtable-event-reopen = Відкрити знову
roundtable-light-places = Обмежена кількість місць, зі списком очікування
roundtable-light-interpretation = У відповіді можна попросити усний переклад
roundtable-light-childcare = У відповіді можна попросити догляд за дітьми
roundtable-light-speakers = Черга тих, хто хоче говорити
roundtable-light-check-in = Реєстрація кодом, на місці
roundtable-office-convener = Скликає зустрічі
roundtable-office-facilitator = Фасилітатор зустрічей
roundtable-office-minute-taker = Протоколіст
roundtable-office-interpreter = Усний перекладач
roundtable-office-political-sponsor = Політична підтримка
roundtable-part-delegate = представник
roundtable-part-alternate = заступник
roundtable-side-institutions = установи
roundtable-side-communities = громади
roundtable-side-civil-society = громадські організації
roundtable-mode-in-person = Особисто
roundtable-mode-online = Онлайн
roundtable-mode-hybrid = Особисто й онлайн
roundtable-item-kind-common = Для всіх, хто бачить цю зустріч
roundtable-item-kind-internal = Лише для учасників
roundtable-item-kind-hidden = Лише для фасилітаторів
roundtable-meeting-state-draft = Готується
roundtable-meeting-state-announced = Оголошено
roundtable-meeting-state-agenda-fixed = Порядок денний остаточний
roundtable-meeting-state-in-progress = Триває зараз
roundtable-meeting-state-held = Закінчилася
roundtable-meeting-state-closed = Закрито
roundtable-meeting-state-cancelled = Не відбудеться
roundtable-meeting-state-postponed = Відкладено
roundtable-meeting-event-announce = Надіслати запрошення
roundtable-meeting-event-fix-agenda = Порядок денний остаточний
roundtable-meeting-event-open-agenda = Порядок денний знову можна змінювати
roundtable-meeting-event-begin = Почати зустріч
roundtable-meeting-event-end = Зустріч закінчилася
roundtable-meeting-event-close = Закрити
roundtable-meeting-event-cancel = Скасувати зустріч
roundtable-meeting-event-postpone = Відкласти зустріч
roundtable-minutes-state-live-draft = Ще пишуть
roundtable-minutes-state-prepared = Написано
roundtable-minutes-state-in-review = Читають учасники
roundtable-minutes-state-approved = Затверджено
roundtable-minutes-state-published = Опубліковано
roundtable-minutes-event-prepare = Написано
roundtable-minutes-event-reopen = Писати далі
roundtable-minutes-event-review = Розіслати учасникам
roundtable-minutes-event-approve = Затвердити
roundtable-minutes-event-publish = Опублікувати
roundtable-answer-accept = Я прийду
roundtable-answer-doubt = Можливо, прийду
roundtable-answer-decline = Не зможу прийти
roundtable-answer-delegate = Прийде мій заступник
roundtable-answered-needs-action = Відповіді немає
roundtable-answered-accepted = Прийде
roundtable-answered-tentative = Можливо, прийде
roundtable-answered-declined = Не прийде
roundtable-answered-delegated = Прийде заступник
roundtable-answered-waiting-list = Чекає на місце
roundtable-answered-offered = Місце запропоновано, відповіді ще немає
roundtable-needs-remote = бере участь онлайн
roundtable-needs-language = усний переклад: { $language }
roundtable-needs-childcare = догляд за дітьми

roundtable-invited-title = Запрошення на зустріч
roundtable-invited-when = Коли
roundtable-invited-where = Де
roundtable-invited-access = Як зайти
roundtable-invited-languages = Усний переклад
roundtable-invited-agenda = Про що говоритимемо
roundtable-invited-answer = Ви прийдете?
roundtable-invited-remote = Я беру участь онлайн
roundtable-invited-interpretation = Мені потрібен усний переклад цією мовою
roundtable-invited-interpretation-none = Не потрібен
roundtable-interpretation-open = Ще шукаємо усного перекладача: { $languages }
roundtable-interpreting-yours = Ви перекладаєте на цій зустрічі: { $languages }
roundtable-invited-childcare = Мені потрібен догляд за дітьми
roundtable-invited-access-needs = Що Вам потрібно, щоб узяти участь?
roundtable-invited-access-help = Наприклад: я на кріслі колісному; добре бачу з першого ряду. Це читає лише той, хто скликає зустріч. Писати не обов’язково.
roundtable-invited-instead = Хто піде замість Вас?
roundtable-invited-which = Виберіть, чи Ви прийдете.
roundtable-invited-yours = Ця сторінка лише для Вас. Вона відкривається без входу, тому не передавайте її адресу далі. Свою відповідь Ви можете змінити до початку зустрічі.
roundtable-invited-cancelled = Ця зустріч не відбудеться. Вам нічого не треба робити.
roundtable-invited-postponed = Цю зустріч відкладено. Ми напишемо, коли знатимемо новий час.
roundtable-invited-over = На це запрошення вже не можна відповісти.
roundtable-stands-needs-action = Ви ще не відповіли.
roundtable-stands-accepted = Чекаємо на Вас.
roundtable-stands-tentative = Ви написали, що, можливо, прийдете.
roundtable-stands-declined = Ви написали, що не зможете прийти.
roundtable-stands-delegated = Ви написали, що прийде Ваш заступник.
roundtable-stands-waiting-list = Зараз вільних місць немає. Ви в списку очікування: ми напишемо, коли звільниться місце.
roundtable-stands-offered = Звільнилося місце. Ми тримаємо його для Вас два дні: будь ласка, дайте відповідь.

roundtable-mail-subject = Повідомлення від круглого столу
roundtable-mail-invited = Запрошуємо Вас на зустріч. Будь ласка, дайте відповідь на сторінці за посиланням нижче; входити для цього не треба.
roundtable-mail-stand-in = Людина, яка не зможе прийти, просить Вас піти на зустріч замість неї. Будь ласка, дайте відповідь на сторінці за посиланням нижче.
roundtable-mail-changed = Зустріч, на яку ми Вас запросили, змінилася. Ось як тепер:
roundtable-mail-called-off = Зустріч, на яку ми Вас запросили, не відбудеться в цей час:
roundtable-mail-reminded = Ми ще не знаємо, чи прийдете Ви на цю зустріч. Досить натиснути один раз.
roundtable-mail-offered = Звільнилося місце на зустрічі, на яку Ви чекаєте. Ми тримаємо його для Вас два дні.
roundtable-mail-answer = Подивитися й відповісти
roundtable-mail-foot = Ця сторінка лише для Вас: хто знає її адресу, може відповісти замість Вас.
roundtable-news-review =
    { $count ->
        [one] { $count } протокол чекає, коли Ви його прочитаєте.
        [few] { $count } протоколи чекають, коли Ви їх прочитаєте.
        [many] { $count } протоколів чекають, коли Ви їх прочитаєте.
       *[other] { $count } протоколу чекають, коли Ви їх прочитаєте.
    }
roundtable-news-minutes =
    { $count ->
        [one] Опубліковано { $count } протокол.
        [few] Опубліковано { $count } протоколи.
        [many] Опубліковано { $count } протоколів.
       *[other] Опубліковано { $count } протоколу.
    }
roundtable-news-correction =
    { $count ->
        [one] Є відповідь на { $count } виправлення, яке Ви запропонували.
        [few] Є відповіді на { $count } виправлення, які Ви запропонували.
        [many] Є відповіді на { $count } виправлень, які Ви запропонували.
       *[other] Є відповіді на { $count } виправлення, які Ви запропонували.
    }

roundtable-how-present = На місці
roundtable-how-remote = Онлайн
roundtable-how-excused = Про відсутність повідомлено
roundtable-how-absent = Немає
roundtable-how-guest = Гість
roundtable-entry-note = Сказано
roundtable-entry-decision = Рішення
roundtable-entry-action = Що зробити

roundtable-calendar-name = Круглий стіл
# Публічні сторінки круглих столів. $when: час, $date: день, $count: число. Їх читають усі: прості слова.
roundtable-home-title = Круглий стіл
roundtable-home-what = За круглим столом зустрічаються установи, громадські організації та організації мігрантів. Разом вони обговорюють, що полегшило б життя в місті людям, які приїхали з-за кордону.
roundtable-home-who = Кожна організація сама вирішує, чи брати участь і чи можна її називати.
roundtable-home-how = Хто не має місця за круглим столом, теж може сказати, що потрібно: на цьому сайті, без імені й будь-якою мовою.
roundtable-home-tables = Круглі столи
roundtable-home-none = Тут з’являться круглі столи міста. Поки що немає жодного.
roundtable-home-next = Наступна публічна зустріч: { $when }
roundtable-home-map = Що робить круглий стіл?
roundtable-home-map-lead = Перший круглий стіл у 2012 році взяв на себе шість завдань. Тут видно, що з кожного вже є на цьому сайті, а чого ще немає.
roundtable-home-network-title = Розбудова мережі
roundtable-home-network-text = Ті, хто працює для тих самих людей, мають знати одні про одних. Для цього є круглі столи, названі вище, та їхні зустрічі. Учасники після входу можуть говорити й між собою.
roundtable-home-recommendation-title = Рекомендації для органів влади
roundtable-home-recommendation-text = Пропозиції тим, хто може вирішувати. Рекомендацій і відповідей на них тут поки що немає. Що вирішив круглий стіл, можна прочитати в опублікованих протоколах, і кожен може сказати, про що варто поговорити.
roundtable-home-communities-title = Послуги для організацій мігрантів
roundtable-home-communities-text = Організація мігрантів теж може отримати місце за круглим столом і оновлювати тут, що вона пропонує, щоб її знаходили. Попросити про навчання чи невелику фінансову підтримку тут поки що не можна.
roundtable-home-workers-title = Послуги для тих, хто працює з людьми з-за кордону
roundtable-home-workers-text = Пошук показує, хто з чим допомагає, якою мовою і де. Навчальних курсів тут поки що немає.
roundtable-home-newsletter-title = Розсилка новин
roundtable-home-newsletter-text = Її тут поки що немає.
roundtable-home-publication-title = Видання
roundtable-home-publication-text = Друкованого видання тут поки що немає. Дані про послуги доступні як відкриті дані.
roundtable-home-link-members = Вхід для учасників
roundtable-home-link-inside = Мої круглі столи
roundtable-home-link-tell = Розповісти, що потрібно
roundtable-home-link-search = Шукати допомогу
roundtable-home-link-needs = Чим Вам допомогти?
roundtable-home-link-api = Відкриті дані

roundtable-public-coming = Наступні зустрічі
roundtable-public-coming-none = Зараз немає оголошених зустрічей.
roundtable-public-past = Попередні зустрічі
roundtable-public-minutes-here = Протокол можна прочитати
roundtable-public-heard = Як сказати своє слово
roundtable-public-heard-text = Для цього не треба місця за круглим столом. Напишіть, що потрібно: без імені, будь-якою мовою. Хтось це прочитає й передасть далі.
roundtable-public-round = Хто бере участь у круглому столі
roundtable-public-round-lead = Ми називаємо лише тих, хто сам про це попросив.
roundtable-public-round-none = За цим круглим столом поки що ніхто не має місця.
roundtable-public-unnamed =
    { $count ->
        [one] І ще { $count } учасник, якого тут не названо.
        [few] І ще { $count } учасники, яких тут не названо.
        [many] І ще { $count } учасників, яких тут не названо.
       *[other] І ще { $count } учасника, яких тут не названо.
    }
roundtable-public-all-unnamed =
    { $count ->
        [one] За круглим столом { $count } місце. Хто саме бере участь, тут не названо.
        [few] За круглим столом { $count } місця. Хто саме бере участь, тут не названо.
        [many] За круглим столом { $count } місць. Хто саме бере участь, тут не названо.
       *[other] За круглим столом { $count } місця. Хто саме бере участь, тут не названо.
    }
roundtable-public-came =
    { $count ->
        [one] Щонайменше на одній зустрічі вже була { $count } організація.
        [few] Щонайменше на одній зустрічі вже були { $count } організації.
        [many] Щонайменше на одній зустрічі вже було { $count } організацій.
       *[other] Щонайменше на одній зустрічі вже було { $count } організації.
    }
roundtable-public-came-few = На зустрічах поки що було менше ніж п’ять організацій.
roundtable-public-no-date = Нової дати ще немає.
roundtable-public-childcare = Догляд за дітьми
roundtable-public-childcare-text = Під час зустрічі за дітьми доглянуть.
roundtable-public-take-part = Як узяти участь
roundtable-public-take-part-text = Учасники отримують запрошення. Якщо Ви хочете прийти як гість або лише щось сказати, напишіть нам заздалегідь.
roundtable-public-agenda = Порядок денний
roundtable-public-agenda-none = Порядку денного ще немає.
roundtable-public-nobody = Можна цитувати без імен: сказане тут можна використовувати, але не можна казати, хто це сказав.
roundtable-public-minutes-title = Протокол
roundtable-public-minutes-awaited = Протокол ще не опубліковано.
roundtable-public-approved = Затверджено: { $date }
roundtable-public-due = Термін: { $date }
roundtable-public-late = Термін минув: { $date }
roundtable-public-done = Зроблено: { $date }

# Для тих, хто бере участь у круглих столах: свої столи, один стіл, одна зустріч. $kind і $state: вид і стан столу.
roundtable-inside-help =
    Тут круглі столи, де у Вас є місце або завдання, і наступні зустрічі.
    Спершу відкрийте наступну зустріч і дайте відповідь на запрошення: тоді той, хто її скликає, зможе все спланувати.
    Якщо якогось круглого столу тут немає, Ваша організація не має там місця: скажіть тому, хто скликає зустрічі.
    Цю сторінку бачите лише Ви.
roundtable-inside-none = Тут з’являться Ваші круглі столи та зустрічі.
roundtable-inside-none-lead = Зараз у Вас немає місця за жодним круглим столом. Якщо Ви хочете брати участь, скажіть своїй організації або тому, хто скликає зустрічі.
roundtable-inside-all-tables = Публічні круглі столи
roundtable-inside-tables = Круглі столи
roundtable-inside-kind-and-state = { $kind } · { $state }
roundtable-inside-help-table =
    Круглий стіл зсередини: зустрічі, завдання і хто бере участь.
    Спершу перегляньте свої завдання і позначте те, що вже зроблено.
    Позначити завдання як зроблене можуть лише ті, чиє воно, і той, хто пише протокол. Якщо Ви помилилися, позначку можна зняти.
    Те, що Ви тут читаєте, читають ті, хто бере участь у круглому столі. Будь ласка, не передавайте імена й назви далі.
roundtable-inside-saved = Збережено.
roundtable-inside-public-page = Як це бачать усі
roundtable-inside-round-lead = Кожна організація сама вирішує, хто може прочитати тут її назву.
roundtable-inside-tasks = Завдання
roundtable-inside-tasks-mine = Мої завдання
roundtable-inside-tasks-all = Усі завдання
roundtable-inside-tasks-only-mine = Лише мої
roundtable-inside-tasks-none = Завдання із зустрічей з’являться тут, коли протокол читатимуть учасники.
roundtable-inside-tasks-done = Виконано: { $count }
roundtable-inside-tasks-open = Треба зробити: { $count }
roundtable-inside-tasks-none-open = Зараз немає завдань.
roundtable-inside-tasks-none-done = Поки що жодне завдання не виконано.
roundtable-inside-tasks-none-mine = Зараз у Вас немає завдань.
roundtable-inside-mine = Ваше завдання
roundtable-inside-finish = Зроблено
roundtable-inside-reopen = Ще не зроблено
roundtable-inside-own = Як називаємо Вашу організацію
roundtable-inside-own-change = Подивитися й змінити
roundtable-inside-named-everybody = Її назву можуть прочитати всі, на публічній сторінці теж.
roundtable-inside-named-table = Її назву читають ті, хто бере участь у круглому столі. На публічній сторінці її немає.
roundtable-inside-named-civil = Її назву читають учасники, а державні органи – ні. На публічній сторінці її немає.
roundtable-inside-named-nobody = Інші бачать лише, якого типу це місце. Назви вони не бачать.
roundtable-inside-beside-name = У протоколі поруч із тим, що сказали від неї, стоїть її назва.
roundtable-inside-beside-category = У протоколі поруч із тим, що сказали від неї, стоїть лише тип місця.
roundtable-inside-older =
    { $count ->
        [one] Ще { $count } попередня зустріч
        [few] Ще { $count } попередні зустрічі
        [many] Ще { $count } попередніх зустрічей
       *[other] Ще { $count } попередньої зустрічі
    }
roundtable-inside-help-meeting =
    Зустріч зсередини: Ваша відповідь, порядок денний, пізніше протокол.
    Спершу дайте відповідь, чи прийдете, і напишіть, що Вам потрібно. Відповідь можна змінити до початку зустрічі.
    Поки протокол читають учасники, Ви можете запропонувати виправлення до кожного рядка. На кожне буде відповідь.
    Вашу відповідь і пропозиції читають ті, хто готує зустріч. Інші бачать лише, скільки людей прийде.
roundtable-inside-link = Участь онлайн
roundtable-inside-link-text = Ця адреса лише для тих, хто бере участь у круглому столі. Будь ласка, не передавайте її далі.
roundtable-inside-day = День зустрічі: хто прийшов, хто говорить, протокол
roundtable-inside-who-comes = Скільки людей прийде
roundtable-inside-come =
    { $count ->
        [0] Поки що ніхто не написав, що прийде.
        [one] { $count } людина написала, що прийде.
        [few] { $count } людини написали, що прийдуть.
        [many] { $count } людей написали, що прийдуть.
       *[other] { $count } людини написали, що прийдуть.
    }
roundtable-inside-may-come =
    { $count ->
        [one] { $count } людина, можливо, прийде.
        [few] { $count } людини, можливо, прийдуть.
        [many] { $count } людей, можливо, прийдуть.
       *[other] { $count } людини, можливо, прийдуть.
    }
roundtable-inside-minutes-awaited = Протокол ще пишуть. Коли його напишуть, Ви зможете прочитати його тут.
roundtable-inside-review = Останній день, коли можна запропонувати виправлення: { $date }
roundtable-inside-correct = Запропонувати виправлення
roundtable-inside-correct-text = Що там має бути натомість?
roundtable-inside-correct-whole = Чого бракує в протоколі або що має бути інакше?
roundtable-inside-correct-submit = Надіслати пропозицію
roundtable-inside-corrections = Мої пропозиції
roundtable-inside-correction-waits = Чекає на відповідь
roundtable-inside-correction-taken = Враховано
roundtable-inside-correction-not-taken = Не враховано
roundtable-inside-correction-answer = Відповідь:
roundtable-inside-correction-missing = Напишіть, що там має бути.
roundtable-inside-correction-long = Цей текст довший за 2000 символів. Напишіть, будь ласка, коротше.

# Адреси календарів.
roundtable-feed-title = Зустрічі у Вашому календарі
roundtable-feed-lead = Якщо Ваш застосунок для календаря бере зустрічі за адресою, їхній час оновлюється сам.
roundtable-feed-make = Створити адресу календаря
roundtable-feed-address = Ця адреса лише для Вас, і видно її тільки зараз. Скопіюйте її у свій застосунок для календаря. Хто знає цю адресу, бачить, коли у Вас зустріч.
roundtable-feed-have = У Вас є адреса календаря. Якщо створите нову, стара перестане працювати.
roundtable-feed-end = Видалити адресу календаря
roundtable-feed-public = Календар зустрічей (.ics)

# Rules of procedure.
roundtable-rules-title = Правила роботи
roundtable-rules-help =
    Правила роботи кажуть, як працює круглий стіл: чого кожен може чекати від інших.
    Спершу подивіться, чи є пропозиція, на яку Ваше місце ще не відповіло.
    Текст починає діяти, коли погодилося більше ніж половина місць і на кожне заперечення є відповідь. Свою відповідь Ви можете змінити до вказаного дня.
    Ваше заперечення читають ті, хто бере участь у круглому столі. Поруч вони бачать те саме, що й завжди: назву або лише тип Вашого місця.
roundtable-rules-version = Версія { $number }
roundtable-rules-on = { $state }: { $date }
roundtable-rules-proposed = Про що запитуємо місця
roundtable-rules-until = Останній день, коли можна відповісти: { $date }
roundtable-rules-answered = Відповіло місць: { $count } із { $all }.
roundtable-rules-agreed =
    { $count ->
        [one] { $count } місце погоджується.
        [few] { $count } місця погоджуються.
        [many] { $count } місць погоджуються.
       *[other] { $count } місця погоджуються.
    }
roundtable-rules-says = Яка відповідь цього місця?
roundtable-rules-say-agree = Ми погоджуємося
roundtable-rules-say-object = Ми не погоджуємося
roundtable-rules-say-abstain = Ми утримуємося
roundtable-rules-says-agree = Погоджується
roundtable-rules-says-object = Не погоджується
roundtable-rules-says-abstain = Утримується
roundtable-rules-reason = Що в тексті не так?
roundtable-rules-reason-help = Заповніть, якщо Ви не погоджуєтеся. Той, хто скликає зустрічі, дасть на це відповідь.
roundtable-rules-reason-missing = Напишіть, що в тексті не так: інакше ніхто не зможе на це відповісти.
roundtable-rules-reason-long = Цей текст довший за 2000 символів. Напишіть, будь ласка, коротше.
roundtable-rules-which = Виберіть: Ви погоджуєтеся, не погоджуєтеся чи утримуєтеся.
roundtable-rules-said-itself = Тим часом це місце відповіло саме. Враховуємо його власну відповідь.
roundtable-rules-submit = Надіслати відповідь
roundtable-rules-objections = Заперечення
roundtable-rules-no-reply = Відповіді ще немає.
roundtable-rules-differs = Що змінюється
roundtable-rules-whole = Увесь текст
roundtable-rules-earlier = Попередні версії
roundtable-rules-none = Тут з’являться правила роботи круглого столу
roundtable-rules-none-lead = Ухвалених правил ще немає. Коли той, хто скликає зустрічі, запропонує текст, Ви зможете сказати тут, що про нього думаєте.
roundtable-rules-public-lead = Так працює круглий стіл. Ці правила ухвалили ті, хто бере в ньому участь.
roundtable-rules-state-draft = Ще пишуть
roundtable-rules-state-proposed = Чекає на відповіді місць
roundtable-rules-state-adopted = Ухвалено, діє
roundtable-rules-state-not-adopted = Не ухвалено
roundtable-rules-state-withdrawn = Відкликано
roundtable-rules-state-superseded = Замінено новішою версією
roundtable-rules-event-propose = Запитати місця
roundtable-rules-event-withdraw = Відкликати
roundtable-rules-event-adopt = Ухвалено
roundtable-rules-event-reject = Не ухвалено
roundtable-rules-event-supersede = Замінено новішою версією
roundtable-news-rules =
    { $count ->
        [one] { $count } текст правил роботи чекає на відповідь Вашого місця.
        [few] { $count } тексти правил роботи чекають на відповідь Вашого місця.
        [many] { $count } текстів правил роботи чекають на відповідь Вашого місця.
       *[other] { $count } тексту правил роботи чекають на відповідь Вашого місця.
    }
roundtable-news-rules-decided =
    { $count ->
        [one] Є рішення про { $count } текст правил роботи.
        [few] Є рішення про { $count } тексти правил роботи.
        [many] Є рішення про { $count } текстів правил роботи.
       *[other] Є рішення про { $count } тексту правил роботи.
    }
roundtable-news-rules-reply =
    { $count ->
        [one] Є відповідь на { $count } заперечення, яке Ви надіслали.
        [few] Є відповіді на { $count } заперечення, які Ви надіслали.
        [many] Є відповіді на { $count } заперечень, які Ви надіслали.
       *[other] Є відповіді на { $count } заперечення, які Ви надіслали.
    }

# What members bring in, and their own topics.
roundtable-entered-for = Це вписав за них хтось інший
roundtable-inside-from-seat = Від імені якого місця?
roundtable-inside-seat-own = { $seat } (Ваше)
roundtable-inside-desk = Організувати роботу круглого столу
roundtable-proposals-title = Про що поговорити
roundtable-proposals-help =
    Тут збираємо питання, про які варто поговорити. Звідси той, хто скликає зустрічі, додає їх до порядку денного.
    Напишіть своє питання одним реченням; докладно розписувати не треба.
    Коли воно потрапить до порядку денного або його знімуть зі списку, Ваше місце отримає повідомлення.
    Те, що Ви напишете, читають ті, хто бере участь у круглому столі. Усі інші прочитають це, лише якщо той, хто скликає зустрічі, відкриє це для всіх.
roundtable-proposals-none = Поки що жодне питання не чекає на розмову
roundtable-proposals-none-lead = Якщо круглому столу варто про щось поговорити, напишіть це тут.
roundtable-proposals-bring = Я хочу, щоб ми про це поговорили
roundtable-proposals-what = Про що йдеться?
roundtable-proposals-why = Чому це важливо? (Не обов’язково.)
roundtable-proposals-submit = Додати до списку
roundtable-proposals-saved = Додано до списку. Ви отримаєте повідомлення, коли це потрапить до порядку денного.
roundtable-proposals-title-missing = Напишіть, про що йдеться.
roundtable-news-raised =
    { $count ->
        [one] { $count } питання від Вашого місця потрапило до порядку денного.
        [few] { $count } питання від Вашого місця потрапили до порядку денного.
        [many] { $count } питань від Вашого місця потрапили до порядку денного.
       *[other] { $count } питання від Вашого місця потрапили до порядку денного.
    }
roundtable-news-raised-away =
    { $count ->
        [one] { $count } питання від Вашого місця зняли зі списку. Запитайте в того, хто скликає зустрічі, чому.
        [few] { $count } питання від Вашого місця зняли зі списку. Запитайте в того, хто скликає зустрічі, чому.
        [many] { $count } питань від Вашого місця зняли зі списку. Запитайте в того, хто скликає зустрічі, чому.
       *[other] { $count } питання від Вашого місця зняли зі списку. Запитайте в того, хто скликає зустрічі, чому.
    }
roundtable-topics-title = Теми
roundtable-topics-help =
    Тема – це менше коло для тих, хто хоче більше поговорити про щось одне. Відкрити тему може кожен, дозвіл від того, хто скликає зустрічі, не потрібен.
    Спершу подивіться, чи є тема, яка Вас цікавить: досить натиснути одну кнопку, і Ви берете участь.
    Вийти теж можна однією кнопкою, одразу й без пояснень.
    Теми і скільки в них учасників бачать ті, хто бере участь у круглому столі.
roundtable-topics-none = Тут з’являться теми учасників
roundtable-topics-none-lead = Поки що ніхто не відкрив теми.
roundtable-topics-seats =
    { $count ->
        [one] { $count } місце бере участь
        [few] { $count } місця беруть участь
        [many] { $count } місць беруть участь
       *[other] { $count } місця беруть участь
    }
roundtable-topics-join = Беру участь
roundtable-topics-leave = Більше не беру участі
roundtable-topics-last-convener = Учасників цієї теми скликаєте Ви, тому вийти з неї не можна. Спершу передайте її комусь іншому або закрийте.
roundtable-topics-open = Нова тема
roundtable-topics-open-lead = Хто відкриває тему, той і скликає її учасників.
roundtable-topics-name = Яка це тема?
roundtable-topics-name-missing = Напишіть, яка це тема.
roundtable-topics-purpose = До чого Ви хочете дійти разом?
roundtable-topics-invite = Кого повідомити?
roundtable-topics-invite-help = Ті, чиєї назви Ви тут не бачите, знайдуть тему на цій сторінці.
roundtable-topics-invite-who = Місця, які отримають повідомлення
roundtable-topics-submit = Відкрити тему
roundtable-news-topic =
    { $count ->
        [one] Вас запросили до { $count } теми.
        [few] Вас запросили до { $count } тем.
        [many] Вас запросили до { $count } тем.
       *[other] Вас запросили до { $count } теми.
    }
roundtable-meet-title = Скликати невелику зустріч
roundtable-meet-lead = Запрошення отримають усі, хто бере участь у темі.
roundtable-meet-what = Про що говоритимете?
roundtable-meet-title-missing = Напишіть, про що говоритимете.
roundtable-meet-date = Якого дня?
roundtable-meet-time = О котрій годині?
roundtable-meet-date-wrong = Вкажіть день і час, наприклад 14:00.
roundtable-meet-mode-missing = Виберіть, де Ви зустрінетеся.
roundtable-meet-place = Адреса, кімната
roundtable-meet-link = Адреса в інтернеті
roundtable-meet-link-wrong = Адреса в інтернеті починається так: https://
roundtable-meet-submit = Запросити учасників
roundtable-meet-off = Скасувати зустріч
roundtable-check-in-title = Реєстрація на зустрічі
roundtable-check-in-code = Код, який показують у залі
roundtable-check-in-changes = Код змінюється кожні три хвилини. Введіть той, який показують зараз.
roundtable-check-in-seat = Від імені якого місця Ви тут?
roundtable-check-in-submit = Я тут
roundtable-check-in-done = Ми записали, що Ви тут.
roundtable-check-in-wrong = Це не той код, або він уже змінився. Введіть, будь ласка, той, який показують зараз.
roundtable-check-in-not-now = Зараз зареєструватися кодом не можна. Скажіть, будь ласка, тому, хто пише протокол.
roundtable-check-in-no-seat = У Вас немає місця за цим круглим столом, тому тут зареєструватися не можна. Скажіть, будь ласка, тому, хто пише протокол.
roundtable-check-in-lead = Ви відсканували код зустрічі. Є два способи записати, що Ви тут.
roundtable-check-in-account = Якщо Ви входите на цей сайт зі свого облікового запису
roundtable-check-in-letter = Якщо Вас запросили листом
roundtable-check-in-letter-text = Відкрийте посилання з листа, яким Вас запросили, і введіть там цей код:
roundtable-speech-contribution = Виступ
roundtable-speech-pro = За
roundtable-speech-contra = Проти
roundtable-speech-intervention = Коротка репліка
roundtable-speech-question = Запитання
roundtable-speech-point-of-order = Про порядок ведення
roundtable-speaking-title = Черга тих, хто хоче говорити
roundtable-speaking-now = Зараз говорить:
roundtable-speaking-nobody = Зараз ніхто з черги не говорить.
roundtable-speaking-waiting = Хто попросив слова
roundtable-speaking-you = Ви
roundtable-speaking-guest = Гість
roundtable-speaking-kind = З чим Ви хочете виступити?
roundtable-speaking-item = Про що?
roundtable-speaking-whole = Зустріч загалом
roundtable-speaking-seat = Від імені якого місця?
roundtable-speaking-ask = Прошу слова
roundtable-speaking-withdraw = Більше не прошу слова

roundtable-paper-minutes = Протокол у PDF
roundtable-paper-title-minutes = Протокол: { $title }
roundtable-paper-title-agenda = Порядок денний: { $title }
roundtable-paper-title-attendance = Список присутніх: { $title }
roundtable-paper-title-closed = Закритий список присутніх: { $title }
roundtable-paper-title-letter = Запрошення: { $title }
roundtable-paper-unprintable = Деякі символи не вдалося надрукувати. Замість них стоїть знак �. Їхні коди:
roundtable-paper-whole = Про зустріч загалом
roundtable-paper-present = Узяли участь
roundtable-paper-owner = Чиє завдання
roundtable-paper-number = №
roundtable-paper-item = Пункт порядку денного
roundtable-paper-presenter = Хто розповідає
roundtable-paper-duration = Скільки часу
roundtable-paper-organization = Організація
roundtable-paper-person = Ім’я та прізвище
roundtable-paper-signature = Підпис
roundtable-paper-funding = Код проєкту
roundtable-paper-logo = Місце для логотипа донора
roundtable-paper-closed-mark = Закритий список
roundtable-paper-closed-notice = Тут підписуються ті, кого ми називаємо не всім. Цей список не пускають по колу й не копіюють. Той, хто скликає зустрічі, тримає його під замком.
roundtable-paper-dear = Шановні учасники круглого столу!
roundtable-paper-invited = Щиро запрошуємо вас на наступну зустріч круглого столу.
roundtable-paper-please-answer = Будь ласка, дайте нам знати, чи ви прийдете і що вам потрібно, щоб узяти участь.
roundtable-paper-regards = З повагою,

roundtable-corrected = Виправлено, поки протокол читали учасники: { $date }
roundtable-text-machine = Перекладено автоматично. У тексті можуть бути помилки.
roundtable-text-stale = Оригінал змінився після того, як його переклали.
roundtable-search-title = Пошук у протоколах
roundtable-search-lead = Тут можна знайти, про що говорили і що вирішили за круглими столами. Видно лише те, що відкрито для всіх.
roundtable-search-lead-inside = Тут можна знайти, про що говорили і що вирішили за Вашими круглими столами, за всі роки.
roundtable-search-label = Що Ви шукаєте?
roundtable-search-kind = Які записи
roundtable-search-kind-all = Усі
roundtable-search-table = За яким столом
roundtable-search-table-all = За будь-яким
roundtable-search-found = Знайдено
roundtable-search-count = Знайдено: { $count }. Спочатку найновіше.
roundtable-search-more = Знайдено більше ніж { $count }. Додайте ще одне слово, щоб їх стало менше.
roundtable-search-none = Нічого не знайдено.
roundtable-search-none-help = Спробуйте менше слів або інше слово. Протокол можна прочитати тут, коли він готовий.
roundtable-search-item = У порядку денному
