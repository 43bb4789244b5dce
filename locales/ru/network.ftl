# An organisation's page. $count is a number. Never any HTML here.

network-organization-also-known = Другие названия
network-organization-contact = Контакты
network-organization-founded = Год основания
network-organization-legal-status = Правовая форма
network-organization-offers =
    { $count ->
        [one] { $count } услуга
        [few] { $count } услуги
        [many] { $count } услуг
       *[other] { $count } услуги
    }
network-organization-no-offers = В списке нет услуг этой организации.
network-organization-contact-none = Публичных контактов нет.
network-organization-phone-extension = добавочный номер { $extension }

# Своя организация за круглым столом: как присоединиться, где её можно называть, как её видят другие, как уйти.
# Всё это читают участники организаций. HTML здесь не пишут никогда.

network-ours-title = Наша организация за круглым столом
network-ours-public-page = Наша публичная страница
network-ours-members = Кто участвует в круглом столе
network-ours-services = Наши услуги: изменить или добавить
network-not-sealed = То, что здесь написано, могут прочитать те, кто ведёт этот сайт. От них это не закрыто.

# Какое отношение организация имеет к круглому столу. $date: день, может заканчиваться точкой («г.»).
network-state-known = Вы ещё не участвуете в круглом столе.
network-state-approached = Вас приглашают. Ответа ещё нет.
network-state-joined = Вы участвуете в круглом столе. Дата начала: { $date }
network-state-dormant = Вы участвуете в круглом столе. Сейчас затишье. Его начало: { $date }
network-state-rejoined = Вы снова участвуете в круглом столе. Дата возвращения: { $date }
network-state-declined = Вы ответили «нет». Дата: { $date } Вы можете прийти, когда захотите.
network-state-withdrawn = Вы ушли. Дата: { $date } Вы можете вернуться, когда захотите.

# Как присоединиться
network-join-title = Присоединиться к круглому столу
network-join-lead = Участие ничего не стоит и ни к чему Вас не обязывает. Чтобы уйти, достаточно в любое время нажать один раз, и никто не спрашивает почему.
network-join-submit = Присоединиться к круглому столу
network-join-decline = Нет, спасибо
network-join-public-now = Сегодня этот сайт показывает Вашу организацию по данным из публичного источника. Когда Вы присоединитесь, действовать будет только то, что Вы отметите ниже.

# Где её можно называть
network-named-title = Где нас можно называть?
network-named-lead = Ничего не отмечено, пока Вы сами этого не отметите. Никто другой не может сделать это за Вас, и Вы можете в любое время всё изменить.
network-named-save = Сохранить
network-named-saved = Сохранено. Это действует с этой минуты.
network-named-look = Показать, как нас тогда видели бы другие
network-named-since = да, дата начала: { $date }
network-purpose-individual-cases = Когда помогают отдельному человеку
network-purpose-individual-cases-who = Видят социальные работники, которые помогают этому человеку.
network-purpose-member-list = В списке участников
# $organizations: сколько организаций участвует в круглом столе; $authorities: сколько из них — государственные органы.
network-purpose-member-list-who =
    { $organizations ->
        [0] Видят организации, которые участвуют в круглом столе. Пока нет ни одной.
        [one] Видит { $organizations } организация, которая участвует в круглом столе.
        [few] Видят { $organizations } организации, которые участвуют в круглом столе.
        [many] Видят { $organizations } организаций, которые участвуют в круглом столе.
       *[other] Видят { $organizations } организации, которые участвуют в круглом столе.
    } { $authorities ->
        [0] Среди них нет ни одного государственного органа.
        [one] Среди них { $authorities } государственный орган.
        [few] Среди них { $authorities } государственных органа.
        [many] Среди них { $authorities } государственных органов.
       *[other] Среди них { $authorities } государственного органа.
    }
network-named-authorities = Государственные органы за круглым столом тоже видят нас в списке
network-purpose-website = На этом сайте
network-purpose-website-who = Видят все, поисковые системы тоже.
network-purpose-print = В печатных изданиях
network-purpose-print-who = Видят все, кто держит в руках брошюру. Напечатанного не вернуть.
network-purpose-conference = На конференциях и других мероприятиях
network-purpose-conference-who = Видят все, кто туда пришёл.
network-purpose-newsletter = В рассылке новостей
network-purpose-newsletter-who = Видят все, кто её получает. Отправленного не вернуть.
network-purpose-funders-report = В отчётах для тех, кто даёт деньги
network-purpose-funders-report-who = Видят те, кто оплачивает круглый стол.
network-purpose-open-data = В открытых данных
network-purpose-open-data-who = Читают чужие компьютерные программы. Если Вы передумаете, мы скажем им забыть Вас; заставить их мы не можем.
network-purpose-attribution = В протоколе, рядом с нашими словами
network-purpose-attribution-who = Видят все, кому можно читать протокол. Иначе там пишут только, какого типа Ваша организация.

# Как нас видят другие
network-seen-title = Как нас видят другие
network-seen-lead = Составлено из тех же данных, что и сами страницы.
network-seen-then = Как нас видели бы другие
network-seen-then-lead = Так было бы. Пока ничего не изменено.
network-seen-public = Все, на этом сайте
network-seen-member = Участник круглого стола
network-seen-authority = Государственный орган за круглым столом
network-seen-funder = Кто оплачивает круглый стол
network-seen-api = Программы, которые читают наши открытые данные
network-seen-nothing = Ничего о нас.
network-seen-name-in-list = Наше название в списке участников и то, что видят все.
network-seen-name-in-report = Наше название в отчёте и то, что видят все.
network-seen-as-everyone = То, что видят все.

# Как уйти
network-leave-title = Покинуть круглый стол
network-leave-lead = Достаточно нажать один раз: это действует сразу, причины не нужно. Ваше название исчезнет с каждой страницы, из каждого списка и каждой выгрузки данных этого сайта, а все отметки выше будут сняты. Вы можете вернуться позже.
network-leave-submit = Покинуть круглый стол
network-leave-rehearse = Сначала показать, что исчезло бы
network-leave-rehearsed-title = Если бы Вы ушли сейчас
# $count: сколько адресов этого сайта.
network-leave-gone =
    { $count ->
        [0] Ни одна публичная страница не изменилась бы: Ваших среди них нет.
        [one] { $count } публичный адрес отвечал бы, что его больше нет.
        [few] { $count } публичных адреса отвечали бы, что их больше нет.
        [many] { $count } публичных адресов отвечали бы, что их больше нет.
       *[other] { $count } публичного адреса отвечали бы, что их больше нет.
    }
network-left-title = Вы покинули круглый стол
network-left-lead = Вашего названия на этом сайте больше нет. Вот что уже никто не может вернуть:
network-left-print = Печатные издания и страницы, которые кто-то распечатал или сохранил.
network-left-mail = Отправленные письма и приглашения.
network-left-programs = Копии, которые чужие компьютерные программы сделали из открытых данных. Мы говорим им забыть Вас в течение 7 дней.
network-left-search = То, что сохранили поисковые системы. Они и сами посмотрят ещё раз; будет быстрее, если Вы их попросите:
network-left-back = Вернуться к круглому столу

# История с датами
network-history-title = Что было сказано и когда
# $date: день. $what: название цели.
network-history-given = { $date }: да — { $what }
network-history-taken = { $date }: нет — { $what }
network-history-empty = Пока ничего не сказано.

# Кто участвует в круглом столе
network-members-title = Кто участвует в круглом столе
network-members-lead = Организации, которые хотят, чтобы их видели другие участники. Пожалуйста, не передавайте этот список дальше.
# $unnamed: сколько организаций участвует в круглом столе, но здесь не названо.
network-members-unnamed =
    { $unnamed ->
        [one] Ещё { $unnamed } организация участвует в круглом столе, но здесь не названа.
        [few] Ещё { $unnamed } организации участвуют в круглом столе, но здесь не названы.
        [many] Ещё { $unnamed } организаций участвуют в круглом столе, но здесь не названы.
       *[other] Ещё { $unnamed } организации участвуют в круглом столе, но здесь не названы.
    }
network-members-none = Здесь пока никто не назван. Каждая организация решает сама.
network-category-city-department = Отдел мэрии
network-category-district = Район
network-category-state-authority = Государственный орган
network-category-ngo = Общественная организация
network-category-migrant-organisation = Организация мигрантов
network-category-international-organisation = Международная организация
network-category-research = Исследования
network-category-community-representative = Община

# Журнал контактов: так его читает организация, о которой он
network-notes-title = Что о нас записано
network-notes-lead = Координатор записывает, когда мы были на связи: только факты. Через год каждая запись исчезает. Если что-то не так, пожалуйста, скажите об этом.
network-notes-call = Звонок
network-notes-mail = Письмо
network-notes-memo = Заметка
network-notes-visit = Визит
# $step: что нужно сделать дальше.
network-notes-next = Следующий шаг: { $step }
# $date: день.
network-notes-by = срок: { $date }
# Кто-то другой из организации успел раньше.
network-ours-not-now = Тем временем это изменилось. Ничего не сделано; пожалуйста, посмотрите на страницу ещё раз.

# What can wait, in the letter of the morning
network-news-joined = { $count ->
    [one] К круглому столу присоединилась { $count } организация.
    [few] К круглому столу присоединились { $count } организации.
    [many] К круглому столу присоединилось { $count } организаций.
   *[other] К круглому столу присоединилось { $count } организации.
}
network-news-left = { $count ->
    [one] Круглый стол покинула { $count } организация.
    [few] Круглый стол покинули { $count } организации.
    [many] Круглый стол покинуло { $count } организаций.
   *[other] Круглый стол покинуло { $count } организации.
}

# Give and take
network-balance-title = Даём и получаем
network-balance-gives = Что даёт организация
network-balance-gets = Что получает организация
network-balance-nothing = Пока нет ничего, что здесь можно посчитать.
network-balance-counted = Считаем только то, что видно здесь. То, что даёт разговор, мы не измеряем.
network-balance-question = Получаете ли Вы по меньшей мере столько, сколько даёте?
network-balance-who = Спрашиваем дважды в год, достаточно нажать один раз. Ответ читает только фасилитатор встреч; до конца полугодия его можно изменить.
network-balance-yes = Да
network-balance-no = Нет
network-balance-said-yes = В этом полугодии Вы ответили: да.
network-balance-said-no = В этом полугодии Вы ответили: нет. Фасилитатор встреч свяжется с Вами.
network-gives-services = { $count ->
    [one] { $count } услуга
    [few] { $count } услуги
    [many] { $count } услуг
   *[other] { $count } услуги
}
network-gives-languages = { $count ->
    [one] Там говорят на { $count } языке
    [few] Там говорят на { $count } языках
    [many] Там говорят на { $count } языках
   *[other] Там говорят на { $count } языках
}
network-gives-changes = { $count ->
    [one] { $count } исправление опубликовано за последние три месяца
    [few] { $count } исправления опубликованы за последние три месяца
    [many] { $count } исправлений опубликовано за последние три месяца
   *[other] { $count } исправления опубликовано за последние три месяца
}
network-gets-projects = { $count ->
    [one] { $count } финансируемый проект, от которого зависят её услуги
    [few] { $count } финансируемых проекта, от которых зависят её услуги
    [many] { $count } финансируемых проектов, от которых зависят её услуги
   *[other] { $count } финансируемого проекта, от которого зависят её услуги
}
network-gets-contacts = { $count ->
    [one] Круглый стол связывался с Вами { $count } раз за последний год
    [few] Круглый стол связывался с Вами { $count } раза за последний год
    [many] Круглый стол связывался с Вами { $count } раз за последний год
   *[other] Круглый стол связывался с Вами { $count } раза за последний год
}

# As others see us, word for word
network-seen-whole = Слово в слово: { $count ->
    [one] { $count } пункт
    [few] { $count } пункта
    [many] { $count } пунктов
   *[other] { $count } пункта
}

# Что было с собственной записью: что и когда.
network-happened = Что было с нашей записью
network-happened-network-add = Нас добавили в список организаций
network-happened-network-describe = Изменено то, что круглый стол о нас знает
network-happened-network-note = О нас что-то записано
network-happened-network-tend = Записано, как мы относимся к круглому столу
network-happened-network-settle = Мы присоединились, вернулись или отказались
network-happened-network-consent = Изменено, где нас можно называть
network-happened-network-withdraw = Мы покинули круглый стол
network-happened-directory-import = Запись обновлена из файла
network-happened-other = Запись изменена

# Помощь по странице.
network-help-ours =
    Эта страница показывает, как мы относимся к круглому столу, где нас можно называть и как нас видят другие.
    Начните с «Показать, как нас тогда видели бы другие»: от просмотра ничего не меняется.
    Если кто-то другой из организации был быстрее, ничего не делается, и Вы видите, как всё обстоит теперь. Любую отметку можно снять в любое время.
    Эту страницу видят только Ваши люди. Координатор знает, как Вы относитесь к круглому столу и что записано.
