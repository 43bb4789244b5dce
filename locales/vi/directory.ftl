# The directory: home, results, service and organisation pages, and the page about the data interface.
# $day is a weekday: mon tue wed thu fri sat sun. $time, $from, $to: a time of day such as 16:00.
# $date: a written date. $count: a number. Never put HTML here.

## Home

directory-home-title = Chúng tôi có thể giúp gì cho bạn?
directory-home-lead = Hãy viết theo cách của bạn, bằng tiếng của bạn. Viết sai cũng không sao.
directory-home-examples = Ví dụ:
directory-home-example-doctor = bác sĩ cho con tôi
directory-home-example-shelter = chỗ ngủ tối nay
directory-home-example-permit = giấy phép lao động
directory-home-seat = Một chỗ ngồi cho bạn
directory-home-topics = Chọn một chủ đề
directory-home-all = Xem toàn bộ danh sách
directory-home-what = Trang này là gì?
directory-home-here-title = Mọi trợ giúp trong thành phố ở một chỗ
directory-home-here-text =
    { $count ->
        [one] Danh sách có { $count } nơi giúp đỡ ở { $city }: hội đoàn, cơ quan, bác sĩ, trường học. Trên mỗi trang, chúng tôi ghi rõ lần kiểm tra gần nhất là khi nào.
       *[other] Danh sách có { $count } nơi giúp đỡ ở { $city }: hội đoàn, cơ quan, bác sĩ, trường học. Trên mỗi trang, chúng tôi ghi rõ lần kiểm tra gần nhất là khi nào.
    }
directory-home-free-title = Miễn phí, và không hỏi bạn là ai
directory-home-free-text = Bạn không cần đăng nhập. Ở đây không ai hỏi bạn có giấy tờ gì.
directory-home-say-title = Tiếng nói của bạn cũng quan trọng
directory-home-say-text = Thành phố vẫn còn thiếu một số trợ giúp. Tại bàn tròn, các tổ chức, Tòa thị chính và cư dân cùng nhau tìm lời giải.
directory-home-empty-title = Những dịch vụ đầu tiên sẽ hiện ở đây
directory-home-empty-text = Chưa có thông tin nào cho { $city }. Các số khẩn cấp hiện vẫn gọi được.

## Emergency. The number stands before each text.

directory-emergency-label = Trợ giúp khẩn cấp

## Results. $query: what was typed.

directory-results-title = Kết quả tìm kiếm
directory-results-page-title = { $query } – kết quả tìm kiếm
directory-results-all-title = Tất cả dịch vụ
directory-results-found =
    { $count ->
        [one] { $count } nơi phù hợp
       *[other] { $count } nơi phù hợp
    }
directory-results-found-more =
    { $count ->
        [one] Hơn { $count } nơi phù hợp
       *[other] Hơn { $count } nơi phù hợp
    }
directory-results-all =
    { $count ->
        [one] { $count } nơi trong danh sách
       *[other] { $count } nơi trong danh sách
    }
directory-results-none-title = Chúng tôi không tìm thấy gì cho nội dung này
directory-results-none-lead = Điều đó không có nghĩa là không có trợ giúp. Bạn hãy thử:
directory-results-none-shorter = Viết ít từ hơn hoặc dùng từ đơn giản hơn.
directory-results-none-other-language = Viết lại bằng tiếng Hungary hoặc tiếng Anh.
directory-results-none-all = Xem toàn bộ danh sách.
directory-results-query-long = Đoạn này quá dài để tìm. Xin bạn viết tối đa { $most } ký tự.

## Facts: one short line each, under a name

directory-facts-label = Tóm tắt
directory-facts-speaks = nói { $languages }
directory-facts-interpreter = có phiên dịch
directory-facts-free = miễn phí
directory-facts-cost = giá { $amount }
directory-facts-open-now = đang mở cửa
directory-facts-open-until = mở cửa đến { $time }
directory-facts-open-all-day = mở cửa cả ngày lẫn đêm
directory-facts-opens-today = hôm nay mở cửa lúc { $time }
directory-facts-opens-tomorrow = ngày mai mở cửa lúc { $time }
directory-facts-opens-day =
    { $day ->
        [mon] mở cửa thứ Hai lúc { $time }
        [tue] mở cửa thứ Ba lúc { $time }
        [wed] mở cửa thứ Tư lúc { $time }
        [thu] mở cửa thứ Năm lúc { $time }
        [fri] mở cửa thứ Sáu lúc { $time }
        [sat] mở cửa thứ Bảy lúc { $time }
       *[sun] mở cửa Chủ nhật lúc { $time }
    }
directory-facts-opens-date = mở cửa lúc { $time }, { $date }
directory-facts-closed-now = đang đóng cửa
directory-facts-temporarily-closed = tạm thời đóng cửa
directory-facts-hours-unknown = xin hỏi giờ mở cửa
directory-facts-hours-may-differ = ngày này giờ mở cửa có thể khác
directory-facts-by-appointment = cần hẹn trước
directory-facts-walk-in = không cần hẹn trước
directory-facts-by-phone = qua điện thoại
directory-facts-online = qua mạng
directory-facts-district = quận { $district }
directory-facts-places =
    { $count ->
        [one] ở { $count } nơi
       *[other] ở { $count } nơi
    }
directory-facts-checked = đã kiểm tra: { $month }
directory-facts-not-checked = chưa kiểm tra

## Service page

directory-service-who = Dành cho ai
directory-service-ages-between = Từ { $from } đến { $to } tuổi.
directory-service-ages-from = Từ { $from } tuổi trở lên.
directory-service-ages-to = Đến { $to } tuổi.
directory-service-bring = Cần mang theo gì
directory-service-bring-missing = Nếu thiếu thứ gì, hãy gọi điện trước khi đến.
directory-service-cost = Chi phí
directory-service-apply = Đăng ký thế nào
directory-service-wait = Thời gian chờ
directory-service-appointment = Có cần hẹn trước không
directory-service-where = Ở đâu
directory-service-where-hidden = Địa chỉ không công khai. Bạn hãy gọi điện, họ sẽ cho bạn biết phải đến đâu.
directory-service-where-several = Có ở nhiều nơi
directory-service-hours = Giờ mở cửa
directory-service-languages = Bằng tiếng gì
directory-service-accessibility = Lối đi và tiện ích cho người khuyết tật
directory-service-contact = Liên hệ
directory-service-phone-extension = số máy lẻ { $extension }
directory-service-phone-languages = Qua điện thoại, họ nói { $languages }.
directory-service-contact-none = Không có thông tin liên hệ công khai. Xin bạn đến tận nơi.
directory-service-by = Nơi cung cấp
directory-service-program = Thuộc chương trình
directory-service-also = Các dịch vụ khác của tổ chức này
directory-service-alert = Quan trọng
directory-service-closed-title = Tạm thời đóng cửa
directory-service-closed-text = Hiện nay không có dịch vụ này. Hãy gọi điện trước khi đi, hoặc tìm dịch vụ tương tự.
directory-service-ended-title = Dịch vụ này đã kết thúc
directory-service-ended-text = Chúng tôi giữ trang này để các liên kết cũ vẫn mở được. Xin bạn tìm dịch vụ tương tự.
directory-service-similar = Tìm trợ giúp tương tự
directory-service-checked = Kiểm tra lần cuối: { $date }.
directory-service-not-checked = Chưa có ai kiểm tra thông tin này. Xin bạn gọi điện trước khi đi.

## Opening hours

directory-week-day = Ngày
directory-week-hours = Giờ mở cửa
directory-week-range = { $from }–{ $to }
directory-week-all-day = cả ngày lẫn đêm
directory-week-closed = đóng cửa
directory-week-unknown = Chúng tôi không biết giờ mở cửa. Xin bạn gọi điện trước khi đi.
directory-week-exceptions = Những ngày có giờ khác
directory-week-closed-on = { $date }: đóng cửa
directory-week-closed-between = Đóng cửa: { $from } – { $to }.
directory-week-open-on = { $date }: { $hours }

## Labels of the standard's values

directory-cost-free = miễn phí
directory-cost-amount = { $amount } { $currency }
directory-cost-unknown = Xin hỏi giá.
directory-phone-type-cell = Điện thoại di động
directory-phone-type-text = Tin nhắn
directory-phone-type-textphone = Điện thoại chữ
directory-phone-type-video = Gọi video
directory-phone-type-fax = Số fax
directory-phone-type-pager = Máy nhắn tin

## The page about the data interface, for people who build with the data

directory-api-title = Dữ liệu mở của danh mục
directory-api-lead = Ai cũng có thể dùng chương trình để đọc phần công khai của danh mục này: không cần khóa, không cần đăng nhập. Dữ liệu theo chuẩn HSDS 3.1 (Human Services Data Specification).
directory-api-start = Bắt đầu từ đâu
directory-api-start-text = Mỗi danh sách là JSON chia thành nhiều trang. Hãy theo các địa chỉ dưới đây; mỗi câu trả lời có ETag, nhờ đó bạn chỉ tải những gì đã thay đổi.
directory-api-resources = Có những gì
directory-api-resource-root = Về giao diện này: phiên bản, hồ sơ và mô tả
directory-api-resource-services = Danh sách dịch vụ
directory-api-resource-service = Một dịch vụ và mọi thứ thuộc về nó
directory-api-resource-organizations = Danh sách tổ chức
directory-api-resource-organization = Một tổ chức và các dịch vụ của tổ chức đó
directory-api-resource-service-at-locations = Danh sách dịch vụ theo địa điểm
directory-api-resource-service-at-location = Một dịch vụ tại một địa điểm
directory-api-resource-taxonomies = Danh sách hệ phân loại
directory-api-resource-taxonomy = Một hệ phân loại
directory-api-resource-taxonomy-terms = Danh sách thuật ngữ của các hệ phân loại
directory-api-resource-taxonomy-term = Một thuật ngữ
directory-api-resource-deletions = Những gì không còn công khai kể từ một thời điểm
directory-api-parameters = Tham số
directory-api-example = Ví dụ
directory-api-profile-mark = hồ sơ riêng của chúng tôi
directory-api-parameter-search = Các từ cần tìm, trong mọi đoạn chữ của bản ghi.
directory-api-parameter-page = Trang của danh sách, đếm từ 1.
directory-api-parameter-per-page = Số bản ghi trên một trang.
directory-api-parameter-format = json hoặc ndjson: với ndjson, mọi bản ghi đến trong một luồng, mỗi dòng một bản ghi.
directory-api-parameter-minimal = Chỉ mã định danh và ngày thay đổi, trong một câu trả lời.
directory-api-parameter-full = Mỗi bản ghi và mọi thứ thuộc về nó.
directory-api-parameter-full-service = Các dịch vụ của tổ chức và mọi thứ thuộc về chúng.
directory-api-parameter-modified-after = Chỉ những gì thay đổi vào hoặc sau thời điểm này.
directory-api-parameter-taxonomy-term-id = Chỉ các bản ghi có thuật ngữ này.
directory-api-parameter-taxonomy-id = Chỉ các bản ghi có một thuật ngữ của hệ phân loại này.
directory-api-parameter-organization-id = Chỉ các dịch vụ của tổ chức này.
directory-api-parameter-postcode = Chỉ các dịch vụ có ở mã bưu chính này.
directory-api-parameter-proximity = Dùng cùng với mã bưu chính (postcode): cách điểm giữa của nó tối đa bấy nhiêu mét.
directory-api-parameter-top-only = Chỉ các thuật ngữ không có thuật ngữ cấp trên.
directory-api-parameter-parent-id = Chỉ các thuật ngữ nằm dưới thuật ngữ này.
directory-api-parameter-lang = Ngôn ngữ của các đoạn chữ. Nếu không nêu, mỗi đoạn đến bằng ngôn ngữ gốc của nó.
directory-api-parameter-lat = Vĩ độ của một điểm, tính bằng độ. Dùng cùng với lon.
directory-api-parameter-lon = Kinh độ của một điểm, tính bằng độ. Dùng cùng với lat.
directory-api-parameter-radius = Cách điểm đó tối đa bấy nhiêu mét.
directory-api-parameter-open-at = Chỉ những nơi mở cửa vào lúc này, theo giờ của thành phố.
directory-api-parameter-speaks = Chỉ những nơi nói ngôn ngữ này.
directory-api-parameter-need = Chỉ những gì đáp ứng nhu cầu này.
directory-api-parameter-since = Chỉ những gì đã được gỡ xuống kể từ thời điểm này.
directory-api-errors = Khi có chỗ sai
directory-api-errors-text = Nếu không hiểu được một tham số, câu trả lời là 400 kèm một câu cho biết thế nào là đúng. Bản ghi không tồn tại và bản ghi không công khai đều nhận câu trả lời 404.
directory-api-terms = Nếu bạn giữ một bản sao
directory-api-terms-text = Hãy cập nhật ít nhất bảy ngày một lần và lấy cả danh sách đã gỡ: có thể một tổ chức đã rút lại sự đồng ý, khi đó tên của họ cũng phải biến mất khỏi bản sao của bạn.
directory-api-description = Mô tả đầy đủ cho chương trình (OpenAPI 3.1)
directory-api-standard = Tiêu chuẩn: Open Referral HSDS

## Further texts of the first page and the service's page

directory-home-empty-city = Chưa có thông tin nào cho { $city }.
directory-home-empty-anywhere = Ở đây chưa có thông tin nào. Khi có dịch vụ đầu tiên, bạn sẽ thấy ở đây.
directory-emergency-more = Các số khác
directory-facts-languages-more =
    { $count ->
        [one] { $count } thứ tiếng khác
       *[other] { $count } thứ tiếng khác
    }
directory-currency-huf = forint
directory-currency-eur = euro
directory-service-inactive-title = Hiện nay không có dịch vụ này
directory-service-inactive-text = Chúng tôi không biết khi nào dịch vụ hoạt động lại. Hãy gọi cho họ, hoặc tìm dịch vụ tương tự.
# $languages: names of languages in a list.
directory-text-some-in = Một số nội dung hiện chỉ có bằng { $languages }
directory-text-some-machine = Một số nội dung do máy dịch và có thể có lỗi.
directory-text-some-stale = Bản gốc của một số nội dung đã thay đổi sau khi dịch.
directory-week-next = Giờ mở cửa hôm nay và sáu ngày tới
directory-week-ask = xin hỏi trước
directory-week-holiday = ngày nghỉ lễ
directory-week-exchanged-rest = ngày nghỉ hoán đổi
directory-week-exchanged-work = ngày làm bù
directory-week-may-differ = Vào ngày lễ, giờ mở cửa có thể khác.
directory-facts-walk-in-or-appointment = hẹn trước hoặc không hẹn đều được
directory-service-access = Làm sao để được giúp
directory-service-more = Nên biết
# $number: which of the places it is, counted from 1.
directory-service-place = Nơi { $number }

## Nhu cầu

directory-results-likely = Có phải bạn muốn tìm một trong những chủ đề này?
directory-card-why-need = Bạn thấy nơi này vì ở đây có giúp về: { $need }
directory-needs-title = Tất cả chủ đề
directory-needs-lead = Hãy chọn chủ đề gần nhất với điều bạn cần.
directory-need-bring = Những gì thường được yêu cầu
directory-need-bring-ask = Trước khi đi, hãy hỏi rõ cần những gì.
directory-need-authority = Nơi phụ trách
directory-need-services = Tìm trợ giúp ở đâu
directory-need-none-title = Danh sách của chúng tôi chưa có nơi nào cho việc này
directory-need-none = Điều đó không có nghĩa là không có trợ giúp. Hãy xem các chủ đề tương tự, hoặc tìm bằng từ khác.
directory-need-more = Tất cả các nơi
directory-need-related = Có thể bạn cũng cần
