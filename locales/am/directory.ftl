# The directory: home, results, service and organisation pages, and the page about the data interface.
# $day is a weekday: mon tue wed thu fri sat sun. $time, $from, $to: a time of day such as 16:00.
# $date: a written date. $count: a number. Never put HTML here.

## Home

directory-home-title = በምን እንርዳዎት?
directory-home-lead = በራስዎ ቃላት፣ በራስዎ ቋንቋ ይጻፉ። ስህተት ቢኖርም ችግር የለውም።
directory-home-examples = ለምሳሌ፦
directory-home-example-doctor = ለልጄ ሐኪም
directory-home-example-shelter = ዛሬ ማታ የማድርበት ቦታ
directory-home-example-permit = የሥራ ፈቃድ
directory-home-seat = ለእርስዎም ቦታ አለ
directory-home-topics = ርዕስ ይምረጡ
directory-home-all = ሙሉውን ዝርዝር ይመልከቱ
directory-home-what = ይህ ምንድን ነው?
directory-home-here-title = በከተማው ያለው ሁሉ በአንድ ቦታ
directory-home-here-text =
    { $count ->
        [one] በ{ $city } እርዳታ የሚሰጥ { $count } ቦታ በዝርዝሩ ላይ አለ። በእያንዳንዱ ገጽ ላይ መረጃው ለመጨረሻ ጊዜ መቼ እንደተረጋገጠ እንጽፋለን።
       *[other] በ{ $city } እርዳታ የሚሰጡ { $count } ቦታዎች በዝርዝሩ ላይ አሉ፦ ማኅበራት፣ መሥሪያ ቤቶች፣ ሐኪሞች፣ ትምህርት ቤቶች። በእያንዳንዱ ገጽ ላይ መረጃው ለመጨረሻ ጊዜ መቼ እንደተረጋገጠ እንጽፋለን።
    }
directory-home-free-title = ነፃ ነው፤ ማን እንደሆኑም አንጠይቅም
directory-home-free-text = መመዝገብም ሆነ የይለፍ ቃል አያስፈልግም። ምን ዓይነት ወረቀት እንዳለዎት እዚህ ማንም አይጠይቅዎትም።
directory-home-say-title = የእርስዎም ሐሳብ ዋጋ አለው
directory-home-say-text = በከተማው አሁንም የጎደለ እርዳታ አለ። በክብ ጠረጴዛው (Kerekasztal) ዙሪያ ድርጅቶች፣ ማዘጋጃ ቤቱና ነዋሪዎች አብረው መፍትሔ ይፈልጋሉ።
directory-home-empty-title = የመጀመሪያዎቹ አገልግሎቶች እዚህ ይገኛሉ
directory-home-empty-text = ለ{ $city } እስካሁን የተመዘገበ ነገር የለም። የአደጋ ጊዜ ስልክ ቁጥሮች ግን ይሠራሉ።

## Emergency. The number stands before each text.

directory-emergency-label = አስቸኳይ እርዳታ

## Results. $query: what was typed.

directory-results-title = የፍለጋ ውጤቶች
directory-results-page-title = { $query } – የፍለጋ ውጤቶች
directory-results-all-title = ሁሉም አገልግሎቶች
directory-results-found =
    { $count ->
        [one] { $count } ተስማሚ ቦታ ተገኝቷል
       *[other] { $count } ተስማሚ ቦታዎች ተገኝተዋል
    }
directory-results-found-more =
    { $count ->
        [one] ከ{ $count } በላይ ተስማሚ ቦታ ተገኝቷል
       *[other] ከ{ $count } በላይ ተስማሚ ቦታዎች ተገኝተዋል
    }
directory-results-all =
    { $count ->
        [one] በዝርዝሩ ላይ { $count } ቦታ አለ
       *[other] በዝርዝሩ ላይ { $count } ቦታዎች አሉ
    }
directory-results-none-title = ለዚህ ምንም አላገኘንም
directory-results-none-lead = እርዳታ የለም ማለት ግን አይደለም። ይህን ይሞክሩ፦
directory-results-none-shorter = ያነሱ ወይም ቀለል ያሉ ቃላት ይጻፉ።
directory-results-none-other-language = ይህንኑ በሃንጋሪኛ ወይም በእንግሊዝኛ ይጻፉ።
directory-results-none-all = ሙሉውን ዝርዝር ይመልከቱ።
directory-results-query-long = ይህ ለፍለጋ በጣም ረጅም ነው። እባክዎ ከ{ $most } ያልበለጡ ፊደላት ይጻፉ።

## Facts: one short line each, under a name

directory-facts-label = በአጭሩ
directory-facts-speaks = የሚናገሩት ቋንቋ፦ { $languages }
directory-facts-interpreter = አስተርጓሚ አለ
directory-facts-free = ነፃ
directory-facts-cost = ዋጋው { $amount }
directory-facts-open-now = አሁን ክፍት ነው
directory-facts-open-until = እስከ { $time } (በአውሮፓ ሰዓት) ክፍት ነው
directory-facts-open-all-day = ቀንና ሌሊት ክፍት ነው
directory-facts-opens-today = ዛሬ በ{ $time } (በአውሮፓ ሰዓት) ይከፈታል
directory-facts-opens-tomorrow = ነገ በ{ $time } (በአውሮፓ ሰዓት) ይከፈታል
directory-facts-opens-day =
    { $day ->
        [mon] ሰኞ በ{ $time } (በአውሮፓ ሰዓት) ይከፈታል
        [tue] ማክሰኞ በ{ $time } (በአውሮፓ ሰዓት) ይከፈታል
        [wed] ረቡዕ በ{ $time } (በአውሮፓ ሰዓት) ይከፈታል
        [thu] ሐሙስ በ{ $time } (በአውሮፓ ሰዓት) ይከፈታል
        [fri] ዓርብ በ{ $time } (በአውሮፓ ሰዓት) ይከፈታል
        [sat] ቅዳሜ በ{ $time } (በአውሮፓ ሰዓት) ይከፈታል
       *[sun] እሑድ በ{ $time } (በአውሮፓ ሰዓት) ይከፈታል
    }
directory-facts-opens-date = { $date } በ{ $time } (በአውሮፓ ሰዓት) ይከፈታል
directory-facts-closed-now = አሁን ዝግ ነው
directory-facts-temporarily-closed = ለጊዜው ዝግ ነው
directory-facts-hours-unknown = የሥራ ሰዓቱን ይጠይቁ
directory-facts-hours-may-differ = በዚህ ቀን ሰዓቱ ሊለይ ይችላል
directory-facts-by-appointment = በቀጠሮ
directory-facts-walk-in = ቀጠሮ አያስፈልግም
directory-facts-by-phone = በስልክ
directory-facts-online = በኢንተርኔት
directory-facts-district = ወረዳ { $district }
directory-facts-places =
    { $count ->
        [one] በ{ $count } ቦታ
       *[other] በ{ $count } ቦታዎች
    }
directory-facts-checked = በ{ $month } ተረጋግጧል
directory-facts-not-checked = ገና አልተረጋገጠም

## Service page

directory-service-who = ለማን ነው
directory-service-ages-between = ከ{ $from } እስከ { $to } ዓመት ዕድሜ ላላቸው።
directory-service-ages-from = { $from } ዓመትና ከዚያ በላይ ለሆኑ።
directory-service-ages-to = እስከ { $to } ዓመት ዕድሜ ላላቸው።
directory-service-bring = ይዘው የሚመጡት
directory-service-bring-missing = አንዱ ከጎደለዎት ከመምጣትዎ በፊት ይደውሉ።
directory-service-cost = ዋጋው ስንት ነው
directory-service-apply = እንዴት ያመለክታሉ
directory-service-wait = የሚጠብቁት ጊዜ
directory-service-appointment = ቀጠሮ ያስፈልጋል?
directory-service-where = የት ነው
directory-service-where-hidden = አድራሻው ለሕዝብ ይፋ አይደለም። ይደውሉ፤ የት እንደሚሄዱ ይነግሩዎታል።
directory-service-where-several = ከአንድ በላይ በሆኑ ቦታዎች ይገኛል
directory-service-hours = የሥራ ሰዓት (በአውሮፓ ሰዓት አቆጣጠር)
directory-service-languages = በየትኛው ቋንቋ
directory-service-accessibility = ለአካል ጉዳተኞች ያለው ምቹነት
directory-service-contact = እንዴት ያገኟቸዋል
directory-service-phone-extension = የውስጥ ቁጥር { $extension }
directory-service-phone-languages = በስልክ የሚናገሩት ቋንቋ፦ { $languages }።
directory-service-contact-none = ለሕዝብ ይፋ የሆነ ስልክ ወይም ኢሜይል የለም። እባክዎ በአካል ይሂዱ።
directory-service-by = አገልግሎቱን የሚሰጠው
directory-service-program = የሚገኝበት ፕሮግራም
directory-service-also = የዚሁ ድርጅት ሌሎች አገልግሎቶች
directory-service-alert = አስፈላጊ
directory-service-closed-title = ለጊዜው ዝግ ነው
directory-service-closed-text = ይህ አገልግሎት አሁን አይሰጥም። ከመሄድዎ በፊት ይደውሉ፣ ወይም ተመሳሳይ ይፈልጉ።
directory-service-ended-title = ይህ አገልግሎት ቆሟል
directory-service-ended-text = ገጹን ያቆየነው የድሮ ማገናኛዎች እንዳይጠፉ ነው። በዚህ ፈንታ ተመሳሳይ አገልግሎት ይፈልጉ።
directory-service-similar = ተመሳሳይ እርዳታ ይፈልጉ
directory-service-checked = ለመጨረሻ ጊዜ የተረጋገጠው፦ { $date }።
directory-service-not-checked = ይህን መረጃ እስካሁን ማንም አላረጋገጠውም። እባክዎ ከመሄድዎ በፊት ይደውሉ።

## Opening hours

directory-week-day = ቀን
directory-week-hours = ክፍት የሚሆንበት ሰዓት
directory-week-range = { $from }–{ $to }
directory-week-all-day = ቀንና ሌሊት
directory-week-closed = ዝግ
directory-week-unknown = የሥራ ሰዓቱን አናውቅም። እባክዎ ከመሄድዎ በፊት ይደውሉ።
directory-week-exceptions = በእነዚህ ቀናት ሰዓቱ ይለያል
directory-week-closed-on = { $date }፦ ዝግ
directory-week-closed-between = ከ{ $from } እስከ { $to } ዝግ ነው።
directory-week-open-on = { $date }፦ { $hours }

## Labels of the standard's values

directory-cost-free = ነፃ
directory-cost-amount = { $amount } { $currency }
directory-cost-unknown = ዋጋው ስንት እንደሆነ ይጠይቁ።
directory-phone-type-cell = ሞባይል
directory-phone-type-text = የጽሑፍ መልእክት
directory-phone-type-textphone = የጽሑፍ ስልክ
directory-phone-type-video = የቪዲዮ ጥሪ
directory-phone-type-fax = ፋክስ
directory-phone-type-pager = ፔጀር

## The page about the data interface, for people who build with the data

directory-api-title = የአገልግሎቶች ዝርዝር ክፍት መረጃ
directory-api-lead = የዚህን ዝርዝር ለሕዝብ ክፍት የሆነ ክፍል ማንም ሰው በፕሮግራም ማንበብ ይችላል፦ ቁልፍም ሆነ መግቢያ አያስፈልግም። መረጃው የ HSDS 3.1 (Human Services Data Specification) ደረጃን ይከተላል።
directory-api-start = ከየት ይጀምራሉ
directory-api-start-text = እያንዳንዱ ዝርዝር በገጽ የተከፋፈለ JSON ነው። ከታች ያሉትን አድራሻዎች ይከተሉ፤ እያንዳንዱ መልስ ETag ስላለው የሚያወርዱት የተቀየረውን ብቻ ነው።
directory-api-resources = እዚህ ምን አለ
directory-api-resource-root = ስለዚህ መገናኛ፦ ሥሪት፣ ፕሮፋይልና መግለጫ
directory-api-resource-services = የአገልግሎቶች ዝርዝር
directory-api-resource-service = አንድ አገልግሎት ከነሙሉ መረጃው
directory-api-resource-organizations = የድርጅቶች ዝርዝር
directory-api-resource-organization = አንድ ድርጅት ከነአገልግሎቶቹ
directory-api-resource-service-at-locations = አገልግሎቶች ከሚሰጡበት ቦታ ጋር፣ በዝርዝር
directory-api-resource-service-at-location = በአንድ ቦታ የሚሰጥ አንድ አገልግሎት
directory-api-resource-taxonomies = የምደባዎች ዝርዝር
directory-api-resource-taxonomy = አንድ ምደባ
directory-api-resource-taxonomy-terms = በምደባዎች ውስጥ ያሉ ቃላት ዝርዝር
directory-api-resource-taxonomy-term = አንድ የምደባ ቃል
directory-api-resource-deletions = ከተሰጠው ጊዜ ወዲህ ለሕዝብ የማይታዩ መዝገቦች
directory-api-parameters = መለኪያዎች
directory-api-example = ምሳሌ
directory-api-profile-mark = የራሳችን ፕሮፋይል
directory-api-parameter-search = በመዝገቡ ጽሑፎች ሁሉ ውስጥ የሚፈለጉ ቃላት።
directory-api-parameter-page = የዝርዝሩ ገጽ፣ ከ1 ጀምሮ ሲቆጠር።
directory-api-parameter-per-page = በአንድ ገጽ ላይ ስንት መዝገብ ይሁን።
directory-api-parameter-format = json ወይም ndjson፦ በሁለተኛው ሁሉም መዝገቦች በአንድ ፍሰት ይመጣሉ፣ በየመስመሩ አንድ።
directory-api-parameter-minimal = መለያዎችና የተቀየሩበት ጊዜ ብቻ፣ በአንድ መልስ።
directory-api-parameter-full = እያንዳንዱ መዝገብ ከነሙሉ መረጃው።
directory-api-parameter-full-service = የድርጅቱ አገልግሎቶች ከነሙሉ መረጃቸው።
directory-api-parameter-modified-after = በዚህ ጊዜ ወይም ከዚህ በኋላ የተቀየረ ብቻ።
directory-api-parameter-taxonomy-term-id = ይህ ቃል ያላቸው መዝገቦች ብቻ።
directory-api-parameter-taxonomy-id = ከዚህ ምደባ አንድ ቃል ያላቸው መዝገቦች ብቻ።
directory-api-parameter-organization-id = የዚህ ድርጅት አገልግሎቶች ብቻ።
directory-api-parameter-postcode = በዚህ የፖስታ ቁጥር አካባቢ የሚሰጡ አገልግሎቶች ብቻ።
directory-api-parameter-proximity = ከፖስታ ቁጥር ጋር፦ ከአካባቢው መሃል ቢበዛ በዚህን ያህል ሜትር ርቀት።
directory-api-parameter-top-only = ከበላያቸው ሌላ የሌላቸው ቃላት ብቻ።
directory-api-parameter-parent-id = በዚህ ቃል ሥር ያሉ ቃላት ብቻ።
directory-api-parameter-lang = የጽሑፎቹ ቋንቋ። ካልተሰጠ እያንዳንዱ ጽሑፍ በተጻፈበት ቋንቋ ይመጣል።
directory-api-parameter-lat = የአንድ ነጥብ ኬክሮስ በዲግሪ። ከ lon ጋር አብሮ ይሰጣል።
directory-api-parameter-lon = የአንድ ነጥብ ኬንትሮስ በዲግሪ። ከ lat ጋር አብሮ ይሰጣል።
directory-api-parameter-radius = ከነጥቡ ቢበዛ በዚህን ያህል ሜትር ርቀት።
directory-api-parameter-open-at = በዚህ ጊዜ ክፍት የሆነ ብቻ፣ በከተማው ሰዓት።
directory-api-parameter-speaks = ይህ ቋንቋ የሚነገርባቸው ቦታዎች ብቻ።
directory-api-parameter-need = ይህን ፍላጎት የሚያሟላ ብቻ።
directory-api-parameter-since = ከዚህ ጊዜ ወዲህ የተወገደ ብቻ።
directory-api-errors = የሆነ ነገር ሲሳሳት
directory-api-errors-text = ያልተረዳነው መለኪያ ሲላክ መልሱ 400 ነው፤ ትክክለኛው ምን እንደሆነ የሚናገር ዓረፍተ ነገር አብሮ ይመጣል። ለማይታወቅም ሆነ ለሕዝብ ላልተከፈተ መዝገብ መልሱ 404 ነው።
directory-api-terms = ቅጂ የሚይዙ ከሆነ
directory-api-terms-text = ቢያንስ በየሰባት ቀኑ ያድሱት፤ የተወገዱትንም ይጠይቁ፦ አንድ ድርጅት ፈቃዱን አንሥቶ ሊሆን ይችላል፤ ያኔ ስሙ ከእርስዎም ቅጂ መጥፋት አለበት።
directory-api-description = ሙሉው መግለጫ ለፕሮግራሞች (OpenAPI 3.1)
directory-api-standard = ደረጃው፦ Open Referral HSDS

## Further texts of the first page and the service's page

directory-home-empty-city = ለ{ $city } እስካሁን የተመዘገበ ነገር የለም።
directory-home-empty-anywhere = እዚህ እስካሁን የተመዘገበ ነገር የለም። የመጀመሪያው አገልግሎት እንደተመዘገበ እዚህ ያገኙታል።
directory-emergency-more = ተጨማሪ ቁጥሮች
directory-facts-languages-more =
    { $count ->
        [one] { $count } ተጨማሪ
       *[other] { $count } ተጨማሪ
    }
directory-currency-huf = ፎሪንት
directory-currency-eur = ዩሮ
directory-service-inactive-title = ይህ አገልግሎት አሁን አይሰጥም
directory-service-inactive-text = መቼ እንደገና እንደሚጀምር አናውቅም። ይደውሉላቸው፣ ወይም ተመሳሳይ ይፈልጉ።
# $languages: names of languages in a list.
directory-text-some-in = ለጊዜው አንዳንድ ጽሑፎችን ማንበብ የሚቻለው በዚህ ቋንቋ ብቻ ነው፦ { $languages }
directory-text-some-machine = አንዳንድ ጽሑፎች በኮምፒውተር የተተረጎሙ ናቸው። ስህተት ሊኖርባቸው ይችላል።
directory-text-some-stale = አንዳንድ ጽሑፎች ከተተረጎሙ በኋላ ዋናው ጽሑፍ ተቀይሯል።
directory-week-next = የዛሬና የቀጣዮቹ ስድስት ቀናት የሥራ ሰዓት
directory-week-ask = እባክዎ ይጠይቁ
directory-week-holiday = የሕዝብ በዓል
directory-week-exchanged-rest = በሌላ ቀን የሚካካስ የዕረፍት ቀን
directory-week-exchanged-work = ሌላ ቀንን የሚያካክስ የሥራ ቀን
directory-week-may-differ = በሕዝብ በዓላት ቀን ሰዓቱ ሊለይ ይችላል።
directory-facts-walk-in-or-appointment = በቀጠሮም ያለ ቀጠሮም
directory-service-access = ይህን እርዳታ እንዴት ያገኛሉ
directory-service-more = ቢያውቁት ጥሩ ነው
# $number: which of the places it is, counted from 1.
directory-service-place = ቦታ { $number }

## ፍላጎቶች

directory-results-likely = ከእነዚህ አንዱን ማለትዎ ነው?
directory-card-why-need = እዚህ የሚታየው በዚህ ጉዳይ ስለሚረዳ ነው፦ { $need }
directory-card-why-words = ይህን የሚያዩት የጻፏቸው ቃላት በመግለጫው ውስጥ ስላሉ ነው።
directory-needs-title = ሁሉም ርዕሶች
directory-needs-lead = ከሚያስፈልግዎት ነገር ጋር በጣም የሚቀራረበውን ይምረጡ።
directory-need-bring = ብዙ ጊዜ የሚጠየቁት ነገሮች
directory-need-bring-ask = ከመሄድዎ በፊት በትክክል ምን እንደሚያስፈልግ ይጠይቁ።
directory-need-authority = ጉዳዩን የሚመለከተው መሥሪያ ቤት
directory-need-services = እርዳታ የት ያገኛሉ
directory-need-none-title = ለዚህ የሚሆን ቦታ በዝርዝራችን ላይ ገና የለም
directory-need-none = እርዳታ የለም ማለት ግን አይደለም። ተመሳሳይ ርዕሶችን ይመልከቱ፣ ወይም በሌላ ቃል ይፈልጉ።
directory-need-more = ሁሉም ቦታዎች
directory-need-related = እነዚህም ሊያስፈልጉዎት ይችላሉ

## ውጤቶቹን ማጥበብ። እያንዳንዱ ማጣሪያ አጭር ስያሜ ነው፤ $filter ከእነሱ አንዱ ነው።

directory-filter-title = ውጤቶቹን ያጥብቡ
directory-filter-title-on =
    { $count ->
        [one] ውጤቶቹን ያጥብቡ ({ $count } ማጣሪያ ተመርጧል)
       *[other] ውጤቶቹን ያጥብቡ ({ $count } ማጣሪያዎች ተመርጠዋል)
    }
directory-filter-apply = ውጤቶቹን ይመልከቱ
directory-filter-clear = ሁሉንም ማጣሪያዎች ያስወግዱ
directory-filter-remove = ይህን ማጣሪያ ያስወግዱ፦ { $filter }
directory-filter-on = የተመረጡ ማጣሪያዎች
directory-filter-open = መቼ
directory-filter-open-any = በማንኛውም ጊዜ
directory-filter-open-now = አሁን ክፍት የሆነ
directory-filter-open-at = በዚህ ቀን፣ በዚህ ሰዓት ክፍት የሆነ
directory-filter-day = ቀን
directory-filter-time = ሰዓት (በአውሮፓ ሰዓት አቆጣጠር)
directory-filter-time-hint = ለምሳሌ 10:30
directory-filter-speaks = እዚያ የሚነገር ቋንቋ
directory-filter-district = ወረዳ
directory-filter-need = ርዕስ
directory-filter-whom = ለእነማን የተዘጋጀ
directory-filter-cost = ዋጋ
directory-filter-free = ነፃ
directory-filter-access = እዚያ እርዳታ እንዴት ያገኛሉ
directory-filter-step-free = መወጣጫ ደረጃ የሌለው
directory-filter-accessibility = ለአካል ጉዳተኞች ያለው ምቹነት
directory-filter-none = ሁሉንም ማጣሪያዎች የሚያሟላ ቦታ የለም። ከእነዚህ አንዱን ያስወግዱ፦
# $day፦ የሳምንቱ ቀን ስም፣ $time፦ እንደ 10:30 ያለ ሰዓት። በማጣሪያ ላይና በአጭር መረጃ መስመር ውስጥ ይታያል።
directory-filter-open-then = ክፍት፦ { $day }፣ { $time } (በአውሮፓ ሰዓት)
directory-filter-time-wrong = ሰዓቱን እንዲህ አድርገው ይጻፉ፦ 10:30።

directory-near-title = ቅርብ ያሉት በመጀመሪያ
directory-near-postcode = አሁን ያሉበት ቦታ የፖስታ ቁጥር
directory-near-postcode-hint = አራት አሃዞች፣ ለምሳሌ 1085። ቁጥሩን አናስቀምጠውም።
directory-near-submit = ቅርብ ያሉት በመጀመሪያ
directory-near-me = አሁን ያለሁበትን ቦታ ይጠቀሙ
directory-near-me-hint = የራስዎ መሣሪያ ያሉበትን ቦታ ከመላኩ በፊት ወደ አንድ ኪሎ ሜትር ገደማ ያጠጋጋዋል። እኛ አናስቀምጠውም።
directory-near-unknown = ይህን የፖስታ ቁጥር አናውቀውም። እባክዎ እንደገና ይመልከቱት፣ ወይም ወረዳ ይምረጡ።
directory-near-failed = መሣሪያዎ የት እንዳለ አልገለጸም። በዚህ ፈንታ የፖስታ ቁጥር ይጻፉ።
directory-near-results =
    { $count ->
        [one] { $count } ተስማሚ ቦታ ተገኝቷል፤ ቅርብ ያሉት በመጀመሪያ
       *[other] { $count } ተስማሚ ቦታዎች ተገኝተዋል፤ ቅርብ ያሉት በመጀመሪያ
    }
directory-near-without = አድራሻቸው ለሕዝብ ይፋ ያልሆነ ቦታዎች በዚህ ዝርዝር ውስጥ የሉም።
# $distance፦ እንደ 600 ወይም 1.2 ያለ ቁጥር
directory-facts-distance-m = { $distance } ሜትር ርቀት ላይ
directory-facts-distance-km = { $distance } ኪሎ ሜትር ርቀት ላይ
directory-facts-step-free = መወጣጫ ደረጃ የለውም

directory-map-title = ወረዳ ይምረጡ
directory-map-about = እያንዳንዱ ካሬ አንድ ወረዳ ነው፤ የተቀመጠውም ወረዳው በሚገኝበት አካባቢ በግምት ነው። ቁጥሩ እዚያ ስንት ተስማሚ ቦታዎች እንዳሉ ይናገራል።
directory-map-count =
    { $count ->
        [one] { $count } ቦታ
       *[other] { $count } ቦታዎች
    }
directory-map-list = የወረዳዎች ዝርዝር
directory-map-link = የወረዳዎቹን ካርታ ይመልከቱ

## አገልግሎቱ ለእነማን እንደተዘጋጀ

directory-whom-children = ልጆች
directory-whom-young = ወጣቶች
directory-whom-older = አረጋውያን
directory-whom-women = ሴቶች
directory-whom-families = ልጆች ያሏቸው ቤተሰቦች
directory-whom-refugees = ስደተኞችና ጥገኝነት ጠያቂዎች
directory-whom-ukraine = ከዩክሬን የመጡ ሰዎች
directory-whom-students = ተማሪዎች
directory-whom-workers = ሠራተኞች
directory-whom-disabled = አካል ጉዳተኞች

## በጥያቄ የሚመራ መንገድ፦ በአንድ ገጽ አንድ ጥያቄ

directory-guide-link = ምን እንደሚጽፉ አያውቁም? ጥቂት አጫጭር ጥያቄዎች ይረዱዎታል።
directory-guide-title = ጥቂት አጫጭር ጥያቄዎች
directory-guide-step = ጥያቄ { $number } ከ{ $of }
directory-guide-what = በምን ጉዳይ እርዳታ ያስፈልግዎታል?
directory-guide-which = በትክክል ምን?
directory-guide-which-any = በትክክል አላውቅም
directory-guide-where = የት ቢሆን ይሻላል?
directory-guide-where-any = በከተማው ውስጥ የትም ቢሆን
directory-guide-language = እዚያ በየትኛው ቋንቋ መነጋገር ይፈልጋሉ?
directory-guide-language-any = የትኛውም ቢሆን ችግር የለውም
directory-guide-status = ከእነዚህ አንዱ እርስዎን ይመለከታል?
directory-guide-status-hint = መመለስ ግዴታ አይደለም። መልስዎን የምንጠቀምበት ተስማሚ ቦታዎችን ቀድመን ለማሳየት ብቻ ነው። መልስዎ አይቀመጥም፣ በገጹ አድራሻ ላይም አይታይም።
directory-guide-status-any = ባልናገር እመርጣለሁ
directory-guide-status-refugees = እዚህ ጥበቃ ጠይቄያለሁ፣ ወይም ጥበቃ አለኝ
directory-guide-status-ukraine = የመጣሁት በዩክሬን ባለው ጦርነት ምክንያት ነው
directory-guide-status-students = እዚህ እማራለሁ
directory-guide-status-workers = እዚህ እሠራለሁ
directory-guide-next = ቀጣይ
directory-guide-now = ቦታዎቹን አሁን ይመልከቱ
directory-guide-back = ወደ ቀዳሚው ጥያቄ ይመለሱ
directory-guide-results = እነዚህ ቦታዎች ሊረዱዎት ይችላሉ
directory-guide-none = ሁሉንም መልሶችዎን የሚያሟላ ቦታ የለም። በጣም የሚቀራረቡት እነዚህ ናቸው።
directory-guide-again = እንደገና ይጀምሩ
directory-guide-choose = አንድ መልስ ይምረጡ፤ ከዚያ ይቀጥሉ።
directory-guide-all = በዚህ ርዕስ ያለውን ሁሉ ይመልከቱ
directory-guide-why-language = የሚናገሩት ቋንቋ፦ { $language }
directory-guide-why-made-for = የተዘጋጀላቸው፦ { $whom }

## የተቀመጡ ቦታዎች

directory-saved-title = የተቀመጡ ቦታዎች
directory-saved-lead = ምን እንዳስቀመጡ የሚያውቀው ይህ መሣሪያ ብቻ ነው። እኛ ዝርዝሩን አንይዝም።
directory-saved-offline = ካስቀመጡ በኋላ ይህ መሣሪያ እነዚህን ገጾች ያለ ኢንተርኔትም ለ30 ቀናት መክፈት ይችላል።
directory-saved-empty-title = የሚያስቀምጧቸው ቦታዎች እዚህ ይገኛሉ
directory-saved-empty = እንደገና ሊያገኙት በሚፈልጉት ቦታ ገጽ ላይ «ያስቀምጡ» የሚለውን ይጫኑ።
directory-saved-search = እርዳታ ይፈልጉ
directory-saved-save = ያስቀምጡ
# «ያስቀምጡ» ብቻ በማለት ፈንታ የሚነበብ። $name፦ የአንድ አገልግሎት ስም።
directory-saved-save-this = ያስቀምጡ፦ { $name }
directory-saved-remove = ያስወግዱ
directory-saved-remove-this = ያስወግዱ፦ { $name }
directory-saved-clear = ሁሉንም ያስወግዱ
directory-saved-clear-hint = ከዚያ በኋላ ይህ መሣሪያ ምን አስቀምጠው እንደነበር አያውቅም።
directory-saved-gone =
    { $count ->
        [one] ካስቀመጧቸው ቦታዎች { $count } ቦታ ከእንግዲህ ለሕዝብ አይታይም። ከዝርዝርዎ ላይ አንሥተነዋል።
       *[other] ካስቀመጧቸው ቦታዎች { $count } ቦታዎች ከእንግዲህ ለሕዝብ አይታዩም። ከዝርዝርዎ ላይ አንሥተናቸዋል።
    }
directory-saved-full = ዝርዝሩ ሞልቷል። ሌላ ቦታ ከማስቀመጥዎ በፊት አንዱን ያስወግዱ።

## የሚታይ ካርድ፦ ከላይ በአንባቢው ቋንቋ፣ ከታች በከተማው ቋንቋ በትልልቅ ፊደላት

directory-card-open = ለማሳየት ወይም ለማተም የሚሆን ካርድ
directory-card-title = ለማሳየት የሚሆን ካርድ
directory-card-lead = ይህን በመንገድ ላይ ወይም በአገልግሎት መስኮት ላለ ሰው ያሳዩ። እነሱ የሚያነቡት ከታች በትልልቅ ፊደላት ተጽፏል።
directory-card-looking = ይህን ቦታ እየፈለግሁ ነው፦
directory-card-interpreter = እባክዎ፣ ይህን ቋንቋ የሚናገር አስተርጓሚ እፈልጋለሁ፦ { $language }።
directory-card-bring = እነዚህን ይዤ መጥቻለሁ፦
directory-card-thanks = ስለ እርዳታዎ አመሰግናለሁ።
directory-card-yours = ካርዱ የሚለው
directory-card-short = የዚህ ገጽ አጭር አድራሻ
directory-card-print = ለማተም በብራውዘርዎ ያለውን የማተሚያ ትእዛዝ ይጠቀሙ። በአንድ ገጽ ላይ ይወጣል።
directory-card-back = ወደ ሙሉው ገጽ ይመለሱ

## አስቸኳይ እርዳታ፣ ያለ ኢንተርኔት

directory-urgent-title = አስቸኳይ እርዳታ
directory-urgent-lead = ወደ ቁጥሩ ይደውሉ። መናገር ካልቻሉ ለሚያምኑት ሰው መልእክት ይላኩ።
directory-urgent-offline = ቀደም ሲል ይህን ድረ ገጽ ከፍተው ከነበረ ይህ ገጽ ያለ ኢንተርኔትም ይከፈታል።
directory-offline-title = አሁን ኢንተርኔት የለም
directory-offline-text = የፈለጉት ገጽ በዚህ መሣሪያ ላይ የለም። የአደጋ ጊዜ ስልክ ቁጥሮችና ያስቀመጧቸው ገጾች ያለ ኢንተርኔት ይሠራሉ።
directory-offline-again = እንደገና ይሞክሩ

## አንድ አገልግሎት ለምን እንደሚታይ

# $need፦ የአንድ ፍላጎት ስም።
directory-card-why-suggested = እዚህ የሚታየው መግለጫው ስለዚህ ጉዳይ ስለሚናገር ነው፦ { $need }። ይህን እስካሁን ማንም አላረጋገጠም።
directory-need-suggested = ይህ ምልክት ያለባቸው ቦታዎች የተመረጡት በራሳቸው መግለጫ መሠረት ነው፤ ይህን እስካሁን ማንም አላረጋገጠም።

# ለእኛ መንገር፦ ማንም ሰው፣ ያለ አካውንት። የተነገረውን ሌላ ማንም ከማየቱ በፊት ሰው ያነበዋል።
directory-tell-title = ይንገሩን
directory-tell-lead = አካውንትም ሆነ ስም አያስፈልግም። የጻፉትን ሰው ያነበዋል። ከዚያ በፊት ሌላ ማንም አያየውም።
directory-tell-about = የሚመለከተው፦ { $name }
directory-tell-kind = ስለ ምን ጉዳይ ነው?
directory-tell-kind-wrong = በዚህ ድረ ገጽ ላይ ስህተት አለ
directory-tell-kind-delivered = እዚያ እርዳታ አግኝተዋል?
directory-tell-kind-missing = የጎደለ አገልግሎት አለ
directory-tell-kind-say = በዚህ ከተማ ስላለው ኑሮ ሐሳቤን መናገር እፈልጋለሁ
directory-tell-next = ይቀጥሉ
directory-tell-names = እባክዎ ስምም ሆነ የመታወቂያ ወይም የሌላ ወረቀት ቁጥር አይጻፉ።
directory-tell-wrong = ስህተቱ ምንድን ነው?
directory-tell-missing = ምን እየፈለጉ ነበር? የትስ?
directory-tell-say = ምን መናገር ይፈልጋሉ?
directory-tell-more = መጨመር የሚፈልጉት ነገር አለ?
directory-tell-got = የሚያስፈልግዎትን አግኝተዋል?
directory-tell-got-yes = አዎ
directory-tell-got-partly = በከፊል
directory-tell-got-no = አይ
directory-tell-wait = ምን ያህል ጊዜ ጠበቁ?
directory-tell-wait-day = አንድ ቀን ወይም ከዚያ ያነሰ
directory-tell-wait-week = አንድ ሳምንት ወይም ከዚያ ያነሰ
directory-tell-wait-month = አንድ ወር ወይም ከዚያ ያነሰ
directory-tell-wait-longer = ከዚያ በላይ
directory-tell-treated = በጥሩ ሁኔታ አስተናግደውዎታል?
directory-tell-treated-yes = አዎ
directory-tell-treated-mixed = አንዳንድ ጊዜ
directory-tell-treated-no = አይ
directory-tell-why = ካልሆነ፦ ለምን?
directory-tell-why-full = ቦታ አልነበረም
directory-tell-why-papers = አንድ ወረቀት ጎድሎ ነበር
directory-tell-why-language = በቋንቋ መግባባት አልቻልንም
directory-tell-why-closed = ዝግ ነበር
directory-tell-why-sent-on = ወደ ሌላ ቦታ ላኩኝ
directory-tell-why-other = ሌላ ምክንያት
directory-tell-unsaid = ባልናገር እመርጣለሁ
directory-tell-submit = ይላኩ
directory-tell-empty = እባክዎ የሆነ ነገር ይጻፉ፣ ወይም መልስ ይምረጡ።
# $most፦ የፊደላት ብዛት።
directory-tell-too-long = ይህ በጣም ረጅም ነው። ከ{ $most } ያልበለጡ ፊደላት ይጻፉ።
directory-tell-too-fast = ይህ በጣም ፈጣን ነበር። እባክዎ አንድ ጊዜ እንደገና ይመልከቱትና ይላኩት።
directory-tell-too-old = ይህ ገጽ ለረጅም ጊዜ ተከፍቶ ቆይቷል። እባክዎ እንደገና ይላኩት፤ ምንም ነገር አልጠፋም።
directory-tell-busy = አሁን በጣም ብዙ ሰዎች እየጻፉልን ነው። እባክዎ ከጥቂት ደቂቃዎች በኋላ እንደገና ይላኩት፤ ምንም ነገር አልጠፋም።

# ከተላከ በኋላ፦ ኮዱ
directory-told-title = እናመሰግናለን
directory-told-lead = የጻፉትን ሰው ያነበዋል።
directory-told-code = የእርስዎ ኮድ
directory-told-keep = በዚህ ኮድ የጻፉት ነገር ምን ላይ እንደደረሰ ማየት ይችላሉ። ኮዱን ጽፈው ይያዙት ወይም ፎቶ ያንሡት፦ እንደገና ልናሳይዎት አንችልም፤ በዚህ ኮድም ማንም እርስዎን ሊያገኝ አይችልም።

# በኮዱ መጠየቅ
directory-receipt-title = የጻፉት ነገር ምን ላይ ደረሰ?
directory-receipt-lead = የሆነ ነገር ጽፈውልን ኮድ አግኝተዋል። ኮዱን እዚህ ይጻፉ።
directory-receipt-code = የእርስዎ ኮድ
directory-receipt-help = ሃያ አሃዞች።
directory-receipt-submit = ይመልከቱ
directory-receipt-length = ኮዱ ሃያ አሃዞች አሉት። እባክዎ እንደገና ይመልከቱት።
directory-receipt-check = አሃዞቹ እርስ በርስ አይጣጣሙም። እባክዎ እያንዳንዱን እንደገና ይመልከቱ።
directory-receipt-none = በዚህ ኮድ የተገኘ ነገር የለም። ኮዱ ስህተት ሊኖረው ይችላል፣ ወይም የጻፉት ነገር ብዙ ጊዜ ስለሆነው ተሰርዞ ሊሆን ይችላል።
directory-receipt-received = ደርሶናል። እስካሁን ማንም አላነበበውም።
directory-receipt-accepted = አንብበነዋል፤ እየሠራንበት ነው።
directory-receipt-done = ተጠናቋል።
directory-receipt-set-aside = አንብበነዋል፤ ነገር ግን ምንም ማድረግ አንችልም።
directory-receipt-reply = መልሳችን

# ድርጅቶች ስለ አገልግሎቶቻቸው የሚጽፉት። የሚያነቡት የድርጅቶች አባላት፣ ብዙ ጊዜም በጎ ፈቃደኞች ናቸው። እዚህ HTML በጭራሽ አይጻፍም።

directory-edit-title = አገልግሎቶቻችን
directory-edit-lead = እዚህ የምትጽፉትን ሁሉም ሰው ከማየቱ በፊት ሌላ ሰው ያነበዋል። እስከዚያ ድረስ ማየት የሚችሉት ድርጅታችሁና የሚያነቡት ሰዎች ብቻ ናቸው።
directory-edit-empty = የእናንተ አገልግሎት በዝርዝሩ ላይ ገና የለም
directory-edit-empty-lead = የመጀመሪያውን ጻፉ፦ ምን እንደምትሠሩ፣ ለማን፣ የትና መቼ። በማንኛውም ጊዜ አቁማችሁ በኋላ መቀጠል ትችላላችሁ።
directory-edit-add = አገልግሎት ጨምሩ
directory-edit-open = ቀይሩ
directory-edit-public = ለሕዝብ የሚታይ ገጽ
directory-edit-close = ለጊዜው ዝግ ነው
directory-edit-close-submit = ዝግ የሚሆንባቸውን ቀናት እንዲነበቡ ላኩ
directory-edit-unnamed = ገና ስም የሌለው አገልግሎት

# የአንድ አገልግሎት ለውጥ ያለበት ደረጃ። $date፦ አንድ ቀን።
directory-edit-state-none = እንዳለ ለሕዝብ ይታያል
directory-edit-state-draft = እየተጻፈ ነው፤ የተቀመጠው በ{ $date }
directory-edit-state-submitted = በ{ $date } ተልኳል። ሰው ያነበዋል።
directory-edit-state-returned = ተመልሶላችኋል። እባካችሁ ምክንያቱን አንብቡ።
directory-edit-state-approved = ለሕዝብ ይታያል

directory-edit-form-title = ስለ አገልግሎታችን የምንጽፈው
directory-edit-form-new = አዲስ አገልግሎት
# $language፦ የአንድ ቋንቋ ስም።
directory-edit-form-language = በዚህ ቋንቋ ጻፉ፦ { $language }
directory-edit-form-reason = የተመለሰበት ምክንያት
directory-edit-form-waiting = ይህ ተልኳል፤ እስኪነበብም ይጠብቃል። አሁንም ቀይራችሁ እንደገና መላክ ትችላላችሁ።
directory-edit-form-optional = የግድ የሚያስፈልገው ስሙ ብቻ ነው። የማይመለከታችሁን ባዶ ተዉት።
directory-edit-save = አስቀምጡና በኋላ ቀጥሉ
directory-edit-submit = እንዲነበብ ላኩ
directory-edit-take-back = መልሳችሁ ውሰዱት
directory-edit-discard = ይህን ለውጥ ሰርዙ
directory-edit-discard-sure = ያኔ የተጻፈው ይጠፋል። ለሕዝብ የሚታየው እንዳለ ይቆያል።
directory-edit-saved = ተቀምጧል። እስካሁን የሚያየው ድርጅታችሁ ብቻ ነው።
directory-edit-sent = ተልኳል። እናመሰግናለን። ሰው ያነበዋል፤ ከዚያም ለሕዝብ ይታያል።
directory-edit-sent-critical = ተልኳል። እናመሰግናለን። እናንተን ማግኘት የሚቻልበት መንገድ ስለተቀየረ፣ የቀየራችሁት እናንተ መሆናችሁን መጀመሪያ እናረጋግጣለን፦ እስካሁን ወደሚታወቀው ቁጥር እንደውላለን፣ ወይም አንድ ቀን እንጠብቃለን።
directory-edit-autosaved = እንደ ረቂቅ ተቀምጧል
directory-edit-offline = አልተቀመጠም። ይህን ገጽ ክፍት አድርጋችሁ ተዉት፤ እንደገና እንሞክራለን።
directory-edit-changed = በመካከሉ ሌላ ሰው የሆነ ነገር አስቀምጧል። የጻፋችሁት ምንም አልጠፋም፦ ሌላው ሰው የጻፈው ከእያንዳንዱ መሙያ ሳጥን በታች ይታያል። ተመልክታችሁ እንደገና አስቀምጡ፤ ያኔ የሚያገለግለው የእናንተ ነው።
directory-edit-theirs = በመካከሉ የተቀመጠው፦
directory-edit-theirs-empty = በመካከሉ የተቀመጠው፦ ባዶ
directory-edit-critical = ይህ ሲቀየር መጀመሪያ እናንተን እንጠይቃለን።
directory-edit-not-now = ይህ በመካከሉ ተቀይሯል። ምንም አልተደረገም፤ እባካችሁ ገጹን እንደገና ተመልከቱ።
# $count፦ በዚያው ቦታ የሚሰጡ ሌሎች አገልግሎቶች ብዛት።
directory-edit-shared-place =
    { $count ->
        [one] በዚህ ቦታ { $count } ሌላ አገልግሎትም አለ። እዚህ የምትቀይሩት እዚያም ይቀየራል።
       *[other] በዚህ ቦታ { $count } ሌሎች አገልግሎቶችም አሉ። እዚህ የምትቀይሩት እዚያም ይቀየራል።
    }
directory-edit-kept-places = እዚህ ከሚበቃው በላይ ቦታዎች አሉ። ሌሎቹ እንዳሉ ይቆያሉ፦
directory-edit-kept-place = የሌላ ድርጅት ቦታ። እንዳለ ይቆያል፦
directory-edit-kept-hours = እዚህ ሊጻፍ የማይችል የሥራ ሰዓትም አለ። እንዳለ ይቆያል።
directory-edit-kept-rows = በየሳምንቱ አንድ ዓይነት ያልሆነ የሥራ ሰዓት እዚህ ከሚበቃው በላይ ነው። እንዳለ ይቆያል።
directory-edit-kept-phones = ተጨማሪ ስልክ ቁጥሮች አሉ። እንዳሉ ይቆያሉ።
directory-edit-kept-costs = ከአንድ በላይ ዋጋዎች አሉ። እንዳሉ ይቆያሉ።

# የቅጹ ክፍሎች፣ ሰው በሚያስብበት ቅደም ተከተል።
directory-edit-part-what = ምንድን ነው?
directory-edit-part-whom = ለማን ነው?
directory-edit-part-where = የት?
directory-edit-part-when = መቼ ክፍት ነው?
directory-edit-part-how = እንዴት ይገኛል?
directory-edit-part-cost = ዋጋው ስንት ነው?
directory-edit-part-languages = በየትኞቹ ቋንቋዎች?
directory-edit-part-documents = ምን ይዞ መምጣት ያስፈልጋል?

# የቅጹ መሙያ ሳጥኖች፤ አንዳንዶቹ ማብራሪያ አላቸው።
directory-edit-name = የአገልግሎቱ ስም
directory-edit-name-hint = በስልክ እንደምትናገሩት፦ «ቅጽ ለመሙላት እርዳታ»
directory-edit-description = እዚያ ምን ይደረጋል
directory-edit-description-hint = በአጫጭር ዓረፍተ ነገሮች። የሚመጣ ሰው ምን እንደሚያገኝና ምን እንደማያገኝ።
directory-edit-alert = አሁን ሁሉም ሊያውቀው የሚገባ
directory-edit-alert-hint = ለምሳሌ፦ «እስከ ጃንዋሪ አዲስ ቦታ የለም»
directory-edit-needs = ለምን ይጠቅማል
directory-edit-needs-hint = ሰዎች ወደዚህ ለምን መምጣት እንደሚችሉ ምልክት አድርጉ። ምንም ምልክት ካልተደረገ፣ አገልግሎቱ እዚህ በተጻፈው ይገኛል።
directory-edit-status = አሁን ይሰጣል?
directory-edit-made-for = ለእነማን የተዘጋጀ
directory-edit-made-for-hint = ለሁሉም ከሆነ ምንም ምልክት አታድርጉ።
directory-edit-eligibility = እነማን መምጣት ይችላሉ
directory-edit-minimum-age = ከዚህ ዕድሜ ጀምሮ
directory-edit-maximum-age = እስከዚህ ዕድሜ
directory-edit-place = የቦታው ስም
directory-edit-address = መንገድና የቤት ቁጥር
directory-edit-postal-code = የፖስታ ቁጥር
directory-edit-city = ከተማ
directory-edit-transportation = ወደዚያ እንዴት ይኬዳል
directory-edit-transportation-hint = ፌርማታ፣ የበር ደወል፣ ፎቅ፣ መወጣጫ ደረጃ
directory-edit-hours-hint = በር ላይ እንደሚጻፈው፣ በአውሮፓ ሰዓት፦ 9–12, 13–17። ዝግ የሆነበትን ቀን ባዶ ተዉት።
directory-edit-hours-note = ስለ ሥራ ሰዓቱ ማስታወሻ
directory-edit-hours-note-hint = ለምሳሌ፦ «የመጨረሻ መግቢያ ከመዘጋቱ ግማሽ ሰዓት በፊት»
directory-edit-closed-from = ለጊዜው ዝግ ነው፦ የመጀመሪያ ቀን
directory-edit-closed-to = የመጨረሻ ቀን
directory-edit-closed-reason = የተዘጋበት ምክንያት
directory-edit-access = የሚገኝባቸው መንገዶች
directory-edit-application = ለማግኘት ምን ይደረጋል
directory-edit-phone = ስልክ
directory-edit-phone-2 = ሌላ ስልክ
directory-edit-email = ኢሜይል
directory-edit-url = የድረ ገጽ አድራሻ
directory-edit-amount = ዋጋ በፎሪንት
directory-edit-amount-hint = ነፃ ከሆነ 0። እንደ ሁኔታው የሚለያይ ከሆነ ባዶ ተዉት።
directory-edit-fees = ስለ ዋጋው
directory-edit-languages = እዚያ የሚነገሩ ቋንቋዎች
directory-edit-languages-hint = ያለ አስተርጓሚ
directory-edit-documents = ይዞ መምጣት የሚያስፈልጉ ወረቀቶችና ነገሮች
directory-edit-documents-hint = በእያንዳንዱ መስመር አንድ
directory-edit-status-active = አዎ
directory-edit-status-temporarily-closed = ለጊዜው ዝግ ነው
directory-edit-status-inactive = ለአሁኑ አይሰጥም
directory-edit-status-defunct = ቆሟል

# Who may see something, several places, and hours that are not weekly. $number: 1, 2 …; $field: the name of a field.
directory-edit-place-audience = ይህን ቦታ ማን ማየት ይችላል
directory-edit-phone-audience = ይህን ቁጥር ማን ማየት ይችላል
directory-edit-phone-audience-2 = ሌላውን ቁጥር ማን ማየት ይችላል
directory-edit-email-audience = የኢሜይል አድራሻውን ማን ማየት ይችላል
directory-edit-audience-public = ሁሉም ሰው፦ በድረ ገጹ፣ በኅትመት እና በክፍት መረጃ
directory-edit-audience-members = የክብ ጠረጴዛው አባላት ብቻ፣ የመንግሥት መሥሪያ ቤቶችም ጭምር
directory-edit-audience-members-without-authorities = የክብ ጠረጴዛው አባላት ብቻ፣ ግን የመንግሥት መሥሪያ ቤቶች አይደሉም
directory-edit-audience-stewards = ማኅበራዊ ሠራተኞች እና የስብሰባ አወያዮች ብቻ
directory-edit-audience-caseworkers = ማኅበራዊ ሠራተኞች ብቻ
directory-edit-audience-facilitators = የስብሰባ አወያዮች ብቻ
directory-edit-audience-hidden = ማንም፦ እዚህ ብቻ ይቀመጣል
directory-edit-place-number = ቦታ { $number }
directory-edit-place-more = አንድ ተጨማሪ ቦታ
directory-edit-in-place = ቦታ { $number }፦ { $field }
directory-edit-leave = አገልግሎቱ ከእንግዲህ እዚህ አይሰጥም
directory-edit-hours-here = በዚህ ቦታ ብቻ ያለ የሥራ ሰዓት
directory-edit-hours-here-hint = በሁሉም ቦታዎች ካለው ሰዓት በተጨማሪ።
directory-edit-rows = በየሳምንቱ አንድ ዓይነት ያልሆነ የሥራ ሰዓት
directory-edit-rows-hint = ለእያንዳንዱ ቀን አንድ መስመር፦ በየሁለት ሳምንቱ፣ በወሩ የመጀመሪያ ቅዳሜ፣ በበጋ፣ ወይም በአንድ ቀን ብቻ።
directory-edit-row-number = መስመር { $number }
directory-edit-in-row = መስመር { $number }፦ { $field }
directory-edit-choose = እባካችሁ ምረጡ
directory-edit-often = በየስንት ጊዜው
directory-edit-day = በየትኛው ቀን
directory-edit-hours = ከስንት ሰዓት እስከ ስንት ሰዓት
directory-edit-from = ከየትኛው ቀን ጀምሮ
directory-edit-until = እስከ የትኛው ቀን
directory-edit-often-week = በየሳምንቱ፣ ለተወሰነ ጊዜ
directory-edit-often-second-week = በየሁለት ሳምንቱ
directory-edit-often-first = በወሩ የመጀመሪያው እንዲህ ያለ ቀን
directory-edit-often-second = በወሩ ሁለተኛው እንዲህ ያለ ቀን
directory-edit-often-third = በወሩ ሦስተኛው እንዲህ ያለ ቀን
directory-edit-often-fourth = በወሩ አራተኛው እንዲህ ያለ ቀን
directory-edit-often-last = በወሩ የመጨረሻው እንዲህ ያለ ቀን
directory-edit-often-once = በአንድ ቀን ብቻ

# በመሙያ ሳጥን ላይ ያለው ስህተት። $field፦ የሳጥኑ ስም።
directory-edit-wrong-missing = { $field }፦ እባካችሁ ይህን ሙሉ።
directory-edit-wrong-too-long = { $field }፦ ይህ በጣም ረጅም ነው፣ ወይም ከአንድ በላይ መስመር አለው። እባካችሁ አሳጥሩት።
directory-edit-wrong-phone = { $field }፦ ይህ ስልክ ቁጥር አይደለም። ሲደወል እንደሚጫኑት ጻፉት፦ +36 1 000 0000
directory-edit-wrong-email = { $field }፦ ይህ የኢሜይል አድራሻ አይደለም። የኢሜይል አድራሻ ይህን ይመስላል፦ name@example.org
directory-edit-wrong-url = { $field }፦ የድረ ገጽ አድራሻ የሚጀምረው በ https:// ወይም በ http:// ነው
directory-edit-wrong-number = { $field }፦ እባካችሁ ቁጥር ጻፉ፣ ለምሳሌ 18።
directory-edit-wrong-date = { $field }፦ እባካችሁ ቀን ምረጡ።
directory-edit-wrong-order = { $field }፦ መጨረሻው ከመጀመሪያው ይቀድማል።
directory-edit-wrong-hours = { $field }፦ ይህን ሰዓት ማንበብ አልተቻለም። እንዲህ አድርጋችሁ ጻፉ፦ 9–12, 13–17
directory-edit-wrong-choice = { $field }፦ እባካችሁ ከዝርዝሩ ምረጡ።

# ስለ ለውጦች የሚላኩ ኢሜይሎች። $name፦ አገልግሎቱ፤ $fields፦ ተከታታይ የሳጥን ስሞች።
directory-edit-mail-subject = የሚቀየር ነገር አለ
directory-edit-mail-change = በድርጅታችሁ የሚሠራ ሰው «{ $name }» የሚገኝበትን መንገድ መቀየር ይፈልጋል። የሚቀየረው፦ { $fields }።
directory-edit-mail-new = በድርጅታችሁ የሚሠራ ሰው አገልግሎት መጨመር ይፈልጋል፦ «{ $name }»።
directory-edit-mail-wait = ይህ ለሕዝብ ከመታየቱ በፊት እስካሁን ወደሚታወቀው ቁጥር እንደውላለን፣ ወይም አንድ ቀን እንጠብቃለን። ያደረጋችሁት እናንተ ከሆናችሁ ምንም ማድረግ አያስፈልጋችሁም።
directory-edit-mail-stop = ይህን ከእናንተ ማንም ካልፈለገ፣ ገጹን ከፍታችሁ ለውጡን መልሳችሁ ውሰዱትና ንገሩን።
directory-edit-mail-look = ለውጡን ተመልከቱ
directory-edit-mail-tell = እኛ አይደለንም
directory-edit-mail-outcome = ለውጣችሁ ምን ላይ ደረሰ
directory-edit-mail-returned = ስለ «{ $name }» የጻፋችሁት ተመልሶላችኋል። እባካችሁ ምክንያቱን አንብቡ፣ አስተካክሉትና እንደገና ላኩት፦

# Letters to those who offer something at a place that moves. $name: their services; $fields: names of fields.
directory-edit-mail-move = እናንተም «{ $name }» የምትሰጡበትን ቦታ አንድ ሰው መቀየር ይፈልጋል። የሚቀየረው፦ { $fields }።
directory-edit-mail-move-wait = ሁሉም ሰው ከማየቱ በፊት ይጣራል። ስለዚህ ምንም የማታውቁ ከሆነ፣ የቦታውን ባለቤቶች ጠይቁ፣ ወይም ንገሩን።
directory-edit-mail-moved-subject = አንድ ቦታ ተቀይሯል
directory-edit-mail-moved = እናንተ «{ $name }» የምትሰጡበት ቦታ ተቀይሯል። የተቀየረው፦ { $fields }።
directory-edit-mail-moved-tell = ለእናንተም ትክክል መሆኑን ተመልከቱ፣ ማንም የተሳሳተ በር ላይ እንዳይቆም ወደ እናንተ ለሚመጡት ንገሩ።
directory-edit-mail-place = ገጹን መመልከት

# A letter to coordinators
directory-emergency-mail-text = አንድ ሰው ሌሎች የአደጋ ጊዜ ቁጥሮችን ሐሳብ አቅርቧል። እባክዎ እያንዳንዱን ይደውሉ፤ ትክክለኞቹ ሰዎች ከመለሱ ብቻ ያጽድቁ።

# What can wait, in the letter of the morning
directory-news-edits = { $count ->
    [one] { $count } ለውጥ ለመነበብ ይጠብቃል።
   *[other] { $count } ለውጦች ለመነበብ ይጠብቃሉ።
}
directory-news-public = { $count ->
    [one] { $count } ለውጣችሁ አሁን ለሕዝብ ይታያል።
   *[other] { $count } ለውጦቻችሁ አሁን ለሕዝብ ይታያሉ።
}
directory-news-told = { $count ->
    [one] { $count } ሰው አንድ ነገር ነግሮናል።
   *[other] { $count } ሰዎች አንድ ነገር ነግረውናል።
}

# ስለ ገጹ እገዛ።
directory-help-mine =
    እዚህ የድርጅታችሁ አገልግሎቶች ሁሉ እና እያንዳንዱ ለውጥ የደረሰበት ይታያል።
    ለመቀየር አንዱን ክፈቱ፣ ወይም አዲስ ጨምሩ። ለጊዜው ዝግ የሆነውን እዚሁ ግለጹ።
    ለውጥ ተመልሶ ከሆነ ገጹ ምክንያቱን ይናገራል። ከጻፋችሁት ምንም አይጠፋም።
    ገና ለሕዝብ ይፋ ያልሆነውን የሚያዩት ድርጅታችሁና አስቀድመው የሚያነቡት ብቻ ናቸው።
directory-help-edit =
    እዚህ አገልግሎቱ ምን እንደሆነ፣ ለማን፣ መቼና የት እንደሆነ ትጽፋላችሁ።
    የምታውቁትን ጽፋችሁ አስቀምጡ፤ ትክክል ሲሆን ላኩት።
    ቁጥር ወይም አድራሻ ትክክል ካልሆነ ከላይና በቦታው ላይ ይገለጻል፤ የጻፋችሁት ሁሉ ይቆያል።
    እናንተን ማግኛ መንገድ ከተቀየረ በመጀመሪያ ሰው ይደውልላችኋል፣ ወይም አንድ ቀን ይወስዳል። እስከዚያ የቀድሞው ይታያል።
