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
