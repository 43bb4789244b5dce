# A people szoba: belépés, meghívás, a saját fiók.

# Belépés
people-sign-in-title = Belépés
people-sign-in-lead = Azoknak, akik a szolgáltatások adatait gondozzák, az asztalnál ülnek vagy itt dolgoznak. Aki segítséget keres, annak nem kell fiók.
people-sign-in-address = Az Ön e-mail címe
people-sign-in-address-help = Küldünk egy linket és egy kódot. Jelszó nincs.
people-sign-in-submit = Kérem a linket
people-sign-in-address-wrong = Ez nem e-mail cím. Így néz ki: nev@example.org; kérjük, nézze meg, nem maradt-e ki belőle betű.
people-sign-in-no-account = Nincs fiókja? Fiók meghívással jön létre: kérje a kerekasztal koordinátorától.

# A link kérése után
people-sent-title = Nézze meg a leveleit
people-sent-lead = Ha ismerjük ezt a címet, úton van a levél. Egy percig is eltarthat. Nézze meg a levélszemét között is.
people-sent-link = Nyissa meg a levélben lévő linket ebben a böngészőben. Egyszer működik, { $minutes ->
        [one] { $minutes } percig
       *[other] { $minutes } percig
    }.
people-sent-code-title = Másik készüléken van a levél?
people-sent-code = A levélben álló kód
people-sent-code-help = Nyolc számjegy. Írja be ide.
people-sent-code-submit = Belépés
people-sent-again = Nem jött semmi? Kérjen másik levelet
people-sent-wrong = Ez a kód nem jó. Nézze meg a legutóbbi levelet, és írja be újra a nyolc számjegyet.
people-sent-closed = Túl sok rossz kódot írtak be. Kérjen másik levelet.

# Belépés linkkel
people-link-title = Üdvözöljük újra
people-link-lead = Belépés mint { $name }.
people-link-submit = Belépés
people-link-refused-title = Ez a link már nem nyit meg semmit
people-link-used = Már felhasználták; egy link egyszer működik. Kérjen másikat.
people-link-expired = Túl régi, vagy újabb levél jött helyette. Kérjen másikat.
people-link-other = Csak abban a böngészőben működik, amellyel kérte. Ott írja be a levélben álló kódot; vagy kérjen linket itt.
people-link-ask = Linket kérek

# Meghívás
people-invitation-title = Meghívjuk
people-invitation-lead = { $name }, a kerekasztal meghívja Önt.
people-invitation-what = Egy gombnyomás, és bent van. Nincs jelszó, nincs kötelezettség, és bármikor, indoklás nélkül távozhat.
people-invitation-not-sealed = Amit itt ír, azt az oldal működtetői el tudják olvasni. Nincs lezárva.
people-invitation-submit = Belépek
people-invitation-used = Ezt a meghívót már felhasználták. Ha Ön volt, lépjen be az e-mail címével.
people-invitation-expired = Ez a meghívó túl régi. Kérjen másikat attól, aki meghívta.

# A saját fiók
people-account-title = Az Ön fiókja
people-account-lead = Belépve mint { $name }.
people-account-address = E-mail
people-account-language = A levelek nyelve
people-account-roles = Mit csinál itt
people-account-no-roles = Még nincs szerepe.
people-account-desk = Teendők
people-account-ours = Szervezetünk a kerekasztalnál
people-account-sessions = Hol van belépve
people-account-sessions-help = Ha valamelyiket nem ismeri, zárja le.
people-account-session-here = Ez a böngésző
people-account-session-since = belépett: { $date }, { $time }
people-account-session-end = Lezárás
people-account-session-others = Minden más lezárása
people-account-sign-out = Kilépés

# A bemutatóváros: belépés kitalált emberként. $name egy ember, $role a szerepe.
people-try-title = Legyen valaki, aki itt dolgozik
people-try-lead = Ez a bemutatóváros: mindenki kitalált, és senki nem kap levelet. Válassza ki, ki szeretne lenni.
people-try-as = { $name }, { $role }
people-try-link = Próbálja ki úgy, mint aki itt dolgozik

# Szerepek
people-role-coordinator = Koordinátor
people-role-moderator = Moderátor
people-role-facilitator = Facilitátor
people-role-minute-taker = Jegyzőkönyvvezető
people-role-mediator = Mediátor
people-role-evaluator = Értékelő
people-role-translator = Fordító
people-role-editor = Szerkesztő
people-role-provider = Szolgáltató
people-role-case-worker = Esetkezelő

# Levelek. A tárgy nem árulja el, miről szólnak.
people-mail-greeting = Jó napot, { $name }!
people-mail-sign-in-subject = Az Ön linkje
people-mail-sign-in-text = Itt a link, amelyet kért. Egyszer működik, { $minutes ->
        [one] { $minutes } percig
       *[other] { $minutes } percig
    }, abban a böngészőben, amellyel kérte.
people-mail-sign-in-action = Belépés
people-mail-sign-in-code = Másik készüléken kérte? Ott írja be ezt a kódot: { $code }
people-mail-sign-in-not-you = Ha nem Ön kérte, ne tegyen semmit ezzel a levéllel: nélküle senki nem lép be.
people-mail-invitation-subject = Meghívó
people-mail-invitation-text = A kerekasztal meghívja Önt. Jelszó nem kell: a link beengedi.
people-mail-invitation-days = Egyszer működik, { $days ->
        [one] { $days } napig
       *[other] { $days } napig
    }.
people-mail-invitation-action = Megnézem a meghívót
people-mail-invitation-not-wanted = Nem szeretné? Akkor ne tegyen semmit; nem kérdezzük, miért.
people-mail-speaker-subject = Változás
people-mail-speaker-text = Meghívást kapott, hogy itt a szervezetük nevében szóljon: { $name }. Ha nem tudják, miért, kérjük, kérdezzék meg a koordinátort.
people-mail-speaker-action = Megnézem

# A második lépés: jelmondat és kód a levél mellett. $minutes és $count számok.
people-step-title = A második lépés
people-step-lead = Egy levél tévútra mehet. Aki mások szövegeit gondozza, ezért még két dolgot mutat: egy jelmondatot, amelyet csak ő tud, és egy kódot, amely egyszer használható.
people-step-passphrase = Az Ön jelmondata
people-step-passphrase-help = Öt kitalált szót könnyebb megjegyezni, mint jeleket és számokat. Írja fel ezeket, vagy válasszon sajátot, legalább { $count ->
        [one] { $count } karakterrel
       *[other] { $count } karakterrel
    }.
people-step-suggested = Javaslat
people-step-before = Az eddigi jelmondata
people-step-before-help = Ezzel a kulcsai átkerülnek az új alá. Ha elfelejtette, hagyja üresen: a helyreállító kódja utána is nyitja őket.
people-step-kind = Honnan jönnek a kódjai
people-step-kind-app = Alkalmazásból, telefonon vagy számítógépen
people-step-kind-app-help = Bármelyik kódkészítő alkalmazás jó (TOTP). Nem kell hozzá kapcsolat, és senki sem tudja meg, hogy Önnek van ilyenje.
people-step-kind-paper = Papírlistáról
people-step-kind-paper-help = Annak, akinek nincs saját telefonja, vagy nem akarja erre használni. Kinyomtat { $count ->
        [one] { $count } kódot
       *[other] { $count } kódot
    }, és egyenként kihúzza őket.
people-step-next = Tovább
people-step-short = Ez túl rövid. Legalább { $count ->
        [one] { $count } karakter
       *[other] { $count } karakter
    } kell; öt szóból jó jelmondat lesz.
people-step-common = Ezt túl sokan kipróbálnák. Válasszon más szavakat, amelyek nem tartoznak össze.
people-step-own = A saját neve vagy címe van benne. Válasszon más szavakat.
people-step-kind-missing = Válassza ki, honnan jöjjenek a kódjai.

# A kódok egyszer láthatók, és az elsőt be kell írni
people-step-shown-title = Vigye magával a kódjait
people-step-shown-once = Ez az oldal csak egyszer látható. Nyomtassa ki vagy írja le, mielőtt továbblép.
people-step-app-scan = Olvassa be ezt a képet az alkalmazással.
people-step-app-picture = Kép az alkalmazásnak
people-step-app-type = Vagy írja be ezt:
people-step-spare = Kódok arra a napra, amikor az alkalmazás elvész
people-step-spare-help = Mindegyik egyszer használható az alkalmazás helyett. Tartsa ott, ahol a többi iratát, ne a számítógép mellett.
people-step-paper = Az Ön kódjai
people-step-paper-help = Mindegyik egyszer használható. Húzza ki, amit már használt, tetszőleges sorrendben, és tartsa a listát a jelmondatától külön.
people-step-try = Próbálja ki egyszer
people-step-try-help = Írja be még egyszer a jelmondatát és egy kódot. Ettől fogva mindkettő számít.
people-step-code = Egy kód
people-step-code-help = Hat számjegy az alkalmazásból, vagy nyolc a listáról.
people-step-settle = Kész
people-step-again = Elölről
people-step-shown-again = A kódjait már megmutattuk; másodszor nem tudjuk. Ha nem írta le őket, kezdje elölről.

# A második lépés megmutatása
people-confirm-title = Ön az?
people-confirm-lead = Ami most jön, ahhoz több kell egy levélnél. Írja be a jelmondatát és egy kódot.
people-confirm-submit = Tovább
people-confirm-counts = Ebben a böngészőben { $hours ->
        [one] { $hours } órán
       *[other] { $hours } órán
    } át számít. Amit nem lehet visszavenni, ahhoz újra megkérdezzük.
people-confirm-lost = Mindkettő elveszett? Egy másik koordinátor elveheti a második lépését, és Ön újat választ.
people-proof-wrong = A jelmondat és a kód nem illik össze. Nézze meg mindkettőt újra; egy kód csak egyszer használható.
people-proof-wait = Túl sok téves próbálkozás volt. Várjon { $minutes ->
        [one] { $minutes } percet
       *[other] { $minutes } percet
    }.
people-proof-busy = Most sokan vannak az ajtónál. Próbálja újra néhány másodperc múlva.
people-proof-late = Ez túl sokáig tartott, vagy egy másik ablakban már megtörtént. Kezdje elölről.

# Ami a saját fiók oldalán áll
people-account-proof = Miből látszik, hogy Ön az
people-account-proof-letter = A levélben lévő linkből. A saját szervezetéhez ennyi elég.
people-account-proof-needed = Amit Ön itt végez, ahhoz második lépés kell. Két perc az egész.
people-account-proof-app = A levélből, a jelmondatából és egy alkalmazás kódjaiból, { $date } óta.
people-account-proof-paper = A levélből, a jelmondatából és papíron lévő kódokból, { $date } óta.
people-account-proof-left = { $count ->
        [0] Nem maradt kód a papíron.
        [one] { $count } kód maradt a papíron.
       *[other] { $count } kód maradt a papíron.
    }
people-account-proof-few = Készítsen új kódokat, mielőtt elfogynak.
people-account-proof-set = Második lépés választása
people-account-proof-change = Másik jelmondat vagy új kódok
people-account-proof-done = A második lépése mostantól számít.
people-account-keys-link = A kulcsaim

# Saját kulcsok
people-keys-title = Saját kulcsok
people-keys-lead = Amit itt lepecsételnek, azt a szerver gondozói nem olvashatják: csak azok, akiknek kulcsuk van. Egyelőre semmi sem kéri őket. Aki ügyfelekkel fog dolgozni vagy közvetít, most elkészítheti a sajátját.
people-keys-warning = A kulcsait a jelmondata vagy egy papírra írt helyreállító kód nyitja, és semmi más. Ha mindkettőt elveszíti, senki sem tud segíteni.
people-keys-first = Ehhez második lépés kell.
people-keys-passphrase = Az Ön jelmondata
people-keys-make = Kulcsok készítése
people-keys-code-title = Írja le a helyreállító kódját
people-keys-code-once = Csak egyszer látható. Ez nyitja a kulcsait, ha elfelejti a jelmondatát. Akinél megvan, azt olvashatja, amit Ön.
people-keys-code-again = Most írja be újra
people-keys-code-again-help = A nagybetűk, szóközök és sorok nem számítanak.
people-keys-confirm = Leírtam
people-keys-begun = A kulcsai elkészültek, de a helyreállító kódot nem írta be újra. Ha megvan, írja be ide; ha nincs, készítsen újakat.
people-keys-ready = A kulcsai { $date } óta megvannak.
people-keys-closed = Másik jelmondatot választott az előző nélkül. A helyreállító kódja újra kinyitja a kulcsait.
people-keys-recovery = Az Ön helyreállító kódja
people-keys-reopen = Kulcsok kinyitása
people-keys-fingerprint = Az Ön ujjlenyomata
people-keys-fingerprint-help = Ha találkozik valakivel, akivel lepecsételt dolgokat oszt majd meg, olvassák fel egymásnak ezeket a számokat. Nem titkosak.
people-keys-mistyped = Ebből a kódból hiányzik egy betű vagy számjegy, vagy az egyik rossz. Vesse össze a papírjával.
people-keys-other = Ez nem az Ön kulcsainak kódja. Vesse össze a papírjával.
people-keys-wrong = Ez a jelmondat nem jó. Próbálja újra.

# Levelek erről
people-mail-account-action = Megnézem a fiókomat
people-mail-account-not-you = Ha nem Ön volt, kérjük, hívja a koordinátort.
people-mail-step-text = Jelmondatot és második lépést állítottak be a fiókjához.
people-mail-step-reset-text = A második lépését elvették, mert valaki azt mondta, hogy Ön elveszítette. Újat választhat.
people-mail-step-others-text = { $name } második lépését elvették, mert elveszett. Ha nem tudja, miért, kérdezze meg a többi koordinátort.
people-mail-tries-text = Valaki, aki olvassa a leveleit, többször rossz jelmondatot vagy kódot írt be.
people-mail-role-text = { $name } szerepet kapott itt: { $roles }. Ha nem tudja, miért, kérdezze meg a többi koordinátort.
people-mail-role-action = Megnézem

# Mail that can wait, coming in without a letter
people-sign-in-proof = Belépés jelmondattal és kóddal
people-sign-in-proof-help = Annak, aki mindkettőt beállította. Levél nélkül is működik, akkor is, ha épp nem jön meg.
people-sign-in-who = E-mail cím vagy belépőszám
people-sign-in-proof-submit = Belépés
people-sign-in-proof-wrong = Ez a három nem tartozik össze, vagy túl sok volt a rossz próba. Nézze meg újra, várjon negyed órát, vagy kérjen linket.
people-step-name = Az Ön belépőszáma
people-step-name-help = Önnek itt nincs e-mail címe: ezzel a számmal, a jelmondatával és egy kóddal lép be. Írja fel a kódok mellé, a jelmondatától külön.
people-account-name = Belépőszám
people-account-handed = Most csak olyan linkkel tud belépni, amelyet átadnak Önnek. Ha választ második lépést, magától is bejut.
people-account-mail = Levelek, amelyek várhatnak
people-account-mail-how = Milyen gyakran jöjjenek
people-account-mail-help = Ami a fiókját védi, és ami arra felel, amit Ön kért, az mindig megjön.
people-account-mail-save = Így legyen
people-account-mail-saved = Mostantól így lesz.
people-account-mail-unreached = { $date } óta visszajönnek a levelek az Ön címéről. Ha már nem jó, kérje a koordinátort, hogy a másik címére hívja meg.
people-often-daily = Reggelente, ha van miről írni
people-often-weekly = Hetente egyszer, hétfőn
people-often-never = Soha
people-mail-news-text = Ez történt a legutóbbi levél óta:
people-mail-news-foot = A fiókja oldalán választhatja meg, milyen gyakran jöjjön ilyen levél.
people-mail-news-stop = Ne jöjjön több ilyen levél
people-mail-tries-door-text = Valaki többször is be akart lépni az Ön címével, rossz jelmondattal vagy kóddal. Nem jutott be.
people-stop-title = Ne jöjjön több ilyen levél?
people-stop-lead = Nem írunk többet arról, ami várhat. Ami a fiókját védi, az ezután is megjön, és a fiókja oldalán bármikor újra kérheti.
people-stop-submit = Ne jöjjön több
people-stop-done = Kész. Nem jön több ilyen levél.
people-stop-over = Ez a link már nem tesz semmit. A fiókja oldalán választhatja meg, milyen gyakran jöjjenek levelek.

# Ki tette, ahol nem áll név.
people-hand-you = Ön
people-hand-coordinator = egy koordinátor
people-hand-moderator = egy moderátor
people-hand-own = valaki a szervezetből
people-hand-somebody = valaki
people-hand-operator = az üzemeltető
people-hand-visitor = valaki, aki nem jelentkezett be
people-mail-link-text = Link készült { $name } számára, amelyet egy koordinátor ad át. Ha nem tudja, miért, kérdezze meg a többi koordinátort.
