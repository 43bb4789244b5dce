# A szervezet oldala. $count szám. HTML soha ne kerüljön ide.

network-organization-also-known = Más néven
network-organization-contact = Elérhetőség
network-organization-founded = Alapítás éve
network-organization-legal-status = Jogi forma
network-organization-offers =
    { $count ->
        [one] { $count } szolgáltatás
       *[other] { $count } szolgáltatás
    }
network-organization-no-offers = Ennek a szervezetnek a szolgáltatásai nincsenek a listán.
network-organization-contact-none = Nincs nyilvános elérhetősége.
network-organization-phone-extension = mellék: { $extension }

# A saját szervezet a kerekasztalnál: csatlakozás, hol nevezhető meg, hogyan látják mások, kilépés.
# Mindezt szervezetek tagjai olvassák. HTML soha ne kerüljön ide.

network-ours-title = Szervezetünk a kerekasztalnál
network-ours-public-page = Nyilvános oldalunk
network-ours-members = Kik ülnek az asztalnál
network-ours-services = Szolgáltatásaink: módosítás, új felvétele
network-not-sealed = Ami itt áll, azt az oldal üzemeltetői el tudják olvasni. Nincs lezárva.

# Hogyan áll a szervezet az asztalhoz. $date: egy nap.
network-state-known = Még nem ül az asztalnál.
network-state-approached = Meghívást kaptak. Még nincs válasz.
network-state-joined = Az asztalnál ül, kezdete: { $date }
network-state-dormant = Az asztalnál ül. Csendben van, kezdete: { $date }
network-state-rejoined = Újra az asztalnál ül, kezdete: { $date }
network-state-declined = Nemet mondtak. A dátum: { $date } Bármikor jöhetnek.
network-state-withdrawn = Kiléptek. A dátum: { $date } Bármikor visszajöhetnek.

# Csatlakozás
network-join-title = Csatlakozás az asztalhoz
network-join-lead = A csatlakozás ingyenes, és semmire sem kötelez. Bármikor kiléphetnek egyetlen gombnyomással; senki sem kérdezi, miért.
network-join-submit = Csatlakozunk
network-join-decline = Nem, köszönjük
network-join-public-now = Ez az oldal ma nyilvános forrás alapján mutatja a szervezetüket. A csatlakozás után csak az számít, amit lent bejelölnek.

# Hol nevezhető meg
network-named-title = Hol nevezhetnek meg minket?
network-named-lead = Semmi sincs bejelölve, amíg Önök be nem jelölik. Más nem jelölheti be Önök helyett, és bármikor megváltoztathatják.
network-named-save = Mentés
network-named-saved = Elmentve. Mostantól ez érvényes.
network-named-look = Megnézzük, hogyan látnának akkor mások
network-named-since = igen, kezdete: { $date }
network-purpose-individual-cases = Valakinek az ügyében
network-purpose-individual-cases-who = Azok az esetkezelők látják, akik ennek az embernek segítenek.
network-purpose-member-list = A tagok listáján
# $organizations: hány szervezet ül az asztalnál; $authorities: hány közülük állami hatóság.
network-purpose-member-list-who =
    { $organizations ->
        [0] Az asztalnál ülő szervezetek látják. Ma még egy sincs.
        [one] { $organizations } szervezet látja, amely az asztalnál ül.
       *[other] { $organizations } szervezet látja, amely az asztalnál ül.
    } { $authorities ->
        [0] Egyik sem állami hatóság.
        [one] Közülük { $authorities } állami hatóság.
       *[other] Közülük { $authorities } állami hatóság.
    }
network-named-authorities = Az asztalnál ülő állami hatóságok is látnak a listán
network-purpose-website = Ezen a honlapon
network-purpose-website-who = Mindenki látja, a keresőgépek is.
network-purpose-print = Nyomtatott kiadványokban
network-purpose-print-who = Mindenki látja, aki kézbe vesz egy füzetet. Ami kinyomtatva van, azt nem lehet visszahívni.
network-purpose-conference = Konferenciákon és más eseményeken
network-purpose-conference-who = Mindenki látja, aki ott van.
network-purpose-newsletter = A hírlevélben
network-purpose-newsletter-who = Mindenki látja, aki megkapja. Ami el van küldve, azt nem lehet visszahívni.
network-purpose-funders-report = A támogatóknak szóló beszámolókban
network-purpose-funders-report-who = Azok látják, akik a kerekasztalt fizetik.
network-purpose-open-data = A nyílt adatokban
network-purpose-open-data-who = Mások programjai olvassák. Ha meggondolják magukat, szólunk nekik, hogy felejtsék el Önöket; kényszeríteni nem tudjuk őket.
network-purpose-attribution = A jegyzőkönyvben, a hozzászólásaink mellett
network-purpose-attribution-who = Mindenki látja, aki olvashatja a jegyzőkönyvet. Egyébként csak az áll ott, milyen fajta szervezet szólt.

# Ahogy mások látnak minket
network-seen-title = Ahogy mások látnak minket
network-seen-lead = Ugyanabból az adatból készül, mint maguk az oldalak.
network-seen-then = Ahogy mások látnának minket
network-seen-then-lead = Így lenne. Még semmi sem változott.
network-seen-public = Bárki, ezen a honlapon
network-seen-member = A kerekasztal egyik tagja
network-seen-authority = Állami hatóság az asztalnál
network-seen-funder = Aki a kerekasztalt fizeti
network-seen-api = Programok, amelyek a nyílt adatainkat olvassák
network-seen-nothing = Semmit belőlünk.
network-seen-name-in-list = A nevünket a tagok listáján, és amit mindenki lát.
network-seen-name-in-report = A nevünket a beszámolóban, és amit mindenki lát.
network-seen-as-everyone = Amit mindenki lát.

# Kilépés
network-leave-title = Kilépés az asztaltól
network-leave-lead = Egy gombnyomás, azonnal, indoklás nélkül. A nevük eltűnik az oldal minden lapjáról, listájáról és kiviteléből, és a fenti jelölések mind kikapcsolnak. Később visszajöhetnek.
network-leave-submit = Kilépünk
network-leave-rehearse = Előbb megnézzük, mi tűnne el
network-leave-rehearsed-title = Ha most kilépnének
# $count: hány cím ezen az oldalon.
network-leave-gone =
    { $count ->
        [0] Egyetlen nyilvános lap sem változna: Önöknek nincs ilyen.
        [one] { $count } nyilvános cím azt felelné, hogy megszűnt.
       *[other] { $count } nyilvános cím azt felelné, hogy megszűnt.
    }
network-left-title = Kiléptek az asztaltól
network-left-lead = A nevük eltűnt erről az oldalról. Ezt már senki sem hívhatja vissza:
network-left-print = Nyomtatott kiadványok, és oldalak, amelyeket valaki kinyomtatott vagy elmentett.
network-left-mail = Elküldött levelek és meghívók.
network-left-programs = Másolatok, amelyeket mások programjai készítettek a nyílt adatokból. Szólunk nekik, hogy 7 napon belül felejtsék el Önöket.
network-left-search = Amit a keresőgépek megőriztek. Maguktól is újra megnézik; gyorsabb, ha kérik tőlük:
network-left-back = Visszajövünk az asztalhoz

# Mi mikor hangzott el
network-history-title = Mit mondtunk, és mikor
# $date: egy nap. $what: egy cél neve.
network-history-given = { $date }: igen – { $what }
network-history-taken = { $date }: nem – { $what }
network-history-empty = Még semmi sem hangzott el.

# Kik ülnek az asztalnál
network-members-title = Kik ülnek az asztalnál
network-members-lead = Szervezetek, amelyek azt szeretnék, hogy a többi tag lássa őket. Kérjük, ezt a listát ne adják tovább.
# $unnamed: hány szervezet ül az asztalnál, amely itt nincs megnevezve.
network-members-unnamed =
    { $unnamed ->
        [one] Még { $unnamed } szervezet ül az asztalnál, amely itt nincs megnevezve.
       *[other] Még { $unnamed } szervezet ül az asztalnál, amely itt nincs megnevezve.
    }
network-members-none = Még senki sincs itt megnevezve. Minden szervezet maga dönt.
network-category-city-department = Városi szervezeti egység
network-category-district = Kerület
network-category-state-authority = Állami hatóság
network-category-ngo = Civil szervezet
network-category-migrant-organisation = Migráns szervezet
network-category-international-organisation = Nemzetközi szervezet
network-category-research = Kutatás
network-category-community-representative = Közösség

# A kapcsolatfelvételi napló, ahogy az érintett szervezet olvassa
network-notes-title = Mit jegyeztek fel rólunk
network-notes-lead = A koordinátor feljegyzi, mikor voltunk kapcsolatban: csak tényeket. Minden sor egy év után törlődik. Ha valami nem igaz, kérjük, szóljanak.
network-notes-call = Hívás
network-notes-mail = Levél
network-notes-memo = Feljegyzés
network-notes-visit = Látogatás
# $step: mi a következő teendő.
network-notes-next = Következő lépés: { $step }
# $date: egy nap.
network-notes-by = határidő: { $date }
# A szervezetből valaki más gyorsabb volt.
network-ours-not-now = Ez közben megváltozott. Nem történt semmi; kérjük, nézzék meg újra az oldalt.

# What can wait, in the letter of the morning
network-news-joined = { $count ->
    [one] Egy szervezet csatlakozott.
   *[other] { $count } szervezet csatlakozott.
}
network-news-left = { $count ->
    [one] Egy szervezet kilépett.
   *[other] { $count } szervezet kilépett.
}

# Give and take
network-balance-title = Adunk és kapunk
network-balance-gives = Amit a szervezet ad
network-balance-gets = Amit a szervezet kap
network-balance-nothing = Még semmit, amit itt számolni lehetne.
network-balance-counted = Csak azt számoljuk, ami itt látszik. Ami egy beszélgetésben adódik, azt nem mérjük.
network-balance-question = Kapnak legalább annyit, amennyit adnak?
network-balance-who = Félévente kérdezzük, egy érintés. A választ csak a facilitátor olvassa; a félév végéig megváltoztatható.
network-balance-yes = Igen
network-balance-no = Nem
network-balance-said-yes = Ebben a félévben azt mondták: igen.
network-balance-said-no = Ebben a félévben azt mondták: nem. A facilitátor keresni fogja önöket.
network-gives-services = { $count ->
    [one] Egy szolgáltatás
   *[other] { $count } szolgáltatás
}
network-gives-languages = { $count ->
    [one] Egy nyelven beszélnek ott
   *[other] { $count } nyelven beszélnek ott
}
network-gives-changes = { $count ->
    [one] Egy megjelent javítás az elmúlt három hónapban
   *[other] { $count } megjelent javítás az elmúlt három hónapban
}
network-gets-projects = { $count ->
    [one] Egy támogatott projekt, amelyen a szolgáltatásaik múlnak
   *[other] { $count } támogatott projekt, amelyen a szolgáltatásaik múlnak
}
network-gets-contacts = { $count ->
    [one] Egyszer kereste önöket a kerekasztal az elmúlt évben
   *[other] { $count } alkalommal kereste önöket a kerekasztal az elmúlt évben
}

# As others see us, word for word
network-seen-whole = Szóról szóra: { $count ->
    [one] egy adat
   *[other] { $count } adat
}

# Mi történt a saját adatlappal: mi és mikor.
network-happened = Mi történt az adatlapunkkal
network-happened-network-add = Felvettek minket a szervezetek közé
network-happened-network-describe = Módosult, amit az asztal tud rólunk
network-happened-network-note = Feljegyeztek rólunk valamit
network-happened-network-tend = Feljegyezték, hogyan állunk az asztalhoz
network-happened-network-settle = Csatlakoztunk, visszajöttünk vagy nemet mondtunk
network-happened-network-consent = Módosult, hol nevezhetnek meg minket
network-happened-network-withdraw = Kiléptünk
network-happened-directory-import = Fájlból frissült
network-happened-other = Módosult

# Segítség az oldalhoz.
network-help-ours =
    Ez az oldal mutatja, hogyan állunk az asztalhoz, hol nevezhetnek meg minket, és hogyan látnak mások.
    Kezdjék azzal: „Megnézzük, hogyan látnának akkor mások”. A nézéstől semmi sem változik.
    Ha a szervezetből valaki más gyorsabb volt, semmi sem történik, és látják, hogyan áll most. Minden pipa bármikor visszavonható.
    Ezt az oldalt csak a saját embereik látják. A koordinátorok tudják, hogyan állnak az asztalhoz, és mit jegyeztek fel.
