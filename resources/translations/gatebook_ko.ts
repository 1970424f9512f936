<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en">
<context>
    <name>AimPicture</name>
    <message>
        <source>What the camera sees</source>
        <translation>카메라 화면</translation>
    </message>
</context>
<context>
    <name>AttractGreeting</name>
    <message>
        <source>Welcome</source>
        <translation>안녕하세요</translation>
    </message>
</context>
<context>
    <name>CountRow</name>
    <message>
        <source>One fewer</source>
        <translation>한 명 줄이기</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>한 명 늘리기</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>For IT</source>
        <translation>기술 담당자용</translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <source>came about %1</source>
        <translation>%1경 도착</translation>
    </message>
    <message>
        <source>Not found several times. Please wait %1 s, or see the receptionist.</source>
        <translation>여러 번 찾지 못했습니다. %1초 후 다시 시도하시거나 안내 데스크에 문의해 주세요.</translation>
    </message>
</context>
<context>
    <name>GoodbyeView</name>
    <message>
        <source>Goodbye</source>
        <translation>안녕히 가세요</translation>
    </message>
    <message numerus="yes">
        <source>%n people have left</source>
        <translation>
            <numerusform>%n명이 나갔습니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupPhonesView</name>
    <message>
        <source>Go on with %1 of %2 heard</source>
        <translation>계속 (%1/%2 확인됨)</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message numerus="yes">
        <source>%n people</source>
        <comment>in a delegation</comment>
        <translation>
            <numerusform>%n명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heard</source>
        <comment>phones</comment>
        <translation>
            <numerusform>%n대 확인</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without smartphone</source>
        <translation>
            <numerusform>%n명 스마트폰 없음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to install</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n명 설치 필요</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of you: please see the receptionist</source>
        <translation>
            <numerusform>%n명은 안내 데스크로 가 주세요</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeardCount</name>
    <message>
        <source>%1 of %2 phones heard</source>
        <translation>휴대폰 %2대 중 %1대 확인</translation>
    </message>
</context>
<context>
    <name>InstallView</name>
    <message>
        <source>Please install Bluezone</source>
        <translation>Bluezone을 설치해 주세요</translation>
    </message>
</context>
<context>
    <name>KeyFace</name>
    <message>
        <source>Space</source>
        <translation>띄어쓰기</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Easier to use</source>
        <translation>더 편하게 이용</translation>
    </message>
</context>
<context>
    <name>LowArch</name>
    <message>
        <source>All buttons are below</source>
        <translation>버튼은 모두 아래에 있습니다</translation>
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
    <name>NamedCard</name>
    <message>
        <source>%1 of %2 named</source>
        <translation>%2명 중 %1명 이름 등록</translation>
    </message>
</context>
<context>
    <name>NoticeSheet</name>
    <message>
        <source>Notice, version %1</source>
        <translation>안내문, 판 %1</translation>
    </message>
</context>
<context>
    <name>OutOfServiceView</name>
    <message>
        <source>At the desk</source>
        <translation>안내 데스크에 있습니다</translation>
    </message>
    <message>
        <source>It tries again every minute</source>
        <translation>1분마다 자동으로 다시 시도합니다</translation>
    </message>
</context>
<context>
    <name>PassCard</name>
    <message>
        <source>The code of your pass</source>
        <translation>방문증의 QR 코드</translation>
    </message>
    <message>
        <source>Your pass</source>
        <translation>방문증</translation>
    </message>
</context>
<context>
    <name>PassWords</name>
    <message>
        <source>Several wrong codes. Please try again in %1 s.</source>
        <translation>코드가 여러 번 틀렸습니다. %1초 후 다시 시도해 주세요.</translation>
    </message>
</context>
<context>
    <name>PurposeRow</name>
    <message>
        <source>Purpose of the visit</source>
        <translation>방문 목적</translation>
    </message>
</context>
<context>
    <name>StayCard</name>
    <message>
        <source>In</source>
        <translation>입장</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>퇴장</translation>
    </message>
    <message>
        <source>%1 h %2 min inside</source>
        <translation>%1시간 %2분 체류</translation>
    </message>
    <message>
        <source>%1 min inside</source>
        <translation>%1분 체류</translation>
    </message>
</context>
<context>
    <name>TimeStepper</name>
    <message>
        <source>Half an hour earlier</source>
        <translation>30분 앞으로</translation>
    </message>
    <message>
        <source>Half an hour later</source>
        <translation>30분 뒤로</translation>
    </message>
</context>
<context>
    <name>Ui</name>
    <message>
        <source>Visitors and applicants: please check in and out here.</source>
        <translation>이곳에서 입·퇴장을 기록해 주세요.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>입장 기록</translation>
    </message>
    <message>
        <source>In</source>
        <translation>입장</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>퇴장 기록</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>퇴장</translation>
    </message>
    <message>
        <source>With a smartphone? Please open Bluezone and turn Bluetooth on.</source>
        <translation>스마트폰이 있으시면 Bluezone을 열고 블루투스를 켜 주세요.</translation>
    </message>
    <message>
        <source>Quicker with a citizen card or a pass: show its QR to the scanner.</source>
        <translation>시민증이나 방문증의 QR 코드를 스캐너에 보여 주시면 더 빠릅니다.</translation>
    </message>
    <message>
        <source>Bluezone heard. Thank you.</source>
        <translation>Bluezone 확인됨
감사합니다</translation>
    </message>
    <message>
        <source>It turns green by itself. Nothing to press.</source>
        <translation>화면이 저절로 초록색으로 바뀝니다. 누르실 것은 없습니다.</translation>
    </message>
    <message>
        <source>Hold your phone to this mark</source>
        <translation>휴대전화를 이 표시에
가까이 대 주세요</translation>
    </message>
    <message>
        <source>I have no Bluezone</source>
        <translation>Bluezone이 없습니다</translation>
    </message>
    <message>
        <source>I carry no smartphone</source>
        <translation>스마트폰이 없습니다</translation>
    </message>
    <message>
        <source>Ask the receptionist</source>
        <translation>안내 데스크에 문의</translation>
    </message>
    <message>
        <source>Skip the check</source>
        <translation>확인 건너뛰기</translation>
    </message>
    <message>
        <source>Install Bluezone: free, about one minute</source>
        <translation>Bluezone 설치: 무료, 약 1분</translation>
    </message>
    <message>
        <source>Scan the code with the camera</source>
        <translation>카메라로 QR 코드를 스캔하세요</translation>
    </message>
    <message>
        <source>Install and open the app</source>
        <translation>앱을 설치하고 여세요</translation>
    </message>
    <message>
        <source>Turn Bluetooth on</source>
        <translation>블루투스를 켜세요</translation>
    </message>
    <message>
        <source>Usual height</source>
        <translation>원래 높이</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>낮추기</translation>
    </message>
    <message>
        <source>Usual colours</source>
        <translation>원래 색상</translation>
    </message>
    <message>
        <source>Clearer</source>
        <translation>선명</translation>
    </message>
    <message>
        <source>Another phone is just as near</source>
        <translation>다른 휴대전화도 똑같이 가깝습니다</translation>
    </message>
    <message>
        <source>Take it away, then hold it here again</source>
        <translation>휴대전화를 뗐다가 다시 대 주세요</translation>
    </message>
    <message>
        <source>Hold it there</source>
        <translation>그대로 계세요</translation>
    </message>
    <message>
        <source>Please open Bluezone</source>
        <translation>Bluezone을 열어 주세요</translation>
    </message>
    <message>
        <source>A little closer</source>
        <translation>조금 더 가까이</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>확인 중…</translation>
    </message>
    <message>
        <source>Bluezone heard</source>
        <translation>Bluezone 확인됨</translation>
    </message>
    <message>
        <source>The check does not work just now</source>
        <translation>지금은 확인할 수 없습니다</translation>
    </message>
    <message>
        <source>Not heard yet: please open Bluezone</source>
        <translation>아직 확인되지 않았습니다. Bluezone을 열어 주세요</translation>
    </message>
    <message>
        <source>Please let the others step back a little</source>
        <translation>옆에 계신 분은 조금 물러나 주세요</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>디스크가 가득 찼습니다.</translation>
    </message>
    <message>
        <source>Another program keeps the book locked.</source>
        <translation>다른 프로그램이 기록부를 잠그고 있습니다.</translation>
    </message>
    <message>
        <source>The book cannot be used.</source>
        <translation>기록부를 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>The settings have a mistake.</source>
        <translation>설정에 오류가 있습니다.</translation>
    </message>
    <message>
        <source>The book cannot be written.</source>
        <translation>기록부에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Whom are you visiting?</source>
        <translation>누구를 만나십니까?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>성함을 입력해 주세요</translation>
    </message>
    <message>
        <source>This was not recorded</source>
        <translation>기록되지 않았습니다</translation>
    </message>
    <message>
        <source>The fault is ours. Try again, or see the desk.</source>
        <translation>기기의 문제입니다. 다시 시도하시거나 안내 데스크에 문의해 주세요.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>안내 데스크로</translation>
    </message>
    <message>
        <source>Where do you come from?</source>
        <translation>어느 기관에서 오셨습니까?</translation>
    </message>
    <message>
        <source>Company or agency, if any</source>
        <translation>회사나 기관 (있는 경우)</translation>
    </message>
    <message>
        <source>This kiosk is resting</source>
        <translation>이 기기는 잠시 쉬고 있습니다</translation>
    </message>
    <message>
        <source>Please sign in at the desk.</source>
        <translation>안내 데스크에서 등록해 주세요.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>안내 데스크 전화</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>종이 기록부</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>If you wish</source>
        <translation>선택 사항</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>민원</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>회의</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>배달</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>Reading the code…</source>
        <translation>코드를 읽는 중…</translation>
    </message>
    <message>
        <source>Writing in the book…</source>
        <translation>기록하는 중…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <source>How shall we sign you in?</source>
        <translation>등록 방법을 선택해 주세요</translation>
    </message>
    <message>
        <source>Show the QR of your citizen card to the scanner</source>
        <translation>시민증의 QR 코드를 스캐너에 보여 주세요</translation>
    </message>
    <message>
        <source>Type my name</source>
        <translation>이름 입력</translation>
    </message>
    <message>
        <source>No single visit fits. Check what you said, or see the receptionist.</source>
        <translation>일치하는 방문을 찾지 못했습니다. 내용을 확인하시거나 안내 데스크에 문의해 주세요.</translation>
    </message>
    <message>
        <source>Thank you for checking out.</source>
        <translation>퇴장을 기록해 주셔서 감사합니다.</translation>
    </message>
    <message>
        <source>The code has expired. Nothing more to do.</source>
        <translation>방문증 코드가 만료되었습니다. 더 하실 일은 없습니다.</translation>
    </message>
    <message>
        <source>Whom did you visit?</source>
        <translation>누구를 만나셨습니까?</translation>
    </message>
    <message>
        <source>The name you came in with</source>
        <translation>들어올 때 적으신 성함</translation>
    </message>
    <message>
        <source>About when did you come?</source>
        <translation>언제쯤 오셨습니까?</translation>
    </message>
    <message>
        <source>Half an hour more or less does not matter.</source>
        <translation>30분 정도 차이는 괜찮습니다.</translation>
    </message>
    <message>
        <source>That is me: check out</source>
        <translation>접니다, 퇴장</translation>
    </message>
    <message>
        <source>Find my visit</source>
        <translation>내 방문 찾기</translation>
    </message>
    <message>
        <source>No open visit has this code. Please look again.</source>
        <translation>이 코드를 찾을 수 없습니다. 다시 확인해 주세요.</translation>
    </message>
    <message>
        <source>It stands beside the square code of your pass.</source>
        <translation>방문증 QR 코드 옆에 있는 여섯 글자입니다.</translation>
    </message>
    <message>
        <source>Type the code of your pass</source>
        <translation>방문증 코드 입력</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Lost your pass?</source>
        <translation>방문증을 잃어버리셨나요?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>처음부터</translation>
    </message>
    <message>
        <source>Not a code for here. Please show a citizen card or your pass.</source>
        <translation>여기에서 쓸 수 없는 코드입니다. 시민증이나 방문증을 보여 주세요.</translation>
    </message>
    <message>
        <source>Nobody inside has this code.</source>
        <translation>안에 계신 분 중 이 코드를 가진 분이 없습니다.</translation>
    </message>
    <message>
        <source>Please see the receptionist first.</source>
        <translation>먼저 안내 데스크로 가 주세요.</translation>
    </message>
    <message>
        <source>Please finish this step first.</source>
        <translation>먼저 이 단계를 마쳐 주세요.</translation>
    </message>
    <message>
        <source>That did not work. Please type instead.</source>
        <translation>읽지 못했습니다. 직접 입력해 주세요.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>취소되었습니다.</translation>
    </message>
    <message>
        <source>This cannot be undone here. Please see the receptionist.</source>
        <translation>여기에서는 취소할 수 없습니다. 안내 데스크에 문의해 주세요.</translation>
    </message>
    <message>
        <source>How to open Bluezone</source>
        <translation>Bluezone 여는 방법</translation>
    </message>
    <message>
        <source>Open the Bluezone app</source>
        <translation>Bluezone 앱을 여세요</translation>
    </message>
    <message>
        <source>Hold the phone near the strip below</source>
        <translation>휴대전화를 아래 띠 가까이 대세요</translation>
    </message>
    <message>
        <source>I see</source>
        <translation>알겠습니다</translation>
    </message>
    <message>
        <source>Are you still here?</source>
        <translation>아직 계십니까?</translation>
    </message>
    <message>
        <source>What you entered is about to be cleared.</source>
        <translation>입력하신 내용이 곧 지워집니다.</translation>
    </message>
    <message>
        <source>I’m here</source>
        <translation>네, 있습니다</translation>
    </message>
    <message>
        <source>Clear and finish</source>
        <translation>지우고 끝내기</translation>
    </message>
    <message>
        <source>Ready to hear Bluezone</source>
        <translation>Bluezone 확인 준비됨</translation>
    </message>
    <message>
        <source>No phone near yet</source>
        <translation>가까이에 휴대전화가 없습니다</translation>
    </message>
    <message>
        <source>Listening for Bluezone</source>
        <translation>Bluezone 확인 중</translation>
    </message>
    <message>
        <source>Open the app, Bluetooth on</source>
        <translation>앱을 열고 블루투스를 켜 주세요</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>감사합니다</translation>
    </message>
    <message>
        <source>Bluezone not heard yet</source>
        <translation>Bluezone 미확인</translation>
    </message>
    <message>
        <source>Please open the app</source>
        <translation>앱을 열어 주세요</translation>
    </message>
    <message>
        <source>App check unavailable for now</source>
        <translation>지금은 앱을 확인할 수 없음</translation>
    </message>
    <message>
        <source>Please go on</source>
        <translation>계속 진행해 주세요</translation>
    </message>
    <message>
        <source>How to open</source>
        <translation>여는 방법</translation>
    </message>
    <message>
        <source>You</source>
        <translation>방문자</translation>
    </message>
    <message>
        <source>Your host</source>
        <translation>방문할 곳</translation>
    </message>
    <message>
        <source>Bluezone</source>
        <translation>Bluezone</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Remember my card</source>
        <translation>내 카드 기억하기</translation>
    </message>
    <message>
        <source>Keep a picture for the way out.</source>
        <translation>사진을 찍어 두셨다가 나갈 때 사용하세요.</translation>
    </message>
    <message>
        <source>Please see the receptionist</source>
        <translation>안내 데스크로 가 주세요</translation>
    </message>
    <message>
        <source>Your arrival is noted. The receptionist will let you in and give you your pass.</source>
        <translation>도착이 기록되었습니다. 안내 데스크에서 입장을 도와 드리고 방문증을 드립니다.</translation>
    </message>
    <message>
        <source>Quicker with a citizen card or a pass: hold its QR up to the camera.</source>
        <translation>시민증이나 방문증의 QR 코드를 카메라에 보여 주시면 더 빠릅니다.</translation>
    </message>
    <message>
        <source>No card can be read now. Please type.</source>
        <translation>지금은 카드를 읽을 수 없습니다. 직접 입력해 주세요.</translation>
    </message>
    <message>
        <source>Show the QR of your citizen card to the camera</source>
        <translation>시민증의 QR 코드를 카메라에 보여 주세요</translation>
    </message>
    <message>
        <source>It is being printed. A picture will do as well.</source>
        <translation>인쇄 중입니다. 사진을 찍으셔도 됩니다.</translation>
    </message>
    <message>
        <source>Take the paper or a picture.</source>
        <translation>종이를 받거나 사진을 찍으세요.</translation>
    </message>
    <message>
        <source>The printer is resting. Please keep a picture.</source>
        <translation>프린터를 쓸 수 없습니다. 사진을 찍어 두세요.</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>다시 인쇄</translation>
    </message>
    <message>
        <source>Easier to use</source>
        <translation>더 편하게 이용</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>큰 글자</translation>
    </message>
    <message>
        <source>Other hand</source>
        <translation>손 바꾸기</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Hold your phones to this mark, one by one</source>
        <translation>휴대폰을 한 대씩 표시에 대 주세요</translation>
    </message>
    <message>
        <source>One has no Bluezone</source>
        <translation>미설치자 있음</translation>
    </message>
    <message>
        <source>One has no smartphone</source>
        <translation>한 명 스마트폰 없음</translation>
    </message>
    <message>
        <source>Show the others&apos; cards, one by one</source>
        <translation>다른 분들의 카드를 차례로 보여 주세요</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>이름 없이 계속</translation>
    </message>
    <message>
        <source>How many are you?</source>
        <translation>모두 몇 분이세요?</translation>
    </message>
    <message>
        <source>You enter once for all, and one pass checks all of you out.</source>
        <translation>한 분이 대표로 입력하고, 나갈 때도 출입증 하나면 됩니다.</translation>
    </message>
    <message>
        <source>People, you included</source>
        <translation>인원 (본인 포함)</translation>
    </message>
    <message>
        <source>Of them without a smartphone</source>
        <translation>그중 스마트폰이 없는 분</translation>
    </message>
    <message>
        <source>Take the last card back</source>
        <translation>마지막 카드 취소</translation>
    </message>
    <message>
        <source>We are a group</source>
        <translation>단체 방문</translation>
    </message>
    <message>
        <source>Read the questions aloud</source>
        <translation>질문 읽어 주기</translation>
    </message>
    <message>
        <source>This card is counted already.</source>
        <translation>이미 등록된 카드입니다.</translation>
    </message>
    <message>
        <source>What is recorded, and how long</source>
        <translation>무엇을 기록하고 얼마나 보관하는지</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>계속 읽기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>처음부터</translation>
    </message>
    <message>
        <source>Find a person by name</source>
        <translation>이름으로 찾기</translation>
    </message>
    <message>
        <source>Your host&apos;s name</source>
        <translation>만나실 분의 성함</translation>
    </message>
</context>
<context>
    <name>WelcomeWords</name>
    <message>
        <source>Welcome, %1</source>
        <translation>환영합니다, %1 님</translation>
    </message>
    <message>
        <source>Recorded at %1</source>
        <translation>%1에 기록됨</translation>
    </message>
</context>
<context>
    <name>WhoView</name>
    <message>
        <source>No picture of you or your card is kept</source>
        <translation>방문자와 카드의 사진을 저장하지 않습니다</translation>
    </message>
</context>
</TS>
