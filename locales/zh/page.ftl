# What stands around every page: head, foot, notices, pagination, errors, print.
# $city: the city's name. Never put HTML here.

# The name stays in Latin letters, as on the sign; translated it would be “圆桌”.
page-site-name = Kerekasztal
page-tagline = 用您的语言，在{ $city }找到帮助
# $title: what the page is about.
page-title = { $title } – Kerekasztal
page-skip = 跳到正文
page-home = 首页
page-breadcrumbs = 您现在的位置

## Language menu

page-language-menu = 语言
page-language-other = 其他语言

## Notices

page-trial-title = 本译文正在试用
page-trial-text = 本网站的中文由机器翻译，还没有母语读者检查过。如果有些话读起来奇怪，可能是译错了：请先问清楚，再照着去做。
page-demo-text = 这是一个演示用的城市。除了紧急电话，这里的内容都不是真实的。

## Quick help, always where the thumb is

page-thumb-label = 快捷帮助
page-leave = 快速离开
page-wrong = 这里有误

## Foot

page-footer-api = 开放数据
page-footer-sign-in = 登录
page-footer-promise = 我们不问您的姓名，也不记录您搜索过什么。除非您保存一个地方或者登录，否则我们不使用 Cookie。

## Pagination. $page and $pages are numbers.

page-pagination-label = 分页
page-pagination-previous = 上一页
page-pagination-next = 下一页
page-pagination-page = 第 { $page } 页

## Errors: what happened, what to do now

page-error-400-title = 我们没有看懂这个请求
page-error-400-happened = 网址或发送的内容中，有些地方和我们预期的格式不同。没有任何内容被更改。
page-error-400-now = 请返回上一页再试一次，或者从首页开始。
page-error-404-title = 我们找不到这个页面
page-error-404-happened = 可能网址有误，也可能页面已经移到别处。
page-error-404-now = 请核对网址，或者搜索您需要的帮助。
page-error-405-title = 这里不能这样操作
page-error-405-happened = 这个网址不能用这种方式打开。没有任何内容被更改。
page-error-405-now = 请返回上一页，使用那里的按钮和链接。
page-error-410-title = 这个页面已经撤下
page-error-410-happened = 这个页面以前在这里，现在不再公开。
page-error-410-now = 请不要再使用它的旧副本。您可以搜索类似的帮助。
page-error-413-title = 内容太大了
page-error-413-happened = 发送的内容超过了我们能接收的大小，没有保存。
page-error-413-now = 请发送短一些的文字或小一些的文件。
page-error-429-title = 请稍等一下
page-error-429-happened = 短时间内，从您的网络连接发来了很多请求。可能还有别人和您共用这个网络。
page-error-429-now = 请等一分钟，然后重新打开这个页面。
page-error-500-title = 我们这边出了故障
page-error-500-happened = 这是我们的错，不是您的错。我们已经记录下来，以便修复。
page-error-500-now = 请过几分钟再试。如果再次出现，请把下面的编号告诉我们。
page-error-503-title = 我们很快回来
page-error-503-happened = 网站正在启动或维护。
page-error-503-now = 请过几分钟再试。
page-error-reference = 编号：{ $reference }
page-error-go-home = 回到首页
page-error-urgent = 如果您现在就需要帮助，请拨打：

page-error-414-title = 这个网址太长了
page-error-414-happened = 页面的网址超过了我们能接收的长度。没有任何内容被更改。
page-error-414-now = 请用少一些的字搜索，或者从首页开始。

## Search box, forms, texts in another language

page-search-label = 您需要什么？
page-search-submit = 搜索
page-form-errors = 继续之前，请先看看这些地方：
# $language: the name of the language the text is in.
page-only-in = 这部分内容目前只有这种语言：{ $language }

## 页首和页尾


page-saved = 已保存的地方
page-own-tables = 我的圆桌和会议
page-footer-about = 这是什么网站？
page-footer-safety = 我们怎样保护您的安全
page-footer-round-table = 圆桌
page-footer-accessibility = 无障碍
page-footer-privacy = 隐私
page-footer-imprint = 谁在运营本网站
page-footer-urgent = 紧急求助
page-footer-letters = 有文字显示不出来吗？
page-footer-label = 关于本网站

page-error-403-title = 无法接收这个表单
page-error-403-happened = 它似乎是从另一个网站发来的。没有任何内容被更改。
page-error-403-now = 请在本网站打开这个页面，再试一次。
page-rooms = 房间

# 退出登录之后才发送的内容。一点也不会丢失。
page-kept-title = 您已退出登录，但内容没有丢失
page-kept-lead = 您写的内容就在这个页面上。请在另一个标签页里重新登录，回到这里，再发送一次。
page-kept-sign-in = 登录（在另一个标签页打开）
page-kept-again = 再发送一次
page-unsure-title = 还差一步，内容没有丢失
page-unsure-lead = 您写的内容就在这个页面上。请在另一个标签页里完成第二步验证，回到这里，再发送一次。
page-unsure-show = 完成第二步验证（在另一个标签页打开）

# 按名称查找，也包括未公开的内容。
page-lookup-label = 按名称查找

# 页面帮助，以及一份资料的经过。$date：日期；$time：时间。
page-help = 本页帮助
page-happened-when = { $date } { $time }
page-happened-none = 还没有记录。
page-happened-earlier = 更早的记录
page-happened-newest = 回到最新的记录

# $languages: names of languages in a list.
page-text-some-in = 有些内容目前只有以下语言：{ $languages }
page-text-some-machine = 有些内容由机器翻译，可能有错误。
page-text-some-stale = 有些内容翻译之后，原文又有了改动。
