# غرفة people: تسجيل الدخول والدعوات والحساب الشخصي.

# تسجيل الدخول
people-sign-in-title = تسجيل الدخول
people-sign-in-lead = لمن يحدّثون بيانات الخدمات أو يشاركون في المائدة المستديرة أو يعملون هنا. من يبحث عن مساعدة لا يحتاج إلى حساب.
people-sign-in-address = عنوان بريدكم الإلكتروني
people-sign-in-address-help = نرسل إليكم رابطاً ورمزاً. لا حاجة إلى كلمة مرور.
people-sign-in-submit = أرسلوا إليّ الرابط
people-sign-in-address-wrong = هذا ليس عنوان بريد إلكتروني. يُكتب العنوان بهذا الشكل: ism@example.org. تأكدوا من فضلكم من أنه لا ينقصه حرف.
people-sign-in-no-account = ليس لديكم حساب؟ تُنشأ الحسابات بدعوة: اطلبوها من منسّق المائدة المستديرة.

# بعد طلب الرابط
people-sent-title = انظروا في بريدكم
people-sent-lead = إذا كنا نعرف هذا العنوان، فالرسالة في طريقها إليكم. قد يستغرق ذلك دقيقة. انظروا أيضاً في البريد غير المرغوب فيه.
people-sent-link = افتحوا الرابط الذي في الرسالة في هذا المتصفح نفسه. يعمل مرة واحدة، خلال { $minutes ->
        [zero] أقل من دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }.
people-sent-code-title = هل الرسالة على جهاز آخر؟
people-sent-code = الرمز المكتوب في الرسالة
people-sent-code-help = ثمانية أرقام. اكتبوها هنا.
people-sent-code-submit = تسجيل الدخول
people-sent-again = لم يصل شيء؟ اطلبوا رسالة أخرى
people-sent-wrong = هذا الرمز غير صحيح. انظروا في أحدث رسالة واكتبوا الأرقام الثمانية مرة أخرى.
people-sent-closed = كُتب رمز خاطئ مرات كثيرة. اطلبوا رسالة أخرى من فضلكم.

# الدخول برابط
people-link-title = أهلاً بكم من جديد
people-link-lead = تسجّلون الدخول باسم { $name }.
people-link-submit = تسجيل الدخول
people-link-refused-title = لم يعد هذا الرابط يفتح شيئاً
people-link-used = سبق استخدامه؛ الرابط يعمل مرة واحدة فقط. اطلبوا رابطاً آخر.
people-link-expired = انتهت مدته، أو وصلت بعده رسالة أحدث. اطلبوا رابطاً آخر.
people-link-other = لا يعمل إلا في المتصفح الذي طلبتموه منه. اكتبوا هناك الرمز المكتوب في الرسالة، أو اطلبوا رابطاً من هنا.
people-link-ask = طلب رابط

# دعوة
people-invitation-title = أنتم مدعوون
people-invitation-lead = { $name }، المائدة المستديرة تدعوكم.
people-invitation-what = تدخلون بضغطة واحدة. لا كلمة مرور ولا التزام، ويمكنكم أن تنسحبوا في أي وقت دون ذكر سبب.
people-invitation-not-sealed = ما تكتبونه هنا يستطيع أن يقرأه من يديرون هذا الموقع. ليس محجوباً عنهم.
people-invitation-submit = الدخول
people-invitation-used = سبق استخدام هذه الدعوة. إذا كنتم أنتم من استخدمها، فسجّلوا الدخول بعنوان بريدكم الإلكتروني.
people-invitation-expired = انتهت مدة هذه الدعوة. اطلبوا دعوة أخرى ممن دعاكم.

# الحساب الشخصي
people-account-title = حسابكم
people-account-lead = سجّلتم الدخول باسم { $name }.
people-account-address = البريد الإلكتروني
people-account-language = لغة الرسائل
people-account-roles = ما تقومون به هنا
people-account-no-roles = ليس لكم دور بعد.
people-account-desk = ما ينتظركم
people-account-ours = منظمتنا في المائدة المستديرة
people-account-sessions = أين سجّلتم الدخول
people-account-sessions-help = إذا كنتم لا تعرفون إحدى هذه الجلسات، فأنهوها.
people-account-session-here = هذا المتصفح
people-account-session-since = سُجّل الدخول في { $date } الساعة { $time }
people-account-session-end = إنهاء
people-account-session-others = إنهاء كل الجلسات الأخرى
people-account-sign-out = تسجيل الخروج

# مدينة العرض: تسجيل الدخول باسم شخص خيالي. $name شخص، و $role دوره.
people-try-title = جرّبوا دور شخص يعمل هنا
people-try-lead = هذه مدينة للعرض فقط: كل الأشخاص هنا خياليون، ولا تصل أي رسالة إلى أحد. اختاروا من تريدون أن تكونوا.
people-try-as = { $name }، { $role }
people-try-link = جرّبوا الموقع في دور شخص يعمل هنا

# الأدوار
people-role-coordinator = منسّق
people-role-moderator = مشرف على النصوص
people-role-facilitator = ميسّر لقاءات
people-role-minute-taker = كاتب محاضر
people-role-mediator = وسيط بين الثقافات
people-role-evaluator = مقيّم
people-role-translator = مترجم
people-role-editor = محرّر
people-role-provider = مسؤول عن بيانات الخدمات
people-role-case-worker = أخصائي اجتماعي

# الرسائل. لا يكشف عنوان الرسالة عن موضوعها.
people-mail-greeting = مرحباً { $name }،
people-mail-sign-in-subject = الرابط الخاص بكم
people-mail-sign-in-text = إليكم الرابط الذي طلبتموه. يعمل مرة واحدة، خلال { $minutes ->
        [zero] أقل من دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }، في المتصفح الذي طلبتموه منه.
people-mail-sign-in-action = تسجيل الدخول
people-mail-sign-in-code = هل طلبتموه من جهاز آخر؟ اكتبوا هناك هذا الرمز: { $code }
people-mail-sign-in-not-you = إذا لم تطلبوه، فتجاهلوا هذه الرسالة: لا يستطيع أحد أن يدخل من دونها.
people-mail-invitation-subject = دعوة
people-mail-invitation-text = المائدة المستديرة تدعوكم. لا تحتاجون إلى كلمة مرور: يكفي الرابط للدخول.
people-mail-invitation-days = يعمل الرابط مرة واحدة، خلال { $days ->
        [zero] أقل من يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يوماً
       *[other] { $days } يوم
    }.
people-mail-invitation-action = عرض الدعوة
people-mail-invitation-not-wanted = لا ترغبون في ذلك؟ لا تفعلوا شيئاً إذن؛ لن نسألكم عن السبب.
people-mail-speaker-subject = تغيير
people-mail-speaker-text = دُعي هنا للتحدّث باسم منظمتكم: { $name }. إن كنتم لا تعرفون السبب، فاسألوا المنسّق من فضلكم.
people-mail-speaker-action = الاطّلاع عليه
