using DocGen.Documents.Blocks;

namespace DocGen.Drafting.Building;

/// <summary>The words behind <c>:::</c>.</summary>
internal static class Containers
{
    public static IReadOnlyDictionary<string, TextRole> Roles { get; } = new Dictionary<string, TextRole>(StringComparer.Ordinal)
    {
        ["title"] = TextRole.Title,
        ["subtitle"] = TextRole.Subtitle,
        ["number"] = TextRole.DocumentNumber,
        ["date"] = TextRole.Date,
        ["addressee"] = TextRole.Addressee,
        ["sender"] = TextRole.Sender,
        ["center"] = TextRole.Center,
        ["right"] = TextRole.Right,
        ["remark"] = TextRole.Remark,
        ["annex"] = TextRole.AnnexLabel,
    };

    public static IEnumerable<string> Names => Roles.Keys.Concat(["contents", "page-break", "landscape", "signature", "indent", "withheld", "rows"]);
}
