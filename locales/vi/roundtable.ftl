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
roundtable-interpretation-open = Chúng tôi vẫn đang tìm người phiên dịch: { $languages }
roundtable-interpreting-yours = Bạn phiên dịch tại cuộc họp này: { $languages }
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
        [one] Có { $count } biên bản đang chờ bạn đọc.
       *[other] Có { $count } biên bản đang chờ bạn đọc.
    }
roundtable-news-minutes =
    { $count ->
        [one] Có { $count } biên bản đã được công bố.
       *[other] Có { $count } biên bản đã được công bố.
    }
roundtable-news-correction =
    { $count ->
        [one] { $count } chỗ sửa mà bạn đề nghị đã được trả lời.
       *[other] { $count } chỗ sửa mà bạn đề nghị đã được trả lời.
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
# Các trang công khai của bàn tròn. $when là một thời điểm, $date là một ngày, $count là một số. Ai cũng đọc: dùng lời đơn giản.
roundtable-home-title = Bàn tròn
roundtable-home-what = Tại bàn tròn, các cơ quan, các tổ chức dân sự và tổ chức của người di cư ngồi lại với nhau và bàn xem điều gì sẽ giúp những người đến từ nước ngoài sống dễ dàng hơn trong thành phố.
roundtable-home-who = Mỗi tổ chức tự quyết định có tham gia hay không, và có cho chúng tôi nêu tên hay không.
roundtable-home-how = Không có chỗ ngồi tại bàn tròn, bạn vẫn có thể nói mình cần gì: ngay trên trang web này, không cần nêu tên, bằng bất cứ ngôn ngữ nào.
roundtable-home-tables = Các bàn tròn
roundtable-home-none = Các bàn tròn của thành phố sẽ hiện ra ở đây. Hiện chưa có bàn tròn nào.
roundtable-home-next = Cuộc họp công khai sắp tới: { $when }
roundtable-home-map = Bàn tròn làm những gì?
roundtable-home-map-lead = Năm 2012, bàn tròn đầu tiên đã nhận sáu nhiệm vụ. Ở đây bạn thấy, với mỗi nhiệm vụ, trang web này hiện đã có gì và chưa có gì.
roundtable-home-network-title = Xây dựng mạng lưới
roundtable-home-network-text = Những ai làm việc vì cùng những con người thì nên biết đến nhau. Các bàn tròn ở trên và các cuộc họp là để làm việc đó. Sau khi đăng nhập, các thành viên cũng có thể trao đổi với nhau.
roundtable-home-recommendation-title = Kiến nghị chính sách
roundtable-home-recommendation-text = Đề xuất gửi những người có quyền quyết định. Các kiến nghị và câu trả lời cho kiến nghị chưa có ở đây. Những gì một bàn tròn đã quyết định thì đọc được trong các biên bản đã công bố, và ai cũng có thể nói cần bàn về điều gì.
roundtable-home-communities-title = Dịch vụ cho các tổ chức của người di cư
roundtable-home-communities-text = Tổ chức của người di cư cũng có chỗ ngồi tại bàn tròn, và có thể tự cập nhật ở đây những dịch vụ của mình để mọi người tìm thấy. Đào tạo và việc xin các khoản hỗ trợ nhỏ chưa có ở đây.
roundtable-home-workers-title = Dịch vụ cho những ai làm việc với người đến từ nước ngoài
roundtable-home-workers-text = Phần tìm kiếm cho biết ai giúp việc gì, bằng ngôn ngữ nào và ở đâu. Các khóa đào tạo chưa có ở đây.
roundtable-home-newsletter-title = Bản tin
roundtable-home-newsletter-text = Chưa có ở đây.
roundtable-home-publication-title = Ấn phẩm
roundtable-home-publication-text = Ấn phẩm in chưa có ở đây. Thông tin về các dịch vụ thì có ở dạng dữ liệu mở.
roundtable-home-link-members = Thành viên đăng nhập
roundtable-home-link-inside = Các bàn tròn của tôi
roundtable-home-link-tell = Tôi muốn nói điều đang cần
roundtable-home-link-search = Tìm trợ giúp
roundtable-home-link-needs = Chúng tôi có thể giúp gì cho bạn?
roundtable-home-link-api = Dữ liệu mở

roundtable-public-coming = Các cuộc họp sắp tới
roundtable-public-coming-none = Hiện không có cuộc họp nào được thông báo.
roundtable-public-past = Các cuộc họp trước đây
roundtable-public-minutes-here = Đã có biên bản để đọc
roundtable-public-heard = Bạn góp ý kiến bằng cách nào
roundtable-public-heard-text = Bạn không cần có chỗ ngồi tại bàn tròn. Xin bạn viết điều đang cần: không cần nêu tên, bằng bất cứ ngôn ngữ nào. Sẽ có một người đọc và chuyển đi tiếp.
roundtable-public-round = Những ai tham gia bàn tròn này
roundtable-public-round-lead = Chúng tôi chỉ nêu tên những ai tự mình yêu cầu.
roundtable-public-round-none = Chưa có ai có chỗ ngồi tại bàn tròn này.
roundtable-public-unnamed =
    { $count ->
        [one] Còn { $count } chỗ ngồi nữa. Ở đây chúng tôi không nêu là của ai.
       *[other] Còn { $count } chỗ ngồi nữa. Ở đây chúng tôi không nêu là của ai.
    }
roundtable-public-all-unnamed =
    { $count ->
        [one] Bàn tròn này có { $count } chỗ ngồi. Ở đây chúng tôi không nêu là của ai.
       *[other] Bàn tròn này có { $count } chỗ ngồi. Ở đây chúng tôi không nêu là của ai.
    }
roundtable-public-came =
    { $count ->
        [one] Đã có { $count } tổ chức có mặt ở ít nhất một cuộc họp.
       *[other] Đã có { $count } tổ chức có mặt ở ít nhất một cuộc họp.
    }
roundtable-public-came-few = Cho đến nay, chưa đến năm tổ chức đã có mặt ở một cuộc họp.
roundtable-public-no-date = Chưa có ngày giờ mới.
roundtable-public-childcare = Trông trẻ
roundtable-public-childcare-text = Có người trông trẻ trong lúc họp.
roundtable-public-take-part = Làm thế nào để có mặt
roundtable-public-take-part-text = Các thành viên nhận được lời mời. Nếu bạn muốn đến với tư cách là khách, hoặc chỉ muốn nói một điều gì đó, xin bạn viết trước cho chúng tôi.
roundtable-public-agenda = Chương trình họp
roundtable-public-agenda-none = Chưa có chương trình họp.
roundtable-public-nobody = Có thể trích lời mà không nêu tên: những gì đã nói ở đây thì được dùng, nhưng không được cho biết ai đã nói.
roundtable-public-minutes-title = Biên bản
roundtable-public-minutes-awaited = Biên bản chưa được công bố.
roundtable-public-approved = Đã thông qua: { $date }
roundtable-public-due = Hạn: { $date }
roundtable-public-late = Đã quá hạn: { $date }
roundtable-public-done = Đã xong: { $date }

# Những người tham gia bàn tròn: các bàn tròn của mình, một bàn tròn, một cuộc họp. $kind và $state là loại và tình trạng của bàn tròn.
roundtable-inside-help =
    Ở đây có những bàn tròn mà bạn có chỗ ngồi hoặc có nhiệm vụ, và các cuộc họp sắp tới.
    Trước tiên, xin bạn mở cuộc họp sắp tới và trả lời lời mời: nhờ vậy người triệu tập mới sắp xếp được.
    Nếu ở đây thiếu một bàn tròn thì tổ chức của bạn không có chỗ ngồi tại bàn tròn đó: xin bạn báo cho người triệu tập.
    Chỉ một mình bạn thấy trang này.
roundtable-inside-none = Các bàn tròn và cuộc họp của bạn sẽ hiện ra ở đây.
roundtable-inside-none-lead = Hiện bạn không có chỗ ngồi tại bàn tròn nào. Nếu muốn có, xin bạn báo cho tổ chức của bạn hoặc người triệu tập.
roundtable-inside-all-tables = Các bàn tròn công khai
roundtable-inside-tables = Các bàn tròn
roundtable-inside-kind-and-state = { $kind } · { $state }
roundtable-inside-help-table =
    Một bàn tròn nhìn từ bên trong: các cuộc họp, việc cần làm, và những ai tham gia.
    Trước tiên, xin bạn xem những việc cần làm của mình, và đánh dấu việc nào đã xong.
    Chỉ người nhận việc đó và người ghi biên bản mới đánh dấu được là đã xong. Nếu nhầm thì có thể bỏ dấu.
    Những gì bạn đọc ở đây thì những người tham gia bàn tròn đọc được. Xin bạn đừng chuyển tên cho người khác.
roundtable-inside-saved = Đã lưu.
roundtable-inside-public-page = Xem trang như mọi người đều thấy
roundtable-inside-round-lead = Mỗi tổ chức tự quyết định ai đọc được tên của mình ở đây.
roundtable-inside-tasks = Việc cần làm
roundtable-inside-tasks-mine = Việc cần làm của tôi
roundtable-inside-tasks-all = Tất cả việc cần làm
roundtable-inside-tasks-only-mine = Chỉ việc của tôi
roundtable-inside-tasks-none = Việc cần làm từ các cuộc họp sẽ hiện ra ở đây, khi các thành viên đọc được biên bản.
roundtable-inside-tasks-done = Đã xong: { $count }
roundtable-inside-tasks-open = Cần làm: { $count }
roundtable-inside-tasks-none-open = Hiện không có việc nào cần làm.
roundtable-inside-tasks-none-done = Chưa có việc nào xong.
roundtable-inside-tasks-none-mine = Hiện bạn không có việc nào cần làm.
roundtable-inside-mine = Việc của bạn
roundtable-inside-finish = Đã xong
roundtable-inside-reopen = Vẫn chưa xong
roundtable-inside-own = Chúng tôi nêu tên tổ chức của bạn thế nào
roundtable-inside-own-change = Xem và thay đổi
roundtable-inside-named-everybody = Mọi người đều đọc được tên của tổ chức, cả trên trang công khai.
roundtable-inside-named-table = Những ai tham gia bàn tròn đọc được tên của tổ chức. Tên không có trên trang công khai.
roundtable-inside-named-civil = Các thành viên đọc được tên của tổ chức, các cơ quan nhà nước thì không. Tên không có trên trang công khai.
roundtable-inside-named-nobody = Những người khác chỉ thấy đây là loại tổ chức nào, không thấy tên.
roundtable-inside-beside-name = Biên bản ghi tên của tổ chức bên cạnh lời của tổ chức.
roundtable-inside-beside-category = Biên bản chỉ ghi loại tổ chức bên cạnh lời của tổ chức.
roundtable-inside-older =
    { $count ->
        [one] Còn { $count } cuộc họp trước đây
       *[other] Còn { $count } cuộc họp trước đây
    }
roundtable-inside-help-meeting =
    Một cuộc họp nhìn từ bên trong: câu trả lời của bạn, chương trình họp, sau đó là biên bản.
    Trước tiên, xin bạn trả lời có đến hay không, và viết bạn cần gì. Bạn có thể thay đổi câu trả lời cho đến khi họp.
    Khi các thành viên đang đọc biên bản, bạn có thể đề nghị sửa từng dòng. Mỗi đề nghị đều được trả lời.
    Người chuẩn bị cuộc họp đọc câu trả lời và các đề nghị của bạn. Những người khác chỉ thấy có bao nhiêu người sẽ đến.
roundtable-inside-link = Tham gia qua mạng
roundtable-inside-link-text = Địa chỉ này chỉ dành cho những người tham gia bàn tròn. Xin bạn đừng chuyển cho người khác.
roundtable-inside-day = Ngày họp: ai có mặt, danh sách người phát biểu, biên bản
roundtable-inside-who-comes = Bao nhiêu người sẽ đến
roundtable-inside-come =
    { $count ->
        [0] Chưa có ai trả lời là sẽ đến.
        [one] { $count } người đã trả lời là sẽ đến.
       *[other] { $count } người đã trả lời là sẽ đến.
    }
roundtable-inside-may-come =
    { $count ->
        [one] { $count } người có thể sẽ đến.
       *[other] { $count } người có thể sẽ đến.
    }
roundtable-inside-minutes-awaited = Biên bản vẫn đang được viết. Khi viết xong, bạn đọc được ở đây.
roundtable-inside-review = Bạn có thể đề nghị sửa cho đến ngày: { $date }
roundtable-inside-correct = Đề nghị sửa
roundtable-inside-correct-text = Chỗ đó nên viết gì thay vào?
roundtable-inside-correct-whole = Biên bản còn thiếu điều gì, hoặc điều gì nên viết khác đi?
roundtable-inside-correct-submit = Gửi đề nghị
roundtable-inside-corrections = Các đề nghị của tôi
roundtable-inside-correction-waits = Đang chờ câu trả lời
roundtable-inside-correction-taken = Đã sửa theo đề nghị
roundtable-inside-correction-not-taken = Không sửa theo đề nghị
roundtable-inside-correction-answer = Trả lời:
roundtable-inside-correction-missing = Xin bạn viết chỗ đó nên ghi gì.
roundtable-inside-correction-long = Đoạn này dài hơn 2.000 ký tự. Xin bạn viết ngắn lại.

# Địa chỉ của các lịch.
roundtable-feed-title = Các cuộc họp trong lịch của bạn
roundtable-feed-lead = Nếu ứng dụng lịch của bạn lấy các cuộc họp từ một địa chỉ, thời gian họp sẽ tự cập nhật.
roundtable-feed-make = Tạo địa chỉ lịch
roundtable-feed-address = Địa chỉ này chỉ dành cho bạn và chỉ hiện lúc này. Xin bạn sao chép vào ứng dụng lịch của mình. Ai biết địa chỉ này thì thấy được khi nào bạn có cuộc họp.
roundtable-feed-have = Bạn đã có một địa chỉ lịch. Nếu bạn tạo địa chỉ mới, địa chỉ cũ sẽ không dùng được nữa.
roundtable-feed-end = Xóa địa chỉ lịch
roundtable-feed-public = Lịch các cuộc họp (.ics)

# Rules of procedure.
roundtable-rules-title = Quy chế làm việc
roundtable-rules-help =
    Quy chế cho biết bàn tròn làm việc thế nào: mỗi người có thể trông đợi điều gì ở những người khác.
    Trước tiên, xin bạn xem có đề xuất nào mà chỗ ngồi của bạn chưa trả lời không.
    Một văn bản có hiệu lực khi hơn một nửa số chỗ ngồi đồng ý và mọi ý kiến phản đối đều đã được trả lời. Bạn có thể thay đổi câu trả lời cho đến ngày đã ghi.
    Những người tham gia bàn tròn đọc được ý kiến phản đối của bạn. Họ thấy chỗ ngồi của bạn dưới tên nào thì ý kiến được ghi dưới tên đó.
roundtable-rules-version = Bản { $number }
roundtable-rules-on = { $state }: { $date }
roundtable-rules-proposed = Nội dung đang hỏi ý kiến các chỗ ngồi
roundtable-rules-until = Có thể trả lời cho đến ngày: { $date }
roundtable-rules-answered = { $count } trong số { $all } chỗ ngồi đã trả lời.
roundtable-rules-agreed =
    { $count ->
        [one] { $count } chỗ ngồi đồng ý.
       *[other] { $count } chỗ ngồi đồng ý.
    }
roundtable-rules-says = Chỗ ngồi này trả lời thế nào?
roundtable-rules-say-agree = Chúng tôi đồng ý
roundtable-rules-say-object = Chúng tôi không đồng ý
roundtable-rules-say-abstain = Chúng tôi không bày tỏ ý kiến
roundtable-rules-says-agree = Đồng ý
roundtable-rules-says-object = Không đồng ý
roundtable-rules-says-abstain = Không bày tỏ ý kiến
roundtable-rules-reason = Có điều gì chưa ổn?
roundtable-rules-reason-help = Cần viết nếu bạn không đồng ý. Người triệu tập sẽ trả lời.
roundtable-rules-reason-missing = Xin bạn viết điều gì chưa ổn: nếu không thì không ai trả lời được.
roundtable-rules-reason-long = Đoạn này dài hơn 2.000 ký tự. Xin bạn viết ngắn lại.
roundtable-rules-which = Xin bạn chọn: đồng ý, không đồng ý, hoặc không bày tỏ ý kiến.
roundtable-rules-said-itself = Trong lúc đó, chỗ ngồi này đã tự trả lời. Câu trả lời đó mới được tính.
roundtable-rules-submit = Gửi câu trả lời
roundtable-rules-objections = Các ý kiến phản đối
roundtable-rules-no-reply = Chưa được trả lời.
roundtable-rules-differs = Những gì thay đổi
roundtable-rules-whole = Toàn văn
roundtable-rules-earlier = Các bản trước đây
roundtable-rules-none = Quy chế làm việc của bàn tròn sẽ hiện ra ở đây
roundtable-rules-none-lead = Chưa có quy chế nào được thông qua. Khi người triệu tập đề xuất một bản, bạn có thể nêu ý kiến ở đây.
roundtable-rules-public-lead = Bàn tròn làm việc như thế này. Những người tham gia bàn tròn đã thông qua.
roundtable-rules-state-draft = Đang viết
roundtable-rules-state-proposed = Đang chờ các chỗ ngồi trả lời
roundtable-rules-state-adopted = Đang có hiệu lực
roundtable-rules-state-not-adopted = Không được thông qua
roundtable-rules-state-withdrawn = Đã rút lại
roundtable-rules-state-superseded = Đã có bản mới hơn thay thế
roundtable-rules-event-propose = Hỏi ý kiến các chỗ ngồi
roundtable-rules-event-withdraw = Rút lại
roundtable-rules-event-adopt = Đã thông qua
roundtable-rules-event-reject = Không được thông qua
roundtable-rules-event-supersede = Đã có bản mới hơn thay thế
roundtable-news-rules =
    { $count ->
        [one] Có { $count } bản quy chế đang chờ chỗ ngồi của bạn trả lời.
       *[other] Có { $count } bản quy chế đang chờ chỗ ngồi của bạn trả lời.
    }
roundtable-news-rules-decided =
    { $count ->
        [one] Đã có quyết định về { $count } bản quy chế.
       *[other] Đã có quyết định về { $count } bản quy chế.
    }
roundtable-news-rules-reply =
    { $count ->
        [one] { $count } ý kiến phản đối của bạn đã được trả lời.
       *[other] { $count } ý kiến phản đối của bạn đã được trả lời.
    }

# What members bring in, and their own topics.
roundtable-entered-for = Do người khác ghi thay
roundtable-inside-from-seat = Thay mặt chỗ ngồi nào?
roundtable-inside-seat-own = { $seat } (của bạn)
roundtable-inside-desk = Sắp xếp công việc của bàn tròn
roundtable-proposals-title = Cần bàn về điều gì
roundtable-proposals-help =
    Đây là nơi gom lại những điều cần bàn. Người triệu tập lấy từ đây để đưa vào chương trình họp.
    Xin bạn viết điều của mình trong một câu; không cần viết kỹ.
    Khi điều đó vào chương trình họp, hoặc người triệu tập bỏ ra khỏi danh sách, chỗ ngồi của bạn sẽ được báo.
    Những gì bạn viết thì những người tham gia bàn tròn đọc được. Mọi người chỉ đọc được nếu người triệu tập công khai điều đó.
roundtable-proposals-none = Chưa có điều gì chờ được bàn
roundtable-proposals-none-lead = Nếu có điều gì bàn tròn nên bàn, xin bạn viết vào đây.
roundtable-proposals-bring = Tôi muốn chúng ta bàn về điều này
roundtable-proposals-what = Đó là việc gì?
roundtable-proposals-why = Vì sao việc đó quan trọng? (Không bắt buộc.)
roundtable-proposals-submit = Đưa vào danh sách
roundtable-proposals-saved = Đã đưa vào danh sách. Bạn sẽ được báo khi điều này vào chương trình họp.
roundtable-proposals-title-missing = Xin bạn viết đó là việc gì.
roundtable-news-raised =
    { $count ->
        [one] { $count } điều mà chỗ ngồi của bạn nêu ra đã vào chương trình họp.
       *[other] { $count } điều mà chỗ ngồi của bạn nêu ra đã vào chương trình họp.
    }
roundtable-news-raised-away =
    { $count ->
        [one] { $count } điều mà chỗ ngồi của bạn nêu ra đã bị bỏ khỏi danh sách. Xin bạn hỏi người triệu tập vì sao.
       *[other] { $count } điều mà chỗ ngồi của bạn nêu ra đã bị bỏ khỏi danh sách. Xin bạn hỏi người triệu tập vì sao.
    }
roundtable-topics-title = Các chủ đề
roundtable-topics-help =
    Chủ đề là một nhóm nhỏ hơn, dành cho những ai muốn bàn thêm về một việc. Ai cũng có thể mở chủ đề, không cần người triệu tập cho phép.
    Trước tiên, xin bạn xem đã có chủ đề nào bạn quan tâm chưa: chỉ cần bấm một nút là bạn tham gia.
    Muốn rời chủ đề cũng chỉ cần bấm một nút, không cần nêu lý do, rời được ngay.
    Những người tham gia bàn tròn thấy các chủ đề và có bao nhiêu chỗ ngồi tham gia.
roundtable-topics-none = Các chủ đề của thành viên sẽ hiện ra ở đây
roundtable-topics-none-lead = Chưa có ai mở chủ đề nào.
roundtable-topics-seats =
    { $count ->
        [one] { $count } chỗ ngồi tham gia
       *[other] { $count } chỗ ngồi tham gia
    }
roundtable-topics-join = Tôi tham gia
roundtable-topics-leave = Tôi không tham gia nữa
roundtable-topics-last-convener = Bạn là người triệu tập chủ đề này nên không rời được. Trước hết, xin bạn giao lại cho người khác, hoặc kết thúc chủ đề.
roundtable-topics-open = Chủ đề mới
roundtable-topics-open-lead = Ai mở chủ đề thì cũng là người triệu tập những người tham gia.
roundtable-topics-name = Chủ đề là gì?
roundtable-topics-name-missing = Xin bạn viết chủ đề là gì.
roundtable-topics-purpose = Các bạn muốn đạt được điều gì?
roundtable-topics-invite = Nên báo cho những ai?
roundtable-topics-invite-help = Những ai mà bạn không thấy tên ở đây thì tìm thấy chủ đề trên trang này.
roundtable-topics-invite-who = Các chỗ ngồi được báo
roundtable-topics-submit = Mở chủ đề
roundtable-news-topic =
    { $count ->
        [one] Bạn được mời vào { $count } chủ đề.
       *[other] Bạn được mời vào { $count } chủ đề.
    }
roundtable-meet-title = Triệu tập một cuộc họp nhỏ
roundtable-meet-lead = Tất cả những ai tham gia chủ đề đều được mời.
roundtable-meet-what = Các bạn sẽ bàn về điều gì?
roundtable-meet-title-missing = Xin bạn viết các bạn sẽ bàn về điều gì.
roundtable-meet-date = Vào ngày nào?
roundtable-meet-time = Lúc mấy giờ?
roundtable-meet-date-wrong = Xin bạn ghi ngày và giờ, ví dụ 14:00.
roundtable-meet-mode-missing = Xin bạn chọn nơi gặp nhau.
roundtable-meet-place = Địa chỉ, phòng
roundtable-meet-link = Địa chỉ trang web
roundtable-meet-link-wrong = Địa chỉ trang web bắt đầu như sau: https://
roundtable-meet-submit = Mời những người tham gia
roundtable-meet-off = Hủy cuộc họp
roundtable-check-in-title = Báo có mặt tại cuộc họp
roundtable-check-in-code = Mã đang hiện trong phòng họp
roundtable-check-in-changes = Mã thay đổi ba phút một lần. Xin bạn nhập mã đang hiện lúc này.
roundtable-check-in-seat = Bạn đến thay mặt chỗ ngồi nào?
roundtable-check-in-submit = Tôi đã có mặt
roundtable-check-in-done = Đã ghi là bạn có mặt.
roundtable-check-in-wrong = Mã này không đúng, hoặc mã đã thay đổi trong lúc đó. Xin bạn nhập mã đang hiện lúc này.
roundtable-check-in-not-now = Hiện không báo có mặt bằng mã được. Xin bạn báo cho người ghi biên bản.
roundtable-check-in-no-seat = Bạn không có chỗ ngồi tại bàn tròn này, nên không báo có mặt ở đây được. Xin bạn báo cho người ghi biên bản.
roundtable-check-in-lead = Bạn đã quét mã của một cuộc họp. Có hai cách để báo là bạn có mặt.
roundtable-check-in-account = Nếu bạn đăng nhập vào trang web này
roundtable-check-in-letter = Nếu bạn được mời bằng thư
roundtable-check-in-letter-text = Xin bạn mở liên kết trong thư mời và nhập mã này ở đó:
roundtable-speech-contribution = Phát biểu
roundtable-speech-pro = Ủng hộ
roundtable-speech-contra = Phản đối
roundtable-speech-intervention = Ý kiến ngắn
roundtable-speech-question = Câu hỏi
roundtable-speech-point-of-order = Về cách tiến hành cuộc họp
roundtable-speaking-title = Danh sách người phát biểu
roundtable-speaking-now = Đang phát biểu:
roundtable-speaking-nobody = Hiện không có ai trong danh sách đang phát biểu.
roundtable-speaking-waiting = Những người xin phát biểu
roundtable-speaking-you = Bạn
roundtable-speaking-guest = Khách
roundtable-speaking-kind = Bạn muốn phát biểu thế nào?
roundtable-speaking-item = Về điều gì?
roundtable-speaking-whole = Cả cuộc họp
roundtable-speaking-seat = Thay mặt chỗ ngồi nào?
roundtable-speaking-ask = Tôi xin phát biểu
roundtable-speaking-withdraw = Tôi không xin phát biểu nữa

roundtable-paper-minutes = Biên bản ở dạng PDF
roundtable-paper-title-minutes = Biên bản: { $title }
roundtable-paper-title-agenda = Chương trình họp: { $title }
roundtable-paper-title-attendance = Danh sách có mặt: { $title }
roundtable-paper-title-closed = Danh sách có mặt không công khai: { $title }
roundtable-paper-title-letter = Thư mời: { $title }
roundtable-paper-unprintable = Chúng tôi không in được một số ký tự. Ở những chỗ đó có dấu �. Mã số của các ký tự này:
roundtable-paper-whole = Về cả cuộc họp
roundtable-paper-present = Đã tham dự
roundtable-paper-owner = Ai nhận việc
roundtable-paper-number = Số
roundtable-paper-item = Mục trong chương trình họp
roundtable-paper-presenter = Người trình bày
roundtable-paper-duration = Thời lượng
roundtable-paper-organization = Tổ chức
roundtable-paper-person = Họ và tên
roundtable-paper-signature = Chữ ký
roundtable-paper-funding = Mã số dự án
roundtable-paper-logo = Chỗ để logo của bên tài trợ
roundtable-paper-closed-mark = Danh sách không công khai
roundtable-paper-closed-notice = Những ai mà chúng tôi không nêu tên với mọi người thì ký vào danh sách này. Xin không chuyền tay và không sao chép. Người triệu tập cất giữ ở nơi có khóa.
roundtable-paper-dear = Kính gửi các thành viên của bàn tròn,
roundtable-paper-invited = Chúng tôi thân mời các bạn đến dự cuộc họp sắp tới của bàn tròn.
roundtable-paper-please-answer = Xin các bạn cho biết các bạn có đến hay không, và cần gì để tham gia được.
roundtable-paper-regards = Trân trọng,

roundtable-corrected = Đã sửa trong lúc các thành viên đọc: { $date }
roundtable-text-machine = Nội dung này do máy dịch và có thể có lỗi.
roundtable-text-stale = Bản gốc đã thay đổi sau khi dịch.
roundtable-search-title = Tìm trong các biên bản
roundtable-search-lead = Ở đây bạn tìm được các bàn tròn đã bàn gì và quyết định gì, trong phần được công khai.
roundtable-search-lead-inside = Ở đây bạn tìm được các bàn tròn của bạn đã bàn gì và quyết định gì, từ trước đến nay.
roundtable-search-label = Bạn tìm gì?
roundtable-search-kind = Loại nội dung
roundtable-search-kind-all = Tất cả
roundtable-search-table = Tại bàn tròn nào
roundtable-search-table-all = Tất cả các bàn tròn
roundtable-search-found = Kết quả
roundtable-search-count = Số kết quả: { $count }. Kết quả mới nhất ở trên cùng.
roundtable-search-more = Có hơn { $count } kết quả. Xin bạn thêm một từ để có ít kết quả hơn.
roundtable-search-none = Không tìm thấy gì.
roundtable-search-none-help = Xin bạn thử bớt từ hoặc dùng từ khác. Khi biên bản đã viết xong thì đọc được ở đây.
roundtable-search-item = Trong chương trình họp
