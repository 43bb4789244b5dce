# A munkatársi oldalak: magyarul és angolul. Mindenki más mondatai a szoba fájljában állnak.

# What stands over every page of the back office.
desk-title = Munkatársaknak

# Emberek: kik dolgoznak itt, meghívások, fiókok lezárása.
desk-people-title = Emberek
desk-people-lead = Kik dolgoznak ezen az oldalon, és mit tehetnek. A szervezetek munkatársairól a szervezetük gondoskodik.
desk-people-invite-title = Meghívás
desk-people-name = Név
desk-people-name-help = Ahogyan szólítani kell. Nem kell, hogy a papírjain álló név legyen.
desk-people-name-missing = Kérjük, írja be, hogyan szólítják.
desk-people-address = E-mail cím
desk-people-address-wrong = Ez nem e-mail cím. Így néz ki: nev@example.org.
desk-people-language = A levelek nyelve
desk-people-roles = Mit fog itt csinálni
desk-people-invite = Meghívó küldése
desk-people-not-sealed = A neveket és címeket az oldal működtetői el tudják olvasni. Nincsenek lezárva. Akit itt nem szabad megnevezni, álnevet és olyan címet használhat, amely nem árulja el, kicsoda.
desk-people-invited = Úton van a meghívó neki: { $name }.
desk-people-too-many = Ma már annyi meghívót küldött, amennyit egy nap lehet ({ $most }). A következőt holnap küldheti.
desk-people-enough = Ez a cím már több olyan meghívót kapott, amely még működik. Azok közül használhat egyet.
desk-people-closed-already = Az ezzel a címmel nyitott fiók le van zárva. Előbb nyissa meg újra.
desk-people-own = Saját magát nem hívhatja meg.
desk-people-list = Mindenki
desk-people-state-invited = meghívva
desk-people-state-joined = itt van { $date } óta
desk-people-state-closed = lezárva
desk-people-no-roles = nincs szerepe
desk-people-close = Fiók lezárása
desk-people-open = Megnyitás újra
desk-people-last = Ez nem megy: nem maradna koordinátor. Előbb adja oda másnak is a szerepet.
desk-people-you = Ön
desk-people-step-lost = Elveszett a második lépés: válasszon újat
desk-people-step-gone = A második lépés megszűnt, és levél szól róla. Újat választ, amikor legközelebb kell.
desk-people-step-none = Ennek a személynek nincs második lépése.

# A hálózat: szervezetek, amelyeket az asztal ismer, hogyan állnak hozzá, meghívásuk.
desk-network-title = A hálózat
desk-network-lead = Azok a szervezetek, amelyeket az asztal ismer. Ezt az oldalt csak koordinátorok látják. Nincs lezárva: az oldal működtetői el tudják olvasni.
desk-network-table = Mi az asztal neve?
desk-network-table-help = A név a meghívókban áll.
desk-network-table-save = Név mentése
desk-network-start = Kezdetnek
desk-network-start-bring = Hozza be a kapcsolatai listáját, ahogy a táblázatban van.
desk-network-start-invite = Nyisson meg egy szervezetet, és hívjon meg onnan valakit. A meghívottnak nem kell fiók: elég a levél.
desk-network-reach = Elérés
# $sitting, $known: számok. $percent: egész szám.
desk-network-reach-formula = { $sitting } az asztalnál ÷ { $known } ismert, amely tag lehetne = { $percent } %
desk-network-reach-none = Még nincs olyan szervezet, amelyről meg lehetne mondani, hányat ér el az asztal.
desk-network-reach-chart = Hány szervezet ül az asztalnál az ismertek közül, fajtánként
desk-network-reach-kind = Fajta
desk-network-reach-sitting = Az asztalnál
desk-network-reach-known = Ismert
desk-network-kind-unknown = Nincs megadva a fajtája
desk-network-list = Szervezetek
desk-network-all = Mind
desk-network-directory = Csak a címtárban
desk-network-state-known = Ismert
desk-network-state-approached = Megkeresve
desk-network-state-joined = Az asztalnál ül
desk-network-state-dormant = Csendben van
desk-network-state-rejoined = Újra az asztalnál ül
desk-network-state-declined = Nemet mondott
desk-network-state-withdrawn = Kilépett
# $count: szám.
desk-network-left =
    { $count ->
        [one] { $count } szervezet kilépett. Számoljuk, de nem nevezzük meg.
       *[other] { $count } szervezet kilépett. Számoljuk, de nem nevezzük meg őket.
    }
desk-network-left-what = A neve eltűnt erről az oldalról. Ezt már senki sem hívhatja vissza; ami megnevezi, azt ne adják tovább:
desk-network-none = Egy szervezet sem áll így.
desk-network-empty = Még egy szervezet sem ismert
desk-network-alias = álnév
desk-network-add = Szervezet felvétele
desk-network-name = Név
desk-network-name-help = Az a szervezet, amelyet itt nem szabad megnevezni, álnéven is állhat.
desk-network-name-missing = Kérjük, írja be, hogy hívják.
desk-network-is-alias = Ez álnév
desk-network-category = Milyen fajta
desk-network-category-none = Nem ismert
desk-network-person = Kapcsolattartó
desk-network-address = E-mail cím
desk-network-phone = Telefon
desk-network-language = A levelek nyelve
desk-network-add-submit = Felvétel
# $name: egy szervezeté.
desk-network-added = Mostantól ismert: { $name }. Mindenki más elől rejtve van.
desk-network-known-already = Ilyen nevű szervezet már ismert.

# Kapcsolatok listájának behozása
desk-bring-title = Kapcsolatok listájának behozása
desk-bring-lead = Válassza ki a táblázatot, vagy másolja ki a sorait, és illessze be. Először megmutatjuk, mit értettünk belőle; semmit sem őrzünk meg, amíg Ön nem mondja. Aki rajta van, rejtve marad.
desk-bring-file = Táblázat (.xlsx vagy .csv)
desk-bring-paste = Vagy illessze be ide a sorokat
desk-bring-paste-help = Szervezet, kapcsolattartó, e-mail, telefon, fajta: bármilyen sorrendben, fejléccel vagy anélkül.
desk-bring-read = Mutassuk, mi van benne
# $count: szám.
desk-bring-found =
    { $count ->
        [one] { $count } szervezetet találtunk
       *[other] { $count } szervezetet találtunk
    }
desk-bring-check = Kérjük, nézze át. Aki név szerint már ismert, marad, ahogy van.
desk-bring-keep = Megőrizzük, rejtve
desk-bring-again = Másik listát hozok
desk-bring-empty = Nincs benne semmi. Válasszon táblázatot, vagy illesszen be sorokat.
desk-bring-no-names = Egyik oszlop sem mondja meg, hogy hívják a szervezeteket. Legyen a fejléce „Szervezet”.
# $most: szám.
desk-bring-too-long = Több sor van benne, mint amennyit egyszerre olvasunk ({ $most }). Kérjük, ossza ketté a listát.
desk-bring-broken = Ezt a fájlt nem lehetett elolvasni. Mentse el a táblázatkezelőben .xlsx vagy .csv formában, és válassza ki újra.
# $count: szám.
desk-bring-done =
    { $count ->
        [0] Már mindegyik ismert volt.
        [one] Mostantól { $count } új szervezet ismert, mindenki más elől rejtve.
       *[other] Mostantól { $count } új szervezet ismert, mindenki más elől rejtve.
    }

# Egy szervezet, koordinátoroknak
desk-organization-back = A hálózat
desk-organization-state = Hogyan áll
desk-organization-services = Szolgáltatásai: módosítás, új felvétele
desk-organization-contacts = Kapcsolattartók
desk-organization-contacts-none = Még senki sincs feljegyezve.
desk-organization-people = Ki szólhat itt a nevében
desk-organization-people-none = Még senki. Hívjon meg onnan valakit.
desk-organization-invite = Valaki meghívása innen
desk-organization-invite-help = A levéllel jön be, fiók és jelszó nélkül, megnézi, hogyan látják őket, és csatlakoznak vagy nemet mondanak. Ő szólhat a szervezet nevében.
desk-organization-invite-name = Név
desk-organization-invite-submit = Meghívó küldése
# $name: egy emberé.
desk-organization-invited = Úton van a meghívó neki: { $name }.
desk-organization-declined = Nemet mondott. Senki sem kérdezi újra; magától jöhet.
desk-organization-notes = Kapcsolatfelvételi napló
desk-organization-notes-help = Csak tények: a szervezet elolvassa, ami itt áll. Minden sor egy év után törlődik.
desk-organization-notes-kind = Mi volt ez
desk-organization-notes-fact = Mi történt
desk-organization-notes-fact-missing = Kérjük, írja be, mi történt.
desk-organization-notes-next = Következő lépés
desk-organization-notes-day = Határidő
desk-organization-notes-write = Feljegyzés
desk-organization-asleep = Feljegyezzük, hogy csendben van
desk-organization-asleep-help = Arról, amelyikről egy ideje nem hallani. Az asztalnál marad.
desk-organization-describe = Amit az asztal tud róla
desk-organization-tie = Hogyan kötődik az asztalhoz
desk-organization-tie-member = Tag, vagy annak szánjuk
desk-organization-tie-occasional-partner = Alkalmi partner
desk-organization-tie-ally = Elvben támogatja
desk-organization-size = Hányan dolgoznak ott
desk-organization-size-small = 1–5
desk-organization-size-medium = 6–20
desk-organization-size-large = több mint 20
desk-organization-fields = Területek
desk-organization-field-social-policy = Szociálpolitika
desk-organization-field-culture = Kultúra
desk-organization-field-education = Oktatás
desk-organization-field-health = Egészségügy
desk-organization-field-housing = Lakhatás
desk-organization-field-employment = Foglalkoztatás
desk-organization-languages = Az ott beszélt nyelvek
desk-organization-communities = Közösségek, amelyekkel dolgozik
desk-organization-save = Mentés
desk-organization-saved = Elmentve.
desk-organization-changed = Ez közben megváltozott. Kérjük, nézze meg újra az oldalt.

# Kik nevezhetők meg a támogatóknak szóló beszámolókban
desk-report-title = A támogatóknak szóló beszámolókhoz
desk-report-lead = Ezek a szervezetek engedik, hogy egy beszámoló megnevezze őket. Mást ne nevezzen meg: csak számolja.
# $count: szám.
desk-report-unnamed =
    { $count ->
        [0] Más nem ül az asztalnál.
        [one] Még { $count } ül az asztalnál, megnevezés nélkül.
       *[other] Még { $count } ül az asztalnál, megnevezés nélkül.
    }

# Amit a városlakók írtak
desk-heard-title = Amit a városlakók írtak
desk-heard-lead = Más nem látja. Aki írta, annak kódja van, és látja, amit Ön válaszol: ne álljon benne név, és olyan ígéret sem, amelyet nem tartunk be. A szöveg a lezárás után 90 nappal törlődik.
desk-heard-none = Nem vár semmi
# $count: szám.
desk-heard-times = { $count } alkalommal írták
desk-heard-accepted = dolgozunk rajta
desk-heard-reply = Válasz (üresen is maradhat)
desk-heard-accept = Dolgozunk rajta
desk-heard-finish = Elkészült
desk-heard-set-aside = Félretesszük
desk-heard-changed = Valaki más gyorsabb volt. Semmi sem változott; kérjük, nézze meg újra.

# Ami az itt dolgozókra vár
desk-to-do-title = Teendők
desk-to-do-now = Most
desk-to-do-later = Hamarosan
desk-to-do-others = Másra várunk
desk-to-do-none = Semmi sem vár Önre
desk-to-do-none-help = Itt fog állni, amit a városlakók írnak, a feljegyzett következő lépések és a válasz nélküli meghívások.
# $days: szám.
desk-to-do-left =
    { $days ->
        [0] ma
        [one] még { $days } nap
       *[other] még { $days } nap
    }
desk-to-do-late =
    { $days ->
        [one] { $days } napja lejárt
       *[other] { $days } napja lejárt
    }
# $count: szám.
desk-to-do-read =
    { $count ->
        [one] { $count } városlakó írását kell elolvasni
       *[other] { $count } városlakó írását kell elolvasni
    }
desk-to-do-finish =
    { $count ->
        [one] { $count } városlakó vár eredményre
       *[other] { $count } városlakó vár eredményre
    }
# $step: amit valaki feljegyzett. $name: egy szervezeté.
desk-to-do-step = { $step } ({ $name })
desk-to-do-unanswered = Nem válaszolt: { $name }

# Támogatott projektek, és mikor fogy el a pénzük
desk-funding-title = Támogatott projektek
desk-funding-lead = Miből működik a hálózat, meddig, és mi múlik rajta. Ezt az oldalt csak koordinátorok látják.
desk-funding-none = Még nincs feljegyzett projekt
desk-funding-soon = 90 napon belül lejár
desk-funding-later = Később
desk-funding-over = Lejárt
# $from, $until: napok.
desk-funding-period = { $from } – { $until }
# $count: szám.
desk-funding-services =
    { $count ->
        [0] Egy szolgáltatás sem múlik rajta
        [one] { $count } szolgáltatás múlik rajta
       *[other] { $count } szolgáltatás múlik rajta
    }
desk-funding-service-gone = Nem nyilvános szolgáltatás
desk-funding-support = Támogatás
desk-funding-support-money = Pénz
desk-funding-support-space = Helyiség
desk-funding-support-staff = Munkaidő
desk-funding-support-goods = Eszközök
desk-funding-support-letter = Támogató levél
# $date: egy nap.
desk-funding-since = kezdete: { $date }
desk-funding-until = visszavonva: { $date }
desk-funding-end = Feljegyezzük, hogy visszavonták
desk-funding-change = Szolgáltatás vagy támogatás hozzáadása
desk-funding-service = A szolgáltatás oldalának címe
desk-funding-service-add = Hozzákapcsoljuk a projekthez
desk-funding-service-wrong = Ez nem egy szolgáltatás oldalának címe. Nyissa meg az oldalt, és másolja ki a címét.
desk-funding-support-kind = Mit adnak
desk-funding-giver = Ki adja
desk-funding-giver-missing = Kérjük, írja be, ki adja.
desk-funding-support-since = Mióta
desk-funding-support-add = Feljegyezzük a támogatást
desk-funding-add = Projekt felvétele
desk-funding-name = Név
desk-funding-name-missing = Kérjük, írja be, hogy hívják.
desk-funding-fund = Támogató alap
desk-funding-identifier = Azonosító
desk-funding-share = Az alap része százalékban
desk-funding-share-wrong = Kérjük, 0 és 100 közötti egész számot írjon.
desk-funding-partners = Partnerek
desk-funding-starts = Első nap
desk-funding-ends = Utolsó nap
desk-funding-ends-missing = Kérjük, adja meg, mikor jár le: a naptárhoz kell ez a nap.
desk-funding-ends-early = Az utolsó nap az első előtt van.
desk-funding-add-submit = Felvétel
# $name: egy projekté. $count: szám.
desk-to-do-funding =
    { $count ->
        [0] Lejár: { $name }. Egy szolgáltatás sem múlik rajta.
        [one] Lejár: { $name }. { $count } szolgáltatás múlik rajta.
       *[other] Lejár: { $name }. { $count } szolgáltatás múlik rajta.
    }

# Amit a szervezetek a szolgáltatásaikról írnak, és más elolvas, mielőtt nyilvános lesz.
desk-edits-title = Elolvasandó
desk-edits-lead = Amit a szervezetek a szolgáltatásaikról írtak. Semmi sem nyilvános belőle, amíg itt valaki el nem olvassa.
desk-edits-none = Semmi sem vár elolvasásra
desk-edits-none-lead = Ha egy szervezet beküld valamit, itt jelenik meg.
desk-edits-since = beküldve: { $date }
desk-edits-new = új szolgáltatás
desk-edits-critical = előbb ellenőrzendő
# $count: hány vár még.
desk-edits-more =
    { $count ->
        [one] Még { $count } vár. Akkor kerül sorra, ha ezeket elolvasták.
       *[other] Még { $count } vár. Akkor kerülnek sorra, ha ezeket elolvasták.
    }
desk-edit-hands = Írta: { $names }
desk-edit-changes = Mi változik
desk-edit-all-new = Mi áll benne
desk-edit-no-changes = Semmi: már az áll ott, amit beküldtek.
desk-edit-both = Ezt közben más is módosította. Ha jóváhagyja, az számít, amit beküldtek.
# $who: ki láthatja, például „Mindenki”.
desk-edit-seen-by = Ki látja: { $who }
desk-edit-call-title = Előbb telefon
desk-edit-call-lead = Megváltozik, hogyan érhetők el. Hívja fel az eddig ismert számot, ne az újat, és kérdezze meg, akarják-e ezt. Telefon nélkül egy nap múlva hagyható jóvá; levelet kaptak.
desk-edit-call-none = Eddig nem volt ismert szám. Várjon egy napot, vagy kérdezzen meg valakit a szervezetből, akit ismer.
desk-edit-call-done = Felhívtam őket, akarják
desk-edit-called = Telefonon egyeztetve: { $date } Akarják.
desk-edit-decide = Döntés
desk-edit-second-person = Ezt részben Ön írta. Másnak kell jóváhagynia.
# $date: egy nap; $time: egy időpont.
desk-edit-waits = Telefon után hagyható jóvá, vagy ettől: { $date } { $time }.
desk-edit-approve = Jóváhagyom: legyen nyilvános
desk-edit-reason = Mit javítsanak?
desk-edit-reason-missing = Kérjük, írja le, mit javítsanak. Indok nélkül semmi sem megy vissza.
desk-edit-return = Visszaküldöm
desk-edit-amend = Előbb magam javítom
desk-edit-amend-lead = Elírás vagy hiányzó szó esetére. Ha az elérhetőséget módosítja, másnak kell jóváhagynia.
desk-edit-amend-save = Ez maradjon
desk-edit-saved = Elmentve.
desk-edit-changed = Mióta megnyitotta ezt az oldalt, valami megváltozott. Semmi sem történt; most így áll.
desk-edit-held = Ez még nem hagyható jóvá. Semmi sem történt.

# Mi állt egy szolgáltatásnál korábban.
desk-past-title = Mi állt itt korábban
desk-past-lead = A szolgáltatás minden módosítása, a legújabb elöl. Amit visszahoznak, azt ugyanúgy elolvassák és jóváhagyják, mint bármely módosítást.
desk-past-none = Korábbról semmi sem ismert
# $date: egy nap; $time: egy időpont.
desk-past-person = { $date } { $time }: valaki, aki bejelentkezett
desk-past-operator = { $date } { $time }: fájlból, vagy az üzemeltető
desk-past-now = Most ez áll ott
desk-past-first = Minden, ami először ott állt
# $count: hány mező változott.
desk-past-changes =
    { $count ->
        [one] { $count } mező változott
       *[other] { $count } mező változott
    }
desk-past-restore = Ezt a változatot hozzuk vissza
desk-past-not-now = A szolgáltatás egyik módosítása már úton van. Előbb arról döntsenek.

# Emlékeztetők, amelyek arra várnak, aki az asztalt összehívja. $name: az ülés címe, $count: hány javaslat.
desk-to-do-corrections = Javaslatok az emlékeztetőhöz, válaszra várnak: { $count } · { $name }
desk-to-do-approve = Letelt a tagok hete, jóváhagyható az emlékeztető: { $name }

# $count: hány módosítás vár elolvasásra.
desk-to-do-edits =
    { $count ->
        [one] { $count } szolgáltatás módosítása vár elolvasásra
       *[other] { $count } szolgáltatás módosítása vár elolvasásra
    }

# Akit vészhelyzetben hívni kell.
desk-emergency-title = Segélyhívó számok
desk-emergency-lead = Minden oldalon, minden nyelven ott állnak. Egy rossz szám életbe kerülhet: az egyik koordinátor javasol másikat, egy második megerősíti. Ha egy javaslatot vissza akar vonni, javasolja azt, ami most áll ott.
# $name: egy koordinátor neve; $date: egy nap.
desk-emergency-waits = { $name } ezt javasolta: { $date }
desk-emergency-own = Ezt Ön javasolta. Kérjen meg egy másik koordinátort, hogy nyissa meg ezt az oldalt, és erősítse meg.
desk-emergency-check = Mielőtt megerősíti, hívja fel az új számot.
desk-emergency-confirm = Felhívtam, jó
desk-emergency-propose = Ezeket a számokat javaslom
desk-emergency-none = A városnak még nincsenek segélyhívó számai. Az üzemeltető adja meg őket a város adataival.
desk-emergency-wrong = Ez nem tárcsázható szám.
desk-emergency-changed = Közben ez megváltozott. Semmi sem történt.
desk-emergency-second-person = Ezt Ön javasolta. Másik koordinátornak kell megerősítenie.
desk-to-do-emergency = Egy másik segélyhívó szám vár a második koordinátorra

# People without an address, and letters that come back
desk-people-unreached = { $date } óta visszajönnek a levelei
desk-organization-no-address = cím nélkül
desk-organization-by-hand = Nincs e-mail címe, vagy nem akarja itt megadni? Akkor a neve elég: Ön adja át neki a linket. A többi koordinátor levelet kap róla.
desk-organization-by-hand-submit = Link, amelyet átadok
desk-organization-new-link = Új link
desk-organization-new-link-not = Már magától is be tud lépni. Ha elveszett, amivel belép, előbb az üzemeltető veszi el a második lépését.
desk-organization-handed = Link neki: { $name }. Mutassa meg, vagy másolja oda, ahol más nem olvassa: akinél ott van, az ő nevében lép be. Egyszer működik, hét napig, és csak itt látható.
desk-organization-handed-picture = A link képként, telefonnak

# Give and take, for the facilitator
desk-balance-title = Adunk és kapunk
desk-balance-lead = Félévente egyszer megkérdezzük a csatlakozott szervezeteket ({ $count }), kapnak-e legalább annyit, amennyit adnak. A választ csak Ön látja.
desk-balance-none = Még senki nem válaszolt
desk-balance-none-lead = A kérdés a szervezetek saját oldalán áll, egy érintés.
desk-balance-unnamed = Közülük { $count } nem szerepel név szerint a tagok között; őket itt sem nevezzük meg.
desk-balance-half = { $half ->
    [one] { $year } első fele
   *[other] { $year } második fele
}
desk-balance-all = Igen: { $even }, nem: senki.
desk-balance-says = Igen: { $even }, nem: { $short }. Akik többet adnak, mint amennyit kapnak, azokat érdemes felhívni:

# Az ülés napja: ki van itt, és mi hangzik el, sorról sorra.
desk-day-title = { $meeting }: az ülés napja
desk-day-back = Az ülés oldala
desk-day-not-begun = Az ülés még nem kezdődött el
desk-day-not-begun-lead = Itt áll majd, ki van itt, melyik napirendi pont van soron, és itt írhatja az emlékeztetőt. Az ülés az oldalán indítható el.
desk-day-jump = Ugrás
# $until: egy időpont, például 15:30.
desk-day-now = Most, { $until }-ig
desk-day-now-none = A terv szerint most egyik napirendi pont sincs soron.
desk-day-who = Ki van itt?
desk-day-whole = Általában az ülésről
desk-day-send-in = Lezárás
# $count: hányan vannak jelen, vendégekkel együtt.
desk-day-here = Jelen: { $count }
desk-day-noted = Feljegyezve: { $noted } / { $all }
desk-day-count-of = { $name }: { $count }
desk-day-unnamed = Meg nem nevezett hely, { $number }.
desk-day-said-yes = Azt írta, jön
desk-day-said-no = Azt írta, nem jön: mentéskor kimentettként kerül be
desk-day-how-present = Itt van
desk-day-how-remote = Online
desk-day-how-excused = Kimentve
desk-day-how-absent = Hiányzik
desk-day-how-none = Még nincs
desk-day-there-save = A jelenlét mentése
# $how: mit jegyzett fel a másik.
desk-day-there-meanwhile = Közben valaki mást jegyzett fel: { $how }. Ha most ment, az Ön választása számít.
desk-day-there-changed = Közben valaki más is jegyzett fel jelenlétet. Ahol mást mondott, mint Ön, ott az övé áll; nézze át, és ha kell, jelölje újra.
desk-day-not-counted = Jelenlétet csak akkor lehet feljegyezni, ha az ülés elkezdődött, és még nincs lezárva.
desk-day-guest = Vendég
desk-day-guests = Vendégek
desk-day-guest-name = A vendég neve (nem kötelező)
desk-day-guest-add = Vendég felvétele
desk-day-guest-unnamed = Név nélküli vendég
desk-day-guest-gone = Levétel a listáról
desk-day-at = terv szerint { $time }
desk-day-chatham = Ami itt elhangzik, felhasználható, de az nem, hogy ki mondta. Ezért itt senkit sem lehet megnevezni, a szövegben se írjon nevet.
desk-day-no-lines = Itt még nincs sor.
desk-day-edit = Javítás
desk-day-edit-of = Javítás: { $text }
desk-day-kind = Mi ez?
desk-day-text = Mi hangzott el?
desk-day-text-missing = Kérjük, írja be, mi hangzott el.
desk-day-text-long = Ez túl hosszú. Legfeljebb 4000 betű fér egy sorba: ossza többre.
desk-day-seat = Ki mondta, vagy kinek a teendője?
desk-day-seat-none = Senkit sem nevezünk meg
desk-day-seat-gone = Ez a hely nincs az asztalnál. Kérjük, válasszon másikat.
desk-day-due = Határidő, ha teendő (nem kötelező)
desk-day-due-wrong = Ez nem nap. Így írja: 2026-12-08.
desk-day-due-by = határidő: { $date }
desk-day-write = A sor mentése
desk-day-saved = Minden el van mentve.
desk-day-waits = Nincs minden elmentve: ami a kapcsolatra vár, ezen a készüléken megmarad, és magától elküldjük.
desk-day-offline = Nincs kapcsolat. Írjon tovább: amit ír, ezen a készüléken megmarad, és elküldjük, amint lehet.
desk-day-out = Az oldal most nem veszi át a sorokat. Itt megmaradnak. Jelentkezzen be újra egy másik lapon, vagy kérdezze meg, aki az asztalt összehívja.
desk-day-refused = Ezt nem lehetett elmenteni
desk-day-waiting = A kapcsolatra vár
desk-day-put-back = Vissza az űrlapba
desk-day-not-written = Az emlékeztető most nem írható: le van zárva, vagy mások olvassák. Amit írt, itt áll. Nyissa meg újra lent, a „Lezárás” alatt, és mentse el.
desk-day-line-gone = Ezt a sort közben valaki levette. Amit írt, itt áll: ha mégis kell, mentse el újra.
desk-day-not-now = Ez most nem következhet. Valaki más gyorsabb volt: így áll most.
desk-day-empty = Még semmi sem áll az emlékeztetőben.
desk-day-prepare-lead = Ha minden sor megvan, zárja le. Újra megnyitható, amíg a tagok meg nem kapják.
desk-day-prepare = Az emlékeztető kész
desk-day-prepared = Az emlékeztető készen van, most nem írható.
desk-day-reopen = Tovább írom
desk-day-read = Az emlékeztető már a tagoknál van, vagy jóváhagyták. Ami ezután jön, az ülés oldalán áll.
desk-day-line-title = { $meeting }: egy sor javítása
desk-day-line-heading = Egy sor javítása
desk-day-line-back = Vissza az ülés napjához
desk-day-line-save = Mentés
desk-day-line-changed = Közben valaki más is átírta ezt a sort. Semmi sem veszett el: fent az övé áll, lent az Öné. Válassza, amelyik maradjon.
desk-day-line-stands = Ez a sor már el van mentve, más szöveggel. Semmi sem veszett el: fent az áll, ami el van mentve, lent, amit most küldött.
desk-day-theirs = Így van elmentve
desk-day-mine = Az Öné
desk-day-take-theirs = Maradjon ez
desk-day-take-mine = Az enyém legyen
desk-day-remove = A sor levétele
desk-day-remove-help = A sor eltűnik az emlékeztetőből. Az előzmények megőrzik.

# Keresés név szerint.
desk-lookup-lead = Azt találja meg, amit megnyithat: szervezeteket, szolgáltatásokat, helyszíneket, embereket, projekteket és várakozó módosításokat, azokat is, amelyek nem nyilvánosak. A nagybetű és az ékezet nem számít.
desk-lookup-organizations = Szervezetek
desk-lookup-places = Helyszínek
desk-lookup-people = Emberek
desk-lookup-projects = Támogatott projektek

# Mi történt egy adattal: minden, amit a napló megnevez, és egy szervezet mezői.
desk-happened = Mi történt itt
# $count: hány adattal, vagy hányszor.
desk-happened-count = Összesen: { $count }
# $fields: mezők neve felsorolásban.
desk-happened-fields = Változott: { $fields }
desk-audit-network-name-table = Nevet kapott az asztal
desk-audit-network-add = Bekerült a hálózatba
desk-audit-network-describe = Módosult, amit az asztal tud róla
desk-audit-network-settle = Csatlakozott, visszajött vagy nemet mondott
desk-audit-network-tend = Feljegyezték, hogyan áll az asztalhoz
desk-audit-network-answer-balance = Válaszolt arra, kap-e annyit, amennyit ad
desk-audit-people-set-mail = Megváltozott, milyen gyakran kap levelet
desk-audit-network-consent = Módosult, hol nevezhető meg
desk-audit-network-note = Bejegyzés került a kapcsolatfelvételi naplóba
desk-audit-network-withdraw = Kilépett
desk-audit-directory-speak = Egy városlakó írt valamit
desk-audit-directory-hear = Döntöttek arról, amit egy városlakó írt
desk-audit-directory-fund = Felvették vagy módosították a projektet
desk-audit-directory-edit-own = Módosítást írtak vagy küldtek be
desk-audit-directory-discard = Eldobtak egy módosítást
desk-audit-directory-approve = Jóváhagytak egy módosítást
desk-audit-directory-give-back = Visszaküldtek egy módosítást
desk-audit-directory-amend = A módosítást kijavította, aki elolvasta
desk-audit-directory-call-back = Feljegyezték a módosításról szóló telefont
desk-audit-directory-restore = Újra beküldtek egy korábbi változatot
desk-audit-directory-settle-needs = Frissült a szükségletek listája
desk-audit-directory-import = Fájlból érkezett
desk-audit-directory-propose-emergency = Más segélyhívó számokat javasoltak
desk-audit-directory-confirm-emergency = Más segélyhívó számokat erősítettek meg
desk-audit-people-sign-in = Bejelentkezett
desk-audit-people-invite = Meghívást vagy szerepet kapott
desk-audit-people-set-second-step = Második lépést választott
desk-audit-people-show-second-step = Megmutatta a második lépést
desk-audit-people-reset-second-step = Megszűnt a második lépése
desk-audit-people-close = Lezárták a fiókot
desk-audit-people-reopen = Újra megnyitották a fiókot
desk-audit-site-describe-city = Módosultak a város adatai
desk-audit-site-turn-publicity = Be- vagy kikapcsolták a nyilvános részt
desk-audit-demo-seed = A bemutatóhoz készült
desk-audit-restore = Mentésből állították vissza
desk-field-name = Név
desk-field-alternate-name = Másik név
desk-field-description = Leírás
desk-field-email = E-mail
desk-field-website = Honlap
desk-field-tax-status = Adózási státusz
desk-field-tax-id = Adószám
desk-field-year-incorporated = Alapítás éve
desk-field-legal-status = Jogi forma
desk-field-logo = Logó
desk-field-uri = Webes azonosító
desk-field-parent-organization-id = Anyaszervezet
desk-field-audience = Ki láthatja

# Segítség minden oldalhoz: mire való, mivel érdemes kezdeni, mi mehet félre, ki látja. Egy sor egy pont.
desk-help-to-do =
    Itt áll minden, ami Önre vár, bármelyik szobából jön. A gyűrű mutatja, mennyi telt el az időből.
    Kezdje azzal, ami a „Most” alatt áll. Minden sor oda vezet, ahol elintézhető, és magától eltűnik, ha kész.
    Ha késik, semmi sem vész el, és senki sem kap róla értesítést: a sor csak annyit mond, hány napja vár.
    Mindenki csak azt látja, amit a saját szerepe megnyit, ezért mások listája eltérhet.
desk-help-network =
    Ezek azok a szervezetek, amelyeket az asztal ismer, és így állnak hozzá.
    Először adjon nevet az asztalnak, és hozza be a kapcsolatai listáját. Utána nyisson meg egy szervezetet, és hívjon meg onnan valakit.
    Amelyik szervezetet itt nem szabad megnevezni, azt álnéven vegye fel.
    Ezt az oldalt csak koordinátorok látják. Aki kilépett, azt számoljuk, de senkinek sem nevezzük meg.
desk-help-organization =
    Itt áll, amit az asztal egy szervezetről tud: kit lehet hívni, mit jegyeztek fel, ki szólhat a nevében.
    Először hívjon meg onnan valakit. Hogy hol nevezhetők meg, azt onnantól ők mondják meg; itt senki sem mondhatja meg helyettük.
    Ha rossz volt a cím, hívja meg újra: a fel nem használt link hét nap után nem működik.
    Ezt az oldalt csak koordinátorok látják. A kapcsolatfelvételi naplót a szervezet is olvassa, ezért csak tényeket írjon bele.
desk-help-bring =
    Ez arra való, ha már van listája: egy táblázat, vagy onnan kimásolt sorok.
    Válassza ki, és nézze át, mit értettünk belőle. Semmit sem őrzünk meg, amíg Ön nem mondja.
    Ha egy oszlopot nem értettünk, adjon neki olyan fejlécet, mint „Szervezet” vagy „E-mail”, és válassza ki újra a fájlt. Aki név szerint már ismert, marad, ahogy van.
    Ettől senki sem kap levelet, és a koordinátorokon kívül senki sem látja, ki van a listán.
desk-help-edits =
    Amit a szervezetek a szolgáltatásaikról írtak, itt vár, amíg valaki el nem olvassa.
    A legrégebbit nyissa meg először: úgy tudják, hogy olvassuk, és nekik három nap is hosszú.
    Ha valamelyikről nem tud dönteni, hagyja ott, ahol van. Akinek ugyanez a szerepe, ugyanezt a listát látja.
    Ezt az oldalt koordinátorok és moderátorok látják; a szervezet csak azt látja, hogy a módosítása várakozik.
desk-help-edit =
    Itt szóról szóra olvashatja, mi változna: áthúzva az áll, ami most ott van, aláhúzva az, ami ott lenne.
    Ha az elérhetőségük változik, hívja fel az eddig ismert számot. Utána hagyja jóvá, küldje vissza indokkal, vagy javítsa ki saját maga.
    Ha az oldal megnyitása óta valami megváltozott, semmi sem történik, és látja, hogyan áll most. Amit jóváhagyott, később is visszahozható.
    Az indokát a szervezet elolvassa. Aki írta, az elérhetőség módosítását nem hagyhatja jóvá.
desk-help-past =
    Itt áll a szolgáltatás minden változata, azzal együtt, mi változott és mikor.
    Ha vissza akar hozni egyet, nyomja meg a gombját. Ugyanúgy beküldjük és elolvassuk, mint bármely módosítást.
    Ha egy módosítás már úton van, semmit sem lehet visszahozni, amíg nem döntöttek róla.
    Ezt az oldalt koordinátorok és moderátorok látják. A régi változatokat más nem látja.
desk-help-heard =
    A városlakók itt írják meg, mi hibás az oldalon, mi hiányzik, és hogyan jártak egy szolgáltatással.
    A legrégebbit olvassa el először, és jelezze, hogy dolgozik rajta, így mások is látják.
    Ha valaki más gyorsabb volt, semmi sem változik, és szólunk róla. Ami lezárult, nem nyitható meg újra, ezért félretétel előtt olvassa el kétszer.
    Aki írta, kóddal olvassa a válaszát. A szöveget csak koordinátorok és moderátorok olvassák, és a lezárás után 90 nappal törlődik.
desk-help-funding =
    Ebből működik a hálózat, és ez érne véget vele.
    Először vegye fel a projekteket az utolsó napjukkal. Kilencven nappal előtte megjelennek a teendői között.
    Utána kapcsolja hozzájuk a szolgáltatásokat az oldaluk címével. Nézze meg kétszer a címet: itt egy szolgáltatást nem lehet levenni a projektről.
    Ezt az oldalt csak koordinátorok látják.
desk-help-emergency =
    Ezek a számok minden oldalon ott állnak, azon is, amely internet nélkül működik.
    Javasolja a jó számot; egy másik koordinátor felhívja és megerősíti.
    Addig a városlakóknak semmi sem változik. Ha vissza akarja vonni a javaslatot, javasolja azokat a számokat, amelyek most állnak ott.
    A javaslatot csak koordinátorok látják. A többiek levelet kapnak róla.
desk-help-people =
    Ezen az oldalon áll, kik dolgoznak itt, és mit tehetnek.
    Azokkal a szerepekkel hívjon meg valakit, amelyek kellenek neki, másokkal ne. A levéllel jön be.
    Ha egy fiók rossz kezekbe kerül, zárja le: aki használja, azonnal kívül van, minden böngészőben. Később újra megnyitható.
    Ezt az oldalt csak koordinátorok látják. Az utolsó koordinátor fiókja nem zárható le.
desk-help-lookup =
    Itt név szerint megtalál mindent, amit megnyithat, azt is, ami nem nyilvános.
    Írja be egy név elejét, vagy több szavának az elejét.
    Ha valamit nem talál, akkor máshogy hívják, vagy nem nyithatja meg: az oldal nem mondja meg, melyik.
    Senki sem látja, mit keresett, de a szavak ott állnak a böngésző címsorában és előzményei között.
desk-help-day =
    Itt jegyezheti fel, ki van itt, és itt írhatja az emlékeztetőt, amíg beszélnek. Telefonon is, rossz kapcsolattal is.
    Először jegyezze fel, ki van itt. Utána ugorjon a soron lévő ponthoz, és írjon soronként egy dolgot.
    Ha megszakad a kapcsolat, írjon tovább. Fent áll, mi van elmentve és mi vár; ami vár, hét napig marad ezen a készüléken.
    Ketten is írhatják: a másik sorai pár másodperc múlva megjelennek, és egyik sem írja felül a másikat.
    Amíg nincs kész, csak az látja, aki ennek az asztalnak az emlékeztetőjét írja. Nincs lezárva titkosítással: az üzemeltető elolvashatja.
desk-help-day-line =
    Itt egy sort írhat át, vagy vehet le az emlékeztetőből.
    Ha közben más is átírta, mindkét szöveg itt áll, és Ön választ.
    A korábbi szöveget az előzmények megőrzik.
desk-help-balance =
    Itt látszik, mely szervezetek érzik úgy, hogy többet adnak, mint amennyit kapnak. Őket keresse meg először.
    Félévente kérdezzük, és csak az válaszol, aki akar. Aki hallgat, arról semmit nem tudunk.
    A választ Önön kívül senki nem olvassa az oldalon, a koordinátor sem. Az üzemeltető az adatbázisban láthatja.
    Ha egy szervezet kilép, a válaszai is törlődnek.
desk-tables-title = Kerekasztalok
desk-tables-lead = Az asztalok, amelyeket itt összehívnak: kik ülnek ott, mikor üléseznek, és mi lett belőle.
desk-tables-none = Itt fognak állni az asztalok.
desk-tables-none-lead = Alapítsa meg az elsőt: elég egy név. A helyeket és az üléseket utána adja hozzá.
desk-tables-next = Következő ülés: { $when }
desk-tables-found = Új asztal
desk-tables-name = Az asztal neve
desk-tables-name-missing = Írja be, hogy hívják az asztalt.
desk-tables-purpose = Miért jön össze?
desk-tables-purpose-help = Két-három mondat, mindenki olvassa majd.
desk-tables-kind = Kié az asztal?
desk-tables-found-submit = Az asztal megalapítása
desk-help-tables =
    Az asztal az a hely, ahol a város, a civil szervezetek és a közösségek rendszeresen leülnek egymással.
    Először alapítson egyet. Ön lesz az összehívója; később másnak is adhatja ezt a feladatot.
    Ami egy kis asztalnak nem kell, ki van kapcsolva: az asztal lapján gyújthatja meg.
    A nyilvános asztalok neve és célja mindenkinek látszik. Hogy ki ül ott, csak annyira, amennyire ők maguk megengedik.
desk-table-meetings = Ülések
desk-table-meetings-none = Még nincs ülés. Tervezze meg az elsőt: elég a címe, az időpontot később is megadhatja.
desk-table-plan = Új ülés tervezése
desk-table-plan-submit = Az ülés megtervezése
desk-table-closed = Ez az asztal lezárult: előbb nyissa meg újra.
desk-table-seats =
    { $count ->
        [one] { $count } hely
       *[other] { $count } hely
    }
desk-table-seats-none = Még senki nem ül itt. Ültesse le azokat, akik már csatlakoztak a hálózathoz, vagy adjon hozzá egy helyet.
desk-table-nobody-sits = Nincs képviselője.
desk-table-release = Már nem ül itt
desk-table-speaker = Ki üljön itt?
desk-table-part = Miként?
desk-table-hold = Leültetem
desk-table-who = Válasszon ki valakit.
desk-table-bring-help = Vagy valaki, aki még nincs itt. Levelet csak akkor kap, amikor egy ülésre meghívja; fiókra nincs szüksége. Cím nélkül telefonon kell szólni neki.
desk-table-bring = Felveszem és leültetem
desk-table-end-seat = A hely megszüntetése
desk-table-end-seat-help = Mától senki nem ül itt. Ami innen elhangzott, megmarad.
desk-table-seat-all = Mindenki leültetése
desk-table-seat-all-help =
    { $count ->
        [one] { $count } szervezet csatlakozott a hálózathoz, és nincs itt helye. A képviselőjük az lesz, aki már szól a nevükben.
       *[other] { $count } szervezet csatlakozott a hálózathoz, és nincs itt helye. A képviselőjük az lesz, aki már szól a nevükben.
    }
desk-table-seat-add = Egy hely hozzáadása
desk-table-seat-organization = Kié a hely?
desk-table-seat-community-instead = Egy közösségé, szervezet nélkül
desk-table-seat-community = A közösség neve, ha szervezet nélkül ül itt
desk-table-seat-observer = Csak megfigyelő
desk-table-seat-add-submit = A hely hozzáadása
desk-table-whose-seat = Válasszon egy szervezetet, amelynek még nincs itt helye, vagy írja be egy közösség nevét.
desk-table-offices = Feladatok
desk-table-appointed = Kinek?
desk-table-office = Melyik feladat?
desk-table-appoint = Rábízom
desk-table-dismiss = Már nem ő
desk-table-last-convener = Valakinek össze kell hívnia az asztalt. Előbb bízza ezt másra is.
desk-table-backlog = Félretett napirendi pontok
desk-table-backlog-help = Amiről beszélni kell, de még nincs hozzá ülés. Az ülés lapján emelheti be.
desk-table-park = Félreteszem későbbre
desk-table-describe = Az asztal bemutatása
desk-table-heard = Hogyan szólhat hozzá, akinek nincs itt helye?
desk-table-heard-help = Mindenki olvassa majd. Ha üres, az oldal a lakossági visszajelzéshez vezet.
desk-table-funding = A projekt azonosítója
desk-table-funding-help = Ahogyan a támogató nevezi a projektet, például EIA/2012/3.7.4. A jelenléti ívekre kerül. Ha nincs, maradjon üres.
desk-table-lights = Ami ennél az asztalnál be van kapcsolva
desk-table-lights-help = Csak azt gyújtsa meg, amire szüksége van.
desk-table-public = Mindenki láthatja, hogy ez az asztal létezik
desk-table-save = Mentés
desk-table-life = Az asztal élete
desk-table-ending = Ha lezárja: miért?
desk-table-ending-none = Nem zárom le
desk-table-no-reason = Válassza ki, miért zárul le.
desk-help-table =
    Itt áll minden, ami egy asztalhoz tartozik: az ülései, a helyei, a feladatok, és amit mindenki lát belőle.
    Először ültesse le a tagokat, azután tervezzen egy ülést. Meghívót csak akkor kapnak, amikor az ülést meghirdeti.
    Egy helynek egy képviselője van és bármennyi helyettese. Ha valaki más lesz a képviselő, a régi helyettes marad.
    Akinek itt feladata van, ezt az asztalt látja, a többit nem.
desk-meeting-title-label = Az ülés címe
desk-meeting-title-missing = Írja be az ülés címét.
desk-meeting-date = Nap
desk-meeting-time = Kezdés
desk-meeting-date-wrong = Adja meg a napot és az órát is, például 2026-12-03 és 14:00.
desk-meeting-number-wrong = Egy egész számot írjon be, például 90.
desk-meeting-link-wrong = A cím https:// vagy http:// kezdetű legyen.
desk-meeting-day = Az ülés napja: jelenlét és emlékeztető
desk-meeting-minutes = Emlékeztető
desk-meeting-agenda = Napirend
desk-meeting-agenda-none = Még üres. Adja hozzá az első pontot, vagy emeljen be egyet a félretettek közül.
desk-meeting-agenda-whole =
    { $count ->
        [one] Összesen { $count } perc
       *[other] Összesen { $count } perc
    }
desk-meeting-agenda-fixed = A napirend végleges. Ha mégis változik, előbb nyissa meg újra.
desk-meeting-item-add = Napirendi pont hozzáadása
desk-meeting-item-edit = Módosítás
desk-meeting-item-up = Feljebb
desk-meeting-item-down = Lejjebb
desk-meeting-item-park = Félre
desk-meeting-item-away = Törlés
desk-meeting-item-title = Miről legyen szó?
desk-meeting-item-missing = Írja be, miről legyen szó.
desk-meeting-item-description = Bővebben
desk-meeting-minutes-long = Hány perc?
desk-meeting-item-kind = Ki láthatja?
desk-meeting-item-presenter = Ki vezeti be?
desk-meeting-item-nobody = Senki külön
desk-meeting-item-raised-by = Melyik oldal vetette fel?
desk-meeting-item-all-sides = Közös
desk-meeting-chatham-help = Ami elhangzik, felhasználható, de az nem, hogy ki mondta. Az emlékeztető senkit nem nevez meg.
desk-meeting-item-save = A pont mentése
desk-meeting-parked = Félretett pontok
desk-meeting-take-up = Napirendre veszem
desk-meeting-invited = Meghívottak
desk-meeting-invited-none = Még senki nem kapott meghívót. A meghirdetéskor minden hely képviselője kap egyet, és az is, akinek feladata van.
desk-meeting-needs = Mire van szükség
desk-meeting-need = { $need } ({ $count })
desk-meeting-remind = Emlékeztetem, aki nem válaszolt
desk-meeting-remind-help = Csak az kap levelet, aki még nem válaszolt, és legfeljebb kétnaponta egyszer.
desk-meeting-reminded =
    { $count ->
        [0] Senkinek nem ment levél: mindenki válaszolt, vagy nemrég kapott egyet.
        [one] { $count } levelet küldtünk.
       *[other] { $count } levelet küldtünk.
    }
desk-meeting-replies = Válaszok naptárprogramokból
desk-meeting-replies-label = A válaszlevél szövege
desk-meeting-replies-help = Aki a naptárában fogadta el vagy mondta le a meghívót, annak a válasza levélben jön. Másolja ide az egész levelet, vagy többet egymás után. Csak a meghívottak válaszait vesszük át.
desk-meeting-replies-submit = A válaszok átvétele
desk-meeting-replies-none = Ebben nem találtunk választ erre az ülésre olyantól, akit meghívtak. A levelet a forrásával együtt másolja ide.
desk-meeting-replies-too-much = Ez túl sok egyszerre: legfeljebb 500 választ és 2 MB-ot olvasunk.
desk-meeting-replies-taken =
    { $count ->
        [one] { $count } választ átvettünk.
       *[other] { $count } választ átvettünk.
    }
desk-meeting-guests =
    { $count ->
        [one] { $count } meghívott
       *[other] { $count } meghívott
    }
desk-meeting-by-phone = nincs címe: telefonáljon neki
desk-meeting-on-behalf = más válaszolt helyette
desk-meeting-invite-one = Kit hívjunk meg még?
desk-meeting-invite-submit = Meghívom
desk-meeting-describe = Mikor és hol
desk-meeting-describe-help = A meghívottak levelet kapnak, ha az időpont vagy a hely változik. Új időpont esetén újra megkérdezzük őket.
desk-meeting-not-any-more = Ez az ülés így már nem módosítható. Meghirdetett ülésnek legyen napja és órája.
desk-meeting-mode = Hogyan találkoznak?
desk-meeting-place = Hol?
desk-meeting-room = Melyik teremben?
desk-meeting-access = Hogyan lehet bejutni?
desk-meeting-access-help = Bejárat, lift, kit kell keresni, mit kell magával hozni.
desk-meeting-link = Cím az internetes részvételhez
desk-meeting-capacity = Hány hely van a teremben?
desk-meeting-languages = Ezekre a nyelvekre lesz tolmácsolás
desk-meeting-childcare = Lesz gyermekfelügyelet
desk-meeting-public = Mindenki tudhat erről az ülésről
desk-meeting-save = Mentés
desk-meeting-papers = Nyomtatáshoz (PDF)
desk-meeting-papers-help = Ami papíron van, továbbadják. Ezért csak azokat nevezzük meg, akiket az asztalnál mindenki megnevezhet; aki nincs a nyílt jelenléti íven, a zárt íven ír alá, amelyet Ön őriz.
desk-meeting-papers-languages = Más nyelveken
desk-meeting-paper-invitation = Meghívólevél
desk-meeting-paper-agenda = Napirend
desk-meeting-paper-attendance = Jelenléti ív
desk-meeting-paper-closed = Zárt jelenléti ív
desk-meeting-paper-minutes = Emlékeztető
desk-meeting-refused-not-now = Ez most nem lehetséges.
desk-meeting-refused-no-date = Előbb adja meg, mikor lesz.
desk-meeting-refused-no-agenda = Előbb legyen legalább egy napirendi pont.
desk-meeting-refused-too-early = Az ülést a napján lehet megkezdeni.
desk-meeting-refused-minutes-open = Előbb fogadják el az emlékeztetőt.
desk-meeting-minutes-not-now = Ez most nem lehetséges.
desk-meeting-minutes-empty = Még nincs benne semmi.
desk-meeting-minutes-review-open = A tagok még olvassák. Elfogadni az olvasásra adott napok után lehet.
desk-meeting-minutes-corrections = Van javítási javaslat, amelyre még senki nem válaszolt.
desk-minutes-back = Vissza az ülés napjához
desk-corrections-title = Javítási javaslatok: { $meeting }
desk-corrections-heading = Javítási javaslatok
desk-corrections-none = Nincs javítási javaslat.
desk-corrections-none-lead = Amíg a tagok olvassák az emlékeztetőt, itt jelenik meg, amit másképp szeretnének.
desk-corrections-of-line = Egy bejegyzésről
desk-corrections-of-whole = Az egész emlékeztetőről
desk-corrections-now = Most ez áll ott:
desk-corrections-proposed = A javaslat:
desk-corrections-text = Ez álljon ott ({ $language })
desk-corrections-add = Ez kerüljön még bele ({ $language }). Mindenki elolvassa majd, aki az emlékeztetőt. Ha üresen hagyja, nem lesz új bejegyzés.
desk-corrections-gone = Ez a bejegyzés közben kikerült az emlékeztetőből.
desk-corrections-answer = Válasz annak, aki javasolta (nem kötelező)
desk-corrections-again = Fontos változás: a tagok olvassák el újra, { $days } napig
desk-corrections-take = Átveszem
desk-corrections-decline = Nem veszem át
desk-corrections-empty = Írja be, mi álljon ott. Ha törölni kell, előbb vegye vissza az emlékeztetőt írásra.
desk-corrections-changed = Közben valaki más válaszolt rá vagy módosította a bejegyzést. Amit beírt, itt van: nézze meg, és küldje el újra, ha kell.
desk-corrections-saved = A választ elmentettük, és értesítjük, aki javasolta.
desk-corrections-settled = Megválaszolva
desk-help-corrections =
    Itt válaszol arra, amit a tagok másképp szeretnének az emlékeztetőben.
    Írja meg, mi álljon ott, a bejegyzés nyelvén. Ha átveszi, a bejegyzés azonnal megváltozik, és a tagok látják, hogy javították.
    Az olvasásra adott napok nem kezdődnek újra. Csak akkor kérje, hogy olvassák el újra, ha a változás fontos.
    Aki javasolta, értesítést kap. Elfogadni akkor lehet, ha minden javaslat kapott választ.
desk-meeting-corrections-waiting =
    { $count ->
        [0] Egy sem vár válaszra.
        [one] { $count } vár válaszra.
       *[other] { $count } vár válaszra.
    }
desk-translations-others = Fordítások
desk-translations-which = Melyik nyelven mennyi van kész?
desk-translations-title = Fordítás ({ $language }): { $meeting }
desk-translations-heading = Fordítás erre a nyelvre: { $language }
desk-translations-done = { $done } / { $all } kész
desk-translations-out-of-date = { $count } elavult
desk-translations-missing = Nincs lefordítva
desk-translations-stale = Elavult: az eredeti megváltozott
desk-translations-source = Ezen a nyelven írták
desk-translations-by-person = Ember fordította
desk-translations-checked = Ember fordította, más ellenőrizte
desk-translations-by-machine = Gép fordította, ember nem olvasta
desk-translations-how = Hogyan készült a fordítás?
desk-translations-still = Megnéztem: a fordítás így is jó
desk-translations-item = Napirendi pont
desk-translations-save = A fordítások mentése
desk-translations-saved =
    { $count ->
        [0] Semmi sem változott.
        [one] { $count } fordítást mentettünk.
       *[other] { $count } fordítást mentettünk.
    }
desk-translations-changed = Közben más is változtatott ezeken a szövegeken, ezért még semmit sem mentettünk. Amit beírt, itt van: nézze át a megjelölteket, és mentse újra.
desk-translations-source-changed = Az eredeti közben megváltozott. Nézze meg, jó-e még, amit beírt.
desk-translations-theirs = Közben valaki más ezt írta ide. Ha ment, az Öné kerül a helyére.
desk-translations-lost = Ez a szöveg közben kikerült az emlékeztetőből. Amit ide írt:
desk-translations-long = Ez 8000 betűnél hosszabb. Írja meg rövidebben.
desk-help-translations =
    Itt az ülés minden szövege mellé odaírhatja, hogyan hangzik egy másik nyelven.
    Írja be, amit tud, és mentse: nem kell mindennel egyszerre elkészülni. Ha a mezőt kiüríti, a fordítás eltűnik.
    Mondja meg azt is, hogyan készült. Az olvasók látják, ha gép fordította, vagy ha az eredeti azóta megváltozott.
    A közzétett emlékeztető fordítása is javítható, ehhez nem kell újra elfogadni.
desk-meeting-replies-file = Fájl a postafiókból
desk-meeting-replies-file-help = Egy naptárfájl (.ics), egy levél (.eml) vagy egy egész mappa (mbox), legfeljebb 2 MB. Minden válaszról kiírjuk, mi lett vele.
desk-replies-message = { $number }. levél
desk-replies-skipped-other-meeting = nem erre az ülésre válaszol
desk-replies-skipped-unknown = ezzel a címmel senki sincs meghívva
desk-replies-skipped-old-invitation = egy korábbi időpontra vagy helyszínre válaszol
desk-replies-skipped-superseded = később újra válaszolt
desk-replies-skipped-known-better = azóta már tudunk újabb választ
desk-replies-skipped-delegates = mást küld maga helyett: a meghívottaknál adja meg, kit
desk-replies-skipped-not-now = az ülés most nem fogad ilyen választ
desk-replies-unread-head = a levél fejléce nem olvasható
desk-replies-unread-deep = a levélben túl sok levél van egymásban
desk-replies-unread-long = a benne lévő naptár túl hosszú
desk-replies-unread-encoding = a kódolása sérült
desk-replies-unread-damaged = a benne lévő naptár sérült vagy hiányos
desk-replies-unread-no-reply = naptár van benne, de nem válasz
desk-replies-unread-counter = más időpontot javasol: válaszoljon neki levélben
desk-replies-unread-meeting = nem derül ki, melyik ülésről szól
desk-replies-unread-attendee = nem derül ki, ki válaszol
desk-replies-unread-answer = nem derül ki, mit válaszol
desk-replies-unread-stamp = nem derül ki, mikor írták
desk-help-meeting =
    Itt készül elő egy ülés: mikor és hol lesz, miről lesz szó, ki jön el.
    Először adja meg a napot és a helyet, állítsa össze a napirendet, azután küldje el a meghívókat.
    Ha a meghirdetés után változtat, a meghívottak levelet kapnak. Az elmaradásról is.
    A meghívottak nevét és válaszát csak az látja, aki az asztalt összehívja. Amire szükségük van, bizalmas.
desk-audit-roundtable-add-item = Új napirendi pont
desk-audit-roundtable-answer = Válasz érkezett egy meghívóra
desk-audit-roundtable-answer-for = Valaki helyett válaszoltak
desk-audit-roundtable-appoint = Valaki feladatot kapott
desk-audit-roundtable-describe = Az asztal bemutatása módosult
desk-audit-roundtable-describe-item = Egy napirendi pont módosult
desk-audit-roundtable-describe-meeting = Az ülés adatai módosultak
desk-audit-roundtable-dismiss = Valakinek megszűnt egy feladata
desk-audit-roundtable-edit-minutes = Módosult az emlékeztető
desk-audit-roundtable-end-seat = Egy hely megszűnt
desk-audit-roundtable-finish-action = Egy teendő állapota módosult
desk-audit-roundtable-found = Az asztal megalakult
desk-audit-roundtable-hold-seat = Valaki helyet kapott az asztalnál
desk-audit-roundtable-invite = Valaki meghívót kapott
desk-audit-roundtable-move-item = Egy napirendi pont átkerült
desk-audit-roundtable-note-attendance = Módosult a jelenléti ív
desk-audit-roundtable-plan = Az ülést megtervezték
desk-audit-roundtable-propose-correction = Javítási javaslat érkezett
desk-audit-roundtable-release-seat = Valaki már nem ül az asztalnál
desk-audit-roundtable-remind = Emlékeztető levelek mentek ki
desk-audit-roundtable-remove-minutes = Kikerült valami az emlékeztetőből
desk-audit-roundtable-seat = Új helyek kerültek az asztalhoz
desk-audit-roundtable-settle-correction = Egy javítási javaslat választ kapott
desk-audit-roundtable-step-meeting = Változott az ülés állapota
desk-audit-roundtable-step-minutes = Változott az emlékeztető állapota
desk-audit-roundtable-step-table = Változott az asztal állapota
desk-audit-roundtable-translate-minutes = Egy ülés szövegeit lefordították
desk-audit-roundtable-write-minutes = Bővült az emlékeztető
desk-audit-roundtable-open-check-in = Megnyílt a bejelentkezés
desk-audit-roundtable-close-check-in = Lezárult a bejelentkezés
desk-audit-roundtable-check-in = Valaki bejelentkezett az ülésre
desk-audit-roundtable-ask-to-speak = Valaki szót kért
desk-audit-roundtable-step-speech = Változott a hozzászólók listája
desk-audit-roundtable-assign-interpreter = Tolmács került az üléshez
desk-audit-roundtable-release-interpreter = Egy tolmács lekerült az ülésről
desk-audit-roundtable-plan-year = Az első év üléseit megtervezték
desk-kit-title = Kerekasztal dobozban
desk-kit-lead = Minden, ami az első évhez kell: tizenkét napirend, ügyrendminta, megállapodás, meghívó és útmutató. Írja át bátran: az Ön városa nem olyan, mint a többi.
desk-kit-texts = Szövegek
desk-kit-text-year = Hogyan használja: az első év
desk-kit-text-guide = Útmutató a facilitátornak
desk-kit-text-rules = Ügyrend, minta
desk-kit-text-agreement = Együttműködési megállapodás, minta
desk-kit-text-invitation = Meghívó az alakuló ülésre, minta
desk-kit-year = Tizenkét ülés
desk-kit-plan = Az első év megtervezése
desk-kit-plan-help = Tizenkét ülés kerül az asztalhoz a napirendjével, nap nélkül. Amíg egyet meg nem hirdet, senki nem kap róla levelet. Az időpontot, a helyet és a napirendet mindegyiknél átírhatja.
desk-kit-planned = Az asztalnak már van ülése, amelynek nincs napja. Előbb adjon napot azoknak, vagy mondja le őket.
desk-kit-month = { $number }. hónap
desk-kit-prepare = Előtte:
desk-help-kit =
    Ez a lap annak segít, aki először hív össze egy asztalt.
    Először olvassa el, hogyan használja, azután tervezze meg az évet egy gombbal.
    A szövegeket másolja ki, és írja át. Itt nem változnak meg.
    Csak az látja, aki az asztalt összehívja.
desk-help-kit-text =
    Minta, amelyet átírhat. Az asztal és a város neve már benne van.
    Jelölje ki, másolja egy levélbe vagy dokumentumba, vagy nyomtassa ki ezt az oldalt.
    Itt nem szerkeszthető: az eredeti mindig megmarad.
desk-audit-roundtable-make-feed = Valaki naptárcímet készített magának
desk-audit-roundtable-end-feed = Valaki megszüntette a naptárcímét
desk-numbers-title = Az asztal számokban
desk-numbers-none = Itt fognak állni ennek az időszaknak a számai.
desk-numbers-none-lead = Amint egy ülés véget ér, látszik, hányan vettek részt rajta.
desk-numbers-came = { $came } szervezet vett részt legalább egy ülésen. Most { $seated } szervezetnek van itt helye.
desk-numbers-meetings = Hányan vettek részt az üléseken. A sáv sötét része a teremben ülőket mutatja, a világos a többieket.
desk-numbers-meeting = Ülés
desk-numbers-there = Eljött
desk-numbers-guests = Vendég
desk-numbers-spans = Időszak
desk-numbers-lately = Az utolsó tizenkét hónap
desk-numbers-always = Minden év
desk-numbers-years = Évek: hány szervezet vett részt legalább egyszer
desk-numbers-year = Év
desk-numbers-organizations = Szervezetek
desk-numbers-average = Résztvevők ülésenként
desk-numbers-categories = Honnan jöttek el legalább egyszer
desk-numbers-once = Eljött
desk-numbers-online = Online
desk-numbers-excused = Jelezte
desk-numbers-received = Mások elvégezték azt, amit ők vetettek fel
desk-numbers-sides = Az oldalak egyensúlya
desk-numbers-sides-lead = Ezt csak az látja, aki a beszélgetést vezeti. Nem rangsor: arra figyelmeztet, kire kell jobban figyelni.
desk-numbers-sides-caption = Mit hoztak, mit vállaltak és mit kaptak az oldalak
desk-numbers-side = Oldal
desk-numbers-seats = Helyek
desk-numbers-raised = Felvetett pontok
desk-numbers-spoken = Mennyit beszéltek (perc)
desk-numbers-speaks = { $side }: a helyeikhez képest nagyon keveset beszélnek.
desk-numbers-taken = Vállalt teendők
desk-numbers-kept = Elkészült
desk-numbers-old = Harminc napnál régebben lejárt
desk-numbers-raises = { $side }: a helyeikhez képest nagyon kevés napirendi pontot vetettek fel.
desk-numbers-comes = { $side }: a helyeikhez képest nagyon kevesen jönnek el.
desk-numbers-promised =
    { $count ->
        [one] { $side }: { $count } vállalás több mint harminc napja lejárt.
       *[other] { $side }: { $count } vállalás több mint harminc napja lejárt.
    }
desk-help-numbers =
    Egy időszak, abból számolva, ami a jelenléti íveken és az emlékeztetőkben áll.
    Ha egy szám furcsa, nézze meg először a jelenléti ívet.
    Az oldalak egyensúlyát csak a facilitátor látja.
desk-help-rules =
    Itt készül az ügyrend: változatról változatra, a helyek válaszaival.
    Először írja meg a szöveget, vagy induljon ki a mintából; azután adjon meg egy napot, ameddig a helyek válaszolhatnak.
    Ami a helyek előtt van, azt már nem lehet átírni: vonja vissza, vagy várja meg a válaszokat, és írjon új változatot.
    A készülő szöveget csak Ön látja. A helyek elé kerülőt az asztalnál ülők, az elfogadottat nyilvános asztalnál mindenki.
desk-rules-inside = Így látják az asztalnál ülők; itt írhatja be egy hely válaszát is
desk-rules-write = a szöveg
desk-rules-from-kit = Kiindulás a mintából
desk-rules-text = Az ügyrend szövege
desk-rules-text-help = Címsor: ## a sor elején. Felsorolás: - a sor elején. Kiemelés: **így**.
desk-rules-text-missing = Írja meg a szöveget.
desk-rules-text-long = Ez 40 000 betűnél hosszabb. Rövidítse meg.
desk-rules-changes = Mi az új benne? (Egy-két mondat.)
desk-rules-answer-by = Meddig válaszolhatnak a helyek?
desk-rules-answer-by-help = Legalább egy hetet adjon.
desk-rules-too-soon = Adjon meg egy napot, legalább egy héttel előbbre.
desk-rules-another = Egy másik változat már a helyek előtt van. Előbb az dőljön el.
desk-rules-still-answering = A helyek még válaszolhatnak. Várja meg a megadott napot, vagy hogy mind válaszoljanak.
desk-rules-too-few = A helyeknek nem több mint a fele ért egyet, ezért nem léphet életbe.
desk-rules-unreplied = Egy ellenvetés még nem kapott választ. Előbb válaszoljon rá.
desk-rules-reply = Válasz az ellenvetésre
desk-rules-reply-submit = Válaszolok
desk-rules-reply-missing = Írja be a választ.
desk-rules-step-help = Akkor lép életbe, ha a helyek több mint fele egyetért, és minden ellenvetés választ kapott. Csak az a gomb látszik, amelyiknek most helye van.
desk-audit-roundtable-write-rules = Az ügyrend szövege módosult
desk-audit-roundtable-step-rules = Változott egy ügyrend állapota
desk-audit-roundtable-answer-rules = Egy hely válaszolt az ügyrendről
desk-audit-roundtable-answer-rules-for = Valaki beírta egy hely válaszát az ügyrendről
desk-audit-roundtable-reply-rules = Egy ellenvetés választ kapott
desk-audit-roundtable-raise = Egy hely felvetett valamit
desk-audit-roundtable-raise-for = Valaki beírta egy hely felvetését
desk-audit-roundtable-open-topic = Megnyílt egy téma
desk-audit-roundtable-join-topic = Valaki részt vesz a témában
desk-audit-roundtable-leave-topic = Valaki már nem vesz részt a témában
desk-check-in-title = { $meeting }: bejelentkezés
desk-check-in-back = Vissza a naphoz
desk-check-in-off = Ennél az asztalnál nincs kódos bejelentkezés
desk-check-in-off-lead = Az asztal oldalán kapcsolhatja be az, aki összehívja.
desk-check-in-early = A bejelentkezés még nem nyitható meg, vagy már vége
desk-check-in-early-lead = Az ülés kezdete előtt egy órával nyitható meg, és addig tart, amíg az ülés.
desk-check-in-not-now = Ez most nem lehetséges. Így áll a bejelentkezés.
desk-check-in-open-lead = Aki eljön, maga írja be a kódot, vagy a telefonjával beolvassa a képet, és megjelenik a jelenléti íven. A kód három percenként változik, így csak az tudja használni, aki a teremben van.
desk-check-in-open = A kód megmutatása
desk-check-in-picture = A kép a bejelentkezés oldalára visz
desk-check-in-how = Olvassa be a képet a telefonjával. Vagy nyissa meg a meghívójában lévő linket vagy az ülés oldalát, és írja be:
desk-check-in-changes = A kód három percenként változik.
desk-check-in-close = A bejelentkezés lezárása
desk-check-in-close-help = Lezárás után ez a kód már nem érvényes. Aki később jön, azt kézzel lehet feljegyezni.
desk-day-check-in = Bejelentkezés kóddal, kivetítéshez
desk-day-by-code = Kóddal jelentkezett be
desk-help-check-in =
    Ezt az oldalt ki lehet vetíteni a teremben. Aki jön, a kóddal maga jelentkezik be.
    Először mutassa meg a kódot. Magától változik; az előző is érvényes addig, amíg a következő meg nem jelenik.
    Neveket ez az oldal nem mutat, csak azt, hogy hányan vannak itt. Aki nem boldogul, azt a nap oldalán kézzel is feljegyezheti.
    Öt rossz kód után negyed órát várni kell.
desk-day-speakers = Felszólalók
desk-day-speakers-wait =
    { $count ->
        [0] Nem vár senki
        [one] Szóra vár: { $count }
       *[other] Szóra vár: { $count }
    }
desk-day-speaking = Most beszél, ennyi ideje:
desk-day-speaking-nobody = Most nem beszél senki a sorból.
desk-day-waiting-nobody = Nem vár senki.
desk-day-speaker-first = Először szólal fel
desk-day-speaker-start = Megadom a szót
desk-day-speaker-end = Befejezte
desk-day-speaker-not = Tévedés volt, ne számítson
desk-day-speaker-gone = Mégsem kér szót
desk-day-speaker-add = Valaki szót kér
desk-day-speaker-seat = Melyik helyről?
desk-day-speaker-kind = Mit szeretne?
desk-day-speaker-item = Mihez?
desk-day-speaker-submit = Felveszem a sorba
desk-day-speeches =
    { $count ->
        [one] { $count } felszólalás
       *[other] { $count } felszólalás
    }
desk-day-times-category = Beszédidő a helyek fajtája szerint
desk-day-times-side = Beszédidő oldalanként
desk-meeting-interpretation-none = Még senki nem kért tolmácsolást, és nem is ígértük meg.
desk-meeting-interpretation-asked =
    { $count ->
        [one] { $count } résztvevő kérte
       *[other] { $count } résztvevő kérte
    }
desk-meeting-interpretation-promised = Meghirdettük
desk-meeting-interpretation-missing = Még nincs tolmács
desk-meeting-interpret-into = Nyelv
desk-meeting-interpreter = Ki tolmácsol?
desk-meeting-interpreter-help = Az asztal tolmácsai közül választhat; őket az asztal oldalán, a feladatoknál veheti fel. Külső tolmács nevét nem jegyezzük fel.
desk-meeting-interpreter-outside = Külső tolmács
desk-meeting-interpreter-gone = Mégsem tolmácsol
desk-meeting-interpret-submit = Ő tolmácsol
