# ما يحيط بكل صفحة: الرأس والتذييل والتنبيهات وأرقام الصفحات والأخطاء والطباعة.
# $city: اسم المدينة. لا يُكتب HTML هنا أبداً.

page-site-name = المائدة المستديرة
page-tagline = مساعدة في { $city } بلغتك
# $title: موضوع الصفحة.
page-title = { $title } – المائدة المستديرة
page-skip = انتقل إلى المحتوى
page-home = الصفحة الرئيسية
page-breadcrumbs = أنت هنا الآن

## قائمة اللغات

page-language-menu = اللغة
page-language-other = بلغة أخرى

## تنبيهات

page-trial-title = هذه الترجمة تجريبية
page-trial-text = النص العربي في هذا الموقع أُعدّ آلياً، ولم يراجعه بعد أحد من أهل اللغة. إذا بدا لك شيء غريباً فقد يكون خطأ: اسأل من فضلك قبل أن تعتمد عليه.
page-demo-text = هذه مدينة للعرض فقط. لا شيء هنا حقيقي سوى أرقام الطوارئ.

## مساعدة سريعة، دائماً في متناول اليد

page-thumb-label = مساعدة سريعة
page-leave = مغادرة سريعة
page-wrong = يوجد خطأ هنا

## التذييل

page-footer-api = بيانات مفتوحة
page-footer-promise = لا نطلب اسمكم، ولا نحتفظ بما بحثتم عنه. لا نضع أي ملف تعريف ارتباط، إلا إذا حفظتم مكاناً.

## أرقام الصفحات. $page و $pages عددان.

page-pagination-label = الصفحات
page-pagination-previous = الصفحة السابقة
page-pagination-next = الصفحة التالية
page-pagination-page = الصفحة { $page }

## الأخطاء: ماذا حدث، وماذا تفعل الآن

page-error-400-title = لم نفهم هذا الطلب
page-error-400-happened = في العنوان أو في البيانات المرسلة شيء ليس بالشكل الذي توقعناه. لم يتغيّر أي شيء.
page-error-400-now = ارجع صفحة واحدة وحاول مرة أخرى، أو ابدأ من الصفحة الرئيسية.
page-error-404-title = لا نجد هذه الصفحة
page-error-404-happened = ربما في العنوان خطأ، أو نُقلت الصفحة إلى مكان آخر.
page-error-404-now = تأكد من العنوان، أو ابحث عن المساعدة التي تحتاج إليها.
page-error-405-title = هذا لا يعمل هنا
page-error-405-happened = لا يمكن استخدام هذا العنوان بهذه الطريقة. لم يتغيّر أي شيء.
page-error-405-now = ارجع صفحة واحدة واستخدم الأزرار والروابط التي تجدها هناك.
page-error-410-title = أُزيلت هذه الصفحة
page-error-410-happened = كانت الصفحة هنا من قبل، لكنها لم تعد منشورة.
page-error-410-now = نرجو ألا تستخدم نسخها القديمة. يمكنك البحث عن مساعدة مشابهة.
page-error-413-title = هذا أكبر مما نستطيع قبوله
page-error-413-happened = ما أرسلته أكبر من الحد الذي نقبله. لم يُحفظ.
page-error-413-now = أرسل نصاً أقصر أو ملفاً أصغر.
page-error-429-title = انتظر لحظة من فضلك
page-error-429-happened = وصلت طلبات كثيرة جداً من اتصالك في وقت قصير. ربما يستخدم آخرون الاتصال نفسه.
page-error-429-now = انتظر دقيقة واحدة، ثم حمّل هذه الصفحة من جديد.
page-error-500-title = حدث عطل عندنا
page-error-500-happened = هذا خطؤنا نحن لا خطؤك. سجّلناه لكي نصلحه.
page-error-500-now = حاول مرة أخرى بعد بضع دقائق. إذا تكرر ذلك فأخبرنا بالرقم المرجعي أدناه.
page-error-503-title = سنعود قريباً
page-error-503-happened = الموقع في طور التشغيل أو الصيانة.
page-error-503-now = حاول مرة أخرى بعد بضع دقائق.
page-error-reference = الرقم المرجعي: { $reference }
page-error-go-home = إلى الصفحة الرئيسية
page-error-urgent = إذا كنت بحاجة إلى مساعدة الآن، فاتصل بـ:

page-error-414-title = هذا العنوان طويل جداً
page-error-414-happened = عنوان الصفحة أطول مما نستطيع قبوله. لم يتغيّر أي شيء.
page-error-414-now = ابحث بكلمات أقل، أو ابدأ من الصفحة الرئيسية.

## خانة البحث والنماذج والنصوص بلغة أخرى

page-search-label = ما الذي تحتاج إليه؟
page-search-submit = بحث
page-form-errors = قبل أن نتابع، انظر إلى ما يلي من فضلك:
# $language: اسم اللغة التي كُتب بها النص.
page-only-in = هذا متاح حالياً بلغة واحدة فقط: { $language }

## الرأس والتذييل


page-saved = الأماكن المحفوظة
page-footer-about = ما هذا المكان؟
page-footer-safety = كيف نحافظ على أمانكم
page-footer-accessibility = سهولة الوصول للجميع
page-footer-privacy = الخصوصية
page-footer-imprint = من يدير هذا الموقع
page-footer-urgent = مساعدة عاجلة
page-footer-letters = هل تنقص بعض الحروف؟
page-footer-label = عن هذا الموقع

page-error-403-title = تعذّر قبول هذا النموذج
page-error-403-happened = يبدو أنه أُرسل من موقع آخر. لم يتغيّر أي شيء.
page-error-403-now = افتحوا الصفحة هنا، في هذا الموقع، وحاولوا مرة أخرى.
