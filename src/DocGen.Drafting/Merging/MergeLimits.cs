using DocGen.Documents;
using Scriban;

namespace DocGen.Drafting.Merging;

/// <summary>What merge fields may use up, wherever they stand.</summary>
internal static class MergeLimits
{
    private static readonly TimeSpan RegexTime = TimeSpan.FromSeconds(1);

    public static void Set(TemplateContext context)
    {
        var limits = Limits.Current;
        context.LoopLimit = limits.LoopSteps;
        context.RecursiveLimit = limits.CallDepth;
        context.LimitToString = limits.MergedCharacters;
        context.RegexTimeOut = RegexTime;
    }
}
