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
        [one] { $count } протокол ждёт, когда Вы его прочитаете
        [few] { $count } протокола ждут, когда Вы их прочитаете
        [many] { $count } протоколов ждут, когда Вы их прочитаете
       *[other] { $count } протокола ждут, когда Вы их прочитаете
    }
roundtable-news-minutes =
    { $count ->
        [one] Опубликован { $count } протокол
        [few] Опубликованы { $count } протокола
        [many] Опубликовано { $count } протоколов
       *[other] Опубликовано { $count } протокола
    }
roundtable-news-correction =
    { $count ->
        [one] Есть ответ на { $count } исправление, которое Вы предложили
        [few] Есть ответы на { $count } исправления, которые Вы предложили
        [many] Есть ответы на { $count } исправлений, которые Вы предложили
       *[other] Есть ответы на { $count } исправления, которые Вы предложили
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
