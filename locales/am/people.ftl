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
