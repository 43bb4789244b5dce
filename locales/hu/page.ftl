# Ami minden oldalon ott van: fejléc, lábléc, figyelmeztetések, lapozás, hibák, nyomtatás.
# $city: a város neve, ragozatlanul. HTML soha ne kerüljön ide.

page-site-name = Kerekasztal
page-tagline = Segítség { $city } városában, az Ön nyelvén
# $title: miről szól az oldal.
page-title = { $title } – Kerekasztal
page-skip = Ugrás a tartalomhoz
page-home = Kezdőlap
page-breadcrumbs = Itt jár most

## Nyelvválasztó

page-language-menu = Nyelv
page-language-other = Más nyelven

## Figyelmeztetések

page-trial-title = Gépi szöveg, próbaidőn
page-trial-text = Ennek az oldalnak a magyar szövege géppel készült, anyanyelvi olvasó még nem nézte át. Ha valami furcsán hangzik, lehet, hogy hibás: kérjük, kérdezzen rá, mielőtt számít rá.
page-demo-text = Ez egy bemutatóváros. A segélyhívó számokon kívül itt semmi sem valódi.

## Gyors segítség, mindig kéznél

page-thumb-label = Gyors segítség
page-leave = Gyors kilépés
page-wrong = Valami nem stimmel itt

## Lábléc

page-footer-api = Nyílt adatok
page-footer-sign-in = Belépés
page-footer-promise = Nem kérünk nevet, és nem jegyezzük meg, mit keresett. Sütit csak akkor használunk, ha elmenti valamelyik helyet, vagy belép.

## Lapozás. A $page és a $pages szám.

page-pagination-label = Oldalak
page-pagination-previous = Előző oldal
page-pagination-next = Következő oldal
page-pagination-page = { $page }. oldal

## Hibák: mi történt, mit tegyen most

page-error-400-title = Ezt a kérést nem értettük
page-error-400-happened = A címben vagy az elküldött adatokban valami nem olyan formájú, mint amire számítottunk. Semmi sem változott meg.
page-error-400-now = Lépjen vissza egy oldalt, és próbálja újra, vagy induljon el a kezdőlapról.
page-error-404-title = Nem találjuk ezt az oldalt
page-error-404-happened = Lehet, hogy hiba van a címben, vagy az oldal máshová került.
page-error-404-now = Nézze meg újra a címet, vagy keresse meg, amire szüksége van.
page-error-405-title = Ez itt nem működik
page-error-405-happened = Ez a cím így nem használható. Semmi sem változott meg.
page-error-405-now = Lépjen vissza egy oldalt, és használja az ott látható gombokat és hivatkozásokat.
page-error-410-title = Ezt az oldalt levettük
page-error-410-happened = Ez az oldal korábban itt volt, de már nem nyilvános.
page-error-410-now = Kérjük, a régi másolatait se használja. Hasonló segítséget a keresővel találhat.
page-error-413-title = Ez túl nagy
page-error-413-happened = Amit elküldött, nagyobb annál, mint amit fogadni tudunk. Nem mentettük el.
page-error-413-now = Küldjön rövidebb szöveget vagy kisebb fájlt.
page-error-429-title = Kérjük, várjon egy kicsit
page-error-429-happened = Rövid idő alatt nagyon sok kérés érkezett az Ön internetkapcsolatáról. Lehet, hogy mások is ezt használják.
page-error-429-now = Várjon egy percet, aztán töltse be újra az oldalt.
page-error-500-title = Nálunk romlott el valami
page-error-500-happened = Ez a mi hibánk, nem az Öné. Feljegyeztük, hogy ki tudjuk javítani.
page-error-500-now = Próbálja újra néhány perc múlva. Ha megint ez történik, írja meg nekünk az alábbi hivatkozási számot.
page-error-503-title = Hamarosan visszajövünk
page-error-503-happened = Az oldal éppen indul, vagy karbantartjuk.
page-error-503-now = Próbálja újra néhány perc múlva.
page-error-reference = Hivatkozási szám: { $reference }
page-error-go-home = Vissza a kezdőlapra
page-error-urgent = Ha most azonnal segítségre van szüksége, hívja:

page-error-414-title = Ez a cím túl hosszú
page-error-414-happened = Az oldal címe hosszabb annál, mint amit fogadni tudunk. Semmi sem változott meg.
page-error-414-now = Keressen rövidebb szöveggel, vagy induljon el a kezdőlapról.

## Keresőmező, űrlapok, más nyelvű szövegek

page-search-label = Mire van szüksége?
page-search-submit = Keresés
page-form-errors = Mielőtt továbbmegyünk, nézze meg ezeket:
# $language: annak a nyelvnek a neve, amelyen a szöveg megvan.
page-only-in = Ez most csak ezen a nyelven olvasható: { $language }

## Fejléc és lábléc


page-saved = Elmentett helyek
page-own-tables = Kerekasztalaim és üléseim
page-footer-about = Mi ez a hely?
page-footer-safety = Hogyan vigyázunk a biztonságára
page-footer-round-table = A kerekasztal
page-footer-accessibility = Akadálymentesség
page-footer-privacy = Adatvédelem
page-footer-imprint = Ki működteti ezt a honlapot
page-footer-urgent = Sürgős segítség
page-footer-letters = Hiányoznak a betűk?
page-footer-label = Erről a honlapról

page-error-403-title = Ezt az űrlapot nem tudtuk elfogadni
page-error-403-happened = Úgy tűnik, egy másik honlapról küldték. Semmi sem változott meg.
page-error-403-now = Nyissa meg az oldalt itt, ezen a honlapon, és próbálja újra.
page-rooms = Helyiségek

# Amit kijelentkezés után küldtek be. Semmi sem vész el belőle.
page-kept-title = Kijelentkeztettük, de semmi sem veszett el
page-kept-lead = Amit írt, ezen az oldalon van. Jelentkezzen be újra egy másik lapon, jöjjön vissza ide, és küldje el még egyszer.
page-kept-sign-in = Bejelentkezés (másik lapon nyílik meg)
page-kept-again = Elküldöm újra
page-unsure-title = Még egy lépés, és semmi sem veszett el
page-unsure-lead = Amit írt, itt áll ezen az oldalon. Mutassa meg a második lépését egy másik lapon, jöjjön vissza, és küldje el még egyszer.
page-unsure-show = A második lépés megmutatása (új lapon nyílik)

# Keresés név szerint, azok között is, amelyek nem nyilvánosak.
page-lookup-label = Keresés név szerint

# Segítség az oldalhoz, és ami egy adattal történt. $date: egy nap; $time: egy időpont.
page-help = Segítség ehhez az oldalhoz
page-happened-when = { $date } { $time }
page-happened-none = Még semmi sincs feljegyezve.
page-happened-earlier = Ami korábban történt
page-happened-newest = Vissza a legújabbakhoz

# $languages: nyelvek nevei felsorolva.
page-text-some-in = Egyes szövegek most csak ezen a nyelven olvashatók: { $languages }
page-text-some-machine = Egyes szövegeket géppel fordítottak. Lehet bennük hiba.
page-text-some-stale = Egyes szövegek eredetije megváltozott, mióta lefordították őket.
