# Дугуй ширээ: уулзалт, урилга, тэмдэглэл. $when: цаг, $count: тоо, $side: талын нэр. Хувьсагчид нөхцөл залгахгүй. Энд HTML хэзээ ч бичихгүй.

roundtable-when = { $date }, { $time }
roundtable-minutes =
    { $count ->
        [one] { $count } минут
       *[other] { $count } минут
    }
roundtable-observer = ажиглагч
roundtable-unnamed = Нэрийг нь бичээгүй
roundtable-chatham-house = Нэр дурдахгүйгээр иш татаж болно
roundtable-raised-by = асуудлыг тавьсан тал: { $side }
roundtable-not-now = Одоо үүнийг хийх боломжгүй. Энэ хооронд өөрчлөлт орсон байна: одоо ямар байгааг харна уу.
roundtable-meanwhile = Энэ хооронд өөр хүн үүнийг өөрчилсөн байна. Таны бичсэн зүйл энд байна. Юу өөр болсныг хараад, дахин илгээнэ үү.

roundtable-kind-city-wide = Бүх хотын дугуй ширээ
roundtable-kind-local = Хотын нэг хэсгийн дугуй ширээ
roundtable-kind-thematic = Нэг сэдвийн дугуй ширээ
roundtable-kind-topic = Гишүүдийн сэдэв
roundtable-state-founded = Байгуулагдсан
roundtable-state-active = Ажиллаж байна
roundtable-state-lower-intensity = Цөөн уулздаг болсон
roundtable-state-dormant = Түр завсарласан
roundtable-state-closed = Дууссан
roundtable-state-reopened = Дахин ажиллаж байна
roundtable-ending-solved = Байгуулах шалтгаан болсон асуудал шийдэгдсэн
roundtable-ending-merged = Өөр дугуй ширээний хэсэг болсон
roundtable-ending-money-ended = Мөнгө дууссан
roundtable-event-start = Ажиллаж байна
roundtable-event-slow-down = Цөөн уулздаг болсон
roundtable-event-fall-asleep = Түр завсарласан
roundtable-event-close = Дуусгах
roundtable-event-reopen = Дахин нээх
roundtable-light-places = Суудал хязгаартай, хүлээх жагсаалттай
roundtable-light-interpretation = Хариундаа аман орчуулга хүсэж болно
roundtable-light-childcare = Хариундаа хүүхэд харж өгөхийг хүсэж болно
roundtable-light-speakers = Үг хэлэх хүмүүсийн дараалал
roundtable-light-check-in = Ирснээ газар дээр нь кодоор бүртгүүлэх
roundtable-office-convener = Уулзалт зарлагч
roundtable-office-facilitator = Уулзалт хөтлөгч
roundtable-office-minute-taker = Тэмдэглэл хөтлөгч
roundtable-office-interpreter = Аман орчуулагч
roundtable-office-political-sponsor = Улс төрийн дэмжигч
roundtable-part-delegate = төлөөлөгч
roundtable-part-alternate = орлогч
roundtable-side-institutions = албан байгууллагууд
roundtable-side-communities = хамт олнууд
roundtable-side-civil-society = төрийн бус байгууллагууд
roundtable-mode-in-person = Биечлэн
roundtable-mode-online = Онлайнаар
roundtable-mode-hybrid = Биечлэн болон онлайнаар
roundtable-item-kind-common = Энэ уулзалтыг хардаг бүх хүнд
roundtable-item-kind-internal = Зөвхөн гишүүдэд
roundtable-item-kind-hidden = Зөвхөн уулзалт хөтлөгчдөд
roundtable-meeting-state-draft = Бэлтгэж байна
roundtable-meeting-state-announced = Зарласан
roundtable-meeting-state-agenda-fixed = Хэлэлцэх асуудал эцэслэн тогтсон
roundtable-meeting-state-in-progress = Одоо болж байна
roundtable-meeting-state-held = Болж өнгөрсөн
roundtable-meeting-state-closed = Хаасан
roundtable-meeting-state-cancelled = Цуцалсан
roundtable-meeting-state-postponed = Хойшлуулсан
roundtable-meeting-event-announce = Урилга илгээх
roundtable-meeting-event-fix-agenda = Хэлэлцэх асуудал эцэслэн тогтсон
roundtable-meeting-event-open-agenda = Хэлэлцэх асуудлыг дахин өөрчилж болно
roundtable-meeting-event-begin = Уулзалтыг эхлүүлэх
roundtable-meeting-event-end = Уулзалт дууссан
roundtable-meeting-event-close = Хаах
roundtable-meeting-event-cancel = Уулзалтыг цуцлах
roundtable-meeting-event-postpone = Уулзалтыг хойшлуулах
roundtable-minutes-state-live-draft = Бичиж байна
roundtable-minutes-state-prepared = Бичиж дууссан
roundtable-minutes-state-in-review = Гишүүд уншиж байна
roundtable-minutes-state-approved = Баталсан
roundtable-minutes-state-published = Нийтэд нээлттэй болсон
roundtable-minutes-event-prepare = Бичиж дууссан
roundtable-minutes-event-reopen = Үргэлжлүүлэн бичих
roundtable-minutes-event-review = Гишүүдэд илгээх
roundtable-minutes-event-approve = Батлах
roundtable-minutes-event-publish = Нийтэд нээлттэй болгох
roundtable-answer-accept = Би очно
roundtable-answer-doubt = Би очиж магадгүй
roundtable-answer-decline = Би очиж чадахгүй
roundtable-answer-delegate = Миний орлогч очно
roundtable-answered-needs-action = Хариу өгөөгүй
roundtable-answered-accepted = Ирнэ
roundtable-answered-tentative = Ирж магадгүй
roundtable-answered-declined = Ирэхгүй
roundtable-answered-delegated = Орлогч нь ирнэ
roundtable-answered-waiting-list = Суудал хүлээж байна
roundtable-answered-offered = Суудал санал болгосон, хариу хараахан алга
roundtable-needs-remote = онлайнаар оролцоно
roundtable-needs-language = аман орчуулга: { $language }
roundtable-needs-childcare = хүүхэд харж өгөх

roundtable-invited-title = Уулзалтын урилга
roundtable-invited-when = Хэзээ
roundtable-invited-where = Хаана
roundtable-invited-access = Хэрхэн орох вэ?
roundtable-invited-languages = Аман орчуулга
roundtable-invited-agenda = Юуны тухай ярилцах вэ?
roundtable-invited-answer = Та ирэх үү?
roundtable-invited-remote = Би онлайнаар оролцоно
roundtable-invited-interpretation = Надад энэ хэл рүү аман орчуулга хэрэгтэй
roundtable-invited-interpretation-none = Хэрэггүй
roundtable-interpretation-open = Аман орчуулагч хайсаар байна: { $languages }
roundtable-interpreting-yours = Та энэ уулзалтад аман орчуулга хийнэ: { $languages }
roundtable-invited-childcare = Хүүхэд харж өгөхийг хүсэж байна
roundtable-invited-access-needs = Оролцоход Танд юу хэрэгтэй вэ?
roundtable-invited-access-help = Жишээ нь: би тэргэнцэртэй очно, эхний эгнээнээс сайн хардаг. Үүнийг зөвхөн уулзалт зарлагч уншина. Заавал бичих шаардлагагүй.
roundtable-invited-instead = Таны оронд хэн ирэх вэ?
roundtable-invited-which = Ирэх эсэхээ сонгоно уу.
roundtable-invited-yours = Энэ хуудас зөвхөн Танд зориулагдсан. Нэвтрэхгүйгээр нээгддэг тул хаягийг нь бусдад бүү дамжуулаарай. Та хариугаа уулзалт болтол өөрчилж болно.
roundtable-invited-cancelled = Энэ уулзалтыг цуцалсан. Та юу ч хийх хэрэггүй.
roundtable-invited-postponed = Энэ уулзалтыг хойшлуулсан. Хэзээ болохыг нь мэдмэгц Танд бичнэ.
roundtable-invited-over = Энэ урилгад одоо хариу өгөх боломжгүй болсон.
roundtable-stands-needs-action = Та хариугаа хараахан өгөөгүй байна.
roundtable-stands-accepted = Бид Таныг хүлээж байна.
roundtable-stands-tentative = Та ирж магадгүй гэж бичсэн.
roundtable-stands-declined = Та ирж чадахгүй гэж бичсэн.
roundtable-stands-delegated = Та орлогчоо ирнэ гэж бичсэн.
roundtable-stands-waiting-list = Одоо сул суудал алга. Та хүлээх жагсаалтад байна: суудал сулрахад бид Танд бичнэ.
roundtable-stands-offered = Нэг суудал суларлаа. Бид үүнийг Танд хоёр хоног хадгална: хариугаа өгнө үү.

roundtable-mail-subject = Дугуй ширээнээс ирсэн мэдээ
roundtable-mail-invited = Таныг уулзалтад урьж байна. Доорх холбоосоор орж хариугаа өгнө үү. Үүний тулд нэвтрэх шаардлагагүй.
roundtable-mail-stand-in = Ирж чадахгүй болсон хүн Таныг өөрийнхөө оронд уулзалтад ирэхийг хүсэж байна. Доорх холбоосоор орж хариугаа өгнө үү.
roundtable-mail-changed = Таныг урьсан уулзалт өөрчлөгдсөн. Одоо ийм байна:
roundtable-mail-called-off = Таныг урьсан уулзалт энэ үед болохгүй:
roundtable-mail-reminded = Таныг энэ уулзалтад ирэх эсэхийг бид хараахан мэдэхгүй байна. Нэг товч дарахад л болно.
roundtable-mail-offered = Таны хүлээж байгаа уулзалтад нэг суудал суларлаа. Бид үүнийг Танд хоёр хоног хадгална.
roundtable-mail-answer = Хараад хариу өгөх
roundtable-mail-foot = Энэ хуудас зөвхөн Танд зориулагдсан: хаягийг нь мэддэг хүн Таны өмнөөс хариу өгч чадна.
roundtable-news-review =
    { $count ->
        [one] Уулзалтын нэг тэмдэглэл Таныг уншихыг хүлээж байна.
       *[other] Уулзалтын { $count } тэмдэглэл Таныг уншихыг хүлээж байна.
    }
roundtable-news-minutes =
    { $count ->
        [one] Уулзалтын нэг тэмдэглэл нийтэд нээлттэй болсон.
       *[other] Уулзалтын { $count } тэмдэглэл нийтэд нээлттэй болсон.
    }
roundtable-news-correction =
    { $count ->
        [one] Таны санал болгосон нэг засварт хариу ирсэн.
       *[other] Таны санал болгосон { $count } засварт хариу ирсэн.
    }

roundtable-how-present = Ирсэн
roundtable-how-remote = Онлайнаар
roundtable-how-excused = Ирж чадахгүйгээ мэдэгдсэн
roundtable-how-absent = Ирээгүй
roundtable-how-guest = Зочин
roundtable-entry-note = Хэлсэн зүйл
roundtable-entry-decision = Шийдвэр
roundtable-entry-action = Хийх зүйл

roundtable-calendar-name = Дугуй ширээ
# Дугуй ширээний нийтэд нээлттэй хуудсууд. $when: цаг, $date: өдөр, $count: тоо. Хүн бүр уншина: энгийн үгээр.
roundtable-home-title = Дугуй ширээ
roundtable-home-what = Дугуй ширээнд албан байгууллага, төрийн бус байгууллага, цагаачдын байгууллагууд хамтдаа сууж, гадаадаас ирсэн хүмүүсийн хот дахь амьдралыг юу хөнгөвчлөхийг ярилцдаг.
roundtable-home-who = Дугуй ширээнд оролцох эсэх, нэрийг нь дурдаж болох эсэхийг байгууллага бүр өөрөө шийддэг.
roundtable-home-how = Дугуй ширээнд суудалгүй хүн ч юу хэрэгтэйгээ хэлж болно: энэ сайтад, нэрээ хэлэлгүйгээр, ямар ч хэлээр.
roundtable-home-tables = Дугуй ширээнүүд
roundtable-home-none = Хотын дугуй ширээнүүд энд гарна. Одоогоор нэг ч алга.
roundtable-home-next = Дараагийн нийтэд нээлттэй уулзалт: { $when }
roundtable-home-map = Дугуй ширээ юу хийдэг вэ?
roundtable-home-map-lead = Анхны дугуй ширээ 2012 онд зургаан үүрэг хүлээсэн. Тус бүрээс нь энэ сайтад одоо юу байгаа, юу хараахан алга байгааг эндээс харна уу.
roundtable-home-network-title = Хамтын сүлжээ бий болгох
roundtable-home-network-text = Ижил хүмүүсийн төлөө ажилладаг хүмүүс бие биенээ мэддэг байх хэрэгтэй. Дээрх дугуй ширээнүүд, тэдний уулзалтууд үүнд зориулагдсан. Гишүүд нэвтэрсний дараа хоорондоо ч ярилцаж болно.
roundtable-home-recommendation-title = Бодлогын зөвлөмж
roundtable-home-recommendation-text = Шийдвэр гаргаж чадах хүмүүст өгөх санал. Зөвлөмж, түүнд өгсөн хариу энд хараахан алга. Дугуй ширээний гаргасан шийдвэрийг нийтэд нээлттэй тэмдэглэлээс уншиж болно. Юуны тухай ярилцах хэрэгтэйг хэн ч хэлж болно.
roundtable-home-communities-title = Цагаачдын байгууллагад зориулсан үйлчилгээ
roundtable-home-communities-text = Цагаачдын байгууллага ч дугуй ширээнд суудалтай болж, хүмүүст олдохын тулд юу санал болгодгоо энд шинэчилж болно. Сургалт, жижиг санхүүжилт хүсэх боломж энд хараахан алга.
roundtable-home-workers-title = Цагаачидтай ажилладаг хүмүүст зориулсан үйлчилгээ
roundtable-home-workers-text = Хэн юугаар, ямар хэлээр, хаана тусалдгийг хайлт харуулна. Сургалт энд хараахан алга.
roundtable-home-newsletter-title = Мэдээллийн захидал
roundtable-home-newsletter-text = Энд хараахан алга.
roundtable-home-publication-title = Хэвлэмэл материал
roundtable-home-publication-text = Хэвлэмэл материал энд хараахан алга. Үйлчилгээний мэдээллийг нээлттэй өгөгдлөөс авч болно.
roundtable-home-link-members = Гишүүд нэвтрэх
roundtable-home-link-inside = Миний дугуй ширээнүүд
roundtable-home-link-tell = Юу хэрэгтэйг хэлэх
roundtable-home-link-search = Тусламж хайх
roundtable-home-link-needs = Танд юугаар туслах вэ?
roundtable-home-link-api = Нээлттэй өгөгдөл

roundtable-public-coming = Дараагийн уулзалтууд
roundtable-public-coming-none = Одоогоор зарласан уулзалт алга.
roundtable-public-past = Өмнөх уулзалтууд
roundtable-public-minutes-here = Тэмдэглэлийг уншиж болно
roundtable-public-heard = Үгээ хэрхэн хэлэх вэ?
roundtable-public-heard-text = Үүний тулд дугуй ширээнд суудал хэрэггүй. Юу хэрэгтэйг бичнэ үү: нэрээ хэлэлгүйгээр, ямар ч хэлээр. Хүн уншаад цааш нь хүргэнэ.
roundtable-public-round = Дугуй ширээнд хэн оролцдог вэ?
roundtable-public-round-lead = Бид зөвхөн өөрсдөө хүссэн оролцогчдыг нэрлэдэг.
roundtable-public-round-none = Энэ дугуй ширээнд суудалтай хүн хараахан алга.
roundtable-public-unnamed =
    { $count ->
        [one] Мөн нэрийг нь энд бичээгүй нэг оролцогч бий.
       *[other] Мөн нэрийг нь энд бичээгүй { $count } оролцогч бий.
    }
roundtable-public-all-unnamed =
    { $count ->
        [one] Дугуй ширээнд нэг суудал бий. Хэнийх болохыг энд бичээгүй.
       *[other] Дугуй ширээнд { $count } суудал бий. Хэнийх болохыг энд бичээгүй.
    }
roundtable-public-came =
    { $count ->
        [one] Дор хаяж нэг уулзалтад { $count } байгууллага ирсэн.
       *[other] Дор хаяж нэг уулзалтад { $count } байгууллага ирсэн.
    }
roundtable-public-came-few = Уулзалтад одоогоор таваас цөөн байгууллага ирсэн.
roundtable-public-no-date = Шинэ өдөр хараахан тогтоогүй.
roundtable-public-childcare = Хүүхэд харж өгөх
roundtable-public-childcare-text = Уулзалтын үеэр хүүхдүүдийг харж өгөх хүн бий.
roundtable-public-take-part = Хэрхэн оролцох вэ?
roundtable-public-take-part-text = Гишүүд урилга авдаг. Хэрэв Та зочноор ирэх эсвэл зөвхөн нэг зүйл хэлэх хүсэлтэй бол бидэнд урьдчилан бичнэ үү.
roundtable-public-agenda = Хэлэлцэх асуудал
roundtable-public-agenda-none = Хэлэлцэх асуудал хараахан алга.
roundtable-public-nobody = Нэр дурдахгүйгээр иш татаж болно: энд хэлснийг ашиглаж болно, харин хэн хэлснийг дурдаж болохгүй.
roundtable-public-minutes-title = Уулзалтын тэмдэглэл
roundtable-public-minutes-awaited = Тэмдэглэл хараахан нийтэд нээлттэй болоогүй.
roundtable-public-approved = Баталсан өдөр: { $date }
roundtable-public-due = Эцсийн өдөр: { $date }
roundtable-public-late = Эцсийн өдөр өнгөрсөн: { $date }
roundtable-public-done = Хийж дууссан өдөр: { $date }

# Дугуй ширээнд оролцдог хүмүүст: өөрийн ширээнүүд, нэг ширээ, нэг уулзалт. $kind, $state: ширээний төрөл ба төлөв.
roundtable-inside-help =
    Энд Таны суудалтай эсвэл хийх зүйлтэй дугуй ширээнүүд, дараагийн уулзалтууд байна.
    Эхлээд дараагийн уулзалтыг нээж, урилгад хариу өгнө үү: ингэснээр уулзалт зарлагч төлөвлөж чадна.
    Аль нэг дугуй ширээ энд алга бол Танай байгууллага тэнд суудалгүй гэсэн үг: уулзалт зарлагчид хэлнэ үү.
    Энэ хуудсыг зөвхөн Та харна.
roundtable-inside-none = Таны дугуй ширээнүүд, уулзалтууд энд гарна.
roundtable-inside-none-lead = Одоогоор Та ямар ч дугуй ширээнд суудалгүй байна. Оролцохыг хүсвэл байгууллагадаа эсвэл уулзалт зарлагчид хэлнэ үү.
roundtable-inside-all-tables = Нийтэд нээлттэй дугуй ширээнүүд
roundtable-inside-tables = Дугуй ширээнүүд
roundtable-inside-kind-and-state = { $kind } · { $state }
roundtable-inside-help-table =
    Дугуй ширээний дотоод хуудас: уулзалтууд, хийх зүйлс, хэн оролцдог.
    Эхлээд өөрийн хийх зүйлсийг хараад, дууссаныг нь дууссан гэж тэмдэглэнэ үү.
    Хийх зүйлийг зөвхөн түүнийг хариуцсан хүмүүс болон тэмдэглэл хөтлөгч дууссан гэж тэмдэглэнэ. Андуурсан бол буцааж болно.
    Энд бичсэнийг дугуй ширээнд оролцдог хүмүүс уншина. Нэрсийг бусдад бүү дамжуулаарай.
roundtable-inside-saved = Хадгалсан.
roundtable-inside-public-page = Хүн бүрд ингэж харагдана
roundtable-inside-round-lead = Нэрийг нь энд хэн уншиж болохыг байгууллага бүр өөрөө шийддэг.
roundtable-inside-tasks = Хийх зүйлс
roundtable-inside-tasks-mine = Миний хийх зүйлс
roundtable-inside-tasks-all = Бүх хийх зүйл
roundtable-inside-tasks-only-mine = Зөвхөн минийх
roundtable-inside-tasks-none = Гишүүд тэмдэглэлийг уншиж эхлэхэд уулзалтаас гарсан хийх зүйлс энд гарна.
roundtable-inside-tasks-done = Дууссан: { $count }
roundtable-inside-tasks-open = Хийх: { $count }
roundtable-inside-tasks-none-open = Одоогоор хийх зүйл алга.
roundtable-inside-tasks-none-done = Одоогоор дууссан зүйл алга.
roundtable-inside-tasks-none-mine = Одоогоор Танд хийх зүйл алга.
roundtable-inside-mine = Таны хийх зүйл
roundtable-inside-finish = Дууссан
roundtable-inside-reopen = Дуусаагүй байна
roundtable-inside-own = Танай байгууллагыг хэрхэн нэрлэдэг вэ?
roundtable-inside-own-change = Харах, өөрчлөх
roundtable-inside-named-everybody = Нэрийг нь хүн бүр уншиж болно, нийтэд нээлттэй хуудсанд ч бас бий.
roundtable-inside-named-table = Нэрийг нь дугуй ширээнд оролцдог хүмүүс уншина. Нийтэд нээлттэй хуудсанд бичээгүй.
roundtable-inside-named-civil = Нэрийг нь гишүүд уншина, төрийн байгууллагууд уншихгүй. Нийтэд нээлттэй хуудсанд бичээгүй.
roundtable-inside-named-nobody = Бусад зөвхөн ямар төрлийн суудал болохыг харна. Нэрийг нь харахгүй.
roundtable-inside-beside-name = Тэмдэглэлд Танайхаас хэлсэн үгийн хажууд нэрийг нь бичдэг.
roundtable-inside-beside-category = Тэмдэглэлд Танайхаас хэлсэн үгийн хажууд зөвхөн суудлын төрлийг бичдэг.
roundtable-inside-older =
    { $count ->
        [one] Өмнөх өөр нэг уулзалт
       *[other] Өмнөх өөр { $count } уулзалт
    }
roundtable-inside-help-meeting =
    Уулзалтын дотоод хуудас: Таны хариу, хэлэлцэх асуудал, дараа нь тэмдэглэл.
    Эхлээд ирэх эсэхээ хариулж, юу хэрэгтэйгээ бичнэ үү. Та хариугаа уулзалт болтол өөрчилж болно.
    Гишүүд тэмдэглэлийг уншиж байх үед Та мөр бүрд засвар санал болгож болно. Санал бүрд хариу ирнэ.
    Таны хариу, саналыг уулзалт бэлтгэдэг хүмүүс уншина. Бусад нь зөвхөн хэдэн хүн ирэхийг харна.
roundtable-inside-link = Онлайнаар оролцох
roundtable-inside-link-text = Энэ хаяг зөвхөн дугуй ширээнд оролцдог хүмүүст зориулагдсан. Бусдад бүү дамжуулаарай.
roundtable-inside-day = Уулзалтын өдөр: хэн ирсэн, хэн үг хэлэх, тэмдэглэл
roundtable-inside-who-comes = Хэдэн хүн ирэх вэ?
roundtable-inside-come =
    { $count ->
        [0] Ирнэ гэж бичсэн хүн хараахан алга.
        [one] Нэг хүн ирнэ гэж бичсэн.
       *[other] { $count } хүн ирнэ гэж бичсэн.
    }
roundtable-inside-may-come =
    { $count ->
        [one] Нэг хүн ирж магадгүй.
       *[other] { $count } хүн ирж магадгүй.
    }
roundtable-inside-minutes-awaited = Тэмдэглэлийг бичиж байна. Бичиж дууссаны дараа эндээс уншиж болно.
roundtable-inside-review = Засвар санал болгох эцсийн өдөр: { $date }
roundtable-inside-correct = Засвар санал болгох
roundtable-inside-correct-text = Оронд нь юу байх ёстой вэ?
roundtable-inside-correct-whole = Тэмдэглэлд юу дутуу байна, эсвэл юуг өөрөөр бичих ёстой вэ?
roundtable-inside-correct-submit = Саналаа илгээх
roundtable-inside-corrections = Миний саналууд
roundtable-inside-correction-waits = Хариу хүлээж байна
roundtable-inside-correction-taken = Тэмдэглэлд тусгасан
roundtable-inside-correction-not-taken = Тэмдэглэлд тусгаагүй
roundtable-inside-correction-answer = Хариу:
roundtable-inside-correction-missing = Юу байх ёстойг бичнэ үү.
roundtable-inside-correction-long = Энэ нь 2000 тэмдэгтээс урт байна. Богиносгоно уу.

# Календарийн хаягууд.
roundtable-feed-title = Уулзалтууд Таны календарьт
roundtable-feed-lead = Календарийн апп тань уулзалтуудыг хаягаас авдаг бол уулзалтын цаг өөрөө шинэчлэгдэнэ.
roundtable-feed-make = Календарийн хаяг үүсгэх
roundtable-feed-address = Энэ хаяг зөвхөн Танд зориулагдсан бөгөөд зөвхөн одоо харагдана. Календарийн апп руугаа хуулж авна уу. Хаягийг мэддэг хүн Таныг хэзээ уулзалттай байгааг харна.
roundtable-feed-have = Танд календарийн хаяг бий. Шинэ хаяг үүсгэвэл хуучин нь ажиллахаа болино.
roundtable-feed-end = Календарийн хаягийг устгах
roundtable-feed-public = Уулзалтын календарь (.ics)

# Rules of procedure.
roundtable-rules-title = Ажиллах журам
roundtable-rules-help =
    Ажиллах журам нь дугуй ширээ хэрхэн ажилладгийг хэлнэ: хүн бүр бусдаас юу хүлээж болохыг.
    Эхлээд Танай суудлаас хариу өгөөгүй санал байгаа эсэхийг харна уу.
    Суудлын талаас илүү нь зөвшөөрч, эсрэг санал бүр хариугаа авсан үед журмыг мөрдөж эхэлнэ. Та хариугаа заасан өдөр хүртэл өөрчилж болно.
    Таны эсрэг саналыг дугуй ширээнд оролцдог хүмүүс уншина. Хажууд нь тэд Танай суудлыг урьдын адил харна: нэрийг нь эсвэл зөвхөн төрлийг нь.
roundtable-rules-version = Хувилбар { $number }
roundtable-rules-on = { $state }: { $date }
roundtable-rules-proposed = Суудлуудаас юу асууж байна вэ?
roundtable-rules-until = Хариу өгөх эцсийн өдөр: { $date }
roundtable-rules-answered = { $all } суудлаас { $count } нь хариу өгсөн.
roundtable-rules-agreed =
    { $count ->
        [one] { $count } суудал зөвшөөрч байна.
       *[other] { $count } суудал зөвшөөрч байна.
    }
roundtable-rules-says = Энэ суудлын хариу юу вэ?
roundtable-rules-say-agree = Бид зөвшөөрч байна
roundtable-rules-say-object = Бид зөвшөөрөхгүй байна
roundtable-rules-say-abstain = Бид түдгэлзэж байна
roundtable-rules-says-agree = Зөвшөөрч байна
roundtable-rules-says-object = Зөвшөөрөхгүй байна
roundtable-rules-says-abstain = Түдгэлзэж байна
roundtable-rules-reason = Юу нь болохгүй байна вэ?
roundtable-rules-reason-help = Зөвшөөрөхгүй бол бичнэ үү. Уулзалт зарлагч үүнд хариу өгнө.
roundtable-rules-reason-missing = Юу нь болохгүй байгааг бичнэ үү: бичихгүй бол хэн ч хариу өгч чадахгүй.
roundtable-rules-reason-long = Энэ нь 2000 тэмдэгтээс урт байна. Богиносгоно уу.
roundtable-rules-which = Сонгоно уу: зөвшөөрөх, зөвшөөрөхгүй байх эсвэл түдгэлзэх.
roundtable-rules-said-itself = Энэ хооронд уг суудал өөрөө хариу өгсөн байна. Өөрийнх нь хариуг тооцно.
roundtable-rules-submit = Хариугаа илгээх
roundtable-rules-objections = Эсрэг саналууд
roundtable-rules-no-reply = Хариу хараахан алга.
roundtable-rules-differs = Юу өөрчлөгдөх вэ?
roundtable-rules-whole = Бүтэн эх
roundtable-rules-earlier = Өмнөх хувилбарууд
roundtable-rules-none = Дугуй ширээний ажиллах журам энд гарна
roundtable-rules-none-lead = Баталсан журам хараахан алга. Уулзалт зарлагч журам санал болгоход Та түүний тухай бодлоо энд хэлж болно.
roundtable-rules-public-lead = Дугуй ширээ ингэж ажилладаг. Энэ журмыг дугуй ширээнд оролцдог хүмүүс өөрсдөө баталсан.
roundtable-rules-state-draft = Бичиж байна
roundtable-rules-state-proposed = Суудлуудын хариуг хүлээж байна
roundtable-rules-state-adopted = Баталсан, мөрдөж байна
roundtable-rules-state-not-adopted = Батлаагүй
roundtable-rules-state-withdrawn = Буцааж авсан
roundtable-rules-state-superseded = Шинэ хувилбараар сольсон
roundtable-rules-event-propose = Суудлуудаас асуух
roundtable-rules-event-withdraw = Буцааж авах
roundtable-rules-event-adopt = Баталсан
roundtable-rules-event-reject = Батлаагүй
roundtable-rules-event-supersede = Шинэ хувилбараар сольсон
roundtable-news-rules =
    { $count ->
        [one] Ажиллах журмын нэг хувилбар Танай суудлын хариуг хүлээж байна.
       *[other] Ажиллах журмын { $count } хувилбар Танай суудлын хариуг хүлээж байна.
    }
roundtable-news-rules-decided =
    { $count ->
        [one] Ажиллах журмын нэг хувилбарын тухай шийдвэр гарсан.
       *[other] Ажиллах журмын { $count } хувилбарын тухай шийдвэр гарсан.
    }
roundtable-news-rules-reply =
    { $count ->
        [one] Таны нэг эсрэг саналд хариу ирсэн.
       *[other] Таны { $count } эсрэг саналд хариу ирсэн.
    }

# What members bring in, and their own topics.
roundtable-entered-for = Өмнөөс нь өөр хүн бичсэн
roundtable-inside-from-seat = Аль суудлын өмнөөс вэ?
roundtable-inside-seat-own = { $seat } (Танайх)
roundtable-inside-desk = Дугуй ширээний ажлыг зохион байгуулах
roundtable-proposals-title = Юуны тухай ярилцвал зүгээр вэ?
roundtable-proposals-help =
    Ярилцах хэрэгтэй зүйлсийг энд цуглуулж байна. Уулзалт зарлагч эндээс авч хэлэлцэх асуудалд оруулна.
    Та өөрийнхөө саналыг нэг өгүүлбэрээр бичнэ үү. Дэлгэрэнгүй бичих шаардлагагүй.
    Хэлэлцэх асуудалд ороход эсвэл уулзалт зарлагч жагсаалтаас хасахад Танай суудалд мэдэгдэнэ.
    Таны бичсэнийг дугуй ширээнд оролцдог хүмүүс уншина. Уулзалт зарлагч нийтэд нээлттэй болговол л хүн бүр уншина.
roundtable-proposals-none = Ярилцахыг хүлээж байгаа зүйл хараахан алга
roundtable-proposals-none-lead = Дугуй ширээнд ярилцах хэрэгтэй зүйл байвал энд бичнэ үү.
roundtable-proposals-bring = Би үүний тухай ярилцахыг хүсэж байна
roundtable-proposals-what = Юуны тухай вэ?
roundtable-proposals-why = Яагаад чухал вэ? (Заавал бичих шаардлагагүй.)
roundtable-proposals-submit = Жагсаалтад нэмэх
roundtable-proposals-saved = Жагсаалтад нэмсэн. Хэлэлцэх асуудалд ороход Танд мэдэгдэнэ.
roundtable-proposals-title-missing = Юуны тухай болохыг бичнэ үү.
roundtable-news-raised =
    { $count ->
        [one] Танай суудлаас гаргасан нэг санал хэлэлцэх асуудалд орсон.
       *[other] Танай суудлаас гаргасан { $count } санал хэлэлцэх асуудалд орсон.
    }
roundtable-news-raised-away =
    { $count ->
        [one] Танай суудлаас гаргасан нэг саналыг жагсаалтаас хассан. Яагаад гэдгийг уулзалт зарлагчаас асууна уу.
       *[other] Танай суудлаас гаргасан { $count } саналыг жагсаалтаас хассан. Яагаад гэдгийг уулзалт зарлагчаас асууна уу.
    }
roundtable-topics-title = Сэдвүүд
roundtable-topics-help =
    Сэдэв бол нэг зүйлийн тухай илүү ярилцахыг хүссэн хүмүүсийн жижиг бүлэг. Хэн ч сэдэв нээж болно, уулзалт зарлагчийн зөвшөөрөл хэрэггүй.
    Эхлээд Таны сонирхох сэдэв байгаа эсэхийг харна уу: нэг товч дараад л оролцоно.
    Гарахад ч мөн нэг товч хангалттай: шалтгаан хэлэхгүйгээр, шууд.
    Сэдвүүд болон хэд нь оролцож байгааг дугуй ширээнд оролцдог хүмүүс харна.
roundtable-topics-none = Гишүүдийн сэдвүүд энд гарна
roundtable-topics-none-lead = Хэн ч сэдэв хараахан нээгээгүй байна.
roundtable-topics-seats =
    { $count ->
        [one] { $count } суудал оролцож байна
       *[other] { $count } суудал оролцож байна
    }
roundtable-topics-join = Би оролцоно
roundtable-topics-leave = Би цаашид оролцохгүй
roundtable-topics-last-convener = Энэ сэдвийн уулзалтыг Та зарладаг тул гарах боломжгүй. Эхлээд өөр хүнд шилжүүлэх эсвэл сэдвийг хаана уу.
roundtable-topics-open = Шинэ сэдэв
roundtable-topics-open-lead = Сэдэв нээсэн хүн оролцогчдыг нь уулзалтад дуудна.
roundtable-topics-name = Ямар сэдэв вэ?
roundtable-topics-name-missing = Ямар сэдэв болохыг бичнэ үү.
roundtable-topics-purpose = Та бүхэн юунд хүрэхийг хүсэж байна вэ?
roundtable-topics-invite = Хэнд мэдэгдэх вэ?
roundtable-topics-invite-help = Нэр нь энд харагдахгүй байгаа оролцогчид сэдвийг энэ хуудаснаас олно.
roundtable-topics-invite-who = Мэдэгдэл хүлээн авах суудлууд
roundtable-topics-submit = Сэдвийг нээх
roundtable-news-topic =
    { $count ->
        [one] Таныг нэг сэдэвт урьсан.
       *[other] Таныг { $count } сэдэвт урьсан.
    }
roundtable-meet-title = Жижиг уулзалт зарлах
roundtable-meet-lead = Сэдэвт оролцдог хүн бүр урилга авна.
roundtable-meet-what = Юуны тухай ярилцах вэ?
roundtable-meet-title-missing = Юуны тухай ярилцахаа бичнэ үү.
roundtable-meet-date = Аль өдөр вэ?
roundtable-meet-time = Хэдэн цагт вэ?
roundtable-meet-date-wrong = Өдөр, цагаа бичнэ үү, жишээ нь 14:00.
roundtable-meet-mode-missing = Хаана уулзахаа сонгоно уу.
roundtable-meet-place = Хаяг, өрөө
roundtable-meet-link = Интернэт хаяг
roundtable-meet-link-wrong = Интернэт хаяг ингэж эхэлдэг: https://
roundtable-meet-submit = Оролцогчдыг урих
roundtable-meet-off = Уулзалтыг цуцлах
roundtable-check-in-title = Уулзалтад ирснээ бүртгүүлэх
roundtable-check-in-code = Танхимд харагдаж байгаа код
roundtable-check-in-changes = Код гурван минут тутамд өөрчлөгдөнө. Одоо харагдаж байгааг нь бичнэ үү.
roundtable-check-in-seat = Та аль суудлын өмнөөс ирсэн бэ?
roundtable-check-in-submit = Би энд байна
roundtable-check-in-done = Таныг ирсэн гэж тэмдэглэлээ.
roundtable-check-in-wrong = Энэ код биш байна, эсвэл энэ хооронд өөрчлөгдсөн байна. Одоо харагдаж байгааг нь бичнэ үү.
roundtable-check-in-not-now = Одоогоор кодоор бүртгүүлэх боломжгүй байна. Тэмдэглэл хөтлөгчид хэлнэ үү.
roundtable-check-in-no-seat = Та энэ дугуй ширээнд суудалгүй тул энд бүртгүүлэх боломжгүй. Тэмдэглэл хөтлөгчид хэлнэ үү.
roundtable-check-in-lead = Та уулзалтын кодыг уншуулсан байна. Ирснээ хоёр аргаар бүртгүүлж болно.
roundtable-check-in-account = Хэрэв Та энэ сайтад нэвтэрдэг бол
roundtable-check-in-letter = Хэрэв Таныг имэйлээр урьсан бол
roundtable-check-in-letter-text = Урилга ирсэн имэйл дэх холбоосыг нээж, тэнд энэ кодыг бичнэ үү:
roundtable-speech-contribution = Санал бодол
roundtable-speech-pro = Дэмжсэн үг
roundtable-speech-contra = Эсрэг үг
roundtable-speech-intervention = Товч үг
roundtable-speech-question = Асуулт
roundtable-speech-point-of-order = Уулзалтын дэгийн тухай
roundtable-speaking-title = Үг хэлэх хүмүүсийн дараалал
roundtable-speaking-now = Одоо үг хэлж байна:
roundtable-speaking-nobody = Дараалалд байгаа хүмүүсээс одоо хэн ч үг хэлээгүй байна.
roundtable-speaking-waiting = Үг хэлэхийг хүссэн хүмүүс
roundtable-speaking-you = Та
roundtable-speaking-guest = Зочин
roundtable-speaking-kind = Та юу хэлэх вэ?
roundtable-speaking-item = Юуны тухай вэ?
roundtable-speaking-whole = Уулзалт бүхэлдээ
roundtable-speaking-seat = Аль суудлын өмнөөс вэ?
roundtable-speaking-ask = Үг хэлэхийг хүсэж байна
roundtable-speaking-withdraw = Үг хэлэхээ болилоо

roundtable-paper-minutes = Тэмдэглэл PDF файлаар
roundtable-paper-title-minutes = Уулзалтын тэмдэглэл: { $title }
roundtable-paper-title-agenda = Хэлэлцэх асуудал: { $title }
roundtable-paper-title-attendance = Ирцийн хуудас: { $title }
roundtable-paper-title-closed = Хаалттай ирцийн хуудас: { $title }
roundtable-paper-title-letter = Урилга: { $title }
roundtable-paper-unprintable = Зарим тэмдэгтийг хэвлэж чадсангүй. Оронд нь � тэмдэг байгаа. Тэдгээрийн код:
roundtable-paper-whole = Уулзалтын тухай бүхэлд нь
roundtable-paper-present = Оролцсон
roundtable-paper-owner = Хариуцсан
roundtable-paper-number = №
roundtable-paper-item = Хэлэлцэх асуудал
roundtable-paper-presenter = Хэн танилцуулах
roundtable-paper-duration = Хугацаа
roundtable-paper-organization = Байгууллага
roundtable-paper-person = Овог, нэр
roundtable-paper-signature = Гарын үсэг
roundtable-paper-funding = Төслийн код
roundtable-paper-logo = Санхүүжүүлэгчийн логоны зай
roundtable-paper-closed-mark = Хаалттай хуудас
roundtable-paper-closed-notice = Нэрийг нь хүн бүрд хэлдэггүй оролцогчид энэ хуудсанд гарын үсэг зурна. Хуудсыг гар дамжуулахгүй, хувилахгүй. Уулзалт зарлагч цоожтой газар хадгална.
roundtable-paper-dear = Дугуй ширээний эрхэм гишүүд ээ,
roundtable-paper-invited = Та бүхнийг дугуй ширээний дараагийн уулзалтад чин сэтгэлээсээ урьж байна.
roundtable-paper-please-answer = Ирэх эсэхээ, мөн оролцоход юу хэрэгтэйгээ бидэнд мэдэгдэнэ үү.
roundtable-paper-regards = Хүндэтгэсэн,

roundtable-corrected = Гишүүд уншиж байх үед зассан: { $date }
roundtable-text-machine = Машинаар орчуулсан. Алдаатай байж магадгүй.
roundtable-text-stale = Орчуулснаас хойш эх нь өөрчлөгдсөн.
roundtable-search-title = Уулзалтын тэмдэглэлээс хайх
roundtable-search-lead = Дугуй ширээнүүдэд юу ярьж, юу шийдсэнийг эндээс олно. Зөвхөн нийтэд нээлттэй нь энд байна.
roundtable-search-lead-inside = Таны дугуй ширээнүүдэд бүх жилийн турш юу ярьж, юу шийдсэнийг эндээс олно.
roundtable-search-label = Та юу хайж байна вэ?
roundtable-search-kind = Ямар төрөл вэ?
roundtable-search-kind-all = Бүгд
roundtable-search-table = Аль дугуй ширээнд вэ?
roundtable-search-table-all = Бүх дугуй ширээнд
roundtable-search-found = Олдсон зүйл
roundtable-search-count = Олдсон: { $count }. Хамгийн шинэ нь эхэнд байна.
roundtable-search-more = Нийт { $count } гаруй зүйл олдлоо. Цөөлөхийн тулд нэг үг нэмнэ үү.
roundtable-search-none = Юу ч олдсонгүй.
roundtable-search-none-help = Цөөн үгээр эсвэл өөр үгээр хайж үзнэ үү. Тэмдэглэл бэлэн болсны дараа эндээс уншиж болно.
roundtable-search-item = Хэлэлцэх асуудал
