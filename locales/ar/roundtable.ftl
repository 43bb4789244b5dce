# المائدة المستديرة: الموائد والاجتماعات والدعوات والمحاضر. $when موعد، و $count عدد، و $side اسم طرف. لا يُكتب HTML هنا أبداً.

roundtable-when = { $date }، { $time }
roundtable-minutes =
    { $count ->
        [zero] { $count } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $count } دقائق
        [many] { $count } دقيقة
       *[other] { $count } دقيقة
    }
roundtable-observer = مراقب
roundtable-unnamed = دون ذكر الاسم
roundtable-chatham-house = يجوز نقل ما يقال دون ذكر الأسماء
roundtable-raised-by = من طرحه: { $side }
roundtable-not-now = هذا غير ممكن الآن. تغيّر شيء في هذه الأثناء: نرجو أن تنظروا إلى الوضع كما هو الآن.
roundtable-meanwhile = غيّره شخص آخر في هذه الأثناء. ما كتبتموه موجود هنا؛ انظروا من فضلكم ما الذي تغيّر، ثم أرسلوه مرة أخرى.

roundtable-kind-city-wide = مائدة المدينة كلها
roundtable-kind-local = مائدة جزء من المدينة
roundtable-kind-thematic = مائدة لموضوع واحد
roundtable-kind-topic = موضوع يخص الأعضاء
roundtable-state-founded = تأسست
roundtable-state-active = تعمل
roundtable-state-lower-intensity = تجتمع أقل من قبل
roundtable-state-dormant = متوقفة مؤقتاً
roundtable-state-closed = انتهى عملها
roundtable-state-reopened = تعمل من جديد
roundtable-ending-solved = حُلّ ما أُنشئت من أجله
roundtable-ending-merged = صارت جزءاً من مائدة أخرى
roundtable-ending-money-ended = نفد المال
roundtable-event-start = تعمل
roundtable-event-slow-down = تجتمع أقل من قبل
roundtable-event-fall-asleep = تتوقف مؤقتاً
roundtable-event-close = إنهاء
roundtable-event-reopen = فتح من جديد
roundtable-light-places = أماكن محدودة، مع قائمة انتظار
roundtable-light-interpretation = طلب ترجمة شفهية في الجواب
roundtable-light-childcare = طلب رعاية الأطفال في الجواب
roundtable-light-speakers = دور المتحدثين
roundtable-light-check-in = تسجيل الحضور برمز، في المكان نفسه
roundtable-office-convener = الداعي إلى الاجتماع
roundtable-office-facilitator = ميسّر اللقاءات
roundtable-office-minute-taker = كاتب المحاضر
roundtable-office-interpreter = المترجم الشفهي
roundtable-office-political-sponsor = الداعم السياسي
roundtable-part-delegate = مندوب
roundtable-part-alternate = بديل
roundtable-side-institutions = المؤسسات العامة
roundtable-side-communities = الجاليات
roundtable-side-civil-society = المنظمات الأهلية
roundtable-mode-in-person = حضورياً
roundtable-mode-online = عبر الإنترنت
roundtable-mode-hybrid = حضورياً وعبر الإنترنت
roundtable-item-kind-common = لكل من يرى الاجتماع
roundtable-item-kind-internal = للأعضاء فقط
roundtable-item-kind-hidden = لميسّري اللقاءات فقط
roundtable-meeting-state-draft = قيد الإعداد
roundtable-meeting-state-announced = أُعلن عنه
roundtable-meeting-state-agenda-fixed = جدول الأعمال نهائي
roundtable-meeting-state-in-progress = يُعقد الآن
roundtable-meeting-state-held = انتهى
roundtable-meeting-state-closed = مغلق
roundtable-meeting-state-cancelled = أُلغي
roundtable-meeting-state-postponed = مؤجل
roundtable-meeting-event-announce = إرسال الدعوات
roundtable-meeting-event-fix-agenda = جدول الأعمال نهائي
roundtable-meeting-event-open-agenda = يمكن تعديل جدول الأعمال من جديد
roundtable-meeting-event-begin = بدء الاجتماع
roundtable-meeting-event-end = انتهى الاجتماع
roundtable-meeting-event-close = إغلاق
roundtable-meeting-event-cancel = إلغاء الاجتماع
roundtable-meeting-event-postpone = تأجيل الاجتماع
roundtable-minutes-state-live-draft = قيد الكتابة
roundtable-minutes-state-prepared = جاهز
roundtable-minutes-state-in-review = يقرؤه الأعضاء
roundtable-minutes-state-approved = معتمد
roundtable-minutes-state-published = منشور
roundtable-minutes-event-prepare = جاهز
roundtable-minutes-event-reopen = العودة إلى الكتابة
roundtable-minutes-event-review = إرسال إلى الأعضاء
roundtable-minutes-event-approve = اعتماد
roundtable-minutes-event-publish = نشر
roundtable-answer-accept = سأحضر
roundtable-answer-doubt = ربما أحضر
roundtable-answer-decline = لا أستطيع الحضور
roundtable-answer-delegate = سيحضر بديلي
roundtable-answered-needs-action = لم يُجب
roundtable-answered-accepted = سيحضر
roundtable-answered-tentative = ربما يحضر
roundtable-answered-declined = لن يحضر
roundtable-answered-delegated = سيحضر بديله
roundtable-answered-waiting-list = ينتظر مكاناً
roundtable-answered-offered = حصل على مكان ولم يُجب بعد
roundtable-needs-remote = يشارك عبر الإنترنت
roundtable-needs-language = ترجمة شفهية: { $language }
roundtable-needs-childcare = رعاية الأطفال

roundtable-invited-title = دعوة إلى اجتماع
roundtable-invited-when = متى
roundtable-invited-where = أين
roundtable-invited-access = كيف تدخلون إلى المكان
roundtable-invited-languages = الترجمة الشفهية
roundtable-invited-agenda = عمّا سنتحدث
roundtable-invited-answer = هل ستحضرون؟
roundtable-invited-remote = أشارك عبر الإنترنت
roundtable-invited-interpretation = أطلب ترجمة شفهية إلى هذه اللغة
roundtable-invited-interpretation-none = لا أحتاج إليها
roundtable-interpretation-open = ما زلنا نبحث عن مترجم شفهي: { $languages }
roundtable-interpreting-yours = تتولّون الترجمة الشفهية في هذا الاجتماع: { $languages }
roundtable-invited-childcare = أطلب رعاية الأطفال
roundtable-invited-access-needs = ماذا تحتاجون لكي تتمكنوا من المشاركة؟
roundtable-invited-access-help = مثلاً: آتي على كرسي متحرك، أو أرى جيداً من الصف الأول. لا يقرؤه إلا الداعي إلى الاجتماع. اختياري.
roundtable-invited-instead = من يحضر بدلاً منكم؟
roundtable-invited-which = اختاروا من فضلكم هل ستحضرون.
roundtable-invited-yours = هذه الصفحة لكم وحدكم. تعمل دون تسجيل الدخول، لذلك نرجو ألا تعطوا عنوانها لغيركم. يمكنكم أن تغيّروا جوابكم حتى موعد الاجتماع.
roundtable-invited-cancelled = أُلغي هذا الاجتماع. لا حاجة إلى أن تفعلوا شيئاً.
roundtable-invited-postponed = أُجّل هذا الاجتماع. سنكتب إليكم عندما نعرف الموعد الجديد.
roundtable-invited-over = لم يعد الجواب عن دعوة هذا الاجتماع ممكناً.
roundtable-stands-needs-action = لم تجيبوا بعد.
roundtable-stands-accepted = نحن في انتظاركم.
roundtable-stands-tentative = قلتم إنكم ربما تحضرون.
roundtable-stands-declined = قلتم إنكم لا تستطيعون الحضور.
roundtable-stands-delegated = قلتم إن بديلكم سيحضر.
roundtable-stands-waiting-list = لا يوجد مكان شاغر الآن. أنتم في قائمة الانتظار: سنكتب إليكم إذا شغر مكان.
roundtable-stands-offered = شغر مكان. نحتفظ به لكم يومين: نرجو أن تجيبوا.

roundtable-mail-subject = رسالة من المائدة المستديرة
roundtable-mail-invited = ندعوكم إلى اجتماع. نرجو أن تجيبوا في الصفحة أدناه؛ لا حاجة إلى تسجيل الدخول.
roundtable-mail-stand-in = شخص لا يستطيع الحضور يطلب منكم أن تحضروا اجتماعاً بدلاً منه. نرجو أن تجيبوا في الصفحة أدناه.
roundtable-mail-changed = تغيّر اجتماع دعوناكم إليه. هكذا هو الآن:
roundtable-mail-called-off = اجتماع دعوناكم إليه لن يُعقد في هذا الموعد:
roundtable-mail-reminded = لا نعرف بعد هل ستحضرون هذا الاجتماع. ضغطة واحدة تكفي.
roundtable-mail-offered = شغر مكان في اجتماع تنتظرونه. نحتفظ به لكم يومين.
roundtable-mail-answer = عرض الدعوة والجواب عنها
roundtable-mail-foot = هذه الصفحة لكم وحدكم: من يعرف عنوانها يستطيع أن يجيب بدلاً منكم.
roundtable-news-review =
    { $count ->
        [zero] لا توجد محاضر تنتظر قراءتكم.
        [one] محضر واحد ينتظر قراءتكم.
        [two] محضران ينتظران قراءتكم.
        [few] { $count } محاضر تنتظر قراءتكم.
        [many] { $count } محضراً تنتظر قراءتكم.
       *[other] { $count } محضر تنتظر قراءتكم.
    }
roundtable-news-minutes =
    { $count ->
        [zero] لم يُنشر أي محضر.
        [one] نُشر محضر واحد.
        [two] نُشر محضران.
        [few] نُشرت { $count } محاضر.
        [many] نُشر { $count } محضراً.
       *[other] نُشر { $count } محضر.
    }
roundtable-news-correction =
    { $count ->
        [zero] لم يصل جواب عن تصحيحات اقترحتموها.
        [one] وصل جواب عن تصحيح اقترحتموه.
        [two] وصل جواب عن تصحيحين اقترحتموهما.
        [few] وصل جواب عن { $count } تصحيحات اقترحتموها.
        [many] وصل جواب عن { $count } تصحيحاً اقترحتموها.
       *[other] وصل جواب عن { $count } تصحيح اقترحتموها.
    }

roundtable-how-present = حاضر
roundtable-how-remote = عبر الإنترنت
roundtable-how-excused = اعتذر عن الحضور
roundtable-how-absent = غائب
roundtable-how-guest = ضيف
roundtable-entry-note = مما قيل
roundtable-entry-decision = قرار
roundtable-entry-action = مهمة

roundtable-calendar-name = المائدة المستديرة
# صفحات الموائد المستديرة المنشورة. $when موعد، و $date يوم، و $count عدد. يقرؤها الجميع: بكلمات بسيطة.
roundtable-home-title = المائدة المستديرة
roundtable-home-what = حول المائدة المستديرة تجلس مؤسسات عامة ومنظمات أهلية ومنظمات مهاجرين معاً، وتتحدث عمّا يسهّل حياة القادمين من الخارج في المدينة.
roundtable-home-who = كل منظمة تقرر بنفسها هل تشارك، وهل يجوز لنا أن نذكر اسمها.
roundtable-home-how = ليس لكم مقعد حول المائدة؟ يمكنكم مع ذلك أن تقولوا ما تحتاجون إليه: في هذا الموقع، دون ذكر الاسم، وبأي لغة.
roundtable-home-tables = الموائد المستديرة
roundtable-home-none = هنا ستظهر الموائد المستديرة في المدينة. لا توجد أي منها بعد.
roundtable-home-next = الاجتماع العلني القادم: { $when }
roundtable-home-map = ماذا تفعل المائدة المستديرة؟
roundtable-home-map-lead = تولّت أول مائدة مستديرة ست مهام في عام 2012. هنا ترون ما هو موجود الآن من كل منها في هذا الموقع، وما ليس موجوداً بعد.
roundtable-home-network-title = بناء شبكة العلاقات
roundtable-home-network-text = من يعملون من أجل الناس أنفسهم، ينبغي أن يعرف بعضهم بعضاً. لهذا وُجدت الموائد أعلاه واجتماعاتها. ويمكن للأعضاء أيضاً أن يتحدثوا فيما بينهم بعد تسجيل الدخول.
roundtable-home-recommendation-title = توصيات للسياسات العامة
roundtable-home-recommendation-text = اقتراحات لمن يستطيعون اتخاذ القرار. التوصيات والأجوبة عنها ليست هنا بعد. ما قررته مائدة من الموائد تجدونه في المحاضر المنشورة، ويستطيع أي شخص أن يقول عمّا ينبغي الحديث.
roundtable-home-communities-title = خدمات لمنظمات المهاجرين
roundtable-home-communities-text = يمكن لمنظمة مهاجرين أيضاً أن يكون لها مقعد حول المائدة، وأن تحدّث هنا ما تقدمه لكي يجدها الناس. أما التدريب وطلب المنح الصغيرة فليسا هنا بعد.
roundtable-home-workers-title = خدمات لمن يعملون مع المهاجرين
roundtable-home-workers-text = يبيّن البحث من يساعد، وفي ماذا، وبأي لغة، وأين. الدورات التدريبية ليست هنا بعد.
roundtable-home-newsletter-title = النشرة الإخبارية
roundtable-home-newsletter-text = ليست هنا بعد.
roundtable-home-publication-title = المطبوعات
roundtable-home-publication-text = لا توجد هنا مطبوعات بعد. أما بيانات الخدمات فمتاحة كبيانات مفتوحة.
roundtable-home-link-members = تسجيل الدخول للأعضاء
roundtable-home-link-inside = موائدي المستديرة
roundtable-home-link-tell = أريد أن أقول ما يلزم
roundtable-home-link-search = البحث عن مساعدة
roundtable-home-link-needs = كيف يمكننا مساعدتكم؟
roundtable-home-link-api = البيانات المفتوحة

roundtable-public-coming = الاجتماعات القادمة
roundtable-public-coming-none = لا يوجد الآن اجتماع معلن عنه.
roundtable-public-past = الاجتماعات السابقة
roundtable-public-minutes-here = يمكن قراءة المحضر
roundtable-public-heard = كيف تقولون رأيكم
roundtable-public-heard-text = لا تحتاجون لذلك إلى مقعد حول المائدة. اكتبوا ما يلزم: دون ذكر الاسم، وبأي لغة. سيقرؤه شخص وينقله إلى المعنيين.
roundtable-public-round = من يشارك في المائدة
roundtable-public-round-lead = لا نذكر إلا أسماء من طلبوا ذلك بأنفسهم.
roundtable-public-round-none = ليس لأحد مقعد حول هذه المائدة بعد.
roundtable-public-unnamed =
    { $count ->
        [zero] لا يوجد مشاركون آخرون لا نذكر أسماءهم هنا.
        [one] ومشارك آخر لا نذكر اسمه هنا.
        [two] ومشاركان آخران لا نذكر اسميهما هنا.
        [few] و{ $count } مشاركين آخرين لا نذكر أسماءهم هنا.
        [many] و{ $count } مشاركاً آخر لا نذكر أسماءهم هنا.
       *[other] و{ $count } مشارك آخر لا نذكر أسماءهم هنا.
    }
roundtable-public-all-unnamed =
    { $count ->
        [zero] لا توجد مقاعد حول المائدة.
        [one] حول المائدة مقعد واحد. لا نذكر هنا لمن هو.
        [two] حول المائدة مقعدان. لا نذكر هنا لمن هما.
        [few] حول المائدة { $count } مقاعد. لا نذكر هنا لمن هي.
        [many] حول المائدة { $count } مقعداً. لا نذكر هنا لمن هي.
       *[other] حول المائدة { $count } مقعد. لا نذكر هنا لمن هي.
    }
roundtable-public-came =
    { $count ->
        [zero] لم تحضر أي منظمة اجتماعاً حتى الآن.
        [one] حضرت منظمة واحدة اجتماعاً واحداً على الأقل.
        [two] حضرت منظمتان اجتماعاً واحداً على الأقل.
        [few] حضرت { $count } منظمات اجتماعاً واحداً على الأقل.
        [many] حضرت { $count } منظمة اجتماعاً واحداً على الأقل.
       *[other] حضرت { $count } منظمة اجتماعاً واحداً على الأقل.
    }
roundtable-public-came-few = حضرت أقل من خمس منظمات اجتماعاً حتى الآن.
roundtable-public-no-date = لا يوجد موعد جديد بعد.
roundtable-public-childcare = رعاية الأطفال
roundtable-public-childcare-text = هناك من يعتني بالأطفال في أثناء الاجتماع.
roundtable-public-take-part = كيف تحضرون
roundtable-public-take-part-text = يتلقى الأعضاء دعوة. إذا كنتم تريدون أن تحضروا ضيوفاً، أو أن تقولوا شيئاً فقط، فاكتبوا إلينا من فضلكم قبل الاجتماع.
roundtable-public-agenda = جدول الأعمال
roundtable-public-agenda-none = لا يوجد جدول أعمال بعد.
roundtable-public-nobody = يجوز نقل ما يقال دون ذكر الأسماء: يمكن استخدام ما قيل هنا، لكن دون ذكر من قاله.
roundtable-public-minutes-title = المحضر
roundtable-public-minutes-awaited = لم يُنشر المحضر بعد.
roundtable-public-approved = اعتُمد في { $date }
roundtable-public-due = آخر موعد: { $date }
roundtable-public-late = انقضى آخر موعد: { $date }
roundtable-public-done = أُنجز في { $date }

# لمن يشاركون في الموائد: موائدهم، ومائدة واحدة، واجتماع واحد. $kind و $state نوع المائدة وحالتها.
roundtable-inside-help =
    هنا تجدون الموائد التي لكم فيها مقعد أو عمل، والاجتماعات القادمة.
    افتحوا أولاً الاجتماع القادم وأجيبوا عن الدعوة: بهذا يستطيع الداعي إلى الاجتماع أن يخطط.
    إذا كانت مائدة غير موجودة هنا، فليس لمنظمتكم مقعد فيها: أخبروا الداعي إلى الاجتماع.
    لا يرى هذه الصفحة أحد سواكم.
roundtable-inside-none = هنا ستظهر موائدكم واجتماعاتكم.
roundtable-inside-none-lead = ليس لكم الآن مقعد حول أي مائدة. إذا كنتم تريدون مقعداً، فأخبروا منظمتكم أو الداعي إلى الاجتماع.
roundtable-inside-all-tables = الموائد المستديرة المنشورة
roundtable-inside-tables = الموائد
roundtable-inside-kind-and-state = { $kind } · { $state }
roundtable-inside-help-table =
    المائدة من الداخل: الاجتماعات والمهام ومن يشارك فيها.
    انظروا أولاً إلى مهامكم، وضعوا علامة على ما أُنجز منها.
    لا يضع علامة الإنجاز إلا صاحب المهمة ومن يكتب المحضر. إذا أخطأتم، يمكن التراجع عن ذلك.
    ما تقرؤونه هنا يقرؤه المشاركون في المائدة. نرجو ألا تعطوا الأسماء لغيركم.
roundtable-inside-saved = تم الحفظ.
roundtable-inside-public-page = كما يراها الجميع
roundtable-inside-round-lead = كل منظمة تقرر بنفسها من يستطيع أن يقرأ اسمها هنا.
roundtable-inside-tasks = المهام
roundtable-inside-tasks-mine = مهامي
roundtable-inside-tasks-all = كل المهام
roundtable-inside-tasks-only-mine = مهامي فقط
roundtable-inside-tasks-none = هنا ستظهر مهام الاجتماعات عندما يصل المحضر إلى الأعضاء.
roundtable-inside-tasks-done = أُنجز: { $count }
roundtable-inside-tasks-open = للتنفيذ: { $count }
roundtable-inside-tasks-none-open = لا توجد مهام الآن.
roundtable-inside-tasks-none-done = لم تُنجز أي مهمة بعد.
roundtable-inside-tasks-none-mine = ليست لديكم مهام الآن.
roundtable-inside-mine = لكم
roundtable-inside-finish = أُنجزت
roundtable-inside-reopen = لم تُنجز بعد
roundtable-inside-own = كيف نذكر منظمتكم
roundtable-inside-own-change = العرض والتعديل
roundtable-inside-named-everybody = يستطيع الجميع أن يقرؤوا اسمها، في الصفحة العامة أيضاً.
roundtable-inside-named-table = يقرأ المشاركون في المائدة اسمها. لا يظهر في الصفحة العامة.
roundtable-inside-named-civil = يقرأ الأعضاء اسمها، ولا تقرؤه الجهات الحكومية. لا يظهر في الصفحة العامة.
roundtable-inside-named-nobody = لا يرى الآخرون إلا نوع المقعد. أما اسمها فلا يرونه.
roundtable-inside-beside-name = يُكتب اسمها في المحضر بجانب ما يقال من هذا المقعد.
roundtable-inside-beside-category = لا يُكتب في المحضر بجانب ما يقال من هذا المقعد إلا نوعه.
roundtable-inside-older =
    { $count ->
        [zero] لا توجد اجتماعات سابقة أخرى
        [one] اجتماع سابق آخر
        [two] اجتماعان سابقان آخران
        [few] { $count } اجتماعات سابقة أخرى
        [many] { $count } اجتماعاً سابقاً آخر
       *[other] { $count } اجتماع سابق آخر
    }
roundtable-inside-help-meeting =
    الاجتماع من الداخل: جوابكم وجدول الأعمال، ثم المحضر فيما بعد.
    أجيبوا أولاً هل ستحضرون، واكتبوا ما تحتاجون إليه. يمكنكم أن تغيّروا جوابكم حتى موعد الاجتماع.
    عندما يكون المحضر لدى الأعضاء، يمكنكم أن تقترحوا تصحيحاً لكل سطر. ستتلقون جواباً عن كل اقتراح.
    جوابكم واقتراحاتكم يقرؤها من يُعدّون الاجتماع. لا يرى الآخرون إلا عدد من سيحضرون.
roundtable-inside-link = المشاركة عبر الإنترنت
roundtable-inside-link-text = هذا العنوان للمشاركين في المائدة فقط. نرجو ألا تعطوه لغيركم.
roundtable-inside-day = يوم الاجتماع: الحضور والمتحدثون والمحضر
roundtable-inside-who-comes = كم شخصاً سيحضر
roundtable-inside-come =
    { $count ->
        [zero] لم يقل أحد بعد إنه سيحضر.
        [one] قال شخص واحد إنه سيحضر.
        [two] قال شخصان إنهما سيحضران.
        [few] قال { $count } أشخاص إنهم سيحضرون.
        [many] قال { $count } شخصاً إنهم سيحضرون.
       *[other] قال { $count } شخص إنهم سيحضرون.
    }
roundtable-inside-may-come =
    { $count ->
        [zero] لم يقل أحد إنه ربما يحضر.
        [one] ربما يحضر شخص واحد.
        [two] ربما يحضر شخصان.
        [few] ربما يحضر { $count } أشخاص.
        [many] ربما يحضر { $count } شخصاً.
       *[other] ربما يحضر { $count } شخص.
    }
roundtable-inside-minutes-awaited = المحضر ما زال قيد الكتابة. يمكنكم أن تقرؤوه هنا عندما يصبح جاهزاً.
roundtable-inside-review = يمكنكم أن تقترحوا تصحيحات حتى هذا اليوم: { $date }
roundtable-inside-correct = أقترح تصحيحاً
roundtable-inside-correct-text = ماذا ينبغي أن يُكتب بدلاً منه؟
roundtable-inside-correct-whole = ماذا ينقص المحضر، أو ماذا ينبغي أن يكون مختلفاً فيه؟
roundtable-inside-correct-submit = إرسال الاقتراح
roundtable-inside-corrections = اقتراحاتي
roundtable-inside-correction-waits = ينتظر جواباً
roundtable-inside-correction-taken = أُخذ به
roundtable-inside-correction-not-taken = لم يؤخذ به
roundtable-inside-correction-answer = الجواب:
roundtable-inside-correction-missing = اكتبوا من فضلكم ما ينبغي أن يكون هناك.
roundtable-inside-correction-long = هذا النص أطول من 2000 حرف. نرجو أن تختصروه.

# عناوين التقويمات.
roundtable-feed-title = الاجتماعات في تقويمكم
roundtable-feed-lead = إذا كان تطبيق التقويم لديكم يأخذ الاجتماعات من عنوان، فإن مواعيدها تُحدَّث تلقائياً.
roundtable-feed-make = إنشاء عنوان للتقويم
roundtable-feed-address = هذا العنوان لكم وحدكم، ولا يظهر إلا الآن. انسخوه إلى تطبيق التقويم لديكم. من يعرف هذا العنوان يرى متى يكون لديكم اجتماع.
roundtable-feed-have = لديكم عنوان للتقويم. إذا أنشأتم عنواناً جديداً، يتوقف القديم عن العمل.
roundtable-feed-end = حذف عنوان التقويم
roundtable-feed-public = تقويم الاجتماعات (‎.ics)

# Rules of procedure.
roundtable-rules-title = النظام الداخلي
roundtable-rules-help =
    النظام الداخلي يبيّن كيف تعمل المائدة: ماذا يستطيع كل واحد أن ينتظر من الآخرين.
    انظروا أولاً هل هناك اقتراح لم يُجب عنه مقعدكم بعد.
    يصبح النص سارياً عندما يوافق أكثر من نصف المقاعد ويصل ردّ على كل اعتراض. يمكنكم أن تغيّروا جوابكم حتى اليوم المحدد.
    اعتراضكم يقرؤه المشاركون في المائدة، بالاسم الذي يظهر لهم به مقعدكم.
roundtable-rules-version = النسخة { $number }
roundtable-rules-on = { $state }: { $date }
roundtable-rules-proposed = النص الذي نسأل عنه أصحاب المقاعد
roundtable-rules-until = يمكن الجواب حتى هذا اليوم: { $date }
roundtable-rules-answered = عدد المقاعد التي أجابت: { $count } من { $all }.
roundtable-rules-agreed =
    { $count ->
        [zero] لم يوافق أي مقعد.
        [one] وافق مقعد واحد.
        [two] وافق مقعدان.
        [few] وافقت { $count } مقاعد.
        [many] وافق { $count } مقعداً.
       *[other] وافق { $count } مقعد.
    }
roundtable-rules-says = ما رأي المقعد؟
roundtable-rules-say-agree = نوافق
roundtable-rules-say-object = لا نوافق
roundtable-rules-say-abstain = نمتنع عن التصويت
roundtable-rules-says-agree = يوافق
roundtable-rules-says-object = لا يوافق
roundtable-rules-says-abstain = يمتنع عن التصويت
roundtable-rules-reason = ما المشكلة فيه؟
roundtable-rules-reason-help = اكتبوا هنا إذا كنتم لا توافقون. سيردّ عليه الداعي إلى الاجتماع.
roundtable-rules-reason-missing = اكتبوا من فضلكم ما المشكلة فيه: دون ذلك لا يستطيع أحد أن يردّ.
roundtable-rules-reason-long = هذا النص أطول من 2000 حرف. نرجو أن تختصروه.
roundtable-rules-which = اختاروا من فضلكم: توافقون، أو لا توافقون، أو تمتنعون عن التصويت.
roundtable-rules-said-itself = أجاب هذا المقعد بنفسه في هذه الأثناء. جوابه هو الذي يُحسب.
roundtable-rules-submit = إرسال الجواب
roundtable-rules-objections = الاعتراضات
roundtable-rules-no-reply = لم يصل ردّ بعد.
roundtable-rules-differs = ما الذي يتغيّر
roundtable-rules-whole = النص الكامل
roundtable-rules-earlier = نسخ سابقة
roundtable-rules-none = هنا سيظهر النظام الداخلي للمائدة
roundtable-rules-none-lead = لم يُعتمد نظام داخلي بعد. عندما يقترح الداعي إلى الاجتماع نظاماً، يمكنكم أن تقولوا رأيكم فيه هنا.
roundtable-rules-public-lead = هكذا تعمل المائدة. اعتمد المشاركون فيها هذا النص.
roundtable-rules-state-draft = قيد الكتابة
roundtable-rules-state-proposed = تنتظر جواب المقاعد
roundtable-rules-state-adopted = سارية
roundtable-rules-state-not-adopted = لم تُعتمد
roundtable-rules-state-withdrawn = سُحبت
roundtable-rules-state-superseded = حلّت محلها نسخة أحدث
roundtable-rules-event-propose = سؤال أصحاب المقاعد
roundtable-rules-event-withdraw = سحب
roundtable-rules-event-adopt = اعتُمدت
roundtable-rules-event-reject = لم تُعتمد
roundtable-rules-event-supersede = حلّت محلها نسخة أحدث
roundtable-news-rules =
    { $count ->
        [zero] لا يوجد نظام داخلي ينتظر جواب مقعدكم.
        [one] نظام داخلي ينتظر جواب مقعدكم.
        [two] نظامان داخليان ينتظران جواب مقعدكم.
        [few] { $count } أنظمة داخلية تنتظر جواب مقعدكم.
        [many] { $count } نظاماً داخلياً تنتظر جواب مقعدكم.
       *[other] { $count } نظام داخلي تنتظر جواب مقعدكم.
    }
roundtable-news-rules-decided =
    { $count ->
        [zero] لم يُحسم أمر أي نظام داخلي.
        [one] حُسم أمر نظام داخلي.
        [two] حُسم أمر نظامين داخليين.
        [few] حُسم أمر { $count } أنظمة داخلية.
        [many] حُسم أمر { $count } نظاماً داخلياً.
       *[other] حُسم أمر { $count } نظام داخلي.
    }
roundtable-news-rules-reply =
    { $count ->
        [zero] لم يصل ردّ على اعتراضاتكم.
        [one] وصل ردّ على اعتراض قدّمتموه.
        [two] وصل ردّ على اعتراضين قدّمتموهما.
        [few] وصل ردّ على { $count } اعتراضات قدّمتموها.
        [many] وصل ردّ على { $count } اعتراضاً قدّمتموها.
       *[other] وصل ردّ على { $count } اعتراض قدّمتموها.
    }

# What members bring in, and their own topics.
roundtable-entered-for = كتبه شخص آخر نيابة عنهم
roundtable-inside-from-seat = باسم أي مقعد؟
roundtable-inside-seat-own = { $seat } (مقعدكم)
roundtable-inside-desk = تنظيم المائدة
roundtable-proposals-title = ما ينبغي أن نتحدث عنه
roundtable-proposals-help =
    هنا يُجمع ما ينبغي أن نتحدث عنه. ومن هنا يضعه الداعي إلى الاجتماع في جدول الأعمال.
    اكتبوا ما لديكم في جملة واحدة؛ لا حاجة إلى التفاصيل.
    إذا دخل جدول الأعمال، أو حذفه الداعي إلى الاجتماع من هنا، يصل خبر إلى مقعدكم.
    ما تكتبونه يقرؤه المشاركون في المائدة. ولا يقرؤه الجميع إلا إذا نشره الداعي إلى الاجتماع.
roundtable-proposals-none = لا شيء ينتظر الحديث عنه بعد
roundtable-proposals-none-lead = إذا كان هناك ما ينبغي أن تتحدث عنه المائدة، فاكتبوه هنا.
roundtable-proposals-bring = أودّ أن نتحدث عن هذا
roundtable-proposals-what = عن أي شيء تريدون أن نتحدث؟
roundtable-proposals-why = لماذا هو مهم؟ (اختياري.)
roundtable-proposals-submit = إضافة إلى القائمة
roundtable-proposals-saved = أُضيف إلى القائمة. سيصلكم خبر عندما يدخل جدول الأعمال.
roundtable-proposals-title-missing = اكتبوا من فضلكم عمّا تريدون أن نتحدث.
roundtable-news-raised =
    { $count ->
        [zero] لم يدخل جدول الأعمال شيء مما طرحه مقعدكم.
        [one] دخل جدول الأعمال ما طرحه مقعدكم.
        [two] دخل جدول الأعمال أمران طرحهما مقعدكم.
        [few] دخلت جدول الأعمال { $count } أمور طرحها مقعدكم.
        [many] دخل جدول الأعمال { $count } أمراً طرحها مقعدكم.
       *[other] دخل جدول الأعمال { $count } أمر طرحها مقعدكم.
    }
roundtable-news-raised-away =
    { $count ->
        [zero] لم يُحذف من القائمة شيء مما طرحه مقعدكم.
        [one] حُذف من القائمة ما طرحه مقعدكم. اسألوا الداعي إلى الاجتماع عن السبب.
        [two] حُذف من القائمة أمران طرحهما مقعدكم. اسألوا الداعي إلى الاجتماع عن السبب.
        [few] حُذفت من القائمة { $count } أمور طرحها مقعدكم. اسألوا الداعي إلى الاجتماع عن السبب.
        [many] حُذف من القائمة { $count } أمراً طرحها مقعدكم. اسألوا الداعي إلى الاجتماع عن السبب.
       *[other] حُذف من القائمة { $count } أمر طرحها مقعدكم. اسألوا الداعي إلى الاجتماع عن السبب.
    }
roundtable-topics-title = المواضيع
roundtable-topics-help =
    الموضوع دائرة أصغر لمن يريدون أن يتحدثوا أكثر عن أمر واحد. يستطيع أي شخص أن يفتح موضوعاً، دون إذن الداعي إلى الاجتماع.
    انظروا أولاً هل هناك موضوع يهمكم: زر واحد يكفي لكي تشاركوا فيه.
    والخروج أيضاً بزر واحد، دون ذكر السبب، وفي الحال.
    يرى المشاركون في المائدة المواضيع، وكم عدد المشاركين فيها.
roundtable-topics-none = هنا ستظهر مواضيع الأعضاء
roundtable-topics-none-lead = لم يفتح أحد موضوعاً بعد.
roundtable-topics-seats =
    { $count ->
        [zero] لا يشارك فيه أي مقعد
        [one] يشارك فيه مقعد واحد
        [two] يشارك فيه مقعدان
        [few] تشارك فيه { $count } مقاعد
        [many] يشارك فيه { $count } مقعداً
       *[other] يشارك فيه { $count } مقعد
    }
roundtable-topics-join = أشارك فيه
roundtable-topics-leave = لم أعد أشارك فيه
roundtable-topics-last-convener = أنتم من يدعو إلى اجتماعات هذا الموضوع، لذلك لا يمكنكم الخروج منه. سلّموه أولاً إلى شخص آخر، أو أغلقوه.
roundtable-topics-open = موضوع جديد
roundtable-topics-open-lead = من يفتح موضوعاً يدعو المشاركين فيه إلى الاجتماع.
roundtable-topics-name = ما هو الموضوع؟
roundtable-topics-name-missing = اكتبوا من فضلكم ما هو الموضوع.
roundtable-topics-purpose = إلى ماذا تريدون أن تصلوا؟
roundtable-topics-invite = من نخبر؟
roundtable-topics-invite-help = من لا ترون اسمه هنا يجد الموضوع في هذه الصفحة.
roundtable-topics-invite-who = المقاعد التي سنخبرها
roundtable-topics-submit = فتح الموضوع
roundtable-news-topic =
    { $count ->
        [zero] لم تصلكم دعوة إلى أي موضوع.
        [one] دُعيتم إلى موضوع.
        [two] دُعيتم إلى موضوعين.
        [few] دُعيتم إلى { $count } مواضيع.
        [many] دُعيتم إلى { $count } موضوعاً.
       *[other] دُعيتم إلى { $count } موضوع.
    }
roundtable-meet-title = الدعوة إلى اجتماع صغير
roundtable-meet-lead = تصل الدعوة إلى كل من يشارك في الموضوع.
roundtable-meet-what = عن أي شيء ستتحدثون؟
roundtable-meet-title-missing = اكتبوا من فضلكم عمّا ستتحدثون.
roundtable-meet-date = في أي يوم؟
roundtable-meet-time = في أي ساعة؟
roundtable-meet-date-wrong = اكتبوا من فضلكم اليوم والساعة، مثلاً 14:00.
roundtable-meet-mode-missing = اختاروا من فضلكم أين تلتقون.
roundtable-meet-place = العنوان والقاعة
roundtable-meet-link = عنوان على الإنترنت
roundtable-meet-link-wrong = يبدأ العنوان على الإنترنت هكذا: ‎https://
roundtable-meet-submit = دعوة المشاركين
roundtable-meet-off = إلغاء الاجتماع
roundtable-check-in-title = تسجيل الحضور في الاجتماع
roundtable-check-in-code = الرمز المعروض في القاعة
roundtable-check-in-changes = يتغيّر الرمز كل ثلاث دقائق. اكتبوا الرمز المعروض الآن.
roundtable-check-in-seat = باسم أي مقعد أنتم هنا؟
roundtable-check-in-submit = أنا هنا
roundtable-check-in-done = سجّلنا أنكم هنا.
roundtable-check-in-wrong = هذا ليس الرمز الصحيح، أو أنه تغيّر في هذه الأثناء. اكتبوا من فضلكم الرمز المعروض الآن.
roundtable-check-in-not-now = لا يمكن تسجيل الحضور بالرمز الآن. أخبروا من فضلكم من يكتب المحضر.
roundtable-check-in-no-seat = ليس لكم مقعد حول هذه المائدة، لذلك لا يمكنكم تسجيل الحضور هنا. أخبروا من فضلكم من يكتب المحضر.
roundtable-check-in-lead = مسحتم بالهاتف رمز اجتماع. هناك طريقتان لتسجيل حضوركم.
roundtable-check-in-account = إذا كنتم تسجّلون الدخول عادةً إلى هذا الموقع
roundtable-check-in-letter = إذا وصلتكم الدعوة في رسالة
roundtable-check-in-letter-text = افتحوا الرابط الذي في رسالة الدعوة، واكتبوا هناك هذا الرمز:
roundtable-speech-contribution = مداخلة
roundtable-speech-pro = تأييد
roundtable-speech-contra = معارضة
roundtable-speech-intervention = ملاحظة قصيرة
roundtable-speech-question = سؤال
roundtable-speech-point-of-order = نقطة نظام
roundtable-speaking-title = دور المتحدثين
roundtable-speaking-now = يتحدث الآن:
roundtable-speaking-nobody = لا يتحدث الآن أحد ممن في الدور.
roundtable-speaking-waiting = من طلبوا الكلمة
roundtable-speaking-you = أنتم
roundtable-speaking-guest = ضيف
roundtable-speaking-kind = ماذا تريدون؟
roundtable-speaking-item = عن أي شيء؟
roundtable-speaking-whole = عن الاجتماع كله
roundtable-speaking-seat = باسم أي مقعد؟
roundtable-speaking-ask = أطلب الكلمة
roundtable-speaking-withdraw = لم أعد أريد الكلام

roundtable-paper-minutes = المحضر بصيغة PDF
roundtable-paper-title-minutes = المحضر: { $title }
roundtable-paper-title-agenda = جدول الأعمال: { $title }
roundtable-paper-title-attendance = كشف الحضور: { $title }
roundtable-paper-title-closed = كشف الحضور المغلق: { $title }
roundtable-paper-title-letter = دعوة: { $title }
roundtable-paper-unprintable = لم نتمكن من طباعة بعض الحروف. تظهر مكانها العلامة �. أرقامها:
roundtable-paper-whole = عن الاجتماع كله
roundtable-paper-present = عدد المشاركين
roundtable-paper-owner = صاحب المهمة
roundtable-paper-number = الرقم
roundtable-paper-item = بند جدول الأعمال
roundtable-paper-presenter = من يعرضه
roundtable-paper-duration = المدة
roundtable-paper-organization = المنظمة
roundtable-paper-person = الاسم
roundtable-paper-signature = التوقيع
roundtable-paper-funding = رمز المشروع
roundtable-paper-logo = مكان شعار الجهة المموّلة
roundtable-paper-closed-mark = كشف مغلق
roundtable-paper-closed-notice = يوقّع في هذا الكشف من لا نذكر أسماءهم للجميع. لا يدور بين الحاضرين ولا يُنسخ. يحفظه الداعي إلى الاجتماع في مكان مقفل.
roundtable-paper-dear = السيدات والسادة أعضاء المائدة المستديرة،
roundtable-paper-invited = يسرّنا أن ندعوكم إلى الاجتماع القادم للمائدة المستديرة.
roundtable-paper-please-answer = نرجو أن تخبرونا هل ستحضرون، وماذا تحتاجون لكي تتمكنوا من المشاركة.
roundtable-paper-regards = مع أطيب التحيات،

roundtable-corrected = صُحّح في أثناء القراءة: { $date }
roundtable-text-machine = هذا النص مترجم آلياً. قد تكون فيه أخطاء.
roundtable-text-stale = تغيّر الأصل بعد ترجمة هذا النص.
roundtable-search-title = البحث في المحاضر
roundtable-search-lead = تجدون هنا ما تحدثت عنه الموائد المستديرة وما قررته. لا يظهر هنا إلا ما هو متاح للجميع.
roundtable-search-lead-inside = تجدون هنا ما تحدثت عنه موائدكم وما قررته، في كل السنوات.
roundtable-search-label = عمّ تبحثون؟
roundtable-search-kind = النوع
roundtable-search-kind-all = كل الأنواع
roundtable-search-table = في أي مائدة
roundtable-search-table-all = في كل الموائد
roundtable-search-found = النتائج
roundtable-search-count = عدد النتائج: { $count }. الأحدث أولاً.
roundtable-search-more = عدد النتائج أكثر من { $count }. أضيفوا كلمة لكي يقلّ العدد.
roundtable-search-none = لم نجد شيئاً.
roundtable-search-none-help = جرّبوا كلمات أقل أو كلمة أخرى. يمكنكم أن تقرؤوا المحضر هنا عندما يصبح جاهزاً.
roundtable-search-item = في جدول الأعمال
