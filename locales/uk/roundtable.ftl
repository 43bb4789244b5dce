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
        [one] { $count } протокол чекає, коли Ви його прочитаєте
        [few] { $count } протоколи чекають, коли Ви їх прочитаєте
        [many] { $count } протоколів чекають, коли Ви їх прочитаєте
       *[other] { $count } протоколу чекають, коли Ви їх прочитаєте
    }
roundtable-news-minutes =
    { $count ->
        [one] Опубліковано { $count } протокол
        [few] Опубліковано { $count } протоколи
        [many] Опубліковано { $count } протоколів
       *[other] Опубліковано { $count } протоколу
    }
roundtable-news-correction =
    { $count ->
        [one] Є відповідь на { $count } виправлення, яке Ви запропонували
        [few] Є відповіді на { $count } виправлення, які Ви запропонували
        [many] Є відповіді на { $count } виправлень, які Ви запропонували
       *[other] Є відповіді на { $count } виправлення, які Ви запропонували
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
