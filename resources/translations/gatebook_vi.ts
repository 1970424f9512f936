<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>AdoptionCard</name>
    <message>
        <source>95 % interval. Fewer than 5 visitors, or what would give them away: hidden.</source>
        <translation>Khoảng tin cậy 95 %. Dưới 5 khách, hoặc số làm lộ nhóm ấy: ẩn.</translation>
    </message>
</context>
<context>
    <name>AdoptionHead</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>run Bluezone</source>
        <translation>đang chạy Bluezone</translation>
    </message>
    <message>
        <source>No share to tell yet</source>
        <translation>Chưa có tỷ lệ để nêu</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Đang đếm…</translation>
    </message>
    <message>
        <source>of the visitors with a smartphone</source>
        <translation>trong số khách có điện thoại thông minh</translation>
    </message>
    <message>
        <source>Nobody with a smartphone was checked in this time.</source>
        <translation>Trong thời gian này chưa kiểm tra khách nào có điện thoại thông minh.</translation>
    </message>
    <message>
        <source>Fewer than 5 visitors, or they could be worked out: not shown.</source>
        <translation>Dưới 5 khách, hoặc có thể suy ra được: không hiện số.</translation>
    </message>
    <message>
        <source>about %1–%2 %, %3 of %4 visitors</source>
        <translation>khoảng %1–%2 %, %3 trên %4 khách</translation>
    </message>
</context>
<context>
    <name>AimPicture</name>
    <message>
        <source>What the camera sees</source>
        <translation>Hình camera đang thấy</translation>
    </message>
</context>
<context>
    <name>AskAllCard</name>
    <message>
        <source>Let one visit out?</source>
        <translation>Cho một lượt ra?</translation>
    </message>
    <message>
        <source>Let %1 visits out?</source>
        <translation>Cho %1 lượt ra?</translation>
    </message>
    <message>
        <source>This can be taken back for 30 s.</source>
        <translation>Có thể hoàn tác trong 30 giây.</translation>
    </message>
</context>
<context>
    <name>AttractGreeting</name>
    <message>
        <source>Welcome</source>
        <translation>Xin chào</translation>
    </message>
</context>
<context>
    <name>CalibrationCount</name>
    <message>
        <source>not listened for</source>
        <translation>không nghe loại này</translation>
    </message>
    <message>
        <source>phones heard</source>
        <translation>máy nghe thấy</translation>
    </message>
    <message>
        <source>phones heard, %1 dBm</source>
        <translation>máy nghe thấy, %1 dBm</translation>
    </message>
    <message>
        <source>%1 left out: too far away</source>
        <translation>bỏ qua %1 máy ở quá xa</translation>
    </message>
    <message>
        <source>%1 of %2 measurements</source>
        <translation>%1 trên %2 lần đo</translation>
    </message>
</context>
<context>
    <name>CalibrationFinding</name>
    <message>
        <source>%1 dBm</source>
        <translation>%1 dBm</translation>
    </message>
    <message>
        <source>Too close</source>
        <translation>Quá sát nhau</translation>
    </message>
    <message>
        <source>Too little heard</source>
        <translation>Nghe được quá ít</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>Không nghe thấy</translation>
    </message>
    <message>
        <source>new threshold; %1 before</source>
        <translation>ngưỡng mới; trước đây %1</translation>
    </message>
    <message>
        <source>%1 dB apart, at least 6 are needed. The threshold stays %2 dBm.</source>
        <translation>Chỉ cách nhau %1 dB, cần ít nhất 6. Giữ ngưỡng %2 dBm.</translation>
    </message>
    <message>
        <source>the threshold stays %1 dBm</source>
        <translation>giữ ngưỡng %1 dBm</translation>
    </message>
    <message>
        <source>not listened for</source>
        <translation>không nghe loại này</translation>
    </message>
</context>
<context>
    <name>CalibrationNote</name>
    <message>
        <source>They could not be kept. The old thresholds hold.</source>
        <translation>Không lưu được. Các ngưỡng cũ vẫn dùng.</translation>
    </message>
    <message>
        <source>Bluetooth does not work just now.</source>
        <translation>Bluetooth hiện không hoạt động.</translation>
    </message>
    <message>
        <source>Too little was heard. Is Bluezone open on every phone?</source>
        <translation>Nghe được quá ít. Bluezone đã mở trên mọi máy chưa?</translation>
    </message>
</context>
<context>
    <name>CalibrationWays</name>
    <message>
        <source>Measuring, please hold still</source>
        <translation>Đang đo, xin giữ yên</translation>
    </message>
</context>
<context>
    <name>CalibrationWords</name>
    <message>
        <source>Step %1 of 2</source>
        <translation>Bước %1 trên 2</translation>
    </message>
</context>
<context>
    <name>ChangeLine</name>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Cơ quan, công ty</translation>
    </message>
    <message>
        <source>Whom to see</source>
        <translation>Gặp ai</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Phòng ban</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Mục đích</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Vào lúc</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ra lúc</translation>
    </message>
    <message>
        <source>Bluezone</source>
        <translation>Bluezone</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Họp</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Giao hàng</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Khác</translation>
    </message>
</context>
<context>
    <name>ColumnLabel</name>
    <message>
        <source>Mon</source>
        <translation>T2</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>T3</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>T4</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>T5</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>T6</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>T7</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>CN</translation>
    </message>
</context>
<context>
    <name>ConversionCard</name>
    <message>
        <source>Installed at the kiosk</source>
        <translation>Cài tại chỗ sau khi xem mã</translation>
    </message>
    <message>
        <source>in the same visit</source>
        <translation>trong cùng lượt</translation>
    </message>
    <message>
        <source>%1 were shown the codes</source>
        <translation>%1 lượt được xem mã cài đặt</translation>
    </message>
    <message>
        <source>%1 installed here · %2 % (%3–%4)</source>
        <translation>%1 cài tại chỗ · %2 % (%3–%4)</translation>
    </message>
    <message>
        <source>The install codes were shown to nobody.</source>
        <translation>Chưa khách nào được xem mã cài đặt.</translation>
    </message>
    <message>
        <source>Fewer than 5 visitors, or they could be worked out: not shown.</source>
        <translation>Dưới 5 khách, hoặc có thể suy ra được: không hiện số.</translation>
    </message>
    <message>
        <source>without visits recorded by older versions</source>
        <translation>không kể các lượt do bản cũ ghi</translation>
    </message>
</context>
<context>
    <name>CorrectionFields</name>
    <message>
        <source>Bluezone, as you saw it on the phone</source>
        <translation>Bluezone, như bạn nhìn thấy trên điện thoại</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Mục đích</translation>
    </message>
</context>
<context>
    <name>CorrectionPage</name>
    <message>
        <source>Somebody changed this visit meanwhile. Cancel, and look at it anew.</source>
        <translation>Có người vừa sửa lượt này. Hãy bấm Huỷ rồi xem lại.</translation>
    </message>
    <message>
        <source>Only a receptionist&apos;s account may correct.</source>
        <translation>Chỉ tài khoản lễ tân được sửa.</translation>
    </message>
    <message>
        <source>The book could not be written. Nothing is changed.</source>
        <translation>Không ghi được vào sổ. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Correct a visit</source>
        <translation>Sửa một lượt</translation>
    </message>
</context>
<context>
    <name>CorrectionPeople</name>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Cần có họ tên.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Cơ quan, công ty</translation>
    </message>
    <message>
        <source>Whom to see</source>
        <translation>Gặp ai</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Phòng ban</translation>
    </message>
</context>
<context>
    <name>CorrectionTimes</name>
    <message>
        <source>Please write it like 4/8/2020 and 8:44.</source>
        <translation>Hãy viết như 4/8/2020 và 8:44.</translation>
    </message>
    <message>
        <source>That is still to come.</source>
        <translation>Giờ này chưa đến.</translation>
    </message>
    <message>
        <source>That is before they came.</source>
        <translation>Giờ này trước lúc vào.</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Vào lúc</translation>
    </message>
    <message>
        <source>Left; empty when nobody knows</source>
        <translation>Ra lúc; để trống nếu không ai biết</translation>
    </message>
    <message>
        <source>Whoever is still here is let out on the page &quot;Now inside&quot;, not here.</source>
        <translation>Khách còn ở trong thì cho ra ở trang “Đang ở trong”, không phải ở đây.</translation>
    </message>
</context>
<context>
    <name>CorrectionWhy</name>
    <message>
        <source>What changes</source>
        <translation>Sẽ thay đổi</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Chưa có gì.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Why is it put right?</source>
        <translation>Vì sao sửa?</translation>
    </message>
    <message>
        <source>No names here: the reason stays in the journal for good. The old values stay in the visit&apos;s history.</source>
        <translation>Đừng ghi tên ai ở đây: lý do được giữ mãi trong nhật ký. Giá trị cũ vẫn còn trong diễn biến của lượt này.</translation>
    </message>
</context>
<context>
    <name>CountRow</name>
    <message>
        <source>One fewer</source>
        <translation>Bớt một người</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Thêm một người</translation>
    </message>
</context>
<context>
    <name>DayChooser</name>
    <message>
        <source>%1 / %2</source>
        <comment>month, year</comment>
        <translation>Tháng %1 / %2</translation>
    </message>
    <message>
        <source>That day, or touch the last one too.</source>
        <translation>Chỉ ngày đó, hoặc chạm thêm ngày cuối.</translation>
    </message>
    <message>
        <source>Touch the first day, then the last.</source>
        <translation>Chạm ngày đầu, rồi ngày cuối.</translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>Days</source>
        <translation>Các ngày</translation>
    </message>
</context>
<context>
    <name>EnteredCard</name>
    <message>
        <source>Nobody entered yet</source>
        <translation>Chưa ghi ai</translation>
    </message>
    <message>
        <source>%1 is recorded</source>
        <translation>Đã ghi %1</translation>
    </message>
    <message>
        <source>Enter records; Tab goes to the next line.</source>
        <translation>Phím Enter để ghi, phím Tab sang ô kế tiếp.</translation>
    </message>
    <message>
        <source>The visit is over: no pass.</source>
        <translation>Lượt đã xong: không có thẻ.</translation>
    </message>
    <message>
        <source>The pass is</source>
        <translation>Mã thẻ là</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Purpose</source>
        <translation>Mục đích</translation>
    </message>
    <message>
        <source>Smartphone</source>
        <translation>Điện thoại thông minh</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>The book did not answer. Nothing was recorded.</source>
        <translation>Sổ không phản hồi. Chưa ghi gì cả.</translation>
    </message>
    <message>
        <source>Something else became of the visit meanwhile; it cannot be taken back here.</source>
        <translation>Lượt này đã có thay đổi khác, không huỷ được ở đây.</translation>
    </message>
    <message>
        <source>Somebody of this name came at %1. Record it again all the same?</source>
        <translation>Đã có khách cùng tên vào lúc %1. Vẫn ghi thêm một lượt?</translation>
    </message>
    <message>
        <source>Enter a visit</source>
        <translation>Ghi hộ khách</translation>
    </message>
</context>
<context>
    <name>EntryPeople</name>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Cần có họ tên.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Cơ quan, công ty</translation>
    </message>
    <message>
        <source>Whom to see</source>
        <translation>Gặp ai</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Phòng ban</translation>
    </message>
</context>
<context>
    <name>EntryTimes</name>
    <message>
        <source>Please write it like 4/8/2020 and 8:44.</source>
        <translation>Xin viết như 4/8/2020 và 8:44.</translation>
    </message>
    <message>
        <source>That is still to come.</source>
        <translation>Thời điểm này chưa tới.</translation>
    </message>
    <message>
        <source>More than 31 days ago.</source>
        <translation>Quá 31 ngày.</translation>
    </message>
    <message>
        <source>That is before they came.</source>
        <translation>Giờ này trước giờ vào.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Vào</translation>
    </message>
    <message>
        <source>Left, if it stands there</source>
        <translation>Ra, nếu có ghi</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>For IT</source>
        <translation>Dành cho kỹ thuật</translation>
    </message>
</context>
<context>
    <name>FiguresHead</name>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
</context>
<context>
    <name>FiguresNote</name>
    <message>
        <source>The book could not be read. Try again, or call IT.</source>
        <translation>Không đọc được sổ. Xin thử lại, hoặc gọi bộ phận CNTT.</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Đã lưu trong %1</translation>
    </message>
    <message>
        <source>The tables could not be written. Is the disk full?</source>
        <translation>Không ghi được bảng. Ổ đĩa có đầy không?</translation>
    </message>
    <message>
        <source>Drawing the sheets…</source>
        <translation>Đang vẽ các trang…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Đã lưu thành %1</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Đã gửi tới máy in.</translation>
    </message>
    <message>
        <source>Neither printed nor saved.</source>
        <translation>Không in cũng không lưu được.</translation>
    </message>
    <message>
        <source>The printer did not take it. Saved as %1</source>
        <translation>Máy in không nhận. Đã lưu thành %1</translation>
    </message>
    <message>
        <source>The sheets could not be saved. Is the disk full?</source>
        <translation>Không lưu được các trang. Ổ đĩa có đầy không?</translation>
    </message>
</context>
<context>
    <name>FiguresPaperWords</name>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>All entrances</source>
        <translation>Mọi cổng</translation>
    </message>
    <message>
        <source>Made at %1</source>
        <translation>Lập lúc %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1 trên %2</translation>
    </message>
    <message>
        <source>The range beside a share is its 95 % interval: between its ends the true share lies in 95 of 100 such counts. Fewer than 5 visitors, or what would give them away: hidden.</source>
        <translation>Khoảng cạnh mỗi tỷ lệ là khoảng tin cậy 95 %: trong 95 trên 100 lần đếm như vậy, tỷ lệ thật nằm giữa hai đầu khoảng. Dưới 5 khách, hoặc số làm lộ nhóm ấy: ẩn.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ẩn</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>không có ai</translation>
    </message>
    <message>
        <source>of the visitors with a smartphone run Bluezone</source>
        <translation>khách có điện thoại thông minh đang chạy Bluezone</translation>
    </message>
    <message>
        <source>about %1–%2 %, %3 of %4 visitors</source>
        <translation>khoảng %1–%2 %, %3 trên %4 khách</translation>
    </message>
    <message>
        <source>Nobody with a smartphone was checked in this time.</source>
        <translation>Trong thời gian này chưa kiểm tra khách nào có điện thoại thông minh.</translation>
    </message>
    <message>
        <source>Fewer than 5 visitors, or they could be worked out: not shown.</source>
        <translation>Dưới 5 khách, hoặc có thể suy ra được: không hiện số.</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>lượt</translation>
    </message>
    <message>
        <source>inside (median)</source>
        <translation>ở trong (trung vị)</translation>
    </message>
    <message>
        <source>half of them %1 to %2 min</source>
        <translation>một nửa từ %1 đến %2 phút</translation>
    </message>
    <message>
        <source>min</source>
        <translation>phút</translation>
    </message>
    <message>
        <source>busiest hour</source>
        <translation>giờ đông nhất</translation>
    </message>
    <message>
        <source>%1 visits a day</source>
        <translation>%1 lượt/ngày</translation>
    </message>
    <message>
        <source>h</source>
        <translation>giờ</translation>
    </message>
    <message>
        <source>left unseen</source>
        <translation>ra không rõ giờ</translation>
    </message>
    <message>
        <source>%1 of %2 visits</source>
        <translation>%1 trên %2 lượt</translation>
    </message>
    <message>
        <source>Bluezone by day, %</source>
        <translation>Bluezone theo ngày, %</translation>
    </message>
    <message>
        <source>Bluezone by hour of arrival, %</source>
        <translation>Bluezone theo giờ vào, %</translation>
    </message>
    <message>
        <source>Arrivals by hour</source>
        <translation>Lượt vào theo giờ</translation>
    </message>
    <message>
        <source>Bluezone by entrance</source>
        <translation>Bluezone theo cổng</translation>
    </message>
    <message>
        <source>Bluezone by policy</source>
        <translation>Bluezone theo quy định</translation>
    </message>
    <message>
        <source>Outcome of the check</source>
        <translation>Kết quả kiểm tra</translation>
    </message>
    <message>
        <source>Installed at the kiosk</source>
        <translation>Cài tại chỗ sau khi xem mã</translation>
    </message>
    <message>
        <source>%1 were shown the codes</source>
        <translation>%1 lượt được xem mã cài đặt</translation>
    </message>
    <message>
        <source>%1 installed here · %2 % (%3–%4)</source>
        <translation>%1 cài tại chỗ · %2 % (%3–%4)</translation>
    </message>
    <message>
        <source>without visits recorded by older versions</source>
        <translation>không kể các lượt do bản cũ ghi</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1, tiếp theo</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>nghe thấy</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>App required</source>
        <translation>Bắt buộc</translation>
    </message>
    <message>
        <source>App recommended</source>
        <translation>Khuyến nghị</translation>
    </message>
    <message>
        <source>No check</source>
        <translation>Không kiểm tra</translation>
    </message>
    <message>
        <source>Listened for Bluezone</source>
        <translation>Đã nghe Bluezone</translation>
    </message>
    <message>
        <source>No smartphone</source>
        <translation>Không có điện thoại TM</translation>
    </message>
    <message>
        <source>Did not want the check</source>
        <translation>Không muốn kiểm tra</translation>
    </message>
    <message>
        <source>Bluetooth not working</source>
        <translation>Bluetooth không chạy</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Không kiểm tra</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>T2</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>T3</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>T4</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>T5</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>T6</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>T7</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>CN</translation>
    </message>
</context>
<context>
    <name>FoldToggle</name>
    <message>
        <source>Fold the delegation</source>
        <translation>Gập danh sách đoàn</translation>
    </message>
    <message>
        <source>Show the delegation’s people</source>
        <translation>Xem từng người trong đoàn</translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <source>came about %1</source>
        <translation>đến khoảng %1</translation>
    </message>
    <message>
        <source>Not found several times. Please wait %1 s, or see the receptionist.</source>
        <translation>Nhiều lần chưa tìm thấy. Mời đợi %1 giây, hoặc gặp lễ tân.</translation>
    </message>
</context>
<context>
    <name>GoodbyeView</name>
    <message>
        <source>Goodbye</source>
        <translation>Hẹn gặp lại</translation>
    </message>
    <message numerus="yes">
        <source>%n people have left</source>
        <translation>
            <numerusform>%n người đã ra</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupPhonesView</name>
    <message>
        <source>Go on with %1 of %2 heard</source>
        <translation>Đi tiếp, đã nghe %1/%2 máy</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message numerus="yes">
        <source>%n people</source>
        <comment>in a delegation</comment>
        <translation>
            <numerusform>%n người</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heard</source>
        <comment>phones</comment>
        <translation>
            <numerusform>%n máy có Bluezone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without smartphone</source>
        <translation>
            <numerusform>%n không có điện thoại thông minh</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to install</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n cần cài</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of you: please see the receptionist</source>
        <translation>
            <numerusform>%n người: xin gặp lễ tân</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>The visitor’s pass</source>
        <translation>Thẻ của khách</translation>
    </message>
</context>
<context>
    <name>HealthGrid</name>
    <message>
        <source>Book</source>
        <translation>Sổ</translation>
    </message>
    <message>
        <source>Can be read</source>
        <translation>Đọc được</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Ổ đĩa</translation>
    </message>
    <message>
        <source>%1 GB are free</source>
        <translation>Còn trống %1 GB</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Máy ảnh</translation>
    </message>
    <message>
        <source>Reads codes</source>
        <translation>Đang đọc mã</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Đồng hồ</translation>
    </message>
    <message>
        <source>Is kept right</source>
        <translation>Được giữ đúng giờ</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>The last one was made %1</source>
        <translation>Lần gần nhất: %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất dữ liệu</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Trang chiếu</translation>
    </message>
    <message>
        <source>None is in the folder</source>
        <translation>Thư mục không có trang nào</translation>
    </message>
    <message>
        <source>Shown in turn: %1</source>
        <translation>Lần lượt chiếu: %1</translation>
    </message>
</context>
<context>
    <name>HealthHead</name>
    <message>
        <source>Kiosk and devices</source>
        <translation>Máy và thiết bị</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Bluetooth and camera are the kiosk&apos;s: look there, on this same page.</source>
        <translation>Bluetooth và camera thuộc máy ở cửa: xem tại máy đó, cũng ở mục này.</translation>
    </message>
</context>
<context>
    <name>HealthSummary</name>
    <message>
        <source>a moment, please</source>
        <translation>xin chờ một chút</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Máy hoạt động tốt</translation>
    </message>
    <message>
        <source>One thing needs you</source>
        <translation>Có một việc cần xem</translation>
    </message>
    <message>
        <source>%1 things need you</source>
        <translation>Có %1 việc cần xem</translation>
    </message>
</context>
<context>
    <name>HealthTexts</name>
    <message>
        <source>%1, since %2</source>
        <translation>%1, từ %2</translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message>
        <source>The camera does not answer</source>
        <translation>Máy ảnh không phản hồi</translation>
    </message>
    <message>
        <source>Only %1 GB are free</source>
        <translation>Chỉ còn trống %1 GB</translation>
    </message>
    <message>
        <source>The book&apos;s folder is not there</source>
        <translation>Không thấy thư mục của sổ</translation>
    </message>
    <message>
        <source>Nothing can be written</source>
        <translation>Không ghi được gì</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>Đồng hồ sai</translation>
    </message>
    <message>
        <source>Nothing is known to keep it right</source>
        <translation>Chưa rõ có gì giữ đúng giờ không</translation>
    </message>
    <message>
        <source>The last one was made %1</source>
        <translation>Lần gần nhất: %1</translation>
    </message>
    <message>
        <source>None is known</source>
        <translation>Chưa ghi nhận lần nào</translation>
    </message>
    <message>
        <source>Another program holds the book</source>
        <translation>Chương trình khác đang giữ sổ</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Ổ đĩa đã đầy</translation>
    </message>
    <message>
        <source>The book cannot be read</source>
        <translation>Không đọc được sổ</translation>
    </message>
    <message>
        <source>a moment, please</source>
        <translation>xin đợi một lát</translation>
    </message>
    <message>
        <source>plug it in again; it is found by itself</source>
        <translation>xin cắm lại; máy tự tìm thấy</translation>
    </message>
    <message>
        <source>call IT: a full disk stops the kiosk</source>
        <translation>gọi bộ phận CNTT: ổ đĩa đầy thì máy ngừng</translation>
    </message>
    <message>
        <source>call IT: gatebookctl doctor</source>
        <translation>gọi bộ phận CNTT: gatebookctl doctor</translation>
    </message>
    <message>
        <source>call IT: the clock must be set</source>
        <translation>gọi bộ phận CNTT chỉnh giờ</translation>
    </message>
    <message>
        <source>compare it with your own; if it is wrong, call IT</source>
        <translation>so với đồng hồ của anh chị; nếu sai thì gọi bộ phận CNTT</translation>
    </message>
    <message>
        <source>ask IT for a backup</source>
        <translation>nhờ bộ phận CNTT sao lưu</translation>
    </message>
    <message>
        <source>wait a minute; if this stays, call IT: gatebookctl doctor</source>
        <translation>đợi một phút; nếu vẫn vậy, gọi bộ phận CNTT: gatebookctl doctor</translation>
    </message>
    <message>
        <source>use the paper book, and call IT</source>
        <translation>dùng sổ giấy và gọi bộ phận CNTT</translation>
    </message>
    <message>
        <source>Not all can be shown</source>
        <translation>Có trang không chiếu được</translation>
    </message>
    <message>
        <source>ask IT for other files: gatebookctl doctor</source>
        <translation>nhờ bộ phận IT đổi tệp khác: gatebookctl doctor</translation>
    </message>
</context>
<context>
    <name>HeardCount</name>
    <message>
        <source>%1 of %2 phones heard</source>
        <translation>Đã nghe %1/%2 máy</translation>
    </message>
</context>
<context>
    <name>HelpToggle</name>
    <message>
        <source>Needs no help</source>
        <translation>Không cần giúp đỡ</translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation>Cần giúp đỡ</translation>
    </message>
</context>
<context>
    <name>HistoryRow</name>
    <message>
        <source>Came in</source>
        <translation>Vào</translation>
    </message>
    <message>
        <source>Asked to see reception</source>
        <translation>Mời gặp lễ tân</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Được cho vào</translation>
    </message>
    <message>
        <source>Did not enter</source>
        <translation>Không vào</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Ra</translation>
    </message>
    <message>
        <source>Closed at closing time</source>
        <translation>Đóng lượt lúc hết giờ</translation>
    </message>
    <message>
        <source>Bluezone heard</source>
        <translation>Nghe thấy Bluezone</translation>
    </message>
    <message>
        <source>Coming in taken back</source>
        <translation>Hoàn tác lượt vào</translation>
    </message>
    <message>
        <source>Going out taken back</source>
        <translation>Hoàn tác lượt ra</translation>
    </message>
    <message>
        <source>Wants to be recognised by card</source>
        <translation>Muốn được nhận ra bằng thẻ</translation>
    </message>
    <message>
        <source>Card forgotten</source>
        <translation>Không nhớ thẻ nữa</translation>
    </message>
    <message>
        <source>listened %1 s, %2 sightings</source>
        <translation>nghe %1 giây, %2 mẫu</translation>
    </message>
    <message>
        <source>listened %1 s, %2 sightings, %3 dBm</source>
        <translation>nghe %1 giây, %2 mẫu, %3 dBm</translation>
    </message>
    <message>
        <source>%1 · no. %2</source>
        <translation>%1 · số %2</translation>
    </message>
    <message>
        <source>at the kiosk</source>
        <translation>tại máy</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>máy tự ghi</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Đã sửa</translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation>Cần giúp đỡ</translation>
    </message>
    <message>
        <source>Needs no help</source>
        <translation>Không cần giúp đỡ</translation>
    </message>
    <message>
        <source>on paper: %1</source>
        <translation>trên giấy: %1</translation>
    </message>
</context>
<context>
    <name>HourBar</name>
    <message>
        <source>hidden</source>
        <translation>ẩn</translation>
    </message>
</context>
<context>
    <name>HoursCard</name>
    <message>
        <source>Arrivals by hour</source>
        <translation>Lượt vào theo giờ</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message>
        <source>%1 days added up</source>
        <translation>%1 ngày cộng lại</translation>
    </message>
    <message>
        <source>Nobody came in this time.</source>
        <translation>Chưa có ai vào trong thời gian này.</translation>
    </message>
</context>
<context>
    <name>InsideHead</name>
    <message>
        <source>Now inside</source>
        <translation>Đang ở trong</translation>
    </message>
    <message>
        <source>Search without accents: nguyen ha</source>
        <translation>Tìm không dấu: nguyen ha</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm</translation>
    </message>
</context>
<context>
    <name>InsidePage</name>
    <message>
        <source>visits</source>
        <translation>lượt</translation>
    </message>
    <message>
        <source>of %1 visits</source>
        <translation>trong %1 lượt</translation>
    </message>
    <message>
        <source>Nobody is inside.</source>
        <translation>Không có ai ở trong.</translation>
    </message>
    <message>
        <source>Nobody inside fits this.</source>
        <translation>Không có ai ở trong khớp.</translation>
    </message>
    <message>
        <source>Somebody else was quicker. The list shows how it is now.</source>
        <translation>Người khác đã làm trước. Danh sách đang hiện tình trạng mới.</translation>
    </message>
    <message>
        <source>The book did not answer. Nothing was recorded.</source>
        <translation>Sổ không trả lời. Chưa ghi gì.</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Không có ai chờ</translation>
    </message>
    <message>
        <source>Whoever is asked to see you shows here, with a sound.</source>
        <translation>Khách được mời gặp lễ tân sẽ hiện ở đây, kèm tiếng báo.</translation>
    </message>
</context>
<context>
    <name>InsideRow</name>
    <message>
        <source>Needs help</source>
        <translation>Cần giúp đỡ</translation>
    </message>
    <message>
        <source>%1 of %2 heard</source>
        <translation>Nghe %1/%2</translation>
    </message>
</context>
<context>
    <name>InstallView</name>
    <message>
        <source>Please install Bluezone</source>
        <translation>Mời cài Bluezone</translation>
    </message>
</context>
<context>
    <name>KeyFace</name>
    <message>
        <source>Space</source>
        <translation>Dấu cách</translation>
    </message>
</context>
<context>
    <name>KeyedList</name>
    <message>
        <source>Keyed in</source>
        <translation>Đã nhập</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Easier to use</source>
        <translation>Dễ dùng hơn</translation>
    </message>
</context>
<context>
    <name>LeftCard</name>
    <message>
        <source>%1 was let out</source>
        <translation>%1 đã ra</translation>
    </message>
    <message>
        <source>%1 visits were let out</source>
        <translation>Đã cho %1 lượt ra</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>Còn %1 giây</translation>
    </message>
</context>
<context>
    <name>LetInPassCard</name>
    <message>
        <source>Let in. The pass is</source>
        <translation>Đã cho vào. Mã ra vào:</translation>
    </message>
    <message>
        <source>%1 visitors are let in</source>
        <translation>Đã cho %1 khách vào</translation>
    </message>
    <message>
        <source>They leave with the leader’s pass.</source>
        <translation>Khi về dùng thẻ của trưởng đoàn.</translation>
    </message>
    <message>
        <source>The leader’s pass: %1</source>
        <translation>Thẻ trưởng đoàn: %1</translation>
    </message>
    <message>
        <source>It is being printed.</source>
        <translation>Đang in.</translation>
    </message>
    <message>
        <source>It is printed.</source>
        <translation>Đã in xong.</translation>
    </message>
</context>
<context>
    <name>LetInSheet</name>
    <message>
        <source>Another reason</source>
        <translation>Lý do khác</translation>
    </message>
</context>
<context>
    <name>LevelScale</name>
    <message>
        <source>mark %1</source>
        <translation>tại dấu %1</translation>
    </message>
    <message>
        <source>1 m %1</source>
        <translation>cách 1 m %1</translation>
    </message>
</context>
<context>
    <name>LogBrowse</name>
    <message>
        <source>Log</source>
        <translation>Sổ ra vào</translation>
    </message>
    <message>
        <source>Search without accents: nguyen ha</source>
        <translation>Tìm không dấu: nguyen ha</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>The book could not be read.</source>
        <translation>Không đọc được sổ.</translation>
    </message>
    <message>
        <source>No visit fits this.</source>
        <translation>Không có lượt nào khớp.</translation>
    </message>
    <message>
        <source>%1 visits · %2 inside</source>
        <translation>%1 lượt · %2 đang ở trong</translation>
    </message>
</context>
<context>
    <name>LogDetail</name>
    <message>
        <source>Told by notice %1</source>
        <translation>Đã báo bằng bản thông báo %1</translation>
    </message>
    <message>
        <source>Looked at notice %1</source>
        <translation>Đã mở thông báo bản %1</translation>
    </message>
</context>
<context>
    <name>LogDetailHead</name>
    <message>
        <source>Corrections are made by reception.</source>
        <translation>Việc sửa do lễ tân làm.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Diễn biến</translation>
    </message>
</context>
<context>
    <name>LogFilters</name>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Bluezone</source>
        <translation>Bluezone</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Phòng ban</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Cổng</translation>
    </message>
</context>
<context>
    <name>LogRow</name>
    <message>
        <source>waiting</source>
        <translation>đang chờ</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>ở trong</translation>
    </message>
    <message>
        <source>did not enter</source>
        <translation>không vào</translation>
    </message>
    <message>
        <source>by reception</source>
        <translation>lễ tân cho ra</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>không rõ</translation>
    </message>
    <message>
        <source>by card</source>
        <translation>bằng thẻ</translation>
    </message>
    <message>
        <source>by pass</source>
        <translation>bằng mã</translation>
    </message>
    <message>
        <source>%1, corrected</source>
        <translation>%1, đã sửa</translation>
    </message>
</context>
<context>
    <name>LogRows</name>
    <message>
        <source>Log</source>
        <translation>Sổ ra vào</translation>
    </message>
</context>
<context>
    <name>LowArch</name>
    <message>
        <source>All buttons are below</source>
        <translation>Các nút ở phía dưới</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Gatebook</source>
        <translation>Gatebook</translation>
    </message>
</context>
<context>
    <name>NameWords</name>
    <message>
        <source>Companion</source>
        <translation>Người đi cùng</translation>
    </message>
    <message>
        <source>Name erased</source>
        <translation>Tên đã xoá</translation>
    </message>
</context>
<context>
    <name>NamedCard</name>
    <message>
        <source>%1 of %2 named</source>
        <translation>Đã có tên %1/%2 người</translation>
    </message>
</context>
<context>
    <name>NoticeSheet</name>
    <message>
        <source>Notice, version %1</source>
        <translation>Thông báo, bản %1</translation>
    </message>
</context>
<context>
    <name>OutOfServiceView</name>
    <message>
        <source>At the desk</source>
        <translation>Có sẵn ở bàn lễ tân</translation>
    </message>
    <message>
        <source>It tries again every minute</source>
        <translation>Máy tự thử lại mỗi phút</translation>
    </message>
</context>
<context>
    <name>OutcomeRow</name>
    <message>
        <source>Listened for Bluezone</source>
        <translation>Đã nghe Bluezone</translation>
    </message>
    <message>
        <source>No smartphone</source>
        <translation>Không có điện thoại TM</translation>
    </message>
    <message>
        <source>Did not want the check</source>
        <translation>Không muốn kiểm tra</translation>
    </message>
    <message>
        <source>Bluetooth not working</source>
        <translation>Bluetooth không chạy</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Không kiểm tra</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ẩn</translation>
    </message>
</context>
<context>
    <name>PassCard</name>
    <message>
        <source>The code of your pass</source>
        <translation>Mã trên thẻ khách</translation>
    </message>
    <message>
        <source>Your pass</source>
        <translation>Thẻ khách</translation>
    </message>
</context>
<context>
    <name>PassWords</name>
    <message>
        <source>Several wrong codes. Please try again in %1 s.</source>
        <translation>Mã sai nhiều lần. Xin thử lại sau %1 giây.</translation>
    </message>
</context>
<context>
    <name>PrinterHealth</name>
    <message>
        <source>Printer</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>Takes passes</source>
        <translation>Nhận in thẻ</translation>
    </message>
    <message>
        <source>None is set: passes are on the screen</source>
        <translation>Chưa đặt máy in: thẻ hiện trên màn hình</translation>
    </message>
</context>
<context>
    <name>PrinterWords</name>
    <message>
        <source>Passes cannot be printed</source>
        <translation>Không in được thẻ khách</translation>
    </message>
    <message>
        <source>The printer is far behind</source>
        <translation>Máy in đang chậm nhiều</translation>
    </message>
    <message>
        <source>The printer does not take passes</source>
        <translation>Máy in không nhận thẻ khách</translation>
    </message>
    <message>
        <source>call IT: apt install cups-client</source>
        <translation>gọi kỹ thuật: apt install cups-client</translation>
    </message>
    <message>
        <source>look whether it has paper and its cover is shut</source>
        <translation>xem máy còn giấy và nắp đã đóng chưa</translation>
    </message>
    <message>
        <source>see that it is on, connected and has paper; if this stays, call IT: gatebookctl doctor</source>
        <translation>xem máy đã bật, đã nối dây và còn giấy; nếu vẫn vậy, gọi kỹ thuật: gatebookctl doctor</translation>
    </message>
    <message>
        <source>Since %1 · %2</source>
        <translation>Từ %1 · %2</translation>
    </message>
</context>
<context>
    <name>PurposeRow</name>
    <message>
        <source>Purpose of the visit</source>
        <translation>Mục đích</translation>
    </message>
</context>
<context>
    <name>RadioHealth</name>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
</context>
<context>
    <name>RadioStrip</name>
    <message>
        <source>Bluetooth works</source>
        <translation>Bluetooth đang hoạt động</translation>
    </message>
    <message>
        <source>Bluetooth is starting</source>
        <translation>Bluetooth đang khởi động</translation>
    </message>
    <message>
        <source>No Bluetooth adapter</source>
        <translation>Không có bộ thu Bluetooth</translation>
    </message>
    <message>
        <source>Bluetooth is switched off</source>
        <translation>Bluetooth đang tắt</translation>
    </message>
    <message>
        <source>The recording has ended</source>
        <translation>Bản ghi đã hết</translation>
    </message>
    <message>
        <source>Bluetooth stopped listening</source>
        <translation>Bluetooth ngừng nghe</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>không cần làm gì</translation>
    </message>
    <message>
        <source>a moment, please</source>
        <translation>xin chờ một chút</translation>
    </message>
    <message>
        <source>plug it in again; it is found by itself</source>
        <translation>xin cắm lại, máy tự nhận</translation>
    </message>
    <message>
        <source>call IT: bluetoothctl power on</source>
        <translation>gọi kỹ thuật: bluetoothctl power on</translation>
    </message>
    <message>
        <source>start the kiosk without one</source>
        <translation>khởi động máy không dùng bản ghi</translation>
    </message>
    <message>
        <source>it tries again by itself; if this stays, plug the adapter out and in</source>
        <translation>máy tự thử lại; nếu vẫn vậy, xin rút bộ thu ra rồi cắm lại</translation>
    </message>
    <message>
        <source>Since %1 · %2</source>
        <translation>Từ %1 · %2</translation>
    </message>
    <message>
        <source>Bluetooth hears poorly</source>
        <translation>Bluetooth nghe kém</translation>
    </message>
    <message>
        <source>move the adapter away from metal and from other radios, or try another</source>
        <translation>đặt bộ thu xa kim loại và thiết bị phát sóng khác, hoặc thử bộ khác</translation>
    </message>
</context>
<context>
    <name>ReadOnlyBand</name>
    <message>
        <source>Read only: nothing can be changed here.</source>
        <translation>Chỉ đọc: ở đây không sửa được gì.</translation>
    </message>
    <message>
        <source>Read only: nothing can be changed here. The last check-in in it: %1</source>
        <translation>Chỉ đọc: ở đây không sửa được gì. Lượt vào cuối trong sổ này: %1</translation>
    </message>
</context>
<context>
    <name>ReceptionWindow</name>
    <message>
        <source>Gatebook · Reception</source>
        <translation>Gatebook · Lễ tân</translation>
    </message>
</context>
<context>
    <name>RollCallFace</name>
    <message>
        <source>since %1</source>
        <translation>từ %1</translation>
    </message>
</context>
<context>
    <name>RollCallHeading</name>
    <message>
        <source>Waiting at the desk</source>
        <translation>Khách đang chờ</translation>
    </message>
    <message>
        <source>Left today, nobody knows when</source>
        <translation>Hôm nay ra không rõ giờ</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Đang ở trong</translation>
    </message>
    <message>
        <source>Recorded, not let in yet.</source>
        <translation>Đã ghi sổ, chưa cho vào.</translation>
    </message>
    <message>
        <source>They may still be inside.</source>
        <translation>Có thể vẫn còn ở trong.</translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation>Cần giúp đỡ</translation>
    </message>
    <message>
        <source>Somebody goes for them first.</source>
        <translation>Đến đón những người này trước.</translation>
    </message>
</context>
<context>
    <name>RollCallList</name>
    <message>
        <source>Reading who is inside…</source>
        <translation>Đang đọc ai ở trong…</translation>
    </message>
    <message>
        <source>The book could not be read. Use the last paper, and call IT.</source>
        <translation>Không đọc được sổ. Xin dùng tờ in gần nhất và gọi bộ phận CNTT.</translation>
    </message>
    <message>
        <source>No roll call is under way.</source>
        <translation>Hiện không điểm danh.</translation>
    </message>
    <message>
        <source>Nobody is inside.</source>
        <translation>Không có ai ở trong.</translation>
    </message>
    <message>
        <source>Everyone is here.</source>
        <translation>Đã đủ mọi người.</translation>
    </message>
</context>
<context>
    <name>RollCallNote</name>
    <message>
        <source>Printing…</source>
        <translation>Đang in…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Đã lưu thành %1</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Đã gửi tới máy in.</translation>
    </message>
    <message>
        <source>Neither printed nor saved. Tick here on the screen.</source>
        <translation>Không in cũng không lưu được. Xin đánh dấu trên màn hình này.</translation>
    </message>
    <message>
        <source>The printer did not take it. Saved as %1</source>
        <translation>Máy in không nhận. Đã lưu thành %1</translation>
    </message>
    <message>
        <source>It could not be saved. Tick here on the screen.</source>
        <translation>Không lưu được. Xin đánh dấu trên màn hình này.</translation>
    </message>
    <message>
        <source>The ticks cannot be saved: keep this page open.</source>
        <translation>Không lưu được dấu điểm danh: xin giữ trang này mở.</translation>
    </message>
</context>
<context>
    <name>RollCallPanel</name>
    <message>
        <source>Begun at %1, taken up again</source>
        <translation>Bắt đầu lúc %1, nay tiếp tục</translation>
    </message>
    <message>
        <source>Begun at %1</source>
        <translation>Bắt đầu lúc %1</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Điểm danh</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>everyone is here</source>
        <translation>đã đủ mọi người</translation>
    </message>
    <message>
        <source>are here, %1 not yet</source>
        <translation>đã có mặt, còn thiếu %1</translation>
    </message>
</context>
<context>
    <name>RollCallRow</name>
    <message>
        <source>Name erased</source>
        <translation>Tên đã xoá</translation>
    </message>
    <message>
        <source>Companion of %1</source>
        <translation>Người đi cùng %1</translation>
    </message>
    <message>
        <source>Companion of a group</source>
        <translation>Người của một đoàn</translation>
    </message>
</context>
<context>
    <name>RollCallWays</name>
    <message>
        <source>Roll call</source>
        <translation>Điểm danh</translation>
    </message>
    <message>
        <source>Made at %1</source>
        <translation>Lập lúc %1</translation>
    </message>
    <message>
        <source>Waiting at the desk</source>
        <translation>Khách đang chờ</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Đang ở trong</translation>
    </message>
    <message>
        <source>Left today, nobody knows when</source>
        <translation>Hôm nay ra không rõ giờ</translation>
    </message>
    <message>
        <source>They may still be inside.</source>
        <translation>Có thể vẫn còn ở trong.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>không có ai</translation>
    </message>
    <message>
        <source>Name erased</source>
        <translation>Tên đã xoá</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1 trên %2</translation>
    </message>
    <message>
        <source>Called by: ______________________   Ended at: __________</source>
        <translation>Người điểm danh: ______________________   Xong lúc: __________</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 người</translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation>Cần giúp đỡ</translation>
    </message>
    <message>
        <source>Companion of %1</source>
        <translation>Người đi cùng %1</translation>
    </message>
    <message>
        <source>Companion of a group</source>
        <translation>Người của một đoàn</translation>
    </message>
</context>
<context>
    <name>ShareColumn</name>
    <message>
        <source>hidden</source>
        <translation>ẩn</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>nghỉ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>%1 %, %2 to %3</source>
        <translation>%1 %, từ %2 đến %3</translation>
    </message>
</context>
<context>
    <name>ShareRow</name>
    <message>
        <source>App required</source>
        <translation>Bắt buộc</translation>
    </message>
    <message>
        <source>App recommended</source>
        <translation>Khuyến nghị</translation>
    </message>
    <message>
        <source>No check</source>
        <translation>Không kiểm tra</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ẩn</translation>
    </message>
    <message>
        <source>%1–%2, %3 visitors</source>
        <translation>%1–%2, %3 khách</translation>
    </message>
</context>
<context>
    <name>SignInDesk</name>
    <message>
        <source>Reception</source>
        <translation>Lễ tân</translation>
    </message>
    <message>
        <source>No staff account yet. IT adds the first one with: %1</source>
        <translation>Chưa có tài khoản nào. CNTT tạo tài khoản đầu bằng: %1</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>IT adds the first one with: %1</source>
        <translation>Bộ phận kỹ thuật tạo tài khoản đầu tiên bằng lệnh: %1</translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>This PIN does not fit.</source>
        <translation>Mã PIN không đúng.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please try again in %1 s.</source>
        <translation>Sai PIN nhiều lần. Xin thử lại sau %1 giây.</translation>
    </message>
    <message>
        <source>The book does not answer. It is tried again by itself; if this stays, call IT.</source>
        <translation>Sổ không trả lời. Máy tự thử lại; nếu vẫn vậy, hãy gọi bộ phận CNTT.</translation>
    </message>
    <message>
        <source>Choose a PIN of your own, 4 to 12 digits.</source>
        <translation>Hãy chọn mã PIN của riêng bạn, từ 4 đến 12 chữ số.</translation>
    </message>
    <message>
        <source>The same PIN once more.</source>
        <translation>Nhập lại mã PIN đó một lần nữa.</translation>
    </message>
    <message>
        <source>The first PIN is told by: %1</source>
        <translation>Xem mã PIN đầu tiên bằng lệnh: %1</translation>
    </message>
    <message>
        <source>The two PINs differ. Please choose one again.</source>
        <translation>Hai mã PIN không giống nhau. Vui lòng chọn lại.</translation>
    </message>
    <message>
        <source>Please choose another PIN of 4 to 12 digits.</source>
        <translation>Vui lòng chọn mã PIN khác, từ 4 đến 12 chữ số.</translation>
    </message>
</context>
<context>
    <name>SmallFigures</name>
    <message>
        <source>min</source>
        <translation>phút</translation>
    </message>
    <message>
        <source>nobody left yet</source>
        <translation>chưa ai ra</translation>
    </message>
    <message>
        <source>fewer than 5</source>
        <translation>dưới 5 lượt</translation>
    </message>
    <message>
        <source>busiest hour</source>
        <translation>giờ đông nhất</translation>
    </message>
    <message>
        <source>not to be told</source>
        <translation>không nêu được</translation>
    </message>
    <message>
        <source>left unseen</source>
        <translation>ra không rõ giờ</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>ở trong</translation>
    </message>
    <message>
        <source>median, %1–%2</source>
        <translation>trung vị, %1–%2</translation>
    </message>
    <message>
        <source>h</source>
        <translation>giờ</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 lượt/ngày</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
</context>
<context>
    <name>StaffHead</name>
    <message>
        <source>Reception</source>
        <translation>Lễ tân</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>Inside</source>
        <translation>Ở trong</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Đã ra</translation>
    </message>
    <message>
        <source>Left, time not known</source>
        <translation>Đã ra, không rõ giờ</translation>
    </message>
    <message>
        <source>Did not enter</source>
        <translation>Không vào</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Đã sửa</translation>
    </message>
</context>
<context>
    <name>StayBar</name>
    <message>
        <source>%1 h %2</source>
        <translation>%1 g %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>từ %1</translation>
    </message>
</context>
<context>
    <name>StayCard</name>
    <message>
        <source>In</source>
        <translation>Vào</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ra</translation>
    </message>
    <message>
        <source>%1 h %2 min inside</source>
        <translation>%1 giờ %2 phút</translation>
    </message>
    <message>
        <source>%1 min inside</source>
        <translation>%1 phút</translation>
    </message>
</context>
<context>
    <name>TimeStepper</name>
    <message>
        <source>Half an hour earlier</source>
        <translation>Sớm hơn nửa giờ</translation>
    </message>
    <message>
        <source>Half an hour later</source>
        <translation>Muộn hơn nửa giờ</translation>
    </message>
</context>
<context>
    <name>TypefaceNote</name>
    <message>
        <source>Typefaces are missing: %1. Call IT: gatebookctl doctor</source>
        <translation>Thiếu phông chữ: %1. Gọi kỹ thuật: gatebookctl doctor</translation>
    </message>
</context>
<context>
    <name>Ui</name>
    <message>
        <source>Visitors and applicants: please check in and out here.</source>
        <translation>Khách và người đến làm thủ tục: mời ghi giờ vào, giờ ra tại đây.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Ghi giờ vào</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Vào</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Ghi giờ ra</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ra</translation>
    </message>
    <message>
        <source>Bluezone heard. Thank you.</source>
        <translation>Đã nghe thấy Bluezone. Cảm ơn!</translation>
    </message>
    <message>
        <source>It turns green by itself. Nothing to press.</source>
        <translation>Nghe thấy là màn hình tự chuyển xanh</translation>
    </message>
    <message>
        <source>I carry no smartphone</source>
        <translation>Không dùng điện thoại thông minh</translation>
    </message>
    <message>
        <source>Ask the receptionist</source>
        <translation>Nhờ lễ tân</translation>
    </message>
    <message>
        <source>Install Bluezone: free, about one minute</source>
        <translation>Cài Bluezone: miễn phí, khoảng một phút</translation>
    </message>
    <message>
        <source>Scan the code with the camera</source>
        <translation>Quét mã bằng máy ảnh</translation>
    </message>
    <message>
        <source>Install and open the app</source>
        <translation>Cài và mở ứng dụng</translation>
    </message>
    <message>
        <source>Turn Bluetooth on</source>
        <translation>Bật Bluetooth</translation>
    </message>
    <message>
        <source>Usual height</source>
        <translation>Nút như cũ</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Hạ thấp</translation>
    </message>
    <message>
        <source>Usual colours</source>
        <translation>Màu như cũ</translation>
    </message>
    <message>
        <source>Clearer</source>
        <translation>Rõ hơn</translation>
    </message>
    <message>
        <source>Bluezone heard</source>
        <translation>Đã nghe thấy Bluezone</translation>
    </message>
    <message>
        <source>Not heard yet: please open Bluezone</source>
        <translation>Chưa nghe thấy, xin mở Bluezone</translation>
    </message>
    <message>
        <source>The check does not work just now</source>
        <translation>Tạm thời không kiểm tra được</translation>
    </message>
    <message>
        <source>Hold it there</source>
        <translation>Xin giữ yên ở đó</translation>
    </message>
    <message>
        <source>A little closer</source>
        <translation>Gần hơn một chút nữa</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Đang nghe…</translation>
    </message>
    <message>
        <source>With a smartphone? Please open Bluezone and turn Bluetooth on.</source>
        <translation>Có điện thoại thông minh? Xin mở Bluezone và bật Bluetooth.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Ổ đĩa đã đầy.</translation>
    </message>
    <message>
        <source>Another program keeps the book locked.</source>
        <translation>Một chương trình khác đang giữ khoá sổ.</translation>
    </message>
    <message>
        <source>The book cannot be used.</source>
        <translation>Sổ không dùng được.</translation>
    </message>
    <message>
        <source>The settings have a mistake.</source>
        <translation>Tệp cài đặt có lỗi.</translation>
    </message>
    <message>
        <source>The book cannot be written.</source>
        <translation>Không ghi được vào sổ.</translation>
    </message>
    <message>
        <source>Whom are you visiting?</source>
        <translation>Quý khách cần gặp ai?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Mời cho biết họ và tên</translation>
    </message>
    <message>
        <source>This was not recorded</source>
        <translation>Chưa ghi được</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>Đến bàn lễ tân</translation>
    </message>
    <message>
        <source>Where do you come from?</source>
        <translation>Quý khách từ cơ quan nào?</translation>
    </message>
    <message>
        <source>Company or agency, if any</source>
        <translation>Công ty hoặc cơ quan, nếu có</translation>
    </message>
    <message>
        <source>This kiosk is resting</source>
        <translation>Máy đang tạm nghỉ</translation>
    </message>
    <message>
        <source>Please sign in at the desk.</source>
        <translation>Mời quý khách ghi tên ở bàn lễ tân.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Gọi lễ tân</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>Số điện thoại</translation>
    </message>
    <message>
        <source>If you wish</source>
        <translation>Không bắt buộc</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Họp</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Giao hàng</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Writing in the book…</source>
        <translation>Đang ghi vào sổ…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>No open visit has this code. Please look again.</source>
        <translation>Chưa tìm thấy mã này. Xin xem lại thẻ.</translation>
    </message>
    <message>
        <source>It stands beside the square code of your pass.</source>
        <translation>Sáu ký tự bên cạnh mã vuông trên thẻ.</translation>
    </message>
    <message>
        <source>Type the code of your pass</source>
        <translation>Mời gõ mã trên thẻ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xoá</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation>Xoá ô này</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>How to open Bluezone</source>
        <translation>Cách mở Bluezone</translation>
    </message>
    <message>
        <source>Open the Bluezone app</source>
        <translation>Mở ứng dụng Bluezone</translation>
    </message>
    <message>
        <source>Hold the phone near the strip below</source>
        <translation>Đưa điện thoại gần dải bên dưới</translation>
    </message>
    <message>
        <source>I see</source>
        <translation>Tôi đã rõ</translation>
    </message>
    <message>
        <source>Are you still here?</source>
        <translation>Quý khách
còn ở đây không?</translation>
    </message>
    <message>
        <source>What you entered is about to be cleared.</source>
        <translation>Thông tin vừa nhập sắp được xoá.</translation>
    </message>
    <message>
        <source>I’m here</source>
        <translation>Tôi vẫn ở đây</translation>
    </message>
    <message>
        <source>Clear and finish</source>
        <translation>Xoá và kết thúc</translation>
    </message>
    <message>
        <source>Ready to hear Bluezone</source>
        <translation>Máy sẵn sàng nghe Bluezone</translation>
    </message>
    <message>
        <source>No phone near yet</source>
        <translation>Chưa có điện thoại ở gần</translation>
    </message>
    <message>
        <source>Listening for Bluezone</source>
        <translation>Đang nghe Bluezone</translation>
    </message>
    <message>
        <source>Open the app, Bluetooth on</source>
        <translation>Xin mở ứng dụng, bật Bluetooth</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Cảm ơn quý khách</translation>
    </message>
    <message>
        <source>Bluezone not heard yet</source>
        <translation>Chưa nghe thấy Bluezone</translation>
    </message>
    <message>
        <source>Please open the app</source>
        <translation>Xin mở ứng dụng</translation>
    </message>
    <message>
        <source>App check unavailable for now</source>
        <translation>Tạm thời không kiểm tra được</translation>
    </message>
    <message>
        <source>Please go on</source>
        <translation>Mời quý khách tiếp tục</translation>
    </message>
    <message>
        <source>How to open</source>
        <translation>Cách mở</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Quý khách</translation>
    </message>
    <message>
        <source>Your host</source>
        <translation>Nơi cần gặp</translation>
    </message>
    <message>
        <source>Bluezone</source>
        <translation>Bluezone</translation>
    </message>
    <message>
        <source>Please see the receptionist</source>
        <translation>Mời quý khách gặp lễ tân</translation>
    </message>
    <message>
        <source>Your arrival is noted. The receptionist will let you in and give you your pass.</source>
        <translation>Máy đã ghi quý khách đến. Lễ tân sẽ mời vào và đưa thẻ khách.</translation>
    </message>
    <message>
        <source>Let in. Please show the visitor this pass.</source>
        <translation>Đã cho vào. Xin đưa khách xem thẻ này.</translation>
    </message>
    <message>
        <source>Did not enter</source>
        <translation>Không vào</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Cho vào</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>Saw Bluezone on the phone</source>
        <translation>Đã xem Bluezone trên máy</translation>
    </message>
    <message>
        <source>No phone at hand</source>
        <translation>Không mang điện thoại</translation>
    </message>
    <message>
        <source>Phone broken or empty</source>
        <translation>Điện thoại hỏng, hết pin</translation>
    </message>
    <message>
        <source>Elderly person or child</source>
        <translation>Người cao tuổi, trẻ em</translation>
    </message>
    <message>
        <source>Urgent matter</source>
        <translation>Việc gấp</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>No staff account yet</source>
        <translation>Chưa có tài khoản lễ tân</translation>
    </message>
    <message>
        <source>Your PIN, please</source>
        <translation>Mời nhập mã PIN</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Không có ai đang chờ</translation>
    </message>
    <message>
        <source>Waiting at the desk</source>
        <translation>Khách đang chờ</translation>
    </message>
    <message>
        <source>I have no Bluezone</source>
        <translation>Tôi chưa có Bluezone</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Sổ giấy</translation>
    </message>
    <message>
        <source>Keep a picture for the way out.</source>
        <translation>Mời chụp lại, dùng khi ra.</translation>
    </message>
    <message>
        <source>Hold your phone to this mark</source>
        <translation>Đưa điện thoại
lại gần dấu này</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Skip the check</source>
        <translation>Vào không kiểm tra</translation>
    </message>
    <message>
        <source>The fault is ours. Try again, or see the desk.</source>
        <translation>Lỗi tại máy. Mời thử lại, hoặc gặp lễ tân.</translation>
    </message>
    <message>
        <source>Thank you for checking out.</source>
        <translation>Cảm ơn quý khách đã ghi giờ ra.</translation>
    </message>
    <message>
        <source>The code has expired. Nothing more to do.</source>
        <translation>Mã trên thẻ hết hiệu lực từ lúc này.</translation>
    </message>
    <message>
        <source>Another phone is just as near</source>
        <translation>Có điện thoại khác cũng gần như vậy</translation>
    </message>
    <message>
        <source>Take it away, then hold it here again</source>
        <translation>Xin nhấc máy ra, rồi đưa lại gần</translation>
    </message>
    <message>
        <source>Please open Bluezone</source>
        <translation>Xin mở Bluezone</translation>
    </message>
    <message>
        <source>Please let the others step back a little</source>
        <translation>Xin mời người bên cạnh lùi lại một chút</translation>
    </message>
    <message>
        <source>Use these thresholds</source>
        <translation>Dùng các ngưỡng này</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Đo lại</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp theo</translation>
    </message>
    <message>
        <source>Start measuring</source>
        <translation>Bắt đầu đo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <source>Open Bluezone on an Android phone and on an iPhone; three phones are better</source>
        <translation>Mở Bluezone trên một máy Android và một iPhone; ba máy thì tốt hơn</translation>
    </message>
    <message>
        <source>Hold them to the mark, as visitors do</source>
        <translation>Đưa các máy lại gần dấu, như khách vẫn làm</translation>
    </message>
    <message>
        <source>Step back one metre, phones in the hand</source>
        <translation>Cầm máy lùi lại một mét</translation>
    </message>
    <message>
        <source>Leave no phone at the mark</source>
        <translation>Không để máy nào lại gần dấu</translation>
    </message>
    <message>
        <source>Put the antenna right behind the mark</source>
        <translation>Đặt ăng-ten ngay sau dấu</translation>
    </message>
    <message>
        <source>Put a metal tray under and behind it</source>
        <translation>Đặt khay kim loại bên dưới và phía sau</translation>
    </message>
    <message>
        <source>Try another Bluetooth dongle</source>
        <translation>Thử bộ thu Bluetooth khác</translation>
    </message>
    <message>
        <source>Phones at the mark</source>
        <translation>Đưa máy lại gần dấu</translation>
    </message>
    <message>
        <source>Phones one metre away</source>
        <translation>Cầm máy cách một mét</translation>
    </message>
    <message>
        <source>The new thresholds hold from now on</source>
        <translation>Các ngưỡng mới dùng từ bây giờ</translation>
    </message>
    <message>
        <source>The mark can be told apart</source>
        <translation>Đã phân biệt được tại dấu</translation>
    </message>
    <message>
        <source>The mark cannot be told apart yet</source>
        <translation>Chưa phân biệt được tại dấu</translation>
    </message>
    <message>
        <source>Calibrate the mark</source>
        <translation>Căn chỉnh dấu</translation>
    </message>
    <message>
        <source>One kind of phone can be told apart, the other not yet</source>
        <translation>Mới phân biệt được một loại máy</translation>
    </message>
    <message>
        <source>No single visit fits. Check what you said, or see the receptionist.</source>
        <translation>Chưa tìm được đúng một lượt. Mời xem lại, hoặc gặp lễ tân.</translation>
    </message>
    <message>
        <source>Whom did you visit?</source>
        <translation>Quý khách đã gặp ai?</translation>
    </message>
    <message>
        <source>The name you came in with</source>
        <translation>Họ tên khi vào</translation>
    </message>
    <message>
        <source>About when did you come?</source>
        <translation>Quý khách đến khi nào?</translation>
    </message>
    <message>
        <source>That is me: check out</source>
        <translation>Đúng tôi, tôi ra</translation>
    </message>
    <message>
        <source>Find my visit</source>
        <translation>Tìm lượt của tôi</translation>
    </message>
    <message>
        <source>Lost your pass?</source>
        <translation>Không còn thẻ?</translation>
    </message>
    <message>
        <source>Half an hour more or less does not matter.</source>
        <translation>Sớm muộn nửa giờ không sao.</translation>
    </message>
    <message>
        <source>Quicker with a citizen card or a pass: show its QR to the scanner.</source>
        <translation>Có căn cước hoặc thẻ khách? Đưa mã QR vào máy quét cho nhanh.</translation>
    </message>
    <message>
        <source>Reading the code…</source>
        <translation>Đang đọc mã…</translation>
    </message>
    <message>
        <source>How shall we sign you in?</source>
        <translation>Mời cho biết họ tên</translation>
    </message>
    <message>
        <source>Show the QR of your citizen card to the scanner</source>
        <translation>Đưa mã QR căn cước vào máy quét</translation>
    </message>
    <message>
        <source>Type my name</source>
        <translation>Gõ họ tên</translation>
    </message>
    <message>
        <source>Not a code for here. Please show a citizen card or your pass.</source>
        <translation>Mã này không dùng ở đây. Mời đưa căn cước hoặc thẻ khách.</translation>
    </message>
    <message>
        <source>Nobody inside has this code.</source>
        <translation>Không có ai đang ở trong với mã này.</translation>
    </message>
    <message>
        <source>Please see the receptionist first.</source>
        <translation>Mời gặp lễ tân trước.</translation>
    </message>
    <message>
        <source>Please finish this step first.</source>
        <translation>Mời làm xong bước này trước.</translation>
    </message>
    <message>
        <source>That did not work. Please type instead.</source>
        <translation>Chưa đọc được mã. Mời gõ tay.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Đã hoàn tác.</translation>
    </message>
    <message>
        <source>This cannot be undone here. Please see the receptionist.</source>
        <translation>Không hoàn tác được ở đây. Mời gặp lễ tân.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Remember my card</source>
        <translation>Nhớ thẻ của tôi</translation>
    </message>
    <message>
        <source>Quicker with a citizen card or a pass: hold its QR up to the camera.</source>
        <translation>Có căn cước hoặc thẻ khách? Đưa mã QR ra trước camera cho nhanh.</translation>
    </message>
    <message>
        <source>No card can be read now. Please type.</source>
        <translation>Chưa đọc được thẻ. Xin gõ họ tên.</translation>
    </message>
    <message>
        <source>Show the QR of your citizen card to the camera</source>
        <translation>Đưa mã QR căn cước vào camera</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Theo ngày</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Theo giờ</translation>
    </message>
    <message>
        <source>By entrance</source>
        <translation>Theo cổng</translation>
    </message>
    <message>
        <source>By policy</source>
        <translation>Theo quy định</translation>
    </message>
    <message>
        <source>Outcome of the check</source>
        <translation>Kết quả kiểm tra</translation>
    </message>
    <message>
        <source>All entrances</source>
        <translation>Mọi cổng</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 ngày</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 ngày</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>It is being printed. A picture will do as well.</source>
        <translation>Đang in thẻ. Chụp lại mã cũng được.</translation>
    </message>
    <message>
        <source>Take the paper or a picture.</source>
        <translation>Xin lấy thẻ in hoặc chụp mã.</translation>
    </message>
    <message>
        <source>The printer is resting. Please keep a picture.</source>
        <translation>Máy in đang nghỉ. Xin chụp lại mã này.</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>In lại thẻ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>In danh sách</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lưu PDF</translation>
    </message>
    <message>
        <source>Only who is missing</source>
        <translation>Chỉ người còn thiếu</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Danh sách mới</translation>
    </message>
    <message>
        <source>Begin the roll call</source>
        <translation>Bắt đầu điểm danh</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>Yes, forget the ticks</source>
        <translation>Có, bỏ các dấu</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>Không, tiếp tục</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Xem lại</translation>
    </message>
    <message>
        <source>Yes, let out</source>
        <translation>Đồng ý, cho ra</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Let everybody shown out…</source>
        <translation>Cho tất cả ra…</translation>
    </message>
    <message>
        <source>Let out</source>
        <translation>Cho ra</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>No smartphone</source>
        <translation>Không có ĐT</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Từ chối</translation>
    </message>
    <message>
        <source>Now inside</source>
        <translation>Đang ở trong</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Sổ ra vào</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Điểm danh</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Kiosk and devices</source>
        <translation>Máy và thiết bị</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Khoá</translation>
    </message>
    <message>
        <source>Let in…</source>
        <translation>Cho vào…</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Lưu phần sửa</translation>
    </message>
    <message>
        <source>Misspelt</source>
        <translation>Viết sai</translation>
    </message>
    <message>
        <source>Another host</source>
        <translation>Gặp người khác</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Sai giờ</translation>
    </message>
    <message>
        <source>Forgot to check out</source>
        <translation>Quên ghi ra</translation>
    </message>
    <message>
        <source>Phone seen at reception</source>
        <translation>Lễ tân đã xem điện thoại</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Đang bật</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Không bật</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Như đã ghi</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Easier to use</source>
        <translation>Dễ dùng hơn</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Chữ to hơn</translation>
    </message>
    <message>
        <source>Other hand</source>
        <translation>Đổi bên tay</translation>
    </message>
    <message>
        <source>Print the pass</source>
        <translation>In thẻ</translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation>Cần giúp đỡ</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Khách tại bàn</translation>
    </message>
    <message>
        <source>From paper</source>
        <translation>Từ sổ giấy</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ghi vào sổ</translation>
    </message>
    <message>
        <source>Record all the same</source>
        <translation>Vẫn ghi</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Chưa kiểm tra</translation>
    </message>
    <message>
        <source>Bluezone seen running</source>
        <translation>Thấy Bluezone đang bật</translation>
    </message>
    <message>
        <source>Enter a visit</source>
        <translation>Ghi hộ khách</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Bỏ lọc</translation>
    </message>
    <message>
        <source>Days…</source>
        <translation>Chọn ngày…</translation>
    </message>
    <message>
        <source>Hold your phones to this mark, one by one</source>
        <translation>Lần lượt đưa từng máy lại gần dấu này</translation>
    </message>
    <message>
        <source>One has no Bluezone</source>
        <translation>Có máy chưa cài</translation>
    </message>
    <message>
        <source>One has no smartphone</source>
        <translation>1 người không có điện thoại thông minh</translation>
    </message>
    <message>
        <source>Show the others&apos; cards, one by one</source>
        <translation>Lần lượt đưa thẻ của những người còn lại</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>Không cần tên</translation>
    </message>
    <message>
        <source>How many are you?</source>
        <translation>Đoàn có mấy người?</translation>
    </message>
    <message>
        <source>You enter once for all, and one pass checks all of you out.</source>
        <translation>Một người khai cho cả đoàn; một thẻ ra cho tất cả.</translation>
    </message>
    <message>
        <source>People, you included</source>
        <translation>Số người, kể cả quý khách</translation>
    </message>
    <message>
        <source>Of them without a smartphone</source>
        <translation>Trong đó không có điện thoại thông minh</translation>
    </message>
    <message>
        <source>Take the last card back</source>
        <translation>Bỏ thẻ vừa đưa</translation>
    </message>
    <message>
        <source>We are a group</source>
        <translation>Đi theo đoàn</translation>
    </message>
    <message>
        <source>Read the questions aloud</source>
        <translation>Đọc to câu hỏi</translation>
    </message>
    <message>
        <source>This card is counted already.</source>
        <translation>Thẻ này đã được tính rồi.</translation>
    </message>
    <message>
        <source>Let all out</source>
        <translation>Cho đoàn ra</translation>
    </message>
    <message>
        <source>Let all in…</source>
        <translation>Cho đoàn vào…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Ở trong</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Thiết bị</translation>
    </message>
    <message>
        <source>What is recorded, and how long</source>
        <translation>Ghi lại những gì, giữ bao lâu</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Đọc tiếp</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>Từ đầu</translation>
    </message>
    <message>
        <source>Find a person by name</source>
        <translation>Tìm người cần gặp theo tên</translation>
    </message>
    <message>
        <source>Your host&apos;s name</source>
        <translation>Tên người cần gặp</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Heard</source>
        <translation>Đã nghe thấy</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Có thể có</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>Chưa nghe thấy</translation>
    </message>
    <message>
        <source>No smartphone</source>
        <translation>Không có ĐT</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Từ chối</translation>
    </message>
    <message>
        <source>Not checkable</source>
        <translation>Không kiểm tra được</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Không kiểm tra</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>A reason is needed.</source>
        <translation>Cần có lý do.</translation>
    </message>
    <message>
        <source>This visitor is no longer waiting.</source>
        <translation>Khách này không còn chờ nữa.</translation>
    </message>
    <message>
        <source>The book did not answer. Nothing was recorded.</source>
        <translation>Sổ không trả lời. Chưa ghi được gì.</translation>
    </message>
    <message>
        <source>%1 visitors are let in. They leave with the leader’s pass.</source>
        <translation>Đã cho %1 khách vào. Khi về dùng thẻ của trưởng đoàn.</translation>
    </message>
</context>
<context>
    <name>WaitingPerson</name>
    <message>
        <source>Waiting since %1</source>
        <translation>Chờ từ %1</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>did not want the check</source>
        <translation>không muốn kiểm tra</translation>
    </message>
    <message>
        <source>check unavailable</source>
        <translation>không kiểm tra được</translation>
    </message>
    <message>
        <source>no smartphone</source>
        <translation>không có điện thoại thông minh</translation>
    </message>
    <message>
        <source>Bluezone heard</source>
        <translation>Đã nghe thấy Bluezone</translation>
    </message>
    <message>
        <source>Bluezone not heard</source>
        <translation>chưa nghe thấy Bluezone</translation>
    </message>
    <message>
        <source>card: number and birth date or sex differ</source>
        <translation>căn cước: số không khớp ngày sinh hoặc giới tính</translation>
    </message>
</context>
<context>
    <name>WeekDays</name>
    <message>
        <source>Mo</source>
        <translation>T2</translation>
    </message>
    <message>
        <source>Tu</source>
        <translation>T3</translation>
    </message>
    <message>
        <source>We</source>
        <translation>T4</translation>
    </message>
    <message>
        <source>Th</source>
        <translation>T5</translation>
    </message>
    <message>
        <source>Fr</source>
        <translation>T6</translation>
    </message>
    <message>
        <source>Sa</source>
        <translation>T7</translation>
    </message>
    <message>
        <source>Su</source>
        <translation>CN</translation>
    </message>
</context>
<context>
    <name>WelcomeWords</name>
    <message>
        <source>Welcome, %1</source>
        <translation>Mời vào, %1</translation>
    </message>
    <message>
        <source>Recorded at %1</source>
        <translation>Đã ghi vào sổ lúc %1</translation>
    </message>
</context>
<context>
    <name>WhoView</name>
    <message>
        <source>No picture of you or your card is kept</source>
        <translation>Không lưu ảnh chụp người và thẻ</translation>
    </message>
</context>
</TS>
