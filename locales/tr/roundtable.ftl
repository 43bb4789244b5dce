# Yuvarlak masa: masalar, toplantılar, davetler, tutanaklar. $when bir zaman, $count bir sayı, $side bir tarafın adı. Değişkenlere ek gelmez. Buraya asla HTML yazılmaz.

roundtable-when = { $date }, saat { $time }
roundtable-minutes =
    { $count ->
        [one] { $count } dakika
       *[other] { $count } dakika
    }
roundtable-observer = gözlemci
roundtable-unnamed = Adı geçmiyor
roundtable-chatham-house = Ad vermeden aktarılabilir
roundtable-raised-by = gündeme getiren taraf: { $side }
roundtable-not-now = Bu şu anda yapılamıyor. Bu arada bir şey değişti: Lütfen şimdiki duruma bakın.
roundtable-meanwhile = Bu arada başka biri burayı değiştirdi. Yazdıklarınız burada duruyor; neyin değiştiğine bakın ve yeniden gönderin.

roundtable-kind-city-wide = Bütün şehrin yuvarlak masası
roundtable-kind-local = Şehrin bir bölümünün yuvarlak masası
roundtable-kind-thematic = Bir konunun yuvarlak masası
roundtable-kind-topic = Üyelerin konusu
roundtable-state-founded = Kuruldu
roundtable-state-active = Çalışıyor
roundtable-state-lower-intensity = Daha seyrek toplanıyor
roundtable-state-dormant = Ara verdi
roundtable-state-closed = Sona erdi
roundtable-state-reopened = Yeniden çalışıyor
roundtable-ending-solved = Kurulmasına neden olan sorun çözüldü
roundtable-ending-merged = Başka bir yuvarlak masanın parçası oldu
roundtable-ending-money-ended = Para bitti
roundtable-event-start = Çalışıyor
roundtable-event-slow-down = Daha seyrek toplanıyor
roundtable-event-fall-asleep = Ara verdi
roundtable-event-close = Sona erdir
roundtable-event-reopen = Yeniden aç
roundtable-light-places = Sınırlı sayıda yer, bekleme listesiyle
roundtable-light-interpretation = Cevapta tercüme istenebilir
roundtable-light-childcare = Cevapta çocuk bakımı istenebilir
roundtable-light-speakers = Söz almak isteyenlerin sırası
roundtable-light-check-in = Toplantı yerinde kodla kayıt
roundtable-office-convener = Toplantıya çağıran
roundtable-office-facilitator = Toplantı kolaylaştırıcısı
roundtable-office-minute-taker = Tutanak sorumlusu
roundtable-office-interpreter = Tercüman
roundtable-office-political-sponsor = Siyasi destekçi
roundtable-part-delegate = temsilci
roundtable-part-alternate = yedek temsilci
roundtable-side-institutions = kurumlar
roundtable-side-communities = topluluklar
roundtable-side-civil-society = sivil toplum kuruluşları
roundtable-mode-in-person = Yüz yüze
roundtable-mode-online = İnternetten
roundtable-mode-hybrid = Yüz yüze ve internetten
roundtable-item-kind-common = Toplantıyı gören herkes için
roundtable-item-kind-internal = Yalnızca üyeler için
roundtable-item-kind-hidden = Yalnızca toplantı kolaylaştırıcıları için
roundtable-meeting-state-draft = Hazırlanıyor
roundtable-meeting-state-announced = Duyuruldu
roundtable-meeting-state-agenda-fixed = Gündem kesinleşti
roundtable-meeting-state-in-progress = Şu anda sürüyor
roundtable-meeting-state-held = Bitti
roundtable-meeting-state-closed = Kapatıldı
roundtable-meeting-state-cancelled = Yapılmayacak
roundtable-meeting-state-postponed = Ertelendi
roundtable-meeting-event-announce = Davetleri gönder
roundtable-meeting-event-fix-agenda = Gündem kesinleşti
roundtable-meeting-event-open-agenda = Gündem yeniden değiştirilebilir
roundtable-meeting-event-begin = Toplantıyı başlat
roundtable-meeting-event-end = Toplantı bitti
roundtable-meeting-event-close = Kapat
roundtable-meeting-event-cancel = Toplantıyı iptal et
roundtable-meeting-event-postpone = Toplantıyı ertele
roundtable-minutes-state-live-draft = Yazılıyor
roundtable-minutes-state-prepared = Yazıldı
roundtable-minutes-state-in-review = Üyeler okuyor
roundtable-minutes-state-approved = Kabul edildi
roundtable-minutes-state-published = Yayımlandı
roundtable-minutes-event-prepare = Yazıldı
roundtable-minutes-event-reopen = Yazmaya devam et
roundtable-minutes-event-review = Üyelere gönder
roundtable-minutes-event-approve = Kabul et
roundtable-minutes-event-publish = Yayımla
roundtable-answer-accept = Geleceğim
roundtable-answer-doubt = Belki gelirim
roundtable-answer-decline = Gelemeyeceğim
roundtable-answer-delegate = Yedek temsilcim gelecek
roundtable-answered-needs-action = Cevap vermedi
roundtable-answered-accepted = Gelecek
roundtable-answered-tentative = Belki gelir
roundtable-answered-declined = Gelmeyecek
roundtable-answered-delegated = Yedek temsilcisi gelecek
roundtable-answered-waiting-list = Yer bekliyor
roundtable-answered-offered = Yer önerildi, henüz cevap vermedi
roundtable-needs-remote = internetten katılıyor
roundtable-needs-language = tercüme: { $language }
roundtable-needs-childcare = çocuk bakımı

roundtable-invited-title = Toplantı daveti
roundtable-invited-when = Ne zaman
roundtable-invited-where = Nerede
roundtable-invited-access = İçeri nasıl girilir
roundtable-invited-languages = Tercüme
roundtable-invited-agenda = Neler konuşulacak
roundtable-invited-answer = Gelecek misiniz?
roundtable-invited-remote = İnternetten katılacağım
roundtable-invited-interpretation = Bu dile tercüme istiyorum
roundtable-invited-interpretation-none = İstemiyorum
roundtable-interpretation-open = Hâlâ tercüman arıyoruz: { $languages }
roundtable-interpreting-yours = Bu toplantıda siz tercüme ediyorsunuz: { $languages }
roundtable-invited-childcare = Çocuk bakımı istiyorum
roundtable-invited-access-needs = Katılabilmek için neye ihtiyacınız var?
roundtable-invited-access-help = Örneğin: Tekerlekli sandalyeyle geliyorum, ön sıradan iyi görüyorum. Bunu yalnızca toplantıya çağıran okur. Yazmak zorunda değilsiniz.
roundtable-invited-instead = Sizin yerinize kim gelecek?
roundtable-invited-which = Gelip gelmeyeceğinizi seçin.
roundtable-invited-yours = Bu sayfa yalnızca sizin için. Giriş yapmadan açılır; bu yüzden adresini başkalarına vermeyin. Cevabınızı toplantıya kadar değiştirebilirsiniz.
roundtable-invited-cancelled = Bu toplantı yapılmayacak. Sizin bir şey yapmanız gerekmez.
roundtable-invited-postponed = Bu toplantı ertelendi. Yeni zamanı öğrenince size yazacağız.
roundtable-invited-over = Bu davete artık cevap verilemiyor.
roundtable-stands-needs-action = Henüz cevap vermediniz.
roundtable-stands-accepted = Sizi bekliyoruz.
roundtable-stands-tentative = Belki geleceğinizi yazdınız.
roundtable-stands-declined = Gelemeyeceğinizi yazdınız.
roundtable-stands-delegated = Yedek temsilcinizin geleceğini yazdınız.
roundtable-stands-waiting-list = Şu anda boş yer yok. Bekleme listesindesiniz: Bir yer açılırsa size yazacağız.
roundtable-stands-offered = Bir yer açıldı. Onu iki gün sizin için tutuyoruz: Lütfen cevap verin.

roundtable-mail-subject = Yuvarlak masadan bir mesaj
roundtable-mail-invited = Sizi bir toplantıya davet ediyoruz. Lütfen aşağıdaki bağlantının açtığı sayfada cevap verin; bunun için giriş yapmanız gerekmez.
roundtable-mail-stand-in = Gelemeyecek olan biri, bir toplantıya onun yerine gelmenizi rica ediyor. Lütfen aşağıdaki bağlantının açtığı sayfada cevap verin.
roundtable-mail-changed = Sizi davet ettiğimiz bir toplantı değişti. Şimdiki durum şöyle:
roundtable-mail-called-off = Sizi davet ettiğimiz bir toplantı şu zamanda yapılmayacak:
roundtable-mail-reminded = Bu toplantıya gelip gelmeyeceğinizi henüz bilmiyoruz. Bir düğmeye basmanız yeter.
roundtable-mail-offered = Beklediğiniz bir toplantıda bir yer açıldı. Onu iki gün sizin için tutuyoruz.
roundtable-mail-answer = Bak ve cevap ver
roundtable-mail-foot = Bu sayfa yalnızca sizin için: Adresini bilen biri sizin yerinize cevap verebilir.
roundtable-news-review =
    { $count ->
        [one] Bir tutanak okumanızı bekliyor.
       *[other] { $count } tutanak okumanızı bekliyor.
    }
roundtable-news-minutes =
    { $count ->
        [one] Bir tutanak yayımlandı.
       *[other] { $count } tutanak yayımlandı.
    }
roundtable-news-correction =
    { $count ->
        [one] Önerdiğiniz bir düzeltmeye cevap geldi.
       *[other] Önerdiğiniz { $count } düzeltmeye cevap geldi.
    }

roundtable-how-present = Burada
roundtable-how-remote = İnternetten
roundtable-how-excused = Gelemeyeceğini bildirdi
roundtable-how-absent = Yok
roundtable-how-guest = Konuk
roundtable-entry-note = Söylenen
roundtable-entry-decision = Karar
roundtable-entry-action = Yapılacak iş

roundtable-calendar-name = Yuvarlak masa
# Yuvarlak masaların herkese açık sayfaları. $when bir zaman, $date bir gün, $count bir sayı. Herkes okur: yalın sözlerle.
roundtable-home-title = Yuvarlak masa
roundtable-home-what = Yuvarlak masada kurumlar, sivil toplum kuruluşları ve göçmen kuruluşları bir araya gelir ve yurt dışından gelenlerin şehirdeki hayatını neyin kolaylaştıracağını konuşur.
roundtable-home-who = Masada yer alıp almayacağına ve adının geçip geçmeyeceğine her kuruluş kendisi karar verir.
roundtable-home-how = Masada yeri olmayanlar da neye ihtiyaçları olduğunu söyleyebilir: bu sitede, ad vermeden, istedikleri dilde.
roundtable-home-tables = Yuvarlak masalar
roundtable-home-none = Şehrin yuvarlak masaları burada yer alacak. Henüz hiç yok.
roundtable-home-next = Herkese açık bir sonraki toplantı: { $when }
roundtable-home-map = Yuvarlak masa ne yapar?
roundtable-home-map-lead = İlk yuvarlak masa 2012 yılında altı görev üstlendi. Bunların her birinden bu sitede şimdi nelerin olduğunu ve nelerin henüz olmadığını burada görebilirsiniz.
roundtable-home-network-title = Ağ kurma
roundtable-home-network-text = Aynı insanlar için çalışanlar birbirinden haberdar olmalı. Yukarıdaki masalar ve toplantıları bunun içindir. Üyeler giriş yaptıktan sonra kendi aralarında da konuşabilir.
roundtable-home-recommendation-title = Politika önerileri
roundtable-home-recommendation-text = Karar verebilecek olanlara öneriler. Öneriler ve onlara verilen cevaplar henüz burada yok. Bir masanın verdiği kararlar yayımlanan tutanaklarda okunabilir. Nelerin konuşulması gerektiğini herkes söyleyebilir.
roundtable-home-communities-title = Göçmen kuruluşlarına yönelik hizmetler
roundtable-home-communities-text = Bir göçmen kuruluşunun da masada yeri olur. Neler sunduğunu, bulunabilmek için burada güncel tutabilir. Eğitim ve küçük para desteği başvurusu henüz burada yok.
roundtable-home-workers-title = Göçmenlerle çalışanlara yönelik hizmetler
roundtable-home-workers-text = Kimin hangi konuda, hangi dilde ve nerede yardım ettiğini arama gösterir. Eğitimler henüz burada yok.
roundtable-home-newsletter-title = Bülten
roundtable-home-newsletter-text = Henüz burada yok.
roundtable-home-publication-title = Yayın
roundtable-home-publication-text = Basılı yayın henüz burada yok. Hizmet bilgilerine açık veri olarak ulaşılabilir.
roundtable-home-link-members = Üye girişi
roundtable-home-link-inside = Yuvarlak masalarım
roundtable-home-link-tell = Neye ihtiyaç olduğunu söyle
roundtable-home-link-search = Yardım ara
roundtable-home-link-needs = Size nasıl yardımcı olabiliriz?
roundtable-home-link-api = Açık veri

roundtable-public-coming = Gelecek toplantılar
roundtable-public-coming-none = Şu anda duyurulmuş bir toplantı yok.
roundtable-public-past = Önceki toplantılar
roundtable-public-minutes-here = Tutanak okunabilir
roundtable-public-heard = Sözünüzü nasıl söyleyebilirsiniz
roundtable-public-heard-text = Bunun için masada yeriniz olması gerekmez. Neye ihtiyaç olduğunu yazın: ad vermeden, istediğiniz dilde. Biri okur ve iletir.
roundtable-public-round = Yuvarlak masada kimler yer alıyor
roundtable-public-round-lead = Yalnızca bunu kendileri isteyenlerin adını veriyoruz.
roundtable-public-round-none = Bu yuvarlak masada henüz kimsenin yeri yok.
roundtable-public-unnamed =
    { $count ->
        [one] Bir katılımcı daha var; adı burada geçmiyor.
       *[other] { $count } katılımcı daha var; adları burada geçmiyor.
    }
roundtable-public-all-unnamed =
    { $count ->
        [one] Masada bir yer var. Kimin olduğu burada geçmiyor.
       *[other] Masada { $count } yer var. Kimlerin olduğu burada geçmiyor.
    }
roundtable-public-came =
    { $count ->
        [one] Şimdiye kadar { $count } kuruluş en az bir toplantıya geldi.
       *[other] Şimdiye kadar { $count } kuruluş en az bir toplantıya geldi.
    }
roundtable-public-came-few = Şimdiye kadar toplantılara beşten az kuruluş geldi.
roundtable-public-no-date = Yeni tarih henüz yok.
roundtable-public-childcare = Çocuk bakımı
roundtable-public-childcare-text = Toplantı sırasında çocuklara bakan biri var.
roundtable-public-take-part = Nasıl katılabilirsiniz
roundtable-public-take-part-text = Üyeler davet alır. Konuk olarak gelmek ya da yalnızca bir şey söylemek isterseniz lütfen bize önceden yazın.
roundtable-public-agenda = Gündem
roundtable-public-agenda-none = Henüz gündem yok.
roundtable-public-nobody = Ad vermeden aktarılabilir: Burada söylenenler kullanılabilir, ama kimin söylediği söylenemez.
roundtable-public-minutes-title = Tutanak
roundtable-public-minutes-awaited = Tutanak henüz yayımlanmadı.
roundtable-public-approved = Kabul edildi: { $date }
roundtable-public-due = Son gün: { $date }
roundtable-public-late = Son gün geçti: { $date }
roundtable-public-done = Yapıldı: { $date }

# Masalarda yer alanlar için: kendi masaları, bir masa, bir toplantı. $kind ve $state masanın türü ve durumu.
roundtable-inside-help =
    Burada yerinizin ya da yapılacak bir işinizin olduğu masalar ve gelecek toplantılar yer alır.
    Önce gelecek toplantıyı açın ve davete cevap verin: Toplantıya çağıran ancak böyle plan yapabilir.
    Bir masa burada yoksa kuruluşunuzun orada yeri yoktur: Toplantıya çağırana söyleyin.
    Bu sayfayı yalnızca siz görürsünüz.
roundtable-inside-none = Masalarınız ve toplantılarınız burada yer alacak.
roundtable-inside-none-lead = Şu anda hiçbir masada yeriniz yok. Yer almak isterseniz kuruluşunuza ya da toplantıya çağırana söyleyin.
roundtable-inside-all-tables = Herkese açık yuvarlak masalar
roundtable-inside-tables = Masalar
roundtable-inside-kind-and-state = { $kind } · { $state }
roundtable-inside-help-table =
    İçeriden bir masa: toplantılar, yapılacak işler ve kimlerin yer aldığı.
    Önce kendi işlerinize bakın ve yapılmış olanları işaretleyin.
    Bir işi yalnızca işin sahibi ve tutanağı yazan “yapıldı” diye işaretleyebilir. Yanlışlıkla işaretlediyseniz geri alabilirsiniz.
    Burada okuduklarınızı masada yer alanlar okur. Lütfen adları başkalarına vermeyin.
roundtable-inside-saved = Kaydedildi.
roundtable-inside-public-page = Herkes böyle görüyor
roundtable-inside-round-lead = Adını burada kimin okuyabileceğine her kuruluş kendisi karar verir.
roundtable-inside-tasks = Yapılacak işler
roundtable-inside-tasks-mine = Benim yapacağım işler
roundtable-inside-tasks-all = Bütün işler
roundtable-inside-tasks-only-mine = Yalnızca benimkiler
roundtable-inside-tasks-none = Toplantılarda belirlenen işler, üyeler tutanağı okumaya başlayınca burada yer alacak.
roundtable-inside-tasks-done = Bitenler: { $count }
roundtable-inside-tasks-open = Yapılacaklar: { $count }
roundtable-inside-tasks-none-open = Şu anda yapılacak bir iş yok.
roundtable-inside-tasks-none-done = Henüz biten bir iş yok.
roundtable-inside-tasks-none-mine = Şu anda yapacağınız bir iş yok.
roundtable-inside-mine = Sizin işiniz
roundtable-inside-finish = Yapıldı
roundtable-inside-reopen = Henüz yapılmadı
roundtable-inside-own = Kuruluşunuzun adı nasıl geçiyor
roundtable-inside-own-change = Bak ve değiştir
roundtable-inside-named-everybody = Adını herkes okuyabilir, herkese açık sayfada da.
roundtable-inside-named-table = Adını masada yer alanlar okur. Herkese açık sayfada adı geçmez.
roundtable-inside-named-civil = Adını üyeler okur, devlet kurumları okumaz. Herkese açık sayfada adı geçmez.
roundtable-inside-named-nobody = Diğerleri yalnızca ne tür bir yer olduğunu görür. Adını görmez.
roundtable-inside-beside-name = Tutanakta kuruluş adına söylenenlerin yanında kuruluşun adı geçer.
roundtable-inside-beside-category = Tutanakta kuruluş adına söylenenlerin yanında yalnızca yerin türü geçer.
roundtable-inside-older =
    { $count ->
        [one] Önceki bir toplantı daha
       *[other] Önceki { $count } toplantı daha
    }
roundtable-inside-help-meeting =
    İçeriden bir toplantı: cevabınız, gündem, daha sonra tutanak.
    Önce gelip gelmeyeceğinizi ve neye ihtiyacınız olduğunu yazın. Cevabınızı toplantıya kadar değiştirebilirsiniz.
    Üyeler tutanağı okurken her satır için düzeltme önerebilirsiniz. Her birine cevap gelir.
    Cevabınızı ve önerilerinizi toplantıyı hazırlayanlar okur. Diğerleri yalnızca kaç kişinin geleceğini görür.
roundtable-inside-link = İnternetten katılım
roundtable-inside-link-text = Bu adres yalnızca masada yer alanlar içindir. Lütfen başkalarına vermeyin.
roundtable-inside-day = Toplantı günü: gelenler, söz alanlar, tutanak
roundtable-inside-who-comes = Kaç kişi gelecek
roundtable-inside-come =
    { $count ->
        [0] Henüz kimse geleceğini yazmadı.
        [one] Bir kişi geleceğini yazdı.
       *[other] { $count } kişi geleceğini yazdı.
    }
roundtable-inside-may-come =
    { $count ->
        [one] Bir kişi belki gelir.
       *[other] { $count } kişi belki gelir.
    }
roundtable-inside-minutes-awaited = Tutanak hâlâ yazılıyor. Yazılınca burada okuyabilirsiniz.
roundtable-inside-review = Düzeltme önermek için son gün: { $date }
roundtable-inside-correct = Düzeltme öner
roundtable-inside-correct-text = Onun yerine ne yazmalı?
roundtable-inside-correct-whole = Tutanakta ne eksik ya da ne başka türlü yazılmalı?
roundtable-inside-correct-submit = Öneriyi gönder
roundtable-inside-corrections = Önerilerim
roundtable-inside-correction-waits = Cevap bekliyor
roundtable-inside-correction-taken = Tutanağa alındı
roundtable-inside-correction-not-taken = Tutanağa alınmadı
roundtable-inside-correction-answer = Cevap:
roundtable-inside-correction-missing = Orada ne yazması gerektiğini yazın.
roundtable-inside-correction-long = Bu, 2000 harften uzun. Lütfen kısaltın.

# Takvim adresleri.
roundtable-feed-title = Toplantılar takviminizde
roundtable-feed-lead = Takvim uygulamanız toplantıları bir adresten alıyorsa toplantı saatleri kendiliğinden güncellenir.
roundtable-feed-make = Takvim adresi oluştur
roundtable-feed-address = Bu adres yalnızca sizin için ve yalnızca şimdi gösteriliyor. Lütfen takvim uygulamanıza kopyalayın. Adresi bilen biri ne zaman toplantınız olduğunu görür.
roundtable-feed-have = Bir takvim adresiniz var. Yenisini oluşturursanız eskisi artık çalışmaz.
roundtable-feed-end = Takvim adresini sil
roundtable-feed-public = Toplantı takvimi (.ics)

# Rules of procedure.
roundtable-rules-title = Çalışma kuralları
roundtable-rules-help =
    Çalışma kuralları masanın nasıl çalıştığını söyler: herkesin diğerlerinden ne bekleyebileceğini.
    Önce bakın: Yeriniz adına henüz cevap verilmemiş bir öneri var mı?
    Bir metin, yerlerin yarısından çoğu kabul edince ve her itiraza cevap verilince geçerli olur. Cevabınızı belirtilen güne kadar değiştirebilirsiniz.
    İtirazınızı masada yer alanlar okur. Yanında, yerinizi her zaman nasıl görüyorlarsa onu görürler: adını ya da yalnızca türünü.
roundtable-rules-version = { $number }. sürüm
roundtable-rules-on = { $state }: { $date }
roundtable-rules-proposed = Yerlere sorduğumuz metin
roundtable-rules-until = Cevap vermek için son gün: { $date }
roundtable-rules-answered = { $all } yerden { $count } cevap geldi.
roundtable-rules-agreed =
    { $count ->
        [one] { $count } yer kabul ediyor.
       *[other] { $count } yer kabul ediyor.
    }
roundtable-rules-says = Bu yerin cevabı ne?
roundtable-rules-say-agree = Kabul ediyoruz
roundtable-rules-say-object = Kabul etmiyoruz
roundtable-rules-say-abstain = Çekimser kalıyoruz
roundtable-rules-says-agree = Kabul ediyor
roundtable-rules-says-object = Kabul etmiyor
roundtable-rules-says-abstain = Çekimser kalıyor
roundtable-rules-reason = Nesi yanlış?
roundtable-rules-reason-help = Kabul etmiyorsanız doldurun. Toplantıya çağıran buna cevap verir.
roundtable-rules-reason-missing = Nesinin yanlış olduğunu yazın: Yoksa kimse cevap veremez.
roundtable-rules-reason-long = Bu, 2000 harften uzun. Lütfen kısaltın.
roundtable-rules-which = Seçin: Kabul ediyor musunuz, etmiyor musunuz, yoksa çekimser mi kalıyorsunuz?
roundtable-rules-said-itself = Bu arada bu yer adına kendileri cevap verdi. Onların cevabı geçerli.
roundtable-rules-submit = Cevabı gönder
roundtable-rules-objections = İtirazlar
roundtable-rules-no-reply = Henüz cevap verilmedi.
roundtable-rules-differs = Neler değişiyor
roundtable-rules-whole = Metnin tamamı
roundtable-rules-earlier = Önceki sürümler
roundtable-rules-none = Masanın çalışma kuralları burada yer alacak
roundtable-rules-none-lead = Henüz kabul edilmiş kural yok. Toplantıya çağıran bir metin önerince ne düşündüğünüzü burada söyleyebilirsiniz.
roundtable-rules-public-lead = Masa böyle çalışıyor. Bu kuralları masada yer alanlar kabul etti.
roundtable-rules-state-draft = Yazılıyor
roundtable-rules-state-proposed = Yerlerin cevabını bekliyor
roundtable-rules-state-adopted = Kabul edildi, geçerli
roundtable-rules-state-not-adopted = Kabul edilmedi
roundtable-rules-state-withdrawn = Geri alındı
roundtable-rules-state-superseded = Yerine yenisi geçti
roundtable-rules-event-propose = Yerlere sor
roundtable-rules-event-withdraw = Geri al
roundtable-rules-event-adopt = Kabul edildi
roundtable-rules-event-reject = Kabul edilmedi
roundtable-rules-event-supersede = Yerine yenisi geçti
roundtable-news-rules =
    { $count ->
        [one] Bir çalışma kuralları metni yeriniz adına cevap bekliyor.
       *[other] { $count } çalışma kuralları metni yeriniz adına cevap bekliyor.
    }
roundtable-news-rules-decided =
    { $count ->
        [one] Bir çalışma kuralları metni için karar verildi.
       *[other] { $count } çalışma kuralları metni için karar verildi.
    }
roundtable-news-rules-reply =
    { $count ->
        [one] Bir itirazınıza cevap geldi.
       *[other] { $count } itirazınıza cevap geldi.
    }

# What members bring in, and their own topics.
roundtable-entered-for = Onların yerine başkası yazdı
roundtable-inside-from-seat = Hangi yer adına?
roundtable-inside-seat-own = { $seat } (sizin)
roundtable-inside-desk = Masanın işlerini yürüt
roundtable-proposals-title = Neleri konuşalım
roundtable-proposals-help =
    Konuşulması gerekenler burada toplanır. Toplantıya çağıran bunları buradan gündeme alır.
    Kendi önerinizi tek cümleyle yazın; ayrıntıya gerek yok.
    Gündeme alınırsa ya da toplantıya çağıran onu listeden çıkarırsa yerinize haber verilir.
    Yazdıklarınızı masada yer alanlar okur. Başkaları ancak toplantıya çağıran bunu herkese açarsa okur.
roundtable-proposals-none = Konuşulmayı bekleyen bir şey henüz yok
roundtable-proposals-none-lead = Masanın konuşması gereken bir şey varsa buraya yazın.
roundtable-proposals-bring = Bunu konuşmamızı istiyorum
roundtable-proposals-what = Ne hakkında?
roundtable-proposals-why = Neden önemli? (İsteğe bağlı.)
roundtable-proposals-submit = Listeye ekle
roundtable-proposals-saved = Listeye eklendi. Gündeme alınınca size haber verilecek.
roundtable-proposals-title-missing = Ne hakkında olduğunu yazın.
roundtable-news-raised =
    { $count ->
        [one] Yeriniz adına yapılan bir öneri gündeme alındı.
       *[other] Yeriniz adına yapılan { $count } öneri gündeme alındı.
    }
roundtable-news-raised-away =
    { $count ->
        [one] Yeriniz adına yapılan bir öneri listeden çıkarıldı. Nedenini toplantıya çağırana sorun.
       *[other] Yeriniz adına yapılan { $count } öneri listeden çıkarıldı. Nedenini toplantıya çağırana sorun.
    }
roundtable-topics-title = Konular
roundtable-topics-help =
    Konu, bir şeyi daha çok konuşmak isteyenlerin daha küçük çevresidir. Herkes konu açabilir; toplantıya çağırandan izin almak gerekmez.
    Önce ilginizi çeken bir konu var mı diye bakın: Bir düğmeye basmanız yeter, artık siz de katılıyorsunuz.
    Ayrılmak için de bir düğme yeter: neden söylemeden, hemen.
    Konuları ve kaç yerin katıldığını masada yer alanlar görür.
roundtable-topics-none = Üyelerin konuları burada yer alacak
roundtable-topics-none-lead = Henüz kimse konu açmadı.
roundtable-topics-seats =
    { $count ->
        [one] { $count } yer katılıyor
       *[other] { $count } yer katılıyor
    }
roundtable-topics-join = Katılıyorum
roundtable-topics-leave = Artık katılmıyorum
roundtable-topics-last-convener = Bu konuda toplantıya çağıran sizsiniz, bu yüzden ayrılamazsınız. Önce konuyu başkasına devredin ya da kapatın.
roundtable-topics-open = Yeni konu
roundtable-topics-open-lead = Konuyu kim açarsa katılanları toplantıya o çağırır.
roundtable-topics-name = Konu ne?
roundtable-topics-name-missing = Konunun ne olduğunu yazın.
roundtable-topics-purpose = Neye ulaşmak istiyorsunuz?
roundtable-topics-invite = Kimlere haber verelim?
roundtable-topics-invite-help = Adını burada görmedikleriniz konuyu bu sayfada bulur.
roundtable-topics-invite-who = Haber verilecek yerler
roundtable-topics-submit = Konuyu aç
roundtable-news-topic =
    { $count ->
        [one] Bir konuya davet edildiniz.
       *[other] { $count } konuya davet edildiniz.
    }
roundtable-meet-title = Küçük bir toplantıya çağır
roundtable-meet-lead = Konuya katılan herkes davet alır.
roundtable-meet-what = Ne konuşacaksınız?
roundtable-meet-title-missing = Ne konuşacağınızı yazın.
roundtable-meet-date = Hangi gün?
roundtable-meet-time = Saat kaçta?
roundtable-meet-date-wrong = Bir gün ve bir saat yazın, örneğin 14:00.
roundtable-meet-mode-missing = Nerede buluşacağınızı seçin.
roundtable-meet-place = Adres, salon
roundtable-meet-link = İnternet adresi
roundtable-meet-link-wrong = İnternet adresi şöyle başlar: https://
roundtable-meet-submit = Katılanları davet et
roundtable-meet-off = Toplantıyı iptal et
roundtable-check-in-title = Toplantıya geldiğinizi bildirin
roundtable-check-in-code = Salonda gösterilen kod
roundtable-check-in-changes = Kod üç dakikada bir değişir. Şu anda gösterileni yazın.
roundtable-check-in-seat = Hangi yer adına buradasınız?
roundtable-check-in-submit = Buradayım
roundtable-check-in-done = Burada olduğunuzu not ettik.
roundtable-check-in-wrong = Kod bu değil ya da bu arada değişti. Lütfen şu anda gösterileni yazın.
roundtable-check-in-not-now = Şu anda kodla kayıt yapılamıyor. Lütfen tutanağı yazana söyleyin.
roundtable-check-in-no-seat = Bu masada yeriniz yok, bu yüzden burada kayıt yapamazsınız. Lütfen tutanağı yazana söyleyin.
roundtable-check-in-lead = Bir toplantının kodunu okuttunuz. Burada olduğunuzu iki yoldan bildirebilirsiniz.
roundtable-check-in-account = Bu siteye giriş yapıyorsanız
roundtable-check-in-letter = E-postayla davet edildiyseniz
roundtable-check-in-letter-text = Davet e-postasındaki bağlantıyı açın ve bu kodu orada yazın:
roundtable-speech-contribution = Konuşma
roundtable-speech-pro = Lehte
roundtable-speech-contra = Aleyhte
roundtable-speech-intervention = Kısa bir söz
roundtable-speech-question = Soru
roundtable-speech-point-of-order = Usul hakkında
roundtable-speaking-title = Söz almak isteyenlerin sırası
roundtable-speaking-now = Şu anda konuşuyor:
roundtable-speaking-nobody = Şu anda sıradakilerden kimse konuşmuyor.
roundtable-speaking-waiting = Söz isteyenler
roundtable-speaking-you = Siz
roundtable-speaking-guest = Konuk
roundtable-speaking-kind = Nasıl söz almak istiyorsunuz?
roundtable-speaking-item = Ne hakkında?
roundtable-speaking-whole = Toplantının tamamı
roundtable-speaking-seat = Hangi yer adına?
roundtable-speaking-ask = Söz istiyorum
roundtable-speaking-withdraw = Artık söz istemiyorum

roundtable-paper-minutes = PDF olarak tutanak
roundtable-paper-title-minutes = Tutanak: { $title }
roundtable-paper-title-agenda = Gündem: { $title }
roundtable-paper-title-attendance = Katılım listesi: { $title }
roundtable-paper-title-closed = Kapalı katılım listesi: { $title }
roundtable-paper-title-letter = Davet: { $title }
roundtable-paper-unprintable = Bazı karakterleri yazdıramadık. Onların yerinde � işareti var. Kodları:
roundtable-paper-whole = Toplantının tamamı hakkında
roundtable-paper-present = Katılanlar
roundtable-paper-owner = İşin sahibi
roundtable-paper-number = Sıra
roundtable-paper-item = Gündem maddesi
roundtable-paper-presenter = Sunan
roundtable-paper-duration = Süre
roundtable-paper-organization = Kuruluş
roundtable-paper-person = Ad soyad
roundtable-paper-signature = İmza
roundtable-paper-funding = Proje kodu
roundtable-paper-logo = Para desteği verenin logosu için yer
roundtable-paper-closed-mark = Kapalı liste
roundtable-paper-closed-notice = Bu listeyi, adını herkese vermediğimiz katılımcılar imzalar. Liste elden ele dolaştırılmaz ve kopyalanmaz. Toplantıya çağıran onu kilit altında tutar.
roundtable-paper-dear = Yuvarlak masanın değerli üyeleri,
roundtable-paper-invited = Sizi yuvarlak masanın bir sonraki toplantısına içtenlikle davet ediyoruz.
roundtable-paper-please-answer = Lütfen gelip gelmeyeceğinizi ve katılabilmek için neye ihtiyacınız olduğunu bize bildirin.
roundtable-paper-regards = Saygılarımızla,

roundtable-corrected = Üyeler okurken düzeltildi: { $date }
roundtable-text-machine = Bunu bir makine çevirdi. İçinde yanlış olabilir.
roundtable-text-stale = Bu metnin aslı, çevrildikten sonra değişti.
roundtable-search-title = Tutanaklarda ara
roundtable-search-lead = Yuvarlak masalarda nelerin konuşulduğunu ve nelere karar verildiğini burada bulursunuz. Burada yalnızca herkese açık olanlar var.
roundtable-search-lead-inside = Masalarınızda bütün yıllar boyunca nelerin konuşulduğunu ve nelere karar verildiğini burada bulursunuz.
roundtable-search-label = Ne arıyorsunuz?
roundtable-search-kind = Ne tür
roundtable-search-kind-all = Hepsi
roundtable-search-table = Hangi masada
roundtable-search-table-all = Bütün masalarda
roundtable-search-found = Bulunanlar
roundtable-search-count = Bulunan: { $count }. En yenisi en başta.
roundtable-search-more = { $count } sonuçtan fazlası var. Daha az görmek için bir kelime ekleyin.
roundtable-search-none = Hiçbir şey bulunamadı.
roundtable-search-none-help = Daha az kelimeyle ya da başka bir kelimeyle deneyin. Tutanaklar tamamlanınca burada okunabilir.
roundtable-search-item = Gündemde
