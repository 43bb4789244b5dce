# An organisation's page. $count is a number. Never any HTML here.

network-organization-also-known = ሌላ ስም
network-organization-contact = እንዴት ያገኟቸዋል
network-organization-founded = የተቋቋመበት ዓመት
network-organization-legal-status = ሕጋዊ ቅርጽ
network-organization-offers =
    { $count ->
        [one] { $count } አገልግሎት
       *[other] { $count } አገልግሎቶች
    }
network-organization-no-offers = የዚህ ድርጅት አገልግሎት በዝርዝሩ ላይ የለም።
network-organization-contact-none = ለሕዝብ ይፋ የሆነ ስልክ ወይም ኢሜይል የለውም።
network-organization-phone-extension = የውስጥ ቁጥር { $extension }

# የራስ ድርጅት በክብ ጠረጴዛው ዙሪያ፦ መቀላቀል፣ ስሙ የት ሊጠቀስ እንደሚችል፣ ሌሎች እንዴት እንደሚያዩት፣ መውጣት።
# ይህን ሁሉ የሚያነቡት የድርጅቶች አባላት ናቸው። እዚህ HTML በጭራሽ አይጻፍም።

network-ours-title = ድርጅታችን በክብ ጠረጴዛው ዙሪያ
network-ours-public-page = ለሕዝብ የሚታየው ገጻችን
network-ours-members = በክብ ጠረጴዛው ዙሪያ የሚሳተፉት እነማን ናቸው
network-ours-services = አገልግሎቶቻችን፦ ቀይሩ ወይም ጨምሩ
network-not-sealed = እዚህ የተጻፈውን ይህን ድረ ገጽ የሚያስተዳድሩት ሰዎች ማንበብ ይችላሉ። እንደታሸገ ደብዳቤ የተዘጋ አይደለም።

# ድርጅቱ ከክብ ጠረጴዛው ጋር ያለበት ሁኔታ። $date፦ አንድ ቀን።
network-state-known = ክብ ጠረጴዛውን ገና አልተቀላቀላችሁም።
network-state-approached = ተጋብዛችኋል። እስካሁን መልስ የለም።
network-state-joined = ከ{ $date } ጀምሮ በክብ ጠረጴዛው ዙሪያ ትሳተፋላችሁ።
network-state-dormant = በክብ ጠረጴዛው ዙሪያ ናችሁ። ከ{ $date } ጀምሮ ጸጥታ ነው።
network-state-rejoined = ከ{ $date } ጀምሮ እንደገና በክብ ጠረጴዛው ዙሪያ ትሳተፋላችሁ።
network-state-declined = በ{ $date } «አይሆንም» ብላችኋል። በፈለጋችሁበት ጊዜ መምጣት ትችላላችሁ።
network-state-withdrawn = በ{ $date } ወጥታችኋል። በፈለጋችሁበት ጊዜ መመለስ ትችላላችሁ።

# መቀላቀል
network-join-title = ክብ ጠረጴዛውን መቀላቀል
network-join-lead = መቀላቀል ምንም አያስከፍልም፤ ምንም ግዴታም የለበትም። በማንኛውም ጊዜ አንድ ቁልፍ ብቻ ተጭናችሁ መውጣት ትችላላችሁ፤ ለምን እንደሆነ ማንም አይጠይቅም።
network-join-submit = ክብ ጠረጴዛውን እንቀላቀላለን
network-join-decline = አይ፣ እናመሰግናለን
network-join-public-now = ይህ ድረ ገጽ ዛሬ ድርጅታችሁን የሚያሳየው ለሕዝብ ይፋ በሆነ ምንጭ ላይ እንዳለው ነው። ከተቀላቀላችሁ በኋላ የሚያገለግለው ከታች ምልክት ያደረጋችሁበት ብቻ ነው።

# ስሙ የት ሊጠቀስ ይችላል
network-named-title = ስማችን የት ሊጠቀስ ይችላል?
network-named-lead = ራሳችሁ ምልክት ካላደረጋችሁ ምንም ምልክት አይኖርም። ሌላ ማንም በእናንተ ፈንታ ምልክት ማድረግ አይችልም፤ እናንተ ግን በማንኛውም ጊዜ መቀየር ትችላላችሁ።
network-named-save = አስቀምጡ
network-named-saved = ተቀምጧል። ከአሁን ጀምሮ ይሠራል።
network-named-look = ያኔ ሌሎች እንዴት እንደሚያዩን እንይ
network-named-since = አዎ፣ ከ{ $date } ጀምሮ
network-purpose-individual-cases = በአንድ ሰው ጉዳይ
network-purpose-individual-cases-who = ይህን ሰው የሚረዱት ማኅበራዊ ሠራተኞች ያዩታል።
network-purpose-member-list = በአባላት ዝርዝር ላይ
# $organizations፦ በክብ ጠረጴዛው ዙሪያ የሚሳተፉ ድርጅቶች ብዛት፤ $authorities፦ ከእነሱ መካከል የመንግሥት መሥሪያ ቤቶች ብዛት።
network-purpose-member-list-who =
    { $organizations ->
        [0] በክብ ጠረጴዛው ዙሪያ የሚሳተፉ ድርጅቶች ያዩታል። እስካሁን አንድም የለም።
        [one] በክብ ጠረጴዛው ዙሪያ የሚሳተፍ { $organizations } ድርጅት ያየዋል።
       *[other] በክብ ጠረጴዛው ዙሪያ የሚሳተፉ { $organizations } ድርጅቶች ያዩታል።
    } { $authorities ->
        [0] ከእነሱ መካከል የመንግሥት መሥሪያ ቤት የለም።
        [one] ከእነሱ መካከል { $authorities } የመንግሥት መሥሪያ ቤት አለ።
       *[other] ከእነሱ መካከል { $authorities } የመንግሥት መሥሪያ ቤቶች አሉ።
    }
network-named-authorities = በክብ ጠረጴዛው ዙሪያ የሚሳተፉ የመንግሥት መሥሪያ ቤቶችም በዝርዝሩ ላይ ያዩናል
network-purpose-website = በዚህ ድረ ገጽ ላይ
network-purpose-website-who = ሁሉም ሰው ያየዋል፤ የፍለጋ ሞተሮችም ያዩታል።
network-purpose-print = በታተሙ ጽሑፎች ላይ
network-purpose-print-who = ብሮሹሩን በእጁ የያዘ ሁሉ ያየዋል። የታተመን ነገር መልሶ መሰብሰብ አይቻልም።
network-purpose-conference = በጉባኤዎችና በሌሎች ዝግጅቶች ላይ
network-purpose-conference-who = እዚያ ያለ ሁሉ ያየዋል።
network-purpose-newsletter = በዜና ደብዳቤ ላይ
network-purpose-newsletter-who = የሚደርሰው ሰው ሁሉ ያየዋል። የተላከን ነገር መልሶ መሰብሰብ አይቻልም።
network-purpose-funders-report = ገንዘብ ለሚሰጡ በሚቀርቡ ሪፖርቶች ላይ
network-purpose-funders-report-who = የክብ ጠረጴዛውን ወጪ የሚከፍሉ ያዩታል።
network-purpose-open-data = በክፍት መረጃ ውስጥ
network-purpose-open-data-who = የሌሎች ሰዎች ፕሮግራሞች ያነቡታል። ሐሳባችሁን ከቀየራችሁ እንዲረሷችሁ እንነግራቸዋለን፤ ልናስገድዳቸው ግን አንችልም።
network-purpose-attribution = በቃለ ጉባኤ ላይ፣ ከምንናገረው ጎን
network-purpose-attribution-who = ቃለ ጉባኤውን ማንበብ የሚችል ሁሉ ያየዋል። ምልክት ካላደረጋችሁ የሚጻፈው የድርጅታችሁ ዓይነት ብቻ ነው።

# ሌሎች እንዴት እንደሚያዩን
network-seen-title = ሌሎች እንዴት ያዩናል
network-seen-lead = ገጾቹ ራሳቸው ከተሠሩበት መረጃ የተሠራ ነው።
network-seen-then = ያኔ ሌሎች እንዴት ያዩናል
network-seen-then-lead = እንዲህ ይሆናል። እስካሁን ምንም አልተቀየረም።
network-seen-public = ሁሉም ሰው፣ በዚህ ድረ ገጽ ላይ
network-seen-member = የክብ ጠረጴዛው አባል
network-seen-authority = በክብ ጠረጴዛው ዙሪያ የሚሳተፍ የመንግሥት መሥሪያ ቤት
network-seen-funder = የክብ ጠረጴዛውን ወጪ የሚከፍሉ
network-seen-api = ክፍት መረጃችንን የሚያነቡ ፕሮግራሞች
network-seen-nothing = ስለ እኛ ምንም።
network-seen-name-in-list = በአባላት ዝርዝር ላይ ያለው ስማችን፣ እንዲሁም ሁሉም ሰው የሚያየው።
network-seen-name-in-report = በሪፖርቱ ላይ ያለው ስማችን፣ እንዲሁም ሁሉም ሰው የሚያየው።
network-seen-as-everyone = ሁሉም ሰው የሚያየው።

# መውጣት
network-leave-title = ከክብ ጠረጴዛው መውጣት
network-leave-lead = አንድ ቁልፍ ብቻ ስትጫኑ ወዲያውኑ ትወጣላችሁ፤ ምክንያት መስጠት አያስፈልግም። ስማችሁ ከዚህ ድረ ገጽ ገጾችና ዝርዝሮች ሁሉ፣ ድረ ገጹ ለሌሎች ከሚሰጠውም መረጃ ሁሉ ይጠፋል። ከላይ ያሉት ምልክቶች ሁሉ ይነሣሉ። በኋላ መመለስ ትችላላችሁ።
network-leave-submit = ከክብ ጠረጴዛው እንወጣለን
network-leave-rehearse = መጀመሪያ ምን እንደሚጠፋ እንይ
network-leave-rehearsed-title = አሁን ብትወጡ
# $count፦ የዚህ ድረ ገጽ አድራሻዎች ብዛት።
network-leave-gone =
    { $count ->
        [0] ለሕዝብ የሚታይ ምንም ገጽ አይቀየርም፦ የእናንተ የሆነ እንዲህ ያለ ገጽ የለም።
        [one] ለሕዝብ የሚታይ { $count } አድራሻ ከእንግዲህ እንደሌለ ይናገራል።
       *[other] ለሕዝብ የሚታዩ { $count } አድራሻዎች ከእንግዲህ እንደሌሉ ይናገራሉ።
    }
network-left-title = ከክብ ጠረጴዛው ወጥታችኋል
network-left-lead = ስማችሁ ከዚህ ድረ ገጽ ጠፍቷል። እነዚህን ግን ማንም መልሶ ሊሰበስባቸው አይችልም፦
network-left-print = የታተሙ ጽሑፎች፣ እንዲሁም ሰዎች ያተሟቸው ወይም ያስቀመጧቸው ገጾች።
network-left-mail = የተላኩ ኢሜይሎችና ግብዣዎች።
network-left-programs = የሌሎች ሰዎች ፕሮግራሞች ከክፍት መረጃው የወሰዷቸው ቅጂዎች። በ7 ቀናት ውስጥ እንዲረሷችሁ እንነግራቸዋለን።
network-left-search = የፍለጋ ሞተሮች ያስቀመጡት። በራሳቸው እንደገና ይመለከታሉ፤ ከጠየቃችኋቸው ግን ይፈጥናል፦
network-left-back = ወደ ክብ ጠረጴዛው እንመለሳለን

# ምን እንደተባለና መቼ
network-history-title = ምን እንደተባለና መቼ
# $date፦ አንድ ቀን። $what፦ የአንድ ዓላማ ስም።
network-history-given = { $date }፦ አዎ – { $what }
network-history-taken = { $date }፦ አይሆንም – { $what }
network-history-empty = እስካሁን የተባለ ነገር የለም።

# በክብ ጠረጴዛው ዙሪያ የሚሳተፉት እነማን ናቸው
network-members-title = በክብ ጠረጴዛው ዙሪያ የሚሳተፉት እነማን ናቸው
network-members-lead = ሌሎች አባላት እንዲያዩዋቸው የሚፈልጉ ድርጅቶች። እባካችሁ ይህን ዝርዝር ለሌላ ሰው አታስተላልፉ።
# $unnamed፦ በክብ ጠረጴዛው ዙሪያ የሚሳተፉ፣ ስማቸው ግን እዚህ ያልተጠቀሰ ድርጅቶች ብዛት።
network-members-unnamed =
    { $unnamed ->
        [one] { $unnamed } ተጨማሪ ድርጅት በክብ ጠረጴዛው ዙሪያ ይሳተፋል፤ ስሙ ግን እዚህ አልተጠቀሰም።
       *[other] { $unnamed } ተጨማሪ ድርጅቶች በክብ ጠረጴዛው ዙሪያ ይሳተፋሉ፤ ስማቸው ግን እዚህ አልተጠቀሰም።
    }
network-members-none = እስካሁን እዚህ ስሙ የተጠቀሰ የለም። እያንዳንዱ ድርጅት ለራሱ ይወስናል።
network-category-city-department = የማዘጋጃ ቤት ክፍል
network-category-district = ወረዳ
network-category-state-authority = የመንግሥት መሥሪያ ቤት
network-category-ngo = መንግሥታዊ ያልሆነ ድርጅት
network-category-migrant-organisation = ከውጭ አገር የመጡ ሰዎች ድርጅት
network-category-international-organisation = ዓለም አቀፍ ድርጅት
network-category-research = ጥናትና ምርምር
network-category-community-representative = ማኅበረሰብ

# የግንኙነት መዝገብ፣ የሚመለከተው ድርጅት እንደሚያነበው
network-notes-title = ስለ እኛ የተመዘገበው
network-notes-lead = አስተባባሪው መቼ እንደተገናኘን ይመዘግባሉ፤ የሚጻፈው የተደረገው ብቻ ነው። እያንዳንዱ መስመር ከአንድ ዓመት በኋላ ይጠፋል። ትክክል ያልሆነ ነገር ካለ እባካችሁ አሳውቁ።
network-notes-call = የስልክ ጥሪ
network-notes-mail = ኢሜይል
network-notes-memo = ማስታወሻ
network-notes-visit = ጉብኝት
# $step፦ ቀጥሎ የሚደረገው።
network-notes-next = ቀጣይ እርምጃ፦ { $step }
# $date፦ አንድ ቀን።
network-notes-by = የመጨረሻ ቀን፦ { $date }
# ከድርጅቱ ሌላ ሰው ቀድሟል።
network-ours-not-now = ይህ በመካከሉ ተቀይሯል። ምንም አልተደረገም፤ እባካችሁ ገጹን እንደገና ተመልከቱ።

# What can wait, in the letter of the morning
network-news-joined = { $count ->
    [one] { $count } ድርጅት ክብ ጠረጴዛውን ተቀላቅሏል።
   *[other] { $count } ድርጅቶች ክብ ጠረጴዛውን ተቀላቅለዋል።
}
network-news-left = { $count ->
    [one] { $count } ድርጅት ከክብ ጠረጴዛው ወጥቷል።
   *[other] { $count } ድርጅቶች ከክብ ጠረጴዛው ወጥተዋል።
}

# Give and take
network-balance-title = መስጠትና ማግኘት
network-balance-gives = ድርጅቱ የሚሰጠው
network-balance-gets = ድርጅቱ የሚያገኘው
network-balance-nothing = እዚህ ሊቆጠር የሚችል ነገር እስካሁን የለም።
network-balance-counted = የሚቆጠረው እዚህ የሚታየው ብቻ ነው። ከውይይት የሚገኘው አይለካም።
network-balance-question = ቢያንስ የምትሰጡትን ያህል ታገኛላችሁ?
network-balance-who = በዓመት ሁለት ጊዜ እንጠይቃለን፤ አንድ ቁልፍ ብቻ መጫን ነው። መልሱን የሚያነቡት የስብሰባ አወያዩ ብቻ ናቸው፤ ግማሽ ዓመቱ እስኪያልቅ ድረስ መቀየር ትችላላችሁ።
network-balance-yes = አዎ
network-balance-no = አይ
network-balance-said-yes = የዚህ ግማሽ ዓመት መልሳችሁ፦ አዎ።
network-balance-said-no = የዚህ ግማሽ ዓመት መልሳችሁ፦ አይ። የስብሰባ አወያዩ ያነጋግሯችኋል።
network-gives-services = { $count ->
    [one] { $count } አገልግሎት
   *[other] { $count } አገልግሎቶች
}
network-gives-languages = { $count ->
    [one] እዚያ { $count } ቋንቋ ይነገራል
   *[other] እዚያ { $count } ቋንቋዎች ይነገራሉ
}
network-gives-changes = { $count ->
    [one] ባለፉት ሦስት ወራት ለሕዝብ ይፋ የሆነ { $count } እርማት
   *[other] ባለፉት ሦስት ወራት ለሕዝብ ይፋ የሆኑ { $count } እርማቶች
}
network-gets-projects = { $count ->
    [one] የድርጅቱ አገልግሎቶች የተመሠረቱበት፣ የገንዘብ ድጋፍ ያለው { $count } ፕሮጀክት
   *[other] የድርጅቱ አገልግሎቶች የተመሠረቱባቸው፣ የገንዘብ ድጋፍ ያላቸው { $count } ፕሮጀክቶች
}
network-gets-contacts = { $count ->
    [one] ባለፈው አንድ ዓመት ውስጥ ክብ ጠረጴዛው { $count } ጊዜ ከእናንተ ጋር ተገናኝቷል
   *[other] ባለፈው አንድ ዓመት ውስጥ ክብ ጠረጴዛው { $count } ጊዜ ከእናንተ ጋር ተገናኝቷል
}

# As others see us, word for word
network-seen-whole = ቃል በቃል፦ { $count ->
    [one] { $count } መረጃ
   *[other] { $count } መረጃዎች
}

# በራስ ድርጅት መዝገብ ላይ የሆነው፦ ምን እና መቼ።
network-happened = በመዝገባችን ላይ የሆነው
network-happened-network-add = በድርጅቶች ዝርዝር ውስጥ ገባን
network-happened-network-describe = ክብ ጠረጴዛው ስለ እኛ የሚያውቀው ተቀየረ
network-happened-network-note = ስለ እኛ አንድ ነገር ተመዘገበ
network-happened-network-tend = ከክብ ጠረጴዛው ጋር ያለን ሁኔታ ተመዘገበ
network-happened-network-settle = ተቀላቀልን፣ ተመለስን ወይም አይሆንም አልን
network-happened-network-consent = ስማችን የት ሊጠቀስ እንደሚችል ተቀየረ
network-happened-network-withdraw = ከክብ ጠረጴዛው ወጣን
network-happened-directory-import = መዝገቡ ከፋይል ታደሰ
network-happened-other = መዝገቡ ተቀየረ

# ስለ ገጹ እገዛ።
network-help-ours =
    ይህ ገጽ ከክብ ጠረጴዛው ጋር ያለን ሁኔታ፣ ስማችን የት ሊጠቀስ እንደሚችልና ሌሎች እንዴት እንደሚያዩን ያሳያል።
    “ያኔ ሌሎች እንዴት እንደሚያዩን እንይ” በሚለው ጀምሩ፤ በማየት ብቻ ምንም አይቀየርም።
    ከድርጅቱ ሌላ ሰው ቀድሞ ከሆነ ምንም አይደረግም፤ አሁን ያለውን ታያላችሁ። ማንኛውም ምልክት በማንኛውም ጊዜ ሊነሳ ይችላል።
    ይህን ገጽ የሚያዩት የራሳችሁ ሰዎች ብቻ ናቸው። አስተባባሪው ከጠረጴዛው ጋር ያላችሁን ሁኔታና የተመዘገበውን ያውቃሉ።
