using System.Collections.Immutable;
using DocGen.Drafting.Answers;

namespace DocGen.Drafting.Merging;

/// <summary>What a variable of type <c>person</c> consists of and how it is printed as a whole.</summary>
public static class Persons
{
    public static ImmutableArray<string> Fields { get; } = ["section", "post", "name", "phone", "mail"];

    private static readonly string[] Printed = ["section", "post", "name"];

    public static string LabelOf(string field) => field switch
    {
        "section" => "所属",
        "post" => "職名",
        "name" => "氏名",
        "phone" => "電話番号",
        "mail" => "メールアドレス",
        _ => field,
    };

    /// <summary>Section, post and name, a wide space apart; how to reach the person is printed only where asked for.</summary>
    public static string Print(ImmutableDictionary<string, AnswerValue> fields) =>
        string.Join('　', Printed.Select(f => fields.GetValueOrDefault(f)?.ConditionText ?? "").Where(t => t.Length > 0));
}
