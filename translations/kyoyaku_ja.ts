<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>ChosenRevision</name>
    <message>
        <source>“%1” was amended on %2, but the amended text is not in the file. This is the text before.</source>
        <translation>「%1」は%2に変更されていますが、変更後の文は登録されていません。変更前の文を示します。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>「%1」という指定はできません。</translation>
    </message>
    <message>
        <source>The option “%1” needs a value.</source>
        <translation>「%1」には値が必要です。</translation>
    </message>
    <message>
        <source>Something is missing. Expected: %1</source>
        <translation>指定が足りません。必要なもの：%1</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>「%1」は余分です。</translation>
    </message>
    <message>
        <source>language of messages</source>
        <translation>表示の言語</translation>
    </message>
    <message>
        <source>no progress</source>
        <translation>進み具合を表示しない</translation>
    </message>
    <message>
        <source>progress even when the output is no terminal</source>
        <translation>端末でなくても進み具合を表示する</translation>
    </message>
    <message>
        <source>this help; after a verb: the help of the verb</source>
        <translation>この説明（命令の後に付けると、その命令の説明）</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>版の番号</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>使い方:</translation>
    </message>
    <message>
        <source>Kyoyaku keeps, edits and prints the cooperation agreements of a metro area.</source>
        <translation>Kyoyaku は、圏域の連携協約を保管し、編集し、印刷するプログラムです。</translation>
    </message>
    <message>
        <source>opens the desktop, on FILE</source>
        <translation>画面を開く（FILE を指定すると、その台帳を開く）</translation>
    </message>
    <message>
        <source>Options that work everywhere:</source>
        <translation>どの命令でも使える指定:</translation>
    </message>
    <message>
        <source>AGREEMENT is a number from “list FILE agreements”, or the name of the member.
DATE is 2021-06-25, R3.6.25 or 令和3年6月25日.
Exit status: 0 done; 1 done, and something was found; 2 wrong usage;
3 the input cannot be used; 4 the file is locked or could not be written.</source>
        <translation>AGREEMENT は、「list FILE agreements」で分かる番号か、相手の市町村名です。
DATE は、2021-06-25、R3.6.25、令和3年6月25日 のように書きます。
終了コード: 0 完了 / 1 完了し、見つかったものがある / 2 使い方の誤り /
3 入力を使えない / 4 使用中か、書き込めない</translation>
    </message>
    <message>
        <source>the area that the agreements belong to</source>
        <translation>協約の属する圏域</translation>
    </message>
    <message>
        <source>shows what would be stored; stores nothing</source>
        <translation>取り込む内容を示すだけで、保存しない</translation>
    </message>
    <message>
        <source>reads documents into FILE as signed agreements</source>
        <translation>文書を読み取り、締結済みの協約として FILE に取り込む</translation>
    </message>
    <message>
        <source>one JSON object with everything that is known</source>
        <translation>分かっている全ての項目を JSON で出す</translation>
    </message>
    <message>
        <source>lists what a file holds; without a word, its agreements</source>
        <translation>台帳の中身を一覧にする（指定がなければ協約）</translation>
    </message>
    <message>
        <source>“%1” cannot be listed. Choose one of: %2</source>
        <translation>「%1」の一覧はありません。次から選んでください：%2</translation>
    </message>
    <message>
        <source>with a sample area and its agreements</source>
        <translation>見本の圏域と協約を入れる</translation>
    </message>
    <message>
        <source>creates a registry file, empty or with a sample</source>
        <translation>台帳ファイルを新しく作る</translation>
    </message>
    <message>
        <source>one JSON object a line for each document</source>
        <translation>文書ごとに1行の JSON で出す</translation>
    </message>
    <message>
        <source>exit status 1 when a place is doubtful</source>
        <translation>疑わしい箇所があれば終了コードを1にする</translation>
    </message>
    <message>
        <source>reads documents and shows what would be stored; stores nothing</source>
        <translation>文書を読み取り、取り込む内容を示す（保存しない）</translation>
    </message>
    <message>
        <source>The format is “text” or “json”.</source>
        <translation>書式は text か json を指定してください。</translation>
    </message>
    <message>
        <source>the text in force on this day</source>
        <translation>この日に効力のある文</translation>
    </message>
    <message>
        <source>how it is written</source>
        <translation>書式</translation>
    </message>
    <message>
        <source>shows an agreement: its newest revision, or the text in force on a day</source>
        <translation>協約の文を示す（最新の版、又は指定した日に効力のある文）</translation>
    </message>
    <message>
        <source>There is no form “%1”. Choose one of: %2</source>
        <translation>「%1」という書式はありません。次から選んでください：%2</translation>
    </message>
    <message>
        <source>Name either a PDF file with -o or a folder with --directory.</source>
        <translation>-o でPDFファイルを、又は --directory でフォルダーを、どちらか一方だけ指定してください。</translation>
    </message>
    <message>
        <source>One PDF file holds one agreement. Use --directory for several.</source>
        <translation>一つのPDFファイルに入る協約は一つです。複数のときは --directory を使ってください。</translation>
    </message>
    <message>
        <source>signed-copy (the default): the copy that is signed</source>
        <translation>signed-copy：締結用原本（指定がなければこれ）</translation>
    </message>
    <message>
        <source>the PDF file</source>
        <translation>PDFファイル</translation>
    </message>
    <message>
        <source>a folder that gets one PDF for each agreement</source>
        <translation>協約ごとのPDFを入れるフォルダー</translation>
    </message>
    <message>
        <source>prints agreements to PDF; without a name, all of them</source>
        <translation>協約をPDFに印刷する（協約を指定しなければ全て）</translation>
    </message>
    <message>
        <source>The option “%1” takes no value.</source>
        <translation>「%1」には値を付けられません。</translation>
    </message>
    <message>
        <source>The PDF would overwrite the registry file. Choose another name.</source>
        <translation>PDFが台帳ファイルを上書きしてしまいます。別の名前を指定してください。</translation>
    </message>
    <message>
        <source>“%1” is the name of a registry file. Choose a name that ends in .pdf.</source>
        <translation>「%1」は台帳ファイルの名前です。.pdf で終わる名前を指定してください。</translation>
    </message>
    <message>
        <source>The language is “ja” or “en”.</source>
        <translation>言語は ja か en を指定してください。</translation>
    </message>
    <message>
        <source>There is no command “%1”. “kyoyaku --help” lists the commands.</source>
        <translation>「%1」という命令はありません。「kyoyaku --help」で一覧を確かめられます。</translation>
    </message>
    <message>
        <source>takes over a lock that was left behind, after you asked who holds it</source>
        <translation>残ったままの使用中の印を引き継ぎます（使っている人に確かめてから）</translation>
    </message>
    <message>
        <source>brings the edits back and saves them into FILE</source>
        <translation>その変更を戻して FILE に保存します</translation>
    </message>
    <message>
        <source>goes on with FILE as it was saved</source>
        <translation>保存時のままの FILE で続けます（変更は別に取っておきます）</translation>
    </message>
    <message>
        <source>with --save, where both changed the same: these edits</source>
        <translation>--save で同じ箇所の変更が重なるとき、この変更を残します</translation>
    </message>
    <message>
        <source>with --save, where both changed the same: what was saved since</source>
        <translation>--save で同じ箇所の変更が重なるとき、後から保存された内容を残します</translation>
    </message>
    <message>
        <source>shows edits of FILE that were never saved, and what becomes of them</source>
        <translation>FILE の保存されていない変更を示し、戻すか別に取っておきます</translation>
    </message>
</context>
<context>
    <name>ConflictSentences</name>
    <message>
        <source>the municipality “%1”</source>
        <translation>市町村「%1」</translation>
    </message>
    <message>
        <source>the figure “%1”</source>
        <translation>統計値「%1」</translation>
    </message>
    <message>
        <source>the area “%1”</source>
        <translation>圏域「%1」</translation>
    </message>
    <message>
        <source>the membership “%1”</source>
        <translation>構成市町村「%1」</translation>
    </message>
    <message>
        <source>the declaration “%1”</source>
        <translation>宣言「%1」</translation>
    </message>
    <message>
        <source>the vision “%1”</source>
        <translation>ビジョン「%1」</translation>
    </message>
    <message>
        <source>the document “%1”</source>
        <translation>公表文書「%1」</translation>
    </message>
    <message>
        <source>the agreement “%1”</source>
        <translation>連携協約「%1」</translation>
    </message>
    <message>
        <source>a revision of an agreement, which has been signed</source>
        <translation>締結済みの協約の版</translation>
    </message>
    <message>
        <source>the party “%1”</source>
        <translation>当事者「%1」</translation>
    </message>
    <message>
        <source>the provision “%1”</source>
        <translation>規定「%1」</translation>
    </message>
    <message>
        <source>the amendment agreement “%1”</source>
        <translation>変更協約「%1」</translation>
    </message>
    <message>
        <source>the template “%1”</source>
        <translation>ひな形「%1」</translation>
    </message>
    <message>
        <source>the provision “%1” of a template</source>
        <translation>ひな形の規定「%1」</translation>
    </message>
    <message>
        <source>the entry “%1”</source>
        <translation>項目「%1」</translation>
    </message>
    <message>
        <source>You added %1 at %2 (%3): “%4”.</source>
        <translation>あなたは%2に%1を追加しました（%3）：「%4」。</translation>
    </message>
    <message>
        <source>You removed %1 at %2 (%3).</source>
        <translation>あなたは%2に%1を削除しました（%3）。</translation>
    </message>
    <message>
        <source>You changed %1 at %2 (%3): “%4”.</source>
        <translation>あなたは%2に%1を変更しました（%3）：「%4」。</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>氏名不明の利用者</translation>
    </message>
    <message>
        <source>%1 added %2 at %3 (%4): “%5”.</source>
        <translation>%1さんは%3に%2を追加しました（%4）：「%5」。</translation>
    </message>
    <message>
        <source>%1 removed %2 at %3 (%4).</source>
        <translation>%1さんは%3に%2を削除しました（%4）。</translation>
    </message>
    <message>
        <source>%1 changed %2 at %3 (%4): “%5”.</source>
        <translation>%1さんは%3に%2を変更しました（%4）：「%5」。</translation>
    </message>
</context>
<context>
    <name>DocumentKinds</name>
    <message>
        <source>a declaration</source>
        <translation>宣言書</translation>
    </message>
    <message>
        <source>a web page that lists documents</source>
        <translation>文書の一覧のWebページ</translation>
    </message>
    <message>
        <source>a table of contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>a report or slides</source>
        <translation>報告書・説明資料</translation>
    </message>
    <message>
        <source>an amending text</source>
        <translation>改め文</translation>
    </message>
    <message>
        <source>vertical text read across</source>
        <translation>縦書きを横に読み取った文</translation>
    </message>
    <message>
        <source>text without articles</source>
        <translation>条のない文</translation>
    </message>
    <message>
        <source>a document of another kind</source>
        <translation>別の種類の文書</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Import documents</source>
        <translation>文書を取り込む</translation>
    </message>
    <message>
        <source>Fill with the sample</source>
        <translation>見本を入れる</translation>
    </message>
</context>
<context>
    <name>ErrorSentences</name>
    <message>
        <source>“%1” was not found. It may have been moved or renamed. Check the folder and the name.</source>
        <translation>「%1」が見つかりません。移動したか、名前が変わった可能性があります。フォルダーと名前を確かめてください。</translation>
    </message>
    <message>
        <source>“%1” is a folder. A file is needed here. Name a file in it.</source>
        <translation>「%1」はフォルダーです。ここではファイルが必要です。フォルダーの中のファイルを指定してください。</translation>
    </message>
    <message>
        <source>“%1” could not be read. The right to read it is missing, or the drive cannot be reached. Check the connection and the rights.</source>
        <translation>「%1」を読めませんでした。読み取りの権限がないか、ドライブにつながっていません。接続と権限を確かめてください。</translation>
    </message>
    <message>
        <source>“%1” could not be written. The folder is read-only, full, or cannot be reached. Nothing was changed. Choose another place, or check the connection.</source>
        <translation>「%1」に書き込めませんでした。フォルダーが読み取り専用か、空きがないか、つながっていません。元の内容は変わっていません。別の場所を選ぶか、接続を確かめてください。</translation>
    </message>
    <message>
        <source>“%1” exists already. It was not overwritten. Choose another name, or remove the old file first.</source>
        <translation>「%1」は既にあります。上書きはしていません。別の名前にするか、先に古いファイルを片付けてください。</translation>
    </message>
    <message>
        <source>“%1” has %2 MB. Documents of up to %3 MB can be read. Split it, or save it as text.</source>
        <translation>「%1」は%2 MBあります。読み込めるのは%3 MBまでです。分けるか、テキストとして保存してください。</translation>
    </message>
    <message>
        <source>“%1” is empty. There is no text in it to read. Check that the right file was saved.</source>
        <translation>「%1」は空です。読み取る文がありません。正しいファイルを保存したか確かめてください。</translation>
    </message>
    <message>
        <source>“%1” is no text. It holds data of another kind. Save the document as text (.txt) and read that in.</source>
        <translation>「%1」は文書ではありません。文字以外のデータが入っています。テキスト（.txt）として保存したものを指定してください。</translation>
    </message>
    <message>
        <source>The characters of “%1” could not be read. The file is damaged, or it is neither UTF-8, UTF-16, Shift_JIS nor EUC-JP. Save it as UTF-8 and try again.</source>
        <translation>「%1」の文字を読み取れませんでした。壊れているか、UTF-8・UTF-16・Shift_JIS・EUC-JPのどれでもありません。UTF-8で保存し直してください。</translation>
    </message>
    <message>
        <source>“%1” was not read in. It seems to be no agreement, but: %2. Choose a document with articles.</source>
        <translation>「%1」は取り込みませんでした。協約ではなく、%2のようです。条のある文書を指定してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. It is no registry file of Kyoyaku. Choose a file whose name ends in .kyoyaku.</source>
        <translation>「%1」は開けません。Kyoyakuの台帳ファイルではありません。名前が .kyoyaku で終わるファイルを指定してください。</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of this program (format %2; this one knows %3). Saving it here would lose a part. Use the newer version.</source>
        <translation>「%1」は新しい版のプログラムで作られています（形式%2、この版は%3まで）。ここで保存すると一部が失われます。新しい版をお使いください。</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was not changed. Restore an earlier copy of the file.</source>
        <translation>「%1」は壊れています。ファイルには手を加えていません。以前の控えに戻してください。</translation>
    </message>
    <message>
        <source>“%1” (format %2) could not be brought up to date. The file itself was not changed. Keep it, and ask the person in charge of the program.</source>
        <translation>「%1」（形式%2）を今の形式に改められませんでした。元のファイルは変わっていません。そのまま保管し、担当者に相談してください。</translation>
    </message>
    <message>
        <source>“%1” was not saved. Somebody else has saved it since it was opened. Save under another name, or open it again.</source>
        <translation>「%1」は保存しませんでした。開いた後に、ほかの人が保存しています。別の名前で保存するか、開き直してください。</translation>
    </message>
    <message>
        <source>“%1” was not changed. It was opened for reading only. Open it for editing, or save a copy.</source>
        <translation>「%1」は変更しませんでした。読み取り専用で開いています。編集できる状態で開くか、写しを保存してください。</translation>
    </message>
    <message>
        <source>The change could not be made. The working copy on this computer refused it. Nothing was changed; check the free space of the disk and try again.</source>
        <translation>変更できませんでした。このパソコンの作業用の写しに書き込めません。内容は元のままです。ディスクの空きを確かめて、もう一度行ってください。</translation>
    </message>
    <message>
        <source>“%1” was not changed. A signed text does not change any more. Make an amendment agreement.</source>
        <translation>「%1」は変更しませんでした。締結済みの協約は変えられません。変更協約を作ってください。</translation>
    </message>
    <message>
        <source>There is nothing to undo. No edit has been made in this file, or all have been undone. Go on as you are.</source>
        <translation>戻す操作がありません。このファイルではまだ編集していないか、全て戻してあります。そのまま続けてください。</translation>
    </message>
    <message>
        <source>There is nothing to redo. No edit has been undone, or a new one came after it. Go on as you are.</source>
        <translation>やり直す操作がありません。戻した操作がないか、その後に新しい編集をしています。そのまま続けてください。</translation>
    </message>
    <message>
        <source>“%1” could not be undone. The rows that it changed are not as it left them. Nothing was changed; save the file and report this.</source>
        <translation>「%1」を戻せませんでした。その後に内容が変わっています。何も変更していません。ファイルを保存し、担当者に知らせてください。</translation>
    </message>
    <message>
        <source>“%1” can no longer be undone. The file has been brought up to a newer format since. It stays in the record of changes.</source>
        <translation>「%1」はもう戻せません。その後にファイルの形式が新しくなりました。変更の記録には残っています。</translation>
    </message>
    <message>
        <source>The text was not accepted. A part stands where it may not stand (%1). Put it in another place.</source>
        <translation>文を受け付けられませんでした。置けない所に部分があります（%1）。別の所に置いてください。</translation>
    </message>
    <message>
        <source>“%1” is no municipality code. Its check digit does not fit. Check the six digits.</source>
        <translation>「%1」は団体コードではありません。検査数字が合いません。6桁の数字を確かめてください。</translation>
    </message>
    <message>
        <source>There is no area “%1” in the file. It may be misspelt. “list FILE areas” shows the names.</source>
        <translation>このファイルに「%1」という圏域はありません。名前の誤りかもしれません。「list FILE areas」で一覧を確かめてください。</translation>
    </message>
    <message>
        <source>It is not clear which area is meant. The file has %1 of them. Name one with --area.</source>
        <translation>どの圏域か決められません。このファイルには圏域が%1あります。--area で圏域名を指定してください。</translation>
    </message>
    <message>
        <source>There is no agreement “%1” in the file. Give its number or the name of the member. “list FILE agreements” shows both.</source>
        <translation>このファイルに「%1」の協約はありません。番号か相手の市町村名を指定してください。「list FILE agreements」で確かめられます。</translation>
    </message>
    <message>
        <source>It is not clear which agreement is meant by “%1”. Several have that member. Give the number; “list FILE agreements” shows it.</source>
        <translation>「%1」がどの協約か決められません。同じ相手の協約が複数あります。番号で指定してください（「list FILE agreements」で分かります）。</translation>
    </message>
    <message>
        <source>“%1” was not read in. Its two parties could not be told. Check that the text names both municipalities.</source>
        <translation>「%1」は取り込みませんでした。協約の当事者（二つの市町村）が読み取れません。両方の市町村名が書かれているか確かめてください。</translation>
    </message>
    <message>
        <source>“%1” (%2) was not read in. The file already has an agreement of this pair and day. Nothing was changed.</source>
        <translation>「%1」（%2）は取り込みませんでした。同じ当事者・同じ日の協約が既にあります。ファイルは変わっていません。</translation>
    </message>
    <message>
        <source>“%1” has no text in force on %2. It came into force later, or had ended. Choose another day.</source>
        <translation>「%1」には、%2時点で効力のある文がありません。施行前か、終了しています。別の日を指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no date. It can be written as 2021-06-25, R3.6.25 or 令和3年6月25日. Check the day.</source>
        <translation>「%1」は日付として読めません。2021-06-25、R3.6.25、令和3年6月25日のように書けます。日付を確かめてください。</translation>
    </message>
    <message>
        <source>There is no sample “%1”. The samples are sapporo and asahikawa. Choose one of them.</source>
        <translation>「%1」という見本はありません。見本は sapporo と asahikawa です。どちらかを指定してください。</translation>
    </message>
    <message>
        <source>Nothing was printed. The font “%1” is missing on this computer. Install it, and try again.</source>
        <translation>印刷していません。このパソコンに書体「%1」がありません。書体を入れてから、もう一度行ってください。</translation>
    </message>
    <message>
        <source>Nothing was printed. The fonts for printing lack these characters: %1. Replace them, or install a font that has them.</source>
        <translation>印刷していません。印刷用の書体にない文字があります：%1。文字を置き換えるか、その文字のある書体を入れてください。</translation>
    </message>
    <message>
        <source>“%1” could not be printed. The PDF could not be completed. Nothing was left behind; check the free space and try again.</source>
        <translation>「%1」を印刷できませんでした。PDFを最後まで作れませんでした。途中のファイルは残していません。空きを確かめて、もう一度行ってください。</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>The work was cancelled. Nothing was changed. Start it again when you like.</source>
        <translation>作業を取りやめました。何も変更していません。必要なときにもう一度始めてください。</translation>
    </message>
    <message>
        <source>The agreement was not read into “%1”. That area is led by %2, which is no party of the agreement. Name another area, or leave --area out.</source>
        <translation>「%1」には取り込みませんでした。この圏域の連携中枢都市は%2ですが、協約の当事者ではありません。別の圏域を指定するか、--area を外してください。</translation>
    </message>
    <message>
        <source>“%1” was not read in. It is an amendment agreement, and only whole agreements can be kept so far. Read in the agreement with the amendment worked in.</source>
        <translation>「%1」は取り込みませんでした。変更協約は、まだ単独では取り込めません。変更後の協約の全文を取り込んでください。</translation>
    </message>
    <message>
        <source>“%1” was not read in. Blanks in it (〇〇, or a day left out) show that it is a draft, and only signed agreements are read in. Fill in the blanks, or choose the signed text.</source>
        <translation>「%1」は取り込みませんでした。空欄（〇〇や日の抜け）があり、案の段階の文書のようです。空欄を埋めるか、締結済みの文書を指定してください。</translation>
    </message>
    <message>
        <source>“%1” was not changed. The file is protected against writing. Take the protection off in the file&apos;s properties, or save under another name.</source>
        <translation>「%1」は変更しませんでした。ファイルが書き込み禁止になっています。ファイルのプロパティで読み取り専用を外すか、別の名前で保存してください。</translation>
    </message>
    <message>
        <source>“%1” could not be written. Nothing may be written in the folder “%2”. Nothing was changed; ask for the right to write there, or choose another folder.</source>
        <translation>「%1」に書き込めませんでした。フォルダー「%2」には書き込む権限がありません。元の内容は変わっていません。書き込みの権限を依頼するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“%1” could not be written. The folder “%2” is not there, or cannot be reached. Nothing was changed; check the connection and the name, or choose another folder.</source>
        <translation>「%1」に書き込めませんでした。フォルダー「%2」がないか、つながっていません。元の内容は変わっていません。接続と名前を確かめるか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“%1” could not be written. The drive is full. Nothing was changed; make room on the drive, or choose another one.</source>
        <translation>「%1」に書き込めませんでした。ドライブの空きがありません。元の内容は変わっていません。空きを作るか、別のドライブを選んでください。</translation>
    </message>
    <message>
        <source>“%1” was not saved. Another file has been put in its place since it was opened. Save under another name, and find out who replaced it.</source>
        <translation>「%1」を保存しませんでした。開いている間に、同じ場所に別のファイルが置かれています。別の名前で保存し、誰が置き換えたか確かめてください。</translation>
    </message>
    <message>
        <source>“%1” is in use. %2 (%3) has been editing it since %4. Open it for reading, work on a copy and merge it later, or wait until it is closed.</source>
        <translation>「%1」は使用中です。%2さん（%3）が %4 から編集しています。読み取りで開くか、写しで作業して後で合わせるか、閉じられるまでお待ちください。</translation>
    </message>
    <message>
        <source>“%1” was left locked. The program with which %2 (%3) opened it at %4 has ended without closing it. You can take it over; nothing that was saved is lost.</source>
        <translation>「%1」は使用中のまま残っています。%2さん（%3）が %4 に開いたプログラムが、閉じる前に終わっています。引き継いで開けます。保存した内容は失われていません。</translation>
    </message>
    <message>
        <source>“%1” is locked by %2 (%3). There has been no sign of life since %4; it may have been left behind. Ask that person, and then take it over (--take-over), or open it for reading.</source>
        <translation>「%1」は%2さん（%3）が使用中になっています。%4 から応答がなく、印だけが残っている可能性があります。本人に確かめてから引き継ぐ（--take-over）か、読み取りで開いてください。</translation>
    </message>
    <message>
        <source>“%1” is locked by %2 (%3) since %4. Its time lies in the future: a clock was set back, so nobody can tell whether it is still in use. Ask that person, and then take it over (--take-over), or open it for reading.</source>
        <translation>「%1」は%2さん（%3）が %4 から使用中になっています。時刻が未来になっており、時計が戻されたため、まだ使用中かどうか分かりません。本人に確かめてから引き継ぐ（--take-over）か、読み取りで開いてください。</translation>
    </message>
    <message>
        <source>“%1” was not changed. %2 edits from this computer, the newest of %3, were never saved. “kyoyaku recover FILE” shows them, and brings them back or sets them aside.</source>
        <translation>「%1」は変更しませんでした。このパソコンに保存されていない変更が %2 件あります（最新は %3）。「kyoyaku recover FILE」で確かめ、戻すか別に取っておいてください。</translation>
    </message>
    <message>
        <source>“%1” was not saved. What was written could not be read back as it was; the drive may be failing. The file is as before; save to another drive.</source>
        <translation>「%1」を保存しませんでした。書き込んだ内容を読み直したところ一致せず、ドライブが故障している可能性があります。ファイルは元のままです。別のドライブに保存してください。</translation>
    </message>
    <message>
        <source>“%1” was not merged. You and somebody else have changed the same in %2 places. Choose for each of them which is to stand.</source>
        <translation>「%1」を合わせませんでした。あなたとほかの方の変更が %2 か所で重なっています。それぞれどちらを残すか選んでください。</translation>
    </message>
    <message>
        <source>“%1” was not merged. Your edit “%2” does not fit what somebody else has saved meanwhile. Save yours under another name, and make that edit again in the new file.</source>
        <translation>「%1」を合わせませんでした。あなたの変更「%2」は、ほかの方が保存した内容に合いません。別の名前で保存し、新しいファイルでその変更をやり直してください。</translation>
    </message>
    <message>
        <source>There is nothing to recover for “%1”. Every edit from this computer is saved, or is in use by another window. Open the file as usual.</source>
        <translation>「%1」に戻せる変更はありません。このパソコンの変更はすべて保存されているか、別の画面で使用中です。いつものように開いてください。</translation>
    </message>
    <message>
        <source>“%1” (%2) was not read in. Two of the documents are the same agreement. Nothing was changed; name each document once.</source>
        <translation>「%1」（%2）を取り込みませんでした。指定された文書に同じ協約が二つあります。元の内容は変わっていません。文書は一度だけ指定してください。</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>氏名不明の利用者</translation>
    </message>
    <message>
        <source>an unknown computer</source>
        <translation>パソコン名不明</translation>
    </message>
</context>
<context>
    <name>FindingSentences</name>
    <message>
        <source>The row was cut by a page end; its parts were joined into one row.</source>
        <translation>表の行がページで分かれています。つなげて1行にしました。</translation>
    </message>
    <message>
        <source>The sentence was broken by a page end; its parts were joined.</source>
        <translation>文がページの切れ目で分かれています。つなげて1文にしました。</translation>
    </message>
    <message>
        <source>Lines broken inside a sentence were joined (%1).</source>
        <translation>文の途中の改行をつなげました（%1か所）。</translation>
    </message>
    <message>
        <source>A space left inside a word by a line break was removed.</source>
        <translation>語の途中に残っていた空白を詰めました。</translation>
    </message>
    <message>
        <source>There were spaces between nearly all characters; they were closed up.</source>
        <translation>ほとんどの文字の間に空白があったため、詰めました。</translation>
    </message>
    <message>
        <source>The whole document stood on one line; it was split at its headings.</source>
        <translation>全体が1行になっていたため、見出しの所で分けました。</translation>
    </message>
    <message>
        <source>A line of the web site, not of the document, was left out.</source>
        <translation>文書ではなくWebサイトの行なので、除きました。</translation>
    </message>
    <message>
        <source>The foot of a page of a collection of rules was left out.</source>
        <translation>例規集のページの末尾の記載なので、除きました。</translation>
    </message>
    <message>
        <source>There is a cover page before the title.</source>
        <translation>題名の前に表紙があります。</translation>
    </message>
    <message>
        <source>The text has no title.</source>
        <translation>題名がありません。</translation>
    </message>
    <message>
        <source>The title stands here for the second time.</source>
        <translation>題名が重ねて書かれています。</translation>
    </message>
    <message>
        <source>The names of both parties stand on one line.</source>
        <translation>当事者の名が1行に並んでいます。</translation>
    </message>
    <message>
        <source>The heading is written with spaces; it was kept so.</source>
        <translation>見出しの字間に空白があります。そのまま残しました。</translation>
    </message>
    <message>
        <source>The annex stands after the signatures.</source>
        <translation>別表が記名押印欄の後にあります。</translation>
    </message>
    <message>
        <source>The address stands before the symbol of the party.</source>
        <translation>住所が甲・乙の前に書かれています。</translation>
    </message>
    <message>
        <source>The table has no heads above its columns.</source>
        <translation>表の上に列の見出しがありません。</translation>
    </message>
    <message>
        <source>The roles stand in the articles themselves.</source>
        <translation>役割分担が条文の中に書かれています。</translation>
    </message>
    <message>
        <source>The role sentences follow the usual patterns (%1 cells).</source>
        <translation>役割の文は定型のとおりです（%1欄）。</translation>
    </message>
    <message>
        <source>The supplementary provision has no heading.</source>
        <translation>附則の見出しがありません。</translation>
    </message>
    <message>
        <source>No day of entry into force is named.</source>
        <translation>施行日の定めがありません。</translation>
    </message>
    <message>
        <source>The closing sentence is missing.</source>
        <translation>締結を証する文がありません。</translation>
    </message>
    <message>
        <source>There are no signatures.</source>
        <translation>記名押印欄がありません。</translation>
    </message>
    <message>
        <source>The text does not say who 甲 and 乙 are.</source>
        <translation>甲・乙がだれかの定めがありません。</translation>
    </message>
    <message>
        <source>This article has no caption; others have one.</source>
        <translation>この条だけ見出しがありません。</translation>
    </message>
    <message>
        <source>The number of the paragraph is missing.</source>
        <translation>項の番号がありません。</translation>
    </message>
    <message>
        <source>The number does not follow: %1 was expected, %2 stands here.</source>
        <translation>番号が続いていません。%1のはずが%2です。</translation>
    </message>
    <message>
        <source>The number %1 stands here for the second time.</source>
        <translation>番号%1が重なっています。</translation>
    </message>
    <message>
        <source>The text names %1 copies for %2 parties.</source>
        <translation>作成する通数（%1通）と当事者の数（%2者）が合いません。</translation>
    </message>
    <message>
        <source>There is a blank to be filled in.</source>
        <translation>記入されていない空欄（〇〇など）があります。</translation>
    </message>
    <message>
        <source>The day of the date is left blank.</source>
        <translation>日が空欄になっています。</translation>
    </message>
    <message>
        <source>Both 、 (%1) and ， (%2) are used.</source>
        <translation>読点に「、」（%1か所）と「，」（%2か所）が交じっています。</translation>
    </message>
    <message>
        <source>The width of the brackets differs from the others: %1.</source>
        <translation>かっこの全角・半角がほかと違います：%1</translation>
    </message>
    <message>
        <source>The name “%1” may be misread.</source>
        <translation>氏名「%1」は読み取り誤りかもしれません。</translation>
    </message>
    <message>
        <source>“%1” may be a slip for “%2”.</source>
        <translation>「%1」は「%2」の誤りかもしれません。</translation>
    </message>
    <message>
        <source>“%1” stands here, “%2” elsewhere.</source>
        <translation>ここは「%1」、ほかは「%2」となっています。</translation>
    </message>
    <message>
        <source>The sentences are joined without the space used elsewhere.</source>
        <translation>ほかの欄と違い、文と文の間に空白がありません。</translation>
    </message>
    <message>
        <source>A name is blacked out.</source>
        <translation>氏名などが伏せられています。</translation>
    </message>
    <message>
        <source>Reading aids stand inside the line.</source>
        <translation>ふりがなが本文に交じっています。</translation>
    </message>
    <message>
        <source>The first year of an era is written 元年 in legal texts.</source>
        <translation>元号の最初の年は「元年」と書きます。</translation>
    </message>
    <message>
        <source>The date lies past the end of its era; it was kept as written.</source>
        <translation>元号の期間を過ぎた日付です。書かれたとおり残しました。</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>暦にない日付です。</translation>
    </message>
    <message>
        <source>This was kept as text; its place in the agreement is not clear.</source>
        <translation>協約のどの部分か分からないため、文のまま残しました。</translation>
    </message>
    <message>
        <source>The columns of this table cannot be told.</source>
        <translation>表の列が見分けられません。</translation>
    </message>
    <message>
        <source>The row has fewer cells than its table.</source>
        <translation>行の欄が足りません。</translation>
    </message>
    <message>
        <source>The row has more cells than its table.</source>
        <translation>行の欄が多すぎます。</translation>
    </message>
    <message>
        <source>The initiative “%1” stands twice under one heading.</source>
        <translation>同じ区分に取組「%1」が二つあります。</translation>
    </message>
    <message>
        <source>note</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>error</source>
        <translation>誤り</translation>
    </message>
    <message>
        <source>A mark of layout (%1) was removed; it is not part of the text.</source>
        <translation>体裁のための記号（%1）を取り除きました。本文ではありません。</translation>
    </message>
</context>
<context>
    <name>ImportVerb</name>
    <message>
        <source>New area: %1</source>
        <translation>圏域を新しく作りました：%1</translation>
    </message>
    <message>
        <source>Signed agreement: %1 – %2 (number %3, %4)</source>
        <translation>締結済みの協約：%1・%2（番号%3、%4）</translation>
    </message>
    <message>
        <source>This was a dry run; nothing was stored.</source>
        <translation>試しの実行です。保存していません。</translation>
    </message>
    <message>
        <source>Would be a new area: %1</source>
        <translation>新しく作られる圏域: %1</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Area</source>
        <translation>圏域</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>相手の市町村</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Core city</source>
        <translation>連携中枢都市</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>締結日</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>市町村数</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>団体コード</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み</translation>
    </message>
    <message>
        <source>km²</source>
        <translation>面積(km²)</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>施行日</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>The desktop cannot be opened: there is no display. Give a command; “kyoyaku --help” lists them.</source>
        <translation>画面を開けません。画面のある端末で実行するか、命令を付けてください（kyoyaku --help）。</translation>
    </message>
</context>
<context>
    <name>NewVerb</name>
    <message>
        <source>Created: %1</source>
        <translation>作成しました：%1</translation>
    </message>
</context>
<context>
    <name>OpenedRegistry</name>
    <message>
        <source>The lock of %1 (%2) since %3 had been left behind, and was taken over.</source>
        <translation>%1さん（%2）の %3 からの使用中の印が残っていたため、引き継ぎました。</translation>
    </message>
</context>
<context>
    <name>RecognisedSummary</name>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>%1 paragraphs</source>
        <translation>%1項</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割分担</translation>
    </message>
    <message>
        <source>%1 initiatives, %2 cells</source>
        <translation>取組%1件、%2欄</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>whole document</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>当事者</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>締結日</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>施行日</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>条</translation>
    </message>
</context>
<context>
    <name>RecoverVerb</name>
    <message>
        <source>%1  %2  undone: %3</source>
        <translation>%1  %2  元に戻す: %3</translation>
    </message>
    <message>
        <source>%1  %2  done again: %3</source>
        <translation>%1  %2  やり直す: %3</translation>
    </message>
    <message>
        <source>Somebody has saved the file since; --save brings both together.</source>
        <translation>その後、ほかの方がファイルを保存しています。--save で両方を合わせます。</translation>
    </message>
    <message>
        <source>These options exclude each other.</source>
        <translation>これらのオプションは同時に指定できません。</translation>
    </message>
    <message>
        <source>Every edit is saved.</source>
        <translation>変更はすべて保存されています。</translation>
    </message>
    <message>
        <source>Brought back and saved: %1 edits.</source>
        <translation>戻して保存しました: %1 件</translation>
    </message>
    <message>
        <source>Set aside for %2 days: %1 edits.</source>
        <translation>%2 日間、別に取っておきます: %1 件</translation>
    </message>
</context>
<context>
    <name>UnsavedNotice</name>
    <message>
        <source>Note: %1 edits of “%2” from this computer, the newest of %3, were never saved; this is the saved state. “kyoyaku recover FILE” shows them.</source>
        <translation>お知らせ：このパソコンに「%2」の保存されていない変更が %1 件あります（最新は %3）。ここで示すのは保存時の内容です。「kyoyaku recover FILE」で確かめられます。</translation>
    </message>
</context>
<context>
    <name>ui::shell::MainWindow</name>
    <message>
        <source>Kyoyaku</source>
        <translation>Kyoyaku</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>開いているファイル</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>ファイルを開いていません。</translation>
    </message>
    <message>
        <source>%1 - Kyoyaku</source>
        <translation>%1 - Kyoyaku</translation>
    </message>
    <message>
        <source>“%1” is open. Its agreements are listed, shown and printed with the command line.</source>
        <translation>「%1」を開いています。協約の一覧・表示・印刷は、コマンドで行えます。</translation>
    </message>
</context>
</TS>
