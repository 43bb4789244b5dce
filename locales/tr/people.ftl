# people odası: giriş, davetler, kişinin kendi hesabı. Değişkenlere ek gelmez.

# Giriş
people-sign-in-title = Giriş
people-sign-in-lead = Hizmet bilgilerini güncel tutanlar, yuvarlak masada yer alanlar ve burada çalışanlar için. Yardım arayanların hesaba ihtiyacı yok.
people-sign-in-address = E-posta adresiniz
people-sign-in-address-help = Size bir bağlantı ve bir kod göndereceğiz. Parola yok.
people-sign-in-submit = Bağlantıyı gönder
people-sign-in-address-wrong = Bu bir e-posta adresi değil. E-posta adresi şuna benzer: ad@example.org. Lütfen eksik harf var mı diye bakın.
people-sign-in-no-account = Hesabınız yok mu? Hesaplar davetle açılır: Yuvarlak masanın koordinatörüne sorun.

# Bağlantı istendikten sonra
people-sent-title = E-postalarınıza bakın
people-sent-lead = Bu adresi tanıyorsak size bir e-posta yolladık. Gelmesi bir dakika sürebilir. İstenmeyen e-postalara da bakın.
people-sent-link = E-postadaki bağlantıyı bu tarayıcıda açın. Bağlantı { $minutes ->
        [one] { $minutes } dakika
       *[other] { $minutes } dakika
    } geçerlidir ve yalnızca bir kez çalışır.
people-sent-code-title = E-posta başka bir cihazda mı?
people-sent-code = E-postadaki kod
people-sent-code-help = Sekiz rakam. Buraya yazın.
people-sent-code-submit = Giriş yap
people-sent-again = Bir şey gelmedi mi? Yeni bir e-posta isteyin
people-sent-wrong = Bu kod doğru değil. En son gelen e-postaya bakın ve sekiz rakamı yeniden yazın.
people-sent-closed = Çok fazla yanlış kod yazıldı. Lütfen yeni bir e-posta isteyin.

# Bağlantıyla giriş
people-link-title = Yeniden hoş geldiniz
people-link-lead = { $name } olarak giriş yapıyorsunuz.
people-link-submit = Giriş yap
people-link-refused-title = Bu bağlantı artık bir şey açmıyor
people-link-used = Daha önce kullanılmış; bir bağlantı yalnızca bir kez çalışır. Yenisini isteyin.
people-link-expired = Süresi dolmuş ya da yerine daha yeni bir e-posta gelmiş. Yenisini isteyin.
people-link-other = Yalnızca onu istemek için kullandığınız tarayıcıda çalışır. Orada e-postadaki kodu yazın ya da burada yeni bir bağlantı isteyin.
people-link-ask = Bağlantı iste

# Davet
people-invitation-title = Davetlisiniz
people-invitation-lead = { $name }, yuvarlak masa sizi davet ediyor.
people-invitation-what = Bir düğmeye basmanız yeter, içeridesiniz. Parola da yükümlülük de yok; istediğiniz zaman, neden göstermeden ayrılabilirsiniz.
people-invitation-not-sealed = Buraya yazdıklarınızı bu siteyi yönetenler okuyabilir. Yazdıklarınız kilit altında değildir.
people-invitation-submit = İçeri gir
people-invitation-used = Bu davet daha önce kullanılmış. Kullanan sizseniz e-posta adresinizle giriş yapın.
people-invitation-expired = Bu davetin süresi dolmuş. Sizi davet eden kişiden yenisini isteyin.

# Kişinin kendi hesabı
people-account-title = Hesabınız
people-account-lead = { $name } olarak giriş yaptınız.
people-account-address = E-posta
people-account-language = E-postaların dili
people-account-roles = Burada ne yapıyorsunuz
people-account-no-roles = Henüz bir göreviniz yok.
people-account-desk = Yapılacaklar
people-account-ours = Kuruluşumuz yuvarlak masada
people-account-sessions = Nerelerde giriş yaptınız
people-account-sessions-help = Bunlardan birini tanımıyorsanız onu kapatın.
people-account-session-here = Bu tarayıcı
people-account-session-since = giriş: { $date }, saat { $time }
people-account-session-end = Kapat
people-account-session-others = Diğerlerinin hepsini kapat
people-account-sign-out = Çıkış yap

# Tanıtım şehri: hayal ürünü bir kişi olarak giriş. $name bir kişi, $role onun görevi.
people-try-title = Burada çalışan biri olun
people-try-lead = Bu bir tanıtım şehridir: Buradaki kişilerin hepsi hayal ürünüdür ve kimseye e-posta gitmez. Kim olmak istediğinizi seçin.
people-try-as = { $name }, { $role }
people-try-link = Burada çalışan biri olarak deneyin

# Görevler
people-role-coordinator = Koordinatör
people-role-moderator = Metin moderatörü
people-role-facilitator = Toplantı kolaylaştırıcısı
people-role-minute-taker = Tutanak sorumlusu
people-role-mediator = Kültürler arası aracı
people-role-evaluator = Değerlendirme sorumlusu
people-role-translator = Çevirmen
people-role-editor = Editör
people-role-provider = Hizmet bilgileri sorumlusu
people-role-case-worker = Sosyal hizmet görevlisi

# E-postalar. Konu satırı, içinde ne olduğunu söylemez.
people-mail-greeting = İyi günler { $name },
people-mail-sign-in-subject = Bağlantınız
people-mail-sign-in-text = İstediğiniz bağlantı burada. Bağlantı { $minutes ->
        [one] { $minutes } dakika
       *[other] { $minutes } dakika
    } geçerlidir. Bir kez çalışır, o da yalnızca onu istemek için kullandığınız tarayıcıda.
people-mail-sign-in-action = Giriş yap
people-mail-sign-in-code = Başka bir cihazdan mı istediniz? Orada bu kodu yazın: { $code }
people-mail-sign-in-not-you = Bunu siz istemediyseniz bu e-postayla bir şey yapmanız gerekmez: O olmadan kimse giremez.
people-mail-invitation-subject = Bir davet
people-mail-invitation-text = Yuvarlak masa sizi davet ediyor. Parola gerekmez: Bağlantıyla içeri girersiniz.
people-mail-invitation-days = Bağlantı { $days ->
        [one] { $days } gün
       *[other] { $days } gün
    } geçerlidir ve yalnızca bir kez çalışır.
people-mail-invitation-action = Davete bak
people-mail-invitation-not-wanted = İstemiyor musunuz? O zaman hiçbir şey yapmayın; nedenini sormayız.
people-mail-speaker-subject = Bir değişiklik
people-mail-speaker-text = Burada kuruluşunuz adına konuşmaya davet edilen kişi: { $name }. Nedenini bilmiyorsanız lütfen koordinatöre sorun.
people-mail-speaker-action = Bak

# İkinci adım: e-postanın yanında bir parola cümlesi ve bir kod. $minutes ve $count sayıdır.
people-step-title = İkinci adımınız
people-step-lead = Bir e-posta yanlış ellere geçebilir. Bu yüzden başkalarının yazdıklarıyla ilgilenenler iki şey daha gösterir: yalnızca kendilerinin bildiği bir parola cümlesi ve bir kez çalışan bir kod.
people-step-passphrase = Parola cümleniz
people-step-passphrase-help = Beş uydurma kelimeyi akılda tutmak, işaretleri ve sayıları akılda tutmaktan kolaydır. Bu kelimeleri bir yere yazın ya da kendi parola cümlenizi seçin. Uzunluğu en az { $count ->
        [one] { $count } karakter
       *[other] { $count } karakter
    } olsun.
people-step-suggested = Bir öneri
people-step-before = Şimdiye kadarki parola cümleniz
people-step-before-help = Bununla anahtarlarınız yeni parola cümlenize geçer. Unuttuysanız burayı boş bırakın: Anahtarlarınızı daha sonra kurtarma kodunuz açar.
people-step-kind = Kodlarınız nereden geliyor
people-step-kind-app = Telefondaki ya da bilgisayardaki bir uygulamadan
people-step-kind-app-help = Kod üreten her uygulama olur (TOTP). Bağlantı gerekmez ve bu uygulamanın sizde olduğunu kimse öğrenmez.
people-step-kind-paper = Kâğıttaki bir listeden
people-step-kind-paper-help = Kendi telefonu olmayanlar ya da telefonunu bunun için kullanmak istemeyenler için. { $count ->
        [one] { $count } kod
       *[other] { $count } kod
    } yazdırır ve bunların üstünü birer birer çizersiniz.
people-step-next = Devam et
people-step-short = Bu çok kısa. Lütfen en az { $count ->
        [one] { $count } karakter
       *[other] { $count } karakter
    } kullanın; beş kelime iyi bir parola cümlesi olur.
people-step-common = Bunu çok fazla kişi deneyebilir. Lütfen birbiriyle ilgisi olmayan başka kelimeler seçin.
people-step-own = İçinde kendi adınız ya da adresiniz geçiyor. Lütfen başka kelimeler seçin.
people-step-kind-missing = Lütfen kodlarınızın nereden geleceğini seçin.

# Kodlar bir kez gösterilir ve ilki yazılır
people-step-shown-title = Kodlarınızı yanınıza alın
people-step-shown-once = Bu sayfa yalnızca bir kez gösterilir. Devam etmeden önce yazdırın ya da bir yere yazın.
people-step-app-scan = Bu resmi uygulamanızla tarayın.
people-step-app-picture = Uygulama için resim
people-step-app-type = Ya da uygulamaya şunu yazın:
people-step-spare = Uygulamayı kaybettiğiniz gün için kodlar
people-step-spare-help = Her biri uygulamanın yerine bir kez çalışır. Bunları bilgisayarınızın yanında değil, öteki belgelerinizi sakladığınız yerde saklayın.
people-step-paper = Kodlarınız
people-step-paper-help = Her biri bir kez çalışır. Kullandıklarınızın üstünü çizin, sırası önemli değil. Listeyi parola cümlenizden ayrı bir yerde saklayın.
people-step-try = Bir kez deneyin
people-step-try-help = Parola cümlenizi yeniden yazın, bir de kod yazın. Bundan sonra ikisi de geçerli olur.
people-step-code = Bir kod
people-step-code-help = Uygulamanızdan altı rakam ya da listenizden sekiz rakam.
people-step-settle = Tamam
people-step-again = Baştan başla
people-step-shown-again = Kodlarınız daha önce gösterildi; ikinci kez gösteremeyiz. Bir yere yazmadıysanız baştan başlayın.

# İkinci adımı göstermek
people-confirm-title = Siz misiniz?
people-confirm-lead = Bundan sonrası için e-posta yetmez. Lütfen parola cümlenizi ve bir kod yazın.
people-confirm-submit = Devam et
people-confirm-counts = Bu tarayıcıda { $hours ->
        [one] { $hours } saat
       *[other] { $hours } saat
    } geçerlidir. Geri alınamayacak şeyler için size yeniden sorarız.
people-confirm-lost = İkisini de kaybettiniz mi? Başka bir koordinatör ikinci adımınızı kaldırabilir, siz de yenisini seçersiniz.
people-proof-wrong = Parola cümlesi ve kod birbirini tutmuyor. Lütfen ikisine de yeniden bakın; bir kod yalnızca bir kez çalışır.
people-proof-wait = Çok fazla yanlış deneme yapıldı. Lütfen { $minutes ->
        [one] { $minutes } dakika
       *[other] { $minutes } dakika
    } bekleyin.
people-proof-busy = Şu anda çok kişi giriş yapıyor. Lütfen birkaç saniye sonra yeniden deneyin.
people-proof-late = Bu çok uzun sürdü ya da başka bir pencerede yapıldı. Lütfen baştan başlayın.

# Kişinin kendi hesabında duranlar
people-account-proof = Siz olduğunuzu nasıl gösteriyorsunuz
people-account-proof-letter = Bağlantının geldiği e-postayla. Kendi kuruluşunuz için bu yeter.
people-account-proof-needed = Burada yaptığınız iş için ikinci bir adım gerekiyor. İki dakika sürer.
people-account-proof-app = E-postayla, parola cümlenizle ve bir uygulamanın kodlarıyla, { $date } tarihinden beri.
people-account-proof-paper = E-postayla, parola cümlenizle ve kâğıttaki kodlarla, { $date } tarihinden beri.
people-account-proof-left = { $count ->
        [0] Kâğıtta hiç kod kalmadı.
        [one] Kâğıtta { $count } kod kaldı.
       *[other] Kâğıtta { $count } kod kaldı.
    }
people-account-proof-few = Lütfen kodlarınız bitmeden yenilerini oluşturun.
people-account-proof-set = İkinci adımı seç
people-account-proof-change = Başka bir parola cümlesi ya da yeni kodlar seç
people-account-proof-done = İkinci adımınız şu andan itibaren geçerli.
people-account-keys-link = Anahtarlarınıza bakın

# Kişinin kendi anahtarları
people-keys-title = Kendi anahtarlarınız
people-keys-lead = Burada kilit altında olanı, sunucuyu yönetenlerden hiç kimse okuyamaz: yalnızca anahtarı olanlar okuyabilir. Şimdilik hiçbir şey bu anahtarları istemiyor. Danışanlarla çalışacak ya da aracılık edecek olanlar kendi anahtarlarını şimdiden oluşturabilir.
people-keys-warning = Anahtarlarınızı parola cümleniz ya da kâğıda yazılmış bir kurtarma kodu açar, başka hiçbir şey açmaz. İkisini de kaybederseniz size kimse yardım edemez.
people-keys-first = Bunun için ikinci bir adıma ihtiyacınız var.
people-keys-passphrase = Parola cümleniz
people-keys-make = Anahtarlarımı oluştur
people-keys-code-title = Kurtarma kodunuzu bir yere yazın
people-keys-code-once = Yalnızca bir kez gösterilir. Parola cümlenizi unutursanız anahtarlarınızı bu kod açar. Kod kimdeyse sizin okuyabildiklerinizi okuyabilir.
people-keys-code-again = Şimdi yeniden yazın
people-keys-code-again-help = Büyük ya da küçük harf, boşluklar ve satırlar fark etmez.
people-keys-confirm = Yazdım
people-keys-begun = Anahtarlarınız oluşturuldu ama kurtarma kodu yeniden yazılmadı. Kod sizdeyse buraya yazın; değilse yeni anahtarlar oluşturun.
people-keys-ready = Anahtarlarınız { $date } tarihinden beri var.
people-keys-closed = Önceki olmadan başka bir parola cümlesi seçtiniz. Kurtarma kodunuz anahtarlarınızı yeniden açar.
people-keys-recovery = Kurtarma kodunuz
people-keys-reopen = Anahtarlarımı aç
people-keys-fingerprint = Dijital parmak iziniz
people-keys-fingerprint-help = Kilit altındaki şeyleri paylaşacağınız biriyle buluştuğunuzda bu sayıları birbirinize okuyun. Bunlar gizli değildir.
people-keys-mistyped = Bu kodda bir karakter eksik ya da yanlış. Lütfen kâğıdınızla karşılaştırın.
people-keys-other = Bu, anahtarlarınızın kodu değil. Lütfen kâğıdınızla karşılaştırın.
people-keys-wrong = Bu parola cümlesi doğru değil. Lütfen yeniden deneyin.

# Bununla ilgili e-postalar
people-mail-account-action = Hesabıma bak
people-mail-account-not-you = Bunu siz yapmadıysanız lütfen koordinatörü arayın.
people-mail-step-text = Hesabınız için bir parola cümlesi ve ikinci bir adım belirlendi.
people-mail-step-reset-text = İkinci adımınız kaldırıldı, çünkü birisi onu kaybettiğinizi söyledi. Yenisini seçebilirsiniz.
people-mail-step-others-text = { $name } adlı kişinin ikinci adımı, kaybolduğu için kaldırıldı. Nedenini bilmiyorsanız lütfen diğer koordinatörlere sorun.
people-mail-tries-text = E-postalarınızı okuyabilen biri, birkaç kez yanlış parola cümlesi ya da kod yazdı.
people-mail-role-text = { $name } burada bir görev aldı: { $roles }. Nedenini bilmiyorsanız lütfen öteki koordinatörlere sorun.
people-mail-role-action = Bak

# Mail that can wait, coming in without a letter
people-sign-in-proof = Parola cümlesi ve kodla giriş
people-sign-in-proof-help = İkisini de belirlemiş olanlar için. E-posta gerekmez; e-posta gelmediğinde de çalışır.
people-sign-in-who = E-posta adresi ya da giriş numarası
people-sign-in-proof-submit = Giriş yap
people-sign-in-proof-wrong = Bu üçü birbirini tutmuyor ya da çok fazla yanlış deneme yapıldı. Lütfen yeniden bakın, çeyrek saat bekleyin ya da bir bağlantı isteyin.
people-step-name = Giriş numaranız
people-step-name-help = Burada e-posta adresiniz yok: Bu numarayla, parola cümlenizle ve bir kodla giriş yaparsınız. Numarayı kodların yanına, parola cümlenizden ayrı bir yere yazın.
people-account-name = Giriş numarası
people-account-handed = Şimdilik yalnızca size elden verilen bir bağlantıyla girebilirsiniz. İkinci adımla kendiniz girersiniz.
people-account-mail = Bekleyebilecek e-postalar
people-account-mail-how = Ne sıklıkla gelsinler
people-account-mail-help = Hesabınızı koruyan ve sizin istediğiniz bir şeye yanıt veren e-postalar her zaman gelir.
people-account-mail-save = Böyle olsun
people-account-mail-saved = Bundan sonra böyle olacak.
people-account-mail-unreached = Adresinize gönderilen e-postalar { $date } tarihinden beri geri dönüyor. Adres artık doğru değilse koordinatörden sizi başka bir adresle davet etmesini isteyin.
people-often-daily = Sabahları, yazacak bir şey varsa
people-often-weekly = Haftada bir, pazartesi günü
people-often-never = Hiçbir zaman
people-mail-news-text = Son e-postadan bu yana şunlar oldu:
people-mail-news-foot = Böyle e-postaların ne sıklıkla geleceğini hesabınızın sayfasında seçebilirsiniz.
people-mail-news-stop = Artık böyle e-postalar gelmesin
people-mail-tries-door-text = Birisi sizin adresinizle ve yanlış bir parola cümlesi ya da kodla birkaç kez giriş yapmaya çalıştı. Giremedi.
people-stop-title = Artık böyle e-postalar gelmesin mi?
people-stop-lead = Bekleyebilecek şeyler hakkında artık yazmayacağız. Hesabınızı koruyan e-postalar yine gelir; ötekileri de hesabınızın sayfasında istediğiniz zaman yeniden isteyebilirsiniz.
people-stop-submit = Artık gelmesin
people-stop-done = Tamam. Artık böyle e-postalar gelmeyecek.
people-stop-over = Bu bağlantı artık bir işe yaramıyor. E-postaların ne sıklıkla geleceğini hesabınızın sayfasında seçebilirsiniz.

# Ad söylenmeyen yerde kimin yaptığı.
people-hand-you = siz
people-hand-coordinator = bir koordinatör
people-hand-moderator = bir metin moderatörü
people-hand-own = kuruluştan biri
people-hand-somebody = biri
people-hand-operator = sunucuyu işleten
people-hand-visitor = oturum açmamış biri
people-mail-link-text = { $name } için, bir koordinatörün elden verdiği bir bağlantı oluşturuldu. Nedenini bilmiyorsanız diğer koordinatörlere sorun.
