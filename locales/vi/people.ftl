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
