using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;

namespace DocGen.Library.Rules;

/// <summary>
/// Everything that can be wrong with the library's files. The messages speak to the drafter who wrote them: what is wrong, and what
/// to do next. Codes never change their meaning; a rule that goes takes its code with it.
/// </summary>
public static partial class LibraryRules
{
    /// <summary>All rules in the order of their codes.</summary>
    public static ImmutableArray<Rule> All =>
        [.. new[] { YamlRules, YamlSlipRules, ConditionRules, FileRules, LabelRules, QuestionRules, DocumentRules, BodyRules, SafetyRules, RequirementRules }.SelectMany(r => r).OrderBy(r => r.Code, StringComparer.Ordinal)];

    private static Rule Error(string code, Wording message, Wording hint) => new(code, Severity.Error, message, hint);

    private static Rule Warning(string code, Wording message, Wording hint) => new(code, Severity.Warning, message, hint);
}
