using DocGen.Documents;
using Scriban;

namespace DocGen.Drafting.Merging;

/// <summary>What merge fields may use up, wherever they stand.</summary>
internal static class MergeLimits
{
    private static readonly TimeSpan RegexTime = TimeSpan.FromSeconds(1);

    private const int Margin = 16;

    public static void Set(TemplateContext context)
    {
        var limits = Limits.Current;
        context.LoopLimit = limits.LoopSteps;
        context.RecursiveLimit = limits.CallDepth;
        // Scriban cuts what is longer without a word, and counts what clauses include in clauses once for each: the merge is stopped before (Drafter), this only bounds memory.
        context.LimitToString = (int)Math.Min(int.MaxValue, limits.MergedCharacters * (long)Margin);
        context.RegexTimeOut = RegexTime;
    }
}
