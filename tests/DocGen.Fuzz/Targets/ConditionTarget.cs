using DocGen.Documents.Diagnostics;
using DocGen.Library.Conditions;

namespace DocGen.Fuzz.Targets;

public sealed class ConditionTarget() : TextTarget("condition", ["subcontracting=permit", "(type=operate or subtype=operate.onsite) and not org.name", "a!=b and (c=d)"])
{
    protected override void Run(string text)
    {
        var bag = new DiagnosticBag();
        var condition = ConditionParser.Parse(text, new Place("fuzz.yaml", 1, 1), bag);
        if (condition is null && !bag.HasErrors) throw new FindingException("not read and not said");
    }
}
