namespace DocGen.Drafting.Selection;

/// <summary>Which documents of a set bear the measures of a side: a confirmation that prints the contract's measures is no contract.</summary>
internal static class SetSides
{
    public static IReadOnlyList<CaseDocument> DocumentsOf(IEnumerable<CaseDocument> set, string family, string side) =>
        [.. set.Where(d => d.Selection.Template is { AttachTo.IsEmpty: true } template && template.Family == family && template.Side == side)];
}
