# An organisation's page. $count is a number. Never any HTML here.

network-organization-also-known = Tên gọi khác
network-organization-contact = Liên hệ
network-organization-founded = Năm thành lập
network-organization-legal-status = Hình thức pháp lý
network-organization-offers =
    { $count ->
        [one] { $count } dịch vụ
       *[other] { $count } dịch vụ
    }
network-organization-no-offers = Tổ chức này không có dịch vụ nào trong danh sách.
network-organization-contact-none = Tổ chức này không có thông tin liên hệ công khai.
network-organization-phone-extension = số máy lẻ { $extension }
# $languages: names of languages in a list.
network-text-some-in = Một số nội dung hiện chỉ có bằng { $languages }
network-text-some-machine = Một số nội dung do máy dịch và có thể có lỗi.
network-text-some-stale = Bản gốc của một số nội dung đã thay đổi sau khi dịch.
