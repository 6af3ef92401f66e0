using DocGen.Documents.Diagnostics;

namespace DocGen.Drafting;

/// <summary>What can be wrong between the answers and the finished tree.</summary>
public static class DraftingRules
{
    public static Rule TemplateNotForType { get; } = new("DG2501", Severity.Error,
        new("文書「{0}」は、この委託の類型では作れません（{1} の場合の文書です）。", "Document '{0}' cannot be made for this type of outsourcing (it is for {1})."),
        new("案件ファイルの documents から外すか、outsourcing を見直してください。", "Take it out of the case's documents, or mend its outsourcing."));

    public static Rule OptionUnanswered { get; } = new("DG2502", Severity.Error,
        new("選択「{0}」が未回答です：{1}", "Option '{0}' is not answered: {1}"),
        new("案件ファイルの options に「{0}: …」を書き足してください。選べるものは docgen list options で見られます。", "Add '{0}: …' to the case's options. docgen list options shows what there is to choose."));

    public static Rule MeasureNotApplicable { get; } = new("DG2503", Severity.Error,
        new("対策「{0}」を「{1}」として求めていますが、{2}では該当しません。", "Measure '{0}' is asked for ('{1}') but does not apply to {2}."),
        new("選択を外すか、outsourcing の類型を見直してください。要件表は docgen list measures で見られます。", "Take the choice back, or mend the outsourcing type. docgen list measures shows the matrix."));

    public static Rule LeaveOutNotIn { get; } = new("DG2504", Severity.Warning,
        new("leave_out の「{0}」は、文書「{1}」ではもともと該当しません。", "leave_out '{0}' does not apply to document '{1}' anyway."),
        new("この行は不要です。消すか、対象の文書を documents で絞ってください。", "The entry is not needed; remove it or limit it by documents."));

    public static Rule TypeMissing { get; } = new("DG2505", Severity.Error,
        new("文書「{0}」を作るには、委託の類型（outsourcing）が要ります。", "Document '{0}' needs the type of outsourcing."),
        new("案件ファイルに outsourcing: {{type: operate, subtype: datacenter}} のように書いてください。docgen list types で一覧が見られます。", "Write outsourcing: {{type: operate, subtype: datacenter}} into the case; docgen list types shows all."));

    public static Rule ScribanError { get; } = new("DG2510", Severity.Error,
        new("差し込み（{{{{ }}}}）の誤りです：{0}", "Error in a merge field ({{{{ }}}}): {0}"),
        new("{{{{ }}}} の中の変数名と書き方を確かめてください。", "Check the names and the syntax inside {{{{ }}}}."));

    public static Rule UnknownVariable { get; } = new("DG2511", Severity.Error,
        new("変数「{0}」は宣言されていません。", "Variable '{0}' is not declared."),
        new("近い名前：{1}。新しい変数なら variables.yaml に書き足してください。", "Nearest: {1}. A new variable has to be declared in variables.yaml."));

    public static Rule UnguardedOptional { get; } = new("DG2512", Severity.Error,
        new("任意の変数「{0}」が、回答の有無を確かめずに差し込まれています。", "Optional variable '{0}' is printed without a guard."),
        new("{{{{ if {0} }}}} … {{{{ end }}}} で囲むか、variables.yaml で required を外してください。", "Put it between {{{{ if {0} }}}} … {{{{ end }}}}, or do not declare it required: false."));

    public static Rule UnknownReference { get; } = new("DG2520", Severity.Error,
        new("参照先「{0}」がこの文書にありません。", "There is no '{0}' in this document to refer to."),
        new("近い名前：{1}", "Nearest: {1}"));

    public static Rule ReferenceToLeftOut { get; } = new("DG2521", Severity.Error,
        new("参照先「{0}」は、この文書から外れています（{1}：{2}）。", "'{0}' is referred to but left out of this document ({1}: {2})."),
        new("参照している文も同じ条件で囲むか、参照先を入れてください。", "Put the referring text under the same condition, or let the target stand."));

    public static Rule TooDeep { get; } = new("DG2522", Severity.Error,
        new("箇条が深すぎます。採番方式「{0}」には、これより下の段がありません。", "The list is nested too deeply: numbering scheme '{0}' has no level below."),
        new("箇条の段を一つ減らすか、表にしてください。", "Take out one level, or make it a table."));

    public static Rule UnknownContainer { get; } = new("DG2523", Severity.Error,
        new("「::: {0}」という枠はありません。", "There is no container '::: {0}'."),
        new("使える枠：{1}", "Known: {1}"));

    public static Rule HeadingInArticle { get; } = new("DG2524", Severity.Error,
        new("条の中に見出しは置けません：{0}", "An article cannot hold a heading: {0}"),
        new("条を分けるか、箇条にしてください。", "Divide the article, or make it a list."));

    public static Rule EmptyArticle { get; } = new("DG2525", Severity.Error,
        new("条「{0}」に本文がありません。", "Article '{0}' has no text."),
        new("どの選択でも本文が残るようにしてください。", "Make sure that text remains whatever is chosen."));

    public static Rule UnknownClass { get; } = new("DG2680", Severity.Error,
        new("「{{.{0}}}」は、ここには付けられません。", "'{{.{0}}}' cannot stand here."),
        new("ここに付けられるもの：{1}。幾つかの段落や見出しを非公開にするときは ::: withheld … ::: で囲んでください。", "Known here: {1}. To withhold several paragraphs or a heading, put them between ::: withheld … :::."));

    public static Rule NoColumnToWithhold { get; } = new("DG2681", Severity.Error,
        new("withheld の列「{0}」が、この表の見出しにありません。", "The table has no column headed '{0}' to withhold."),
        new("見出しの行のとおりに書いてください。", "Write it as it stands in the header row."));

    public static Rule MergedTooLong { get; } = new("DG5143", Severity.Error,
        new("差し込んだ後の文が長すぎます（{0}字まで）。", "The merged text is too long (at most {0} characters)."),
        new("繰り返しと長い値を確かめてください。どうしても要るときは --limit merged-characters=… で変えられます。", "Look at loops and long values. --limit merged-characters=… sets another limit."));

    public static Rule AttachmentNotMade { get; } = new("DG2528", Severity.Error,
        new("別紙「{1}」（{0}）を参照していますが、この案件では作られません。", "Attachment '{1}' ({0}) is referred to but not made in this case."),
        new("参照している文を別紙と同じ条件（when）で囲むか、別紙の attach_to と when を見直してください。", "Put the referring text under the attachment's own condition, or mend its attach_to and when."));

    public static Rule TooNested { get; } = new("DG2529", Severity.Error,
        new("入れ子が深すぎて読めません。", "The text is nested too deeply to be read."),
        new("引用や箇条の入れ子を減らしてください。", "Take out levels of quotes or lists."));

    public static Rule NoteInNote { get; } = new("DG2530", Severity.Error,
        new("脚注の中に脚注があります。", "A footnote has a footnote of its own."),
        new("中の脚注の文を、外の脚注の文に入れてください。", "Put the words of the inner one into the outer one."));

    public static Rule RowsWithoutColumns { get; } = new("DG2710", Severity.Error,
        new("「::: rows」の表に列がありません。", "The table of '::: rows' has no columns."),
        new("一つ上の行に {{columns=\"番号,事項,…\"}} と、二つ以上の列の見出しを書いてください。", "Write the headings of two columns or more on the line above: {{columns=\"No.,item,…\"}}."));

    public static Rule AnswerRefused { get; } = new("DG2711", Severity.Error,
        new("番号{0}の答え「{1}」は、この案件では認められません。", "'{1}' (row {0}) is not allowed in this case."),
        new("その行を確認し、ほかの答えに改めてください。認められる条件は、表の前の文にあります。", "Answer the row otherwise; the text before the table says when it would be allowed."));

    public static Rule AnswerRefusedUnderlined { get; } = new("DG2712", Severity.Error,
        new("番号{0}には下線を引いた事項があるので、「{1}」と答えることはできません。", "Row {0} holds underlined words and cannot be answered '{1}'."),
        new("下線を引いた事項を確認し、その結果を答えてください。", "Check what is underlined and answer with what was found."));

    public static Rule TypedNumber { get; } = new("DG2527", Severity.Warning,
        new("段落のあとの箇条は「号」として番号が付きます：{0}", "A list after a paragraph is numbered as its items: {0}"),
        new("項にするときは、前の段落も「1.」の箇条にしてください。号でよければ、段落に「次の各号」「次に掲げる」などの語を入れてください。", "To make it paragraphs, write the paragraph before as '1.' too."));
}
