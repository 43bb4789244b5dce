# What stands around every page: head, foot, notices, pagination, errors, print.
# $city: the city's name. Never put HTML here.

page-site-name = Kerekasztal
page-tagline = እርዳታ በ{ $city }፣ በራስዎ ቋንቋ
# $title: what the page is about.
page-title = { $title } – Kerekasztal
page-skip = ወደ ዋናው ይዘት ይሂዱ
page-home = መነሻ ገጽ
page-breadcrumbs = አሁን ያሉበት

## Language menu

page-language-menu = ቋንቋ
page-language-other = በሌላ ቋንቋ

## Notices

page-trial-title = ይህ ትርጉም በሙከራ ላይ ነው
page-trial-text = የዚህ ድረ ገጽ የአማርኛ ጽሑፍ በኮምፒውተር የተዘጋጀ ነው፤ አማርኛ አፍ መፍቻ ቋንቋው የሆነ ሰው ገና አላየውም። የሆነ ነገር እንግዳ ከመሰለዎት ስህተት ሊሆን ይችላል፤ በእሱ ከመተማመንዎ በፊት እባክዎ ይጠይቁ።
page-demo-text = ይህ ለማሳያ የተዘጋጀ ከተማ ነው። ከአደጋ ጊዜ ስልክ ቁጥሮች በስተቀር እዚህ ምንም እውነተኛ ነገር የለም።

## Quick help, always where the thumb is

page-thumb-label = ፈጣን እርዳታ
page-leave = ከዚህ ገጽ በፍጥነት ይውጡ
page-wrong = እዚህ ስህተት አለ

## Foot

page-footer-api = ክፍት መረጃ
page-footer-sign-in = መግቢያ
page-footer-promise = ስምዎን አንጠይቅም፣ ምን እንደፈለጉም አንመዘግብም። ኩኪ የምናስቀምጠው ቦታ ካስቀመጡ ወይም ወደ አካውንትዎ ከገቡ ብቻ ነው።

## Pagination. $page and $pages are numbers.

page-pagination-label = ገጾች
page-pagination-previous = ያለፈው ገጽ
page-pagination-next = ቀጣዩ ገጽ
page-pagination-page = ገጽ { $page }

## Errors: what happened, what to do now

page-error-400-title = ይህን ጥያቄ አልተረዳነውም
page-error-400-happened = በአድራሻው ወይም በተላከው መረጃ ውስጥ አንድ ነገር እኛ በጠበቅነው መልክ አይደለም። ምንም ነገር አልተቀየረም።
page-error-400-now = አንድ ገጽ ወደ ኋላ ይመለሱና እንደገና ይሞክሩ፣ ወይም ከመነሻ ገጹ ይጀምሩ።
page-error-404-title = ይህን ገጽ አላገኘነውም
page-error-404-happened = ምናልባት በአድራሻው ላይ ስህተት ይኖራል፣ ወይም ገጹ ወደ ሌላ ቦታ ተዛውሯል።
page-error-404-now = አድራሻውን እንደገና ይመልከቱ፣ ወይም የሚያስፈልግዎትን እርዳታ ይፈልጉ።
page-error-405-title = ይህ እዚህ አይሠራም
page-error-405-happened = ይህን አድራሻ በዚህ መንገድ መጠቀም አይቻልም። ምንም ነገር አልተቀየረም።
page-error-405-now = አንድ ገጽ ወደ ኋላ ይመለሱና እዚያ ያሉትን ቁልፎችና ማገናኛዎች ይጠቀሙ።
page-error-410-title = ይህን ገጽ አንሥተነዋል
page-error-410-happened = ገጹ ቀደም ሲል እዚህ ነበር፤ አሁን ግን ለሕዝብ አይታይም።
page-error-410-now = እባክዎ የድሮ ቅጂዎቹን አይጠቀሙ። ተመሳሳይ እርዳታ መፈለግ ይችላሉ።
page-error-413-title = ይህ በጣም ትልቅ ነው
page-error-413-happened = የተላከው ነገር ልንቀበለው ከምንችለው በላይ ነው። አላስቀመጥነውም።
page-error-413-now = አጠር ያለ ጽሑፍ ወይም አነስ ያለ ፋይል ይላኩ።
page-error-429-title = እባክዎ ጥቂት ይጠብቁ
page-error-429-happened = በአጭር ጊዜ ውስጥ ከእርስዎ የኢንተርኔት መስመር በጣም ብዙ ጥያቄዎች መጥተዋል። ምናልባት መስመሩን ሌሎች ሰዎችም ይጠቀሙበታል።
page-error-429-now = አንድ ደቂቃ ይጠብቁ፤ ከዚያ ይህን ገጽ እንደገና ይክፈቱ።
page-error-500-title = በእኛ በኩል ብልሽት ተፈጥሯል
page-error-500-happened = ይህ የእኛ ስህተት ነው፤ የእርስዎ አይደለም። እንድንጠግነው ተመዝግቧል።
page-error-500-now = ከጥቂት ደቂቃዎች በኋላ እንደገና ይሞክሩ። ከተደገመ፣ ከታች ያለውን መለያ ቁጥር ይንገሩን።
page-error-503-title = በቅርቡ እንመለሳለን
page-error-503-happened = ድረ ገጹ እየተነሣ ነው፣ ወይም ጥገና እየተደረገለት ነው።
page-error-503-now = ከጥቂት ደቂቃዎች በኋላ እንደገና ይሞክሩ።
page-error-reference = መለያ ቁጥር፦ { $reference }
page-error-go-home = ወደ መነሻ ገጹ ይሂዱ
page-error-urgent = አሁኑኑ እርዳታ ካስፈለገዎት ይደውሉ፦

page-error-414-title = ይህ አድራሻ በጣም ረጅም ነው
page-error-414-happened = የገጹ አድራሻ ልንቀበለው ከምንችለው በላይ ረጅም ነው። ምንም ነገር አልተቀየረም።
page-error-414-now = በጥቂት ቃላት ይፈልጉ፣ ወይም ከመነሻ ገጹ ይጀምሩ።

## Search box, forms, texts in another language

page-search-label = ምን ያስፈልግዎታል?
page-search-submit = ፍለጋ
page-form-errors = ከመቀጠላችን በፊት እባክዎ እነዚህን ይመልከቱ፦
# $language: the name of the language the text is in.
page-only-in = ለጊዜው ይህን ማንበብ የሚቻለው በዚህ ቋንቋ ብቻ ነው፦ { $language }

## የገጹ ራስና ግርጌ


page-saved = የተቀመጡ ቦታዎች
page-own-tables = የእኔ ክብ ጠረጴዛዎች እና ስብሰባዎች
page-footer-about = ይህ ምንድን ነው?
page-footer-safety = ለደኅንነትዎ እንዴት እንደምንጠነቀቅ
page-footer-round-table = ክብ ጠረጴዛ
page-footer-accessibility = ተደራሽነት
page-footer-privacy = የግል መረጃ ጥበቃ
page-footer-imprint = ይህን ድረ ገጽ የሚያስተዳድረው ማን ነው
page-footer-urgent = አስቸኳይ እርዳታ
page-footer-letters = ፊደላት አይታዩም?
page-footer-label = ስለዚህ ድረ ገጽ

page-error-403-title = ይህን ቅጽ መቀበል አልተቻለም
page-error-403-happened = ከሌላ ድረ ገጽ የተላከ ይመስላል። ምንም ነገር አልተቀየረም።
page-error-403-now = ገጹን እዚህ፣ በዚህ ድረ ገጽ ላይ ይክፈቱና እንደገና ይሞክሩ።
page-rooms = ክፍሎች

# ከአካውንት ከተወጣ በኋላ የተላከ። ከእሱ ምንም አይጠፋም።
page-kept-title = ከአካውንትዎ ወጥተዋል፤ ነገር ግን ምንም አልጠፋም
page-kept-lead = የጻፉት በዚህ ገጽ ላይ አለ። በሌላ ትር እንደገና ይግቡ፤ ከዚያ ወደዚህ ይመለሱና አንድ ጊዜ እንደገና ይላኩት።
page-kept-sign-in = ይግቡ (በሌላ ትር ይከፈታል)
page-kept-again = እንደገና ይላኩት
page-unsure-title = አንድ እርምጃ ይቀራል፤ ምንም አልጠፋም
page-unsure-lead = የጻፉት በዚህ ገጽ ላይ አለ። በሌላ ትር ሁለተኛ እርምጃዎን ያሳዩ፤ ከዚያ ወደዚህ ይመለሱና አንድ ጊዜ እንደገና ይላኩት።
page-unsure-show = ሁለተኛውን እርምጃ ያሳዩ (በሌላ ትር ይከፈታል)

# በስም መፈለጊያ፣ ለሕዝብ ይፋ ባልሆኑትም መካከል።
page-lookup-label = በስም ይፈልጉ

# ስለ ገጽ እገዛ፣ እና በመዝገብ ላይ የሆነው። $date፦ ቀን፤ $time፦ ሰዓት።
page-help = ስለዚህ ገጽ እገዛ
page-happened-when = { $date }፣ { $time }
page-happened-none = እስካሁን ምንም አልተመዘገበም።
page-happened-earlier = ከዚያ በፊት የሆነው
page-happened-newest = ወደ አዲሱ ተመለሱ

# $languages: names of languages in a list.
page-text-some-in = ለጊዜው አንዳንድ ጽሑፎችን ማንበብ የሚቻለው በዚህ ቋንቋ ብቻ ነው፦ { $languages }
page-text-some-machine = አንዳንድ ጽሑፎች በኮምፒውተር የተተረጎሙ ናቸው። ስህተት ሊኖርባቸው ይችላል።
page-text-some-stale = አንዳንድ ጽሑፎች ከተተረጎሙ በኋላ ዋናው ጽሑፍ ተቀይሯል።
