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
