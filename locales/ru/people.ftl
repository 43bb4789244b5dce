# Комната people: вход, приглашения, своя учётная запись.

# Вход
people-sign-in-title = Вход
people-sign-in-lead = Для тех, кто обновляет данные об услугах, участвует в круглом столе или работает здесь. Чтобы искать помощь, учётная запись не нужна.
people-sign-in-address = Ваш адрес электронной почты
people-sign-in-address-help = Мы пришлём Вам ссылку и код. Пароль не нужен.
people-sign-in-submit = Пришлите мне ссылку
people-sign-in-address-wrong = Это не адрес электронной почты. Он выглядит так: imya@example.org. Проверьте, пожалуйста, не пропущена ли буква.
people-sign-in-no-account = У Вас нет учётной записи? Её создают по приглашению: обратитесь к координатору круглого стола.

# После запроса ссылки
people-sent-title = Проверьте почту
people-sent-lead = Если мы знаем этот адрес, письмо уже в пути. Это может занять минуту. Загляните и в папку «Спам».
people-sent-link = Откройте ссылку из письма в этом браузере. Она действует { $minutes ->
        [one] { $minutes } минуту
        [few] { $minutes } минуты
        [many] { $minutes } минут
       *[other] { $minutes } минуты
    } и сработает один раз.
people-sent-code-title = Письмо на другом устройстве?
people-sent-code = Код из письма
people-sent-code-help = Восемь цифр. Введите их здесь.
people-sent-code-submit = Войти
people-sent-again = Ничего не пришло? Запросите ещё одно письмо
people-sent-wrong = Этот код не подходит. Посмотрите самое новое письмо и введите восемь цифр ещё раз.
people-sent-closed = Неверный код ввели слишком много раз. Пожалуйста, запросите новое письмо.

# Вход по ссылке
people-link-title = Рады видеть Вас снова
people-link-lead = Вы входите как { $name }.
people-link-submit = Войти
people-link-refused-title = Эта ссылка больше ничего не открывает
people-link-used = Ею уже воспользовались; ссылка действует один раз. Запросите новую.
people-link-expired = Она устарела, или её заменило более новое письмо. Запросите новую.
people-link-other = Она работает только в том браузере, из которого Вы её запросили. Введите там код из письма или запросите ссылку здесь.
people-link-ask = Запросить ссылку

# Приглашение
people-invitation-title = Вас приглашают
people-invitation-lead = { $name }, приглашаем Вас за круглый стол.
people-invitation-what = Чтобы войти, достаточно нажать один раз. Нет ни пароля, ни обязательств, и Вы можете в любое время уйти, не объясняя причины.
people-invitation-not-sealed = То, что Вы здесь пишете, могут прочитать те, кто ведёт этот сайт. От них это не закрыто.
people-invitation-submit = Войти
people-invitation-used = Этим приглашением уже воспользовались. Если это были Вы, войдите по своему адресу электронной почты.
people-invitation-expired = Это приглашение устарело. Попросите новое у того, кто Вас пригласил.

# Своя учётная запись
people-account-title = Ваша учётная запись
people-account-lead = Вы вошли как { $name }.
people-account-address = Электронная почта
people-account-language = Язык писем
people-account-roles = Что Вы здесь делаете
people-account-no-roles = У Вас пока нет роли.
people-account-desk = Что вас ждёт
people-account-ours = Наша организация за круглым столом
people-account-sessions = Где Вы вошли
people-account-sessions-help = Если что-то из этого Вам незнакомо, завершите этот сеанс.
people-account-session-here = Этот браузер
people-account-session-since = вход: { $date }, { $time }
people-account-session-end = Завершить
people-account-session-others = Завершить все остальные
people-account-sign-out = Выйти

# Город, созданный для показа: вход от имени вымышленного человека. $name — человек, $role — его роль.
people-try-title = Побудьте кем-то, кто здесь работает
people-try-lead = Этот город создан для показа: все люди здесь вымышлены, и никто не получает писем. Выберите, кем Вы хотите быть.
people-try-as = { $name }, { $role }
people-try-link = Попробуйте сайт в роли человека, который здесь работает

# Роли
people-role-coordinator = Координатор
people-role-moderator = Модератор текстов
people-role-facilitator = Фасилитатор встреч
people-role-minute-taker = Протоколист
people-role-mediator = Межкультурный медиатор
people-role-evaluator = Специалист по оценке
people-role-translator = Переводчик
people-role-editor = Редактор
people-role-provider = Ответственный за услуги
people-role-case-worker = Социальный работник

# Письма. Тема не выдаёт, о чём они.
people-mail-greeting = Здравствуйте, { $name }!
people-mail-sign-in-subject = Ваша ссылка
people-mail-sign-in-text = Вот ссылка, которую Вы просили. Она действует { $minutes ->
        [one] { $minutes } минуту
        [few] { $minutes } минуты
        [many] { $minutes } минут
       *[other] { $minutes } минуты
    } и сработает один раз — в том браузере, из которого Вы её запросили.
people-mail-sign-in-action = Войти
people-mail-sign-in-code = Запросили с другого устройства? Введите там этот код: { $code }
people-mail-sign-in-not-you = Если Вы её не запрашивали, ничего не делайте: без этого письма никто не войдёт.
people-mail-invitation-subject = Приглашение
people-mail-invitation-text = Приглашаем Вас за круглый стол. Пароль не нужен: чтобы войти, достаточно ссылки.
people-mail-invitation-days = Ссылка действует { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    } и сработает один раз.
people-mail-invitation-action = Посмотреть приглашение
people-mail-invitation-not-wanted = Не хотите? Тогда ничего не делайте; мы не спросим почему.
people-mail-speaker-subject = Изменение
people-mail-speaker-text = Здесь пригласили говорить от имени вашей организации: { $name }. Если вы не знаете почему, спросите, пожалуйста, координатора.
people-mail-speaker-action = Посмотреть
