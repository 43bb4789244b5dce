# people өрөө: нэвтрэх, урилга, өөрийн бүртгэл. Хувьсагчид нөхцөл залгахгүй.

# Нэвтрэх
people-sign-in-title = Нэвтрэх
people-sign-in-lead = Үйлчилгээний мэдээллийг шинэчилдэг, дугуй ширээнд оролцдог, эсвэл энд ажилладаг хүмүүст зориулсан. Тусламж хайж байгаа хүнд бүртгэл хэрэггүй.
people-sign-in-address = Таны имэйл хаяг
people-sign-in-address-help = Бид Танд холбоос, код илгээнэ. Нууц үг хэрэггүй.
people-sign-in-submit = Холбоос авах
people-sign-in-address-wrong = Энэ имэйл хаяг биш байна. Имэйл хаяг ийм байдаг: ner@example.org. Үсэг дутуу эсэхийг шалгана уу.
people-sign-in-no-account = Танд бүртгэл байхгүй юу? Бүртгэлийг урилгаар нээдэг: дугуй ширээний зохицуулагчид хандана уу.

# Холбоос хүссэний дараа
people-sent-title = Имэйлээ шалгана уу
people-sent-lead = Хэрэв энэ хаяг манайд бүртгэлтэй бол Танд имэйл явуулсан. Ирэхэд нэг минут болж магадгүй. Спам хавтсаа ч бас хараарай.
people-sent-link = Имэйлд ирсэн холбоосыг энэ браузерт нээнэ үү. Холбоос { $minutes ->
        [one] { $minutes } минут
       *[other] { $minutes } минут
    } хүчинтэй бөгөөд нэг л удаа ажиллана.
people-sent-code-title = Имэйл өөр төхөөрөмж дээр байна уу?
people-sent-code = Имэйлд ирсэн код
people-sent-code-help = Найман оронтой тоо. Энд бичнэ үү.
people-sent-code-submit = Нэвтрэх
people-sent-again = Юу ч ирээгүй юу? Дахин имэйл авах
people-sent-wrong = Энэ код таарахгүй байна. Хамгийн сүүлд ирсэн имэйлээ хараад найман оронтой тоог дахин бичнэ үү.
people-sent-closed = Хэт олон удаа буруу код бичсэн байна. Дахин имэйл авна уу.

# Холбоосоор орох
people-link-title = Дахин тавтай морилно уу
people-link-lead = Та { $name } нэрээр нэвтрэх гэж байна.
people-link-submit = Нэвтрэх
people-link-refused-title = Энэ холбоос нээгдэхгүй байна
people-link-used = Үүнийг өмнө нь ашигласан байна. Холбоос нэг л удаа ажилладаг. Шинээр авна уу.
people-link-expired = Хугацаа нь дууссан, эсвэл дараа нь шинэ имэйл ирсэн байна. Шинээр авна уу.
people-link-other = Энэ нь зөвхөн Таны холбоос хүссэн браузерт ажиллана. Тэнд имэйлд ирсэн кодоо бичнэ үү, эсвэл эндээс холбоос авна уу.
people-link-ask = Холбоос авах

# Урилга
people-invitation-title = Таныг урьж байна
people-invitation-lead = { $name }, дугуй ширээ Таныг урьж байна.
people-invitation-what = Нэг товч дарахад л болно. Нууц үг ч, үүрэг хариуцлага ч байхгүй. Та хэдийд ч, шалтгаан хэлэлгүйгээр гарч болно.
people-invitation-not-sealed = Таны энд бичсэнийг энэ сайтыг ажиллуулдаг хүмүүс уншиж чадна. Үүнийг түгжиж хадгалдаггүй.
people-invitation-submit = Орох
people-invitation-used = Энэ урилгыг өмнө нь ашигласан байна. Хэрэв Та өөрөө ашигласан бол имэйл хаягаараа нэвтэрнэ үү.
people-invitation-expired = Энэ урилгын хугацаа дууссан байна. Таныг урьсан хүнээс дахин урилга аваарай.

# Өөрийн бүртгэл
people-account-title = Таны бүртгэл
people-account-lead = Та { $name } нэрээр нэвтэрсэн байна.
people-account-address = Имэйл
people-account-language = Имэйлийн хэл
people-account-roles = Та энд юу хийдэг вэ?
people-account-no-roles = Танд одоогоор үүрэг алга.
people-account-desk = Хийх зүйлс
people-account-ours = Манай байгууллага дугуй ширээнд
people-account-sessions = Та хаана нэвтэрсэн байна вэ?
people-account-sessions-help = Аль нэгийг нь танихгүй байвал хаана уу.
people-account-session-here = Энэ браузер
people-account-session-since = нэвтэрсэн: { $date }, { $time }
people-account-session-end = Хаах
people-account-session-others = Бусад бүгдийг хаах
people-account-sign-out = Бүртгэлээс гарах

# Жишээ болгож зохиосон хот: зохиомол хүний нэрээр нэвтрэх. $name нь хүн, $role нь түүний үүрэг.
people-try-title = Энд ажилладаг хүн болж үзээрэй
people-try-lead = Энэ бол жишээ болгож зохиосон хот: энд байгаа бүх хүн зохиомол, хэнд ч имэйл очихгүй. Та хэн болохоо сонгоно уу.
people-try-as = { $name }, { $role }
people-try-link = Энд ажилладаг хүн болж туршиж үзэх

# Үүрэг
people-role-coordinator = Зохицуулагч
people-role-moderator = Бичвэр хянагч
people-role-facilitator = Уулзалт хөтлөгч
people-role-minute-taker = Тэмдэглэл хөтлөгч
people-role-mediator = Соёл хоорондын зуучлагч
people-role-evaluator = Үнэлгээ хийгч
people-role-translator = Орчуулагч
people-role-editor = Редактор
people-role-provider = Үйлчилгээний мэдээлэл хариуцагч
people-role-case-worker = Нийгмийн ажилтан

# Имэйлүүд. Гарчиг нь юуны тухай болохыг хэлэхгүй.
people-mail-greeting = { $name }, сайн байна уу?
people-mail-sign-in-subject = Таны холбоос
people-mail-sign-in-text = Таны хүссэн холбоос энэ байна. Холбоос { $minutes ->
        [one] { $minutes } минут
       *[other] { $minutes } минут
    } хүчинтэй бөгөөд зөвхөн Таны хүсэлт илгээсэн браузерт нэг л удаа ажиллана.
people-mail-sign-in-action = Нэвтрэх
people-mail-sign-in-code = Өөр төхөөрөмжөөс хүссэн үү? Тэнд энэ кодыг бичнэ үү: { $code }
people-mail-sign-in-not-you = Хэрэв Та хүсээгүй бол энэ имэйлийг зүгээр орхиорой: үүнгүйгээр хэн ч нэвтэрч чадахгүй.
people-mail-invitation-subject = Урилга
people-mail-invitation-text = Дугуй ширээ Таныг урьж байна. Нууц үг хэрэггүй: холбоосоор шууд орно.
people-mail-invitation-days = Холбоос { $days ->
        [one] { $days } хоног
       *[other] { $days } хоног
    } хүчинтэй бөгөөд нэг л удаа ажиллана.
people-mail-invitation-action = Урилгыг харах
people-mail-invitation-not-wanted = Оролцохыг хүсэхгүй байна уу? Тэгвэл юу ч хийх хэрэггүй. Бид яагаад гэж асуухгүй.
people-mail-speaker-subject = Өөрчлөлт
people-mail-speaker-text = Энд танай байгууллагыг төлөөлөн ярихаар уригдсан хүн: { $name }. Шалтгааныг нь мэдэхгүй бол зохицуулагчаас асууна уу.
people-mail-speaker-action = Харах
