# The directory: home, results, service and organisation pages, and the page about the data interface.
# $day is a weekday: mon tue wed thu fri sat sun. $time, $from, $to: a time of day such as 16:00.
# $date: a written date. $count: a number. No case ending may follow them. Never put HTML here.

## Home

directory-home-title = Size nasıl yardımcı olabiliriz?
directory-home-lead = Kendi dilinizde, kendi sözlerinizle yazın. Yanlış yazsanız da olur.
directory-home-examples = Örneğin:
directory-home-example-doctor = çocuk doktoru
directory-home-example-shelter = bu gece yatacak yer
directory-home-example-permit = çalışma izni
directory-home-seat = Size de bir yer var
directory-home-topics = Bir konu seçin
directory-home-all = Listenin tamamına bakın
directory-home-what = Burası neresi?
directory-home-here-title = Şehirde ne varsa tek bir yerde
directory-home-here-text =
    { $count ->
        [one] Listede { $city } şehrinde yardım veren { $count } yer var. Her sayfada bilgilerin en son ne zaman kontrol edildiğini yazıyoruz.
       *[other] Listede { $city } şehrinde yardım veren { $count } yer var: dernekler, resmî daireler, doktorlar, okullar. Her sayfada bilgilerin en son ne zaman kontrol edildiğini yazıyoruz.
    }
directory-home-free-title = Ücretsizdir ve kim olduğunuzu sormayız
directory-home-free-text = Giriş yapmanız gerekmez. Burada kimse hangi belgeniz olduğunu sormaz.
directory-home-say-title = Sizin sözünüz de önemli
directory-home-say-text = Şehirde hâlâ eksik olan yardımlar var. Yuvarlak masada (Kerekasztal) kuruluşlar, belediye ve şehirde yaşayanlar birlikte çözüm arıyor.
directory-home-empty-title = İlk hizmetler burada yer alacak
directory-home-empty-text = { $city } şehri için henüz bir şey eklenmedi. Acil durum numaraları yine de çalışıyor.

## Emergency. The number stands before each text.

directory-emergency-label = Acil yardım

## Results. $query: what was typed.

directory-results-title = Arama sonuçları
directory-results-page-title = { $query } – arama sonuçları
directory-results-all-title = Bütün hizmetler
directory-results-found =
    { $count ->
        [one] { $count } uygun yer bulundu
       *[other] { $count } uygun yer bulundu
    }
directory-results-found-more =
    { $count ->
        [one] { $count } adetten fazla uygun yer bulundu
       *[other] { $count } adetten fazla uygun yer bulundu
    }
directory-results-all =
    { $count ->
        [one] Listede { $count } yer var
       *[other] Listede { $count } yer var
    }
directory-results-none-title = Bunun için bir şey bulamadık
directory-results-none-lead = Bu, yardım yok demek değil. Şunları deneyin:
directory-results-none-shorter = Daha az ya da daha basit kelimeler yazın.
directory-results-none-other-language = Aynısını Macarca ya da İngilizce yazın.
directory-results-none-all = Listenin tamamına bakın.
directory-results-query-long = Bu, arama için çok uzun. Lütfen en fazla { $most } harf yazın.

## Facts: one short line each, under a name

directory-facts-label = Kısaca
directory-facts-speaks = { $languages } konuşuluyor
directory-facts-interpreter = tercüman var
directory-facts-free = ücretsiz
directory-facts-cost = ücreti { $amount }
directory-facts-open-now = şu an açık
directory-facts-open-until = açık, kapanış saati { $time }
directory-facts-open-all-day = gece gündüz açık
directory-facts-opens-today = açılış: bugün { $time }
directory-facts-opens-tomorrow = açılış: yarın { $time }
directory-facts-opens-day =
    { $day ->
        [mon] açılış: pazartesi { $time }
        [tue] açılış: salı { $time }
        [wed] açılış: çarşamba { $time }
        [thu] açılış: perşembe { $time }
        [fri] açılış: cuma { $time }
        [sat] açılış: cumartesi { $time }
       *[sun] açılış: pazar { $time }
    }
directory-facts-opens-date = açılış: { $date }, saat { $time }
directory-facts-closed-now = şu an kapalı
directory-facts-temporarily-closed = geçici olarak kapalı
directory-facts-hours-unknown = çalışma saatlerini sorun
directory-facts-hours-may-differ = bu tarihte saatler farklı olabilir
directory-facts-by-appointment = randevuyla
directory-facts-walk-in = randevu gerekmez
directory-facts-by-phone = telefonla
directory-facts-online = internetten
directory-facts-district = { $district }. bölge
directory-facts-places =
    { $count ->
        [one] { $count } yerde
       *[other] { $count } yerde
    }
directory-facts-checked = kontrol edildi: { $month }
directory-facts-not-checked = henüz kontrol edilmedi

## Service page

directory-service-who = Kimler için
directory-service-ages-between = { $from } ile { $to } yaş arası.
directory-service-ages-from = { $from } yaş ve üzeri.
directory-service-ages-to = En fazla { $to } yaş.
directory-service-bring = Yanınızda ne getirin
directory-service-bring-missing = Bunlardan biri eksikse gelmeden önce telefon edin.
directory-service-cost = Ne kadar
directory-service-apply = Nasıl başvurulur
directory-service-wait = Bekleme süresi
directory-service-appointment = Randevu gerekir mi?
directory-service-where = Nerede
directory-service-where-hidden = Adres herkese açık değil. Telefon edin, nereye gideceğinizi söylerler.
directory-service-where-several = Birkaç yerde veriliyor
directory-service-hours = Çalışma saatleri
directory-service-languages = Hangi dillerde
directory-service-accessibility = Engelliler için erişim
directory-service-contact = İletişim
directory-service-phone-extension = dahili { $extension }
directory-service-phone-languages = Telefonda { $languages } konuşuluyor.
directory-service-contact-none = Herkese açık iletişim bilgisi yok. Lütfen oraya kendiniz gidin.
directory-service-by = Hizmeti veren
directory-service-program = Hangi programın parçası
directory-service-also = Aynı kuruluşun diğer hizmetleri
directory-service-alert = Önemli
directory-service-closed-title = Geçici olarak kapalı
directory-service-closed-text = Bu hizmet şu anda verilmiyor. Gitmeden önce telefon edin ya da benzer bir hizmet arayın.
directory-service-ended-title = Bu hizmet sona erdi
directory-service-ended-text = Eski bağlantılar boşa çıkmasın diye bu sayfayı tutuyoruz. Bunun yerine benzer bir hizmet arayın.
directory-service-similar = Benzer bir yardım ara
directory-service-checked = Son kontrol: { $date }.
directory-service-not-checked = Bu bilgileri henüz kimse kontrol etmedi. Lütfen gitmeden önce telefon edin.

## Opening hours

directory-week-day = Gün
directory-week-hours = Açık
directory-week-range = { $from }–{ $to }
directory-week-all-day = gece gündüz
directory-week-closed = kapalı
directory-week-unknown = Çalışma saatlerini bilmiyoruz. Lütfen gitmeden önce telefon edin.
directory-week-exceptions = Bu günlerde farklı
directory-week-closed-on = { $date }: kapalı
directory-week-closed-between = Kapalı: { $from } – { $to }.
directory-week-open-on = { $date }: { $hours }

## Labels of the standard's values

directory-cost-free = ücretsiz
directory-cost-amount = { $amount } { $currency }
directory-cost-unknown = Ne kadar olduğunu sorun.
directory-phone-type-cell = Cep telefonu
directory-phone-type-text = Kısa mesaj
directory-phone-type-textphone = Yazılı telefon
directory-phone-type-video = Görüntülü arama
directory-phone-type-fax = Faks
directory-phone-type-pager = Çağrı cihazı

## The page about the data interface, for people who build with the data

directory-api-title = Rehberin açık verileri
directory-api-lead = Bu rehberin herkese açık bölümünü isteyen herkes bir programla okuyabilir: anahtar da giriş de gerekmez. Veriler HSDS 3.1 (Human Services Data Specification) standardını izler.
directory-api-start = Nereden başlanır
directory-api-start-text = Her liste sayfalara bölünmüş JSON’dur. Aşağıdaki adreslerden yola çıkın; her yanıtta bir ETag bulunur, böylece yalnızca değişeni indirirsiniz.
directory-api-resources = Neler var
directory-api-resource-root = Bu arayüz hakkında: sürüm, profil ve açıklama
directory-api-resource-services = Hizmetlerin listesi
directory-api-resource-service = Bir hizmet, ona ait her şeyle birlikte
directory-api-resource-organizations = Kuruluşların listesi
directory-api-resource-organization = Bir kuruluş, hizmetleriyle birlikte
directory-api-resource-service-at-locations = Hizmetlerin verildikleri yerlerle birlikte listesi
directory-api-resource-service-at-location = Bir yerde verilen bir hizmet
directory-api-resource-taxonomies = Sınıflandırmaların listesi
directory-api-resource-taxonomy = Bir sınıflandırma
directory-api-resource-taxonomy-terms = Sınıflandırmalardaki terimlerin listesi
directory-api-resource-taxonomy-term = Bir terim
directory-api-resource-deletions = Belirli bir zamandan beri artık herkese açık olmayanlar
directory-api-parameters = Parametreler
directory-api-example = Örnek
directory-api-profile-mark = kendi profilimiz
directory-api-parameter-search = Kaydın bütün metinlerinde aranacak kelimeler.
directory-api-parameter-page = Listenin sayfası; 1 ile başlar.
directory-api-parameter-per-page = Bir sayfada kaç kayıt olacağı.
directory-api-parameter-format = json ya da ndjson: ikincisinde bütün kayıtlar tek bir akışta, her satırda bir tane olarak gelir.
directory-api-parameter-minimal = Yalnızca kimlikler ve değişiklik tarihleri, tek bir yanıtta.
directory-api-parameter-full = Her kayıt, ona ait her şeyle birlikte.
directory-api-parameter-full-service = Kuruluşun hizmetleri, onlara ait her şeyle birlikte.
directory-api-parameter-modified-after = Yalnızca bu zamanda ya da sonrasında değişenler.
directory-api-parameter-taxonomy-term-id = Yalnızca bu terimi taşıyan kayıtlar.
directory-api-parameter-taxonomy-id = Yalnızca bu sınıflandırmadan bir terim taşıyan kayıtlar.
directory-api-parameter-organization-id = Yalnızca bu kuruluşun hizmetleri.
directory-api-parameter-postcode = Yalnızca bu posta kodunda verilen hizmetler.
directory-api-parameter-proximity = Posta koduyla birlikte: bölgenin ortasından en fazla bu kadar metre uzakta.
directory-api-parameter-top-only = Yalnızca üstünde başka terim olmayan terimler.
directory-api-parameter-parent-id = Yalnızca bu terimin altındaki terimler.
directory-api-parameter-lang = Metinlerin dili. Verilmezse her metin yazıldığı dilde gelir.
directory-api-parameter-lat = Bir noktanın enlemi, derece olarak. lon ile birlikte verilir.
directory-api-parameter-lon = Bir noktanın boylamı, derece olarak. lat ile birlikte verilir.
directory-api-parameter-radius = Noktadan en fazla bu kadar metre uzakta.
directory-api-parameter-open-at = Yalnızca bu saatte açık olanlar, şehrin saatine göre.
directory-api-parameter-speaks = Yalnızca bu dilin konuşulduğu yerler.
directory-api-parameter-need = Yalnızca bu ihtiyaca yanıt verenler.
directory-api-parameter-since = Yalnızca bu zamandan beri kaldırılanlar.
directory-api-errors = Bir şey yanlışsa
directory-api-errors-text = Anlaşılmayan bir parametreye 400 yanıtı gelir; doğrusunun ne olduğunu söyleyen bir cümleyle birlikte. Bilinmeyen kayda da herkese açık olmayan kayda da 404 yanıtı gelir.
directory-api-terms = Bir kopya tutuyorsanız
directory-api-terms-text = En az yedi günde bir yenileyin ve silinenleri de alın: Bir kuruluş onayını geri çekmiş olabilir; o zaman adının sizin kopyanızdan da silinmesi gerekir.
directory-api-description = Programlar için tam açıklama (OpenAPI 3.1)
directory-api-standard = Standart: Open Referral HSDS

## Further texts of the first page and the service's page

directory-home-empty-city = { $city } şehri için henüz bir şey eklenmedi.
directory-home-empty-anywhere = Buraya henüz bir şey eklenmedi. İlk hizmet eklenir eklenmez onu burada bulacaksınız.
directory-emergency-more = Diğer numaralar
directory-facts-languages-more =
    { $count ->
        [one] { $count } dil daha
       *[other] { $count } dil daha
    }
directory-currency-huf = forint
directory-currency-eur = avro
directory-service-inactive-title = Bu hizmet şu anda verilmiyor
directory-service-inactive-text = Ne zaman yeniden başlayacağını bilmiyoruz. Onlara telefon edin ya da benzer bir hizmet arayın.
# $languages: names of languages in a list.
directory-text-some-in = Bazı metinler şimdilik yalnızca şu dilde okunabiliyor: { $languages }
directory-text-some-machine = Bazı metinleri bir makine çevirdi. İçlerinde yanlış olabilir.
directory-text-some-stale = Bazı metinlerin aslı, çevrildikten sonra değişti.
directory-week-next = Bugünün ve sonraki altı günün çalışma saatleri
directory-week-ask = lütfen sorun
directory-week-holiday = resmî tatil
directory-week-exchanged-rest = tatil, yerine başka bir gün çalışılıyor
directory-week-exchanged-work = başka bir günün yerine çalışılıyor
directory-week-may-differ = Resmî tatillerde saatler farklı olabilir.
directory-facts-walk-in-or-appointment = randevulu ya da randevusuz
directory-service-access = Bu yardım nasıl alınır
directory-service-more = Bilmekte fayda var
# $number: which of the places it is, counted from 1.
directory-service-place = { $number }. yer

## İhtiyaçlar

directory-results-likely = Bunlardan birini mi demek istediniz?
directory-card-why-need = Bunu görüyorsunuz, çünkü şu konuda yardım ediliyor: { $need }
directory-card-why-words = Bunu görüyorsunuz, çünkü yazdığınız sözcükler açıklamasında geçiyor.
directory-needs-title = Bütün konular
directory-needs-lead = İhtiyacınıza en yakın olanı seçin.
directory-need-bring = Genellikle istenenler
directory-need-bring-ask = Gitmeden önce tam olarak ne gerektiğini sorun.
directory-need-authority = Bu işe kim bakıyor
directory-need-services = Nereden yardım alabilirsiniz
directory-need-none-title = Listemizde bunun için henüz bir yer yok
directory-need-none = Bu, yardım yok demek değil. Benzer konulara bakın ya da başka bir kelimeyle arayın.
directory-need-more = Bütün yerler
directory-need-related = Bunlara da ihtiyacınız olabilir

## Sonuçları daraltma. Her filtre kısa bir etikettir; $filter bunlardan biridir. Değişkenlere ek gelmez.

directory-filter-title = Sonuçları daralt
directory-filter-title-on =
    { $count ->
        [one] Sonuçları daralt ({ $count } filtre açık)
       *[other] Sonuçları daralt ({ $count } filtre açık)
    }
directory-filter-apply = Sonuçları göster
directory-filter-clear = Bütün filtreleri kaldır
directory-filter-remove = Bu filtreyi kaldır: { $filter }
directory-filter-on = Açık olan filtreler
directory-filter-open = Ne zaman
directory-filter-open-any = Herhangi bir zamanda
directory-filter-open-now = Şu an açık
directory-filter-open-at = Seçilen gün ve saatte açık
directory-filter-day = Gün
directory-filter-time = Saat
directory-filter-time-hint = Örneğin 10:30
directory-filter-speaks = Orada konuşulan dil
directory-filter-district = Bölge
directory-filter-need = Konu
directory-filter-whom = Kimler için
directory-filter-cost = Ücret
directory-filter-free = Ücretsiz
directory-filter-access = Orada nasıl yardım alınır
directory-filter-step-free = Basamaksız
directory-filter-accessibility = Engelliler için erişim
directory-filter-none = Bütün filtrelere birden uyan bir yer yok. Birini kaldırın:
# $day: bir günün adı, $time: 10:30. Hem filtrede hem kısa bilgi satırında durur.
directory-filter-open-then = açık: { $day }, { $time }
directory-filter-time-wrong = Saati 10:30 gibi yazın.

directory-near-title = Önce en yakın olanlar
directory-near-postcode = Bulunduğunuz yerin posta kodu
directory-near-postcode-hint = Dört rakam, örneğin 1085. Bunu saklamıyoruz.
directory-near-submit = Önce en yakın olanlar
directory-near-me = Bulunduğum yeri kullan
directory-near-me-hint = Cihazınız, konumunuzu göndermeden önce kendisi yaklaşık bir kilometreye yuvarlar. Konumunuzu saklamıyoruz.
directory-near-unknown = Bu posta kodunu bilmiyoruz. Kodu kontrol edin ya da bir bölge seçin.
directory-near-failed = Cihazınız nerede olduğunu bildirmedi. Bunun yerine bir posta kodu yazın.
directory-near-results =
    { $count ->
        [one] { $count } uygun yer bulundu, önce en yakın olanlar
       *[other] { $count } uygun yer bulundu, önce en yakın olanlar
    }
directory-near-without = Adresi herkese açık olmayan yerler bu listede yoktur.
# $distance: 600 ya da 1,2 gibi bir sayı
directory-facts-distance-m = { $distance } m uzakta
directory-facts-distance-km = { $distance } km uzakta
directory-facts-step-free = basamaksız

directory-map-title = Bir bölge seçin
directory-map-about = Her kare bir bölgedir ve aşağı yukarı gerçek yerinde durur. Sayı, orada kaç uygun yer olduğunu gösterir.
directory-map-count =
    { $count ->
        [one] { $count } yer
       *[other] { $count } yer
    }
directory-map-list = Bölgelerin listesi
directory-map-link = Bölgelerin haritasına bakın

## Hizmet kimler için

directory-whom-children = çocuklar
directory-whom-young = gençler
directory-whom-older = yaşlılar
directory-whom-women = kadınlar
directory-whom-families = çocuklu aileler
directory-whom-refugees = mülteciler ve sığınmacılar
directory-whom-ukraine = Ukrayna’dan gelenler
directory-whom-students = öğrenciler
directory-whom-workers = çalışanlar
directory-whom-disabled = engelliler

## Adım adım yol: her sayfada bir soru

directory-guide-link = Ne yazacağınızı bilmiyor musunuz? Birkaç kısa soru size yardımcı olur.
directory-guide-title = Birkaç kısa soru
directory-guide-step = { $number }. soru (toplam { $of })
directory-guide-what = Hangi konuda yardıma ihtiyacınız var?
directory-guide-which = Tam olarak ne?
directory-guide-which-any = Tam olarak bilmiyorum
directory-guide-where = Nerede olsun?
directory-guide-where-any = Şehrin herhangi bir yerinde
directory-guide-language = Orada hangi dilde konuşmak istersiniz?
directory-guide-language-any = Fark etmez
directory-guide-status = Bunlardan biri size uyuyor mu?
directory-guide-status-hint = Cevap vermek zorunda değilsiniz. Bunu yalnızca doğru yerleri öne koymak için kullanıyoruz. Cevabınız saklanmaz ve sayfanın adresinde yer almaz.
directory-guide-status-any = Söylememeyi tercih ederim
directory-guide-status-refugees = Burada koruma başvurusu yaptım ya da koruma altındayım
directory-guide-status-ukraine = Ukrayna’daki savaş yüzünden geldim
directory-guide-status-students = Burada okuyorum
directory-guide-status-workers = Burada çalışıyorum
directory-guide-next = İleri
directory-guide-now = Yerleri şimdi göster
directory-guide-back = Önceki soruya dönün
directory-guide-results = Bu yerler size yardımcı olabilir
directory-guide-none = Cevaplarınızın hepsine uyan bir yer yok. En yakın olanlar bunlar.
directory-guide-again = Baştan başla
directory-guide-choose = Bir cevap seçin, sonra devam edin.
directory-guide-all = Bu konudaki her şeye bakın
directory-guide-why-language = { $language } konuşuluyor
directory-guide-why-made-for = şunlar için: { $whom }

## Kaydedilen yerler

directory-saved-title = Kaydedilen yerler
directory-saved-lead = Neleri kaydettiğinizi yalnızca bu cihaz bilir. Biz bunun bir listesini tutmuyoruz.
directory-saved-offline = Kaydettikten sonra bu cihaz, bu sayfaları 30 gün boyunca internet olmadan da açabilir.
directory-saved-empty-title = Kaydettiğiniz yerler burada duracak
directory-saved-empty = Yeniden bulmak istediğiniz yerin sayfasında “Kaydet” düğmesine basın.
directory-saved-search = Yardım ara
directory-saved-save = Kaydet
# Yalnız "Kaydet" yerine sesli okunur. $name: bir hizmetin adı.
directory-saved-save-this = Kaydet: { $name }
directory-saved-remove = Çıkar
directory-saved-remove-this = Çıkar: { $name }
directory-saved-clear = Hepsini çıkar
directory-saved-clear-hint = Bundan sonra bu cihaz, neleri kaydettiğinizi artık bilmez.
directory-saved-gone =
    { $count ->
        [one] Kaydettiğiniz { $count } yer artık yayında değil. Onu listenizden çıkardık.
       *[other] Kaydettiğiniz { $count } yer artık yayında değil. Onları listenizden çıkardık.
    }
directory-saved-full = Liste dolu. Başka bir yer kaydetmeden önce bir yeri çıkarın.

## Gösterilecek kart: üstte okuyanın dili, altta büyük harflerle şehrin dili

directory-card-open = Göstermek ya da yazdırmak için kart
directory-card-title = Gösterilecek kart
directory-card-lead = Bunu sokakta ya da gişede birine gösterin. Onun okuyacağı metin aşağıda büyük harflerle duruyor.
directory-card-looking = Bu yeri arıyorum:
directory-card-interpreter = { $language } bilen bir tercüman rica ediyorum.
directory-card-bring = Yanımda şunları getirdim:
directory-card-thanks = Yardımınız için teşekkür ederim.
directory-card-yours = Kartta ne yazıyor
directory-card-short = Bu sayfanın kısa adresi
directory-card-print = Yazdırmak için tarayıcınızın yazdırma komutunu kullanın. Tek sayfaya sığar.
directory-card-back = Sayfanın tamamına dön

## İnternetsiz acil yardım

directory-urgent-title = Acil yardım
directory-urgent-lead = Numarayı arayın. Konuşamıyorsanız güvendiğiniz birine mesaj gönderin.
directory-urgent-offline = Bu siteye bir kez girdiyseniz bu sayfa internet olmadan da açılır.
directory-offline-title = Şu an internet yok
directory-offline-text = İstediğiniz sayfa bu cihazda yok. Acil durum numaraları ve kaydettiğiniz sayfalar internet olmadan da çalışır.
directory-offline-again = Yeniden dene

## Bir hizmet neden gösteriliyor

# $need: bir ihtiyacın adı.
directory-card-why-suggested = Bunu görüyorsunuz, çünkü açıklamasında şu konu geçiyor: { $need }. Bunu henüz kimse doğrulamadı.
directory-need-suggested = Bu işareti taşıyan yerler kendi açıklamalarına göre seçildi; bunu henüz kimse doğrulamadı.

# Bize yazmak: herkes, hesap açmadan. Yazılanı başka biri görmeden önce bir insan okur.
directory-tell-title = Bize yazın
directory-tell-lead = Hesap da ad da gerekmez. Yazdığınızı bir insan okur. Ondan önce başka kimse görmez.
directory-tell-about = Şununla ilgili: { $name }
directory-tell-kind = Ne hakkında?
directory-tell-kind-wrong = Bu sitede bir yanlışlık var
directory-tell-kind-delivered = Orada yardım alabildiniz mi?
directory-tell-kind-missing = Eksik bir hizmet var
directory-tell-kind-say = Bu şehirdeki yaşam hakkında bir şey söylemek istiyorum
directory-tell-next = Devam
directory-tell-names = Lütfen ad ve belge numarası yazmayın.
directory-tell-wrong = Yanlış olan ne?
directory-tell-missing = Ne aradınız, nerede aradınız?
directory-tell-say = Ne söylemek istersiniz?
directory-tell-more = Eklemek istediğiniz bir şey var mı?
directory-tell-got = İhtiyacınız olan yardımı aldınız mı?
directory-tell-got-yes = Evet
directory-tell-got-partly = Kısmen
directory-tell-got-no = Hayır
directory-tell-wait = Bunun için ne kadar beklediniz?
directory-tell-wait-day = Bir gün ya da daha az
directory-tell-wait-week = Bir hafta ya da daha az
directory-tell-wait-month = Bir ay ya da daha az
directory-tell-wait-longer = Daha uzun
directory-tell-treated = Size iyi davrandılar mı?
directory-tell-treated-yes = Evet
directory-tell-treated-mixed = Bazen
directory-tell-treated-no = Hayır
directory-tell-why = Cevabınız hayırsa: Neden?
directory-tell-why-full = Yer yoktu
directory-tell-why-papers = Bir belge eksikti
directory-tell-why-language = Dil yüzünden anlaşamadık
directory-tell-why-closed = Kapalıydı
directory-tell-why-sent-on = Beni başka bir yere gönderdiler
directory-tell-why-other = Başka bir neden
directory-tell-unsaid = Söylememeyi tercih ederim
directory-tell-submit = Gönder
directory-tell-empty = Lütfen bir şey yazın ya da bir cevap seçin.
# $most: kaç harf.
directory-tell-too-long = Bu çok uzun. En fazla { $most } harf sığar.
directory-tell-too-fast = Bu çok hızlı oldu. Lütfen bir kez daha bakın ve yeniden gönderin.
directory-tell-too-old = Bu sayfa çok uzun süre açık kaldı. Lütfen yeniden gönderin; hiçbir şey kaybolmadı.
directory-tell-busy = Şu an bize çok sayıda kişi yazıyor. Lütfen birkaç dakika sonra yeniden gönderin; hiçbir şey kaybolmadı.

# Gönderdikten sonra: kod
directory-told-title = Teşekkür ederiz
directory-told-lead = Yazdığınızı bir insan okuyacak.
directory-told-code = Kodunuz
directory-told-keep = Bu kodla, yazdığınıza ne olduğunu görebilirsiniz. Kodu bir yere yazın ya da fotoğrafını çekin: Onu bir daha gösteremeyiz ve kimse bu kodla sizi bulamaz.

# Kodla sormak
directory-receipt-title = Yazdığınıza ne oldu?
directory-receipt-lead = Bize bir şey yazdınız ve bir kod aldınız. Kodu buraya yazın.
directory-receipt-code = Kodunuz
directory-receipt-help = Yirmi rakam.
directory-receipt-submit = Göster
directory-receipt-length = Kodda yirmi rakam var. Lütfen bir kez daha bakın.
directory-receipt-check = Rakamlar birbirine uymuyor. Lütfen her birine bir kez daha bakın.
directory-receipt-none = Bu kodla bir şey bulamadık. Kod yanlış olabilir ya da yazdığınız eski olduğu için silinmiş olabilir.
directory-receipt-received = Bize ulaştı. Henüz kimse okumadı.
directory-receipt-accepted = Okuduk, üzerinde çalışıyoruz.
directory-receipt-done = Tamamlandı.
directory-receipt-set-aside = Okuduk ama bu konuda bir şey yapamıyoruz.
directory-receipt-reply = Cevabımız

# Kuruluşun kendi hizmetleri hakkında yazdıkları. Kuruluşların üyeleri, çoğu gönüllü, okur. Değişkenlere ek gelmez. Buraya asla HTML yazılmaz.

directory-edit-title = Hizmetlerimiz
directory-edit-lead = Burada yazdıklarınızı herkes görmeden önce başka biri okur. O zamana kadar yalnızca kuruluşunuz ve okuyanlar görebilir.
directory-edit-empty = Listede henüz bir hizmetiniz yok
directory-edit-empty-lead = İlkini yazın: ne yapıyorsunuz, kimler için, nerede, ne zaman. İstediğiniz zaman bırakıp sonra devam edebilirsiniz.
directory-edit-add = Hizmet ekle
directory-edit-open = Değiştir
directory-edit-public = Herkese açık sayfa
directory-edit-close = Geçici olarak kapalı
directory-edit-close-submit = Kapalı günleri incelemeye gönder
directory-edit-unnamed = Henüz adı olmayan hizmet

# Bir hizmetteki değişikliğin durumu. $date: bir gün.
directory-edit-state-none = Bu hâliyle herkese açık
directory-edit-state-draft = Yazılıyor, kaydedildiği gün: { $date }
directory-edit-state-submitted = { $date } tarihinde incelemeye gönderildi. Biri okuyacak.
directory-edit-state-returned = Size geri verildi. Lütfen nedenini okuyun.
directory-edit-state-approved = Herkese açık

directory-edit-form-title = Hizmetimiz için yazdıklarımız
directory-edit-form-new = Yeni hizmet
# $language: bir dilin adı.
directory-edit-form-language = Şu dilde yazın: { $language }
directory-edit-form-reason = Neden geri verildi
directory-edit-form-waiting = Bu incelemeye gönderildi, okunmayı bekliyor. Hâlâ değiştirip yeniden gönderebilirsiniz.
directory-edit-form-optional = Yalnızca ad gerekli. Size uymayanları boş bırakın.
directory-edit-save = Kaydet, sonra devam et
directory-edit-submit = İncelemeye gönder
directory-edit-take-back = Geri al
directory-edit-discard = Bu değişikliği sil
directory-edit-discard-sure = O zaman yazılanlar silinir. Herkese açık olan olduğu gibi kalır.
directory-edit-saved = Kaydedildi. Şimdilik yalnızca kuruluşunuz görebilir.
directory-edit-sent = İncelemeye gönderildi. Teşekkür ederiz. Biri okuduktan sonra herkese açık olur.
directory-edit-sent-critical = İncelemeye gönderildi. Teşekkür ederiz. Size ulaşma yollarından biri değiştiği için önce bunu sizin yaptığınızdan emin oluyoruz: Şimdiye kadar bilinen numarayı arıyoruz ya da bir gün bekliyoruz.
directory-edit-autosaved = Taslak olarak kaydedildi
directory-edit-offline = Kaydedilmedi. Bu sayfayı açık tutun; yeniden deneyeceğiz.
directory-edit-changed = Bu arada başka biri de bir şey kaydetti. Yazdıklarınızdan hiçbir şey kaybolmadı: Onun yazdığı, alanların altında duruyor. Bakıp yeniden kaydedin; o zaman sizinki geçerli olur.
directory-edit-theirs = Bu arada kaydedilen:
directory-edit-theirs-empty = Bu arada kaydedilen: boş
directory-edit-critical = Bu değişirse önce size sorarız.
directory-edit-not-now = Bu arada burada bir şey değişti. Hiçbir işlem yapılmadı; lütfen sayfaya yeniden bakın.
# $count: aynı yerde verilen başka hizmetlerin sayısı.
directory-edit-shared-place =
    { $count ->
        [one] Bu yerde { $count } hizmet daha var. Burada değiştirdikleriniz orada da değişir.
       *[other] Bu yerde { $count } hizmet daha var. Burada değiştirdikleriniz onlarda da değişir.
    }
directory-edit-kept-places = Buraya sığandan daha çok yer var. Diğerleri oldukları gibi kalır:
directory-edit-kept-place = Başkasına ait bir yer. Olduğu gibi kalır:
directory-edit-kept-hours = Burada yazılamayan saatler de var. Oldukları gibi kalırlar.
directory-edit-kept-rows = Her hafta aynı olmayan saatler buraya sığandan daha çok. Oldukları gibi kalırlar.
directory-edit-kept-phones = Başka telefon numaraları da var. Oldukları gibi kalırlar.
directory-edit-kept-costs = Birkaç fiyat var. Oldukları gibi kalırlar.

# Formun bölümleri, insanın düşündüğü sırayla.
directory-edit-part-what = Bu hizmet nedir?
directory-edit-part-whom = Kimler için?
directory-edit-part-where = Nerede?
directory-edit-part-when = Ne zaman açık?
directory-edit-part-how = Bu hizmet nasıl alınır?
directory-edit-part-cost = Ne kadar?
directory-edit-part-languages = Hangi dillerde?
directory-edit-part-documents = Ne getirmek gerekir?

# Formun alanları; bazılarının açıklaması var.
directory-edit-name = Hizmetin adı
directory-edit-name-hint = Telefonda söyler gibi: “Form doldurmaya yardım”
directory-edit-description = Orada ne yapılıyor
directory-edit-description-hint = Kısa cümlelerle. Gelen kişi ne alır, ne almaz.
directory-edit-alert = Şimdi herkesin bilmesi gereken
directory-edit-alert-hint = Örneğin: “Ocak ayına kadar yeni yer yok”
directory-edit-needs = Ne işe yarar
directory-edit-needs-hint = İnsanların buraya ne için gelebileceğini işaretleyin. Hiçbir şey işaretlenmezse hizmet, burada yazılanlara göre bulunur.
directory-edit-status = Şu anda veriliyor mu?
directory-edit-made-for = Kimler için
directory-edit-made-for-hint = Herkes içinse hiçbir şey işaretlemeyin.
directory-edit-eligibility = Kimler gelebilir
directory-edit-minimum-age = En küçük yaş
directory-edit-maximum-age = En büyük yaş
directory-edit-place = Yerin adı
directory-edit-address = Sokak ve numara
directory-edit-postal-code = Posta kodu
directory-edit-city = Şehir
directory-edit-transportation = Oraya nasıl gidilir
directory-edit-transportation-hint = Durak, kapı zili, kat, basamak
directory-edit-hours-hint = Kapıda yazdığı gibi: 9–12, 13–17. Kapalı olduğu günü boş bırakın.
directory-edit-hours-note = Çalışma saatleri hakkında not
directory-edit-hours-note-hint = Örneğin: “Son giriş kapanıştan yarım saat önce”
directory-edit-closed-from = Geçici olarak kapalı: ilk gün
directory-edit-closed-to = Son gün
directory-edit-closed-reason = Neden kapalı
directory-edit-access = Ulaşma yolları
directory-edit-application = Bunun için ne yapılır
directory-edit-phone = Telefon
directory-edit-phone-2 = Başka bir telefon
directory-edit-email = E-posta
directory-edit-url = İnternet adresi
directory-edit-amount = Forint olarak fiyatı
directory-edit-amount-hint = Ücretsizse 0 yazın. Değişiyorsa boş bırakın.
directory-edit-fees = Fiyat hakkında
directory-edit-languages = Orada konuşulan diller
directory-edit-languages-hint = Tercümansız
directory-edit-documents = Getirilecek belgeler ve eşyalar
directory-edit-documents-hint = Her satıra bir tane
directory-edit-status-active = Evet
directory-edit-status-temporarily-closed = Geçici olarak kapalı
directory-edit-status-inactive = Şu anda değil
directory-edit-status-defunct = Sona erdi

# Who may see something, several places, and hours that are not weekly. $number: 1, 2 …; $field: the name of a field.
directory-edit-place-audience = Bu yeri kimler görebilir
directory-edit-phone-audience = Bu numarayı kimler görebilir
directory-edit-phone-audience-2 = Diğer numarayı kimler görebilir
directory-edit-email-audience = E-posta adresini kimler görebilir
directory-edit-audience-public = Herkes: sitede, basılı olarak ve açık veride
directory-edit-audience-members = Yalnızca yuvarlak masanın üyeleri, devlet kurumları da
directory-edit-audience-members-without-authorities = Yalnızca yuvarlak masanın üyeleri, devlet kurumları hariç
directory-edit-audience-stewards = Yalnızca sosyal hizmet görevlileri ve toplantı kolaylaştırıcıları
directory-edit-audience-caseworkers = Yalnızca sosyal hizmet görevlileri
directory-edit-audience-facilitators = Yalnızca toplantı kolaylaştırıcıları
directory-edit-audience-hidden = Hiç kimse: yalnızca burada saklanır
directory-edit-place-number = Yer { $number }
directory-edit-place-more = Bir yer daha
directory-edit-in-place = Yer { $number }: { $field }
directory-edit-leave = Hizmet artık burada verilmiyor
directory-edit-hours-here = Yalnızca bu yerdeki çalışma saatleri
directory-edit-hours-here-hint = Her yerde geçerli olan saatlerin yanında.
directory-edit-rows = Her hafta aynı olmayan çalışma saatleri
directory-edit-rows-hint = Her gün için bir satır: iki haftada bir, ayın ilk cumartesisi, yaz ayları ya da tek bir gün.
directory-edit-row-number = Satır { $number }
directory-edit-in-row = Satır { $number }: { $field }
directory-edit-choose = Lütfen seçin
directory-edit-often = Ne sıklıkta
directory-edit-day = Hangi gün
directory-edit-hours = Saat kaçtan kaça
directory-edit-from = Hangi günden itibaren
directory-edit-until = Hangi güne kadar
directory-edit-often-week = Her hafta, bir süre
directory-edit-often-second-week = İki haftada bir
directory-edit-often-first = Ayın ilk o günü
directory-edit-often-second = Ayın ikinci o günü
directory-edit-often-third = Ayın üçüncü o günü
directory-edit-often-fourth = Ayın dördüncü o günü
directory-edit-often-last = Ayın son o günü
directory-edit-often-once = Yalnızca bir gün

# Bir alanda yanlış olan. $field: alanın adı.
directory-edit-wrong-missing = { $field }: Lütfen bunu doldurun.
directory-edit-wrong-too-long = { $field }: Bu çok uzun ya da birkaç satır. Lütfen kısaltın.
directory-edit-wrong-phone = { $field }: Bu bir telefon numarası değil. Telefonda çevrildiği gibi yazın: +36 1 000 0000
directory-edit-wrong-email = { $field }: Bu bir e-posta adresi değil. E-posta adresi şuna benzer: name@example.org
directory-edit-wrong-url = { $field }: İnternet adresi https:// ya da http:// ile başlar
directory-edit-wrong-number = { $field }: Lütfen bir sayı yazın, örneğin 18.
directory-edit-wrong-date = { $field }: Lütfen bir gün seçin.
directory-edit-wrong-order = { $field }: Bitişi başlangıcından önce.
directory-edit-wrong-hours = { $field }: Bu saatler okunamıyor. Şöyle yazın: 9–12, 13–17
directory-edit-wrong-choice = { $field }: Lütfen listeden seçin.

# Değişikliklerle ilgili e-postalar. $name: hizmet; $fields: art arda alan adları.
directory-edit-mail-subject = Bir şey değişmek üzere
directory-edit-mail-change = Kuruluşunuz için çalışan biri, “{ $name }” adlı hizmete nasıl ulaşıldığını değiştirmek istiyor. Değişecek olan: { $fields }.
directory-edit-mail-new = Kuruluşunuz için çalışan biri bir hizmet eklemek istiyor: “{ $name }”.
directory-edit-mail-wait = Bu, herkese açık olmadan önce şimdiye kadar bilinen numarayı arıyoruz ya da bir gün bekliyoruz. Bunu siz yaptıysanız bir şey yapmanız gerekmez.
directory-edit-mail-stop = Bunu hiçbiriniz istemediyse sayfayı açıp değişikliği geri alın ve bize bildirin.
directory-edit-mail-look = Değişikliğe bak
directory-edit-mail-tell = Bunu biz yapmadık
directory-edit-mail-outcome = Değişikliğinize ne oldu
directory-edit-mail-returned = “{ $name }” adlı hizmet için yazdıklarınız size geri verildi. Lütfen nedenini okuyun, düzeltin ve yeniden gönderin:

# Letters to those who offer something at a place that moves. $name: their services; $fields: names of fields.
directory-edit-mail-move = Biri, sizin de “{ $name }” hizmetini sunduğunuz bir yeri değiştirmek istiyor. Değişecek olan: { $fields }.
directory-edit-mail-move-wait = Herkes görmeden önce bu kontrol edilir. Bundan haberiniz yoksa yerin sahiplerine sorun ya da bize bildirin.
directory-edit-mail-moved-subject = Bir yer değişti
directory-edit-mail-moved = “{ $name }” hizmetini sunduğunuz bir yer değişti. Değişen: { $fields }.
directory-edit-mail-moved-tell = Sizin için de doğru mu diye bakın ve size gelenlere haber verin ki kimse yanlış kapıda beklemesin.
directory-edit-mail-place = Sayfaya bakın

# A letter to coordinators
directory-emergency-mail-text = Birisi başka acil durum numaraları önerdi. Lütfen her birini arayın ve yalnızca doğru kişiler cevap verirse onaylayın.

# What can wait, in the letter of the morning
directory-news-edits = { $count ->
    [one] Bir değişiklik okunmayı bekliyor.
   *[other] { $count } değişiklik okunmayı bekliyor.
}
directory-news-public = { $count ->
    [one] Bir değişikliğiniz artık herkese açık.
   *[other] { $count } değişikliğiniz artık herkese açık.
}
directory-news-told = { $count ->
    [one] Biri bize bir şey yazdı.
   *[other] { $count } kişi bize bir şey yazdı.
}

# Sayfa için yardım.
directory-help-mine =
    Burada kuruluşunuzun tüm hizmetleri ve her değişikliğin nerede olduğu görünür.
    Değiştirmek için birini açın ya da yenisini ekleyin. Geçici olarak kapalı olanı hemen burada söylersiniz.
    Bir değişiklik geri verildiyse sayfası nedenini söyler. Yazdıklarınızdan hiçbir şey kaybolmaz.
    Henüz herkese açık olmayanı yalnızca kuruluşunuz ve önce okuyanlar görür.
directory-help-edit =
    Burada bir hizmetin ne olduğunu, kimin için, ne zaman ve nerede olduğunu yazarsınız.
    Bildiğinizi yazıp kaydedin; doğru olduğunda gönderin.
    Bir numara ya da adres doğru değilse bu yukarıda ve alanın yanında söylenir, yazdıklarınızın hepsi kalır.
    Size ulaşma yolu değişirse önce biri sizi arar ya da bu bir gün sürer. O zamana kadar önceki bilgi görünür.
