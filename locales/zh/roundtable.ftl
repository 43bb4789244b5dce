# 圆桌：各个圆桌、会议、邀请、会议记录。$when 是时间，$count 是数字，$side 是一方的名称。这里绝不写 HTML。

roundtable-when = { $date } { $time }
roundtable-minutes =
    { $count ->
       *[other] { $count } 分钟
    }
roundtable-observer = 观察员
roundtable-unnamed = 未列出名字
roundtable-chatham-house = 可以引用，但不提名字
roundtable-raised-by = 提出方：{ $side }
roundtable-not-now = 现在不能这样做。情况在此期间有了变化：请看看现在怎么样。
roundtable-meanwhile = 在此期间有别人改过了。您写的内容就在这里；请看看改了什么，再发送一次。

roundtable-kind-city-wide = 全市的圆桌
roundtable-kind-local = 一个城区的圆桌
roundtable-kind-thematic = 一个主题的圆桌
roundtable-kind-topic = 成员的话题
roundtable-state-founded = 已成立
roundtable-state-active = 正常开会
roundtable-state-lower-intensity = 开会次数减少
roundtable-state-dormant = 暂停
roundtable-state-closed = 已结束
roundtable-state-reopened = 恢复开会
roundtable-ending-solved = 要解决的问题已经解决
roundtable-ending-merged = 并入了另一个圆桌
roundtable-ending-money-ended = 经费用完了
roundtable-event-start = 正常开会
roundtable-event-slow-down = 减少开会次数
roundtable-event-fall-asleep = 暂停
roundtable-event-close = 结束
roundtable-event-reopen = 重新开放
roundtable-light-places = 名额有限，设等候名单
roundtable-light-interpretation = 答复时可以要求口译
roundtable-light-childcare = 答复时可以要求照看孩子
roundtable-light-speakers = 发言顺序
roundtable-light-check-in = 在现场用签到码签到
roundtable-office-convener = 召集人
roundtable-office-facilitator = 会议主持人
roundtable-office-minute-taker = 会议记录员
roundtable-office-interpreter = 口译员
roundtable-office-political-sponsor = 政界支持者
roundtable-part-delegate = 代表
roundtable-part-alternate = 替补代表
roundtable-side-institutions = 公共机构
roundtable-side-communities = 社群
roundtable-side-civil-society = 民间组织
roundtable-mode-in-person = 现场
roundtable-mode-online = 网上
roundtable-mode-hybrid = 现场和网上
roundtable-item-kind-common = 能看到这次会议的人都能看
roundtable-item-kind-internal = 只给成员看
roundtable-item-kind-hidden = 只给会议主持人看
roundtable-meeting-state-draft = 准备中
roundtable-meeting-state-announced = 已通知
roundtable-meeting-state-agenda-fixed = 议程已定
roundtable-meeting-state-in-progress = 正在进行
roundtable-meeting-state-held = 已开完
roundtable-meeting-state-closed = 已关闭
roundtable-meeting-state-cancelled = 已取消
roundtable-meeting-state-postponed = 已推迟
roundtable-meeting-event-announce = 发出邀请
roundtable-meeting-event-fix-agenda = 确定议程
roundtable-meeting-event-open-agenda = 重新修改议程
roundtable-meeting-event-begin = 开始会议
roundtable-meeting-event-end = 会议开完了
roundtable-meeting-event-close = 关闭
roundtable-meeting-event-cancel = 取消会议
roundtable-meeting-event-postpone = 推迟会议
roundtable-minutes-state-live-draft = 正在写
roundtable-minutes-state-prepared = 已写好
roundtable-minutes-state-in-review = 成员正在阅读
roundtable-minutes-state-approved = 已通过
roundtable-minutes-state-published = 已发布
roundtable-minutes-event-prepare = 已写好
roundtable-minutes-event-reopen = 退回继续写
roundtable-minutes-event-review = 发给成员阅读
roundtable-minutes-event-approve = 通过
roundtable-minutes-event-publish = 发布
roundtable-answer-accept = 我会来
roundtable-answer-doubt = 我可能会来
roundtable-answer-decline = 我来不了
roundtable-answer-delegate = 由我的替补代表来
roundtable-answered-needs-action = 还没有答复
roundtable-answered-accepted = 会来
roundtable-answered-tentative = 可能会来
roundtable-answered-declined = 不来
roundtable-answered-delegated = 由替补代表来
roundtable-answered-waiting-list = 正在等名额
roundtable-answered-offered = 已得到名额，还没有答复
roundtable-needs-remote = 在网上参加
roundtable-needs-language = 口译：{ $language }
roundtable-needs-childcare = 照看孩子

roundtable-invited-title = 会议邀请
roundtable-invited-when = 时间
roundtable-invited-where = 地点
roundtable-invited-access = 怎样进入会场
roundtable-invited-languages = 口译
roundtable-invited-agenda = 我们要谈什么
roundtable-invited-answer = 您会来吗？
roundtable-invited-remote = 我在网上参加
roundtable-invited-interpretation = 我需要译成这种语言的口译
roundtable-invited-interpretation-none = 不需要
roundtable-interpretation-open = 我们还在找口译员：{ $languages }
roundtable-interpreting-yours = 您在这次会议上做口译：{ $languages }
roundtable-invited-childcare = 我需要有人照看孩子
roundtable-invited-access-needs = 为了能参加，您需要什么？
roundtable-invited-access-help = 例如：我坐轮椅来；我坐第一排能看清楚。只有召集人能看到。可以不填。
roundtable-invited-instead = 谁替您来？
roundtable-invited-which = 请选择您来不来。
roundtable-invited-yours = 这个页面只给您一个人用。不用登录就能打开，所以请不要把网址转给别人。在会议开始之前，您都可以更改答复。
roundtable-invited-cancelled = 这次会议取消了。您什么都不用做。
roundtable-invited-postponed = 这次会议推迟了。知道新的时间以后，我们会写信告诉您。
roundtable-invited-over = 这次会议已经不能再答复了。
roundtable-stands-needs-action = 您还没有答复。
roundtable-stands-accepted = 我们等您来。
roundtable-stands-tentative = 您说过可能会来。
roundtable-stands-declined = 您说过来不了。
roundtable-stands-delegated = 您说过由您的替补代表来。
roundtable-stands-waiting-list = 现在没有空余的名额。您在等候名单上：有了名额，我们会写信告诉您。
roundtable-stands-offered = 空出了一个名额。我们为您保留两天：请您答复。

roundtable-mail-subject = 圆桌给您的消息
roundtable-mail-invited = 我们邀请您参加一次会议。请在下面的页面上答复，不用登录。
roundtable-mail-stand-in = 有人来不了，想请您代为参加一次会议。请在下面的页面上答复。
roundtable-mail-changed = 我们邀请您参加的一次会议有了变动。现在是这样：
roundtable-mail-called-off = 我们邀请您参加的一次会议，不在这个时间举行了：
roundtable-mail-reminded = 我们还不知道您会不会来参加这次会议。点一下就行。
roundtable-mail-offered = 您等候的一次会议空出了一个名额。我们为您保留两天。
roundtable-mail-answer = 查看并答复
roundtable-mail-foot = 这个页面只给您一个人用：谁知道网址，谁就能替您答复。
roundtable-news-review =
    { $count ->
       *[other] 有 { $count } 份会议记录等您阅读。
    }
roundtable-news-minutes =
    { $count ->
       *[other] 发布了 { $count } 份会议记录。
    }
roundtable-news-correction =
    { $count ->
       *[other] 您提出的 { $count } 项更正有了答复。
    }

roundtable-how-present = 到场
roundtable-how-remote = 网上参加
roundtable-how-excused = 已请假
roundtable-how-absent = 缺席
roundtable-how-guest = 来宾
roundtable-entry-note = 发言
roundtable-entry-decision = 决定
roundtable-entry-action = 待办事项

roundtable-calendar-name = 圆桌
# 圆桌的公开页面。$when 是时间，$date 是某一天，$count 是数字。给所有人看：用简单的话。
roundtable-home-title = 圆桌
roundtable-home-what = 在圆桌旁，公共机构、民间组织和移民组织坐到一起，商量怎样让来自国外的人在城里生活得更方便。
roundtable-home-who = 每个机构自己决定是否参加，以及我们可不可以列出它的名字。
roundtable-home-how = 在圆桌没有席位，也可以说出您需要什么：就在本网站上，不用写名字，用哪种语言都行。
roundtable-home-tables = 各个圆桌
roundtable-home-none = 这里将列出本市的各个圆桌。目前还没有。
roundtable-home-next = 下一次公开会议：{ $when }
roundtable-home-map = 圆桌做什么？
roundtable-home-map-lead = 第一个圆桌在 2012 年承担了六项任务。在这里您可以看到，每一项任务目前在本网站上有什么，还没有什么。
roundtable-home-network-title = 建立联系网络
roundtable-home-network-text = 为同一些人工作的各方，应当彼此了解。上面的各个圆桌和它们的会议就是为此而设。成员登录以后，还可以互相交谈。
roundtable-home-recommendation-title = 政策建议
roundtable-home-recommendation-text = 给有权决定的人的建议。各项建议和对它们的答复，这里还没有。一个圆桌作出的决定，可以在已发布的会议记录中看到；谁都可以提出应该谈些什么。
roundtable-home-communities-title = 为移民组织提供的服务
roundtable-home-communities-text = 移民组织也可以在圆桌有席位，并在这里更新自己提供的服务，让人们找得到。培训和小额资助的申请，这里还没有。
roundtable-home-workers-title = 为做移民工作的人提供的服务
roundtable-home-workers-text = 通过搜索可以看到：谁在哪方面、用什么语言、在哪里提供帮助。培训这里还没有。
roundtable-home-newsletter-title = 电子简报
roundtable-home-newsletter-text = 这里还没有。
roundtable-home-publication-title = 印刷品
roundtable-home-publication-text = 印刷品这里还没有。服务的信息可以作为开放数据获取。
roundtable-home-link-members = 成员登录
roundtable-home-link-inside = 我的圆桌
roundtable-home-link-tell = 我来说说需要什么
roundtable-home-link-search = 寻找帮助
roundtable-home-link-needs = 我们可以怎样帮助您？
roundtable-home-link-api = 开放数据

roundtable-public-coming = 接下来的会议
roundtable-public-coming-none = 目前没有已通知的会议。
roundtable-public-past = 以前的会议
roundtable-public-minutes-here = 可以阅读会议记录
roundtable-public-heard = 怎样提出您的看法
roundtable-public-heard-text = 不需要在圆桌有席位。请写下需要什么：不用写名字，用哪种语言都行。会有人阅读，并转达出去。
roundtable-public-round = 谁参加了这个圆桌
roundtable-public-round-lead = 我们只列出自己提出要列名的参加者。
roundtable-public-round-none = 目前还没有谁在这个圆桌有席位。
roundtable-public-unnamed =
    { $count ->
       *[other] 还有 { $count } 个参加者，没有在这里列出名字。
    }
roundtable-public-all-unnamed =
    { $count ->
       *[other] 这个圆桌有 { $count } 个席位，都没有在这里列出名字。
    }
roundtable-public-came =
    { $count ->
       *[other] 已有 { $count } 个机构至少到场参加过一次会议。
    }
roundtable-public-came-few = 到场参加过会议的机构还不到五个。
roundtable-public-no-date = 还没有新的时间。
roundtable-public-childcare = 照看孩子
roundtable-public-childcare-text = 会议期间有人照看孩子。
roundtable-public-take-part = 怎样到场
roundtable-public-take-part-text = 成员会收到邀请。如果您想作为来宾参加，或者只想说一件事，请提前写信告诉我们。
roundtable-public-agenda = 议程
roundtable-public-agenda-none = 还没有议程。
roundtable-public-nobody = 可以引用，但不提名字：这里说过的内容可以使用，但不能说是谁说的。
roundtable-public-minutes-title = 会议记录
roundtable-public-minutes-awaited = 会议记录还没有发布。
roundtable-public-approved = 通过日期：{ $date }
roundtable-public-due = 截止日期：{ $date }
roundtable-public-late = 已过截止日期：{ $date }
roundtable-public-done = 完成日期：{ $date }

# 给参加圆桌的人看：自己的各个圆桌、一个圆桌、一次会议。$kind 和 $state 是圆桌的类型和状态。
roundtable-inside-help =
    这里列出您有席位或有工作的圆桌，以及接下来的会议。
    请先打开接下来的会议，对邀请作出答复：这样召集人才能安排。
    如果这里缺少某个圆桌，说明您的机构在那里没有席位：请告诉召集人。
    这一页只有您能看到。
roundtable-inside-none = 这里将列出您的圆桌和会议。
roundtable-inside-none-lead = 您目前在哪个圆桌都没有席位。如果想参加，请告诉您的机构或召集人。
roundtable-inside-all-tables = 公开的圆桌
roundtable-inside-tables = 圆桌
roundtable-inside-kind-and-state = { $kind } · { $state }
roundtable-inside-help-table =
    从内部看一个圆桌：会议、待办事项，以及谁参加。
    请先看看您自己的待办事项，把已经做完的标为完成。
    只有待办事项的负责人和写会议记录的人可以标为完成。标错了可以撤回。
    您在这里看到的内容，参加这个圆桌的人都能看到。请不要把名字转给别人。
roundtable-inside-saved = 已保存。
roundtable-inside-public-page = 所有人看到的样子
roundtable-inside-round-lead = 每个机构自己决定，谁可以在这里看到它的名字。
roundtable-inside-tasks = 待办事项
roundtable-inside-tasks-mine = 我的待办事项
roundtable-inside-tasks-all = 全部待办事项
roundtable-inside-tasks-only-mine = 只看我的
roundtable-inside-tasks-none = 会议记录发给成员以后，这里将列出各次会议的待办事项。
roundtable-inside-tasks-done = 已完成：{ $count }
roundtable-inside-tasks-open = 待办：{ $count }
roundtable-inside-tasks-none-open = 目前没有待办事项。
roundtable-inside-tasks-none-done = 还没有已完成的事项。
roundtable-inside-tasks-none-mine = 您目前没有待办事项。
roundtable-inside-mine = 您的
roundtable-inside-finish = 已完成
roundtable-inside-reopen = 其实还没完成
roundtable-inside-own = 怎样列出您自己的机构
roundtable-inside-own-change = 查看和更改
roundtable-inside-named-everybody = 所有人都能看到它的名字，在公开页面上也能看到。
roundtable-inside-named-table = 参加这个圆桌的人能看到它的名字。公开页面上没有。
roundtable-inside-named-civil = 成员能看到它的名字，国家机关看不到。公开页面上没有。
roundtable-inside-named-nobody = 别人只能看到这是哪一类席位，看不到它的名字。
roundtable-inside-beside-name = 会议记录中，来自这个席位的发言旁边写它的名字。
roundtable-inside-beside-category = 会议记录中，来自这个席位的发言旁边只写席位的类别。
roundtable-inside-older =
    { $count ->
       *[other] 还有 { $count } 次以前的会议
    }
roundtable-inside-help-meeting =
    从内部看一次会议：您的答复、议程，以后还有会议记录。
    请先答复您来不来，并写下您需要什么。在会议开始之前，您都可以更改答复。
    会议记录发给成员以后，您可以对每一行提出更正。每一项都会有答复。
    您的答复和提出的更正，准备会议的人能看到。别人只能看到有多少人会来。
roundtable-inside-link = 在网上参加
roundtable-inside-link-text = 这个网址只给参加这个圆桌的人用。请不要转给别人。
roundtable-inside-day = 开会当天：签到、发言、会议记录
roundtable-inside-who-comes = 有多少人会来
roundtable-inside-come =
    { $count ->
        [0] 还没有人说会来。
       *[other] 有 { $count } 个人说会来。
    }
roundtable-inside-may-come =
    { $count ->
       *[other] 有 { $count } 个人可能会来。
    }
roundtable-inside-minutes-awaited = 会议记录还在写。写好以后，您可以在这里阅读。
roundtable-inside-review = 可以提出更正的最后一天：{ $date }
roundtable-inside-correct = 我要提出更正
roundtable-inside-correct-text = 那里应该改成什么？
roundtable-inside-correct-whole = 会议记录中缺少什么，或者有什么应该改？
roundtable-inside-correct-submit = 发送更正
roundtable-inside-corrections = 我提出的更正
roundtable-inside-correction-waits = 正在等答复
roundtable-inside-correction-taken = 已采纳
roundtable-inside-correction-not-taken = 没有采纳
roundtable-inside-correction-answer = 答复：
roundtable-inside-correction-missing = 请写下那里应该是什么。
roundtable-inside-correction-long = 超过了 2000 个字。请写短一些。

# 日历的网址。
roundtable-feed-title = 您日历里的会议
roundtable-feed-lead = 如果您的日历应用从一个网址读取会议，会议时间会自动更新。
roundtable-feed-make = 生成日历网址
roundtable-feed-address = 这个网址只给您一个人用，而且只有现在会显示。请把它复制到您的日历应用里。谁知道这个网址，谁就能看到您什么时候有会议。
roundtable-feed-have = 您已经有一个日历网址。如果生成新的，旧的就不能用了。
roundtable-feed-end = 停用日历网址
roundtable-feed-public = 会议日历（.ics）

# Rules of procedure.
roundtable-rules-title = 议事规则
roundtable-rules-help =
    议事规则说明圆桌怎样工作：大家彼此可以期待什么。
    请先看看有没有您的席位还没有答复的提案。
    超过一半的席位同意，而且每一条反对意见都有了回应，文本才会生效。在指定的日期之前，您都可以更改答复。
    您的反对意见，参加这个圆桌的人能看到；旁边显示的，是他们平时看到的您席位的名称。
roundtable-rules-version = 第 { $number } 版
roundtable-rules-on = { $state }：{ $date }
roundtable-rules-proposed = 正在征求各席位意见的文本
roundtable-rules-until = 可以答复的最后一天：{ $date }
roundtable-rules-answered = { $all } 个席位中，已有 { $count } 个答复。
roundtable-rules-agreed =
    { $count ->
       *[other] 有 { $count } 个席位同意。
    }
roundtable-rules-says = 这个席位的意见是什么？
roundtable-rules-say-agree = 我们同意
roundtable-rules-say-object = 我们不同意
roundtable-rules-say-abstain = 我们弃权
roundtable-rules-says-agree = 同意
roundtable-rules-says-object = 不同意
roundtable-rules-says-abstain = 弃权
roundtable-rules-reason = 哪里有问题？
roundtable-rules-reason-help = 不同意时请填写。召集人会作出回应。
roundtable-rules-reason-missing = 请写下哪里有问题：不然没有人能回应。
roundtable-rules-reason-long = 超过了 2000 个字。请写短一些。
roundtable-rules-which = 请选择：同意、不同意，还是弃权。
roundtable-rules-said-itself = 在此期间，这个席位自己已经答复了。以它自己的答复为准。
roundtable-rules-submit = 发送答复
roundtable-rules-objections = 反对意见
roundtable-rules-no-reply = 还没有回应。
roundtable-rules-differs = 有什么变化
roundtable-rules-whole = 全文
roundtable-rules-earlier = 以前的版本
roundtable-rules-none = 这里将列出圆桌的议事规则
roundtable-rules-none-lead = 还没有通过议事规则。召集人提出以后，您可以在这里说说您的意见。
roundtable-rules-public-lead = 圆桌就是这样工作的。这份文本是参加圆桌的人通过的。
roundtable-rules-state-draft = 正在写
roundtable-rules-state-proposed = 正在等各席位答复
roundtable-rules-state-adopted = 已生效
roundtable-rules-state-not-adopted = 没有通过
roundtable-rules-state-withdrawn = 已撤回
roundtable-rules-state-superseded = 已有新版本代替
roundtable-rules-event-propose = 征求各席位的意见
roundtable-rules-event-withdraw = 撤回
roundtable-rules-event-adopt = 已通过
roundtable-rules-event-reject = 没有通过
roundtable-rules-event-supersede = 已由新版本代替
roundtable-news-rules =
    { $count ->
       *[other] 有 { $count } 份议事规则等您的席位答复。
    }
roundtable-news-rules-decided =
    { $count ->
       *[other] 有 { $count } 份议事规则有了结果。
    }
roundtable-news-rules-reply =
    { $count ->
       *[other] 您的 { $count } 条反对意见有了回应。
    }

# What members bring in, and their own topics.
roundtable-entered-for = 由别人代为填写
roundtable-inside-from-seat = 代表哪个席位？
roundtable-inside-seat-own = { $seat }（您的席位）
roundtable-inside-desk = 圆桌的组织工作
roundtable-proposals-title = 我们谈什么
roundtable-proposals-help =
    应该谈的事情都收集在这里。召集人从这里选出来，列入议程。
    请用一句话写下您想谈的事，不用写得很详细。
    列入议程，或者召集人把它拿掉的时候，您的席位都会收到消息。
    您写的内容，参加这个圆桌的人能看到。只有召集人公开以后，所有人才能看到。
roundtable-proposals-none = 还没有等着要谈的事
roundtable-proposals-none-lead = 如果有什么事圆桌应该谈一谈，请写在这里。
roundtable-proposals-bring = 我希望大家谈谈这件事
roundtable-proposals-what = 是什么事？
roundtable-proposals-why = 为什么重要？（可以不填。）
roundtable-proposals-submit = 加入清单
roundtable-proposals-saved = 已加入清单。列入议程的时候，您会收到消息。
roundtable-proposals-title-missing = 请写下是什么事。
roundtable-news-raised =
    { $count ->
       *[other] 您的席位提出的 { $count } 件事列入了议程。
    }
roundtable-news-raised-away =
    { $count ->
       *[other] 您的席位提出的 { $count } 件事从清单上拿掉了。想知道原因，请问召集人。
    }
roundtable-topics-title = 话题
roundtable-topics-help =
    话题是一个小圈子，给想多谈谈某一件事的人。谁都可以发起一个话题，不需要召集人批准。
    请先看看有没有您感兴趣的话题：点一下按钮，就能参加。
    退出也只要点一下按钮，不用说原因，马上生效。
    参加这个圆桌的人能看到有哪些话题，每个话题有多少席位参加。
roundtable-topics-none = 这里将列出成员的话题
roundtable-topics-none-lead = 还没有人发起话题。
roundtable-topics-seats =
    { $count ->
       *[other] 有 { $count } 个席位参加
    }
roundtable-topics-join = 我参加
roundtable-topics-leave = 我不再参加
roundtable-topics-last-convener = 您是这个话题的召集人，所以不能退出。请先交给别人，或者结束这个话题。
roundtable-topics-open = 新话题
roundtable-topics-open-lead = 谁发起话题，就由谁来召集参加的人。
roundtable-topics-name = 话题是什么？
roundtable-topics-name-missing = 请写下话题是什么。
roundtable-topics-purpose = 你们希望谈出什么结果？
roundtable-topics-invite = 要通知谁？
roundtable-topics-invite-help = 您在这里看不到名字的人，可以在这一页上找到这个话题。
roundtable-topics-invite-who = 要通知的席位
roundtable-topics-submit = 发起这个话题
roundtable-news-topic =
    { $count ->
       *[other] 有 { $count } 个话题邀请您参加。
    }
roundtable-meet-title = 召集一次小会
roundtable-meet-lead = 参加这个话题的人都会收到邀请。
roundtable-meet-what = 你们要谈什么？
roundtable-meet-title-missing = 请写下你们要谈什么。
roundtable-meet-date = 哪一天？
roundtable-meet-time = 几点？
roundtable-meet-date-wrong = 请填写日期和时间，例如 14:00。
roundtable-meet-mode-missing = 请选择在哪里见面。
roundtable-meet-place = 地址、房间
roundtable-meet-link = 网址
roundtable-meet-link-wrong = 网址的开头是这样的：https://
roundtable-meet-submit = 邀请参加的人
roundtable-meet-off = 取消会议
roundtable-check-in-title = 会议签到
roundtable-check-in-code = 会场里显示的签到码
roundtable-check-in-changes = 签到码每三分钟换一次。请填写现在显示的这一个。
roundtable-check-in-seat = 您代表哪个席位来？
roundtable-check-in-submit = 我到了
roundtable-check-in-done = 已经记下您到场了。
roundtable-check-in-wrong = 签到码不对，或者已经换了。请填写现在显示的这一个。
roundtable-check-in-not-now = 现在不能用签到码签到。请告诉写会议记录的人。
roundtable-check-in-no-seat = 您在这个圆桌没有席位，所以不能在这里签到。请告诉写会议记录的人。
roundtable-check-in-lead = 您扫了一次会议的签到码。有两种办法可以记下您到场。
roundtable-check-in-account = 如果您平时会登录本网站
roundtable-check-in-letter = 如果您是通过邮件收到邀请的
roundtable-check-in-letter-text = 请打开邀请邮件里的链接，在那里填写这个签到码：
roundtable-speech-contribution = 发言
roundtable-speech-pro = 赞成
roundtable-speech-contra = 反对
roundtable-speech-intervention = 简短插话
roundtable-speech-question = 提问
roundtable-speech-point-of-order = 程序问题
roundtable-speaking-title = 发言顺序
roundtable-speaking-now = 正在发言：
roundtable-speaking-nobody = 名单上现在没有人在发言。
roundtable-speaking-waiting = 要求发言的人
roundtable-speaking-you = 您
roundtable-speaking-guest = 来宾
roundtable-speaking-kind = 您想怎样发言？
roundtable-speaking-item = 关于什么？
roundtable-speaking-whole = 整个会议
roundtable-speaking-seat = 代表哪个席位？
roundtable-speaking-ask = 我要发言
roundtable-speaking-withdraw = 我不发言了

roundtable-paper-minutes = 会议记录（PDF）
roundtable-paper-title-minutes = 会议记录：{ $title }
roundtable-paper-title-agenda = 议程：{ $title }
roundtable-paper-title-attendance = 签到表：{ $title }
roundtable-paper-title-closed = 不公开的签到表：{ $title }
roundtable-paper-title-letter = 邀请信：{ $title }
roundtable-paper-unprintable = 有些字符我们没能打印出来，用 � 代替。它们的编号是：
roundtable-paper-whole = 关于整个会议
roundtable-paper-present = 参加人数
roundtable-paper-owner = 负责人
roundtable-paper-number = 序号
roundtable-paper-item = 议程事项
roundtable-paper-presenter = 主讲人
roundtable-paper-duration = 时长
roundtable-paper-organization = 机构
roundtable-paper-person = 姓名
roundtable-paper-signature = 签名
roundtable-paper-funding = 项目编号
roundtable-paper-logo = 资助方标志的位置
roundtable-paper-closed-mark = 不公开
roundtable-paper-closed-notice = 名字不向所有人公开的人，在这张表上签名。这张表不传阅，也不复印。由召集人锁起来保管。
roundtable-paper-dear = 尊敬的圆桌各位成员：
roundtable-paper-invited = 我们诚挚邀请各位参加圆桌的下一次会议。
roundtable-paper-please-answer = 请告诉我们您来不来，以及为了能参加，您需要什么。
roundtable-paper-regards = 顺祝安好

roundtable-corrected = 成员阅读期间已更正：{ $date }
roundtable-text-machine = 由机器翻译，可能有错误。
roundtable-text-stale = 翻译之后，原文又有了改动。
roundtable-search-title = 搜索会议记录
roundtable-search-lead = 在这里可以查到各个圆桌谈过什么、决定了什么。这里只有公开的内容。
roundtable-search-lead-inside = 在这里可以查到您的各个圆桌历年谈过什么、决定了什么。
roundtable-search-label = 您要找什么？
roundtable-search-kind = 哪一类
roundtable-search-kind-all = 全部
roundtable-search-table = 哪个圆桌
roundtable-search-table-all = 所有圆桌
roundtable-search-found = 搜索结果
roundtable-search-count = 找到 { $count } 条。最新的在最前面。
roundtable-search-more = 找到的超过 { $count } 条。再加一个词，结果会少一些。
roundtable-search-none = 什么也没有找到。
roundtable-search-none-help = 请少用几个词，或者换一个词试试。会议记录写好以后，就可以在这里阅读。
roundtable-search-item = 议程事项
