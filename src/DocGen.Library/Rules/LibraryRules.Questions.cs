using DocGen.Documents.Diagnostics;

namespace DocGen.Library.Rules;

/// <summary>DG1060–1099: what options, variables, conditions and clauses say of each other.</summary>
public static partial class LibraryRules
{
    public static Rule UnknownDefault { get; } = Error("DG1060",
        new("既定値「{0}」は選べるものの中にありません。", "The default \"{0}\" is none of the alternatives."),
        new("近い名前: {1}。alternatives の名前（label ではなく）を書いてください。", "Near names: {1}. Write the key of an alternative, not its label."));

    public static Rule SeveralDefaults { get; } = Error("DG1061",
        new("「{0}」は一つだけ選ぶ選択肢なのに、既定値が二つ以上あります。", "\"{0}\" is a choice of one but has several defaults."),
        new("既定値を一つにするか、choose: any にしてください。", "Keep one default, or write choose: any."));

    public static Rule UnknownType { get; } = Error("DG1062",
        new("委託の類型「{0}」はありません。", "There is no outsourcing type \"{0}\"."),
        new("近い名前: {1}。類型は clauses/outsourcing/options.yaml の type と subtype にあります。",
            "Near names: {1}. Types are the alternatives of type and subtype in clauses/outsourcing/options.yaml."));

    public static Rule MinimumAboveMaximum { get; } = Error("DG1063",
        new("「{0}」の下限 {1} が上限 {2} より大きくなっています。", "The minimum {1} of \"{0}\" is above its maximum {2}."),
        new("min と max を見直してください。", "Correct min or max."));

    public static Rule UnknownSide { get; } = Error("DG1064",
        new("文書の側「{0}」はありません。", "There is no side \"{0}\"."),
        new("近い名前: {1}。側は measures.yaml の対策の下にある名前です（spec、contract など）。",
            "Near names: {1}. Sides are the keys below the measures (spec, contract)."));

    public static Rule LabelsAlike { get; } = Error("DG1065",
        new("【{0}】が「{1}」と「{2}」の両方のラベルになっています。", "【{0}】 is the label of both \"{1}\" and \"{2}\"."),
        new("どちらかの label を違う文言にしてください。", "Change one of the labels."));

    public static Rule MinimumOfOne { get; } = Warning("DG1066",
        new("「{0}」は一つだけ選ぶ選択肢なので min は働きません。", "min means nothing for \"{0}\", a choice of one."),
        new("min を消すか、choose: any にしてください。", "Delete min, or write choose: any."));

    public static Rule BadPattern { get; } = Error("DG1067",
        new("pattern「{0}」は正規表現として使えません（{1}）。", "The pattern \"{0}\" cannot be used as a regular expression ({1})."),
        new("^ で始まり $ で終わる形にし、前後読みや後方参照は使わないでください。", "Start with ^ and end with $; no look-around and no back-references."));

    public static Rule PatternWithoutMessage { get; } = Warning("DG1068",
        new("「{0}」には pattern がありますが、合わないときに示す message がありません。", "\"{0}\" has a pattern but no message for answers that do not fit."),
        new("message: に、どう書けばよいかを一文で書いてください。", "Say under message: in one sentence how to write it."));

    public static Rule DefaultOfWrongType { get; } = Error("DG1069",
        new("既定値「{0}」は {1} として読めません。", "The default \"{0}\" cannot be read as {1}."),
        new("日付は 2026-11-21、数と金額は半角数字だけ、一覧は [一つ目, 二つ目] のように書きます。", "Write a date as 2026-11-21, numbers in plain digits, a list as [first, second]."));

    public static Rule UnknownConditionName { get; } = Error("DG1070",
        new("条件にある「{0}」という選択肢も変数もありません。", "The condition names \"{0}\", which is neither an option nor a variable."),
        new("近い名前: {1}。", "Near names: {1}."));

    public static Rule UnknownConditionValue { get; } = Error("DG1071",
        new("条件にある「{0}」に「{1}」という値はありません。", "\"{0}\" has no value \"{1}\"."),
        new("近い名前: {2}。label ではなく alternatives の名前を書いてください。", "Near names: {2}. Write the key of an alternative, not its label."));

    public static Rule UnknownMeasure { get; } = Error("DG1072",
        new("対策「{0}」は「{1}」の表にありません。", "The measures of \"{1}\" have no \"{0}\"."),
        new("近い名前: {2}。新しい対策なら measures.yaml に書き足してください。", "Near names: {2}. Add a new one to measures.yaml."));

    public static Rule SourceMissing { get; } = Error("DG1073",
        new("条項「{0}」に出典がありません。", "The clause \"{0}\" names no source."),
        new("source: に基にした単位のIDを、独自の文なら source: own を書いてください。", "Write the ids of the units it carries, or source: own."));

    public static Rule SourceMalformed { get; } = Error("DG1074",
        new("出典「{0}」はIDの形になっていません。", "\"{0}\" is not made like a source id."),
        new("nisc2008.contract.build.12 のように、文書の名前から始めて英数字を . でつないでください。", "Write it like nisc2008.contract.build.12."));

    public static Rule SourceUnknown { get; } = Error("DG1075",
        new("出典「{0}」の文書「{1}」は知られていません。", "The source \"{0}\" belongs to an unknown document \"{1}\"."),
        new("使える文書: {2}。新しい文書なら clauses/sources.yaml に書き足してください。", "Known: {2}. Add a new document to clauses/sources.yaml."));

    public static Rule OpeningIncomplete { get; } = Error("DG1076",
        new("ここから始まる「{0}」の選択肢に、次の場合の文がありません: {1}", "The alternatives of \"{0}\" that start here lack: {1}"),
        new("足りない場合の【…】と文を補ってください。その場合に文が要らないなら、options.yaml でその選択肢を silent: true にします。",
            "Add the missing 【…】 with its text, or mark the alternative silent: true in options.yaml if it needs none."));

    public static Rule LabelImpossible { get; } = Error("DG1077",
        new("【{0}】は、この条項では起こり得ません。", "【{0}】 can never be the case in this clause."),
        new("先頭の types・when を広げるか、この場合の文を消してください。", "Widen types or when of the clause, or delete this text."));

    public static Rule OptionUnused { get; } = Warning("DG1078",
        new("選択肢「{0}」は、どの条項でもどの条件でも使われていません。", "No clause and no condition uses the option \"{0}\"."),
        new("使う条項の options: に書くか、定義を消してください。", "Name it in the options: of a clause, or delete it."));

    public static Rule AlternativeUnused { get; } = Warning("DG1079",
        new("「{0}」の「{1}」（{2}）を選んでも、文書は何も変わりません。", "Choosing \"{1}\" of \"{0}\" ({2}) changes nothing in any document."),
        new("この場合の文を条項に書くか、文が要らないなら silent: true を書いてください。", "Write its text in a clause, or mark it silent: true."));

    public static Rule OptionNotOpened { get; } = Warning("DG1080",
        new("選択肢「{0}」は options: にありますが、本文で使われていません。", "The option \"{0}\" is named in options: but not used in the text."),
        new("本文に【…】の行を書くか、options: から消してください。", "Write its 【…】 lines, or take it out of options:."));

    public static Rule SideMissing { get; } = Error("DG1081",
        new("選択肢「{0}」は {1} にありますが、{2} にありません。", "The option \"{0}\" stands in {1} but not in {2}."),
        new("{2} の条項にも同じ選択肢の文を置くか、片側だけでよいなら options.yaml に sides: [{1}] と書いてください。",
            "Give it text in {2} too, or write sides: [{1}] in options.yaml if it belongs there only."));

    public static Rule WrongSide { get; } = Error("DG1082",
        new("選択肢「{0}」は {1} だけのものですが、{2} の条項で使われています。", "The option \"{0}\" belongs to {1} only, but this clause is of {2}."),
        new("options.yaml の sides: に {2} を加えるか、この条項から外してください。", "Add {2} to sides: in options.yaml, or take the option out of this clause."));

    public static Rule VariableUnused { get; } = Warning("DG1083",
        new("変数「{0}」（{1}）は、どこにも使われていません。", "Nothing uses the variable \"{0}\" ({1})."),
        new("条項で {{{{ {0} }}}} と書いて使うか、定義を消してください。", "Use it as {{{{ {0} }}}} in a clause, or delete it."));

    public static Rule UnknownDate { get; } = Error("DG1084",
        new("after の「{0}」という日付の変数はありません。", "after names \"{0}\", which is no date variable."),
        new("近い名前: {1}。type: date の変数を書いてください。", "Near names: {1}. Name a variable of type: date."));

    public static Rule UnknownRow { get; } = Error("DG1090",
        new("表「{0}」の最初の列に「{1}」という値はありません。", "The first column of the table \"{0}\" has no value \"{1}\"."),
        new("近い名前: {2}。apart は、最初の列が choice の表に、その alternatives の名前で書きます。", "Near names: {2}. apart names alternatives of a first column of type choice."));

    public static Rule UnknownHolder { get; } = Error("DG1091",
        new("表「{0}」に「{1}」という列はありません。", "The table \"{0}\" has no column \"{1}\"."),
        new("近い名前: {2}。holder には、誰が充てられているかを示す列の名前を書いてください。", "Near names: {2}. Name under holder: the columns that say who holds a row."));

    public static Rule DemandUncarried { get; } = Error("DG1092",
        new("要求「{0}」（{1}）を受ける条項も文書も書かれていません。", "Nothing carries the demand \"{0}\" ({1})."),
        new("concordance.yaml のこの要求に、受ける条項（spec、contract）又は文書（documents）を書いてください。", "Name in concordance.yaml the clauses (spec, contract) or documents that carry it."));

    public static Rule DemandOnWrongSide { get; } = Error("DG1093",
        new("条項「{0}」は {1} の側のものではありません。", "The clause \"{0}\" does not stand on the side {1}."),
        new("concordance.yaml の spec には調達仕様書の、contract には契約書の条項を書いてください。", "Under spec write clauses of the specification, under contract those of the contract."));

    private static IEnumerable<Rule> QuestionRules =>
    [
        UnknownRow, UnknownHolder, DemandUncarried, DemandOnWrongSide,
        UnknownDefault, SeveralDefaults, UnknownType, MinimumAboveMaximum, UnknownSide, LabelsAlike, MinimumOfOne, BadPattern,
        PatternWithoutMessage, DefaultOfWrongType, UnknownConditionName, UnknownConditionValue, UnknownMeasure, SourceMissing,
        SourceMalformed, SourceUnknown, OpeningIncomplete, LabelImpossible, OptionUnused, AlternativeUnused, OptionNotOpened, SideMissing,
        WrongSide, VariableUnused, UnknownDate,
    ];
}
