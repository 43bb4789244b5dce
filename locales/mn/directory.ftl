# The directory: home, results, service and organisation pages, and the page about the data interface.
# $day is a weekday: mon tue wed thu fri sat sun. $time, $from, $to: a time of day such as 16:00.
# $date: a written date. $count: a number. No case ending may follow a variable. Never put HTML here.

## Home

directory-home-title = Танд юугаар туслах вэ?
directory-home-lead = Өөрийн үгээр, өөрийн хэлээр бичээрэй. Алдаатай байсан ч зүгээр.
directory-home-examples = Жишээ нь:
directory-home-example-doctor = хүүхдийн эмч
directory-home-example-shelter = өнөө шөнө хонох газар
directory-home-example-permit = ажиллах зөвшөөрөл
directory-home-seat = Танд зориулсан суудал
directory-home-topics = Сэдвээ сонгоно уу
directory-home-all = Бүх жагсаалтыг харах
directory-home-what = Энэ ямар сайт вэ?
directory-home-here-title = Хотод байгаа бүх тусламж нэг дор
directory-home-here-text =
    { $count ->
        [one] { $city } хотод тусалдаг { $count } газар жагсаалтад байна. Хуудас бүрд хамгийн сүүлд хэзээ шалгасныг бичсэн.
       *[other] { $city } хотод тусалдаг { $count } газар жагсаалтад байна: холбоод, төрийн байгууллага, эмч, сургууль. Хуудас бүрд хамгийн сүүлд хэзээ шалгасныг бичсэн.
    }
directory-home-free-title = Үнэгүй, Таныг хэн болохыг асуухгүй
directory-home-free-text = Нэвтрэх шаардлагагүй. Ямар бичиг баримттай болохыг тань энд хэн ч асуухгүй.
directory-home-say-title = Таны үг ч бас чухал
directory-home-say-text = Хотод зарим тусламж дутсаар байна. Дугуй ширээний ард байгууллагууд, хотын захиргаа, оршин суугчид хамтдаа шийдэл хайдаг.
directory-home-empty-title = Анхны үйлчилгээнүүд энд гарна
directory-home-empty-text = { $city } хотын мэдээлэл хараахан ороогүй байна. Яаралтай тусламжийн дугаарууд одоо ч ажиллаж байна.

## Emergency. The number stands before each text.

directory-emergency-label = Яаралтай тусламж

## Results. $query: what was typed.

directory-results-title = Хайлтын үр дүн
directory-results-page-title = { $query } – хайлтын үр дүн
directory-results-all-title = Бүх үйлчилгээ
directory-results-found =
    { $count ->
        [one] Тохирох { $count } газар олдлоо
       *[other] Тохирох { $count } газар олдлоо
    }
directory-results-found-more =
    { $count ->
        [one] Тохирох { $count } гаруй газар олдлоо
       *[other] Тохирох { $count } гаруй газар олдлоо
    }
directory-results-all =
    { $count ->
        [one] Жагсаалтад { $count } газар байна
       *[other] Жагсаалтад { $count } газар байна
    }
directory-results-none-title = Үүгээр юу ч олдсонгүй
directory-results-none-lead = Энэ нь тусламж байхгүй гэсэн үг биш. Ингэж үзээрэй:
directory-results-none-shorter = Цөөн эсвэл энгийн үгээр бичээрэй.
directory-results-none-other-language = Үүнийгээ унгар эсвэл англи хэлээр бичээрэй.
directory-results-none-all = Бүх жагсаалтыг үзээрэй.
directory-results-query-long = Энэ нь хайхад хэт урт байна. Хамгийн ихдээ { $most } тэмдэгт бичнэ үү.

## Facts: one short line each, under a name

directory-facts-label = Товчхон
directory-facts-speaks = ярьдаг хэл: { $languages }
directory-facts-interpreter = орчуулагчтай
directory-facts-free = үнэгүй
directory-facts-cost = үнэ: { $amount }
directory-facts-open-now = одоо нээлттэй
directory-facts-open-until = { $time } хүртэл нээлттэй
directory-facts-open-all-day = өдөр шөнөгүй нээлттэй
directory-facts-opens-today = өнөөдөр { $time } цагт нээнэ
directory-facts-opens-tomorrow = маргааш { $time } цагт нээнэ
directory-facts-opens-day =
    { $day ->
        [mon] даваа гарагт { $time } цагт нээнэ
        [tue] мягмар гарагт { $time } цагт нээнэ
        [wed] лхагва гарагт { $time } цагт нээнэ
        [thu] пүрэв гарагт { $time } цагт нээнэ
        [fri] баасан гарагт { $time } цагт нээнэ
        [sat] бямба гарагт { $time } цагт нээнэ
       *[sun] ням гарагт { $time } цагт нээнэ
    }
directory-facts-opens-date = дараагийн нээх өдөр: { $date }, { $time }
directory-facts-closed-now = одоо хаалттай
directory-facts-temporarily-closed = түр хаалттай
directory-facts-hours-unknown = ажиллах цагийг нь асууна уу
directory-facts-hours-may-differ = энэ өдөр ажиллах цаг өөр байж магадгүй
directory-facts-by-appointment = урьдчилж цаг авна
directory-facts-walk-in = цаг авах шаардлагагүй
directory-facts-by-phone = утсаар
directory-facts-online = онлайнаар
directory-facts-district = { $district }-р дүүрэг
directory-facts-places =
    { $count ->
        [one] { $count } газарт
       *[other] { $count } газарт
    }
directory-facts-checked = шалгасан: { $month }
directory-facts-not-checked = хараахан шалгаагүй

## Service page

directory-service-who = Хэнд зориулсан
directory-service-ages-between = Нас: { $from }–{ $to }.
directory-service-ages-from = Нас: { $from } ба түүнээс дээш.
directory-service-ages-to = Нас: { $to } хүртэл.
directory-service-bring = Юу авч ирэх вэ?
directory-service-bring-missing = Аль нэг нь дутуу бол ирэхээсээ өмнө залгана уу.
directory-service-cost = Үнэ
directory-service-apply = Хэрхэн хандах вэ?
directory-service-wait = Хүлээх хугацаа
directory-service-appointment = Урьдчилж цаг авах шаардлагатай юу?
directory-service-where = Хаана байдаг вэ?
directory-service-where-hidden = Хаягийг нийтэд зарладаггүй. Утсаар залгавал хаашаа очихыг хэлж өгнө.
directory-service-where-several = Хэд хэдэн газарт үйлчилдэг
directory-service-hours = Ажиллах цаг
directory-service-languages = Ямар хэлээр
directory-service-accessibility = Хөгжлийн бэрхшээлтэй хүнд зориулсан нөхцөл
directory-service-contact = Холбоо барих
directory-service-phone-extension = дотуур дугаар { $extension }
directory-service-phone-languages = Утсаар ярьдаг хэл: { $languages }.
directory-service-contact-none = Нийтэд зарласан утас, хаяг алга. Өөрөө очиж уулзана уу.
directory-service-by = Үйлчилгээ үзүүлэгч
directory-service-program = Хамаарах хөтөлбөр
directory-service-also = Энэ байгууллагын бусад үйлчилгээ
directory-service-alert = Анхаарна уу
directory-service-closed-title = Түр хаалттай
directory-service-closed-text = Энэ үйлчилгээг одоогоор авах боломжгүй. Очихоосоо өмнө залгана уу, эсвэл төстэй үйлчилгээ хайна уу.
directory-service-ended-title = Энэ үйлчилгээ дууссан
directory-service-ended-text = Хуучин холбоосууд ажилласан хэвээр байхын тулд бид энэ хуудсыг хадгалдаг. Оронд нь төстэй үйлчилгээ хайна уу.
directory-service-similar = Төстэй тусламж хайх
directory-service-checked = Хамгийн сүүлд шалгасан: { $date }.
directory-service-not-checked = Энэ мэдээллийг хэн ч хараахан шалгаагүй. Очихоосоо өмнө залгана уу.

## Opening hours

directory-week-day = Өдөр
directory-week-hours = Ажиллах цаг
directory-week-range = { $from }–{ $to }
directory-week-all-day = өдөр шөнөгүй
directory-week-closed = хаалттай
directory-week-unknown = Ажиллах цагийг нь бид мэдэхгүй. Очихоосоо өмнө залгана уу.
directory-week-exceptions = Эдгээр өдөр өөр цагаар ажиллана
directory-week-closed-on = { $date }: хаалттай
directory-week-closed-between = Хаалттай: { $from } – { $to }.
directory-week-open-on = { $date }: { $hours }

## Labels of the standard's values

directory-cost-free = үнэгүй
directory-cost-amount = { $amount } { $currency }
directory-cost-unknown = Үнийг нь асууна уу.
directory-phone-type-cell = Гар утас
directory-phone-type-text = Мессеж
directory-phone-type-textphone = Бичвэрийн утас
directory-phone-type-video = Видео дуудлага
directory-phone-type-fax = Факс
directory-phone-type-pager = Пейжер

## The page about the data interface, for people who build with the data

directory-api-title = Лавлахын нээлттэй өгөгдөл
directory-api-lead = Энэ лавлахын нийтэд нээлттэй хэсгийг хэн ч программаар уншиж болно: түлхүүр ч, нэвтрэлт ч хэрэггүй. Өгөгдөл нь HSDS 3.1 стандартыг (Human Services Data Specification) дагадаг.
directory-api-start = Хаанаас эхлэх вэ?
directory-api-start-text = Жагсаалт бүр хуудаслагдсан JSON байна. Доорх хаягуудаар орно уу; хариу бүр ETag-тай тул Та зөвхөн өөрчлөгдсөн зүйлийг татна.
directory-api-resources = Энд юу байна вэ?
directory-api-resource-root = Энэ интерфейсийн тухай: хувилбар, профайл, тайлбар
directory-api-resource-services = Үйлчилгээний жагсаалт
directory-api-resource-service = Нэг үйлчилгээ, хамаарах бүх мэдээллийн хамт
directory-api-resource-organizations = Байгууллагын жагсаалт
directory-api-resource-organization = Нэг байгууллага, үйлчилгээнийх нь хамт
directory-api-resource-service-at-locations = Үйлчилгээ, байршлын жагсаалт
directory-api-resource-service-at-location = Нэг байршил дахь нэг үйлчилгээ
directory-api-resource-taxonomies = Ангиллын жагсаалт
directory-api-resource-taxonomy = Нэг ангилал
directory-api-resource-taxonomy-terms = Ангиллын нэр томьёоны жагсаалт
directory-api-resource-taxonomy-term = Нэг нэр томьёо
directory-api-resource-deletions = Тодорхой хугацаанаас хойш нийтэд нээлттэй биш болсон зүйлс
directory-api-parameters = Параметрүүд
directory-api-example = Жишээ
directory-api-profile-mark = манай өөрийн профайл
directory-api-parameter-search = Бичлэгийн бүх бичвэрээс хайх үгс.
directory-api-parameter-page = Жагсаалтын хуудас, 1-ээс эхэлж тоолно.
directory-api-parameter-per-page = Нэг хуудсанд хэдэн бичлэг байх.
directory-api-parameter-format = json эсвэл ndjson: ndjson бол бүх бичлэг нэг урсгалаар, мөр бүрд нэг бичлэгээр ирнэ.
directory-api-parameter-minimal = Зөвхөн таних дугаар, өөрчилсөн огноо, нэг хариунд.
directory-api-parameter-full = Бичлэг бүр, хамаарах бүх мэдээллийн хамт.
directory-api-parameter-full-service = Байгууллагын үйлчилгээ, хамаарах бүх мэдээллийн хамт.
directory-api-parameter-modified-after = Зөвхөн энэ хугацаанд эсвэл дараа нь өөрчлөгдсөн зүйлс.
directory-api-parameter-taxonomy-term-id = Зөвхөн энэ нэр томьёотой бичлэгүүд.
directory-api-parameter-taxonomy-id = Зөвхөн энэ ангиллын аль нэг нэр томьёотой бичлэгүүд.
directory-api-parameter-organization-id = Зөвхөн энэ байгууллагын үйлчилгээ.
directory-api-parameter-postcode = Зөвхөн энэ шуудангийн кодын хүрээнд байгаа үйлчилгээ.
directory-api-parameter-proximity = Шуудангийн кодтой (postcode) хамт: төвөөс нь хамгийн ихдээ хэдэн метр зайтай байх.
directory-api-parameter-top-only = Зөвхөн дээрээ өөр нэр томьёогүй нэр томьёо.
directory-api-parameter-parent-id = Зөвхөн энэ нэр томьёонд харьяалагдах нэр томьёо.
directory-api-parameter-lang = Бичвэрийн хэл. Заагаагүй бол бичвэр бүр анх бичсэн хэлээрээ ирнэ.
directory-api-parameter-lat = Цэгийн өргөрөг, градусаар. lon параметртэй хамт өгнө.
directory-api-parameter-lon = Цэгийн уртраг, градусаар. lat параметртэй хамт өгнө.
directory-api-parameter-radius = Цэгээс хамгийн ихдээ хэдэн метр зайтай байх.
directory-api-parameter-open-at = Зөвхөн энэ цагт нээлттэй газрууд, хотын цагаар.
directory-api-parameter-speaks = Зөвхөн энэ хэлээр ярьдаг газрууд.
directory-api-parameter-need = Зөвхөн энэ хэрэгцээнд тохирох зүйлс.
directory-api-parameter-since = Зөвхөн энэ хугацаанаас хойш алга болсон зүйлс.
directory-api-errors = Алдаа гарвал
directory-api-errors-text = Ойлгогдохгүй параметрт 400 гэсэн хариу, зөв нь ямар байхыг хэлсэн өгүүлбэрийн хамт ирнэ. Үл мэдэгдэх бичлэгт ч, нийтэд нээлттэй биш бичлэгт ч адилхан 404 гэсэн хариу ирнэ.
directory-api-terms = Хэрэв Та хуулбар хадгалдаг бол
directory-api-terms-text = Долоо хоногт дор хаяж нэг удаа шинэчилж, хасагдсан зүйлсийг ч бас татаарай: аль нэг байгууллага зөвшөөрлөө буцаан авсан байж болно, тэгвэл нэр нь Таны хуулбараас ч бас арилах ёстой.
directory-api-description = Программд зориулсан бүрэн тайлбар (OpenAPI 3.1)
directory-api-standard = Стандарт: Open Referral HSDS

## Further texts of the first page and the service's page

directory-home-empty-city = { $city } хотын мэдээлэл хараахан ороогүй байна.
directory-home-empty-anywhere = Энд хараахан юу ч ороогүй байна. Анхны үйлчилгээ ормогц Та эндээс олно.
directory-emergency-more = Бусад дугаар
directory-facts-languages-more =
    { $count ->
        [one] өөр { $count } хэл
       *[other] өөр { $count } хэл
    }
directory-currency-huf = форинт
directory-currency-eur = евро
directory-service-inactive-title = Энэ үйлчилгээг одоогоор авах боломжгүй
directory-service-inactive-text = Хэзээ дахин эхлэхийг бид мэдэхгүй. Тэдэн рүү залгана уу, эсвэл төстэй үйлчилгээ хайна уу.
# $languages: names of languages in a list.
directory-text-some-in = Зарим бичвэрийг одоогоор зөвхөн энэ хэлээр унших боломжтой: { $languages }
directory-text-some-machine = Зарим бичвэрийг машинаар орчуулсан. Алдаатай байж магадгүй.
directory-text-some-stale = Зарим бичвэрийг орчуулснаас хойш эх нь өөрчлөгдсөн.
directory-week-next = Өнөөдөр болон дараагийн зургаан өдрийн ажиллах цаг
directory-week-ask = асууна уу
directory-week-holiday = нийтээр амрах баярын өдөр
directory-week-exchanged-rest = шилжүүлсэн амралтын өдөр
directory-week-exchanged-work = шилжүүлсэн ажлын өдөр
directory-week-may-differ = Баярын өдөр ажиллах цаг өөр байж магадгүй.
directory-facts-walk-in-or-appointment = цаг авсан ч, аваагүй ч болно
directory-service-access = Энэ тусламжийг хэрхэн авах вэ?
directory-service-more = Мэдэхэд хэрэгтэй
# $number: which of the places it is, counted from 1.
directory-service-place = { $number }-р газар

## Хэрэгцээ

directory-results-likely = Та эдгээрийн аль нэгийг хайж байна уу?
directory-card-why-need = Энэ сэдвээр тусалдаг тул Танд харуулж байна: { $need }
directory-card-why-words = Таны бичсэн үг тайлбарт нь байгаа тул энэ харагдаж байна.
directory-needs-title = Бүх сэдэв
directory-needs-lead = Танд хэрэгтэй зүйлд хамгийн ойрыг нь сонгоно уу.
directory-need-bring = Ихэвчлэн шаарддаг зүйлс
directory-need-bring-ask = Очихоосоо өмнө яг юу хэрэгтэйг асууна уу.
directory-need-authority = Хэн хариуцдаг вэ?
directory-need-services = Хаанаас тусламж авах вэ?
directory-need-none-title = Манай жагсаалтад үүнд тохирох газар хараахан алга
directory-need-none = Энэ нь тусламж байхгүй гэсэн үг биш. Төстэй сэдвүүдийг харна уу, эсвэл өөр үгээр хайна уу.
directory-need-more = Бүх газар
directory-need-related = Эдгээр нь ч бас Танд хэрэг болж магадгүй

## Үр дүнг нарийсгах

directory-filter-title = Үр дүнг нарийсгах
directory-filter-title-on =
    { $count ->
        [one] Үр дүнг нарийсгах ({ $count } шүүлтүүр сонгосон)
       *[other] Үр дүнг нарийсгах ({ $count } шүүлтүүр сонгосон)
    }
directory-filter-apply = Үр дүнг харах
directory-filter-clear = Бүх шүүлтүүрийг хасах
directory-filter-remove = Энэ шүүлтүүрийг хасах: { $filter }
directory-filter-on = Сонгосон шүүлтүүрүүд
directory-filter-open = Хэзээ
directory-filter-open-any = Хэзээ ч болно
directory-filter-open-now = Одоо нээлттэй
directory-filter-open-at = Энэ өдөр, энэ цагт нээлттэй
directory-filter-day = Өдөр
directory-filter-time = Цаг
directory-filter-time-hint = Жишээ нь 10:30
directory-filter-speaks = Тэнд ярьдаг хэл
directory-filter-district = Дүүрэг
directory-filter-need = Сэдэв
directory-filter-whom = Хэнд зориулсан
directory-filter-cost = Үнэ
directory-filter-free = Үнэгүй
directory-filter-access = Тэндээс хэрхэн тусламж авах вэ?
directory-filter-step-free = Шатгүй
directory-filter-accessibility = Хөгжлийн бэрхшээлтэй хүнд зориулсан нөхцөл
directory-filter-none = Бүх шүүлтүүрт тохирох газар алга. Аль нэгийг нь хасна уу:
directory-filter-open-then = нээлттэй: { $day }, { $time }
directory-filter-time-wrong = Цагаа ингэж бичнэ үү: 10:30.

directory-near-title = Ойрыг нь эхэнд
directory-near-postcode = Таны байгаа газрын шуудангийн код
directory-near-postcode-hint = Дөрвөн оронтой тоо, жишээ нь 1085. Бид үүнийг хадгалдаггүй.
directory-near-submit = Ойрыг нь эхэнд харуулах
directory-near-me = Миний байгаа газрыг ашиглах
directory-near-me-hint = Таны төхөөрөмж өөрөө байршлыг тань ойролцоогоор нэг километр хүртэл бүдүүвчилж байж илгээдэг. Бид үүнийг хадгалдаггүй.
directory-near-unknown = Бид энэ шуудангийн кодыг мэдэхгүй байна. Дахин шалгана уу, эсвэл дүүргээ сонгоно уу.
directory-near-failed = Таны төхөөрөмж хаана байгаагаа хэлсэнгүй. Оронд нь шуудангийн код бичнэ үү.
directory-near-results =
    { $count ->
        [one] Тохирох { $count } газар олдлоо, ойр нь эхэндээ
       *[other] Тохирох { $count } газар олдлоо, ойр нь эхэндээ
    }
directory-near-without = Хаягаа нийтэд зарладаггүй газрууд энэ жагсаалтад байхгүй.
directory-facts-distance-m = { $distance } м зайтай
directory-facts-distance-km = { $distance } км зайтай
directory-facts-step-free = шатгүй

directory-map-title = Дүүргээ сонгоно уу
directory-map-about = Дөрвөлжин бүр нэг дүүрэг бөгөөд байрлалыг нь ойролцоогоор харуулсан. Тоо нь тэнд тохирох хэдэн газар байгааг хэлнэ.
directory-map-count =
    { $count ->
        [one] { $count } газар
       *[other] { $count } газар
    }
directory-map-list = Дүүргийн жагсаалт
directory-map-link = Дүүргүүдийн газрын зургийг харах

## Үйлчилгээ хэнд зориулсан

directory-whom-children = хүүхэд
directory-whom-young = залуучууд
directory-whom-older = өндөр настан
directory-whom-women = эмэгтэйчүүд
directory-whom-families = хүүхэдтэй гэр бүл
directory-whom-refugees = дүрвэгч, орогнол хүсэгч
directory-whom-ukraine = Украинаас ирсэн хүмүүс
directory-whom-students = оюутан, сурагч
directory-whom-workers = ажил хийдэг хүмүүс
directory-whom-disabled = хөгжлийн бэрхшээлтэй хүмүүс

## Алхам алхмаар: хуудас бүрд нэг асуулт

directory-guide-link = Юу бичихээ мэдэхгүй байна уу? Хэдэн богино асуулт тусална.
directory-guide-title = Хэдэн богино асуулт
directory-guide-step = Асуулт { $number } / { $of }
directory-guide-what = Танд ямар тусламж хэрэгтэй вэ?
directory-guide-which = Яг юу хэрэгтэй вэ?
directory-guide-which-any = Яг сайн мэдэхгүй байна
directory-guide-where = Хаана байвал зүгээр вэ?
directory-guide-where-any = Хотын хаана ч байж болно
directory-guide-language = Тэнд ямар хэлээр ярихыг хүсэж байна вэ?
directory-guide-language-any = Аль ч хэлээр болно
directory-guide-status = Эдгээрийн аль нэг нь Танд тохирох уу?
directory-guide-status-hint = Заавал хариулах шаардлагагүй. Бид үүнийг зөвхөн тохирох газруудыг эхэнд харуулахад ашиглана. Үүнийг хадгалдаггүй бөгөөд хуудасны хаягт ч бичигддэггүй.
directory-guide-status-any = Хэлэхийг хүсэхгүй байна
directory-guide-status-refugees = Би энд хамгаалалт хүссэн, эсвэл хамгаалалттай
directory-guide-status-ukraine = Би Украины дайны улмаас ирсэн
directory-guide-status-students = Би энд сурдаг
directory-guide-status-workers = Би энд ажилладаг
directory-guide-next = Дараах
directory-guide-now = Газруудыг одоо харуулах
directory-guide-back = Өмнөх асуулт руу буцах
directory-guide-results = Эдгээр газар Танд тусалж магадгүй
directory-guide-none = Таны бүх хариултад тохирох газар алга. Хамгийн ойр нь эдгээр байна.
directory-guide-again = Дахин эхлэх
directory-guide-choose = Нэг хариулт сонгоод үргэлжлүүлнэ үү.
directory-guide-all = Энэ сэдвээр байгаа бүгдийг харах
directory-guide-why-language = ярьдаг хэл: { $language }
directory-guide-why-made-for = хэнд зориулсан: { $whom }

## Хадгалсан газрууд

directory-saved-title = Хадгалсан газрууд
directory-saved-lead = Юу хадгалсныг тань зөвхөн энэ төхөөрөмж мэднэ. Бид үүний жагсаалт хөтөлдөггүй.
directory-saved-offline = Хадгалсны дараа энэ төхөөрөмж эдгээр хуудсыг 30 хоногийн турш интернэтгүй ч нээж чадна.
directory-saved-empty-title = Таны хадгалсан газрууд энд гарна
directory-saved-empty = Дахин олохыг хүссэн газрынхаа хуудсанд «Хадгалах» товчийг дарна уу.
directory-saved-search = Тусламж хайх
directory-saved-save = Хадгалах
directory-saved-save-this = Хадгалах: { $name }
directory-saved-remove = Хасах
directory-saved-remove-this = Хасах: { $name }
directory-saved-clear = Бүгдийг хасах
directory-saved-clear-hint = Ингэвэл юу хадгалсныг тань энэ төхөөрөмж цаашид мэдэхгүй.
directory-saved-gone =
    { $count ->
        [one] Таны хадгалсан { $count } газар нийтэд нээлттэй биш болсон. Бид түүнийг жагсаалтаас тань хассан.
       *[other] Таны хадгалсан { $count } газар нийтэд нээлттэй биш болсон. Бид тэднийг жагсаалтаас тань хассан.
    }
directory-saved-full = Жагсаалт дүүрсэн байна. Өөр газар хадгалахын өмнө нэгийг нь хасна уу.

## Үзүүлэх карт: дээр нь уншигчийн хэлээр, доор нь хотын хэлээр том үсгээр

directory-card-open = Үзүүлэх, хэвлэх карт
directory-card-title = Үзүүлэх карт
directory-card-lead = Үүнийг гудамжинд эсвэл үйлчилгээний цонхонд хүнд үзүүлээрэй. Тэдний унших зүйл доор том үсгээр бичигдсэн.
directory-card-looking = Уучлаарай, би энэ газрыг хайж байна:
directory-card-interpreter = Надад энэ хэлээр ярьдаг орчуулагч олж өгнө үү: { $language }.
directory-card-bring = Би эдгээрийг авчирсан:
directory-card-thanks = Тусалсанд баярлалаа.
directory-card-yours = Картад юу бичсэн бэ?
directory-card-short = Энэ хуудасны богино хаяг
directory-card-print = Хэвлэх бол браузерынхаа хэвлэх командыг ашиглана уу. Нэг хуудсанд багтана.
directory-card-back = Бүтэн хуудас руу буцах

## Яаралтай тусламж, интернэтгүй үед

directory-urgent-title = Яаралтай тусламж
directory-urgent-lead = Дугаарт залгана уу. Ярьж чадахгүй бол итгэдэг хүндээ мессеж илгээнэ үү.
directory-urgent-offline = Та энэ сайтад нэг орсон бол энэ хуудас интернэтгүй ч нээгдэнэ.
directory-offline-title = Одоо интернэт алга
directory-offline-text = Таны үзэх гэсэн хуудас энэ төхөөрөмжид алга. Яаралтай тусламжийн дугаарууд болон Таны хадгалсан хуудсууд интернэтгүй ч нээгдэнэ.
directory-offline-again = Дахин оролдох

## Энэ үйлчилгээ яагаад харагдаж байна

directory-card-why-suggested = Тайлбарт нь энэ тухай дурдсан тул Танд харуулж байна: { $need }. Үүнийг хараахан хэн ч баталгаажуулаагүй.
directory-need-suggested = Ингэж тэмдэглэсэн газруудыг тэдний өөрсдийн тайлбараар нь сонгосон; үүнийг хараахан хэн ч баталгаажуулаагүй.

# Бидэнд бичих: хэн ч, бүртгэлгүйгээр. Бичсэнийг өөр хэн нэгэн харахаас өмнө хүн уншина.
directory-tell-title = Бидэнд бичээрэй
directory-tell-lead = Бүртгэл ч, нэр ч хэрэггүй. Таны бичсэнийг хүн уншина. Түүнээс өмнө өөр хэн ч харахгүй.
directory-tell-about = Үүний тухай: { $name }
directory-tell-kind = Юуны тухай вэ?
directory-tell-kind-wrong = Энэ сайтад алдаа байна
directory-tell-kind-delivered = Та тэндээс тусламж авч чадсан уу?
directory-tell-kind-missing = Нэг үйлчилгээ дутуу байна
directory-tell-kind-say = Энэ хотын амьдралын талаар үгээ хэлмээр байна
directory-tell-next = Үргэлжлүүлэх
directory-tell-names = Хүний нэр, бичиг баримтын дугаар битгий бичээрэй.
directory-tell-wrong = Юу нь буруу байна вэ?
directory-tell-missing = Та юуг, хаанаас хайсан бэ?
directory-tell-say = Та юу хэлмээр байна вэ?
directory-tell-more = Нэмж хэлэх зүйл байна уу?
directory-tell-got = Та хэрэгтэй зүйлээ авч чадсан уу?
directory-tell-got-yes = Тийм
directory-tell-got-partly = Заримыг нь
directory-tell-got-no = Үгүй
directory-tell-wait = Та хэр удаан хүлээсэн бэ?
directory-tell-wait-day = Нэг өдөр хүртэл
directory-tell-wait-week = Нэг долоо хоног хүртэл
directory-tell-wait-month = Нэг сар хүртэл
directory-tell-wait-longer = Түүнээс удаан
directory-tell-treated = Тантай сайн харьцсан уу?
directory-tell-treated-yes = Тийм
directory-tell-treated-mixed = Заримдаа
directory-tell-treated-no = Үгүй
directory-tell-why = Үгүй бол яагаад?
directory-tell-why-full = Сул зай байгаагүй
directory-tell-why-papers = Нэг бичиг баримт дутуу байсан
directory-tell-why-language = Хэлээ ойлголцоогүй
directory-tell-why-closed = Хаалттай байсан
directory-tell-why-sent-on = Намайг өөр газар руу явуулсан
directory-tell-why-other = Өөр шалтгаан
directory-tell-unsaid = Хэлэхийг хүсэхгүй байна
directory-tell-submit = Илгээх
directory-tell-empty = Ямар нэг зүйл бичнэ үү, эсвэл хариулт сонгоно уу.
# $most: хэдэн үсэг.
directory-tell-too-long = Энэ нь хэт урт байна. Хамгийн ихдээ { $most } тэмдэгт багтана.
directory-tell-too-fast = Маш хурдан илгээгдлээ. Дахин нэг хараад, дахин илгээнэ үү.
directory-tell-too-old = Энэ хуудас маш удаан нээлттэй байлаа. Дахин илгээнэ үү; юу ч алга болоогүй.
directory-tell-busy = Яг одоо маш олон хүн бидэнд бичиж байна. Хэдэн минутын дараа дахин илгээнэ үү; юу ч алга болоогүй.

# Илгээсний дараа: код
directory-told-title = Баярлалаа
directory-told-lead = Таны бичсэнийг хүн уншина.
directory-told-code = Таны код
directory-told-keep = Энэ кодоор Таны бичсэн зүйл юу болсныг харж болно. Кодоо бичиж аваарай, эсвэл зургийг нь дараарай: бид үүнийг дахин харуулж чадахгүй, энэ кодоор Таныг хэн ч олж чадахгүй.

# Кодоор асуух
directory-receipt-title = Таны бичсэн зүйл юу болсон бэ?
directory-receipt-lead = Та бидэнд бичээд код авсан. Кодоо энд бичнэ үү.
directory-receipt-code = Таны код
directory-receipt-help = Хорин оронтой тоо.
directory-receipt-submit = Харах
directory-receipt-length = Код хорин оронтой. Дахин нэг харна уу.
directory-receipt-check = Эдгээр тоо хоорондоо таарахгүй байна. Тоо бүрийг дахин нэг харна уу.
directory-receipt-none = Энэ кодоор юу ч олдсонгүй. Код буруу байж магадгүй, эсвэл Таны бичсэн зүйл удсан тул устгагдсан байж магадгүй.
directory-receipt-received = Бидэнд ирсэн. Хараахан хэн ч уншаагүй.
directory-receipt-accepted = Бид уншсан, одоо үүн дээр ажиллаж байна.
directory-receipt-done = Хийж дууссан.
directory-receipt-set-aside = Бид уншсан, гэхдээ энэ талаар юу ч хийж чадахгүй байна.
directory-receipt-reply = Бидний хариу

# Өөрсдийн үйлчилгээний тухай бичих. Байгууллагын гишүүд уншина, тэд ихэвчлэн сайн дурынхан. Хувьсагчид нөхцөл залгахгүй. Энд HTML хэзээ ч бичихгүй.

directory-edit-title = Манай үйлчилгээ
directory-edit-lead = Энд бичсэнийг хүн бүрд харагдахаас өмнө өөр хүн уншина. Түүнээс өмнө зөвхөн Танай байгууллага болон уншдаг хүмүүс харна.
directory-edit-empty = Жагсаалтад Танай үйлчилгээ хараахан алга
directory-edit-empty-lead = Эхний үйлчилгээгээ бичээрэй: юу хийдэг, хэнд, хаана, хэзээ. Хэдийд ч зогсоод, дараа нь үргэлжлүүлж болно.
directory-edit-add = Үйлчилгээ нэмэх
directory-edit-open = Өөрчлөх
directory-edit-public = Нийтэд нээлттэй хуудас
directory-edit-close = Түр хаах
directory-edit-close-submit = Хаалттай өдрүүдийг илгээх
directory-edit-unnamed = Нэргүй үйлчилгээ

# Өөрчлөлт ямар шатанд байгаа. $date: өдөр.
directory-edit-state-none = Нийтэд нээлттэй, өөрчлөлтгүй
directory-edit-state-draft = Бичиж байна. Хадгалсан өдөр: { $date }
directory-edit-state-submitted = Илгээсэн. Өдөр: { $date }. Хүн уншина.
directory-edit-state-returned = Та бүхэнд буцаасан. Яагаад гэдгийг уншина уу.
directory-edit-state-approved = Нийтэд нээлттэй

directory-edit-form-title = Манай үйлчилгээний тухай
directory-edit-form-new = Шинэ үйлчилгээ
# $language: хэлний нэр.
directory-edit-form-language = Энэ хэлээр бичнэ үү: { $language }
directory-edit-form-reason = Яагаад буцаасан бэ?
directory-edit-form-waiting = Үүнийг илгээсэн, одоо хүн уншихыг хүлээж байна. Одоо ч өөрчлөөд, дахин илгээж болно.
directory-edit-form-optional = Зөвхөн нэр заавал хэрэгтэй. Хамаагүй зүйлийг хоосон үлдээнэ үү.
directory-edit-save = Хадгалаад, дараа үргэлжлүүлэх
directory-edit-submit = Илгээх
directory-edit-take-back = Буцааж авах
directory-edit-discard = Энэ өөрчлөлтийг устгах
directory-edit-discard-sure = Ингэвэл бичсэн зүйл алга болно. Нийтэд нээлттэй байгаа нь хэвээр үлдэнэ.
directory-edit-saved = Хадгалсан. Одоогоор зөвхөн Танай байгууллага харна.
directory-edit-sent = Илгээсэн. Баярлалаа. Хүн уншсаны дараа нийтэд нээлттэй болно.
directory-edit-sent-critical = Илгээсэн. Баярлалаа. Та бүхэнтэй холбогдох мэдээлэл өөрчлөгдсөн тул Та бүхэн өөрсдөө өөрчилсөн эсэхийг эхлээд лавлана: бид урьд нь мэддэг байсан дугаарт залгана, эсвэл нэг өдөр хүлээнэ.
directory-edit-autosaved = Ноорог болгож хадгалсан
directory-edit-offline = Хадгалж чадсангүй. Энэ хуудсыг нээлттэй байлгана уу. Бид дахин оролдож байна.
directory-edit-changed = Энэ хооронд өөр хүн бас хадгалсан байна. Таны бичсэнээс юу ч алга болоогүй: талбар бүрийн доор нөгөө хүний бичсэн нь байна. Хараад, дахин хадгална уу. Тэгвэл Таны бичсэн нь хүчинтэй болно.
directory-edit-theirs = Энэ хооронд хадгалсан:
directory-edit-theirs-empty = Энэ хооронд хадгалсан: хоосон
directory-edit-critical = Үүнийг өөрчилбөл бид эхлээд Та бүхнээс лавлана.
directory-edit-not-now = Энэ хооронд өөрчлөлт орсон байна. Юу ч хийгээгүй. Хуудсыг дахин харна уу.
# $count: яг энэ газарт өөр хэдэн үйлчилгээ байгаа.
directory-edit-shared-place =
    { $count ->
        [one] Энэ газарт өөр { $count } үйлчилгээ бий. Энд өөрчилсөн зүйл тэнд ч бас өөрчлөгдөнө.
       *[other] Энэ газарт өөр { $count } үйлчилгээ бий. Энд өөрчилсөн зүйл тэнд ч бас өөрчлөгдөнө.
    }
directory-edit-kept-places = Энд багтахаас олон газар бий. Бусад нь хэвээр үлдэнэ:
directory-edit-kept-place = Өөр хүний газар. Хэвээр үлдэнэ:
directory-edit-kept-hours = Энд бичиж болохгүй цаг ч бас бий. Тэр нь хэвээр үлдэнэ.
directory-edit-kept-rows = Долоо хоног бүр ижил биш цаг энд багтахаас олон байна. Тэр нь хэвээр үлдэнэ.
directory-edit-kept-phones = Өөр утасны дугаар ч бас бий. Тэр нь хэвээр үлдэнэ.
directory-edit-kept-costs = Хэд хэдэн үнэ бий. Тэр нь хэвээр үлдэнэ.

# Маягтын хэсгүүд, хүний бодох дарааллаар.
directory-edit-part-what = Энэ юу вэ?
directory-edit-part-whom = Хэнд зориулсан бэ?
directory-edit-part-where = Хаана?
directory-edit-part-when = Хэзээ нээлттэй вэ?
directory-edit-part-how = Хэрхэн авах вэ?
directory-edit-part-cost = Ямар үнэтэй вэ?
directory-edit-part-languages = Ямар хэлээр?
directory-edit-part-documents = Юу авч ирэх вэ?

# Маягтын талбарууд. Зарим нь тайлбартай.
directory-edit-name = Үйлчилгээний нэр
directory-edit-name-hint = Утсаар хэлдэг шигээ бичээрэй: «Маягт бөглөхөд туслах»
directory-edit-description = Тэнд юу хийдэг вэ?
directory-edit-description-hint = Богино өгүүлбэрээр. Ирсэн хүн юу авах, юу авахгүйг бичээрэй.
directory-edit-alert = Хүн бүрийн одоо мэдэх зүйл
directory-edit-alert-hint = Жишээ нь: «Нэгдүгээр сар хүртэл шинэ хүн авахгүй»
directory-edit-needs = Юунд тус болдог вэ
directory-edit-needs-hint = Хүн энд ямар хэргээр ирж болохыг чагтална уу. Юу ч чагтлаагүй бол энд бичсэнээр нь олно.
directory-edit-status = Одоо үйлчилж байна уу?
directory-edit-made-for = Хэнд зориулсан
directory-edit-made-for-hint = Хүн бүрд зориулсан бол юу ч чагтлах хэрэггүй.
directory-edit-eligibility = Хэн ирж болох вэ?
directory-edit-minimum-age = Хэдэн наснаас
directory-edit-maximum-age = Хэдэн нас хүртэл
directory-edit-place = Газрын нэр
directory-edit-address = Гудамж, байрны дугаар
directory-edit-postal-code = Шуудангийн код
directory-edit-city = Хот
directory-edit-transportation = Яаж очих вэ?
directory-edit-transportation-hint = Буудал, хаалганы хонх, давхар, шат
directory-edit-hours-hint = Хаалган дээр бичдэг шиг: 9–12, 13–17. Хаалттай өдрийг хоосон үлдээнэ үү.
directory-edit-hours-note = Ажиллах цагийн тухай
directory-edit-hours-note-hint = Жишээ нь: «Хаахаас хагас цагийн өмнөөс хүн оруулахгүй»
directory-edit-closed-from = Түр хаалттай: эхний өдөр
directory-edit-closed-to = Сүүлийн өдөр
directory-edit-closed-reason = Яагаад хаалттай вэ?
directory-edit-access = Үйлчилгээ авах арга
directory-edit-application = Авахын тулд юу хийх вэ?
directory-edit-phone = Утас
directory-edit-phone-2 = Өөр утас
directory-edit-email = Имэйл
directory-edit-url = Вэб хаяг
directory-edit-amount = Үнэ, форинтоор
directory-edit-amount-hint = Үнэгүй бол 0. Янз бүр бол хоосон үлдээнэ үү.
directory-edit-fees = Үнийн тухай
directory-edit-languages = Тэнд ярьдаг хэл
directory-edit-languages-hint = Орчуулагчгүйгээр
directory-edit-documents = Авч ирэх бичиг баримт, бусад зүйл
directory-edit-documents-hint = Мөр бүрд нэгийг бичнэ
directory-edit-status-active = Тийм
directory-edit-status-temporarily-closed = Түр хаалттай
directory-edit-status-inactive = Одоогоор үгүй
directory-edit-status-defunct = Дууссан

# Who may see something, several places, and hours that are not weekly. $number: 1, 2 …; $field: the name of a field.
directory-edit-place-audience = Энэ газрыг хэн харж болох вэ
directory-edit-phone-audience = Энэ дугаарыг хэн харж болох вэ
directory-edit-phone-audience-2 = Нөгөө дугаарыг хэн харж болох вэ
directory-edit-email-audience = Имэйл хаягийг хэн харж болох вэ
directory-edit-audience-public = Хүн бүр: сайтад, хэвлэмэл хэлбэрээр, нээлттэй өгөгдөлд
directory-edit-audience-members = Зөвхөн дугуй ширээний гишүүд, төрийн байгууллага ч бас
directory-edit-audience-members-without-authorities = Зөвхөн дугуй ширээний гишүүд, харин төрийн байгууллага үгүй
directory-edit-audience-stewards = Зөвхөн нийгмийн ажилтан ба уулзалт хөтлөгч
directory-edit-audience-caseworkers = Зөвхөн нийгмийн ажилтан
directory-edit-audience-facilitators = Зөвхөн уулзалт хөтлөгч
directory-edit-audience-hidden = Хэн ч үгүй: зөвхөн энд хадгална
directory-edit-place-number = { $number }-р газар
directory-edit-place-more = Дахиад нэг газар
directory-edit-in-place = { $number }-р газар: { $field }
directory-edit-leave = Энд цаашид үйлчлэхгүй
directory-edit-hours-here = Зөвхөн энэ газрын ажиллах цаг
directory-edit-hours-here-hint = Бүх газарт мөрддөг цагаас гадна.
directory-edit-rows = Долоо хоног бүр ижил биш цаг
directory-edit-rows-hint = Өдөр бүрд нэг мөр: хоёр долоо хоног тутам, сарын эхний бямба, зун, эсвэл ганц өдөр.
directory-edit-row-number = { $number }-р мөр
directory-edit-in-row = { $number }-р мөр: { $field }
directory-edit-choose = Сонгоно уу
directory-edit-often = Хэр олон удаа
directory-edit-day = Аль өдөр
directory-edit-hours = Хэдэн цагаас хэдэн цаг хүртэл
directory-edit-from = Аль өдрөөс
directory-edit-until = Аль өдөр хүртэл
directory-edit-often-week = Долоо хоног бүр, хэсэг хугацаанд
directory-edit-often-second-week = Хоёр долоо хоног тутам
directory-edit-often-first = Сарын эхний ийм өдөр
directory-edit-often-second = Сарын хоёр дахь ийм өдөр
directory-edit-often-third = Сарын гурав дахь ийм өдөр
directory-edit-often-fourth = Сарын дөрөв дэх ийм өдөр
directory-edit-often-last = Сарын сүүлийн ийм өдөр
directory-edit-often-once = Зөвхөн нэг өдөр

# Талбарт юу нь буруу байгаа. $field: талбарын нэр.
directory-edit-wrong-missing = { $field }: үүнийг бөглөнө үү.
directory-edit-wrong-too-long = { $field }: хэт урт, эсвэл олон мөртэй байна. Богиносгоно уу.
directory-edit-wrong-phone = { $field }: энэ утасны дугаар биш байна. Залгадаг шигээ бичнэ үү: +36 1 000 0000
directory-edit-wrong-email = { $field }: энэ имэйл хаяг биш байна. Имэйл хаяг ийм байдаг: name@example.org
directory-edit-wrong-url = { $field }: вэб хаяг ингэж эхэлдэг: https:// эсвэл http://
directory-edit-wrong-number = { $field }: тоо бичнэ үү, жишээ нь 18.
directory-edit-wrong-date = { $field }: өдрөө сонгоно уу.
directory-edit-wrong-order = { $field }: төгсгөл нь эхлэлээсээ өмнө байна.
directory-edit-wrong-hours = { $field }: энэ цагийг уншиж чадсангүй. Ингэж бичнэ үү: 9–12, 13–17
directory-edit-wrong-choice = { $field }: жагсаалтаас сонгоно уу.

# Өөрчлөлтийн тухай имэйл. $name: үйлчилгээ; $fields: талбаруудын нэр, дараалсан.
directory-edit-mail-subject = Өөрчлөлт орох гэж байна
directory-edit-mail-change = Танай байгууллагад ажилладаг хүн энэ үйлчилгээтэй холбогдох мэдээллийг өөрчлөх хүсэлтэй байна: «{ $name }». Өөрчлөгдөх зүйл: { $fields }.
directory-edit-mail-new = Танай байгууллагад ажилладаг хүн шинэ үйлчилгээ нэмэх хүсэлтэй байна: «{ $name }».
directory-edit-mail-wait = Нийтэд нээлттэй болохоос өмнө бид урьд нь мэддэг байсан дугаарт залгана, эсвэл нэг өдөр хүлээнэ. Хэрэв Та бүхэн өөрсдөө өөрчилсөн бол юу ч хийх хэрэггүй.
directory-edit-mail-stop = Хэрэв Та бүхний хэн нь ч үүнийг хүсээгүй бол хуудсыг нээгээд буцааж авна уу, мөн бидэнд мэдэгдэнэ үү.
directory-edit-mail-look = Өөрчлөлтийг харах
directory-edit-mail-tell = Бид хийгээгүй
directory-edit-mail-outcome = Танай өөрчлөлт юу болсон бэ?
directory-edit-mail-returned = «{ $name }»: энэ тухай Та бүхний бичсэнийг буцаалаа. Яагаад гэдгийг уншаад, засаад, дахин илгээнэ үү:

# Letters to those who offer something at a place that moves. $name: their services; $fields: names of fields.
directory-edit-mail-move = Та бүхэн ч бас үйлчилдэг газрыг хэн нэгэн өөрчлөх хүсэлтэй байна: «{ $name }». Өөрчлөгдөх зүйл: { $fields }.
directory-edit-mail-move-wait = Хүн бүр харахаас өмнө үүнийг шалгана. Та бүхэн үүний талаар мэдэхгүй бол газрын эзнээс асуугаарай, эсвэл бидэнд мэдэгдэнэ үү.
directory-edit-mail-moved-subject = Нэг газар өөрчлөгдлөө
directory-edit-mail-moved = Та бүхний үйлчилдэг газар өөрчлөгдлөө: «{ $name }». Өөрчлөгдсөн зүйл: { $fields }.
directory-edit-mail-moved-tell = Танд ч бас зөв эсэхийг хараад, Та бүхэн дээр ирдэг хүмүүст хэлээрэй. Тэгвэл хэн ч буруу хаалган дээр очихгүй.
directory-edit-mail-place = Хуудсыг харах

# A letter to coordinators
directory-emergency-mail-text = Хэн нэгэн өөр яаралтай тусламжийн дугаар санал болгосон байна. Дугаар бүр рүү залгаж, зөв хүмүүс хариулсан тохиолдолд л баталгаажуулна уу.

# What can wait, in the letter of the morning
directory-news-edits = { $count ->
    [one] Нэг өөрчлөлт уншигдахыг хүлээж байна.
   *[other] { $count } өөрчлөлт уншигдахыг хүлээж байна.
}
directory-news-public = { $count ->
    [one] Танай нэг өөрчлөлт нийтэд нээлттэй боллоо.
   *[other] Танай { $count } өөрчлөлт нийтэд нээлттэй боллоо.
}
directory-news-told = { $count ->
    [one] Нэг хүн бидэнд юм бичсэн байна.
   *[other] { $count } хүн бидэнд юм бичсэн байна.
}

# Хуудасны тусламж.
directory-help-mine =
    Энд танай байгууллагын бүх үйлчилгээ, өөрчлөлт бүр хаана яваа нь харагдана.
    Өөрчлөх бол нэгийг нь нээнэ, эсвэл шинийг нэмнэ. Түр хаасныг шууд энд хэлж болно.
    Өөрчлөлтийг буцаасан бол яагаад гэдгийг хуудсанд нь бичсэн. Бичсэн зүйл тань алга болохгүй.
    Хараахан нийтэд нээлттэй болоогүйг зөвхөн танай байгууллага болон түрүүлж уншдаг хүмүүс харна.
directory-help-edit =
    Энд нэг үйлчилгээ юу болох, хэнд зориулсан, хэзээ, хаана гэдгийг бичнэ.
    Мэдэх зүйлээ бичээд хадгална уу. Зөв болсон үед илгээнэ.
    Дугаар эсвэл хаяг буруу бол дээр болон тэр нүдний дэргэд хэлнэ, бичсэн бүхэн тань үлдэнэ.
    Холбоо барих арга өөрчлөгдвөл эхлээд Та бүхэн рүү залгана, эсвэл нэг өдөр болно. Тэр хүртэл өмнөх нь харагдана.
