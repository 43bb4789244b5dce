# What stands around every page: head, foot, notices, pagination, errors, print.
# $city: the city's name, without an ending; the word "хот" after it takes the ending. Never put HTML here.

# The name stays in Latin letters, as on the sign; translated it would be «Дугуй ширээ».
page-site-name = Kerekasztal
page-tagline = { $city } хот дахь тусламж, Таны хэлээр
# $title: what the page is about.
page-title = { $title } – Kerekasztal
page-skip = Үндсэн агуулга руу очих
page-home = Нүүр хуудас
page-breadcrumbs = Та энд байна

## Language menu

page-language-menu = Хэл
page-language-other = Өөр хэлээр

## Notices

page-trial-title = Энэ орчуулгыг туршиж байна
page-trial-text = Энэ сайтын монгол бичвэрийг машинаар бэлтгэсэн бөгөөд монгол хэлтэй хүн хараахан шалгаагүй. Ямар нэг зүйл хачин санагдвал алдаатай байж магадгүй: түүнд найдахаасаа өмнө асууж лавлана уу.
page-demo-text = Энэ бол жишээ болгож зохиосон хот. Яаралтай тусламжийн дугаараас бусад нь бодит биш.

## Quick help, always where the thumb is

page-thumb-label = Шуурхай тусламж
page-leave = Хурдан гарах
page-wrong = Энд алдаа байна

## Foot

page-footer-api = Нээлттэй өгөгдөл
page-footer-sign-in = Нэвтрэх
page-footer-promise = Бид Таны нэрийг асуудаггүй, юу хайсныг тань хадгалдаггүй. Та газар хадгалахгүй, нэвтрэхгүй бол бид күүки ашигладаггүй.

## Pagination. $page and $pages are numbers.

page-pagination-label = Хуудаснууд
page-pagination-previous = Өмнөх хуудас
page-pagination-next = Дараагийн хуудас
page-pagination-page = { $page }-р хуудас

## Errors: what happened, what to do now

page-error-400-title = Бид энэ хүсэлтийг ойлгосонгүй
page-error-400-happened = Хаяг эсвэл илгээсэн мэдээлэл нь бидний хүлээж байснаас өөр хэлбэртэй байна. Юу ч өөрчлөгдөөгүй.
page-error-400-now = Нэг хуудас буцаад дахин оролдоно уу, эсвэл нүүр хуудаснаас эхэлнэ үү.
page-error-404-title = Бид энэ хуудсыг олсонгүй
page-error-404-happened = Хаяг нь алдаатай, эсвэл хуудсыг өөр газар шилжүүлсэн байж магадгүй.
page-error-404-now = Хаягийг шалгана уу, эсвэл хэрэгтэй тусламжаа хайна уу.
page-error-405-title = Энэ нь энд ажиллахгүй
page-error-405-happened = Энэ хаягийг ингэж ашиглах боломжгүй. Юу ч өөрчлөгдөөгүй.
page-error-405-now = Нэг хуудас буцаад, тэнд байгаа товч, холбоосыг ашиглана уу.
page-error-410-title = Энэ хуудсыг буулгасан
page-error-410-happened = Энэ хуудас өмнө нь энд байсан, харин одоо нийтэд нээлттэй биш болсон.
page-error-410-now = Хуучин хуулбарыг нь бүү ашиглаарай. Төстэй тусламж хайж болно.
page-error-413-title = Хэмжээ нь хэт том байна
page-error-413-happened = Илгээсэн зүйл нь бидний хүлээн авч чадах хэмжээнээс том байна. Үүнийг хадгалаагүй.
page-error-413-now = Арай богино бичвэр эсвэл арай жижиг файл илгээнэ үү.
page-error-429-title = Түр хүлээнэ үү
page-error-429-happened = Таны интернэт холболтоос богино хугацаанд маш олон хүсэлт ирлээ. Энэ холболтыг өөр хүмүүс ч бас ашигладаг байж магадгүй.
page-error-429-now = Нэг минут хүлээгээд энэ хуудсыг дахин ачаална уу.
page-error-500-title = Манай талд гэмтэл гарлаа
page-error-500-happened = Энэ бол Таны биш, бидний алдаа. Засахын тулд бид үүнийг тэмдэглэж авлаа.
page-error-500-now = Хэдэн минутын дараа дахин оролдоно уу. Дахин ингэвэл доорх дугаарыг бидэнд мэдэгдэнэ үү.
page-error-503-title = Бид удахгүй эргэн ирнэ
page-error-503-happened = Сайтыг асааж байна, эсвэл засвар үйлчилгээ хийж байна.
page-error-503-now = Хэдэн минутын дараа дахин оролдоно уу.
page-error-reference = Алдааны дугаар: { $reference }
page-error-go-home = Нүүр хуудас руу очих
page-error-urgent = Яг одоо тусламж хэрэгтэй бол энэ дугаарт залгана уу:

page-error-414-title = Энэ хаяг хэт урт байна
page-error-414-happened = Хуудасны хаяг нь бидний хүлээн авч чадах хэмжээнээс урт байна. Юу ч өөрчлөгдөөгүй.
page-error-414-now = Цөөн үгээр хайна уу, эсвэл нүүр хуудаснаас эхэлнэ үү.

## Search box, forms, texts in another language

page-search-label = Танд юу хэрэгтэй вэ?
page-search-submit = Хайх
page-form-errors = Үргэлжлүүлэхийн өмнө эдгээрийг нэг харна уу:
# $language: the name of the language the text is in.
page-only-in = Үүнийг одоогоор зөвхөн энэ хэлээр унших боломжтой: { $language }

## Хуудасны дээд, доод хэсэг


page-saved = Хадгалсан газрууд
page-own-tables = Миний дугуй ширээ ба хурлууд
page-footer-about = Энэ ямар сайт вэ?
page-footer-safety = Бид Таны аюулгүй байдлыг хэрхэн хамгаалдаг вэ?
page-footer-round-table = Дугуй ширээ
page-footer-accessibility = Хүртээмж
page-footer-privacy = Хувийн нууцлал
page-footer-imprint = Энэ сайтыг хэн ажиллуулдаг вэ?
page-footer-urgent = Яаралтай тусламж
page-footer-letters = Үсэг дутуу харагдаж байна уу?
page-footer-label = Энэ сайтын тухай

page-error-403-title = Энэ маягтыг хүлээн авах боломжгүй байлаа
page-error-403-happened = Үүнийг өөр сайтаас илгээсэн бололтой. Юу ч өөрчлөгдөөгүй.
page-error-403-now = Хуудсаа энд, энэ сайт дээр нээгээд дахин оролдоно уу.
page-rooms = Өрөөнүүд

# Бүртгэлээс гарсны дараа илгээсэн зүйл. Юу ч алга болохгүй.
page-kept-title = Та бүртгэлээс гарсан байна, гэхдээ юу ч алга болоогүй
page-kept-lead = Таны бичсэн зүйл энэ хуудсанд байна. Өөр цонхонд дахин нэвтрээд, энд буцаж ирээд, дахин нэг илгээнэ үү.
page-kept-sign-in = Нэвтрэх (өөр цонхонд нээгдэнэ)
page-kept-again = Дахин илгээх
page-unsure-title = Нэг алхам үлдсэн, юу ч алга болоогүй
page-unsure-lead = Таны бичсэн зүйл энэ хуудсанд байна. Өөр цонхонд хоёр дахь алхмаа үзүүлээд, энд буцаж ирээд, дахин нэг илгээнэ үү.
page-unsure-show = Хоёр дахь алхмыг үзүүлэх (өөр цонхонд нээгдэнэ)

# Нэрээр хайх, нийтэд ил биш зүйлсээс ч.
page-lookup-label = Нэрээр хайх

# Хуудасны тусламж, бүртгэлд юу болсон. $date: өдөр; $time: цаг.
page-help = Энэ хуудасны тусламж
page-happened-when = { $date }, { $time }
page-happened-none = Одоогоор юу ч тэмдэглээгүй.
page-happened-earlier = Өмнө нь болсон зүйл
page-happened-newest = Хамгийн шинэ рүү буцах

# $languages: names of languages in a list.
page-text-some-in = Зарим бичвэрийг одоогоор зөвхөн энэ хэлээр унших боломжтой: { $languages }
page-text-some-machine = Зарим бичвэрийг машинаар орчуулсан. Алдаатай байж магадгүй.
page-text-some-stale = Зарим бичвэрийг орчуулснаас хойш эх нь өөрчлөгдсөн.
