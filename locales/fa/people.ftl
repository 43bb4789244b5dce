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
