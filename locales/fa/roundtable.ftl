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
        [one] { $count } صورت‌جلسه منتظر خواندن شماست
       *[other] { $count } صورت‌جلسه منتظر خواندن شماست
    }
roundtable-news-minutes =
    { $count ->
        [one] { $count } صورت‌جلسه منتشر شده است
       *[other] { $count } صورت‌جلسه منتشر شده‌اند
    }
roundtable-news-correction =
    { $count ->
        [one] به { $count } اصلاح که پیشنهاد کرده بودید، جواب داده شد
       *[other] به { $count } اصلاح که پیشنهاد کرده بودید، جواب داده شد
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
