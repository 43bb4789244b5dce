# Các trang nói về chính trang web này. Mỗi dòng là một đoạn. $city: tên thành phố.

site-about-title = Trang này là gì?
site-about-lead = Ở đây bạn tìm được trợ giúp ở { $city }, bằng tiếng của bạn.
site-about-who-title = Ai làm trang này
site-about-who-text =
    Thành phố, các hội đoàn và cư dân đến từ nước ngoài cùng nhau lập danh sách này, tại một bàn tròn.
    Các tổ chức tự viết về dịch vụ của mình. Nếu tổ chức nào không muốn được nêu tên, tổ chức đó không có ở đây.
site-about-what-title = Ở đây có gì
site-about-what-text =
    Tư vấn, khóa học, bác sĩ, chỗ ở tạm, cơ quan: những nơi giúp được bạn. Trên mỗi trang, chúng tôi ghi rõ lần gần nhất có người kiểm tra là khi nào.
    Chúng tôi không chấm điểm các nơi, và không ai có thể trả tiền để được xếp cao hơn.
site-about-search-title = Phần tìm kiếm hiểu bạn thế nào
site-about-search-text =
    Bạn có thể viết bằng tiếng của bạn, theo cách của bạn, viết sai cũng không sao. Phần tìm kiếm so lời của bạn với những câu mà nhiều người hay dùng. Nó không học từ bạn và không ghi nhớ bạn.
    Với một số nơi, chưa có ai nói rõ họ giúp việc gì. Khi đó chúng tôi đoán theo phần mô tả của chính họ, và có ghi rõ như vậy.
site-about-languages-title = Về các ngôn ngữ
site-about-languages-text =
    Ở phần lớn các ngôn ngữ, nội dung của trang web này do máy viết. Khi phần quan trọng chưa được người nói ngôn ngữ đó kiểm tra, đầu trang sẽ có thông báo.
    Nhiều phần mô tả chỉ có bằng tiếng Hungary. Chúng tôi hiển thị bằng tiếng Hungary và ghi rõ như vậy.
site-about-software-title = Chương trình
site-about-software-text = Chương trình của trang web này tên là Kerekasztal. Đây là phần mềm tự do theo giấy phép AGPL: thành phố nào cũng có thể dùng và xem nó hoạt động thế nào.

site-safety-title = Chúng tôi giữ an toàn cho bạn thế nào
site-safety-lead = Bạn có thể đọc toàn bộ trang web này mà không cần cho chúng tôi biết bạn là ai.
site-safety-danger-title = Nếu bạn đang gặp nguy hiểm
site-safety-danger-text = Hãy gọi một trong các số này. Bạn không cần giấy tờ để gọi.
site-safety-leave-title = Thoát nhanh khỏi trang này
site-safety-leave-text =
    Ở cuối mỗi trang có một nút: “Thoát nhanh”. Nút này mở một trang thời tiết thay vào đó, và nút quay lại không đưa về trang bạn vừa thoát.
    Nhưng thiết bị của bạn có thể vẫn nhớ những trang bạn đã xem trước đó. Hãy xóa lịch sử của trình duyệt, hoặc dùng cửa sổ ẩn danh.
site-safety-device-title = Nếu người khác dùng điện thoại của bạn
site-safety-device-text =
    Họ có thể thấy những gì bạn đã lưu ở đây và lịch sử của trình duyệt. Trên trang “Những nơi đã lưu”, bạn có thể xóa tất cả cùng một lúc.
    Nếu bạn sợ ai đó, hãy dùng thiết bị khác: ở nhà bạn bè, ở chỗ làm hoặc ở thư viện.
site-safety-know-title = Những điều chúng tôi không biết về bạn
site-safety-know-text =
    Chúng tôi không hỏi tên, giấy tờ hay số điện thoại của bạn. Chúng tôi không ghi lại bạn tìm gì và mở những trang nào.
    Câu trả lời của bạn cho các câu hỏi ngắn chỉ được dùng một lần, cho đúng lần trả kết quả đó, rồi không được giữ lại.
    Nếu bạn tìm nơi gần nhất, thiết bị của bạn làm tròn vị trí đến khoảng một kilômét rồi mới gửi đi. Chúng tôi không lưu lại.
site-safety-others-title = Còn ai thấy bạn làm gì ở đây
site-safety-others-text =
    Trang web này không tải gì từ các công ty khác và không có quảng cáo. Không ai khác biết được từ chúng tôi rằng bạn đã vào đây.
    Nhà mạng của bạn, hoặc người quản lý mạng không dây mà bạn dùng, có thể thấy bạn đã mở trang web này, nhưng không thấy bạn mở trang nào nếu địa chỉ bắt đầu bằng https.
site-safety-hidden-title = Những nơi không công khai địa chỉ
site-safety-hidden-text = Một số nơi bảo vệ người bị bạo lực. Địa chỉ của họ không có ở bất cứ đâu trên trang web này, cả trong bản đồ lẫn trong khoảng cách. Bạn hãy gọi điện, họ sẽ cho bạn biết phải đến đâu.
site-safety-translation-title = Nội dung do máy viết
site-safety-translation-text = Nếu có chỗ nào về luật pháp, sức khỏe hay nguy hiểm nghe lạ, có thể chỗ đó bị dịch sai. Xin bạn hỏi lại trước khi làm theo.

site-accessibility-title = Khả năng tiếp cận
site-accessibility-lead = Ai cũng phải dùng được trang web này.
site-accessibility-how-title = Chúng tôi làm gì cho điều đó
site-accessibility-how-text =
    Chúng tôi làm trang web theo quy tắc WCAG 2.2, mức AA. Trang nào cũng dùng được chỉ với bàn phím, với trình đọc màn hình, với chữ to, trên điện thoại cũ và không cần script.
    Trước mỗi lần thay đổi chương trình, máy kiểm tra các trang bằng sáu ngôn ngữ để tìm những rào cản đã biết.
site-accessibility-limits-title = Những gì chưa tốt
site-accessibility-limits-text =
    Người khuyết tật chưa dùng thử trang web này.
    Chưa có video ngôn ngữ ký hiệu và chưa có âm thanh.
    Một số phần mô tả do các tổ chức viết, chưa dùng lời đơn giản, hoặc chỉ có bằng tiếng Hungary.
site-accessibility-tell-title = Cho chúng tôi biết về một rào cản
site-accessibility-tell-text = Nếu có gì bạn không dùng được, hãy báo cho những người điều hành trang web này; bạn tìm thấy họ ở trang “Ai điều hành trang web này”. Họ cần trả lời bạn và tìm cách khác để đưa thông tin cho bạn.

site-privacy-title = Quyền riêng tư
site-privacy-lead = Chúng tôi lưu càng ít càng tốt. Điều gì không lưu thì không thể bị mất hay bị đòi phải đưa ra.
site-privacy-reading-title = Khi bạn đọc trang web này
site-privacy-reading-text =
    Chúng tôi không giữ danh sách người truy cập. Chương trình ghi lại loại trang nào được mở và mất bao lâu để trả lời, nhưng không ghi những từ bạn tìm, không ghi bạn xem dịch vụ nào và không ghi địa chỉ của thiết bị bạn dùng.
    Để trang web không bị quá tải, chương trình đếm trong bộ nhớ, trong thời gian ngắn, có bao nhiêu yêu cầu đến từ một địa chỉ internet. Chương trình không ghi lại điều này.
site-privacy-cookie-title = Cookie và dữ liệu lưu trên thiết bị của bạn
site-privacy-cookie-text =
    Nếu bạn chỉ đọc, chúng tôi không đặt cookie nào.
    Nếu bạn lưu một nơi, trình duyệt của bạn giữ một cookie tên là “saved” có mã số của những nơi đã lưu, trong 180 ngày, và giữ các trang đã lưu trong 30 ngày để mở được khi không có mạng. Bạn có thể xóa tất cả những thứ này ở trang “Những nơi đã lưu”.
    Để xem được các số khẩn cấp khi không có mạng, trình duyệt của bạn cũng giữ riêng trang đó.
    Nếu bạn yêu cầu tải những chữ bị thiếu, trình duyệt của bạn ghi nhớ điều đó.
site-privacy-sign-in-title = Khi bạn đăng nhập
site-privacy-sign-in-text =
    Phần này chỉ dành cho người cập nhật thông tin dịch vụ, người tham gia bàn tròn hoặc làm việc ở đây. Khi đó, chúng tôi lưu tên bạn, địa chỉ thư điện tử của bạn, ngôn ngữ của thư gửi cho bạn, việc bạn làm ở đây, những nơi bạn đang đăng nhập và đăng nhập từ khi nào; nhưng không lưu đó là thiết bị nào.
    Trong lúc bạn đang đăng nhập, trình duyệt của bạn giữ một cookie tên là “session”, lâu nhất là 180 ngày. Sau khi bạn yêu cầu liên kết, trình duyệt giữ thêm một cookie thứ hai tên là “way-in”, trong 15 phút.
    Những người điều hành trang web này đọc được tất cả những điều đó. Liên kết và mã chỉ dùng được một lần; chúng tôi chỉ giữ một dấu vân tay số của chúng, và từ đó không thể tạo lại liên kết hay mã.
site-privacy-questions-title = Các câu hỏi ngắn và vị trí của bạn
site-privacy-questions-text = Câu trả lời và vị trí đã làm tròn của bạn chỉ được gửi cho chúng tôi để tính ra đúng một trang đó. Chúng không được lưu lại và không nằm trong địa chỉ nào.
site-privacy-others-title = Những bên khác
site-privacy-others-text = Khi bạn đọc trang web này, trình duyệt của bạn không yêu cầu gì từ công ty nào khác. Liên kết đến trang web khác và số điện thoại chỉ mở ra khi bạn bấm vào.
site-privacy-organizations-title = Dữ liệu của các tổ chức
site-privacy-organizations-text = Các tổ chức tự quyết định có được nêu tên ở đây hay không, và có thể rút ra bất cứ lúc nào mà không cần nêu lý do. Khi đó, tên của họ biến mất khỏi trang web trong vài giây.
site-privacy-rights-title = Quyền của bạn
site-privacy-rights-text =
    Bạn có thể hỏi những người điều hành trang web này xem họ có lưu điều gì về bạn không, và yêu cầu sửa hoặc xóa. Bạn tìm thấy họ ở trang “Ai điều hành trang web này”.
    Nếu bạn không hài lòng với câu trả lời, bạn có thể khiếu nại với cơ quan bảo vệ dữ liệu cá nhân. Ở Hungary, đó là NAIH (naih.hu).

site-imprint-title = Ai điều hành trang web này
site-imprint-keeper-title = Chịu trách nhiệm về trang web này
site-imprint-keeper-none = Những người điều hành trang web này chưa ghi ở đây họ là ai. Nếu bạn là người điều hành: hãy thêm tên của bạn vào dữ liệu của thành phố.
site-imprint-keeper-demo = Đây là bản mẫu. Không ai vận hành trang này như một dịch vụ, và ở đây không có gì là thật, trừ các số khẩn cấp.
site-imprint-data-title = Dữ liệu
site-imprint-data-text = Các chương trình cũng có thể đọc phần công khai của danh sách: trang “Dữ liệu mở” cho biết cách làm. Các tổ chức chịu trách nhiệm về những gì họ viết về mình.
site-imprint-software-title = Chương trình
site-imprint-software-text = Kerekasztal, phần mềm tự do theo giấy phép AGPL 3.0 hoặc mới hơn. Trong đó có Designsystemet (MIT), biểu tượng Tabler (MIT) và, cho những chữ bị thiếu, phông chữ Noto (OFL).

site-letters-title = Có chữ nào không hiện ra không?
site-letters-lead = Nếu bạn thấy những ô trống thay cho chữ, thiết bị của bạn không có phông chữ cho ngôn ngữ này. Bạn có thể lấy từ trang web này.
site-letters-load = Tải phông chữ ({ $size } kB)
site-letters-loaded = Thiết bị này đang dùng phông chữ đó.
site-letters-stop = Không dùng nữa
site-letters-here = Trên trang này, phông chữ đã được tải sẵn. Nếu bây giờ bạn đọc được, hãy giữ lại cho các trang khác.
site-letters-not-needed = Ngôn ngữ này không cần tải phông chữ.
site-letters-no-script = Trình duyệt của bạn không chạy script, nên không giữ được phông chữ cho các trang khác. Trên trang này, bạn có thể đọc những điều quan trọng nhất:

# Tìm theo tên, kể cả những gì không công khai.
site-lookup-title = Tìm theo tên
site-lookup-lead = Tìm các dịch vụ của tổ chức quý vị và những thay đổi đang chờ. Không phân biệt chữ hoa và dấu.
site-lookup-services = Dịch vụ
site-lookup-changes = Những thay đổi đang chờ
# $count: một số.
site-lookup-more = Có hơn { $count } kết quả. Xin viết thêm phần còn lại của tên.
site-lookup-none = Không tìm thấy gì mang tên này
site-lookup-none-help = Xin viết ít từ hơn, hoặc chỉ phần đầu của một từ. Chỉ tìm thấy những gì quý vị được mở.
site-lookup-hidden = không công khai
site-lookup-public = Tìm trong những gì mọi người đều thấy
