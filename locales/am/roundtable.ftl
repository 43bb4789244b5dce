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
roundtable-interpretation-open = ገና አስተርጓሚ እየፈለግን ነው፦ { $languages }
roundtable-interpreting-yours = በዚህ ስብሰባ ላይ እርስዎ ያስተረጉማሉ፦ { $languages }
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
        [one] { $count } ቃለ ጉባኤ እንዲያነቡት ይጠብቃል።
       *[other] { $count } ቃለ ጉባኤዎች እንዲያነቧቸው ይጠብቃሉ።
    }
roundtable-news-minutes =
    { $count ->
        [one] { $count } ቃለ ጉባኤ ይፋ ሆኗል።
       *[other] { $count } ቃለ ጉባኤዎች ይፋ ሆነዋል።
    }
roundtable-news-correction =
    { $count ->
        [one] ላቀረቡት { $count } የእርማት ሐሳብ መልስ ተሰጥቷል።
       *[other] ላቀረቧቸው { $count } የእርማት ሐሳቦች መልስ ተሰጥቷል።
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
# ለሕዝብ የሚታዩ የክብ ጠረጴዛዎች ገጾች። $when ጊዜ ነው፤ $date አንድ ቀን ነው፤ $count ቁጥር ነው። ሁሉም ሰው ያነባቸዋል፦ በቀላል ቃላት።
roundtable-home-title = ክብ ጠረጴዛው
roundtable-home-what = በክብ ጠረጴዛው ዙሪያ የመንግሥትና የከተማ ተቋማት፣ መንግሥታዊ ያልሆኑ ድርጅቶችና ከውጭ አገር የመጡ ሰዎች ድርጅቶች አብረው ይቀመጣሉ፤ ከውጭ አገር ለመጡ ሰዎች በከተማው ያለውን ኑሮ ምን እንደሚያቀልላቸው ይነጋገራሉ።
roundtable-home-who = በጠረጴዛው ዙሪያ ይቀመጥ እንደሆነ፣ ስሙንም መጥቀስ እንችል እንደሆነ እያንዳንዱ ድርጅት ለራሱ ይወስናል።
roundtable-home-how = በጠረጴዛው ዙሪያ ቦታ ባይኖርዎትም የሚያስፈልግዎትን መናገር ይችላሉ፦ በዚህ ድረ ገጽ ላይ፣ ስምዎን ሳይጠቅሱ፣ በማንኛውም ቋንቋ።
roundtable-home-tables = ክብ ጠረጴዛዎች
roundtable-home-none = የከተማው ክብ ጠረጴዛዎች እዚህ ይገኛሉ። እስካሁን አንድም የለም።
roundtable-home-next = ለሕዝብ ይፋ የሆነው ቀጣይ ስብሰባ፦ { $when }
roundtable-home-map = ክብ ጠረጴዛው ምን ይሠራል?
roundtable-home-map-lead = የመጀመሪያው ክብ ጠረጴዛ በ2012 (በአውሮፓ አቆጣጠር) ስድስት ሥራዎችን ለመሥራት ቃል ገባ። ከእያንዳንዱ ሥራ በዚህ ድረ ገጽ ላይ አሁን ምን እንዳለና ገና ምን እንደሌለ እዚህ ያያሉ።
roundtable-home-network-title = ትስስር መፍጠር
roundtable-home-network-text = ለተመሳሳይ ሰዎች የሚሠሩ ሁሉ እርስ በርስ መተዋወቅ አለባቸው። ከላይ ያሉት ጠረጴዛዎችና ስብሰባዎቻቸው ለዚህ ነው። አባላት ወደ አካውንታቸው ከገቡ በኋላ እርስ በርሳቸውም መነጋገር ይችላሉ።
roundtable-home-recommendation-title = የፖሊሲ ምክረ ሐሳብ
roundtable-home-recommendation-text = መወሰን ለሚችሉ ሰዎች የሚቀርቡ ሐሳቦች። ምክረ ሐሳቦቹና የተሰጧቸው መልሶች ገና እዚህ የሉም። አንድ ጠረጴዛ የወሰነው ይፋ በሆኑት ቃለ ጉባኤዎች ላይ አለ፤ ስለ ምን መነጋገር እንደሚያስፈልግ ማንም ሰው መናገር ይችላል።
roundtable-home-communities-title = ከውጭ አገር የመጡ ሰዎች ድርጅቶች የሚያገኙት አገልግሎት
roundtable-home-communities-text = ከውጭ አገር የመጡ ሰዎች ድርጅትም በጠረጴዛው ዙሪያ ቦታ ሊኖረው ይችላል፤ ሰዎች እንዲያገኙት የሚሰጠውንም አገልግሎት እዚህ ማደስ ይችላል። ሥልጠናና አነስተኛ የገንዘብ ድጋፍ መጠየቅ ገና እዚህ የለም።
roundtable-home-workers-title = ከውጭ አገር ከመጡ ሰዎች ጋር የሚሠሩ የሚያገኙት አገልግሎት
roundtable-home-workers-text = ፍለጋው ማን በምን፣ በየትኛው ቋንቋና የት እንደሚረዳ ያሳያል። ሥልጠናዎች ገና እዚህ የሉም።
roundtable-home-newsletter-title = የዜና ደብዳቤ
roundtable-home-newsletter-text = ገና እዚህ የለም።
roundtable-home-publication-title = የታተመ ጽሑፍ
roundtable-home-publication-text = የታተመ ጽሑፍ ገና እዚህ የለም። የአገልግሎቶቹ መረጃ እንደ ክፍት መረጃ ይገኛል።
roundtable-home-link-members = የአባላት መግቢያ
roundtable-home-link-inside = የእኔ ክብ ጠረጴዛዎች
roundtable-home-link-tell = የሚያስፈልገውን እናገራለሁ
roundtable-home-link-search = እርዳታ ይፈልጉ
roundtable-home-link-needs = በምን እንርዳዎት?
roundtable-home-link-api = ክፍት መረጃ

roundtable-public-coming = ቀጣይ ስብሰባዎች
roundtable-public-coming-none = አሁን ይፋ የሆነ ስብሰባ የለም።
roundtable-public-past = ያለፉ ስብሰባዎች
roundtable-public-minutes-here = ቃለ ጉባኤውን ማንበብ ይቻላል
roundtable-public-heard = ሐሳብዎን እንዴት ይናገራሉ
roundtable-public-heard-text = ለዚህ በጠረጴዛው ዙሪያ ቦታ አያስፈልግዎትም። የሚያስፈልገውን ይጻፉ፦ ስምዎን ሳይጠቅሱ፣ በማንኛውም ቋንቋ። ሰው አንብቦ ወደሚመለከታቸው ያደርሰዋል።
roundtable-public-round = በጠረጴዛው ዙሪያ የሚሳተፉት እነማን ናቸው
roundtable-public-round-lead = ስማቸውን የምንጠቅሰው ራሳቸው የጠየቁትን ብቻ ነው።
roundtable-public-round-none = በዚህ ጠረጴዛ ዙሪያ እስካሁን ቦታ ያለው የለም።
roundtable-public-unnamed =
    { $count ->
        [one] እንዲሁም ስሙ እዚህ ያልተጠቀሰ { $count } ተጨማሪ ተሳታፊ።
       *[other] እንዲሁም ስማቸው እዚህ ያልተጠቀሰ { $count } ተጨማሪ ተሳታፊዎች።
    }
roundtable-public-all-unnamed =
    { $count ->
        [one] በጠረጴዛው ዙሪያ { $count } ቦታ አለ። የማን እንደሆነ እዚህ አንጠቅስም።
       *[other] በጠረጴዛው ዙሪያ { $count } ቦታዎች አሉ። የእነማን እንደሆኑ እዚህ አንጠቅስም።
    }
roundtable-public-came =
    { $count ->
        [one] እስካሁን { $count } ድርጅት ቢያንስ በአንድ ስብሰባ ላይ ተገኝቷል።
       *[other] እስካሁን { $count } ድርጅቶች ቢያንስ በአንድ ስብሰባ ላይ ተገኝተዋል።
    }
roundtable-public-came-few = እስካሁን በስብሰባ ላይ የተገኙት ድርጅቶች ከአምስት ያነሱ ናቸው።
roundtable-public-no-date = አዲስ ቀን ገና የለም።
roundtable-public-childcare = የልጆች እንክብካቤ
roundtable-public-childcare-text = በስብሰባው ጊዜ ልጆችን የሚጠብቅ ሰው አለ።
roundtable-public-take-part = እንዴት መገኘት ይችላሉ
roundtable-public-take-part-text = አባላት ግብዣ ይደርሳቸዋል። እንደ እንግዳ መምጣት ወይም አንድ ነገር መናገር ብቻ ከፈለጉ፣ እባክዎ አስቀድመው ይጻፉልን።
roundtable-public-agenda = አጀንዳ
roundtable-public-agenda-none = አጀንዳ ገና የለም።
roundtable-public-nobody = የተናጋሪው ስም ሳይጠቀስ ሊነገር ይችላል፦ እዚህ የተባለውን መጠቀም ይቻላል፤ ማን እንዳለው ግን መጥቀስ አይቻልም።
roundtable-public-minutes-title = ቃለ ጉባኤ
roundtable-public-minutes-awaited = ቃለ ጉባኤው ገና ይፋ አልሆነም።
roundtable-public-approved = የጸደቀው፦ { $date }
roundtable-public-due = የመጨረሻ ቀን፦ { $date }
roundtable-public-late = የመጨረሻው ቀን አልፏል፦ { $date }
roundtable-public-done = የተጠናቀቀው፦ { $date }

# በጠረጴዛው ዙሪያ ለሚሳተፉ፦ የራሳቸው ጠረጴዛዎች፣ አንድ ጠረጴዛ፣ አንድ ስብሰባ። $kind እና $state የጠረጴዛው ዓይነትና ሁኔታ ናቸው።
roundtable-inside-help =
    ቦታ ወይም ሥራ ያለዎት ጠረጴዛዎችና ቀጣይ ስብሰባዎች እዚህ አሉ።
    መጀመሪያ ቀጣዩን ስብሰባ ይክፈቱና ለግብዣው መልስ ይስጡ፤ ስብሰባ ጠሪው ማቀድ የሚችሉት በዚህ ነው።
    አንድ ጠረጴዛ እዚህ ከሌለ ድርጅትዎ በዚያ ቦታ የለውም፤ ለስብሰባ ጠሪው ይንገሩ።
    ይህን ገጽ የሚያዩት እርስዎ ብቻ ነዎት።
roundtable-inside-none = ጠረጴዛዎችዎና ስብሰባዎችዎ እዚህ ይገኛሉ።
roundtable-inside-none-lead = አሁን በየትኛውም ጠረጴዛ ዙሪያ ቦታ የለዎትም። ቦታ ከፈለጉ ለድርጅትዎ ወይም ለስብሰባ ጠሪው ይንገሩ።
roundtable-inside-all-tables = ለሕዝብ የሚታዩ ክብ ጠረጴዛዎች
roundtable-inside-tables = ጠረጴዛዎች
roundtable-inside-kind-and-state = { $kind } · { $state }
roundtable-inside-help-table =
    አንድ ጠረጴዛ ከውስጥ ሲታይ፦ ስብሰባዎች፣ የሚሠሩ ሥራዎች፣ እዚያ የሚሳተፉት እነማን እንደሆኑ።
    መጀመሪያ የራስዎን ሥራዎች ይመልከቱ፤ ያለቁትንም እንዳለቁ ምልክት ያድርጉ።
    አንድ ሥራ እንዳለቀ ምልክት የሚያደርጉት የሥራው ባለቤትና ቃለ ጉባኤውን የሚጽፉት ብቻ ናቸው። ከተሳሳቱ መመለስ ይቻላል።
    እዚህ የሚያነቡትን በጠረጴዛው ዙሪያ የሚሳተፉት ያነቡታል። እባክዎ ስሞቹን ለሌላ ሰው አያስተላልፉ።
roundtable-inside-saved = ተቀምጧል።
roundtable-inside-public-page = ሁሉም ሰው የሚያየው
roundtable-inside-round-lead = ስሙን እዚህ ማን ማንበብ እንደሚችል እያንዳንዱ ድርጅት ለራሱ ይወስናል።
roundtable-inside-tasks = የሚሠሩ ሥራዎች
roundtable-inside-tasks-mine = የእኔ ሥራዎች
roundtable-inside-tasks-all = ሁሉም ሥራዎች
roundtable-inside-tasks-only-mine = የእኔ ብቻ
roundtable-inside-tasks-none = ቃለ ጉባኤው ለአባላት ሲደርስ የስብሰባዎቹ ሥራዎች እዚህ ይገኛሉ።
roundtable-inside-tasks-done = የተጠናቀቁ፦ { $count }
roundtable-inside-tasks-open = የሚሠሩ፦ { $count }
roundtable-inside-tasks-none-open = አሁን የሚሠራ ሥራ የለም።
roundtable-inside-tasks-none-done = እስካሁን የተጠናቀቀ ሥራ የለም።
roundtable-inside-tasks-none-mine = አሁን የእርስዎ የሆነ ሥራ የለም።
roundtable-inside-mine = የእርስዎ
roundtable-inside-finish = አልቋል
roundtable-inside-reopen = ገና አላለቀም
roundtable-inside-own = የራስዎ ድርጅት እንዴት እንደሚጠቀስ
roundtable-inside-own-change = ይመልከቱና ይቀይሩ
roundtable-inside-named-everybody = ሁሉም ሰው ስሙን ማንበብ ይችላል፤ ለሕዝብ በሚታየው ገጽ ላይም።
roundtable-inside-named-table = በጠረጴዛው ዙሪያ የሚሳተፉት ስሙን ያነባሉ። ለሕዝብ በሚታየው ገጽ ላይ የለም።
roundtable-inside-named-civil = አባላት ስሙን ያነባሉ፤ የመንግሥት መሥሪያ ቤቶች ግን አያነቡም። ለሕዝብ በሚታየው ገጽ ላይ የለም።
roundtable-inside-named-nobody = ሌሎች የሚያዩት የቦታውን ዓይነት ብቻ ነው። ስሙን አያዩም።
roundtable-inside-beside-name = በቃለ ጉባኤ ላይ፣ ከዚህ ቦታ ከተነገረው ጎን ስሙ ይጻፋል።
roundtable-inside-beside-category = በቃለ ጉባኤ ላይ፣ ከዚህ ቦታ ከተነገረው ጎን የሚጻፈው የቦታው ዓይነት ብቻ ነው።
roundtable-inside-older =
    { $count ->
        [one] { $count } ተጨማሪ ያለፈ ስብሰባ
       *[other] { $count } ተጨማሪ ያለፉ ስብሰባዎች
    }
roundtable-inside-help-meeting =
    አንድ ስብሰባ ከውስጥ ሲታይ፦ የእርስዎ መልስ፣ አጀንዳው፣ በኋላም ቃለ ጉባኤው።
    መጀመሪያ መምጣት አለመምጣትዎን ይመልሱ፤ የሚያስፈልግዎትንም ይጻፉ። ስብሰባው እስኪጀመር ድረስ መልስዎን መቀየር ይችላሉ።
    ቃለ ጉባኤው በአባላት እጅ ሲሆን በእያንዳንዱ መስመር ላይ የእርማት ሐሳብ ማቅረብ ይችላሉ። ለእያንዳንዱ ሐሳብ መልስ ይሰጣል።
    መልስዎንና ሐሳቦችዎን የሚያነቡት ስብሰባውን የሚያዘጋጁት ናቸው። ሌሎች የሚያዩት ስንት ሰው እንደሚመጣ ብቻ ነው።
roundtable-inside-link = በኢንተርኔት መሳተፍ
roundtable-inside-link-text = ይህ አድራሻ በጠረጴዛው ዙሪያ ለሚሳተፉት ብቻ ነው። እባክዎ ለሌላ ሰው አያስተላልፉ።
roundtable-inside-day = የስብሰባው ቀን፦ የተገኙት፣ ተናጋሪዎች፣ ቃለ ጉባኤ
roundtable-inside-who-comes = ስንት ሰው ይመጣል
roundtable-inside-come =
    { $count ->
        [0] እመጣለሁ ያለ ሰው እስካሁን የለም።
        [one] { $count } ሰው እንደሚመጣ ተናግሯል።
       *[other] { $count } ሰዎች እንደሚመጡ ተናግረዋል።
    }
roundtable-inside-may-come =
    { $count ->
        [one] { $count } ሰው ምናልባት ይመጣል።
       *[other] { $count } ሰዎች ምናልባት ይመጣሉ።
    }
roundtable-inside-minutes-awaited = ቃለ ጉባኤው ገና እየተጻፈ ነው። ሲዘጋጅ እዚህ ማንበብ ይችላሉ።
roundtable-inside-review = የእርማት ሐሳብ እስከዚህ ቀን ድረስ ማቅረብ ይችላሉ፦ { $date }
roundtable-inside-correct = የእርማት ሐሳብ አቀርባለሁ
roundtable-inside-correct-text = በእሱ ፈንታ ምን ይጻፍ?
roundtable-inside-correct-whole = በቃለ ጉባኤው ላይ ምን ጎድሏል፣ ወይም ምን በሌላ መልክ ይጻፍ?
roundtable-inside-correct-submit = ሐሳቡን እልካለሁ
roundtable-inside-corrections = ያቀረብኳቸው ሐሳቦች
roundtable-inside-correction-waits = መልስ እየጠበቀ ነው
roundtable-inside-correction-taken = ተቀባይነት አግኝቷል
roundtable-inside-correction-not-taken = ተቀባይነት አላገኘም
roundtable-inside-correction-answer = መልስ፦
roundtable-inside-correction-missing = እባክዎ እዚያ ምን እንደሚጻፍ ይጻፉ።
roundtable-inside-correction-long = ይህ ከ2000 ፊደላት በላይ ነው። እባክዎ አሳጥረው ይጻፉት።

# የቀን መቁጠሪያ አድራሻዎች።
roundtable-feed-title = ስብሰባዎቹ በቀን መቁጠሪያዎ ላይ
roundtable-feed-lead = የቀን መቁጠሪያ መተግበሪያዎ ስብሰባዎቹን ከአንድ አድራሻ የሚወስድ ከሆነ፣ የስብሰባዎቹ ጊዜ በራሱ ይታደሳል።
roundtable-feed-make = የቀን መቁጠሪያ አድራሻ ያዘጋጁ
roundtable-feed-address = ይህ አድራሻ ለእርስዎ ብቻ ነው፤ የሚታየውም አሁን ብቻ ነው። እባክዎ ወደ ቀን መቁጠሪያ መተግበሪያዎ ይቅዱት። አድራሻውን የሚያውቅ ሰው መቼ ስብሰባ እንዳለዎት ያያል።
roundtable-feed-have = የቀን መቁጠሪያ አድራሻ አለዎት። አዲስ ካዘጋጁ የቀድሞው መሥራት ያቆማል።
roundtable-feed-end = የቀን መቁጠሪያ አድራሻውን ያስወግዱ
roundtable-feed-public = የስብሰባዎች ቀን መቁጠሪያ (.ics)

# Rules of procedure.
roundtable-rules-title = የአሠራር ደንብ
roundtable-rules-help =
    የአሠራር ደንቡ ጠረጴዛው እንዴት እንደሚሠራ ይናገራል፦ እያንዳንዱ ሰው ከሌሎች ምን መጠበቅ እንደሚችል።
    መጀመሪያ ከቦታዎ ገና መልስ ያልተሰጠበት የቀረበ ጽሑፍ ካለ ይመልከቱ።
    አንድ ጽሑፍ ሥራ ላይ የሚውለው ከግማሽ በላይ የሆኑት ቦታዎች ሲስማሙና ለእያንዳንዱ የተቃውሞ ሐሳብ ምላሽ ሲሰጥ ነው። እስከተጠቀሰው ቀን ድረስ መልስዎን መቀየር ይችላሉ።
    የተቃውሞ ሐሳብዎን በጠረጴዛው ዙሪያ የሚሳተፉት ያነቡታል፤ ከጎኑ የሚያዩትም ቦታዎ ለእነሱ የሚታይበትን ስም ነው።
roundtable-rules-version = ቅጂ { $number }
roundtable-rules-on = { $state }፦ { $date }
roundtable-rules-proposed = መልስ የምንጠይቅበት ጽሑፍ
roundtable-rules-until = መልስ እስከዚህ ቀን ድረስ መስጠት ይቻላል፦ { $date }
roundtable-rules-answered = ከ{ $all } ቦታዎች የ{ $count } መልስ ደርሷል።
roundtable-rules-agreed =
    { $count ->
        [one] { $count } ቦታ ተስማምቷል።
       *[other] { $count } ቦታዎች ተስማምተዋል።
    }
roundtable-rules-says = የዚህ ቦታ መልስ ምንድን ነው?
roundtable-rules-say-agree = እንስማማለን
roundtable-rules-say-object = አንስማማም
roundtable-rules-say-abstain = ድምፀ ተአቅቦ እናደርጋለን
roundtable-rules-says-agree = ይስማማል
roundtable-rules-says-object = አይስማማም
roundtable-rules-says-abstain = ድምፀ ተአቅቦ ያደርጋል
roundtable-rules-reason = ችግሩ ምንድን ነው?
roundtable-rules-reason-help = ካልተስማሙ ይጻፉ። ስብሰባ ጠሪው ምላሽ ይሰጡበታል።
roundtable-rules-reason-missing = እባክዎ ችግሩ ምን እንደሆነ ይጻፉ፤ ያለዚያ ምላሽ መስጠት አይቻልም።
roundtable-rules-reason-long = ይህ ከ2000 ፊደላት በላይ ነው። እባክዎ አሳጥረው ይጻፉት።
roundtable-rules-which = እባክዎ ይምረጡ፦ ይስማማሉ፣ አይስማሙም ወይስ ድምፀ ተአቅቦ ያደርጋሉ?
roundtable-rules-said-itself = በመካከሉ ከዚህ ቦታ ራሳቸው መልስ ሰጥተዋል። የሚቆጠረው የራሳቸው መልስ ነው።
roundtable-rules-submit = መልሱን እልካለሁ
roundtable-rules-objections = የተቃውሞ ሐሳቦች
roundtable-rules-no-reply = ገና ምላሽ አልተሰጠበትም።
roundtable-rules-differs = የሚቀየረው
roundtable-rules-whole = ሙሉው ጽሑፍ
roundtable-rules-earlier = የቀድሞ ቅጂዎች
roundtable-rules-none = የጠረጴዛው የአሠራር ደንብ እዚህ ይገኛል
roundtable-rules-none-lead = እስካሁን የጸደቀ የአሠራር ደንብ የለም። ስብሰባ ጠሪው ደንብ ሲያቀርቡ፣ ስለ እሱ ያለዎትን ሐሳብ እዚህ መናገር ይችላሉ።
roundtable-rules-public-lead = ጠረጴዛው የሚሠራው እንዲህ ነው። ጽሑፉን ያጸደቁት በጠረጴዛው ዙሪያ የሚሳተፉት ናቸው።
roundtable-rules-state-draft = እየተጻፈ ነው
roundtable-rules-state-proposed = በጠረጴዛው ዙሪያ ቦታ ያላቸው እንዲመልሱ ይጠብቃል
roundtable-rules-state-adopted = በሥራ ላይ ነው
roundtable-rules-state-not-adopted = አልጸደቀም
roundtable-rules-state-withdrawn = እንዲቀር ተደርጓል
roundtable-rules-state-superseded = በአዲስ ቅጂ ተተክቷል
roundtable-rules-event-propose = በጠረጴዛው ዙሪያ ቦታ ያላቸውን ይጠይቁ
roundtable-rules-event-withdraw = እንዲቀር ያድርጉ
roundtable-rules-event-adopt = ጸድቋል
roundtable-rules-event-reject = አልጸደቀም
roundtable-rules-event-supersede = በአዲስ ቅጂ ተተክቷል
roundtable-news-rules =
    { $count ->
        [one] { $count } የአሠራር ደንብ የቦታዎን መልስ ይጠብቃል።
       *[other] { $count } የአሠራር ደንቦች የቦታዎን መልስ ይጠብቃሉ።
    }
roundtable-news-rules-decided =
    { $count ->
        [one] ስለ { $count } የአሠራር ደንብ ውሳኔ ተሰጥቷል።
       *[other] ስለ { $count } የአሠራር ደንቦች ውሳኔ ተሰጥቷል።
    }
roundtable-news-rules-reply =
    { $count ->
        [one] ላቀረቡት { $count } የተቃውሞ ሐሳብ ምላሽ ተሰጥቷል።
       *[other] ላቀረቧቸው { $count } የተቃውሞ ሐሳቦች ምላሽ ተሰጥቷል።
    }

# What members bring in, and their own topics.
roundtable-entered-for = በእነሱ ፈንታ ሌላ ሰው የጻፈው
roundtable-inside-from-seat = በየትኛው ቦታ ስም?
roundtable-inside-seat-own = { $seat } (የእርስዎ)
roundtable-inside-desk = ጠረጴዛውን ማደራጀት
roundtable-proposals-title = ስለ ምን እንነጋገር
roundtable-proposals-help =
    መነጋገር የሚያስፈልግባቸው ጉዳዮች እዚህ ይሰበሰባሉ። ስብሰባ ጠሪው ከዚህ ወስደው አጀንዳ ላይ ያስገቧቸዋል።
    የእርስዎን በአንድ ዓረፍተ ነገር ይጻፉ፤ በዝርዝር መጻፍ አያስፈልግም።
    አጀንዳ ላይ ሲገባ ወይም ስብሰባ ጠሪው ከዝርዝሩ ሲያወጡት፣ ለቦታዎ መልእክት ይደርሳል።
    የሚጽፉትን በጠረጴዛው ዙሪያ የሚሳተፉት ያነቡታል። ሁሉም ሰው የሚያነበው ስብሰባ ጠሪው ይፋ ካደረጉት ብቻ ነው።
roundtable-proposals-none = ውይይት የሚጠብቅ ጉዳይ ገና የለም
roundtable-proposals-none-lead = ጠረጴዛው ሊነጋገርበት የሚገባ ጉዳይ ካለ እዚህ ይጻፉት።
roundtable-proposals-bring = ስለዚህ ብንነጋገር ደስ ይለኛል
roundtable-proposals-what = ጉዳዩ ምንድን ነው?
roundtable-proposals-why = ለምን አስፈላጊ ነው? (መሙላት ግዴታ አይደለም።)
roundtable-proposals-submit = ወደ ዝርዝሩ አስገባለሁ
roundtable-proposals-saved = ወደ ዝርዝሩ ገብቷል። አጀንዳ ላይ ሲገባ እንነግርዎታለን።
roundtable-proposals-title-missing = እባክዎ ጉዳዩ ምን እንደሆነ ይጻፉ።
roundtable-news-raised =
    { $count ->
        [one] ከቦታዎ የቀረበ { $count } ጉዳይ አጀንዳ ላይ ገብቷል።
       *[other] ከቦታዎ የቀረቡ { $count } ጉዳዮች አጀንዳ ላይ ገብተዋል።
    }
roundtable-news-raised-away =
    { $count ->
        [one] ከቦታዎ የቀረበ { $count } ጉዳይ ከዝርዝሩ ወጥቷል። ለምን እንደሆነ ስብሰባ ጠሪውን ይጠይቁ።
       *[other] ከቦታዎ የቀረቡ { $count } ጉዳዮች ከዝርዝሩ ወጥተዋል። ለምን እንደሆነ ስብሰባ ጠሪውን ይጠይቁ።
    }
roundtable-topics-title = ርዕሰ ጉዳዮች
roundtable-topics-help =
    ርዕሰ ጉዳይ ስለ አንድ ነገር የበለጠ መነጋገር ለሚፈልጉ አነስ ያለ ስብስብ ነው። ማንም ሰው ያለ ስብሰባ ጠሪው ፈቃድ መክፈት ይችላል።
    መጀመሪያ የሚስብዎት ርዕሰ ጉዳይ ካለ ይመልከቱ፤ ለመሳተፍ አንድ ቁልፍ መጫን ይበቃል።
    ለመውጣትም አንድ ቁልፍ ይበቃል፤ ምክንያት ሳይጠየቁ፣ ወዲያውኑ።
    በጠረጴዛው ዙሪያ የሚሳተፉት ርዕሰ ጉዳዮቹንና ስንት እንደሚሳተፉባቸው ያያሉ።
roundtable-topics-none = የአባላት ርዕሰ ጉዳዮች እዚህ ይገኛሉ
roundtable-topics-none-lead = ርዕሰ ጉዳይ የከፈተ ሰው እስካሁን የለም።
roundtable-topics-seats =
    { $count ->
        [one] { $count } ቦታ ይሳተፋል
       *[other] { $count } ቦታዎች ይሳተፋሉ
    }
roundtable-topics-join = እሳተፋለሁ
roundtable-topics-leave = ከእንግዲህ አልሳተፍም
roundtable-topics-last-convener = የዚህ ርዕሰ ጉዳይ ስብሰባ ጠሪ እርስዎ ስለሆኑ መውጣት አይችሉም። መጀመሪያ ለሌላ ሰው ያስረክቡ ወይም ርዕሰ ጉዳዩን ይዝጉ።
roundtable-topics-open = አዲስ ርዕሰ ጉዳይ
roundtable-topics-open-lead = ርዕሰ ጉዳይ የሚከፍተው ሰው ተሳታፊዎቹን ይጠራል።
roundtable-topics-name = ርዕሰ ጉዳዩ ምንድን ነው?
roundtable-topics-name-missing = እባክዎ ርዕሰ ጉዳዩ ምን እንደሆነ ይጻፉ።
roundtable-topics-purpose = ምን ላይ መድረስ ትፈልጋላችሁ?
roundtable-topics-invite = ለማን እንንገር?
roundtable-topics-invite-help = ስማቸውን እዚህ የማያዩዋቸው ርዕሰ ጉዳዩን በዚህ ገጽ ላይ ያገኙታል።
roundtable-topics-invite-who = የምንነግራቸው ቦታዎች
roundtable-topics-submit = ርዕሰ ጉዳዩን እከፍታለሁ
roundtable-news-topic =
    { $count ->
        [one] ወደ { $count } ርዕሰ ጉዳይ ተጋብዘዋል።
       *[other] ወደ { $count } ርዕሰ ጉዳዮች ተጋብዘዋል።
    }
roundtable-meet-title = አነስተኛ ስብሰባ መጥራት
roundtable-meet-lead = በርዕሰ ጉዳዩ የሚሳተፉ ሁሉ ይጋበዛሉ።
roundtable-meet-what = ስለ ምን ትነጋገራላችሁ?
roundtable-meet-title-missing = እባክዎ ስለ ምን እንደምትነጋገሩ ይጻፉ።
roundtable-meet-date = በየትኛው ቀን?
roundtable-meet-time = በስንት ሰዓት? (በአውሮፓ ሰዓት)
roundtable-meet-date-wrong = እባክዎ ቀንና ሰዓት ያስገቡ፤ ለምሳሌ 14:00 (በአውሮፓ ሰዓት)።
roundtable-meet-mode-missing = እባክዎ የት እንደምትገናኙ ይምረጡ።
roundtable-meet-place = አድራሻ፣ ክፍል
roundtable-meet-link = የኢንተርኔት አድራሻ
roundtable-meet-link-wrong = የኢንተርኔት አድራሻ የሚጀምረው እንዲህ ነው፦ https://
roundtable-meet-submit = ተሳታፊዎቹን እጋብዛለሁ
roundtable-meet-off = ስብሰባውን ይሰርዙ
roundtable-check-in-title = በስብሰባው መገኘትዎን ይመዝግቡ
roundtable-check-in-code = በአዳራሹ ውስጥ የሚታየው ኮድ
roundtable-check-in-changes = ኮዱ በየሦስት ደቂቃው ይቀየራል። አሁን የሚታየውን ይጻፉ።
roundtable-check-in-seat = በየትኛው ቦታ ስም ነው የመጡት?
roundtable-check-in-submit = መጥቻለሁ
roundtable-check-in-done = መገኘትዎ ተመዝግቧል።
roundtable-check-in-wrong = ይህ ትክክለኛው ኮድ አይደለም፣ ወይም በመካከሉ ተቀይሯል። እባክዎ አሁን የሚታየውን ይጻፉ።
roundtable-check-in-not-now = አሁን በኮድ መመዝገብ አይቻልም። እባክዎ ቃለ ጉባኤውን ለሚጽፉት ይንገሩ።
roundtable-check-in-no-seat = በዚህ ጠረጴዛ ዙሪያ ቦታ ስለሌለዎት እዚህ መመዝገብ አይችሉም። እባክዎ ቃለ ጉባኤውን ለሚጽፉት ይንገሩ።
roundtable-check-in-lead = የአንድ ስብሰባ ኮድ በስልክዎ አንብበዋል። መገኘትዎን ለማስመዝገብ ሁለት መንገዶች አሉ።
roundtable-check-in-account = በዚህ ድረ ገጽ ላይ ወደ አካውንትዎ የሚገቡ ከሆነ
roundtable-check-in-letter = ግብዣው በኢሜይል ከደረሰዎት
roundtable-check-in-letter-text = በግብዣው ኢሜይል ውስጥ ያለውን ማገናኛ ይክፈቱና ይህን ኮድ እዚያ ይጻፉ፦
roundtable-speech-contribution = አስተያየት
roundtable-speech-pro = ድጋፍ
roundtable-speech-contra = ተቃውሞ
roundtable-speech-intervention = አጭር አስተያየት
roundtable-speech-question = ጥያቄ
roundtable-speech-point-of-order = የሥነ ሥርዓት ጥያቄ
roundtable-speaking-title = የተናጋሪዎች ተራ
roundtable-speaking-now = አሁን እየተናገሩ ያሉት፦
roundtable-speaking-nobody = ተራ ከያዙት አሁን የሚናገር የለም።
roundtable-speaking-waiting = ለመናገር የጠየቁ
roundtable-speaking-you = እርስዎ
roundtable-speaking-guest = እንግዳ
roundtable-speaking-kind = ምን ይፈልጋሉ?
roundtable-speaking-item = ስለ ምን?
roundtable-speaking-whole = ስለ ስብሰባው በአጠቃላይ
roundtable-speaking-seat = በየትኛው ቦታ ስም?
roundtable-speaking-ask = መናገር እፈልጋለሁ
roundtable-speaking-withdraw = መናገሩን ትቼዋለሁ

roundtable-paper-minutes = ቃለ ጉባኤው በPDF
roundtable-paper-title-minutes = ቃለ ጉባኤ፦ { $title }
roundtable-paper-title-agenda = አጀንዳ፦ { $title }
roundtable-paper-title-attendance = የተሳታፊዎች መፈረሚያ ወረቀት፦ { $title }
roundtable-paper-title-closed = ዝግ የተሳታፊዎች መፈረሚያ ወረቀት፦ { $title }
roundtable-paper-title-letter = ግብዣ፦ { $title }
roundtable-paper-unprintable = አንዳንድ ፊደላትን ማተም አልቻልንም። በእነሱ ፈንታ � የሚል ምልክት አለ። ቁጥራቸው፦
roundtable-paper-whole = ስለ ስብሰባው በአጠቃላይ
roundtable-paper-present = የተሳታፊዎች ብዛት
roundtable-paper-owner = ሥራው የማን ነው
roundtable-paper-number = ተ.ቁ.
roundtable-paper-item = የአጀንዳ ነጥብ
roundtable-paper-presenter = የሚያቀርቡት
roundtable-paper-duration = የሚወስደው ጊዜ
roundtable-paper-organization = ድርጅት
roundtable-paper-person = ስም
roundtable-paper-signature = ፊርማ
roundtable-paper-funding = የፕሮጀክቱ መለያ
roundtable-paper-logo = ገንዘብ ለሚሰጠው ድርጅት አርማ የተተወ ቦታ
roundtable-paper-closed-mark = ዝግ ወረቀት
roundtable-paper-closed-notice = በዚህ ወረቀት ላይ የሚፈርሙት ስማቸው ለሁሉም ሰው የማይጠቀስ ተሳታፊዎች ናቸው። ወረቀቱ ከእጅ ወደ እጅ አይዞርም፤ ቅጂም አይደረግለትም። ስብሰባ ጠሪው ቆልፈው ያስቀምጡታል።
roundtable-paper-dear = ውድ የክብ ጠረጴዛው አባላት፣
roundtable-paper-invited = ወደ ክብ ጠረጴዛው ቀጣይ ስብሰባ በደስታ እንጋብዛችኋለን።
roundtable-paper-please-answer = እባካችሁ ትመጡ እንደሆነና ለመሳተፍ ምን እንደሚያስፈልጋችሁ አሳውቁን።
roundtable-paper-regards = ከሰላምታ ጋር፣

roundtable-corrected = አባላት ሲያነቡት ታርሟል፦ { $date }
roundtable-text-machine = ይህ ጽሑፍ በኮምፒውተር የተተረጎመ ነው። ስህተት ሊኖርበት ይችላል።
roundtable-text-stale = ከተተረጎመ በኋላ ዋናው ጽሑፍ ተቀይሯል።
roundtable-search-title = በቃለ ጉባኤዎች ውስጥ ይፈልጉ
roundtable-search-lead = በክብ ጠረጴዛዎቹ ስለ ምን እንደተነጋገሩና ምን እንደወሰኑ እዚህ ያገኛሉ። እዚህ ያለው ለሕዝብ የሚታየው ብቻ ነው።
roundtable-search-lead-inside = በእርስዎ ጠረጴዛዎች፣ በሁሉም ዓመታት፣ ስለ ምን እንደተነጋገሩና ምን እንደወሰኑ እዚህ ያገኛሉ።
roundtable-search-label = ምን እየፈለጉ ነው?
roundtable-search-kind = ምን ዓይነት
roundtable-search-kind-all = ሁሉም
roundtable-search-table = በየትኛው ጠረጴዛ
roundtable-search-table-all = በሁሉም ጠረጴዛዎች
roundtable-search-found = የተገኘው
roundtable-search-count = የተገኘው ብዛት፦ { $count }። አዲሱ መጀመሪያ ላይ ነው።
roundtable-search-more = ከ{ $count } በላይ ተገኝቷል። እንዲያንስ አንድ ቃል ይጨምሩ።
roundtable-search-none = ምንም አልተገኘም።
roundtable-search-none-help = ቃላቱን ይቀንሱ ወይም በሌላ ቃል ይሞክሩ። ቃለ ጉባኤ ሲዘጋጅ እዚህ ማንበብ ይችላሉ።
roundtable-search-item = አጀንዳ ላይ
