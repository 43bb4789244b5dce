# 关于本网站的页面。文字中每一行是一段。$city：城市名称。

site-about-title = 这是什么网站？
site-about-lead = 在这里，您可以用自己的语言找到{ $city }的帮助。
site-about-who-title = 谁在做这个网站
site-about-who-text =
    市政厅、本市的民间组织和来自国外的居民，在圆桌旁一起编写这份名录。
    各机构自己介绍自己的服务。如果有机构不愿意列出名字，它就不会出现在这里。
site-about-what-title = 这里有什么
site-about-what-text =
    咨询、课程、医生、临时住处、政府部门：都是您能得到帮助的地方。每个页面上都写明最近一次有人核实的时间。
    我们不给这些地方打分，谁也不能花钱排在前面。
site-about-search-title = 搜索怎样理解您的话
site-about-search-text =
    您可以用自己的语言、自己的话来写，写错了也没关系。搜索会把您的话和人们常用的说法作比较。它不从您那里学习，也不会记住您。
    有些地方，还没有人说明它们提供哪方面的帮助。这时我们根据它们自己的介绍来推测，并且会注明。
site-about-languages-title = 关于语言
site-about-languages-text =
    本网站的文字，在大多数语言中是由机器写的。只要重要的内容还没有经过懂这种语言的人检查，页面上方就会有一条提示。
    很多介绍只有匈牙利语。我们会用匈牙利语显示，并且注明。
site-about-software-title = 所用的程序
site-about-software-text = 本网站使用的程序叫 Kerekasztal。它是采用 AGPL 许可证的自由软件：任何城市都可以使用它，也可以查看它是怎样运作的。

site-safety-title = 我们怎样保护您的安全
site-safety-lead = 您不用告诉我们您是谁，就可以阅读本网站的全部内容。
site-safety-danger-title = 如果您现在有危险
site-safety-danger-text = 请拨打下面的任何一个电话。拨打这些电话不需要证件。
site-safety-leave-title = 快速离开这个页面
site-safety-leave-text =
    每个页面的底部都有一个按钮：“快速离开”。点了以后会打开一个天气页面，按返回键也不会回到您刚才离开的页面。
    但是，您的设备可能仍然记得您之前看过的页面。请删除浏览器的历史记录，或者使用无痕窗口。
site-safety-device-title = 如果别人也用您的手机
site-safety-device-text =
    对方能看到您在这里保存的内容，也能看到浏览器的历史记录。在“已保存的地方”页面上，您可以一次全部移除。
    如果您害怕某个人，请用别的设备：朋友家的、工作单位的或者图书馆的。
site-safety-know-title = 我们不知道您的哪些情况
site-safety-know-text =
    我们不问您的姓名、证件和电话号码。我们不记录您搜索什么、打开哪些页面。
    您对简短问题的回答，只在给出那一次结果时使用一次，之后不再保留。
    如果您查找离您最近的地方，您的设备会先把位置模糊到大约一公里，然后才发送。我们不会保存。
site-safety-others-title = 还有谁能看到您在这里做什么
site-safety-others-text =
    本网站不从其他公司加载任何内容，也没有广告。别人不会从我们这里得知您来过。
    您的网络服务商，或者您所用无线网络的管理者，能看到您打开了本网站；但如果网址以 https 开头，就看不到您打开的是哪个页面。
site-safety-hidden-title = 地址不公开的地方
site-safety-hidden-text = 有些地方保护遭受暴力的人。它们的地址不会出现在本网站的任何地方，在地图和距离中也看不出来。请打电话，对方会告诉您去哪里。
site-safety-translation-title = 由机器写的文字
site-safety-translation-text = 如果关于法律、健康或危险的内容读起来奇怪，可能是译错了。请先问清楚，再照着去做。

site-accessibility-title = 无障碍
site-accessibility-lead = 每个人都应该能使用本网站。
site-accessibility-how-title = 我们为此做了什么
site-accessibility-how-text =
    我们按照 WCAG 2.2 的 AA 级规则制作网站。每个页面都可以只用键盘操作，可以用读屏软件，可以放大文字，可以在旧手机上使用，不运行脚本也能使用。
    每次改动程序之前，机器会用六种语言检查页面上有没有已知的障碍。
site-accessibility-limits-title = 哪些还做得不够好
site-accessibility-limits-text =
    还没有残疾人测试过本网站。
    没有手语视频，也没有语音。
    有些介绍是各机构自己写的，用词不够简单，或者只有匈牙利语。
site-accessibility-tell-title = 告诉我们您遇到的障碍
site-accessibility-tell-text = 如果有什么您用不了，请告诉运营本网站的人；您可以在“谁在运营本网站”页面上找到他们。他们应当答复您，并用别的方式为您提供信息。

site-privacy-title = 隐私
site-privacy-lead = 我们保存的内容尽可能少。没有保存的东西，不会丢失，别人也无法索取。
site-privacy-reading-title = 您阅读本网站时
site-privacy-reading-text =
    我们没有访客名单。程序会记录打开的是哪一类页面、应答用了多长时间，但不记录您搜索的词，不记录您看了哪项服务，也不记录您设备的地址。
    为了防止网站负载过重，程序会在内存中短时间计数：从同一个互联网地址发来了多少请求。这些不会被记录下来。
site-privacy-cookie-title = 您设备上的 Cookie 和存储
site-privacy-cookie-text =
    如果您只是阅读，我们不使用 Cookie。
    如果您保存一个地方，您的浏览器会保留一个名为“saved”的 Cookie，里面是所保存地方的编号，保留 180 天；所保存的页面保留 30 天，这样没有网络也能打开。您可以在“已保存的地方”页面上把这些全部移除。
    为了没有网络也能看到紧急电话，您的浏览器还会保留那一个页面。
    如果您加载了缺少的文字，您的浏览器会记住这一点。
site-privacy-sign-in-title = 您登录时
site-privacy-sign-in-text =
    这只涉及更新服务信息、参加圆桌或者在这里工作的人。您登录后，我们会保存您的姓名、您的电子邮件地址、给您发邮件用的语言、您在这里做什么，以及您在哪些地方登录了、从什么时候起登录；但不保存是哪台设备。
    在您保持登录期间，您的浏览器会保留一个名为“session”的 Cookie，最多保留 180 天。您申请链接之后，它还会保留另一个名为“way-in”的 Cookie，保留 15 分钟。
    运营本网站的人能看到这一切。链接和验证码只能用一次；我们只保存它们的数字指纹，从中无法还原出链接或验证码。
site-privacy-questions-title = 简短的问题和您的位置
site-privacy-questions-text = 您的回答和模糊后的位置发送给我们，只是为了算出那一个页面。它们不会被保存，也不会出现在任何网址里。
site-privacy-others-title = 其他方
site-privacy-others-text = 您阅读本网站时，您的浏览器不会向任何其他公司请求内容。通往其他网站的链接和电话号码，只有您点了才会打开。
site-privacy-organizations-title = 机构的数据
site-privacy-organizations-text = 各机构自己决定是否在这里列出名字，并且可以随时退出，不需要说明理由。退出后，它们的名字几秒钟内就会从网站上消失。
site-privacy-rights-title = 您的权利
site-privacy-rights-text =
    您可以询问运营本网站的人是否保存了关于您的信息，并要求更正或删除。您可以在“谁在运营本网站”页面上找到他们。
    如果您对答复不满意，可以向个人信息保护机构投诉。在匈牙利，这个机构是 NAIH（naih.hu）。

site-imprint-title = 谁在运营本网站
site-imprint-keeper-title = 本网站的负责人
site-imprint-keeper-none = 运营本网站的人还没有在这里写明他们是谁。如果您是运营者：请把您的名称加到城市数据中。
site-imprint-keeper-demo = 这是一个演示网站。没有人把它作为服务来运营，除了紧急电话，这里的内容都不是真实的。
site-imprint-data-title = 数据
site-imprint-data-text = 名录的公开部分也可以用程序读取：具体方法请看“开放数据”页面。各机构对自己所写的内容负责。
site-imprint-software-title = 所用的程序
site-imprint-software-text = Kerekasztal，采用 AGPL 3.0 或更新版本许可证的自由软件。其中包含 Designsystemet（MIT）、Tabler 图标（MIT），以及用于补充缺少文字的 Noto 字体（OFL）。

site-letters-title = 有文字显示不出来吗？
site-letters-lead = 如果您看到的是空方框，而不是文字，说明您的设备没有这种语言的字体。您可以从本网站获取。
site-letters-load = 加载字体（{ $size } kB）
site-letters-loaded = 这台设备正在使用这些字体。
site-letters-stop = 不再使用
site-letters-here = 在这个页面上，字体已经加载好了。如果您现在能看清文字，请保留字体，供其他页面使用。
site-letters-not-needed = 这种语言不需要加载字体。
site-letters-no-script = 您的浏览器不运行脚本，所以无法为其他页面保留字体。在这个页面上，您可以读到最重要的内容：

# 按名称查找，也包括未公开的内容。
site-lookup-title = 按名称查找
site-lookup-lead = 查找贵机构的服务和正在处理的修改。不区分大小写和声调符号。
site-lookup-services = 服务
site-lookup-changes = 正在处理的修改
# $count：数字。
site-lookup-more = 多于 { $count } 项。请多写一些名称。
site-lookup-none = 没有找到这个名称
site-lookup-none-help = 请少写几个词，或只写一个词的开头。只会找到您可以打开的内容。
site-lookup-hidden = 未公开
site-lookup-public = 在所有人都能看到的内容中查找
