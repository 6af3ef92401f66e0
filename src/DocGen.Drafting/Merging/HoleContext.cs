using System.Collections.Immutable;
using Scriban;
using Scriban.Parsing;

namespace DocGen.Drafting.Merging;

/// <summary>
/// Renders clauses so that no value ever becomes markup: whatever an expression yields is put aside as a hole, and only its mark
/// enters the text. Text of the library itself and of included clauses passes as it is.
/// </summary>
internal sealed class HoleContext : TemplateContext
{
    private readonly AnswerData _data;
    private readonly List<DraftHole> _holes = [];

    public HoleContext(AnswerData data, ClauseLoader loader)
    {
        _data = data;
        TemplateLoader = loader;
        StrictVariables = true;
        TryGetMember = Unknown.Member;
        AutoIndent = false;
        NewLine = "\n";
        MergeLimits.Set(this);
        PushGlobal(data.Root);
    }

    public ImmutableArray<DraftHole> Holes => [.. _holes];

    /// <summary>Paths of the variables printed, in the order of first use.</summary>
    public List<string> Printed { get; } = [];

    /// <summary>How many characters the values come to that were put aside. Scriban cuts longer ones without a word.</summary>
    public long Characters { get; private set; }

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        if (textAsObject is null) return this;
        if (_data.Find(textAsObject) is not { } hole)
        {
            var text = _data.Print(textAsObject, o => ObjectToString(o) ?? "");
            // What include and capture yield is text of the library with marks in it; answers cannot hold marks.
            if (Marks.Has(text))
            {
                Write(text);
                return this;
            }
            hole = new DraftHole("", text, true);
        }
        if (hole.Text.Length == 0) return this;
        if (hole.Variable.Length > 0) Printed.Add(hole.Variable);
        Characters += hole.Text.Length;
        Write(Marks.Hole(_holes.Count));
        _holes.Add(hole);
        return this;
    }
}
