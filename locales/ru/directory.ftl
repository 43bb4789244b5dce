# The directory: home, results, service and organisation pages, and the page about the data interface.
# $day is a weekday: mon tue wed thu fri sat sun. $time, $from, $to: a time of day such as 16:00.
# $date: a written date; it ends in "г.", so no full stop follows it. $count: a number. No HTML here.

## Home

directory-home-title = Чем Вам помочь?
directory-home-lead = Напишите своими словами, на своём языке. Ошибки не помешают.
directory-home-examples = Например:
directory-home-example-doctor = детский врач
directory-home-example-shelter = где переночевать сегодня
directory-home-example-permit = разрешение на работу
directory-home-seat = Место для Вас
directory-home-topics = Выберите тему
directory-home-all = Показать весь список
directory-home-what = Что это за сайт?
directory-home-here-title = Всё, что есть в городе, собрано здесь
directory-home-here-text =
    { $count ->
        [one] В списке { $count } место, где помогают в городе { $city }. На каждой странице мы пишем, когда её проверяли в последний раз.
        [few] В списке { $count } места, где помогают в городе { $city }: общественные организации, учреждения, врачи, школы. На каждой странице мы пишем, когда её проверяли в последний раз.
        [many] В списке { $count } мест, где помогают в городе { $city }: общественные организации, учреждения, врачи, школы. На каждой странице мы пишем, когда её проверяли в последний раз.
       *[other] В списке { $count } места, где помогают в городе { $city }: общественные организации, учреждения, врачи, школы. На каждой странице мы пишем, когда её проверяли в последний раз.
    }
directory-home-free-title = Бесплатно, и мы не спрашиваем, кто Вы
directory-home-free-text = Входить или регистрироваться не нужно. Здесь никто не спрашивает, какие у Вас документы.
directory-home-say-title = Ваше слово тоже важно
directory-home-say-text = Какой-то помощи в городе ещё не хватает. За круглым столом организации, мэрия и жители вместе ищут решения.
directory-home-empty-title = Здесь появятся первые услуги
directory-home-empty-text = Для города { $city } пока ничего не внесено. Номера экстренной помощи работают и сейчас.

## Emergency. The number stands before each text.

directory-emergency-label = Срочная помощь

## Results. $query: what was typed.

directory-results-title = Результаты поиска
directory-results-page-title = { $query } — результаты поиска
directory-results-all-title = Все услуги
directory-results-found =
    { $count ->
        [one] Нашли { $count } место, где могут помочь
        [few] Нашли { $count } места, где могут помочь
        [many] Нашли { $count } мест, где могут помочь
       *[other] Нашли { $count } места, где могут помочь
    }
directory-results-found-more =
    { $count ->
        [one] Нашли больше { $count } места, где могут помочь
        [few] Нашли больше { $count } мест, где могут помочь
        [many] Нашли больше { $count } мест, где могут помочь
       *[other] Нашли больше { $count } места, где могут помочь
    }
directory-results-all =
    { $count ->
        [one] { $count } место в списке
        [few] { $count } места в списке
        [many] { $count } мест в списке
       *[other] { $count } места в списке
    }
directory-results-none-title = По этому запросу мы ничего не нашли
directory-results-none-lead = Это не значит, что помощи нет. Попробуйте так:
directory-results-none-shorter = Напишите меньше слов или слова попроще.
directory-results-none-other-language = Напишите то же самое по-венгерски или по-английски.
directory-results-none-all = Посмотрите весь список.
directory-results-query-long = Этот текст слишком длинный для поиска. Напишите, пожалуйста, не больше { $most } символов.

## Facts: one short line each, under a name

directory-facts-label = Коротко
directory-facts-speaks = языки: { $languages }
directory-facts-interpreter = есть переводчик
directory-facts-free = бесплатно
directory-facts-cost = цена: { $amount }
directory-facts-open-now = сейчас работает
directory-facts-open-until = работает до { $time }
directory-facts-open-all-day = работает круглосуточно
directory-facts-opens-today = сегодня работает с { $time }
directory-facts-opens-tomorrow = завтра работает с { $time }
directory-facts-opens-day =
    { $day ->
        [mon] в понедельник работает с { $time }
        [tue] во вторник работает с { $time }
        [wed] в среду работает с { $time }
        [thu] в четверг работает с { $time }
        [fri] в пятницу работает с { $time }
        [sat] в субботу работает с { $time }
       *[sun] в воскресенье работает с { $time }
    }
directory-facts-opens-date = ближайший рабочий день: { $date }, с { $time }
directory-facts-closed-now = сейчас не работает
directory-facts-temporarily-closed = временно не работает
directory-facts-hours-unknown = часы работы нужно уточнить
directory-facts-hours-may-differ = в этот день часы работы могут быть другими
directory-facts-by-appointment = по предварительной записи
directory-facts-walk-in = без записи
directory-facts-by-phone = по телефону
directory-facts-online = онлайн
directory-facts-district = район { $district }
directory-facts-places =
    { $count ->
        [one] в { $count } месте
        [few] в { $count } местах
        [many] в { $count } местах
       *[other] в { $count } места
    }
directory-facts-checked = проверено: { $month }
directory-facts-not-checked = ещё не проверено

## Service page

directory-service-who = Для кого
directory-service-ages-between = Возраст (лет): от { $from } до { $to }.
directory-service-ages-from = Возраст (лет): от { $from }.
directory-service-ages-to = Возраст (лет): до { $to }.
directory-service-bring = Что взять с собой
directory-service-bring-missing = Если чего-то не хватает, позвоните, прежде чем приходить.
directory-service-cost = Сколько стоит
directory-service-apply = Как обратиться
directory-service-wait = Сколько ждать
directory-service-appointment = Нужно ли записываться
directory-service-where = Где это
directory-service-where-hidden = Адрес не публикуется. Позвоните, и Вам скажут, куда идти.
directory-service-where-several = Эта услуга есть в нескольких местах
directory-service-hours = Часы работы
directory-service-languages = На каких языках
directory-service-accessibility = Доступность для людей с инвалидностью
directory-service-contact = Контакты
directory-service-phone-extension = добавочный номер { $extension }
directory-service-phone-languages = Языки, на которых говорят по телефону: { $languages }.
directory-service-contact-none = Публичных контактов нет. Приходите лично.
directory-service-by = Кто предоставляет
directory-service-program = В рамках программы
directory-service-also = Другие услуги этой организации
directory-service-alert = Важно
directory-service-closed-title = Временно не работает
directory-service-closed-text = Эта услуга сейчас недоступна. Позвоните, прежде чем идти, или поищите похожую.
directory-service-ended-title = Этой услуги больше нет
directory-service-ended-text = Мы храним эту страницу, чтобы старые ссылки куда-то вели. Поищите вместо неё похожую услугу.
directory-service-similar = Найти похожую помощь
directory-service-checked = Последняя проверка: { $date }
directory-service-not-checked = Эти сведения ещё никто не проверял. Пожалуйста, позвоните, прежде чем идти.

## Opening hours

directory-week-day = День
directory-week-hours = Часы работы
directory-week-range = { $from }–{ $to }
directory-week-all-day = круглосуточно
directory-week-closed = не работает
directory-week-unknown = Мы не знаем часов работы. Пожалуйста, позвоните, прежде чем идти.
directory-week-exceptions = В эти дни другое расписание
directory-week-closed-on = { $date }: не работает
directory-week-closed-between = Не работает: { $from } — { $to }
directory-week-open-on = { $date }: { $hours }

## Labels of the standard's values

directory-cost-free = бесплатно
directory-cost-amount = { $amount } { $currency }
directory-cost-unknown = Спросите, сколько это стоит.
directory-phone-type-cell = Мобильный
directory-phone-type-text = СМС
directory-phone-type-textphone = Текстовый телефон
directory-phone-type-video = Видеозвонок
directory-phone-type-fax = Факс
directory-phone-type-pager = Пейджер

## The page about the data interface, for people who build with the data

directory-api-title = Открытые данные справочника
directory-api-lead = Публичную часть этого справочника каждый может читать программой: без ключа и без входа. Данные соответствуют стандарту HSDS 3.1 (Human Services Data Specification).
directory-api-start = С чего начать
directory-api-start-text = Каждый список — это JSON, разделённый на страницы. Переходите по адресам ниже; в каждом ответе есть ETag, поэтому Вы загружаете только то, что изменилось.
directory-api-resources = Что здесь есть
directory-api-resource-root = Об этом интерфейсе: версия, профиль и описание
directory-api-resource-services = Список услуг
directory-api-resource-service = Одна услуга со всем, что к ней относится
directory-api-resource-organizations = Список организаций
directory-api-resource-organization = Одна организация с её услугами
directory-api-resource-service-at-locations = Список услуг в местах, где их оказывают
directory-api-resource-service-at-location = Одна услуга в одном месте
directory-api-resource-taxonomies = Список классификаций
directory-api-resource-taxonomy = Одна классификация
directory-api-resource-taxonomy-terms = Список терминов классификаций
directory-api-resource-taxonomy-term = Один термин
directory-api-resource-deletions = Что с определённого времени больше не публикуется
directory-api-parameters = Параметры
directory-api-example = Пример
directory-api-profile-mark = наш собственный профиль
directory-api-parameter-search = Слова, которые нужно найти, во всех текстах записи.
directory-api-parameter-page = Страница списка, считая с 1.
directory-api-parameter-per-page = Сколько записей на странице.
directory-api-parameter-format = json или ndjson: во втором случае все записи идут одним потоком, по одной в строке.
directory-api-parameter-minimal = Только идентификаторы и даты изменений, в одном ответе.
directory-api-parameter-full = Каждая запись со всем, что к ней относится.
directory-api-parameter-full-service = Услуги организации со всем, что к ним относится.
directory-api-parameter-modified-after = Только то, что изменили в это время или позже.
directory-api-parameter-taxonomy-term-id = Только записи с этим термином.
directory-api-parameter-taxonomy-id = Только записи с термином этой классификации.
directory-api-parameter-organization-id = Только услуги этой организации.
directory-api-parameter-postcode = Только услуги, доступные по этому почтовому индексу.
directory-api-parameter-proximity = Вместе с почтовым индексом (postcode): не дальше стольких метров от его середины.
directory-api-parameter-top-only = Только термины, над которыми нет других.
directory-api-parameter-parent-id = Только термины, подчинённые этому термину.
directory-api-parameter-lang = Язык текстов. Если его не указать, каждый текст будет на том языке, на котором его написали.
directory-api-parameter-lat = Географическая широта точки в градусах. Указывается вместе с lon.
directory-api-parameter-lon = Географическая долгота точки в градусах. Указывается вместе с lat.
directory-api-parameter-radius = Не дальше стольких метров от точки.
directory-api-parameter-open-at = Только то, что работает в это время по часам города.
directory-api-parameter-speaks = Только места, где говорят на этом языке.
directory-api-parameter-need = Только то, что отвечает на эту потребность.
directory-api-parameter-since = Только то, что исчезло с этого времени.
directory-api-errors = Если что-то не так
directory-api-errors-text = На непонятный параметр приходит ответ 400 и предложение о том, как было бы правильно. На неизвестную запись и на запись, которая не публикуется, ответ одинаковый: 404.
directory-api-terms = Если Вы храните копию
directory-api-terms-text = Обновляйте её хотя бы раз в семь дней и запрашивайте также удаления: организация могла отозвать своё согласие, и тогда её название должно исчезнуть и из Вашей копии.
directory-api-description = Полное описание для программ (OpenAPI 3.1)
directory-api-standard = Стандарт: Open Referral HSDS

## Further texts of the first page and the service's page

directory-home-empty-city = Для города { $city } пока ничего не внесено.
directory-home-empty-anywhere = Здесь пока ничего не внесено. Как только появится первая услуга, Вы найдёте её здесь.
directory-emergency-more = Другие номера
directory-facts-languages-more =
    { $count ->
        [one] ещё { $count }
        [few] ещё { $count }
        [many] ещё { $count }
       *[other] ещё { $count }
    }
directory-currency-huf = форинтов
directory-currency-eur = евро
directory-service-inactive-title = Эта услуга сейчас недоступна
directory-service-inactive-text = Мы не знаем, когда она возобновится. Позвоните туда или поищите похожую.
# $languages: names of languages in a list.
directory-text-some-in = Некоторые тексты пока не переведены. Их язык: { $languages }
directory-text-some-machine = Некоторые тексты переведены автоматически. В них могут быть ошибки.
directory-text-some-stale = Оригиналы некоторых текстов изменились после того, как их перевели.
directory-week-next = Часы работы сегодня и в следующие шесть дней
directory-week-ask = нужно уточнить
directory-week-holiday = государственный праздник
directory-week-exchanged-rest = перенесённый выходной день
directory-week-exchanged-work = перенесённый рабочий день
directory-week-may-differ = В праздничные дни часы работы могут быть другими.
directory-facts-walk-in-or-appointment = по записи или без записи
directory-service-access = Как получить эту помощь
directory-service-more = Полезно знать
# $number: which of the places it is, counted from 1.
directory-service-place = Место { $number }

## Потребности

directory-results-likely = Возможно, Вы ищете что-то из этого?
directory-card-why-need = Показываем это, потому что здесь помогают с таким вопросом: { $need }
directory-card-why-words = Вы видите это, потому что Ваши слова есть в описании.
directory-needs-title = Все темы
directory-needs-lead = Выберите то, что ближе всего к тому, что Вам нужно.
directory-need-bring = Что обычно просят принести
directory-need-bring-ask = Прежде чем идти, спросите, что именно нужно.
directory-need-authority = Кто этим занимается
directory-need-services = Где Вам помогут
directory-need-none-title = На эту тему в нашем списке пока ничего нет
directory-need-none = Это не значит, что помощи нет. Посмотрите похожие темы или поищите другими словами.
directory-need-more = Все места
directory-need-related = Вам может пригодиться и это

## Уточнение результатов. Каждый фильтр — короткая надпись; $filter — один из них.

directory-filter-title = Уточнить поиск
directory-filter-title-on =
    { $count ->
        [one] Уточнить поиск (включён { $count } фильтр)
        [few] Уточнить поиск (включено { $count } фильтра)
        [many] Уточнить поиск (включено { $count } фильтров)
       *[other] Уточнить поиск (включено { $count } фильтра)
    }
directory-filter-apply = Показать результаты
directory-filter-clear = Убрать все фильтры
directory-filter-remove = Убрать этот фильтр: { $filter }
directory-filter-on = Включённые фильтры
directory-filter-open = Когда
directory-filter-open-any = В любое время
directory-filter-open-now = Работает сейчас
directory-filter-open-at = Работает в этот день и в это время
directory-filter-day = День
directory-filter-time = Время
directory-filter-time-hint = Например, 10:30
directory-filter-speaks = Язык, на котором там говорят
directory-filter-district = Район
directory-filter-need = Тема
directory-filter-whom = Для кого
directory-filter-cost = Сколько стоит
directory-filter-free = Бесплатно
directory-filter-access = Как получить там помощь
directory-filter-step-free = Без ступенек
directory-filter-accessibility = Доступность для людей с инвалидностью
directory-filter-none = Ни одно место не подходит под все фильтры. Уберите один из них:
# $day: название дня недели, $time: 10:30. Стоит на фильтре и в строке фактов.
directory-filter-open-then = работает: { $day }, { $time }
directory-filter-time-wrong = Напишите время так: 10:30.

directory-near-title = Сначала ближайшие
directory-near-postcode = Почтовый индекс места, где Вы сейчас
directory-near-postcode-hint = Четыре цифры, например 1085. Мы его не сохраняем.
directory-near-submit = Сначала ближайшие
directory-near-me = Искать от места, где я сейчас
directory-near-me-hint = Ваше устройство само округляет Ваше местоположение примерно до одного километра, прежде чем его отправить. Мы его не сохраняем.
directory-near-unknown = Мы не знаем такого индекса. Проверьте его или выберите район.
directory-near-failed = Ваше устройство не сообщило, где оно находится. Напишите вместо этого почтовый индекс.
directory-near-results =
    { $count ->
        [one] Нашли { $count } место, где могут помочь, сначала ближайшие
        [few] Нашли { $count } места, где могут помочь, сначала ближайшие
        [many] Нашли { $count } мест, где могут помочь, сначала ближайшие
       *[other] Нашли { $count } места, где могут помочь, сначала ближайшие
    }
directory-near-without = Мест, у которых нет публичного адреса, в этом списке нет.
# $distance: число, например 600 или 1,2
directory-facts-distance-m = { $distance } м от Вас
directory-facts-distance-km = { $distance } км от Вас
directory-facts-step-free = без ступенек

directory-map-title = Выберите район
directory-map-about = Каждый квадрат — это район, примерно там, где он расположен. Число показывает, сколько мест там подходит.
directory-map-count =
    { $count ->
        [one] { $count } место
        [few] { $count } места
        [many] { $count } мест
       *[other] { $count } места
    }
directory-map-list = Список районов
directory-map-link = Посмотреть карту районов

## Для кого услуга. Вместе с «для», чтобы хорошо читалось и отдельно, и после слова «специально».

directory-whom-children = для детей
directory-whom-young = для молодёжи
directory-whom-older = для пожилых людей
directory-whom-women = для женщин
directory-whom-families = для семей с детьми
directory-whom-refugees = для беженцев и тех, кто ищет убежище
directory-whom-ukraine = для людей из Украины
directory-whom-students = для тех, кто учится
directory-whom-workers = для тех, кто работает
directory-whom-disabled = для людей с инвалидностью

## Путь с вопросами: один вопрос на странице

directory-guide-link = Не знаете, что написать? Помогут несколько коротких вопросов.
directory-guide-title = Несколько коротких вопросов
directory-guide-step = Вопрос { $number } из { $of }
directory-guide-what = С чем Вам нужна помощь?
directory-guide-which = С чем именно?
directory-guide-which-any = Точно не знаю
directory-guide-where = Где это должно быть?
directory-guide-where-any = В любой части города
directory-guide-language = На каком языке Вы хотели бы там говорить?
directory-guide-language-any = Это не важно
directory-guide-status = Относится ли к Вам что-то из этого?
directory-guide-status-hint = Отвечать не обязательно. Ответ нужен нам только для того, чтобы сначала показать подходящие места. Мы его не сохраняем, и в адресе страницы его нет.
directory-guide-status-any = Предпочитаю не отвечать
directory-guide-status-refugees = Я прошу здесь защиты, или она у меня уже есть
directory-guide-status-ukraine = Я здесь из-за войны в Украине
directory-guide-status-students = Я здесь учусь
directory-guide-status-workers = Я здесь работаю
directory-guide-next = Дальше
directory-guide-now = Показать места сейчас
directory-guide-back = К предыдущему вопросу
directory-guide-results = Здесь Вам могут помочь
directory-guide-none = Ни одно место не подходит ко всем Вашим ответам. Вот то, что ближе всего к ним.
directory-guide-again = Начать заново
directory-guide-choose = Выберите один ответ и идите дальше.
directory-guide-all = Посмотреть всё на эту тему
directory-guide-why-language = здесь говорят на этом языке: { $language }
directory-guide-why-made-for = специально { $whom }

## Сохранённые места

directory-saved-title = Сохранённые места
directory-saved-lead = Только это устройство знает, что Вы сохранили. Мы такого списка не ведём.
directory-saved-offline = После сохранения это устройство сможет 30 дней открывать эти страницы и без интернета.
directory-saved-empty-title = Здесь будут Ваши сохранённые места
directory-saved-empty = Нажмите «Сохранить» на странице места, которое хотите потом найти снова.
directory-saved-search = Искать помощь
directory-saved-save = Сохранить
# Читается вслух вместо «Сохранить». $name: название услуги.
directory-saved-save-this = Сохранить: { $name }
directory-saved-remove = Убрать
directory-saved-remove-this = Убрать: { $name }
directory-saved-clear = Убрать всё
directory-saved-clear-hint = После этого устройство больше не будет знать, что Вы сохранили.
directory-saved-gone =
    { $count ->
        [one] { $count } место, которое Вы сохранили, больше не публикуют. Мы убрали его из Вашего списка.
        [few] { $count } места, которые Вы сохранили, больше не публикуют. Мы убрали их из Вашего списка.
        [many] { $count } мест, которые Вы сохранили, больше не публикуют. Мы убрали их из Вашего списка.
       *[other] { $count } места, которые Вы сохранили, больше не публикуют. Мы убрали их из Вашего списка.
    }
directory-saved-full = Список заполнен. Уберите одно место, прежде чем сохранить другое.

## Карточка, которую показывают: вверху язык читателя, ниже крупными буквами язык города

directory-card-open = Карточка, чтобы показать или распечатать
directory-card-title = Карточка, чтобы показать
directory-card-lead = Покажите это кому-нибудь на улице или у окошка в учреждении. То, что прочитает этот человек, написано ниже крупными буквами.
directory-card-looking = Я ищу это место:
directory-card-interpreter = Мне, пожалуйста, нужен переводчик, который говорит на этом языке: { $language }.
directory-card-bring = Вот что у меня с собой:
directory-card-thanks = Спасибо Вам за помощь.
directory-card-yours = Что написано на карточке
directory-card-short = Короткий адрес этой страницы
directory-card-print = Чтобы распечатать карточку, воспользуйтесь командой печати в своём браузере. Она поместится на одной странице.
directory-card-back = Назад к полной странице

## Срочная помощь без интернета

directory-urgent-title = Срочная помощь
directory-urgent-lead = Позвоните по номеру. Если Вы не можете говорить, отправьте сообщение человеку, которому доверяете.
directory-urgent-offline = Эта страница открывается и без интернета, если Вы уже заходили на этот сайт.
directory-offline-title = Сейчас нет интернета
directory-offline-text = Страницы, которую Вы хотели открыть, нет на этом устройстве. Номера экстренной помощи и сохранённые Вами страницы работают без интернета.
directory-offline-again = Попробовать ещё раз

## Почему показана услуга

# $need: название потребности.
directory-card-why-suggested = Показываем это, потому что в описании говорится о таком вопросе: { $need }. Этого ещё никто не подтвердил.
directory-need-suggested = Места с такой пометкой выбраны по их собственному описанию; этого ещё никто не подтвердил.

# Отзыв: от кого угодно, без учётной записи. То, что пишут, сначала читает человек, и только потом это может увидеть кто-то ещё.
directory-tell-title = Расскажите нам
directory-tell-lead = Не нужны ни учётная запись, ни имя. То, что Вы напишете, прочитает человек. До этого больше никто этого не увидит.
directory-tell-about = О чём речь: { $name }
directory-tell-kind = О чём Вы хотите написать?
directory-tell-kind-wrong = На этом сайте что-то неправильно
directory-tell-kind-delivered = Вам там помогли?
directory-tell-kind-missing = Какой-то услуги не хватает
directory-tell-kind-say = Хочу сказать своё слово о жизни в этом городе
directory-tell-next = Дальше
directory-tell-names = Пожалуйста, не пишите имён и номеров документов.
directory-tell-wrong = Что неправильно?
directory-tell-missing = Что Вы искали и где?
directory-tell-say = Что Вы хотите сказать?
directory-tell-more = Хотите что-то добавить?
directory-tell-got = Вы получили то, что Вам было нужно?
directory-tell-got-yes = Да
directory-tell-got-partly = Частично
directory-tell-got-no = Нет
directory-tell-wait = Сколько Вы этого ждали?
directory-tell-wait-day = День или меньше
directory-tell-wait-week = Неделю или меньше
directory-tell-wait-month = Месяц или меньше
directory-tell-wait-longer = Дольше
directory-tell-treated = К Вам хорошо относились?
directory-tell-treated-yes = Да
directory-tell-treated-mixed = Иногда
directory-tell-treated-no = Нет
directory-tell-why = Если нет: почему?
directory-tell-why-full = Не было свободных мест
directory-tell-why-papers = Не хватало документа
directory-tell-why-language = Мы не поняли друг друга
directory-tell-why-closed = Было закрыто
directory-tell-why-sent-on = Меня направили в другое место
directory-tell-why-other = Другая причина
directory-tell-unsaid = Предпочитаю не отвечать
directory-tell-submit = Отправить
directory-tell-empty = Пожалуйста, напишите что-нибудь или выберите ответ.
# $most: сколько символов.
directory-tell-too-long = Этот текст слишком длинный. Напишите, пожалуйста, не больше { $most } символов.
directory-tell-too-fast = Это было очень быстро. Пожалуйста, посмотрите ещё раз и отправьте снова.
directory-tell-too-old = Эта страница была открыта очень долго. Пожалуйста, отправьте ещё раз; ничего не потеряно.
directory-tell-busy = Сейчас нам пишет очень много людей. Пожалуйста, отправьте ещё раз через несколько минут; ничего не потеряно.

# После отправки: код
directory-told-title = Спасибо
directory-told-lead = Это прочитает человек.
directory-told-code = Ваш код
directory-told-keep = По этому коду Вы увидите, что было дальше. Запишите его или сфотографируйте: мы не сможем показать его ещё раз. По этому коду никто не сможет Вас найти.

# Вопрос по коду
directory-receipt-title = Что было дальше?
directory-receipt-lead = Вы написали нам и получили код. Введите его здесь.
directory-receipt-code = Ваш код
directory-receipt-help = Двадцать цифр.
directory-receipt-submit = Посмотреть
directory-receipt-length = В коде двадцать цифр. Пожалуйста, посмотрите ещё раз.
directory-receipt-check = Эти цифры не сходятся. Пожалуйста, посмотрите ещё раз на каждую.
directory-receipt-none = По этому коду ничего нет. Возможно, в коде ошибка. Или Вы писали нам давно, и это уже удалено.
directory-receipt-received = Мы это получили. Пока этого никто не прочитал.
directory-receipt-accepted = Мы это прочитали и работаем над этим.
directory-receipt-done = Сделано.
directory-receipt-set-aside = Мы это прочитали, но, к сожалению, ничего не можем сделать.
directory-receipt-reply = Наш ответ

# Что организация пишет о своих услугах. Читают участники организаций, часто волонтёры. HTML здесь не пишут никогда.

directory-edit-title = Наши услуги
directory-edit-lead = То, что Вы здесь напишете, сначала прочитает другой человек, и только потом это увидят все. До этого текст видят только Ваша организация и те, кто его читает.
directory-edit-empty = В списке пока нет ни одной Вашей услуги
directory-edit-empty-lead = Опишите первую: что Вы делаете, для кого, где и когда. Можно в любое время остановиться и продолжить позже.
directory-edit-add = Добавить услугу
directory-edit-open = Изменить
directory-edit-public = Публичная страница
directory-edit-close = Временно не работает
directory-edit-close-submit = Отправить нерабочие дни на проверку
directory-edit-unnamed = Услуга, у которой ещё нет названия

# На каком этапе изменение услуги. $date: день, может заканчиваться точкой («г.»).
directory-edit-state-none = В таком виде её видят все
directory-edit-state-draft = Ещё пишут, сохранено: { $date }
directory-edit-state-submitted = Отправлено на проверку: { $date } Это прочитает человек.
directory-edit-state-returned = Вернули Вам. Пожалуйста, прочитайте почему.
directory-edit-state-approved = Видят все

directory-edit-form-title = Что мы пишем о нашей услуге
directory-edit-form-new = Новая услуга
# $language: название языка.
directory-edit-form-language = Пишите на этом языке: { $language }
directory-edit-form-reason = Почему вернули
directory-edit-form-waiting = Это отправлено на проверку и ждёт, когда его прочитают. Вы ещё можете это изменить и отправить снова.
directory-edit-form-optional = Обязательно только название. Что к Вам не относится, оставьте пустым.
directory-edit-save = Сохранить и продолжить позже
directory-edit-submit = Отправить на проверку
directory-edit-take-back = Отозвать
directory-edit-discard = Удалить это изменение
directory-edit-discard-sure = То, что было написано, тогда пропадёт. То, что видят все, останется как есть.
directory-edit-saved = Сохранено. Пока это видит только Ваша организация.
directory-edit-sent = Отправлено на проверку. Спасибо. Это прочитает человек, и потом это увидят все.
directory-edit-sent-critical = Отправлено на проверку. Спасибо. Изменилось то, как с Вами связаться или как Вас найти, поэтому сначала мы убедимся, что это были Вы: позвоним по прежнему номеру или подождём один день.
directory-edit-autosaved = Черновик сохранён
directory-edit-offline = Не сохранено. Не закрывайте эту страницу; мы попробуем ещё раз.
directory-edit-changed = Тем временем кто-то другой тоже что-то сохранил. Из написанного Вами ничего не потеряно: под каждым полем стоит то, что написал другой человек. Проверьте и сохраните ещё раз; тогда будет действовать Ваш текст.
directory-edit-theirs = Тем временем сохранено:
directory-edit-theirs-empty = Тем временем сохранено: поле пустое
directory-edit-critical = Если это меняется, мы сначала уточняем у Вас.
directory-edit-not-now = Тем временем это изменилось. Ничего не сделано; пожалуйста, посмотрите на страницу ещё раз.
# $count: сколько других услуг оказывают в том же месте.
directory-edit-shared-place =
    { $count ->
        [one] В этом месте есть ещё { $count } услуга. То, что Вы измените здесь, изменится и там.
        [few] В этом месте есть ещё { $count } услуги. То, что Вы измените здесь, изменится и там.
        [many] В этом месте есть ещё { $count } услуг. То, что Вы измените здесь, изменится и там.
       *[other] В этом месте есть ещё { $count } услуги. То, что Вы измените здесь, изменится и там.
    }
directory-edit-kept-places = Мест больше, чем здесь помещается. Остальные останутся как есть:
directory-edit-kept-place = Место другой организации. Оно останется как есть:
directory-edit-kept-hours = Есть и часы работы, которые здесь нельзя записать. Они останутся как есть.
directory-edit-kept-rows = Часов работы, которые не одинаковы каждую неделю, больше, чем здесь помещается. Они останутся как есть.
directory-edit-kept-phones = Есть и другие номера телефона. Они останутся как есть.
directory-edit-kept-costs = Есть несколько цен. Они останутся как есть.

# Части формы в том порядке, в каком о них думают.
directory-edit-part-what = Что это?
directory-edit-part-whom = Для кого?
directory-edit-part-where = Где?
directory-edit-part-when = Когда работает?
directory-edit-part-how = Как это получить?
directory-edit-part-cost = Сколько стоит?
directory-edit-part-languages = На каких языках?
directory-edit-part-documents = Что взять с собой?

# Поля формы; у некоторых есть подсказка.
directory-edit-name = Название услуги
directory-edit-name-hint = Так, как Вы сказали бы по телефону: «Помощь с заполнением бланков»
directory-edit-description = Что там делают
directory-edit-description-hint = Короткими фразами. Что получит тот, кто придёт, а чего нет.
directory-edit-alert = Что сейчас важно знать всем
directory-edit-alert-hint = Например: «До января новых мест нет»
directory-edit-needs = С чем можно обратиться
directory-edit-needs-hint = Отметьте, с чем сюда можно прийти. Если ничего не отмечено, услугу находят по тому, что здесь написано.
directory-edit-status = Услуга сейчас доступна?
directory-edit-made-for = Специально для кого
directory-edit-made-for-hint = Если услуга для всех, ничего не отмечайте.
directory-edit-eligibility = Кто может прийти
directory-edit-minimum-age = Возраст от
directory-edit-maximum-age = Возраст до
directory-edit-place = Название места
directory-edit-address = Улица и дом
directory-edit-postal-code = Почтовый индекс
directory-edit-city = Город
directory-edit-transportation = Как добраться
directory-edit-transportation-hint = Остановка, домофон, этаж, ступеньки
directory-edit-hours-hint = Как на двери: 9–12, 13–17. Если в этот день закрыто, оставьте пустым.
directory-edit-hours-note = Примечание к часам работы
directory-edit-hours-note-hint = Например: «Вход не позднее чем за полчаса до закрытия»
directory-edit-closed-from = Временно не работает: первый день
directory-edit-closed-to = Последний день
directory-edit-closed-reason = Почему не работает
directory-edit-access = Как можно обратиться
directory-edit-application = Что для этого нужно сделать
directory-edit-phone = Телефон
directory-edit-phone-2 = Другой телефон
directory-edit-email = Электронная почта
directory-edit-url = Адрес сайта
directory-edit-amount = Цена в форинтах
directory-edit-amount-hint = 0, если бесплатно. Если цена бывает разной, оставьте пустым.
directory-edit-fees = О цене
directory-edit-languages = Языки, на которых там говорят
directory-edit-languages-hint = Без переводчика
directory-edit-documents = Документы и вещи, которые нужно взять с собой
directory-edit-documents-hint = По одному в строке
directory-edit-status-active = Да
directory-edit-status-temporarily-closed = Временно не работает
directory-edit-status-inactive = Сейчас нет
directory-edit-status-defunct = Этой услуги больше нет

# Who may see something, several places, and hours that are not weekly. $number: 1, 2 …; $field: the name of a field.
directory-edit-place-audience = Кто может видеть это место
directory-edit-phone-audience = Кто может видеть этот номер
directory-edit-phone-audience-2 = Кто может видеть другой номер
directory-edit-email-audience = Кто может видеть электронный адрес
directory-edit-audience-public = Все: на сайте, в печати и в открытых данных
directory-edit-audience-members = Только участники круглого стола, государственные органы тоже
directory-edit-audience-members-without-authorities = Только участники круглого стола, но не государственные органы
directory-edit-audience-stewards = Только социальные работники и фасилитаторы
directory-edit-audience-caseworkers = Только социальные работники
directory-edit-audience-facilitators = Только фасилитаторы
directory-edit-audience-hidden = Никто: только хранится здесь
directory-edit-place-number = Место { $number }
directory-edit-place-more = Ещё одно место
directory-edit-in-place = Место { $number }: { $field }
directory-edit-leave = Здесь этой услуги больше нет
directory-edit-hours-here = Часы работы только в этом месте
directory-edit-hours-here-hint = Кроме часов, которые действуют во всех местах.
directory-edit-rows = Часы работы, которые не одинаковы каждую неделю
directory-edit-rows-hint = Одна строка на каждый день: раз в две недели, в первую субботу месяца, летом или в один-единственный день.
directory-edit-row-number = Строка { $number }
directory-edit-in-row = Строка { $number }: { $field }
directory-edit-choose = Выберите, пожалуйста
directory-edit-often = Как часто
directory-edit-day = В какой день
directory-edit-hours = С какого до какого часа
directory-edit-from = С какого дня
directory-edit-until = До какого дня
directory-edit-often-week = Каждую неделю, некоторое время
directory-edit-often-second-week = Раз в две недели
directory-edit-often-first = Первый такой день месяца
directory-edit-often-second = Второй такой день месяца
directory-edit-often-third = Третий такой день месяца
directory-edit-often-fourth = Четвёртый такой день месяца
directory-edit-often-last = Последний такой день месяца
directory-edit-often-once = Только в один день

# Что не так с полем. $field: название поля.
directory-edit-wrong-missing = { $field }: заполните, пожалуйста, это поле.
directory-edit-wrong-too-long = { $field }: здесь слишком много текста или несколько строк. Сократите, пожалуйста.
directory-edit-wrong-phone = { $field }: это не номер телефона. Напишите его так, как набирают: +36 1 000 0000
directory-edit-wrong-email = { $field }: это не адрес электронной почты. Он выглядит так: name@example.org
directory-edit-wrong-url = { $field }: адрес сайта начинается с https:// или http://
directory-edit-wrong-number = { $field }: напишите, пожалуйста, число, например 18.
directory-edit-wrong-date = { $field }: выберите, пожалуйста, день.
directory-edit-wrong-order = { $field }: конец раньше начала.
directory-edit-wrong-hours = { $field }: эти часы не удаётся прочитать. Напишите их так: 9–12, 13–17
directory-edit-wrong-choice = { $field }: выберите, пожалуйста, из списка.

# Письма об изменениях. $name: услуга; $fields: названия полей подряд.
directory-edit-mail-subject = Кое-что должно измениться
directory-edit-mail-change = Человек, который работает в Вашей организации, хочет изменить, как можно обратиться за этой услугой: «{ $name }». Что изменится: { $fields }.
directory-edit-mail-new = Человек, который работает в Вашей организации, хочет добавить услугу: «{ $name }».
directory-edit-mail-wait = Прежде чем это увидят все, мы позвоним по прежнему номеру или подождём один день. Если это были Вы, делать ничего не нужно.
directory-edit-mail-stop = Если никто из Вас этого не хотел, откройте страницу, отзовите изменение и сообщите нам.
directory-edit-mail-look = Посмотреть изменение
directory-edit-mail-tell = Это были не мы
directory-edit-mail-outcome = Что стало с Вашим изменением
directory-edit-mail-returned = То, что Вы написали об услуге «{ $name }», Вам вернули. Пожалуйста, прочитайте почему, исправьте и отправьте ещё раз:

# Letters to those who offer something at a place that moves. $name: their services; $fields: names of fields.
directory-edit-mail-move = Кто-то хочет изменить место, где Вы тоже что-то предлагаете: «{ $name }». Что изменится: { $fields }.
directory-edit-mail-move-wait = Прежде чем это увидят все, это проверят. Если Вы об этом ничего не знаете, спросите тех, чьё это место, или сообщите нам.
directory-edit-mail-moved-subject = Место изменилось
directory-edit-mail-moved = Изменилось место, где Вы что-то предлагаете: «{ $name }». Что изменилось: { $fields }.
directory-edit-mail-moved-tell = Посмотрите, верно ли это и для Вас, и скажите тем, кто к Вам ходит, чтобы никто не стоял перед чужой дверью.
directory-edit-mail-place = Посмотреть страницу

# A letter to coordinators
directory-emergency-mail-text = Кто-то предложил другие номера экстренной помощи. Позвоните по каждому и подтвердите их, только если отвечают те, кто должен.

# What can wait, in the letter of the morning
directory-news-edits = { $count ->
    [one] { $count } изменение ждёт, когда его прочитают.
    [few] { $count } изменения ждут, когда их прочитают.
    [many] { $count } изменений ждут, когда их прочитают.
   *[other] { $count } изменения ждут, когда их прочитают.
}
directory-news-public = { $count ->
    [one] Теперь все видят { $count } Ваше изменение.
    [few] Теперь все видят { $count } Ваших изменения.
    [many] Теперь все видят { $count } Ваших изменений.
   *[other] Теперь все видят { $count } Вашего изменения.
}
directory-news-told = { $count ->
    [one] { $count } человек кое-что нам рассказал.
    [few] { $count } человека кое-что нам рассказали.
    [many] { $count } человек кое-что нам рассказали.
   *[other] { $count } человека кое-что нам рассказали.
}

# Помощь по странице.
directory-help-mine =
    Здесь все услуги Вашей организации и видно, где каждое их изменение.
    Откройте услугу, чтобы изменить её, или добавьте новую. Если что-то временно не работает, скажите об этом прямо здесь.
    Если изменение вернули, на его странице написано почему. Ничего из написанного не пропадает.
    То, что ещё не опубликовано, видят только Ваша организация и те, кто читает это первыми.
directory-help-edit =
    Здесь Вы пишете, что это за услуга, для кого, когда и где.
    Напишите то, что знаете, и сохраните; отправьте, когда всё верно.
    Если номер или адрес неверны, об этом сказано вверху и у поля, а всё написанное остаётся.
    Если меняется способ связи с Вами, сначала Вам позвонят или это займёт день. До этого видно то, что было раньше.
