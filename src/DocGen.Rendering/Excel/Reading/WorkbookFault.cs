using DocGen.Documents.Diagnostics;

namespace DocGen.Rendering.Excel.Reading;

/// <summary>Ends the reading of a workbook; caught where it began.</summary>
internal sealed class WorkbookFault(Rule rule, params string[] arguments) : Exception(rule.Code)
{
    public Rule Rule => rule;

    public string[] Arguments => arguments;
}
