# صفحة المنظمة. $count عدد. لا يُكتب HTML هنا أبداً.

network-organization-also-known = أسماء أخرى
network-organization-contact = للتواصل
network-organization-founded = سنة التأسيس
network-organization-legal-status = الشكل القانوني
network-organization-offers =
    { $count ->
        [zero] لا توجد خدمات
        [one] خدمة واحدة
        [two] خدمتان
        [few] { $count } خدمات
        [many] { $count } خدمة
       *[other] { $count } خدمة
    }
network-organization-no-offers = ليس لهذه المنظمة خدمات في القائمة.
network-organization-contact-none = لا توجد وسيلة تواصل منشورة.
network-organization-phone-extension = الرقم الداخلي: { $extension }

# المنظمة نفسها في المائدة المستديرة: الانضمام، وأين يجوز ذكر اسمها، وكيف يراها الآخرون، والانسحاب.
# كل هذا يقرؤه أعضاء المنظمات. لا يُكتب HTML هنا أبداً.

network-ours-title = منظمتنا في المائدة المستديرة
network-ours-public-page = صفحتنا العامة
network-ours-members = من يشارك في المائدة المستديرة
network-ours-services = خدماتنا: تعديل أو إضافة
network-not-sealed = ما هو مكتوب هنا يستطيع أن يقرأه من يديرون هذا الموقع. ليس محجوباً عنهم.

# صلة المنظمة بالمائدة المستديرة. $date: يوم.
network-state-known = لم تنضموا إلى المائدة المستديرة بعد.
network-state-approached = أنتم مدعوون. لا يوجد جواب بعد.
network-state-joined = تشاركون في المائدة المستديرة منذ { $date }.
network-state-dormant = تشاركون في المائدة المستديرة. الأمور هادئة منذ { $date }.
network-state-rejoined = تشاركون في المائدة المستديرة من جديد منذ { $date }.
network-state-declined = قلتم «لا» في { $date }. يمكنكم أن تأتوا متى شئتم.
network-state-withdrawn = انسحبتم في { $date }. يمكنكم أن تعودوا متى شئتم.

# الانضمام
network-join-title = الانضمام إلى المائدة المستديرة
network-join-lead = الانضمام مجاني ولا يُلزمكم بشيء. يمكنكم أن تنسحبوا في أي وقت بضغطة واحدة، ولا أحد يسأل عن السبب.
network-join-submit = الانضمام إلى المائدة المستديرة
network-join-decline = لا، شكراً
network-join-public-now = يعرض هذا الموقع منظمتكم اليوم كما وردت في مصدر عام. بعد أن تنضموا لا يسري إلا ما تضعون عليه علامة أدناه.

# أين يجوز ذكر اسمها
network-named-title = أين يجوز ذكر اسمنا؟
network-named-lead = لا توجد علامة على شيء ما لم تضعوها بأنفسكم. لا يستطيع أحد غيركم أن يضعها بدلاً منكم، ويمكنكم تغييرها في أي وقت.
network-named-save = حفظ
network-named-saved = تم الحفظ. يسري ذلك من الآن.
network-named-look = عرض كيف سيرانا الآخرون عندئذ
network-named-since = نعم، منذ { $date }
network-purpose-individual-cases = عند مساعدة شخص معيّن
network-purpose-individual-cases-who = يراه الأخصائيون الاجتماعيون الذين يساعدون هذا الشخص.
network-purpose-member-list = في قائمة الأعضاء
# $organizations: كم منظمة تشارك في المائدة المستديرة؛ $authorities: كم منها جهات حكومية.
network-purpose-member-list-who =
    { $organizations ->
        [zero] تراه المنظمات المشاركة في المائدة المستديرة. لا توجد أي منظمة بعد.
        [one] تراه منظمة واحدة مشاركة في المائدة المستديرة.
        [two] تراه منظمتان مشاركتان في المائدة المستديرة.
        [few] تراه { $organizations } منظمات مشاركة في المائدة المستديرة.
        [many] تراه { $organizations } منظمة مشاركة في المائدة المستديرة.
       *[other] تراه { $organizations } منظمة مشاركة في المائدة المستديرة.
    } { $authorities ->
        [zero] ليست بينها أي جهة حكومية.
        [one] بينها جهة حكومية واحدة.
        [two] بينها جهتان حكوميتان.
        [few] بينها { $authorities } جهات حكومية.
        [many] بينها { $authorities } جهة حكومية.
       *[other] بينها { $authorities } جهة حكومية.
    }
network-named-authorities = ترانا في القائمة أيضاً الجهات الحكومية المشاركة في المائدة المستديرة
network-purpose-website = في هذا الموقع
network-purpose-website-who = يراه الجميع، ومحركات البحث أيضاً.
network-purpose-print = في المطبوعات
network-purpose-print-who = يراه كل من يحمل كتيّباً في يده. ما طُبع لا يمكن استرجاعه.
network-purpose-conference = في المؤتمرات واللقاءات الأخرى
network-purpose-conference-who = يراه كل من يحضر.
network-purpose-newsletter = في النشرة الإخبارية
network-purpose-newsletter-who = يراه كل من تصله النشرة. ما أُرسل لا يمكن استرجاعه.
network-purpose-funders-report = في التقارير إلى الممولين
network-purpose-funders-report-who = يراه من يموّلون المائدة المستديرة.
network-purpose-open-data = في البيانات المفتوحة
network-purpose-open-data-who = تقرؤه برامج الكمبيوتر لدى الآخرين. إذا غيّرتم رأيكم، نطلب منها أن تنساكم؛ لكننا لا نستطيع أن نجبرها.
network-purpose-attribution = في المحضر، بجانب ما نقوله
network-purpose-attribution-who = يراه كل من يجوز له أن يقرأ المحضر. وإلا فلا يُذكر إلا نوع منظمتكم.

# كما يرانا الآخرون
network-seen-title = كما يرانا الآخرون
network-seen-lead = مأخوذ من البيانات نفسها التي تُبنى منها الصفحات.
network-seen-then = كما سيرانا الآخرون
network-seen-then-lead = هكذا سيكون الأمر. لم يتغير شيء بعد.
network-seen-public = الجميع، في هذا الموقع
network-seen-member = عضو في المائدة المستديرة
network-seen-authority = جهة حكومية مشاركة في المائدة المستديرة
network-seen-funder = من يموّل المائدة المستديرة
network-seen-api = البرامج التي تقرأ بياناتنا المفتوحة
network-seen-nothing = لا شيء عنا.
network-seen-name-in-list = اسمنا في قائمة الأعضاء، وما يراه الجميع.
network-seen-name-in-report = اسمنا في التقرير، وما يراه الجميع.
network-seen-as-everyone = ما يراه الجميع.

# الانسحاب
network-leave-title = الانسحاب من المائدة المستديرة
network-leave-lead = بضغطة واحدة، فوراً، ودون ذكر سبب. يُزال اسمكم من كل صفحة وكل قائمة وكل ملف بيانات يصدر عن هذا الموقع، وتُزال كل العلامات أعلاه. يمكنكم أن تعودوا لاحقاً.
network-leave-submit = الانسحاب من المائدة المستديرة
network-leave-rehearse = عرض ما سيُزال أولاً
network-leave-rehearsed-title = لو انسحبتم الآن
# $count: كم عنواناً في هذا الموقع.
network-leave-gone =
    { $count ->
        [zero] لن تتغير أي صفحة منشورة: ليست لكم صفحة بينها.
        [one] سيجيب عنوان منشور واحد بأنه لم يعد موجوداً.
        [two] سيجيب عنوانان منشوران بأنهما لم يعودا موجودين.
        [few] ستجيب { $count } عناوين منشورة بأنها لم تعد موجودة.
        [many] سيجيب { $count } عنواناً منشوراً بأنها لم تعد موجودة.
       *[other] سيجيب { $count } عنوان منشور بأنها لم تعد موجودة.
    }
network-left-title = انسحبتم من المائدة المستديرة
network-left-lead = لم يعد اسمكم في هذا الموقع. هذا ما لا يستطيع أحد استرجاعه:
network-left-print = المطبوعات، والصفحات التي طبعها أحد أو حفظها.
network-left-mail = الرسائل والدعوات التي أُرسلت.
network-left-programs = النسخ التي أخذتها برامج الكمبيوتر لدى الآخرين من البيانات المفتوحة. نطلب منها أن تنساكم خلال 7 أيام.
network-left-search = ما احتفظت به محركات البحث. ستنظر مرة أخرى من تلقاء نفسها؛ ويكون ذلك أسرع إذا طلبتم منها:
network-left-back = العودة إلى المائدة المستديرة

# ما قيل بتاريخه
network-history-title = ماذا قيل ومتى
# $date: يوم. $what: اسم الغرض.
network-history-given = { $date }: نعم – { $what }
network-history-taken = { $date }: لا – { $what }
network-history-empty = لم يُقَل شيء بعد.

# من يشارك في المائدة المستديرة
network-members-title = من يشارك في المائدة المستديرة
network-members-lead = منظمات تريد أن يراها الأعضاء الآخرون. نرجو ألا تعطوا هذه القائمة لغيركم.
# $unnamed: كم منظمة تشارك في المائدة المستديرة ولا يُذكر اسمها هنا.
network-members-unnamed =
    { $unnamed ->
        [zero] لا توجد منظمات أخرى مشاركة لا يُذكر اسمها هنا.
        [one] تشارك في المائدة المستديرة منظمة أخرى لا يُذكر اسمها هنا.
        [two] تشارك في المائدة المستديرة منظمتان أخريان لا يُذكر اسمهما هنا.
        [few] تشارك في المائدة المستديرة { $unnamed } منظمات أخرى لا يُذكر اسمها هنا.
        [many] تشارك في المائدة المستديرة { $unnamed } منظمة أخرى لا يُذكر اسمها هنا.
       *[other] تشارك في المائدة المستديرة { $unnamed } منظمة أخرى لا يُذكر اسمها هنا.
    }
network-members-none = لم يُذكر اسم أحد هنا بعد. كل منظمة تقرر بنفسها.
network-category-city-department = قسم في البلدية
network-category-district = حي
network-category-state-authority = جهة حكومية
network-category-ngo = منظمة أهلية
network-category-migrant-organisation = منظمة مهاجرين
network-category-international-organisation = منظمة دولية
network-category-research = أبحاث
network-category-community-representative = جالية

# سجل التواصل كما تقرؤه المنظمة التي يخصها
network-notes-title = ما دُوِّن عنا
network-notes-lead = يدوّن المنسّق متى كنا على تواصل: وقائع فقط. يُزال كل سطر بعد سنة. إذا كان هناك شيء غير صحيح، نرجو أن تنبّهوا إلى ذلك.
network-notes-call = مكالمة
network-notes-mail = رسالة
network-notes-memo = ملاحظة
network-notes-visit = زيارة
# $step: ما يجب فعله بعد ذلك.
network-notes-next = الخطوة التالية: { $step }
# $date: يوم.
network-notes-by = آخر موعد: { $date }
# سبق شخص آخر من المنظمة.
network-ours-not-now = تغيّر هذا في هذه الأثناء. لم يُنفَّذ شيء؛ نرجو أن تنظروا إلى الصفحة من جديد.

# What can wait, in the letter of the morning
network-news-joined = { $count ->
    [zero] لم تنضم أي منظمة إلى المائدة المستديرة.
    [one] انضمت منظمة إلى المائدة المستديرة.
    [two] انضمت منظمتان إلى المائدة المستديرة.
    [few] انضمت { $count } منظمات إلى المائدة المستديرة.
    [many] انضمت { $count } منظمة إلى المائدة المستديرة.
   *[other] انضمت { $count } منظمة إلى المائدة المستديرة.
}
network-news-left = { $count ->
    [zero] لم تنسحب أي منظمة من المائدة المستديرة.
    [one] انسحبت منظمة من المائدة المستديرة.
    [two] انسحبت منظمتان من المائدة المستديرة.
    [few] انسحبت { $count } منظمات من المائدة المستديرة.
    [many] انسحبت { $count } منظمة من المائدة المستديرة.
   *[other] انسحبت { $count } منظمة من المائدة المستديرة.
}

# Give and take
network-balance-title = نعطي ونأخذ
network-balance-gives = ما تعطيه المنظمة
network-balance-gets = ما تحصل عليه المنظمة
network-balance-nothing = لا يوجد بعد ما يمكن عدّه هنا.
network-balance-counted = لا نعدّ إلا ما يظهر هنا. أما ما يأتي من محادثة فلا نقيسه.
network-balance-question = هل تحصلون على قدر ما تعطون على الأقل؟
network-balance-who = نسأل مرتين في السنة، بضغطة واحدة. لا يقرأ الجواب إلا ميسّر اللقاءات؛ ويمكنكم أن تغيّروه حتى نهاية نصف السنة.
network-balance-yes = نعم
network-balance-no = لا
network-balance-said-yes = قلتم في هذا النصف من السنة: نعم.
network-balance-said-no = قلتم في هذا النصف من السنة: لا. سيتواصل معكم ميسّر اللقاءات.
network-gives-services = { $count ->
    [zero] لا توجد خدمات
    [one] خدمة واحدة
    [two] خدمتان
    [few] { $count } خدمات
    [many] { $count } خدمة
   *[other] { $count } خدمة
}
network-gives-languages = { $count ->
    [zero] لم تُذكر لغات
    [one] يتحدثون هناك لغة واحدة
    [two] يتحدثون هناك لغتين
    [few] يتحدثون هناك { $count } لغات
    [many] يتحدثون هناك { $count } لغة
   *[other] يتحدثون هناك { $count } لغة
}
network-gives-changes = { $count ->
    [zero] لم يُنشر أي تصحيح في الأشهر الثلاثة الأخيرة
    [one] نُشر تصحيح واحد في الأشهر الثلاثة الأخيرة
    [two] نُشر تصحيحان في الأشهر الثلاثة الأخيرة
    [few] نُشرت { $count } تصحيحات في الأشهر الثلاثة الأخيرة
    [many] نُشر { $count } تصحيحاً في الأشهر الثلاثة الأخيرة
   *[other] نُشر { $count } تصحيح في الأشهر الثلاثة الأخيرة
}
network-gets-projects = { $count ->
    [zero] لا يوجد مشروع مموَّل تعتمد عليه خدماتها
    [one] مشروع مموَّل واحد تعتمد عليه خدماتها
    [two] مشروعان مموَّلان تعتمد عليهما خدماتها
    [few] { $count } مشاريع مموَّلة تعتمد عليها خدماتها
    [many] { $count } مشروعاً مموَّلاً تعتمد عليها خدماتها
   *[other] { $count } مشروع مموَّل تعتمد عليها خدماتها
}
network-gets-contacts = { $count ->
    [zero] لم تتواصل معكم المائدة المستديرة في السنة الأخيرة
    [one] تواصلت معكم المائدة المستديرة مرة واحدة في السنة الأخيرة
    [two] تواصلت معكم المائدة المستديرة مرتين في السنة الأخيرة
    [few] تواصلت معكم المائدة المستديرة { $count } مرات في السنة الأخيرة
    [many] تواصلت معكم المائدة المستديرة { $count } مرة في السنة الأخيرة
   *[other] تواصلت معكم المائدة المستديرة { $count } مرة في السنة الأخيرة
}

# As others see us, word for word
network-seen-whole = كلمة بكلمة: { $count ->
    [zero] لا معلومات
    [one] معلومة واحدة
    [two] معلومتان
    [few] { $count } معلومات
    [many] { $count } معلومة
   *[other] { $count } معلومة
}

# ما حدث لسجل المنظمة نفسها: ماذا ومتى.
network-happened = ما حدث لسجل منظمتنا
network-happened-network-add = أُضفنا إلى قائمة المنظمات
network-happened-network-describe = تغيّر ما تعرفه المائدة المستديرة عنا
network-happened-network-note = دُوِّن شيء عنا
network-happened-network-tend = دُوِّنت علاقتنا بالمائدة المستديرة
network-happened-network-settle = انضممنا أو عدنا أو اعتذرنا
network-happened-network-consent = تغيّرت المواضع التي يجوز فيها ذكر اسمنا
network-happened-network-withdraw = انسحبنا من المائدة المستديرة
network-happened-directory-import = حُدِّث السجل من ملف
network-happened-other = تغيّر السجل

# مساعدة بشأن الصفحة.
network-help-ours =
    تبيّن هذه الصفحة علاقتنا بالمائدة المستديرة، وأين يجوز ذكر اسمنا، وكيف يرانا الآخرون.
    ابدؤوا بالزر «عرض كيف سيرانا الآخرون عندئذ»: النظر لا يغيّر شيئًا.
    إذا كان شخص آخر من المنظمة أسرع، فلا يُنفَّذ شيء وترون الوضع كما هو الآن. يمكن إزالة أي علامة في أي وقت.
    لا يرى هذه الصفحة إلا أفراد منظمتكم. يعرف المنسّق علاقتكم بالمائدة وما دُوِّن.
