# A helyek jegyzéke: kezdőlap, találatok, a szolgáltatás és a szervezet oldala, az adatfelület leírása.
# A $day a hét napja: mon tue wed thu fri sat sun. A $time, $from, $to időpont, például 16:00.
# A $date kiírt dátum, a $count szám. HTML soha ne kerüljön ide.

## Kezdőlap

directory-home-title = Miben segíthetünk?
directory-home-lead = Írja le a saját szavaival, a saját nyelvén. Nem baj, ha hibás.
directory-home-examples = Például:
directory-home-example-doctor = gyerekorvos
directory-home-example-shelter = szállás ma éjszakára
directory-home-example-permit = munkavállalási engedély
directory-home-seat = Egy hely Önnek
directory-home-topics = Válasszon témát
directory-home-all = Megnézem a teljes listát
directory-home-what = Mi ez a hely?
directory-home-here-title = Egy helyen, ami a városban van
directory-home-here-text =
    { $count ->
        [one] { $count } hely van a listán, ahol segítenek { $city } városában. Minden oldalra kiírjuk, mikor ellenőrizték utoljára.
       *[other] { $count } hely van a listán, ahol segítenek { $city } városában: egyesületek, hivatalok, orvosok, iskolák. Minden oldalra kiírjuk, mikor ellenőrizték utoljára.
    }
directory-home-free-title = Ingyenes, és nem kérdezzük, ki Ön
directory-home-free-text = Nem kell bejelentkeznie. Itt senki sem kérdezi, milyen papírja van.
directory-home-say-title = Az Ön szava is számít
directory-home-say-text = Van, ami még hiányzik a városból. A Kerekasztalnál szervezetek, a Városháza és a lakosok együtt keresik a megoldást.
directory-home-empty-title = Itt lesznek az első szolgáltatások
directory-home-empty-text = { $city } városához még semmit sem vettek fel. A segélyhívó számok addig is működnek.

## Sürgős segítség. A szám mindig a szöveg előtt áll.

directory-emergency-label = Sürgős segítség

## Találatok. $query: amit beírtak.

directory-results-title = A keresés eredménye
directory-results-page-title = { $query } – a keresés eredménye
directory-results-all-title = Minden szolgáltatás
directory-results-found =
    { $count ->
        [one] { $count } hely illik a kereséshez
       *[other] { $count } hely illik a kereséshez
    }
directory-results-found-more =
    { $count ->
        [one] Több mint { $count } hely illik a kereséshez
       *[other] Több mint { $count } hely illik a kereséshez
    }
directory-results-all =
    { $count ->
        [one] { $count } hely van a listán
       *[other] { $count } hely van a listán
    }
directory-results-none-title = Erre nem találtunk semmit
directory-results-none-lead = Ez nem jelenti azt, hogy nincs segítség. Próbálja meg ezt:
directory-results-none-shorter = Írjon kevesebb vagy egyszerűbb szót.
directory-results-none-other-language = Írja le ugyanezt más nyelven.
directory-results-none-all = Nézze meg a teljes listát.
directory-results-query-long = Ez túl hosszú a kereséshez. Kérjük, legfeljebb { $most } betűt írjon.

## Tények: egy-egy rövid sor a név alatt

directory-facts-label = Röviden
directory-facts-speaks = beszélt nyelvek: { $languages }
directory-facts-interpreter = van tolmács
directory-facts-free = ingyenes
directory-facts-cost = ára { $amount }
directory-facts-open-now = most nyitva
directory-facts-open-until = nyitva { $time }-ig
directory-facts-open-all-day = éjjel-nappal nyitva
directory-facts-opens-today = ma { $time }-kor nyit
directory-facts-opens-tomorrow = holnap { $time }-kor nyit
directory-facts-opens-day =
    { $day ->
        [mon] hétfőn { $time }-kor nyit
        [tue] kedden { $time }-kor nyit
        [wed] szerdán { $time }-kor nyit
        [thu] csütörtökön { $time }-kor nyit
        [fri] pénteken { $time }-kor nyit
        [sat] szombaton { $time }-kor nyit
       *[sun] vasárnap { $time }-kor nyit
    }
directory-facts-opens-date = legközelebb nyitva: { $date }, { $time }
directory-facts-closed-now = most zárva
directory-facts-temporarily-closed = átmenetileg zárva
directory-facts-hours-unknown = a nyitvatartást kérdezze meg
directory-facts-hours-may-differ = ezen a napon más lehet a nyitvatartás
directory-facts-by-appointment = időpont kell
directory-facts-walk-in = nem kell időpont
directory-facts-by-phone = telefonon
directory-facts-online = interneten
directory-facts-district = { $district }. kerület
directory-facts-places =
    { $count ->
        [one] { $count } helyen
       *[other] { $count } helyen
    }
directory-facts-checked = ellenőrizve: { $month }
directory-facts-not-checked = még nem ellenőrizték

## A szolgáltatás oldala

directory-service-who = Kinek szól
directory-service-ages-between = { $from } és { $to } éves kor között.
directory-service-ages-from = { $from } éves kortól.
directory-service-ages-to = { $to } éves korig.
directory-service-bring = Mit hozzon magával
directory-service-bring-missing = Ha valamelyik hiányzik, telefonáljon, mielőtt elindul.
directory-service-cost = Mennyibe kerül
directory-service-apply = Hogyan jelentkezzen
directory-service-wait = Várakozási idő
directory-service-appointment = Kell-e időpont
directory-service-where = Hol van
directory-service-where-hidden = A cím nem nyilvános. Telefonáljon, és megmondják, hová menjen.
directory-service-where-several = Több helyen is elérhető
directory-service-hours = Nyitvatartás
directory-service-languages = Milyen nyelven
directory-service-accessibility = Akadálymentesség
directory-service-contact = Elérhetőség
directory-service-phone-extension = mellék: { $extension }
directory-service-phone-languages = Telefonon beszélt nyelvek: { $languages }.
directory-service-contact-none = Nincs nyilvános elérhetősége. Menjen el személyesen.
directory-service-by = Ki nyújtja
directory-service-program = Melyik program része
directory-service-also = A szervezet többi szolgáltatása
directory-service-alert = Fontos
directory-service-closed-title = Átmenetileg zárva
directory-service-closed-text = Ez a szolgáltatás most nem érhető el. Telefonáljon, mielőtt elindul, vagy keressen hasonlót.
directory-service-ended-title = Ez a szolgáltatás megszűnt
directory-service-ended-text = Az oldalt azért őrizzük meg, hogy a régi hivatkozások se vezessenek a semmibe. Keressen helyette hasonlót.
directory-service-similar = Hasonló segítséget keresek
directory-service-checked = Utoljára ellenőrizve: { $date }.
directory-service-not-checked = Ezeket az adatokat még senki sem ellenőrizte. Kérjük, telefonáljon, mielőtt elindul.

## Nyitvatartás

directory-week-day = Nap
directory-week-hours = Nyitva
directory-week-range = { $from }–{ $to }
directory-week-all-day = éjjel-nappal
directory-week-closed = zárva
directory-week-unknown = A nyitvatartást nem tudjuk. Kérjük, telefonáljon, mielőtt elindul.
directory-week-exceptions = Ezeken a napokon más a rend
directory-week-closed-on = { $date }: zárva
directory-week-closed-between = Zárva: { $from } – { $to }.
directory-week-open-on = { $date }: { $hours }

## A szabvány értékeinek nevei

directory-cost-free = ingyenes
directory-cost-amount = { $amount } { $currency }
directory-cost-unknown = Kérdezze meg, mennyibe kerül.
directory-phone-type-cell = Mobil
directory-phone-type-text = SMS
directory-phone-type-textphone = Szöveges telefon
directory-phone-type-video = Videóhívás
directory-phone-type-fax = Fax
directory-phone-type-pager = Személyi hívó

## Az adatfelület oldala, azoknak, akik az adatokból építenek valamit

directory-api-title = A jegyzék nyílt adatai
directory-api-lead = A jegyzék nyilvános részét bárki olvashatja programmal: nem kell hozzá kulcs és bejelentkezés. Az adatok a HSDS 3.1 szabványt (Human Services Data Specification) követik.
directory-api-start = Hol kezdje
directory-api-start-text = Minden lista lapozható JSON. Induljon el az alábbi címeken; minden válaszban van ETag, így csak azt kell letöltenie, ami megváltozott.
directory-api-resources = Mi található itt
directory-api-resource-root = A felületről: változat, profil és leírás
directory-api-resource-services = Szolgáltatások listája
directory-api-resource-service = Egy szolgáltatás mindazzal, ami hozzá tartozik
directory-api-resource-organizations = Szervezetek listája
directory-api-resource-organization = Egy szervezet a szolgáltatásaival
directory-api-resource-service-at-locations = Szolgáltatások a helyszíneikkel, listában
directory-api-resource-service-at-location = Egy szolgáltatás egy helyszínen
directory-api-resource-taxonomies = Osztályozások listája
directory-api-resource-taxonomy = Egy osztályozás
directory-api-resource-taxonomy-terms = Az osztályozások fogalmainak listája
directory-api-resource-taxonomy-term = Egy fogalom
directory-api-resource-deletions = Ami egy adott idő óta már nem nyilvános
directory-api-parameters = Paraméterek
directory-api-example = Példa
directory-api-profile-mark = saját profilunk
directory-api-parameter-search = A keresett szavak, a rekord minden szövegében.
directory-api-parameter-page = A lista oldala, 1-től számozva.
directory-api-parameter-per-page = Hány rekord legyen egy oldalon.
directory-api-parameter-format = json vagy ndjson: az utóbbival minden rekord egy folyamban jön, soronként egy.
directory-api-parameter-minimal = Csak az azonosítók és a módosítás ideje, egy válaszban.
directory-api-parameter-full = Minden rekord mindazzal, ami hozzá tartozik.
directory-api-parameter-full-service = A szervezet szolgáltatásai mindazzal, ami hozzájuk tartozik.
directory-api-parameter-modified-after = Csak ami ekkor vagy ez után változott.
directory-api-parameter-taxonomy-term-id = Csak az ezzel a fogalommal jelölt rekordok.
directory-api-parameter-taxonomy-id = Csak az ennek az osztályozásnak valamelyik fogalmával jelölt rekordok.
directory-api-parameter-organization-id = Csak ennek a szervezetnek a szolgáltatásai.
directory-api-parameter-postcode = Csak az ezen az irányítószámon elérhető szolgáltatások.
directory-api-parameter-proximity = Az irányítószámmal együtt: legfeljebb ennyi méterre a közepétől.
directory-api-parameter-top-only = Csak azok a fogalmak, amelyek fölött nincs másik.
directory-api-parameter-parent-id = Csak az e fogalom alá tartozó fogalmak.
directory-api-parameter-lang = A szövegek nyelve. Ha nem adja meg, minden szöveg azon a nyelven jön, amelyen írták.
directory-api-parameter-lat = Egy pont földrajzi szélessége fokban. A lon paraméterrel együtt adja meg.
directory-api-parameter-lon = Egy pont földrajzi hosszúsága fokban. A lat paraméterrel együtt adja meg.
directory-api-parameter-radius = Legfeljebb ennyi méterre a ponttól.
directory-api-parameter-open-at = Csak ami ebben az időpontban nyitva van, a város órája szerint.
directory-api-parameter-speaks = Csak ahol ezt a nyelvet beszélik.
directory-api-parameter-need = Csak ami erre a szükségletre válaszol.
directory-api-parameter-since = Csak ami ez óta az időpont óta tűnt el.
directory-api-errors = Ha valami nincs rendben
directory-api-errors-text = Az érthetetlen paraméterre 400-as válasz jön, egy mondattal arról, mi lenne a helyes. Az ismeretlen és a nem nyilvános rekordra egyformán 404-es.
directory-api-terms = Ha másolatot őriz
directory-api-terms-text = Frissítse legalább hétnaponta, és a törléseket is kérje le: lehet, hogy egy szervezet visszavonta a hozzájárulását, és akkor a nevének az Ön másolatából is el kell tűnnie.
directory-api-description = A teljes leírás programok számára (OpenAPI 3.1)
directory-api-standard = A szabvány: Open Referral HSDS

## A kezdőlap és a szolgáltatás oldalának további szövegei

directory-home-empty-city = { $city } városához még semmit sem vettek fel.
directory-home-empty-anywhere = Ide még semmit sem vettek fel. Amint felveszik az elsőt, itt megtalálja.
directory-emergency-more = További számok
directory-facts-languages-more =
    { $count ->
        [one] további { $count }
       *[other] további { $count }
    }
directory-currency-huf = Ft
directory-currency-eur = euró
directory-service-inactive-title = Ez a szolgáltatás most nem érhető el
directory-service-inactive-text = Nem tudjuk, mikor indul újra. Telefonáljon, vagy keressen hasonlót.
# $languages: nyelvek nevei felsorolva.
directory-text-some-in = Egyes szövegek most csak ezen a nyelven olvashatók: { $languages }
directory-text-some-machine = Egyes szövegeket géppel fordítottak. Lehet bennük hiba.
directory-text-some-stale = Egyes szövegek eredetije megváltozott, mióta lefordították őket.
directory-week-next = Nyitvatartás ma és a következő hat napon
directory-week-ask = kérdezze meg
directory-week-holiday = ünnepnap
directory-week-exchanged-rest = áthelyezett pihenőnap
directory-week-exchanged-work = áthelyezett munkanap
directory-week-may-differ = Az ünnepnapokon más lehet a nyitvatartás.
directory-facts-walk-in-or-appointment = időponttal és időpont nélkül is
directory-service-access = Hogyan veheti igénybe
directory-service-more = Tudnivalók
# $number: hányadik hely.
directory-service-place = { $number }. hely

## Szükségletek

directory-results-likely = Erre gondolt?
directory-card-why-need = Azért látja, mert ebben segít: { $need }
directory-card-why-words = Azért látja, mert a beírt szavak szerepelnek a leírásában.
directory-needs-title = Minden téma
directory-needs-lead = Válassza ki, ami a legközelebb áll ahhoz, amire szüksége van.
directory-need-bring = Amit általában kérnek
directory-need-bring-ask = Mielőtt elindul, kérdezze meg, pontosan mi kell.
directory-need-authority = Ki intézi
directory-need-services = Hol kap segítséget
directory-need-none-title = Erre még nincs hely a listánkban
directory-need-none = Ez nem jelenti azt, hogy nincs segítség. Nézze meg a hasonló témákat, vagy keressen más szóval.
directory-need-more = Az összes hely
directory-need-related = Ezek is érdekelhetik

## A találatok szűkítése. Minden szűrő egy rövid felirat; a $filter ezek egyike.

directory-filter-title = Szűkítés
directory-filter-title-on =
    { $count ->
        [one] Szűkítés ({ $count } szűrő bekapcsolva)
       *[other] Szűkítés ({ $count } szűrő bekapcsolva)
    }
directory-filter-apply = Megnézem a találatokat
directory-filter-clear = Minden szűrő kikapcsolása
directory-filter-remove = Szűrő kikapcsolása: { $filter }
directory-filter-on = Bekapcsolt szűrők
directory-filter-open = Mikor
directory-filter-open-any = Bármikor
directory-filter-open-now = Most nyitva
directory-filter-open-at = Nyitva ezen a napon, ebben az időpontban
directory-filter-day = Nap
directory-filter-time = Időpont
directory-filter-time-hint = Például 10:30
directory-filter-speaks = Milyen nyelven beszélnek ott
directory-filter-district = Kerület
directory-filter-need = Téma
directory-filter-whom = Kinek szól
directory-filter-cost = Mennyibe kerül
directory-filter-free = Ingyenes
directory-filter-access = Hogyan kaphat ott segítséget
directory-filter-step-free = Nincs lépcső
directory-filter-accessibility = Akadálymentesség
directory-filter-none = Nincs olyan hely, amely minden szűrőnek megfelel. Kapcsolja ki valamelyiket:
# $day: a hét egyik napjának neve, $time: 10:30. Szűrőn és a tények sorában is áll.
directory-filter-open-then = nyitva: { $day }, { $time }
directory-filter-time-wrong = Az időpontot így írja: 10:30.

directory-near-title = A legközelebbiek elöl
directory-near-postcode = Annak a helynek az irányítószáma, ahol most van
directory-near-postcode-hint = Négy számjegy, például 1085. Nem őrizzük meg.
directory-near-submit = A legközelebbiek elöl
directory-near-me = Onnan keresek, ahol most vagyok
directory-near-me-hint = Az Ön készüléke körülbelül egy kilométerre kerekíti a helyzetét, mielőtt elküldi. Nem őrizzük meg.
directory-near-unknown = Ezt az irányítószámot nem ismerjük. Nézze meg újra, vagy válasszon kerületet.
directory-near-failed = A készüléke nem adta meg, hol van. Írjon be helyette egy irányítószámot.
directory-near-results =
    { $count ->
        [one] { $count } hely illik a kereséshez, a legközelebbi elöl
       *[other] { $count } hely illik a kereséshez, a legközelebbi elöl
    }
directory-near-without = Azok a helyek, amelyeknek nincs nyilvános címük, nem szerepelnek ezen a listán.
# $distance: szám, például 600 vagy 1,2
directory-facts-distance-m = { $distance } m-re
directory-facts-distance-km = { $distance } km-re
directory-facts-step-free = nincs lépcső

directory-map-title = Válasszon kerületet
directory-map-about = Minden négyzet egy kerület, nagyjából ott, ahol a valóságban van. A szám azt mutatja, hány hely illik ott a kereséshez.
directory-map-count =
    { $count ->
        [one] { $count } hely
       *[other] { $count } hely
    }
directory-map-list = A kerületek listája
directory-map-link = Megnézem a kerületek térképét

## Kinek szól a szolgáltatás. Részes esetben, hogy önmagában és a „kifejezetten” szó után is jó legyen.

directory-whom-children = gyerekeknek
directory-whom-young = fiataloknak
directory-whom-older = időseknek
directory-whom-women = nőknek
directory-whom-families = gyerekes családoknak
directory-whom-refugees = menekülteknek és menedékkérőknek
directory-whom-ukraine = Ukrajnából érkezőknek
directory-whom-students = diákoknak
directory-whom-workers = dolgozóknak
directory-whom-disabled = fogyatékossággal élő embereknek

## A vezetett út: oldalanként egy kérdés

directory-guide-link = Nem tudja, mit írjon? Néhány rövid kérdés segít.
directory-guide-title = Néhány rövid kérdés
directory-guide-step = { $number }. kérdés (összesen { $of })
directory-guide-what = Miben van szüksége segítségre?
directory-guide-which = Pontosan miben?
directory-guide-which-any = Nem tudom pontosan
directory-guide-where = Hol legyen?
directory-guide-where-any = Bárhol a városban
directory-guide-language = Milyen nyelven szeretne ott beszélni?
directory-guide-language-any = Mindegy
directory-guide-status = Igaz Önre valamelyik?
directory-guide-status-hint = Nem kell válaszolnia. Csak arra használjuk, hogy a megfelelő helyek kerüljenek előre. Nem őrizzük meg, és az oldal címében sem szerepel.
directory-guide-status-any = Inkább nem mondom meg
directory-guide-status-refugees = Védelmet kértem itt, vagy már megkaptam
directory-guide-status-ukraine = Az ukrajnai háború miatt jöttem
directory-guide-status-students = Itt tanulok
directory-guide-status-workers = Itt dolgozom
directory-guide-next = Tovább
directory-guide-now = Mutassa már most a helyeket
directory-guide-back = Egy kérdéssel vissza
directory-guide-results = Ezek a helyek segíthetnek Önnek
directory-guide-none = Egyik hely sem illik minden válaszához. Itt vannak azok, amelyek a legközelebb állnak hozzájuk.
directory-guide-again = Újrakezdem
directory-guide-choose = Válasszon egyet a válaszok közül, aztán lépjen tovább.
directory-guide-all = Mindent megnézek ebben a témában
directory-guide-why-language = beszélt nyelv: { $language }
directory-guide-why-made-for = kifejezetten { $whom }

## Elmentett helyek

directory-saved-title = Elmentett helyek
directory-saved-lead = Csak ez a készülék tudja, mit mentett el. Mi nem vezetünk róla listát.
directory-saved-offline = Mentés után ez a készülék 30 napig internet nélkül is meg tudja nyitni ezeket az oldalakat.
directory-saved-empty-title = Itt lesznek az elmentett helyei
directory-saved-empty = Nyomja meg az „Elmentem” gombot annak a helynek az oldalán, amelyet később is meg szeretne találni.
directory-saved-search = Segítséget keresek
directory-saved-save = Elmentem
# Ezt olvassa fel a készülék az „Elmentem” helyett. $name: a szolgáltatás neve.
directory-saved-save-this = Elmentem: { $name }
directory-saved-remove = Törlöm
directory-saved-remove-this = Törlöm: { $name }
directory-saved-clear = Mindet törlöm
directory-saved-clear-hint = Ezután ez a készülék már nem tudja, mit mentett el.
directory-saved-gone =
    { $count ->
        [one] { $count } elmentett hely már nem nyilvános. Levettük a listájáról.
       *[other] { $count } elmentett hely már nem nyilvános. Levettük őket a listájáról.
    }
directory-saved-full = A lista megtelt. Töröljön egy helyet, mielőtt másikat mentene el.

## A mutatókártya: fent az olvasó nyelvén, alatta nagy betűkkel a város nyelvén

directory-card-open = Mutatókártya: megmutathatja vagy kinyomtathatja
directory-card-title = Mutatókártya
directory-card-lead = Mutassa meg ezt valakinek az utcán vagy a pultnál. Amit neki el kell olvasnia, lent áll nagy betűkkel.
directory-card-looking = Ezt a helyet keresem:
directory-card-interpreter = Tolmácsot szeretnék kérni ezen a nyelven: { $language }.
directory-card-bring = Ezeket hoztam magammal:
directory-card-thanks = Köszönöm a segítségét.
directory-card-yours = Mi áll a kártyán
directory-card-short = Az oldal rövid címe
directory-card-print = Ha ki szeretné nyomtatni, használja a böngészője nyomtatás parancsát. Egy oldalra fér ki.
directory-card-back = Vissza a teljes oldalra

## Sürgős segítség, internet nélkül

directory-urgent-title = Sürgős segítség
directory-urgent-lead = Hívja a számot. Ha nem tud beszélni, küldjön üzenetet valakinek, akiben megbízik.
directory-urgent-offline = Ez az oldal internet nélkül is megnyílik, ha már járt egyszer ezen a honlapon.
directory-offline-title = Most nincs internet
directory-offline-text = A kért oldal nincs meg ezen a készüléken. A segélyhívó számok és az elmentett oldalak internet nélkül is működnek.
directory-offline-again = Újra megpróbálom

## Miért látszik egy szolgáltatás

# $need: egy szükséglet neve.
directory-card-why-suggested = Azért látja, mert a leírásában erről van szó: { $need }. Ezt még senki sem erősítette meg.
directory-need-suggested = Az így jelölt helyeket a saját leírásuk alapján választottuk ki; ezt még senki sem erősítette meg.

# Visszajelzés: bárkitől, fiók nélkül. Amit írnak, előbb egy ember olvassa el, mielőtt bárki más látná.
directory-tell-title = Írjon nekünk
directory-tell-lead = Nem kell sem fiók, sem név. Egy ember olvassa el. Előtte senki más nem látja.
directory-tell-about = Erről: { $name }
directory-tell-kind = Miről szól?
directory-tell-kind-wrong = Valami hibás ezen az oldalon
directory-tell-kind-delivered = Kapott ott segítséget?
directory-tell-kind-missing = Hiányzik egy szolgáltatás
directory-tell-kind-say = El szeretnék mondani valamit a városi életről
directory-tell-next = Tovább
directory-tell-names = Kérjük, ne írjon neveket és iratszámokat.
directory-tell-wrong = Mi hibás?
directory-tell-missing = Mit keresett, és hol?
directory-tell-say = Mit szeretne elmondani?
directory-tell-more = Szeretne még valamit hozzátenni?
directory-tell-got = Megkapta, amire szüksége volt?
directory-tell-got-yes = Igen
directory-tell-got-partly = Részben
directory-tell-got-no = Nem
directory-tell-wait = Mennyit várt rá?
directory-tell-wait-day = Legfeljebb egy napot
directory-tell-wait-week = Legfeljebb egy hetet
directory-tell-wait-month = Legfeljebb egy hónapot
directory-tell-wait-longer = Többet
directory-tell-treated = Jól bántak Önnel?
directory-tell-treated-yes = Igen
directory-tell-treated-mixed = Néha
directory-tell-treated-no = Nem
directory-tell-why = Ha nem: miért?
directory-tell-why-full = Nem volt hely
directory-tell-why-papers = Hiányzott egy irat
directory-tell-why-language = Nem értettük egymást
directory-tell-why-closed = Zárva volt
directory-tell-why-sent-on = Máshová küldtek
directory-tell-why-other = Más miatt
directory-tell-unsaid = Inkább nem mondom meg
directory-tell-submit = Küldés
directory-tell-empty = Kérjük, írjon valamit, vagy válasszon egy választ.
# $most: hány betű.
directory-tell-too-long = Ez túl hosszú. Legfeljebb { $most } karakter fér el.
directory-tell-too-fast = Ez nagyon gyors volt. Kérjük, nézze át még egyszer, és küldje el újra.
directory-tell-too-old = Ez az oldal nagyon sokáig volt nyitva. Kérjük, küldje el újra; semmi sem veszett el.
directory-tell-busy = Most nagyon sokan írnak nekünk. Kérjük, néhány perc múlva küldje el újra; semmi sem veszett el.

# Küldés után: a kód
directory-told-title = Köszönjük
directory-told-lead = Egy ember el fogja olvasni.
directory-told-code = Az Ön kódja
directory-told-keep = Ezzel a kóddal megnézheti, mi lett belőle. Írja fel, vagy fényképezze le: még egyszer nem tudjuk megmutatni, és senki sem találhatja meg vele Önt.

# Kérdés a kóddal
directory-receipt-title = Mi lett belőle?
directory-receipt-lead = Írt nekünk valamit, és kapott egy kódot. Írja be ide.
directory-receipt-code = Az Ön kódja
directory-receipt-help = Húsz számjegy.
directory-receipt-submit = Megnézem
directory-receipt-length = A kód húsz számjegyből áll. Kérjük, nézze meg újra.
directory-receipt-check = A számjegyek nem illenek össze. Kérjük, nézze meg újra mindegyiket.
directory-receipt-none = Ezzel a kóddal nincs semmi. Lehet, hogy hibás, vagy amit írt, régen volt, és már töröltük.
directory-receipt-received = Megérkezett. Még senki sem olvasta el.
directory-receipt-accepted = Elolvastuk, és dolgozunk rajta.
directory-receipt-done = Elkészült.
directory-receipt-set-aside = Elolvastuk, de nem tudunk mit tenni.
directory-receipt-reply = A válaszunk

# A saját szolgáltatások szerkesztése. Szervezetek tagjai, gyakran önkéntesek olvassák. HTML soha ne kerüljön ide.

directory-edit-title = Szolgáltatásaink
directory-edit-lead = Amit itt leírnak, azt más is elolvassa, mielőtt mindenki láthatná. Addig csak a szervezetük látja és az, aki elolvassa.
directory-edit-empty = Még egy szolgáltatásuk sincs a listán
directory-edit-empty-lead = Írják le az elsőt: mit csinálnak, kinek, hol és mikor. Bármikor abbahagyhatják, és később folytathatják.
directory-edit-add = Új szolgáltatás
directory-edit-open = Módosítás
directory-edit-public = Nyilvános oldal
directory-edit-close = Egy ideig zárva
directory-edit-close-submit = A zárva tartás beküldése
directory-edit-unnamed = Még névtelen szolgáltatás

# Hol tart egy módosítás. $date: egy nap.
directory-edit-state-none = Így nyilvános
directory-edit-state-draft = Még írják, mentve: { $date }
directory-edit-state-submitted = Beküldve: { $date } Valaki el fogja olvasni.
directory-edit-state-returned = Visszaküldtük. Kérjük, olvassák el, miért.
directory-edit-state-approved = Nyilvános

directory-edit-form-title = Amit a szolgáltatásunkról írunk
directory-edit-form-new = Új szolgáltatás
# $language: egy nyelv neve.
directory-edit-form-language = Ezen a nyelven írják: { $language }
directory-edit-form-reason = Miért küldtük vissza
directory-edit-form-waiting = Ezt beküldték, és arra vár, hogy elolvassák. Még módosíthatják, és újra beküldhetik.
directory-edit-form-optional = Csak a név kötelező. Ami nem illik ide, azt hagyják üresen.
directory-edit-save = Mentés, később folytatjuk
directory-edit-submit = Beküldés
directory-edit-take-back = Visszavonás
directory-edit-discard = A módosítás eldobása
directory-edit-discard-sure = Amit írtak, akkor elvész. Ami nyilvános, az úgy marad.
directory-edit-saved = Elmentve. Egyelőre csak a szervezetük látja.
directory-edit-sent = Beküldve. Köszönjük. Valaki elolvassa, és utána lesz nyilvános.
directory-edit-sent-critical = Beküldve. Köszönjük. Mivel megváltozott, hogyan érhetők el, előbb meggyőződünk róla, hogy Önök voltak: felhívjuk az eddig ismert számot, vagy várunk egy napot.
directory-edit-autosaved = Piszkozatként mentve
directory-edit-offline = Nincs elmentve. Hagyja nyitva ezt az oldalt; újra próbáljuk.
directory-edit-changed = Közben valaki más is elmentett valamit. Az Ön szövegéből semmi sem veszett el: a mezők alatt áll, mit írt a másik. Nézze át, és mentse újra; akkor az Öné számít.
directory-edit-theirs = Közben ezt mentették:
directory-edit-theirs-empty = Közben ezt üresen mentették.
directory-edit-critical = Ha ez változik, előbb egyeztetünk Önökkel.
directory-edit-not-now = Közben ez megváltozott. Semmi sem történt; kérjük, nézze meg újra az oldalt.
# $count: hány másik szolgáltatás van ugyanott.
directory-edit-shared-place =
    { $count ->
        [one] { $count } másik szolgáltatás is ezen a helyen van. Ami itt változik, ott is változik.
       *[other] { $count } másik szolgáltatás is ezen a helyen van. Ami itt változik, ott is változik.
    }
directory-edit-kept-places = Több hely van, mint amennyi ide fér. A többi úgy marad, ahogy van:
directory-edit-kept-place = Valaki más helye. Úgy marad, ahogy van:
directory-edit-kept-hours = Van olyan nyitvatartás is, amelyet itt nem lehet leírni. Az úgy marad, ahogy van.
directory-edit-kept-rows = Több olyan nyitvatartás van, amely nem minden héten ugyanaz, mint amennyi ide fér. Ezek úgy maradnak, ahogy vannak.
directory-edit-kept-phones = Több telefonszám is van. Azok úgy maradnak, ahogy vannak.
directory-edit-kept-costs = Többféle ár van. Azok úgy maradnak, ahogy vannak.

# Az űrlap részei, abban a sorrendben, ahogy gondolkodunk.
directory-edit-part-what = Mi ez?
directory-edit-part-whom = Kinek szól?
directory-edit-part-where = Hol?
directory-edit-part-when = Mikor van nyitva?
directory-edit-part-how = Hogyan vehető igénybe?
directory-edit-part-cost = Mennyibe kerül?
directory-edit-part-languages = Milyen nyelveken?
directory-edit-part-documents = Mit kell hozni?

# Az űrlap mezői; némelyikhez magyarázat is tartozik.
directory-edit-name = A szolgáltatás neve
directory-edit-name-hint = Ahogy telefonon mondanák: „Segítség űrlapok kitöltésében”
directory-edit-description = Mi történik ott
directory-edit-description-hint = Rövid mondatokban. Mit kap, aki jön, és mit nem.
directory-edit-alert = Amit most mindenkinek tudnia kell
directory-edit-alert-hint = Például: „Januárig nincs új hely”
directory-edit-needs = Mire való
directory-edit-needs-hint = Jelöljék be, mivel lehet ide fordulni. Ha semmi sincs bejelölve, a leírás alapján lehet rátalálni.
directory-edit-status = Most igénybe vehető?
directory-edit-made-for = Kinek készült
directory-edit-made-for-hint = Ha mindenkinek szól, ne jelöljenek be semmit.
directory-edit-eligibility = Ki jöhet
directory-edit-minimum-age = Ettől a kortól
directory-edit-maximum-age = Eddig a korig
directory-edit-place = A hely neve
directory-edit-address = Utca, házszám
directory-edit-postal-code = Irányítószám
directory-edit-city = Város
directory-edit-transportation = Hogyan lehet odajutni
directory-edit-transportation-hint = Megálló, kapucsengő, emelet, lépcső
directory-edit-hours-hint = Ahogy az ajtón áll: 9–12, 13–17. Ha aznap zárva van, maradjon üres.
directory-edit-hours-note = A nyitvatartásról
directory-edit-hours-note-hint = Például: „Zárás előtt fél órával már nem engedünk be senkit”
directory-edit-closed-from = Egy ideig zárva: az első nap
directory-edit-closed-to = Az utolsó nap
directory-edit-closed-reason = Miért van zárva
directory-edit-access = Hogyan lehet eljutni hozzá
directory-edit-application = Mit kell tenni érte
directory-edit-phone = Telefon
directory-edit-phone-2 = Másik telefon
directory-edit-email = E-mail
directory-edit-url = Webcím
directory-edit-amount = Ára forintban
directory-edit-amount-hint = 0, ha ingyenes. Ha változó, maradjon üres.
directory-edit-fees = Az árról
directory-edit-languages = Milyen nyelveken beszélnek ott
directory-edit-languages-hint = Tolmács nélkül
directory-edit-documents = Iratok és amit hozni kell
directory-edit-documents-hint = Soronként egy
directory-edit-status-active = Igen
directory-edit-status-temporarily-closed = Egy ideig zárva
directory-edit-status-inactive = Jelenleg nem
directory-edit-status-defunct = Megszűnt

# Ki mit láthat, több hely, és a nem heti nyitvatartás. $number: 1, 2 …; $field: egy mező neve.
directory-edit-place-audience = Ki láthatja ezt a helyet
directory-edit-phone-audience = Ki láthatja ezt a számot
directory-edit-phone-audience-2 = Ki láthatja a másik számot
directory-edit-email-audience = Ki láthatja az e-mail-címet
directory-edit-audience-public = Mindenki: a weboldalon, nyomtatásban és a nyílt adatokban
directory-edit-audience-members = Csak a kerekasztal tagjai, a hatóságok is
directory-edit-audience-members-without-authorities = Csak a kerekasztal tagjai, de a hatóságok nem
directory-edit-audience-stewards = Csak az esetkezelők és a facilitátorok
directory-edit-audience-caseworkers = Csak az esetkezelők
directory-edit-audience-facilitators = Csak a facilitátorok
directory-edit-audience-hidden = Senki: csak itt őrizzük
directory-edit-place-number = { $number }. hely
directory-edit-place-more = Még egy hely
directory-edit-in-place = { $number }. hely: { $field }
directory-edit-leave = Itt már nem vehető igénybe
directory-edit-hours-here = Nyitvatartás csak ezen a helyen
directory-edit-hours-here-hint = Azon felül, ami mindegyik helyen érvényes.
directory-edit-rows = Nyitvatartás, amely nem minden héten ugyanaz
directory-edit-rows-hint = Minden naphoz egy sor: kéthetente, a hónap első szombatján, nyáron, vagy egyetlen napon.
directory-edit-row-number = { $number }. sor
directory-edit-in-row = { $number }. sor: { $field }
directory-edit-choose = Kérjük, válasszon
directory-edit-often = Milyen gyakran
directory-edit-day = Melyik napon
directory-edit-hours = Mettől meddig
directory-edit-from = Melyik naptól
directory-edit-until = Melyik napig
directory-edit-often-week = Minden héten, egy ideig
directory-edit-often-second-week = Kéthetente
directory-edit-often-first = A hónapban az első ilyen napon
directory-edit-often-second = A hónapban a második ilyen napon
directory-edit-often-third = A hónapban a harmadik ilyen napon
directory-edit-often-fourth = A hónapban a negyedik ilyen napon
directory-edit-often-last = A hónapban az utolsó ilyen napon
directory-edit-often-once = Csak egyetlen napon

# Mi a baj egy mezővel. $field: a mező neve.
directory-edit-wrong-missing = { $field }: kérjük, töltse ki.
directory-edit-wrong-too-long = { $field }: ez túl hosszú, vagy több soros. Kérjük, rövidítse.
directory-edit-wrong-phone = { $field }: ez nem telefonszám. Úgy írja, ahogy tárcsázni kell: +36 1 000 0000
directory-edit-wrong-email = { $field }: ez nem e-mail-cím. Így néz ki: nev@example.org
directory-edit-wrong-url = { $field }: a webcím https:// vagy http:// kezdetű
directory-edit-wrong-number = { $field }: kérjük, számot írjon, például 18.
directory-edit-wrong-date = { $field }: kérjük, válasszon egy napot.
directory-edit-wrong-order = { $field }: a vége előbb van, mint az eleje.
directory-edit-wrong-hours = { $field }: ez a nyitvatartás nem olvasható. Írja így: 9–12, 13–17
directory-edit-wrong-choice = { $field }: kérjük, válasszon a listából.

# Levelek a módosításokról. $name: a szolgáltatás; $fields: mezők nevei egymás után.
directory-edit-mail-subject = Valami változni fog
directory-edit-mail-change = Valaki, aki a szervezetüknél dolgozik, módosítani szeretné, hogyan érhető el ez: „{ $name }”. Ami változna: { $fields }.
directory-edit-mail-new = Valaki, aki a szervezetüknél dolgozik, új szolgáltatást szeretne felvenni: „{ $name }”.
directory-edit-mail-wait = Mielőtt nyilvános lesz, felhívjuk az eddig ismert számot, vagy várunk egy napot. Ha Önök voltak, nincs teendőjük.
directory-edit-mail-stop = Ha Önök közül senki sem kérte ezt, nyissák meg az oldalt, vonják vissza, és szóljanak nekünk.
directory-edit-mail-look = A módosítás megnézése
directory-edit-mail-tell = Nem mi voltunk
directory-edit-mail-outcome = Mi lett a módosításukkal
directory-edit-mail-returned = Amit erről írtak: „{ $name }”, azt visszaküldtük. Kérjük, olvassák el, miért, javítsák, és küldjék be újra:

# Levelek azoknak, akik egy költöző helyen kínálnak valamit. $name: a szolgáltatásaik; $fields: mezők nevei.
directory-edit-mail-move = Valaki módosítani szeretne egy helyet, ahol Önök is kínálnak valamit: „{ $name }”. Ami változna: { $fields }.
directory-edit-mail-move-wait = Mielőtt mindenki láthatná, valaki ellenőrzi. Ha nem tudnak róla, kérdezzék meg azokat, akiké a hely, vagy szóljanak nekünk.
directory-edit-mail-moved-subject = Megváltozott egy hely
directory-edit-mail-moved = Megváltozott egy hely, ahol Önök is kínálnak valamit: „{ $name }”. Ami változott: { $fields }.
directory-edit-mail-moved-tell = Nézzék meg, hogy Önöknek is jó-e így, és szóljanak azoknak, akik Önökhöz járnak, nehogy rossz ajtó előtt álljanak.
directory-edit-mail-place = Az oldal megnézése

# Levél a koordinátoroknak
directory-emergency-mail-text = Valaki más segélyhívó számokat javasolt. Hívja fel mindegyiket, és csak akkor erősítse meg, ha a megfelelő emberek veszik fel.

# What can wait, in the letter of the morning
directory-news-edits = { $count ->
    [one] Egy változtatás vár elolvasásra.
   *[other] { $count } változtatás vár elolvasásra.
}
directory-news-public = { $count ->
    [one] Egy változtatásuk megjelent.
   *[other] { $count } változtatásuk megjelent.
}
directory-news-told = { $count ->
    [one] Valaki írt nekünk valamit.
   *[other] { $count } ember írt nekünk valamit.
}

# Segítség az oldalhoz.
directory-help-mine =
    Itt áll a szervezetük minden szolgáltatása, és az is, hol tartanak a módosításai.
    Nyissanak meg egyet, ha módosítanák, vagy vegyenek fel újat. Ha valami egy ideig zárva van, azt itt is megadhatják.
    Ha egy módosítást visszaküldtek, az oldala megmondja, miért. Semmi sem vész el abból, amit írtak.
    Ami még nem nyilvános, azt csak a szervezetük látja, és az, aki előbb elolvassa.
directory-help-edit =
    Itt írják le, mi egy szolgáltatás, kinek szól, mikor és hol.
    Írják le, amit tudnak, és mentsék el; küldjék be, ha jó.
    Ha egy szám vagy cím nem jó, az fent és a mezőnél is ott áll, és minden megmarad, amit írtak.
    Ha az elérhetőségük változik, előbb felhívják Önöket, vagy egy napig tart. Addig az látszik, ami eddig ott állt.
