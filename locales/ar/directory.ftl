# الدليل: الصفحة الرئيسية والنتائج وصفحة الخدمة وصفحة المنظمة والصفحة الخاصة بواجهة البيانات.
# $day يوم من أيام الأسبوع: mon tue wed thu fri sat sun. $time و $from و $to وقت مثل 16:00.
# $date تاريخ مكتوب، و $count عدد. لا يُكتب HTML هنا أبداً.

## الصفحة الرئيسية

directory-home-title = كيف يمكننا مساعدتكم؟
directory-home-lead = اكتبوا بكلماتكم وبلغتكم. لا بأس إن كان في الكتابة أخطاء.
directory-home-examples = مثلاً:
directory-home-example-doctor = طبيب أطفال
directory-home-example-shelter = مكان للنوم الليلة
directory-home-example-permit = تصريح عمل
directory-home-seat = مقعد لكم
directory-home-topics = اختاروا موضوعاً
directory-home-all = عرض القائمة كاملة
directory-home-what = ما هذا المكان؟
directory-home-here-title = كل ما في المدينة في مكان واحد
directory-home-here-text =
    { $count ->
        [zero] لا يوجد في القائمة بعد أي مكان للمساعدة في { $city }.
        [one] في القائمة مكان واحد للمساعدة في { $city }. نكتب في كل صفحة متى جرى التحقق منها آخر مرة.
        [two] في القائمة مكانان للمساعدة في { $city }. نكتب في كل صفحة متى جرى التحقق منها آخر مرة.
        [few] في القائمة { $count } أماكن للمساعدة في { $city }: جمعيات ومكاتب وأطباء ومدارس. نكتب في كل صفحة متى جرى التحقق منها آخر مرة.
        [many] في القائمة { $count } مكاناً للمساعدة في { $city }: جمعيات ومكاتب وأطباء ومدارس. نكتب في كل صفحة متى جرى التحقق منها آخر مرة.
       *[other] في القائمة { $count } مكان للمساعدة في { $city }: جمعيات ومكاتب وأطباء ومدارس. نكتب في كل صفحة متى جرى التحقق منها آخر مرة.
    }
directory-home-free-title = مجاني، ولا نسألكم من أنتم
directory-home-free-text = لا حاجة إلى تسجيل الدخول. لا أحد هنا يسألكم عن نوع أوراقكم.
directory-home-say-title = رأيكم مهم أيضاً
directory-home-say-text = ما زالت بعض المساعدات ناقصة في المدينة. حول المائدة المستديرة تبحث المنظمات والبلدية والسكان معاً عن حلول.
directory-home-empty-title = هنا ستظهر أولى الخدمات
directory-home-empty-text = لم يُسجَّل شيء لمدينة { $city } بعد. أرقام الطوارئ تعمل في كل الأحوال.

## الطوارئ. الرقم يسبق النص دائماً.

directory-emergency-label = مساعدة عاجلة

## النتائج. $query: ما كتبه الباحث.

directory-results-title = نتائج البحث
directory-results-page-title = { $query } – نتائج البحث
directory-results-all-title = كل الخدمات
directory-results-found =
    { $count ->
        [zero] لا يوجد مكان مناسب
        [one] مكان واحد مناسب
        [two] مكانان مناسبان
        [few] { $count } أماكن مناسبة
        [many] { $count } مكاناً مناسباً
       *[other] { $count } مكان مناسب
    }
directory-results-found-more =
    { $count ->
        [zero] أماكن مناسبة كثيرة
        [one] أكثر من مكان مناسب
        [two] أكثر من مكانين مناسبين
        [few] أكثر من { $count } أماكن مناسبة
        [many] أكثر من { $count } مكاناً مناسباً
       *[other] أكثر من { $count } مكان مناسب
    }
directory-results-all =
    { $count ->
        [zero] لا يوجد مكان في القائمة
        [one] مكان واحد في القائمة
        [two] مكانان في القائمة
        [few] { $count } أماكن في القائمة
        [many] { $count } مكاناً في القائمة
       *[other] { $count } مكان في القائمة
    }
directory-results-none-title = لم نجد شيئاً عن هذا
directory-results-none-lead = هذا لا يعني أنه لا توجد مساعدة. جرّبوا ما يلي:
directory-results-none-shorter = اكتبوا كلمات أقل أو أبسط.
directory-results-none-other-language = اكتبوا الشيء نفسه بالمجرية أو الإنجليزية.
directory-results-none-all = انظروا إلى القائمة كاملة.
directory-results-query-long = هذا النص أطول من أن نبحث عنه. نرجو ألا يزيد عدد الأحرف على { $most }.

## حقائق: سطر قصير لكل منها تحت الاسم

directory-facts-label = باختصار
directory-facts-speaks = يتحدثون { $languages }
directory-facts-interpreter = يوجد مترجم
directory-facts-free = مجاني
directory-facts-cost = التكلفة { $amount }
directory-facts-open-now = مفتوح الآن
directory-facts-open-until = مفتوح حتى { $time }
directory-facts-open-all-day = مفتوح ليلاً ونهاراً
directory-facts-opens-today = يفتح اليوم الساعة { $time }
directory-facts-opens-tomorrow = يفتح غداً الساعة { $time }
directory-facts-opens-day =
    { $day ->
        [mon] يفتح يوم الاثنين الساعة { $time }
        [tue] يفتح يوم الثلاثاء الساعة { $time }
        [wed] يفتح يوم الأربعاء الساعة { $time }
        [thu] يفتح يوم الخميس الساعة { $time }
        [fri] يفتح يوم الجمعة الساعة { $time }
        [sat] يفتح يوم السبت الساعة { $time }
       *[sun] يفتح يوم الأحد الساعة { $time }
    }
directory-facts-opens-date = يفتح في { $date } الساعة { $time }
directory-facts-closed-now = مغلق الآن
directory-facts-temporarily-closed = مغلق مؤقتاً
directory-facts-hours-unknown = اسألوا عن أوقات الدوام
directory-facts-hours-may-differ = قد تختلف الأوقات في هذا اليوم
directory-facts-by-appointment = بموعد مسبق
directory-facts-walk-in = دون موعد
directory-facts-by-phone = بالهاتف
directory-facts-online = عبر الإنترنت
directory-facts-district = الحي { $district }
directory-facts-places =
    { $count ->
        [zero] لا مكان محدد
        [one] في مكان واحد
        [two] في مكانين
        [few] في { $count } أماكن
        [many] في { $count } مكاناً
       *[other] في { $count } مكان
    }
directory-facts-checked = جرى التحقق في { $month }
directory-facts-not-checked = لم يجرِ التحقق بعد

## صفحة الخدمة

directory-service-who = لمن هذه الخدمة
directory-service-ages-between = من عمر { $from } إلى { $to } سنة.
directory-service-ages-from = ابتداءً من عمر { $from } سنة.
directory-service-ages-to = حتى عمر { $to } سنة.
directory-service-bring = ماذا تحضرون معكم
directory-service-bring-missing = إذا نقصكم شيء منها، فاتصلوا قبل أن تأتوا.
directory-service-cost = كم التكلفة
directory-service-apply = كيف تتقدمون بطلب
directory-service-wait = مدة الانتظار
directory-service-appointment = هل يلزم موعد
directory-service-where = أين المكان
directory-service-where-hidden = العنوان غير معلن. اتصلوا وسيخبرونكم إلى أين تذهبون.
directory-service-where-several = متاحة في أكثر من مكان
directory-service-hours = أوقات الدوام
directory-service-languages = بأي لغة
directory-service-accessibility = التسهيلات لذوي الإعاقة
directory-service-contact = للتواصل
directory-service-phone-extension = الرقم الداخلي { $extension }
directory-service-phone-languages = يتحدثون على الهاتف { $languages }.
directory-service-contact-none = لا توجد وسيلة تواصل معلنة. اذهبوا إلى المكان بأنفسكم.
directory-service-by = من يقدم الخدمة
directory-service-program = ضمن برنامج
directory-service-also = خدمات أخرى للمنظمة نفسها
directory-service-alert = مهم
directory-service-closed-title = مغلق مؤقتاً
directory-service-closed-text = هذه الخدمة غير متاحة حالياً. اتصلوا قبل أن تذهبوا، أو ابحثوا عن خدمة مشابهة.
directory-service-ended-title = انتهت هذه الخدمة
directory-service-ended-text = نحتفظ بالصفحة كي لا تضيع الروابط القديمة. ابحثوا عن خدمة مشابهة بدلاً منها.
directory-service-similar = البحث عن مساعدة مشابهة
directory-service-checked = آخر تحقق: { $date }.
directory-service-not-checked = لم يتحقق أحد من هذه المعلومات بعد. اتصلوا من فضلكم قبل أن تذهبوا.

## أوقات الدوام

directory-week-day = اليوم
directory-week-hours = الدوام
directory-week-range = { $from }–{ $to }
directory-week-all-day = ليلاً ونهاراً
directory-week-closed = مغلق
directory-week-unknown = لا نعرف أوقات الدوام. اتصلوا من فضلكم قبل أن تذهبوا.
directory-week-exceptions = أيام تختلف فيها الأوقات
directory-week-closed-on = { $date }: مغلق
directory-week-closed-between = مغلق من { $from } إلى { $to }.
directory-week-open-on = { $date }: { $hours }

## أسماء قيم المعيار

directory-cost-free = مجاني
directory-cost-amount = { $amount } { $currency }
directory-cost-unknown = اسألوا عن التكلفة.
directory-phone-type-cell = الهاتف المحمول
directory-phone-type-text = رسالة نصية
directory-phone-type-textphone = هاتف نصي
directory-phone-type-video = مكالمة مصوّرة
directory-phone-type-fax = فاكس
directory-phone-type-pager = جهاز نداء

## صفحة واجهة البيانات، لمن يبني شيئاً بهذه البيانات

directory-api-title = بيانات الدليل المفتوحة
directory-api-lead = يمكن لأي شخص أن يقرأ الجزء العام من هذا الدليل ببرنامج: دون مفتاح ودون تسجيل دخول. تتبع البيانات معيار HSDS 3.1 ‏(Human Services Data Specification).
directory-api-start = من أين تبدؤون
directory-api-start-text = كل قائمة هي JSON مقسّم إلى صفحات. اتبعوا العناوين أدناه؛ تحمل كل إجابة ETag، فلا تحمّلون إلا ما تغيّر.
directory-api-resources = ما الموجود هنا
directory-api-resource-root = عن هذه الواجهة: الإصدار والتخصيص والوصف
directory-api-resource-services = قائمة الخدمات
directory-api-resource-service = خدمة واحدة مع كل ما يخصها
directory-api-resource-organizations = قائمة المنظمات
directory-api-resource-organization = منظمة واحدة مع خدماتها
directory-api-resource-service-at-locations = قائمة الخدمات في أماكنها
directory-api-resource-service-at-location = خدمة واحدة في مكان واحد
directory-api-resource-taxonomies = قائمة التصنيفات
directory-api-resource-taxonomy = تصنيف واحد
directory-api-resource-taxonomy-terms = قائمة مصطلحات التصنيفات
directory-api-resource-taxonomy-term = مصطلح واحد
directory-api-resource-deletions = ما لم يعد منشوراً منذ وقت معيّن
directory-api-parameters = المعاملات
directory-api-example = مثال
directory-api-profile-mark = من تخصيصنا
directory-api-parameter-search = كلمات يُبحث عنها في كل نصوص السجل.
directory-api-parameter-page = صفحة القائمة، والعدّ من 1.
directory-api-parameter-per-page = عدد السجلات في الصفحة.
directory-api-parameter-format = json أو ndjson: مع الثاني تأتي كل السجلات في دفق واحد، سجل في كل سطر.
directory-api-parameter-minimal = المعرّفات وتواريخ التعديل فقط، في إجابة واحدة.
directory-api-parameter-full = كل سجل مع كل ما يخصه.
directory-api-parameter-full-service = خدمات المنظمة مع كل ما يخصها.
directory-api-parameter-modified-after = ما عُدّل في هذا الوقت أو بعده فقط.
directory-api-parameter-taxonomy-term-id = السجلات التي تحمل هذا المصطلح فقط.
directory-api-parameter-taxonomy-id = السجلات التي تحمل مصطلحاً من هذا التصنيف فقط.
directory-api-parameter-organization-id = خدمات هذه المنظمة فقط.
directory-api-parameter-postcode = الخدمات المتاحة في هذا الرمز البريدي فقط.
directory-api-parameter-proximity = مع الرمز البريدي: على بعد لا يزيد على هذا العدد من الأمتار عن وسطه.
directory-api-parameter-top-only = المصطلحات التي لا يعلوها مصطلح آخر فقط.
directory-api-parameter-parent-id = المصطلحات الواقعة تحت هذا المصطلح فقط.
directory-api-parameter-lang = لغة النصوص. دونه يأتي كل نص باللغة التي كُتب بها.
directory-api-parameter-lat = خط العرض لنقطة ما بالدرجات. يُستخدم مع lon.
directory-api-parameter-lon = خط الطول لنقطة ما بالدرجات. يُستخدم مع lat.
directory-api-parameter-radius = على بعد لا يزيد على هذا العدد من الأمتار عن النقطة.
directory-api-parameter-open-at = ما يكون مفتوحاً في هذا الوقت فقط، بتوقيت المدينة.
directory-api-parameter-speaks = الأماكن التي يُتحدث فيها بهذه اللغة فقط.
directory-api-parameter-need = ما يلبّي هذه الحاجة فقط.
directory-api-parameter-since = ما اختفى منذ هذا الوقت فقط.
directory-api-errors = عندما يكون هناك خطأ
directory-api-errors-text = المعامل غير المفهوم جوابه 400 مع جملة تبيّن الصواب. السجل غير المعروف والسجل غير المنشور جوابهما واحد: 404.
directory-api-terms = إذا احتفظتم بنسخة
directory-api-terms-text = حدّثوها مرة كل سبعة أيام على الأقل، واطلبوا المحذوفات أيضاً: ربما سحبت منظمة موافقتها، وعندئذ يجب أن يختفي اسمها من نسختكم كذلك.
directory-api-description = الوصف الكامل للبرامج (OpenAPI 3.1)
directory-api-standard = المعيار: Open Referral HSDS

## نصوص أخرى للصفحة الرئيسية وصفحة الخدمة

directory-home-empty-city = لم يُسجَّل شيء لمدينة { $city } بعد.
directory-home-empty-anywhere = لم يُسجَّل شيء هنا بعد. ستجدون أول خدمة هنا فور تسجيلها.
directory-emergency-more = أرقام أخرى
directory-facts-languages-more =
    { $count ->
        [zero] لا لغات أخرى
        [one] لغة أخرى
        [two] لغتان أخريان
        [few] { $count } لغات أخرى
        [many] { $count } لغة أخرى
       *[other] { $count } لغة أخرى
    }
directory-currency-huf = فورنت
directory-currency-eur = يورو
directory-service-inactive-title = هذه الخدمة غير متاحة الآن
directory-service-inactive-text = لا نعرف متى تعود. اتصلوا بهم أو ابحثوا عن خدمة مشابهة.
# $languages: أسماء لغات في قائمة.
directory-text-some-in = بعض النصوص متاحة الآن بهذه اللغة فقط: { $languages }
directory-text-some-machine = بعض النصوص مترجمة آلياً، وقد تحتوي على أخطاء.
directory-text-some-stale = تغيّر أصل بعض النصوص بعد ترجمتها.
directory-week-next = أوقات الدوام اليوم وفي الأيام الستة التالية
directory-week-ask = يُرجى السؤال
directory-week-holiday = عطلة رسمية
directory-week-exchanged-rest = يوم عطلة يُعوَّض في يوم آخر
directory-week-exchanged-work = يوم عمل بدلاً من يوم آخر
directory-week-may-differ = قد تختلف الأوقات في أيام العطل الرسمية.
directory-facts-walk-in-or-appointment = بموعد أو دون موعد
directory-service-access = كيف تحصلون على هذه المساعدة
directory-service-more = معلومات مفيدة
# $number: رقم المكان في القائمة.
directory-service-place = المكان { $number }

## الاحتياجات

directory-results-likely = هل تقصدون أحد هذه المواضيع؟
directory-card-why-need = يظهر هنا لأنه يساعد في: { $need }
directory-card-why-words = ترون هذا لأن كلماتكم واردة في وصفه.
directory-needs-title = كل المواضيع
directory-needs-lead = اختاروا الأقرب إلى ما تحتاجون إليه.
directory-need-bring = ما يُطلب عادةً
directory-need-bring-ask = قبل أن تذهبوا، اسألوا عمّا يلزم بالضبط.
directory-need-authority = الجهة المختصة
directory-need-services = أين تجدون المساعدة
directory-need-none-title = لا مكان لهذا في قائمتنا بعد
directory-need-none = هذا لا يعني أنه لا توجد مساعدة. انظروا إلى المواضيع القريبة أو ابحثوا بكلمة أخرى.
directory-need-more = كل الأماكن
directory-need-related = قد تحتاجون أيضاً إلى

## تضييق النتائج. كل شرط تسمية قصيرة، و $filter واحد منها.

directory-filter-title = تضييق النتائج
directory-filter-title-on =
    { $count ->
        [zero] تضييق النتائج (دون شروط)
        [one] تضييق النتائج (شرط واحد)
        [two] تضييق النتائج (شرطان)
        [few] تضييق النتائج ({ $count } شروط)
        [many] تضييق النتائج ({ $count } شرطاً)
       *[other] تضييق النتائج ({ $count } شرط)
    }
directory-filter-apply = عرض النتائج
directory-filter-clear = إزالة كل الشروط
directory-filter-remove = إزالة هذا الشرط: { $filter }
directory-filter-on = الشروط المختارة
directory-filter-open = متى
directory-filter-open-any = في أي وقت
directory-filter-open-now = مفتوح الآن
directory-filter-open-at = مفتوح في هذا اليوم وفي هذه الساعة
directory-filter-day = اليوم
directory-filter-time = الساعة
directory-filter-time-hint = مثلاً 10:30
directory-filter-speaks = اللغة التي يتحدثون بها هناك
directory-filter-district = الحي
directory-filter-need = الموضوع
directory-filter-whom = لمن خُصّص
directory-filter-cost = التكلفة
directory-filter-free = مجاني
directory-filter-access = كيف تحصلون على المساعدة هناك
directory-filter-step-free = دون درج
directory-filter-accessibility = التسهيلات لذوي الإعاقة
directory-filter-none = لا يوجد مكان يستوفي كل الشروط. أزيلوا أحدها:
# $day: اسم يوم من أيام الأسبوع، و $time: وقت مثل 10:30. يظهر على شرط وفي سطر حقائق.
directory-filter-open-then = مفتوح: { $day }، { $time }
directory-filter-time-wrong = اكتبوا الوقت بهذا الشكل: 10:30.

directory-near-title = الأقرب أولاً
directory-near-postcode = الرمز البريدي للمكان الذي أنتم فيه
directory-near-postcode-hint = أربعة أرقام، مثلاً 1085. لا نحتفظ به.
directory-near-submit = الأقرب أولاً
directory-near-me = استخدام مكان وجودي
directory-near-me-hint = جهازكم نفسه يجعل مكان وجودكم تقريبياً، بدقة كيلومتر واحد تقريباً، قبل أن يرسله. لا نحتفظ به.
directory-near-unknown = لا نعرف هذا الرمز البريدي. تأكدوا منه، أو اختاروا حيّاً.
directory-near-failed = لم يحدد جهازكم مكانه. اكتبوا رمزاً بريدياً بدلاً من ذلك.
directory-near-results =
    { $count ->
        [zero] لا يوجد مكان مناسب
        [one] مكان واحد مناسب، الأقرب أولاً
        [two] مكانان مناسبان، الأقرب أولاً
        [few] { $count } أماكن مناسبة، الأقرب أولاً
        [many] { $count } مكاناً مناسباً، الأقرب أولاً
       *[other] { $count } مكان مناسب، الأقرب أولاً
    }
directory-near-without = الأماكن التي عنوانها غير معلن ليست في هذه القائمة.
# $distance: عدد مثل 600 أو 1.2
directory-facts-distance-m = على بعد { $distance } م
directory-facts-distance-km = على بعد { $distance } كم
directory-facts-step-free = دون درج

directory-map-title = اختاروا حيّاً
directory-map-about = كل مربع هو حي، في موقعه التقريبي. يبيّن العدد كم مكاناً مناسباً فيه.
directory-map-count =
    { $count ->
        [zero] لا يوجد مكان
        [one] مكان واحد
        [two] مكانان
        [few] { $count } أماكن
        [many] { $count } مكاناً
       *[other] { $count } مكان
    }
directory-map-list = قائمة الأحياء
directory-map-link = خريطة الأحياء

## لمن خُصّصت الخدمة

directory-whom-children = الأطفال
directory-whom-young = الشباب
directory-whom-older = كبار السن
directory-whom-women = النساء
directory-whom-families = العائلات التي لديها أطفال
directory-whom-refugees = اللاجئون وطالبو اللجوء
directory-whom-ukraine = القادمون من أوكرانيا
directory-whom-students = الطلاب
directory-whom-workers = العاملون
directory-whom-disabled = الأشخاص ذوو الإعاقة

## الطريق بالأسئلة: سؤال واحد في كل صفحة

directory-guide-link = لا تعرفون ماذا تكتبون؟ تساعدكم بضعة أسئلة قصيرة.
directory-guide-title = بضعة أسئلة قصيرة
directory-guide-step = السؤال { $number } من { $of }
directory-guide-what = في أي موضوع تحتاجون إلى المساعدة؟
directory-guide-which = ما هو بالتحديد؟
directory-guide-which-any = لا أعرف بالتحديد
directory-guide-where = أين تريدون أن يكون المكان؟
directory-guide-where-any = في أي مكان في المدينة
directory-guide-language = بأي لغة تودّون التحدث هناك؟
directory-guide-language-any = لا فرق عندي
directory-guide-status = هل ينطبق عليكم شيء مما يلي؟
directory-guide-status-hint = لستم ملزمين بالإجابة. نستخدم إجابتكم فقط لكي نضع الأماكن المناسبة أولاً. لا نحتفظ بها، ولا تظهر في عنوان الصفحة.
directory-guide-status-any = أفضّل ألا أجيب
directory-guide-status-refugees = طلبت الحماية هنا، أو لديّ حماية
directory-guide-status-ukraine = جئت بسبب الحرب في أوكرانيا
directory-guide-status-students = أدرس هنا
directory-guide-status-workers = أعمل هنا
directory-guide-next = التالي
directory-guide-now = عرض الأماكن الآن
directory-guide-back = العودة إلى السؤال السابق
directory-guide-results = قد تساعدكم هذه الأماكن
directory-guide-none = لا يوجد مكان يناسب كل إجاباتكم. إليكم الأقرب إليها.
directory-guide-again = البدء من جديد
directory-guide-choose = اختاروا إجابة واحدة ثم تابعوا.
directory-guide-all = عرض كل ما في هذا الموضوع
directory-guide-why-language = يتحدثون { $language }
directory-guide-why-made-for = مخصّص لهذه الفئة: { $whom }

## الأماكن المحفوظة

directory-saved-title = الأماكن المحفوظة
directory-saved-lead = لا يعرف ما حفظتموه إلا هذا الجهاز. ليست لدينا قائمة بذلك.
directory-saved-offline = بعد الحفظ يستطيع هذا الجهاز أن يفتح هذه الصفحات دون إنترنت أيضاً، لمدة 30 يوماً.
directory-saved-empty-title = هنا ستظهر الأماكن التي تحفظونها
directory-saved-empty = اضغطوا على «حفظ» في صفحة المكان الذي تريدون أن تجدوه مرة أخرى.
directory-saved-search = البحث عن مساعدة
directory-saved-save = حفظ
# يُقرأ بدلاً من «حفظ» وحدها. $name: اسم خدمة.
directory-saved-save-this = حفظ: { $name }
directory-saved-remove = إزالة
directory-saved-remove-this = إزالة: { $name }
directory-saved-clear = إزالة الكل
directory-saved-clear-hint = بعد ذلك لا يعود هذا الجهاز يعرف ما حفظتموه.
directory-saved-gone =
    { $count ->
        [zero] كل الأماكن التي حفظتموها ما زالت منشورة.
        [one] مكان واحد حفظتموه لم يعد منشوراً. أزلناه من قائمتكم.
        [two] مكانان حفظتموهما لم يعودا منشورين. أزلناهما من قائمتكم.
        [few] { $count } أماكن حفظتموها لم تعد منشورة. أزلناها من قائمتكم.
        [many] { $count } مكاناً حفظتموها لم تعد منشورة. أزلناها من قائمتكم.
       *[other] { $count } مكان حفظتموها لم تعد منشورة. أزلناها من قائمتكم.
    }
directory-saved-full = القائمة ممتلئة. أزيلوا مكاناً قبل أن تحفظوا مكاناً آخر.

## البطاقة التي تُعرض: لغة القارئ في الأعلى، ولغة المدينة بحروف كبيرة تحتها

directory-card-open = بطاقة للعرض أو الطباعة
directory-card-title = بطاقة للعرض
directory-card-lead = اعرضوا هذه البطاقة على شخص في الشارع أو على موظف عند الشبّاك. ما يقرؤه مكتوب في الأسفل بحروف كبيرة.
directory-card-looking = أبحث عن هذا المكان:
directory-card-interpreter = أودّ من فضلكم أن يساعدني مترجم يتحدث هذه اللغة: { $language }.
directory-card-bring = أحضرت معي ما يلي:
directory-card-thanks = شكراً لكم على مساعدتكم.
directory-card-yours = ماذا تقول البطاقة
directory-card-short = العنوان القصير لهذه الصفحة
directory-card-print = للطباعة استخدموا أمر الطباعة في متصفحكم. تخرج البطاقة في صفحة واحدة.
directory-card-back = العودة إلى الصفحة الكاملة

## مساعدة عاجلة، دون إنترنت

directory-urgent-title = مساعدة عاجلة
directory-urgent-lead = اتصلوا بالرقم. إذا لم تستطيعوا الكلام، فأرسلوا رسالة إلى شخص تثقون به.
directory-urgent-offline = تُفتح هذه الصفحة دون إنترنت أيضاً، إذا سبق أن زرتم هذا الموقع.
directory-offline-title = لا يوجد إنترنت الآن
directory-offline-text = الصفحة التي أردتموها ليست على هذا الجهاز. أرقام الطوارئ والصفحات التي حفظتموها تعمل دون إنترنت.
directory-offline-again = المحاولة مرة أخرى

## لماذا تظهر الخدمة

# $need: اسم حاجة.
directory-card-why-suggested = يظهر هنا لأن وصفه يتحدث عن: { $need }. لم يؤكد أحد ذلك بعد.
directory-need-suggested = الأماكن التي عليها هذه العلامة اختيرت بحسب وصفها لنفسها؛ لم يؤكد أحد ذلك بعد.

# ما يخبرنا به الناس: من أي شخص، دون حساب. يقرؤه إنسان أولاً قبل أن يراه أي أحد آخر.
directory-tell-title = أخبرونا
directory-tell-lead = لا حاجة إلى حساب ولا إلى اسم. يقرأ شخص ما تكتبونه. لا يراه أحد غيره قبل ذلك.
directory-tell-about = بخصوص: { $name }
directory-tell-kind = عمّ تريدون أن تكتبوا؟
directory-tell-kind-wrong = شيء في هذا الموقع غير صحيح
directory-tell-kind-delivered = هل حصلتم على المساعدة هناك؟
directory-tell-kind-missing = هناك خدمة ناقصة
directory-tell-kind-say = أريد أن أقول رأيي في الحياة في هذه المدينة
directory-tell-next = متابعة
directory-tell-names = من فضلكم لا تكتبوا أسماء ولا أرقام أوراق رسمية.
directory-tell-wrong = ما الشيء غير الصحيح؟
directory-tell-missing = عمّ بحثتم، وأين؟
directory-tell-say = ماذا تريدون أن تقولوا؟
directory-tell-more = هل تريدون أن تضيفوا شيئاً؟
directory-tell-got = هل حصلتم على ما كنتم تحتاجون إليه؟
directory-tell-got-yes = نعم
directory-tell-got-partly = جزئياً
directory-tell-got-no = لا
directory-tell-wait = كم من الوقت انتظرتم؟
directory-tell-wait-day = يوماً أو أقل
directory-tell-wait-week = أسبوعاً أو أقل
directory-tell-wait-month = شهراً أو أقل
directory-tell-wait-longer = أكثر من ذلك
directory-tell-treated = هل عاملوكم معاملة جيدة؟
directory-tell-treated-yes = نعم
directory-tell-treated-mixed = أحياناً
directory-tell-treated-no = لا
directory-tell-why = إذا كان الجواب لا: لماذا؟
directory-tell-why-full = لم يكن هناك مكان شاغر
directory-tell-why-papers = كانت هناك ورقة ناقصة
directory-tell-why-language = لم يفهم أحدنا الآخر
directory-tell-why-closed = كان المكان مغلقاً
directory-tell-why-sent-on = أرسلوني إلى مكان آخر
directory-tell-why-other = سبب آخر
directory-tell-unsaid = أفضّل ألا أجيب
directory-tell-submit = إرسال
directory-tell-empty = من فضلكم اكتبوا شيئاً أو اختاروا إجابة.
# $most: عدد الأحرف.
directory-tell-too-long = هذا النص طويل جداً. نرجو ألا يزيد عدد الأحرف على { $most }.
directory-tell-too-fast = كان ذلك سريعاً جداً. من فضلكم راجعوا ما كتبتموه ثم أرسلوه مرة أخرى.
directory-tell-too-old = بقيت هذه الصفحة مفتوحة وقتاً طويلاً جداً. من فضلكم أرسلوا ما كتبتموه مرة أخرى؛ لم يضِع شيء.
directory-tell-busy = يكتب إلينا الآن عدد كبير جداً من الناس. من فضلكم أرسلوا ما كتبتموه مرة أخرى بعد بضع دقائق؛ لم يضِع شيء.

# بعد الإرسال: الرمز
directory-told-title = شكراً لكم
directory-told-lead = سيقرأ شخص ما كتبتموه.
directory-told-code = رمزكم
directory-told-keep = بهذا الرمز يمكنكم أن تعرفوا ماذا حدث بعد ذلك. اكتبوه على ورقة أو صوّروه: لا نستطيع أن نعرضه مرة أخرى. ولا يستطيع أحد أن يجدكم بهذا الرمز.

# السؤال بالرمز
directory-receipt-title = ماذا حدث بعد ذلك؟
directory-receipt-lead = كتبتم إلينا وحصلتم على رمز. اكتبوه هنا.
directory-receipt-code = رمزكم
directory-receipt-help = عشرون رقماً.
directory-receipt-submit = عرض
directory-receipt-length = في الرمز عشرون رقماً. من فضلكم انظروا إليه مرة أخرى.
directory-receipt-check = هذه الأرقام لا تتوافق معاً. من فضلكم انظروا إلى كل رقم مرة أخرى.
directory-receipt-none = لا يوجد شيء تحت هذا الرمز. ربما في الرمز خطأ، أو ربما كتبتم إلينا منذ وقت طويل وحُذف ما كتبتموه.
directory-receipt-received = وصلنا ما كتبتموه. لم يقرأه أحد بعد.
directory-receipt-accepted = قرأنا ما كتبتموه ونعمل عليه.
directory-receipt-done = تمّ الأمر.
directory-receipt-set-aside = قرأنا ما كتبتموه، ولكن للأسف لا نستطيع أن نفعل شيئاً.
directory-receipt-reply = ردّنا

# ما تقوله المنظمة عن خدماتها. يقرؤه أعضاء المنظمات، وكثير منهم متطوعون. لا يُكتب HTML هنا أبداً.

directory-edit-title = خدماتنا
directory-edit-lead = ما تكتبونه هنا يقرؤه شخص آخر قبل أن يراه الجميع. حتى ذلك الحين لا تراه إلا منظمتكم ومن يقرؤونه.
directory-edit-empty = ليست لكم خدمة في القائمة بعد
directory-edit-empty-lead = اكتبوا عن الخدمة الأولى: ماذا تفعلون، ولمن، وأين، ومتى. يمكنكم أن تتوقفوا في أي وقت وتتابعوا لاحقاً.
directory-edit-add = إضافة خدمة
directory-edit-open = تعديل
directory-edit-public = الصفحة العامة
directory-edit-close = مغلق مؤقتاً
directory-edit-close-submit = إرسال أيام الإغلاق للمراجعة
directory-edit-unnamed = خدمة بلا اسم بعد

# أين وصل تعديل الخدمة. $date: يوم.
directory-edit-state-none = منشورة كما هي
directory-edit-state-draft = قيد الكتابة، حُفظت في { $date }
directory-edit-state-submitted = أُرسلت للمراجعة في { $date }. سيقرؤها شخص ما.
directory-edit-state-returned = أُعيدت إليكم. نرجو أن تقرؤوا السبب.
directory-edit-state-approved = منشورة

directory-edit-form-title = ماذا نقول عن خدمتنا
directory-edit-form-new = خدمة جديدة
# $language: اسم لغة.
directory-edit-form-language = اكتبوا بهذه اللغة: { $language }
directory-edit-form-reason = لماذا أُعيدت إليكم
directory-edit-form-waiting = أُرسل هذا للمراجعة وينتظر من يقرؤه. ما زال بإمكانكم أن تعدّلوه وترسلوه مرة أخرى.
directory-edit-form-optional = الاسم وحده ضروري. اتركوا ما لا ينطبق عليكم فارغاً.
directory-edit-save = حفظ والمتابعة لاحقاً
directory-edit-submit = إرسال للمراجعة
directory-edit-take-back = سحب التعديل
directory-edit-discard = حذف هذا التعديل
directory-edit-discard-sure = عندئذ يضيع ما كُتب. ما هو منشور يبقى كما هو.
directory-edit-saved = تم الحفظ. حتى الآن لا تراه إلا منظمتكم.
directory-edit-sent = أُرسل للمراجعة. شكراً لكم. يقرؤه شخص ما، ثم يُنشر.
directory-edit-sent-critical = أُرسل للمراجعة. شكراً لكم. تغيّرت إحدى طرق الوصول إليكم، لذلك نتأكد أولاً من أنكم أنتم من غيّرها: نتصل بالرقم المعروف حتى الآن، أو ننتظر يوماً.
directory-edit-autosaved = حُفظ كمسودة
directory-edit-offline = لم يُحفظ. اتركوا هذه الصفحة مفتوحة؛ سنحاول مرة أخرى.
directory-edit-changed = حفظ شخص آخر شيئاً في هذه الأثناء. لم يضِع شيء مما كتبتموه: ما كتبه الشخص الآخر موجود تحت كل خانة. راجعوه واحفظوا من جديد؛ عندئذ يسري ما كتبتموه أنتم.
directory-edit-theirs = ما حُفظ في هذه الأثناء:
directory-edit-theirs-empty = ما حُفظ في هذه الأثناء: خانة فارغة
directory-edit-critical = إذا تغيّر هذا، نتأكد منكم أولاً.
directory-edit-not-now = تغيّر هذا في هذه الأثناء. لم يُنفَّذ شيء؛ نرجو أن تنظروا إلى الصفحة من جديد.
# $count: كم خدمة أخرى في المكان نفسه.
directory-edit-shared-place =
    { $count ->
        [zero] لا توجد خدمات أخرى في هذا المكان.
        [one] في هذا المكان خدمة أخرى أيضاً. ما تغيّرونه هنا يتغيّر لها أيضاً.
        [two] في هذا المكان خدمتان أخريان أيضاً. ما تغيّرونه هنا يتغيّر لهما أيضاً.
        [few] في هذا المكان { $count } خدمات أخرى أيضاً. ما تغيّرونه هنا يتغيّر لها أيضاً.
        [many] في هذا المكان { $count } خدمة أخرى أيضاً. ما تغيّرونه هنا يتغيّر لها أيضاً.
       *[other] في هذا المكان { $count } خدمة أخرى أيضاً. ما تغيّرونه هنا يتغيّر لها أيضاً.
    }
directory-edit-kept-places = الأماكن أكثر مما يتسع له هذا النموذج. تبقى الأماكن الأخرى كما هي:
directory-edit-kept-place = مكان يخص جهة أخرى. يبقى كما هو:
directory-edit-kept-hours = هناك أيضاً أوقات دوام لا يمكن كتابتها هنا. تبقى كما هي.
directory-edit-kept-rows = أوقات الدوام التي لا تتكرر كل أسبوع أكثر مما يتسع له هذا النموذج. تبقى كما هي.
directory-edit-kept-phones = هناك أرقام هاتف أخرى. تبقى كما هي.
directory-edit-kept-costs = هناك عدة أسعار. تبقى كما هي.

# أجزاء النموذج، بالترتيب الذي يفكر به الناس.
directory-edit-part-what = ما هي الخدمة؟
directory-edit-part-whom = لمن؟
directory-edit-part-where = أين؟
directory-edit-part-when = متى يكون المكان مفتوحاً؟
directory-edit-part-how = كيف يحصل الناس عليها؟
directory-edit-part-cost = كم التكلفة؟
directory-edit-part-languages = بأي لغات؟
directory-edit-part-documents = ماذا يُحضر الناس معهم؟

# خانات النموذج؛ لبعضها شرح.
directory-edit-name = اسم الخدمة
directory-edit-name-hint = كما تقولونه على الهاتف: «المساعدة في ملء الاستمارات»
directory-edit-description = ماذا يحدث هناك
directory-edit-description-hint = بجمل قصيرة. ما الذي يحصل عليه من يأتي، وما الذي لا يحصل عليه.
directory-edit-alert = شيء يجب أن يعرفه الجميع الآن
directory-edit-alert-hint = مثلاً: «لا أماكن شاغرة حتى يناير»
directory-edit-needs = بماذا تفيد
directory-edit-needs-hint = ضعوا علامة عند ما يمكن أن يأتي الناس من أجله. إذا لم توضع أي علامة، يُعثر على الخدمة بما هو مكتوب هنا.
directory-edit-status = هل هي متاحة الآن؟
directory-edit-made-for = لمن خُصّصت
directory-edit-made-for-hint = إذا كانت للجميع، فلا تضعوا أي علامة.
directory-edit-eligibility = من يمكنه أن يأتي
directory-edit-minimum-age = من عمر
directory-edit-maximum-age = حتى عمر
directory-edit-place = اسم المكان
directory-edit-address = الشارع ورقم البناء
directory-edit-postal-code = الرمز البريدي
directory-edit-city = المدينة
directory-edit-transportation = كيف يصل الناس إلى المكان
directory-edit-transportation-hint = الموقف، جرس الباب، الطابق، الدرج
directory-edit-hours-hint = كما يُكتب على الباب: ‎9–12, 13–17. اتركوا اليوم فارغاً إذا كان المكان مغلقاً فيه.
directory-edit-hours-note = ملاحظة عن أوقات الدوام
directory-edit-hours-note-hint = مثلاً: «آخر دخول قبل الإغلاق بنصف ساعة»
directory-edit-closed-from = مغلق مؤقتاً: اليوم الأول
directory-edit-closed-to = اليوم الأخير
directory-edit-closed-reason = سبب الإغلاق
directory-edit-access = طرق الحصول عليها
directory-edit-application = ما يجب فعله للحصول عليها
directory-edit-phone = الهاتف
directory-edit-phone-2 = هاتف آخر
directory-edit-email = البريد الإلكتروني
directory-edit-url = عنوان الموقع
directory-edit-amount = السعر بالفورنت
directory-edit-amount-hint = 0 إذا كانت مجانية. اتركوه فارغاً إذا كان السعر يختلف.
directory-edit-fees = عن السعر
directory-edit-languages = اللغات التي يتحدثون بها هناك
directory-edit-languages-hint = دون مترجم
directory-edit-documents = أوراق وأشياء تُحضَر
directory-edit-documents-hint = واحد في كل سطر
directory-edit-status-active = نعم
directory-edit-status-temporarily-closed = مغلق مؤقتاً
directory-edit-status-inactive = ليس الآن
directory-edit-status-defunct = انتهت

# Who may see something, several places, and hours that are not weekly. $number: 1, 2 …; $field: the name of a field.
directory-edit-place-audience = من يستطيع رؤية هذا المكان
directory-edit-phone-audience = من يستطيع رؤية هذا الرقم
directory-edit-phone-audience-2 = من يستطيع رؤية الرقم الآخر
directory-edit-email-audience = من يستطيع رؤية عنوان البريد الإلكتروني
directory-edit-audience-public = الجميع: في الموقع وفي المطبوعات وفي البيانات المفتوحة
directory-edit-audience-members = أعضاء المائدة المستديرة فقط، ومنهم الجهات الحكومية
directory-edit-audience-members-without-authorities = أعضاء المائدة المستديرة فقط، دون الجهات الحكومية
directory-edit-audience-stewards = الأخصائيون الاجتماعيون وميسّرو اللقاءات فقط
directory-edit-audience-caseworkers = الأخصائيون الاجتماعيون فقط
directory-edit-audience-facilitators = ميسّرو اللقاءات فقط
directory-edit-audience-hidden = لا أحد: تُحفظ هنا فقط
directory-edit-place-number = المكان { $number }
directory-edit-place-more = مكان آخر
directory-edit-in-place = المكان { $number }: { $field }
directory-edit-leave = لم تعد الخدمة تُقدَّم هنا
directory-edit-hours-here = أوقات الدوام في هذا المكان وحده
directory-edit-hours-here-hint = إضافة إلى الأوقات السارية في كل الأماكن.
directory-edit-rows = أوقات دوام لا تتكرر كل أسبوع
directory-edit-rows-hint = سطر لكل يوم: كل أسبوعين، أو أول سبت من الشهر، أو في الصيف، أو في يوم واحد.
directory-edit-row-number = السطر { $number }
directory-edit-in-row = السطر { $number }: { $field }
directory-edit-choose = نرجو أن تختاروا
directory-edit-often = كم مرة
directory-edit-day = في أي يوم
directory-edit-hours = من أي ساعة إلى أي ساعة
directory-edit-from = من أي يوم
directory-edit-until = حتى أي يوم
directory-edit-often-week = كل أسبوع، لفترة
directory-edit-often-second-week = كل أسبوعين
directory-edit-often-first = أول مرة يأتي فيها هذا اليوم في الشهر
directory-edit-often-second = ثاني مرة يأتي فيها هذا اليوم في الشهر
directory-edit-often-third = ثالث مرة يأتي فيها هذا اليوم في الشهر
directory-edit-often-fourth = رابع مرة يأتي فيها هذا اليوم في الشهر
directory-edit-often-last = آخر مرة يأتي فيها هذا اليوم في الشهر
directory-edit-often-once = في يوم واحد فقط

# ما الخطأ في خانة. $field: اسم الخانة.
directory-edit-wrong-missing = { $field }: نرجو أن تملؤوا هذه الخانة.
directory-edit-wrong-too-long = { $field }: هذا النص طويل جداً، أو فيه أكثر من سطر. نرجو أن تختصروه.
directory-edit-wrong-phone = { $field }: هذا ليس رقم هاتف. اكتبوه كما يُطلب على الهاتف: ‎+36 1 000 0000
directory-edit-wrong-email = { $field }: هذا ليس عنوان بريد إلكتروني. يُكتب العنوان بهذا الشكل: name@example.org
directory-edit-wrong-url = { $field }: يبدأ عنوان الموقع بـ ‎https://‎ أو ‎http://‎
directory-edit-wrong-number = { $field }: نرجو أن تكتبوا رقماً، مثلاً 18.
directory-edit-wrong-date = { $field }: نرجو أن تختاروا يوماً.
directory-edit-wrong-order = { $field }: النهاية قبل البداية.
directory-edit-wrong-hours = { $field }: لم نستطع قراءة هذه الأوقات. اكتبوها بهذا الشكل: ‎9–12, 13–17
directory-edit-wrong-choice = { $field }: نرجو أن تختاروا من القائمة.

# رسائل عن التعديلات. $name: الخدمة؛ $fields: أسماء الخانات واحداً بعد الآخر.
directory-edit-mail-subject = هناك شيء سيتغير
directory-edit-mail-change = شخص يعمل لدى منظمتكم يريد أن يغيّر طرق الوصول إلى «{ $name }». ما سيتغير: { $fields }.
directory-edit-mail-new = شخص يعمل لدى منظمتكم يريد أن يضيف خدمة: «{ $name }».
directory-edit-mail-wait = قبل أن يُنشر ذلك نتصل بالرقم المعروف حتى الآن، أو ننتظر يوماً. إذا كنتم أنتم من فعل ذلك، فلا حاجة إلى أن تفعلوا شيئاً.
directory-edit-mail-stop = إذا لم يُرِد أحد منكم ذلك، فافتحوا الصفحة واسحبوا التعديل، وأخبرونا.
directory-edit-mail-look = عرض التعديل
directory-edit-mail-tell = لم نكن نحن
directory-edit-mail-outcome = ماذا حدث لتعديلكم
directory-edit-mail-returned = أُعيد إليكم ما كتبتموه عن «{ $name }». نرجو أن تقرؤوا السبب وتعدّلوه وترسلوه مرة أخرى:

# Letters to those who offer something at a place that moves. $name: their services; $fields: names of fields.
directory-edit-mail-move = يريد أحدهم أن يغيّر مكاناً تقدّمون فيه أنتم أيضاً خدمة: «{ $name }». ما سيتغير: { $fields }.
directory-edit-mail-move-wait = يُراجَع ذلك قبل أن يراه الجميع. إذا كنتم لا تعلمون شيئاً عنه، فاسألوا أصحاب المكان، أو أخبرونا.
directory-edit-mail-moved-subject = تغيّر أحد الأماكن
directory-edit-mail-moved = تغيّر مكان تقدّمون فيه خدمة: «{ $name }». ما تغيّر: { $fields }.
directory-edit-mail-moved-tell = انظروا هل هذا صحيح لكم أيضاً، وأخبروا من يأتون إليكم، كي لا يقف أحد أمام الباب الخطأ.
directory-edit-mail-place = عرض الصفحة

# A letter to coordinators
directory-emergency-mail-text = اقترح أحدهم أرقام طوارئ أخرى. يرجى الاتصال بكل رقم منها، وعدم تأكيدها إلا إذا أجاب الأشخاص المعنيون.

# What can wait, in the letter of the morning
directory-news-edits = { $count ->
    [zero] لا يوجد تعديل ينتظر من يقرؤه.
    [one] تعديل واحد ينتظر من يقرؤه.
    [two] تعديلان ينتظران من يقرؤهما.
    [few] { $count } تعديلات تنتظر من يقرؤها.
    [many] { $count } تعديلاً تنتظر من يقرؤها.
   *[other] { $count } تعديل تنتظر من يقرؤها.
}
directory-news-public = { $count ->
    [zero] لم يُنشر أي تعديل لكم.
    [one] نُشر تعديل لكم.
    [two] نُشر تعديلان لكم.
    [few] نُشرت { $count } تعديلات لكم.
    [many] نُشر { $count } تعديلاً لكم.
   *[other] نُشر { $count } تعديل لكم.
}
directory-news-told = { $count ->
    [zero] لم يخبرنا أحد بشيء.
    [one] أخبرنا شخص بشيء.
    [two] أخبرنا شخصان بشيء.
    [few] أخبرنا { $count } أشخاص بشيء.
    [many] أخبرنا { $count } شخصاً بشيء.
   *[other] أخبرنا { $count } شخص بشيء.
}

# مساعدة بشأن الصفحة.
directory-help-mine =
    هنا كل خدمات منظمتكم، وأين وصل كل تعديل عليها.
    افتحوا خدمة لتعديلها، أو أضيفوا خدمة جديدة. وما هو مغلق مؤقتًا تذكرونه هنا مباشرة.
    إذا أُعيد إليكم تعديل، فصفحته تذكر السبب. لا يضيع شيء مما كتبتموه.
    ما لم يُنشر بعد لا تراه إلا منظمتكم ومن يقرؤونه أولًا.
directory-help-edit =
    هنا تكتبون ما هي الخدمة، ولمن، ومتى، وأين.
    اكتبوا ما تعرفونه واحفظوه، وأرسلوه عندما يصبح صحيحًا.
    إذا كان رقم أو عنوان غير صحيح، يُذكر ذلك في الأعلى وعند الحقل، ويبقى كل ما كتبتموه.
    إذا تغيّرت طريقة الوصول إليكم، يتصل بكم شخص أولًا، أو يستغرق الأمر يومًا. حتى ذلك الحين يظهر ما كان مكتوبًا من قبل.
