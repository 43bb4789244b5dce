# The directory: home, results, service and organisation pages, and the page about the data interface.
# $day is a weekday: mon tue wed thu fri sat sun. $time, $from, $to: a time of day such as 16:00.
# $date: a written date such as 2026年11月22日星期日. $count: a number. Never put HTML here.

## Home

directory-home-title = 我们可以怎样帮助您？
directory-home-lead = 请用您自己的语言，说您自己的话。写错了也没关系。
directory-home-examples = 例如：
directory-home-example-doctor = 儿科医生
directory-home-example-shelter = 今晚住的地方
directory-home-example-permit = 工作许可
directory-home-seat = 这里有您的座位
directory-home-topics = 选择一个主题
directory-home-all = 查看全部服务
directory-home-what = 这是什么网站？
directory-home-here-title = 城里有什么帮助，都列在这里
directory-home-here-text =
    { $count ->
       *[other] 在{ $city }，名录中有 { $count } 处可以提供帮助的地方：民间组织、政府部门、医生、学校。每个页面上都写明最近一次核实的日期。
    }
directory-home-free-title = 免费，也不问您是谁
directory-home-free-text = 您不需要登录。这里没有人问您持有什么证件。
directory-home-say-title = 您的声音也很重要
directory-home-say-text = 城里还缺少一些帮助。在圆桌旁，各个机构、市政厅和居民一起想办法。
directory-home-empty-title = 这里将列出最早的一批服务
directory-home-empty-text = { $city }还没有录入任何服务。紧急电话现在就可以拨打。

## Emergency. The number stands before each text.

directory-emergency-label = 紧急求助

## Results. $query: what was typed.

directory-results-title = 搜索结果
directory-results-page-title = { $query } – 搜索结果
directory-results-all-title = 全部服务
directory-results-found =
    { $count ->
       *[other] 找到 { $count } 处合适的地方
    }
directory-results-found-more =
    { $count ->
       *[other] 找到 { $count } 多处合适的地方
    }
directory-results-all =
    { $count ->
       *[other] 名录中共有 { $count } 处
    }
directory-results-none-title = 没有找到相关内容
directory-results-none-lead = 这不表示没有帮助。您可以这样试试：
directory-results-none-shorter = 少写几个字，或者用更简单的词。
directory-results-none-other-language = 用匈牙利语或英语再写一遍。
directory-results-none-all = 查看全部服务。
directory-results-query-long = 这段文字太长，无法搜索。请不要超过 { $most } 个字。

## Facts: one short line each, under a name

directory-facts-label = 要点
directory-facts-speaks = 可用{ $languages }交流
directory-facts-interpreter = 有口译员
directory-facts-free = 免费
directory-facts-cost = 费用 { $amount }
directory-facts-open-now = 现在开放
directory-facts-open-until = 开放到 { $time }
directory-facts-open-all-day = 24 小时开放
directory-facts-opens-today = 今天 { $time } 开放
directory-facts-opens-tomorrow = 明天 { $time } 开放
directory-facts-opens-day =
    { $day ->
        [mon] 星期一 { $time } 开放
        [tue] 星期二 { $time } 开放
        [wed] 星期三 { $time } 开放
        [thu] 星期四 { $time } 开放
        [fri] 星期五 { $time } 开放
        [sat] 星期六 { $time } 开放
       *[sun] 星期日 { $time } 开放
    }
directory-facts-opens-date = { $date } { $time } 开放
directory-facts-closed-now = 现在不开放
directory-facts-temporarily-closed = 暂停开放
directory-facts-hours-unknown = 请询问开放时间
directory-facts-hours-may-differ = 当天开放时间可能不同
directory-facts-by-appointment = 需要预约
directory-facts-walk-in = 不用预约
directory-facts-by-phone = 可打电话
directory-facts-online = 可上网办理
directory-facts-district = 第 { $district } 区
directory-facts-places =
    { $count ->
       *[other] 有 { $count } 个地点
    }
directory-facts-checked = { $month }核实
directory-facts-not-checked = 尚未核实

## Service page

directory-service-who = 适合哪些人
directory-service-ages-between = { $from } 岁到 { $to } 岁。
directory-service-ages-from = { $from } 岁起。
directory-service-ages-to = { $to } 岁为止。
directory-service-bring = 要带什么
directory-service-bring-missing = 如果缺少什么，请先打电话再来。
directory-service-cost = 要花多少钱
directory-service-apply = 怎样申请
directory-service-wait = 要等多久
directory-service-appointment = 要预约吗
directory-service-where = 在哪里
directory-service-where-hidden = 地址不公开。请打电话，对方会告诉您去哪里。
directory-service-where-several = 在几个地点都有这项服务
directory-service-hours = 开放时间
directory-service-languages = 可用语言
directory-service-accessibility = 无障碍设施
directory-service-contact = 联系方式
directory-service-phone-extension = 分机 { $extension }
directory-service-phone-languages = 电话中可用{ $languages }交流。
directory-service-contact-none = 没有公开的联系方式。请直接到那里去。
directory-service-by = 提供者
directory-service-program = 所属项目
directory-service-also = 同一机构的其他服务
directory-service-alert = 重要提示
directory-service-closed-title = 暂停开放
directory-service-closed-text = 这项服务目前不提供。请先打电话再去，或者找一项类似的服务。
directory-service-ended-title = 这项服务已经结束
directory-service-ended-text = 我们保留这个页面，好让旧链接还能打开。请改找一项类似的服务。
directory-service-similar = 寻找类似的帮助
directory-service-checked = 最近核实：{ $date }。
directory-service-not-checked = 这些信息还没有人核实过。请先打电话再去。

## Opening hours

directory-week-day = 日期
directory-week-hours = 开放时间
directory-week-range = { $from }–{ $to }
directory-week-all-day = 24 小时
directory-week-closed = 不开放
directory-week-unknown = 我们不知道开放时间。请先打电话再去。
directory-week-exceptions = 以下日期时间不同
directory-week-closed-on = { $date }：不开放
directory-week-closed-between = { $from }至{ $to }不开放。
directory-week-open-on = { $date }：{ $hours }

## Labels of the standard's values

directory-cost-free = 免费
directory-cost-amount = { $amount } { $currency }
directory-cost-unknown = 请询问费用。
directory-phone-type-cell = 手机
directory-phone-type-text = 短信
directory-phone-type-textphone = 文字电话
directory-phone-type-video = 视频通话
directory-phone-type-fax = 传真
directory-phone-type-pager = 寻呼机

## The page about the data interface, for people who build with the data

directory-api-title = 名录的开放数据
directory-api-lead = 任何人都可以用程序读取本名录的公开部分：不需要密钥，也不需要登录。数据遵循 HSDS 3.1 标准（Human Services Data Specification）。
directory-api-start = 从哪里开始
directory-api-start-text = 每个列表都是分页的 JSON。请使用下面的地址；每个响应都带有 ETag，这样您只需下载有变化的内容。
directory-api-resources = 有哪些内容
directory-api-resource-root = 关于本接口：版本、配置规范和说明
directory-api-resource-services = 服务列表
directory-api-resource-service = 一项服务及其全部相关内容
directory-api-resource-organizations = 机构列表
directory-api-resource-organization = 一个机构及其服务
directory-api-resource-service-at-locations = 各地点的服务列表
directory-api-resource-service-at-location = 一个地点的一项服务
directory-api-resource-taxonomies = 分类体系列表
directory-api-resource-taxonomy = 一个分类体系
directory-api-resource-taxonomy-terms = 分类体系的术语列表
directory-api-resource-taxonomy-term = 一个术语
directory-api-resource-deletions = 自某一时间起不再公开的内容
directory-api-parameters = 参数
directory-api-example = 示例
directory-api-profile-mark = 我们自己的规范
directory-api-parameter-search = 要查找的词，在记录的全部文字中查找。
directory-api-parameter-page = 列表的页码，从 1 开始。
directory-api-parameter-per-page = 每页有多少条记录。
directory-api-parameter-format = json 或 ndjson：选后者时，全部记录在一个数据流中返回，每行一条。
directory-api-parameter-minimal = 只返回标识符和修改日期，一次全部给出。
directory-api-parameter-full = 每条记录及其全部相关内容。
directory-api-parameter-full-service = 机构的服务及其全部相关内容。
directory-api-parameter-modified-after = 只返回在这一时间或之后修改过的内容。
directory-api-parameter-taxonomy-term-id = 只返回带有这个术语的记录。
directory-api-parameter-taxonomy-id = 只返回带有这个分类体系中任一术语的记录。
directory-api-parameter-organization-id = 只返回这个机构的服务。
directory-api-parameter-postcode = 只返回在这个邮政编码范围内提供的服务。
directory-api-parameter-proximity = 与邮政编码（postcode）一起使用：离其中心最多这么多米。
directory-api-parameter-top-only = 只返回没有上级的术语。
directory-api-parameter-parent-id = 只返回这个术语之下的术语。
directory-api-parameter-lang = 文字的语言。不指定时，每段文字以其原来的语言返回。
directory-api-parameter-lat = 某一点的纬度，以度为单位。与 lon 一起使用。
directory-api-parameter-lon = 某一点的经度，以度为单位。与 lat 一起使用。
directory-api-parameter-radius = 离该点最多这么多米。
directory-api-parameter-open-at = 只返回在这一时间开放的内容，以当地时间为准。
directory-api-parameter-speaks = 只返回可用这种语言交流的地方。
directory-api-parameter-need = 只返回能满足这项需求的内容。
directory-api-parameter-since = 只返回自这一时间起撤下的内容。
directory-api-errors = 出错的时候
directory-api-errors-text = 参数无法理解时，返回 400 和一句说明正确写法的话。记录不存在和记录不公开，都返回 404。
directory-api-terms = 如果您保存副本
directory-api-terms-text = 请至少每七天更新一次，并同时查询已撤下的内容：有的机构可能已经撤回同意，这时它的名称也必须从您的副本中消失。
directory-api-description = 供程序使用的完整说明（OpenAPI 3.1）
directory-api-standard = 标准：Open Referral HSDS

## Further texts of the first page and the service's page

directory-home-empty-city = { $city }还没有录入任何服务。
directory-home-empty-anywhere = 这里还没有录入任何服务。第一项服务一录入，您就能在这里找到。
directory-emergency-more = 更多电话
directory-facts-languages-more =
    { $count ->
       *[other] 另外 { $count } 种语言
    }
directory-currency-huf = 福林
directory-currency-eur = 欧元
directory-service-inactive-title = 这项服务目前不提供
directory-service-inactive-text = 我们不知道什么时候恢复。请打电话询问，或者找一项类似的服务。
# $languages: names of languages in a list.
directory-text-some-in = 有些内容目前只有以下语言：{ $languages }
directory-text-some-machine = 有些内容由机器翻译，可能有错误。
directory-text-some-stale = 有些内容翻译之后，原文又有了改动。
directory-week-next = 今天和之后六天的开放时间
directory-week-ask = 请询问
directory-week-holiday = 法定节假日
directory-week-exchanged-rest = 调休放假
directory-week-exchanged-work = 调休上班
directory-week-may-differ = 节假日的开放时间可能不同。
directory-facts-walk-in-or-appointment = 可以预约，也可以直接来
directory-service-access = 怎样得到这项帮助
directory-service-more = 须知
# $number: which of the places it is, counted from 1.
directory-service-place = 地点 { $number }

## 需求

directory-results-likely = 您要找的是这些吗？
directory-card-why-need = 显示在这里，是因为可以在这方面帮助您：{ $need }
directory-card-why-words = 显示此处，是因为它的介绍中有您输入的词。
directory-needs-title = 全部主题
directory-needs-lead = 请选择最接近您需要的一项。
directory-need-bring = 通常需要的材料
directory-need-bring-ask = 去之前，请先问清楚具体需要什么。
directory-need-authority = 由谁办理
directory-need-services = 在哪里能得到帮助
directory-need-none-title = 我们的名录中还没有提供这类帮助的地方
directory-need-none = 这不表示没有帮助。请看看相近的主题，或者换一个词搜索。
directory-need-more = 全部地点
directory-need-related = 您可能还需要

## 缩小结果范围

directory-filter-title = 缩小范围
directory-filter-title-on =
    { $count ->
       *[other] 缩小范围（已选 { $count } 个条件）
    }
directory-filter-apply = 显示结果
directory-filter-clear = 去掉全部条件
directory-filter-remove = 去掉这个条件：{ $filter }
directory-filter-on = 已选的条件
directory-filter-open = 什么时候
directory-filter-open-any = 任何时间
directory-filter-open-now = 现在开放
directory-filter-open-at = 在这一天、这个时间开放
directory-filter-day = 日期
directory-filter-time = 时间
directory-filter-time-hint = 例如 10:30
directory-filter-speaks = 那里可用的语言
directory-filter-district = 区
directory-filter-need = 主题
directory-filter-whom = 面向哪些人
directory-filter-cost = 费用
directory-filter-free = 免费
directory-filter-access = 怎样在那里得到帮助
directory-filter-step-free = 没有台阶
directory-filter-accessibility = 无障碍设施
directory-filter-none = 没有一处符合全部条件。请去掉其中一个：
directory-filter-open-then = 开放：{ $day } { $time }
directory-filter-time-wrong = 请这样写时间：10:30。

directory-near-title = 由近到远
directory-near-postcode = 您所在地的邮政编码
directory-near-postcode-hint = 四位数字，例如 1085。我们不会保存。
directory-near-submit = 由近到远排列
directory-near-me = 使用我现在的位置
directory-near-me-hint = 您自己的设备会先把位置模糊到大约一公里，然后才发送。我们不会保存。
directory-near-unknown = 我们不认识这个邮政编码。请核对一下，或者选择一个区。
directory-near-failed = 您的设备没有提供位置。请改填邮政编码。
directory-near-results =
    { $count ->
       *[other] 找到 { $count } 处合适的地方，由近到远
    }
directory-near-without = 地址不公开的地方不在这个列表里。
directory-facts-distance-m = 距离 { $distance } 米
directory-facts-distance-km = 距离 { $distance } 公里
directory-facts-step-free = 没有台阶

directory-map-title = 选择一个区
directory-map-about = 每个方格是一个区，大致按实际位置排列。数字表示那里有几处合适的地方。
directory-map-count =
    { $count ->
       *[other] { $count } 处
    }
directory-map-list = 各区列表
directory-map-link = 查看各区的地图

## 服务面向哪些人

directory-whom-children = 儿童
directory-whom-young = 年轻人
directory-whom-older = 老年人
directory-whom-women = 女性
directory-whom-families = 有孩子的家庭
directory-whom-refugees = 难民和寻求庇护的人
directory-whom-ukraine = 来自乌克兰的人
directory-whom-students = 学生
directory-whom-workers = 有工作的人
directory-whom-disabled = 残疾人

## 一步一步找：每页一个问题

directory-guide-link = 不知道该写什么？几个简短的问题可以帮到您。
directory-guide-title = 几个简短的问题
directory-guide-step = 第 { $number } 个问题，共 { $of } 个
directory-guide-what = 您在哪方面需要帮助？
directory-guide-which = 具体是什么？
directory-guide-which-any = 我不太清楚
directory-guide-where = 希望在哪里？
directory-guide-where-any = 城里哪儿都可以
directory-guide-language = 您希望在那里说哪种语言？
directory-guide-language-any = 哪种都可以
directory-guide-status = 下面有符合您情况的吗？
directory-guide-status-hint = 您可以不回答。我们只用它来把合适的地方排在前面。它不会被保存，也不会出现在页面的网址里。
directory-guide-status-any = 我不想说
directory-guide-status-refugees = 我在这里申请了保护，或者已经得到保护
directory-guide-status-ukraine = 我是因为乌克兰战争来的
directory-guide-status-students = 我在这里上学
directory-guide-status-workers = 我在这里工作
directory-guide-next = 下一步
directory-guide-now = 现在就看这些地方
directory-guide-back = 返回上一个问题
directory-guide-results = 这些地方也许可以帮您
directory-guide-none = 没有一处符合您的全部回答。下面是最接近的。
directory-guide-again = 重新开始
directory-guide-choose = 请选择一个答案，然后继续。
directory-guide-all = 查看这个主题的全部内容
directory-guide-why-language = 可用{ $language }交流
directory-guide-why-made-for = 面向：{ $whom }

## 已保存的地方

directory-saved-title = 已保存的地方
directory-saved-lead = 您保存了什么，只有这台设备知道。我们没有这份列表。
directory-saved-offline = 保存以后，这台设备没有网络也能打开这些页面，30 天内有效。
directory-saved-empty-title = 您保存的地方会列在这里
directory-saved-empty = 如果以后还想找到某个地方，请在它的页面上点“保存”。
directory-saved-search = 搜索帮助
directory-saved-save = 保存
directory-saved-save-this = 保存：{ $name }
directory-saved-remove = 移除
directory-saved-remove-this = 移除：{ $name }
directory-saved-clear = 全部移除
directory-saved-clear-hint = 之后，这台设备就不再知道您保存过什么。
directory-saved-gone =
    { $count ->
       *[other] 您保存的地方中，有 { $count } 处不再公开。我们已经将其从您的列表中移除。
    }
directory-saved-full = 列表已满。请先移除一处，再保存新的。

## 给人看的卡片：上面是读者的语言，下面用大字写本地语言

directory-card-open = 给人看或打印的卡片
directory-card-title = 给人看的卡片
directory-card-lead = 在街上或者办事窗口，请把它给对方看。对方要读的内容用大字写在下面。
directory-card-looking = 请问，我在找这个地方：
directory-card-interpreter = 麻烦您，我需要一位懂{ $language }的口译员。
directory-card-bring = 我带来了这些：
directory-card-thanks = 谢谢您的帮助。
directory-card-yours = 卡片上写的是什么
directory-card-short = 本页面的短网址
directory-card-print = 如果要打印，请使用浏览器的打印功能。内容会印在一页纸上。
directory-card-back = 返回完整页面

## 紧急求助，没有网络时也能用

directory-urgent-title = 紧急求助
directory-urgent-lead = 请拨打电话。如果您不能说话，请给您信任的人发消息。
directory-urgent-offline = 只要您来过本网站，没有网络也能打开这个页面。
directory-offline-title = 现在没有网络
directory-offline-text = 您要看的页面不在这台设备上。紧急电话和您保存的页面，没有网络也能看。
directory-offline-again = 再试一次

## 为什么显示这项服务

directory-card-why-suggested = 显示在这里，是因为它的介绍中提到：{ $need }。这一点还没有人确认过。
directory-need-suggested = 带有这个标记的地方，是根据它们自己的介绍选出来的；还没有人确认过。

# 向我们反映：任何人都可以，不需要账号。写来的内容先由人阅读，之后别人才可能看到。
directory-tell-title = 告诉我们
directory-tell-lead = 不需要账号，也不需要姓名。您写的内容会有人来读。在这之前，别人都看不到。
directory-tell-about = 关于：{ $name }
directory-tell-kind = 您想说哪方面的事？
directory-tell-kind-wrong = 本网站上有内容不对
directory-tell-kind-delivered = 您在那里得到帮助了吗？
directory-tell-kind-missing = 缺少一项服务
directory-tell-kind-say = 关于这座城市的生活，我有话想说
directory-tell-next = 继续
directory-tell-names = 请不要写姓名和证件号码。
directory-tell-wrong = 哪里不对？
directory-tell-missing = 您找过什么？在哪里找的？
directory-tell-say = 您想说什么？
directory-tell-more = 您还想补充什么吗？
directory-tell-got = 您得到需要的帮助了吗？
directory-tell-got-yes = 得到了
directory-tell-got-partly = 得到了一部分
directory-tell-got-no = 没有
directory-tell-wait = 您等了多久？
directory-tell-wait-day = 一天以内
directory-tell-wait-week = 一个星期以内
directory-tell-wait-month = 一个月以内
directory-tell-wait-longer = 更久
directory-tell-treated = 那里的人对您好吗？
directory-tell-treated-yes = 好
directory-tell-treated-mixed = 有时好，有时不好
directory-tell-treated-no = 不好
directory-tell-why = 如果没有：为什么？
directory-tell-why-full = 已经满了，没有位置
directory-tell-why-papers = 缺少一份证件或材料
directory-tell-why-language = 语言不通，互相听不懂
directory-tell-why-closed = 那里没有开放
directory-tell-why-sent-on = 让我去别的地方
directory-tell-why-other = 其他原因
directory-tell-unsaid = 我不想说
directory-tell-submit = 发送
directory-tell-empty = 请写点什么，或者选择一个答案。
# $most：多少个字。
directory-tell-too-long = 这段文字太长。请不要超过 { $most } 个字。
directory-tell-too-fast = 刚才发送得很快。请再看一遍，然后重新发送。
directory-tell-too-old = 这个页面打开的时间太长了。请再发送一次，您写的内容没有丢失。
directory-tell-busy = 现在给我们写信息的人非常多。请过几分钟再发送一次，您写的内容没有丢失。

# 发送之后：查询码
directory-told-title = 谢谢您
directory-told-lead = 会有人来读您写的内容。
directory-told-code = 您的查询码
directory-told-keep = 用这个查询码，您可以查看后来怎么样了。请写下来或者拍张照片：我们不能再显示一次。别人也无法通过它找到您。

# 用查询码查询
directory-receipt-title = 后来怎么样了？
directory-receipt-lead = 您给我们写过信息，得到了一个查询码。请在这里输入。
directory-receipt-code = 您的查询码
directory-receipt-help = 二十位数字。
directory-receipt-submit = 查看
directory-receipt-length = 查询码有二十位数字。请再看一看。
directory-receipt-check = 这些数字对不上。请把每一位再看一遍。
directory-receipt-none = 用这个查询码没有找到内容。可能查询码不对，也可能您写的时间已经很久，内容已经删除。
directory-receipt-received = 已经收到。还没有人读过。
directory-receipt-accepted = 我们已经读过，正在想办法处理。
directory-receipt-done = 已经办好了。
directory-receipt-set-aside = 我们已经读过。很抱歉，这件事我们没有办法。
directory-receipt-reply = 我们的答复

# 填写自己机构的服务信息。给各机构的成员看，他们常常是志愿者。这里绝不写 HTML。

directory-edit-title = 我们的服务
directory-edit-lead = 您在这里写的内容，先由另一个人读过，然后所有人才能看到。在这之前，只有您的机构和负责读的人能看到。
directory-edit-empty = 名录中还没有您的服务
directory-edit-empty-lead = 请写下第一项服务：做什么、为谁、在哪里、什么时候。您随时可以停下，以后再继续。
directory-edit-add = 添加服务
directory-edit-open = 修改
directory-edit-public = 公开页面
directory-edit-close = 暂停开放
directory-edit-close-submit = 提交暂停开放的日期
directory-edit-unnamed = 还没有名称的服务

# 一项修改进行到哪一步。$date：某一天。
directory-edit-state-none = 已公开，没有改动
directory-edit-state-draft = 还在写，{ $date }保存
directory-edit-state-submitted = { $date }已提交。会有人来读。
directory-edit-state-returned = 已退回给您。请看看原因。
directory-edit-state-approved = 已公开

directory-edit-form-title = 我们对这项服务的介绍
directory-edit-form-new = 新的服务
# $language：一种语言的名称。
directory-edit-form-language = 请用这种语言填写：{ $language }
directory-edit-form-reason = 为什么退回
directory-edit-form-waiting = 这份内容已经提交，正在等人来读。您仍然可以修改，再重新提交。
directory-edit-form-optional = 只有名称必须填写。不适用的可以留空。
directory-edit-save = 保存，以后再继续
directory-edit-submit = 提交
directory-edit-take-back = 撤回
directory-edit-discard = 丢弃这次修改
directory-edit-discard-sure = 这样，写好的内容就没有了。已经公开的内容保持不变。
directory-edit-saved = 已保存。目前只有您的机构能看到。
directory-edit-sent = 已提交，谢谢您。有人读过之后就会公开。
directory-edit-sent-critical = 已提交，谢谢您。因为联系您的方式有变动，我们要先确认确实是您改的：我们会拨打原来的电话号码，或者等一天。
directory-edit-autosaved = 已保存为草稿
directory-edit-offline = 没有保存。请不要关闭这个页面，我们会再试。
directory-edit-changed = 在此期间，另一个人保存了一些内容。您写的内容没有丢失：每一栏下面是对方写的内容。请看一看，然后再保存一次，之后以您写的为准。
directory-edit-theirs = 在此期间保存的内容：
directory-edit-theirs-empty = 在此期间保存的内容：空白
directory-edit-critical = 如果这里有变动，我们会先向您核实。
directory-edit-not-now = 这里的情况在此期间有了变化。没有做任何改动；请您重新看一下页面。
# $count：同一个地点还有多少项其他服务。
directory-edit-shared-place =
    { $count ->
       *[other] 这个地点还有 { $count } 项其他服务。您在这里修改，那里也会跟着改变。
    }
directory-edit-kept-places = 地点太多，这里放不下。其余的保持不变：
directory-edit-kept-place = 别的机构或个人的地点，保持不变：
directory-edit-kept-hours = 还有一些在这里无法写下的时间，保持不变。
directory-edit-kept-rows = 并非每周相同的时间太多，这里放不下，保持不变。
directory-edit-kept-phones = 还有其他电话号码，保持不变。
directory-edit-kept-costs = 有几种价格，保持不变。

# 表单的各部分，按人们思考的顺序。
directory-edit-part-what = 是什么服务？
directory-edit-part-whom = 为谁提供？
directory-edit-part-where = 在哪里？
directory-edit-part-when = 什么时候开放？
directory-edit-part-how = 怎样得到？
directory-edit-part-cost = 要花多少钱？
directory-edit-part-languages = 可用哪些语言？
directory-edit-part-documents = 要带什么？

# 表单的各栏；有些带有说明。
directory-edit-name = 服务名称
directory-edit-name-hint = 就像您在电话里说的那样：“帮忙填表”
directory-edit-description = 那里做些什么
directory-edit-description-hint = 请用短句。来的人能得到什么，不能得到什么。
directory-edit-alert = 现在大家都该知道的事
directory-edit-alert-hint = 例如：“一月之前没有新名额”
directory-edit-needs = 能帮上什么
directory-edit-needs-hint = 请勾选别人可以为什么事来这里。如果什么都不勾选，就按这里所写的内容来查找。
directory-edit-status = 现在提供吗？
directory-edit-made-for = 面向哪些人
directory-edit-made-for-hint = 如果面向所有人，就什么都不要勾选。
directory-edit-eligibility = 谁可以来
directory-edit-minimum-age = 最小年龄
directory-edit-maximum-age = 最大年龄
directory-edit-place = 地点名称
directory-edit-address = 街道和门牌号
directory-edit-postal-code = 邮政编码
directory-edit-city = 城市
directory-edit-transportation = 怎样去
directory-edit-transportation-hint = 车站、门铃、楼层、台阶
directory-edit-hours-hint = 像门上写的那样：9–12, 13–17。哪天不开放，就把那天留空。
directory-edit-hours-note = 关于开放时间
directory-edit-hours-note-hint = 例如：“结束前半小时停止入内”
directory-edit-closed-from = 暂停开放：第一天
directory-edit-closed-to = 最后一天
directory-edit-closed-reason = 为什么不开放
directory-edit-access = 得到服务的方式
directory-edit-application = 需要做什么才能得到
directory-edit-phone = 电话
directory-edit-phone-2 = 另一个电话
directory-edit-email = 电子邮件
directory-edit-url = 网址
directory-edit-amount = 价格（福林）
directory-edit-amount-hint = 免费就填 0。价格不固定就留空。
directory-edit-fees = 关于价格
directory-edit-languages = 那里可用的语言
directory-edit-languages-hint = 不用口译员
directory-edit-documents = 要带的证件、材料和物品
directory-edit-documents-hint = 每行写一样
directory-edit-status-active = 提供
directory-edit-status-temporarily-closed = 暂停开放
directory-edit-status-inactive = 目前不提供
directory-edit-status-defunct = 已经结束

# Who may see something, several places, and hours that are not weekly. $number: 1, 2 …; $field: the name of a field.
directory-edit-place-audience = 谁可以看到这个地点
directory-edit-phone-audience = 谁可以看到这个号码
directory-edit-phone-audience-2 = 谁可以看到另一个号码
directory-edit-email-audience = 谁可以看到电子邮件地址
directory-edit-audience-public = 所有人：在网站上、印刷品中和开放数据中
directory-edit-audience-members = 仅限圆桌成员，包括国家机关
directory-edit-audience-members-without-authorities = 仅限圆桌成员，但不包括国家机关
directory-edit-audience-stewards = 仅限社工和会议主持人
directory-edit-audience-caseworkers = 仅限社工
directory-edit-audience-facilitators = 仅限会议主持人
directory-edit-audience-hidden = 谁都看不到：只保存在这里
directory-edit-place-number = 地点 { $number }
directory-edit-place-more = 再加一个地点
directory-edit-in-place = 地点 { $number }：{ $field }
directory-edit-leave = 这里不再提供这项服务
directory-edit-hours-here = 只适用于这个地点的开放时间
directory-edit-hours-here-hint = 在所有地点都适用的时间之外。
directory-edit-rows = 并非每周相同的开放时间
directory-edit-rows-hint = 每个日子一行：每两周一次、每月第一个星期六、夏天，或者只有一天。
directory-edit-row-number = 第 { $number } 行
directory-edit-in-row = 第 { $number } 行：{ $field }
directory-edit-choose = 请选择
directory-edit-often = 多久一次
directory-edit-day = 哪一天
directory-edit-hours = 从几点到几点
directory-edit-from = 从哪天起
directory-edit-until = 到哪天为止
directory-edit-often-week = 每周，在一段时间内
directory-edit-often-second-week = 每两周一次
directory-edit-often-first = 每月第一个这一天
directory-edit-often-second = 每月第二个这一天
directory-edit-often-third = 每月第三个这一天
directory-edit-often-fourth = 每月第四个这一天
directory-edit-often-last = 每月最后一个这一天
directory-edit-often-once = 只有一天

# 某一栏有什么不对。$field：这一栏的名称。
directory-edit-wrong-missing = { $field }：请填写这一栏。
directory-edit-wrong-too-long = { $field }：内容太长，或者分了好几行。请写短一些。
directory-edit-wrong-phone = { $field }：这不是电话号码。请按拨号时的样子写：+36 1 000 0000
directory-edit-wrong-email = { $field }：这不是电子邮件地址。正确的写法像这样：name@example.org
directory-edit-wrong-url = { $field }：网址以 https:// 或 http:// 开头
directory-edit-wrong-number = { $field }：请写一个数字，例如 18。
directory-edit-wrong-date = { $field }：请选择一个日期。
directory-edit-wrong-order = { $field }：前后颠倒了，结束在开始之前。
directory-edit-wrong-hours = { $field }：这个时间看不懂。请这样写：9–12, 13–17
directory-edit-wrong-choice = { $field }：请从列表中选择。

# 关于修改的邮件。$name：服务；$fields：依次列出的各栏名称。
directory-edit-mail-subject = 有内容将要变动
directory-edit-mail-change = 为您的机构工作的一个人想修改“{ $name }”的联系方式，要改的是：{ $fields }。
directory-edit-mail-new = 为您的机构工作的一个人想添加一项服务：“{ $name }”。
directory-edit-mail-wait = 公开之前，我们会拨打原来的电话号码，或者等一天。如果确实是您做的，就什么都不用再做。
directory-edit-mail-stop = 如果您的机构里没有人想这样做，请打开页面撤回，并告诉我们。
directory-edit-mail-look = 查看修改
directory-edit-mail-tell = 不是我们做的
directory-edit-mail-outcome = 您的修改后来怎么样了
directory-edit-mail-returned = 您写的关于“{ $name }”的内容已退回。请看看原因，修改之后再提交一次：

# Letters to those who offer something at a place that moves. $name: their services; $fields: names of fields.
directory-edit-mail-move = 有人想修改一个地点，您的机构也在那里提供“{ $name }”。要改的是：{ $fields }。
directory-edit-mail-move-wait = 在所有人看到之前会有人核对。如果您对此一无所知，请问问这个地点的负责人，或者告诉我们。
directory-edit-mail-moved-subject = 一个地点有变动
directory-edit-mail-moved = 您的机构提供“{ $name }”的地点有变动，改了的是：{ $fields }。
directory-edit-mail-moved-tell = 请看看这对您是否也合适，并告诉来找您的人，免得有人走错门。
directory-edit-mail-place = 查看页面

# A letter to coordinators
directory-emergency-mail-text = 有人提议更改紧急电话号码。请逐一拨打，确认接听的是正确的机构后再确认。

# What can wait, in the letter of the morning
directory-news-edits = { $count ->
   *[other] 有 { $count } 项修改等着有人来读。
}
directory-news-public = { $count ->
   *[other] 您有 { $count } 项修改已经公开。
}
directory-news-told = { $count ->
   *[other] 有 { $count } 个人告诉了我们一些事情。
}

# 页面帮助。
directory-help-mine =
    这里是您的机构的所有服务，以及每次修改进行到哪一步。
    打开一项来修改，或者添加新的。暂停开放可以直接在这里写。
    如果修改被退回，它的页面会写明原因。您写的内容不会丢失。
    还没有公开的内容，只有您的机构和先读的人能看到。
directory-help-edit =
    在这里写明一项服务是什么、为谁、什么时候、在哪里。
    把您知道的写下来并保存；写好后再提交。
    如果号码或地址不对，页面上方和那一栏都会说明，您写的内容都保留着。
    如果联系方式有变，会有人先打电话给您，否则需要等一天。在那之前显示的是原来的内容。
