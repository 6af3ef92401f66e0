using DocGen.Library;

namespace DocGen.Drafting.Selection;

/// <summary>The label of a type or subtype as the options file gives it.</summary>
public static class TypeLabel
{
    /// <summary>As it stands in brackets: 情報システムの運用を委託する場合.</summary>
    public static string Full(ClauseLibrary library, string type)
    {
        var option = type.Contains('.', StringComparison.Ordinal) ? "subtype" : "type";
        return library.Options.TryGetValue(option, out var types) && types.Find(type) is { } alternative ? alternative.Label : type;
    }

    /// <summary>As a name: 情報システムの構築等.</summary>
    public static string Of(ClauseLibrary library, string type) =>
        Full(library, type).Replace("場合", "", StringComparison.Ordinal).TrimEnd('の');
}
