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
# $languages: names of languages in a list.
network-text-some-in = ለጊዜው አንዳንድ ጽሑፎችን ማንበብ የሚቻለው በዚህ ቋንቋ ብቻ ነው፦ { $languages }
network-text-some-machine = አንዳንድ ጽሑፎች በኮምፒውተር የተተረጎሙ ናቸው። ስህተት ሊኖርባቸው ይችላል።
network-text-some-stale = አንዳንድ ጽሑፎች ከተተረጎሙ በኋላ ዋናው ጽሑፍ ተቀይሯል።
