using DocGen.Library.Conditions;

namespace DocGen.Drafting.Forms;

/// <summary>A condition as a formula that Excel and LibreOffice calculate.</summary>
public static class SheetFormula
{
    /// <param name="condition">The condition.</param>
    /// <param name="term">
    /// The formula of one of its terms: a name, and the value it is compared to (empty where it is only asked whether there is an answer);
    /// null where the sheet does not know the name.
    /// </param>
    /// <returns>Null where the sheet does not know every name; empty for a condition that always holds.</returns>
    public static string? Of(Condition condition, Func<string, string, string?> term) => condition switch
    {
        Is equal => term(equal.Name, equal.Value),
        Answered answered => term(answered.Name, ""),
        Not not => Of(not.Operand, term) is { } inner ? $"NOT({inner})" : null,
        And and => Of(and.Left, term) is { } left && Of(and.Right, term) is { } right ? $"AND({left},{right})" : null,
        Or or => Of(or.Left, term) is { } left && Of(or.Right, term) is { } right ? $"OR({left},{right})" : null,
        _ => "",
    };

    /// <summary>A text as a formula writes it.</summary>
    public static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
