# An organisation's page. $count is a number. Never any HTML here.

network-organization-also-known = Бусад нэр
network-organization-contact = Холбоо барих
network-organization-founded = Байгуулагдсан он
network-organization-legal-status = Хуулийн этгээдийн хэлбэр
network-organization-offers =
    { $count ->
        [one] { $count } үйлчилгээ
       *[other] { $count } үйлчилгээ
    }
network-organization-no-offers = Жагсаалтад энэ байгууллагын үйлчилгээ алга.
network-organization-contact-none = Нийтэд зарласан утас, хаяг алга.
network-organization-phone-extension = дотуур дугаар { $extension }

# Дугуй ширээн дэх өөрийн байгууллага: нэгдэх, нэрийг нь хаана дурдаж болох, бусад хэрхэн хардаг, гарах.
# Энэ бүгдийг байгууллагын гишүүд уншина. Хувьсагчид нөхцөл залгахгүй. Энд HTML хэзээ ч бичихгүй.

network-ours-title = Манай байгууллага дугуй ширээнд
network-ours-public-page = Манай нийтэд нээлттэй хуудас
network-ours-members = Дугуй ширээнд хэн оролцдог вэ?
network-ours-services = Манай үйлчилгээ: өөрчлөх, нэмэх
network-not-sealed = Энд бичсэнийг энэ сайтыг ажиллуулдаг хүмүүс уншиж чадна. Үүнийг түгжиж хадгалдаггүй.

# Байгууллага дугуй ширээтэй ямар холбоотой байгаа. $date: өдөр.
network-state-known = Дугуй ширээнд хараахан оролцоогүй байна.
network-state-approached = Та бүхнийг урьж байна. Хариу хараахан алга.
network-state-joined = Дугуй ширээнд оролцож байна. Эхэлсэн өдөр: { $date }.
network-state-dormant = Дугуй ширээнд оролцдог. Чимээгүй болсон өдөр: { $date }.
network-state-rejoined = Дугуй ширээнд дахин оролцож байна. Эргэж ирсэн өдөр: { $date }.
network-state-declined = Та бүхэн үгүй гэсэн. Өдөр: { $date }. Хүссэн үедээ ирж болно.
network-state-withdrawn = Та бүхэн гарсан. Өдөр: { $date }. Хүссэн үедээ эргэж ирж болно.

# Нэгдэх
network-join-title = Дугуй ширээнд нэгдэх
network-join-lead = Нэгдэхэд төлбөргүй, ямар ч үүрэг хариуцлага байхгүй. Та бүхэн хэдийд ч нэг товч дараад гарч болно. Хэн ч яагаад гэж асуухгүй.
network-join-submit = Дугуй ширээнд нэгдэх
network-join-decline = Үгүй, баярлалаа
network-join-public-now = Одоо энэ сайт Танай байгууллагыг нийтэд нээлттэй эх сурвалжид байгаагаар нь харуулж байна. Нэгдсэний дараа зөвхөн Та бүхний доор чагталсан зүйл хүчинтэй болно.

# Нэрийг нь хаана дурдаж болох
network-named-title = Бидний нэрийг хаана дурдаж болох вэ?
network-named-lead = Та бүхэн өөрсдөө чагтлахгүй бол юу ч чагттай байхгүй. Та бүхний өмнөөс өөр хэн ч чагталж чадахгүй. Хэдийд ч өөрчилж болно.
network-named-save = Хадгалах
network-named-saved = Хадгалсан. Одооноос хүчинтэй.
network-named-look = Тэгвэл бусад биднийг хэрхэн харахыг үзэх
network-named-since = тийм, эхэлсэн өдөр: { $date }
network-purpose-individual-cases = Хэн нэгний асуудал дээр
network-purpose-individual-cases-who = Энэ хүнд тусалдаг нийгмийн ажилтнууд харна.
network-purpose-member-list = Гишүүдийн жагсаалтад
# $organizations: дугуй ширээнд хэдэн байгууллага оролцдог; $authorities: тэдний хэд нь төрийн байгууллага.
network-purpose-member-list-who =
    { $organizations ->
        [0] Дугуй ширээнд оролцдог байгууллагууд харна. Одоогоор нэг ч алга.
        [one] Дугуй ширээнд оролцдог { $organizations } байгууллага харна.
       *[other] Дугуй ширээнд оролцдог { $organizations } байгууллага харна.
    } { $authorities ->
        [0] Тэдний дунд төрийн байгууллага алга.
        [one] Тэдний дунд { $authorities } төрийн байгууллага бий.
       *[other] Тэдний дунд { $authorities } төрийн байгууллага бий.
    }
network-named-authorities = Дугуй ширээнд оролцдог төрийн байгууллагууд ч биднийг жагсаалтаас харна
network-purpose-website = Энэ сайтад
network-purpose-website-who = Хүн бүр харна, хайлтын системүүд ч бас харна.
network-purpose-print = Хэвлэмэл материалд
network-purpose-print-who = Товхимол гартаа авсан хүн бүр харна. Хэвлэсэн зүйлийг буцааж авах боломжгүй.
network-purpose-conference = Хурал болон бусад арга хэмжээн дээр
network-purpose-conference-who = Тэнд байгаа хүн бүр харна.
network-purpose-newsletter = Мэдээллийн захидалд
network-purpose-newsletter-who = Захидлыг авдаг хүн бүр харна. Илгээсэн зүйлийг буцааж авах боломжгүй.
network-purpose-funders-report = Санхүүжүүлэгчдэд өгөх тайланд
network-purpose-funders-report-who = Дугуй ширээний зардлыг төлдөг хүмүүс харна.
network-purpose-open-data = Нээлттэй өгөгдөлд
network-purpose-open-data-who = Бусдын программууд уншина. Та бүхэн бодлоо өөрчилбөл бид тэдэнд Та бүхнийг мартахыг хэлнэ. Гэхдээ албадаж чадахгүй.
network-purpose-attribution = Уулзалтын тэмдэглэлд, бидний хэлсэн үгийн хажууд
network-purpose-attribution-who = Тэмдэглэлийг уншиж болох хүн бүр харна. Чагтлахгүй бол зөвхөн ямар төрлийн байгууллага болохыг тань бичнэ.

# Бусад биднийг хэрхэн хардаг
network-seen-title = Бусад биднийг хэрхэн хардаг вэ?
network-seen-lead = Хуудсуудтай ижил өгөгдлөөс гаргасан.
network-seen-then = Бусад биднийг хэрхэн харах вэ?
network-seen-then-lead = Ийм болно. Хараахан юу ч өөрчлөгдөөгүй.
network-seen-public = Хүн бүр, энэ сайтад
network-seen-member = Дугуй ширээний гишүүн
network-seen-authority = Дугуй ширээнд оролцдог төрийн байгууллага
network-seen-funder = Дугуй ширээний зардлыг төлдөг хүмүүс
network-seen-api = Манай нээлттэй өгөгдлийг уншдаг программууд
network-seen-nothing = Бидний тухай юу ч харагдахгүй.
network-seen-name-in-list = Гишүүдийн жагсаалт дахь бидний нэр, мөн хүн бүрийн хардаг зүйл.
network-seen-name-in-report = Тайлан дахь бидний нэр, мөн хүн бүрийн хардаг зүйл.
network-seen-as-everyone = Хүн бүрийн хардаг зүйл.

# Гарах
network-leave-title = Дугуй ширээнээс гарах
network-leave-lead = Нэг товч дарахад л болно. Тэр даруй гарна, шалтгаан хэлэх хэрэггүй. Танай нэр энэ сайтын бүх хуудас, бүх жагсаалт, бусдад өгдөг бүх өгөгдлөөс арилна. Дээрх бүх чагт ч арилна. Дараа нь эргэж ирж болно.
network-leave-submit = Дугуй ширээнээс гарах
network-leave-rehearse = Эхлээд юу арилахыг үзэх
network-leave-rehearsed-title = Хэрэв Та бүхэн одоо гарвал
# $count: энэ сайтын хэдэн хаяг.
network-leave-gone =
    { $count ->
        [0] Нийтэд нээлттэй нэг ч хуудас өөрчлөгдөхгүй: Танайд тийм хуудас алга.
        [one] Нийтэд нээлттэй { $count } хаяг буулгасан гэж хариулна.
       *[other] Нийтэд нээлттэй { $count } хаяг буулгасан гэж хариулна.
    }
network-left-title = Та бүхэн дугуй ширээнээс гарлаа
network-left-lead = Танай нэр энэ сайтаас арилсан. Харин эдгээрийг хэн ч буцааж авч чадахгүй:
network-left-print = Хэвлэмэл материал, мөн хэн нэгний хэвлэсэн эсвэл хадгалсан хуудсууд.
network-left-mail = Илгээсэн имэйл, урилгууд.
network-left-programs = Бусдын программуудын нээлттэй өгөгдлөөс хийсэн хуулбарууд. Бид тэдэнд Та бүхнийг 7 хоногийн дотор мартахыг хэлнэ.
network-left-search = Хайлтын системүүдийн хадгалсан зүйлс. Тэд өөрсдөө дахин шалгадаг. Та бүхэн хүсвэл илүү хурдан болно:
network-left-back = Дугуй ширээнд эргэж ирэх

# Юуг хэзээ хэлсэн
network-history-title = Юуг, хэзээ хэлсэн бэ?
# $date: өдөр. $what: зорилгын нэр.
network-history-given = { $date }: тийм – { $what }
network-history-taken = { $date }: үгүй – { $what }
network-history-empty = Одоогоор юу ч хэлээгүй байна.

# Дугуй ширээнд хэн оролцдог
network-members-title = Дугуй ширээнд хэн оролцдог вэ?
network-members-lead = Бусад гишүүдэд харагдахыг хүссэн байгууллагууд. Энэ жагсаалтыг бусдад бүү дамжуулаарай.
# $unnamed: дугуй ширээнд оролцдог боловч энд нэрээ гаргаагүй хэдэн байгууллага байгаа.
network-members-unnamed =
    { $unnamed ->
        [one] Дугуй ширээнд өөр { $unnamed } байгууллага оролцдог, нэрийг нь энд бичээгүй.
       *[other] Дугуй ширээнд өөр { $unnamed } байгууллага оролцдог, нэрийг нь энд бичээгүй.
    }
network-members-none = Энд хараахан хэний ч нэр алга. Байгууллага бүр өөрөө шийддэг.
network-category-city-department = Хотын захиргааны хэлтэс
network-category-district = Дүүрэг
network-category-state-authority = Төрийн байгууллага
network-category-ngo = Төрийн бус байгууллага
network-category-migrant-organisation = Цагаачдын байгууллага
network-category-international-organisation = Олон улсын байгууллага
network-category-research = Эрдэм шинжилгээ
network-category-community-representative = Хамт олон

# Харилцсан тэмдэглэл, холбогдох байгууллагын уншдаг хэлбэрээр
network-notes-title = Бидний тухай юу тэмдэглэсэн бэ?
network-notes-lead = Зохицуулагч бидэнтэй хэзээ харилцсанаа тэмдэглэнэ: зөвхөн баримт бичнэ. Мөр бүр нэг жилийн дараа арилна. Буруу зүйл байвал хэлнэ үү.
network-notes-call = Утасны яриа
network-notes-mail = Имэйл
network-notes-memo = Тэмдэглэл
network-notes-visit = Биечилсэн уулзалт
# $step: дараа нь хийх зүйл.
network-notes-next = Дараагийн алхам: { $step }
# $date: өдөр.
network-notes-by = эцсийн өдөр: { $date }
# Байгууллагын өөр хүн түрүүлсэн.
network-ours-not-now = Энэ хооронд өөрчлөлт орсон байна. Юу ч хийгээгүй. Хуудсыг дахин харна уу.

# What can wait, in the letter of the morning
network-news-joined = { $count ->
    [one] Нэг байгууллага дугуй ширээнд нэгдсэн.
   *[other] { $count } байгууллага дугуй ширээнд нэгдсэн.
}
network-news-left = { $count ->
    [one] Нэг байгууллага дугуй ширээнээс гарсан.
   *[other] { $count } байгууллага дугуй ширээнээс гарсан.
}

# Give and take
network-balance-title = Өгөх ба авах
network-balance-gives = Байгууллагын өгдөг зүйл
network-balance-gets = Байгууллагын авдаг зүйл
network-balance-nothing = Энд тоолж болох зүйл хараахан алга.
network-balance-counted = Зөвхөн энд харагдаж байгааг тоолно. Ярианаас гарсан зүйлийг хэмжихгүй.
network-balance-question = Та бүхэн дор хаяж өгдөгтэйгөө адил хэмжээгээр авдаг уу?
network-balance-who = Бид жилд хоёр удаа асууна, нэг товч дарахад л болно. Хариуг зөвхөн уулзалт хөтлөгч уншина. Хагас жил дуустал өөрчилж болно.
network-balance-yes = Тийм
network-balance-no = Үгүй
network-balance-said-yes = Энэ хагас жилд Та бүхний өгсөн хариу: тийм.
network-balance-said-no = Энэ хагас жилд Та бүхний өгсөн хариу: үгүй. Уулзалт хөтлөгч Та бүхэнтэй холбогдоно.
network-gives-services = { $count ->
    [one] Нэг үйлчилгээ
   *[other] { $count } үйлчилгээ
}
network-gives-languages = { $count ->
    [one] Тэнд нэг хэлээр ярьдаг
   *[other] Тэнд { $count } хэлээр ярьдаг
}
network-gives-changes = { $count ->
    [one] Сүүлийн гурван сард нийтэд нээлттэй болсон нэг засвар
   *[other] Сүүлийн гурван сард нийтэд нээлттэй болсон { $count } засвар
}
network-gets-projects = { $count ->
    [one] Үйлчилгээ нь түшиглэдэг, санхүүжилттэй нэг төсөл
   *[other] Үйлчилгээ нь түшиглэдэг, санхүүжилттэй { $count } төсөл
}
network-gets-contacts = { $count ->
    [one] Дугуй ширээ сүүлийн нэг жилд Та бүхэнтэй нэг удаа холбогдсон
   *[other] Дугуй ширээ сүүлийн нэг жилд Та бүхэнтэй { $count } удаа холбогдсон
}

# As others see us, word for word
network-seen-whole = Яг бичсэнээр нь: { $count ->
    [one] нэг мэдээлэл
   *[other] { $count } мэдээлэл
}

# Өөрийн байгууллагын бүртгэлд юу болсон: юу, хэзээ.
network-happened = Манай бүртгэлд юу болсон бэ
network-happened-network-add = Биднийг байгууллагуудын жагсаалтад оруулсан
network-happened-network-describe = Дугуй ширээ бидний тухай мэддэг зүйлийг өөрчилсөн
network-happened-network-note = Бидний тухай нэг зүйл тэмдэглэсэн
network-happened-network-tend = Бид дугуй ширээтэй ямар харилцаатайг тэмдэглэсэн
network-happened-network-settle = Бид нэгдсэн, эргэж ирсэн эсвэл үгүй гэж хэлсэн
network-happened-network-consent = Бидний нэрийг хаана дурдаж болохыг өөрчилсөн
network-happened-network-withdraw = Бид дугуй ширээнээс гарсан
network-happened-directory-import = Бүртгэлийг файлаас шинэчилсэн
network-happened-other = Бүртгэлийг өөрчилсөн

# Хуудасны тусламж.
network-help-ours =
    Энэ хуудас бид дугуй ширээтэй ямар харилцаатай, бидний нэрийг хаана дурдаж болох, бусад биднийг хэрхэн хардгийг харуулна.
    “Тэгвэл бусад биднийг хэрхэн харахыг үзэх” гэснээс эхэлнэ үү: үзэхэд юу ч өөрчлөгдөхгүй.
    Байгууллагын өөр хүн түрүүлсэн бол юу ч хийхгүй, одоо ямар байгааг Та бүхэн харна. Аль ч тэмдгийг хэзээ ч буцааж болно.
    Энэ хуудсыг зөвхөн танай хүмүүс харна. Зохицуулагч Та бүхний харилцаа болон тэмдэглэснийг мэднэ.
