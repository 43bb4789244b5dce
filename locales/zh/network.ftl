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
# $languages: names of languages in a list.
network-text-some-in = 有些内容目前只有以下语言：{ $languages }
network-text-some-machine = 有些内容由机器翻译，可能有错误。
network-text-some-stale = 有些内容翻译之后，原文又有了改动。
