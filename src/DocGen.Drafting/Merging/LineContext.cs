using Scriban;
using Scriban.Parsing;

namespace DocGen.Drafting.Merging;

/// <summary>Renders a line that is not Markdown (a title, a file name): values stand as they are printed.</summary>
internal sealed class LineContext : TemplateContext
{
    private readonly AnswerData _data;

    public LineContext(AnswerData data)
    {
        _data = data;
        MergeLimits.Set(this);
        StrictVariables = true;
        TryGetMember = Unknown.Member;
        PushGlobal(data.Root);
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        if (textAsObject is not null) Write(_data.Find(textAsObject)?.Text ?? _data.Print(textAsObject, o => ObjectToString(o) ?? ""));
        return this;
    }
}
