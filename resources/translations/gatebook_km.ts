<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km_KH" sourcelanguage="en">
<context>
    <name>AimPicture</name>
    <message>
        <source>What the camera sees</source>
        <translation>អ្វី​ដែល​កាមេរ៉ា​ឃើញ</translation>
    </message>
</context>
<context>
    <name>AttractGreeting</name>
    <message>
        <source>Welcome</source>
        <translation>សូម​ស្វាគមន៍</translation>
    </message>
</context>
<context>
    <name>CountRow</name>
    <message>
        <source>One fewer</source>
        <translation>ថយ​ម្នាក់</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>ថែម​ម្នាក់</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>For IT</source>
        <translation>សម្រាប់​ផ្នែក​បច្ចេកទេស</translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <source>came about %1</source>
        <translation>មកដល់​ប្រហែល​ម៉ោង %1</translation>
    </message>
    <message>
        <source>Not found several times. Please wait %1 s, or see the receptionist.</source>
        <translation>រក​មិន​ឃើញ​ច្រើន​ដង។ សូម​រង់ចាំ %1 វិនាទី ឬ​ជួប​អ្នក​ទទួល​ភ្ញៀវ។</translation>
    </message>
</context>
<context>
    <name>GoodbyeView</name>
    <message>
        <source>Goodbye</source>
        <translation>សូម​លា</translation>
    </message>
    <message numerus="yes">
        <source>%n people have left</source>
        <translation>
            <numerusform>%n នាក់​បាន​ចេញ</numerusform>
            <numerusform>%n នាក់​បាន​ចេញ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupPhonesView</name>
    <message>
        <source>Go on with %1 of %2 heard</source>
        <translation>បន្ត · ឮ %1/%2</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message numerus="yes">
        <source>%n people</source>
        <comment>in a delegation</comment>
        <translation>
            <numerusform>%n នាក់</numerusform>
            <numerusform>%n នាក់</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heard</source>
        <comment>phones</comment>
        <translation>
            <numerusform>ឮ %n គ្រឿង</numerusform>
            <numerusform>ឮ %n គ្រឿង</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without smartphone</source>
        <translation>
            <numerusform>%n នាក់​គ្មាន​ស្មាតហ្វូន</numerusform>
            <numerusform>%n នាក់​គ្មាន​ស្មាតហ្វូន</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to install</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n នាក់​ត្រូវ​ដំឡើង</numerusform>
            <numerusform>%n នាក់​ត្រូវ​ដំឡើង</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of you: please see the receptionist</source>
        <translation>
            <numerusform>%n នាក់៖ សូម​ជួប​អ្នក​ទទួល​ភ្ញៀវ</numerusform>
            <numerusform>%n នាក់៖ សូម​ជួប​អ្នក​ទទួល​ភ្ញៀវ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeardCount</name>
    <message>
        <source>%1 of %2 phones heard</source>
        <translation>ឮ​ទូរសព្ទ %1/%2</translation>
    </message>
</context>
<context>
    <name>InstallView</name>
    <message>
        <source>Please install Bluezone</source>
        <translation>សូម​ដំឡើង Bluezone</translation>
    </message>
</context>
<context>
    <name>KeyFace</name>
    <message>
        <source>Space</source>
        <translation>ដកឃ្លា</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Easier to use</source>
        <translation>ងាយ​ប្រើ​ជាង</translation>
    </message>
</context>
<context>
    <name>LowArch</name>
    <message>
        <source>All buttons are below</source>
        <translation>ប៊ូតុង​ទាំងអស់​នៅ​ខាង​ក្រោម</translation>
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
        <translation>មាន​ឈ្មោះ %1/%2</translation>
    </message>
</context>
<context>
    <name>NoticeSheet</name>
    <message>
        <source>Notice, version %1</source>
        <translation>សេចក្ដី​ជូន​ដំណឹង កំណែ %1</translation>
    </message>
</context>
<context>
    <name>OutOfServiceView</name>
    <message>
        <source>At the desk</source>
        <translation>មាន​នៅ​តុ​ទទួល​ភ្ញៀវ</translation>
    </message>
    <message>
        <source>It tries again every minute</source>
        <translation>ម៉ាស៊ីន​សាកល្បង​ឡើងវិញ​រៀងរាល់​នាទី</translation>
    </message>
</context>
<context>
    <name>PassCard</name>
    <message>
        <source>The code of your pass</source>
        <translation>កូដ​លើ​ប័ណ្ណ​របស់​អ្នក</translation>
    </message>
    <message>
        <source>Your pass</source>
        <translation>ប័ណ្ណ​ភ្ញៀវ</translation>
    </message>
</context>
<context>
    <name>PassWords</name>
    <message>
        <source>Several wrong codes. Please try again in %1 s.</source>
        <translation>កូដ​ខុស​ច្រើន​ដង។ សូម​សាក​ម្ដង​ទៀត​ក្នុង %1 វិនាទី។</translation>
    </message>
</context>
<context>
    <name>PurposeRow</name>
    <message>
        <source>Purpose of the visit</source>
        <translation>គោល​បំណង</translation>
    </message>
</context>
<context>
    <name>StayCard</name>
    <message>
        <source>In</source>
        <translation>ចូល</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>ចេញ</translation>
    </message>
    <message>
        <source>%1 h %2 min inside</source>
        <translation>នៅ​ខាង​ក្នុង %1 ម៉ោង %2 នាទី</translation>
    </message>
    <message>
        <source>%1 min inside</source>
        <translation>នៅ​ខាង​ក្នុង %1 នាទី</translation>
    </message>
</context>
<context>
    <name>TimeStepper</name>
    <message>
        <source>Half an hour earlier</source>
        <translation>មុន​កន្លះ​ម៉ោង</translation>
    </message>
    <message>
        <source>Half an hour later</source>
        <translation>ក្រោយ​កន្លះ​ម៉ោង</translation>
    </message>
</context>
<context>
    <name>Ui</name>
    <message>
        <source>Visitors and applicants: please check in and out here.</source>
        <translation>ភ្ញៀវ​និង​អ្នក​មក​ធ្វើ​ឯកសារ៖ សូម​កត់ត្រា​ការ​ចូល​និង​ចេញ​នៅ​ទីនេះ។</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>កត់ត្រា​ការ​ចូល</translation>
    </message>
    <message>
        <source>In</source>
        <translation>ចូល</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>កត់ត្រា​ការ​ចេញ</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>ចេញ</translation>
    </message>
    <message>
        <source>With a smartphone? Please open Bluezone and turn Bluetooth on.</source>
        <translation>មាន​ស្មាតហ្វូន? សូម​បើក Bluezone និង​បើក Bluetooth។</translation>
    </message>
    <message>
        <source>Quicker with a citizen card or a pass: show its QR to the scanner.</source>
        <translation>មាន​អត្តសញ្ញាណប័ណ្ណ​ឬ​ប័ណ្ណ​ភ្ញៀវ? បង្ហាញ QR ទៅ​ម៉ាស៊ីន​ស្កេន​លឿន​ជាង។</translation>
    </message>
    <message>
        <source>Bluezone heard. Thank you.</source>
        <translation>បាន​រក​ឃើញ Bluezone។ សូម​អរគុណ!</translation>
    </message>
    <message>
        <source>It turns green by itself. Nothing to press.</source>
        <translation>អេក្រង់​ប្ដូរ​ពណ៌​បៃតង​ដោយ​ខ្លួន​ឯង។ មិន​បាច់​ចុច​ទេ។</translation>
    </message>
    <message>
        <source>Hold your phone to this mark</source>
        <translation>សូម​ដាក់​ទូរស័ព្ទ
ជិត​សញ្ញា​នេះ</translation>
    </message>
    <message>
        <source>I have no Bluezone</source>
        <translation>ខ្ញុំ​គ្មាន Bluezone</translation>
    </message>
    <message>
        <source>I carry no smartphone</source>
        <translation>ខ្ញុំ​គ្មាន​ស្មាតហ្វូន</translation>
    </message>
    <message>
        <source>Ask the receptionist</source>
        <translation>សួរ​អ្នក​ទទួល​ភ្ញៀវ</translation>
    </message>
    <message>
        <source>Skip the check</source>
        <translation>រំលង​ការ​ពិនិត្យ</translation>
    </message>
    <message>
        <source>Install Bluezone: free, about one minute</source>
        <translation>ដំឡើង Bluezone៖ ឥត​គិត​ថ្លៃ ប្រហែល​មួយ​នាទី</translation>
    </message>
    <message>
        <source>Scan the code with the camera</source>
        <translation>ស្កេន​កូដ​ដោយ​កាមេរ៉ា</translation>
    </message>
    <message>
        <source>Install and open the app</source>
        <translation>ដំឡើង​និង​បើក​កម្មវិធី</translation>
    </message>
    <message>
        <source>Turn Bluetooth on</source>
        <translation>បើក Bluetooth</translation>
    </message>
    <message>
        <source>Usual height</source>
        <translation>កម្ពស់​ដើម</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>ទាប</translation>
    </message>
    <message>
        <source>Usual colours</source>
        <translation>ពណ៌​ដើម</translation>
    </message>
    <message>
        <source>Clearer</source>
        <translation>ច្បាស់</translation>
    </message>
    <message>
        <source>Another phone is just as near</source>
        <translation>មាន​ទូរស័ព្ទ​មួយ​ទៀត​ជិត​ដូច​គ្នា</translation>
    </message>
    <message>
        <source>Take it away, then hold it here again</source>
        <translation>យក​ចេញ រួច​ដាក់​ជិត​ម្ដង​ទៀត</translation>
    </message>
    <message>
        <source>Hold it there</source>
        <translation>សូម​ទុក​នៅ​ទីនោះ</translation>
    </message>
    <message>
        <source>Please open Bluezone</source>
        <translation>សូម​បើក Bluezone</translation>
    </message>
    <message>
        <source>A little closer</source>
        <translation>ជិត​បន្តិច​ទៀត</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>កំពុង​ស្ដាប់…</translation>
    </message>
    <message>
        <source>Bluezone heard</source>
        <translation>បាន​រក​ឃើញ Bluezone</translation>
    </message>
    <message>
        <source>The check does not work just now</source>
        <translation>មិន​អាច​ពិនិត្យ​បាន​ជា​បណ្ដោះ​អាសន្ន</translation>
    </message>
    <message>
        <source>Not heard yet: please open Bluezone</source>
        <translation>មិន​ទាន់​រក​ឃើញ៖ សូម​បើក Bluezone</translation>
    </message>
    <message>
        <source>Please let the others step back a little</source>
        <translation>សូម​ឱ្យ​អ្នក​ផ្សេង​ថយ​ក្រោយ​បន្តិច</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ថាស​ពេញ​ហើយ។</translation>
    </message>
    <message>
        <source>Another program keeps the book locked.</source>
        <translation>កម្មវិធី​ផ្សេង​កំពុង​ចាក់​សោ​សៀវភៅ។</translation>
    </message>
    <message>
        <source>The book cannot be used.</source>
        <translation>មិន​អាច​ប្រើ​សៀវភៅ​បាន​ទេ។</translation>
    </message>
    <message>
        <source>The settings have a mistake.</source>
        <translation>ការ​កំណត់​មាន​កំហុស។</translation>
    </message>
    <message>
        <source>The book cannot be written.</source>
        <translation>មិន​អាច​សរសេរ​ក្នុង​សៀវភៅ​បាន​ទេ។</translation>
    </message>
    <message>
        <source>Whom are you visiting?</source>
        <translation>អ្នក​មក​ជួប​នរណា?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>បន្ត</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>ឈ្មោះ​ពេញ​របស់​អ្នក</translation>
    </message>
    <message>
        <source>This was not recorded</source>
        <translation>មិន​ទាន់​បាន​កត់ត្រា</translation>
    </message>
    <message>
        <source>The fault is ours. Try again, or see the desk.</source>
        <translation>កំហុស​របស់​ម៉ាស៊ីន។ សូម​សាក​ម្ដង​ទៀត ឬ​ទៅ​តុ​ទទួល​ភ្ញៀវ។</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>សាក​ម្ដង​ទៀត</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>ទៅ​តុ​ទទួល​ភ្ញៀវ</translation>
    </message>
    <message>
        <source>Where do you come from?</source>
        <translation>អ្នក​មក​ពី​ស្ថាប័ន​ណា?</translation>
    </message>
    <message>
        <source>Company or agency, if any</source>
        <translation>ក្រុមហ៊ុន​ឬ​ស្ថាប័ន បើ​មាន</translation>
    </message>
    <message>
        <source>This kiosk is resting</source>
        <translation>ម៉ាស៊ីន​នេះ​ផ្អាក​បណ្ដោះ​អាសន្ន</translation>
    </message>
    <message>
        <source>Please sign in at the desk.</source>
        <translation>សូម​ចុះ​ឈ្មោះ​នៅ​តុ​ទទួល​ភ្ញៀវ។</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>ហៅ​អ្នក​ទទួល​ភ្ញៀវ</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>សៀវភៅ​ក្រដាស</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>លេខ​ទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>If you wish</source>
        <translation>មិន​ចាំបាច់</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>ប្រជុំ</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>ដឹក​ជញ្ជូន</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>ផ្សេង</translation>
    </message>
    <message>
        <source>Reading the code…</source>
        <translation>កំពុង​អាន​កូដ…</translation>
    </message>
    <message>
        <source>Writing in the book…</source>
        <translation>កំពុង​កត់ត្រា…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>រំលង</translation>
    </message>
    <message>
        <source>How shall we sign you in?</source>
        <translation>សូម​ជ្រើស​វិធី​ចុះ​ឈ្មោះ</translation>
    </message>
    <message>
        <source>Show the QR of your citizen card to the scanner</source>
        <translation>បង្ហាញ QR នៃ​អត្តសញ្ញាណប័ណ្ណ​ទៅ​ម៉ាស៊ីន​ស្កេន</translation>
    </message>
    <message>
        <source>Type my name</source>
        <translation>វាយ​ឈ្មោះ​ខ្ញុំ</translation>
    </message>
    <message>
        <source>No single visit fits. Check what you said, or see the receptionist.</source>
        <translation>រក​មិន​ឃើញ​ការ​មក​តែ​មួយ។ សូម​ពិនិត្យ​ឡើងវិញ ឬ​ជួប​អ្នក​ទទួល​ភ្ញៀវ។</translation>
    </message>
    <message>
        <source>Thank you for checking out.</source>
        <translation>អរគុណ​ដែល​បាន​កត់ត្រា​ការ​ចេញ។</translation>
    </message>
    <message>
        <source>The code has expired. Nothing more to do.</source>
        <translation>កូដ​លើ​ប័ណ្ណ​អស់​សុពលភាព​ហើយ។</translation>
    </message>
    <message>
        <source>Whom did you visit?</source>
        <translation>អ្នក​បាន​ជួប​នរណា?</translation>
    </message>
    <message>
        <source>The name you came in with</source>
        <translation>ឈ្មោះ​ពេល​ចូល</translation>
    </message>
    <message>
        <source>About when did you come?</source>
        <translation>អ្នក​មក​ប្រហែល​ម៉ោង​ប៉ុន្មាន?</translation>
    </message>
    <message>
        <source>Half an hour more or less does not matter.</source>
        <translation>លើស​ឬ​ខ្វះ​កន្លះ​ម៉ោង​មិន​អី​ទេ។</translation>
    </message>
    <message>
        <source>That is me: check out</source>
        <translation>គឺ​ខ្ញុំ៖ ចេញ</translation>
    </message>
    <message>
        <source>Find my visit</source>
        <translation>រក​ការ​មក​របស់​ខ្ញុំ</translation>
    </message>
    <message>
        <source>No open visit has this code. Please look again.</source>
        <translation>រក​មិន​ឃើញ​កូដ​នេះ។ សូម​មើល​ម្ដង​ទៀត។</translation>
    </message>
    <message>
        <source>It stands beside the square code of your pass.</source>
        <translation>តួអក្សរ​៦​នៅ​ក្បែរ​កូដ​ការ៉េ​លើ​ប័ណ្ណ។</translation>
    </message>
    <message>
        <source>Type the code of your pass</source>
        <translation>សូម​វាយ​កូដ​លើ​ប័ណ្ណ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>លុប</translation>
    </message>
    <message>
        <source>Lost your pass?</source>
        <translation>បាត់​ប័ណ្ណ?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>រួចរាល់</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation>លុប​ប្រអប់​នេះ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ថយ​ក្រោយ</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>សារ​ជា​ថ្មី</translation>
    </message>
    <message>
        <source>Not a code for here. Please show a citizen card or your pass.</source>
        <translation>កូដ​នេះ​មិន​ប្រើ​នៅ​ទីនេះ​ទេ។ សូម​បង្ហាញ​អត្តសញ្ញាណប័ណ្ណ​ឬ​ប័ណ្ណ​ភ្ញៀវ។</translation>
    </message>
    <message>
        <source>Nobody inside has this code.</source>
        <translation>គ្មាន​នរណា​នៅ​ក្នុង​មាន​កូដ​នេះ​ទេ។</translation>
    </message>
    <message>
        <source>Please see the receptionist first.</source>
        <translation>សូម​ជួប​អ្នក​ទទួល​ភ្ញៀវ​ជា​មុន។</translation>
    </message>
    <message>
        <source>Please finish this step first.</source>
        <translation>សូម​បញ្ចប់​ជំហាន​នេះ​ជា​មុន។</translation>
    </message>
    <message>
        <source>That did not work. Please type instead.</source>
        <translation>អាន​មិន​បាន​ទេ។ សូម​វាយ​ដោយ​ដៃ។</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>បាន​មិន​ធ្វើ​វិញ។</translation>
    </message>
    <message>
        <source>This cannot be undone here. Please see the receptionist.</source>
        <translation>មិន​អាច​មិន​ធ្វើ​វិញ​នៅ​ទីនេះ។ សូម​ជួប​អ្នក​ទទួល​ភ្ញៀវ។</translation>
    </message>
    <message>
        <source>How to open Bluezone</source>
        <translation>របៀប​បើក Bluezone</translation>
    </message>
    <message>
        <source>Open the Bluezone app</source>
        <translation>បើក​កម្មវិធី Bluezone</translation>
    </message>
    <message>
        <source>Hold the phone near the strip below</source>
        <translation>ដាក់​ទូរស័ព្ទ​ជិត​បន្ទះ​ខាង​ក្រោម</translation>
    </message>
    <message>
        <source>I see</source>
        <translation>ខ្ញុំ​យល់​ហើយ</translation>
    </message>
    <message>
        <source>Are you still here?</source>
        <translation>តើ​អ្នក​នៅ​ទីនេះ​ទេ?</translation>
    </message>
    <message>
        <source>What you entered is about to be cleared.</source>
        <translation>អ្វី​ដែល​បាន​បញ្ចូល​នឹង​ត្រូវ​លុប។</translation>
    </message>
    <message>
        <source>I’m here</source>
        <translation>ខ្ញុំ​នៅ​ទីនេះ</translation>
    </message>
    <message>
        <source>Clear and finish</source>
        <translation>លុប​និង​បញ្ចប់</translation>
    </message>
    <message>
        <source>Ready to hear Bluezone</source>
        <translation>ត្រៀម​ស្ដាប់ Bluezone</translation>
    </message>
    <message>
        <source>No phone near yet</source>
        <translation>មិន​ទាន់​មាន​ទូរស័ព្ទ​ជិត</translation>
    </message>
    <message>
        <source>Listening for Bluezone</source>
        <translation>កំពុង​ស្ដាប់ Bluezone</translation>
    </message>
    <message>
        <source>Open the app, Bluetooth on</source>
        <translation>បើក​កម្មវិធី និង Bluetooth</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>សូម​អរគុណ</translation>
    </message>
    <message>
        <source>Bluezone not heard yet</source>
        <translation>មិន​ទាន់​រក​ឃើញ Bluezone</translation>
    </message>
    <message>
        <source>Please open the app</source>
        <translation>សូម​បើក​កម្មវិធី</translation>
    </message>
    <message>
        <source>App check unavailable for now</source>
        <translation>មិន​អាច​ពិនិត្យ​កម្មវិធី​ឥឡូវ​នេះ</translation>
    </message>
    <message>
        <source>Please go on</source>
        <translation>សូម​បន្ត</translation>
    </message>
    <message>
        <source>How to open</source>
        <translation>របៀប​បើក</translation>
    </message>
    <message>
        <source>You</source>
        <translation>អ្នក</translation>
    </message>
    <message>
        <source>Your host</source>
        <translation>អ្នក​ត្រូវ​ជួប</translation>
    </message>
    <message>
        <source>Bluezone</source>
        <translation>Bluezone</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>មិន​ធ្វើ​វិញ</translation>
    </message>
    <message>
        <source>Remember my card</source>
        <translation>ចងចាំ​ប័ណ្ណ​ខ្ញុំ</translation>
    </message>
    <message>
        <source>Keep a picture for the way out.</source>
        <translation>សូម​ថត​រូប​ទុក​ពេល​ចេញ។</translation>
    </message>
    <message>
        <source>Please see the receptionist</source>
        <translation>សូម​ជួប​អ្នក​ទទួល​ភ្ញៀវ</translation>
    </message>
    <message>
        <source>Your arrival is noted. The receptionist will let you in and give you your pass.</source>
        <translation>បាន​កត់ត្រា​ការ​មក​ដល់។ អ្នក​ទទួល​ភ្ញៀវ​នឹង​អញ្ជើញ​ចូល និង​ឱ្យ​ប័ណ្ណ។</translation>
    </message>
    <message>
        <source>Quicker with a citizen card or a pass: hold its QR up to the camera.</source>
        <translation>មាន​អត្តសញ្ញាណប័ណ្ណ​ឬ​ប័ណ្ណ​ភ្ញៀវ? បង្ហាញ QR ទៅ​កាមេរ៉ា​លឿន​ជាង។</translation>
    </message>
    <message>
        <source>No card can be read now. Please type.</source>
        <translation>ឥឡូវ​អាន​ប័ណ្ណ​មិន​បាន​ទេ។ សូម​វាយ។</translation>
    </message>
    <message>
        <source>Show the QR of your citizen card to the camera</source>
        <translation>បង្ហាញ QR នៃ​អត្តសញ្ញាណប័ណ្ណ​ទៅ​កាមេរ៉ា</translation>
    </message>
    <message>
        <source>It is being printed. A picture will do as well.</source>
        <translation>កំពុង​បោះពុម្ព។ ថត​រូប​ក៏​បាន។</translation>
    </message>
    <message>
        <source>Take the paper or a picture.</source>
        <translation>យក​ក្រដាស ឬ​ថត​រូប។</translation>
    </message>
    <message>
        <source>The printer is resting. Please keep a picture.</source>
        <translation>ម៉ាស៊ីន​បោះពុម្ព​ផ្អាក។ សូម​ថត​រូប​ទុក។</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>បោះពុម្ព​ម្ដង​ទៀត</translation>
    </message>
    <message>
        <source>Easier to use</source>
        <translation>ងាយ​ប្រើ​ជាង</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>អក្សរ​ធំ</translation>
    </message>
    <message>
        <source>Other hand</source>
        <translation>ប្ដូរ​ដៃ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>បន្ថែម</translation>
    </message>
    <message>
        <source>Hold your phones to this mark, one by one</source>
        <translation>សូម​ដាក់​ទូរសព្ទ​ជិត​សញ្ញា​នេះ​ម្តង​មួយៗ</translation>
    </message>
    <message>
        <source>One has no Bluezone</source>
        <translation>មាន​គ្រឿង​មិន​ទាន់​ដំឡើង</translation>
    </message>
    <message>
        <source>One has no smartphone</source>
        <translation>ម្នាក់​គ្មាន​ស្មាតហ្វូន</translation>
    </message>
    <message>
        <source>Show the others&apos; cards, one by one</source>
        <translation>សូម​បង្ហាញ​ប័ណ្ណ​អ្នក​ផ្សេង​ម្តង​មួយៗ</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>មិន​ដាក់​ឈ្មោះ</translation>
    </message>
    <message>
        <source>How many are you?</source>
        <translation>មក​ប៉ុន្មាន​នាក់?</translation>
    </message>
    <message>
        <source>You enter once for all, and one pass checks all of you out.</source>
        <translation>ម្នាក់​បំពេញ​ជំនួស​ទាំង​អស់ ហើយ​ប័ណ្ណ​តែ​មួយ​សម្រាប់​ចេញ​ទាំង​អស់​គ្នា។</translation>
    </message>
    <message>
        <source>People, you included</source>
        <translation>ចំនួន​មនុស្ស រួម​ទាំង​អ្នក</translation>
    </message>
    <message>
        <source>Of them without a smartphone</source>
        <translation>ក្នុង​នោះ​គ្មាន​ស្មាតហ្វូន</translation>
    </message>
    <message>
        <source>Take the last card back</source>
        <translation>ដក​ប័ណ្ណ​ចុងក្រោយ</translation>
    </message>
    <message>
        <source>We are a group</source>
        <translation>មក​ជា​ក្រុម</translation>
    </message>
    <message>
        <source>Read the questions aloud</source>
        <translation>អាន​សំណួរ​ឮៗ</translation>
    </message>
    <message>
        <source>This card is counted already.</source>
        <translation>ប័ណ្ណ​នេះ​បាន​រាប់​រួច​ហើយ។</translation>
    </message>
    <message>
        <source>What is recorded, and how long</source>
        <translation>អ្វី​ដែល​កត់ត្រា និង​រក្សា​យូរ​ប៉ុណ្ណា</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>អាន​បន្ត</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>ពី​ដើម</translation>
    </message>
    <message>
        <source>Find a person by name</source>
        <translation>ស្វែងរកតាមឈ្មោះ</translation>
    </message>
    <message>
        <source>Your host&apos;s name</source>
        <translation>ឈ្មោះអ្នកដែលលោកអ្នកមកជួប</translation>
    </message>
</context>
<context>
    <name>WelcomeWords</name>
    <message>
        <source>Welcome, %1</source>
        <translation>សូម​ស្វាគមន៍ %1</translation>
    </message>
    <message>
        <source>Recorded at %1</source>
        <translation>បាន​កត់ត្រា​ម៉ោង %1</translation>
    </message>
</context>
<context>
    <name>WhoView</name>
    <message>
        <source>No picture of you or your card is kept</source>
        <translation>មិន​រក្សា​ទុក​រូប​អ្នក​ឬ​ប័ណ្ណ​ទេ</translation>
    </message>
</context>
</TS>
