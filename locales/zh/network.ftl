# An organisation's page. $count is a number. Never any HTML here.

network-organization-also-known = 其他名称
network-organization-contact = 联系方式
network-organization-founded = 成立年份
network-organization-legal-status = 法律形式
network-organization-offers =
    { $count ->
       *[other] { $count } 项服务
    }
network-organization-no-offers = 名录中没有这个机构的服务。
network-organization-contact-none = 没有公开的联系方式。
network-organization-phone-extension = 分机 { $extension }

# 自己的机构和圆桌：加入、在哪里可以列出名字、别人怎样看到它、退出。
# 这里的内容都是给各机构的成员看的。这里绝不写 HTML。

network-ours-title = 我们的机构与圆桌
network-ours-public-page = 我们的公开页面
network-ours-members = 谁参加了圆桌
network-ours-services = 我们的服务：修改或添加
network-not-sealed = 这里写的内容，运营本网站的人能看到，对他们并不保密。

# 机构与圆桌的关系。$date：某一天。
network-state-known = 您还没有参加圆桌。
network-state-approached = 您收到了邀请。目前还没有答复。
network-state-joined = 您从{ $date }起参加圆桌。
network-state-dormant = 您参加了圆桌。从{ $date }起一直没有动静。
network-state-rejoined = 您从{ $date }起重新参加圆桌。
network-state-declined = 您在{ $date }回答了“不参加”。您随时可以来。
network-state-withdrawn = 您在{ $date }退出了。您随时可以回来。

# 加入
network-join-title = 加入圆桌
network-join-lead = 加入不用花钱，也没有任何义务。您随时点一下就能退出，没有人会问为什么。
network-join-submit = 加入圆桌
network-join-decline = 不用了，谢谢
network-join-public-now = 本网站今天按照公开来源显示您的机构。加入以后，只以您在下面勾选的为准。

# 在哪里可以列出名字
network-named-title = 在哪里可以列出我们的名字？
network-named-lead = 除非您自己勾选，否则什么都没有勾选。别人不能替您勾选，您也可以随时更改。
network-named-save = 保存
network-named-saved = 已保存，从现在起有效。
network-named-look = 看看到时候别人会怎样看到我们
network-named-since = 可以，从{ $date }起
network-purpose-individual-cases = 在帮助某个人时
network-purpose-individual-cases-who = 帮助这个人的社工能看到。
network-purpose-member-list = 在成员名单中
# $organizations：有多少个机构参加圆桌；$authorities：其中有多少个国家机关。
network-purpose-member-list-who =
    { $organizations ->
        [0] 参加圆桌的机构能看到。目前还没有。
       *[other] 参加圆桌的 { $organizations } 个机构能看到。
    }{ $authorities ->
        [0] 其中没有国家机关。
       *[other] 其中有 { $authorities } 个国家机关。
    }
network-named-authorities = 参加圆桌的国家机关也能在名单中看到我们
network-purpose-website = 在本网站上
network-purpose-website-who = 所有人都能看到，搜索引擎也能看到。
network-purpose-print = 在印刷品中
network-purpose-print-who = 拿到小册子的人都能看到。印出来的就收不回来了。
network-purpose-conference = 在会议和其他活动上
network-purpose-conference-who = 在场的人都能看到。
network-purpose-newsletter = 在电子简报中
network-purpose-newsletter-who = 收到简报的人都能看到。发出去的就收不回来了。
network-purpose-funders-report = 在给资助方的报告中
network-purpose-funders-report-who = 出钱支持圆桌的人能看到。
network-purpose-open-data = 在开放数据中
network-purpose-open-data-who = 别人的电脑程序会读取。您改变主意时，我们会通知它们忘记您，但无法强迫它们。
network-purpose-attribution = 在会议记录中，写在我们的发言旁边
network-purpose-attribution-who = 可以阅读会议记录的人都能看到。否则那里只写您的机构属于哪一类。

# 别人怎样看到我们
network-seen-title = 别人怎样看到我们
network-seen-lead = 用的数据和各个页面的数据相同。
network-seen-then = 别人会怎样看到我们
network-seen-then-lead = 到时候就会是这样。现在还没有任何改动。
network-seen-public = 所有人，在本网站上
network-seen-member = 圆桌的一个成员
network-seen-authority = 参加圆桌的一个国家机关
network-seen-funder = 出钱支持圆桌的人
network-seen-api = 读取我们开放数据的程序
network-seen-nothing = 看不到我们的任何内容。
network-seen-name-in-list = 成员名单中我们的名字，以及所有人都能看到的内容。
network-seen-name-in-report = 报告中我们的名字，以及所有人都能看到的内容。
network-seen-as-everyone = 所有人都能看到的内容。

# 退出
network-leave-title = 退出圆桌
network-leave-lead = 点一下，立即生效，不需要说明理由。您的名字会从本网站的所有页面、名单和导出的数据中消失，上面的勾选也会全部取消。您以后可以再回来。
network-leave-submit = 退出圆桌
network-leave-rehearse = 先看看哪些内容会消失
network-leave-rehearsed-title = 如果您现在退出
# $count：本网站的多少个网址。
network-leave-gone =
    { $count ->
        [0] 没有公开页面会变动：其中没有您的页面。
       *[other] 有 { $count } 个公开网址会回答：内容已经撤下。
    }
network-left-title = 您已经退出圆桌
network-left-lead = 您的名字已经从本网站上消失。下面这些，谁也收不回来：
network-left-print = 印刷品，以及有人打印或保存过的页面。
network-left-mail = 已经发出的邮件和邀请。
network-left-programs = 别人的电脑程序复制的开放数据。我们会通知它们在 7 天内忘记您。
network-left-search = 搜索引擎保留的内容。它们自己会再来查看；如果您向它们提出，会更快：
network-left-back = 回到圆桌

# 带日期的记录
network-history-title = 说过什么，什么时候说的
# $date：某一天。$what：一种用途的名称。
network-history-given = { $date }：可以——{ $what }
network-history-taken = { $date }：不可以——{ $what }
network-history-empty = 还没有说过什么。

# 谁参加了圆桌
network-members-title = 谁参加了圆桌
network-members-lead = 这些机构愿意让其他成员看到自己。请不要把这份名单转给别人。
# $unnamed：有多少个参加圆桌的机构没有在这里列出名字。
network-members-unnamed =
    { $unnamed ->
       *[other] 还有 { $unnamed } 个机构参加了圆桌，没有在这里列出名字。
    }
network-members-none = 这里还没有列出任何名字。每个机构自己决定。
network-category-city-department = 市政厅部门
network-category-district = 区
network-category-state-authority = 国家机关
network-category-ngo = 民间组织
network-category-migrant-organisation = 移民组织
network-category-international-organisation = 国际组织
network-category-research = 研究
network-category-community-representative = 社群

# 联系记录，给记录所涉及的机构看
network-notes-title = 关于我们记下了什么
network-notes-lead = 协调员会记下我们什么时候联系过，只记事实。每一条在一年后消失。如果有不对的地方，请您提出来。
network-notes-call = 电话
network-notes-mail = 邮件
network-notes-memo = 备忘
network-notes-visit = 拜访
# $step：接下来要做什么。
network-notes-next = 下一步：{ $step }
# $date：某一天。
network-notes-by = 截止日期：{ $date }
# 机构里的另一个人先做了。
network-ours-not-now = 这里的情况在此期间有了变化。没有做任何改动；请您重新看一下页面。

# What can wait, in the letter of the morning
network-news-joined = { $count ->
   *[other] 有 { $count } 个机构加入了圆桌。
}
network-news-left = { $count ->
   *[other] 有 { $count } 个机构退出了圆桌。
}

# Give and take
network-balance-title = 付出与得到
network-balance-gives = 机构付出了什么
network-balance-gets = 机构得到了什么
network-balance-nothing = 目前还没有可以在这里统计的内容。
network-balance-counted = 只统计这里看得到的。交谈中得到的，我们不去衡量。
network-balance-question = 您得到的，至少和付出的一样多吗？
network-balance-who = 我们每半年问一次，点一下就行。只有会议主持人能看到答复；在这半年结束之前，您都可以更改。
network-balance-yes = 是
network-balance-no = 不是
network-balance-said-yes = 这半年您的答复：是。
network-balance-said-no = 这半年您的答复：不是。会议主持人会与您联系。
network-gives-services = { $count ->
   *[other] { $count } 项服务
}
network-gives-languages = { $count ->
   *[other] 那里可用 { $count } 种语言交流
}
network-gives-changes = { $count ->
   *[other] 最近三个月公开了 { $count } 项更正
}
network-gets-projects = { $count ->
   *[other] 有 { $count } 个受资助的项目，机构的服务要靠它们维持
}
network-gets-contacts = { $count ->
   *[other] 最近一年圆桌与您联系过 { $count } 次
}

# As others see us, word for word
network-seen-whole = 一字不差：{ $count ->
   *[other] { $count } 条信息
}

# 自己机构资料的经过：做了什么，什么时候。
network-happened = 我们的资料有过哪些变动
network-happened-network-add = 我们被加入机构名单
network-happened-network-describe = 圆桌所了解的我们的情况有修改
network-happened-network-note = 记下了一件关于我们的事
network-happened-network-tend = 记下了我们与圆桌的关系
network-happened-network-settle = 我们加入、重新加入或拒绝了
network-happened-network-consent = 修改了可以在哪里列出我们的名字
network-happened-network-withdraw = 我们退出了圆桌
network-happened-directory-import = 资料从文件更新
network-happened-other = 资料有修改

# 页面帮助。
network-help-ours =
    这一页显示我们与圆桌的关系、在哪里可以列出我们的名字，以及别人怎样看到我们。
    请先点“看看到时候别人会怎样看到我们”：只是看，不会改变什么。
    如果机构里别的人先改了，就不会做任何改动，您会看到现在的情况。每个勾选随时都可以取消。
    只有你们自己的人能看到这一页。协调员知道你们与圆桌的关系和记下的事。
