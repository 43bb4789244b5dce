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
        [one] Уулзалтын нэг тэмдэглэл Таныг уншихыг хүлээж байна
       *[other] Уулзалтын { $count } тэмдэглэл Таныг уншихыг хүлээж байна
    }
roundtable-news-minutes =
    { $count ->
        [one] Уулзалтын нэг тэмдэглэл нийтэд нээлттэй болсон
       *[other] Уулзалтын { $count } тэмдэглэл нийтэд нээлттэй болсон
    }
roundtable-news-correction =
    { $count ->
        [one] Таны санал болгосон нэг засварт хариу ирсэн
       *[other] Таны санал болгосон { $count } засварт хариу ирсэн
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
