# A honlapról szóló oldalak. Egy szöveg minden sora egy bekezdés. $city: a város neve.
# Azokat a szövegeket, amelyeknek a kulcsában safety, privacy vagy urgent áll, a nyelvet beszélő ember olvassa el, mielőtt a nyelv próbaideje véget ér.

site-about-title = Mi ez a hely?
site-about-lead = Itt segítséget talál { $city } városában, az Ön nyelvén.
site-about-who-title = Kik készítik
site-about-who-text =
    Ezt a listát a város, az egyesületei és a külföldről érkezett lakosai készítik együtt, egy kerekasztalnál.
    A szervezetek maguk írnak a szolgáltatásaikról. Ha egy szervezet nem szeretné, hogy megnevezzük, akkor itt nem szerepel.
site-about-what-title = Mi található itt
site-about-what-text =
    Tanácsadás, tanfolyamok, orvosok, szállások, hivatalok: olyan helyek, ahol segítséget kap. Minden oldalra kiírjuk, mikor ellenőrizte valaki utoljára.
    A helyeket nem értékeljük, és senki sem fizethet azért, hogy előrébb kerüljön.
site-about-search-title = Hogyan érti meg Önt a kereső
site-about-search-text =
    Írhat a saját nyelvén és a saját szavaival, hibákkal is. A kereső az Ön szavait olyan kifejezésekkel veti össze, amelyeket az emberek gyakran használnak. Nem tanul Öntől, és nem jegyzi meg Önt.
    Néhány helyről még senki sem mondta meg, miben segít. Ilyenkor a saját leírásából próbáljuk kitalálni, és ezt ki is írjuk.
site-about-languages-title = A nyelvekről
site-about-languages-text =
    A honlap szövegeit a legtöbb nyelven gép írta. Amíg a fontosakat nem ellenőrizte valaki, aki beszéli a nyelvet, figyelmeztetés áll az oldal tetején.
    Sok leírás csak magyarul van meg. Ezeket magyarul mutatjuk, és ezt ki is írjuk.
site-about-software-title = A program
site-about-software-text = A honlap mögött álló program neve Kerekasztal. Szabad szoftver az AGPL licenc szerint: bármelyik város használhatja, és megnézheti, hogyan működik.

site-safety-title = Hogyan vigyázunk a biztonságára
site-safety-lead = Az egész honlapot elolvashatja anélkül, hogy megmondaná nekünk, ki Ön.
site-safety-danger-title = Ha most veszélyben van
site-safety-danger-text = Hívja valamelyik számot ezek közül. A híváshoz nem kellenek papírok.
site-safety-leave-title = Gyors kilépés az oldalról
site-safety-leave-text =
    Minden oldal alján van egy gomb: „Gyors kilépés”. Ez egy időjárási oldalt nyit meg helyette, és a vissza gomb nem visz vissza arra az oldalra, amelyet elhagyott.
    A készüléke azonban emlékezhet azokra az oldalakra, amelyeken előtte járt. Törölje a böngészője előzményeit, vagy használjon privát ablakot.
site-safety-device-title = Ha más is használja a telefonját
site-safety-device-text =
    Az a másik ember láthatja, mit mentett el itt, és a böngészője előzményeit is. Az „Elmentett helyek” oldalon mindent egyszerre törölhet.
    Ha fél valakitől, használjon másik készüléket: egy barátjánál, a munkahelyén vagy egy könyvtárban.
site-safety-know-title = Amit nem tudunk Önről
site-safety-know-text =
    Nem kérjük sem a nevét, sem a papírjait, sem a telefonszámát. Nem írjuk fel, mit keres, és milyen oldalakat nyit meg.
    A rövid kérdésekre adott válaszait egyszer használjuk, ahhoz az egy eredményhez, aztán elfelejtjük.
    Ha azt keresi, mi van a legközelebb, a készüléke körülbelül egy kilométerre kerekíti a helyzetét, mielőtt elküldi. Nem őrizzük meg.
site-safety-others-title = Ki látja még, mit csinál itt
site-safety-others-text =
    Ez a honlap semmit sem tölt be más cégektől, és nem mutat hirdetéseket. Tőlünk senki más nem tudja meg, hogy itt járt.
    Az internetszolgáltatója, vagy aki az Ön által használt vezeték nélküli hálózatot (wifit) működteti, láthatja, hogy megnyitotta ezt a honlapot. Azt viszont nem látja, melyik oldalát, ha a cím így kezdődik: https.
site-safety-hidden-title = Helyek, amelyeknek a címe nem nyilvános
site-safety-hidden-text = Néhány hely az erőszaktól védi az embereket. Ezeknek a címe sehol sem szerepel a honlapon, még a térképen vagy a távolságban sem. Hívja fel őket, és megmondják, hová menjen.
site-safety-translation-title = Gép által írt szövegek
site-safety-translation-text = Ha valami furcsán hangzik, ami a jogról, az egészségről vagy veszélyről szól, lehet, hogy rossz a fordítás. Kérjük, kérdezzen rá, mielőtt számít rá.

site-accessibility-title = Akadálymentesség
site-accessibility-lead = Ezt a honlapot mindenkinek tudnia kell használni.
site-accessibility-how-title = Mit teszünk ezért
site-accessibility-how-text =
    A WCAG 2.2 szabályai szerint dolgozunk, AA szinten. Minden oldal működik pusztán billentyűzettel is, képernyőolvasóval is, nagy betűkkel, régi telefonon és szkriptek nélkül is.
    A program minden változtatása előtt gépek ellenőrzik hat nyelven, hogy nincsenek-e az oldalakon ismert akadályok.
site-accessibility-limits-title = Ami még nem működik jól
site-accessibility-limits-text =
    A honlapot fogyatékossággal élő emberek még nem próbálták ki.
    Nincsenek jelnyelvi videók, és nincs hanganyag.
    Egyes leírások a szervezetektől jönnek, és nem könnyű szavakkal írták őket, vagy csak magyarul vannak meg.
site-accessibility-tell-title = Szóljon, ha akadályba ütközik
site-accessibility-tell-text = Ha valami nem működik Önnek, szóljon azoknak, akik ezt a honlapot működtetik; a „Ki működteti ezt a honlapot” oldalon találja meg őket. Az ő dolguk, hogy válaszoljanak Önnek, és más módon adják meg az információt.

site-privacy-title = Adatvédelem
site-privacy-lead = A lehető legkevesebbet őrizzük meg. Amit nem őrzünk meg, az nem veszhet el, és senki sem követelheti ki tőlünk.
site-privacy-reading-title = Amikor ezt a honlapot olvassa
site-privacy-reading-text =
    Nem vezetünk listát a látogatókról. A program feljegyzi, milyen fajta oldalt kértek, és mennyi ideig tartott a válasz. Nem jegyzi fel viszont, milyen szavakra keresett, melyik szolgáltatást nézte meg, és mi a készüléke címe.
    Hogy megvédje a honlapot a túlterheléstől, a program rövid ideig számolja a memóriájában, hány kérés jön egy-egy internetcímről. Ezt nem jegyzi fel.
site-privacy-cookie-title = Sütik és tárolás az Ön készülékén
site-privacy-cookie-text =
    Ha csak olvas, nem használunk sütit.
    Ha elmenti valamelyik helyet, a böngészője 180 napig őriz egy „saved” nevű sütit az elmentett helyek számaival, 30 napig pedig az elmentett oldalakat, hogy internet nélkül is megnyíljanak. Mindezt törölheti az „Elmentett helyek” oldalon.
    Hogy a segélyhívó számok internet nélkül is megnyíljanak, a böngészője azt az egy oldalt is megőrzi.
    Ha kéri a hiányzó betűket, a böngészője ezt megjegyzi.
site-privacy-sign-in-title = Amikor belép
site-privacy-sign-in-text =
    Ez csak azokra vonatkozik, akik a szolgáltatások adatait gondozzák, az asztalnál ülnek vagy itt dolgoznak. Ilyenkor megőrizzük az Ön nevét, e-mail címét, az Önnek küldött levelek nyelvét, azt, hogy mit csinál itt, és azt, hogy hol és mióta van belépve; azt nem, hogy melyik készülékről.
    Amíg be van lépve, a böngészője egy „session” nevű sütit őriz, legfeljebb 180 napig. Miután linket kért, 15 percig egy második, „way-in” nevű sütit is őriz.
    Mindezt el tudják olvasni azok, akik ezt a honlapot működtetik. A linkek és a kódok egyszer működnek; csak egy digitális ujjlenyomatot őrzünk belőlük, amelyből nem lehet őket újra előállítani.
site-privacy-questions-title = A rövid kérdések, és az, hogy hol van Ön
site-privacy-questions-text = A válaszai és a kerekített helyzete csak azért jutnak el hozzánk, hogy azt az egy oldalt összeállítsuk. Nem tároljuk őket, és egyetlen címben sem szerepelnek.
site-privacy-others-title = Mások
site-privacy-others-text = Amikor ezt a honlapot olvassa, a böngészője semmit sem kér más cégektől. A más honlapokra mutató hivatkozások és a telefonszámok csak akkor visznek oda, ha rájuk nyom.
site-privacy-organizations-title = A szervezetek adatai
site-privacy-organizations-text = A szervezetek maguk döntik el, megnevezzük-e őket itt, és bármikor, indoklás nélkül kiléphetnek. Ekkor a nevük másodperceken belül eltűnik a honlapról.
site-privacy-rights-title = Az Ön jogai
site-privacy-rights-text =
    Megkérdezheti azoktól, akik ezt a honlapot működtetik, őriznek-e valamit Önről, és azt kijavíttathatja vagy töröltetheti. A „Ki működteti ezt a honlapot” oldalon találja meg őket.
    Ha nem elégedett a válasszal, panaszt tehet az adatvédelmi hatóságnál. Magyarországon ez a NAIH (naih.hu).

site-imprint-title = Ki működteti ezt a honlapot
site-imprint-keeper-title = Ki felel ezért a honlapért
site-imprint-keeper-none = Akik ezt a honlapot működtetik, még nem írták ide, kik ők. Ha Ön működteti: írja be a nevét a város adataiba.
site-imprint-keeper-demo = Ez egy bemutató. Senki sem működteti szolgáltatásként, és a segélyhívó számokon kívül semmi sem valódi benne.
site-imprint-data-title = Az adatok
site-imprint-data-text = A lista nyilvános részét programok is olvashatják: hogy hogyan, azt a „Nyílt adatok” oldal írja le. Azért, amit magukról írnak, a szervezetek felelnek.
site-imprint-software-title = A program
site-imprint-software-text = Kerekasztal, szabad szoftver az AGPL 3.0 vagy újabb licenc szerint. Részei: Designsystemet (MIT), Tabler ikonok (MIT) és a hiányzó betűkhöz Noto betűkészletek (OFL).

site-letters-title = Hiányoznak a betűk?
site-letters-lead = Ha betűk helyett üres négyzeteket lát, a készülékén nincsenek betűk ehhez a nyelvhez. Erről a honlapról megkaphatja őket.
# $size: szám
site-letters-load = Betöltöm a betűket ({ $size } kB)
site-letters-loaded = Ez a készülék már használja a betűket.
site-letters-stop = Nem használom őket tovább
site-letters-here = Ezen az oldalon már be vannak töltve. Ha most el tudja olvasni, tartsa meg őket a többi oldalhoz is.
site-letters-not-needed = Ehhez a nyelvhez nem kell betűket betölteni.
site-letters-no-script = A böngészője nem futtat szkripteket, ezért nem tudja megőrizni a betűket a többi oldalhoz. Ezen az oldalon elolvashatja a legfontosabbakat:

# Keresés név szerint, azok között is, amelyek nem nyilvánosak.
site-lookup-title = Keresés név szerint
site-lookup-lead = Megtalálja a szervezete szolgáltatásait és az úton lévő módosításokat. A nagybetű és az ékezet nem számít.
site-lookup-services = Szolgáltatások
site-lookup-changes = Úton lévő módosítások
# $count: szám.
site-lookup-more = Több mint { $count } van. Írjon többet a névből.
site-lookup-none = Ilyen nevűt nem találtunk
site-lookup-none-help = Írjon kevesebb szót, vagy csak egy szó elejét. Csak azt keressük, amit megnyithat.
site-lookup-hidden = nem nyilvános
site-lookup-public = Keresés abban, amit mindenki lát
