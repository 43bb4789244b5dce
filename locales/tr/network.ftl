# An organisation's page. $count is a number. Never any HTML here.

network-organization-also-known = Diğer adları
network-organization-contact = İletişim
network-organization-founded = Kuruluş yılı
network-organization-legal-status = Hukuki yapısı
network-organization-offers =
    { $count ->
        [one] { $count } hizmet
       *[other] { $count } hizmet
    }
network-organization-no-offers = Bu kuruluşun listede hizmeti yok.
network-organization-contact-none = Herkese açık iletişim bilgisi yok.
network-organization-phone-extension = dahili { $extension }

# Yuvarlak masada kendi kuruluşumuz: katılma, adının nerede geçebileceği, başkalarının onu nasıl gördüğü, ayrılma.
# Bunların hepsini kuruluşların üyeleri okur. Değişkenlere ek gelmez. Buraya asla HTML yazılmaz.

network-ours-title = Kuruluşumuz yuvarlak masada
network-ours-public-page = Herkese açık sayfamız
network-ours-members = Yuvarlak masada kimler yer alıyor
network-ours-services = Hizmetlerimiz: değiştirme ya da ekleme
network-not-sealed = Burada yazanları bu siteyi yönetenler okuyabilir. Yazılanlar kilit altında değildir.

# Kuruluşun yuvarlak masadaki durumu. $date: bir gün.
network-state-known = Henüz yuvarlak masada değil.
network-state-approached = Davetlisiniz. Henüz cevap yok.
network-state-joined = { $date } tarihinden beri yuvarlak masada.
network-state-dormant = Yuvarlak masada. { $date } tarihinden beri sessiz.
network-state-rejoined = { $date } tarihinden beri yeniden yuvarlak masada.
network-state-declined = { $date } tarihinde hayır dediniz. İstediğiniz zaman gelebilirsiniz.
network-state-withdrawn = { $date } tarihinde ayrıldınız. İstediğiniz zaman geri dönebilirsiniz.

# Katılma
network-join-title = Yuvarlak masaya katılma
network-join-lead = Katılmak ücretsizdir ve hiçbir yükümlülük getirmez. Bir düğmeye basarak istediğiniz zaman ayrılabilirsiniz; kimse nedenini sormaz.
network-join-submit = Yuvarlak masaya katıl
network-join-decline = Hayır, teşekkürler
network-join-public-now = Bu site kuruluşunuzu bugün herkese açık bir kaynakta yazdığı gibi gösteriyor. Katıldıktan sonra yalnızca aşağıda işaretledikleriniz geçerli olur.

# Adının nerede geçebileceği
network-named-title = Adımız nerelerde geçebilir?
network-named-lead = Kendiniz işaretlemedikçe hiçbir şey işaretli değildir. Sizin yerinize başka kimse işaretleyemez. İşaretleri istediğiniz zaman değiştirebilirsiniz.
network-named-save = Kaydet
network-named-saved = Kaydedildi. Şu andan itibaren geçerli.
network-named-look = Başkalarının bizi o zaman nasıl göreceğini göster
network-named-since = evet, { $date } tarihinden beri
network-purpose-individual-cases = Bir kişiye yardım edilirken
network-purpose-individual-cases-who = Bu kişiye yardım eden sosyal hizmet görevlileri görür.
network-purpose-member-list = Üye listesinde
# $organizations: yuvarlak masada kaç kuruluş var; $authorities: bunların kaçı devlet kurumu.
network-purpose-member-list-who =
    { $organizations ->
        [0] Yuvarlak masadaki kuruluşlar görür. Henüz hiç kuruluş yok.
        [one] Yuvarlak masadaki { $organizations } kuruluş görür.
       *[other] Yuvarlak masadaki { $organizations } kuruluş görür.
    } { $authorities ->
        [0] Aralarında devlet kurumu yok.
        [one] Aralarında { $authorities } devlet kurumu var.
       *[other] Aralarında { $authorities } devlet kurumu var.
    }
network-named-authorities = Yuvarlak masadaki devlet kurumları da bizi listede görür
network-purpose-website = Bu sitede
network-purpose-website-who = Herkes görür, arama motorları da.
network-purpose-print = Basılı yayınlarda
network-purpose-print-who = Eline broşür alan herkes görür. Basılan şey geri alınamaz.
network-purpose-conference = Konferanslarda ve diğer etkinliklerde
network-purpose-conference-who = Orada olan herkes görür.
network-purpose-newsletter = Bültende
network-purpose-newsletter-who = Bülteni alan herkes görür. Gönderilen şey geri alınamaz.
network-purpose-funders-report = Para desteği verenlere yazılan raporlarda
network-purpose-funders-report-who = Yuvarlak masanın giderlerini ödeyenler görür.
network-purpose-open-data = Açık veride
network-purpose-open-data-who = Başkalarının programları okur. Fikrinizi değiştirirseniz onlara sizi unutmalarını söyleriz; ama onları zorlayamayız.
network-purpose-attribution = Tutanakta, söylediklerimizin yanında
network-purpose-attribution-who = Tutanağı okuyabilen herkes görür. İşaretlemezseniz yalnızca ne tür bir kuruluş olduğunuz yazılır.

# Başkaları bizi nasıl görüyor
network-seen-title = Başkaları bizi nasıl görüyor
network-seen-lead = Sayfaların kendisiyle aynı verilerden hazırlandı.
network-seen-then = Başkaları bizi nasıl görürdü
network-seen-then-lead = Böyle olurdu. Henüz hiçbir şey değişmedi.
network-seen-public = Herkes, bu sitede
network-seen-member = Yuvarlak masanın bir üyesi
network-seen-authority = Yuvarlak masadaki bir devlet kurumu
network-seen-funder = Yuvarlak masanın giderlerini ödeyenler
network-seen-api = Açık verimizi okuyan programlar
network-seen-nothing = Hakkımızda hiçbir şey.
network-seen-name-in-list = Üye listesindeki adımız ve herkesin gördükleri.
network-seen-name-in-report = Rapordaki adımız ve herkesin gördükleri.
network-seen-as-everyone = Herkesin gördükleri.

# Ayrılma
network-leave-title = Yuvarlak masadan ayrılma
network-leave-lead = Bir düğmeye basmanız yeter. Hemen olur, neden göstermeniz gerekmez. Adınız bu sitenin her sayfasından, her listesinden ve dışarıya verdiği bütün verilerden silinir. Yukarıdaki işaretlerin hepsi kalkar. Daha sonra geri dönebilirsiniz.
network-leave-submit = Yuvarlak masadan ayrıl
network-leave-rehearse = Önce nelerin silineceğini göster
network-leave-rehearsed-title = Şimdi ayrılsaydınız
# $count: bu sitenin kaç adresi.
network-leave-gone =
    { $count ->
        [0] Herkese açık hiçbir sayfa değişmezdi: Sizin böyle bir sayfanız yok.
        [one] Herkese açık { $count } adres, kaldırıldığını söylerdi.
       *[other] Herkese açık { $count } adres, kaldırıldığını söylerdi.
    }
network-left-title = Yuvarlak masadan ayrıldınız
network-left-lead = Adınız bu siteden silindi. Kimsenin geri alamayacağı şeyler şunlar:
network-left-print = Basılı yayınlar ve birinin yazdırdığı ya da kaydettiği sayfalar.
network-left-mail = Gönderilmiş e-postalar ve davetler.
network-left-programs = Başkalarının programlarının açık veriden yaptığı kopyalar. Onlara sizi 7 gün içinde unutmalarını söyleriz.
network-left-search = Arama motorlarının sakladıkları. Kendiliğinden yeniden bakarlar; siz isterseniz daha çabuk olur:
network-left-back = Yuvarlak masaya geri dön

# Ne, ne zaman söylendi
network-history-title = Ne, ne zaman söylendi
# $date: bir gün. $what: bir amacın adı.
network-history-given = { $date }: evet – { $what }
network-history-taken = { $date }: hayır – { $what }
network-history-empty = Henüz bir şey söylenmedi.

# Yuvarlak masada kimler yer alıyor
network-members-title = Yuvarlak masada kimler yer alıyor
network-members-lead = Diğer üyelerin kendilerini görmesini isteyen kuruluşlar. Lütfen bu listeyi başkalarına vermeyin.
# $unnamed: yuvarlak masada olup burada adı geçmeyen kuruluşların sayısı.
network-members-unnamed =
    { $unnamed ->
        [one] Yuvarlak masada { $unnamed } kuruluş daha var; adı burada geçmiyor.
       *[other] Yuvarlak masada { $unnamed } kuruluş daha var; adları burada geçmiyor.
    }
network-members-none = Burada henüz kimsenin adı geçmiyor. Her kuruluş buna kendisi karar verir.
network-category-city-department = Belediye birimi
network-category-district = Bölge
network-category-state-authority = Devlet kurumu
network-category-ngo = Sivil toplum kuruluşu
network-category-migrant-organisation = Göçmen kuruluşu
network-category-international-organisation = Uluslararası kuruluş
network-category-research = Bilimsel araştırma
network-category-community-representative = Topluluk

# Görüşme kayıtları, ilgili kuruluşun okuduğu biçimiyle
network-notes-title = Hakkımızda not edilenler
network-notes-lead = Koordinatör ne zaman iletişim kurduğumuzu not eder: yalnızca olanları yazar. Her satır bir yıl sonra silinir. Doğru olmayan bir şey varsa lütfen söyleyin.
network-notes-call = Telefon görüşmesi
network-notes-mail = E-posta
network-notes-memo = Not
network-notes-visit = Ziyaret
# $step: sırada yapılacak iş.
network-notes-next = Sonraki adım: { $step }
# $date: bir gün.
network-notes-by = son gün: { $date }
# Kuruluştan başka biri daha hızlı davrandı.
network-ours-not-now = Bu arada burada bir şey değişti. Hiçbir işlem yapılmadı; lütfen sayfaya yeniden bakın.

# What can wait, in the letter of the morning
network-news-joined = { $count ->
    [one] Bir kuruluş yuvarlak masaya katıldı.
   *[other] { $count } kuruluş yuvarlak masaya katıldı.
}
network-news-left = { $count ->
    [one] Bir kuruluş yuvarlak masadan ayrıldı.
   *[other] { $count } kuruluş yuvarlak masadan ayrıldı.
}

# Give and take
network-balance-title = Veriyoruz ve alıyoruz
network-balance-gives = Kuruluşun verdikleri
network-balance-gets = Kuruluşun aldıkları
network-balance-nothing = Burada sayılabilecek bir şey henüz yok.
network-balance-counted = Yalnızca burada görünenler sayılır. Bir konuşmadan doğanlar ölçülmez.
network-balance-question = En az verdiğiniz kadar alıyor musunuz?
network-balance-who = Yılda iki kez soruyoruz, bir düğmeye basmanız yeter. Cevabı yalnızca toplantı kolaylaştırıcısı okur; yılın bu yarısı bitene kadar değiştirebilirsiniz.
network-balance-yes = Evet
network-balance-no = Hayır
network-balance-said-yes = Yılın bu yarısında cevabınız: evet.
network-balance-said-no = Yılın bu yarısında cevabınız: hayır. Toplantı kolaylaştırıcısı sizinle iletişim kuracak.
network-gives-services = { $count ->
    [one] Bir hizmet
   *[other] { $count } hizmet
}
network-gives-languages = { $count ->
    [one] Orada bir dil konuşuluyor
   *[other] Orada { $count } dil konuşuluyor
}
network-gives-changes = { $count ->
    [one] Son üç ayda herkese açık olan bir düzeltme
   *[other] Son üç ayda herkese açık olan { $count } düzeltme
}
network-gets-projects = { $count ->
    [one] Hizmetlerinin bağlı olduğu, para desteği alan bir proje
   *[other] Hizmetlerinin bağlı olduğu, para desteği alan { $count } proje
}
network-gets-contacts = { $count ->
    [one] Yuvarlak masa son bir yılda sizinle bir kez iletişim kurdu
   *[other] Yuvarlak masa son bir yılda sizinle { $count } kez iletişim kurdu
}

# As others see us, word for word
network-seen-whole = Sözcüğü sözcüğüne: { $count ->
    [one] bir bilgi
   *[other] { $count } bilgi
}

# Kuruluşun kendi kaydına ne olduğu: ne ve ne zaman.
network-happened = Kaydımıza ne oldu
network-happened-network-add = Kuruluşlar listesine alındık
network-happened-network-describe = Masanın hakkımızda bildikleri değiştirildi
network-happened-network-note = Hakkımızda bir şey not edildi
network-happened-network-tend = Masayla ilişkimiz not edildi
network-happened-network-settle = Katıldık, geri döndük ya da hayır dedik
network-happened-network-consent = Adımızın nerelerde geçebileceği değiştirildi
network-happened-network-withdraw = Masadan ayrıldık
network-happened-directory-import = Kayıt bir dosyadan güncellendi
network-happened-other = Kayıt değiştirildi

# Sayfa için yardım.
network-help-ours =
    Bu sayfa masayla ilişkimizi, adımızın nerelerde geçebileceğini ve başkalarının bizi nasıl gördüğünü gösterir.
    “Başkalarının bizi o zaman nasıl göreceğini göster” ile başlayın: bakmak hiçbir şeyi değiştirmez.
    Kuruluştan başka biri daha hızlı davrandıysa hiçbir işlem yapılmaz ve şimdiki durumu görürsünüz. Her işaret istediğiniz zaman kaldırılabilir.
    Bu sayfayı yalnızca kendi kişileriniz görür. Koordinatör masayla ilişkinizi ve not edilenleri bilir.
