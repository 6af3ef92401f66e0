using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;
using DocGen.Library.Measures;

namespace DocGen.Drafting.Selection;

/// <summary>The reasons that a selection can give.</summary>
public static class Reasons
{
    public static Reason Template { get; } = Of("ひな型が常に置く条項", "the template always has it");

    public static Reason Model { get; } = Of("モデル文は全ての条項を示す", "a model text shows every clause");

    public static Reason WrongType(string types) =>
        Of($"委託の類型が異なる（{types}の条項）", $"for other types of outsourcing ({types})");

    public static Reason Required(string column) => Of($"要件表で必要（{column}）", $"required by the matrix ({column})");

    public static Reason Optional(string condition, bool holds, Place place) => holds
        ? Of($"要件表で選択、{condition}", $"optional in the matrix, {condition}", place)
        : Of($"要件表で選択、{condition}に当たらない", $"optional in the matrix, not {condition}", place);

    public static Reason Included(string condition, bool holds, Place place) => holds
        ? Of($"一般にサービスに含まれるが、{condition}ため明記", $"comes with the service, written down since {condition}", place)
        : Of("一般にサービスに含まれるため書かない", "comes with the service", place);

    public static Reason NotApplicable(string column) => Of($"要件表で該当なし（{column}）", $"does not apply ({column})");

    public static Reason LeftOut(LeaveOut leaveOut) =>
        Of($"案件で除外：{leaveOut.Reason}", $"left out by the case: {leaveOut.Reason}", leaveOut.Place);

    public static Reason Condition(string condition, bool holds, Place place) => holds
        ? Of(condition, condition, place)
        : Of($"{condition}に当たらない", $"not {condition}", place);

    public static Reason Chosen(OptionAnswer answer) => answer.Origin == AnswerOrigin.Default
        ? Of("既定の選択", "chosen by default", answer.Place)
        : Of("回答で選択", "chosen by the answers", answer.Place);

    public static Reason NotChosen { get; } = Of("選ばれていない", "not chosen");

    public static Reason Type { get; } = Of("委託の類型による", "by the type of outsourcing");

    public static string Name(Standing standing, Language language) => (standing, language) switch
    {
        (Standing.Required, Language.Japanese) => "必要",
        (Standing.Optional, Language.Japanese) => "選択",
        (Standing.Included, Language.Japanese) => "サービスに含まれる",
        (_, Language.Japanese) => "該当なし",
        (Standing.Required, _) => "required",
        (Standing.Optional, _) => "optional",
        (Standing.Included, _) => "included",
        _ => "n/a",
    };

    private static Reason Of(string japanese, string english, Place place = default) => new(new Wording(japanese, english), place);
}
