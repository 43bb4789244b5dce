# اتاق people: ورود، دعوت‌نامه‌ها، حساب خود.

# ورود
people-sign-in-title = ورود
people-sign-in-lead = برای کسانی که اطلاعات خدمات را به‌روز نگه می‌دارند، سر میز گرد می‌نشینند یا اینجا کار می‌کنند. کسی که دنبال کمک می‌گردد، حساب لازم ندارد.
people-sign-in-address = آدرس ایمیل شما
people-sign-in-address-help = یک پیوند و یک کد برای شما می‌فرستیم. رمز عبور لازم نیست.
people-sign-in-submit = پیوند را برایم بفرستید
people-sign-in-address-wrong = این آدرس ایمیل نیست. آدرس ایمیل به این شکل است: nam@example.org. لطفاً ببینید حرفی جا نیفتاده باشد.
people-sign-in-no-account = حساب ندارید؟ حساب با دعوت ساخته می‌شود: از هماهنگ‌کننده میز گرد بخواهید.

# پس از درخواست پیوند
people-sent-title = ایمیل خود را ببینید
people-sent-lead = اگر این آدرس را بشناسیم، ایمیلی در راه است. شاید یک دقیقه طول بکشد. پوشه هرزنامه را هم ببینید.
people-sent-link = پیوندی را که در ایمیل هست، در همین مرورگر باز کنید. فقط یک بار و تا { $minutes ->
        [one] { $minutes } دقیقه
       *[other] { $minutes } دقیقه
    } کار می‌کند.
people-sent-code-title = ایمیل در دستگاه دیگری است؟
people-sent-code = کدی که در ایمیل هست
people-sent-code-help = هشت رقم. آن را اینجا بنویسید.
people-sent-code-submit = ورود
people-sent-again = چیزی نرسید؟ یک ایمیل دیگر بخواهید
people-sent-wrong = این کد درست نیست. تازه‌ترین ایمیل را ببینید و هشت رقم را دوباره بنویسید.
people-sent-closed = کد بارها اشتباه نوشته شد. لطفاً یک ایمیل دیگر بخواهید.

# ورود با پیوند
people-link-title = دوباره خوش آمدید
people-link-lead = شما با نام { $name } وارد می‌شوید.
people-link-submit = ورود
people-link-refused-title = این پیوند دیگر چیزی را باز نمی‌کند
people-link-used = قبلاً از آن استفاده شده است؛ هر پیوند فقط یک بار کار می‌کند. یکی دیگر بخواهید.
people-link-expired = خیلی قدیمی است، یا ایمیل تازه‌تری جای آن را گرفته است. یکی دیگر بخواهید.
people-link-other = فقط در همان مرورگری کار می‌کند که با آن درخواست کردید. آنجا کدی را که در ایمیل هست بنویسید، یا همین‌جا یک پیوند بخواهید.
people-link-ask = درخواست پیوند

# دعوت‌نامه
people-invitation-title = شما دعوت شده‌اید
people-invitation-lead = { $name } گرامی، میز گرد از شما دعوت می‌کند.
people-invitation-what = با یک بار زدن دکمه وارد می‌شوید. نه رمز عبور لازم است و نه تعهدی دارید. هر وقت بخواهید می‌توانید بدون گفتن دلیل بروید.
people-invitation-not-sealed = کسانی که این وب‌سایت را اداره می‌کنند، می‌توانند آنچه را اینجا می‌نویسید بخوانند. از آن‌ها پوشیده نیست.
people-invitation-submit = وارد می‌شوم
people-invitation-used = از این دعوت‌نامه قبلاً استفاده شده است. اگر خودتان بودید، با آدرس ایمیل خود وارد شوید.
people-invitation-expired = این دعوت‌نامه خیلی قدیمی است. از کسی که شما را دعوت کرده است، یکی دیگر بخواهید.

# حساب خود
people-account-title = حساب شما
people-account-lead = با نام { $name } وارد شده‌اید.
people-account-address = ایمیل
people-account-language = زبان ایمیل‌ها
people-account-roles = کاری که اینجا می‌کنید
people-account-no-roles = هنوز نقشی ندارید.
people-account-desk = کارهای شما
people-account-ours = سازمان ما سر میز گرد
people-account-sessions = جاهایی که وارد شده‌اید
people-account-sessions-help = اگر یکی از این‌ها را نمی‌شناسید، آن را ببندید.
people-account-session-here = همین مرورگر
people-account-session-since = ورود: { $date }، ساعت { $time }
people-account-session-end = بستن
people-account-session-others = بستن همه موارد دیگر
people-account-sign-out = خروج

# شهر نمایشی: ورود به نام فردی ساختگی. $name یک فرد است و $role نقش او.
people-try-title = خود را جای کسی بگذارید که اینجا کار می‌کند
people-try-lead = این شهر فقط برای نمایش است: همه افراد اینجا ساختگی‌اند و برای هیچ‌کس ایمیلی فرستاده نمی‌شود. انتخاب کنید که می‌خواهید چه کسی باشید.
people-try-as = { $name }، { $role }
people-try-link = وب‌سایت را در نقش کسی که اینجا کار می‌کند امتحان کنید

# نقش‌ها
people-role-coordinator = هماهنگ‌کننده
people-role-moderator = بازبین متن‌ها
people-role-facilitator = تسهیل‌گر جلسه‌ها
people-role-minute-taker = منشی جلسه
people-role-mediator = میانجی بین‌فرهنگی
people-role-evaluator = ارزیاب
people-role-translator = مترجم
people-role-editor = نویسنده
people-role-provider = مسئول اطلاعات خدمات
people-role-case-worker = مددکار اجتماعی

# ایمیل‌ها. عنوان ایمیل نمی‌گوید درباره چیست.
people-mail-greeting = سلام { $name } گرامی،
people-mail-sign-in-subject = پیوند شما
people-mail-sign-in-text = این پیوندی است که خواستید. فقط یک بار و تا { $minutes ->
        [one] { $minutes } دقیقه
       *[other] { $minutes } دقیقه
    } کار می‌کند، در همان مرورگری که با آن درخواست کردید.
people-mail-sign-in-action = ورود
people-mail-sign-in-code = با دستگاه دیگری درخواست کردید؟ این کد را آنجا بنویسید: { $code }
people-mail-sign-in-not-you = اگر شما آن را نخواسته‌اید، با این ایمیل کاری نداشته باشید: بدون آن هیچ کس وارد نمی‌شود.
people-mail-invitation-subject = یک دعوت‌نامه
people-mail-invitation-text = میز گرد از شما دعوت می‌کند. رمز عبور لازم ندارید: با همین پیوند وارد می‌شوید.
people-mail-invitation-days = این پیوند فقط یک بار و تا { $days ->
        [one] { $days } روز
       *[other] { $days } روز
    } کار می‌کند.
people-mail-invitation-action = دیدن دعوت‌نامه
people-mail-invitation-not-wanted = نمی‌خواهید؟ پس هیچ کاری نکنید؛ نمی‌پرسیم چرا.
people-mail-speaker-subject = یک تغییر
people-mail-speaker-text = از این شخص دعوت شده است که این‌جا از طرف سازمان شما سخن بگوید: { $name }. اگر نمی‌دانید چرا، لطفاً از هماهنگ‌کننده بپرسید.
people-mail-speaker-action = دیدن آن

# قدم دوم: یک عبارت عبور و یک کد در کنار ایمیل. $minutes و $count عدد هستند.
people-step-title = قدم دوم شما
people-step-lead = ممکن است ایمیلی به دست کس دیگری بیفتد. برای همین، کسی که از نوشته‌های دیگران نگهداری می‌کند دو چیز دیگر هم نشان می‌دهد: یک عبارت عبور که فقط خودش می‌داند، و یک کد که فقط یک بار کار می‌کند.
people-step-passphrase = عبارت عبور شما
people-step-passphrase-help = به یاد سپردن پنج کلمه ساختگی آسان‌تر از نشانه‌ها و عددهاست. این‌ها را یادداشت کنید، یا عبارت خودتان را انتخاب کنید، با دست‌کم { $count ->
        [one] { $count } حرف
       *[other] { $count } حرف
    }.
people-step-suggested = یک پیشنهاد
people-step-before = عبارت عبوری که تا حالا داشتید
people-step-before-help = با آن، کلیدهای شما به عبارت تازه منتقل می‌شوند. اگر آن را فراموش کرده‌اید، اینجا را خالی بگذارید: بعداً کد بازیابی شما کلیدها را باز می‌کند.
people-step-kind = کدهای شما از کجا می‌آیند
people-step-kind-app = از یک برنامه، در تلفن یا کامپیوتر
people-step-kind-app-help = هر برنامه‌ای که کد می‌سازد خوب است (TOTP). به اتصال نیاز ندارد، و کسی نمی‌فهمد که شما آن را دارید.
people-step-kind-paper = از فهرستی روی کاغذ
people-step-kind-paper-help = برای کسانی که تلفنی از خود ندارند، یا نمی‌خواهند آن را برای این کار به کار ببرند. شما { $count ->
        [one] { $count } کد
       *[other] { $count } کد
    } چاپ می‌کنید و آن‌ها را یکی‌یکی خط می‌زنید.
people-step-next = ادامه
people-step-short = این خیلی کوتاه است. لطفاً دست‌کم { $count ->
        [one] { $count } حرف
       *[other] { $count } حرف
    } بنویسید؛ پنج کلمه عبارت عبور خوبی می‌شود.
people-step-common = افراد زیادی این را امتحان می‌کنند. لطفاً کلمه‌های دیگری انتخاب کنید که به هم ربطی نداشته باشند.
people-step-own = نام یا آدرس خودتان در آن است. لطفاً کلمه‌های دیگری انتخاب کنید.
people-step-kind-missing = لطفاً انتخاب کنید کدهای شما از کجا می‌آیند.

# کدها یک بار نشان داده می‌شوند و نخستین آن‌ها نوشته می‌شود
people-step-shown-title = کدهای خود را با خود ببرید
people-step-shown-once = این صفحه فقط یک بار نشان داده می‌شود. پیش از ادامه، آن را چاپ یا یادداشت کنید.
people-step-app-scan = این تصویر را با برنامه خود اسکن کنید.
people-step-app-picture = تصویر برای برنامه
people-step-app-type = یا این را در آن بنویسید:
people-step-spare = کدهایی برای روزی که برنامه از دست برود
people-step-spare-help = هر کدام فقط یک بار به جای برنامه کار می‌کند. آن‌ها را جایی نگه دارید که کاغذهای دیگرتان هست، نه کنار کامپیوتر.
people-step-paper = کدهای شما
people-step-paper-help = هر کدام فقط یک بار کار می‌کند. هر کدی را که به کار بردید خط بزنید، با هر ترتیبی، و فهرست را جدا از عبارت عبور نگه دارید.
people-step-try = یک بار امتحان کنید
people-step-try-help = عبارت عبور خود را دوباره بنویسید، همراه با یک کد. از آن پس هر دو معتبرند.
people-step-code = یک کد
people-step-code-help = شش رقم از برنامه، یا هشت رقم از فهرست.
people-step-settle = تمام شد
people-step-again = شروع از اول
people-step-shown-again = کدهای شما قبلاً نشان داده شدند؛ نمی‌توانیم بار دوم نشانشان دهیم. اگر آن‌ها را یادداشت نکرده‌اید، از اول شروع کنید.

# نشان دادن قدم دوم
people-confirm-title = خودتان هستید؟
people-confirm-lead = برای کار بعدی، ایمیل به‌تنهایی بس نیست. لطفاً عبارت عبور خود و یک کد را بنویسید.
people-confirm-submit = ادامه
people-confirm-counts = این در همین مرورگر تا { $hours ->
        [one] { $hours } ساعت
       *[other] { $hours } ساعت
    } معتبر است. برای کاری که برگشت ندارد، دوباره از شما می‌پرسیم.
people-confirm-lost = هر دو را از دست داده‌اید؟ هماهنگ‌کننده دیگری می‌تواند قدم دوم شما را بردارد، و شما یکی تازه انتخاب می‌کنید.
people-proof-wrong = عبارت عبور و کد با هم جور نیستند. لطفاً هر دو را دوباره ببینید؛ هر کد فقط یک بار کار می‌کند.
people-proof-wait = تعداد تلاش‌های نادرست زیاد بود. لطفاً { $minutes ->
        [one] { $minutes } دقیقه
       *[other] { $minutes } دقیقه
    } صبر کنید.
people-proof-busy = همین حالا افراد زیادی دارند وارد می‌شوند. لطفاً چند ثانیه دیگر دوباره امتحان کنید.
people-proof-late = این کار خیلی طول کشید، یا در پنجره دیگری انجام شد. لطفاً از اول شروع کنید.

# آنچه در صفحه حساب خود هست
people-account-proof = چطور نشان می‌دهید که خودتان هستید
people-account-proof-letter = با ایمیلی که پیوند در آن است. برای سازمان خودتان همین بس است.
people-account-proof-needed = کاری که اینجا می‌کنید به قدم دوم نیاز دارد. دو دقیقه طول می‌کشد.
people-account-proof-app = با ایمیل، عبارت عبور و کدهای یک برنامه، از { $date }.
people-account-proof-paper = با ایمیل، عبارت عبور و کدهای روی کاغذ، از { $date }.
people-account-proof-left = { $count ->
        [0] هیچ کدی روی کاغذ نمانده است.
        [one] { $count } کد روی کاغذ مانده است.
       *[other] { $count } کد روی کاغذ مانده است.
    }
people-account-proof-few = لطفاً پیش از آنکه تمام شوند، کدهای تازه بسازید.
people-account-proof-set = انتخاب قدم دوم
people-account-proof-change = انتخاب عبارت عبور دیگر، یا کدهای تازه
people-account-proof-done = قدم دوم شما از حالا معتبر است.
people-account-keys-link = دیدن کلیدهای خود

# کلیدهای خود
people-keys-title = کلیدهای خودتان
people-keys-lead = آنچه اینجا با کلید پوشیده می‌شود، هیچ‌یک از کسانی که سرور را نگه می‌دارند نمی‌تواند بخواند: فقط کسانی که کلید دارند می‌توانند. هنوز جایی کلید لازم نیست. کسی که با مراجعان کار خواهد کرد یا میانجی خواهد بود، می‌تواند همین حالا کلیدهای خود را بسازد.
people-keys-warning = کلیدهای شما با عبارت عبور یا با یک کد بازیابی روی کاغذ باز می‌شوند، و با هیچ چیز دیگری نه. اگر هر دو را از دست بدهید، هیچ کس نمی‌تواند به شما کمک کند.
people-keys-first = برای این کار به قدم دوم نیاز دارید.
people-keys-passphrase = عبارت عبور شما
people-keys-make = ساختن کلیدهای من
people-keys-code-title = کد بازیابی خود را یادداشت کنید
people-keys-code-once = فقط یک بار نشان داده می‌شود. اگر عبارت عبور را فراموش کنید، این کد کلیدهای شما را باز می‌کند. هر کس آن را داشته باشد، می‌تواند هر چه را شما می‌توانید بخوانید بخواند.
people-keys-code-again = حالا آن را دوباره بنویسید
people-keys-code-again-help = حروف بزرگ و کوچک، فاصله‌ها و سطرها مهم نیستند.
people-keys-confirm = آن را یادداشت کردم
people-keys-begun = کلیدهای شما ساخته شدند، ولی کد بازیابی دوباره نوشته نشد. اگر آن را دارید، اینجا بنویسید؛ وگرنه کلیدهای تازه بسازید.
people-keys-ready = کلیدهای شما از { $date } آماده‌اند.
people-keys-closed = عبارت عبور دیگری انتخاب کردید، بدون عبارت قبلی. کد بازیابی شما کلیدهایتان را دوباره باز می‌کند.
people-keys-recovery = کد بازیابی شما
people-keys-reopen = باز کردن کلیدهای من
people-keys-fingerprint = اثر انگشت دیجیتال شما
people-keys-fingerprint-help = وقتی کسی را می‌بینید که قرار است چیزهای پوشیده را با او در میان بگذارید، این عددها را برای هم بخوانید. این عددها محرمانه نیستند.
people-keys-mistyped = در این کد یک حرف یا رقم جا افتاده یا اشتباه است. لطفاً آن را با کاغذ خود مقایسه کنید.
people-keys-other = این کد کلیدهای شما نیست. لطفاً آن را با کاغذ خود مقایسه کنید.
people-keys-wrong = این عبارت عبور درست نیست. لطفاً دوباره امتحان کنید.

# ایمیل‌ها درباره آن
people-mail-account-action = دیدن حساب من
people-mail-account-not-you = اگر شما نبودید، لطفاً با هماهنگ‌کننده تماس تلفنی بگیرید.
people-mail-step-text = برای حساب شما یک عبارت عبور و قدم دوم گذاشته شد.
people-mail-step-reset-text = قدم دوم شما برداشته شد، چون کسی گفت که آن را از دست داده‌اید. می‌توانید یکی تازه انتخاب کنید.
people-mail-step-others-text = گام دوم { $name } برداشته شد، چون گم شده بود. اگر نمی‌دانید چرا، لطفاً از هماهنگ‌کنندگان دیگر بپرسید.
people-mail-tries-text = کسی که می‌تواند ایمیل‌های شما را بخواند، چند بار عبارت عبور یا کد اشتباه نوشت.
people-mail-role-text = اینجا به { $name } نقشی داده شده است: { $roles }. اگر نمی‌دانید چرا، لطفاً از هماهنگ‌کننده‌های دیگر بپرسید.
people-mail-role-action = دیدن آن

# Mail that can wait, coming in without a letter
people-sign-in-proof = ورود با عبارت عبور و کد
people-sign-in-proof-help = برای کسانی که هر دو را گذاشته‌اند. بدون ایمیل هم کار می‌کند، حتی وقتی ایمیلی نمی‌رسد.
people-sign-in-who = آدرس ایمیل یا شماره ورود
people-sign-in-proof-submit = ورود
people-sign-in-proof-wrong = این سه با هم جور نیستند، یا تعداد تلاش‌های نادرست زیاد بود. لطفاً دوباره آن‌ها را ببینید، یک ربع ساعت صبر کنید، یا یک پیوند بخواهید.
people-step-name = شماره ورود شما
people-step-name-help = شما اینجا آدرس ایمیل ندارید: با این شماره، عبارت عبور خود و یک کد وارد می‌شوید. شماره را کنار کدها یادداشت کنید، جدا از عبارت عبور.
people-account-name = شماره ورود
people-account-handed = فعلاً فقط با پیوندی وارد می‌شوید که به دستتان می‌دهند. با قدم دوم، خودتان وارد می‌شوید.
people-account-mail = ایمیل‌هایی که عجله ندارند
people-account-mail-how = هر چند وقت یک بار بیایند
people-account-mail-help = ایمیل‌هایی که از حساب شما محافظت می‌کنند، و پاسخ آنچه خواسته‌اید، همیشه می‌آیند.
people-account-mail-save = همین‌طور باشد
people-account-mail-saved = از حالا همین‌طور خواهد بود.
people-account-mail-unreached = ایمیل‌هایی که به آدرس شما می‌فرستیم، از { $date } برمی‌گردند. اگر این آدرس دیگر درست نیست، از هماهنگ‌کننده بخواهید شما را با آدرس دیگری دعوت کند.
people-often-daily = صبح‌ها، اگر چیزی برای نوشتن باشد
people-often-weekly = هفته‌ای یک بار، دوشنبه‌ها
people-often-never = هیچ‌وقت
people-mail-news-text = از ایمیل قبلی تا حالا این اتفاق‌ها افتاده است:
people-mail-news-foot = در صفحه حساب خود می‌توانید انتخاب کنید این ایمیل‌ها هر چند وقت یک بار بیایند.
people-mail-news-stop = دیگر از این ایمیل‌ها نفرستید
people-mail-tries-door-text = کسی چند بار خواست با آدرس شما و عبارت عبور یا کد اشتباه وارد شود. نتوانست وارد شود.
people-stop-title = دیگر از این ایمیل‌ها نفرستیم؟
people-stop-lead = دیگر درباره آنچه عجله ندارد نمی‌نویسیم. ایمیل‌هایی که از حساب شما محافظت می‌کنند همچنان می‌آیند، و هر وقت بخواهید می‌توانید در صفحه حساب خود بقیه را هم دوباره بخواهید.
people-stop-submit = دیگر نفرستید
people-stop-done = تمام شد. دیگر از این ایمیل‌ها نمی‌آید.
people-stop-over = این پیوند دیگر کاری نمی‌کند. در صفحه حساب خود می‌توانید انتخاب کنید ایمیل‌ها هر چند وقت یک بار بیایند.

# چه کسی کاری کرد، جایی که نامی گفته نمی‌شود.
people-hand-you = شما
people-hand-coordinator = یک هماهنگ‌کننده
people-hand-moderator = یک بازبین متن‌ها
people-hand-own = کسی از سازمان
people-hand-somebody = یک نفر
people-hand-operator = گرداننده سرور
people-hand-visitor = کسی که وارد نشده بود
people-mail-link-text = برای { $name } پیوندی ساخته شد که یک هماهنگ‌کننده آن را به دستش می‌دهد. اگر نمی‌دانید چرا، از هماهنگ‌کنندگان دیگر بپرسید.
