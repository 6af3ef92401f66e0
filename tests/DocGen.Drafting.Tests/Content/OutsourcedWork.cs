using DocGen.Library;

namespace DocGen.Drafting.Tests.Content;

/// <summary>What is outsourced: a type with some of its subtypes.</summary>
internal sealed record OutsourcedWork(string Type, params string[] Subtypes)
{
    public IEnumerable<string> Names => [.. Subtypes.Select(s => $"{Type}.{s}"), Type];

    public bool IsOf(string name) => Names.Contains(name);

    public override string ToString() => Subtypes.Length == 0 ? Type : $"{Type}.{string.Join('+', Subtypes)}";

    public static OutsourcedWork Parse(string text) =>
        text.Split('.', '+') is [var type, .. var subtypes] ? new OutsourcedWork(type, subtypes) : new OutsourcedWork(text);

    /// <summary>Each type with each of its subtypes, and with all of them where the matrix does not tell them apart.</summary>
    public static IEnumerable<OutsourcedWork> All(ClauseLibrary library)
    {
        foreach (var type in library.Options["type"].Alternatives.Select(a => a.Key))
        {
            var subtypes = library.Options["subtype"].Alternatives.Select(a => a.Key).Where(k => k.StartsWith(type + ".", StringComparison.Ordinal))
                .Select(k => k[(type.Length + 1)..]).ToArray();
            if (subtypes.Length == 0) yield return new OutsourcedWork(type);
            foreach (var subtype in subtypes) yield return new OutsourcedWork(type, subtype);
            if (subtypes.Length > 1 && library.Matrices["outsourcing"].Columns.Any(c => c.Id == type)) yield return new OutsourcedWork(type, subtypes);
        }
    }
}
