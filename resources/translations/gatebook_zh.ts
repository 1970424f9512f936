<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AimPicture</name>
    <message>
        <source>What the camera sees</source>
        <translation>摄像头画面</translation>
    </message>
</context>
<context>
    <name>AttractGreeting</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎光临</translation>
    </message>
</context>
<context>
    <name>CountRow</name>
    <message>
        <source>One fewer</source>
        <translation>减一人</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>加一人</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>For IT</source>
        <translation>供技术人员</translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <source>came about %1</source>
        <translation>约 %1 到达</translation>
    </message>
    <message>
        <source>Not found several times. Please wait %1 s, or see the receptionist.</source>
        <translation>多次未找到。请等待 %1 秒，或咨询前台。</translation>
    </message>
</context>
<context>
    <name>GoodbyeView</name>
    <message>
        <source>Goodbye</source>
        <translation>再见</translation>
    </message>
    <message numerus="yes">
        <source>%n people have left</source>
        <translation>
            <numerusform>%n人已离开</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupPhonesView</name>
    <message>
        <source>Go on with %1 of %2 heard</source>
        <translation>继续（已听到 %1/%2）</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message numerus="yes">
        <source>%n people</source>
        <comment>in a delegation</comment>
        <translation>
            <numerusform>%n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heard</source>
        <comment>phones</comment>
        <translation>
            <numerusform>%n部已听到</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without smartphone</source>
        <translation>
            <numerusform>%n人无智能手机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to install</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n人待安装</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of you: please see the receptionist</source>
        <translation>
            <numerusform>有%n人请到接待处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeardCount</name>
    <message>
        <source>%1 of %2 phones heard</source>
        <translation>已听到 %1/%2 部手机</translation>
    </message>
</context>
<context>
    <name>InstallView</name>
    <message>
        <source>Please install Bluezone</source>
        <translation>请安装 Bluezone</translation>
    </message>
</context>
<context>
    <name>KeyFace</name>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Easier to use</source>
        <translation>更易使用</translation>
    </message>
</context>
<context>
    <name>LowArch</name>
    <message>
        <source>All buttons are below</source>
        <translation>所有按钮都在下方</translation>
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
        <translation>已登记姓名 %1/%2</translation>
    </message>
</context>
<context>
    <name>NoticeSheet</name>
    <message>
        <source>Notice, version %1</source>
        <translation>告知书，版本 %1</translation>
    </message>
</context>
<context>
    <name>OutOfServiceView</name>
    <message>
        <source>At the desk</source>
        <translation>前台备有</translation>
    </message>
    <message>
        <source>It tries again every minute</source>
        <translation>每分钟自动重试</translation>
    </message>
</context>
<context>
    <name>PassCard</name>
    <message>
        <source>The code of your pass</source>
        <translation>您的访客证二维码</translation>
    </message>
    <message>
        <source>Your pass</source>
        <translation>您的访客证</translation>
    </message>
</context>
<context>
    <name>PassWords</name>
    <message>
        <source>Several wrong codes. Please try again in %1 s.</source>
        <translation>代码多次有误，请在 %1 秒后重试。</translation>
    </message>
</context>
<context>
    <name>PurposeRow</name>
    <message>
        <source>Purpose of the visit</source>
        <translation>来访目的</translation>
    </message>
</context>
<context>
    <name>StayCard</name>
    <message>
        <source>In</source>
        <translation>进入</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>%1 h %2 min inside</source>
        <translation>停留 %1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 min inside</source>
        <translation>停留 %1 分钟</translation>
    </message>
</context>
<context>
    <name>TimeStepper</name>
    <message>
        <source>Half an hour earlier</source>
        <translation>提前半小时</translation>
    </message>
    <message>
        <source>Half an hour later</source>
        <translation>推后半小时</translation>
    </message>
</context>
<context>
    <name>Ui</name>
    <message>
        <source>Visitors and applicants: please check in and out here.</source>
        <translation>来访及办事人员：请在此登记进出。</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>登记进入</translation>
    </message>
    <message>
        <source>In</source>
        <translation>进入</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>登记离开</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>With a smartphone? Please open Bluezone and turn Bluetooth on.</source>
        <translation>带了智能手机？请打开 Bluezone 并开启蓝牙。</translation>
    </message>
    <message>
        <source>Quicker with a citizen card or a pass: show its QR to the scanner.</source>
        <translation>有公民身份证或访客证？向扫描器出示二维码更快捷。</translation>
    </message>
    <message>
        <source>Bluezone heard. Thank you.</source>
        <translation>已检测到 Bluezone
谢谢！</translation>
    </message>
    <message>
        <source>It turns green by itself. Nothing to press.</source>
        <translation>屏幕会自动变绿，无需按键。</translation>
    </message>
    <message>
        <source>Hold your phone to this mark</source>
        <translation>请将手机靠近此标记</translation>
    </message>
    <message>
        <source>I have no Bluezone</source>
        <translation>我没有 Bluezone</translation>
    </message>
    <message>
        <source>I carry no smartphone</source>
        <translation>我没带智能手机</translation>
    </message>
    <message>
        <source>Ask the receptionist</source>
        <translation>请前台协助</translation>
    </message>
    <message>
        <source>Skip the check</source>
        <translation>跳过检查</translation>
    </message>
    <message>
        <source>Install Bluezone: free, about one minute</source>
        <translation>安装 Bluezone：免费，约一分钟</translation>
    </message>
    <message>
        <source>Scan the code with the camera</source>
        <translation>用相机扫描二维码</translation>
    </message>
    <message>
        <source>Install and open the app</source>
        <translation>安装并打开应用</translation>
    </message>
    <message>
        <source>Turn Bluetooth on</source>
        <translation>开启蓝牙</translation>
    </message>
    <message>
        <source>Usual height</source>
        <translation>恢复高度</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>降低</translation>
    </message>
    <message>
        <source>Usual colours</source>
        <translation>恢复颜色</translation>
    </message>
    <message>
        <source>Clearer</source>
        <translation>清晰</translation>
    </message>
    <message>
        <source>Another phone is just as near</source>
        <translation>另一部手机同样靠近</translation>
    </message>
    <message>
        <source>Take it away, then hold it here again</source>
        <translation>请拿开手机，再重新靠近</translation>
    </message>
    <message>
        <source>Hold it there</source>
        <translation>请保持不动</translation>
    </message>
    <message>
        <source>Please open Bluezone</source>
        <translation>请打开 Bluezone</translation>
    </message>
    <message>
        <source>A little closer</source>
        <translation>请再靠近一点</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>正在检测…</translation>
    </message>
    <message>
        <source>Bluezone heard</source>
        <translation>已检测到 Bluezone</translation>
    </message>
    <message>
        <source>The check does not work just now</source>
        <translation>暂时无法检查</translation>
    </message>
    <message>
        <source>Not heard yet: please open Bluezone</source>
        <translation>尚未检测到，请打开 Bluezone</translation>
    </message>
    <message>
        <source>Please let the others step back a little</source>
        <translation>请旁边的人稍微后退</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Another program keeps the book locked.</source>
        <translation>另一个程序锁定了登记簿。</translation>
    </message>
    <message>
        <source>The book cannot be used.</source>
        <translation>登记簿无法使用。</translation>
    </message>
    <message>
        <source>The settings have a mistake.</source>
        <translation>设置有误。</translation>
    </message>
    <message>
        <source>The book cannot be written.</source>
        <translation>无法写入登记簿。</translation>
    </message>
    <message>
        <source>Whom are you visiting?</source>
        <translation>您要拜访谁？</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>请输入您的姓名</translation>
    </message>
    <message>
        <source>This was not recorded</source>
        <translation>未能登记</translation>
    </message>
    <message>
        <source>The fault is ours. Try again, or see the desk.</source>
        <translation>这是机器的问题。请重试，或咨询前台。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>前往前台</translation>
    </message>
    <message>
        <source>Where do you come from?</source>
        <translation>您来自哪个单位？</translation>
    </message>
    <message>
        <source>Company or agency, if any</source>
        <translation>公司或机构（如有）</translation>
    </message>
    <message>
        <source>This kiosk is resting</source>
        <translation>本机暂停服务</translation>
    </message>
    <message>
        <source>Please sign in at the desk.</source>
        <translation>请到前台登记。</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>联系前台</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸质登记簿</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>If you wish</source>
        <translation>选填</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>办事</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>送货</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Reading the code…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Writing in the book…</source>
        <translation>正在登记…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>How shall we sign you in?</source>
        <translation>请选择登记方式</translation>
    </message>
    <message>
        <source>Show the QR of your citizen card to the scanner</source>
        <translation>向扫描器出示公民身份证的二维码</translation>
    </message>
    <message>
        <source>Type my name</source>
        <translation>输入姓名</translation>
    </message>
    <message>
        <source>No single visit fits. Check what you said, or see the receptionist.</source>
        <translation>未找到唯一的记录。请核对信息，或咨询前台。</translation>
    </message>
    <message>
        <source>Thank you for checking out.</source>
        <translation>感谢您登记离开。</translation>
    </message>
    <message>
        <source>The code has expired. Nothing more to do.</source>
        <translation>访客证代码已失效，无需其他操作。</translation>
    </message>
    <message>
        <source>Whom did you visit?</source>
        <translation>您拜访了谁？</translation>
    </message>
    <message>
        <source>The name you came in with</source>
        <translation>进入时登记的姓名</translation>
    </message>
    <message>
        <source>About when did you come?</source>
        <translation>您大约何时到达？</translation>
    </message>
    <message>
        <source>Half an hour more or less does not matter.</source>
        <translation>相差半小时没有关系。</translation>
    </message>
    <message>
        <source>That is me: check out</source>
        <translation>是我，登记离开</translation>
    </message>
    <message>
        <source>Find my visit</source>
        <translation>查找我的记录</translation>
    </message>
    <message>
        <source>No open visit has this code. Please look again.</source>
        <translation>没有找到此代码，请再核对。</translation>
    </message>
    <message>
        <source>It stands beside the square code of your pass.</source>
        <translation>在访客证二维码旁边的六个字符。</translation>
    </message>
    <message>
        <source>Type the code of your pass</source>
        <translation>请输入访客证代码</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Lost your pass?</source>
        <translation>访客证丢了？</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation>清空此栏</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Not a code for here. Please show a citizen card or your pass.</source>
        <translation>此码不适用。请出示公民身份证或访客证。</translation>
    </message>
    <message>
        <source>Nobody inside has this code.</source>
        <translation>馆内没有人使用此码。</translation>
    </message>
    <message>
        <source>Please see the receptionist first.</source>
        <translation>请先到前台。</translation>
    </message>
    <message>
        <source>Please finish this step first.</source>
        <translation>请先完成此步骤。</translation>
    </message>
    <message>
        <source>That did not work. Please type instead.</source>
        <translation>未能读取，请手动输入。</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>已撤销。</translation>
    </message>
    <message>
        <source>This cannot be undone here. Please see the receptionist.</source>
        <translation>此处无法撤销，请咨询前台。</translation>
    </message>
    <message>
        <source>How to open Bluezone</source>
        <translation>如何打开 Bluezone</translation>
    </message>
    <message>
        <source>Open the Bluezone app</source>
        <translation>打开 Bluezone 应用</translation>
    </message>
    <message>
        <source>Hold the phone near the strip below</source>
        <translation>将手机靠近下方的长条</translation>
    </message>
    <message>
        <source>I see</source>
        <translation>我知道了</translation>
    </message>
    <message>
        <source>Are you still here?</source>
        <translation>您还在吗？</translation>
    </message>
    <message>
        <source>What you entered is about to be cleared.</source>
        <translation>您输入的内容即将被清除。</translation>
    </message>
    <message>
        <source>I’m here</source>
        <translation>我还在</translation>
    </message>
    <message>
        <source>Clear and finish</source>
        <translation>清除并结束</translation>
    </message>
    <message>
        <source>Ready to hear Bluezone</source>
        <translation>准备检测 Bluezone</translation>
    </message>
    <message>
        <source>No phone near yet</source>
        <translation>附近还没有手机</translation>
    </message>
    <message>
        <source>Listening for Bluezone</source>
        <translation>正在检测 Bluezone</translation>
    </message>
    <message>
        <source>Open the app, Bluetooth on</source>
        <translation>请打开应用并开启蓝牙</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>谢谢</translation>
    </message>
    <message>
        <source>Bluezone not heard yet</source>
        <translation>尚未检测到 Bluezone</translation>
    </message>
    <message>
        <source>Please open the app</source>
        <translation>请打开应用</translation>
    </message>
    <message>
        <source>App check unavailable for now</source>
        <translation>暂时无法检查应用</translation>
    </message>
    <message>
        <source>Please go on</source>
        <translation>请继续</translation>
    </message>
    <message>
        <source>How to open</source>
        <translation>如何打开</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Your host</source>
        <translation>拜访对象</translation>
    </message>
    <message>
        <source>Bluezone</source>
        <translation>Bluezone</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Remember my card</source>
        <translation>记住我的证件</translation>
    </message>
    <message>
        <source>Keep a picture for the way out.</source>
        <translation>请拍照保存，离开时使用。</translation>
    </message>
    <message>
        <source>Please see the receptionist</source>
        <translation>请到前台</translation>
    </message>
    <message>
        <source>Your arrival is noted. The receptionist will let you in and give you your pass.</source>
        <translation>已记录您的到来。前台会请您进入，并把访客证交给您。</translation>
    </message>
    <message>
        <source>Quicker with a citizen card or a pass: hold its QR up to the camera.</source>
        <translation>有公民身份证或访客证？向摄像头出示二维码更快捷。</translation>
    </message>
    <message>
        <source>No card can be read now. Please type.</source>
        <translation>现在无法读卡，请手动输入。</translation>
    </message>
    <message>
        <source>Show the QR of your citizen card to the camera</source>
        <translation>向摄像头出示公民身份证的二维码</translation>
    </message>
    <message>
        <source>It is being printed. A picture will do as well.</source>
        <translation>正在打印，也可拍照保存。</translation>
    </message>
    <message>
        <source>Take the paper or a picture.</source>
        <translation>请取纸或拍照。</translation>
    </message>
    <message>
        <source>The printer is resting. Please keep a picture.</source>
        <translation>打印机暂停，请拍照保存。</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>重新打印</translation>
    </message>
    <message>
        <source>Easier to use</source>
        <translation>更易使用</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Other hand</source>
        <translation>换手操作</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Hold your phones to this mark, one by one</source>
        <translation>请逐一将手机靠近此标记</translation>
    </message>
    <message>
        <source>One has no Bluezone</source>
        <translation>有人未安装</translation>
    </message>
    <message>
        <source>One has no smartphone</source>
        <translation>有一人没有智能手机</translation>
    </message>
    <message>
        <source>Show the others&apos; cards, one by one</source>
        <translation>请逐一出示其他人的证件</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>不登记姓名</translation>
    </message>
    <message>
        <source>How many are you?</source>
        <translation>你们一共几位？</translation>
    </message>
    <message>
        <source>You enter once for all, and one pass checks all of you out.</source>
        <translation>一人代表登记，离开时用一张通行证即可。</translation>
    </message>
    <message>
        <source>People, you included</source>
        <translation>人数（包括您）</translation>
    </message>
    <message>
        <source>Of them without a smartphone</source>
        <translation>其中没有智能手机的</translation>
    </message>
    <message>
        <source>Take the last card back</source>
        <translation>撤销上一张</translation>
    </message>
    <message>
        <source>We are a group</source>
        <translation>团体来访</translation>
    </message>
    <message>
        <source>Read the questions aloud</source>
        <translation>朗读问题</translation>
    </message>
    <message>
        <source>This card is counted already.</source>
        <translation>此证件已登记。</translation>
    </message>
    <message>
        <source>What is recorded, and how long</source>
        <translation>记录什么，保存多久</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>继续看</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>回到开头</translation>
    </message>
    <message>
        <source>Find a person by name</source>
        <translation>按姓名查找要见的人</translation>
    </message>
    <message>
        <source>Your host&apos;s name</source>
        <translation>您要见的人的姓名</translation>
    </message>
</context>
<context>
    <name>WelcomeWords</name>
    <message>
        <source>Welcome, %1</source>
        <translation>欢迎，%1</translation>
    </message>
    <message>
        <source>Recorded at %1</source>
        <translation>已于 %1 登记</translation>
    </message>
</context>
<context>
    <name>WhoView</name>
    <message>
        <source>No picture of you or your card is kept</source>
        <translation>不保存您或证件的照片</translation>
    </message>
</context>
</TS>
