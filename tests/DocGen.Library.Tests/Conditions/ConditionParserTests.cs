using DocGen.Documents.Diagnostics;
using DocGen.Library.Conditions;
using FsCheck;
using FsCheck.Fluent;

namespace DocGen.Library.Tests.Conditions;

public class ConditionParserTests
{
    private static readonly Gen<string> Names = Gen.Elements("audit", "type", "org.name", "再委託", "a-b", "x1", "notice", "order", "android");
    private static readonly Gen<string> Values = Gen.Elements("conduct", "operate.remote", "全部", "a b", "it's", "(x)", "", "and", "第1号");

    private static readonly Gen<Condition> Simple = Gen.OneOf(
        from name in Names from value in Values select (Condition)new Is(name, value),
        from name in Names select (Condition)new Answered(name));

    [Fact]
    public void The_text_of_a_condition_reads_as_the_same_condition() => Prop.ForAll(Arb.From(Gen.Sized(size => Conditions(Math.Min(size, 12)))), condition =>
    {
        var bag = new DiagnosticBag();
        var read = ConditionParser.Parse(condition.ToString(), new Place("f"), bag);
        return condition.Equals(read) && bag.Count == 0;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Arbitrary_text_never_throws() => Prop.ForAll<string?>(text =>
    {
        var bag = new DiagnosticBag();
        return ConditionParser.Parse(text ?? "", new Place("f"), bag) is null == bag.HasErrors;
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("audit=conduct", true)]
    [InlineData("audit!=conduct", false)]
    [InlineData("audit!=none", true)]
    [InlineData("type=build and audit=conduct", true)]
    [InlineData("type=store or audit=conduct", true)]
    [InlineData("type=store and audit=conduct or type=build", true)]
    [InlineData("type=store and (audit=conduct or type=build)", false)]
    [InlineData("not audit", false)]
    [InlineData("org.name", false)]
    [InlineData("not (org.name or type=store)", true)]
    [InlineData("type=operate", true)]
    public void A_condition_holds_or_not(string text, bool holds)
    {
        var answers = new Dictionary<string, string[]> { ["audit"] = ["conduct"], ["type"] = ["build", "operate"], ["org.name"] = [""] };
        var condition = ConditionParser.Parse(text, new Place("f"), new DiagnosticBag())!;
        Assert.Equal(holds, condition.Holds(name => answers.GetValueOrDefault(name, [])));
    }

    [Theory]
    [InlineData("(", 40000)]
    [InlineData("not ", 40000)]
    [InlineData("a and ", 40000)]
    [InlineData("a or ", 40000)]
    public void A_hostile_condition_is_a_finding(string piece, int times)
    {
        var bag = new DiagnosticBag();
        ConditionParser.Parse(string.Concat(Enumerable.Repeat(piece, times)) + "a", new Place("f"), bag);
        Assert.Equal("DG1024", Assert.Single(bag.Sorted()).Rule.Code);
    }

    private static Gen<Condition> Conditions(int size)
    {
        if (size <= 1) return Simple;
        var half = Conditions(size / 2);
        return Gen.OneOf(
            Simple,
            from left in half from right in half select (Condition)new And(left, right),
            from left in half from right in half select (Condition)new Or(left, right),
            from inner in half select (Condition)new Not(inner));
    }
}
