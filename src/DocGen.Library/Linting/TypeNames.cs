using System.Collections.Immutable;

namespace DocGen.Library.Linting;

/// <summary>Outsourcing types and subtypes: <c>operate</c> covers <c>operate.remote</c>, and an empty list stands for all.</summary>
internal static class TypeNames
{
    public static bool Meet(ImmutableArray<string> some, ImmutableArray<string> others) =>
        some.IsEmpty || others.IsEmpty || some.Any(a => others.Any(b => Meet(a, b)));

    public static bool Meet(ImmutableArray<string> some, string other) => some.IsEmpty || some.Any(a => Meet(a, other));

    private static bool Meet(string a, string b) => a == b || IsPart(a, b) || IsPart(b, a);

    private static bool IsPart(string whole, string part) =>
        part.Length > whole.Length && part[whole.Length] == '.' && part.StartsWith(whole, StringComparison.Ordinal);
}
