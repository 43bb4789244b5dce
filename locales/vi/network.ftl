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

# Tổ chức của mình ở bàn tròn: tham gia, được nêu tên ở đâu, người khác thấy thế nào, rút ra.
# Mọi nội dung ở đây là để thành viên của các tổ chức đọc. Không bao giờ viết HTML ở đây.

network-ours-title = Tổ chức của chúng tôi ở bàn tròn
network-ours-public-page = Trang công khai của chúng tôi
network-ours-members = Những ai tham gia bàn tròn
network-ours-services = Dịch vụ của chúng tôi: sửa hoặc thêm
network-not-sealed = Những người điều hành trang web này đọc được những gì ghi ở đây. Nội dung đó không được giữ kín với họ.

# Quan hệ của tổ chức với bàn tròn. $date: một ngày.
network-state-known = Quý vị chưa tham gia bàn tròn.
network-state-approached = Quý vị có lời mời. Chưa có câu trả lời.
network-state-joined = Quý vị tham gia bàn tròn từ { $date }.
network-state-dormant = Quý vị đang tham gia bàn tròn. Từ { $date } đến nay yên ắng.
network-state-rejoined = Quý vị tham gia lại bàn tròn từ { $date }.
network-state-declined = Quý vị đã trả lời không, ngày trả lời: { $date }. Quý vị có thể đến bất cứ lúc nào.
network-state-withdrawn = Quý vị đã rút ra, ngày rút: { $date }. Quý vị có thể trở lại bất cứ lúc nào.

# Tham gia
network-join-title = Tham gia bàn tròn
network-join-lead = Tham gia không mất tiền và không có ràng buộc nào. Quý vị có thể rút ra bất cứ lúc nào, chỉ cần bấm một lần, và không ai hỏi vì sao.
network-join-submit = Tham gia bàn tròn
network-join-decline = Không, xin cảm ơn
network-join-public-now = Hiện nay trang web này hiển thị tổ chức của quý vị theo một nguồn công khai. Sau khi quý vị tham gia, chỉ những gì quý vị đánh dấu ở dưới mới có hiệu lực.

# Được nêu tên ở đâu
network-named-title = Chúng tôi có thể được nêu tên ở đâu?
network-named-lead = Không có ô nào được đánh dấu nếu quý vị không tự đánh dấu. Không ai khác có thể đánh dấu thay quý vị, và quý vị có thể thay đổi bất cứ lúc nào.
network-named-save = Lưu
network-named-saved = Đã lưu. Có hiệu lực từ bây giờ.
network-named-look = Xem khi đó người khác sẽ thấy chúng tôi thế nào
network-named-since = có, từ { $date }
network-purpose-individual-cases = Khi giúp một người cụ thể
network-purpose-individual-cases-who = Những nhân viên công tác xã hội giúp người này nhìn thấy.
network-purpose-member-list = Trong danh sách thành viên
# $organizations: có bao nhiêu tổ chức tham gia bàn tròn; $authorities: trong đó có bao nhiêu cơ quan nhà nước.
network-purpose-member-list-who =
    { $organizations ->
        [0] Các tổ chức tham gia bàn tròn nhìn thấy. Hiện chưa có tổ chức nào.
        [one] { $organizations } tổ chức tham gia bàn tròn nhìn thấy.
       *[other] { $organizations } tổ chức tham gia bàn tròn nhìn thấy.
    } { $authorities ->
        [0] Trong đó không có cơ quan nhà nước nào.
        [one] Trong đó có { $authorities } cơ quan nhà nước.
       *[other] Trong đó có { $authorities } cơ quan nhà nước.
    }
network-named-authorities = Các cơ quan nhà nước tham gia bàn tròn cũng thấy chúng tôi trong danh sách
network-purpose-website = Trên trang web này
network-purpose-website-who = Mọi người đều nhìn thấy, cả các công cụ tìm kiếm.
network-purpose-print = Trong các bản in
network-purpose-print-who = Ai cầm tờ giới thiệu trên tay cũng nhìn thấy. Điều gì đã in thì không thu lại được.
network-purpose-conference = Tại hội nghị và các sự kiện khác
network-purpose-conference-who = Ai có mặt ở đó cũng nhìn thấy.
network-purpose-newsletter = Trong bản tin
network-purpose-newsletter-who = Ai nhận bản tin cũng nhìn thấy. Điều gì đã gửi thì không thu lại được.
network-purpose-funders-report = Trong báo cáo cho bên tài trợ
network-purpose-funders-report-who = Những bên trả tiền cho bàn tròn nhìn thấy.
network-purpose-open-data = Trong dữ liệu mở
network-purpose-open-data-who = Các chương trình máy tính của người khác đọc. Khi quý vị đổi ý, chúng tôi báo cho các chương trình đó quên quý vị; chúng tôi không thể bắt buộc.
network-purpose-attribution = Trong biên bản, bên cạnh lời của chúng tôi
network-purpose-attribution-who = Ai được đọc biên bản đều nhìn thấy. Nếu không, biên bản chỉ ghi loại tổ chức của quý vị.

# Người khác thấy chúng tôi thế nào
network-seen-title = Người khác thấy chúng tôi thế nào
network-seen-lead = Lấy từ chính những dữ liệu làm nên các trang.
network-seen-then = Người khác sẽ thấy chúng tôi thế nào
network-seen-then-lead = Sẽ là như vậy. Chưa có gì thay đổi.
network-seen-public = Mọi người, trên trang web này
network-seen-member = Một thành viên của bàn tròn
network-seen-authority = Một cơ quan nhà nước tham gia bàn tròn
network-seen-funder = Bên trả tiền cho bàn tròn
network-seen-api = Các chương trình đọc dữ liệu mở của chúng tôi
network-seen-nothing = Không có gì về chúng tôi.
network-seen-name-in-list = Tên của chúng tôi trong danh sách thành viên, và những gì mọi người đều thấy.
network-seen-name-in-report = Tên của chúng tôi trong báo cáo, và những gì mọi người đều thấy.
network-seen-as-everyone = Những gì mọi người đều thấy.

# Rút ra
network-leave-title = Rút khỏi bàn tròn
network-leave-lead = Chỉ cần bấm một lần, có hiệu lực ngay, không cần nêu lý do. Tên của quý vị biến mất khỏi mọi trang, danh sách và tệp dữ liệu xuất ra của trang web này, và mọi dấu chọn ở trên đều được bỏ. Quý vị có thể trở lại sau.
network-leave-submit = Rút khỏi bàn tròn
network-leave-rehearse = Xem trước những gì sẽ biến mất
network-leave-rehearsed-title = Nếu quý vị rút ra bây giờ
# $count: bao nhiêu địa chỉ của trang web này.
network-leave-gone =
    { $count ->
        [0] Không có trang công khai nào thay đổi: trong đó không có trang nào của quý vị.
        [one] { $count } địa chỉ công khai sẽ trả lời là không còn nữa.
       *[other] { $count } địa chỉ công khai sẽ trả lời là không còn nữa.
    }
network-left-title = Quý vị đã rút khỏi bàn tròn
network-left-lead = Tên của quý vị không còn trên trang web này nữa. Đây là những gì không ai thu lại được:
network-left-print = Các bản in, và những trang mà ai đó đã in ra hoặc lưu lại.
network-left-mail = Thư và lời mời đã gửi.
network-left-programs = Những bản sao mà chương trình máy tính của người khác đã lấy từ dữ liệu mở. Chúng tôi báo cho các chương trình đó quên quý vị trong vòng 7 ngày.
network-left-search = Những gì các công cụ tìm kiếm còn giữ. Chúng sẽ tự xem lại; nếu quý vị yêu cầu thì sẽ nhanh hơn:
network-left-back = Trở lại bàn tròn

# Những điều đã nói, kèm ngày
network-history-title = Đã nói gì, và khi nào
# $date: một ngày. $what: tên của một mục đích.
network-history-given = { $date }: có – { $what }
network-history-taken = { $date }: không – { $what }
network-history-empty = Chưa nói điều gì.

# Những ai tham gia bàn tròn
network-members-title = Những ai tham gia bàn tròn
network-members-lead = Những tổ chức muốn các thành viên khác nhìn thấy mình. Xin quý vị đừng chuyển danh sách này cho người khác.
# $unnamed: có bao nhiêu tổ chức tham gia bàn tròn mà không được nêu tên ở đây.
network-members-unnamed =
    { $unnamed ->
        [one] Còn { $unnamed } tổ chức khác tham gia bàn tròn và không được nêu tên ở đây.
       *[other] Còn { $unnamed } tổ chức khác tham gia bàn tròn và không được nêu tên ở đây.
    }
network-members-none = Ở đây chưa có ai được nêu tên. Mỗi tổ chức tự quyết định.
network-category-city-department = Phòng ban của thành phố
network-category-district = Quận
network-category-state-authority = Cơ quan nhà nước
network-category-ngo = Tổ chức dân sự
network-category-migrant-organisation = Tổ chức của người di cư
network-category-international-organisation = Tổ chức quốc tế
network-category-research = Nghiên cứu
network-category-community-representative = Cộng đồng

# Sổ ghi các lần liên lạc, như tổ chức liên quan đọc được
network-notes-title = Những gì đã ghi về chúng tôi
network-notes-lead = Điều phối viên ghi lại những lần liên lạc với chúng tôi: chỉ ghi sự việc. Mỗi dòng biến mất sau một năm. Nếu có gì không đúng, xin quý vị cho biết.
network-notes-call = Cuộc gọi
network-notes-mail = Thư
network-notes-memo = Ghi chú
network-notes-visit = Đến thăm
# $step: việc cần làm tiếp theo.
network-notes-next = Bước tiếp theo: { $step }
# $date: một ngày.
network-notes-by = hạn: { $date }
# Một người khác trong tổ chức đã nhanh hơn.
network-ours-not-now = Trong lúc đó, nội dung này đã thay đổi. Chưa có gì được thực hiện; xin quý vị xem lại trang.

# What can wait, in the letter of the morning
network-news-joined = { $count ->
    [one] Có { $count } tổ chức đã tham gia bàn tròn.
   *[other] Có { $count } tổ chức đã tham gia bàn tròn.
}
network-news-left = { $count ->
    [one] Có { $count } tổ chức đã rút khỏi bàn tròn.
   *[other] Có { $count } tổ chức đã rút khỏi bàn tròn.
}

# Give and take
network-balance-title = Cho và nhận
network-balance-gives = Những gì tổ chức cho đi
network-balance-gets = Những gì tổ chức nhận được
network-balance-nothing = Chưa có gì có thể đếm được ở đây.
network-balance-counted = Chỉ đếm những gì nhìn thấy ở đây. Những gì có được từ một cuộc trò chuyện thì không đo.
network-balance-question = Quý vị có nhận được ít nhất bằng những gì quý vị cho đi không?
network-balance-who = Chúng tôi hỏi mỗi năm hai lần, chỉ cần bấm một lần. Chỉ người dẫn dắt cuộc họp đọc câu trả lời; quý vị có thể thay đổi cho đến hết nửa năm.
network-balance-yes = Có
network-balance-no = Không
network-balance-said-yes = Trong nửa năm này, quý vị đã trả lời: có.
network-balance-said-no = Trong nửa năm này, quý vị đã trả lời: không. Người dẫn dắt cuộc họp sẽ liên hệ với quý vị.
network-gives-services = { $count ->
    [one] { $count } dịch vụ
   *[other] { $count } dịch vụ
}
network-gives-languages = { $count ->
    [one] Ở đó nói { $count } thứ tiếng
   *[other] Ở đó nói { $count } thứ tiếng
}
network-gives-changes = { $count ->
    [one] { $count } chỗ sửa đã được công khai trong ba tháng qua
   *[other] { $count } chỗ sửa đã được công khai trong ba tháng qua
}
network-gets-projects = { $count ->
    [one] { $count } dự án được tài trợ mà các dịch vụ của tổ chức dựa vào
   *[other] { $count } dự án được tài trợ mà các dịch vụ của tổ chức dựa vào
}
network-gets-contacts = { $count ->
    [one] Trong một năm qua, bàn tròn đã liên hệ với quý vị { $count } lần
   *[other] Trong một năm qua, bàn tròn đã liên hệ với quý vị { $count } lần
}

# As others see us, word for word
network-seen-whole = Nguyên văn: { $count ->
    [one] { $count } thông tin
   *[other] { $count } thông tin
}

# Những gì xảy ra với hồ sơ của chính tổ chức: việc gì và khi nào.
network-happened = Những gì đã xảy ra với hồ sơ của chúng tôi
network-happened-network-add = Chúng tôi được đưa vào danh sách các tổ chức
network-happened-network-describe = Những gì bàn tròn biết về chúng tôi đã được sửa
network-happened-network-note = Đã ghi một điều về chúng tôi
network-happened-network-tend = Đã ghi chúng tôi đang ở đâu so với bàn tròn
network-happened-network-settle = Chúng tôi đã tham gia, trở lại hoặc từ chối
network-happened-network-consent = Đã đổi nơi chúng tôi có thể được nêu tên
network-happened-network-withdraw = Chúng tôi đã rút khỏi bàn tròn
network-happened-directory-import = Hồ sơ được cập nhật từ một tệp
network-happened-other = Hồ sơ đã được sửa

# Trợ giúp cho trang.
network-help-ours =
    Trang này cho biết chúng tôi đang ở đâu so với bàn tròn, có thể được nêu tên ở đâu, và người khác thấy chúng tôi thế nào.
    Xin bắt đầu bằng “Xem khi đó người khác sẽ thấy chúng tôi thế nào”: chỉ xem thì không thay đổi gì.
    Nếu một người khác trong tổ chức đã nhanh hơn, không có gì được thực hiện và quý vị thấy tình trạng hiện nay. Dấu chọn nào cũng bỏ được bất cứ lúc nào.
    Chỉ người của tổ chức quý vị thấy trang này. Điều phối viên biết quý vị đang ở đâu so với bàn tròn và những gì đã ghi.
