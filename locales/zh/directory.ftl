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
