using DocGen.Documents.Diagnostics;
using DocGen.Library.Conditions;
using DocGen.Library.Templates;

namespace DocGen.Library.Loading;

/// <summary>Reads a template file.</summary>
internal static class TemplateReader
{
    public static DocumentTemplate? Read(string id, ContentText content, DiagnosticBag bag)
    {
        if (FrontMatter.Split(content, bag) is not { } parts) return null;
        var keys = parts.Keys;
        keys.RejectUnknown("title", "numbering", "style", "family", "side", "requirements", "types", "divisions", "header", "classification", "file", "columns_by",
            "attach_to", "label", "order", "when", "ordered_by", "record", "excel", "source");
        return new DocumentTemplate(id, keys.RequiredText("title"), parts.Body)
        {
            File = content.File.Shown,
            BodyLine = parts.BodyLine,
            Numbering = keys.RequiredText("numbering"),
            Style = keys.RequiredText("style"),
            Family = keys.Text("family"),
            Side = keys.Text("side"),
            Requirements = keys.Text("requirements"),
            Types = keys.Texts("types"),
            Divisions = keys.Texts("divisions"),
            Header = keys.Text("header"),
            Classification = keys.Text("classification"),
            FileName = keys.Text("file"),
            ColumnsBy = keys.Text("columns_by"),
            AttachTo = keys.Texts("attach_to"),
            AttachmentLabel = keys.Text("label", "別紙"),
            Order = keys.Number("order", 0),
            When = ConditionParser.Read(keys, "when", bag),
            OrderedBy = keys.Texts("ordered_by"),
            IsRecord = keys.Flag("record"),
            Excel = keys.Flag("excel"),
            Sources = keys.Texts("source"),
            Places = KeyPlaces.In(keys),
        };
    }
}
