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
       *[other] 有 { $count } 份会议记录等您阅读
    }
roundtable-news-minutes =
    { $count ->
       *[other] 发布了 { $count } 份会议记录
    }
roundtable-news-correction =
    { $count ->
       *[other] 您提出的 { $count } 项更正有了答复
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
