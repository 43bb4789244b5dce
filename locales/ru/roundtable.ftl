# Круглый стол: столы, встречи, приглашения, протоколы. $when: время, $count: число, $side: название стороны. HTML здесь не пишут никогда.

roundtable-when = { $date }, { $time }
roundtable-minutes =
    { $count ->
        [one] { $count } минута
        [few] { $count } минуты
        [many] { $count } минут
       *[other] { $count } минуты
    }
roundtable-observer = наблюдатель
roundtable-unnamed = Не названо
roundtable-chatham-house = Можно цитировать без имён
roundtable-raised-by = вопрос подняли: { $side }
roundtable-not-now = Сейчас это невозможно. Тем временем что-то изменилось: посмотрите, как всё обстоит теперь.
roundtable-meanwhile = Тем временем это изменил кто-то другой. То, что Вы написали, осталось здесь; посмотрите, что изменилось, и отправьте ещё раз.

roundtable-kind-city-wide = Круглый стол всего города
roundtable-kind-local = Круглый стол части города
roundtable-kind-thematic = Круглый стол на одну тему
roundtable-kind-topic = Тема участников
roundtable-state-founded = Основан
roundtable-state-active = Работает
roundtable-state-lower-intensity = Собирается реже
roundtable-state-dormant = На паузе
roundtable-state-closed = Завершён
roundtable-state-reopened = Снова работает
roundtable-ending-solved = Решено то, ради чего его создали
roundtable-ending-merged = Стал частью другого круглого стола
roundtable-ending-money-ended = Закончились деньги
roundtable-event-start = Работает
roundtable-event-slow-down = Собирается реже
roundtable-event-fall-asleep = На паузе
roundtable-event-close = Завершить
roundtable-event-reopen = Открыть снова
roundtable-light-places = Ограниченное число мест, со списком ожидания
roundtable-light-interpretation = В ответе можно попросить устный перевод
roundtable-light-childcare = В ответе можно попросить присмотр за детьми
roundtable-light-speakers = Очередь тех, кто хочет говорить
roundtable-light-check-in = Регистрация по коду, на месте
roundtable-office-convener = Созывает встречи
roundtable-office-facilitator = Фасилитатор встреч
roundtable-office-minute-taker = Протоколист
roundtable-office-interpreter = Устный переводчик
roundtable-office-political-sponsor = Политическая поддержка
roundtable-part-delegate = представитель
roundtable-part-alternate = заместитель
roundtable-side-institutions = учреждения
roundtable-side-communities = общины
roundtable-side-civil-society = общественные организации
roundtable-mode-in-person = Лично
roundtable-mode-online = Онлайн
roundtable-mode-hybrid = Лично и онлайн
roundtable-item-kind-common = Для всех, кто видит эту встречу
roundtable-item-kind-internal = Только для участников
roundtable-item-kind-hidden = Только для фасилитаторов
roundtable-meeting-state-draft = Готовится
roundtable-meeting-state-announced = Объявлена
roundtable-meeting-state-agenda-fixed = Повестка окончательная
roundtable-meeting-state-in-progress = Идёт сейчас
roundtable-meeting-state-held = Закончилась
roundtable-meeting-state-closed = Закрыта
roundtable-meeting-state-cancelled = Не состоится
roundtable-meeting-state-postponed = Отложена
roundtable-meeting-event-announce = Отправить приглашения
roundtable-meeting-event-fix-agenda = Повестка окончательная
roundtable-meeting-event-open-agenda = Повестку снова можно менять
roundtable-meeting-event-begin = Начать встречу
roundtable-meeting-event-end = Встреча закончилась
roundtable-meeting-event-close = Закрыть
roundtable-meeting-event-cancel = Отменить встречу
roundtable-meeting-event-postpone = Отложить встречу
roundtable-minutes-state-live-draft = Ещё пишут
roundtable-minutes-state-prepared = Написан
roundtable-minutes-state-in-review = Читают участники
roundtable-minutes-state-approved = Утверждён
roundtable-minutes-state-published = Опубликован
roundtable-minutes-event-prepare = Написан
roundtable-minutes-event-reopen = Писать дальше
roundtable-minutes-event-review = Разослать участникам
roundtable-minutes-event-approve = Утвердить
roundtable-minutes-event-publish = Опубликовать
roundtable-answer-accept = Я приду
roundtable-answer-doubt = Возможно, приду
roundtable-answer-decline = Не смогу прийти
roundtable-answer-delegate = Придёт мой заместитель
roundtable-answered-needs-action = Ответа нет
roundtable-answered-accepted = Придёт
roundtable-answered-tentative = Возможно, придёт
roundtable-answered-declined = Не придёт
roundtable-answered-delegated = Придёт заместитель
roundtable-answered-waiting-list = Ждёт места
roundtable-answered-offered = Место предложено, ответа ещё нет
roundtable-needs-remote = участвует онлайн
roundtable-needs-language = устный перевод: { $language }
roundtable-needs-childcare = присмотр за детьми

roundtable-invited-title = Приглашение на встречу
roundtable-invited-when = Когда
roundtable-invited-where = Где
roundtable-invited-access = Как войти
roundtable-invited-languages = Устный перевод
roundtable-invited-agenda = О чём будем говорить
roundtable-invited-answer = Вы придёте?
roundtable-invited-remote = Я участвую онлайн
roundtable-invited-interpretation = Мне нужен устный перевод на этот язык
roundtable-invited-interpretation-none = Не нужен
roundtable-interpretation-open = Ещё ищем устного переводчика: { $languages }
roundtable-interpreting-yours = Вы переводите на этой встрече: { $languages }
roundtable-invited-childcare = Мне нужен присмотр за детьми
roundtable-invited-access-needs = Что Вам нужно, чтобы участвовать?
roundtable-invited-access-help = Например: я на инвалидной коляске; хорошо вижу с первого ряда. Это читает только тот, кто созывает встречу. Писать не обязательно.
roundtable-invited-instead = Кто пойдёт вместо Вас?
roundtable-invited-which = Выберите, придёте ли Вы.
roundtable-invited-yours = Эта страница только для Вас. Она открывается без входа, поэтому не передавайте её адрес дальше. Свой ответ Вы можете изменить до начала встречи.
roundtable-invited-cancelled = Эта встреча не состоится. Вам ничего не нужно делать.
roundtable-invited-postponed = Эта встреча отложена. Мы напишем, когда будем знать новое время.
roundtable-invited-over = На это приглашение уже нельзя ответить.
roundtable-stands-needs-action = Вы ещё не ответили.
roundtable-stands-accepted = Ждём Вас.
roundtable-stands-tentative = Вы написали, что, возможно, придёте.
roundtable-stands-declined = Вы написали, что не сможете прийти.
roundtable-stands-delegated = Вы написали, что придёт Ваш заместитель.
roundtable-stands-waiting-list = Сейчас свободных мест нет. Вы в списке ожидания: мы напишем, когда освободится место.
roundtable-stands-offered = Освободилось место. Мы держим его для Вас два дня: пожалуйста, ответьте.

roundtable-mail-subject = Сообщение от круглого стола
roundtable-mail-invited = Приглашаем Вас на встречу. Пожалуйста, ответьте на странице по ссылке ниже; входить для этого не нужно.
roundtable-mail-stand-in = Человек, который не сможет прийти, просит Вас пойти на встречу вместо него. Пожалуйста, ответьте на странице по ссылке ниже.
roundtable-mail-changed = Встреча, на которую мы Вас пригласили, изменилась. Вот как теперь:
roundtable-mail-called-off = Встреча, на которую мы Вас пригласили, не состоится в это время:
roundtable-mail-reminded = Мы ещё не знаем, придёте ли Вы на эту встречу. Достаточно нажать один раз.
roundtable-mail-offered = Освободилось место на встрече, которую Вы ждёте. Мы держим его для Вас два дня.
roundtable-mail-answer = Посмотреть и ответить
roundtable-mail-foot = Эта страница только для Вас: кто знает её адрес, может ответить вместо Вас.
roundtable-news-review =
    { $count ->
        [one] { $count } протокол ждёт, когда Вы его прочитаете.
        [few] { $count } протокола ждут, когда Вы их прочитаете.
        [many] { $count } протоколов ждут, когда Вы их прочитаете.
       *[other] { $count } протокола ждут, когда Вы их прочитаете.
    }
roundtable-news-minutes =
    { $count ->
        [one] Опубликован { $count } протокол.
        [few] Опубликованы { $count } протокола.
        [many] Опубликовано { $count } протоколов.
       *[other] Опубликовано { $count } протокола.
    }
roundtable-news-correction =
    { $count ->
        [one] Есть ответ на { $count } исправление, которое Вы предложили.
        [few] Есть ответы на { $count } исправления, которые Вы предложили.
        [many] Есть ответы на { $count } исправлений, которые Вы предложили.
       *[other] Есть ответы на { $count } исправления, которые Вы предложили.
    }

roundtable-how-present = На месте
roundtable-how-remote = Онлайн
roundtable-how-excused = Об отсутствии сообщили
roundtable-how-absent = Нет
roundtable-how-guest = Гость
roundtable-entry-note = Сказано
roundtable-entry-decision = Решение
roundtable-entry-action = Что сделать

roundtable-calendar-name = Круглый стол
# Публичные страницы круглых столов. $when: время, $date: день, $count: число. Их читают все: простые слова.
roundtable-home-title = Круглый стол
roundtable-home-what = За круглым столом встречаются учреждения, общественные организации и организации мигрантов. Вместе они обсуждают, что облегчило бы жизнь в городе людям, которые приехали из-за границы.
roundtable-home-who = Каждая организация сама решает, участвовать ли и можно ли её называть.
roundtable-home-how = Тот, у кого нет места за круглым столом, тоже может сказать, что нужно: на этом сайте, без имени и на любом языке.
roundtable-home-tables = Круглые столы
roundtable-home-none = Здесь появятся круглые столы города. Пока нет ни одного.
roundtable-home-next = Следующая публичная встреча: { $when }
roundtable-home-map = Что делает круглый стол?
roundtable-home-map-lead = Первый круглый стол в 2012 году взял на себя шесть задач. Здесь видно, что из каждой уже есть на этом сайте, а чего ещё нет.
roundtable-home-network-title = Развитие сети
roundtable-home-network-text = Те, кто работает для одних и тех же людей, должны знать друг о друге. Для этого есть круглые столы, названные выше, и их встречи. Участники после входа могут говорить и между собой.
roundtable-home-recommendation-title = Рекомендации органам власти
roundtable-home-recommendation-text = Предложения тем, кто может решать. Рекомендаций и ответов на них здесь пока нет. Что решил круглый стол, можно прочитать в опубликованных протоколах, и каждый может сказать, о чём стоит поговорить.
roundtable-home-communities-title = Услуги для организаций мигрантов
roundtable-home-communities-text = Организация мигрантов тоже может получить место за круглым столом и обновлять здесь, что она предлагает, чтобы её находили. Попросить об обучении или небольшой финансовой поддержке здесь пока нельзя.
roundtable-home-workers-title = Услуги для тех, кто работает с людьми из-за границы
roundtable-home-workers-text = Поиск показывает, кто с чем помогает, на каком языке и где. Учебных курсов здесь пока нет.
roundtable-home-newsletter-title = Рассылка новостей
roundtable-home-newsletter-text = Её здесь пока нет.
roundtable-home-publication-title = Издание
roundtable-home-publication-text = Печатного издания здесь пока нет. Данные об услугах доступны как открытые данные.
roundtable-home-link-members = Вход для участников
roundtable-home-link-inside = Мои круглые столы
roundtable-home-link-tell = Рассказать, что нужно
roundtable-home-link-search = Искать помощь
roundtable-home-link-needs = Чем Вам помочь?
roundtable-home-link-api = Открытые данные

roundtable-public-coming = Следующие встречи
roundtable-public-coming-none = Сейчас нет объявленных встреч.
roundtable-public-past = Прошлые встречи
roundtable-public-minutes-here = Протокол можно прочитать
roundtable-public-heard = Как сказать своё слово
roundtable-public-heard-text = Для этого не нужно места за круглым столом. Напишите, что нужно: без имени, на любом языке. Кто-то это прочитает и передаст дальше.
roundtable-public-round = Кто участвует в круглом столе
roundtable-public-round-lead = Мы называем только тех, кто сам об этом попросил.
roundtable-public-round-none = За этим круглым столом пока ни у кого нет места.
roundtable-public-unnamed =
    { $count ->
        [one] И ещё { $count } участник, который здесь не назван.
        [few] И ещё { $count } участника, которые здесь не названы.
        [many] И ещё { $count } участников, которые здесь не названы.
       *[other] И ещё { $count } участника, которые здесь не названы.
    }
roundtable-public-all-unnamed =
    { $count ->
        [one] За круглым столом { $count } место. Кто именно участвует, здесь не названо.
        [few] За круглым столом { $count } места. Кто именно участвует, здесь не названо.
        [many] За круглым столом { $count } мест. Кто именно участвует, здесь не названо.
       *[other] За круглым столом { $count } места. Кто именно участвует, здесь не названо.
    }
roundtable-public-came =
    { $count ->
        [one] Хотя бы на одной встрече уже была { $count } организация.
        [few] Хотя бы на одной встрече уже были { $count } организации.
        [many] Хотя бы на одной встрече уже было { $count } организаций.
       *[other] Хотя бы на одной встрече уже было { $count } организации.
    }
roundtable-public-came-few = На встречах пока было меньше пяти организаций.
roundtable-public-no-date = Новой даты ещё нет.
roundtable-public-childcare = Присмотр за детьми
roundtable-public-childcare-text = Во время встречи за детьми присмотрят.
roundtable-public-take-part = Как участвовать
roundtable-public-take-part-text = Участники получают приглашение. Если Вы хотите прийти как гость или только что-то сказать, напишите нам заранее.
roundtable-public-agenda = Повестка
roundtable-public-agenda-none = Повестки ещё нет.
roundtable-public-nobody = Можно цитировать без имён: сказанное здесь можно использовать, но нельзя говорить, кто это сказал.
roundtable-public-minutes-title = Протокол
roundtable-public-minutes-awaited = Протокол ещё не опубликован.
roundtable-public-approved = Утверждён: { $date }
roundtable-public-due = Срок: { $date }
roundtable-public-late = Срок прошёл: { $date }
roundtable-public-done = Сделано: { $date }

# Для тех, кто участвует в круглых столах: свои столы, один стол, одна встреча. $kind и $state: вид и состояние стола.
roundtable-inside-help =
    Здесь круглые столы, где у Вас есть место или задача, и следующие встречи.
    Сначала откройте следующую встречу и ответьте на приглашение: тогда тот, кто её созывает, сможет всё спланировать.
    Если какого-то круглого стола здесь нет, у Вашей организации нет там места: скажите тому, кто созывает встречи.
    Эту страницу видите только Вы.
roundtable-inside-none = Здесь появятся Ваши круглые столы и встречи.
roundtable-inside-none-lead = Сейчас у Вас нет места ни за одним круглым столом. Если Вы хотите участвовать, скажите своей организации или тому, кто созывает встречи.
roundtable-inside-all-tables = Публичные круглые столы
roundtable-inside-tables = Круглые столы
roundtable-inside-kind-and-state = { $kind } · { $state }
roundtable-inside-help-table =
    Круглый стол изнутри: встречи, задачи и кто участвует.
    Сначала посмотрите свои задачи и отметьте то, что уже сделано.
    Отметить задачу как сделанную могут только те, чья она, и тот, кто пишет протокол. Если Вы ошиблись, отметку можно снять.
    То, что Вы здесь читаете, читают те, кто участвует в круглом столе. Пожалуйста, не передавайте имена и названия дальше.
roundtable-inside-saved = Сохранено.
roundtable-inside-public-page = Как это видят все
roundtable-inside-round-lead = Каждая организация сама решает, кто может прочитать здесь её название.
roundtable-inside-tasks = Задачи
roundtable-inside-tasks-mine = Мои задачи
roundtable-inside-tasks-all = Все задачи
roundtable-inside-tasks-only-mine = Только мои
roundtable-inside-tasks-none = Задачи со встреч появятся здесь, когда протокол будут читать участники.
roundtable-inside-tasks-done = Выполнено: { $count }
roundtable-inside-tasks-open = Предстоит сделать: { $count }
roundtable-inside-tasks-none-open = Сейчас нет задач.
roundtable-inside-tasks-none-done = Пока ни одна задача не выполнена.
roundtable-inside-tasks-none-mine = Сейчас у Вас нет задач.
roundtable-inside-mine = Ваша задача
roundtable-inside-finish = Сделано
roundtable-inside-reopen = Ещё не сделано
roundtable-inside-own = Как мы называем Вашу организацию
roundtable-inside-own-change = Посмотреть и изменить
roundtable-inside-named-everybody = Её название могут прочитать все, на публичной странице тоже.
roundtable-inside-named-table = Её название читают те, кто участвует в круглом столе. На публичной странице его нет.
roundtable-inside-named-civil = Её название читают участники, а государственные органы — нет. На публичной странице его нет.
roundtable-inside-named-nobody = Другие видят только, какого типа это место. Названия они не видят.
roundtable-inside-beside-name = В протоколе рядом с тем, что сказали от неё, стоит её название.
roundtable-inside-beside-category = В протоколе рядом с тем, что сказали от неё, стоит только тип места.
roundtable-inside-older =
    { $count ->
        [one] Ещё { $count } прошлая встреча
        [few] Ещё { $count } прошлые встречи
        [many] Ещё { $count } прошлых встреч
       *[other] Ещё { $count } прошлой встречи
    }
roundtable-inside-help-meeting =
    Встреча изнутри: Ваш ответ, повестка, позже протокол.
    Сначала ответьте, придёте ли Вы, и напишите, что Вам нужно. Ответ можно изменить до начала встречи.
    Пока протокол читают участники, Вы можете предложить исправление к каждой строке. На каждое будет ответ.
    Ваш ответ и предложения читают те, кто готовит встречу. Другие видят только, сколько людей придёт.
roundtable-inside-link = Участие онлайн
roundtable-inside-link-text = Этот адрес только для тех, кто участвует в круглом столе. Пожалуйста, не передавайте его дальше.
roundtable-inside-day = День встречи: кто пришёл, кто говорит, протокол
roundtable-inside-who-comes = Сколько людей придёт
roundtable-inside-come =
    { $count ->
        [0] Пока никто не написал, что придёт.
        [one] { $count } человек написал, что придёт.
        [few] { $count } человека написали, что придут.
        [many] { $count } человек написали, что придут.
       *[other] { $count } человека написали, что придут.
    }
roundtable-inside-may-come =
    { $count ->
        [one] { $count } человек, возможно, придёт.
        [few] { $count } человека, возможно, придут.
        [many] { $count } человек, возможно, придут.
       *[other] { $count } человека, возможно, придут.
    }
roundtable-inside-minutes-awaited = Протокол ещё пишут. Когда его напишут, Вы сможете прочитать его здесь.
roundtable-inside-review = Последний день, когда можно предложить исправление: { $date }
roundtable-inside-correct = Предложить исправление
roundtable-inside-correct-text = Что там должно быть вместо этого?
roundtable-inside-correct-whole = Чего не хватает в протоколе или что должно быть иначе?
roundtable-inside-correct-submit = Отправить предложение
roundtable-inside-corrections = Мои предложения
roundtable-inside-correction-waits = Ждёт ответа
roundtable-inside-correction-taken = Учтено
roundtable-inside-correction-not-taken = Не учтено
roundtable-inside-correction-answer = Ответ:
roundtable-inside-correction-missing = Напишите, что там должно быть.
roundtable-inside-correction-long = Этот текст длиннее 2000 символов. Напишите, пожалуйста, короче.

# Адреса календарей.
roundtable-feed-title = Встречи в Вашем календаре
roundtable-feed-lead = Если Ваше приложение для календаря берёт встречи по адресу, их время обновляется само.
roundtable-feed-make = Создать адрес календаря
roundtable-feed-address = Этот адрес только для Вас, и виден он только сейчас. Скопируйте его в своё приложение для календаря. Кто знает этот адрес, видит, когда у Вас встреча.
roundtable-feed-have = У Вас есть адрес календаря. Если создадите новый, старый перестанет работать.
roundtable-feed-end = Удалить адрес календаря
roundtable-feed-public = Календарь встреч (.ics)

# Rules of procedure.
roundtable-rules-title = Правила работы
roundtable-rules-help =
    Правила работы говорят, как работает круглый стол: чего каждый может ждать от других.
    Сначала посмотрите, есть ли предложение, на которое Ваше место ещё не ответило.
    Текст начинает действовать, когда согласны больше половины мест и на каждое возражение есть ответ. Свой ответ Вы можете изменить до указанного дня.
    Ваше возражение читают те, кто участвует в круглом столе. Рядом они видят то же, что и всегда: название или только тип Вашего места.
roundtable-rules-version = Версия { $number }
roundtable-rules-on = { $state }: { $date }
roundtable-rules-proposed = О чём мы спрашиваем места
roundtable-rules-until = Последний день, когда можно ответить: { $date }
roundtable-rules-answered = Ответило мест: { $count } из { $all }.
roundtable-rules-agreed =
    { $count ->
        [one] { $count } место согласно.
        [few] { $count } места согласны.
        [many] { $count } мест согласны.
       *[other] { $count } места согласны.
    }
roundtable-rules-says = Какой ответ у этого места?
roundtable-rules-say-agree = Мы согласны
roundtable-rules-say-object = Мы не согласны
roundtable-rules-say-abstain = Мы воздерживаемся
roundtable-rules-says-agree = Соглашается
roundtable-rules-says-object = Не соглашается
roundtable-rules-says-abstain = Воздерживается
roundtable-rules-reason = Что в тексте не так?
roundtable-rules-reason-help = Заполните, если Вы не согласны. Тот, кто созывает встречи, на это ответит.
roundtable-rules-reason-missing = Напишите, что в тексте не так: иначе никто не сможет на это ответить.
roundtable-rules-reason-long = Этот текст длиннее 2000 символов. Напишите, пожалуйста, короче.
roundtable-rules-which = Выберите: Вы согласны, не согласны или воздерживаетесь.
roundtable-rules-said-itself = Тем временем это место ответило само. Мы учитываем его собственный ответ.
roundtable-rules-submit = Отправить ответ
roundtable-rules-objections = Возражения
roundtable-rules-no-reply = Ответа ещё нет.
roundtable-rules-differs = Что меняется
roundtable-rules-whole = Весь текст
roundtable-rules-earlier = Прошлые версии
roundtable-rules-none = Здесь появятся правила работы круглого стола
roundtable-rules-none-lead = Принятых правил ещё нет. Когда тот, кто созывает встречи, предложит текст, Вы сможете сказать здесь, что о нём думаете.
roundtable-rules-public-lead = Так работает круглый стол. Эти правила приняли те, кто в нём участвует.
roundtable-rules-state-draft = Ещё пишут
roundtable-rules-state-proposed = Ждёт ответов от мест
roundtable-rules-state-adopted = Принята, действует
roundtable-rules-state-not-adopted = Не принята
roundtable-rules-state-withdrawn = Отозвана
roundtable-rules-state-superseded = Заменена более новой
roundtable-rules-event-propose = Спросить места
roundtable-rules-event-withdraw = Отозвать
roundtable-rules-event-adopt = Принята
roundtable-rules-event-reject = Не принята
roundtable-rules-event-supersede = Заменена более новой
roundtable-news-rules =
    { $count ->
        [one] { $count } текст правил работы ждёт ответа Вашего места.
        [few] { $count } текста правил работы ждут ответа Вашего места.
        [many] { $count } текстов правил работы ждут ответа Вашего места.
       *[other] { $count } текста правил работы ждут ответа Вашего места.
    }
roundtable-news-rules-decided =
    { $count ->
        [one] Есть решение о { $count } тексте правил работы.
        [few] Есть решение о { $count } текстах правил работы.
        [many] Есть решение о { $count } текстах правил работы.
       *[other] Есть решение о { $count } текста правил работы.
    }
roundtable-news-rules-reply =
    { $count ->
        [one] Есть ответ на { $count } возражение, которое Вы отправили.
        [few] Есть ответы на { $count } возражения, которые Вы отправили.
        [many] Есть ответы на { $count } возражений, которые Вы отправили.
       *[other] Есть ответы на { $count } возражения, которые Вы отправили.
    }

# What members bring in, and their own topics.
roundtable-entered-for = Это вписал за них кто-то другой
roundtable-inside-from-seat = От имени какого места?
roundtable-inside-seat-own = { $seat } (Ваше)
roundtable-inside-desk = Организовать работу круглого стола
roundtable-proposals-title = О чём поговорить
roundtable-proposals-help =
    Здесь мы собираем вопросы, о которых стоит поговорить. Отсюда тот, кто созывает встречи, добавляет их в повестку.
    Напишите свой вопрос одним предложением; подробно расписывать не нужно.
    Когда он попадёт в повестку или его снимут со списка, Ваше место получит сообщение.
    То, что Вы напишете, читают те, кто участвует в круглом столе. Все остальные прочитают это, только если тот, кто созывает встречи, откроет это для всех.
roundtable-proposals-none = Пока нет вопросов, которые ждут разговора
roundtable-proposals-none-lead = Если круглому столу стоит о чём-то поговорить, напишите это здесь.
roundtable-proposals-bring = Я хочу, чтобы мы об этом поговорили
roundtable-proposals-what = О чём речь?
roundtable-proposals-why = Почему это важно? (Не обязательно.)
roundtable-proposals-submit = Добавить в список
roundtable-proposals-saved = Добавлено в список. Вы получите сообщение, когда это попадёт в повестку.
roundtable-proposals-title-missing = Напишите, о чём речь.
roundtable-news-raised =
    { $count ->
        [one] { $count } вопрос от Вашего места попал в повестку.
        [few] { $count } вопроса от Вашего места попали в повестку.
        [many] { $count } вопросов от Вашего места попали в повестку.
       *[other] { $count } вопроса от Вашего места попали в повестку.
    }
roundtable-news-raised-away =
    { $count ->
        [one] { $count } вопрос от Вашего места сняли со списка. Спросите у того, кто созывает встречи, почему.
        [few] { $count } вопроса от Вашего места сняли со списка. Спросите у того, кто созывает встречи, почему.
        [many] { $count } вопросов от Вашего места сняли со списка. Спросите у того, кто созывает встречи, почему.
       *[other] { $count } вопроса от Вашего места сняли со списка. Спросите у того, кто созывает встречи, почему.
    }
roundtable-topics-title = Темы
roundtable-topics-help =
    Тема — это круг поменьше для тех, кто хочет больше поговорить о чём-то одном. Открыть тему может каждый, разрешение от того, кто созывает встречи, не нужно.
    Сначала посмотрите, есть ли тема, которая Вам интересна: достаточно нажать одну кнопку, и Вы участвуете.
    Выйти тоже можно одной кнопкой, сразу и без объяснений.
    Темы и сколько в них участников видят те, кто участвует в круглом столе.
roundtable-topics-none = Здесь появятся темы участников
roundtable-topics-none-lead = Пока никто не открыл тему.
roundtable-topics-seats =
    { $count ->
        [one] { $count } место участвует
        [few] { $count } места участвуют
        [many] { $count } мест участвуют
       *[other] { $count } места участвуют
    }
roundtable-topics-join = Участвую
roundtable-topics-leave = Больше не участвую
roundtable-topics-last-convener = Участников этой темы созываете Вы, поэтому выйти из неё нельзя. Сначала передайте её кому-то другому или закройте.
roundtable-topics-open = Новая тема
roundtable-topics-open-lead = Кто открывает тему, тот и созывает её участников.
roundtable-topics-name = Какая это тема?
roundtable-topics-name-missing = Напишите, какая это тема.
roundtable-topics-purpose = К чему Вы хотите прийти вместе?
roundtable-topics-invite = Кому сообщить?
roundtable-topics-invite-help = Те, чьего названия Вы здесь не видите, найдут тему на этой странице.
roundtable-topics-invite-who = Места, которые получат сообщение
roundtable-topics-submit = Открыть тему
roundtable-news-topic =
    { $count ->
        [one] Вас пригласили в { $count } тему.
        [few] Вас пригласили в { $count } темы.
        [many] Вас пригласили в { $count } тем.
       *[other] Вас пригласили в { $count } темы.
    }
roundtable-meet-title = Созвать небольшую встречу
roundtable-meet-lead = Приглашение получат все, кто участвует в теме.
roundtable-meet-what = О чём будете говорить?
roundtable-meet-title-missing = Напишите, о чём будете говорить.
roundtable-meet-date = В какой день?
roundtable-meet-time = Во сколько?
roundtable-meet-date-wrong = Укажите день и время, например 14:00.
roundtable-meet-mode-missing = Выберите, где Вы встретитесь.
roundtable-meet-place = Адрес, комната
roundtable-meet-link = Адрес в интернете
roundtable-meet-link-wrong = Адрес в интернете начинается так: https://
roundtable-meet-submit = Пригласить участников
roundtable-meet-off = Отменить встречу
roundtable-check-in-title = Регистрация на встрече
roundtable-check-in-code = Код, который показывают в зале
roundtable-check-in-changes = Код меняется каждые три минуты. Введите тот, который показывают сейчас.
roundtable-check-in-seat = От имени какого места Вы здесь?
roundtable-check-in-submit = Я здесь
roundtable-check-in-done = Мы записали, что Вы здесь.
roundtable-check-in-wrong = Это не тот код, или он уже изменился. Введите, пожалуйста, тот, который показывают сейчас.
roundtable-check-in-not-now = Сейчас зарегистрироваться по коду нельзя. Скажите, пожалуйста, тому, кто пишет протокол.
roundtable-check-in-no-seat = У Вас нет места за этим круглым столом, поэтому здесь зарегистрироваться нельзя. Скажите, пожалуйста, тому, кто пишет протокол.
roundtable-check-in-lead = Вы отсканировали код встречи. Есть два способа записать, что Вы здесь.
roundtable-check-in-account = Если Вы входите на этот сайт со своей учётной записью
roundtable-check-in-letter = Если Вас пригласили письмом
roundtable-check-in-letter-text = Откройте ссылку из письма, которым Вас пригласили, и введите там этот код:
roundtable-speech-contribution = Выступление
roundtable-speech-pro = За
roundtable-speech-contra = Против
roundtable-speech-intervention = Короткая реплика
roundtable-speech-question = Вопрос
roundtable-speech-point-of-order = О порядке ведения
roundtable-speaking-title = Очередь тех, кто хочет говорить
roundtable-speaking-now = Сейчас говорит:
roundtable-speaking-nobody = Сейчас никто из очереди не говорит.
roundtable-speaking-waiting = Кто попросил слова
roundtable-speaking-you = Вы
roundtable-speaking-guest = Гость
roundtable-speaking-kind = С чем Вы хотите выступить?
roundtable-speaking-item = О чём?
roundtable-speaking-whole = Встреча в целом
roundtable-speaking-seat = От имени какого места?
roundtable-speaking-ask = Прошу слова
roundtable-speaking-withdraw = Больше не прошу слова

roundtable-paper-minutes = Протокол в PDF
roundtable-paper-title-minutes = Протокол: { $title }
roundtable-paper-title-agenda = Повестка: { $title }
roundtable-paper-title-attendance = Список присутствующих: { $title }
roundtable-paper-title-closed = Закрытый список присутствующих: { $title }
roundtable-paper-title-letter = Приглашение: { $title }
roundtable-paper-unprintable = Некоторые символы не удалось напечатать. Вместо них стоит знак �. Их коды:
roundtable-paper-whole = О встрече в целом
roundtable-paper-present = Участвовали
roundtable-paper-owner = Чья задача
roundtable-paper-number = №
roundtable-paper-item = Пункт повестки
roundtable-paper-presenter = Кто рассказывает
roundtable-paper-duration = Сколько времени
roundtable-paper-organization = Организация
roundtable-paper-person = Имя и фамилия
roundtable-paper-signature = Подпись
roundtable-paper-funding = Код проекта
roundtable-paper-logo = Место для логотипа донора
roundtable-paper-closed-mark = Закрытый список
roundtable-paper-closed-notice = Здесь подписываются те, кого мы называем не всем. Этот список не пускают по кругу и не копируют. Тот, кто созывает встречи, держит его под замком.
roundtable-paper-dear = Уважаемые участники круглого стола!
roundtable-paper-invited = От души приглашаем вас на следующую встречу круглого стола.
roundtable-paper-please-answer = Пожалуйста, дайте нам знать, придёте ли вы и что вам нужно, чтобы участвовать.
roundtable-paper-regards = С уважением,

roundtable-corrected = Исправлено, пока протокол читали участники: { $date }
roundtable-text-machine = Переведено автоматически. В тексте могут быть ошибки.
roundtable-text-stale = Оригинал изменился после того, как его перевели.
roundtable-search-title = Поиск в протоколах
roundtable-search-lead = Здесь можно найти, о чём говорили и что решили за круглыми столами. Видно только то, что открыто для всех.
roundtable-search-lead-inside = Здесь можно найти, о чём говорили и что решили за Вашими круглыми столами, за все годы.
roundtable-search-label = Что Вы ищете?
roundtable-search-kind = Какие записи
roundtable-search-kind-all = Все
roundtable-search-table = За каким столом
roundtable-search-table-all = За любым
roundtable-search-found = Найдено
roundtable-search-count = Найдено: { $count }. Сначала самое новое.
roundtable-search-more = Найдено больше чем { $count }. Добавьте ещё одно слово, чтобы их стало меньше.
roundtable-search-none = Ничего не найдено.
roundtable-search-none-help = Попробуйте меньше слов или другое слово. Протокол можно прочитать здесь, когда он готов.
roundtable-search-item = В повестке
