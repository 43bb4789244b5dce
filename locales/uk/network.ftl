# An organisation's page. $count is a number. Never any HTML here.

network-organization-also-known = Інші назви
network-organization-contact = Контакти
network-organization-founded = Рік заснування
network-organization-legal-status = Правова форма
network-organization-offers =
    { $count ->
        [one] { $count } послуга
        [few] { $count } послуги
        [many] { $count } послуг
       *[other] { $count } послуги
    }
network-organization-no-offers = У списку немає послуг цієї організації.
network-organization-contact-none = Публічних контактів немає.
network-organization-phone-extension = внутрішній номер { $extension }

# Власна організація за круглим столом: як приєднатися, де її можна називати, як її бачать інші, як піти.
# Усе це читають учасники організацій. HTML тут не пишуть ніколи.

network-ours-title = Наша організація за круглим столом
network-ours-public-page = Наша публічна сторінка
network-ours-members = Хто бере участь у круглому столі
network-ours-services = Наші послуги: змінити або додати
network-not-sealed = Те, що тут написано, можуть прочитати ті, хто веде цей сайт. Від них це не закрито.

# Яке відношення організація має до круглого столу. $date: день, може закінчуватися крапкою («р.»).
network-state-known = Ви ще не берете участі в круглому столі.
network-state-approached = Вас запрошують. Відповіді ще немає.
network-state-joined = Ви берете участь у круглому столі. Дата початку: { $date }
network-state-dormant = Ви берете участь у круглому столі. Зараз затишшя. Його початок: { $date }
network-state-rejoined = Ви знову берете участь у круглому столі. Дата повернення: { $date }
network-state-declined = Ви відповіли «ні». Дата: { $date } Ви можете прийти, коли захочете.
network-state-withdrawn = Ви пішли. Дата: { $date } Ви можете повернутися, коли захочете.

# Як приєднатися
network-join-title = Приєднатися до круглого столу
network-join-lead = Участь нічого не коштує і ні до чого Вас не зобов’язує. Щоб піти, досить будь-коли натиснути один раз, і ніхто не питає чому.
network-join-submit = Приєднатися до круглого столу
network-join-decline = Ні, дякуємо
network-join-public-now = Сьогодні цей сайт показує Вашу організацію за даними з публічного джерела. Коли Ви приєднаєтеся, діятиме лише те, що Ви позначите нижче.

# Де її можна називати
network-named-title = Де нас можна називати?
network-named-lead = Нічого не позначено, поки Ви самі цього не позначите. Ніхто інший не може зробити це за Вас, і Ви можете будь-коли все змінити.
network-named-save = Зберегти
network-named-saved = Збережено. Це діє відтепер.
network-named-look = Показати, як нас тоді бачили б інші
network-named-since = так, дата початку: { $date }
network-purpose-individual-cases = Коли допомагають окремій людині
network-purpose-individual-cases-who = Бачать соціальні працівники, які допомагають цій людині.
network-purpose-member-list = У списку учасників
# $organizations: скільки організацій бере участь у круглому столі; $authorities: скільки з них – державні органи.
network-purpose-member-list-who =
    { $organizations ->
        [0] Бачать організації, які беруть участь у круглому столі. Поки що немає жодної.
        [one] Бачить { $organizations } організація, яка бере участь у круглому столі.
        [few] Бачать { $organizations } організації, які беруть участь у круглому столі.
        [many] Бачать { $organizations } організацій, які беруть участь у круглому столі.
       *[other] Бачать { $organizations } організації, які беруть участь у круглому столі.
    } { $authorities ->
        [0] Серед них немає жодного державного органу.
        [one] Серед них { $authorities } державний орган.
        [few] Серед них { $authorities } державні органи.
        [many] Серед них { $authorities } державних органів.
       *[other] Серед них { $authorities } державного органу.
    }
network-named-authorities = Державні органи за круглим столом теж бачать нас у списку
network-purpose-website = На цьому сайті
network-purpose-website-who = Бачать усі, пошукові системи теж.
network-purpose-print = У друкованих виданнях
network-purpose-print-who = Бачать усі, хто тримає в руках брошуру. Надрукованого не повернути.
network-purpose-conference = На конференціях та інших заходах
network-purpose-conference-who = Бачать усі, хто туди прийшов.
network-purpose-newsletter = У розсилці новин
network-purpose-newsletter-who = Бачать усі, хто її отримує. Надісланого не повернути.
network-purpose-funders-report = У звітах для тих, хто дає гроші
network-purpose-funders-report-who = Бачать ті, хто оплачує круглий стіл.
network-purpose-open-data = У відкритих даних
network-purpose-open-data-who = Читають чужі комп’ютерні програми. Якщо Ви передумаєте, ми скажемо їм забути Вас; змусити їх ми не можемо.
network-purpose-attribution = У протоколі, поруч із нашими словами
network-purpose-attribution-who = Бачать усі, кому можна читати протокол. Інакше там пишуть лише, якого типу Ваша організація.

# Як нас бачать інші
network-seen-title = Як нас бачать інші
network-seen-lead = Складено з тих самих даних, що й самі сторінки.
network-seen-then = Як нас бачили б інші
network-seen-then-lead = Так було б. Поки що нічого не змінено.
network-seen-public = Усі, на цьому сайті
network-seen-member = Учасник круглого столу
network-seen-authority = Державний орган за круглим столом
network-seen-funder = Хто оплачує круглий стіл
network-seen-api = Програми, які читають наші відкриті дані
network-seen-nothing = Нічого про нас.
network-seen-name-in-list = Нашу назву в списку учасників і те, що бачать усі.
network-seen-name-in-report = Нашу назву у звіті й те, що бачать усі.
network-seen-as-everyone = Те, що бачать усі.

# Як піти
network-leave-title = Покинути круглий стіл
network-leave-lead = Досить натиснути один раз: це діє одразу, причини не треба. Ваша назва зникне з кожної сторінки, списку й вивантаження даних цього сайту, а всі позначки вище буде знято. Ви можете повернутися пізніше.
network-leave-submit = Покинути круглий стіл
network-leave-rehearse = Спершу показати, що зникло б
network-leave-rehearsed-title = Якби Ви пішли зараз
# $count: скільки адрес цього сайту.
network-leave-gone =
    { $count ->
        [0] Жодна публічна сторінка не змінилася б: Ваших серед них немає.
        [one] { $count } публічна адреса відповідала б, що її більше немає.
        [few] { $count } публічні адреси відповідали б, що їх більше немає.
        [many] { $count } публічних адрес відповідали б, що їх більше немає.
       *[other] { $count } публічної адреси відповідали б, що їх більше немає.
    }
network-left-title = Ви покинули круглий стіл
network-left-lead = Вашої назви на цьому сайті більше немає. Ось що вже ніхто не може повернути:
network-left-print = Друковані видання та сторінки, які хтось роздрукував або зберіг.
network-left-mail = Надіслані листи й запрошення.
network-left-programs = Копії, які чужі комп’ютерні програми зробили з відкритих даних. Ми кажемо їм забути Вас упродовж 7 днів.
network-left-search = Те, що зберегли пошукові системи. Вони й самі подивляться ще раз; буде швидше, якщо Ви їх попросите:
network-left-back = Повернутися до круглого столу

# Історія з датами
network-history-title = Що було сказано і коли
# $date: день. $what: назва мети.
network-history-given = { $date }: так – { $what }
network-history-taken = { $date }: ні – { $what }
network-history-empty = Поки що нічого не сказано.

# Хто бере участь у круглому столі
network-members-title = Хто бере участь у круглому столі
network-members-lead = Організації, які хочуть, щоб їх бачили інші учасники. Будь ласка, не передавайте цей список далі.
# $unnamed: скільки організацій бере участь у круглому столі, але тут не названо.
network-members-unnamed =
    { $unnamed ->
        [one] Ще { $unnamed } організація бере участь у круглому столі, але тут її не названо.
        [few] Ще { $unnamed } організації беруть участь у круглому столі, але тут їх не названо.
        [many] Ще { $unnamed } організацій беруть участь у круглому столі, але тут їх не названо.
       *[other] Ще { $unnamed } організації беруть участь у круглому столі, але тут їх не названо.
    }
network-members-none = Тут поки що нікого не названо. Кожна організація вирішує сама.
network-category-city-department = Відділ мерії
network-category-district = Район
network-category-state-authority = Державний орган
network-category-ngo = Громадська організація
network-category-migrant-organisation = Організація мігрантів
network-category-international-organisation = Міжнародна організація
network-category-research = Дослідження
network-category-community-representative = Громада

# Журнал контактів: так його читає організація, про яку він
network-notes-title = Що про нас записано
network-notes-lead = Координатор записує, коли ми були на зв’язку: лише факти. Через рік кожен запис зникає. Якщо щось не так, будь ласка, скажіть про це.
network-notes-call = Дзвінок
network-notes-mail = Лист
network-notes-memo = Нотатка
network-notes-visit = Візит
# $step: що треба зробити далі.
network-notes-next = Наступний крок: { $step }
# $date: день.
network-notes-by = термін: { $date }
# Хтось інший з організації встиг раніше.
network-ours-not-now = Тим часом це змінилося. Нічого не зроблено; будь ласка, подивіться на сторінку ще раз.

# What can wait, in the letter of the morning
network-news-joined = { $count ->
    [one] До круглого столу приєдналася { $count } організація.
    [few] До круглого столу приєдналися { $count } організації.
    [many] До круглого столу приєдналося { $count } організацій.
   *[other] До круглого столу приєдналося { $count } організації.
}
network-news-left = { $count ->
    [one] Круглий стіл покинула { $count } організація.
    [few] Круглий стіл покинули { $count } організації.
    [many] Круглий стіл покинуло { $count } організацій.
   *[other] Круглий стіл покинуло { $count } організації.
}

# Give and take
network-balance-title = Даємо й отримуємо
network-balance-gives = Що дає організація
network-balance-gets = Що отримує організація
network-balance-nothing = Поки що немає нічого, що тут можна порахувати.
network-balance-counted = Рахуємо лише те, що видно тут. Того, що дає розмова, ми не вимірюємо.
network-balance-question = Чи отримуєте Ви щонайменше стільки, скільки даєте?
network-balance-who = Питаємо двічі на рік, досить натиснути один раз. Відповідь читає лише фасилітатор зустрічей; до кінця півріччя її можна змінити.
network-balance-yes = Так
network-balance-no = Ні
network-balance-said-yes = У цьому півріччі Ви відповіли: так.
network-balance-said-no = У цьому півріччі Ви відповіли: ні. Фасилітатор зустрічей зв’яжеться з Вами.
network-gives-services = { $count ->
    [one] { $count } послуга
    [few] { $count } послуги
    [many] { $count } послуг
   *[other] { $count } послуги
}
network-gives-languages = { $count ->
    [one] Там говорять { $count } мовою
    [few] Там говорять { $count } мовами
    [many] Там говорять { $count } мовами
   *[other] Там говорять { $count } мовами
}
network-gives-changes = { $count ->
    [one] { $count } виправлення опубліковано за останні три місяці
    [few] { $count } виправлення опубліковано за останні три місяці
    [many] { $count } виправлень опубліковано за останні три місяці
   *[other] { $count } виправлення опубліковано за останні три місяці
}
network-gets-projects = { $count ->
    [one] { $count } фінансований проєкт, від якого залежать її послуги
    [few] { $count } фінансовані проєкти, від яких залежать її послуги
    [many] { $count } фінансованих проєктів, від яких залежать її послуги
   *[other] { $count } фінансованого проєкту, від якого залежать її послуги
}
network-gets-contacts = { $count ->
    [one] Круглий стіл зв’язувався з Вами { $count } раз за останній рік
    [few] Круглий стіл зв’язувався з Вами { $count } рази за останній рік
    [many] Круглий стіл зв’язувався з Вами { $count } разів за останній рік
   *[other] Круглий стіл зв’язувався з Вами { $count } разу за останній рік
}

# As others see us, word for word
network-seen-whole = Слово в слово: { $count ->
    [one] { $count } пункт
    [few] { $count } пункти
    [many] { $count } пунктів
   *[other] { $count } пункту
}

# Що було з власним записом: що і коли.
network-happened = Що було з нашим записом
network-happened-network-add = Нас додали до списку організацій
network-happened-network-describe = Змінено те, що круглий стіл про нас знає
network-happened-network-note = Про нас щось записано
network-happened-network-tend = Записано, як ми ставимося до круглого столу
network-happened-network-settle = Ми приєдналися, повернулися або відмовилися
network-happened-network-consent = Змінено, де нас можна називати
network-happened-network-withdraw = Ми покинули круглий стіл
network-happened-directory-import = Запис оновлено з файлу
network-happened-other = Запис змінено

# Допомога щодо сторінки.
network-help-ours =
    Ця сторінка показує, як ми ставимося до круглого столу, де нас можна називати і як нас бачать інші.
    Почніть із «Показати, як нас тоді бачили б інші»: від перегляду нічого не змінюється.
    Якщо хтось інший з організації був швидший, нічого не робиться, і Ви бачите, як усе є тепер. Кожну позначку можна будь-коли зняти.
    Цю сторінку бачать лише Ваші люди. Координатор знає, як Ви ставитеся до круглого столу і що записано.
