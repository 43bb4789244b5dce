# Кімната people: вхід, запрошення, власний обліковий запис.

# Вхід
people-sign-in-title = Вхід
people-sign-in-lead = Для тих, хто оновлює дані про послуги, бере участь у круглому столі або працює тут. Щоб шукати допомогу, обліковий запис не потрібен.
people-sign-in-address = Ваша адреса електронної пошти
people-sign-in-address-help = Ми надішлемо Вам посилання й код. Пароль не потрібен.
people-sign-in-submit = Надішліть мені посилання
people-sign-in-address-wrong = Це не адреса електронної пошти. Вона має такий вигляд: imia@example.org. Перевірте, будь ласка, чи не пропущено літери.
people-sign-in-no-account = Не маєте облікового запису? Його створюють за запрошенням: зверніться до координатора круглого столу.

# Після прохання надіслати посилання
people-sent-title = Перевірте пошту
people-sent-lead = Якщо ми знаємо цю адресу, лист уже в дорозі. Це може тривати хвилину. Загляньте й до папки «Спам».
people-sent-link = Відкрийте посилання з листа в цьому браузері. Воно діє { $minutes ->
        [one] { $minutes } хвилину
        [few] { $minutes } хвилини
        [many] { $minutes } хвилин
       *[other] { $minutes } хвилини
    } і спрацює один раз.
people-sent-code-title = Лист на іншому пристрої?
people-sent-code = Код із листа
people-sent-code-help = Вісім цифр. Введіть їх тут.
people-sent-code-submit = Увійти
people-sent-again = Нічого не надійшло? Попросіть ще один лист
people-sent-wrong = Цей код не підходить. Подивіться найновіший лист і введіть вісім цифр ще раз.
people-sent-closed = Неправильний код введено забагато разів. Будь ласка, попросіть новий лист.

# Вхід за посиланням
people-link-title = Раді бачити Вас знову
people-link-lead = Ви входите як { $name }.
people-link-submit = Увійти
people-link-refused-title = Це посилання вже нічого не відкриває
people-link-used = Ним уже скористалися; посилання діє один раз. Попросіть нове.
people-link-expired = Воно застаріло, або його замінив новіший лист. Попросіть нове.
people-link-other = Воно працює лише в тому браузері, з якого Ви його просили. Введіть там код із листа або попросіть посилання тут.
people-link-ask = Попросити посилання

# Запрошення
people-invitation-title = Вас запрошують
people-invitation-lead = { $name }, запрошуємо Вас до круглого столу.
people-invitation-what = Щоб увійти, досить натиснути один раз. Немає ні пароля, ні зобов’язань, і Ви можете будь-коли піти, не пояснюючи причини.
people-invitation-not-sealed = Те, що Ви тут пишете, можуть прочитати ті, хто веде цей сайт. Від них це не закрито.
people-invitation-submit = Увійти
people-invitation-used = Цим запрошенням уже скористалися. Якщо це були Ви, увійдіть за своєю адресою електронної пошти.
people-invitation-expired = Це запрошення застаріло. Попросіть нове в того, хто Вас запросив.

# Власний обліковий запис
people-account-title = Ваш обліковий запис
people-account-lead = Ви увійшли як { $name }.
people-account-address = Електронна пошта
people-account-language = Мова листів
people-account-roles = Що Ви тут робите
people-account-no-roles = Ви ще не маєте ролі.
people-account-desk = Що на вас чекає
people-account-ours = Наша організація за круглим столом
people-account-sessions = Де Ви увійшли
people-account-sessions-help = Якщо щось із цього Вам незнайоме, завершіть цей сеанс.
people-account-session-here = Цей браузер
people-account-session-since = вхід: { $date }, { $time }
people-account-session-end = Завершити
people-account-session-others = Завершити всі інші
people-account-sign-out = Вийти

# Місто, створене для показу: вхід від імені вигаданої людини. $name – людина, $role – її роль.
people-try-title = Побудьте кимось, хто тут працює
people-try-lead = Це місто створене для показу: усі люди тут вигадані, і ніхто не отримує листів. Виберіть, ким Ви хочете бути.
people-try-as = { $name }, { $role }
people-try-link = Спробуйте сайт у ролі людини, яка тут працює

# Ролі
people-role-coordinator = Координатор
people-role-moderator = Модератор текстів
people-role-facilitator = Фасилітатор зустрічей
people-role-minute-taker = Протоколіст
people-role-mediator = Міжкультурний медіатор
people-role-evaluator = Фахівець з оцінювання
people-role-translator = Перекладач
people-role-editor = Редактор
people-role-provider = Відповідальний за послуги
people-role-case-worker = Соціальний працівник

# Листи. Тема не видає, про що вони.
people-mail-greeting = Добрий день, { $name }!
people-mail-sign-in-subject = Ваше посилання
people-mail-sign-in-text = Ось посилання, яке Ви просили. Воно діє { $minutes ->
        [one] { $minutes } хвилину
        [few] { $minutes } хвилини
        [many] { $minutes } хвилин
       *[other] { $minutes } хвилини
    } і спрацює один раз – у тому браузері, з якого Ви його просили.
people-mail-sign-in-action = Увійти
people-mail-sign-in-code = Просили з іншого пристрою? Введіть там цей код: { $code }
people-mail-sign-in-not-you = Якщо Ви його не просили, нічого не робіть: без цього листа ніхто не ввійде.
people-mail-invitation-subject = Запрошення
people-mail-invitation-text = Запрошуємо Вас до круглого столу. Пароль не потрібен: щоб увійти, досить посилання.
people-mail-invitation-days = Посилання діє { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    } і спрацює один раз.
people-mail-invitation-action = Переглянути запрошення
people-mail-invitation-not-wanted = Не хочете? Тоді нічого не робіть; ми не питатимемо чому.
people-mail-speaker-subject = Зміна
people-mail-speaker-text = Тут запросили говорити від імені вашої організації: { $name }. Якщо ви не знаєте чому, запитайте, будь ласка, координатора.
people-mail-speaker-action = Подивитися
