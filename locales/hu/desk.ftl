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
desk-people-list = Mindenki
desk-people-state-invited = meghívva
desk-people-state-joined = itt van { $date } óta
desk-people-state-closed = lezárva
desk-people-no-roles = nincs szerepe
desk-people-close = Fiók lezárása
desk-people-open = Megnyitás újra
desk-people-last = Ez nem megy: nem maradna koordinátor. Előbb adja oda másnak is a szerepet.
desk-people-you = Ön
