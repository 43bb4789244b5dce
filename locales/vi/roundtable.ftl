# Bàn tròn: các bàn tròn, cuộc họp, lời mời, biên bản. $when là một thời điểm, $count là một số, $side là tên một bên. Không bao giờ viết HTML ở đây.

roundtable-when = { $date }, { $time }
roundtable-minutes =
    { $count ->
        [one] { $count } phút
       *[other] { $count } phút
    }
roundtable-observer = quan sát viên
roundtable-unnamed = Không nêu tên
roundtable-chatham-house = Có thể trích lời mà không nêu tên
roundtable-raised-by = bên nêu ra: { $side }
roundtable-not-now = Bây giờ không làm được việc này. Trong lúc đó có điều đã thay đổi: xin bạn xem tình trạng hiện nay.
roundtable-meanwhile = Trong lúc đó, một người khác đã thay đổi nội dung này. Những gì bạn viết vẫn nằm ở đây; xin bạn xem có gì khác rồi gửi lại.

roundtable-kind-city-wide = Bàn tròn của cả thành phố
roundtable-kind-local = Bàn tròn của một khu trong thành phố
roundtable-kind-thematic = Bàn tròn về một chủ đề
roundtable-kind-topic = Chủ đề của các thành viên
roundtable-state-founded = Đã thành lập
roundtable-state-active = Đang hoạt động
roundtable-state-lower-intensity = Họp ít hơn
roundtable-state-dormant = Tạm nghỉ
roundtable-state-closed = Đã kết thúc
roundtable-state-reopened = Hoạt động trở lại
roundtable-ending-solved = Việc cần giải quyết đã xong
roundtable-ending-merged = Đã nhập vào một bàn tròn khác
roundtable-ending-money-ended = Đã hết tiền
roundtable-event-start = Đang hoạt động
roundtable-event-slow-down = Họp ít hơn
roundtable-event-fall-asleep = Tạm nghỉ
roundtable-event-close = Kết thúc
roundtable-event-reopen = Mở lại
roundtable-light-places = Số chỗ có hạn, có danh sách chờ
roundtable-light-interpretation = Có thể xin phiên dịch khi trả lời
roundtable-light-childcare = Có thể xin trông trẻ khi trả lời
roundtable-light-speakers = Danh sách người phát biểu
roundtable-light-check-in = Báo có mặt bằng mã, tại chỗ
roundtable-office-convener = Người triệu tập
roundtable-office-facilitator = Người dẫn dắt cuộc họp
roundtable-office-minute-taker = Người ghi biên bản
roundtable-office-interpreter = Người phiên dịch
roundtable-office-political-sponsor = Người bảo trợ chính trị
roundtable-part-delegate = người đại diện
roundtable-part-alternate = người thay thế
roundtable-side-institutions = các cơ quan
roundtable-side-communities = các cộng đồng
roundtable-side-civil-society = các tổ chức dân sự
roundtable-mode-in-person = Gặp trực tiếp
roundtable-mode-online = Qua mạng
roundtable-mode-hybrid = Gặp trực tiếp và qua mạng
roundtable-item-kind-common = Cho mọi người thấy cuộc họp
roundtable-item-kind-internal = Chỉ cho các thành viên
roundtable-item-kind-hidden = Chỉ cho người dẫn dắt cuộc họp
roundtable-meeting-state-draft = Đang chuẩn bị
roundtable-meeting-state-announced = Đã thông báo
roundtable-meeting-state-agenda-fixed = Chương trình họp đã chốt
roundtable-meeting-state-in-progress = Đang diễn ra
roundtable-meeting-state-held = Đã họp xong
roundtable-meeting-state-closed = Đã khép lại
roundtable-meeting-state-cancelled = Đã hủy
roundtable-meeting-state-postponed = Đã hoãn
roundtable-meeting-event-announce = Gửi lời mời
roundtable-meeting-event-fix-agenda = Chương trình họp đã chốt
roundtable-meeting-event-open-agenda = Lại có thể sửa chương trình họp
roundtable-meeting-event-begin = Bắt đầu cuộc họp
roundtable-meeting-event-end = Cuộc họp đã xong
roundtable-meeting-event-close = Khép lại
roundtable-meeting-event-cancel = Hủy cuộc họp
roundtable-meeting-event-postpone = Hoãn cuộc họp
roundtable-minutes-state-live-draft = Đang viết
roundtable-minutes-state-prepared = Đã viết xong
roundtable-minutes-state-in-review = Các thành viên đang đọc
roundtable-minutes-state-approved = Đã thông qua
roundtable-minutes-state-published = Đã công bố
roundtable-minutes-event-prepare = Đã viết xong
roundtable-minutes-event-reopen = Viết tiếp
roundtable-minutes-event-review = Gửi cho các thành viên đọc
roundtable-minutes-event-approve = Thông qua
roundtable-minutes-event-publish = Công bố
roundtable-answer-accept = Tôi sẽ đến
roundtable-answer-doubt = Có thể tôi sẽ đến
roundtable-answer-decline = Tôi không đến được
roundtable-answer-delegate = Người thay thế tôi sẽ đến
roundtable-answered-needs-action = Chưa trả lời
roundtable-answered-accepted = Sẽ đến
roundtable-answered-tentative = Có thể sẽ đến
roundtable-answered-declined = Không đến
roundtable-answered-delegated = Người thay thế sẽ đến
roundtable-answered-waiting-list = Đang chờ chỗ
roundtable-answered-offered = Được giữ một chỗ, chưa trả lời
roundtable-needs-remote = tham gia qua mạng
roundtable-needs-language = phiên dịch: { $language }
roundtable-needs-childcare = trông trẻ

roundtable-invited-title = Lời mời dự một cuộc họp
roundtable-invited-when = Khi nào
roundtable-invited-where = Ở đâu
roundtable-invited-access = Cách vào
roundtable-invited-languages = Phiên dịch
roundtable-invited-agenda = Cuộc họp nói về những gì
roundtable-invited-answer = Bạn sẽ đến chứ?
roundtable-invited-remote = Tôi tham gia qua mạng
roundtable-invited-interpretation = Tôi cần phiên dịch sang ngôn ngữ này
roundtable-invited-interpretation-none = Tôi không cần
roundtable-invited-childcare = Tôi cần người trông trẻ
roundtable-invited-access-needs = Bạn cần gì để tham gia được?
roundtable-invited-access-help = Ví dụ: tôi đi xe lăn, ngồi hàng đầu tôi mới nhìn rõ. Chỉ người triệu tập đọc. Không bắt buộc.
roundtable-invited-instead = Ai sẽ đi thay bạn?
roundtable-invited-which = Xin bạn chọn có đến hay không.
roundtable-invited-yours = Trang này chỉ dành cho bạn. Không cần đăng nhập cũng dùng được, nên xin bạn đừng chuyển địa chỉ trang cho người khác. Bạn có thể thay đổi câu trả lời cho đến khi họp.
roundtable-invited-cancelled = Cuộc họp này không diễn ra nữa. Bạn không cần làm gì.
roundtable-invited-postponed = Cuộc họp này đã hoãn. Chúng tôi sẽ viết cho bạn khi biết ngày giờ mới.
roundtable-invited-over = Cuộc họp này không nhận câu trả lời nữa.
roundtable-stands-needs-action = Bạn chưa trả lời.
roundtable-stands-accepted = Chúng tôi mong được gặp bạn.
roundtable-stands-tentative = Bạn đã trả lời là có thể sẽ đến.
roundtable-stands-declined = Bạn đã trả lời là không đến được.
roundtable-stands-delegated = Bạn đã trả lời là người thay thế bạn sẽ đến.
roundtable-stands-waiting-list = Hiện không còn chỗ trống. Bạn có tên trong danh sách chờ: khi có chỗ, chúng tôi sẽ viết cho bạn.
roundtable-stands-offered = Đã có một chỗ trống. Chúng tôi giữ chỗ cho bạn trong hai ngày: xin bạn trả lời.

roundtable-mail-subject = Thư từ bàn tròn
roundtable-mail-invited = Chúng tôi mời bạn dự một cuộc họp. Xin bạn trả lời ở trang dưới đây; không cần đăng nhập.
roundtable-mail-stand-in = Có người không đến được và nhờ bạn đi họp thay. Xin bạn trả lời ở trang dưới đây.
roundtable-mail-changed = Một cuộc họp mà chúng tôi đã mời bạn có thay đổi. Bây giờ là như sau:
roundtable-mail-called-off = Một cuộc họp mà chúng tôi đã mời bạn sẽ không diễn ra vào thời gian sau:
roundtable-mail-reminded = Chúng tôi chưa biết bạn có đến cuộc họp này không. Chỉ cần bấm một lần.
roundtable-mail-offered = Đã có một chỗ trống ở cuộc họp mà bạn đang chờ chỗ. Chúng tôi giữ chỗ cho bạn trong hai ngày.
roundtable-mail-answer = Xem và trả lời
roundtable-mail-foot = Trang này chỉ dành cho bạn: ai biết địa chỉ trang thì có thể trả lời thay bạn.
roundtable-news-review =
    { $count ->
        [one] Có { $count } biên bản đang chờ bạn đọc
       *[other] Có { $count } biên bản đang chờ bạn đọc
    }
roundtable-news-minutes =
    { $count ->
        [one] Có { $count } biên bản đã được công bố
       *[other] Có { $count } biên bản đã được công bố
    }
roundtable-news-correction =
    { $count ->
        [one] { $count } chỗ sửa mà bạn đề nghị đã được trả lời
       *[other] { $count } chỗ sửa mà bạn đề nghị đã được trả lời
    }

roundtable-how-present = Có mặt
roundtable-how-remote = Qua mạng
roundtable-how-excused = Vắng, có báo trước
roundtable-how-absent = Vắng
roundtable-how-guest = Khách
roundtable-entry-note = Điều đã nói
roundtable-entry-decision = Quyết định
roundtable-entry-action = Việc cần làm

roundtable-calendar-name = Bàn tròn
