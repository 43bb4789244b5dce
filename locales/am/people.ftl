# የ people ክፍል፦ መግቢያ፣ ግብዣዎች፣ የራስ አካውንት።

# መግቢያ
people-sign-in-title = መግቢያ
people-sign-in-lead = ይህ የአገልግሎቶችን መረጃ ለሚያድሱ፣ በክብ ጠረጴዛው ዙሪያ ለሚሳተፉ ወይም እዚህ ለሚሠሩ ሰዎች ነው። እርዳታ ለሚፈልግ ሰው አካውንት አያስፈልግም።
people-sign-in-address = የኢሜይል አድራሻዎ
people-sign-in-address-help = ማገናኛና ኮድ እንልክልዎታለን። የይለፍ ቃል የለም።
people-sign-in-submit = ማገናኛውን ይላኩልኝ
people-sign-in-address-wrong = ይህ የኢሜይል አድራሻ አይደለም። የኢሜይል አድራሻ ይህን ይመስላል፦ name@example.org። እባክዎ የጎደለ ፊደል እንዳለ ይመልከቱ።
people-sign-in-no-account = አካውንት የለዎትም? አካውንት የሚከፈተው በግብዣ ነው፦ የክብ ጠረጴዛውን አስተባባሪ ይጠይቁ።

# ማገናኛው ከተጠየቀ በኋላ
people-sent-title = ኢሜይልዎን ይመልከቱ
people-sent-lead = ይህን አድራሻ የምናውቀው ከሆነ ኢሜይል ልከንልዎታል። እስኪደርስ አንድ ደቂቃ ሊወስድ ይችላል። በስፓም (ባልተፈለጉ መልእክቶች) ውስጥም ይመልከቱ።
people-sent-link = በኢሜይሉ ውስጥ ያለውን ማገናኛ በዚህ ብራውዘር ይክፈቱ። የሚሠራው አንድ ጊዜ ብቻ ነው፤ የሚቆየውም ለ{ $minutes ->
        [one] { $minutes } ደቂቃ
       *[other] { $minutes } ደቂቃዎች
    } ነው።
people-sent-code-title = ኢሜይሉ ያለው በሌላ መሣሪያ ላይ ነው?
people-sent-code = በኢሜይሉ ውስጥ ያለው ኮድ
people-sent-code-help = ስምንት አሃዞች። እዚህ ይጻፏቸው።
people-sent-code-submit = ይግቡ
people-sent-again = ምንም አልደረሰዎትም? ሌላ ኢሜይል ይጠይቁ
people-sent-wrong = ይህ ኮድ ትክክል አይደለም። በመጨረሻ የደረሰዎትን ኢሜይል ይመልከቱና ስምንቱን አሃዞች እንደገና ይጻፉ።
people-sent-closed = በጣም ብዙ የተሳሳቱ ኮዶች ተጽፈዋል። እባክዎ ሌላ ኢሜይል ይጠይቁ።

# በማገናኛ መግባት
people-link-title = እንኳን ደኅና ተመለሱ
people-link-lead = በ{ $name } ስም እየገቡ ነው።
people-link-submit = ይግቡ
people-link-refused-title = ይህ ማገናኛ ከእንግዲህ ምንም አይከፍትም
people-link-used = ከዚህ በፊት ጥቅም ላይ ውሏል፤ አንድ ማገናኛ የሚሠራው አንድ ጊዜ ብቻ ነው። ሌላ ይጠይቁ።
people-link-expired = ጊዜው አልፏል፣ ወይም ከእሱ በኋላ አዲስ ኢሜይል ደርሶዎታል። ሌላ ይጠይቁ።
people-link-other = የሚሠራው በጠየቁበት ብራውዘር ላይ ብቻ ነው። እዚያ በኢሜይሉ ውስጥ ያለውን ኮድ ይጻፉ፣ ወይም እዚህ ማገናኛ ይጠይቁ።
people-link-ask = ማገናኛ ይጠይቁ

# ግብዣ
people-invitation-title = ተጋብዘዋል
people-invitation-lead = { $name }፣ በክብ ጠረጴዛው ዙሪያ እንዲሳተፉ ጋብዘንዎታል።
people-invitation-what = አንድ ቁልፍ ብቻ ሲጫኑ ይገባሉ። የይለፍ ቃልም ሆነ ግዴታ የለም፤ ምክንያት ሳይሰጡም በማንኛውም ጊዜ መውጣት ይችላሉ።
people-invitation-not-sealed = እዚህ የሚጽፉትን ይህን ድረ ገጽ የሚያስተዳድሩት ሰዎች ማንበብ ይችላሉ። እንደታሸገ ደብዳቤ የተዘጋ አይደለም።
people-invitation-submit = ይግቡ
people-invitation-used = ይህ ግብዣ ከዚህ በፊት ጥቅም ላይ ውሏል። የተጠቀሙበት እርስዎ ከሆኑ በኢሜይል አድራሻዎ ይግቡ።
people-invitation-expired = የዚህ ግብዣ ጊዜ አልፏል። የጋበዘዎትን ሰው ሌላ ግብዣ ይጠይቁ።

# የራስ አካውንት
people-account-title = የእርስዎ አካውንት
people-account-lead = በ{ $name } ስም ገብተዋል።
people-account-address = ኢሜይል
people-account-language = የኢሜይሎቹ ቋንቋ
people-account-roles = እዚህ ያለዎት ሚና
people-account-no-roles = እስካሁን ምንም ሚና የለዎትም።
people-account-desk = የሚጠብቁዎት ሥራዎች
people-account-ours = ድርጅታችን በክብ ጠረጴዛው ዙሪያ
people-account-sessions = አሁን የገቡባቸው ቦታዎች
people-account-sessions-help = ከእነዚህ የማያውቁት ካለ ይዝጉት።
people-account-session-here = ይህ ብራውዘር
people-account-session-since = የገቡት፦ { $date }፣ { $time } (በአውሮፓ ሰዓት)
people-account-session-end = ይዝጉ
people-account-session-others = ሌሎቹን ሁሉ ይዝጉ
people-account-sign-out = ከአካውንትዎ ይውጡ

# ለማሳያ የተዘጋጀው ከተማ፦ በምናብ በተፈጠረ ሰው ስም መግባት። $name ሰው ነው፤ $role ደግሞ ሚናው ነው።
people-try-title = እዚህ ከሚሠሩ ሰዎች አንዱን ይሁኑ
people-try-lead = ይህ ለማሳያ የተዘጋጀ ከተማ ነው፦ እዚህ ያሉት ሰዎች ሁሉ በምናብ የተፈጠሩ ናቸው፤ ለማንም ኢሜይል አይደርስም። መሆን የሚፈልጉትን ሰው ይምረጡ።
people-try-as = { $name }፣ { $role }
people-try-link = እዚህ እንደሚሠራ ሰው ሆነው ይሞክሩት

# ሚናዎች
people-role-coordinator = አስተባባሪ
people-role-moderator = የጽሑፍ ገምጋሚ
people-role-facilitator = የስብሰባ አወያይ
people-role-minute-taker = ቃለ ጉባኤ ያዥ
people-role-mediator = የባህል አገናኝ
people-role-evaluator = የውጤት ገምጋሚ
people-role-translator = ተርጓሚ
people-role-editor = የጽሑፍ አዘጋጅ
people-role-provider = የአገልግሎት መረጃ ተጠሪ
people-role-case-worker = ማኅበራዊ ሠራተኛ

# ኢሜይሎች። ርዕሳቸው ስለ ምን እንደሆኑ ምንም አይናገርም።
people-mail-greeting = ጤና ይስጥልኝ { $name }፣
people-mail-sign-in-subject = የእርስዎ ማገናኛ
people-mail-sign-in-text = የጠየቁት ማገናኛ ይኸውልዎት። የሚሠራው አንድ ጊዜ ብቻ፣ በጠየቁበት ብራውዘር ላይ ነው፤ የሚቆየውም ለ{ $minutes ->
        [one] { $minutes } ደቂቃ
       *[other] { $minutes } ደቂቃዎች
    } ነው።
people-mail-sign-in-action = ይግቡ
people-mail-sign-in-code = ከሌላ መሣሪያ ጠይቀው ከሆነ፣ እዚያ ይህን ኮድ ይጻፉ፦ { $code }
people-mail-sign-in-not-you = የጠየቁት እርስዎ ካልሆኑ ይህን ኢሜይል ይተዉት፤ ያለ እሱ ማንም ሊገባ አይችልም።
people-mail-invitation-subject = ግብዣ
people-mail-invitation-text = በክብ ጠረጴዛው ዙሪያ እንዲሳተፉ ጋብዘንዎታል። የይለፍ ቃል አያስፈልግዎትም፤ በማገናኛው ይገባሉ።
people-mail-invitation-days = ማገናኛው የሚሠራው አንድ ጊዜ ብቻ ነው፤ የሚቆየውም ለ{ $days ->
        [one] { $days } ቀን
       *[other] { $days } ቀናት
    } ነው።
people-mail-invitation-action = ግብዣውን ይመልከቱ
people-mail-invitation-not-wanted = መሳተፍ አይፈልጉም? ምንም ማድረግ አያስፈልግዎትም፤ ለምን እንደሆነ አንጠይቅም።
people-mail-speaker-subject = ለውጥ
people-mail-speaker-text = በድርጅታችሁ ስም እዚህ እንዲናገር የተጋበዘ ሰው፦ { $name }። ለምን እንደሆነ ካላወቃችሁ እባካችሁ አስተባባሪውን ጠይቁ።
people-mail-speaker-action = ይመልከቱ

# ሁለተኛው እርምጃ፦ ከኢሜይሉ በተጨማሪ የይለፍ ሐረግና ኮድ። $minutes እና $count ቁጥሮች ናቸው።
people-step-title = ሁለተኛ እርምጃዎ
people-step-lead = ኢሜይል በስህተት ወደ ሌላ ሰው ሊሄድ ይችላል። ስለዚህ ሌሎች የጻፉትን የሚንከባከቡ ሰዎች ሁለት ተጨማሪ ነገሮችን ያሳያሉ፦ እነሱ ብቻ የሚያውቁትን የይለፍ ሐረግና አንድ ጊዜ ብቻ የሚሠራ ኮድ።
people-step-passphrase = የይለፍ ሐረግዎ
people-step-passphrase-help = ከምልክቶችና ከቁጥሮች ይልቅ አምስት የተፈጠሩ ቃላትን ማስታወስ ይቀላል። እነዚህን ቃላት በወረቀት ይጻፏቸው፣ ወይም የራስዎን ሐረግ ይምረጡ፤ የሐረጉ ርዝመት ቢያንስ { $count ->
        [one] { $count } ፊደል
       *[other] { $count } ፊደላት
    } ይሁን።
people-step-suggested = ሐሳብ
people-step-before = እስካሁን የነበረው የይለፍ ሐረግዎ
people-step-before-help = በእሱ ቁልፎችዎ ወደ አዲሱ ሐረግ ይሸጋገራሉ። ረስተውት ከሆነ ይህን ባዶ ይተዉት፤ በኋላ ቁልፎቹን የማስመለሻ ኮድዎ ይከፍታቸዋል።
people-step-kind = ኮዶችዎ ከየት ይመጣሉ
people-step-kind-app = በስልክ ወይም በኮምፒውተር ላይ ካለ መተግበሪያ
people-step-kind-app-help = ኮድ የሚሰጥ ማንኛውም መተግበሪያ ይሆናል (TOTP)። ኢንተርኔት አያስፈልገውም፤ መተግበሪያው እንዳለዎትም ማንም አያውቅም።
people-step-kind-paper = በወረቀት ላይ ካለ ዝርዝር
people-step-kind-paper-help = የራሳቸው ስልክ ለሌላቸው፣ ወይም ስልካቸውን ለዚህ መጠቀም ለማይፈልጉ ሰዎች ነው። { $count ->
        [one] { $count } ኮድ
       *[other] { $count } ኮዶች
    } ያትማሉ፤ ከዚያ አንድ በአንድ ይሰርዛሉ።
people-step-next = ይቀጥሉ
people-step-short = ይህ በጣም አጭር ነው። እባክዎ ቢያንስ { $count ->
        [one] { $count } ፊደል
       *[other] { $count } ፊደላት
    } ይጠቀሙ፤ አምስት ቃላት ጥሩ የይለፍ ሐረግ ይሆናሉ።
people-step-common = ይህን በጣም ብዙ ሰዎች ሊሞክሩት ይችላሉ። እባክዎ እርስ በርስ የማይገናኙ ሌሎች ቃላትን ይምረጡ።
people-step-own = የራስዎ ስም ወይም አድራሻ በውስጡ አለ። እባክዎ ሌሎች ቃላትን ይምረጡ።
people-step-kind-missing = እባክዎ ኮዶችዎ ከየት እንደሚመጡ ይምረጡ።

# ኮዶቹ አንድ ጊዜ ብቻ ይታያሉ፤ የመጀመሪያውም ይጻፋል
people-step-shown-title = ኮዶችዎን ይዘው ይሂዱ
people-step-shown-once = ይህ ገጽ የሚታየው አንድ ጊዜ ብቻ ነው። ከመቀጠልዎ በፊት ያትሙት ወይም በወረቀት ይጻፉት።
people-step-app-scan = ይህን ምስል በመተግበሪያዎ ይቃኙት።
people-step-app-picture = ለመተግበሪያው የሚሆን ምስል
people-step-app-type = ወይም ይህን በመተግበሪያው ውስጥ ይጻፉ፦
people-step-spare = መተግበሪያው በሚጠፋበት ቀን የሚያገለግሉ ኮዶች
people-step-spare-help = እያንዳንዱ ኮድ በመተግበሪያው ፈንታ አንድ ጊዜ ብቻ ይሠራል። ሌሎች ወረቀቶችዎን በሚያስቀምጡበት ቦታ ያስቀምጧቸው፤ በኮምፒውተርዎ አጠገብ አያስቀምጧቸው።
people-step-paper = ኮዶችዎ
people-step-paper-help = እያንዳንዱ ኮድ የሚሠራው አንድ ጊዜ ብቻ ነው። የተጠቀሙባቸውን በፈለጉት ቅደም ተከተል ይሰርዙ፤ ዝርዝሩንም ከይለፍ ሐረግዎ ለይተው ያስቀምጡ።
people-step-try = አንድ ጊዜ ይሞክሩት
people-step-try-help = የይለፍ ሐረግዎን እንደገና ይጻፉ፤ ኮድም ይጻፉ። ከዚያ በኋላ ሁለቱም ያገለግላሉ።
people-step-code = አንድ ኮድ
people-step-code-help = ከመተግበሪያዎ ስድስት አሃዞች፣ ወይም ከዝርዝርዎ ስምንት አሃዞች።
people-step-settle = ጨርሻለሁ
people-step-again = እንደገና ከመጀመሪያው ይጀምሩ
people-step-shown-again = ኮዶችዎ ከዚህ በፊት ታይተዋል፤ ለሁለተኛ ጊዜ ልናሳይዎት አንችልም። ካልጻፏቸው እንደገና ከመጀመሪያው ይጀምሩ።

# ሁለተኛውን እርምጃ ማሳየት
people-confirm-title = እርስዎ ነዎት?
people-confirm-lead = ቀጥሎ ላለው ሥራ ኢሜይል ብቻ አይበቃም። እባክዎ የይለፍ ሐረግዎንና አንድ ኮድ ይጻፉ።
people-confirm-submit = ይቀጥሉ
people-confirm-counts = በዚህ ብራውዘር ለ{ $hours ->
        [one] { $hours } ሰዓት
       *[other] { $hours } ሰዓታት
    } ያገለግላል። ሊመለስ ለማይችል ነገር እንደገና እንጠይቅዎታለን።
people-confirm-lost = ሁለቱም ጠፍተዋል? ሌላ አስተባባሪ ሁለተኛ እርምጃዎን ሊያነሳልዎት ይችላል፤ ከዚያ አዲስ ይመርጣሉ።
people-proof-wrong = የይለፍ ሐረጉና ኮዱ አይገጥሙም። እባክዎ ሁለቱንም እንደገና ይመልከቱ፤ አንድ ኮድ የሚሠራው አንድ ጊዜ ብቻ ነው።
people-proof-wait = በጣም ብዙ የተሳሳቱ ሙከራዎች ተደርገዋል። እባክዎ { $minutes ->
        [one] { $minutes } ደቂቃ
       *[other] { $minutes } ደቂቃዎች
    } ይጠብቁ።
people-proof-busy = አሁን ብዙ ሰዎች እየገቡ ነው። እባክዎ ከጥቂት ሰከንዶች በኋላ እንደገና ይሞክሩ።
people-proof-late = ይህ በጣም ረጅም ጊዜ ወስዷል፣ ወይም በሌላ መስኮት ተሠርቷል። እባክዎ እንደገና ከመጀመሪያው ይጀምሩ።

# በራስ አካውንት ላይ ያለው
people-account-proof = እርስዎ መሆንዎን የሚያሳዩት እንዴት ነው
people-account-proof-letter = ማገናኛ ባለው ኢሜይል። ለራስዎ ድርጅት ይህ ይበቃል።
people-account-proof-needed = እዚህ ለሚሠሩት ሥራ ሁለተኛ እርምጃ ያስፈልጋል። ሁለት ደቂቃ ይወስዳል።
people-account-proof-app = በኢሜይል፣ በይለፍ ሐረግዎና ከመተግበሪያ በሚመጡ ኮዶች፣ ከ{ $date } ጀምሮ።
people-account-proof-paper = በኢሜይል፣ በይለፍ ሐረግዎና በወረቀት ላይ ባሉ ኮዶች፣ ከ{ $date } ጀምሮ።
people-account-proof-left = { $count ->
        [0] በወረቀት ላይ የቀረ ኮድ የለም።
        [one] በወረቀት ላይ { $count } ኮድ ቀርቷል።
       *[other] በወረቀት ላይ { $count } ኮዶች ቀርተዋል።
    }
people-account-proof-few = እባክዎ ከማለቃቸው በፊት አዲስ ኮዶችን ያዘጋጁ።
people-account-proof-set = ሁለተኛ እርምጃ ይምረጡ
people-account-proof-change = ሌላ የይለፍ ሐረግ ወይም አዲስ ኮዶች ይምረጡ
people-account-proof-done = ሁለተኛ እርምጃዎ ከአሁን ጀምሮ ያገለግላል።
people-account-keys-link = ቁልፎችዎን ይመልከቱ

# የራስ ቁልፎች
people-keys-title = የራስዎ ቁልፎች
people-keys-lead = እዚህ የታሸገውን ነገር ሰርቨሩን የሚይዝ ማንም ሰው ሊያነበው አይችልም፤ ማንበብ የሚችሉት ቁልፍ ያላቸው ሰዎች ብቻ ናቸው። እስካሁን ቁልፍ የሚጠይቅ ነገር የለም። ከባለጉዳዮች ጋር የሚሠሩ ወይም በአገናኝነት የሚያገለግሉ ሰዎች የራሳቸውን ቁልፎች አሁን ማዘጋጀት ይችላሉ።
people-keys-warning = ቁልፎችዎ የሚከፈቱት በይለፍ ሐረግዎ ወይም በወረቀት ላይ ባለ የማስመለሻ ኮድ ነው፤ በሌላ በምንም አይከፈቱም። ሁለቱም ከጠፉ ማንም ሊረዳዎት አይችልም።
people-keys-first = ለዚህ ሁለተኛ እርምጃ ያስፈልግዎታል።
people-keys-passphrase = የይለፍ ሐረግዎ
people-keys-make = ቁልፎቼን ያዘጋጁ
people-keys-code-title = የማስመለሻ ኮድዎን በወረቀት ይጻፉ
people-keys-code-once = የሚታየው አንድ ጊዜ ብቻ ነው። የይለፍ ሐረግዎን ከረሱ ቁልፎችዎን ይከፍታል። ይህ ኮድ ያለው ሰው እርስዎ ማንበብ የሚችሉትን ማንበብ ይችላል።
people-keys-code-again = አሁን እንደገና ይጻፉት
people-keys-code-again-help = ትልቅና ትንሽ ፊደል፣ ባዶ ቦታና የመስመር አከፋፈል ለውጥ አያመጡም።
people-keys-confirm = በወረቀት ጽፌዋለሁ
people-keys-begun = ቁልፎችዎ ተዘጋጅተዋል፤ ነገር ግን የማስመለሻ ኮዱ እንደገና አልተጻፈም። ኮዱ ካለዎት እዚህ ይጻፉት፤ ከሌለዎት አዲስ ቁልፎችን ያዘጋጁ።
people-keys-ready = ከ{ $date } ጀምሮ ቁልፎች አሉዎት።
people-keys-closed = ያለ ቀድሞው ሌላ የይለፍ ሐረግ መርጠዋል። የማስመለሻ ኮድዎ ቁልፎችዎን እንደገና ይከፍታል።
people-keys-recovery = የማስመለሻ ኮድዎ
people-keys-reopen = ቁልፎቼን ይክፈቱ
people-keys-fingerprint = ዲጂታል አሻራዎ
people-keys-fingerprint-help = የታሸጉ ነገሮችን ከሚጋሩት ሰው ጋር ሲገናኙ እነዚህን ቁጥሮች አንዳችሁ ለሌላው አንብቡ። ምስጢር አይደሉም።
people-keys-mistyped = በዚህ ኮድ ውስጥ የጎደለ ወይም የተሳሳተ ፊደል ወይም አሃዝ አለ። እባክዎ ከወረቀትዎ ጋር ያስተያዩት።
people-keys-other = ይህ የቁልፎችዎ ኮድ አይደለም። እባክዎ ከወረቀትዎ ጋር ያስተያዩት።
people-keys-wrong = ይህ የይለፍ ሐረግ ትክክል አይደለም። እባክዎ እንደገና ይሞክሩ።

# ስለዚህ ጉዳይ የሚላኩ ኢሜይሎች
people-mail-account-action = አካውንቴን እመለከታለሁ
people-mail-account-not-you = ይህን ያደረጉት እርስዎ ካልሆኑ እባክዎ ለአስተባባሪው ይደውሉ።
people-mail-step-text = ለአካውንትዎ የይለፍ ሐረግና ሁለተኛ እርምጃ ተዘጋጅቷል።
people-mail-step-reset-text = ሁለተኛ እርምጃዎ ተነስቷል፤ ምክንያቱም እንደጠፋብዎት አንድ ሰው ተናግሯል። አዲስ መምረጥ ይችላሉ።
people-mail-step-others-text = የ{ $name } ሁለተኛ እርምጃ ስለጠፋ ተነስቷል። ምክንያቱን ካላወቁ እባክዎ ሌሎቹን አስተባባሪዎች ይጠይቁ።
people-mail-tries-text = ኢሜይልዎን ማንበብ የሚችል አንድ ሰው የተሳሳተ የይለፍ ሐረግ ወይም ኮድ ብዙ ጊዜ ጽፏል።
people-mail-role-text = እዚህ ለ{ $name } ሚና ተሰጥቷል፦ { $roles }። ለምን እንደሆነ ካላወቁ እባክዎ ሌሎቹን አስተባባሪዎች ይጠይቁ።
people-mail-role-action = ይመልከቱ

# Mail that can wait, coming in without a letter
people-sign-in-proof = በይለፍ ሐረግና በኮድ መግባት
people-sign-in-proof-help = ሁለቱንም ላዘጋጁ ሰዎች ነው። ያለ ኢሜይል ይሠራል፤ ኢሜይል በማይደርስበት ጊዜም ይሠራል።
people-sign-in-who = የኢሜይል አድራሻ ወይም የመግቢያ ቁጥር
people-sign-in-proof-submit = ይግቡ
people-sign-in-proof-wrong = እነዚህ ሦስቱ አይገጥሙም፣ ወይም በጣም ብዙ የተሳሳቱ ሙከራዎች ተደርገዋል። እባክዎ እንደገና ይመልከቷቸው፣ ሩብ ሰዓት ይጠብቁ፣ ወይም ማገናኛ ይጠይቁ።
people-step-name = የመግቢያ ቁጥርዎ
people-step-name-help = እዚህ የኢሜይል አድራሻ የለዎትም፤ የሚገቡት በዚህ ቁጥር፣ በይለፍ ሐረግዎና በአንድ ኮድ ነው። ቁጥሩን ከኮዶቹ አጠገብ ይጻፉት፤ ከይለፍ ሐረግዎ ግን ለይተው ያስቀምጡት።
people-account-name = የመግቢያ ቁጥር
people-account-handed = አሁን የሚገቡት በእጅዎ በሚሰጥዎት ማገናኛ ብቻ ነው። ሁለተኛ እርምጃ ከመረጡ በራስዎ ይገባሉ።
people-account-mail = ሊቆዩ የሚችሉ ኢሜይሎች
people-account-mail-how = በየስንት ጊዜው ይምጡ
people-account-mail-help = አካውንትዎን የሚጠብቁና ለጠየቁት ነገር መልስ የሚሰጡ ኢሜይሎች ሁልጊዜ ይደርሱዎታል።
people-account-mail-save = እንዲህ ይሁን
people-account-mail-saved = ከአሁን ጀምሮ እንዲህ ይሆናል።
people-account-mail-unreached = ከ{ $date } ጀምሮ ወደ አድራሻዎ የምንልካቸው ኢሜይሎች እየተመለሱ ነው። አድራሻው ከእንግዲህ ትክክል ካልሆነ፣ በሌላ አድራሻ እንዲጋብዝዎት አስተባባሪውን ይጠይቁ።
people-often-daily = ጠዋት፣ የሚነገር ነገር ሲኖር
people-often-weekly = በሳምንት አንድ ጊዜ፣ ሰኞ
people-often-never = በጭራሽ
people-mail-news-text = ካለፈው ኢሜይል በኋላ የሆነው ይህ ነው፦
people-mail-news-foot = እንዲህ ያሉ ኢሜይሎች በየስንት ጊዜው እንደሚመጡ በአካውንትዎ ገጽ ላይ መምረጥ ይችላሉ።
people-mail-news-stop = እንዲህ ያሉ ኢሜይሎች ከእንግዲህ አይምጡ
people-mail-tries-door-text = አንድ ሰው በእርስዎ አድራሻና በተሳሳተ የይለፍ ሐረግ ወይም ኮድ ብዙ ጊዜ ለመግባት ሞክሯል። መግባት አልቻለም።
people-stop-title = እንዲህ ያሉ ኢሜይሎች ከእንግዲህ አይምጡ?
people-stop-lead = ሊቆይ ስለሚችል ነገር ከእንግዲህ አንጽፍም። አካውንትዎን የሚጠብቁ ኢሜይሎች ግን መምጣታቸውን ይቀጥላሉ፤ ሌሎቹንም በአካውንትዎ ገጽ ላይ በማንኛውም ጊዜ እንደገና መጠየቅ ይችላሉ።
people-stop-submit = ከእንግዲህ አይምጡ
people-stop-done = ተጠናቋል። እንዲህ ያሉ ኢሜይሎች ከእንግዲህ አይመጡም።
people-stop-over = ይህ ማገናኛ ከእንግዲህ ምንም አያደርግም። ኢሜይሎች በየስንት ጊዜው እንደሚመጡ በአካውንትዎ ገጽ ላይ መምረጥ ይችላሉ።

# ስም በማይጠቀስበት ቦታ ማን እንዳደረገው።
people-hand-you = እርስዎ
people-hand-coordinator = አንድ አስተባባሪ
people-hand-moderator = አንድ የጽሑፍ ገምጋሚ
people-hand-own = ከድርጅቱ አንድ ሰው
people-hand-somebody = አንድ ሰው
people-hand-operator = ሰርቨሩን የሚያስተዳድረው
people-hand-visitor = ያልገባ ሰው
people-mail-link-text = ለ{ $name } አስተባባሪ በእጅ የሚያስረክበው አገናኝ ተዘጋጅቷል። ምክንያቱን የማያውቁ ከሆነ ሌሎቹን አስተባባሪዎች ይጠይቁ።
