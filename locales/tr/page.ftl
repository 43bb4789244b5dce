# What stands around every page: head, foot, notices, pagination, errors, print.
# $city: the city's name; it takes no case ending here. Never put HTML here.

page-site-name = Kerekasztal
page-tagline = { $city } şehrinde, kendi dilinizde yardım
# $title: what the page is about.
page-title = { $title } – Kerekasztal
page-skip = İçeriğe geç
page-home = Ana sayfa
page-breadcrumbs = Şu an buradasınız

## Language menu

page-language-menu = Dil
page-language-other = Başka bir dilde

## Notices

page-trial-title = Bu çeviri deneme aşamasında
page-trial-text = Bu sitenin Türkçe metnini bir makine hazırladı; ana dili Türkçe olan kimse henüz gözden geçirmedi. Size garip gelen bir şey olursa yanlış olabilir: Lütfen ona güvenmeden önce sorun.
page-demo-text = Bu bir tanıtım şehridir. Acil durum numaraları dışında buradaki hiçbir şey gerçek değildir.

## Quick help, always where the thumb is

page-thumb-label = Hızlı yardım
page-leave = Bu sayfadan hemen çık
page-wrong = Burada bir yanlışlık var

## Foot

page-footer-api = Açık veri
page-footer-sign-in = Giriş
page-footer-promise = Adınızı sormuyoruz, ne aradığınızı aklımızda tutmuyoruz. Bir yer kaydetmediğiniz ve giriş yapmadığınız sürece çerez bırakmıyoruz.

## Pagination. $page and $pages are numbers.

page-pagination-label = Sayfalar
page-pagination-previous = Önceki sayfa
page-pagination-next = Sonraki sayfa
page-pagination-page = Sayfa { $page }

## Errors: what happened, what to do now

page-error-400-title = Bu isteği anlayamadık
page-error-400-happened = Adreste ya da gönderilen bilgilerde bir şey beklediğimiz biçimde değil. Hiçbir şey değişmedi.
page-error-400-now = Bir sayfa geri dönüp yeniden deneyin ya da ana sayfadan başlayın.
page-error-404-title = Bu sayfayı bulamıyoruz
page-error-404-happened = Belki adreste bir yanlışlık vardır ya da sayfa başka bir yere taşınmıştır.
page-error-404-now = Adrese bir daha bakın ya da ihtiyacınız olan yardımı arayın.
page-error-405-title = Bu burada çalışmıyor
page-error-405-happened = Bu adres bu şekilde kullanılamıyor. Hiçbir şey değişmedi.
page-error-405-now = Bir sayfa geri dönün ve oradaki düğmeleri ve bağlantıları kullanın.
page-error-410-title = Bu sayfa kaldırıldı
page-error-410-happened = Bu sayfa eskiden buradaydı ama artık yayında değil.
page-error-410-now = Lütfen sayfanın eski kopyalarını kullanmayın. Benzer bir yardım arayabilirsiniz.
page-error-413-title = Bu çok büyük
page-error-413-happened = Gönderilen şey kabul edebileceğimizden büyük. Kaydedilmedi.
page-error-413-now = Daha kısa bir metin ya da daha küçük bir dosya gönderin.
page-error-429-title = Lütfen biraz bekleyin
page-error-429-happened = Kısa sürede sizin internet bağlantınızdan çok fazla istek geldi. Belki bağlantıyı başkalarıyla paylaşıyorsunuz.
page-error-429-now = Bir dakika bekleyin, sonra bu sayfayı yeniden açın.
page-error-500-title = Bizim tarafta bir şey bozuldu
page-error-500-happened = Bu bizim hatamız, sizin değil. Düzeltebilmek için kaydettik.
page-error-500-now = Birkaç dakika sonra yeniden deneyin. Yine olursa bize aşağıdaki başvuru numarasını bildirin.
page-error-503-title = Birazdan yeniden buradayız
page-error-503-happened = Site açılıyor ya da bakımda.
page-error-503-now = Birkaç dakika sonra yeniden deneyin.
page-error-reference = Başvuru numarası: { $reference }
page-error-go-home = Ana sayfaya git
page-error-urgent = Hemen yardıma ihtiyacınız varsa arayın:

page-error-414-title = Bu adres çok uzun
page-error-414-happened = Sayfanın adresi kabul edebileceğimizden uzun. Hiçbir şey değişmedi.
page-error-414-now = Daha az kelimeyle arayın ya da ana sayfadan başlayın.

## Search box, forms, texts in another language

page-search-label = Neye ihtiyacınız var?
page-search-submit = Ara
page-form-errors = Devam etmeden önce lütfen şunlara bakın:
# $language: the name of the language the text is in.
page-only-in = Bunu şimdilik yalnızca şu dilde okuyabilirsiniz: { $language }

## Sayfanın üstü ve altı


page-saved = Kaydedilen yerler
page-own-tables = Yuvarlak masalarım ve toplantılarım
page-footer-about = Burası neresi?
page-footer-safety = Sizi nasıl koruyoruz
page-footer-round-table = Yuvarlak masa
page-footer-accessibility = Erişilebilirlik
page-footer-privacy = Gizlilik
page-footer-imprint = Bu siteyi kim yönetiyor
page-footer-urgent = Acil yardım
page-footer-letters = Harfler görünmüyor mu?
page-footer-label = Bu site hakkında

page-error-403-title = Bu formu kabul edemedik
page-error-403-happened = Başka bir siteden gönderilmiş gibi görünüyor. Hiçbir şey değişmedi.
page-error-403-now = Sayfayı burada, bu sitede açın ve yeniden deneyin.
page-rooms = Odalar

# Oturum kapandıktan sonra gönderilenler. Hiçbiri kaybolmaz.
page-kept-title = Oturumunuz kapandı ama hiçbir şey kaybolmadı
page-kept-lead = Yazdıklarınız bu sayfada duruyor. Başka bir sekmede yeniden giriş yapın, buraya dönün ve bir kez daha gönderin.
page-kept-sign-in = Giriş yap (başka bir sekmede açılır)
page-kept-again = Yeniden gönder
page-unsure-title = Bir adım daha var ve hiçbir şey kaybolmadı
page-unsure-lead = Yazdıklarınız bu sayfada duruyor. Başka bir sekmede ikinci adımınızı gösterin, buraya dönün ve bir kez daha gönderin.
page-unsure-show = İkinci adımı göster (başka bir sekmede açılır)

# Ada göre arama, herkese açık olmayanlar arasında da.
page-lookup-label = Ada göre ara

# Bir sayfa için yardım ve bir kayda ne olduğu. $date: bir gün; $time: bir saat.
page-help = Bu sayfa için yardım
page-happened-when = { $date }, { $time }
page-happened-none = Henüz bir şey not edilmedi.
page-happened-earlier = Daha önce olanlar
page-happened-newest = En yeniye dön

# $languages: names of languages in a list.
page-text-some-in = Bazı metinler şimdilik yalnızca şu dilde okunabiliyor: { $languages }
page-text-some-machine = Bazı metinleri bir makine çevirdi. İçlerinde yanlış olabilir.
page-text-some-stale = Bazı metinlerin aslı, çevrildikten sonra değişti.
