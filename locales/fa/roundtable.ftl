# میز گرد: میزها، جلسه‌ها، دعوت‌نامه‌ها، صورت‌جلسه‌ها. $when یک زمان است، $count یک عدد، $side نام یک طرف. هیچ وقت HTML اینجا نوشته نشود.

roundtable-when = { $date }، { $time }
roundtable-minutes =
    { $count ->
        [one] { $count } دقیقه
       *[other] { $count } دقیقه
    }
roundtable-observer = ناظر
roundtable-unnamed = بدون نام
roundtable-chatham-house = نقل حرف‌ها بدون نام افراد آزاد است
roundtable-raised-by = مطرح‌کننده: { $side }
roundtable-not-now = این کار حالا ممکن نیست. در این فاصله چیزی تغییر کرده است: لطفاً ببینید اکنون چگونه است.
roundtable-meanwhile = در این فاصله کس دیگری آن را تغییر داده است. آنچه نوشتید همین‌جاست؛ لطفاً ببینید چه چیزی عوض شده است و آن را دوباره بفرستید.

roundtable-kind-city-wide = میز همه شهر
roundtable-kind-local = میز بخشی از شهر
roundtable-kind-thematic = میز یک موضوع
roundtable-kind-topic = موضوع اعضا
roundtable-state-founded = تشکیل شده است
roundtable-state-active = برقرار است
roundtable-state-lower-intensity = کمتر جلسه دارد
roundtable-state-dormant = فعلاً جلسه ندارد
roundtable-state-closed = پایان یافته است
roundtable-state-reopened = دوباره برقرار است
roundtable-ending-solved = آنچه برایش تشکیل شد، حل شد
roundtable-ending-merged = بخشی از میز دیگری شد
roundtable-ending-money-ended = پول تمام شد
roundtable-event-start = برقرار است
roundtable-event-slow-down = کمتر جلسه دارد
roundtable-event-fall-asleep = فعلاً جلسه ندارد
roundtable-event-close = پایان دادن
roundtable-event-reopen = از سر گرفتن
roundtable-light-places = جای محدود، با فهرست انتظار
roundtable-light-interpretation = درخواست ترجمه شفاهی در جواب
roundtable-light-childcare = درخواست نگهداری کودک در جواب
roundtable-light-speakers = نوبت سخن گفتن
roundtable-light-check-in = ثبت حضور با کد، در محل
roundtable-office-convener = دعوت‌کننده جلسه
roundtable-office-facilitator = تسهیل‌گر جلسه‌ها
roundtable-office-minute-taker = منشی جلسه
roundtable-office-interpreter = مترجم شفاهی
roundtable-office-political-sponsor = حامی سیاسی
roundtable-part-delegate = نماینده
roundtable-part-alternate = جانشین
roundtable-side-institutions = نهادهای عمومی
roundtable-side-communities = جامعه‌های مهاجران
roundtable-side-civil-society = سازمان‌های مردم‌نهاد
roundtable-mode-in-person = حضوری
roundtable-mode-online = اینترنتی
roundtable-mode-hybrid = حضوری و اینترنتی
roundtable-item-kind-common = برای همه کسانی که جلسه را می‌بینند
roundtable-item-kind-internal = فقط برای اعضا
roundtable-item-kind-hidden = فقط برای تسهیل‌گران جلسه‌ها
roundtable-meeting-state-draft = در حال آماده شدن
roundtable-meeting-state-announced = اعلام شده است
roundtable-meeting-state-agenda-fixed = دستور جلسه نهایی است
roundtable-meeting-state-in-progress = همین حالا برقرار است
roundtable-meeting-state-held = تمام شده است
roundtable-meeting-state-closed = بسته شده است
roundtable-meeting-state-cancelled = لغو شده است
roundtable-meeting-state-postponed = به بعد موکول شده است
roundtable-meeting-event-announce = فرستادن دعوت‌نامه‌ها
roundtable-meeting-event-fix-agenda = دستور جلسه نهایی است
roundtable-meeting-event-open-agenda = دستور جلسه دوباره قابل تغییر است
roundtable-meeting-event-begin = شروع جلسه
roundtable-meeting-event-end = جلسه تمام شد
roundtable-meeting-event-close = بستن
roundtable-meeting-event-cancel = لغو جلسه
roundtable-meeting-event-postpone = موکول کردن جلسه به بعد
roundtable-minutes-state-live-draft = در حال نوشتن
roundtable-minutes-state-prepared = آماده است
roundtable-minutes-state-in-review = اعضا در حال خواندن آن هستند
roundtable-minutes-state-approved = تأیید شده است
roundtable-minutes-state-published = منتشر شده است
roundtable-minutes-event-prepare = آماده است
roundtable-minutes-event-reopen = برگشتن به نوشتن
roundtable-minutes-event-review = فرستادن برای اعضا
roundtable-minutes-event-approve = تأیید
roundtable-minutes-event-publish = انتشار
roundtable-answer-accept = می‌آیم
roundtable-answer-doubt = شاید بیایم
roundtable-answer-decline = نمی‌توانم بیایم
roundtable-answer-delegate = جانشینم می‌آید
roundtable-answered-needs-action = جواب نداده است
roundtable-answered-accepted = می‌آید
roundtable-answered-tentative = شاید بیاید
roundtable-answered-declined = نمی‌آید
roundtable-answered-delegated = جانشینش می‌آید
roundtable-answered-waiting-list = در انتظار جاست
roundtable-answered-offered = برایش جا خالی شده، هنوز جواب نداده است
roundtable-needs-remote = از راه اینترنت شرکت می‌کند
roundtable-needs-language = ترجمه شفاهی: { $language }
roundtable-needs-childcare = نگهداری کودک

roundtable-invited-title = دعوت به یک جلسه
roundtable-invited-when = چه وقت
roundtable-invited-where = کجا
roundtable-invited-access = چطور وارد ساختمان شوید
roundtable-invited-languages = ترجمه شفاهی
roundtable-invited-agenda = درباره چه حرف می‌زنیم
roundtable-invited-answer = می‌آیید؟
roundtable-invited-remote = از راه اینترنت شرکت می‌کنم
roundtable-invited-interpretation = به این زبان ترجمه شفاهی می‌خواهم
roundtable-invited-interpretation-none = لازم ندارم
roundtable-interpretation-open = هنوز دنبال مترجم شفاهی می‌گردیم: { $languages }
roundtable-interpreting-yours = شما در این جلسه ترجمه شفاهی می‌کنید: { $languages }
roundtable-invited-childcare = نگهداری کودک می‌خواهم
roundtable-invited-access-needs = برای اینکه بتوانید شرکت کنید، به چه چیزی نیاز دارید؟
roundtable-invited-access-help = مثلاً: با ویلچر می‌آیم، از ردیف اول خوب می‌بینم. فقط دعوت‌کننده جلسه آن را می‌خواند. اختیاری است.
roundtable-invited-instead = چه کسی به جای شما می‌آید؟
roundtable-invited-which = لطفاً انتخاب کنید که می‌آیید یا نه.
roundtable-invited-yours = این صفحه فقط برای شماست. بدون ورود به حساب کار می‌کند، پس لطفاً آدرسش را به کس دیگری ندهید. تا زمان جلسه می‌توانید جواب خود را تغییر دهید.
roundtable-invited-cancelled = این جلسه لغو شده است. لازم نیست کاری بکنید.
roundtable-invited-postponed = این جلسه به بعد موکول شده است. وقتی زمان تازه را بدانیم، برایتان می‌نویسیم.
roundtable-invited-over = دیگر نمی‌توان به دعوت این جلسه جواب داد.
roundtable-stands-needs-action = هنوز جواب نداده‌اید.
roundtable-stands-accepted = منتظر شما هستیم.
roundtable-stands-tentative = گفته‌اید که شاید بیایید.
roundtable-stands-declined = گفته‌اید که نمی‌توانید بیایید.
roundtable-stands-delegated = گفته‌اید که جانشینتان می‌آید.
roundtable-stands-waiting-list = حالا جای خالی نیست. شما در فهرست انتظار هستید: اگر جایی خالی شود، برایتان می‌نویسیم.
roundtable-stands-offered = یک جا خالی شد. دو روز آن را برای شما نگه می‌داریم: لطفاً جواب دهید.

roundtable-mail-subject = پیامی از میز گرد
roundtable-mail-invited = شما را به یک جلسه دعوت می‌کنیم. لطفاً در صفحه زیر جواب دهید؛ لازم نیست وارد حساب شوید.
roundtable-mail-stand-in = کسی که نمی‌تواند بیاید، از شما خواهش می‌کند به جای او به یک جلسه بیایید. لطفاً در صفحه زیر جواب دهید.
roundtable-mail-changed = جلسه‌ای که شما را به آن دعوت کردیم، تغییر کرده است. اکنون چنین است:
roundtable-mail-called-off = جلسه‌ای که شما را به آن دعوت کردیم، در این زمان برگزار نمی‌شود:
roundtable-mail-reminded = هنوز نمی‌دانیم به این جلسه می‌آیید یا نه. یک بار زدن دکمه کافی است.
roundtable-mail-offered = در جلسه‌ای که منتظرش هستید، یک جا خالی شد. دو روز آن را برای شما نگه می‌داریم.
roundtable-mail-answer = دیدن و جواب دادن
roundtable-mail-foot = این صفحه فقط برای شماست: هر کس آدرسش را بداند، می‌تواند به جای شما جواب دهد.
roundtable-news-review =
    { $count ->
        [one] { $count } صورت‌جلسه منتظر خواندن شماست.
       *[other] { $count } صورت‌جلسه منتظر خواندن شماست.
    }
roundtable-news-minutes =
    { $count ->
        [one] { $count } صورت‌جلسه منتشر شده است.
       *[other] { $count } صورت‌جلسه منتشر شده‌اند.
    }
roundtable-news-correction =
    { $count ->
        [one] به { $count } اصلاح که پیشنهاد کرده بودید، جواب داده شد.
       *[other] به { $count } اصلاح که پیشنهاد کرده بودید، جواب داده شد.
    }

roundtable-how-present = حاضر
roundtable-how-remote = از راه اینترنت
roundtable-how-excused = غیبت خود را خبر داده است
roundtable-how-absent = غایب
roundtable-how-guest = مهمان
roundtable-entry-note = گفته شد
roundtable-entry-decision = تصمیم
roundtable-entry-action = کار بعدی

roundtable-calendar-name = میز گرد
# صفحه‌های عمومی میزهای گرد. $when یک زمان است، $date یک روز، $count یک عدد. همه آن‌ها را می‌خوانند: با کلمه‌های ساده.
roundtable-home-title = میز گرد
roundtable-home-what = سر میز گرد، نهادهای عمومی، سازمان‌های مردم‌نهاد و سازمان‌های مهاجران کنار هم می‌نشینند و حرف می‌زنند که چه چیزی زندگی در شهر را برای کسانی که از کشورهای دیگر آمده‌اند آسان‌تر می‌کند.
roundtable-home-who = هر سازمان خودش تصمیم می‌گیرد که سر میز بنشیند یا نه، و اینکه نامش را بیاوریم یا نه.
roundtable-home-how = اگر سر میز جا ندارید، باز هم می‌توانید بگویید به چه چیزی نیاز دارید: در همین وب‌سایت، بدون نام، به هر زبانی.
roundtable-home-tables = میزهای گرد
roundtable-home-none = میزهای گرد شهر اینجا خواهند آمد. هنوز هیچ میزی نیست.
roundtable-home-next = جلسه عمومی بعدی: { $when }
roundtable-home-map = میز گرد چه کار می‌کند؟
roundtable-home-map-lead = نخستین میز گرد در سال 2012 میلادی شش کار را بر عهده گرفت. اینجا می‌بینید اکنون از هر کدام چه چیزی در این وب‌سایت هست و چه چیزی هنوز نیست.
roundtable-home-network-title = شبکه‌سازی
roundtable-home-network-text = کسانی که برای همان مردم کار می‌کنند، باید از هم خبر داشته باشند. میزهای بالا و جلسه‌هایشان برای همین است. اعضا پس از ورود می‌توانند با هم نیز حرف بزنند.
roundtable-home-recommendation-title = توصیه‌های سیاستی
roundtable-home-recommendation-text = پیشنهادهایی به کسانی که می‌توانند تصمیم بگیرند. توصیه‌ها و جواب‌هایی که به آن‌ها داده می‌شود، هنوز اینجا نیست. تصمیم‌های هر میز در صورت‌جلسه‌های منتشرشده آمده است، و هر کس می‌تواند بگوید درباره چه باید حرف زد.
roundtable-home-communities-title = خدمات برای سازمان‌های مهاجران
roundtable-home-communities-text = سازمان مهاجران هم سر میز جا دارد و می‌تواند آنچه را ارائه می‌دهد اینجا به‌روز نگه دارد تا مردم پیدایش کنند. آموزش و درخواست کمک‌هزینه‌های کوچک هنوز اینجا نیست.
roundtable-home-workers-title = خدمات برای کسانی که با مهاجران کار می‌کنند
roundtable-home-workers-text = جستجو نشان می‌دهد چه کسی در چه چیزی، به چه زبانی و کجا کمک می‌کند. دوره‌های آموزشی هنوز اینجا نیست.
roundtable-home-newsletter-title = خبرنامه
roundtable-home-newsletter-text = هنوز اینجا نیست.
roundtable-home-publication-title = نسخه‌های چاپی
roundtable-home-publication-text = هنوز نسخه چاپی اینجا نیست. اطلاعات خدمات به صورت داده‌های باز در دسترس است.
roundtable-home-link-members = ورود اعضا
roundtable-home-link-inside = میزهای گرد من
roundtable-home-link-tell = می‌گویم چه لازم است
roundtable-home-link-search = جستجوی کمک
roundtable-home-link-needs = چه کمکی از ما برمی‌آید؟
roundtable-home-link-api = داده‌های باز

roundtable-public-coming = جلسه‌های بعدی
roundtable-public-coming-none = فعلاً جلسه‌ای اعلام نشده است.
roundtable-public-past = جلسه‌های گذشته
roundtable-public-minutes-here = صورت‌جلسه را می‌توان خواند
roundtable-public-heard = چطور حرفتان را بگویید
roundtable-public-heard-text = برای این کار لازم نیست سر میز جا داشته باشید. بنویسید چه لازم است: بدون نام، به هر زبانی. کسی آن را می‌خواند و به دیگران می‌رساند.
roundtable-public-round = چه کسانی سر میز می‌نشینند
roundtable-public-round-lead = فقط کسانی را نام می‌بریم که خودشان خواسته‌اند.
roundtable-public-round-none = هنوز هیچ کس سر این میز جا ندارد.
roundtable-public-unnamed =
    { $count ->
        [one] و { $count } نفر دیگر که اینجا نامش را نمی‌آوریم.
       *[other] و { $count } نفر دیگر که اینجا نامشان را نمی‌آوریم.
    }
roundtable-public-all-unnamed =
    { $count ->
        [one] سر میز { $count } جا هست. اینجا نمی‌گوییم از آنِ کیست.
       *[other] سر میز { $count } جا هست. اینجا نام هیچ‌کدام را نمی‌آوریم.
    }
roundtable-public-came =
    { $count ->
        [one] تاکنون { $count } سازمان دست‌کم در یک جلسه حاضر بوده است.
       *[other] تاکنون { $count } سازمان دست‌کم در یک جلسه حاضر بوده‌اند.
    }
roundtable-public-came-few = تاکنون کمتر از پنج سازمان در جلسه‌ای حاضر بوده‌اند.
roundtable-public-no-date = هنوز زمان تازه‌ای تعیین نشده است.
roundtable-public-childcare = نگهداری کودک
roundtable-public-childcare-text = هنگام جلسه کسی هست که از کودکان مراقبت کند.
roundtable-public-take-part = چطور می‌توانید آنجا باشید
roundtable-public-take-part-text = اعضا دعوت‌نامه می‌گیرند. اگر می‌خواهید مهمان باشید، یا فقط حرفی دارید، لطفاً پیش از جلسه برای ما بنویسید.
roundtable-public-agenda = دستور جلسه
roundtable-public-agenda-none = هنوز دستور جلسه‌ای نیست.
roundtable-public-nobody = نقل حرف‌ها بدون نام افراد آزاد است: از آنچه اینجا گفته شد می‌توان استفاده کرد، ولی نه از اینکه چه کسی آن را گفت.
roundtable-public-minutes-title = صورت‌جلسه
roundtable-public-minutes-awaited = صورت‌جلسه هنوز منتشر نشده است.
roundtable-public-approved = تأیید شد: { $date }
roundtable-public-due = مهلت: { $date }
roundtable-public-late = مهلت گذشته است: { $date }
roundtable-public-done = انجام شد: { $date }

# کسانی که سر میز می‌نشینند: میزهای خودشان، یک میز، یک جلسه. $kind و $state نوع و وضعیت میز است.
roundtable-inside-help =
    میزهایی که سر آن‌ها جا یا وظیفه‌ای دارید و جلسه‌های بعدی اینجا هستند.
    اول جلسه بعدی را باز کنید و به دعوت جواب دهید: دعوت‌کننده جلسه این‌طور می‌تواند برنامه‌ریزی کند.
    اگر میزی اینجا نیست، سازمان شما سر آن جا ندارد: به دعوت‌کننده جلسه بگویید.
    این صفحه را فقط شما می‌بینید.
roundtable-inside-none = میزها و جلسه‌های شما اینجا خواهند آمد.
roundtable-inside-none-lead = فعلاً سر هیچ میزی جا ندارید. اگر می‌خواهید سر میزی بنشینید، به سازمان خود یا به دعوت‌کننده جلسه بگویید.
roundtable-inside-all-tables = میزهای گرد عمومی
roundtable-inside-tables = میزها
roundtable-inside-kind-and-state = { $kind } · { $state }
roundtable-inside-help-table =
    یک میز از درون: جلسه‌ها، کارهای بعدی، و اینکه چه کسانی سر آن می‌نشینند.
    اول کارهای خودتان را ببینید و هر کدام را که تمام شده است، علامت بزنید.
    فقط صاحب کار و کسی که صورت‌جلسه را می‌نویسد، می‌توانند علامت بزنند که کار تمام شده است. اگر اشتباه کردید، می‌شود آن را پس گرفت.
    آنچه اینجا می‌خوانید، کسانی می‌خوانند که سر میز می‌نشینند. لطفاً نام‌ها را به کس دیگری ندهید.
roundtable-inside-saved = ذخیره شد.
roundtable-inside-public-page = همه این‌طور می‌بینند
roundtable-inside-round-lead = هر سازمان خودش تصمیم می‌گیرد چه کسی نامش را اینجا بخواند.
roundtable-inside-tasks = کارهای بعدی
roundtable-inside-tasks-mine = کارهای من
roundtable-inside-tasks-all = همه کارها
roundtable-inside-tasks-only-mine = فقط کارهای من
roundtable-inside-tasks-none = وقتی صورت‌جلسه به دست اعضا برسد، کارهای بعدی جلسه‌ها اینجا خواهند آمد.
roundtable-inside-tasks-done = انجام‌شده: { $count }
roundtable-inside-tasks-open = در انتظار انجام: { $count }
roundtable-inside-tasks-none-open = فعلاً کاری برای انجام نیست.
roundtable-inside-tasks-none-done = هنوز هیچ کاری انجام نشده است.
roundtable-inside-tasks-none-mine = فعلاً کاری بر عهده شما نیست.
roundtable-inside-mine = مال شما
roundtable-inside-finish = تمام شد
roundtable-inside-reopen = هنوز تمام نشده است
roundtable-inside-own = سازمان خودتان چطور نام برده می‌شود
roundtable-inside-own-change = دیدن و تغییر دادن
roundtable-inside-named-everybody = همه می‌توانند نامش را بخوانند، در صفحه عمومی هم.
roundtable-inside-named-table = کسانی که سر میز می‌نشینند، نامش را می‌خوانند. در صفحه عمومی نمی‌آید.
roundtable-inside-named-civil = اعضا نامش را می‌خوانند، نهادهای دولتی نه. در صفحه عمومی نمی‌آید.
roundtable-inside-named-nobody = دیگران فقط می‌بینند که این چه نوع جایی سر میز است، نه نامش را.
roundtable-inside-beside-name = در صورت‌جلسه، کنار حرف‌هایی که از طرف آن گفته شده است، نامش می‌آید.
roundtable-inside-beside-category = در صورت‌جلسه، کنار حرف‌هایی که از طرف آن گفته شده است، فقط نوع جایش سر میز می‌آید.
roundtable-inside-older =
    { $count ->
        [one] { $count } جلسه قبلی دیگر
       *[other] { $count } جلسه قبلی دیگر
    }
roundtable-inside-help-meeting =
    یک جلسه از درون: جواب شما، دستور جلسه، و بعد صورت‌جلسه.
    اول جواب دهید که می‌آیید یا نه، و بنویسید به چه چیزی نیاز دارید. تا زمان جلسه می‌توانید جوابتان را تغییر دهید.
    وقتی صورت‌جلسه در دست اعضاست، می‌توانید برای هر سطر اصلاحی پیشنهاد کنید. به هر پیشنهاد جواب داده می‌شود.
    جواب و پیشنهادهای شما را کسانی می‌خوانند که جلسه را آماده می‌کنند. دیگران فقط می‌بینند چند نفر می‌آیند.
roundtable-inside-link = شرکت از راه اینترنت
roundtable-inside-link-text = این آدرس فقط برای کسانی است که سر میز می‌نشینند. لطفاً آن را به کس دیگری ندهید.
roundtable-inside-day = روز جلسه: حاضران، نوبت سخن گفتن، صورت‌جلسه
roundtable-inside-who-comes = چند نفر می‌آیند
roundtable-inside-come =
    { $count ->
        [0] هنوز هیچ کس نگفته است که می‌آید.
        [one] { $count } نفر گفته است که می‌آید.
       *[other] { $count } نفر گفته‌اند که می‌آیند.
    }
roundtable-inside-may-come =
    { $count ->
        [one] { $count } نفر شاید بیاید.
       *[other] { $count } نفر شاید بیایند.
    }
roundtable-inside-minutes-awaited = صورت‌جلسه هنوز نوشته می‌شود. وقتی آماده شد، می‌توانید آن را اینجا بخوانید.
roundtable-inside-review = تا این روز می‌توانید اصلاح پیشنهاد کنید: { $date }
roundtable-inside-correct = اصلاحی پیشنهاد می‌کنم
roundtable-inside-correct-text = به جای آن چه نوشته شود؟
roundtable-inside-correct-whole = چه چیزی در صورت‌جلسه کم است، یا چه چیزی باید طور دیگری نوشته شود؟
roundtable-inside-correct-submit = فرستادن پیشنهاد
roundtable-inside-corrections = پیشنهادهای من
roundtable-inside-correction-waits = منتظر جواب است
roundtable-inside-correction-taken = پذیرفته شد
roundtable-inside-correction-not-taken = پذیرفته نشد
roundtable-inside-correction-answer = جواب:
roundtable-inside-correction-missing = لطفاً بنویسید آنجا چه نوشته شود.
roundtable-inside-correction-long = این متن از 2000 حرف بیشتر است. لطفاً آن را کوتاه کنید.

# آدرس‌های تقویم.
roundtable-feed-title = جلسه‌ها در تقویم شما
roundtable-feed-lead = اگر برنامه تقویم شما جلسه‌ها را از یک آدرس بگیرد، زمان آن‌ها خودبه‌خود به‌روز می‌شود.
roundtable-feed-make = ساختن آدرس تقویم
roundtable-feed-address = این آدرس فقط برای شماست و فقط همین حالا نشان داده می‌شود. آن را در برنامه تقویم خود کپی کنید. هر کس آن را بداند، می‌بیند شما چه وقت جلسه دارید.
roundtable-feed-have = شما یک آدرس تقویم دارید. اگر آدرس تازه‌ای بسازید، آدرس قبلی دیگر کار نمی‌کند.
roundtable-feed-end = حذف آدرس تقویم
roundtable-feed-public = تقویم جلسه‌ها (‎.ics)

# Rules of procedure.
roundtable-rules-title = آیین‌نامه کار
roundtable-rules-help =
    آیین‌نامه کار می‌گوید میز چطور کار می‌کند: هر کس از دیگران چه انتظاری می‌تواند داشته باشد.
    اول ببینید پیشنهادی هست که هنوز از طرف جای شما به آن جواب داده نشده باشد.
    یک متن وقتی اجرا می‌شود که بیش از نیمی از جاها موافق باشند و به هر اعتراض پاسخ داده شده باشد. تا روز تعیین‌شده می‌توانید جوابتان را تغییر دهید.
    اعتراض شما را کسانی می‌خوانند که سر میز می‌نشینند، با همان نامی که جای شما را به آن می‌بینند.
roundtable-rules-version = نسخه { $number }
roundtable-rules-on = { $state }: { $date }
roundtable-rules-proposed = متنی که درباره‌اش نظر می‌خواهیم
roundtable-rules-until = تا این روز می‌توان جواب داد: { $date }
roundtable-rules-answered = از { $all } جا، { $count } جا جواب داده‌اند.
roundtable-rules-agreed =
    { $count ->
        [one] { $count } جا موافق است.
       *[other] { $count } جا موافق‌اند.
    }
roundtable-rules-says = نظر صاحب این جا چیست؟
roundtable-rules-say-agree = موافقیم
roundtable-rules-say-object = موافق نیستیم
roundtable-rules-say-abstain = رأی ممتنع می‌دهیم
roundtable-rules-says-agree = موافق است
roundtable-rules-says-object = موافق نیست
roundtable-rules-says-abstain = رأی ممتنع می‌دهد
roundtable-rules-reason = مشکل آن چیست؟
roundtable-rules-reason-help = اگر موافق نیستید، اینجا بنویسید. دعوت‌کننده جلسه به آن پاسخ می‌دهد.
roundtable-rules-reason-missing = لطفاً بنویسید مشکل آن چیست: بدون آن کسی نمی‌تواند پاسخ دهد.
roundtable-rules-reason-long = این متن از 2000 حرف بیشتر است. لطفاً آن را کوتاه کنید.
roundtable-rules-which = لطفاً انتخاب کنید: موافقید، موافق نیستید، یا رأی ممتنع می‌دهید.
roundtable-rules-said-itself = در این فاصله صاحب این جا خودش جواب داده است. جواب خودش حساب می‌شود.
roundtable-rules-submit = فرستادن جواب
roundtable-rules-objections = اعتراض‌ها
roundtable-rules-no-reply = هنوز پاسخی داده نشده است.
roundtable-rules-differs = چه چیزی تغییر می‌کند
roundtable-rules-whole = متن کامل
roundtable-rules-earlier = نسخه‌های قبلی
roundtable-rules-none = آیین‌نامه کار میز اینجا خواهد آمد
roundtable-rules-none-lead = هنوز آیین‌نامه‌ای تصویب نشده است. وقتی دعوت‌کننده جلسه متنی پیشنهاد کند، می‌توانید نظرتان را اینجا بگویید.
roundtable-rules-public-lead = میز این‌طور کار می‌کند. کسانی که سر آن می‌نشینند، این متن را تصویب کرده‌اند.
roundtable-rules-state-draft = در حال نوشتن
roundtable-rules-state-proposed = منتظر جواب کسانی که سر میز جا دارند
roundtable-rules-state-adopted = در حال اجراست
roundtable-rules-state-not-adopted = تصویب نشده است
roundtable-rules-state-withdrawn = پس گرفته شده است
roundtable-rules-state-superseded = نسخه تازه‌تری جای آن را گرفته است
roundtable-rules-event-propose = نظر خواستن از کسانی که سر میز جا دارند
roundtable-rules-event-withdraw = پس گرفتن
roundtable-rules-event-adopt = تصویب شد
roundtable-rules-event-reject = تصویب نشد
roundtable-rules-event-supersede = نسخه تازه‌تری جای آن را گرفت
roundtable-news-rules =
    { $count ->
        [one] { $count } آیین‌نامه منتظر جواب از طرف جای شماست.
       *[other] { $count } آیین‌نامه منتظر جواب از طرف جای شما هستند.
    }
roundtable-news-rules-decided =
    { $count ->
        [one] درباره { $count } آیین‌نامه تصمیم گرفته شد.
       *[other] درباره { $count } آیین‌نامه تصمیم گرفته شد.
    }
roundtable-news-rules-reply =
    { $count ->
        [one] به { $count } اعتراض شما پاسخ داده شد.
       *[other] به { $count } اعتراض شما پاسخ داده شد.
    }

# What members bring in, and their own topics.
roundtable-entered-for = کس دیگری به جای آن‌ها نوشته است
roundtable-inside-from-seat = از طرف کدام جا؟
roundtable-inside-seat-own = { $seat } (جای شما)
roundtable-inside-desk = سازمان دادن میز
roundtable-proposals-title = درباره چه حرف بزنیم
roundtable-proposals-help =
    اینجا جمع می‌شود که درباره چه باید حرف زد. دعوت‌کننده جلسه از اینجا آن را در دستور جلسه می‌گذارد.
    حرف خودتان را در یک جمله بنویسید؛ لازم نیست کامل و آماده باشد.
    وقتی در دستور جلسه بیاید، یا دعوت‌کننده جلسه آن را بردارد، به کسانی که از طرف شما سر میز می‌نشینند خبر می‌رسد.
    آنچه می‌نویسید، کسانی می‌خوانند که سر میز می‌نشینند. همه فقط وقتی آن را می‌خوانند که دعوت‌کننده جلسه منتشرش کند.
roundtable-proposals-none = هنوز چیزی در انتظار گفتگو نیست
roundtable-proposals-none-lead = اگر چیزی هست که میز باید درباره‌اش حرف بزند، اینجا بنویسید.
roundtable-proposals-bring = می‌خواهم درباره این حرف بزنیم
roundtable-proposals-what = درباره چیست؟
roundtable-proposals-why = چرا مهم است؟ (اختیاری است.)
roundtable-proposals-submit = افزودن به فهرست
roundtable-proposals-saved = در فهرست نوشته شد. وقتی در دستور جلسه بیاید، به شما خبر می‌رسد.
roundtable-proposals-title-missing = لطفاً بنویسید درباره چیست.
roundtable-news-raised =
    { $count ->
        [one] { $count } مورد از آنچه از طرف جای شما مطرح شد، در دستور جلسه آمد.
       *[other] { $count } مورد از آنچه از طرف جای شما مطرح شد، در دستور جلسه آمدند.
    }
roundtable-news-raised-away =
    { $count ->
        [one] { $count } مورد از آنچه از طرف جای شما مطرح شد، از فهرست برداشته شد. علت را از دعوت‌کننده جلسه بپرسید.
       *[other] { $count } مورد از آنچه از طرف جای شما مطرح شد، از فهرست برداشته شدند. علت را از دعوت‌کننده جلسه بپرسید.
    }
roundtable-topics-title = موضوع‌ها
roundtable-topics-help =
    موضوع حلقه کوچک‌تری است برای کسانی که می‌خواهند درباره یک چیز بیشتر حرف بزنند. هر کس می‌تواند موضوعی باز کند، بدون اجازه دعوت‌کننده جلسه.
    اول ببینید موضوعی هست که به آن علاقه داشته باشید: با یک دکمه در آن شرکت می‌کنید.
    بیرون رفتن هم با یک دکمه است، بدون گفتن علت، همان لحظه.
    کسانی که سر میز می‌نشینند، موضوع‌ها را می‌بینند و اینکه چند جا در هر کدام شرکت دارند.
roundtable-topics-none = موضوع‌های اعضا اینجا خواهند آمد
roundtable-topics-none-lead = هنوز کسی موضوعی باز نکرده است.
roundtable-topics-seats =
    { $count ->
        [one] { $count } جا شرکت دارد
       *[other] { $count } جا شرکت دارند
    }
roundtable-topics-join = شرکت می‌کنم
roundtable-topics-leave = دیگر شرکت نمی‌کنم
roundtable-topics-last-convener = دعوت‌کننده این موضوع شما هستید، پس نمی‌توانید از آن بیرون بروید. اول آن را به کس دیگری بسپارید، یا آن را ببندید.
roundtable-topics-open = موضوع تازه
roundtable-topics-open-lead = هر کس موضوعی باز کند، خودش شرکت‌کنندگان آن را دعوت می‌کند.
roundtable-topics-name = موضوع چیست؟
roundtable-topics-name-missing = لطفاً بنویسید موضوع چیست.
roundtable-topics-purpose = می‌خواهید به چه نتیجه‌ای برسید؟
roundtable-topics-invite = به چه کسانی خبر بدهیم؟
roundtable-topics-invite-help = کسانی که نامشان را اینجا نمی‌بینید، موضوع را در همین صفحه پیدا می‌کنند.
roundtable-topics-invite-who = جاهایی که به آن‌ها خبر می‌دهیم
roundtable-topics-submit = باز کردن موضوع
roundtable-news-topic =
    { $count ->
        [one] به { $count } موضوع دعوت شدید.
       *[other] به { $count } موضوع دعوت شدید.
    }
roundtable-meet-title = دعوت به یک جلسه کوچک
roundtable-meet-lead = همه کسانی که در این موضوع شرکت دارند، دعوت می‌شوند.
roundtable-meet-what = درباره چه حرف می‌زنید؟
roundtable-meet-title-missing = لطفاً بنویسید درباره چه حرف می‌زنید.
roundtable-meet-date = چه روزی؟
roundtable-meet-time = چه ساعتی؟
roundtable-meet-date-wrong = لطفاً روز و ساعت را بنویسید، مثلاً 14:00.
roundtable-meet-mode-missing = لطفاً انتخاب کنید کجا همدیگر را می‌بینید.
roundtable-meet-place = آدرس، اتاق
roundtable-meet-link = آدرس اینترنتی
roundtable-meet-link-wrong = آدرس اینترنتی این‌طور شروع می‌شود: ‎https://
roundtable-meet-submit = دعوت از شرکت‌کنندگان
roundtable-meet-off = لغو جلسه
roundtable-check-in-title = ثبت حضور در جلسه
roundtable-check-in-code = کدی که در اتاق جلسه نشان داده می‌شود
roundtable-check-in-changes = کد هر سه دقیقه عوض می‌شود. کدی را بنویسید که همین حالا نشان داده می‌شود.
roundtable-check-in-seat = از طرف کدام جا اینجا هستید؟
roundtable-check-in-submit = اینجا هستم
roundtable-check-in-done = ثبت شد که شما اینجا هستید.
roundtable-check-in-wrong = این کد درست نیست، یا در این فاصله عوض شده است. لطفاً کدی را بنویسید که همین حالا نشان داده می‌شود.
roundtable-check-in-not-now = فعلاً نمی‌توان با کد حضور را ثبت کرد. لطفاً به کسی که صورت‌جلسه را می‌نویسد بگویید.
roundtable-check-in-no-seat = شما سر این میز جا ندارید، پس نمی‌توانید اینجا حضور خود را ثبت کنید. لطفاً به کسی که صورت‌جلسه را می‌نویسد بگویید.
roundtable-check-in-lead = شما کد یک جلسه را اسکن کرده‌اید. دو راه برای ثبت حضورتان هست.
roundtable-check-in-account = اگر معمولاً در این وب‌سایت وارد حساب می‌شوید
roundtable-check-in-letter = اگر دعوت‌نامه با ایمیل به شما رسیده است
roundtable-check-in-letter-text = پیوندی را که در ایمیل دعوت هست باز کنید و این کد را آنجا بنویسید:
roundtable-speech-contribution = اظهار نظر
roundtable-speech-pro = موافق
roundtable-speech-contra = مخالف
roundtable-speech-intervention = نکته کوتاه
roundtable-speech-question = سؤال
roundtable-speech-point-of-order = تذکر آیین‌نامه‌ای
roundtable-speaking-title = نوبت سخن گفتن
roundtable-speaking-now = حالا صحبت می‌کند:
roundtable-speaking-nobody = از کسانی که نوبت خواسته‌اند، حالا کسی صحبت نمی‌کند.
roundtable-speaking-waiting = کسانی که نوبت خواسته‌اند
roundtable-speaking-you = شما
roundtable-speaking-guest = مهمان
roundtable-speaking-kind = چه نوع صحبتی دارید؟
roundtable-speaking-item = درباره چه؟
roundtable-speaking-whole = درباره کل جلسه
roundtable-speaking-seat = از طرف کدام جا؟
roundtable-speaking-ask = می‌خواهم صحبت کنم
roundtable-speaking-withdraw = دیگر نمی‌خواهم صحبت کنم

roundtable-paper-minutes = صورت‌جلسه به صورت PDF
roundtable-paper-title-minutes = صورت‌جلسه: { $title }
roundtable-paper-title-agenda = دستور جلسه: { $title }
roundtable-paper-title-attendance = برگه حضور: { $title }
roundtable-paper-title-closed = برگه حضور محرمانه: { $title }
roundtable-paper-title-letter = دعوت‌نامه: { $title }
roundtable-paper-unprintable = بعضی حرف‌ها را نتوانستیم چاپ کنیم. به جای آن‌ها علامت � آمده است. شماره آن‌ها:
roundtable-paper-whole = درباره کل جلسه
roundtable-paper-present = تعداد شرکت‌کنندگان
roundtable-paper-owner = بر عهده
roundtable-paper-number = شماره
roundtable-paper-item = بند دستور جلسه
roundtable-paper-presenter = ارائه‌دهنده
roundtable-paper-duration = مدت
roundtable-paper-organization = سازمان
roundtable-paper-person = نام
roundtable-paper-signature = امضا
roundtable-paper-funding = شناسه پروژه
roundtable-paper-logo = جای لوگوی حامی مالی
roundtable-paper-closed-mark = برگه محرمانه
roundtable-paper-closed-notice = در این برگه کسانی امضا می‌کنند که نامشان را به همه نمی‌گوییم. این برگه دست به دست نمی‌گردد و از آن کپی گرفته نمی‌شود. دعوت‌کننده جلسه آن را در جای قفل‌دار نگه می‌دارد.
roundtable-paper-dear = اعضای گرامی میز گرد،
roundtable-paper-invited = شما را صمیمانه به جلسه بعدی میز گرد دعوت می‌کنیم.
roundtable-paper-please-answer = لطفاً به ما بگویید که می‌آیید یا نه، و برای اینکه بتوانید شرکت کنید، به چه چیزی نیاز دارید.
roundtable-paper-regards = با احترام،

roundtable-corrected = وقتی اعضا آن را می‌خواندند، اصلاح شد: { $date }
roundtable-text-machine = این متن را ماشین ترجمه کرده است. شاید اشتباه داشته باشد.
roundtable-text-stale = متن اصلی پس از ترجمه تغییر کرده است.
roundtable-search-title = جستجو در صورت‌جلسه‌ها
roundtable-search-lead = اینجا می‌بینید سر میزهای گرد درباره چه حرف زده‌اند و چه تصمیمی گرفته‌اند. فقط آنچه عمومی است، اینجا آمده است.
roundtable-search-lead-inside = اینجا می‌بینید سر میزهای شما، در همه این سال‌ها، درباره چه حرف زده‌اند و چه تصمیمی گرفته‌اند.
roundtable-search-label = دنبال چه می‌گردید؟
roundtable-search-kind = چه نوعی
roundtable-search-kind-all = همه
roundtable-search-table = سر کدام میز
roundtable-search-table-all = سر همه میزها
roundtable-search-found = نتیجه‌ها
roundtable-search-count = تعداد نتیجه‌ها: { $count }. تازه‌ترین اول می‌آید.
roundtable-search-more = بیش از { $count } نتیجه پیدا شد. یک کلمه دیگر اضافه کنید تا کمتر شود.
roundtable-search-none = چیزی پیدا نشد.
roundtable-search-none-help = کلمه‌های کمتر یا کلمه دیگری را امتحان کنید. هر صورت‌جلسه وقتی آماده شود، می‌توانید آن را اینجا بخوانید.
roundtable-search-item = در دستور جلسه
