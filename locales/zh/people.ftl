# people 部分：登录、邀请、自己的账号。

# 登录
people-sign-in-title = 登录
people-sign-in-lead = 这里供更新服务信息、参加圆桌或者在这里工作的人登录。寻求帮助的人不需要账号。
people-sign-in-address = 您的电子邮件地址
people-sign-in-address-help = 我们会给您发一个链接和一个验证码。不需要密码。
people-sign-in-submit = 把链接发给我
people-sign-in-address-wrong = 这不是电子邮件地址。正确的写法像这样：xingming@example.org。请看看有没有漏掉字母。
people-sign-in-no-account = 没有账号？账号要通过邀请开通：请联系圆桌的协调员。

# 申请链接之后
people-sent-title = 请查看您的邮箱
people-sent-lead = 如果我们认得这个地址，邮件已经在路上了。可能要等一分钟。请也看看垃圾邮件。
people-sent-link = 请在这个浏览器中打开邮件里的链接。链接只能用一次，{ $minutes ->
       *[other] { $minutes } 分钟
    }内有效。
people-sent-code-title = 邮件在另一台设备上？
people-sent-code = 邮件里的验证码
people-sent-code-help = 八位数字，请在这里输入。
people-sent-code-submit = 登录
people-sent-again = 没有收到？再要一封邮件
people-sent-wrong = 这个验证码不对。请查看最新的一封邮件，再输入一次八位数字。
people-sent-closed = 验证码输错的次数太多了。请再要一封邮件。

# 通过链接登录
people-link-title = 欢迎回来
people-link-lead = 您将以 { $name } 的身份登录。
people-link-submit = 登录
people-link-refused-title = 这个链接已经打不开了
people-link-used = 它已经用过了，一个链接只能用一次。请再要一个。
people-link-expired = 它已经过期，或者已经有更新的邮件代替了它。请再要一个。
people-link-other = 它只能在您申请时用的那个浏览器中打开。请在那里输入邮件里的验证码，或者在这里再要一个链接。
people-link-ask = 获取链接

# 邀请
people-invitation-title = 您收到了邀请
people-invitation-lead = { $name }，圆桌邀请您参加。
people-invitation-what = 点一下就能进入。不用密码，也没有任何义务；您可以随时退出，不需要说明理由。
people-invitation-not-sealed = 您在这里写的内容，运营本网站的人能看到，对他们并不保密。
people-invitation-submit = 进入
people-invitation-used = 这份邀请已经用过了。如果是您用的，请用您的电子邮件地址登录。
people-invitation-expired = 这份邀请已经过期。请向邀请您的人再要一份。

# 自己的账号
people-account-title = 您的账号
people-account-lead = 您现在以 { $name } 的身份登录。
people-account-address = 电子邮件
people-account-language = 邮件用的语言
people-account-roles = 您在这里做什么
people-account-no-roles = 您在这里还没有角色。
people-account-desk = 待办事项
people-account-ours = 我们的机构与圆桌
people-account-sessions = 您在哪些地方登录了
people-account-sessions-help = 如果其中有您不认识的，请结束它。
people-account-session-here = 这个浏览器
people-account-session-since = 登录时间：{ $date } { $time }
people-account-session-end = 结束
people-account-session-others = 结束其他所有登录
people-account-sign-out = 退出登录

# 演示用的城市：以虚构人物的身份登录。$name 是人名，$role 是这个人的角色。
people-try-title = 扮演一位在这里工作的人
people-try-lead = 这是一个演示用的城市：这里的人都是虚构的，没有人会收到邮件。请选择您想扮演谁。
people-try-as = { $name }，{ $role }
people-try-link = 以在这里工作的人的身份试一试

# 角色
people-role-coordinator = 协调员
people-role-moderator = 内容审核员
people-role-facilitator = 会议主持人
people-role-minute-taker = 会议记录员
people-role-mediator = 跨文化调解员
people-role-evaluator = 评估员
people-role-translator = 翻译
people-role-editor = 编辑
people-role-provider = 服务信息员
people-role-case-worker = 社工

# 邮件。主题不透露内容。
people-mail-greeting = { $name }，您好！
people-mail-sign-in-subject = 您的链接
people-mail-sign-in-text = 这是您要的链接。它只能用一次，{ $minutes ->
       *[other] { $minutes } 分钟
    }内有效，请在您申请时用的那个浏览器中打开。
people-mail-sign-in-action = 登录
people-mail-sign-in-code = 是在另一台设备上申请的？请在那里输入这个验证码：{ $code }
people-mail-sign-in-not-you = 如果不是您申请的，不用理会这封邮件：没有它，谁也进不来。
people-mail-invitation-subject = 一份邀请
people-mail-invitation-text = 圆桌邀请您参加。不用密码，打开链接就能进入。
people-mail-invitation-days = 链接只能用一次，{ $days ->
       *[other] { $days } 天
    }内有效。
people-mail-invitation-action = 查看邀请
people-mail-invitation-not-wanted = 不想参加？那就什么都不用做，我们不会问为什么。
people-mail-speaker-subject = 有一项变动
people-mail-speaker-text = 有人受邀在这里代表你们的机构发言：{ $name }。如果你们不知道原因，请询问协调员。
people-mail-speaker-action = 查看

# 第二步验证：除了邮件，还要密码短语和验证码。$minutes 和 $count 是数字。
people-step-title = 您的第二步验证
people-step-lead = 邮件有可能落到别人手里。所以，负责管理别人所写内容的人，还要出示两样东西：只有自己知道的密码短语，和只能用一次的验证码。
people-step-passphrase = 您的密码短语
people-step-passphrase-help = 五个编造的词，比符号和数字好记。请把这些词写下来，或者自己想一个，至少要有 { $count ->
       *[other] { $count } 个字符
    }。
people-step-suggested = 一个建议
people-step-before = 您原来的密码短语
people-step-before-help = 有了它，您的密钥就会转到新的密码短语下。如果忘记了，请留空：之后用您的恢复码可以打开密钥。
people-step-kind = 您的验证码从哪里来
people-step-kind-app = 来自手机或电脑上的应用
people-step-kind-app-help = 任何生成验证码的应用都可以（TOTP）。它不需要联网，也没有人会知道您在用它。
people-step-kind-paper = 来自纸上的列表
people-step-kind-paper-help = 适合没有自己的手机，或者不想用手机来做这件事的人。您打印 { $count ->
       *[other] { $count } 个验证码
    }，用一个划掉一个。
people-step-next = 继续
people-step-short = 太短了。请至少用 { $count ->
       *[other] { $count } 个字符
    }；五个词就是一个好的密码短语。
people-step-common = 会有太多人去试这一个。请换成别的词，彼此之间没有关联的词。
people-step-own = 里面有您自己的名字或地址。请换成别的词。
people-step-kind-missing = 请选择您的验证码从哪里来。

# 验证码只显示一次，并要输入其中第一个
people-step-shown-title = 请把您的验证码带走
people-step-shown-once = 这个页面只显示一次。请先打印或者抄下来，再继续。
people-step-app-scan = 请用您的应用扫描这张图。
people-step-app-picture = 给应用扫描的图
people-step-app-type = 或者在应用里输入：
people-step-spare = 应用丢失时用的验证码
people-step-spare-help = 每个都能代替应用用一次。请和您的其他重要文件放在一起，不要放在电脑旁边。
people-step-paper = 您的验证码
people-step-paper-help = 每个只能用一次。用过的请划掉，顺序不限；请把列表和密码短语分开存放。
people-step-try = 请试一次
people-step-try-help = 请再输入一次您的密码短语，还有一个验证码。从那以后，两样都生效。
people-step-code = 一个验证码
people-step-code-help = 应用里的六位数字，或者列表上的八位数字。
people-step-settle = 完成
people-step-again = 重新开始
people-step-shown-again = 您的验证码已经显示过，我们不能再显示第二次。如果您没有抄下来，请重新开始。

# 出示第二步验证
people-confirm-title = 是您本人吗？
people-confirm-lead = 接下来的操作，光有邮件还不够。请输入您的密码短语和一个验证码。
people-confirm-submit = 继续
people-confirm-counts = 在这个浏览器中，{ $hours ->
       *[other] { $hours } 小时
    }内有效。遇到无法撤回的操作，我们会再问您一次。
people-confirm-lost = 两样都丢了？另一位协调员可以取消您的第二步验证，您再重新设置一个。
people-proof-wrong = 密码短语和验证码不相符。请两样都再看一看；一个验证码只能用一次。
people-proof-wait = 输错的次数太多了。请等 { $minutes ->
       *[other] { $minutes } 分钟
    }。
people-proof-busy = 现在正好有很多人在登录。请过几秒钟再试。
people-proof-late = 时间太久了，或者已经在另一个窗口里完成了。请重新开始。

# 自己账号页面上的内容
people-account-proof = 您怎样证明是您本人
people-account-proof-letter = 用带链接的邮件。对您自己的机构来说，这就够了。
people-account-proof-needed = 您在这里做的工作需要第二步验证。只要两分钟。
people-account-proof-app = 用邮件、您的密码短语和应用里的验证码，从{ $date }起。
people-account-proof-paper = 用邮件、您的密码短语和纸上的验证码，从{ $date }起。
people-account-proof-left = { $count ->
        [0] 纸上的验证码已经用完了。
       *[other] 纸上的验证码还剩 { $count } 个。
    }
people-account-proof-few = 请在用完之前生成新的验证码。
people-account-proof-set = 设置第二步验证
people-account-proof-change = 更换密码短语，或者生成新的验证码
people-account-proof-done = 您的第二步验证从现在起生效。
people-account-keys-link = 查看您的密钥

# 自己的密钥
people-keys-title = 您自己的密钥
people-keys-lead = 在这里用密钥保密的内容，管理服务器的人都看不到，只有持有密钥的人能看到。目前还没有地方需要密钥。将要为服务对象工作或者做调解的人，现在就可以生成自己的密钥。
people-keys-warning = 您的密钥只能用您的密码短语或者写在纸上的恢复码打开，没有别的办法。如果两样都丢了，谁也帮不了您。
people-keys-first = 为此您需要第二步验证。
people-keys-passphrase = 您的密码短语
people-keys-make = 生成我的密钥
people-keys-code-title = 请抄下您的恢复码
people-keys-code-once = 它只显示一次。如果您忘记了密码短语，用它可以打开您的密钥。谁拿到它，谁就能看到您能看到的内容。
people-keys-code-again = 现在请再输入一次
people-keys-code-again-help = 大小写、空格和换行都没有关系。
people-keys-confirm = 我已经抄下来了
people-keys-begun = 您的密钥已经生成，但恢复码还没有再输入一次。如果您有恢复码，请在这里输入；如果没有，请生成新的密钥。
people-keys-ready = 您从{ $date }起有自己的密钥。
people-keys-closed = 您换了密码短语，但没有输入原来的。用您的恢复码可以重新打开密钥。
people-keys-recovery = 您的恢复码
people-keys-reopen = 打开我的密钥
people-keys-fingerprint = 您的数字指纹
people-keys-fingerprint-help = 与将要同您共享保密内容的人见面时，请互相念一念这些数字。它们不是秘密。
people-keys-mistyped = 这个恢复码里少了一个字符，或者有一个字符不对。请和您的纸核对一下。
people-keys-other = 这不是您的密钥的恢复码。请和您的纸核对一下。
people-keys-wrong = 这个密码短语不对。请再试一次。

# 与此有关的邮件
people-mail-account-action = 查看我的账号
people-mail-account-not-you = 如果不是您本人，请打电话给协调员。
people-mail-step-text = 您的账号设置了密码短语和第二步验证。
people-mail-step-reset-text = 您的第二步验证已被取消，因为有人说您把它弄丢了。您可以重新设置一个。
people-mail-step-others-text = { $name } 的第二步验证因遗失已被取消。如果您不清楚原因，请询问其他协调员。
people-mail-tries-text = 有一个能看到您邮件的人，多次输错了密码短语或验证码。
people-mail-role-text = { $name } 在这里得到了角色：{ $roles }。如果您不知道原因，请询问其他协调员。
people-mail-role-action = 查看

# Mail that can wait, coming in without a letter
people-sign-in-proof = 用密码短语和验证码登录
people-sign-in-proof-help = 供两样都已设置好的人使用。不需要邮件，收不到邮件的时候也能用。
people-sign-in-who = 电子邮件地址或登录号
people-sign-in-proof-submit = 登录
people-sign-in-proof-wrong = 这三样不相符，或者输错的次数太多了。请再看一看，等一刻钟，或者要一个链接。
people-step-name = 您的登录号
people-step-name-help = 您在这里没有电子邮件地址：您用这个登录号、您的密码短语和一个验证码登录。请把它写在验证码旁边，和密码短语分开存放。
people-account-name = 登录号
people-account-handed = 目前您只能用别人交给您的链接进入。有了第二步验证，您就可以自己登录。
people-account-mail = 可以等一等的邮件
people-account-mail-how = 多久发一次
people-account-mail-help = 保护您账号的邮件，以及回复您请求的邮件，总是会发给您。
people-account-mail-save = 就这样
people-account-mail-saved = 从现在起就这样。
people-account-mail-unreached = 从{ $date }起，发到您的地址的邮件都被退回来了。如果这个地址已经不对，请让协调员用另一个地址邀请您。
people-often-daily = 早上，有事情要说的时候
people-often-weekly = 每周一次，在星期一
people-often-never = 从不
people-mail-news-text = 上一封邮件之后，有这些事情：
people-mail-news-foot = 您可以在您的账号页面上选择这样的邮件多久发一次。
people-mail-news-stop = 不再接收这样的邮件
people-mail-tries-door-text = 有人多次用您的地址和错误的密码短语或验证码尝试登录，没有成功。
people-stop-title = 不再接收这样的邮件？
people-stop-lead = 可以等一等的事，我们不会再写信告诉您。保护您账号的邮件仍然会发给您；其他邮件，您随时可以在您的账号页面上重新选择接收。
people-stop-submit = 不再接收
people-stop-done = 好了。不会再有这样的邮件。
people-stop-over = 这个链接已经没有作用了。您可以在您的账号页面上选择邮件多久发一次。

# 不写姓名时，是谁做的。
people-hand-you = 您
people-hand-coordinator = 一位协调员
people-hand-moderator = 一位内容审核员
people-hand-own = 机构里的人
people-hand-somebody = 某个人
people-hand-operator = 服务器的维护者
people-hand-visitor = 一位未登录的人
people-mail-link-text = 已为 { $name } 生成一个链接，由一位协调员当面转交。如果您不知道原因，请询问其他协调员。
