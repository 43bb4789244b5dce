# A Kerekasztal: asztalok, ülések, meghívók, emlékeztetők. $when időpont, $count szám, $side egy oldal neve. HTML soha ne kerüljön ide.

roundtable-when = { $date }, { $time }
roundtable-minutes =
    { $count ->
        [one] { $count } perc
       *[other] { $count } perc
    }
roundtable-observer = megfigyelő
roundtable-unnamed = Név nélkül
roundtable-chatham-house = Név nélkül idézhető
roundtable-raised-by = felvetette: { $side }
roundtable-not-now = Ez most nem lehetséges. Közben megváltozott valami: nézze meg, hogyan áll most.
roundtable-meanwhile = Valaki más közben megváltoztatta. Amit írt, itt áll; nézze meg, mi lett más, és küldje el újra.

roundtable-kind-city-wide = Az egész város asztala
roundtable-kind-local = Egy városrész asztala
roundtable-kind-thematic = Egy téma asztala
roundtable-kind-topic = Tagok témája
roundtable-state-founded = Megalakult
roundtable-state-active = Működik
roundtable-state-lower-intensity = Ritkábban ülésezik
roundtable-state-dormant = Szünetel
roundtable-state-closed = Lezárult
roundtable-state-reopened = Újra működik
roundtable-ending-solved = Megoldódott, amiért létrejött
roundtable-ending-merged = Egy másik asztal része lett
roundtable-ending-money-ended = Elfogyott a pénz
roundtable-event-start = Működik
roundtable-event-slow-down = Ritkábban ülésezik
roundtable-event-fall-asleep = Szünetel
roundtable-event-close = Lezárás
roundtable-event-reopen = Újranyitás
roundtable-light-places = Korlátozott férőhely, várólistával
roundtable-light-interpretation = Tolmácsolás kérése a válaszban
roundtable-light-childcare = Gyermekfelügyelet kérése a válaszban
roundtable-light-speakers = Felszólalók sora
roundtable-light-check-in = Bejelentkezés kóddal, a helyszínen
roundtable-office-convener = Összehívó
roundtable-office-facilitator = Facilitátor
roundtable-office-minute-taker = Emlékeztetőt ír
roundtable-office-interpreter = Tolmács
roundtable-office-political-sponsor = Politikai támogató
roundtable-part-delegate = képviselő
roundtable-part-alternate = helyettes
roundtable-side-institutions = intézmények
roundtable-side-communities = közösségek
roundtable-side-civil-society = civil szervezetek
roundtable-mode-in-person = Személyesen
roundtable-mode-online = Az interneten
roundtable-mode-hybrid = Személyesen és az interneten
roundtable-item-kind-common = Mindenkinek, aki az ülést látja
roundtable-item-kind-internal = Csak a tagoknak
roundtable-item-kind-hidden = Csak a facilitátoroknak
roundtable-meeting-state-draft = Készül
roundtable-meeting-state-announced = Meghirdetve
roundtable-meeting-state-agenda-fixed = A napirend végleges
roundtable-meeting-state-in-progress = Most zajlik
roundtable-meeting-state-held = Véget ért
roundtable-meeting-state-closed = Lezárva
roundtable-meeting-state-cancelled = Elmarad
roundtable-meeting-state-postponed = Elhalasztva
roundtable-meeting-event-announce = Meghívók küldése
roundtable-meeting-event-fix-agenda = A napirend végleges
roundtable-meeting-event-open-agenda = A napirend újra módosítható
roundtable-meeting-event-begin = Az ülés megkezdése
roundtable-meeting-event-end = Az ülés véget ért
roundtable-meeting-event-close = Lezárás
roundtable-meeting-event-cancel = Az ülés elmarad
roundtable-meeting-event-postpone = Az ülés elhalasztása
roundtable-minutes-state-live-draft = Íródik
roundtable-minutes-state-prepared = Elkészült
roundtable-minutes-state-in-review = A tagok olvassák
roundtable-minutes-state-approved = Elfogadva
roundtable-minutes-state-published = Közzétéve
roundtable-minutes-event-prepare = Elkészült
roundtable-minutes-event-reopen = Vissza az íráshoz
roundtable-minutes-event-review = Körbeküldés a tagoknak
roundtable-minutes-event-approve = Elfogadás
roundtable-minutes-event-publish = Közzététel
roundtable-answer-accept = Eljövök
roundtable-answer-doubt = Talán eljövök
roundtable-answer-decline = Nem tudok eljönni
roundtable-answer-delegate = A helyettesem megy
roundtable-answered-needs-action = Nem válaszolt
roundtable-answered-accepted = Jön
roundtable-answered-tentative = Talán jön
roundtable-answered-declined = Nem jön
roundtable-answered-delegated = A helyettese jön
roundtable-answered-waiting-list = Helyre vár
roundtable-answered-offered = Helyet kapott, még nem válaszolt
roundtable-needs-remote = az internetről vesz részt
roundtable-needs-language = tolmácsolás: { $language }
roundtable-needs-childcare = gyermekfelügyelet

roundtable-invited-title = Meghívó egy ülésre
roundtable-invited-when = Mikor
roundtable-invited-where = Hol
roundtable-invited-access = Hogyan jut be
roundtable-invited-languages = Tolmácsolás
roundtable-invited-agenda = Miről lesz szó
roundtable-invited-answer = Eljön?
roundtable-invited-remote = Az internetről veszek részt
roundtable-invited-interpretation = Erre a nyelvre kérek tolmácsolást
roundtable-invited-interpretation-none = Nem kérek
roundtable-interpretation-open = Ezekre még keresünk tolmácsot: { $languages }
roundtable-interpreting-yours = Ön tolmácsol ezen az ülésen: { $languages }
roundtable-invited-childcare = Gyermekfelügyeletet kérek
roundtable-invited-access-needs = Mire van szüksége, hogy részt tudjon venni?
roundtable-invited-access-help = Például: kerekesszékkel jövök, az első sorból látok jól. Csak az összehívó olvassa. Nem kötelező.
roundtable-invited-instead = Ki megy Ön helyett?
roundtable-invited-which = Válassza ki, eljön-e.
roundtable-invited-yours = Ez a lap csak Önnek szól. Bejelentkezés nélkül működik, ezért ne adja tovább a címét. A válaszát az ülésig megváltoztathatja.
roundtable-invited-cancelled = Ez az ülés elmarad. Nincs teendője.
roundtable-invited-postponed = Ezt az ülést elhalasztották. Írunk, ha tudjuk az új időpontot.
roundtable-invited-over = Erre az ülésre már nem lehet válaszolni.
roundtable-stands-needs-action = Még nem válaszolt.
roundtable-stands-accepted = Várjuk Önt.
roundtable-stands-tentative = Azt írta, hogy talán eljön.
roundtable-stands-declined = Azt írta, hogy nem tud eljönni.
roundtable-stands-delegated = Azt írta, hogy a helyettese megy.
roundtable-stands-waiting-list = Most nincs szabad hely. Várólistán van: írunk, ha felszabadul egy hely.
roundtable-stands-offered = Felszabadult egy hely. Két napig Önnek tartjuk: kérjük, válaszoljon.

roundtable-mail-subject = Üzenet a kerekasztaltól
roundtable-mail-invited = Meghívjuk egy ülésre. Kérjük, válaszoljon a lenti lapon; ehhez nem kell bejelentkezni.
roundtable-mail-stand-in = Valaki, aki nem tud eljönni, Önt kéri meg, hogy menjen helyette egy ülésre. Kérjük, válaszoljon a lenti lapon.
roundtable-mail-changed = Egy ülés, amelyre meghívtuk, megváltozott. Így áll most:
roundtable-mail-called-off = Egy ülés, amelyre meghívtuk, ekkor nem lesz megtartva:
roundtable-mail-reminded = Még nem tudjuk, eljön-e erre az ülésre. Egy kattintás elég.
roundtable-mail-offered = Felszabadult egy hely egy ülésen, amelyre vár. Két napig Önnek tartjuk.
roundtable-mail-answer = Megnézem és válaszolok
roundtable-mail-foot = A lap csak Önnek szól: aki a címét ismeri, Ön helyett válaszolhat.
roundtable-news-review =
    { $count ->
        [one] Egy emlékeztető elolvasásra vár.
       *[other] { $count } emlékeztető elolvasásra vár.
    }
roundtable-news-minutes =
    { $count ->
        [one] Megjelent egy emlékeztető.
       *[other] { $count } emlékeztető jelent meg.
    }
roundtable-news-correction =
    { $count ->
        [one] Válasz érkezett egy javítási javaslatára.
       *[other] { $count } javítási javaslatára érkezett válasz.
    }

roundtable-how-present = Jelen van
roundtable-how-remote = Az internetről
roundtable-how-excused = Távolmaradását jelezte
roundtable-how-absent = Hiányzik
roundtable-how-guest = Vendég
roundtable-entry-note = Elhangzott
roundtable-entry-decision = Döntés
roundtable-entry-action = Teendő

roundtable-calendar-name = Kerekasztal
# A kerekasztalok nyilvános lapjai. $when időpont, $date egy nap, $count szám. Mindenki olvassa: egyszerű szavakkal.
roundtable-home-title = A kerekasztal
roundtable-home-what = A kerekasztalnál hivatalok, civil és migráns szervezetek ülnek le egymással, és megbeszélik, mi könnyítené meg a külföldről érkezettek életét a városban.
roundtable-home-who = Minden szervezet maga dönti el, hogy leül-e, és hogy megnevezhetjük-e.
roundtable-home-how = Akinek nincs helye az asztalnál, az is elmondhatja, mire van szüksége: ezen az oldalon név nélkül, bármelyik nyelven.
roundtable-home-tables = Kerekasztalok
roundtable-home-none = Itt jelennek majd meg a város kerekasztalai. Most még egy sincs.
roundtable-home-next = Következő nyilvános ülés: { $when }
roundtable-home-map = Mit csinál a kerekasztal?
roundtable-home-map-lead = Az első kerekasztal 2012-ben hat feladatot vállalt. Itt látható, melyikből mi van most ezen a honlapon, és mi nincs még.
roundtable-home-network-title = Hálózatépítés
roundtable-home-network-text = Akik ugyanazokért az emberekért dolgoznak, tudjanak egymásról. Ezt szolgálják a fenti asztalok és üléseik. A tagok belépés után azt is olvassák, ami csak az asztalnál ülőknek szól.
roundtable-home-recommendation-title = Szakpolitikai ajánlás
roundtable-home-recommendation-text = Javaslatok azoknak, akik dönthetnek. Az ajánlások és a rájuk adott válaszok még nincsenek itt. Amit egy asztal eldöntött, az a közzétett emlékeztetőkben olvasható, és bárki elmondhatja, miről kellene beszélni.
roundtable-home-communities-title = Szolgáltatások migráns szervezeteknek
roundtable-home-communities-text = Egy migráns szervezet is helyet kap az asztalnál, és itt tarthatja karban, mit kínál, hogy megtalálják. Képzés és kis támogatás igénylése még nincs itt.
roundtable-home-workers-title = Szolgáltatások azoknak, akik bevándorlókkal dolgoznak
roundtable-home-workers-text = Egy kereső megmutatja, ki miben segít, milyen nyelven és hol. Képzések még nincsenek itt.
roundtable-home-newsletter-title = Hírlevél
roundtable-home-newsletter-text = Még nincs itt.
roundtable-home-publication-title = Kiadvány
roundtable-home-publication-text = Nyomtatott kiadvány még nincs itt. A szolgáltatások adatai nyílt adatként elérhetők.
roundtable-home-link-members = Belépés tagoknak
roundtable-home-link-inside = Kerekasztalaim
roundtable-home-link-tell = Elmondom, mire van szükség
roundtable-home-link-search = Segítség keresése
roundtable-home-link-needs = Miben segíthetünk?
roundtable-home-link-api = Nyílt adatok

roundtable-public-coming = Következő ülések
roundtable-public-coming-none = Most nincs meghirdetett ülés.
roundtable-public-past = Korábbi ülések
roundtable-public-minutes-here = Az emlékeztető olvasható
roundtable-public-heard = Hogyan szólhat hozzá
roundtable-public-heard-text = Nem kell hozzá hely az asztalnál. Írja meg, mire van szükség: név nélkül, bármelyik nyelven. Valaki elolvassa, és viszi tovább.
roundtable-public-round = Kik ülnek az asztalnál
roundtable-public-round-lead = Csak azokat nevezzük meg, akik ezt maguk kérték.
roundtable-public-round-none = Most még senkinek sincs helye ennél az asztalnál.
roundtable-public-unnamed =
    { $count ->
        [one] És még egy, akit itt nem nevezünk meg.
       *[other] És még { $count }, akiket itt nem nevezünk meg.
    }
roundtable-public-all-unnamed =
    { $count ->
        [one] Egy helye van az asztalnak. Itt nem nevezzük meg, kié.
       *[other] { $count } hely van az asztalnál. Itt egyiket sem nevezzük meg.
    }
roundtable-public-came =
    { $count ->
        [one] { $count } szervezet volt már jelen legalább egy ülésen.
       *[other] { $count } szervezet volt már jelen legalább egy ülésen.
    }
roundtable-public-came-few = Ötnél kevesebb szervezet volt már jelen ülésen.
roundtable-public-no-date = Még nincs új időpont.
roundtable-public-childcare = Gyermekfelügyelet
roundtable-public-childcare-text = Van, aki vigyáz a gyerekekre az ülés alatt.
roundtable-public-take-part = Hogyan lehet ott
roundtable-public-take-part-text = A tagok meghívót kapnak. Ha Ön vendégként jönne, vagy csak elmondana valamit, írja meg nekünk előtte.
roundtable-public-agenda = Napirend
roundtable-public-agenda-none = Még nincs napirend.
roundtable-public-nobody = Név nélkül idézhető: ami itt elhangzott, felhasználható, de az nem, hogy ki mondta.
roundtable-public-minutes-title = Emlékeztető
roundtable-public-minutes-awaited = Az emlékeztetőt még nem tették közzé.
roundtable-public-approved = Elfogadva: { $date }
roundtable-public-due = Határidő: { $date }
roundtable-public-late = Lejárt a határideje: { $date }
roundtable-public-done = Kész: { $date }

# Akik az asztalnál ülnek: saját asztalaik, egy asztal, egy ülés. $kind és $state az asztal fajtája és állapota.
roundtable-inside-help =
    Itt állnak az asztalok, amelyeknél helyük van vagy feladatuk, és a következő ülések.
    Először nyissák meg a következő ülést, és válaszoljanak a meghívóra: így tud az összehívó tervezni.
    Ha egy asztal hiányzik innen, a szervezetüknek nincs ott helye: szóljanak az összehívónak.
    Ezt az oldalt csak Ön látja.
roundtable-inside-none = Itt jelennek meg az asztalai és az ülései.
roundtable-inside-none-lead = Most egy asztalnál sincs helye. Aki szeretne leülni, szóljon a szervezetének vagy az összehívónak.
roundtable-inside-all-tables = A nyilvános kerekasztalok
roundtable-inside-tables = Asztalok
roundtable-inside-kind-and-state = { $kind } · { $state }
roundtable-inside-help-table =
    Egy asztal belülről: ülések, teendők, és hogy kik ülnek ott.
    Először nézzék meg a saját teendőiket, és ami kész, azt jelöljék késznek.
    Teendőt csak az jelölhet késznek, akié, és az, aki az emlékeztetőt írja. Ha tévedtek, visszavonható.
    Amit itt olvasnak, az asztalnál ülők olvassák. A neveket kérjük, ne adják tovább.
roundtable-inside-saved = Elmentettük.
roundtable-inside-public-page = Így látja mindenki
roundtable-inside-round-lead = Minden szervezet maga dönti el, ki olvashatja itt a nevét.
roundtable-inside-tasks = Teendők
roundtable-inside-tasks-mine = A saját teendőim
roundtable-inside-tasks-all = Minden teendő
roundtable-inside-tasks-only-mine = Csak a sajátjaim
roundtable-inside-tasks-none = Itt jelennek meg az ülések teendői, ha az emlékeztető a tagoknál van.
roundtable-inside-tasks-done = Elkészült teendők: { $count }
roundtable-inside-tasks-open = Elvégzendő: { $count }
roundtable-inside-tasks-none-open = Most nincs elvégzendő teendő.
roundtable-inside-tasks-none-done = Még egy teendő sem készült el.
roundtable-inside-tasks-none-mine = Most nincs saját teendője.
roundtable-inside-mine = Az Öné
roundtable-inside-finish = Kész van
roundtable-inside-reopen = Mégsem kész
roundtable-inside-own = Hogyan nevezzük meg a saját szervezetét
roundtable-inside-own-change = Megnézem és megváltoztatom
roundtable-inside-named-everybody = Mindenki olvashatja a nevét, a nyilvános oldalon is.
roundtable-inside-named-table = Akik az asztalnál ülnek, olvassák a nevét. A nyilvános oldalon nem áll ott.
roundtable-inside-named-civil = A tagok olvassák a nevét, az állami hatóságok nem. A nyilvános oldalon nem áll ott.
roundtable-inside-named-nobody = A többiek csak azt látják, milyen fajta hely ez. A nevét nem.
roundtable-inside-beside-name = Az emlékeztetőben ott áll a neve amellett, amit innen mondtak.
roundtable-inside-beside-category = Az emlékeztetőben csak a hely fajtája áll amellett, amit innen mondtak.
roundtable-inside-older =
    { $count ->
        [one] Még egy korábbi ülés
       *[other] Még { $count } korábbi ülés
    }
roundtable-inside-help-meeting =
    Egy ülés belülről: a válasza, a napirend, később az emlékeztető.
    Először válaszoljon, eljön-e, és írja meg, mire van szüksége. A választ az ülésig megváltoztathatja.
    Ha az emlékeztető a tagoknál van, minden sornál javítást javasolhat. Mindegyikre választ kap.
    A választ és a javaslatokat az olvassa, aki az ülést előkészíti. A többiek csak azt látják, hányan jönnek.
roundtable-inside-link = Részvétel az interneten
roundtable-inside-link-text = Ez a cím csak azoknak szól, akik az asztalnál ülnek. Kérjük, ne adja tovább.
roundtable-inside-day = Az ülés napja: jelenlét, felszólalók, emlékeztető
roundtable-inside-who-comes = Hányan jönnek
roundtable-inside-come =
    { $count ->
        [0] Még senki sem írta, hogy jön.
        [one] Egy ember írta, hogy jön.
       *[other] { $count } ember írta, hogy jön.
    }
roundtable-inside-may-come =
    { $count ->
        [one] Egy ember talán jön.
       *[other] { $count } ember talán jön.
    }
roundtable-inside-minutes-awaited = Az emlékeztető még készül. Ha elkészült, itt olvashatja.
roundtable-inside-review = Eddig a napig javasolhat javítást: { $date }
roundtable-inside-correct = Javítást javaslok
roundtable-inside-correct-text = Mi legyen ott helyette?
roundtable-inside-correct-whole = Mi hiányzik az emlékeztetőből, vagy mi legyen másképp?
roundtable-inside-correct-submit = Elküldöm a javaslatot
roundtable-inside-corrections = A javaslataim
roundtable-inside-correction-waits = Válaszra vár
roundtable-inside-correction-taken = Átvették
roundtable-inside-correction-not-taken = Nem vették át
roundtable-inside-correction-answer = Válasz:
roundtable-inside-correction-missing = Írja be, mi legyen ott.
roundtable-inside-correction-long = Ez 2000 betűnél hosszabb. Írja meg rövidebben.

# A naptárak címei.
roundtable-feed-title = Az ülések a naptárában
roundtable-feed-lead = Ha a naptárprogramja egy címről veszi át az üléseket, az időpontok maguktól frissülnek.
roundtable-feed-make = Naptárcím készítése
roundtable-feed-address = Ez a cím csak Önnek szól, és csak most látszik. Másolja be a naptárprogramjába. Aki ismeri, látja, mikor van ülése.
roundtable-feed-have = Van naptárcíme. Ha újat készít, a régi nem működik tovább.
roundtable-feed-end = A naptárcím megszüntetése
roundtable-feed-public = Az ülések naptára (.ics)

# Rules of procedure.
roundtable-rules-title = Ügyrend
roundtable-rules-help =
    Az ügyrend az, ahogyan az asztal dolgozik: mit várhat mindenki a többiektől.
    Először azt nézze meg, van-e javaslat, amelyre a helye még nem válaszolt.
    Egy szöveg akkor lép életbe, ha a helyek több mint fele egyetért, és minden ellenvetés választ kapott. A válaszát a megadott napig megváltoztathatja.
    Az ellenvetését az asztalnál ülők olvassák, azon a néven, ahogyan a helyét látják.
roundtable-rules-version = { $number }. változat
roundtable-rules-on = { $state }: { $date }
roundtable-rules-proposed = Erről kérdezzük a helyeket
roundtable-rules-until = Eddig a napig lehet válaszolni: { $date }
roundtable-rules-answered = { $all } helyből { $count } válaszolt.
roundtable-rules-agreed =
    { $count ->
        [one] { $count } hely ért egyet.
       *[other] { $count } hely ért egyet.
    }
roundtable-rules-says = Mit mond a hely?
roundtable-rules-say-agree = Egyetértünk
roundtable-rules-say-object = Nem értünk egyet
roundtable-rules-say-abstain = Tartózkodunk
roundtable-rules-says-agree = Egyetért
roundtable-rules-says-object = Nem ért egyet
roundtable-rules-says-abstain = Tartózkodik
roundtable-rules-reason = Mi a baj vele?
roundtable-rules-reason-help = Akkor kell kitölteni, ha nem értenek egyet. Az összehívó válaszol rá.
roundtable-rules-reason-missing = Írja le, mi a baj vele: enélkül nem tudunk válaszolni.
roundtable-rules-reason-long = Ez 2000 betűnél hosszabb. Írja meg rövidebben.
roundtable-rules-which = Válasszon: egyetértenek, nem értenek egyet, vagy tartózkodnak.
roundtable-rules-said-itself = Ez a hely közben maga válaszolt. Az ő válasza számít.
roundtable-rules-submit = Elküldöm a választ
roundtable-rules-objections = Ellenvetések
roundtable-rules-no-reply = Még nem kapott választ.
roundtable-rules-differs = Mi változik
roundtable-rules-whole = A teljes szöveg
roundtable-rules-earlier = Korábbi változatok
roundtable-rules-none = Itt lesz olvasható az asztal ügyrendje
roundtable-rules-none-lead = Még nincs elfogadott ügyrend. Ha az összehívó javasol egyet, itt tud róla véleményt mondani.
roundtable-rules-public-lead = Így dolgozik az asztal. A szöveget az asztalnál ülők fogadták el.
roundtable-rules-state-draft = Készül
roundtable-rules-state-proposed = A helyek válaszára vár
roundtable-rules-state-adopted = Érvényes
roundtable-rules-state-not-adopted = Nem fogadták el
roundtable-rules-state-withdrawn = Visszavonták
roundtable-rules-state-superseded = Újabb váltotta fel
roundtable-rules-event-propose = Megkérdezem a helyeket
roundtable-rules-event-withdraw = Visszavonom
roundtable-rules-event-adopt = Elfogadva
roundtable-rules-event-reject = Nem fogadták el
roundtable-rules-event-supersede = Felváltotta egy újabb
roundtable-news-rules =
    { $count ->
        [one] Egy ügyrendről várjuk a helye válaszát.
       *[other] { $count } ügyrendről várjuk a helye válaszát.
    }
roundtable-news-rules-decided =
    { $count ->
        [one] Eldőlt egy ügyrend sorsa.
       *[other] { $count } ügyrend sorsa eldőlt.
    }
roundtable-news-rules-reply =
    { $count ->
        [one] Válasz érkezett egy ellenvetésére.
       *[other] { $count } ellenvetésére érkezett válasz.
    }

# What members bring in, and their own topics.
roundtable-entered-for = Más írta be helyette
roundtable-inside-from-seat = Melyik hely nevében?
roundtable-inside-seat-own = { $seat } (az Öné)
roundtable-inside-desk = Az asztal szervezése
roundtable-proposals-title = Miről beszéljünk
roundtable-proposals-help =
    Itt gyűlik, miről kellene beszélni. Az összehívó innen teszi napirendre.
    Írja be a magáét egy mondatban; nem kell kidolgozni.
    Ha napirendre kerül, vagy az összehívó leveszi, a helye hírt kap róla.
    Azt, amit beír, az asztalnál ülők olvassák. Mindenki csak akkor, ha az összehívó nyilvánossá teszi.
roundtable-proposals-none = Még semmi nem vár megbeszélésre
roundtable-proposals-none-lead = Ha van, amiről az asztalnak beszélnie kellene, írja be ide.
roundtable-proposals-bring = Szeretném, ha beszélnénk erről
roundtable-proposals-what = Miről van szó?
roundtable-proposals-why = Miért fontos? (Nem kötelező.)
roundtable-proposals-submit = Beírom
roundtable-proposals-saved = Beírtuk. Hírt kap, ha napirendre kerül.
roundtable-proposals-title-missing = Írja be, miről van szó.
roundtable-news-raised =
    { $count ->
        [one] Napirendre került, amit a helye felvetett.
       *[other] { $count } felvetése napirendre került.
    }
roundtable-news-raised-away =
    { $count ->
        [one] Lekerült a listáról, amit a helye felvetett. Kérdezze meg az összehívót, miért.
       *[other] { $count } felvetése lekerült a listáról. Kérdezze meg az összehívót, miért.
    }
roundtable-topics-title = Témák
roundtable-topics-help =
    Egy téma kisebb kör azoknak, akik egy dologról többet beszélnének. Bárki nyithat egyet, az összehívó engedélye nélkül.
    Először nézze meg, van-e már, ami érdekli: elég egy gomb, és részt vesz benne.
    Kilépni is egy gomb, ok nélkül, azonnal.
    A témákat és azt, hányan vesznek részt bennük, az asztalnál ülők látják.
roundtable-topics-none = Itt lesznek a tagok témái
roundtable-topics-none-lead = Még senki nem nyitott témát.
roundtable-topics-seats =
    { $count ->
        [one] { $count } hely vesz részt benne
       *[other] { $count } hely vesz részt benne
    }
roundtable-topics-join = Részt veszek benne
roundtable-topics-leave = Nem veszek részt benne
roundtable-topics-last-convener = Ezt a témát Ön hívja össze, ezért nem léphet ki. Előbb adja át másnak, vagy zárja le.
roundtable-topics-open = Új téma
roundtable-topics-open-lead = Aki témát nyit, az hívja össze a résztvevőit.
roundtable-topics-name = Mi a téma?
roundtable-topics-name-missing = Írja be, mi a téma.
roundtable-topics-purpose = Mire szeretnének jutni?
roundtable-topics-invite = Kiknek szóljunk?
roundtable-topics-invite-help = Akinek a nevét itt nem látja, ezen a lapon talál rá a témára.
roundtable-topics-invite-who = Helyek, amelyeknek szólunk
roundtable-topics-submit = Megnyitom a témát
roundtable-news-topic =
    { $count ->
        [one] Meghívták egy témába.
       *[other] { $count } témába hívták meg.
    }
roundtable-meet-title = Kis ülés összehívása
roundtable-meet-lead = Mindenki meghívót kap, aki részt vesz a témában.
roundtable-meet-what = Miről beszélnek?
roundtable-meet-title-missing = Írja be, miről beszélnek.
roundtable-meet-date = Melyik napon?
roundtable-meet-time = Hány órakor?
roundtable-meet-date-wrong = Adjon meg egy napot és egy időpontot, például 14:00.
roundtable-meet-mode-missing = Válassza ki, hol találkoznak.
roundtable-meet-place = Cím, terem
roundtable-meet-link = Internetes cím
roundtable-meet-link-wrong = Az internetes cím így kezdődik: https://
roundtable-meet-submit = Meghívom a résztvevőket
roundtable-meet-off = Lemondom az ülést
roundtable-check-in-title = Jelezze, hogy itt van
roundtable-check-in-code = A teremben kiírt kód
roundtable-check-in-changes = A kód három percenként változik. Azt írja be, amelyik most ott áll.
roundtable-check-in-seat = Melyik helyről van itt?
roundtable-check-in-submit = Itt vagyok
roundtable-check-in-done = Feljegyeztük, hogy itt van.
roundtable-check-in-wrong = Ez nem a kód, vagy közben megváltozott. Kérjük, azt írja be, amelyik most ki van írva.
roundtable-check-in-not-now = Most nem lehet kóddal jelezni, hogy itt van. Kérjük, szóljon annak, aki az emlékeztetőt írja.
roundtable-check-in-no-seat = Önnek nincs helye ennél az asztalnál, ezért itt nem tudja jelezni, hogy itt van. Kérjük, szóljon annak, aki az emlékeztetőt írja.
roundtable-check-in-lead = Ön egy ülés kódját olvasta be. Két módon jegyezhetjük fel, hogy itt van.
roundtable-check-in-account = Ha be szokott lépni ezen az oldalon
roundtable-check-in-letter = Ha levélben kapott meghívót
roundtable-check-in-letter-text = Nyissa meg a meghívó levélben lévő linket, és ott írja be ezt a kódot:
roundtable-speech-contribution = Hozzászólás
roundtable-speech-pro = Mellette
roundtable-speech-contra = Ellene
roundtable-speech-intervention = Közbeszólás
roundtable-speech-question = Kérdés
roundtable-speech-point-of-order = Ügyrendi
roundtable-speaking-title = Felszólalók sora
roundtable-speaking-now = Most beszél:
roundtable-speaking-nobody = Most nem beszél senki a sorból.
roundtable-speaking-waiting = Akik szót kértek
roundtable-speaking-you = Ön
roundtable-speaking-guest = Vendég
roundtable-speaking-kind = Mit szeretne?
roundtable-speaking-item = Mihez?
roundtable-speaking-whole = Az egész üléshez
roundtable-speaking-seat = Melyik helyről?
roundtable-speaking-ask = Szót kérek
roundtable-speaking-withdraw = Mégsem kérek szót

roundtable-paper-minutes = Az emlékeztető PDF-ben
roundtable-paper-title-minutes = Emlékeztető: { $title }
roundtable-paper-title-agenda = Napirend: { $title }
roundtable-paper-title-attendance = Jelenléti ív: { $title }
roundtable-paper-title-closed = Zárt jelenléti ív: { $title }
roundtable-paper-title-letter = Meghívó: { $title }
roundtable-paper-unprintable = Néhány írásjelet nem tudtunk kinyomtatni. Helyükön a � jel áll. A számuk:
roundtable-paper-whole = Az egész ülésről
roundtable-paper-present = Résztvevők
roundtable-paper-owner = Felelős
roundtable-paper-number = Sorszám
roundtable-paper-item = Napirendi pont
roundtable-paper-presenter = Előadja
roundtable-paper-duration = Időtartam
roundtable-paper-organization = Szervezet
roundtable-paper-person = Név
roundtable-paper-signature = Aláírás
roundtable-paper-funding = A projekt azonosítója
roundtable-paper-logo = A támogató logójának helye
roundtable-paper-closed-mark = Zárt ív
roundtable-paper-closed-notice = Ezen az íven azok írják alá a jelenlétüket, akiket nem nevezünk meg mindenki előtt. Nem jár körbe, és nem készül róla másolat. Az összehívó elzárva őrzi.
roundtable-paper-dear = Tisztelt Tagok!
roundtable-paper-invited = Szeretettel meghívjuk Önöket a kerekasztal következő ülésére.
roundtable-paper-please-answer = Kérjük, jelezzék, hogy eljönnek-e, és mire van szükségük a részvételhez.
roundtable-paper-regards = Üdvözlettel:

roundtable-corrected = Olvasás közben javítva: { $date }
roundtable-text-machine = Géppel fordították. Lehet benne hiba.
roundtable-text-stale = Az eredeti megváltozott, mióta lefordították.
roundtable-search-title = Keresés az emlékeztetőkben
roundtable-search-lead = Itt megtalálja, miről volt szó a kerekasztaloknál és mit döntöttek, amennyire nyilvános.
roundtable-search-lead-inside = Itt megtalálja, miről volt szó az asztalainál és mit döntöttek, minden évből.
roundtable-search-label = Mit keres?
roundtable-search-kind = Milyen bejegyzés
roundtable-search-kind-all = Bármilyen
roundtable-search-table = Melyik asztalnál
roundtable-search-table-all = Bármelyiknél
roundtable-search-found = Találatok
roundtable-search-count = Találatok száma: { $count }. A legújabb van elöl.
roundtable-search-more = Több mint { $count } találat van. Írjon hozzá még egy szót, hogy kevesebb legyen.
roundtable-search-none = Nincs találat.
roundtable-search-none-help = Próbálja kevesebb vagy más szóval. Az emlékeztetők akkor olvashatók itt, ha elkészültek.
roundtable-search-item = Napirenden
