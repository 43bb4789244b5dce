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
        [zero] لا توجد محاضر تنتظر قراءتكم
        [one] محضر واحد ينتظر قراءتكم
        [two] محضران ينتظران قراءتكم
        [few] { $count } محاضر تنتظر قراءتكم
        [many] { $count } محضراً تنتظر قراءتكم
       *[other] { $count } محضر تنتظر قراءتكم
    }
roundtable-news-minutes =
    { $count ->
        [zero] لم يُنشر أي محضر
        [one] نُشر محضر واحد
        [two] نُشر محضران
        [few] نُشرت { $count } محاضر
        [many] نُشر { $count } محضراً
       *[other] نُشر { $count } محضر
    }
roundtable-news-correction =
    { $count ->
        [zero] لم يصل جواب عن تصحيحات اقترحتموها
        [one] وصل جواب عن تصحيح اقترحتموه
        [two] وصل جواب عن تصحيحين اقترحتموهما
        [few] وصل جواب عن { $count } تصحيحات اقترحتموها
        [many] وصل جواب عن { $count } تصحيحاً اقترحتموها
       *[other] وصل جواب عن { $count } تصحيح اقترحتموها
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
