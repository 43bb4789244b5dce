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
directory-card-why-words = Bạn thấy nơi này vì từ bạn gõ có trong phần mô tả.
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

## Thu hẹp kết quả

directory-filter-title = Thu hẹp kết quả
directory-filter-title-on =
    { $count ->
        [one] Thu hẹp kết quả (đang dùng { $count } bộ lọc)
       *[other] Thu hẹp kết quả (đang dùng { $count } bộ lọc)
    }
directory-filter-apply = Xem kết quả
directory-filter-clear = Bỏ tất cả bộ lọc
directory-filter-remove = Bỏ bộ lọc này: { $filter }
directory-filter-on = Các bộ lọc đang dùng
directory-filter-open = Khi nào
directory-filter-open-any = Lúc nào cũng được
directory-filter-open-now = Đang mở cửa
directory-filter-open-at = Mở cửa vào ngày này, giờ này
directory-filter-day = Ngày
directory-filter-time = Giờ
directory-filter-time-hint = Ví dụ 10:30
directory-filter-speaks = Ngôn ngữ được nói ở đó
directory-filter-district = Quận
directory-filter-need = Chủ đề
directory-filter-whom = Dành cho
directory-filter-cost = Chi phí
directory-filter-free = Miễn phí
directory-filter-access = Làm sao để được giúp ở đó
directory-filter-step-free = Không có bậc thềm
directory-filter-accessibility = Lối đi và tiện ích cho người khuyết tật
directory-filter-none = Không có nơi nào hợp với tất cả bộ lọc. Bạn hãy bỏ một bộ lọc:
directory-filter-open-then = mở cửa: { $day }, { $time }
directory-filter-time-wrong = Xin bạn viết giờ như sau: 10:30.

directory-near-title = Gần nhất trước
directory-near-postcode = Mã bưu chính nơi bạn đang ở
directory-near-postcode-hint = Bốn chữ số, ví dụ 1085. Chúng tôi không lưu lại.
directory-near-submit = Xếp nơi gần nhất trước
directory-near-me = Dùng vị trí hiện tại của tôi
directory-near-me-hint = Chính thiết bị của bạn làm tròn vị trí đến khoảng một kilômét rồi mới gửi đi. Chúng tôi không lưu lại.
directory-near-unknown = Chúng tôi không biết mã bưu chính này. Xin bạn xem lại, hoặc chọn một quận.
directory-near-failed = Thiết bị của bạn không cho biết vị trí. Xin bạn viết mã bưu chính.
directory-near-results =
    { $count ->
        [one] { $count } nơi phù hợp, gần nhất trước
       *[other] { $count } nơi phù hợp, gần nhất trước
    }
directory-near-without = Những nơi không công khai địa chỉ không có trong danh sách này.
directory-facts-distance-m = cách { $distance } m
directory-facts-distance-km = cách { $distance } km
directory-facts-step-free = không có bậc thềm

directory-map-title = Chọn một quận
directory-map-about = Mỗi ô vuông là một quận, đặt gần đúng với vị trí thật. Con số cho biết ở đó có bao nhiêu nơi phù hợp.
directory-map-count =
    { $count ->
        [one] { $count } nơi
       *[other] { $count } nơi
    }
directory-map-list = Danh sách các quận
directory-map-link = Xem bản đồ các quận

## Dịch vụ dành cho ai

directory-whom-children = trẻ em
directory-whom-young = người trẻ
directory-whom-older = người cao tuổi
directory-whom-women = phụ nữ
directory-whom-families = gia đình có con
directory-whom-refugees = người tị nạn và người xin tị nạn
directory-whom-ukraine = người đến từ Ukraina
directory-whom-students = sinh viên, học sinh
directory-whom-workers = người đi làm
directory-whom-disabled = người khuyết tật

## Tìm từng bước: mỗi trang một câu hỏi

directory-guide-link = Bạn không biết viết gì? Vài câu hỏi ngắn sẽ giúp bạn.
directory-guide-title = Vài câu hỏi ngắn
directory-guide-step = Câu hỏi { $number } trên { $of }
directory-guide-what = Bạn cần giúp về việc gì?
directory-guide-which = Cụ thể là gì?
directory-guide-which-any = Tôi không biết rõ
directory-guide-where = Bạn muốn tìm ở đâu?
directory-guide-where-any = Ở đâu trong thành phố cũng được
directory-guide-language = Bạn muốn nói ngôn ngữ nào ở đó?
directory-guide-language-any = Ngôn ngữ nào cũng được
directory-guide-status = Có điều nào dưới đây đúng với bạn không?
directory-guide-status-hint = Bạn không bắt buộc phải trả lời. Chúng tôi chỉ dùng câu trả lời để xếp những nơi phù hợp lên trước. Câu trả lời không được lưu lại và không nằm trong địa chỉ của trang.
directory-guide-status-any = Tôi không muốn nói
directory-guide-status-refugees = Tôi đã xin được bảo vệ ở đây, hoặc đã được bảo vệ
directory-guide-status-ukraine = Tôi đến vì chiến tranh ở Ukraina
directory-guide-status-students = Tôi học ở đây
directory-guide-status-workers = Tôi làm việc ở đây
directory-guide-next = Tiếp theo
directory-guide-now = Xem các nơi ngay bây giờ
directory-guide-back = Quay lại câu hỏi trước
directory-guide-results = Những nơi này có thể giúp bạn
directory-guide-none = Không có nơi nào hợp với tất cả câu trả lời của bạn. Đây là những nơi gần đúng nhất.
directory-guide-again = Làm lại từ đầu
directory-guide-choose = Xin bạn chọn một câu trả lời rồi đi tiếp.
directory-guide-all = Xem tất cả về chủ đề này
directory-guide-why-language = nói { $language }
directory-guide-why-made-for = dành cho: { $whom }

## Những nơi đã lưu

directory-saved-title = Những nơi đã lưu
directory-saved-lead = Chỉ thiết bị này biết bạn đã lưu những gì. Chúng tôi không giữ danh sách nào về việc đó.
directory-saved-offline = Sau khi lưu, thiết bị này mở được các trang đó cả khi không có mạng, trong 30 ngày.
directory-saved-empty-title = Những nơi bạn lưu sẽ hiện ở đây
directory-saved-empty = Hãy bấm “Lưu” trên trang của nơi mà bạn muốn tìm lại.
directory-saved-search = Tìm trợ giúp
directory-saved-save = Lưu
directory-saved-save-this = Lưu: { $name }
directory-saved-remove = Xóa
directory-saved-remove-this = Xóa: { $name }
directory-saved-clear = Xóa tất cả
directory-saved-clear-hint = Sau đó, thiết bị này không còn biết bạn đã lưu những gì.
directory-saved-gone =
    { $count ->
        [one] { $count } nơi bạn đã lưu không còn công khai nữa. Chúng tôi đã bỏ nơi đó khỏi danh sách của bạn.
       *[other] { $count } nơi bạn đã lưu không còn công khai nữa. Chúng tôi đã bỏ những nơi đó khỏi danh sách của bạn.
    }
directory-saved-full = Danh sách đã đầy. Hãy xóa một nơi trước khi lưu nơi khác.

## Thẻ để cho người khác xem: ở trên là ngôn ngữ của người đọc, ở dưới là ngôn ngữ của thành phố, chữ to

directory-card-open = Thẻ để cho xem hoặc in
directory-card-title = Thẻ để cho người khác xem
directory-card-lead = Hãy đưa thẻ này cho người ngoài phố hoặc ở quầy xem. Phần họ đọc nằm ở dưới, viết bằng chữ to.
directory-card-looking = Xin cho tôi hỏi, tôi đang tìm nơi này:
directory-card-interpreter = Xin vui lòng cho tôi một người phiên dịch { $language }.
directory-card-bring = Tôi có mang theo những thứ này:
directory-card-thanks = Xin cảm ơn đã giúp tôi.
directory-card-yours = Nội dung trên thẻ
directory-card-short = Địa chỉ ngắn của trang này
directory-card-print = Để in, hãy dùng lệnh in của trình duyệt. Bản in nằm gọn trên một trang.
directory-card-back = Quay lại trang đầy đủ

## Trợ giúp khẩn cấp, cả khi không có mạng

directory-urgent-title = Trợ giúp khẩn cấp
directory-urgent-lead = Hãy gọi số điện thoại. Nếu bạn không nói được, hãy nhắn tin cho người bạn tin cậy.
directory-urgent-offline = Khi bạn đã từng vào trang web này, trang này mở được cả khi không có mạng.
directory-offline-title = Hiện không có mạng
directory-offline-text = Trang bạn muốn xem không có trên thiết bị này. Các số khẩn cấp và những trang bạn đã lưu vẫn xem được khi không có mạng.
directory-offline-again = Thử lại

## Vì sao dịch vụ này hiện ra

directory-card-why-suggested = Bạn thấy nơi này vì phần mô tả của họ có nói về: { $need }. Chưa có ai xác nhận điều này.
directory-need-suggested = Những nơi có dấu này được chọn theo phần mô tả của chính họ; chưa có ai xác nhận điều này.

# Cho chúng tôi biết: ai cũng được, không cần tài khoản. Một người đọc nội dung trước, rồi người khác mới có thể thấy.
directory-tell-title = Hãy cho chúng tôi biết
directory-tell-lead = Bạn không cần tài khoản, cũng không cần cho biết tên. Sẽ có một người đọc. Trước đó không ai khác thấy được.
directory-tell-about = Về: { $name }
directory-tell-kind = Bạn muốn nói về việc gì?
directory-tell-kind-wrong = Trên trang web này có chỗ sai
directory-tell-kind-delivered = Bạn có được giúp ở đó không?
directory-tell-kind-missing = Còn thiếu một dịch vụ
directory-tell-kind-say = Tôi có điều muốn nói về cuộc sống ở thành phố này
directory-tell-next = Đi tiếp
directory-tell-names = Xin bạn đừng viết tên người và số giấy tờ.
directory-tell-wrong = Chỗ nào sai?
directory-tell-missing = Bạn đã tìm gì, và tìm ở đâu?
directory-tell-say = Bạn muốn nói điều gì?
directory-tell-more = Bạn có muốn nói thêm gì không?
directory-tell-got = Bạn có nhận được điều bạn cần không?
directory-tell-got-yes = Có
directory-tell-got-partly = Một phần
directory-tell-got-no = Không
directory-tell-wait = Bạn đã chờ bao lâu?
directory-tell-wait-day = Một ngày hoặc ít hơn
directory-tell-wait-week = Một tuần hoặc ít hơn
directory-tell-wait-month = Một tháng hoặc ít hơn
directory-tell-wait-longer = Lâu hơn
directory-tell-treated = Bạn có được đối xử tốt không?
directory-tell-treated-yes = Có
directory-tell-treated-mixed = Đôi khi
directory-tell-treated-no = Không
directory-tell-why = Nếu không: vì sao?
directory-tell-why-full = Không còn chỗ
directory-tell-why-papers = Thiếu một giấy tờ
directory-tell-why-language = Hai bên không hiểu nhau
directory-tell-why-closed = Nơi đó đóng cửa
directory-tell-why-sent-on = Họ bảo tôi đến nơi khác
directory-tell-why-other = Lý do khác
directory-tell-unsaid = Tôi không muốn nói
directory-tell-submit = Gửi
directory-tell-empty = Xin bạn viết vài lời, hoặc chọn một câu trả lời.
# $most: bao nhiêu ký tự.
directory-tell-too-long = Đoạn này quá dài. Xin bạn viết tối đa { $most } ký tự.
directory-tell-too-fast = Vừa rồi nhanh quá. Xin bạn xem lại một lần nữa rồi gửi lại.
directory-tell-too-old = Trang này đã mở quá lâu. Xin bạn gửi lại; không có gì bị mất.
directory-tell-busy = Hiện có rất nhiều người đang viết cho chúng tôi. Xin bạn gửi lại sau vài phút; không có gì bị mất.

# Sau khi gửi: mã
directory-told-title = Cảm ơn bạn
directory-told-lead = Sẽ có một người đọc.
directory-told-code = Mã của bạn
directory-told-keep = Với mã này, bạn xem được việc đó đến đâu rồi. Hãy ghi lại hoặc chụp ảnh: chúng tôi không thể cho xem mã lần nữa. Không ai có thể dùng mã này để tìm ra bạn.

# Hỏi bằng mã
directory-receipt-title = Việc đó đến đâu rồi?
directory-receipt-lead = Bạn đã viết cho chúng tôi và nhận được một mã. Hãy nhập mã ở đây.
directory-receipt-code = Mã của bạn
directory-receipt-help = Hai mươi chữ số.
directory-receipt-submit = Xem
directory-receipt-length = Mã có hai mươi chữ số. Xin bạn xem lại.
directory-receipt-check = Các chữ số không khớp với nhau. Xin bạn xem lại từng chữ số.
directory-receipt-none = Không có gì với mã này. Có thể mã chưa đúng, hoặc bạn đã viết từ lâu và nội dung đã được xóa.
directory-receipt-received = Chúng tôi đã nhận được. Chưa có ai đọc.
directory-receipt-accepted = Chúng tôi đã đọc và đang làm việc đó.
directory-receipt-done = Đã xong.
directory-receipt-set-aside = Chúng tôi đã đọc, nhưng rất tiếc không thể làm gì.
directory-receipt-reply = Trả lời của chúng tôi

# Viết về dịch vụ của tổ chức mình. Để thành viên của các tổ chức đọc, họ thường là tình nguyện viên. Không bao giờ viết HTML ở đây.

directory-edit-title = Dịch vụ của chúng tôi
directory-edit-lead = Những gì quý vị viết ở đây sẽ có người khác đọc trước, rồi mọi người mới thấy. Cho đến lúc đó, chỉ tổ chức của quý vị và người đọc trước thấy được.
directory-edit-empty = Quý vị chưa có dịch vụ nào trong danh sách
directory-edit-empty-lead = Quý vị hãy viết về dịch vụ đầu tiên: làm gì, cho ai, ở đâu và khi nào. Quý vị có thể dừng bất cứ lúc nào và viết tiếp sau.
directory-edit-add = Thêm dịch vụ
directory-edit-open = Sửa
directory-edit-public = Trang công khai
directory-edit-close = Tạm thời đóng cửa
directory-edit-close-submit = Gửi những ngày đóng cửa
directory-edit-unnamed = Dịch vụ chưa có tên

# Một thay đổi đang đến đâu. $date: một ngày.
directory-edit-state-none = Đang công khai, không có thay đổi
directory-edit-state-draft = Đang viết, lưu lần cuối: { $date }
directory-edit-state-submitted = Đã gửi, ngày gửi: { $date }. Sẽ có người đọc.
directory-edit-state-returned = Đã trả lại cho quý vị. Xin quý vị đọc lý do.
directory-edit-state-approved = Đã công khai

directory-edit-form-title = Nội dung về dịch vụ của chúng tôi
directory-edit-form-new = Dịch vụ mới
# $language: tên của một ngôn ngữ.
directory-edit-form-language = Xin viết bằng ngôn ngữ này: { $language }
directory-edit-form-reason = Vì sao được trả lại
directory-edit-form-waiting = Nội dung này đã gửi và đang chờ người đọc. Quý vị vẫn có thể sửa và gửi lại.
directory-edit-form-optional = Chỉ cần có tên. Mục nào không phù hợp thì để trống.
directory-edit-save = Lưu và viết tiếp sau
directory-edit-submit = Gửi
directory-edit-take-back = Rút lại
directory-edit-discard = Bỏ thay đổi này
directory-edit-discard-sure = Khi đó những gì đã viết sẽ mất. Những gì đang công khai vẫn giữ nguyên.
directory-edit-saved = Đã lưu. Hiện chỉ tổ chức của quý vị thấy được.
directory-edit-sent = Đã gửi. Xin cảm ơn quý vị. Sẽ có người đọc, sau đó nội dung được công khai.
directory-edit-sent-critical = Đã gửi. Xin cảm ơn quý vị. Vì cách liên hệ với quý vị đã thay đổi, trước hết chúng tôi xem có đúng là quý vị đã sửa không: chúng tôi gọi số điện thoại đã biết từ trước, hoặc chờ một ngày.
directory-edit-autosaved = Đã lưu thành bản nháp
directory-edit-offline = Chưa lưu được. Xin quý vị để trang này mở; chúng tôi đang thử lại.
directory-edit-changed = Trong lúc đó, có người khác đã lưu nội dung. Không có gì quý vị viết bị mất: dưới mỗi mục là những gì người kia viết. Xin quý vị xem lại rồi lưu lần nữa; khi đó nội dung của quý vị có hiệu lực.
directory-edit-theirs = Đã được lưu trong lúc đó:
directory-edit-theirs-empty = Đã được lưu trong lúc đó: để trống
directory-edit-critical = Nếu mục này thay đổi, chúng tôi hỏi lại quý vị trước.
directory-edit-not-now = Trong lúc đó, nội dung này đã thay đổi. Chưa có gì được thực hiện; xin quý vị xem lại trang.
# $count: bao nhiêu dịch vụ khác ở cùng nơi này.
directory-edit-shared-place =
    { $count ->
        [one] Có { $count } dịch vụ khác cũng ở nơi này. Quý vị sửa gì ở đây thì ở đó cũng thay đổi.
       *[other] Có { $count } dịch vụ khác cũng ở nơi này. Quý vị sửa gì ở đây thì ở đó cũng thay đổi.
    }
directory-edit-kept-places = Có nhiều nơi hơn số chỗ ở đây. Những nơi còn lại được giữ nguyên:
directory-edit-kept-place = Nơi của người khác. Thông tin được giữ nguyên:
directory-edit-kept-hours = Cũng có những giờ không thể viết ở đây. Những giờ đó được giữ nguyên.
directory-edit-kept-rows = Có nhiều giờ không giống nhau mỗi tuần hơn số chỗ ở đây. Những giờ đó được giữ nguyên.
directory-edit-kept-phones = Còn có các số điện thoại khác. Những số đó được giữ nguyên.
directory-edit-kept-costs = Có nhiều mức giá. Những mức giá đó được giữ nguyên.

# Các phần của biểu mẫu, theo thứ tự người ta thường nghĩ.
directory-edit-part-what = Dịch vụ gì?
directory-edit-part-whom = Dành cho ai?
directory-edit-part-where = Ở đâu?
directory-edit-part-when = Mở cửa khi nào?
directory-edit-part-how = Làm sao để được giúp?
directory-edit-part-cost = Giá bao nhiêu?
directory-edit-part-languages = Bằng tiếng gì?
directory-edit-part-documents = Cần mang theo gì?

# Các mục của biểu mẫu; một số mục có lời giải thích.
directory-edit-name = Tên dịch vụ
directory-edit-name-hint = Như khi quý vị nói qua điện thoại: “Giúp điền giấy tờ”
directory-edit-description = Ở đó có những gì
directory-edit-description-hint = Viết câu ngắn. Người đến được giúp gì, và không được giúp gì.
directory-edit-alert = Điều mọi người nên biết ngay
directory-edit-alert-hint = Ví dụ: “Chưa nhận thêm người cho đến tháng Một”
directory-edit-needs = Giúp được việc gì
directory-edit-needs-hint = Xin đánh dấu những việc mà người ta có thể đến đây. Nếu không đánh dấu gì, dịch vụ được tìm thấy theo những gì viết ở đây.
directory-edit-status = Hiện có dịch vụ này không?
directory-edit-made-for = Dành cho
directory-edit-made-for-hint = Nếu dành cho mọi người, xin đừng đánh dấu ô nào.
directory-edit-eligibility = Ai có thể đến
directory-edit-minimum-age = Từ bao nhiêu tuổi
directory-edit-maximum-age = Đến bao nhiêu tuổi
directory-edit-place = Tên nơi đó
directory-edit-address = Tên đường và số nhà
directory-edit-postal-code = Mã bưu chính
directory-edit-city = Thành phố
directory-edit-transportation = Đi đến đó thế nào
directory-edit-transportation-hint = Trạm xe, chuông cửa, tầng, bậc thềm
directory-edit-hours-hint = Như ghi trên cửa: 9–12, 13–17. Ngày nào đóng cửa thì để trống.
directory-edit-hours-note = Về giờ mở cửa
directory-edit-hours-note-hint = Ví dụ: “Ngừng đón người vào nửa tiếng trước giờ đóng cửa”
directory-edit-closed-from = Tạm thời đóng cửa: ngày đầu
directory-edit-closed-to = Ngày cuối
directory-edit-closed-reason = Vì sao đóng cửa
directory-edit-access = Các cách để được giúp
directory-edit-application = Cần làm gì để được giúp
directory-edit-phone = Điện thoại
directory-edit-phone-2 = Điện thoại khác
directory-edit-email = Thư điện tử
directory-edit-url = Địa chỉ trang web
directory-edit-amount = Giá tính bằng forint
directory-edit-amount-hint = Viết 0 nếu miễn phí. Để trống nếu giá không cố định.
directory-edit-fees = Về giá
directory-edit-languages = Ngôn ngữ được nói ở đó
directory-edit-languages-hint = Không qua phiên dịch
directory-edit-documents = Giấy tờ và đồ cần mang theo
directory-edit-documents-hint = Mỗi dòng một thứ
directory-edit-status-active = Có
directory-edit-status-temporarily-closed = Tạm thời đóng cửa
directory-edit-status-inactive = Hiện không có
directory-edit-status-defunct = Đã kết thúc

# Who may see something, several places, and hours that are not weekly. $number: 1, 2 …; $field: the name of a field.
directory-edit-place-audience = Ai được xem nơi này
directory-edit-phone-audience = Ai được xem số này
directory-edit-phone-audience-2 = Ai được xem số kia
directory-edit-email-audience = Ai được xem địa chỉ thư điện tử
directory-edit-audience-public = Mọi người: trên trang web, trên giấy in và trong dữ liệu mở
directory-edit-audience-members = Chỉ các thành viên bàn tròn, kể cả cơ quan nhà nước
directory-edit-audience-members-without-authorities = Chỉ các thành viên bàn tròn, trừ cơ quan nhà nước
directory-edit-audience-stewards = Chỉ nhân viên công tác xã hội và người dẫn dắt cuộc họp
directory-edit-audience-caseworkers = Chỉ nhân viên công tác xã hội
directory-edit-audience-facilitators = Chỉ người dẫn dắt cuộc họp
directory-edit-audience-hidden = Không ai cả: chỉ lưu ở đây
directory-edit-place-number = Nơi số { $number }
directory-edit-place-more = Thêm một nơi
directory-edit-in-place = Nơi số { $number }: { $field }
directory-edit-leave = Ở đây không còn dịch vụ này nữa
directory-edit-hours-here = Giờ chỉ riêng ở nơi này
directory-edit-hours-here-hint = Ngoài những giờ áp dụng ở mọi nơi.
directory-edit-rows = Giờ không giống nhau mỗi tuần
directory-edit-rows-hint = Mỗi ngày một dòng: hai tuần một lần, thứ bảy đầu tiên của tháng, mùa hè, hoặc chỉ một ngày.
directory-edit-row-number = Dòng { $number }
directory-edit-in-row = Dòng { $number }: { $field }
directory-edit-choose = Xin quý vị chọn
directory-edit-often = Bao lâu một lần
directory-edit-day = Vào ngày nào
directory-edit-hours = Từ mấy giờ đến mấy giờ
directory-edit-from = Từ ngày nào
directory-edit-until = Đến ngày nào
directory-edit-often-week = Mỗi tuần, trong một thời gian
directory-edit-often-second-week = Hai tuần một lần
directory-edit-often-first = Ngày đó lần thứ nhất trong tháng
directory-edit-often-second = Ngày đó lần thứ hai trong tháng
directory-edit-often-third = Ngày đó lần thứ ba trong tháng
directory-edit-often-fourth = Ngày đó lần thứ tư trong tháng
directory-edit-often-last = Ngày đó lần cuối trong tháng
directory-edit-often-once = Chỉ một ngày

# Một mục có gì sai. $field: tên của mục đó.
directory-edit-wrong-missing = { $field }: xin quý vị điền mục này.
directory-edit-wrong-too-long = { $field }: quá dài, hoặc có nhiều dòng. Xin quý vị viết ngắn lại.
directory-edit-wrong-phone = { $field }: đây không phải là số điện thoại. Xin viết như khi bấm số để gọi: +36 1 000 0000
directory-edit-wrong-email = { $field }: đây không phải là địa chỉ thư điện tử. Địa chỉ có dạng như: name@example.org
directory-edit-wrong-url = { $field }: địa chỉ trang web bắt đầu bằng https:// hoặc http://
directory-edit-wrong-number = { $field }: xin quý vị viết một con số, ví dụ 18.
directory-edit-wrong-date = { $field }: xin quý vị chọn một ngày.
directory-edit-wrong-order = { $field }: điểm cuối lại đến trước điểm đầu.
directory-edit-wrong-hours = { $field }: chúng tôi không đọc được giờ này. Xin viết như sau: 9–12, 13–17
directory-edit-wrong-choice = { $field }: xin quý vị chọn trong danh sách.

# Thư về các thay đổi. $name: dịch vụ; $fields: tên các mục, viết liền nhau.
directory-edit-mail-subject = Có nội dung sắp thay đổi
directory-edit-mail-change = Một người làm việc cho tổ chức của quý vị muốn sửa cách liên hệ với “{ $name }”. Những mục sẽ thay đổi: { $fields }.
directory-edit-mail-new = Một người làm việc cho tổ chức của quý vị muốn thêm một dịch vụ: “{ $name }”.
directory-edit-mail-wait = Trước khi công khai, chúng tôi gọi số điện thoại đã biết từ trước, hoặc chờ một ngày. Nếu chính quý vị đã sửa, quý vị không cần làm gì.
directory-edit-mail-stop = Nếu không ai trong tổ chức của quý vị muốn như vậy, xin quý vị mở trang, rút lại thay đổi và báo cho chúng tôi.
directory-edit-mail-look = Xem thay đổi
directory-edit-mail-tell = Không phải do chúng tôi
directory-edit-mail-outcome = Thay đổi của quý vị đến đâu rồi
directory-edit-mail-returned = Những gì quý vị viết về “{ $name }” đã được trả lại. Xin quý vị đọc lý do, sửa rồi gửi lại:

# Letters to those who offer something at a place that moves. $name: their services; $fields: names of fields.
directory-edit-mail-move = Có người muốn sửa một nơi mà quý vị cũng có dịch vụ: “{ $name }”. Những mục sẽ thay đổi: { $fields }.
directory-edit-mail-move-wait = Trước khi mọi người xem được, việc này được kiểm tra. Nếu quý vị không biết gì về việc này, xin hỏi những người quản lý nơi đó, hoặc báo cho chúng tôi.
directory-edit-mail-moved-subject = Một nơi đã thay đổi
directory-edit-mail-moved = Một nơi mà quý vị có dịch vụ đã thay đổi: “{ $name }”. Những mục đã thay đổi: { $fields }.
directory-edit-mail-moved-tell = Xin quý vị xem điều đó có đúng với mình không, và báo cho những người đến với quý vị, để không ai đứng nhầm cửa.
directory-edit-mail-place = Xem trang

# A letter to coordinators
directory-emergency-mail-text = Có người đề xuất các số khẩn cấp khác. Xin gọi thử từng số và chỉ xác nhận khi đúng nơi trả lời.

# What can wait, in the letter of the morning
directory-news-edits = { $count ->
    [one] Có { $count } thay đổi đang chờ được đọc.
   *[other] Có { $count } thay đổi đang chờ được đọc.
}
directory-news-public = { $count ->
    [one] { $count } thay đổi của quý vị đã được công khai.
   *[other] { $count } thay đổi của quý vị đã được công khai.
}
directory-news-told = { $count ->
    [one] Có { $count } người đã cho chúng tôi biết một điều.
   *[other] Có { $count } người đã cho chúng tôi biết vài điều.
}

# Trợ giúp cho trang.
directory-help-mine =
    Đây là mọi dịch vụ của tổ chức quý vị, và mỗi thay đổi đang đến đâu.
    Mở một dịch vụ để sửa, hoặc thêm dịch vụ mới. Nơi nào tạm thời đóng cửa thì ghi ngay tại đây.
    Nếu một thay đổi bị trả lại, trang của nó nói rõ lý do. Những gì quý vị đã viết không bị mất.
    Những gì chưa công khai chỉ có tổ chức quý vị và người đọc trước thấy.
directory-help-edit =
    Ở đây quý vị viết một dịch vụ là gì, cho ai, khi nào và ở đâu.
    Xin viết những gì quý vị biết rồi lưu lại; khi đúng thì gửi.
    Nếu số điện thoại hay địa chỉ không đúng, điều đó được nói ở đầu trang và cạnh ô, và mọi điều quý vị viết vẫn còn.
    Nếu cách liên lạc với quý vị thay đổi, sẽ có người gọi trước, hoặc mất một ngày. Cho đến lúc đó, trang vẫn hiện nội dung cũ.
