<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>AimPicture</name>
    <message>
        <source>What the camera sees</source>
        <translation>カメラの映像</translation>
    </message>
</context>
<context>
    <name>AttractGreeting</name>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
</context>
<context>
    <name>CountRow</name>
    <message>
        <source>One fewer</source>
        <translation>一人減らす</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>一人増やす</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>For IT</source>
        <translation>技術担当者向け</translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <source>came about %1</source>
        <translation>%1 頃に来館</translation>
    </message>
    <message>
        <source>Not found several times. Please wait %1 s, or see the receptionist.</source>
        <translation>見つかりませんでした。%1 秒お待ちいただくか、受付へお越しください。</translation>
    </message>
</context>
<context>
    <name>GoodbyeView</name>
    <message>
        <source>Goodbye</source>
        <translation>お気をつけて</translation>
    </message>
    <message numerus="yes">
        <source>%n people have left</source>
        <translation>
            <numerusform>%n名が退出しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupPhonesView</name>
    <message>
        <source>Go on with %1 of %2 heard</source>
        <translation>続ける（%1/%2 台確認）</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message numerus="yes">
        <source>%n people</source>
        <comment>in a delegation</comment>
        <translation>
            <numerusform>%n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heard</source>
        <comment>phones</comment>
        <translation>
            <numerusform>%n台確認</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without smartphone</source>
        <translation>
            <numerusform>%n名はスマホなし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to install</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n名は要インストール</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of you: please see the receptionist</source>
        <translation>
            <numerusform>%n名は受付へお越しください</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeardCount</name>
    <message>
        <source>%1 of %2 phones heard</source>
        <translation>%2 台中 %1 台を確認</translation>
    </message>
</context>
<context>
    <name>InstallView</name>
    <message>
        <source>Please install Bluezone</source>
        <translation>Bluezone の導入</translation>
    </message>
</context>
<context>
    <name>KeyFace</name>
    <message>
        <source>Space</source>
        <translation>空白</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Easier to use</source>
        <translation>使いやすく</translation>
    </message>
</context>
<context>
    <name>LowArch</name>
    <message>
        <source>All buttons are below</source>
        <translation>ボタンはすべて下にあります</translation>
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
        <translation>%2 名中 %1 名の氏名</translation>
    </message>
</context>
<context>
    <name>NoticeSheet</name>
    <message>
        <source>Notice, version %1</source>
        <translation>お知らせ 版 %1</translation>
    </message>
</context>
<context>
    <name>OutOfServiceView</name>
    <message>
        <source>At the desk</source>
        <translation>受付にございます</translation>
    </message>
    <message>
        <source>It tries again every minute</source>
        <translation>1 分ごとに自動で再試行します</translation>
    </message>
</context>
<context>
    <name>PassCard</name>
    <message>
        <source>The code of your pass</source>
        <translation>入館証のコード</translation>
    </message>
    <message>
        <source>Your pass</source>
        <translation>入館証</translation>
    </message>
</context>
<context>
    <name>PassWords</name>
    <message>
        <source>Several wrong codes. Please try again in %1 s.</source>
        <translation>コードが続けて違っています。%1 秒後にもう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>PurposeRow</name>
    <message>
        <source>Purpose of the visit</source>
        <translation>ご用件</translation>
    </message>
</context>
<context>
    <name>StayCard</name>
    <message>
        <source>In</source>
        <translation>入館</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>退館</translation>
    </message>
    <message>
        <source>%1 h %2 min inside</source>
        <translation>滞在 %1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 min inside</source>
        <translation>滞在 %1 分</translation>
    </message>
</context>
<context>
    <name>TimeStepper</name>
    <message>
        <source>Half an hour earlier</source>
        <translation>30 分早く</translation>
    </message>
    <message>
        <source>Half an hour later</source>
        <translation>30 分遅く</translation>
    </message>
</context>
<context>
    <name>Ui</name>
    <message>
        <source>Visitors and applicants: please check in and out here.</source>
        <translation>入館・退館の受付はこちらです。</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>入館の受付</translation>
    </message>
    <message>
        <source>In</source>
        <translation>入館</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>退館の受付</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>退館</translation>
    </message>
    <message>
        <source>With a smartphone? Please open Bluezone and turn Bluetooth on.</source>
        <translation>スマートフォンの Bluezone を開き、Bluetooth をオンにしてください。</translation>
    </message>
    <message>
        <source>Quicker with a citizen card or a pass: show its QR to the scanner.</source>
        <translation>身分証や入館証の QR を読み取り機にかざすと早く済みます。</translation>
    </message>
    <message>
        <source>Bluezone heard. Thank you.</source>
        <translation>Bluezone 確認済み
ありがとうございます</translation>
    </message>
    <message>
        <source>It turns green by itself. Nothing to press.</source>
        <translation>自動で緑になります。操作は不要です。</translation>
    </message>
    <message>
        <source>Hold your phone to this mark</source>
        <translation>携帯電話をこの印に
近づけてください</translation>
    </message>
    <message>
        <source>I have no Bluezone</source>
        <translation>Bluezone がない</translation>
    </message>
    <message>
        <source>I carry no smartphone</source>
        <translation>スマートフォンがない</translation>
    </message>
    <message>
        <source>Ask the receptionist</source>
        <translation>受付に頼む</translation>
    </message>
    <message>
        <source>Skip the check</source>
        <translation>確認しない</translation>
    </message>
    <message>
        <source>Install Bluezone: free, about one minute</source>
        <translation>Bluezone のインストール：無料・約 1 分</translation>
    </message>
    <message>
        <source>Scan the code with the camera</source>
        <translation>カメラでコードを読み取ります</translation>
    </message>
    <message>
        <source>Install and open the app</source>
        <translation>アプリを入れて開きます</translation>
    </message>
    <message>
        <source>Turn Bluetooth on</source>
        <translation>Bluetooth をオンにします</translation>
    </message>
    <message>
        <source>Usual height</source>
        <translation>元の高さ</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>下げる</translation>
    </message>
    <message>
        <source>Usual colours</source>
        <translation>元の色</translation>
    </message>
    <message>
        <source>Clearer</source>
        <translation>鮮明</translation>
    </message>
    <message>
        <source>Another phone is just as near</source>
        <translation>別の携帯電話も同じくらい近くにあります</translation>
    </message>
    <message>
        <source>Take it away, then hold it here again</source>
        <translation>一度離してから、もう一度近づけてください</translation>
    </message>
    <message>
        <source>Hold it there</source>
        <translation>そのままお待ちください</translation>
    </message>
    <message>
        <source>Please open Bluezone</source>
        <translation>Bluezone を開いてください</translation>
    </message>
    <message>
        <source>A little closer</source>
        <translation>もう少し近くへ</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Bluezone heard</source>
        <translation>Bluezone を確認しました</translation>
    </message>
    <message>
        <source>The check does not work just now</source>
        <translation>ただいま確認できません</translation>
    </message>
    <message>
        <source>Not heard yet: please open Bluezone</source>
        <translation>まだ確認できません。Bluezone を開いてください</translation>
    </message>
    <message>
        <source>Please let the others step back a little</source>
        <translation>周りの方は少しお下がりください</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Another program keeps the book locked.</source>
        <translation>別のプログラムが記録簿を使用しています。</translation>
    </message>
    <message>
        <source>The book cannot be used.</source>
        <translation>記録簿を使用できません。</translation>
    </message>
    <message>
        <source>The settings have a mistake.</source>
        <translation>設定に誤りがあります。</translation>
    </message>
    <message>
        <source>The book cannot be written.</source>
        <translation>記録簿に書き込めません。</translation>
    </message>
    <message>
        <source>Whom are you visiting?</source>
        <translation>どちらをお訪ねですか</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>お名前をご入力ください</translation>
    </message>
    <message>
        <source>This was not recorded</source>
        <translation>記録できませんでした</translation>
    </message>
    <message>
        <source>The fault is ours. Try again, or see the desk.</source>
        <translation>機械の不具合です。もう一度お試しいただくか、受付へお越しください。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>受付へ行く</translation>
    </message>
    <message>
        <source>Where do you come from?</source>
        <translation>どちらからお越しですか</translation>
    </message>
    <message>
        <source>Company or agency, if any</source>
        <translation>会社・機関名（あれば）</translation>
    </message>
    <message>
        <source>This kiosk is resting</source>
        <translation>ただいま休止中です</translation>
    </message>
    <message>
        <source>Please sign in at the desk.</source>
        <translation>受付でご記入ください。</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>受付の電話</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>紙の記録簿</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>If you wish</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>手続き</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>配達</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Reading the code…</source>
        <translation>コードを読み取り中…</translation>
    </message>
    <message>
        <source>Writing in the book…</source>
        <translation>記録しています…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>How shall we sign you in?</source>
        <translation>どのように受付しますか</translation>
    </message>
    <message>
        <source>Show the QR of your citizen card to the scanner</source>
        <translation>身分証の QR を読み取り機にかざしてください</translation>
    </message>
    <message>
        <source>Type my name</source>
        <translation>名前を入力</translation>
    </message>
    <message>
        <source>No single visit fits. Check what you said, or see the receptionist.</source>
        <translation>該当する来館が 1 件に絞れません。内容をご確認いただくか、受付へお越しください。</translation>
    </message>
    <message>
        <source>Thank you for checking out.</source>
        <translation>退館の受付をありがとうございました。</translation>
    </message>
    <message>
        <source>The code has expired. Nothing more to do.</source>
        <translation>コードは無効になりました。手続きは以上です。</translation>
    </message>
    <message>
        <source>Whom did you visit?</source>
        <translation>どちらをお訪ねでしたか</translation>
    </message>
    <message>
        <source>The name you came in with</source>
        <translation>入館時のお名前</translation>
    </message>
    <message>
        <source>About when did you come?</source>
        <translation>何時頃お越しでしたか</translation>
    </message>
    <message>
        <source>Half an hour more or less does not matter.</source>
        <translation>30 分ほど違ってもかまいません。</translation>
    </message>
    <message>
        <source>That is me: check out</source>
        <translation>私です。退館する</translation>
    </message>
    <message>
        <source>Find my visit</source>
        <translation>来館記録を探す</translation>
    </message>
    <message>
        <source>No open visit has this code. Please look again.</source>
        <translation>このコードは見つかりません。もう一度ご確認ください。</translation>
    </message>
    <message>
        <source>It stands beside the square code of your pass.</source>
        <translation>入館証の四角いコードの横の 6 文字です。</translation>
    </message>
    <message>
        <source>Type the code of your pass</source>
        <translation>入館証のコードを入力</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Lost your pass?</source>
        <translation>入館証をなくしましたか</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation>入力欄を消す</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>最初から</translation>
    </message>
    <message>
        <source>Not a code for here. Please show a citizen card or your pass.</source>
        <translation>ここでは使えないコードです。身分証か入館証をかざしてください。</translation>
    </message>
    <message>
        <source>Nobody inside has this code.</source>
        <translation>館内にこのコードの方はいません。</translation>
    </message>
    <message>
        <source>Please see the receptionist first.</source>
        <translation>先に受付へお越しください。</translation>
    </message>
    <message>
        <source>Please finish this step first.</source>
        <translation>先にこの手順を終えてください。</translation>
    </message>
    <message>
        <source>That did not work. Please type instead.</source>
        <translation>読み取れませんでした。入力してください。</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>取り消しました。</translation>
    </message>
    <message>
        <source>This cannot be undone here. Please see the receptionist.</source>
        <translation>ここでは取り消せません。受付へお越しください。</translation>
    </message>
    <message>
        <source>How to open Bluezone</source>
        <translation>Bluezone の開き方</translation>
    </message>
    <message>
        <source>Open the Bluezone app</source>
        <translation>Bluezone アプリを開きます</translation>
    </message>
    <message>
        <source>Hold the phone near the strip below</source>
        <translation>携帯電話を下の帯に近づけます</translation>
    </message>
    <message>
        <source>I see</source>
        <translation>わかりました</translation>
    </message>
    <message>
        <source>Are you still here?</source>
        <translation>続けますか？</translation>
    </message>
    <message>
        <source>What you entered is about to be cleared.</source>
        <translation>入力内容はまもなく消去されます。</translation>
    </message>
    <message>
        <source>I’m here</source>
        <translation>はい、います</translation>
    </message>
    <message>
        <source>Clear and finish</source>
        <translation>消去して終了</translation>
    </message>
    <message>
        <source>Ready to hear Bluezone</source>
        <translation>Bluezone を確認できます</translation>
    </message>
    <message>
        <source>No phone near yet</source>
        <translation>近くに携帯電話がありません</translation>
    </message>
    <message>
        <source>Listening for Bluezone</source>
        <translation>Bluezone を確認中</translation>
    </message>
    <message>
        <source>Open the app, Bluetooth on</source>
        <translation>アプリを開き Bluetooth をオンに</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>ありがとうございます</translation>
    </message>
    <message>
        <source>Bluezone not heard yet</source>
        <translation>Bluezone 未確認</translation>
    </message>
    <message>
        <source>Please open the app</source>
        <translation>アプリを開いてください</translation>
    </message>
    <message>
        <source>App check unavailable for now</source>
        <translation>ただいまアプリを確認できません</translation>
    </message>
    <message>
        <source>Please go on</source>
        <translation>そのままお進みください</translation>
    </message>
    <message>
        <source>How to open</source>
        <translation>開き方</translation>
    </message>
    <message>
        <source>You</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Your host</source>
        <translation>訪問先</translation>
    </message>
    <message>
        <source>Bluezone</source>
        <translation>Bluezone</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Remember my card</source>
        <translation>カードを記憶</translation>
    </message>
    <message>
        <source>Keep a picture for the way out.</source>
        <translation>写真に撮り、退館時にお使いください。</translation>
    </message>
    <message>
        <source>Please see the receptionist</source>
        <translation>受付へお越しください</translation>
    </message>
    <message>
        <source>Your arrival is noted. The receptionist will let you in and give you your pass.</source>
        <translation>ご到着を記録しました。受付がご案内し、入館証をお渡しします。</translation>
    </message>
    <message>
        <source>Quicker with a citizen card or a pass: hold its QR up to the camera.</source>
        <translation>身分証や入館証の QR をカメラにかざすと早く済みます。</translation>
    </message>
    <message>
        <source>No card can be read now. Please type.</source>
        <translation>ただいまカードを読み取れません。入力してください。</translation>
    </message>
    <message>
        <source>Show the QR of your citizen card to the camera</source>
        <translation>身分証の QR をカメラにかざしてください</translation>
    </message>
    <message>
        <source>It is being printed. A picture will do as well.</source>
        <translation>印刷中です。写真でもかまいません。</translation>
    </message>
    <message>
        <source>Take the paper or a picture.</source>
        <translation>用紙を取るか、写真に撮ってください。</translation>
    </message>
    <message>
        <source>The printer is resting. Please keep a picture.</source>
        <translation>プリンター休止中です。写真に撮ってください。</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>もう一度印刷</translation>
    </message>
    <message>
        <source>Easier to use</source>
        <translation>使いやすく</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Other hand</source>
        <translation>左右を反転</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Hold your phones to this mark, one by one</source>
        <translation>スマホを一台ずつ印に近づけてください</translation>
    </message>
    <message>
        <source>One has no Bluezone</source>
        <translation>一人アプリなし</translation>
    </message>
    <message>
        <source>One has no smartphone</source>
        <translation>一人スマホなし</translation>
    </message>
    <message>
        <source>Show the others&apos; cards, one by one</source>
        <translation>ほかの方のカードを順にかざしてください</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>氏名なしで続ける</translation>
    </message>
    <message>
        <source>How many are you?</source>
        <translation>何名様ですか</translation>
    </message>
    <message>
        <source>You enter once for all, and one pass checks all of you out.</source>
        <translation>お一人が代表で入力し、退出も一枚のパスで済みます。</translation>
    </message>
    <message>
        <source>People, you included</source>
        <translation>人数（ご本人を含む）</translation>
    </message>
    <message>
        <source>Of them without a smartphone</source>
        <translation>うちスマホをお持ちでない方</translation>
    </message>
    <message>
        <source>Take the last card back</source>
        <translation>直前のカードを取り消す</translation>
    </message>
    <message>
        <source>We are a group</source>
        <translation>団体です</translation>
    </message>
    <message>
        <source>Read the questions aloud</source>
        <translation>質問を読み上げる</translation>
    </message>
    <message>
        <source>This card is counted already.</source>
        <translation>このカードは登録済みです。</translation>
    </message>
    <message>
        <source>What is recorded, and how long</source>
        <translation>記録する内容と保存期間</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>続きを読む</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>はじめから</translation>
    </message>
    <message>
        <source>Find a person by name</source>
        <translation>お名前で探す</translation>
    </message>
    <message>
        <source>Your host&apos;s name</source>
        <translation>訪問先の方のお名前</translation>
    </message>
</context>
<context>
    <name>WelcomeWords</name>
    <message>
        <source>Welcome, %1</source>
        <translation>ようこそ、%1 様</translation>
    </message>
    <message>
        <source>Recorded at %1</source>
        <translation>%1 に記録しました</translation>
    </message>
</context>
<context>
    <name>WhoView</name>
    <message>
        <source>No picture of you or your card is kept</source>
        <translation>お客様とカードの画像は保存しません</translation>
    </message>
</context>
</TS>
