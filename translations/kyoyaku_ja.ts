<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>AreaPapers</name>
    <message>
        <source>List of members: %1</source>
        <translation>構成市町村一覧（%1）</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>図の種類</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>境界データ</translation>
    </message>
    <message>
        <source>Schematic: tiles</source>
        <translation>模式図（六角形）</translation>
    </message>
    <message>
        <source>Schematic: circles</source>
        <translation>模式図（円）</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 横</translation>
    </message>
    <message>
        <source>A4 portrait</source>
        <translation>A4 縦</translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation>A3 横</translation>
    </message>
    <message>
        <source>A3 portrait</source>
        <translation>A3 縦</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Colours with hatching</source>
        <translation>カラー（網掛け付き）</translation>
    </message>
    <message>
        <source>Greys with hatching</source>
        <translation>白黒（網掛け付き）</translation>
    </message>
    <message>
        <source>Map: %1</source>
        <translation>位置図（%1）</translation>
    </message>
    <message>
        <source>Timeline: %1</source>
        <translation>年表（%1）</translation>
    </message>
    <message>
        <source>Declaration: %1</source>
        <translation>宣言書：%1</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>municipality</source>
        <translation>市町村</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>統計値</translation>
    </message>
    <message>
        <source>area</source>
        <translation>圏域</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>構成市町村</translation>
    </message>
    <message>
        <source>declaration</source>
        <translation>連携中枢都市宣言</translation>
    </message>
    <message>
        <source>vision</source>
        <translation>都市圏ビジョン</translation>
    </message>
    <message>
        <source>published document</source>
        <translation>公表文書</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>協約</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>版</translation>
    </message>
    <message>
        <source>party</source>
        <translation>当事者</translation>
    </message>
    <message>
        <source>provision</source>
        <translation>規定</translation>
    </message>
    <message>
        <source>amendment agreement</source>
        <translation>変更協約</translation>
    </message>
    <message>
        <source>template</source>
        <translation>ひな形</translation>
    </message>
    <message>
        <source>provision of a template</source>
        <translation>ひな形の規定</translation>
    </message>
    <message>
        <source>code</source>
        <translation>団体コード</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>読み</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>district</source>
        <translation>郡</translation>
    </message>
    <message>
        <source>latitude of the office</source>
        <translation>庁舎の緯度</translation>
    </message>
    <message>
        <source>longitude of the office</source>
        <translation>庁舎の経度</translation>
    </message>
    <message>
        <source>surface (km²)</source>
        <translation>面積（km²）</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>value as printed</source>
        <translation>公表値</translation>
    </message>
    <message>
        <source>value as computed</source>
        <translation>計算値</translation>
    </message>
    <message>
        <source>source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>制度</translation>
    </message>
    <message>
        <source>core city</source>
        <translation>連携中枢都市</translation>
    </message>
    <message>
        <source>day of establishment</source>
        <translation>形成日</translation>
    </message>
    <message>
        <source>day of dissolution</source>
        <translation>解消日</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>始期</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>終期</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>day of the declaration</source>
        <translation>宣言日</translation>
    </message>
    <message>
        <source>title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>number of the period</source>
        <translation>期</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>相手の市町村</translation>
    </message>
    <message>
        <source>day of publication</source>
        <translation>公表日</translation>
    </message>
    <message>
        <source>size (kB)</source>
        <translation>大きさ（kB）</translation>
    </message>
    <message>
        <source>format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>member</source>
        <translation>連携市町村</translation>
    </message>
    <message>
        <source>number of the revision</source>
        <translation>版の番号</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>day of abolition</source>
        <translation>廃止日</translation>
    </message>
    <message>
        <source>day of signing</source>
        <translation>締結日</translation>
    </message>
    <message>
        <source>day of signing as written</source>
        <translation>締結日の表記</translation>
    </message>
    <message>
        <source>day of entry into force</source>
        <translation>施行日</translation>
    </message>
    <message>
        <source>number of originals</source>
        <translation>原本の通数</translation>
    </message>
    <message>
        <source>document read</source>
        <translation>読み取った文書</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>略称</translation>
    </message>
    <message>
        <source>parties</source>
        <translation>当事者</translation>
    </message>
    <message>
        <source>place in the text</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>style of the number</source>
        <translation>番号の様式</translation>
    </message>
    <message>
        <source>number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>number as written</source>
        <translation>番号の表記</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>文言</translation>
    </message>
    <message>
        <source>column of the role table</source>
        <translation>別表の欄</translation>
    </message>
    <message>
        <source>form of the role table</source>
        <translation>別表の形</translation>
    </message>
    <message>
        <source>revision that it changes</source>
        <translation>変更前の版</translation>
    </message>
    <message>
        <source>revision that it leads to</source>
        <translation>変更後の版</translation>
    </message>
    <message>
        <source>whether its text is at hand</source>
        <translation>本文の有無</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>案</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>締結済</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>旧</translation>
    </message>
    <message>
        <source>abolished</source>
        <translation>廃止</translation>
    </message>
    <message>
        <source>cooperation agreement</source>
        <translation>連携協約</translation>
    </message>
    <message>
        <source>other text</source>
        <translation>その他の文書</translation>
    </message>
    <message>
        <source>designated city</source>
        <translation>指定都市</translation>
    </message>
    <message>
        <source>core-status city</source>
        <translation>中核市</translation>
    </message>
    <message>
        <source>city</source>
        <translation>市</translation>
    </message>
    <message>
        <source>town</source>
        <translation>町</translation>
    </message>
    <message>
        <source>village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>area of a core city</source>
        <translation>連携中枢都市圏</translation>
    </message>
    <message>
        <source>settlement area</source>
        <translation>定住自立圏</translation>
    </message>
    <message>
        <source>former union of municipalities</source>
        <translation>旧広域圏</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>stacked rows</source>
        <translation>段組みの行</translation>
    </message>
    <message>
        <source>outline in an article</source>
        <translation>条文中の箇条</translation>
    </message>
    <message>
        <source>text not at hand</source>
        <translation>本文なし</translation>
    </message>
    <message>
        <source>text at hand</source>
        <translation>本文あり</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>%1: %2 is not what was signed: %3. Signed: “%4”. Now: “%5”.</source>
        <translation>%1：%2の%3が、締結した内容と違います。締結時：「%4」&#x3000;現在：「%5」</translation>
    </message>
    <message>
        <source>%1: %2 is missing; it was signed. Signed: “%4”.</source>
        <translation>%1：締結時にあった%2がありません。締結時：「%4」</translation>
    </message>
    <message>
        <source>%1: %2 was not there when it was signed. Now: “%5”.</source>
        <translation>%1：締結時になかった%2があります。現在：「%5」</translation>
    </message>
    <message>
        <source>The database is damaged: %6</source>
        <translation>データベースが壊れています：%6</translation>
    </message>
    <message>
        <source>Something refers to what is not in the file: %6</source>
        <translation>ファイルにないものを参照している行があります：%6</translation>
    </message>
    <message>
        <source>%1: the copy of the signed text is missing.</source>
        <translation>%1：締結した文の控えがありません。</translation>
    </message>
    <message>
        <source>%1: the copy of the signed text does not have the digest %6.</source>
        <translation>%1：締結した文の控えがダイジェストと合いません（%6）。</translation>
    </message>
    <message>
        <source>%1: the text cannot be put together: %6</source>
        <translation>%1：規定を文として組み立てられません：%6</translation>
    </message>
    <message>
        <source>The search texts hold what is in no agreement: %6</source>
        <translation>検索用の文に、どの協約にもないものがあります：%6</translation>
    </message>
    <message>
        <source>%1: the search text of %2 is not what a rebuild would give.</source>
        <translation>%1：%2の検索用の文が、作り直したものと違います。</translation>
    </message>
    <message>
        <source>Step %6 of the history cannot be undone: it is damaged.</source>
        <translation>履歴の%6番は壊れていて、戻せません。</translation>
    </message>
    <message>
        <source>undone: %1</source>
        <translation>取消し：%1</translation>
    </message>
    <message>
        <source>done again: %1</source>
        <translation>やり直し：%1</translation>
    </message>
    <message>
        <source>the whole text</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>former name</source>
        <translation>旧名称</translation>
    </message>
    <message>
        <source>head of a municipality</source>
        <translation>首長</translation>
    </message>
    <message>
        <source>table of figures</source>
        <translation>資料表</translation>
    </message>
    <message>
        <source>row of a table of figures</source>
        <translation>資料表の行</translation>
    </message>
    <message>
        <source>amount of a fiscal measure</source>
        <translation>財政措置の額</translation>
    </message>
    <message>
        <source>place in the source</source>
        <translation>資料中の位置</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>last day before the merger</source>
        <translation>合併前の最終日</translation>
    </message>
    <message>
        <source>merged into</source>
        <translation>編入先</translation>
    </message>
    <message>
        <source>reason for leaving</source>
        <translation>脱退の理由</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>公表した団体</translation>
    </message>
    <message>
        <source>number of the table or address</source>
        <translation>表番号・所在</translation>
    </message>
    <message>
        <source>day of reading in</source>
        <translation>取込日</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>優先順位</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>decimal places</source>
        <translation>小数の桁数</translation>
    </message>
    <message>
        <source>whether it can be added up</source>
        <translation>合計できるか</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>first day of the new name</source>
        <translation>新しい名称の初日</translation>
    </message>
    <message>
        <source>reading of the former name</source>
        <translation>旧名称の読み</translation>
    </message>
    <message>
        <source>office</source>
        <translation>職名</translation>
    </message>
    <message>
        <source>population of the area</source>
        <translation>圏域人口</translation>
    </message>
    <message>
        <source>amount (yen)</source>
        <translation>金額（円）</translation>
    </message>
    <message>
        <source>table</source>
        <translation>資料表</translation>
    </message>
    <message>
        <source>boundary data</source>
        <translation>境界データ</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>境界</translation>
    </message>
    <message>
        <source>tile of the schematic map</source>
        <translation>模式図の位置</translation>
    </message>
    <message>
        <source>paper issued</source>
        <translation>発行した文書</translation>
    </message>
    <message>
        <source>day of the boundaries</source>
        <translation>境界の基準日</translation>
    </message>
    <message>
        <source>credit line</source>
        <translation>出典表示</translation>
    </message>
    <message>
        <source>grid of the points</source>
        <translation>点の間隔</translation>
    </message>
    <message>
        <source>western end</source>
        <translation>西端</translation>
    </message>
    <message>
        <source>southern end</source>
        <translation>南端</translation>
    </message>
    <message>
        <source>eastern end</source>
        <translation>東端</translation>
    </message>
    <message>
        <source>northern end</source>
        <translation>北端</translation>
    </message>
    <message>
        <source>longitude of the name</source>
        <translation>名称の経度</translation>
    </message>
    <message>
        <source>latitude of the name</source>
        <translation>名称の緯度</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>輪郭</translation>
    </message>
    <message>
        <source>column of the tile</source>
        <translation>列</translation>
    </message>
    <message>
        <source>row of the tile</source>
        <translation>段</translation>
    </message>
    <message>
        <source>order on the day</source>
        <translation>同日の順番</translation>
    </message>
    <message>
        <source>form of the amendment</source>
        <translation>変更の方式</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>記名</translation>
    </message>
    <message>
        <source>sentences that were proved</source>
        <translation>証明した改正規定の数</translation>
    </message>
    <message>
        <source>copy of what was signed</source>
        <translation>締結した文の控え</translation>
    </message>
    <message>
        <source>time of issue</source>
        <translation>発行日時</translation>
    </message>
    <message>
        <source>person</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>form of the paper</source>
        <translation>書式</translation>
    </message>
    <message>
        <source>state of the revision</source>
        <translation>版の状態</translation>
    </message>
    <message>
        <source>issued as</source>
        <translation>発行の方法</translation>
    </message>
    <message>
        <source>file or printer</source>
        <translation>ファイル又はプリンター</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>ページ数</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>instructions</source>
        <translation>改め文</translation>
    </message>
    <message>
        <source>comparison table</source>
        <translation>新旧対照表</translation>
    </message>
    <message>
        <source>the whole text anew</source>
        <translation>全部変更</translation>
    </message>
    <message>
        <source>project</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>municipality of a project</source>
        <translation>事業の参加市町村</translation>
    </message>
    <message>
        <source>schedule of a project</source>
        <translation>事業の年度別計画</translation>
    </message>
    <message>
        <source>budget of a project</source>
        <translation>事業費</translation>
    </message>
    <message>
        <source>initiative of a project</source>
        <translation>事業の根拠となる取組</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>成果指標</translation>
    </message>
    <message>
        <source>value of a KPI</source>
        <translation>成果指標の実績値</translation>
    </message>
    <message>
        <source>number of the edition</source>
        <translation>改定の番号</translation>
    </message>
    <message>
        <source>day of adoption</source>
        <translation>策定日</translation>
    </message>
    <message>
        <source>future image of the area</source>
        <translation>圏域の将来像</translation>
    </message>
    <message>
        <source>project that it was split from</source>
        <translation>分割前の事業</translation>
    </message>
    <message>
        <source>initiative</source>
        <translation>取組</translation>
    </message>
    <message>
        <source>field</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>fiscal year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>bearer</source>
        <translation>負担者</translation>
    </message>
    <message>
        <source>amount (thousand yen)</source>
        <translation>金額（千円）</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>目指す方向</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基準値</translation>
    </message>
    <message>
        <source>year of the baseline</source>
        <translation>基準年度</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目標値</translation>
    </message>
    <message>
        <source>year of the target</source>
        <translation>目標年度</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>増加</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>減少</translation>
    </message>
    <message>
        <source>to be kept</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>step of the procedure</source>
        <translation>手続の記録</translation>
    </message>
    <message>
        <source>session of a council</source>
        <translation>議会の会期</translation>
    </message>
    <message>
        <source>wording of a paper</source>
        <translation>文例</translation>
    </message>
    <message>
        <source>will to lead the area</source>
        <translation>圏域の中心となる意思</translation>
    </message>
    <message>
        <source>functions of the city</source>
        <translation>都市機能</translation>
    </message>
    <message>
        <source>fields of cooperation</source>
        <translation>連携を想定する分野</translation>
    </message>
    <message>
        <source>place of publication</source>
        <translation>公表の方法</translation>
    </message>
    <message>
        <source>day of the step</source>
        <translation>手続の日</translation>
    </message>
    <message>
        <source>whether it is only planned</source>
        <translation>予定かどうか</translation>
    </message>
    <message>
        <source>number of the paper</source>
        <translation>文書の番号</translation>
    </message>
    <message>
        <source>opening of the session</source>
        <translation>開会日</translation>
    </message>
    <message>
        <source>end of the session</source>
        <translation>閉会日</translation>
    </message>
    <message>
        <source>last day for bills</source>
        <translation>議案の提出期限</translation>
    </message>
    <message>
        <source>consultation</source>
        <translation>協議</translation>
    </message>
    <message>
        <source>bill</source>
        <translation>議案</translation>
    </message>
    <message>
        <source>vote of the council</source>
        <translation>議決</translation>
    </message>
    <message>
        <source>public notice</source>
        <translation>告示</translation>
    </message>
    <message>
        <source>report to the governor</source>
        <translation>届出</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>公表</translation>
    </message>
    <message>
        <source>bill of an amendment</source>
        <translation>議案（変更）</translation>
    </message>
    <message>
        <source>notice of an amendment</source>
        <translation>告示（変更）</translation>
    </message>
    <message>
        <source>report of an amendment</source>
        <translation>届出（変更）</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>contents of a file</source>
        <translation>ファイルの中身</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>office at a meeting</source>
        <translation>会議の出席者</translation>
    </message>
    <message>
        <source>file of a meeting</source>
        <translation>会議のファイル</translation>
    </message>
    <message>
        <source>digest (SHA-256)</source>
        <translation>照合値（SHA-256）</translation>
    </message>
    <message>
        <source>size (bytes)</source>
        <translation>大きさ（バイト）</translation>
    </message>
    <message>
        <source>place of the file</source>
        <translation>ファイルの場所</translation>
    </message>
    <message>
        <source>day of the meeting</source>
        <translation>開催日</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>決定事項</translation>
    </message>
    <message>
        <source>role of the file</source>
        <translation>ファイルの区分</translation>
    </message>
    <message>
        <source>meeting of the heads</source>
        <translation>首長会議</translation>
    </message>
    <message>
        <source>advisory council</source>
        <translation>懇談会</translation>
    </message>
    <message>
        <source>regular consultation</source>
        <translation>定期的な協議</translation>
    </message>
    <message>
        <source>meeting of the officers</source>
        <translation>担当者会議</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>議事録</translation>
    </message>
    <message>
        <source>material</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>What is kept of the file “%6” is not what was entered.</source>
        <translation>ファイル「%6」の台帳の中の内容が、登録したときのものと一致しません。</translation>
    </message>
    <message>
        <source>lead time</source>
        <translation>期限の日数</translation>
    </message>
    <message>
        <source>event of the area</source>
        <translation>圏域の出来事</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>day of the event</source>
        <translation>出来事の日</translation>
    </message>
    <message>
        <source>how exactly the day is known</source>
        <translation>日の精度</translation>
    </message>
    <message>
        <source>from the settled draft to the bill</source>
        <translation>協議から議案提出まで</translation>
    </message>
    <message>
        <source>from the bill to the session of a city</source>
        <translation>議案提出から開会まで（市）</translation>
    </message>
    <message>
        <source>from the bill to the session of a town or village</source>
        <translation>議案提出から開会まで（町村）</translation>
    </message>
    <message>
        <source>to the day</source>
        <translation>日まで</translation>
    </message>
    <message>
        <source>to the month</source>
        <translation>月まで</translation>
    </message>
    <message>
        <source>abolition of the agreement</source>
        <translation>廃止</translation>
    </message>
    <message>
        <source>draft of an abolition</source>
        <translation>廃止協約の案</translation>
    </message>
    <message>
        <source>sentence that abolishes</source>
        <translation>廃止する文</translation>
    </message>
    <message>
        <source>day on which it ends</source>
        <translation>廃止する日</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Before:</source>
        <translation>前：</translation>
    </message>
    <message>
        <source>After:</source>
        <translation>後：</translation>
    </message>
    <message>
        <source>Moved to another place.</source>
        <translation>位置を移しました。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>締結</translation>
    </message>
    <message>
        <source>in force from %1</source>
        <translation>%1施行</translation>
    </message>
    <message>
        <source>day of entry into force not fixed</source>
        <translation>施行日未定</translation>
    </message>
    <message>
        <source>By amendment agreements</source>
        <translation>変更協約による沿革</translation>
    </message>
    <message>
        <source>In this file</source>
        <translation>この台帳での変更の記録</translation>
    </message>
</context>
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
        <source>a folder that gets one PDF for each agreement</source>
        <translation>協約ごとのPDFを入れるフォルダー</translation>
    </message>
    <message>
        <source>The option “%1” takes no value.</source>
        <translation>「%1」には値を付けられません。</translation>
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
        <source>revision %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>%1 places were found.</source>
        <translation>%1か所見つかりました。</translation>
    </message>
    <message>
        <source>%1 places were found; the first %2 are shown.</source>
        <translation>%1か所見つかりました。初めの%2か所を表示しています。</translation>
    </message>
    <message>
        <source>The limit is a whole number from 1.</source>
        <translation>件数の上限は、1以上の整数で指定してください。</translation>
    </message>
    <message>
        <source>There is no word to search for.</source>
        <translation>検索する言葉がありません。</translation>
    </message>
    <message>
        <source>shows at most N places (200)</source>
        <translation>表示する件数の上限（省略時 200）</translation>
    </message>
    <message>
        <source>takes over a lock that was left behind, after you asked who holds it</source>
        <translation>残ったままの使用中の印を引き継ぎます（使っている人に確かめてから）</translation>
    </message>
    <message>
        <source>as JSON, for programs</source>
        <translation>JSON で出す（プログラム用）</translation>
    </message>
    <message>
        <source>shows every edit: who, when, what, and the values before and after</source>
        <translation>全ての編集を示す（だれが、いつ、何を、変更前と変更後）</translation>
    </message>
    <message>
        <source>the digest of the signed text in small type on each page</source>
        <translation>締結した文のダイジェストを各ページに小さく印刷する</translation>
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
    <message>
        <source>Undone: “%1” (%2, %3).</source>
        <translation>「%1」（%2、%3）を取り消しました。</translation>
    </message>
    <message>
        <source>takes the last edit back and saves the file</source>
        <translation>最後の編集を取り消し、保存する</translation>
    </message>
    <message>
        <source>Sound: %1 revisions, %2 of them signed as they stand, %3 steps of history.</source>
        <translation>異常はありません。版 %1件（うち締結済 %2件は締結時のまま）、履歴 %3件。</translation>
    </message>
    <message>
        <source>%4 faults in %1 revisions, %2 of them signed, and %3 steps of history.</source>
        <translation>異常が%4件あります。版 %1件（うち締結済 %2件）、履歴 %3件を調べました。</translation>
    </message>
    <message>
        <source>checks the file: its integrity, the digests of signed texts, the search texts</source>
        <translation>台帳を検証する（ファイルの整合、締結した文のダイジェスト、検索用の文）</translation>
    </message>
    <message>
        <source>The option --take-over takes it over.</source>
        <translation>引き継ぐときは --take-over を付けてください。</translation>
    </message>
    <message>
        <source>The two texts say the same.</source>
        <translation>二つの文は同じ内容です。</translation>
    </message>
    <message>
        <source>Proved: applied to the old text, it gives the new one. Clauses: %1</source>
        <translation>適用して一致しました（改正文 %1 か所）。</translation>
    </message>
    <message>
        <source>Not proved: applied to the old text, it does not give the new one. Do not use it.</source>
        <translation>改正文を適用した結果が改正後と一致しません。この改正文は使わないでください。</translation>
    </message>
    <message>
        <source>The style is “instruction”, “table” or “restate”.</source>
        <translation>方式は「instruction」「table」「restate」のいずれかです。</translation>
    </message>
    <message>
        <source>The change cannot be told place by place: the text is replaced whole.</source>
        <translation>変更の箇所を条項ごとに示せないため、全部変更としました。</translation>
    </message>
    <message>
        <source>instruction (the default), table: a comparison table, or restate: all</source>
        <translation>instruction（改め文。省略時）、table（新旧対照表）、restate（全部変更）</translation>
    </message>
    <message>
        <source>one JSON object</source>
        <translation>1 個の JSON オブジェクトで出力</translation>
    </message>
    <message>
        <source>writes the amending text that leads from OLD to NEW, and proves it</source>
        <translation>OLD を NEW に改める改正文を作り、適用して確かめます</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>renumbered</source>
        <translation>番号の変更</translation>
    </message>
    <message>
        <source>split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Differences: %1</source>
        <translation>違い: %1 か所</translation>
    </message>
    <message>
        <source>Differences of widths, spaces and punctuation only, not counted: %1</source>
        <translation>文字幅・空白・約物だけの違い（数に含めません）: %1 か所</translation>
    </message>
    <message>
        <source>a file that gets the result</source>
        <translation>結果を書き出すファイル</translation>
    </message>
    <message>
        <source>compares two texts: documents, or FILE#AGREEMENT@REVISION of a registry file</source>
        <translation>二つの文を比べます（文書、または台帳ファイルの FILE#AGREEMENT@REVISION）</translation>
    </message>
    <message>
        <source>“%1” names no text. Write a document, or FILE#AGREEMENT@REVISION for one in a registry file.</source>
        <translation>「%1」では文を特定できません。文書の名前か、台帳ファイルの中の版を示す FILE#AGREEMENT@REVISION を指定してください。</translation>
    </message>
    <message>
        <source>The agreement “%1” has no revision %2.</source>
        <translation>協約「%1」に第%2版はありません。</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>適用できます</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>本文と合いません</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>未適用</translation>
    </message>
    <message>
        <source>Sentence %1 (line %2): %3</source>
        <translation>第%1文（%2行目）：%3</translation>
    </message>
    <message>
        <source>applies an amending text and prints the new text</source>
        <translation>改正文を適用し、新しい本文を表示します</translation>
    </message>
    <message>
        <source>The format is “text”, “json” or “pdf”.</source>
        <translation>書式は text、json、pdf のいずれかです。</translation>
    </message>
    <message>
        <source>Name the PDF file with -o.</source>
        <translation>PDF ファイルの名前を -o で指定してください。</translation>
    </message>
    <message>
        <source>Name one agreement and a PDF file with -o.</source>
        <translation>協約を一つと、PDF ファイルの名前を -o で指定してください。</translation>
    </message>
    <message>
        <source>The result would overwrite what it is made from. Choose another name.</source>
        <translation>結果が元のファイルを上書きしてしまいます。別の名前を指定してください。</translation>
    </message>
    <message>
        <source>“%1” is a registry file, or the name of one. Choose another name.</source>
        <translation>「%1」は台帳ファイルか、その名前です。別の名前を指定してください。</translation>
    </message>
    <message>
        <source>tells members, figures, eligibility, totals and the fiscal estimate of the areas</source>
        <translation>圏域の構成市町村、統計値、要件、合計、財政措置の試算を示します</translation>
    </message>
    <message>
        <source>Not compared: %1</source>
        <translation>比べなかったもの：%1</translation>
    </message>
    <message>
        <source>--digest goes with signed copies only.</source>
        <translation>--digest は締結用原本だけに使えます。</translation>
    </message>
    <message>
        <source>--as-of does not go with the amending agreement of a draft. “amendment” prints the one that was concluded.</source>
        <translation>案の変更協約には --as-of を使えません。締結した変更協約は「amendment」で印刷します。</translation>
    </message>
    <message>
        <source>the vision that counts on DATE; today&apos;s if left out</source>
        <translation>DATEの時点のビジョン。省略すると今日</translation>
    </message>
    <message>
        <source>tells projects, budgets and KPIs of the vision, and what does not rest on the agreements</source>
        <translation>ビジョンの事業・事業費・KPIと、協約と結び付いていないものを示します</translation>
    </message>
    <message>
        <source>the text as amended stands on the left of a comparison table</source>
        <translation>新旧対照表の左に変更後を置く</translation>
    </message>
    <message>
        <source>There is no theme “%1” for this map. Choose one of: %2</source>
        <translation>この地図に指標「%1」はありません。次のどれかを指定してください：%2</translation>
    </message>
    <message>
        <source>Name the folder for the papers with --directory.</source>
        <translation>資料を保存するフォルダーを --directory で指定してください。</translation>
    </message>
    <message>
        <source>the folder; each member gets a folder of its own in it</source>
        <translation>保存先のフォルダー（市町村ごとにその中にフォルダーをつくります）</translation>
    </message>
    <message>
        <source>A paper of an area takes the registry file, a file with -o and, where there are several areas, --area.</source>
        <translation>圏域の書類には、台帳ファイルと -o のファイル、圏域が複数あるときは --area を指定してください。</translation>
    </message>
    <message>
        <source>signed-copy (the default), consolidated (with its history), amendment (the newest one concluded); of the newest draft: instruction, table or restate (the amending agreement), comparison, markup (these two also of the amendment concluded); of an area: members (list of members), map</source>
        <translation>signed-copy（締結用原本、既定）、consolidated（溶け込み本文、沿革付き）、amendment（締結済みの最新の変更協約）、最新の案の instruction・table・restate（変更協約）、comparison（新旧対照表）、markup（見え消し）（この二つは締結済みの変更協約にも）、圏域の members（構成市町村一覧）・map（位置図）</translation>
    </message>
    <message>
        <source>the area whose members or map are printed, where there are several</source>
        <translation>構成市町村一覧・位置図を印刷する圏域（圏域が複数あるとき）</translation>
    </message>
    <message>
        <source>the text in force, or the members, on this day</source>
        <translation>この日に効力のある本文、又はこの日の構成市町村</translation>
    </message>
    <message>
        <source>the PDF file; of a map also .svg or .png</source>
        <translation>PDF ファイル（位置図は .svg・.png も可）</translation>
    </message>
    <message>
        <source>prints agreements to PDF, without a name all of them; or the members or the map of an area</source>
        <translation>協約を PDF に印刷します（名前がなければすべて）。構成市町村一覧・位置図も印刷します</translation>
    </message>
    <message>
        <source>Name the folder for the page with --directory.</source>
        <translation>ページを保存するフォルダーを --directory で指定してください。</translation>
    </message>
    <message>
        <source>the folder for the page and its documents</source>
        <translation>ページと文書を保存するフォルダー</translation>
    </message>
    <message>
        <source>the area, where the file holds several</source>
        <translation>圏域の名称（台帳に複数あるとき）</translation>
    </message>
    <message>
        <source>makes a page for the web with the signed agreements of an area</source>
        <translation>圏域の締結済みの協約を載せた公表用のウェブページをつくる</translation>
    </message>
    <message>
        <source>searches the texts of all agreements, revisions and concluded amendments for places that hold all the words</source>
        <translation>すべての協約・版と締結済みの変更協約の本文から、すべての言葉を含む箇所を検索します</translation>
    </message>
    <message>
        <source>with -o: the progress report (if left out) or the vision itself</source>
        <translation>-oで書き出すもの。進捗状況の資料（省略時）又はビジョンの本文</translation>
    </message>
    <message>
        <source>writes a paper of the vision as PDF</source>
        <translation>ビジョンの資料をPDFに書き出します</translation>
    </message>
    <message>
        <source>--theme, --paper and --grey go with maps only.</source>
        <translation>--theme、--paper、--grey は位置図（map）だけに使えます。</translation>
    </message>
    <message>
        <source>There is no paper “%1”. Choose one of: %2</source>
        <translation>「%1」という用紙はありません。次から選んでください：%2</translation>
    </message>
    <message>
        <source>--area goes with “members” and “map” only, --theme, --paper and --grey with “map”.</source>
        <translation>--area は members と map だけに、--theme、--paper、--grey は map だけに使えます。</translation>
    </message>
    <message>
        <source>of the map: a4-landscape (the default), a4-portrait, a3-landscape or a3-portrait</source>
        <translation>位置図の用紙：a4-landscape（A4横、既定）、a4-portrait（A4縦）、a3-landscape（A3横）、a3-portrait（A3縦）</translation>
    </message>
    <message>
        <source>the map in greys, for a printer without colours</source>
        <translation>位置図を白黒にします（カラーで印刷できないとき）</translation>
    </message>
    <message>
        <source>“%1” is of an earlier call, and the page does not name it any more. It was left.</source>
        <translation>「%1」は以前に書き出したもので、今回のページには載っていません。そのまま残しました。</translation>
    </message>
    <message>
        <source>with -o: the area, where the file holds several</source>
        <translation>-o と使います: 圏域（ファイルに複数あるとき）</translation>
    </message>
    <message>
        <source>The text abolishes this agreement as a whole. There is no new text.</source>
        <translation>この文は、連携協約の全部を廃止するものです。廃止後の本文はありません。</translation>
    </message>
    <message>
        <source>what the map is coloured by: population (the default), agreementStatus, kpi, areaKm2 …</source>
        <translation>位置図を塗り分ける指標：population（人口、既定）、agreementStatus（協約の状態）、kpi（KPI達成）、areaKm2（面積）など</translation>
    </message>
    <message>
        <source>Not on the page: %1</source>
        <translation>ページに載せていません：%1</translation>
    </message>
    <message>
        <source>%1: an outdated paper is now called %2.</source>
        <translation>%1：以前につくった文書のうち今回つくらなかったものの名前を「%2」に変えました。</translation>
    </message>
    <message>
        <source>Papers that contradict what is kept were not made. Correct their wording or the days and numbers that are kept.</source>
        <translation>記録と食い違う文書はつくっていません。文例か、記録した日付・番号を直してください。</translation>
    </message>
    <message>
        <source>makes the papers for councils, public notice and governor of a text of each agreement, its newest unless another revision is named, or of its end where that is prepared or registered; without a name, of all</source>
        <translation>議会、告示及び届出の文書を、協約ごとに1つの版から作ります。版を指定しなければ最新の版、廃止の案又は廃止協約があるときはその廃止の文書です。協約を指定しなければ全協約です</translation>
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
    <message>
        <source>the source “%1”</source>
        <translation>出典「%1」</translation>
    </message>
    <message>
        <source>the indicator “%1”</source>
        <translation>指標「%1」</translation>
    </message>
    <message>
        <source>the former name “%1”</source>
        <translation>旧名称「%1」</translation>
    </message>
    <message>
        <source>the head “%1”</source>
        <translation>首長「%1」</translation>
    </message>
    <message>
        <source>the table “%1”</source>
        <translation>資料表「%1」</translation>
    </message>
    <message>
        <source>the row “%1” of a table</source>
        <translation>資料表の行「%1」</translation>
    </message>
    <message>
        <source>the amount “%1”</source>
        <translation>金額「%1」</translation>
    </message>
    <message>
        <source>the issued paper “%1”</source>
        <translation>発行した文書「%1」</translation>
    </message>
    <message>
        <source>the project “%1”</source>
        <translation>事業「%1」</translation>
    </message>
    <message>
        <source>the KPI “%1”</source>
        <translation>成果指標「%1」</translation>
    </message>
    <message>
        <source>the step “%1” of the procedure</source>
        <translation>手続の記録「%1」</translation>
    </message>
    <message>
        <source>the council session “%1”</source>
        <translation>議会の会期「%1」</translation>
    </message>
    <message>
        <source>the wording “%1” of a paper</source>
        <translation>文例「%1」</translation>
    </message>
    <message>
        <source>the meeting “%1”</source>
        <translation>会議「%1」</translation>
    </message>
    <message>
        <source>“%1” among those who met</source>
        <translation>会議の出席者「%1」</translation>
    </message>
    <message>
        <source>the file “%1”</source>
        <translation>ファイル「%1」</translation>
    </message>
    <message>
        <source>the lead time “%1”</source>
        <translation>期限の日数「%1」</translation>
    </message>
    <message>
        <source>the event “%1”</source>
        <translation>出来事「%1」</translation>
    </message>
    <message>
        <source>the draft of the abolition “%1”</source>
        <translation>廃止協約の案「%1」</translation>
    </message>
</context>
<context>
    <name>DateInput</name>
    <message>
        <source>Type a day, such as R6.4.1 or 2024/4/1.</source>
        <translation>日付を入れてください（例：R6.4.1、2024/4/1）。</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1は%2です。</translation>
    </message>
    <message>
        <source>Month and day are missing.</source>
        <translation>月と日がありません。</translation>
    </message>
    <message>
        <source>The calendar has no such day.</source>
        <translation>その日は暦にありません。</translation>
    </message>
    <message>
        <source>This cannot be read as a day. Type it like R6.4.1 or 2024/4/1.</source>
        <translation>日付として読み取れません。R6.4.1、2024/4/1 のように入れてください。</translation>
    </message>
</context>
<context>
    <name>DifferenceWords</name>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>renumbered</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>削除 %1</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>追加 %1</translation>
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
    <name>EditReport</name>
    <message>
        <source>The articles from %1 on have new numbers.</source>
        <translation>%1以下の番号を改めました。</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <translation>%2の「%1」</translation>
    </message>
    <message>
        <source>Please look at: %1</source>
        <translation>次の参照を確かめてください：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) followed.</source>
        <translation>
            <numerusform>参照 %n か所を直しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Import documents</source>
        <translation>文書を取り込む</translation>
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
        <source>Nothing was changed. What was chosen is no longer in the text; it was removed meanwhile. Choose another place.</source>
        <translation>何も変更していません。選んだ箇所は、その後に削られたため、もう本文にありません。ほかの箇所を選んでください。</translation>
    </message>
    <message>
        <source>Nothing was changed at “%1”. What stands there cannot be edited in that way. Choose another place.</source>
        <translation>「%1」は変更していません。ここにあるものには、この操作はできません。ほかの箇所を選んでください。</translation>
    </message>
    <message>
        <source>“%1” was not moved. It stands at the edge already, and there is nothing beyond it. Move it the other way.</source>
        <translation>「%1」は移動していません。すでに端にあり、その先がありません。反対の向きに移動してください。</translation>
    </message>
    <message>
        <source>The level of “%1” was not changed. There is nothing that it could stand below, or no higher level. Add an item before it first.</source>
        <translation>「%1」の段階は変更していません。その下に置ける号がないか、これより上の段階がありません。先に前の号を加えてください。</translation>
    </message>
    <message>
        <source>The paragraph was not removed. It is the only one of “%1”. Remove the whole article, or empty the text of the paragraph.</source>
        <translation>項は削除していません。「%1」には、この項しかありません。条ごと削除するか、項の文を書き直してください。</translation>
    </message>
    <message>
        <source>The section “%1” was not removed. There are %2 initiatives in it. Move them to another section or remove them first.</source>
        <translation>区分「%1」は削除していません。取組が%2件入っています。先に、ほかの区分に移すか、取組を削除してください。</translation>
    </message>
    <message>
        <source>The pattern was not applied to “%1”. Its content does not end in 「を行う。」, from which the sentence is made. Change the content, or write the role yourself.</source>
        <translation>「%1」に役割の型を当てていません。型の文は「…を行う。」で終わる内容から作るため、この内容からは作れません。内容を直すか、役割を直接書いてください。</translation>
    </message>
    <message>
        <source>Nothing was pasted. The copied range is %1 columns wide, and from that place on the table has %2. Choose a place further left.</source>
        <translation>貼り付けていません。コピーした範囲は%1列ありますが、この位置から右には%2列しかありません。もっと左のセルを選んで貼り付けてください。</translation>
    </message>
    <message>
        <source>“%1” can be read, but not written. The file is protected against writing. Take the protection off in the file&apos;s properties, or save under another name.</source>
        <translation>「%1」は読み取りはできますが、書き込めません。ファイルが書き込み禁止になっています。ファイルのプロパティで読み取り専用を外すか、別の名前で保存してください。</translation>
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
        <source>“%1” is locked by %2 (%3). There has been no sign of life since %4; it may have been left behind. Ask that person, and then take it over, or open it for reading.</source>
        <translation>「%1」は%2さん（%3）が使用中になっています。%4 から応答がなく、印だけが残っている可能性があります。本人に確かめてから引き継ぐか、読み取りで開いてください。</translation>
    </message>
    <message>
        <source>“%1” is locked by %2 (%3) since %4. Its time lies in the future: a clock was set back, so nobody can tell whether it is still in use. Ask that person, and then take it over, or open it for reading.</source>
        <translation>「%1」は%2さん（%3）が %4 から使用中になっています。時刻が未来になっており、時計が戻されたため、まだ使用中かどうか分かりません。本人に確かめてから引き継ぐか、読み取りで開いてください。</translation>
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
        <source>The file could not be read to its end. The value “%1” stands where it cannot stand: the file is damaged, or another program has changed it. Restore an earlier copy.</source>
        <translation>ファイルを最後まで読めませんでした。あり得ない値「%1」が入っています。ファイルが壊れているか、ほかのプログラムが書き換えています。以前の控えに戻してください。</translation>
    </message>
    <message>
        <source>The signature of “%1” was not taken back. Its text is not registered as signed, or an amendment builds on it. Remove the amendment first, or make a new one.</source>
        <translation>「%1」の署名の登録は取り消しませんでした。締結済みとして登録されていないか、これを基にした変更協約があります。先に変更協約を取り除くか、新しい変更協約を作ってください。</translation>
    </message>
    <message>
        <source>“%1” has no digest to print. Its text is a draft, and only a signed text has one. Register the signature first, or print without --digest.</source>
        <translation>「%1」には印刷するダイジェストがありません。案の段階で、ダイジェストは締結した文にだけ付きます。先に締結を登録するか、--digest を外して印刷してください。</translation>
    </message>
    <message>
        <source>“%1” can no longer be undone. What undoing it needs was let go to keep the file small. It stays in the record of changes; change the text by a new edit.</source>
        <translation>「%1」はもう戻せません。ファイルを小さく保つため、戻すためのデータを手放しました。変更の記録には残っています。必要なら、新しい編集で改めてください。</translation>
    </message>
    <message>
        <source>“%1” (%2) was not read in. Two of the documents are the same agreement. Nothing was changed; name each document once.</source>
        <translation>「%1」（%2）を取り込みませんでした。指定された文書に同じ協約が二つあります。元の内容は変わっていません。文書は一度だけ指定してください。</translation>
    </message>
    <message>
        <source>The text was not changed. It has been signed, and a signed text does not change any more. Make an amendment agreement.</source>
        <translation>変更しませんでした。締結済みの協約は変えられません。変更協約を作ってください。</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>氏名不明の利用者</translation>
    </message>
    <message>
        <source>an unknown computer</source>
        <translation>パソコン名不明</translation>
    </message>
    <message>
        <source>The amending text was not applied. No sentence in it changes anything (“…を「…」に改める。”), or none was found. Check that the right document was chosen.</source>
        <translation>改正文を適用しませんでした。改正する文（「…を「…」に改める。」など）が見つかりません。文書を確かめてください。</translation>
    </message>
    <message>
        <source>The amending text was not applied. It changes several texts; the second begins with “%2”. Put the part that belongs to this agreement into a document of its own.</source>
        <translation>改正文を適用しませんでした。複数の文書を改正するもので、二つ目は「%2」から始まります。この協約に係る部分だけを別の文書にしてください。</translation>
    </message>
    <message>
        <source>Sentence %1 of the amending text (line %3) cannot be read from “%2” on. Nothing was applied. Write it in one of the usual forms, for example “第3条中「A」を「B」に改める。”.</source>
        <translation>改正文の第%1文（%3行目）の「%2」から先を読み取れません。何も適用していません。「第3条中「A」を「B」に改める。」のような通例の形に直してください。</translation>
    </message>
    <message>
        <source>Sentence %1 of the amending text (line %3): a bracket in “%2” has no partner. Nothing was applied, because where the words end would be a guess. Add or remove the bracket as in the original.</source>
        <translation>改正文の第%1文（%3行目）の「%2」で、括弧の始めと終わりが合っていません。字句の範囲を決められないため、何も適用していません。原本を見て括弧を直してください。</translation>
    </message>
    <message>
        <source>Sentence %1 of the amending text (line %3): the brackets in “%2” are empty. Nothing was applied; a sign may have been lost when the text was extracted. Put in the words of the original.</source>
        <translation>改正文の第%1文（%3行目）の「%2」で、括弧の中が空です。何も適用していません。記号などが文字の抽出で失われたと思われます。原本の字句を補ってください。</translation>
    </message>
    <message>
        <source>The new text that follows sentence %1 of the amending text (line %3) cannot be placed: “%2”. Nothing was applied. Give articles and items their numbers, and separate the cells of a table by tabs.</source>
        <translation>改正文の第%1文に続く新しい規定（%3行目）の「%2」を読み取れません。何も適用していません。条・項・号には番号を付け、表の欄はタブで区切ってください。</translation>
    </message>
    <message>
        <source>Sentence %1 of the amending text adds %2, but %3 follow. Nothing was applied. Correct the count, or the text that follows.</source>
        <translation>改正文の第%1文は加える数を%2としていますが、続く規定は%3です。何も適用していません。数か、続く規定を直してください。</translation>
    </message>
    <message>
        <source>Sentence %1 of the amending text names “%2”. There is no such place in the text by then. Nothing was applied; check the number, and whether the text is the one that is to be changed.</source>
        <translation>改正文の第%1文の「%2」は、その時点の本文にありません。何も適用していません。番号と、変更の対象とする本文を確かめてください。</translation>
    </message>
    <message>
        <source>Sentence %1 of the amending text names “%2”. That fits %3 places. Nothing was applied; name the paragraph, the heading or the table as well.</source>
        <translation>改正文の第%1文の「%2」に当たる箇所が%3か所あります。何も適用していません。項、区分又は表も書いて一つに定めてください。</translation>
    </message>
    <message>
        <source>Sentence %1 of the amending text names “%2”. An earlier sentence has changed that number to “%3”. Nothing was applied; use the new number.</source>
        <translation>改正文の第%1文の「%2」は、前の文で「%3」に変わっています。何も適用していません。新しい番号で書いてください。</translation>
    </message>
    <message>
        <source>Sentence %1 of the amending text: the words “%3” do not occur in “%2”. Nothing was applied; check the words, and whether the text is the one that is to be changed.</source>
        <translation>改正文の第%1文の字句「%3」は、%2にありません。何も適用していません。字句と、変更の対象とする本文を確かめてください。</translation>
    </message>
    <message>
        <source>Sentence %1 of the amending text changes “%3” in “%2” twice. What is meant is not clear. Nothing was applied; quote longer words, so that every change has its own.</source>
        <translation>改正文の第%1文は、%2の「%3」を重ねて変えています。どちらによるか決められないため、何も適用していません。字句を長く取り、重ならないようにしてください。</translation>
    </message>
    <message>
        <source>Sentence %1 of the amending text gives the number “%3” in “%2” a second time. It is taken already. Nothing was applied; move the other one first, or use another number.</source>
        <translation>改正文の第%1文の後、%2に「%3」が二つあることになります。何も適用していません。元の規定を先に移すか、別の番号にしてください。</translation>
    </message>
    <message>
        <source>Sentence %1 of the amending text cannot be done at “%2”. What it tells to do does not fit what stands there. Nothing was applied; check the place and the verb.</source>
        <translation>改正文の第%1文は、「%2」に対して行うことができません。その箇所にあるものと合わない内容です。何も適用していません。箇所と動詞を確かめてください。</translation>
    </message>
    <message>
        <source>“%1” has nothing to amend. There is no draft that differs from a signed text. Make a draft of the signed text and edit it first.</source>
        <translation>「%1」には改正するところがありません。締結した本文と異なる案がないためです。先に〔変更協約をつくる〕で案をつくり、書き換えてください。</translation>
    </message>
    <message>
        <source>The amendment of “%1” was not registered. The draft or the signed text is no more what was proved. Look at the amending text once more, then register it.</source>
        <translation>「%1」の変更協約を登録しませんでした。案又は締結済みの文が、証明したときから変わっています。改正文をもう一度確かめてから登録してください。</translation>
    </message>
    <message>
        <source>The amendment of “%1” was not registered. The day on which it was signed is missing. Give that day.</source>
        <translation>「%1」の変更協約を登録しませんでした。締結日がありません。締結日を入れてください。</translation>
    </message>
    <message>
        <source>The day of the amendment of “%1” was not registered. %2 is before %3: an amendment is signed after the text that it changes, and takes effect neither before it is signed nor before that text does. Give %3 or a later day.</source>
        <translation>「%1」の変更協約の日付を登録しませんでした。%2は%3より前です。変更協約の締結日は変更前の文の締結日以後、施行日は締結日以後かつ変更前の文の施行日以後です。%3以後の日を入れてください。</translation>
    </message>
    <message>
        <source>The day of the amendment of “%1” was not registered. The text that it changes has no day of effect yet. Register that day first, or leave this one open.</source>
        <translation>「%1」の変更協約の施行日を登録しませんでした。変更前の文の施行日がまだ決まっていません。先にその施行日を登録するか、この施行日を空欄にしてください。</translation>
    </message>
    <message>
        <source>The day of effect of “%1” was not changed. It is registered already, and a signed amendment does not change. Withdraw its registration if the day is a mistake.</source>
        <translation>「%1」の施行日を変更しませんでした。施行日は登録済みで、締結した変更協約は変えられません。日付の誤りであれば、登録を取り消してください。</translation>
    </message>
    <message>
        <source>The amendment of “%1” was not registered. On %2 there is one already with the order number %3 or a later one. Choose %4.</source>
        <translation>「%1」の変更協約を登録しませんでした。%2には順番%3以後の変更協約が既にあります。順番を%4にしてください。</translation>
    </message>
    <message>
        <source>The registration of the amendment of “%1” was not withdrawn. It is not registered as concluded, or a later amendment builds on it. Withdraw the later one first.</source>
        <translation>「%1」の変更協約の登録を取り消しませんでした。締結が登録されていないか、後の変更協約がこれを基にしています。先に後の変更協約の登録を取り消してください。</translation>
    </message>
    <message>
        <source>“%1” has no amendment to show. None is registered as concluded up to that day. Choose another day, or register the amendment first.</source>
        <translation>「%1」には示せる変更協約がありません。その日までに締結が登録された変更協約がありません。別の日を選ぶか、先に変更協約の締結を登録してください。</translation>
    </message>
    <message>
        <source>“%1” was not read in. It holds no boundaries as GeoJSON, Shapefile or ZIP. Choose the file of the administrative areas (N03) of the National Land Numerical Information.</source>
        <translation>「%1」は取り込めませんでした。GeoJSON、シェープファイル又はそれらの ZIP の境界データではありません。国土数値情報「行政区域データ」（N03）のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” was not read in. Its areas have no municipality code (N03_007), but: %2. Choose the file of the administrative areas (N03).</source>
        <translation>「%1」は取り込めませんでした。行政区域コード（N03_007）がなく、次の項目だけがあります：%2。国土数値情報「行政区域データ」（N03）のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” could not be read beyond place %2, and nothing was taken from it. The file is damaged or incomplete. Download it again and read that in.</source>
        <translation>「%1」を %2 の位置より先へ読めなかったため、何も取り込みませんでした。ファイルが壊れているか、途中で切れています。ダウンロードし直して取り込んでください。</translation>
    </message>
    <message>
        <source>“%1” was not read in. Area %2 (%3) has an outline that is not closed or lies outside Japan. Download the file again, or choose another edition.</source>
        <translation>「%1」は取り込めませんでした。%2 番目の区域（%3）の境界線が閉じていないか、日本の範囲の外にあります。ダウンロードし直すか、別の年度の版を選んでください。</translation>
    </message>
    <message>
        <source>“%1” was not read in. It has more points than can be read (%2). Choose the file of your prefecture instead of all Japan.</source>
        <translation>「%1」は取り込めませんでした。点の数が、読み取れる数（%2）を超えています。全国版ではなく、都道府県別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” was not read in. None of the municipalities wanted is in it. Choose the file of your prefecture, or read in all that it holds.</source>
        <translation>「%1」は取り込めませんでした。取り込む市町村が含まれていません。該当する都道府県のファイルを選ぶか、「ファイルの全部」を取り込んでください。</translation>
    </message>
    <message>
        <source>The amendment of “%1” was stopped. Applying the amending text to the signed text does not give the draft. Choose another form, or look at what “kyoyaku amend” says.</source>
        <translation>「%1」の変更協約の処理を止めました。改正文を締結済みの文に適用しても案になりません。別の方式を選ぶか、「kyoyaku amend」の結果を確認してください。</translation>
    </message>
    <message>
        <source>The work was broken off. The program ran into something that it does not know, perhaps memory was short. Nothing was changed; close other programs and try again.</source>
        <translation>処理を中断しました。想定していない問題が起きたためで、メモリーが足りなかったことも考えられます。内容は変わっていません。ほかのプログラムを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” was not read in. The Shapefile in it is incomplete: the part .%2 is missing. Download the ZIP file again, and read it in unchanged.</source>
        <translation>「%1」は取り込めませんでした。中のシェープファイルに必要な .%2 ファイルがありません。ZIP ファイルをダウンロードし直し、中身を変えずに読み込んでください。</translation>
    </message>
    <message>
        <source>“%1” could not be read as a workbook. It is damaged, or no Excel workbook (.xlsx). Open it in Excel and save it again as .xlsx or CSV, and read that in.</source>
        <translation>「%1」をブックとして読み取れませんでした。ファイルが壊れているか、Excel ブック（.xlsx）ではありません。Excel で開いて .xlsx 又は CSV で保存し直し、それを読み込んでください。</translation>
    </message>
    <message>
        <source>“%1” was not read in. The memory of the computer does not suffice for it. Close other programs, or make the file smaller, and try again.</source>
        <translation>「%1」は取り込めませんでした。パソコンのメモリが足りません。ほかのソフトを終了するか、ファイルを小さくしてから、やり直してください。</translation>
    </message>
    <message>
        <source>“%1” was not read in. Its table is larger than can be read (%2 rows, %3 columns, %4 cells). Keep the rows and columns that are needed, and read that in.</source>
        <translation>「%1」は取り込めませんでした。読み込める大きさ（%2行・%3列・%4セル）を超えています。必要な行と列だけを残して、読み込み直してください。</translation>
    </message>
    <message>
        <source>The file “%1” was not taken out. What the registry holds of it is not what was entered: its digest does not fit. Take the file in again from its original, or open an earlier saved state of the registry.</source>
        <translation>ファイル「%1」を取り出せませんでした。台帳の中の内容が、登録したときのものと一致しません（照合値が合いません）。元のファイルからもう一度取り込むか、台帳の以前の保存状態を開いてください。</translation>
    </message>
    <message>
        <source>The file “%1” was not used. It lies outside of the registry, at “%2”, and has been changed since it was entered. If the new one is right, take it in again.</source>
        <translation>ファイル「%1」を使いませんでした。このファイルは台帳の外（%2）にあり、登録した後に書き換えられています。新しい内容が正しければ、もう一度取り込んでください。</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Chosen place</source>
        <translation>選んだ箇所</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>箇所</translation>
    </message>
    <message>
        <source>Pattern of the role</source>
        <translation>役割の型</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>取組の数</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>文字数</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>人口</translation>
    </message>
    <message>
        <source>Ageing rate (%)</source>
        <translation>高齢化率（%）</translation>
    </message>
    <message>
        <source>Commuting rate (%)</source>
        <translation>通勤通学割合（%）</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>市町村</translation>
    </message>
    <message>
        <source>Newest figures</source>
        <translation>最新の統計</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2年）</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>首長</translation>
    </message>
    <message>
        <source>no name kept</source>
        <translation>氏名の登録なし</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>旧名称</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>Amendment signed</source>
        <translation>変更協約の締結日</translation>
    </message>
    <message>
        <source>Amendment in force from</source>
        <translation>変更協約の施行日</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>indicator, unit</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>computed %1</source>
        <translation>計算 %1</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>圏域への参加</translation>
    </message>
    <message>
        <source>The area was dissolved on %1.</source>
        <translation>この圏域は%1に解散しました。</translation>
    </message>
    <message>
        <source>core city</source>
        <translation>連携中枢都市</translation>
    </message>
    <message>
        <source>Joined: %1</source>
        <translation>加入の理由：%1</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>離脱の理由：%1</translation>
    </message>
    <message>
        <source>Requirement and agreement (%1)</source>
        <translation>要件と協約（%1）</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>協約</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>締結日</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>存続した最後の日</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>合併後の市町村</translation>
    </message>
</context>
<context>
    <name>FigureImport</name>
    <message>
        <source>line %1, %2: the whole country</source>
        <translation>%1行&#x3000;%2：全国の値のため読みません</translation>
    </message>
    <message>
        <source>line %1, %2: a prefecture</source>
        <translation>%1行&#x3000;%2：都道府県の値のため読みません</translation>
    </message>
    <message>
        <source>line %1, %2: a ward of a designated city</source>
        <translation>%1行&#x3000;%2：指定都市の区のため読みません</translation>
    </message>
    <message>
        <source>line %1, %2: a sum, or a municipality of former times</source>
        <translation>%1行&#x3000;%2：市部・郡部などの計か、過去の市町村のため読みません</translation>
    </message>
    <message>
        <source>line %1, %2: not among the municipalities of this file</source>
        <translation>%1行&#x3000;%2：この台帳にない市町村のため読みません</translation>
    </message>
    <message>
        <source>line %1, %2: the code is missing or wrong</source>
        <translation>%1行&#x3000;%2：団体コードがないか、誤っています</translation>
    </message>
    <message>
        <source>line %1, %2: “%3” stands for no figure; the mark is kept</source>
        <translation>%1行&#x3000;%2：「%3」は数値がないことを示す記号です。記号のまま残します</translation>
    </message>
    <message>
        <source>line %1, %2: “%3” is no figure; it is left out</source>
        <translation>%1行&#x3000;%2：「%3」は数値として読めないため、取り込みません</translation>
    </message>
    <message>
        <source>line %1, %2: %3 replaces %4 of the same source</source>
        <translation>%1行&#x3000;%2：同じ出典の値%4を%3に置き換えます</translation>
    </message>
    <message>
        <source>line %1, %2: the year is not known; “%3” is left out</source>
        <translation>%1行&#x3000;%2：年が分からないため、「%3」は取り込みません</translation>
    </message>
    <message>
        <source>line %1, %2: “%3” comes after %4 of the same municipality and year; it is left out</source>
        <translation>%1行&#x3000;%2：同じ市町村・同じ年の値%4が先にあるため、「%3」は取り込みません</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1（%2年）：%3</translation>
    </message>
    <message>
        <source>no source kept</source>
        <translation>出典の登録なし</translation>
    </message>
    <message>
        <source>No figure is kept.</source>
        <translation>数値の登録がありません。</translation>
    </message>
    <message>
        <source>✓ core city</source>
        <translation>✓ 連携中枢都市</translation>
    </message>
    <message>
        <source>✓ 10 % or more</source>
        <translation>✓ 10%以上</translation>
    </message>
    <message>
        <source>△ by reason</source>
        <translation>△ 理由あり</translation>
    </message>
    <message>
        <source>✕ not met</source>
        <translation>✕ 満たさない</translation>
    </message>
    <message>
        <source>✕ reason needed</source>
        <translation>✕ 理由なし</translation>
    </message>
    <message>
        <source>－ no figure</source>
        <translation>－ 数値なし</translation>
    </message>
    <message>
        <source>A core city is a designated or core-status city with a day/night population ratio of about 1 or more (連携中枢都市圏構想推進要綱).</source>
        <translation>連携中枢都市は、昼夜間人口比率がおおむね1以上の指定都市又は中核市です（連携中枢都市圏構想推進要綱）。</translation>
    </message>
    <message>
        <source>A member has in principle a commuting rate of 10 % or more; others may join if they wish (連携中枢都市圏構想推進要綱).</source>
        <translation>連携市町村は、原則として通勤通学割合が10%以上の市町村です。10%に満たない市町村も、希望により参加できます（連携中枢都市圏構想推進要綱）。</translation>
    </message>
    <message>
        <source>%1 hundred million yen</source>
        <translation>%1億円</translation>
    </message>
    <message>
        <source>%1 people: %2</source>
        <translation>圏域人口%1人で%2</translation>
    </message>
    <message>
        <source>This is an estimate. The ordinary allocation tax is the published example (%1).</source>
        <translation>試算です。普通交付税は公表例の額です（%1）。</translation>
    </message>
    <message>
        <source>This is an estimate. The ordinary allocation tax lies on the line between two published examples (%1; %2).</source>
        <translation>試算です。普通交付税は公表例2点の間を直線で補っています（%1、%2）。</translation>
    </message>
    <message>
        <source>This is an estimate. The population lies outside of the published examples: the nearest one is taken (%1).</source>
        <translation>試算です。人口が公表例の範囲の外にあるため、最も近い公表例の額としています（%1）。</translation>
    </message>
    <message>
        <source>No amounts are kept to estimate from.</source>
        <translation>試算の根拠となる額が登録されていません。</translation>
    </message>
    <message>
        <source>%1: the printed total is %2, the rows add up to %3. The table is kept as printed.</source>
        <translation>%1：印字された合計は%2ですが、内訳の和は%3です。表は印字のまま残しています。</translation>
    </message>
    <message>
        <source>There is no municipality called “%1”.</source>
        <translation>「%1」という市町村はありません。</translation>
    </message>
    <message>
        <source>There is no municipality called “%1”. Is “%2” meant?</source>
        <translation>「%1」という市町村はありません。「%2」ではありませんか。</translation>
    </message>
    <message>
        <source>A row has fewer cells than there are heads.</source>
        <translation>見出しの数より欄の少ない行があります。</translation>
    </message>
</context>
<context>
    <name>FileOpening</name>
    <message>
        <source>Open for reading</source>
        <translation>読み取りで開く</translation>
    </message>
    <message>
        <source>Work on a copy</source>
        <translation>写しで作業</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>引き継いで開く</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Open as saved</source>
        <translation>保存時のまま開く</translation>
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
    <name>History</name>
    <message>
        <source>%1 added: %2</source>
        <translation>%1を追加：%2</translation>
    </message>
    <message>
        <source>%1 removed: %2</source>
        <translation>%1を削除：%2</translation>
    </message>
    <message>
        <source>%1 (moved)</source>
        <translation>%1（移動）</translation>
    </message>
    <message>
        <source>%1: %2 added</source>
        <translation>%1 %2件を追加</translation>
    </message>
    <message>
        <source>%1: %2 removed</source>
        <translation>%1 %2件を削除</translation>
    </message>
    <message>
        <source>(its values were let go to keep the file small)</source>
        <translation>（ファイルを小さく保つため、変更の内容は手放しました）</translation>
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
    <name>IssuedPapers</name>
    <message>
        <source> The registry file is open for reading only, so the register of issued papers has no entry of it.</source>
        <translation>台帳ファイルを読み取りで開いているため、発行台帳には記録していません。</translation>
    </message>
    <message>
        <source>Signed copy</source>
        <translation>締結用原本</translation>
    </message>
    <message>
        <source>Text as amended</source>
        <translation>溶け込み本文</translation>
    </message>
    <message>
        <source>Amending text</source>
        <translation>変更協約（改め文）</translation>
    </message>
    <message>
        <source>Amendment by table</source>
        <translation>変更協約（新旧対照表方式）</translation>
    </message>
    <message>
        <source>Whole text anew</source>
        <translation>変更協約（全部変更）</translation>
    </message>
    <message>
        <source>Comparison table</source>
        <translation>新旧対照表</translation>
    </message>
    <message>
        <source>Marked-up text</source>
        <translation>見え消し</translation>
    </message>
    <message>
        <source>Map of the area</source>
        <translation>位置図</translation>
    </message>
    <message>
        <source>List of members</source>
        <translation>構成市町村一覧</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>資料表</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>ビジョン</translation>
    </message>
    <message>
        <source>Progress report of a vision</source>
        <translation>ビジョンの進捗状況</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>宣言</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>議案</translation>
    </message>
    <message>
        <source>Public notice</source>
        <translation>告示</translation>
    </message>
    <message>
        <source>Report to the governor</source>
        <translation>知事への届出</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>年表</translation>
    </message>
    <message>
        <source>Agreement to abolish</source>
        <translation>廃止協約</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>%1, line %2: %3 “%4”</source>
        <translation>%1&#x3000;%2行目：%3「%4」</translation>
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
    <message>
        <source>Projects</source>
        <translation>事業数</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>KPI数</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
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
    <name>MapScene</name>
    <message>
        <source>All</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Less than %1</source>
        <translation>%1未満</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>%1 to less than %2</source>
        <translation>%1以上%2未満</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>Core city (strong border)</source>
        <translation>中心となる市（太線）</translation>
    </message>
</context>
<context>
    <name>MapTheme</name>
    <message>
        <source>No agreement</source>
        <translation>協約なし</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>案</translation>
    </message>
    <message>
        <source>Signed, not in force yet</source>
        <translation>施行前</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>現行</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>廃止</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>人口</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1（%2年）</translation>
    </message>
    <message>
        <source>Change of the population, %1 to %2 (%)</source>
        <translation>人口増減率（%1年～%2年、％）</translation>
    </message>
    <message>
        <source>Cooperation agreement</source>
        <translation>協約の状態</translation>
    </message>
    <message>
        <source>Area (km²)</source>
        <translation>面積（km²）</translation>
    </message>
    <message>
        <source>Share of people of 65 and older</source>
        <translation>高齢化率</translation>
    </message>
    <message>
        <source>Share of commuters to the core city</source>
        <translation>通勤通学割合</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>indicator, year, unit</comment>
        <translation>%1（%2年、%3）</translation>
    </message>
    <message>
        <source>KPIs reached, end of %1 (%)</source>
        <comment>fiscal year</comment>
        <translation>KPI達成（%1末、％）</translation>
    </message>
    <message>
        <source>The share of the KPIs of the municipality&apos;s projects whose newest value reaches the target; only those with target and value count, and none that measures a field.</source>
        <translation>参加する事業のKPI（目標値と実績値のあるもの）のうち、最新の実績値が目標値に達したものの割合。分野全体のKPIは含まない。</translation>
    </message>
    <message>
        <source>%1 (%2/%3)</source>
        <comment>percent, reached, counted</comment>
        <translation>%1 (%2/%3)</translation>
    </message>
</context>
<context>
    <name>NamingTexts</name>
    <message>
        <source>%1 places name “%2”. Signed texts stay as they are; drafts can be changed by replacing.</source>
        <translation>「%2」を含む箇所は%1件です。締結済みの文はそのまま残ります。案の文は置換で改められます。</translation>
    </message>
    <message>
        <source>%1 with %2, %3: %4</source>
        <translation>%1（%2）%3：%4</translation>
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
    <name>PrinterPages</name>
    <message>
        <source>Nothing was printed. Pages %1 to %2 were asked for, and the paper ends before them. Choose pages that it has.</source>
        <translation>印刷しませんでした。%1～%2ページが指定されましたが、この文書にそのページはありません。文書にあるページを指定してください。</translation>
    </message>
</context>
<context>
    <name>ProcedureBoard</name>
    <message>
        <source>%1: %2 is not recorded (Local Autonomy Act, art. 252-2).</source>
        <translation>%1：%2の記録がありません（地方自治法第252条の2）。</translation>
    </message>
    <message>
        <source>%1: %2 is not recorded.</source>
        <translation>%1：%2の記録がありません。</translation>
    </message>
    <message>
        <source>%1 (draft of a change)</source>
        <translation>%1（変更の案）</translation>
    </message>
    <message>
        <source>%1 (draft)</source>
        <translation>%1（案）</translation>
    </message>
    <message>
        <source>%1 (change)</source>
        <translation>%1（変更）</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>予定 %1</translation>
    </message>
    <message>
        <source>%1 (change, text not at hand)</source>
        <translation>%1（変更・本文未収録）</translation>
    </message>
    <message>
        <source>Only the day of this change is known. Its steps can be recorded once its text has been read in.</source>
        <translation>この変更は締結の日だけが分かっています。本文を取り込むと、手続の日を記録できます。</translation>
    </message>
    <message>
        <source>%1 (abolition)</source>
        <translation>%1（廃止）</translation>
    </message>
    <message>
        <source>%1 (draft of the abolition)</source>
        <translation>%1（廃止の案）</translation>
    </message>
</context>
<context>
    <name>ProcedureSentences</name>
    <message>
        <source>The vote in %1 (%3) was taken before the bill was put (%4). Check both days.</source>
        <translation>%1の議決日（%3）が議案の提出日（%4）より前です。議決は、提出された議案について行うものです。両方の日を確かめてください。</translation>
    </message>
    <message>
        <source>The bill in %1 (%3) was put before the draft was settled (%4). Check both days.</source>
        <translation>%1の議案の提出日（%3）が協議の整った日（%4）より前です。議案には整った案を付けます。両方の日を確かめてください。</translation>
    </message>
    <message>
        <source>The council of %1 voted (%3) after the signing (%4). A vote of the council has to come before. Check both days.</source>
        <translation>%1の議決日（%3）が締結日（%4）より後です。締結には、あらかじめ議会の議決が必要です。両方の日を確かめてください。</translation>
    </message>
    <message>
        <source>It was signed on %4, but no vote of the council of %1 is kept. The votes of all councils are needed. Enter its day.</source>
        <translation>%4に締結していますが、%1の議決の記録がありません。締結には、すべての議会の議決が必要です。議決日を入れてください。</translation>
    </message>
    <message>
        <source>The council of %1 voted (%3) before the declaration (%4). The declaration comes first. Check both days.</source>
        <translation>%1の議決日（%3）が宣言日（%4）より前です。宣言が先に行われます。両方の日を確かめてください。</translation>
    </message>
    <message>
        <source>The text takes effect (%3) before it was signed (%4). Check both days.</source>
        <translation>施行日（%3）が締結日（%4）より前です。締結前に効力は生じません。両方の日を確かめてください。</translation>
    </message>
    <message>
        <source>The public notice of %1 (%3) is before the signing (%4). What is signed is put on notice afterwards. Check both days.</source>
        <translation>%1の告示日（%3）が締結日（%4）より前です。告示は、締結した後に行います。両方の日を確かめてください。</translation>
    </message>
    <message>
        <source>The report of %1 (%3) is before the signing (%4). What is signed is reported afterwards. Check both days.</source>
        <translation>%1の届出日（%3）が締結日（%4）より前です。届出は、締結した後に行います。両方の日を確かめてください。</translation>
    </message>
    <message>
        <source>%1 published the text (%3) before the signing (%4). Check both days.</source>
        <translation>%1の公表日（%3）が締結日（%4）より前です。公表は、締結した後に行います。両方の日を確かめてください。</translation>
    </message>
    <message>
        <source>%1 reported (%3) before its public notice (%4), of which a copy is enclosed. Check both days.</source>
        <translation>%1の届出日（%3）が告示日（%4）より前です。届出には告示の写しを添えます。両方の日を確かめてください。</translation>
    </message>
    <message>
        <source>The vote in %1 (%3) lies in no session of its council that is kept. Check the day, or the sessions.</source>
        <translation>%1の議決日（%3）が、登録された会期のどれにも入っていません。議決は会期中に行われます。日付か会期を確かめてください。</translation>
    </message>
    <message>
        <source>%1 has the number %5 twice in one year (%2). Each paper has a number of its own. Check the numbers.</source>
        <translation>%1の%2の番号「%5」が、同じ年に2件以上あります。番号は1件ごとに付けます。番号を確かめてください。</translation>
    </message>
    <message>
        <source>The day planned for %1 (%2, %3) has passed. Enter the day on which it was done, or a new plan.</source>
        <translation>%1の%2の予定日（%3）を過ぎました。まだ済んだ記録がありません。済んだ日か、新しい予定を入れてください。</translation>
    </message>
    <message>
        <source>“%1” is no variable. Correct the wording.</source>
        <translation>「%1」という差し込み項目はありません。文例を直してください。</translation>
    </message>
    <message>
        <source>“%1” is no party of this agreement.</source>
        <translation>「%1」は、この協約の当事者ではありません。</translation>
    </message>
    <message>
        <source>“%2” is not named, which is a party.</source>
        <translation>当事者の「%2」が出てきません。</translation>
    </message>
    <message>
        <source>The parties stand in the wrong order: “%1”, not “%2”.</source>
        <translation>当事者の順が違います。「%1」ではなく「%2」です。</translation>
    </message>
    <message>
        <source>The day “%1” is not the one that is kept: “%2”.</source>
        <translation>日付「%1」が記録と違います。記録は「%2」です。</translation>
    </message>
    <message>
        <source>The day %2 is missing.</source>
        <translation>日付「%2」がありません。</translation>
    </message>
    <message>
        <source>The number “%1” is not the one that is kept: “%2”.</source>
        <translation>番号「%1」が記録と違います。記録は「%2」です。</translation>
    </message>
    <message>
        <source>The law is cited wrongly: “%1”, not “%2”.</source>
        <translation>法律の引用が違います。「%1」ではなく「%2」です。</translation>
    </message>
    <message>
        <source>The article cited is “%1”, not “%2”.</source>
        <translation>引用する条が違います。「%1」ではなく「%2」です。</translation>
    </message>
    <message>
        <source>The paragraphs cited (“%1”) do not fit the paper (“%2”).</source>
        <translation>引用する項（%1）が、この文書の根拠（%2）と合いません。</translation>
    </message>
    <message>
        <source>The office “%1” does not issue this paper, but “%2”.</source>
        <translation>この文書を出す職は「%1」ではなく「%2」です。</translation>
    </message>
    <message>
        <source>The head in office on the day, “%2”, is not named.</source>
        <translation>当日在職の首長「%2」の氏名がありません。</translation>
    </message>
    <message>
        <source>The addressee is “%1”, not “%2”.</source>
        <translation>宛先が違います。「%1」ではなく「%2」です。</translation>
    </message>
    <message>
        <source>The title “%2” is missing.</source>
        <translation>題名「%2」がありません。</translation>
    </message>
    <message>
        <source>The words “%2”, which this paper needs, are missing.</source>
        <translation>この文書に必要な「%2」がありません。</translation>
    </message>
    <message>
        <source>The paper speaks of “%1”, but it is about “%2”.</source>
        <translation>文書に「%1」とありますが、「%2」についての文書です。</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>未締結</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>協議</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>議案</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>議決</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>告示</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>届出</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>公表</translation>
    </message>
    <message>
        <source>Bill and its reason</source>
        <translation>議案・提案理由</translation>
    </message>
    <message>
        <source>Bill and its reason (change)</source>
        <translation>議案・提案理由（変更）</translation>
    </message>
    <message>
        <source>Public notice</source>
        <translation>告示</translation>
    </message>
    <message>
        <source>Public notice (change)</source>
        <translation>告示（変更）</translation>
    </message>
    <message>
        <source>Report to the governor</source>
        <translation>知事への届出</translation>
    </message>
    <message>
        <source>Report to the governor (change)</source>
        <translation>知事への届出（変更）</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The words on the pages are not those of the text: “%1”, not “%2”.</source>
        <translation>ページ上の文が本文と違います。「%1」ではなく「%2」です。</translation>
    </message>
    <message>
        <source>To check: %1</source>
        <translation>要確認：%1</translation>
    </message>
    <message>
        <source>Bill and its reason (abolition)</source>
        <translation>議案・提案理由（廃止）</translation>
    </message>
    <message>
        <source>Public notice (abolition)</source>
        <translation>告示（廃止）</translation>
    </message>
    <message>
        <source>Report to the governor (abolition)</source>
        <translation>知事への届出（廃止）</translation>
    </message>
    <message>
        <source>The council of %1 voted (%3) before the text that is changed or ends was signed (%4). Check both days.</source>
        <translation>%1の議決日（%3）が、変更し、又は廃止する協約（最後の変更を含みます。）の締結日（%4）より前です。変更と廃止は、締結された協約について行います。両方の日を確かめてください。</translation>
    </message>
    <message>
        <source>%1: %2 is kept as done on a day that is still to come (%3). Tick “Only planned”, or correct the day.</source>
        <translation>%1の%2は、これから来る日（%3）に済んだことになっています。〔予定（まだ済んでいない）〕に印を付けるか、日を直してください。</translation>
    </message>
    <message>
        <source>The day of signing (%1) is still to come.</source>
        <translation>締結日（%1）は、これから来る日です。</translation>
    </message>
</context>
<context>
    <name>ProvisionRows</name>
    <message>
        <source>Cover</source>
        <translation>表紙</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Head note</source>
        <translation>題名の次の行</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>前文</translation>
    </message>
    <message>
        <source>Supplementary</source>
        <translation>附則</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>締結文</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>締結日</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>当事者</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>市町村</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>職名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Role table</source>
        <translation>別表</translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s)</source>
        <translation>
            <numerusform>取組%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Publication</name>
    <message>
        <source>%1 (its day is still to come)</source>
        <translation>%1（日付がまだ来ていません）</translation>
    </message>
    <message>
        <source>%1 (its day of adoption is not entered; enter it in the vision with “Edit the vision…”)</source>
        <translation>%1（策定日が未登録です。ビジョンの画面の〔ビジョンの内容を編集…〕で入力すると載ります）</translation>
    </message>
    <message>
        <source>%1 (its day of publication is not entered; enter it in the register of documents)</source>
        <translation>%1（公表日が未登録です。〔文書〕の画面で入力すると載ります）</translation>
    </message>
    <message>
        <source>%1 (the day on which it was signed is not known)</source>
        <translation>%1（締結日が分かりません）</translation>
    </message>
    <message>
        <source>%1 (the day of the declaration is not entered; enter it on the page “Declaration”)</source>
        <translation>%1（宣言の日が未登録です。〔宣言〕の画面で入力すると載ります）</translation>
    </message>
</context>
<context>
    <name>PublishedAreas</name>
    <message>
        <source>“%1” is in the file now, with %2 municipalities.</source>
        <translation>「%1」（%2市町村）をこのファイルに加えました。</translation>
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
    <name>Region</name>
    <message>
        <source>✓ meets</source>
        <translation>✓ 満たす</translation>
    </message>
    <message>
        <source>by reason</source>
        <translation>理由あり</translation>
    </message>
    <message>
        <source>✕ lacks</source>
        <translation>✕ 満たさない</translation>
    </message>
    <message>
        <source>? no figure</source>
        <translation>－ 数値なし</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>市町村</translation>
    </message>
    <message>
        <source>km²</source>
        <translation>km²</translation>
    </message>
    <message>
        <source>Ageing %</source>
        <translation>高齢化率%</translation>
    </message>
    <message>
        <source>Commuting %</source>
        <translation>通勤通学割合%</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Estimate (試算), at most %1 a year: ordinary allocation tax %2, special allocation tax of the core city %3, of %4 members %5</source>
        <translation>財政措置（試算）&#x3000;年間最大%1：普通交付税%2、特別交付税（連携中枢都市）%3、特別交付税（連携市町村%4団体）%5</translation>
    </message>
    <message>
        <source>%1 municipalities, %2 km²</source>
        <translation>%1市町村、面積%2km²</translation>
    </message>
    <message>
        <source>Population %1: %2</source>
        <translation>人口（%1年）：%2人</translation>
    </message>
    <message>
        <source>Population %1: %2 (%3 without figure)</source>
        <translation>人口（%1年）：%2人（数値のない市町村%3）</translation>
    </message>
    <message>
        <source>Ageing rate %1: %2 % (computed from the rates)</source>
        <translation>高齢化率（%1年）：%2%（各市町村の率から計算）</translation>
    </message>
    <message>
        <source>Commuting rate of 10 % or more: %1 of %2 members; by reason: %3</source>
        <translation>通勤通学割合10%以上：連携市町村%2のうち%1、理由により参加：%3</translation>
    </message>
    <message>
        <source>Population %1</source>
        <translation>人口（%1年）</translation>
    </message>
</context>
<context>
    <name>RolePattern</name>
    <message>
        <source>lead</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>assist</source>
        <translation>協力</translation>
    </message>
    <message>
        <source>joint</source>
        <translation>共同</translation>
    </message>
    <message>
        <source>own</source>
        <translation>個別</translation>
    </message>
</context>
<context>
    <name>RoleTableGrid</name>
    <message>
        <source>Initiative</source>
        <translation>取組</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>本文</translation>
    </message>
</context>
<context>
    <name>TextChoice</name>
    <message>
        <source>draft</source>
        <translation>案</translation>
    </message>
    <message>
        <source>signed %1</source>
        <translation>%1締結</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>ひな形&#x3000;%1</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>文書&#x3000;%1</translation>
    </message>
    <message>
        <source> (%1, no. %2 of the two cities)</source>
        <translation>（%1、両市の間の%2件目）</translation>
    </message>
    <message>
        <source>amended %1</source>
        <translation>%1変更</translation>
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
    <name>UserPrompts</name>
    <message>
        <source>“%1” has edits that are not saved yet.</source>
        <translation>「%1」に、まだ保存していない変更があります。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>保存せずに閉じる</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>作業を続ける</translation>
    </message>
    <message>
        <source>Save writes them into the file. Without saving, the file stays as it was saved last; the edits are put aside for 30 days (File, Edits left without saving).</source>
        <translation>〔保存〕を選ぶと、ファイルに書き込みます。保存しないときは、ファイルは前に保存したままになり、変更は30日間このパソコンに取り置かれます（ファイル → 保存せずに閉じた変更）。</translation>
    </message>
    <message>
        <source>Undo would withdraw a concluded text: “%1”.</source>
        <translation>〔戻す〕により、締結済みの登録が取り消されます（「%1」）。</translation>
    </message>
    <message>
        <source>What was registered as concluded would be a draft again, or gone. Redo brings it back.</source>
        <translation>締結済みとして登録した協約、変更協約又は廃止協約が、案に戻るか、なくなります。〔やり直す〕で登録をもう一度行えます。</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>登録を取り消す</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>そのままにする</translation>
    </message>
</context>
<context>
    <name>Vision</name>
    <message>
        <source>Project</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>市町村数</translation>
    </message>
    <message>
        <source>Total (thousand yen)</source>
        <translation>計（千円）</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>成果指標（KPI）</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基準値</translation>
    </message>
    <message>
        <source>Newest value</source>
        <translation>最新の実績値</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標値</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Every initiative has a project, every project rests on an agreement, and every KPI has its values.</source>
        <translation>全ての取組に事業があり、全ての事業が協約に基づき、KPIの値に漏れはありません。</translation>
    </message>
    <message>
        <source>No vision counts on that day.</source>
        <translation>その時点のビジョンはありません。</translation>
    </message>
    <message>
        <source>The forms of a vision are “progress” and “document”.</source>
        <translation>ビジョンの書式は「progress」（進捗状況）と「document」（本文）です。</translation>
    </message>
    <message>
        <source>Nothing was written: no vision of %1 counts on that day. Choose another day with --as-of.</source>
        <translation>書き出しませんでした。その日に効力のある%1のビジョンがありません。--as-of で別の日を指定してください。</translation>
    </message>
</context>
<context>
    <name>VisionWords</name>
    <message>
        <source>The initiative “%1” (%2) has no project in this vision.</source>
        <translation>取組「%1」（%2）に対応する事業がありません。</translation>
    </message>
    <message>
        <source>The project “%1” rests on no agreement.</source>
        <translation>事業「%1」に、締結済みの協約の取組が結び付けられていません。</translation>
    </message>
    <message>
        <source>The agreement with %2 holds none of the initiatives that the project “%1” rests on.</source>
        <translation>%2との協約に、事業「%1」の根拠となる取組がありません。</translation>
    </message>
    <message>
        <source>The project “%1” has no budget.</source>
        <translation>事業「%1」の事業費が未入力です。</translation>
    </message>
    <message>
        <source>The project “%1” is measured by no KPI.</source>
        <translation>事業「%1」を測るKPIがありません。</translation>
    </message>
    <message>
        <source>The KPI “%1” lacks its baseline, its target or a year.</source>
        <translation>KPI「%1」の基準値、目標値又はその年度が未入力です。</translation>
    </message>
    <message>
        <source>The KPI “%1” has no value for %2.</source>
        <translation>KPI「%1」の%2の実績が未入力です。</translation>
    </message>
    <message>
        <source>◎ achieved</source>
        <translation>◎ 達成</translation>
    </message>
    <message>
        <source>○ on track</source>
        <translation>○ 順調</translation>
    </message>
    <message>
        <source>△ behind</source>
        <translation>△ 遅れ</translation>
    </message>
    <message>
        <source>? cannot be compared</source>
        <translation>? 比較できない</translation>
    </message>
    <message>
        <source>－ no value</source>
        <translation>－ 未測定</translation>
    </message>
    <message>
        <source>decrease</source>
        <translation>減少</translation>
    </message>
    <message>
        <source>maintain</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>increase</source>
        <translation>増加</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>継続</translation>
    </message>
    <message>
        <source>split off</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>%1 (revision %2)</source>
        <translation>%1（第%2回改定）</translation>
    </message>
    <message>
        <source>%1 (draft of revision %2)</source>
        <translation>%1（第%2回改定案）</translation>
    </message>
    <message>
        <source>△ This revision is being prepared. It counts nowhere (map, timeline, publication page) until its day of adoption is entered with “Edit the vision…”.</source>
        <translation>△ この改定は準備中です。〔ビジョンの内容を編集…〕で策定日（改定日）を入力するまで、地図・年表・公表ページには使われません。</translation>
    </message>
    <message>
        <source>△ No day of adoption is entered, and without it the vision is not on the publication page. Enter it with “Edit the vision…”.</source>
        <translation>△ 策定日が未登録のため、このビジョンは公表ページに載りません。〔ビジョンの内容を編集…〕で入力してください。</translation>
    </message>
</context>
<context>
    <name>app::Application</name>
    <message>
        <source>Sample (Sapporo)</source>
        <translation>見本（札幌圏）</translation>
    </message>
    <message>
        <source>Sample (Asahikawa)</source>
        <translation>見本（旭川型）</translation>
    </message>
    <message>
        <source>The edits are back. Save them to write them into the file.</source>
        <translation>保存していなかった変更を戻しました。ファイルに書き込むには、保存してください。</translation>
    </message>
    <message>
        <source>The file is open as it was saved. The edits that were not saved are kept on this computer for %1 days.</source>
        <translation>保存した時のまま開きました。保存していなかった変更は、このパソコンに%1日間残ります。</translation>
    </message>
    <message>
        <source>Somebody else has taken this file over, or its folder is out of reach. Your edits stay on this computer; save them under another name if saving fails.</source>
        <translation>ほかの人がこのファイルを引き継いだか、フォルダーにつながらなくなりました。変更はこのパソコンに残っています。保存できないときは、名前を付けて保存してください。</translation>
    </message>
    <message>
        <source>A copy was saved: %1</source>
        <translation>写しを保存しました：%1</translation>
    </message>
    <message>
        <source>Put both together</source>
        <translation>合わせる</translation>
    </message>
    <message>
        <source>Where both changed, theirs</source>
        <translation>重なる所は相手の変更にする</translation>
    </message>
    <message>
        <source>Where both changed, mine</source>
        <translation>重なる所は自分の変更にする</translation>
    </message>
    <message numerus="yes">
        <source>The program did not end properly last time. What was done until %1 can be brought back (%n edit(s) since the last save).</source>
        <translation>
            <numerusform>前回は正しく終わりませんでした。%1までの内容を戻せます（保存後の変更 %n件）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>「%1」を開いています…</translation>
    </message>
    <message>
        <source>Bringing the edits back…</source>
        <translation>前回の変更を戻しています…</translation>
    </message>
    <message>
        <source>Making “%1”…</source>
        <translation>「%1」を作成しています…</translation>
    </message>
    <message>
        <source>No edits of this file were left without saving in the last %1 days.</source>
        <translation>このファイルには、この%1日間に保存せずに閉じた変更はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) until %1 were left without saving. The file can be opened with them.</source>
        <translation>
            <numerusform>%1までの変更%n件が、保存せずに閉じられたまま取り置かれています。この変更を戻してファイルを開き直せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Comparing with what was saved…</source>
        <translation>保存された内容と比べています…</translation>
    </message>
    <message>
        <source>Putting both together…</source>
        <translation>両方の変更を合わせています…</translation>
    </message>
    <message>
        <source>A form is open. Both are put together as soon as it is closed.</source>
        <translation>入力中の画面が開いています。閉じたあとで、両方の変更を合わせます。</translation>
    </message>
</context>
<context>
    <name>app::FileWork</name>
    <message>
        <source>Saving “%1”…</source>
        <translation>「%1」を保存しています…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>中止しています…</translation>
    </message>
</context>
<context>
    <name>ui::DateField</name>
    <message>
        <source>A day, such as R6.4.1, 2024/4/1 or 20240401</source>
        <translation>日付（例：R6.4.1、2024/4/1、20240401、今日）</translation>
    </message>
</context>
<context>
    <name>ui::EditDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message>
        <source>Find in this document</source>
        <translation>この文書の中を検索</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>検索する言葉</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>“%1” is not found.</source>
        <translation>「%1」は見つかりません。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2件中%1件目</translation>
    </message>
    <message>
        <source>Replace here</source>
        <translation>ここを置換</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>すべて置換</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>置換後の言葉</translation>
    </message>
    <message>
        <source>Words to replace them by</source>
        <translation>置換後の言葉</translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>メッセージの詳細</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>メッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>ui::PaperIssuer</name>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました：%1</translation>
    </message>
    <message>
        <source>Sent to “%1”.</source>
        <translation>「%1」に送りました。</translation>
    </message>
    <message>
        <source>“%1” did not take the pages. It may be switched off, out of paper or not connected. Check it and print again.</source>
        <translation>「%1」に送れませんでした。電源が切れているか、用紙がないか、つながっていないことが考えられます。プリンターを確かめて、もう一度印刷してください。</translation>
    </message>
    <message>
        <source>The paper is being made…</source>
        <translation>書類を作成しています…</translation>
    </message>
    <message>
        <source>The paper was not made: it was stopped. Nothing was entered in the register of issued papers.</source>
        <translation>中止したため、書類は作成していません。発行台帳にも記録していません。</translation>
    </message>
</context>
<context>
    <name>ui::PaperView</name>
    <message>
        <source>Pages as they will be printed</source>
        <translation>印刷される紙面</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1／%2ページ</translation>
    </message>
</context>
<context>
    <name>ui::TaskStrip</name>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Being stopped…</source>
        <translation>中止しています…</translation>
    </message>
</context>
<context>
    <name>ui::agreement::ProvisionTableModel</name>
    <message>
        <source>Change %1</source>
        <translation>%1を変更</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>本文</translation>
    </message>
</context>
<context>
    <name>ui::agreement::TextEditor</name>
    <message>
        <source>Articles</source>
        <translation>条文</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>条</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>項</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>号</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Add a paragraph</source>
        <translation>項を追加</translation>
    </message>
    <message>
        <source>Add an article</source>
        <translation>条を追加</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>号を追加</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1を移動</translation>
    </message>
    <message>
        <source>Change the level of %1</source>
        <translation>%1の段を変更</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>%1を分割</translation>
    </message>
</context>
<context>
    <name>ui::amend::AbolitionPage</name>
    <message>
        <source>Day on which it ends</source>
        <translation>廃止の日</translation>
    </message>
    <message>
        <source>Register as concluded…</source>
        <translation>廃止協約の締結を登録…</translation>
    </message>
    <message>
        <source>Abolition</source>
        <translation>廃止</translation>
    </message>
    <message>
        <source>Agreement to abolish</source>
        <translation>廃止協約</translation>
    </message>
    <message>
        <source>Sentence that abolishes</source>
        <translation>廃止の文</translation>
    </message>
    <message>
        <source>There is no text that could be abolished: the agreement has not been signed, or it has been abolished already.</source>
        <translation>廃止できる本文がありません。連携協約が締結されていないか、既に廃止されています。</translation>
    </message>
    <message>
        <source>Day on which it ends (day of effect)</source>
        <translation>廃止の日（廃止協約の施行日）</translation>
    </message>
    <message>
        <source>%1: abolition of text %2</source>
        <translation>%1：第%2版の廃止</translation>
    </message>
    <message>
        <source>✓ Read again, it abolishes this agreement and does nothing else.</source>
        <translation>✓ 読み取って確かめました。この連携協約を廃止する文です。</translation>
    </message>
    <message>
        <source>✕ Read again, these words do not abolish this agreement. Write its title, and end with 「は、廃止する。」.</source>
        <translation>✕ この文では、この連携協約を廃止したことになりません。題名を書き、「は、廃止する。」で結んでください。印刷は止めています。</translation>
    </message>
    <message>
        <source>Registers that the agreement to abolish was signed</source>
        <translation>廃止協約が締結されたことを登録します</translation>
    </message>
    <message>
        <source>The file is open for reading only: nothing can be registered here.</source>
        <translation>読み取りのみで開いているため、締結は登録できません。</translation>
    </message>
    <message>
        <source>Another day is shown: go back to the present to register the conclusion.</source>
        <translation>ほかの時点を表示しています。締結を登録するには、現行に戻ってください。</translation>
    </message>
    <message>
        <source>The abolition was registered as concluded.</source>
        <translation>廃止協約の締結を登録しました。</translation>
    </message>
    <message>
        <source>… The paper is being made and read again.</source>
        <translation>… 廃止協約の案を作成し、読み直して確かめています。</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>入力を続ける</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>案を保存</translation>
    </message>
    <message>
        <source>Withdraw the draft</source>
        <translation>案を取り下げる</translation>
    </message>
    <message>
        <source>Procedure board</source>
        <translation>手続の一覧</translation>
    </message>
    <message>
        <source>Keeps the day and the sentence, and puts the abolition on the procedure board</source>
        <translation>廃止する日と文を案として保存し、手続の一覧に載せます</translation>
    </message>
    <message>
        <source>Removes the draft and the steps entered for it</source>
        <translation>案と、案に登録した手続の記録を消します（元に戻せます）</translation>
    </message>
    <message>
        <source>Steps, deadlines and council papers of the abolition</source>
        <translation>廃止の手続の記録、期限、議会資料の画面を開きます</translation>
    </message>
    <message>
        <source>The draft was not kept. Its day cannot be read, or it has no sentence. Correct the form and keep it again.</source>
        <translation>案を保存しませんでした。廃止する日を読み取れないか、廃止する文が空です。直してから、もう一度保存してください。</translation>
    </message>
    <message>
        <source>The draft of the abolition was kept. It stands on the procedure board: its steps are entered there, and its council papers are made there.</source>
        <translation>廃止協約の案を保存し、手続の一覧に載せました。議案・議決などの記録と議会資料の作成は、手続の一覧で行います。</translation>
    </message>
    <message>
        <source>The draft of the abolition and its steps were removed. “Undo” brings them back.</source>
        <translation>廃止協約の案と手続の記録を消しました。「元に戻す」で戻せます。</translation>
    </message>
    <message>
        <source>What stands in the form of the abolition has not been kept.</source>
        <translation>廃止協約の案に、まだ保存していない入力があります。</translation>
    </message>
    <message>
        <source>If you give up, the day and the sentence have to be entered again.</source>
        <translation>保存せずに閉じると、廃止する日と文はもう一度入力することになります。</translation>
    </message>
    <message>
        <source>Reason, for the bill</source>
        <translation>廃止の理由（議案の提案理由）</translation>
    </message>
    <message>
        <source>such as 取組の目的を達した (“ため、” follows)</source>
        <translation>例：取組の目的を達した（「ため、」に続きます）</translation>
    </message>
</context>
<context>
    <name>ui::amend::AmendmentPage</name>
    <message>
        <source>Copy the amending text</source>
        <translation>改正文をコピー</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>改正</translation>
    </message>
    <message>
        <source>Amending agreement: instructions</source>
        <translation>変更協約（改め文）</translation>
    </message>
    <message>
        <source>Amending agreement: comparison table</source>
        <translation>変更協約（新旧対照表方式）</translation>
    </message>
    <message>
        <source>Amending agreement: the whole text anew</source>
        <translation>変更協約（全部変更）</translation>
    </message>
    <message>
        <source>Comparison table</source>
        <translation>新旧対照表</translation>
    </message>
    <message>
        <source>Text with the changes marked</source>
        <translation>見え消し</translation>
    </message>
    <message>
        <source>Sentences of the amending text</source>
        <translation>改正文の一覧</translation>
    </message>
    <message>
        <source>There is no draft</source>
        <translation>案がありません</translation>
    </message>
    <message>
        <source>Open the agreement and choose “Make a draft”. Edit the draft, and the amending text stands here.</source>
        <translation>協約を開いて〔変更協約をつくる〕を選び、できた案を書き換えると、ここに改正文ができます。</translation>
    </message>
    <message>
        <source>%1: from text %2 to draft %3</source>
        <translation>%1：第%2版から案（第%3版）へ</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>変更はまだありません</translation>
    </message>
    <message>
        <source>Edit the draft, and the amending text stands here.</source>
        <translation>案を書き換えると、ここに改正文ができます。</translation>
    </message>
    <message numerus="yes">
        <source>✓ Applied, and it gives the draft (%n sentence(s)).</source>
        <translation>
            <numerusform>✓ 適用して一致しました（改正文 %n か所）。</numerusform>
        </translation>
    </message>
    <message>
        <source>✕ The amending text cannot be applied. %1</source>
        <translation>✕ 改正文を適用できません。%1</translation>
    </message>
    <message>
        <source>✕ Applying the amending text does not give the draft. It differs in %1. Printing is stopped.</source>
        <translation>✕ 改正文を適用した結果が案と一致しません。%1に違いがあります。印刷は止めています。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>The amending text was copied.</source>
        <translation>改正文をコピーしました。</translation>
    </message>
    <message>
        <source>The change cannot be told place by place: the text is replaced whole.</source>
        <translation>箇所ごとには書けない変更のため、全文を改める形にしました。</translation>
    </message>
    <message>
        <source>Register as concluded…</source>
        <translation>変更協約の締結を登録…</translation>
    </message>
    <message>
        <source>Registers that the amending agreement shown was signed</source>
        <translation>表示している変更協約が締結されたことを登録します</translation>
    </message>
    <message>
        <source>The amendment was registered as concluded.</source>
        <translation>変更協約の締結を登録しました。</translation>
    </message>
    <message>
        <source>The file is open for reading only: nothing can be registered here.</source>
        <translation>読み取りのみで開いているため、締結は登録できません。</translation>
    </message>
    <message>
        <source>Another day is shown: go back to the present to register the conclusion.</source>
        <translation>ほかの時点を表示しています。締結を登録するには、現行に戻ってください。</translation>
    </message>
    <message>
        <source>What has no green seal can be neither printed nor registered.</source>
        <translation>緑の証明がないものは、印刷も登録もできません。</translation>
    </message>
    <message>
        <source>To register the conclusion, choose a form of the amending agreement.</source>
        <translation>締結を登録するには、上の一覧で変更協約の方式を選んでください。</translation>
    </message>
    <message>
        <source>… The amending text is being written and proved.</source>
        <translation>… 改正文を作り、適用して確かめています。</translation>
    </message>
    <message>
        <source>The amending text was not made</source>
        <translation>改正文を作れませんでした</translation>
    </message>
</context>
<context>
    <name>ui::amend::ConcludedPage</name>
    <message>
        <source>Register the day of entry into force</source>
        <translation>施行日を登録</translation>
    </message>
    <message>
        <source>Day of entry into force</source>
        <translation>施行日</translation>
    </message>
    <message>
        <source>Withdraw the registration</source>
        <translation>登録を取り消す</translation>
    </message>
    <message>
        <source>Amendment agreement</source>
        <translation>変更協約</translation>
    </message>
    <message>
        <source>Comparison table</source>
        <translation>新旧対照表</translation>
    </message>
    <message>
        <source>Text with the changes marked</source>
        <translation>見え消し</translation>
    </message>
    <message>
        <source>Text as amended</source>
        <translation>溶け込み本文</translation>
    </message>
    <message>
        <source>For a conclusion registered by mistake: the text becomes a draft again</source>
        <translation>誤って登録したときに使います。変更後の文は案に戻ります</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>締結日：%1</translation>
    </message>
    <message>
        <source>In force from: %1</source>
        <translation>施行日：%1</translation>
    </message>
    <message>
        <source>In force from: not fixed yet</source>
        <translation>施行日：未定</translation>
    </message>
    <message>
        <source>Order on the day: %1</source>
        <translation>同日の順番：%1</translation>
    </message>
    <message>
        <source>Form: %1</source>
        <translation>方式：%1</translation>
    </message>
    <message>
        <source>From text %1 to text %2</source>
        <translation>第%1版を第%2版に変更</translation>
    </message>
    <message numerus="yes">
        <source>✓ Proved: applying it gives the text as amended (%n sentence(s)). Signed, and frozen since.</source>
        <translation>
            <numerusform>✓ 適用して一致しました（改正文 %n か所）。締結済みのため変更できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The day of entry into force was registered.</source>
        <translation>施行日を登録しました。</translation>
    </message>
    <message>
        <source>The registration was withdrawn; the text is a draft again. Undo brings it back.</source>
        <translation>登録を取り消し、変更後の文を案に戻しました。元に戻すと登録が復活します。</translation>
    </message>
    <message>
        <source>The file is open for reading only: the registration cannot be withdrawn here.</source>
        <translation>読み取りのみで開いているため、登録は取り消せません。</translation>
    </message>
    <message>
        <source>Another day is shown: go back to the present to withdraw the registration.</source>
        <translation>ほかの時点を表示しています。登録を取り消すには、現行に戻ってください。</translation>
    </message>
    <message>
        <source>For a conclusion registered by mistake: the agreement is in force again</source>
        <translation>誤って登録したときに使います。連携協約は廃止前の状態に戻ります</translation>
    </message>
    <message>
        <source>Agreement to abolish</source>
        <translation>廃止協約</translation>
    </message>
    <message>
        <source>Text that was abolished</source>
        <translation>廃止した協約の本文</translation>
    </message>
    <message>
        <source>Abolished from: %1</source>
        <translation>廃止日：%1</translation>
    </message>
    <message>
        <source>Ends text %1</source>
        <translation>第%1版を廃止</translation>
    </message>
    <message>
        <source>✓ Proved: read again, it abolishes this agreement. Signed, and frozen since.</source>
        <translation>✓ この連携協約を廃止する文であることを確かめました。締結済みのため変更できません。</translation>
    </message>
    <message>
        <source>The registration was withdrawn; the agreement is in force again. Undo brings it back.</source>
        <translation>登録を取り消しました。連携協約は廃止前の状態に戻りました。［元に戻す］で登録に戻せます。</translation>
    </message>
</context>
<context>
    <name>ui::amend::ConclusionDialog</name>
    <message>
        <source>Day of signing</source>
        <translation>締結日</translation>
    </message>
    <message>
        <source>Day of entry into force</source>
        <translation>施行日</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Register the amendment as concluded</source>
        <translation>変更協約の締結を登録</translation>
    </message>
    <message>
        <source>Order on the day</source>
        <translation>同日の順番</translation>
    </message>
    <message>
        <source>next one</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>The draft becomes the text that this amendment leads to. From then on neither of them changes any more. What was registered by mistake can be withdrawn.</source>
        <translation>案が、この変更協約による変更後の文になります。登録した後は、変更協約も変更後の文も変えられません。誤って登録したときは、登録を取り消せます。</translation>
    </message>
    <message>
        <source>Left empty: on a day that both fix later.</source>
        <translation>空欄：別に定める日（後で登録できます）</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>職名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>The day of signing is empty. The amendments of an agreement follow each other by that day. Give the day of signing.</source>
        <translation>締結日が空欄です。変更協約の順序は締結日で決まります。締結日を入れてください。</translation>
    </message>
    <message>
        <source>A name or an address is empty. It is printed as room to be filled in by hand, and cannot be added after the registration. Fill it in, or press “Register” again.</source>
        <translation>氏名又は住所に空欄があります。空欄は手書き用の余白として印刷され、登録した後では補えません。入力するか、このままでよければもう一度［登録］を押してください。</translation>
    </message>
    <message>
        <source>Register the abolition as concluded</source>
        <translation>廃止協約の締結を登録</translation>
    </message>
    <message>
        <source>The agreement ends on the day of entry into force of its abolition. Nothing of either changes any more. What was registered by mistake can be withdrawn.</source>
        <translation>連携協約は、廃止協約の施行日に効力を失います。登録した後は、どちらの文も変えられません。誤って登録したときは、登録を取り消せます。</translation>
    </message>
    <message>
        <source>The day of entry into force is empty. The agreement would have no end. Give the day from which it is abolished.</source>
        <translation>施行日が空欄です。廃止の日が決まらないため登録できません。廃止する日を入力してください。</translation>
    </message>
    <message>
        <source>Correct the days, or press “Register” again.</source>
        <translation>日を直すか、このまま登録するときはもう一度〔登録〕を押してください。</translation>
    </message>
</context>
<context>
    <name>ui::amend::PapersPage</name>
    <message>
        <source>Save as PDF</source>
        <translation>PDFに保存</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>There is nothing to print here yet. The paper is still being made, or it has not been proved. Wait for its pages, or see the seal.</source>
        <translation>まだ印刷できません。紙面を作っている途中か、証明ができていないためです。紙面が出るのを待つか、証明の欄を確かめてください。</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ui::compare::ComparePage</name>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>入れ替え</translation>
    </message>
    <message>
        <source>Previous (Shift+F8)</source>
        <translation>前の違い（Shift+F8）</translation>
    </message>
    <message>
        <source>Next (F8)</source>
        <translation>次の違い（F8）</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFに保存</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比べる</translation>
    </message>
    <message>
        <source>Choose two texts</source>
        <translation>比べる二つの文を選んでください</translation>
    </message>
    <message>
        <source>Above, choose revisions or templates, or open a document. What differs stands here at once.</source>
        <translation>上の欄で版やひな形を選ぶか、文書を開いてください。違いはすぐここに出ます。</translation>
    </message>
    <message>
        <source>Nothing was compared</source>
        <translation>比べていません</translation>
    </message>
    <message>
        <source>The work was stopped. Choose a text to begin again.</source>
        <translation>中止しました。文を選び直すと、もう一度比べます。</translation>
    </message>
    <message>
        <source>One of the texts cannot be read. Choose another one.</source>
        <translation>読めない文があります。別の文を選んでください。</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>Words %1</source>
        <translation>字句 %1</translation>
    </message>
    <message>
        <source>Numbers %1</source>
        <translation>番号 %1</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>表 %1</translation>
    </message>
    <message>
        <source>Punctuation only %1</source>
        <translation>約物だけ %1</translation>
    </message>
    <message>
        <source>The two texts say the same.</source>
        <translation>違いはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s).</source>
        <translation>
            <numerusform>違い %n か所。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> Of widths, spaces and punctuation only, not counted: %n.</source>
        <translation>
            <numerusform>ほかに約物・空白・幅だけの違い %n か所（数えません）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared: %1</source>
        <translation>比べなかったもの：%1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>That was the last difference. This is the first one.</source>
        <translation>最後の違いまで進みました。最初の違いに戻ります。</translation>
    </message>
    <message>
        <source>That was the first difference. This is the last one.</source>
        <translation>最初の違いまで戻りました。最後の違いに移ります。</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The two texts</source>
        <translation>二つの文</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>違いの一覧</translation>
    </message>
    <message>
        <source>Comparison table</source>
        <translation>新旧対照表</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>左右</translation>
    </message>
    <message>
        <source>In one</source>
        <translation>重ね</translation>
    </message>
    <message>
        <source>Document to compare</source>
        <translation>比べる文書</translation>
    </message>
    <message>
        <source>Texts (*.txt);;All files (*)</source>
        <translation>文書 (*.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>There is nothing to print here yet. Choose two texts above, or wait until they are compared.</source>
        <translation>印刷するものがまだありません。上で文書を二つ選ぶか、比べ終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>The texts are being compared…</source>
        <translation>文を比べています…</translation>
    </message>
</context>
<context>
    <name>ui::compare::ComparedRowsModel</name>
    <message>
        <source>notation</source>
        <translation>約物</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>Both texts in one</source>
        <translation>重ねた文</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
</context>
<context>
    <name>ui::compare::DifferenceListModel</name>
    <message>
        <source>the whole text</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>notation</source>
        <translation>約物</translation>
    </message>
</context>
<context>
    <name>ui::compare::TextPicker</name>
    <message>
        <source>Document…</source>
        <translation>文書…</translation>
    </message>
    <message>
        <source>Choose a text, or type a part of its name</source>
        <translation>文を選ぶか、名前の一部を入力</translation>
    </message>
    <message>
        <source>%1: a document</source>
        <translation>%1：文書を開く</translation>
    </message>
</context>
<context>
    <name>ui::documents::DocumentDialog</name>
    <message>
        <source>The document</source>
        <translation>文書の内容</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>文書を追加</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Take a file in…</source>
        <translation>ファイルを取り込む…</translation>
    </message>
    <message>
        <source>Without file</source>
        <translation>ファイルを外す</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>ファイルを読み取っています…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>相手方</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>A file of up to %1 MB is kept in the registry; of a larger one its place is noted.</source>
        <translation>%1 MB までのファイルは台帳の中に入れます。それより大きいものは、場所だけを控えます。</translation>
    </message>
    <message>
        <source>Format as listed</source>
        <translation>掲載の形式</translation>
    </message>
    <message>
        <source>Size as listed</source>
        <translation>掲載の大きさ</translation>
    </message>
    <message>
        <source>The whole area</source>
        <translation>圏域全体</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The file has more than %1 MB. It stays where it is, and its place and digest are noted.</source>
        <translation>ファイルが %1 MB を超えています。台帳には入れず、元の場所と照合値を控えます。</translation>
    </message>
    <message>
        <source>A document needs a title.</source>
        <translation>文書の名称を入れてください。</translation>
    </message>
    <message>
        <source>The day cannot be read. Write it like R6.4.1, or leave the field empty.</source>
        <translation>日付を読み取れません。R6.4.1 のように入れるか、空欄にしてください。</translation>
    </message>
    <message>
        <source>No file was taken in: reading was stopped.</source>
        <translation>読み取りを中止しました。ファイルは取り込んでいません。</translation>
    </message>
</context>
<context>
    <name>ui::documents::DocumentPage</name>
    <message>
        <source>%1 (outside)</source>
        <translation>%1（台帳の外）</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>相手方</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Add a document…</source>
        <translation>文書を追加…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>内容を変更…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Write the file out…</source>
        <translation>ファイルを書き出す…</translation>
    </message>
    <message>
        <source>Write the publication page…</source>
        <translation>公表ページを書き出す…</translation>
    </message>
    <message>
        <source>No document is registered yet. What the office has published is kept here with its file.</source>
        <translation>文書がまだありません。公表した文書を、ファイルとともにここで管理します。</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>ファイル：%1</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>照合値（SHA-256）：%1</translation>
    </message>
    <message>
        <source>Its file is not in the registry. “Change” takes it in.</source>
        <translation>ファイルは台帳に入っていません。〔内容を変更〕から取り込めます。</translation>
    </message>
    <message>
        <source>“%1” was removed. “Undo” brings it back.</source>
        <translation>「%1」を削除しました。〔元に戻す〕で戻せます。</translation>
    </message>
    <message>
        <source>Folder for the publication page</source>
        <translation>公表ページを書き出すフォルダー</translation>
    </message>
    <message>
        <source>The page and %1 files were written: %2.</source>
        <translation>公表ページとファイル %1 件を書き出しました（%2）。</translation>
    </message>
    <message>
        <source> These documents stand on it without their file: %1</source>
        <translation>次の文書は、ファイルを付けずに載せました。%1</translation>
    </message>
    <message>
        <source> %1 files of an earlier call are not on the page any more and were left in the folder.</source>
        <translation>以前に書き出したファイルのうち %1 件は今回のページに載っていませんが、フォルダーに残してあります。</translation>
    </message>
    <message>
        <source>The publication page is being written…</source>
        <translation>公表ページを書き出しています…</translation>
    </message>
</context>
<context>
    <name>ui::documents::FileTaker</name>
    <message>
        <source>%1, outside of the registry: %2</source>
        <translation>%1&#x3000;台帳の外：%2</translation>
    </message>
    <message>
        <source>Take a file in</source>
        <translation>ファイルを取り込む</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>“%1” is being read…</source>
        <translation>「%1」を読み取っています…</translation>
    </message>
    <message numerus="yes">
        <source>%n files are being read…</source>
        <translation>
            <numerusform>%n 件のファイルを読み取っています…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::documents::KeptFileActs</name>
    <message>
        <source>“%1” was not opened. A file of this kind may hold a program. Write it out, and look at it with what your office uses for that.</source>
        <translation>「%1」を開きませんでした。プログラムを含むおそれのある種類のファイルです。〔ファイルを書き出す〕で取り出し、庁内の決まりに従って確認してください。</translation>
    </message>
    <message>
        <source>“%1” was not opened. This computer has no program for it. Write it out, and open it on another one.</source>
        <translation>「%1」を開けませんでした。このパソコンには、この種類を開くソフトがありません。〔ファイルを書き出す〕で取り出し、ほかのパソコンで開いてください。</translation>
    </message>
    <message>
        <source>Write the file out</source>
        <translation>ファイルを書き出す</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1 に書き出しました。</translation>
    </message>
    <message>
        <source>The file is being read and compared with its digest…</source>
        <translation>ファイルを読み取り、照合値を確かめています…</translation>
    </message>
    <message>
        <source>“%1” was not opened: it was stopped.</source>
        <translation>中止したため、「%1」は開いていません。</translation>
    </message>
    <message>
        <source>Nothing was written to %1: it was stopped.</source>
        <translation>中止したため、%1 には何も書き出していません。</translation>
    </message>
</context>
<context>
    <name>ui::documents::ListFrame</name>
    <message>
        <source>Area</source>
        <translation>圏域</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>ui::documents::MeetingDialog</name>
    <message>
        <source>The meeting</source>
        <translation>会議の内容</translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation>会議を追加</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Planned, not held yet</source>
        <translation>予定（まだ開いていない）</translation>
    </message>
    <message>
        <source>Take files in…</source>
        <translation>ファイルを取り込む…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>Enter the heads</source>
        <translation>首長を入れる</translation>
    </message>
    <message>
        <source>Adds the heads of the municipalities of the area, by their office.</source>
        <translation>圏域の構成市町村の首長を、職名で追加します。</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>出席者</translation>
    </message>
    <message>
        <source>One office a line, such as 札幌市長; no personal names</source>
        <translation>1行に1つ、職名で入れます（例：札幌市長）。氏名は入れません。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>A file of up to %1 MB is kept in the registry; of a larger one its place is noted.</source>
        <translation>%1 MB までのファイルは台帳の中に入れます。それより大きいものは、場所だけを控えます。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定事項</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>議事録</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>%1 files have more than %2 MB. They stay where they are, and their places and digests are noted.</source>
        <translation>%1 件のファイルが %2 MB を超えています。台帳には入れず、元の場所と照合値を控えます。</translation>
    </message>
    <message>
        <source>A meeting needs a title.</source>
        <translation>会議の名称を入れてください。</translation>
    </message>
    <message>
        <source>The day cannot be read. Write it like R6.4.1, or leave the field empty.</source>
        <translation>日付を読み取れません。R6.4.1 のように入れるか、空欄にしてください。</translation>
    </message>
    <message>
        <source>One office a line, please: a line is longer than 1,000 characters.</source>
        <translation>出席者は1行に1つ入れてください。1,000字を超える行があります。</translation>
    </message>
    <message>
        <source>No file was taken in: reading was stopped.</source>
        <translation>読み取りを中止しました。ファイルは取り込んでいません。</translation>
    </message>
</context>
<context>
    <name>ui::documents::MeetingPage</name>
    <message>
        <source>day unknown</source>
        <translation>日付不明</translation>
    </message>
    <message>
        <source>%1 (planned)</source>
        <translation>%1（予定）</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1 ほか%2人</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>出席者</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定事項</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Files of the meeting</source>
        <translation>会議のファイル</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Write the file out…</source>
        <translation>ファイルを書き出す…</translation>
    </message>
    <message>
        <source>Add a meeting…</source>
        <translation>会議を追加…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>内容を変更…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>No meeting is recorded yet. Meetings of the heads, of the advisory council and the regular consultations are kept here with their minutes.</source>
        <translation>会議の記録がまだありません。首長会議、懇談会、定期的な協議を、議事録とともにここで管理します。</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>議事録</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>照合値（SHA-256）：%1</translation>
    </message>
    <message>
        <source>“%1” was removed. “Undo” brings it back.</source>
        <translation>「%1」を削除しました。〔元に戻す〕で戻せます。</translation>
    </message>
</context>
<context>
    <name>ui::documents::PublicationDialog</name>
    <message>
        <source>Write the publication page</source>
        <translation>公表ページを書き出す</translation>
    </message>
    <message>
        <source>Files to be written</source>
        <translation>書き出すファイル</translation>
    </message>
    <message>
        <source>%1 files will be written to %2. Files that were not written from here, or that were changed since, are never replaced. The files of meetings are not among them.</source>
        <translation>次の %1 件を %2 に書き出します。ここから書き出したものでないファイルや、書き出した後に変えられたファイルは、置き換えません。会議のファイルは含みません。</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 (there is one already)</source>
        <translation>%1（すでにあります）</translation>
    </message>
    <message>
        <source>Not on the page, because it is not public yet or has no day:</source>
        <translation>まだ公表されていない、または宣言・策定・公表の日が登録されていないため、ページに載せないもの：</translation>
    </message>
</context>
<context>
    <name>ui::map::BoundaryBar</name>
    <message>
        <source>Read boundaries in…</source>
        <translation>境界データを読み込む…</translation>
    </message>
    <message>
        <source>What is read in</source>
        <translation>読み込む範囲</translation>
    </message>
    <message>
        <source>The members of the area</source>
        <translation>圏域の市町村</translation>
    </message>
    <message>
        <source>Their prefectures</source>
        <translation>同じ都道府県の市町村</translation>
    </message>
    <message>
        <source>All that the file holds</source>
        <translation>ファイルの全部</translation>
    </message>
    <message>
        <source>Boundaries: %1 (%2)</source>
        <translation>境界：%1（%2）</translation>
    </message>
    <message>
        <source>There are no boundary data for these municipalities. The schematic map and the list can be used.</source>
        <translation>この市町村の境界データがありません。模式図と一覧は使えます。</translation>
    </message>
    <message>
        <source>What is doubtful in the boundaries</source>
        <translation>境界データの確認事項</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::map::MapCanvas</name>
    <message>
        <source>Map</source>
        <translation>地図</translation>
    </message>
    <message>
        <source>Nothing is selected. The arrow keys lead from one municipality to the next.</source>
        <translation>選ばれていません。矢印キーで隣の市町村へ移ります。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>ui::map::MapPage</name>
    <message>
        <source>Map</source>
        <translation>地図</translation>
    </message>
    <message>
        <source>The figures of the map</source>
        <translation>地図の値の一覧</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>市町村</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>階級</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2&#x3000;%3</translation>
    </message>
    <message>
        <source>%1 is no member of the area.</source>
        <translation>%1は圏域の構成市町村ではありません。</translation>
    </message>
    <message>
        <source>Read boundaries in</source>
        <translation>境界データを読み込む</translation>
    </message>
    <message>
        <source>National Land Numerical Information N03 (*.zip *.geojson *.json *.shp)</source>
        <translation>国土数値情報 行政区域データ N03 (*.zip *.geojson *.json *.shp)</translation>
    </message>
    <message>
        <source>Nothing was read in.</source>
        <translation>読み込みを中止しました。何も取り込んでいません。</translation>
    </message>
    <message numerus="yes">
        <source>The boundaries of %n areas were read in.</source>
        <translation>
            <numerusform>%n 区域の境界を読み込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source> They were simplified to %1 m, so that the file stays small.</source>
        <translation>ファイルが大きくならないよう、約 %1 m の細かさに間引きました。</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>地図の保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;SVG (*.svg);;PNG picture, 300 dpi (*.png)</source>
        <translation>PDF (*.pdf);;SVG (*.svg);;PNG 画像 300 dpi (*.png)</translation>
    </message>
    <message>
        <source>The map was saved as “%1”.</source>
        <translation>地図を「%1」に保存しました。</translation>
    </message>
    <message>
        <source>The outline of %1 crosses itself in the file.</source>
        <translation>%1の境界線は、ファイルの中で自らと交差しています。</translation>
    </message>
    <message>
        <source>%1: %2 km² on the map, %3 km² published (%4 %).</source>
        <translation>%1：図上面積 %2 km²、公表面積 %3 km²（%4％）</translation>
    </message>
    <message>
        <source>This file has no figures of the municipality, so the estimate cannot take it in.</source>
        <translation>この市町村は台帳に登録がないため、試算に入れられません。先に市町村を登録してください。</translation>
    </message>
    <message>
        <source>“%1” was not read in. It has %2 MB, and boundary files of up to %3 MB can be read. Download the file of the prefecture: it holds all that this map needs.</source>
        <translation>「%1」は読み込みませんでした。%2 MB ありますが、境界データは %3 MB まで読み込めます。都道府県ごとのファイルをダウンロードしてください（この地図に必要な範囲はすべて入っています）。</translation>
    </message>
    <message>
        <source>Source of the figures</source>
        <translation>値の出典</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>出典：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>注：%1</translation>
    </message>
    <message>
        <source>Nothing was read in. The area has no members on this day, so there is nothing to choose from the file. Add members, or choose “All that the file holds”.</source>
        <translation>読み込みませんでした。この時点の圏域に市町村がなく、ファイルのどの部分を読むか決められません。構成市町村を登録するか、「ファイルの全部」を選んでください。</translation>
    </message>
    <message>
        <source>Nothing was read in. Another day is shown meanwhile, which is for reading only. Go back to today and read the file in again.</source>
        <translation>読み込みませんでした。途中で別の時点の表示に切り替わりましたが、その間は登録できません。現在に戻して、もう一度読み込んでください。</translation>
    </message>
    <message>
        <source>The boundaries are being read in…</source>
        <translation>境界データを読み込んでいます…</translation>
    </message>
</context>
<context>
    <name>ui::map::MapTools</name>
    <message>
        <source>Hatching</source>
        <translation>網掛け</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>図の種類</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>境界データ</translation>
    </message>
    <message>
        <source>Schematic: tiles</source>
        <translation>模式図（六角形）</translation>
    </message>
    <message>
        <source>Schematic: circles</source>
        <translation>模式図（円）</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>階級</translation>
    </message>
    <message>
        <source>Natural breaks</source>
        <translation>自然階級</translation>
    </message>
    <message>
        <source>Equal numbers</source>
        <translation>等量</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手入力</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>階級の数</translation>
    </message>
    <message>
        <source>Borders of the classes</source>
        <translation>階級の境</translation>
    </message>
    <message>
        <source>Borders, such as 10, 20, 30</source>
        <translation>境の値（10、20、30 など）</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 横</translation>
    </message>
    <message>
        <source>A4 portrait</source>
        <translation>A4 縦</translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation>A3 横</translation>
    </message>
    <message>
        <source>A3 portrait</source>
        <translation>A3 縦</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>ファイルに保存…</translation>
    </message>
    <message>
        <source>Greys</source>
        <translation>白黒</translation>
    </message>
</context>
<context>
    <name>ui::print::FileListDialog</name>
    <message>
        <source>Files to be made</source>
        <translation>作成するファイル</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>exists already</source>
        <translation>既にあります</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message numerus="yes">
        <source>%n files are made in “%1”.</source>
        <translation>
            <numerusform>「%1」に%n件のファイルを作成します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not make them</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Make the files</source>
        <translation>作成する</translation>
    </message>
    <message>
        <source>Make only the new ones</source>
        <translation>ないものだけ作成する</translation>
    </message>
    <message numerus="yes">
        <source>Make all, replace %n</source>
        <translation>
            <numerusform>すべて作成する（%n件は置き換え）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::print::IssueLedgerModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>第%1版（%2）</translation>
    </message>
    <message>
        <source>Printer: %1</source>
        <translation>プリンター：%1</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>発行日時</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>書式</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>当事者</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ数</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>部数</translation>
    </message>
    <message>
        <source>File or printer</source>
        <translation>ファイル・プリンター</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Digest (SHA-256)</source>
        <translation>要約値（SHA-256）</translation>
    </message>
</context>
<context>
    <name>ui::print::IssueLedgerPage</name>
    <message>
        <source>Save as CSV</source>
        <translation>CSV に書き出す</translation>
    </message>
    <message>
        <source>Register of issued papers</source>
        <translation>発行台帳</translation>
    </message>
    <message>
        <source>Nothing has been issued yet</source>
        <translation>発行した文書はまだありません</translation>
    </message>
    <message>
        <source>Every paper that is printed or saved as PDF is entered here by itself: when, by whom, which revision, how many copies.</source>
        <translation>印刷したり PDF に保存したりすると、いつ、だれが、どの版を、何部発行したかがここに自動で記録されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>issued papers</source>
        <translation>発行台帳</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました：%1</translation>
    </message>
</context>
<context>
    <name>ui::print::PreviewPane</name>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Size of the paper</source>
        <translation>用紙の大きさ（100 %）</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>幅に合わせる</translation>
    </message>
    <message>
        <source>Fit the width of the view</source>
        <translation>画面の幅に合わせる</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1／%2ページ</translation>
    </message>
</context>
<context>
    <name>ui::print::PrintPage</name>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFに保存</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>印刷の内容</translation>
    </message>
    <message>
        <source>There is no agreement to print yet.
Make a draft or read agreements in.</source>
        <translation>印刷する協約がまだありません。
案を作るか、文書から協約を取り込んでください。</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>印刷を中止しました。</translation>
    </message>
    <message>
        <source>Reading the agreements…</source>
        <translation>協約を読み込んでいます…</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDFファイル (*.pdf)</translation>
    </message>
    <message>
        <source>Folder for the PDF files</source>
        <translation>PDFを保存するフォルダー</translation>
    </message>
    <message numerus="yes">
        <source>Making %n PDF files…</source>
        <translation>
            <numerusform>PDFを作成しています（%n件）…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was saved. It was opened again and has %n pages.</source>
        <translation>
            <numerusform>「%1」に保存しました。開き直して、%nページあることを確認しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 files with %2 pages in all were saved in “%3”. Each was opened again and its pages counted.</source>
        <translation>%1件（計%2ページ）を「%3」に保存しました。すべて開き直して、ページ数を確認しました。</translation>
    </message>
    <message>
        <source>%1 of %2 files were saved. The others were not made; those that exist are complete.</source>
        <translation>%2件のうち%1件を保存しました。残りは作成していません。保存した分は完全なものです。</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>印刷しています…</translation>
    </message>
    <message>
        <source>“%1” did not take the pages. It may be switched off, out of paper or not connected. Check it and print again.</source>
        <translation>「%1」に送れませんでした。電源が切れているか、用紙がないか、つながっていないことが考えられます。プリンターを確かめて、もう一度印刷してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n pages were sent to “%1”.</source>
        <translation>
            <numerusform>%nページを「%1」に送りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer is being chosen…</source>
        <translation>プリンターを選択しています…</translation>
    </message>
</context>
<context>
    <name>ui::print::PrintSettings</name>
    <message>
        <source>All agreements</source>
        <translation>すべての協約</translation>
    </message>
    <message>
        <source>With cover</source>
        <translation>表紙を付ける</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Copy for signing</source>
        <translation>締結用原本</translation>
    </message>
    <message>
        <source>A4 upright</source>
        <translation>A4 縦</translation>
    </message>
    <message>
        <source>B5 upright</source>
        <translation>B5 縦</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>書式</translation>
    </message>
    <message>
        <source>Agreements to print</source>
        <translation>印刷する協約</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>部数</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Binding margin</source>
        <translation>綴じ代</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Text as amended</source>
        <translation>溶け込み本文</translation>
    </message>
</context>
<context>
    <name>ui::procedure::DeclarationPage</name>
    <message>
        <source>the day of the declaration</source>
        <translation>宣言の日</translation>
    </message>
    <message>
        <source>the will to lead the area</source>
        <translation>中心的な役割を担う意思</translation>
    </message>
    <message>
        <source>the present population</source>
        <translation>現在の人口</translation>
    </message>
    <message>
        <source>the city&apos;s functions and how the neighbours use them</source>
        <translation>都市機能の集積と近隣の住民の利用</translation>
    </message>
    <message>
        <source>municipalities with a commuting rate of 10 % or more</source>
        <translation>通勤通学割合10％以上の市町村</translation>
    </message>
    <message>
        <source>the fields of cooperation</source>
        <translation>連携を想定する分野</translation>
    </message>
    <message>
        <source>the day of publication</source>
        <translation>公表の日</translation>
    </message>
    <message>
        <source>Day of the declaration</source>
        <translation>宣言の日</translation>
    </message>
    <message>
        <source>Day of publication</source>
        <translation>公表の日</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF で保存…</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>宣言</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Will to lead the area</source>
        <translation>圏域の中心的な役割を担う意思</translation>
    </message>
    <message>
        <source>Functions of the city, and their use by the neighbours</source>
        <translation>都市機能の集積と近隣の住民の利用</translation>
    </message>
    <message>
        <source>Expected fields of cooperation</source>
        <translation>連携を想定する分野</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>公表の方法</translation>
    </message>
    <message>
        <source>Page of the declaration</source>
        <translation>宣言書の紙面</translation>
    </message>
    <message>
        <source>Everything that the guideline asks for is there.</source>
        <translation>推進要綱が求める項目はすべてそろっています。</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>不足：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF で保存</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ファイル (*.pdf)</translation>
    </message>
    <message>
        <source>A day of the declaration was not kept. It cannot be read: %1 Enter a day such as R6.6.3, or empty the field.</source>
        <translation>宣言の日付を保存できませんでした。日付を読み取れません（%1）。R6.6.3 のように入力するか、欄を空にしてください。</translation>
    </message>
    <message>
        <source>the projected population (read it in with the figures, as 将来推計人口)</source>
        <translation>将来推計人口（〔統計を取り込む〕で「将来推計人口」として読み込みます）</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
</context>
<context>
    <name>ui::procedure::LeadsDialog</name>
    <message>
        <source>Days for the deadlines</source>
        <translation>期限の日数</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>From the settled draft to the bill</source>
        <translation>協議から議案提出まで</translation>
    </message>
    <message>
        <source>From the bill to the opening of the session, in a city</source>
        <translation>議案提出から開会まで（市）</translation>
    </message>
    <message>
        <source>From the bill to the opening of the session, in a town or village</source>
        <translation>議案提出から開会まで（町村）</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>Counted back from the session of a council. A session is convoked at the latest 7 days before its opening in a city, 3 in a town or village (Local Autonomy Act, art. 101, para. 7). Where a session has a last day for bills of its own, that day counts. The numbers belong to this file.</source>
        <translation>議会の会期から逆算します。招集の告示は、開会の日前、市では7日、町村では3日までにします（地方自治法第101条第7項）。会期に議案締切日があるときは、その日によります。日数はこの台帳に保存します。</translation>
    </message>
    <message>
        <source>Back to the usual days</source>
        <translation>通常の日数に戻す</translation>
    </message>
</context>
<context>
    <name>ui::procedure::ProcedureModel</name>
    <message>
        <source>%1 by %2 (%3)</source>
        <translation>%1 %2まで（%3）</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>協約</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>団体</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>締結</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation>次の期限</translation>
    </message>
</context>
<context>
    <name>ui::procedure::ProcedurePage</name>
    <message>
        <source>Procedure</source>
        <translation>手続</translation>
    </message>
    <message>
        <source>Procedure board</source>
        <translation>手続の一覧</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>表示する行</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>未締結</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>記録に不足あり</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>順序に誤りあり</translation>
    </message>
    <message>
        <source>Missing and out of order</source>
        <translation>不足と順序の誤り</translation>
    </message>
    <message>
        <source>Enter a step…</source>
        <translation>日付を入れる…</translation>
    </message>
    <message>
        <source>Sessions…</source>
        <translation>会期…</translation>
    </message>
    <message>
        <source>Wording…</source>
        <translation>文例…</translation>
    </message>
    <message>
        <source>Make the council papers…</source>
        <translation>議会資料をつくる…</translation>
    </message>
    <message>
        <source>Out of order: %1, not recorded: %2</source>
        <translation>順序の誤り %1件&#x3000;記録のない手続 %2件</translation>
    </message>
    <message>
        <source>Nothing is missing, and nothing is out of order.</source>
        <translation>不足も順序の誤りもありません。</translation>
    </message>
    <message>
        <source>Folder for the council papers</source>
        <translation>議会資料の保存先</translation>
    </message>
    <message>
        <source>%1 papers were made in %2.</source>
        <translation>%2に%1件の文書をつくりました。</translation>
    </message>
    <message>
        <source>Deadlines…</source>
        <translation>期限の日数…</translation>
    </message>
    <message>
        <source>No step can be entered here. Only the day of this change is known, and steps belong to a text. Read the text of the change in first.</source>
        <translation>ここには手続の日を入力できません。この変更は締結の日だけが分かっており、本文がないためです。先に変更協約の本文を取り込んでください。</translation>
    </message>
    <message>
        <source>Register the signing…</source>
        <translation>締結を登録…</translation>
    </message>
    <message>
        <source>The signing was registered. Public notice, report and publication come next.</source>
        <translation>締結を登録しました。続いて告示、届出及び公表を行い、その日付を入れてください。</translation>
    </message>
    <message>
        <source> The papers of %1 members could not all be made: see the list below the board.</source>
        <translation>%1件の協約の文書に、つくれなかったものがあります。表の下の一覧を確かめてください。</translation>
    </message>
    <message>
        <source> Then it was stopped.</source>
        <translation>その後、中止しました。</translation>
    </message>
    <message>
        <source>No paper can be made of the rows chosen. Only their day is known, and papers are made of a text. Choose other rows, or read the text in first.</source>
        <translation>選んだ行の文書はつくれません。締結日だけが登録されていて、もとになる本文がありません。別の行を選ぶか、先に本文を取り込んでください。</translation>
    </message>
    <message>
        <source>%1: an outdated paper is now called %2.</source>
        <translation>%1：以前につくった文書のうち今回つくらなかったものの名前を「%2」に変えました。</translation>
    </message>
    <message>
        <source> %1 papers contradict what is kept and were not made: see the list below the board.</source>
        <translation>記録と食い違う%1件はつくっていません。表の下の一覧を確かめてください。</translation>
    </message>
    <message>
        <source> In papers that were made there are %1 places to check: see the list below the board.</source>
        <translation>つくった文書に確かめる箇所が%1か所あります。表の下の一覧を確かめてください。</translation>
    </message>
    <message>
        <source>The council papers are being made…</source>
        <translation>議会資料を作成しています…</translation>
    </message>
</context>
<context>
    <name>ui::procedure::SessionsDialog</name>
    <message>
        <source>Keep</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Sessions of the councils</source>
        <translation>議会の会期</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会期</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>議会</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>開会</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>閉会</translation>
    </message>
    <message>
        <source>Bills due</source>
        <translation>議案の期限</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>会期を追加</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>The sessions were not kept. A session has no name. Enter one, such as 令和6年第2回定例会, or remove the row.</source>
        <translation>会期を登録できませんでした。名称のない会期があります。「令和6年第2回定例会」のように名称を入力するか、一覧から外してください。</translation>
    </message>
    <message>
        <source>The sessions were not kept. A day of %1 cannot be read: %2 Enter a day such as R6.6.3.</source>
        <translation>会期を登録できませんでした。%1の日付を読み取れません（%2）。R6.6.3 のように入力してください。</translation>
    </message>
    <message>
        <source>The sessions were not kept. The day of the opening or of the end of %1 is missing. Enter both, such as R6.6.3.</source>
        <translation>会期を登録できませんでした。%1の開会日又は閉会日がありません。R6.6.3 のように両方を入力してください。</translation>
    </message>
    <message>
        <source>The sessions were not kept. %1 ends before it opens. Put its days right.</source>
        <translation>会期を登録できませんでした。%1の閉会日が開会日より前です。日付を直してください。</translation>
    </message>
    <message>
        <source>Days such as R6.6.3 are understood. Without a last day for bills it is counted back from the opening: %1 days in a city, %2 in a town or village (“Days for the deadlines”).</source>
        <translation>日付はR6.6.3のように入力できます。議案の提出期限が空欄のときは、開会日から市は%1日、町村は%2日さかのぼります（日数は「期限の日数」で変えられます）。</translation>
    </message>
</context>
<context>
    <name>ui::procedure::SigningDialog</name>
    <message>
        <source>Register the signing of agreements</source>
        <translation>協約の締結を登録</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Day of signing</source>
        <translation>締結日</translation>
    </message>
    <message>
        <source>Day of entry into force</source>
        <translation>施行日</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>協約</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>記名押印する者</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>市町村</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>職名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>The drafts become the texts that were signed and do not change any more; a change needs an amendment agreement. What was registered by mistake is taken back with “Undo”. Without a day of entry into force they are in force from the day of signing.</source>
        <translation>登録すると、案は締結した本文となり、以後は書き換えられません。変更するには変更協約が必要です。誤って登録したときは「元に戻す」で取り消せます。施行日が空欄のときは、締結日から施行されたものとして扱います。</translation>
    </message>
    <message>
        <source>Nothing was registered. A day cannot be read: %1 Enter a day such as R6.6.3.</source>
        <translation>締結を登録できませんでした。日付を読み取れません（%1）。R6.6.3 のように入力してください。</translation>
    </message>
    <message>
        <source>Nothing was registered. No agreement is ticked. Tick those that were signed on this day.</source>
        <translation>締結を登録できませんでした。協約が選ばれていません。この日に締結した協約に印を付けてください。</translation>
    </message>
    <message>
        <source>Nothing was registered. The day of signing is empty. Give the day on which both signed.</source>
        <translation>締結を登録できませんでした。締結日が空欄です。双方が記名押印した日を入力してください。</translation>
    </message>
    <message>
        <source>Nothing was registered. The day of entry into force is before the day of signing. Correct one of the two.</source>
        <translation>締結を登録できませんでした。施行日が締結日より前です。どちらかを直してください。</translation>
    </message>
    <message>
        <source>Nothing was registered. The text with %1 says on which day it enters into force, and that day is blank. Give the day of entry into force.</source>
        <translation>締結を登録できませんでした。「%1」の本文にある施行の日が空欄です。施行日を入力してください。</translation>
    </message>
    <message>
        <source>A name or an address is empty. It is printed as room to be filled in by hand, and cannot be added after the registration. Fill it in, or press “Register” again.</source>
        <translation>氏名又は住所に空欄があります。空欄は手書き用の余白として印刷され、登録した後では補えません。入力するか、このままでよければもう一度［登録］を押してください。</translation>
    </message>
    <message>
        <source>Enter it as the day of joining of members that have none yet</source>
        <translation>加入日が空の構成市町村には、この日を加入日として入れる</translation>
    </message>
    <message>
        <source>A municipality belongs to the area from the day on which its agreement enters into force. Days of joining that are kept already stay as they are.</source>
        <translation>構成市町村は、連携協約の効力が生じる日から圏域に加わります（空欄のときは締結日）。すでに入っている加入日は変わりません。</translation>
    </message>
    <message>
        <source>Correct the days, or press “Register” again.</source>
        <translation>日を直すか、このまま登録するときはもう一度〔登録〕を押してください。</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>ほか%1件</translation>
    </message>
</context>
<context>
    <name>ui::procedure::StepDialog</name>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Only planned</source>
        <translation>予定（まだ済んでいない）</translation>
    </message>
    <message>
        <source>Count on from row to row</source>
        <translation>番号を1つずつ進める</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Step of the procedure</source>
        <translation>手続の記録</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>手続</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>such as 札政企第123号</source>
        <translation>例：札政企第123号</translation>
    </message>
    <message>
        <source>such as 12</source>
        <translation>例：12</translation>
    </message>
    <message>
        <source>The step was not kept. Its day cannot be read: %1 Enter a day such as R6.6.3.</source>
        <translation>手続の日を登録できませんでした。日付を読み取れません（%1）。R6.6.3 のように入力してください。</translation>
    </message>
    <message>
        <source>The step was not kept. No row is ticked in “For whom”. Tick at least one.</source>
        <translation>手続の日を登録できませんでした。「対象」が選ばれていません。一つ以上にチェックを付けてください。</translation>
    </message>
    <message>
        <source>The step was not kept. A plan without a day says nothing. Enter its day, or untick “Only planned”.</source>
        <translation>手続の日を登録できませんでした。予定には日付が必要です。日付を入力するか、「予定」のチェックを外してください。</translation>
    </message>
    <message>
        <source>as it is for each</source>
        <translation>行ごとに異なります（入力しなければそのまま）</translation>
    </message>
    <message>
        <source>%1, side of %2</source>
        <translation>%1&#x3000;%2側</translation>
    </message>
</context>
<context>
    <name>ui::procedure::WordingDialog</name>
    <message>
        <source>Back to the house wording</source>
        <translation>標準の文例に戻す</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Wording of the papers</source>
        <translation>文例</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>文例</translation>
    </message>
    <message>
        <source>Variables: %1. ［右］ and ［中央］ at the start of a line move it.</source>
        <translation>差し込み項目：%1&#x3000;行の初めの［右］で右寄せ、［中央］で中央になります。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>These are no variables: %1</source>
        <translation>差し込み項目にないもの：%1</translation>
    </message>
</context>
<context>
    <name>ui::recognise::CorrectionDialog</name>
    <message>
        <source>Correct %1</source>
        <translation>%1を直す</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>直す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>「%1」は番号として読み取れません。</translation>
    </message>
</context>
<context>
    <name>ui::recognise::ImportReviewPage</name>
    <message numerus="yes">
        <source>Reading %n documents…</source>
        <translation>
            <numerusform>文書を読み取っています（%n件）…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読取り中…</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>確認する文書はありません</translation>
    </message>
    <message>
        <source>%1   To check: %2 of %3 places</source>
        <translation>%1&#x3000;確認が必要 %2か所／%3か所</translation>
    </message>
    <message numerus="yes">
        <source>%n documents with rejected places are not taken in. Correct the document and read it again, or accept the places.</source>
        <translation>
            <numerusform>却下した箇所のある文書（%n件）は取り込みません。文書を直して読み直すか、採用に改めてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All places are decided. %n documents can be taken in.</source>
        <translation>
            <numerusform>すべて確認しました。%n件を取り込めます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreements were taken in as signed: %1. Undo takes them back.</source>
        <translation>
            <numerusform>締結済みの協約として%n件を取り込みました（%1）。「元に戻す」で取り消せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only places to check</source>
        <translation>確認が必要な箇所だけ</translation>
    </message>
    <message>
        <source>Check what was read</source>
        <translation>取込の確認</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Accept (Y)</source>
        <translation>採用 (Y)</translation>
    </message>
    <message>
        <source>Reject (N)</source>
        <translation>却下 (N)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Accept the rest</source>
        <translation>残りをすべて採用</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>読取りの進み具合</translation>
    </message>
    <message>
        <source>✕ %1 (cannot be read)</source>
        <translation>✕ %1（読み取れません）</translation>
    </message>
    <message numerus="yes">
        <source>✕ %1 (%n rejected)</source>
        <translation>
            <numerusform>✕ %1（却下 %nか所）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>△ %1 (%n to check)</source>
        <translation>
            <numerusform>△ %1（確認が必要 %nか所）</numerusform>
        </translation>
    </message>
    <message>
        <source>● %1 (ready)</source>
        <translation>● %1（確認済み）</translation>
    </message>
    <message>
        <source>whole document</source>
        <translation>文書全体</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>[accepted] %1</source>
        <translation>［採用］%1</translation>
    </message>
    <message>
        <source>[rejected] %1</source>
        <translation>［却下］%1</translation>
    </message>
    <message>
        <source>There is no document to check.</source>
        <translation>確認する文書はありません。</translation>
    </message>
    <message>
        <source>This finding concerns the whole document; there is no single place to correct.</source>
        <translation>この指摘は文書全体についてのものです。直す箇所を一つに決められません。</translation>
    </message>
    <message numerus="yes">
        <source>Y accepts, N rejects, E corrects, ↓ goes on. %n places are still open.</source>
        <translation>
            <numerusform>Y 採用、N 却下、E 直す、↓ 次へ。あと %n か所です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct… (E)</source>
        <translation>直す… (E)</translation>
    </message>
    <message>
        <source>[corrected] %1</source>
        <translation>[直し済み] %1</translation>
    </message>
    <message>
        <source>The check of what was read is not finished.</source>
        <translation>取込の確認が終わっていません。</translation>
    </message>
    <message>
        <source>All places are decided, but the documents are not taken in yet. If you give up, they have to be read and checked again.</source>
        <translation>確認はすべて済みましたが、文書はまだ取り込まれていません。やめると、文書を読み込んで確認し直すことになります。</translation>
    </message>
    <message>
        <source>If you give up, the documents have to be read and checked again.</source>
        <translation>やめると、文書を読み込んで確認し直すことになります。</translation>
    </message>
    <message>
        <source>Go on checking</source>
        <translation>確認を続ける</translation>
    </message>
</context>
<context>
    <name>ui::recognise::ProvisionOutline</name>
    <message>
        <source>Cover</source>
        <translation>表紙</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Head note</source>
        <translation>題名の次の行</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>前文</translation>
    </message>
    <message>
        <source>Paragraph 1</source>
        <translation>第1項</translation>
    </message>
    <message>
        <source>Supplementary provisions</source>
        <translation>附則</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>締結文</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>記名押印</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名者</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>略称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>市町村</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>職名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Role table</source>
        <translation>別表</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>取組</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Kept as text</source>
        <translation>そのまま残した文</translation>
    </message>
    <message>
        <source>What was recognised</source>
        <translation>読み取った内容</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>規定</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
</context>
<context>
    <name>ui::recognise::SourceView</name>
    <message>
        <source>Text of the document</source>
        <translation>文書の原文</translation>
    </message>
</context>
<context>
    <name>ui::region::AreaDialog</name>
    <message>
        <source>Day of establishment</source>
        <translation>設立日</translation>
    </message>
    <message>
        <source>Day of dissolution</source>
        <translation>解散日</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Edit the area</source>
        <translation>圏域の編集</translation>
    </message>
    <message>
        <source>Add an area</source>
        <translation>圏域の追加</translation>
    </message>
    <message>
        <source>Name of the area</source>
        <translation>圏域名</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>制度</translation>
    </message>
    <message>
        <source>Core city</source>
        <translation>連携中枢都市</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>構成市町村</translation>
    </message>
    <message>
        <source>Municipality to add</source>
        <translation>加える市町村</translation>
    </message>
    <message>
        <source>Former union of municipalities (広域圏組合)</source>
        <translation>広域圏組合（旧）</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>市町村</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>加入日</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>脱退日</translation>
    </message>
    <message>
        <source>Reason for joining</source>
        <translation>加入の理由</translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <translation>脱退の理由</translation>
    </message>
    <message>
        <source>Add as a member</source>
        <translation>構成市町村に加える</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>none</source>
        <comment>core city</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Core city area (連携中枢都市圏)</source>
        <translation>連携中枢都市圏</translation>
    </message>
    <message>
        <source>Settlement area (定住自立圏)</source>
        <translation>定住自立圏</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The area was not kept. %1 would leave before it joined. Correct one of its two days.</source>
        <translation>圏域を登録していません。%1の脱退日が加入日より前になっています。どちらかの日付を直してください。</translation>
    </message>
    <message>
        <source>The area was not kept. It has no name yet. Enter the name of the area.</source>
        <translation>圏域を登録していません。圏域名が空です。圏域名を入力してください。</translation>
    </message>
    <message>
        <source>The area was not kept. The day of establishment or of dissolution cannot be read. Correct the field that is marked.</source>
        <translation>圏域を登録していません。設立日又は解散日が読めません。印の付いた欄を直してください。</translation>
    </message>
    <message>
        <source>Agreements of new members</source>
        <translation>新しい構成市町村の協約</translation>
    </message>
    <message>
        <source>Choose a municipality, or type a part of its name</source>
        <translation>市町村を選ぶか、名称の一部を入力してください</translation>
    </message>
    <message>
        <source>Make none (they are read in, or exist already)</source>
        <translation>案をつくらない（文書から取り込む、又は協約がない）</translation>
    </message>
    <message>
        <source>Make drafts of the template “%1”</source>
        <translation>ひな形「%1」から案をつくる</translation>
    </message>
    <message>
        <source>No municipality was added. Choose one from the list, or type its name.</source>
        <translation>市町村を追加できませんでした。名称に当てはまる市町村がありません。一覧から選ぶか、名称を入力してください。</translation>
    </message>
</context>
<context>
    <name>ui::region::FigureImportPage</name>
    <message>
        <source>Read the figures in</source>
        <translation>統計を取り込む</translation>
    </message>
    <message>
        <source>Read figures in</source>
        <translation>統計の取込</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>表の列</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>First cell</source>
        <translation>最初の値</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Skipped and doubtful</source>
        <translation>読まない行・確認が必要な欄</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>What “%1” is read as</source>
        <translation>「%1」の指標</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>取り込まない</translation>
    </message>
    <message>
        <source>No column holds codes of the municipalities of this file (4 to 6 digits, 団体コード). Nothing can be read from this table.</source>
        <translation>この台帳の市町村の団体コード（4～6桁）の列が見つかりません。この表からは取り込めません。</translation>
    </message>
    <message>
        <source>%1 figures are read, %2 rows skipped, %3 cells doubtful, %4 cells empty.</source>
        <translation>取り込む値%1件、読まない行%2件、確認が必要な欄%3件、空欄%4件。</translation>
    </message>
    <message numerus="yes">
        <source>%n figures were read in.</source>
        <translation>
            <numerusform>統計値を%n件取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>読取りの進み具合</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>ファイルを読み取っています。</translation>
    </message>
    <message>
        <source>Nothing was read from this file.</source>
        <translation>このファイルからは何も取り込んでいません。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::region::HeadsDialog</name>
    <message>
        <source>Keep</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Heads of %1</source>
        <translation>%1の首長</translation>
    </message>
    <message>
        <source>Heads and terms</source>
        <translation>首長と任期</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>職名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>In office from</source>
        <translation>就任日</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>退任日</translation>
    </message>
    <message>
        <source>Days such as R5.5.2 are understood. An empty last day: still in office.</source>
        <translation>日付は R5.5.2 のようにも書けます。退任日が空欄のときは在任中です。</translation>
    </message>
    <message>
        <source>Add a head</source>
        <translation>行を追加</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>The heads were not kept. A row has no office. Enter it, such as %1.</source>
        <translation>首長を登録していません。職名のない行があります。職名を入力してください（例：%1）。</translation>
    </message>
    <message>
        <source>The heads were not kept. The term of %1 would end before it begins. Correct one of its two days.</source>
        <translation>首長を登録していません。%1の退任日が就任日より前になっています。どちらかの日付を直してください。</translation>
    </message>
</context>
<context>
    <name>ui::region::IndicatorDialog</name>
    <message>
        <source>The figure of an area is the sum over its municipalities</source>
        <translation>圏域の値は構成市町村の合計とする</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>指標の追加</translation>
    </message>
    <message>
        <source>Name of the indicator</source>
        <translation>指標の名称</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>小数点以下の桁数</translation>
    </message>
    <message>
        <source>such as 老年人口</source>
        <translation>例：老年人口</translation>
    </message>
    <message>
        <source>such as 人, %</source>
        <translation>例：人、%</translation>
    </message>
    <message>
        <source>The indicator was not added. It has no name yet. Enter a name.</source>
        <translation>指標を追加していません。名称が空です。名称を入力してください。</translation>
    </message>
    <message>
        <source>The indicator was not added. There is one of that name already. Enter another name.</source>
        <translation>指標を追加していません。同じ名称の指標がすでにあります。別の名称を入力してください。</translation>
    </message>
</context>
<context>
    <name>ui::region::MeasureDialog</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add an amount</source>
        <translation>財政措置の額の追加</translation>
    </message>
    <message>
        <source>such as 750,000</source>
        <translation>例：750,000</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Population of the area</source>
        <translation>圏域人口</translation>
    </message>
    <message>
        <source>Amount a year (hundred million yen)</source>
        <translation>年額（億円）</translation>
    </message>
    <message>
        <source>Year of the publication</source>
        <translation>公表の年（西暦）</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>資料の記載</translation>
    </message>
    <message>
        <source>The amount was not added. It holds for a population, which is missing or cannot be read. Enter it, such as 750,000.</source>
        <translation>額を追加していません。この種別の額には圏域人口が要りますが、空か、読めません。人口を入力してください（例：750,000）。</translation>
    </message>
    <message>
        <source>The amount was not added. It is 0. Enter the amount a year.</source>
        <translation>額を追加していません。額が0です。年額を入力してください。</translation>
    </message>
    <message>
        <source>The amount was not added. An estimate names its sources, and this one has none. Enter where it was published.</source>
        <translation>額を追加していません。試算には出典を示しますが、出典が空です。公表された資料を入力してください。</translation>
    </message>
</context>
<context>
    <name>ui::region::MeasureModel</name>
    <message>
        <source>Core city, ordinary allocation tax by population</source>
        <translation>普通交付税（連携中枢都市、圏域人口による）</translation>
    </message>
    <message>
        <source>Core city, special allocation tax, at most</source>
        <translation>特別交付税（連携中枢都市、上限）</translation>
    </message>
    <message>
        <source>Each member, special allocation tax, at most</source>
        <translation>特別交付税（連携市町村、1団体の上限）</translation>
    </message>
    <message>
        <source>“%1” is no figure that fits here. The amount stays as it was.</source>
        <translation>「%1」はこの欄の数値として読めません。額は元のままです。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>措置</translation>
    </message>
    <message>
        <source>Population of the area</source>
        <translation>圏域人口</translation>
    </message>
    <message>
        <source>Amount (hundred million yen a year)</source>
        <translation>額（億円、年間）</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>資料の記載</translation>
    </message>
</context>
<context>
    <name>ui::region::MemberListModel</name>
    <message>
        <source>Designated city</source>
        <translation>指定都市</translation>
    </message>
    <message>
        <source>Core-status city</source>
        <translation>中核市</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>町</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>None</source>
        <comment>agreement</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>agreement</comment>
        <translation>案</translation>
    </message>
    <message>
        <source>Signed, not in force yet (with draft)</source>
        <translation>施行前（案あり）</translation>
    </message>
    <message>
        <source>Signed, not in force yet</source>
        <translation>施行前</translation>
    </message>
    <message>
        <source>In force (with draft)</source>
        <translation>現行（案あり）</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>現行</translation>
    </message>
    <message>
        <source>Ended (with draft)</source>
        <translation>廃止（案あり）</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>廃止</translation>
    </message>
    <message>
        <source>Core city of the area</source>
        <translation>連携中枢都市</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>連携市町村</translation>
    </message>
    <message>
        <source>Population of %1</source>
        <translation>%1年の人口</translation>
    </message>
    <message>
        <source>No figure is kept.</source>
        <translation>登録されていません。</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>municipality, column, value</comment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>nothing kept</source>
        <translation>登録なし</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>市町村</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Kana</source>
        <translation>読みがな</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>団体コード</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>人口</translation>
    </message>
    <message>
        <source>Population (%1)</source>
        <translation>人口（%1年）</translation>
    </message>
    <message>
        <source>Area (km²)</source>
        <translation>面積（km²）</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>加入年月日</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>協約</translation>
    </message>
    <message>
        <source>Metro area</source>
        <translation>圏域</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Commuting rate (%)</source>
        <translation>通勤通学割合（%）</translation>
    </message>
    <message>
        <source>Ageing rate (%)</source>
        <translation>高齢化率（%）</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>Member since %1</source>
        <translation>加入：%1</translation>
    </message>
</context>
<context>
    <name>ui::region::MemberListPage</name>
    <message>
        <source>Members</source>
        <translation>構成市町村</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Filter by name, kana or code</source>
        <translation>市町村名・読みがな・団体コードで絞り込む</translation>
    </message>
    <message>
        <source>Number of members</source>
        <translation>市町村の数</translation>
    </message>
    <message numerus="yes">
        <source>%n municipalities</source>
        <translation>
            <numerusform>%n市町村</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 municipalities</source>
        <translation>%2市町村のうち%1</translation>
    </message>
    <message>
        <source>There are no members yet.
They appear here when an area is made or agreements are read in.</source>
        <translation>構成市町村がまだありません。
圏域をつくるか、文書から協約を取り込むと、ここに並びます。</translation>
    </message>
    <message>
        <source>No municipality fits “%1”.
Name, kana and code are searched.</source>
        <translation>「%1」に合う市町村はありません。
市町村名・読みがな・団体コードから探しています。</translation>
    </message>
    <message>
        <source>%1 is the core city. Its agreements are those of the other municipalities.</source>
        <translation>%1は連携中枢都市です。協約は、相手の市町村の行から開いてください。</translation>
    </message>
    <message>
        <source>There is no agreement with %1 yet.</source>
        <translation>%1との協約はまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were copied.</source>
        <translation>
            <numerusform>%n行をコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the area…</source>
        <translation>圏域を編集…</translation>
    </message>
    <message>
        <source>Change a name…</source>
        <translation>名称の変更…</translation>
    </message>
    <message>
        <source>Heads…</source>
        <translation>首長…</translation>
    </message>
    <message>
        <source>Merger…</source>
        <translation>合併…</translation>
    </message>
    <message>
        <source>Choose the municipality that it concerns in the list first.</source>
        <translation>先に一覧で対象の市町村を選んでください。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Print the list of members…</source>
        <translation>構成市町村一覧を印刷…</translation>
    </message>
    <message>
        <source>Save the list of members as PDF…</source>
        <translation>構成市町村一覧を PDF に保存…</translation>
    </message>
    <message>
        <source>Export as CSV or Excel…</source>
        <translation>CSV・Excel に書き出す…</translation>
    </message>
</context>
<context>
    <name>ui::region::MemberPrinting</name>
    <message>
        <source>Save “%1”</source>
        <translation>「%1」の保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Excel (*.xlsx)</source>
        <translation>CSV (*.csv);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>The table was saved: %1</source>
        <translation>表を保存しました：%1</translation>
    </message>
</context>
<context>
    <name>ui::region::MergerDialog</name>
    <message>
        <source>Last day of its own</source>
        <translation>合併の日の前日（存続の末日）</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Merger</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>Became part of</source>
        <translation>合併後の市町村</translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <translation>脱退の理由</translation>
    </message>
    <message>
        <source>Texts that name it</source>
        <translation>この名称を含む文</translation>
    </message>
    <message>
        <source>none</source>
        <comment>municipality</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>市町村</translation>
    </message>
    <message>
        <source>No membership ends by this.</source>
        <translation>この合併で終わる圏域への参加はありません。</translation>
    </message>
    <message>
        <source>On that day its membership ends in: %1</source>
        <translation>この日をもって参加が終わる圏域：%1</translation>
    </message>
    <message>
        <source>The merger was not kept. It has a last day and a municipality that goes on, and one of them is missing. Enter both, or empty both to take the merger back.</source>
        <translation>合併を登録していません。末日と合併後の市町村の片方がありません。両方を入力してください。合併を取り消すときは両方を空にします。</translation>
    </message>
    <message>
        <source>The merger was not kept. The municipality is the core city of “%1”. Give that area another core city first.</source>
        <translation>合併を登録していません。この市は「%1」の連携中枢都市です。先に圏域の連携中枢都市を改めてください。</translation>
    </message>
    <message>
        <source>The merger was not kept. The municipality joined “%1” after that day. Correct the last day, or the day of joining in the form of the area.</source>
        <translation>合併を登録していません。末日より後に「%1」へ加入しています。末日か、圏域の編集で加入日を直してください。</translation>
    </message>
</context>
<context>
    <name>ui::region::PublishedAreaDialog</name>
    <message>
        <source>Take into this file</source>
        <translation>このファイルに加える</translation>
    </message>
    <message>
        <source>Add a published area</source>
        <translation>公表された圏域の追加</translation>
    </message>
    <message>
        <source>Published areas</source>
        <translation>公表された圏域</translation>
    </message>
    <message>
        <source>Core city</source>
        <translation>連携中枢都市</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>連携市町村</translation>
    </message>
    <message>
        <source>Population of 2015</source>
        <translation>人口（2015年）</translation>
    </message>
    <message>
        <source>Area (km²)</source>
        <translation>面積（km²）</translation>
    </message>
    <message>
        <source>Agreements signed on</source>
        <translation>協約の締結日</translation>
    </message>
    <message>
        <source>In this file</source>
        <translation>このファイル</translation>
    </message>
    <message>
        <source>About the area</source>
        <translation>圏域の説明</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>Members: %1</source>
        <translation>連携市町村：%1</translation>
    </message>
    <message>
        <source>As printed: %1, %2 people, %3 km². The table shows the sums over the municipalities.</source>
        <translation>資料の記載：%1、%2人、%3km²。表の人口と面積は構成市町村の合計です。</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>出典：%1</translation>
    </message>
    <message>
        <source>The file holds an area of this core city already.</source>
        <translation>この連携中枢都市の圏域は、すでにこのファイルにあります。</translation>
    </message>
    <message>
        <source>Areas of other designated cities can stand beside your own for comparison, with their members, figures and sources. They bring no agreements, and can be removed by undoing. Of further areas the reports print no members: what is known of these stands in the table “特色ある圏域の取組” of the sample.</source>
        <translation>他の指定都市の圏域を、構成市町村・数値・出典とともに比較用としてこのファイルに加えます。協約は含まれません。「戻す」で取り消せます。このほかの圏域は資料に構成市町村の記載がないため、見本の資料表「特色ある圏域の取組」にのみあります。</translation>
    </message>
</context>
<context>
    <name>ui::region::RenameDialog</name>
    <message>
        <source>First day of the new name</source>
        <translation>新しい名称の初日</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>名称を変更</translation>
    </message>
    <message>
        <source>Change of a name</source>
        <translation>名称の変更</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新しい名称</translation>
    </message>
    <message>
        <source>Reading of the new name</source>
        <translation>読み</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Texts that name it</source>
        <translation>名称が出てくる本文</translation>
    </message>
    <message>
        <source>Name until now</source>
        <translation>今までの名称</translation>
    </message>
    <message>
        <source>The name was not changed. The new name is empty or the same as until now. Enter the new name.</source>
        <translation>名称を変更していません。新しい名称が空か、今までと同じです。新しい名称を入力してください。</translation>
    </message>
    <message>
        <source>The name was not changed. The first day of the new name is missing or cannot be read. Enter the day, such as R6.4.1.</source>
        <translation>名称を変更していません。新しい名称の初日が空か、読めません。日付を入力してください（例：R6.4.1）。</translation>
    </message>
</context>
<context>
    <name>ui::region::TablesPage</name>
    <message>
        <source>Place in the source: %1</source>
        <translation>資料の%1</translation>
    </message>
    <message>
        <source>Read figures in…</source>
        <translation>統計を取り込む…</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>資料表</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>There are no figures yet. “Read figures in…” takes CSV and Excel files, also those of e-Stat.</source>
        <translation>統計値がまだありません。〔統計を取り込む…〕で、e-Stat などの CSV・Excel を読み込めます。</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>出典：%1</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>「%1」の保存</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Excel (*.xlsx)</source>
        <translation>CSV (*.csv);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>The table was saved: %1</source>
        <translation>表を保存しました：%1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Read figures in</source>
        <translation>統計の取込</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>表 (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>Source and remarks</source>
        <translation>出典と備考</translation>
    </message>
    <message>
        <source>What is odd in the table</source>
        <translation>表について確認すること</translation>
    </message>
    <message>
        <source>This table has no column of figures to draw.</source>
        <translation>この表には棒グラフにできる数値の列がありません。</translation>
    </message>
    <message>
        <source>Several chosen tables become one line chart.</source>
        <translation>複数の表を選ぶと、1枚の折れ線グラフになります。</translation>
    </message>
    <message>
        <source>Add an indicator…</source>
        <translation>指標を追加…</translation>
    </message>
    <message>
        <source>Lines need figures of two years or more, and sums or rows that are selected.</source>
        <translation>折れ線グラフには、2か年以上の数値と、合計の行か選んだ行が必要です。</translation>
    </message>
    <message>
        <source>“%1” can be chosen now when figures are read in.</source>
        <translation>数値の取り込みで「%1」を選べるようになりました。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF に保存</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>表…</translation>
    </message>
    <message>
        <source>Bar chart…</source>
        <translation>棒グラフ…</translation>
    </message>
    <message>
        <source>Line chart…</source>
        <translation>折れ線グラフ…</translation>
    </message>
    <message>
        <source>Share chart…</source>
        <translation>帯グラフ…</translation>
    </message>
    <message>
        <source>Bars of 100 % need columns of percents that add up, as those of the age groups do.</source>
        <translation>帯グラフには、合計が100%になる割合の列が要ります（年齢別人口割合など）。</translation>
    </message>
</context>
<context>
    <name>ui::region::WhatIfModel</name>
    <message>
        <source>outside of the area</source>
        <translation>圏域外</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>含める</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>含めない</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>市町村</translation>
    </message>
    <message>
        <source>Commuting rate (%)</source>
        <translation>通勤通学割合（%）</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Population (newest)</source>
        <translation>人口（最新）</translation>
    </message>
</context>
<context>
    <name>ui::region::WhatIfPage</name>
    <message>
        <source>Municipalities to take in</source>
        <translation>試算に入れる市町村</translation>
    </message>
    <message>
        <source>The area as it is and as it is ticked</source>
        <translation>現在の圏域と、選んだ市町村</translation>
    </message>
    <message>
        <source>Amounts that the estimate rests on</source>
        <translation>試算の根拠</translation>
    </message>
    <message>
        <source>Requirements and estimate</source>
        <translation>要件と試算</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>圏域</translation>
    </message>
    <message>
        <source>As the area is</source>
        <translation>現在の構成に戻す</translation>
    </message>
    <message>
        <source>There is no area yet. Make one, or read agreements in.</source>
        <translation>圏域がまだありません。新しい圏域をつくるか、協約を読み込んでください。</translation>
    </message>
    <message>
        <source>Areas of this scheme have no requirement.</source>
        <translation>この制度には通勤通学割合の要件がありません。</translation>
    </message>
    <message>
        <source>%1 of %2 members reach %3 %; %4 belong by reason.</source>
        <translation>連携市町村%2のうち%1が%3%以上、%4が理由により参加しています。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>The area</source>
        <translation>現在の圏域</translation>
    </message>
    <message>
        <source>As ticked</source>
        <translation>選んだ市町村</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>市町村数</translation>
    </message>
    <message>
        <source>Population of %1</source>
        <translation>人口（%1年）</translation>
    </message>
    <message>
        <source>Population of %1 (figures are missing)</source>
        <translation>人口（%1年、数値の欠けあり）</translation>
    </message>
    <message>
        <source>Area (km²)</source>
        <translation>面積（km²）</translation>
    </message>
    <message>
        <source>Ageing rate of %1 (%, computed)</source>
        <translation>高齢化率（%1年、%、計算）</translation>
    </message>
    <message>
        <source>Estimate: fiscal measures, at most a year</source>
        <translation>試算&#x3000;財政措置の上限（年間）</translation>
    </message>
    <message>
        <source>Estimate: core city, ordinary allocation tax</source>
        <translation>試算&#x3000;普通交付税（連携中枢都市）</translation>
    </message>
    <message>
        <source>Estimate: core city, special allocation tax</source>
        <translation>試算&#x3000;特別交付税（連携中枢都市）</translation>
    </message>
    <message>
        <source>Estimate: members, special allocation tax</source>
        <translation>試算&#x3000;特別交付税（連携市町村）</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>How the estimate was made</source>
        <translation>試算の方法</translation>
    </message>
    <message>
        <source>Add an amount…</source>
        <translation>額を追加…</translation>
    </message>
    <message>
        <source>Remove the amount</source>
        <translation>選んだ額を削除</translation>
    </message>
    <message>
        <source>Choose the amounts to remove in the table first.</source>
        <translation>先に表で削除する額を選んでください。</translation>
    </message>
    <message>
        <source>Day/night population ratio (%): %1</source>
        <translation>昼夜間人口比率（%）&#x3000;%1</translation>
    </message>
    <message>
        <source>The core city cannot be left out of its area.</source>
        <translation>連携中枢都市は試算から外せません。</translation>
    </message>
    <message>
        <source>%1 is taken into the estimate.</source>
        <translation>%1を試算に入れました。結果は〔要件と試算〕で見られます。</translation>
    </message>
    <message>
        <source>%1 is left out of the estimate.</source>
        <translation>%1を試算から外しました。結果は〔要件と試算〕で見られます。</translation>
    </message>
</context>
<context>
    <name>ui::role_table::RoleTableEditor</name>
    <message>
        <source>Role table</source>
        <translation>別表</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>取組</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>下へ同じ内容を入れる</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>役割の型</translation>
    </message>
    <message>
        <source>Pattern of the role</source>
        <translation>役割の型</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧表</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>3段</translation>
    </message>
    <message>
        <source>Add an initiative</source>
        <translation>取組を追加</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>区分を追加</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>「%1」を移動</translation>
    </message>
    <message>
        <source>Apply the pattern “%1”</source>
        <translation>役割の型「%1」を当てはめる</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>表を貼り付け</translation>
    </message>
    <message>
        <source>Handles of the rows</source>
        <translation>行のつまみ</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>セルの内容を削除</translation>
    </message>
</context>
<context>
    <name>ui::role_table::RoleTableModel</name>
    <message>
        <source>Change %1</source>
        <translation>%1を変更</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>役割の型</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空欄）</translation>
    </message>
    <message>
        <source>Nothing is written here: it prints as an empty box.</source>
        <translation>何も書かれていません。このまま印刷すると空欄になります。</translation>
    </message>
</context>
<context>
    <name>ui::shell::Actions</name>
    <message>
        <source>&amp;New file…</source>
        <translation>新しいファイル(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Sapporo</source>
        <translation>札幌圏(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Asahikawa</source>
        <translation>旭川型(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Read documents in…</source>
        <translation>文書から取り込む(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>写しを保存(&amp;Y)…</translation>
    </message>
    <message>
        <source>&amp;Close the file</source>
        <translation>ファイルを閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Go to an article…</source>
        <translation>条へ移動(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Municipalities</source>
        <translation>構成市町村(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Print &amp;several…</source>
        <translation>まとめて印刷(&amp;S)…</translation>
    </message>
    <message>
        <source>Zoom the page &amp;in</source>
        <translation>紙面を大きく(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom the page &amp;out</source>
        <translation>紙面を小さく(&amp;O)</translation>
    </message>
    <message>
        <source>Fit the page to the &amp;width</source>
        <translation>紙面を幅に合わせる(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>前の画面(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>次の画面(&amp;F)</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>次の区画(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>命令を探す(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;About this program</source>
        <translation>このプログラムについて(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Open a sa&amp;mple</source>
        <translation>見本を開く(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>都市圏(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Output</source>
        <translation>出力(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Search &amp;all agreements</source>
        <translation>すべての協約から検索(&amp;A)</translation>
    </message>
    <message>
        <source>Back to the present s&amp;tate</source>
        <translation>現行に戻る(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Amending text</source>
        <translation>改正文(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;mend</source>
        <translation>改正(&amp;M)</translation>
    </message>
    <message>
        <source>New m&amp;etro area…</source>
        <translation>新しい圏域をつくる(&amp;E)…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>置換(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Requirements and estimate</source>
        <translation>要件と試算(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Tables and figures</source>
        <translation>資料表・統計(&amp;T)</translation>
    </message>
    <message>
        <source>Ma&amp;p</source>
        <translation>地図(&amp;P)</translation>
    </message>
    <message>
        <source>Re&amp;gister of issued papers</source>
        <translation>発行台帳(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比べる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>次の違い(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>前の違い(&amp;P)</translation>
    </message>
    <message>
        <source>See how it works in &amp;three minutes</source>
        <translation>操作を3分で見る(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Add an area…</source>
        <translation>圏域を追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a pu&amp;blished area…</source>
        <translation>公表された圏域を追加(&amp;B)…</translation>
    </message>
    <message>
        <source>Edits left &amp;without saving</source>
        <translation>保存せずに閉じた変更(&amp;W)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Make a &amp;draft</source>
        <translation>変更協約をつくる(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Register the amendment as concluded…</source>
        <translation>変更協約の締結を登録(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Vision</source>
        <translation>ビジョン(&amp;V)</translation>
    </message>
    <message>
        <source>Add a v&amp;ision…</source>
        <translation>ビジョンを追加(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Declaration</source>
        <translation>宣言(&amp;D)</translation>
    </message>
    <message>
        <source>Pro&amp;cedure</source>
        <translation>手続(&amp;C)</translation>
    </message>
    <message>
        <source>Meeti&amp;ngs</source>
        <translation>会議(&amp;N)</translation>
    </message>
    <message>
        <source>D&amp;ocuments</source>
        <translation>文書(&amp;O)</translation>
    </message>
    <message>
        <source>Time&amp;line</source>
        <translation>年表(&amp;L)</translation>
    </message>
    <message>
        <source>Make an agreement to a&amp;bolish</source>
        <translation>廃止協約をつくる(&amp;B)</translation>
    </message>
</context>
<context>
    <name>ui::shell::AgreementTab</name>
    <message>
        <source>Make a draft</source>
        <translation>変更協約をつくる</translation>
    </message>
    <message>
        <source>Delete the draft</source>
        <translation>案を削除</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Copies this text into a draft that can be changed</source>
        <translation>この本文を写して、書き換えられる案をつくります</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>条文</translation>
    </message>
    <message>
        <source>Role table</source>
        <translation>別表</translation>
    </message>
    <message>
        <source>Page as it prints</source>
        <translation>紙面</translation>
    </message>
    <message>
        <source>Draft: can be changed</source>
        <translation>案（書き換えられます）</translation>
    </message>
    <message>
        <source>Signed: cannot be changed</source>
        <translation>締結済み（書き換えられません）</translation>
    </message>
    <message>
        <source>A draft was made from the signed text. The signed text itself stays as it is.</source>
        <translation>締結済みの本文から案をつくりました。締結済みの本文は、そのまま残ります。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>No text of “%1” is in force on this day.</source>
        <translation>この日に効力を有する「%1」の本文はありません。</translation>
    </message>
    <message>
        <source>“%1” is not found.</source>
        <translation>「%1」は見つかりません。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were replaced. Undo takes all of them back.</source>
        <translation>
            <numerusform>%n か所を置き換えました。「戻す」で一度に元に戻せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Amendment agreement</source>
        <translation>変更協約</translation>
    </message>
    <message>
        <source>Opens the amendment agreement that led to this text</source>
        <translation>この版にした変更協約を開きます</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>紙面</translation>
    </message>
    <message>
        <source>Abolished: cannot be changed</source>
        <translation>廃止（書き換えられません）</translation>
    </message>
    <message>
        <source>Draft: can be changed; its signing is registered on “Procedure”</source>
        <translation>案（書き換えられます。締結は〔手続〕で登録します）</translation>
    </message>
    <message>
        <source>The draft of “%1” was deleted. “Undo” brings it back.</source>
        <translation>「%1」の案を削除しました。〔元に戻す〕で戻せます。</translation>
    </message>
</context>
<context>
    <name>ui::shell::AsOfBand</name>
    <message>
        <source>Back to the present</source>
        <translation>現行に戻る</translation>
    </message>
    <message>
        <source>The state on %1 is shown (reading only).</source>
        <translation>%1時点を表示しています（読み取りのみ）。</translation>
    </message>
</context>
<context>
    <name>ui::shell::AsOfControl</name>
    <message>
        <source>Day that is shown</source>
        <translation>表示する時点</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現行</translation>
    </message>
    <message>
        <source>Show the present state</source>
        <translation>現行の状態を表示する</translation>
    </message>
</context>
<context>
    <name>ui::shell::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>命令を探す</translation>
    </message>
    <message>
        <source>Words of the command</source>
        <translation>命令の言葉</translation>
    </message>
    <message>
        <source>Part of its name</source>
        <translation>名前の一部</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>ui::shell::DocumentArea</name>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>取込の確認</translation>
    </message>
    <message>
        <source>Issued papers</source>
        <translation>発行台帳</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比べる</translation>
    </message>
    <message>
        <source>%1: amending text</source>
        <translation>%1 改正文</translation>
    </message>
    <message>
        <source>Amending text of the draft</source>
        <translation>案の改正文</translation>
    </message>
    <message>
        <source>%1: amendment agreement</source>
        <translation>%1 変更協約</translation>
    </message>
    <message>
        <source>Amendment agreement of %1</source>
        <translation>%1の変更協約</translation>
    </message>
    <message>
        <source>%1: draft of the abolition</source>
        <translation>%1 廃止協約（案）</translation>
    </message>
    <message>
        <source>Agreement to abolish</source>
        <translation>廃止協約</translation>
    </message>
    <message>
        <source>%1: abolition</source>
        <translation>%1 廃止協約</translation>
    </message>
    <message>
        <source>Agreement to abolish that of %1</source>
        <translation>%1の廃止協約</translation>
    </message>
</context>
<context>
    <name>ui::shell::DocumentCommands</name>
    <message>
        <source>Go to an article</source>
        <translation>条へ移動</translation>
    </message>
    <message>
        <source>Article, paragraph or initiative, such as “3条2項” or “別表 災害”</source>
        <translation>条、項又は取組（例：「3条2項」「別表 災害」）</translation>
    </message>
    <message>
        <source>“%1” is not in this text.</source>
        <translation>「%1」は、この本文にありません。</translation>
    </message>
</context>
<context>
    <name>ui::shell::DocumentTabs</name>
    <message>
        <source>Close this tab</source>
        <translation>このタブを閉じる</translation>
    </message>
</context>
<context>
    <name>ui::shell::EditRecordModel</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>したこと</translation>
    </message>
</context>
<context>
    <name>ui::shell::EditRecordPane</name>
    <message>
        <source>Record of the work</source>
        <translation>作業の記録</translation>
    </message>
</context>
<context>
    <name>ui::shell::FileCommands</name>
    <message>
        <source>Registry files (*.kyoyaku)</source>
        <translation>協約台帳 (*.kyoyaku)</translation>
    </message>
    <message>
        <source>agreements.kyoyaku</source>
        <translation>協約台帳.kyoyaku</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Read documents in</source>
        <translation>文書から取り込む</translation>
    </message>
    <message>
        <source>Texts (*.txt);;All files (*)</source>
        <translation>テキスト (*.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Where is “%1” now?</source>
        <translation>「%1」の今の場所</translation>
    </message>
</context>
<context>
    <name>ui::shell::InspectorPane</name>
    <message>
        <source>Nothing is selected.</source>
        <translation>何も選ばれていません。</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>The history is being read…</source>
        <translation>履歴を読んでいます…</translation>
    </message>
    <message>
        <source>The record knows of no change here.</source>
        <translation>ここに加えた変更の記録はありません。</translation>
    </message>
</context>
<context>
    <name>ui::shell::LowerPane</name>
    <message>
        <source>Results and record</source>
        <translation>検索結果と作業の記録</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Record of the work</source>
        <translation>作業の記録</translation>
    </message>
</context>
<context>
    <name>ui::shell::MainWindow</name>
    <message>
        <source>Kyoyaku</source>
        <translation>Kyoyaku</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>道具帯</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>このプログラムについて</translation>
    </message>
    <message>
        <source>Kyoyaku %1
Cooperation agreements of metro areas.
Licence: GPL-3.0-or-later</source>
        <translation>協約 %1
連携中枢都市圏の協約を作成し、管理するプログラムです。
ライセンス：GPL-3.0-or-later</translation>
    </message>
    <message>
        <source>%1[*] - Kyoyaku</source>
        <translation>%1[*] － 協約</translation>
    </message>
</context>
<context>
    <name>ui::shell::NavigationModel</name>
    <message>
        <source>draft</source>
        <translation>案</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>変更協約あり</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>現行</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation>現行の本文なし</translation>
    </message>
    <message>
        <source>Agreements  %1</source>
        <translation>協約&#x3000;%1</translation>
    </message>
    <message>
        <source>Municipalities  %1</source>
        <translation>構成市町村&#x3000;%1</translation>
    </message>
    <message>
        <source>%1 (dissolved)</source>
        <translation>%1（解散）</translation>
    </message>
    <message>
        <source>day unknown</source>
        <translation>日付不明</translation>
    </message>
    <message>
        <source> (text not at hand)</source>
        <translation>（本文なし）</translation>
    </message>
    <message>
        <source>amended %1</source>
        <translation>%1変更</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地図</translation>
    </message>
    <message>
        <source>Register of issued papers</source>
        <translation>発行台帳</translation>
    </message>
    <message>
        <source>定住自立圏</source>
        <translation>定住自立圏</translation>
    </message>
    <message>
        <source>Former unions</source>
        <translation>旧広域圏組合</translation>
    </message>
    <message>
        <source>連携中枢都市圏</source>
        <translation>連携中枢都市圏</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Visions  %1</source>
        <translation>ビジョン&#x3000;%1</translation>
    </message>
    <message>
        <source>Meetings  %1</source>
        <translation>会議  %1</translation>
    </message>
    <message>
        <source>Documents  %1</source>
        <translation>文書  %1</translation>
    </message>
    <message>
        <source>Declaration  %1</source>
        <translation>宣言  %1</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>手続</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>年表</translation>
    </message>
    <message>
        <source>abolished</source>
        <translation>廃止</translation>
    </message>
    <message>
        <source>abolished %1</source>
        <translation>%1廃止協約締結</translation>
    </message>
    <message>
        <source>abolition %1</source>
        <comment>day signed</comment>
        <translation>%1廃止協約</translation>
    </message>
    <message>
        <source>draft of the abolition</source>
        <translation>廃止の案</translation>
    </message>
</context>
<context>
    <name>ui::shell::NavigationPane</name>
    <message>
        <source>Filter by name or reading</source>
        <translation>名前・読みで絞り込み</translation>
    </message>
    <message>
        <source>Filter of the navigation</source>
        <translation>案内の絞り込み</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>案内</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Edit the area…</source>
        <translation>圏域を編集…</translation>
    </message>
</context>
<context>
    <name>ui::shell::NewAreaDialog</name>
    <message>
        <source>Make</source>
        <translation>つくる</translation>
    </message>
    <message>
        <source>Make a new area</source>
        <translation>新しい圏域をつくる</translation>
    </message>
    <message>
        <source>Name of the area</source>
        <translation>圏域名</translation>
    </message>
    <message>
        <source>Core city</source>
        <translation>連携中枢都市</translation>
    </message>
    <message>
        <source>Filter by name, reading or code</source>
        <translation>市町村名・読みがな・団体コードで絞り込む</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>構成市町村</translation>
    </message>
    <message>
        <source>Template of the drafts</source>
        <translation>ひな形</translation>
    </message>
    <message>
        <source>Sapporo type (role table of four columns, roles by pattern)</source>
        <translation>札幌型（4列の別表、定型の役割）</translation>
    </message>
    <message>
        <source>Asahikawa type (stacked roles, worded freely)</source>
        <translation>旭川型（3段の別表、個別の役割）</translation>
    </message>
    <message>
        <source>Empty (title, preamble, article 1, signatures)</source>
        <translation>空（題名、前文、第1条、記名押印欄）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n draft agreement(s) will be made.</source>
        <translation>
            <numerusform>協約の案を %n 件つくります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The area needs a name.</source>
        <translation>圏域名を入れてください。</translation>
    </message>
    <message>
        <source>Tick the members.</source>
        <translation>構成市町村に印を付けてください。</translation>
    </message>
</context>
<context>
    <name>ui::shell::OverlayPane</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close “%1”</source>
        <translation>「%1」を閉じる</translation>
    </message>
</context>
<context>
    <name>ui::shell::RecordPages</name>
    <message>
        <source>Meetings</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
</context>
<context>
    <name>ui::shell::RegionPages</name>
    <message>
        <source>Municipalities</source>
        <translation>構成市町村</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地図</translation>
    </message>
    <message>
        <source>Requirements and estimate</source>
        <translation>要件と試算</translation>
    </message>
    <message>
        <source>Tables and figures</source>
        <translation>資料表・統計</translation>
    </message>
    <message>
        <source>Read figures in</source>
        <translation>統計の取込</translation>
    </message>
    <message>
        <source>There is no agreement with this municipality.</source>
        <translation>この市町村との協約はありません。</translation>
    </message>
    <message>
        <source>There is no area with a core city yet. Add one first.</source>
        <translation>連携中枢都市のある圏域がまだありません。先に圏域を追加してください。</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>宣言</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>手続</translation>
    </message>
</context>
<context>
    <name>ui::shell::RevisionStrip</name>
    <message>
        <source>Draft</source>
        <translation>案</translation>
    </message>
    <message>
        <source>amended %1</source>
        <comment>short</comment>
        <translation>%1変更</translation>
    </message>
    <message>
        <source>signed %1</source>
        <comment>short</comment>
        <translation>%1締結</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>amended %1</source>
        <translation>%1変更</translation>
    </message>
    <message>
        <source>signed %1</source>
        <translation>%1締結</translation>
    </message>
    <message>
        <source> (in force)</source>
        <translation>（現行）</translation>
    </message>
    <message>
        <source> (day of effect not fixed)</source>
        <translation>（施行日未定）</translation>
    </message>
    <message>
        <source> (abolished %1)</source>
        <translation>（%1廃止）</translation>
    </message>
</context>
<context>
    <name>ui::shell::SearchField</name>
    <message>
        <source>Search all agreements</source>
        <translation>すべての協約から検索</translation>
    </message>
    <message>
        <source>Search all agreements (Ctrl+Shift+F)</source>
        <translation>すべての協約から検索（Ctrl+Shift+F）</translation>
    </message>
</context>
<context>
    <name>ui::shell::SearchHitsModel</name>
    <message>
        <source>No. %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>協約</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>箇所</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>本文</translation>
    </message>
</context>
<context>
    <name>ui::shell::SearchPane</name>
    <message>
        <source>Also superseded revisions</source>
        <translation>過去の版も</translation>
    </message>
    <message>
        <source>Search superseded revisions too</source>
        <translation>過去の版も探す</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>検索結果</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s); the first %1 are listed</source>
        <translation>
            <numerusform>%n か所（はじめの %1 か所を表示）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n か所</numerusform>
        </translation>
    </message>
    <message>
        <source>Type what to look for into the field at the top right. All agreements are searched; width, kana and capitals make no difference.</source>
        <translation>探す言葉を右上の欄に入れてください。すべての協約の本文と別表から探します。全角・半角、ひらがな・カタカナ、大文字・小文字は区別しません。</translation>
    </message>
    <message>
        <source>“%1” is not found.</source>
        <translation>「%1」は見つかりません。</translation>
    </message>
</context>
<context>
    <name>ui::shell::SettingsDialog</name>
    <message>
        <source>Settings (*.json)</source>
        <translation>設定 (*.json)</translation>
    </message>
    <message>
        <source>Earlier states kept</source>
        <translation>世代数</translation>
    </message>
    <message>
        <source>Days they are kept</source>
        <translation>残す日数</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>字の大きさ</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> ポイント</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>パソコンの設定に合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>none</source>
        <translation>残さない</translation>
    </message>
    <message>
        <source>Each save keeps the state saved on this computer, apart from the file itself. Older states go by number and age; the newest always stays.</source>
        <translation>保存するたびに、その状態をファイルとは別にこのパソコンに残します。古いものは世代数と日数で消えますが、最も新しいものは必ず残ります。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>読み込む…</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>初期値に戻す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>設定を書き出す</translation>
    </message>
    <message>
        <source>Settings of Kyoyaku</source>
        <translation>協約の設定</translation>
    </message>
    <message>
        <source>The settings were exported: %1</source>
        <translation>設定を書き出しました：%1</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>設定を読み込む</translation>
    </message>
    <message>
        <source>This is no file of settings. Choose one that was exported here.</source>
        <translation>設定のファイルではありません。この画面で書き出したファイルを選んでください。</translation>
    </message>
    <message>
        <source>The settings were imported.</source>
        <translation>設定を読み込みました。</translation>
    </message>
    <message>
        <source>The text as amended stands on the left</source>
        <translation>変更後を左に置く</translation>
    </message>
    <message>
        <source>Comparison table</source>
        <translation>新旧対照表</translation>
    </message>
</context>
<context>
    <name>ui::shell::SidePanes</name>
    <message>
        <source>&amp;Reset the arrangement</source>
        <translation>配置を元に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Navigation</source>
        <translation>案内(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>Results and re&amp;cord</source>
        <translation>検索結果と作業の記録(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ui::shell::StartPage</name>
    <message>
        <source>Open the sample “Sapporo”</source>
        <translation>見本「札幌圏」を開く</translation>
    </message>
    <message>
        <source>Made from the published figures and dates of the Sapporo area. Try whatever you like; the sample itself does not change.</source>
        <translation>札幌圏の公表された数値と日付で作った見本です。自由に書き換えて試せます（元の見本は変わりません）。</translation>
    </message>
    <message>
        <source>Open the sample “Asahikawa”</source>
        <translation>見本「旭川型」を開く</translation>
    </message>
    <message>
        <source>An agreement with free wording and stacked roles.</source>
        <translation>役割を文章で書き、3段に並べる協約の見本です。</translation>
    </message>
    <message>
        <source>Start from documents</source>
        <translation>文書から始める</translation>
    </message>
    <message>
        <source>Makes an empty file, into which published agreements (text files) are read.</source>
        <translation>空のファイルをつくり、公表された協約（テキスト）を取り込みます。</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>A registry file (.kyoyaku) on this computer or a shared folder.</source>
        <translation>このパソコン又は共有フォルダーの協約台帳（.kyoyaku）を開きます。</translation>
    </message>
    <message>
        <source>Cooperation agreements of a metro area</source>
        <translation>連携中枢都市圏の協約</translation>
    </message>
    <message>
        <source>Files used last</source>
        <translation>最近使ったファイル</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>%1 - saved %2 %3</source>
        <translation>%1&#x3000;最終保存 %2 %3</translation>
    </message>
    <message>
        <source>%1 - not found</source>
        <translation>%1&#x3000;見つかりません</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>「%1」を一覧から外す</translation>
    </message>
    <message>
        <source>Make a new metro area</source>
        <translation>新しい圏域をつくる</translation>
    </message>
    <message>
        <source>Name, core city and members: a draft agreement is made for each member.</source>
        <translation>圏域名と連携中枢都市、構成市町村を選ぶと、市町村ごとに協約の案ができます。</translation>
    </message>
    <message>
        <source>Do not show this page at the next start; open the file used last</source>
        <translation>この画面を次回から出さない（前回のファイルを開く）</translation>
    </message>
    <message>
        <source>See how it works in three minutes</source>
        <translation>操作を3分で見る</translation>
    </message>
    <message>
        <source>Six steps on the sample. Esc ends it at any time.</source>
        <translation>見本を使って6つの手順で説明します。Esc でいつでも終わります。</translation>
    </message>
    <message>
        <source>Say where it is…</source>
        <translation>場所を指定…</translation>
    </message>
    <message>
        <source>Say where %1 is</source>
        <translation>「%1」の場所を指定</translation>
    </message>
    <message>
        <source>Let %1 go from the top</source>
        <translation>「%1」の固定を外す</translation>
    </message>
    <message>
        <source>Keep %1 at the top</source>
        <translation>「%1」を上に固定する</translation>
    </message>
</context>
<context>
    <name>ui::shell::StatusLine</name>
    <message>
        <source>State of the file</source>
        <translation>ファイルの状態</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Place in the text</source>
        <translation>本文の場所</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>ファイルを開いていません</translation>
    </message>
    <message>
        <source>Opened for reading</source>
        <translation>読み取りで開いています</translation>
    </message>
    <message>
        <source>Not saved yet (edits are kept on this computer)</source>
        <translation>未保存（変更はこのパソコンに残っています）</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>保存済み %1</translation>
    </message>
    <message>
        <source>Can be edited</source>
        <translation>編集できます</translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation>読み取りのみ</translation>
    </message>
</context>
<context>
    <name>ui::shell::TaskBar</name>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
</context>
<context>
    <name>ui::shell::TimelinePages</name>
    <message>
        <source>There is no area yet. Add one first.</source>
        <translation>圏域がまだありません。先に圏域を追加してください。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>年表</translation>
    </message>
</context>
<context>
    <name>ui::shell::Tour</name>
    <message>
        <source>Choose an agreement</source>
        <translation>協約を選ぶ</translation>
    </message>
    <message>
        <source>The agreements of the area stand here, one for each municipality. ● is in force, ▲ amended, ○ a draft. A click opens one.</source>
        <translation>圏域の協約が市町村ごとに並んでいます。●は現行、▲は変更協約あり、○は案です。クリックすると開きます。</translation>
    </message>
    <message>
        <source>Read it as it prints</source>
        <translation>印刷されるとおりに読む</translation>
    </message>
    <message>
        <source>This is the agreement with Otaru. At the right stands the paper as it will be printed, at the left its articles and the role table.</source>
        <translation>小樽市との協約です。右側は印刷されるとおりの紙面、左側は条文と別表です。</translation>
    </message>
    <message>
        <source>Make a draft</source>
        <translation>変更協約をつくる</translation>
    </message>
    <message>
        <source>A signed text never changes. This button copies it into a draft, which you may write in as in Word. Numbers and references follow by themselves.</source>
        <translation>締結した協約の文は変わりません。このボタンで案に写すと、ワープロのように書き直せます。条番号や引用は自動で直ります。</translation>
    </message>
    <message>
        <source>Nothing gets lost</source>
        <translation>書いたものはなくならない</translation>
    </message>
    <message>
        <source>Every edit is kept at once and can be taken back with Ctrl+Z, even tomorrow. Save writes everything into your file.</source>
        <translation>変更はその都度このパソコンに残り、Ctrl+Z で、翌日でも元に戻せます。「保存」でファイルに書き込みます。</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>さがす</translation>
    </message>
    <message>
        <source>Type a word, and all places in all agreements stand below. Enter goes there.</source>
        <translation>言葉を入れると、すべての協約から見つかった場所が下に並びます。Enter でその場所へ移ります。</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>印刷する</translation>
    </message>
    <message>
        <source>The preview is the page itself. Save it as PDF or print it; the register of issued papers notes what was issued.</source>
        <translation>プレビューのとおりに印刷されます。PDF にも保存できます。発行したものは発行台帳に記録されます。</translation>
    </message>
</context>
<context>
    <name>ui::shell::TourCallout</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>終わる</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>ui::shell::VisionPages</name>
    <message>
        <source>Vision</source>
        <translation>ビジョン</translation>
    </message>
    <message>
        <source>No vision counts on this day. “Add a vision” in the menu makes one.</source>
        <translation>この時点のビジョンはありません。メニュー「都市圏」の「ビジョンを追加」で作成できます。</translation>
    </message>
</context>
<context>
    <name>ui::timeline::EventsDialog</name>
    <message>
        <source>Events of the area</source>
        <translation>圏域の出来事</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>Day or month</source>
        <translation>年月日</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Facts with a day that are no document of their own, such as the appointment of an adviser. Days such as R1.9.16 and months such as H9.2 are understood. Living persons are best named by their office.</source>
        <translation>アドバイザーの就任など、文書としては登録しない出来事です。日付は R1.9.16、月だけのときは H9.2 のように入力できます。人は職名で書いてください。</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>出来事を追加</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>The events were not kept. Row %1 does not say what happened. Enter it, or remove the row.</source>
        <translation>出来事を登録できませんでした。%1行目の事項がありません。事項を入力するか、一覧から外してください。</translation>
    </message>
    <message>
        <source>The events were not kept. The day of “%1” cannot be read: %2 Enter a day such as R1.9.16, or a month such as H9.2.</source>
        <translation>出来事を登録できませんでした。「%1」の日付を読み取れません（%2）。日は R1.9.16、月は H9.2 のように入力してください。</translation>
    </message>
</context>
<context>
    <name>ui::timeline::TimelineCanvas</name>
    <message>
        <source>Timeline</source>
        <translation>年表</translation>
    </message>
    <message>
        <source>Nothing is selected. The arrow keys lead from entry to entry, Enter opens one. A table follows.</source>
        <translation>何も選んでいません。矢印キーで次の事項へ移り、Enter で開きます。続けて同じ内容の一覧表があります。</translation>
    </message>
</context>
<context>
    <name>ui::timeline::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>年表</translation>
    </message>
    <message>
        <source>The entries of the timeline</source>
        <translation>年表の一覧表</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>年月日</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>The events cannot be changed now. The file is shown for another day, or is open for reading only. Go back to the present state, or open the file for editing.</source>
        <translation>出来事は今は変更できません。別の時点を表示しているか、台帳を読み取りで開いているためです。現行に戻るか、編集できる状態で台帳を開いてください。</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>「%1」を保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ui::timeline::TimelineTools</name>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 横</translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation>A3 横</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Show one year, month by month</source>
        <translation>1年間を月ごとに表示</translation>
    </message>
    <message>
        <source>Fiscal years</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Show five fiscal years</source>
        <translation>5年度分を表示</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Show everything (Home)</source>
        <translation>全体を表示（Home）</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>拡大（Ctrl++）</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>縮小（Ctrl+-）</translation>
    </message>
    <message>
        <source>Events…</source>
        <translation>出来事…</translation>
    </message>
    <message>
        <source>Dated facts of the area that are no documents</source>
        <translation>文書のほかに年表へ載せる圏域の出来事</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Print the timeline</source>
        <translation>年表を印刷</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF で保存…</translation>
    </message>
    <message>
        <source>Save the timeline as PDF</source>
        <translation>年表を PDF で保存</translation>
    </message>
</context>
<context>
    <name>ui::vision::AnswersDialog</name>
    <message>
        <source>✓ taken</source>
        <translation>✓ 取込み</translation>
    </message>
    <message>
        <source>－ as it stood already</source>
        <translation>－ 現在の値と同じ</translation>
    </message>
    <message>
        <source>－ not filled in</source>
        <translation>－ 未記入</translation>
    </message>
    <message>
        <source>△ taken, but %1 stood there before</source>
        <translation>△ 取込み（前の値は%1）</translation>
    </message>
    <message>
        <source>△ taken, but far from the values beside it: ten times, or a tenth?</source>
        <translation>△ 取込み（他の年度と10倍以上の差。桁を確認）</translation>
    </message>
    <message>
        <source>✕ refused: no figure that can stand here</source>
        <translation>✕ 取り込まない（数値でない、又は入力できない値）</translation>
    </message>
    <message>
        <source>✕ refused: names nothing of this vision</source>
        <translation>✕ 取り込まない（このビジョンに該当する欄がない）</translation>
    </message>
    <message>
        <source>Answers of the collection sheets</source>
        <translation>調査票の回答</translation>
    </message>
    <message>
        <source>%1 answers can be taken, %2 of them to be looked at; %3 are refused, %4 not filled in.</source>
        <translation>取り込む回答 %1件（うち要確認 %2件）、取り込まない回答 %3件、未記入 %4件です。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>取扱い</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n answers were taken in. Undo takes them back at once.</source>
        <translation>
            <numerusform>回答%n件を取り込みました。「元に戻す」で一度に取り消せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>－ another answer was chosen</source>
        <translation>－ ほかの回答を選択</translation>
    </message>
    <message>
        <source>△ not taken: the answers differ</source>
        <translation>△ 未取込み：回答が一致しません</translation>
    </message>
    <message>
        <source>△ its source and remark are not kept</source>
        <translation>△ 出典・備考は取り込まれません</translation>
    </message>
    <message>
        <source>△ Municipalities gave different answers to one question, and none of them is taken. Tick the one that holds; or take in the others, and enter the value (a sum, for example) in the grid of the KPIs.</source>
        <translation>△ 同じ項目に市町村ごとに異なる回答があり、いずれも取り込んでいません。採用する回答に印を付けてください。合計などを採る場合は、ほかの回答を取り込んだ後、KPIの表に値を入力してください。</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>市町村</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>ui::vision::KpiDialog</name>
    <message>
        <source>Keep</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>成果指標（KPI）</translation>
    </message>
    <message>
        <source>Add a KPI</source>
        <translation>KPIの追加</translation>
    </message>
    <message>
        <source>Project or field</source>
        <translation>事業又は分野</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>指標名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>小数点以下の桁数</translation>
    </message>
    <message>
        <source>Wanted direction</source>
        <translation>目指す方向</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基準値</translation>
    </message>
    <message>
        <source>Fiscal year of the baseline</source>
        <translation>基準年度</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標値</translation>
    </message>
    <message>
        <source>Fiscal year of the target</source>
        <translation>目標年度</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Values by fiscal year</source>
        <translation>年度別の実績値</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>実績値</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Unit, decimals</source>
        <translation>単位・小数桁数</translation>
    </message>
    <message>
        <source>Baseline, fiscal year</source>
        <translation>基準値・基準年度</translation>
    </message>
    <message>
        <source>Target, fiscal year</source>
        <translation>目標値・目標年度</translation>
    </message>
    <message>
        <source>Field: %1</source>
        <translation>分野：%1</translation>
    </message>
    <message>
        <source>The KPI was not kept. The value of %1, “%2”, is no figure that can stand here. Enter a figure, or leave it empty.</source>
        <translation>KPIを登録できませんでした。%1の値「%2」は数値ではないか、範囲を超えています。数値を入力するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>The KPI was not kept. It has no name. Enter what is measured.</source>
        <translation>KPIを登録できませんでした。名称がありません。指標の名称を入力してください。</translation>
    </message>
    <message>
        <source>The KPI was not kept. It does not say what it measures. Choose the project or the field.</source>
        <translation>KPIを登録できませんでした。対象がありません。事業又は分野を選んでください。</translation>
    </message>
    <message>
        <source>The KPI was not kept. The baseline or the target is no figure that can stand here. Enter figures, or leave them empty.</source>
        <translation>KPIを登録できませんでした。基準値又は目標値が数値ではないか、範囲を超えています。数値を入力するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>The KPI was not kept. A fiscal year cannot be read. Write it such as R6 or 2024, or leave it empty.</source>
        <translation>KPIを登録できませんでした。年度を読み取れません。R6 又は 2024 のように入力するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>The KPI was not kept. %1 has a source or a remark, but no value. Enter the value, or empty the row.</source>
        <translation>KPIを登録できませんでした。%1に出典又は備考がありますが、値がありません。値を入力するか、その行を空にしてください。</translation>
    </message>
    <message>
        <source>such as R6</source>
        <translation>例：R6</translation>
    </message>
</context>
<context>
    <name>ui::vision::KpiModel</name>
    <message>
        <source>△ not filled in</source>
        <translation>△ 未入力</translation>
    </message>
    <message>
        <source>%1; wanted: %2</source>
        <translation>%1（目指す方向：%2）</translation>
    </message>
    <message>
        <source>“%1” is no figure. The value stays as it was.</source>
        <translation>「%1」は数値ではありません。値は元のままです。</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>成果指標（KPI）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Project or field</source>
        <translation>事業・分野</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基準値</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標値</translation>
    </message>
    <message>
        <source>The value of %1 was not removed. It has a source or a remark, which would go with it. Open the KPI and empty the whole row there.</source>
        <translation>%1の値は削除していません。出典や備考があり、一緒に失われるためです。KPIを開き、その行の値・出典・備考をすべて空にしてください。</translation>
    </message>
</context>
<context>
    <name>ui::vision::NoVisionPage</name>
    <message>
        <source>Add a vision…</source>
        <translation>ビジョンを追加…</translation>
    </message>
    <message>
        <source>Visions</source>
        <translation>ビジョン</translation>
    </message>
    <message>
        <source>%1 has no vision yet. The projects of about five years, their budgets and their KPIs are kept in it. Give it its period and title first; the projects are entered afterwards.</source>
        <translation>%1のビジョンはまだありません。おおむね5年間の取組（事業）と予算、KPIをまとめる計画です。はじめに期間と名称を決め、続けて事業を入力します。</translation>
    </message>
</context>
<context>
    <name>ui::vision::ProjectDialog</name>
    <message>
        <source>Keep</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>Add a project</source>
        <translation>事業の追加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>事業名</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Split off from</source>
        <translation>分割前の事業</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>事業内容</translation>
    </message>
    <message>
        <source>Municipalities that take part</source>
        <translation>参加市町村</translation>
    </message>
    <message>
        <source>Initiatives of the agreements that it rests on</source>
        <translation>根拠となる協約の取組</translation>
    </message>
    <message>
        <source>Schedule and budgets by fiscal year (thousand yen)</source>
        <translation>年度別の計画と事業費（千円）</translation>
    </message>
    <message>
        <source>Another bearer</source>
        <translation>追加する負担者</translation>
    </message>
    <message>
        <source>Add a bearer</source>
        <translation>負担者を追加</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>(not in any agreement)</source>
        <translation>（どの協約にもない取組）</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>(a project of an earlier vision)</source>
        <translation>（以前のビジョンの事業）</translation>
    </message>
    <message>
        <source>The project was not kept. %1, %2: “%3” is no amount. Enter thousand yen as a whole number, or leave it empty.</source>
        <translation>事業を登録できませんでした。%1の%2の「%3」は金額ではありません。千円単位の整数を入力するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>The project was not kept. It has no name. Enter one.</source>
        <translation>事業を登録できませんでした。事業名がありません。事業名を入力してください。</translation>
    </message>
</context>
<context>
    <name>ui::vision::ProjectModel</name>
    <message>
        <source>all %1</source>
        <translation>全%1市町村</translation>
    </message>
    <message>
        <source>not agreed on</source>
        <translation>協約にない取組</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>計</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>Since before</source>
        <translation>前計画から</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>参加市町村</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>根拠となる取組</translation>
    </message>
    <message>
        <source>Total (thousand yen)</source>
        <translation>計（千円）</translation>
    </message>
</context>
<context>
    <name>ui::vision::VisionDialog</name>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Day of adoption</source>
        <translation>策定日</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>The vision</source>
        <translation>ビジョンの内容</translation>
    </message>
    <message>
        <source>Add a vision</source>
        <translation>ビジョンの追加</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>圏域</translation>
    </message>
    <message>
        <source>Number of the period</source>
        <translation>期</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Future image of the area</source>
        <translation>圏域の将来像</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>The vision was not kept. Its area or its title is missing. Choose the area and enter the title.</source>
        <translation>ビジョンを登録できませんでした。圏域又は名称がありません。圏域を選び、名称を入力してください。</translation>
    </message>
    <message>
        <source>The vision was not kept. Its first or last day is missing or cannot be read, or it ends before it begins. Enter days such as R6.4.1.</source>
        <translation>ビジョンを登録できませんでした。期間の日付がないか読み取れない、又は終わりの日が始めの日より前です。R6.4.1 のように入力してください。</translation>
    </message>
    <message>
        <source>The vision was not kept. The area has a vision of this period already. Choose another number, or make a revision of that vision with “Revise”.</source>
        <translation>ビジョンは登録していません。この圏域には同じ期のビジョンが既にあります。別の期を指定するか、そのビジョンの〔改定〕で改定案をつくってください。</translation>
    </message>
</context>
<context>
    <name>ui::vision::VisionPage</name>
    <message>
        <source>Vision</source>
        <translation>ビジョン</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>Add a project…</source>
        <translation>事業を追加…</translation>
    </message>
    <message>
        <source>Remove the project</source>
        <translation>事業を削除</translation>
    </message>
    <message>
        <source>Open the project…</source>
        <translation>事業を開く…</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>成果指標（KPI）</translation>
    </message>
    <message>
        <source>Chart of the KPI</source>
        <translation>KPIのグラフ</translation>
    </message>
    <message>
        <source>Add a KPI…</source>
        <translation>KPIを追加…</translation>
    </message>
    <message>
        <source>Remove the KPI</source>
        <translation>KPIを削除</translation>
    </message>
    <message>
        <source>Read answers in…</source>
        <translation>回答を読み込む…</translation>
    </message>
    <message>
        <source>Open the KPI…</source>
        <translation>KPIを開く…</translation>
    </message>
    <message>
        <source>Write collection sheets…</source>
        <translation>調査票を書き出す…</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>確認を要する事項</translation>
    </message>
    <message>
        <source>Area and period</source>
        <translation>圏域と計画期間</translation>
    </message>
    <message>
        <source>Future image and remarks</source>
        <translation>将来像と備考</translation>
    </message>
    <message>
        <source>Edit the vision…</source>
        <translation>ビジョンの内容を編集…</translation>
    </message>
    <message>
        <source>Revise</source>
        <translation>改定版をつくる</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>次期ビジョンをつくる</translation>
    </message>
    <message>
        <source>Makes the vision of the next period with these projects and KPIs, to be filled in anew.</source>
        <translation>事業とKPIを引き継いで、次の期のビジョンをつくります。計画、事業費及び目標値は新たに入力します。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ビジョンを削除</translation>
    </message>
    <message>
        <source>Parts of the vision</source>
        <translation>ビジョンの内訳</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>adopted on %1</source>
        <translation>%1策定</translation>
    </message>
    <message>
        <source>Projects  %1</source>
        <translation>事業&#x3000;%1</translation>
    </message>
    <message>
        <source>KPIs  %1</source>
        <translation>成果指標（KPI）&#x3000;%1</translation>
    </message>
    <message>
        <source>Every initiative has a project, every project rests on an agreement, and every KPI has its values.</source>
        <translation>全ての取組に事業があり、全ての事業が協約に基づき、KPIの値に漏れはありません。</translation>
    </message>
    <message>
        <source>To look at  %1</source>
        <translation>確認を要する事項&#x3000;%1</translation>
    </message>
    <message>
        <source>Write collection sheets into a folder</source>
        <translation>調査票を書き出すフォルダー</translation>
    </message>
    <message numerus="yes">
        <source>%n collection sheets were written into %1.</source>
        <translation>
            <numerusform>調査票%n件を「%1」に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read answers in</source>
        <translation>回答の読込み</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>“%1” was not read in. It is a workbook, but no collection sheet: its heads are not there. Choose the collection sheets as they came back; nothing was changed.</source>
        <translation>「%1」は読み込みませんでした。Excel のファイルですが、調査票の見出しがありません。各市町村から返ってきた調査票を選んでください（何も変更していません）。</translation>
    </message>
    <message>
        <source>The next period was not made. The period of this vision has no first or no last day. Enter them in the form of the vision.</source>
        <translation>次期のビジョンを作れませんでした。このビジョンの期間の始め又は終わりの日がありません。ビジョンの内容で入力してください。</translation>
    </message>
    <message>
        <source>The collection sheets were not written. The period of this vision has no first or no last day. Enter them in the form of the vision.</source>
        <translation>調査票を書き出せませんでした。このビジョンの期間の始め又は終わりの日がありません。ビジョンの内容で入力してください。</translation>
    </message>
    <message>
        <source>(day of adoption not entered)</source>
        <translation>（策定日未入力）</translation>
    </message>
    <message>
        <source>Day of adoption</source>
        <translation>策定日</translation>
    </message>
    <message>
        <source>Begins a revision beside this one, with everything in it. It counts once its day of adoption is entered.</source>
        <translation>このビジョンの内容をすべて引き継いだ改定案をつくります。策定日を入力するまでは、改定したものとして扱いません。</translation>
    </message>
    <message>
        <source>The next period was not made, because there is one already: “%1”. It was opened.</source>
        <translation>次期のビジョンはつくっていません。「%1」が既にあるためです。そのビジョンを開きました。</translation>
    </message>
    <message>
        <source>“%1” was removed with its projects and KPIs. “Undo” brings it back.</source>
        <translation>「%1」を事業・KPIとともに削除しました。〔元に戻す〕で戻せます。</translation>
    </message>
    <message>
        <source>The collection sheets are being written…</source>
        <translation>調査票を書き出しています…</translation>
    </message>
    <message>
        <source>No collection sheet was written: it was stopped.</source>
        <translation>中止したため、調査票は1枚も書き出していません。</translation>
    </message>
    <message>
        <source>The answers are being read in…</source>
        <translation>回答を読み込んでいます…</translation>
    </message>
    <message>
        <source>No answers were read in: it was stopped.</source>
        <translation>中止したため、回答は読み込んでいません。</translation>
    </message>
</context>
<context>
    <name>ui::vision::VisionPrinting</name>
    <message>
        <source>Print the vision…</source>
        <translation>ビジョン本文を印刷…</translation>
    </message>
    <message>
        <source>Save the vision as PDF…</source>
        <translation>ビジョン本文をPDFで保存…</translation>
    </message>
    <message>
        <source>Print the progress report…</source>
        <translation>進捗状況を印刷…</translation>
    </message>
    <message>
        <source>Save the progress report as PDF…</source>
        <translation>進捗状況をPDFで保存…</translation>
    </message>
    <message>
        <source>Print the line chart of the KPI…</source>
        <translation>KPIの折れ線グラフを印刷…</translation>
    </message>
    <message>
        <source>Save the line chart of the KPI as PDF…</source>
        <translation>KPIの折れ線グラフをPDFで保存…</translation>
    </message>
    <message>
        <source>Print the bar chart of the KPI…</source>
        <translation>KPIの棒グラフを印刷…</translation>
    </message>
    <message>
        <source>Save the bar chart of the KPI as PDF…</source>
        <translation>KPIの棒グラフをPDFで保存…</translation>
    </message>
    <message>
        <source>No chart was made. The KPI that is selected has no value to draw. Enter its values by fiscal year, or select another one.</source>
        <translation>グラフを作成していません。選んでいるKPIには、描く値がありません。年度ごとの値を入力するか、別のKPIを選んでください。</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>「%1」を保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
</TS>
