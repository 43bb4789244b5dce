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

# الخطوة الثانية: عبارة مرور ورمز إلى جانب الرسالة. $minutes و $count عددان.
people-step-title = خطوتكم الثانية
people-step-lead = قد تقع الرسالة في يد غير صاحبها. لذلك نطلب ممن يعتني بما يكتبه الآخرون شيئين آخرين: عبارة مرور لا يعرفها أحد سواكم، ورمزاً يعمل مرة واحدة.
people-step-passphrase = عبارة المرور الخاصة بكم
people-step-passphrase-help = حفظ خمس كلمات مخترعة أسهل من حفظ العلامات والأرقام. دوّنوا هذه الكلمات، أو اختاروا عبارة من عندكم لا تقل عن { $count ->
        [zero] { $count } حرف
        [one] حرف واحد
        [two] حرفين
        [few] { $count } أحرف
        [many] { $count } حرفاً
       *[other] { $count } حرف
    }.
people-step-suggested = اقتراح
people-step-before = عبارة المرور التي كانت لكم حتى الآن
people-step-before-help = بها تنتقل مفاتيحكم إلى العبارة الجديدة. إذا نسيتموها، فاتركوا هذا الحقل فارغاً: رمز الاسترداد يفتح المفاتيح بعد ذلك.
people-step-kind = من أين تأخذون رموزكم
people-step-kind-app = من تطبيق على هاتف أو كمبيوتر
people-step-kind-app-help = يصلح أي تطبيق للرموز (TOTP). لا يحتاج إلى اتصال، ولا يعرف أحد أنه لديكم.
people-step-kind-paper = من قائمة على الورق
people-step-kind-paper-help = لمن ليس لديه هاتف خاص به، أو لا يريد استخدامه لهذا الغرض. تطبعون { $count ->
        [zero] { $count } رمز
        [one] رمزاً واحداً
        [two] رمزين
        [few] { $count } رموز
        [many] { $count } رمزاً
       *[other] { $count } رمز
    }، وتشطبون كل رمز بعد استخدامه.
people-step-next = متابعة
people-step-short = هذه العبارة قصيرة جداً. يلزم ما لا يقل عن { $count ->
        [zero] { $count } حرف
        [one] حرف واحد
        [two] حرفين
        [few] { $count } أحرف
        [many] { $count } حرفاً
       *[other] { $count } حرف
    }؛ خمس كلمات تكفي لعبارة مرور جيدة.
people-step-common = كثيرون قد يجرّبون هذه العبارة. اختاروا من فضلكم كلمات أخرى لا صلة بينها.
people-step-own = فيها اسمكم أو عنوانكم. اختاروا من فضلكم كلمات أخرى.
people-step-kind-missing = اختاروا من فضلكم من أين تأخذون رموزكم.

# تظهر الرموز مرة واحدة، ويُكتب أولها
people-step-shown-title = خذوا رموزكم معكم
people-step-shown-once = تظهر هذه الصفحة مرة واحدة فقط. اطبعوها أو دوّنوا ما فيها قبل المتابعة.
people-step-app-scan = امسحوا هذه الصورة بتطبيقكم.
people-step-app-picture = صورة للتطبيق
people-step-app-type = أو اكتبوا فيه ما يلي:
people-step-spare = رموز لليوم الذي يضيع فيه التطبيق
people-step-spare-help = كل رمز منها يعمل مرة واحدة بدلاً من التطبيق. احفظوها حيث تحفظون أوراقكم الأخرى، لا بجانب الكمبيوتر.
people-step-paper = رموزكم
people-step-paper-help = كل رمز منها يعمل مرة واحدة. اشطبوا ما استخدمتموه، بأي ترتيب، واحفظوا القائمة بعيداً عن عبارة المرور.
people-step-try = جرّبوا مرة واحدة
people-step-try-help = اكتبوا عبارة المرور مرة أخرى، ومعها رمزاً. بعد ذلك يسري كلاهما.
people-step-code = رمز
people-step-code-help = ستة أرقام من التطبيق، أو ثمانية من القائمة.
people-step-settle = تم
people-step-again = البدء من جديد
people-step-shown-again = عُرضت رموزكم من قبل، ولا نستطيع عرضها مرة ثانية. إذا لم تدوّنوها، فابدؤوا من جديد.

# إظهار الخطوة الثانية
people-confirm-title = هل هذا أنتم؟
people-confirm-lead = ما يلي يحتاج إلى أكثر من رسالة. اكتبوا من فضلكم عبارة المرور ورمزاً.
people-confirm-submit = متابعة
people-confirm-counts = يسري ذلك في هذا المتصفح خلال { $hours ->
        [zero] { $hours } ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    }. وقبل ما لا يمكن الرجوع عنه نسألكم مرة أخرى.
people-confirm-lost = أضعتم الاثنين؟ يستطيع منسّق آخر أن يلغي خطوتكم الثانية، ثم تختارون خطوة جديدة.
people-proof-wrong = عبارة المرور والرمز لا يتوافقان. انظروا من فضلكم إلى كليهما مرة أخرى؛ الرمز يعمل مرة واحدة فقط.
people-proof-wait = محاولات خاطئة كثيرة. انتظروا من فضلكم { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }.
people-proof-busy = كثيرون يدخلون الآن. حاولوا من فضلكم مرة أخرى بعد بضع ثوانٍ.
people-proof-late = استغرق ذلك وقتاً طويلاً، أو تم في نافذة أخرى. ابدؤوا من جديد من فضلكم.

# ما هو موجود في صفحة الحساب الشخصي
people-account-proof = كيف تثبتون أنكم أنتم
people-account-proof-letter = بالرسالة التي فيها الرابط. هذا يكفي لمنظمتكم.
people-account-proof-needed = ما تقومون به هنا يحتاج إلى خطوة ثانية. يستغرق ذلك دقيقتين.
people-account-proof-app = بالرسالة، وعبارة المرور، ورموز من تطبيق، منذ { $date }.
people-account-proof-paper = بالرسالة، وعبارة المرور، ورموز على الورق، منذ { $date }.
people-account-proof-left = { $count ->
        [zero] لم يبقَ أي رمز على الورق.
        [one] بقي رمز واحد على الورق.
        [two] بقي رمزان على الورق.
        [few] بقيت { $count } رموز على الورق.
        [many] بقي { $count } رمزاً على الورق.
       *[other] بقي { $count } رمز على الورق.
    }
people-account-proof-few = أنشئوا من فضلكم رموزاً جديدة قبل أن تنفد.
people-account-proof-set = اختيار خطوة ثانية
people-account-proof-change = اختيار عبارة مرور أخرى، أو رموز جديدة
people-account-proof-done = تسري خطوتكم الثانية من الآن.
people-account-keys-link = عرض مفاتيحكم

# المفاتيح الخاصة
people-keys-title = مفاتيحكم الخاصة
people-keys-lead = ما يُحجب هنا لا يستطيع أن يقرأه أحد ممن يديرون الخادم، بل يقرؤه فقط من لديهم مفاتيح. لا شيء يطلب هذه المفاتيح بعد. من سيعمل مع المستفيدين أو يقوم بالوساطة يستطيع أن ينشئ مفاتيحه الآن.
people-keys-warning = تُفتح مفاتيحكم بعبارة المرور أو برمز استرداد على الورق، ولا يفتحها شيء آخر. إذا أضعتم الاثنين، فلا أحد يستطيع مساعدتكم.
people-keys-first = لهذا تحتاجون إلى خطوة ثانية.
people-keys-passphrase = عبارة المرور الخاصة بكم
people-keys-make = إنشاء مفاتيحي
people-keys-code-title = دوّنوا رمز الاسترداد
people-keys-code-once = يظهر مرة واحدة فقط. يفتح مفاتيحكم إذا نسيتم عبارة المرور. ومن لديه هذا الرمز يستطيع أن يقرأ ما تستطيعون قراءته.
people-keys-code-again = اكتبوه الآن مرة أخرى
people-keys-code-again-help = لا فرق بين الأحرف الكبيرة والصغيرة، ولا أهمية للمسافات والأسطر.
people-keys-confirm = دوّنتُ الرمز
people-keys-begun = أُنشئت مفاتيحكم، لكن رمز الاسترداد لم يُكتب مرة أخرى. إذا كان لديكم، فاكتبوه هنا؛ وإلا فأنشئوا مفاتيح جديدة.
people-keys-ready = لديكم مفاتيح منذ { $date }.
people-keys-closed = اخترتم عبارة مرور أخرى من دون العبارة السابقة. رمز الاسترداد يفتح مفاتيحكم من جديد.
people-keys-recovery = رمز الاسترداد الخاص بكم
people-keys-reopen = فتح مفاتيحي
people-keys-fingerprint = بصمتكم الرقمية
people-keys-fingerprint-help = عندما تلتقون بشخص ستتبادلون معه أشياء محجوبة، فليقرأ كل منكما هذه الأرقام للآخر. ليست سرّاً.
people-keys-mistyped = في هذا الرمز حرف أو رقم ناقص أو خاطئ. قارنوه من فضلكم بالورقة.
people-keys-other = هذا ليس رمز مفاتيحكم. قارنوه من فضلكم بالورقة.
people-keys-wrong = عبارة المرور هذه غير صحيحة. حاولوا من فضلكم مرة أخرى.

# رسائل عن ذلك
people-mail-account-action = عرض حسابي
people-mail-account-not-you = إذا لم تكونوا أنتم من فعل ذلك، فاتصلوا بالمنسّق من فضلكم.
people-mail-step-text = وُضعت لحسابكم عبارة مرور وخطوة ثانية.
people-mail-step-reset-text = أُلغيت خطوتكم الثانية لأن أحداً قال إنكم أضعتموها. يمكنكم أن تختاروا خطوة جديدة.
people-mail-step-others-text = أُلغيت الخطوة الثانية الخاصة بـ { $name } لأنها فُقدت. إذا كنتم لا تعرفون السبب، فاسألوا المنسقين الآخرين من فضلكم.
people-mail-tries-text = كتب شخص يستطيع قراءة بريدكم عبارة مرور خاطئة أو رمزاً خاطئاً عدة مرات.
people-mail-role-text = أُسند هنا دور إلى { $name }: { $roles }. إن كنتم لا تعرفون السبب، فاسألوا المنسّقين الآخرين من فضلكم.
people-mail-role-action = الاطّلاع عليه

# Mail that can wait, coming in without a letter
people-sign-in-proof = تسجيل الدخول بعبارة المرور ورمز
people-sign-in-proof-help = لمن أعدّ الاثنين. يعمل من دون رسالة، حتى عندما لا تصل الرسائل.
people-sign-in-who = عنوان البريد الإلكتروني أو رقم الدخول
people-sign-in-proof-submit = تسجيل الدخول
people-sign-in-proof-wrong = هذه الأشياء الثلاثة لا تتوافق، أو كانت هناك محاولات خاطئة كثيرة. انظروا فيها من فضلكم مرة أخرى، أو انتظروا ربع ساعة، أو اطلبوا رابطاً.
people-step-name = رقم الدخول الخاص بكم
people-step-name-help = ليس لكم هنا عنوان بريد إلكتروني: تسجّلون الدخول بهذا الرقم وعبارة المرور ورمز. دوّنوا الرقم بجانب الرموز، بعيداً عن عبارة المرور.
people-account-name = رقم الدخول
people-account-handed = لا تدخلون الآن إلا برابط يُسلَّم إليكم. ومع خطوة ثانية تدخلون بأنفسكم.
people-account-mail = رسائل يمكن أن تنتظر
people-account-mail-how = كم مرة تصل
people-account-mail-help = ما يحمي حسابكم، وما يجيب عن شيء طلبتموه، يصل دائماً.
people-account-mail-save = ليكن كذلك
people-account-mail-saved = هكذا سيكون من الآن.
people-account-mail-unreached = الرسائل المرسلة إلى عنوانكم تعود إلينا منذ { $date }. إذا لم يعد العنوان صحيحاً، فاطلبوا من المنسّق أن يدعوكم على عنوان آخر.
people-often-daily = في الصباح، عندما يكون هناك ما نخبركم به
people-often-weekly = مرة في الأسبوع، يوم الإثنين
people-often-never = لا تصل أبداً
people-mail-news-text = هذا ما حدث منذ الرسالة الأخيرة:
people-mail-news-foot = يمكنكم أن تختاروا في صفحة حسابكم كم مرة تصل هذه الرسائل.
people-mail-news-stop = إيقاف هذه الرسائل
people-mail-tries-door-text = حاول شخص عدة مرات أن يدخل بعنوانكم، مع عبارة مرور خاطئة أو رمز خاطئ. لم يتمكن من الدخول.
people-stop-title = هل نوقف هذه الرسائل؟
people-stop-lead = لن نكتب إليكم بعد الآن عمّا يمكن أن ينتظر. ما يحمي حسابكم يبقى يصل إليكم، ويمكنكم أن تطلبوا هذه الرسائل من جديد في أي وقت في صفحة حسابكم.
people-stop-submit = إيقاف
people-stop-done = تم. لن تصل رسائل أخرى من هذا النوع.
people-stop-over = لم يعد هذا الرابط يفعل شيئاً. يمكنكم أن تختاروا في صفحة حسابكم كم مرة تصل الرسائل.

# من فعل شيئًا، حيث لا يُذكر اسم.
people-hand-you = أنتم
people-hand-coordinator = منسّق
people-hand-moderator = مشرف على النصوص
people-hand-own = شخص من المنظمة
people-hand-somebody = شخص ما
people-hand-operator = مشغّل الخادم
people-hand-visitor = شخص لم يسجّل الدخول
people-mail-link-text = أُنشئ رابط لـ { $name } يسلّمه أحد المنسقين باليد. إن كنتم لا تعرفون السبب، فاسألوا المنسقين الآخرين.
