using DocGen.Drafting.Answers;
using DocGen.Library;
using DocGen.Library.Conditions;

namespace DocGen.Drafting.Selection;

/// <summary>A condition in the words of the library: the labels of its alternatives, joined as a drafter would join them.</summary>
public static class ConditionWords
{
    public static string Of(Condition condition, ClauseLibrary library) => Of(condition, library, null);

    /// <summary>The same for a model text of a type: what that type is never asked is left away.</summary>
    public static string Of(Condition condition, ClauseLibrary library, CaseAnswers? model) => condition switch
    {
        Is(var name, var value) when library.Options.TryGetValue(name, out var option) =>
            model?.Allows(option.Types) == false ? "" : option.Find(value)?.Label ?? $"{name}={value}",
        Is(var name, var value) when library.Variables.TryGetValue(name, out var variable) =>
            $"{variable.Label}が「{variable.Alternatives.FirstOrDefault(a => a.Key == value).Value ?? value}」の場合",
        Answered(var name) when library.Variables.TryGetValue(name, out var variable) => $"{variable.Label}がある場合",
        Answered(var name) when library.Options.TryGetValue(name, out var option) => $"「{option.Ask}」に答えがある場合",
        Not(var operand) => Of(operand, library, model) is { Length: > 0 } words ? $"「{words}」に当たらない場合" : "",
        And(var left, var right) => Joined(Of(left, library, model), "で、", Of(right, library, model)),
        Or(var left, var right) => Joined(Of(left, library, model), "又は", Of(right, library, model)),
        _ => condition.ToString() ?? "",
    };

    private static string Joined(string left, string word, string right) =>
        left.Length == 0 ? right : right.Length == 0 ? left : $"{left}{word}{right}";
}
