# What stands around every page: head, foot, notices, pagination, errors, print.
# $city: the city's name. Never put HTML here.

# The name stays in Latin letters, as on the sign; translated it would be “Bàn Tròn”.
page-site-name = Kerekasztal
page-tagline = Trợ giúp ở { $city }, bằng tiếng của bạn
# $title: what the page is about.
page-title = { $title } – Kerekasztal
page-skip = Chuyển đến nội dung
page-home = Trang chủ
page-breadcrumbs = Bạn đang ở đây

## Language menu

page-language-menu = Ngôn ngữ
page-language-other = Ngôn ngữ khác

## Notices

page-trial-title = Bản dịch này đang dùng thử
page-trial-text = Phần tiếng Việt của trang web này do máy soạn, chưa có người Việt nào đọc lại. Nếu thấy chỗ nào lạ, có thể chỗ đó bị sai: xin bạn hỏi lại trước khi làm theo.
page-demo-text = Đây là một thành phố mẫu. Ở đây không có gì là thật, trừ các số khẩn cấp.

## Quick help, always where the thumb is

page-thumb-label = Trợ giúp nhanh
page-leave = Thoát nhanh
page-wrong = Ở đây có chỗ sai

## Foot

page-footer-api = Dữ liệu mở
page-footer-sign-in = Đăng nhập
page-footer-promise = Chúng tôi không hỏi tên bạn và không ghi lại điều bạn tìm. Chúng tôi không đặt cookie nào, trừ khi bạn lưu một nơi hoặc đăng nhập.

## Pagination. $page and $pages are numbers.

page-pagination-label = Các trang
page-pagination-previous = Trang trước
page-pagination-next = Trang sau
page-pagination-page = Trang { $page }

## Errors: what happened, what to do now

page-error-400-title = Chúng tôi không hiểu yêu cầu này
page-error-400-happened = Trong địa chỉ hoặc nội dung gửi đến có chỗ không đúng dạng chúng tôi chờ đợi. Không có gì bị thay đổi.
page-error-400-now = Xin bạn quay lại một trang rồi thử lại, hoặc bắt đầu từ trang chủ.
page-error-404-title = Chúng tôi không tìm thấy trang này
page-error-404-happened = Có thể địa chỉ bị sai, hoặc trang đã chuyển sang chỗ khác.
page-error-404-now = Xin bạn xem lại địa chỉ, hoặc tìm sự trợ giúp bạn cần.
page-error-405-title = Ở đây không làm như vậy được
page-error-405-happened = Địa chỉ này không dùng theo cách đó được. Không có gì bị thay đổi.
page-error-405-now = Xin bạn quay lại một trang và dùng các nút, các liên kết ở đó.
page-error-410-title = Trang này đã được gỡ xuống
page-error-410-happened = Trước đây trang này ở đây, nhưng nay không còn công khai nữa.
page-error-410-now = Xin đừng dùng các bản sao cũ của trang. Bạn có thể tìm sự trợ giúp tương tự.
page-error-413-title = Nội dung này quá lớn
page-error-413-happened = Nội dung gửi đến lớn hơn mức chúng tôi nhận được, nên chưa được lưu.
page-error-413-now = Xin bạn gửi đoạn chữ ngắn hơn hoặc tệp nhỏ hơn.
page-error-429-title = Xin chờ một chút
page-error-429-happened = Có rất nhiều yêu cầu đến từ đường mạng của bạn trong thời gian ngắn. Có thể người khác cũng dùng chung đường mạng này.
page-error-429-now = Xin bạn chờ một phút rồi tải lại trang này.
page-error-500-title = Hệ thống của chúng tôi bị trục trặc
page-error-500-happened = Đây là lỗi của chúng tôi, không phải của bạn. Chúng tôi đã ghi lại để sửa.
page-error-500-now = Xin bạn thử lại sau vài phút. Nếu vẫn bị như vậy, hãy báo cho chúng tôi mã số dưới đây.
page-error-503-title = Chúng tôi sẽ sớm trở lại
page-error-503-happened = Trang web đang khởi động hoặc đang được bảo trì.
page-error-503-now = Xin bạn thử lại sau vài phút.
page-error-reference = Mã số: { $reference }
page-error-go-home = Về trang chủ
page-error-urgent = Nếu bạn cần giúp ngay bây giờ, hãy gọi:

page-error-414-title = Địa chỉ này quá dài
page-error-414-happened = Địa chỉ trang dài hơn mức chúng tôi nhận được. Không có gì bị thay đổi.
page-error-414-now = Xin bạn tìm bằng ít từ hơn, hoặc bắt đầu từ trang chủ.

## Search box, forms, texts in another language

page-search-label = Bạn cần gì?
page-search-submit = Tìm
page-form-errors = Trước khi tiếp tục, xin bạn xem lại những chỗ này:
# $language: the name of the language the text is in.
page-only-in = Nội dung này hiện chỉ có bằng { $language }

## Đầu trang và chân trang


page-saved = Những nơi đã lưu
page-own-tables = Bàn tròn và cuộc họp của tôi
page-footer-about = Trang này là gì?
page-footer-safety = Chúng tôi giữ an toàn cho bạn thế nào
page-footer-round-table = Bàn tròn
page-footer-accessibility = Khả năng tiếp cận
page-footer-privacy = Quyền riêng tư
page-footer-imprint = Ai điều hành trang web này
page-footer-urgent = Trợ giúp khẩn cấp
page-footer-letters = Có chữ nào không hiện ra không?
page-footer-label = Về trang web này

page-error-403-title = Biểu mẫu này không được chấp nhận
page-error-403-happened = Có vẻ biểu mẫu được gửi từ một trang web khác. Không có gì bị thay đổi.
page-error-403-now = Xin bạn mở trang ngay ở đây, trên trang web này, rồi thử lại.
page-rooms = Các phòng

# Những gì được gửi khi đã bị đăng xuất. Không có gì bị mất.
page-kept-title = Bạn đã bị đăng xuất, nhưng không có gì bị mất
page-kept-lead = Những gì bạn viết vẫn nằm trên trang này. Xin bạn đăng nhập lại trong một thẻ khác của trình duyệt, quay lại đây rồi gửi lần nữa.
page-kept-sign-in = Đăng nhập (mở trong thẻ khác)
page-kept-again = Gửi lại
page-unsure-title = Còn một bước nữa, và không có gì bị mất
page-unsure-lead = Những gì bạn viết vẫn nằm trên trang này. Xin bạn hoàn thành bước thứ hai trong một thẻ khác của trình duyệt, quay lại đây rồi gửi lần nữa.
page-unsure-show = Hoàn thành bước thứ hai (mở trong thẻ khác)

# Tìm theo tên, kể cả những gì không công khai.
page-lookup-label = Tìm theo tên

# Trợ giúp cho một trang, và những gì xảy ra với một hồ sơ. $date: một ngày; $time: một giờ.
page-help = Trợ giúp cho trang này
page-happened-when = { $date }, { $time }
page-happened-none = Chưa ghi gì.
page-happened-earlier = Những gì xảy ra trước đó
page-happened-newest = Trở về những gì mới nhất

# $languages: names of languages in a list.
page-text-some-in = Một số nội dung hiện chỉ có bằng { $languages }
page-text-some-machine = Một số nội dung do máy dịch và có thể có lỗi.
page-text-some-stale = Bản gốc của một số nội dung đã thay đổi sau khi dịch.
