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
        [one] Bir tutanak okumanızı bekliyor
       *[other] { $count } tutanak okumanızı bekliyor
    }
roundtable-news-minutes =
    { $count ->
        [one] Bir tutanak yayımlandı
       *[other] { $count } tutanak yayımlandı
    }
roundtable-news-correction =
    { $count ->
        [one] Önerdiğiniz bir düzeltmeye cevap geldi
       *[other] Önerdiğiniz { $count } düzeltmeye cevap geldi
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
