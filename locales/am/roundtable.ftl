# ክብ ጠረጴዛው፦ ጠረጴዛዎች፣ ስብሰባዎች፣ ግብዣዎች፣ ቃለ ጉባኤዎች። $when ጊዜ ነው፤ $count ቁጥር ነው፤ $side የአንድ ወገን ስም ነው። እዚህ HTML በጭራሽ አይጻፍም።

roundtable-when = { $date }፣ { $time } (በአውሮፓ ሰዓት)
roundtable-minutes =
    { $count ->
        [one] { $count } ደቂቃ
       *[other] { $count } ደቂቃዎች
    }
roundtable-observer = ታዛቢ
roundtable-unnamed = ስሙ ያልተጠቀሰ
roundtable-chatham-house = የተናጋሪው ስም ሳይጠቀስ ሊነገር ይችላል
roundtable-raised-by = ያነሡት፦ { $side }
roundtable-not-now = ይህ አሁን አይቻልም። በመካከሉ የተቀየረ ነገር አለ፦ እባክዎ አሁን ያለውን ሁኔታ ይመልከቱ።
roundtable-meanwhile = በመካከሉ ሌላ ሰው ቀይሮታል። የጻፉት እዚህ አለ፤ እባክዎ ምን እንደተቀየረ ይመልከቱና እንደገና ይላኩት።

roundtable-kind-city-wide = የመላው ከተማ ጠረጴዛ
roundtable-kind-local = የአንድ ሰፈር ጠረጴዛ
roundtable-kind-thematic = የአንድ ርዕሰ ጉዳይ ጠረጴዛ
roundtable-kind-topic = የአባላት ርዕሰ ጉዳይ
roundtable-state-founded = ተመሥርቷል
roundtable-state-active = ይሰበሰባል
roundtable-state-lower-intensity = ከበፊቱ ያነሰ ይሰበሰባል
roundtable-state-dormant = ለጊዜው አይሰበሰብም
roundtable-state-closed = ተዘግቷል
roundtable-state-reopened = እንደገና ይሰበሰባል
roundtable-ending-solved = የተመሠረተበት ጉዳይ መፍትሔ አግኝቷል
roundtable-ending-merged = የሌላ ጠረጴዛ አካል ሆኗል
roundtable-ending-money-ended = ገንዘቡ አልቋል
roundtable-event-start = ይሰበሰባል
roundtable-event-slow-down = ከበፊቱ ያነሰ ይሰበሰባል
roundtable-event-fall-asleep = ለጊዜው አይሰበሰብም
roundtable-event-close = ይዝጉ
roundtable-event-reopen = እንደገና ይክፈቱ
roundtable-light-places = የተወሰነ ቦታ፣ ከተጠባባቂዎች ዝርዝር ጋር
roundtable-light-interpretation = በመልሱ ላይ አስተርጓሚ መጠየቅ
roundtable-light-childcare = በመልሱ ላይ የልጆች እንክብካቤ መጠየቅ
roundtable-light-speakers = የተናጋሪዎች ተራ
roundtable-light-check-in = በቦታው መገኘትን በኮድ መመዝገብ
roundtable-office-convener = ስብሰባ ጠሪ
roundtable-office-facilitator = የስብሰባ አወያይ
roundtable-office-minute-taker = ቃለ ጉባኤ ያዥ
roundtable-office-interpreter = አስተርጓሚ
roundtable-office-political-sponsor = የፖለቲካ ደጋፊ
roundtable-part-delegate = ተወካይ
roundtable-part-alternate = ተተኪ
roundtable-side-institutions = የመንግሥትና የከተማ ተቋማት
roundtable-side-communities = ማኅበረሰቦች
roundtable-side-civil-society = መንግሥታዊ ያልሆኑ ድርጅቶች
roundtable-mode-in-person = በአካል
roundtable-mode-online = በኢንተርኔት
roundtable-mode-hybrid = በአካልና በኢንተርኔት
roundtable-item-kind-common = ስብሰባውን ማየት ለሚችሉ ሁሉ
roundtable-item-kind-internal = ለአባላት ብቻ
roundtable-item-kind-hidden = ለስብሰባ አወያዮች ብቻ
roundtable-meeting-state-draft = በዝግጅት ላይ
roundtable-meeting-state-announced = ይፋ ሆኗል
roundtable-meeting-state-agenda-fixed = አጀንዳው የመጨረሻ ነው
roundtable-meeting-state-in-progress = አሁን እየተካሄደ ነው
roundtable-meeting-state-held = አብቅቷል
roundtable-meeting-state-closed = ተዘግቷል
roundtable-meeting-state-cancelled = ተሰርዟል
roundtable-meeting-state-postponed = ለሌላ ጊዜ ተላልፏል
roundtable-meeting-event-announce = ግብዣዎቹን ይላኩ
roundtable-meeting-event-fix-agenda = አጀንዳው የመጨረሻ ነው
roundtable-meeting-event-open-agenda = አጀንዳው እንደገና ሊቀየር ይችላል
roundtable-meeting-event-begin = ስብሰባውን ይጀምሩ
roundtable-meeting-event-end = ስብሰባው አብቅቷል
roundtable-meeting-event-close = ይዝጉ
roundtable-meeting-event-cancel = ስብሰባውን ይሰርዙ
roundtable-meeting-event-postpone = ስብሰባውን ለሌላ ጊዜ ያስተላልፉ
roundtable-minutes-state-live-draft = እየተጻፈ ነው
roundtable-minutes-state-prepared = ተዘጋጅቷል
roundtable-minutes-state-in-review = አባላት እያነበቡት ነው
roundtable-minutes-state-approved = ጸድቋል
roundtable-minutes-state-published = ይፋ ሆኗል
roundtable-minutes-event-prepare = ተዘጋጅቷል
roundtable-minutes-event-reopen = ወደ መጻፍ ይመለሱ
roundtable-minutes-event-review = ለአባላት ይላኩ
roundtable-minutes-event-approve = ያጽድቁ
roundtable-minutes-event-publish = ይፋ ያድርጉ
roundtable-answer-accept = እመጣለሁ
roundtable-answer-doubt = ምናልባት እመጣለሁ
roundtable-answer-decline = መምጣት አልችልም
roundtable-answer-delegate = ተተኪዬ ይመጣሉ
roundtable-answered-needs-action = መልስ አልሰጡም
roundtable-answered-accepted = ይመጣሉ
roundtable-answered-tentative = ምናልባት ይመጣሉ
roundtable-answered-declined = አይመጡም
roundtable-answered-delegated = ተተኪያቸው ይመጣሉ
roundtable-answered-waiting-list = ቦታ እየጠበቁ ነው
roundtable-answered-offered = ቦታ አግኝተዋል፤ ገና መልስ አልሰጡም
roundtable-needs-remote = በኢንተርኔት ይሳተፋሉ
roundtable-needs-language = አስተርጓሚ፦ { $language }
roundtable-needs-childcare = የልጆች እንክብካቤ

roundtable-invited-title = የስብሰባ ግብዣ
roundtable-invited-when = መቼ
roundtable-invited-where = የት
roundtable-invited-access = ወደ ቦታው እንዴት ይገባሉ
roundtable-invited-languages = አስተርጓሚ ያለባቸው ቋንቋዎች
roundtable-invited-agenda = የምንነጋገርባቸው ጉዳዮች
roundtable-invited-answer = ይመጣሉ?
roundtable-invited-remote = በኢንተርኔት እሳተፋለሁ
roundtable-invited-interpretation = ወደዚህ ቋንቋ የሚያስተረጉም ሰው እፈልጋለሁ
roundtable-invited-interpretation-none = አያስፈልገኝም
roundtable-invited-childcare = የልጆች እንክብካቤ እፈልጋለሁ
roundtable-invited-access-needs = ለመሳተፍ ምን ያስፈልግዎታል?
roundtable-invited-access-help = ለምሳሌ፦ በተሽከርካሪ ወንበር እመጣለሁ፣ ከመጀመሪያው ረድፍ በደንብ አያለሁ። የሚያነቡት ስብሰባ ጠሪው ብቻ ናቸው። መሙላት ግዴታ አይደለም።
roundtable-invited-instead = በእርስዎ ፈንታ የሚመጡት ማን ናቸው?
roundtable-invited-which = እባክዎ መምጣት አለመምጣትዎን ይምረጡ።
roundtable-invited-yours = ይህ ገጽ ለእርስዎ ብቻ ነው። ወደ አካውንት ሳይገቡ ይሠራል፤ ስለዚህ እባክዎ አድራሻውን ለሌላ ሰው አያስተላልፉ። ስብሰባው እስኪጀመር ድረስ መልስዎን መቀየር ይችላሉ።
roundtable-invited-cancelled = ይህ ስብሰባ ተሰርዟል። ምንም ማድረግ አያስፈልግዎትም።
roundtable-invited-postponed = ይህ ስብሰባ ለሌላ ጊዜ ተላልፏል። አዲሱን ቀን ስናውቅ እንጽፍልዎታለን።
roundtable-invited-over = ለዚህ ስብሰባ ከእንግዲህ መልስ መስጠት አይቻልም።
roundtable-stands-needs-action = ገና መልስ አልሰጡም።
roundtable-stands-accepted = እንጠብቅዎታለን።
roundtable-stands-tentative = ምናልባት እንደሚመጡ ነግረውናል።
roundtable-stands-declined = መምጣት እንደማይችሉ ነግረውናል።
roundtable-stands-delegated = ተተኪዎ እንደሚመጡ ነግረውናል።
roundtable-stands-waiting-list = አሁን ነጻ ቦታ የለም። በተጠባባቂዎች ዝርዝር ላይ ነዎት፤ ቦታ ሲገኝ እንጽፍልዎታለን።
roundtable-stands-offered = አንድ ቦታ ተገኝቷል። ለሁለት ቀናት ለእርስዎ እናቆየዋለን፤ እባክዎ መልስ ይስጡ።

roundtable-mail-subject = ከክብ ጠረጴዛው መልእክት
roundtable-mail-invited = ወደ አንድ ስብሰባ ጋብዘንዎታል። እባክዎ ከታች ባለው ገጽ ላይ መልስ ይስጡ፤ ለዚህ ወደ አካውንት መግባት አያስፈልግም።
roundtable-mail-stand-in = መምጣት የማይችሉ አንድ ሰው በእሳቸው ፈንታ ወደ አንድ ስብሰባ እንዲመጡ ይጠይቁዎታል። እባክዎ ከታች ባለው ገጽ ላይ መልስ ይስጡ።
roundtable-mail-changed = የጋበዝንዎት አንድ ስብሰባ ተቀይሯል። አሁን ያለው እንዲህ ነው፦
roundtable-mail-called-off = የጋበዝንዎት አንድ ስብሰባ በዚህ ጊዜ አይካሄድም፦
roundtable-mail-reminded = ወደዚህ ስብሰባ ይመጡ እንደሆነ ገና አናውቅም። አንድ ቁልፍ መጫን ብቻ ይበቃል።
roundtable-mail-offered = በሚጠብቁት ስብሰባ ላይ አንድ ቦታ ተገኝቷል። ለሁለት ቀናት ለእርስዎ እናቆየዋለን።
roundtable-mail-answer = አይቼ መልስ እሰጣለሁ
roundtable-mail-foot = ገጹ ለእርስዎ ብቻ ነው፤ አድራሻውን የሚያውቅ ሰው በእርስዎ ፈንታ መልስ ሊሰጥ ይችላል።
roundtable-news-review =
    { $count ->
        [one] { $count } ቃለ ጉባኤ እንዲያነቡት ይጠብቃል
       *[other] { $count } ቃለ ጉባኤዎች እንዲያነቧቸው ይጠብቃሉ
    }
roundtable-news-minutes =
    { $count ->
        [one] { $count } ቃለ ጉባኤ ይፋ ሆኗል
       *[other] { $count } ቃለ ጉባኤዎች ይፋ ሆነዋል
    }
roundtable-news-correction =
    { $count ->
        [one] ላቀረቡት { $count } የእርማት ሐሳብ መልስ ተሰጥቷል
       *[other] ላቀረቧቸው { $count } የእርማት ሐሳቦች መልስ ተሰጥቷል
    }

roundtable-how-present = ተገኝተዋል
roundtable-how-remote = በኢንተርኔት
roundtable-how-excused = እንደማይገኙ አሳውቀዋል
roundtable-how-absent = አልተገኙም
roundtable-how-guest = እንግዳ
roundtable-entry-note = የተባለው
roundtable-entry-decision = ውሳኔ
roundtable-entry-action = የሚሠራ ሥራ

roundtable-calendar-name = ክብ ጠረጴዛ
