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
        [one] Egy emlékeztető elolvasásra vár
       *[other] { $count } emlékeztető elolvasásra vár
    }
roundtable-news-minutes =
    { $count ->
        [one] Megjelent egy emlékeztető
       *[other] { $count } emlékeztető jelent meg
    }
roundtable-news-correction =
    { $count ->
        [one] Válasz érkezett egy javítási javaslatára
       *[other] { $count } javítási javaslatára érkezett válasz
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
