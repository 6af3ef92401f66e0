using DocGen.Documents.Diagnostics;

namespace DocGen.Library.Rules;

/// <summary>DG1100–1149: measures, templates, references, structure and wording.</summary>
public static partial class LibraryRules
{
    public static Rule MeasureWithoutClause { get; } = Error("DG1100",
        new("対策「{0}」の {1} には、次の類型で置く条項がありません: {2}", "The measure \"{0}\" has no {1} clause for: {2}"),
        new("その類型の条項を書くか、条項の types: を広げるか、表の値を na にしてください。", "Write the clause, widen its types:, or set the standing to na."));

    public static Rule ClauseNeverStands { get; } = Error("DG1101",
        new("条項「{0}」の類型では、対策「{1}」（{2}）がいつも非該当です。", "The measure \"{1}\" ({2}) never applies under the types of \"{0}\"."),
        new("measures.yaml の値を直すか、条項の types: を直してください。", "Correct the standings in measures.yaml or the types: of the clause."));

    public static Rule MeasureWithoutWhen { get; } = Warning("DG1102",
        new("対策「{0}」には optional か included の類型がありますが、入れる条件（when）がありません。", "The measure \"{0}\" is optional or included somewhere but has no when."),
        new("when: に、求めるときの選択肢を「選択肢=値」の形で書いてください。", "Say under when: which option asks for it (option=key)."));

    public static Rule UnknownScheme { get; } = Error("DG1103",
        new("採番方式「{0}」はありません。", "There is no numbering scheme \"{0}\"."),
        new("近い名前: {1}。採番方式は templates/numbering.yaml にあります。", "Near names: {1}. Schemes are in templates/numbering.yaml."));

    public static Rule UnknownFamily { get; } = Error("DG1104",
        new("対策の表を持つ分野「{0}」はありません。", "There is no family \"{0}\" with measures."),
        new("近い名前: {1}。分野は measures.yaml のある clauses の下のフォルダーです。", "Near names: {1}. Families are folders of clauses/ that hold a measures.yaml."));

    public static Rule UnknownDivision { get; } = Error("DG1105",
        new("見出しの段「{0}」は採番方式「{1}」にありません。", "The scheme \"{1}\" has no division \"{0}\"."),
        new("使える段: {2}", "Known: {2}"));

    public static Rule UnknownInclude { get; } = Error("DG1106",
        new("条項「{0}」はありません。", "There is no clause \"{0}\"."),
        new("近い名前: {1}。条項のIDは clauses/ からのパスで .md を付けません。", "Near names: {1}. An id is the path below clauses/ without .md."));

    public static Rule MeasuresWithoutFamily { get; } = Error("DG1107",
        new("measures を使うには、どの分野のどの側かが要ります。", "A template that uses measures must say of which family and side."),
        new("先頭の項目に family: と side: を書いてください。", "Write family: and side: in the front matter."));

    public static Rule ClauseUnreached { get; } = Warning("DG1108",
        new("条項「{0}」は、どの文書にも入りません。", "No document contains the clause \"{0}\"."),
        new("templates の文書で include するか、対策の条項なら measure: を書いてください。使わないなら消してください。",
            "Include it in a template, or name its measure:; delete it if it is not needed."));

    public static Rule UnknownTemplate { get; } = Error("DG1109",
        new("文書「{0}」はありません。", "There is no document \"{0}\"."),
        new("近い名前: {1}。文書の名前は templates/ のファイル名から .md を除いたものです。", "Near names: {1}. A document is named by its file in templates/ without .md."));

    public static Rule ReferenceUnknown { get; } = Error("DG1110",
        new("参照先「#{0}」がありません。", "The reference #{0} leads nowhere."),
        new("近い名前: {1}。条項は短い名前かパス、段落は末尾に {{#名前}} を書いて指します。", "Near names: {1}. Refer to a clause by its short name or path, to a paragraph by a {{#name}} at its end."));

    public static Rule OnlyForAttachments { get; } = Error("DG1115",
        new("「{0}」は別紙や様式として付く文書だけに書きます。", "\"{0}\" belongs to attachments only."),
        new("どの文書に付くかを attach_to: に書くか、この項目を消してください。", "Say under attach_to: to which documents it belongs, or delete this key."));

    public static Rule ReferenceUnknownIn { get; } = Error("DG1111",
        new("参照先「#{0}」は、この条項が入る文書のうち {1} にありません。", "The reference #{0} leads nowhere in {1}, which can contain this clause."),
        new("その文書に参照先の条項を入れるか、参照のない書き方にしてください。近い名前: {2}", "Include the target there too, or write without the reference. Near names: {2}"));

    public static Rule ReferenceAmbiguous { get; } = Error("DG1112",
        new("参照先「#{0}」は、文書 {1} に二つ以上あります。", "#{0} means more than one thing in {1}."),
        new("条項のパス（#分野/対策/側）で書くか、どちらかのファイル名を変えてください。", "Write the clause's full path, or rename one of the files."));

    public static Rule ReferenceMalformed { get; } = Error("DG1113",
        new("参照「{0}」を読めません。", "The reference \"{0}\" cannot be read."),
        new("[](#名前)、[](#名前,#名前)、[](#名前..#名前) のどれかの形で書いてください。", "Write [](#name), [](#name,#name) or [](#name..#name)."));

    public static Rule AnchorTwice { get; } = Error("DG1114",
        new("名前「{0}」は {1} にもあります。", "The name \"{0}\" stands at {1} too."),
        new("同じ条項の中では違う名前を付けてください（同時に印刷されない場合どうしは同じでも構いません）。",
            "Use another name; only texts that are never printed together may share one."));

    public static Rule TooDeep { get; } = Error("DG1120",
        new("この箇条は深すぎて、文書 {0} の採番方式（{1}）では番号を付けられません。", "This list is nested too deeply for the numbering of {0} ({1})."),
        new("一段浅くするか、番号のない「- 」の箇条にしてください（一番下の段: {2}）。", "Take out one level, or make it a list with \"- \" (the last level is {2})."));

    public static Rule HeadingInArticle { get; } = Error("DG1121",
        new("文書 {0} では条項が「条」になるので、条項の中に見出しは置けません。", "In {0} the clause is an article, which cannot hold a heading."),
        new("条項を二つに分けるか、見出しを箇条にしてください。", "Split the clause, or turn the heading into an item."));

    public static Rule MarkdownTooDeep { get; } = Error("DG1122",
        new("この条項の箇条や引用の入れ子が深すぎて読めません。", "Lists or quotations of this clause are nested too deeply to be read."),
        new("行頭に「- 」「1. 」「> 」が余計に並んでいないか確かめてください。", "Look for lines that start with many \"- \", \"1. \" or \"> \"."));

    public static Rule NumberTyped { get; } = Warning("DG1130",
        new("「{0}」と番号が直接書かれています。", "\"{0}\" is a typed number."),
        new("条項が増減すると狂います。指す段落の末尾に {{#名前}} を付け、[](#名前) と書いてください（「前項」なども自動で付きます）。法令の条番号なら法令名の直後に書いてください。",
            "It goes wrong when the text moves: name the target with a {{#name}} at its end and write [](#name). Put the number of a law right behind the law's name."));

    public static Rule BracketLeft { get; } = Warning("DG1131",
        new("「{0}」という括弧書きが文に残っています。", "The brackets {0} are left in the text."),
        new("空欄なら変数 {{{{ … }}}} に、選ぶ文言なら選択肢（【…】だけの行）か choice の変数にしてください。",
            "Make a blank a variable {{{{ … }}}}; make words to choose from an option (a line of only 【…】) or a variable of type choice."));

    private static IEnumerable<Rule> DocumentRules =>
    [
        MeasureWithoutClause, ClauseNeverStands, MeasureWithoutWhen, UnknownScheme, UnknownFamily, UnknownDivision, UnknownInclude,
        MeasuresWithoutFamily, ClauseUnreached, UnknownTemplate, OnlyForAttachments, ReferenceUnknown, ReferenceUnknownIn, ReferenceAmbiguous, ReferenceMalformed, AnchorTwice,
        TooDeep, HeadingInArticle, MarkdownTooDeep, NumberTyped, BracketLeft,
    ];
}
