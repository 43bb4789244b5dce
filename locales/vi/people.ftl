# Phần people: đăng nhập, lời mời, tài khoản của mình.

# Đăng nhập
people-sign-in-title = Đăng nhập
people-sign-in-lead = Dành cho người cập nhật thông tin dịch vụ, người tham gia bàn tròn hoặc làm việc ở đây. Ai tìm trợ giúp thì không cần tài khoản.
people-sign-in-address = Địa chỉ thư điện tử của bạn
people-sign-in-address-help = Chúng tôi gửi cho bạn một liên kết và một mã. Không cần mật khẩu.
people-sign-in-submit = Gửi liên kết cho tôi
people-sign-in-address-wrong = Đây không phải là địa chỉ thư điện tử. Địa chỉ có dạng như ten@example.org; xin bạn xem lại có thiếu chữ nào không.
people-sign-in-no-account = Bạn chưa có tài khoản? Tài khoản được tạo theo lời mời: xin bạn hỏi điều phối viên của bàn tròn.

# Sau khi yêu cầu liên kết
people-sent-title = Xin bạn xem hộp thư
people-sent-lead = Nếu chúng tôi biết địa chỉ này, thư đang trên đường đến. Có thể mất một phút. Xin bạn xem cả mục thư rác.
people-sent-link = Hãy mở liên kết trong thư bằng chính trình duyệt này. Liên kết chỉ dùng được một lần, trong { $minutes ->
        [one] { $minutes } phút
       *[other] { $minutes } phút
    }.
people-sent-code-title = Thư ở trên thiết bị khác?
people-sent-code = Mã trong thư
people-sent-code-help = Tám chữ số. Xin bạn nhập vào đây.
people-sent-code-submit = Đăng nhập
people-sent-again = Chưa nhận được gì? Yêu cầu gửi thư khác
people-sent-wrong = Mã này không đúng. Xin bạn xem thư mới nhất và nhập lại tám chữ số.
people-sent-closed = Mã đã bị nhập sai quá nhiều lần. Xin bạn yêu cầu gửi thư khác.

# Vào bằng liên kết
people-link-title = Mừng bạn trở lại
people-link-lead = Bạn sẽ đăng nhập với tên { $name }.
people-link-submit = Đăng nhập
people-link-refused-title = Liên kết này không còn mở được nữa
people-link-used = Liên kết đã được dùng rồi; mỗi liên kết chỉ dùng được một lần. Xin bạn yêu cầu liên kết khác.
people-link-expired = Liên kết đã quá cũ, hoặc đã có thư mới hơn thay thế. Xin bạn yêu cầu liên kết khác.
people-link-other = Liên kết chỉ mở được trong trình duyệt mà bạn đã dùng để yêu cầu. Bạn hãy nhập mã trong thư ở đó, hoặc yêu cầu liên kết ở đây.
people-link-ask = Yêu cầu liên kết

# Lời mời
people-invitation-title = Bạn có lời mời
people-invitation-lead = Chào { $name }, bàn tròn mời bạn tham gia.
people-invitation-what = Chỉ cần bấm một lần là vào được. Không cần mật khẩu, không có ràng buộc nào, và bạn có thể rút ra bất cứ lúc nào mà không cần nêu lý do.
people-invitation-not-sealed = Những người điều hành trang web này đọc được những gì bạn viết ở đây. Nội dung đó không được giữ kín với họ.
people-invitation-submit = Vào
people-invitation-used = Lời mời này đã được dùng rồi. Nếu chính bạn đã dùng, hãy đăng nhập bằng địa chỉ thư điện tử của bạn.
people-invitation-expired = Lời mời này đã quá cũ. Xin bạn nhờ người đã mời gửi lời mời khác.

# Tài khoản của mình
people-account-title = Tài khoản của bạn
people-account-lead = Bạn đã đăng nhập với tên { $name }.
people-account-address = Thư điện tử
people-account-language = Ngôn ngữ của thư
people-account-roles = Việc bạn làm ở đây
people-account-no-roles = Bạn chưa có vai trò nào.
people-account-desk = Việc cần làm
people-account-ours = Tổ chức của chúng tôi ở bàn tròn
people-account-sessions = Những nơi bạn đang đăng nhập
people-account-sessions-help = Nếu có phiên đăng nhập nào lạ với bạn, hãy kết thúc phiên đó.
people-account-session-here = Trình duyệt này
people-account-session-since = đăng nhập lúc { $time }, { $date }
people-account-session-end = Kết thúc
people-account-session-others = Kết thúc mọi phiên khác
people-account-sign-out = Đăng xuất

# Thành phố mẫu: đăng nhập với tên một người hư cấu. $name là một người, $role là vai trò của người đó.
people-try-title = Đóng vai một người làm việc ở đây
people-try-lead = Đây là một thành phố mẫu: mọi nhân vật ở đây đều là hư cấu, và không ai nhận được thư. Bạn hãy chọn người mà bạn muốn đóng vai.
people-try-as = { $name }, { $role }
people-try-link = Dùng thử trong vai một người làm việc ở đây

# Vai trò
people-role-coordinator = Điều phối viên
people-role-moderator = Người duyệt bài
people-role-facilitator = Người dẫn dắt cuộc họp
people-role-minute-taker = Người ghi biên bản
people-role-mediator = Người trung gian văn hóa
people-role-evaluator = Người đánh giá
people-role-translator = Người dịch
people-role-editor = Biên tập viên
people-role-provider = Người cập nhật dịch vụ
people-role-case-worker = Nhân viên công tác xã hội

# Thư. Tiêu đề không cho biết thư nói về điều gì.
people-mail-greeting = Xin chào { $name },
people-mail-sign-in-subject = Liên kết của bạn
people-mail-sign-in-text = Đây là liên kết bạn đã yêu cầu. Liên kết chỉ dùng được một lần, trong { $minutes ->
        [one] { $minutes } phút
       *[other] { $minutes } phút
    }, bằng trình duyệt mà bạn đã dùng để yêu cầu.
people-mail-sign-in-action = Đăng nhập
people-mail-sign-in-code = Bạn đã yêu cầu từ thiết bị khác? Hãy nhập mã này ở đó: { $code }
people-mail-sign-in-not-you = Nếu bạn không yêu cầu, xin bạn cứ bỏ qua thư này: không có thư thì không ai vào được.
people-mail-invitation-subject = Lời mời
people-mail-invitation-text = Bàn tròn mời bạn tham gia. Bạn không cần mật khẩu: mở liên kết là vào được.
people-mail-invitation-days = Liên kết chỉ dùng được một lần, trong { $days ->
        [one] { $days } ngày
       *[other] { $days } ngày
    }.
people-mail-invitation-action = Xem lời mời
people-mail-invitation-not-wanted = Bạn không muốn? Vậy bạn không cần làm gì cả; chúng tôi sẽ không hỏi vì sao.
people-mail-speaker-subject = Có thay đổi
people-mail-speaker-text = Người này được mời phát biểu thay mặt tổ chức của quý vị tại đây: { $name }. Nếu quý vị không biết vì sao, xin hỏi điều phối viên.
people-mail-speaker-action = Xem

# Bước thứ hai: cụm mật khẩu và mã, ngoài lá thư. $minutes và $count là số.
people-step-title = Bước thứ hai của bạn
people-step-lead = Một lá thư có thể đi lạc. Vì vậy, ai trông nom những gì người khác viết thì cần đưa ra thêm hai thứ: một cụm mật khẩu chỉ mình người đó biết, và một mã chỉ dùng được một lần.
people-step-passphrase = Cụm mật khẩu của bạn
people-step-passphrase-help = Năm từ tự nghĩ ra dễ nhớ hơn các ký hiệu và con số. Xin bạn ghi lại những từ này, hoặc chọn cụm của riêng bạn, có ít nhất { $count ->
        [one] { $count } ký tự
       *[other] { $count } ký tự
    }.
people-step-suggested = Một gợi ý
people-step-before = Cụm mật khẩu của bạn từ trước đến nay
people-step-before-help = Nhờ nó, các khóa của bạn được chuyển sang cụm mới. Nếu bạn đã quên, hãy để trống ô này: sau đó mã khôi phục của bạn sẽ mở các khóa.
people-step-kind = Bạn lấy mã từ đâu
people-step-kind-app = Từ một ứng dụng, trên điện thoại hoặc máy tính
people-step-kind-app-help = Ứng dụng tạo mã nào cũng được (TOTP). Không cần kết nối mạng, và không ai biết là bạn có ứng dụng đó.
people-step-kind-paper = Từ một danh sách trên giấy
people-step-kind-paper-help = Dành cho người không có điện thoại riêng, hoặc không muốn dùng điện thoại vào việc này. Bạn in { $count ->
        [one] { $count } mã
       *[other] { $count } mã
    } rồi gạch đi từng mã một.
people-step-next = Tiếp tục
people-step-short = Cụm này quá ngắn. Xin bạn dùng ít nhất { $count ->
        [one] { $count } ký tự
       *[other] { $count } ký tự
    }; năm từ là một cụm mật khẩu tốt.
people-step-common = Sẽ có quá nhiều người thử cụm này. Xin bạn chọn những từ khác, không liên quan với nhau.
people-step-own = Trong đó có tên hoặc địa chỉ của chính bạn. Xin bạn chọn những từ khác.
people-step-kind-missing = Xin bạn chọn nơi lấy mã.

# Các mã chỉ hiện một lần, và mã đầu tiên được nhập vào
people-step-shown-title = Hãy mang các mã theo
people-step-shown-once = Trang này chỉ hiện một lần. Xin bạn in ra hoặc ghi lại trước khi tiếp tục.
people-step-app-scan = Hãy quét hình này bằng ứng dụng của bạn.
people-step-app-picture = Hình dành cho ứng dụng
people-step-app-type = Hoặc nhập dòng này vào ứng dụng:
people-step-spare = Các mã cho ngày bạn mất ứng dụng
people-step-spare-help = Mỗi mã dùng được một lần thay cho ứng dụng. Xin bạn cất ở nơi để các giấy tờ khác, không để bên cạnh máy tính.
people-step-paper = Các mã của bạn
people-step-paper-help = Mỗi mã dùng được một lần. Xin bạn gạch đi những mã đã dùng, theo thứ tự nào cũng được, và cất danh sách riêng với cụm mật khẩu.
people-step-try = Hãy thử một lần
people-step-try-help = Xin bạn nhập lại cụm mật khẩu, cùng với một mã. Từ lúc đó cả hai đều có hiệu lực.
people-step-code = Một mã
people-step-code-help = Sáu chữ số từ ứng dụng, hoặc tám chữ số từ danh sách.
people-step-settle = Xong
people-step-again = Làm lại từ đầu
people-step-shown-again = Các mã của bạn đã hiện ra trước đây; chúng tôi không thể cho xem lần thứ hai. Nếu bạn chưa ghi lại, xin làm lại từ đầu.

# Đưa ra bước thứ hai
people-confirm-title = Có phải bạn không?
people-confirm-lead = Việc tiếp theo cần nhiều hơn một lá thư. Xin bạn nhập cụm mật khẩu và một mã.
people-confirm-submit = Tiếp tục
people-confirm-counts = Có hiệu lực trong { $hours ->
        [one] { $hours } giờ
       *[other] { $hours } giờ
    } trên trình duyệt này. Với những việc không thể rút lại, chúng tôi sẽ hỏi bạn lần nữa.
people-confirm-lost = Bạn mất cả hai? Một điều phối viên khác có thể bỏ bước thứ hai của bạn, rồi bạn chọn bước mới.
people-proof-wrong = Cụm mật khẩu và mã không khớp với nhau. Xin bạn xem lại cả hai; mỗi mã chỉ dùng được một lần.
people-proof-wait = Đã thử sai quá nhiều lần. Xin bạn chờ { $minutes ->
        [one] { $minutes } phút
       *[other] { $minutes } phút
    }.
people-proof-busy = Ngay lúc này có nhiều người đang vào. Xin bạn thử lại sau vài giây.
people-proof-late = Việc này mất quá nhiều thời gian, hoặc đã được làm ở cửa sổ khác. Xin bạn làm lại từ đầu.

# Những gì có trên trang tài khoản của mình
people-account-proof = Cách bạn cho biết đó là bạn
people-account-proof-letter = Bằng thư có liên kết. Với tổ chức của bạn thì như vậy là đủ.
people-account-proof-needed = Việc bạn làm ở đây cần có bước thứ hai. Chỉ mất hai phút.
people-account-proof-app = Bằng thư, cụm mật khẩu và mã từ ứng dụng, từ { $date }.
people-account-proof-paper = Bằng thư, cụm mật khẩu và mã trên giấy, từ { $date }.
people-account-proof-left = { $count ->
        [0] Không còn mã nào trên giấy.
        [one] Còn { $count } mã trên giấy.
       *[other] Còn { $count } mã trên giấy.
    }
people-account-proof-few = Xin bạn tạo mã mới trước khi dùng hết.
people-account-proof-set = Chọn bước thứ hai
people-account-proof-change = Chọn cụm mật khẩu khác, hoặc mã mới
people-account-proof-done = Bước thứ hai của bạn có hiệu lực từ bây giờ.
people-account-keys-link = Xem các khóa của bạn

# Khóa của riêng mình
people-keys-title = Khóa của riêng bạn
people-keys-lead = Những gì được giữ kín bằng khóa ở đây thì người giữ máy chủ không ai đọc được: chỉ những người có khóa mới đọc được. Hiện chưa có chỗ nào cần đến khóa. Ai sẽ làm việc với thân chủ hoặc làm người trung gian có thể tạo khóa của mình ngay bây giờ.
people-keys-warning = Các khóa của bạn mở bằng cụm mật khẩu hoặc bằng mã khôi phục trên giấy, ngoài ra không gì mở được. Nếu bạn mất cả hai, không ai giúp được bạn.
people-keys-first = Để làm việc này, bạn cần có bước thứ hai.
people-keys-passphrase = Cụm mật khẩu của bạn
people-keys-make = Tạo khóa của tôi
people-keys-code-title = Hãy ghi lại mã khôi phục của bạn
people-keys-code-once = Mã chỉ hiện một lần. Mã mở các khóa của bạn nếu bạn quên cụm mật khẩu. Ai có mã này thì đọc được những gì bạn đọc được.
people-keys-code-again = Bây giờ xin bạn nhập lại mã
people-keys-code-again-help = Chữ hoa hay chữ thường, dấu cách và xuống dòng đều không quan trọng.
people-keys-confirm = Tôi đã ghi lại
people-keys-begun = Các khóa của bạn đã được tạo, nhưng mã khôi phục chưa được nhập lại. Nếu bạn có mã, xin nhập vào đây; nếu không, hãy tạo khóa mới.
people-keys-ready = Bạn có khóa từ { $date }.
people-keys-closed = Bạn đã chọn cụm mật khẩu khác mà không nhập cụm trước đó. Mã khôi phục sẽ mở lại các khóa của bạn.
people-keys-recovery = Mã khôi phục của bạn
people-keys-reopen = Mở các khóa của tôi
people-keys-fingerprint = Dấu vân tay số của bạn
people-keys-fingerprint-help = Khi gặp người mà bạn sẽ chia sẻ những điều được giữ kín, hai bên hãy đọc các số này cho nhau nghe. Chúng không phải là bí mật.
people-keys-mistyped = Mã này thiếu một ký tự hoặc có một ký tự sai. Xin bạn so lại với tờ giấy của mình.
people-keys-other = Đây không phải là mã của các khóa của bạn. Xin bạn so lại với tờ giấy của mình.
people-keys-wrong = Cụm mật khẩu này không đúng. Xin bạn thử lại.

# Thư về việc này
people-mail-account-action = Xem tài khoản của tôi
people-mail-account-not-you = Nếu không phải bạn đã làm việc này, xin bạn gọi cho điều phối viên.
people-mail-step-text = Một cụm mật khẩu và bước thứ hai đã được đặt cho tài khoản của bạn.
people-mail-step-reset-text = Bước thứ hai của bạn đã được bỏ đi, vì có người nói rằng bạn đã làm mất. Bạn có thể chọn bước mới.
people-mail-step-others-text = Bước thứ hai của { $name } đã được bỏ vì bị mất. Nếu bạn không biết vì sao, xin hỏi các điều phối viên khác.
people-mail-tries-text = Một người đọc được thư của bạn đã nhiều lần nhập sai cụm mật khẩu hoặc mã.
people-mail-role-text = { $name } đã được giao vai trò ở đây: { $roles }. Nếu bạn không biết vì sao, xin hỏi các điều phối viên khác.
people-mail-role-action = Xem

# Mail that can wait, coming in without a letter
people-sign-in-proof = Đăng nhập bằng cụm mật khẩu và mã
people-sign-in-proof-help = Dành cho người đã đặt cả hai. Không cần thư, nên cả khi thư không đến vẫn dùng được.
people-sign-in-who = Địa chỉ thư điện tử hoặc số đăng nhập
people-sign-in-proof-submit = Đăng nhập
people-sign-in-proof-wrong = Ba mục này không khớp với nhau, hoặc đã thử sai quá nhiều lần. Xin bạn xem lại, chờ mười lăm phút, hoặc yêu cầu liên kết.
people-step-name = Số đăng nhập của bạn
people-step-name-help = Ở đây bạn không có địa chỉ thư điện tử: bạn đăng nhập bằng số này, cụm mật khẩu và một mã. Xin bạn ghi số này cạnh các mã, để riêng với cụm mật khẩu.
people-account-name = Số đăng nhập
people-account-handed = Hiện nay bạn chỉ vào được bằng liên kết do người khác trao cho bạn. Khi có bước thứ hai, bạn tự mình vào được.
people-account-mail = Những thư có thể chờ
people-account-mail-how = Bao lâu gửi một lần
people-account-mail-help = Thư bảo vệ tài khoản của bạn và thư trả lời điều bạn đã yêu cầu thì lúc nào cũng được gửi.
people-account-mail-save = Cứ như vậy
people-account-mail-saved = Từ bây giờ sẽ như vậy.
people-account-mail-unreached = Thư gửi đến địa chỉ của bạn bị trả lại từ { $date }. Nếu địa chỉ này không còn đúng, xin bạn nhờ điều phối viên mời bạn qua địa chỉ khác.
people-often-daily = Buổi sáng, khi có điều cần báo
people-often-weekly = Mỗi tuần một lần, vào thứ Hai
people-often-never = Không bao giờ
people-mail-news-text = Đây là những việc đã xảy ra từ lá thư trước đến nay:
people-mail-news-foot = Trên trang tài khoản của bạn, bạn có thể chọn bao lâu gửi những thư như thế này một lần.
people-mail-news-stop = Không nhận những thư như thế này nữa
people-mail-tries-door-text = Có người đã nhiều lần tìm cách đăng nhập bằng địa chỉ của bạn với cụm mật khẩu hoặc mã sai. Người đó không vào được.
people-stop-title = Không nhận những thư như thế này nữa?
people-stop-lead = Chúng tôi sẽ không viết về những việc có thể chờ nữa. Thư bảo vệ tài khoản của bạn vẫn được gửi, còn những thư kia bạn có thể yêu cầu nhận lại bất cứ lúc nào trên trang tài khoản của bạn.
people-stop-submit = Không nhận nữa
people-stop-done = Xong. Sẽ không còn những thư như thế này nữa.
people-stop-over = Liên kết này không còn tác dụng nữa. Trên trang tài khoản của bạn, bạn có thể chọn bao lâu gửi thư một lần.

# Ai đã làm, khi không nêu tên.
people-hand-you = quý vị
people-hand-coordinator = một điều phối viên
people-hand-moderator = một người duyệt bài
people-hand-own = một người trong tổ chức
people-hand-somebody = ai đó
people-hand-operator = người vận hành máy chủ
people-hand-visitor = một người chưa đăng nhập
people-mail-link-text = Một liên kết đã được tạo cho { $name }, do một điều phối viên trao tay. Nếu bạn không biết vì sao, xin hỏi các điều phối viên khác.
