using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace DocGen.Drafting.Merging;

/// <summary>A name that leads nowhere stops the merge: a mistyped variable must not leave a hole in a contract that nobody sees.</summary>
internal static class Unknown
{
    public static bool Member(TemplateContext context, SourceSpan span, object target, string member, out object? value) =>
        throw new ScriptRuntimeException(span, $"The variable `{member}` was not found");
}
