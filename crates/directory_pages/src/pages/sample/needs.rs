//! A short list of needs for the samples.

use std::sync::Arc;

use directory::needs::Needs;

/// The list, and its words in the samples' languages, as files of the folder `needs/`.
const FILES: [(&str, &str); 7] = [
    (
        "needs.toml",
        r#"
[[group]]
id = "papers"
icon = "id"
[[group]]
id = "housing"
icon = "home"
[[group]]
id = "hungarian"
icon = "language"
[[group]]
id = "safety"
icon = "lifebuoy"
[[need]]
id = "permit"
group = "papers"
icon = "id-badge-2"
authority = ["oif"]
bring = ["passport"]
related = ["rent", "course"]
[[need]]
id = "rent"
group = "housing"
icon = "key"
authority = []
bring = []
related = ["permit"]
[[need]]
id = "course"
group = "hungarian"
icon = "language"
authority = []
bring = []
related = []
[[need]]
id = "emergency"
group = "safety"
icon = "ambulance"
authority = []
bring = []
related = []
urgent = true
call = ["112"]
[[authority]]
id = "oif"
[[document]]
id = "passport"
"#,
    ),
    (
        "hu/words.toml",
        r#"
[group]
papers = "Papírok"
housing = "Lakhatás"
hungarian = "Magyar nyelv"
safety = "Biztonság"
[group_about]
papers = "Engedély, igazolvány"
housing = "Albérlet, szállás"
[authority]
oif = "Idegenrendészet (OIF)"
[document]
passport = "útlevél"
"#,
    ),
    (
        "hu/papers.toml",
        r#"
[permit]
label = "Tartózkodási engedély"
plain = "Ezzel maradhat hosszabb ideig az országban."
phrases = ["tartózkodási engedély", "lejár a papírom", "tartózkodási kártya"]
[rent]
label = "Albérlet"
plain = "Szerződés, kaució, gond a főbérlővel."
phrases = ["albérlet", "lakást keresek", "nem adja vissza a kauciót"]
[course]
label = "Magyartanfolyam"
plain = "Itt tanulhat magyarul."
phrases = ["magyarul tanulni", "nyelvtanfolyam"]
[emergency]
label = "Vészhelyzet"
plain = "Ha valakinek az élete veszélyben van."
phrases = { "mentőt kérek" = "unreviewed" }
must_not_match = ["mentőt kérek a játékboltban"]
"#,
    ),
    (
        "en/words.toml",
        r#"
[group]
papers = "Papers"
housing = "Housing"
hungarian = "Hungarian"
safety = "Safety"
[group_about]
papers = "Permits, cards"
[authority]
oif = "Immigration office (OIF)"
[document]
passport = "passport"
"#,
    ),
    (
        "en/papers.toml",
        r#"
[permit]
label = "Residence permit"
plain = "The paper with which you may stay for longer."
phrases = ["residence permit", "my permit expires"]
[rent]
label = "Renting"
plain = "Lease, deposit, trouble with the landlord."
phrases = ["rent a flat", "landlord keeps my deposit"]
[course]
label = "Hungarian course"
plain = "Where you can learn Hungarian."
phrases = ["learn hungarian"]
[emergency]
label = "Emergency"
plain = "When a life is in danger."
phrases = { "call an ambulance" = "unreviewed" }
"#,
    ),
    (
        "ar/words.toml",
        r#"
[group]
papers = "الأوراق"
housing = "السكن"
hungarian = "اللغة المجرية"
safety = "الأمان"
[group_about]
papers = "تصاريح وبطاقات"
[authority]
oif = "دائرة الهجرة (OIF)"
[document]
passport = "جواز السفر"
"#,
    ),
    (
        "ar/papers.toml",
        r#"
[permit]
label = "تصريح الإقامة"
plain = "ورقة تتيح لكم البقاء مدة أطول."
phrases = ["تصريح إقامة", "تجديد الإقامة"]
[rent]
label = "الإيجار"
plain = "العقد والتأمين ومشكلات مع المالك."
phrases = ["إيجار شقة"]
[course]
label = "دورة لغة مجرية"
plain = "أين تتعلمون المجرية."
phrases = ["تعلم المجرية"]
[emergency]
label = "حالة طارئة"
plain = "عند الخطر على الحياة."
phrases = { "اطلبوا الإسعاف" = "unreviewed" }
"#,
    ),
];

/// The needs of the samples; none where the files above are broken, which tests see.
pub fn needs() -> Arc<Needs> {
    let files = FILES.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned()));
    Needs::from_sources(files).unwrap_or_default()
}
