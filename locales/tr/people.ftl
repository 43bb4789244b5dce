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
