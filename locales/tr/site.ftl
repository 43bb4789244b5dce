# Sitenin kendisiyle ilgili sayfalar. Bir metnin her satırı bir paragraftır. $city: şehrin adı, ek almaz.
# Anahtarında safety, privacy ya da urgent geçen metinleri, dil denemeden çıkmadan önce o dili konuşan biri okur.

site-about-title = Burası neresi?
site-about-lead = Burada { $city } şehrinde, kendi dilinizde yardım bulursunuz.
site-about-who-title = Bunu kim hazırlıyor
site-about-who-text =
    Bu listeyi şehir, şehrin dernekleri ve yurt dışından gelip burada yaşayanlar birlikte, yuvarlak masada hazırlıyor.
    Kuruluşlar kendi hizmetlerini kendileri yazar. Adının geçmesini istemeyen kuruluş burada yer almaz.
site-about-what-title = Burada neler var
site-about-what-text =
    Danışma, kurslar, doktorlar, barınma yerleri, resmî daireler: yardım alabileceğiniz yerler. Her sayfada bilgilerin en son ne zaman kontrol edildiğini yazıyoruz.
    Yerlere puan vermiyoruz. Kimse para ödeyerek üst sıraya çıkamaz.
site-about-search-title = Arama sizi nasıl anlıyor
site-about-search-text =
    Kendi dilinizde, kendi sözlerinizle, yanlışlarla da yazabilirsiniz. Arama, yazdıklarınızı insanların sık kullandığı sözlerle karşılaştırır. Sizden bir şey öğrenmez ve sizi aklında tutmaz.
    Bazı yerlerin hangi konuda yardım ettiğini henüz kimse söylemedi. Orada kendi açıklamalarına bakarak tahmin ediyoruz ve bunu belirtiyoruz.
site-about-languages-title = Diller hakkında
site-about-languages-text =
    Bu sitenin metinlerini çoğu dilde bir makine yazdı. Önemli metinleri o dili konuşan biri kontrol edene kadar sayfanın en üstünde bir uyarı durur.
    Birçok açıklama yalnızca Macarca. Onları Macarca gösteriyoruz ve bunu belirtiyoruz.
site-about-software-title = Program
site-about-software-text = Bu sitenin arkasındaki programın adı Kerekasztal. AGPL lisanslı özgür bir yazılımdır: Her şehir onu kullanabilir ve nasıl çalıştığını görebilir.

site-safety-title = Sizi nasıl koruyoruz
site-safety-lead = Kim olduğunuzu bize söylemeden bu sitenin tamamını okuyabilirsiniz.
site-safety-danger-title = Şu an tehlikedeyseniz
site-safety-danger-text = Bu numaralardan birini arayın. Aramak için belge gerekmez.
site-safety-leave-title = Bu sayfadan hemen çıkmak
site-safety-leave-text =
    Her sayfanın altında bir düğme vardır: “Bu sayfadan hemen çık”. Yerine bir hava durumu sayfası açar; geri düğmesi de çıktığınız sayfaya dönmez.
    Ama cihazınız daha önce girdiğiniz sayfaları yine de hatırlayabilir. Tarayıcınızın geçmişini silin ya da gizli pencere kullanın.
site-safety-device-title = Telefonunuzu başka biri de kullanıyorsa
site-safety-device-text =
    O kişi burada neleri kaydettiğinizi ve tarayıcınızın geçmişini görebilir. “Kaydedilen yerler” sayfasında hepsini bir kerede çıkarabilirsiniz.
    Birinden korkuyorsanız başka bir cihaz kullanın: bir arkadaşınızda, işte ya da kütüphanede.
site-safety-know-title = Hakkınızda bilmediklerimiz
site-safety-know-text =
    Adınızı, belgelerinizi ya da telefon numaranızı sormuyoruz. Ne aradığınızı ve hangi sayfaları açtığınızı not etmiyoruz.
    Kısa sorulara verdiğiniz cevaplar bir kez, yalnızca o sonuç için kullanılır, sonra unutulur.
    En yakın olanı ararsanız cihazınız, konumunuzu göndermeden önce yaklaşık bir kilometreye yuvarlar. Konumunuzu saklamıyoruz.
site-safety-others-title = Burada ne yaptığınızı başka kim görür
site-safety-others-text =
    Bu site başka şirketlerden hiçbir şey yüklemez ve reklam göstermez. Burada olduğunuzu başka hiç kimse bizden öğrenmez.
    İnternet sağlayıcınız ya da kullandığınız kablosuz ağı yöneten kişi bu siteyi açtığınızı görebilir; ama adres https ile başlıyorsa hangi sayfayı açtığınızı göremez.
site-safety-hidden-title = Adresi herkese açık olmayan yerler
site-safety-hidden-text = Bazı yerler insanları şiddetten korur. Onların adresi bu sitenin hiçbir yerinde yoktur, haritada ya da uzaklık bilgisinde bile. Telefon edin, nereye gideceğinizi söylerler.
site-safety-translation-title = Makinenin yazdığı metinler
site-safety-translation-text = Hukuk, sağlık ya da tehlike hakkında bir şey size garip gelirse yanlış çevrilmiş olabilir. Lütfen ona güvenmeden önce sorun.

site-accessibility-title = Erişilebilirlik
site-accessibility-lead = Bu siteyi herkes kullanabilmeli.
site-accessibility-how-title = Bunun için ne yapıyoruz
site-accessibility-how-text =
    Siteyi WCAG 2.2 kurallarına göre, AA düzeyinde yapıyoruz. Her sayfa yalnızca klavyeyle, ekran okuyucuyla, büyük harflerle, eski bir telefonda ve betikler olmadan da çalışır.
    Programdaki her değişiklikten önce makineler, sayfalarda bilinen engeller olup olmadığını altı dilde kontrol eder.
site-accessibility-limits-title = Henüz iyi çalışmayanlar
site-accessibility-limits-text =
    Siteyi henüz engelli kişiler denemedi.
    İşaret dilinde video ve sesli anlatım yok.
    Bazı açıklamaları kuruluşlar yazdı; bunlar kolay bir dille yazılmamış ya da yalnızca Macarca olabilir.
site-accessibility-tell-title = Bir engeli bize bildirin
site-accessibility-tell-text = Sizin için çalışmayan bir şey varsa siteyi yönetenlere söyleyin; kim olduklarını “Bu siteyi kim yönetiyor” sayfasında bulursunuz. Size cevap vermeleri ve bilgiyi size başka bir yoldan ulaştırmaları gerekir.

site-privacy-title = Gizlilik
site-privacy-lead = Mümkün olduğunca az şey saklıyoruz. Saklanmayan şey kaybolmaz, kimse de onu isteyemez.
site-privacy-reading-title = Bu siteyi okurken
site-privacy-reading-text =
    Siteye girenlerin listesini tutmuyoruz. Program, ne tür bir sayfanın istendiğini ve cevabın ne kadar sürdüğünü not eder; ama aradığınız kelimeleri, hangi hizmete baktığınızı ve cihazınızın adresini not etmez.
    Siteyi aşırı yükten korumak için program, bir internet adresinden kaç istek geldiğini kısa bir süre belleğinde sayar. Bunu not etmez.
site-privacy-cookie-title = Çerezler ve cihazınızda saklananlar
site-privacy-cookie-text =
    Yalnızca okuyorsanız çerez bırakmıyoruz.
    Bir yer kaydederseniz tarayıcınız, kaydedilen yerlerin numaralarını “saved” adlı tek bir çerezde 180 gün saklar. İnternet olmadan da açılsınlar diye kaydedilen sayfaları da 30 gün saklar. Bunların hepsini “Kaydedilen yerler” sayfasında silebilirsiniz.
    Acil durum numaraları internet olmadan da açılsın diye tarayıcınız o tek sayfayı da saklar.
    Eksik harfleri isterseniz tarayıcınız bunu aklında tutar.
site-privacy-sign-in-title = Giriş yaptığınızda
site-privacy-sign-in-text =
    Bu yalnızca hizmet bilgilerini güncel tutanlar, yuvarlak masada yer alanlar ve burada çalışanlar için geçerlidir. Bu durumda adınızı, e-posta adresinizi, size gönderdiğimiz e-postaların dilini, burada ne yaptığınızı, nerelerde ve ne zamandan beri giriş yapmış olduğunuzu saklıyoruz; hangi cihaz olduğunu saklamıyoruz.
    Oturumunuz açık olduğu sürece tarayıcınız “session” adlı bir çerezi en fazla 180 gün saklar. Bağlantı istediğinizde “way-in” adlı ikinci bir çerezi de 15 dakika saklar.
    Bu siteyi yönetenler bunların hepsini okuyabilir. Bağlantılar ve kodlar yalnızca bir kez çalışır. Onların yalnızca dijital bir parmak izini saklıyoruz; bu izden yeniden oluşturulamazlar.
site-privacy-questions-title = Kısa sorular ve konumunuz
site-privacy-questions-text = Cevaplarınız ve yuvarlanmış konumunuz bize yalnızca o tek sayfayı hazırlamak için gönderilir. Saklanmazlar ve hiçbir adreste yer almazlar.
site-privacy-others-title = Başkaları
site-privacy-others-text = Bu siteyi okurken tarayıcınız başka hiçbir şirketten bir şey istemez. Başka sitelere giden bağlantılar ve telefon numaraları ancak onlara basarsanız oraya götürür.
site-privacy-organizations-title = Kuruluşların bilgileri
site-privacy-organizations-text = Kuruluşlar, adlarının burada geçip geçmeyeceğine kendileri karar verir ve istedikleri zaman, neden göstermeden ayrılabilir. O zaman adları birkaç saniye içinde siteden silinir.
site-privacy-rights-title = Haklarınız
site-privacy-rights-text =
    Siteyi yönetenlere, hakkınızda bir şey saklayıp saklamadıklarını sorabilirsiniz; bunu düzelttirebilir ya da sildirebilirsiniz. Kim olduklarını “Bu siteyi kim yönetiyor” sayfasında bulursunuz.
    Aldığınız cevaptan memnun değilseniz veri koruma kurumuna şikâyette bulunabilirsiniz. Macaristan’da bu kurum NAIH’dir (naih.hu).

site-imprint-title = Bu siteyi kim yönetiyor
site-imprint-keeper-title = Bu siteden sorumlu olan
site-imprint-keeper-none = Bu siteyi yönetenler kim olduklarını henüz buraya yazmadı. Siteyi siz yönetiyorsanız adınızı şehrin verilerine ekleyin.
site-imprint-keeper-demo = Bu bir tanıtımdır. Burayı hizmet olarak işleten kimse yok ve acil durum numaraları dışında buradaki hiçbir şey gerçek değil.
site-imprint-data-title = Veriler
site-imprint-data-text = Listenin herkese açık bölümünü programlar da okuyabilir: Nasıl okunacağı “Açık veri” sayfasında yazıyor. Kuruluşlar kendileri hakkında yazdıklarından sorumludur.
site-imprint-software-title = Program
site-imprint-software-text = Kerekasztal, AGPL 3.0 ya da daha yeni sürüm lisanslı özgür yazılım. İçinde Designsystemet (MIT), Tabler simgeleri (MIT) ve eksik harfler için Noto yazı tipleri (OFL) var.

site-letters-title = Harfler görünmüyor mu?
site-letters-lead = Harf yerine boş kutular görüyorsanız cihazınızda bu dilin harfleri yoktur. Onları bu siteden alabilirsiniz.
# $size: bir sayı
site-letters-load = Harfleri yükle ({ $size } kB)
site-letters-loaded = Bu cihazda harfler kullanılıyor.
site-letters-stop = Artık kullanma
site-letters-here = Bu sayfada harfler yüklü. Şimdi okuyabiliyorsanız onları diğer sayfalar için de tutun.
site-letters-not-needed = Bu dil için harf yüklemek gerekmiyor.
site-letters-no-script = Tarayıcınız betik çalıştırmıyor, bu yüzden harfleri diğer sayfalar için tutamıyor. En önemli şeyleri bu sayfada okuyabilirsiniz:

# Ada göre arama, herkese açık olmayanlar arasında da.
site-lookup-title = Ada göre arama
site-lookup-lead = Kuruluşunuzun hizmetlerini ve yoldaki değişiklikleri bulur. Büyük harf ve işaretler fark etmez.
site-lookup-services = Hizmetler
site-lookup-changes = Yoldaki değişiklikler
# $count: bir sayı.
site-lookup-more = { $count } sonuçtan fazlası var. Adın daha fazlasını yazın.
site-lookup-none = Bu adla bir şey bulunamadı
site-lookup-none-help = Daha az sözcük ya da yalnızca bir sözcüğün başını yazın. Yalnızca açabildikleriniz bulunur.
site-lookup-hidden = herkese açık değil
site-lookup-public = Herkesin gördükleri arasında ara
