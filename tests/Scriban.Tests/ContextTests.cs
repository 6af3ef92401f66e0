using System.Globalization;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using Xunit;

namespace Scriban.Tests;

/// <summary>What a context lets .NET code set and reach.</summary>
public class ContextTests
{
    [Fact]
    public void StrictVariablesForbidUnknownNames()
    {
        var error = Assert.Throws<ScriptRuntimeException>(() => Render("\n{{ org.name }}{{ unknown }}", context => context.StrictVariables = true));
        Assert.Equal("a.md(2,18) : error : The variable or function `unknown` was not found", error.Message);
        Assert.Equal("The variable or function `unknown` was not found", error.OriginalMessage);
        Assert.Equal((1, 17), (error.Span.Start.Line, error.Span.Start.Column));
    }

    [Fact]
    public void TryGetVariableIsAskedForUnknownNames()
    {
        var asked = new List<string>();
        var text = Render("{{ org.name }}{{ unknown }}", context =>
        {
            context.StrictVariables = true;
            context.TryGetVariable = (TemplateContext _, SourceSpan span, ScriptVariable variable, out object? value) =>
            {
                asked.Add($"{variable.Name} {span.Start.Column}");
                value = "〔" + variable.Name + "〕";
                return true;
            };
        });
        Assert.Equal("乙川市〔unknown〕", text);
        Assert.Equal(["unknown 17"], asked);
    }

    [Fact]
    public void TryGetMemberIsAskedForUnknownMembers()
    {
        var text = Render("{{ org.unit }}{{ org['tel'] }}", context =>
        {
            context.EnableRelaxedMemberAccess = false;
            context.TryGetMember = (TemplateContext _, SourceSpan _, object _, string member, out object? value) =>
            {
                value = "〔" + member + "〕";
                return true;
            };
        });
        Assert.Equal("〔unit〕〔tel〕", text);
    }

    [Theory]
    [InlineData("{{ org.none }}", "Cannot get member with name none.")]
    [InlineData("{{ org['none'] }}", "Cannot access target `org` with an indexer: 'none'")]
    [InlineData("{{ nothing.none }}", "Object `nothing` is null. Cannot access member: nothing.none")]
    public void MembersCanBeStrict(string text, string message)
    {
        var error = Assert.Throws<ScriptRuntimeException>(() => Render(text, context => context.EnableRelaxedMemberAccess = false));
        Assert.Equal(message, error.OriginalMessage);
    }

    [Fact]
    public void OtherAccessCanBeRelaxedOrStrict()
    {
        Assert.Equal("[][]", Render("[{{ nothing.a }}][{{ nothing.a.b }}]", context => context.EnableRelaxedTargetAccess = true));
        Assert.Equal("[]", Render("[{{ no_such 1 }}]", context => context.EnableRelaxedFunctionAccess = true));
        Assert.Equal("[]", Render("[{{ org[nothing] }}]", context => context.EnableNullIndexer = true));
        Assert.Throws<ScriptRuntimeException>(() => Render("{{ [1][1] }}", context => context.EnableRelaxedIndexerAccess = false));
        Assert.Equal("a", Render("a{{ break }}b", context => context.EnableBreakAndContinueAsReturnOutsideLoop = true));
    }

    [Fact]
    public void ErrorsCanBeRendered()
    {
        Assert.Equal("前[Cannot get the member nothing.a for a null object.]後", Render("前{{ nothing.a }}後", context =>
            context.RenderRuntimeException = error => $"[{error.OriginalMessage}]"));
    }

    [Fact]
    public void GlobalsAreAStack()
    {
        var context = new TemplateContext();
        var lower = new ScriptObject { ["a"] = 1, ["b"] = 2 };
        var upper = new ScriptObject { ["b"] = 3 };
        context.PushGlobal(lower);
        context.PushGlobal(upper);
        Assert.Equal("13", Template.Parse("{{ a }}{{ b }}{{ c = 4 }}").Render(context));
        Assert.Same(upper, context.CurrentGlobal);
        Assert.Equal(4, upper["c"]);
        Assert.False(lower.ContainsKey("c"));
        Assert.Equal(3, context.GlobalCount);
        Assert.Same(upper, context.PopGlobal());
        Assert.Equal("12", Template.Parse("{{ a }}{{ b }}").Render(context));
    }

    [Fact]
    public void VariablesCanBeReadAndSet()
    {
        var context = new TemplateContext();
        context.PushGlobal(new ScriptObject());
        context.SetValue(new ScriptVariableGlobal("a"), 5);
        Assert.Equal(5, context.GetValue(new ScriptVariableGlobal("a")));
        context.SetValue(new ScriptVariableGlobal("fixed"), 1, asReadOnly: true);
        Assert.Throws<ScriptRuntimeException>(() => Template.Parse("{{ fixed = 2 }}").Render(context));
        context.DeleteValue(new ScriptVariableGlobal("a"));
        Assert.Null(context.GetValue(new ScriptVariableGlobal("a")));
    }

    [Fact]
    public void OutputsAreAStack()
    {
        var context = new TemplateContext();
        context.PushOutput();
        context.Write("内");
        Assert.Equal(2, context.OutputCount);
        Assert.Equal("内", context.PopOutput().ToString());
        context.Write("外").WriteLine();
        Assert.Equal("外" + context.NewLine, context.Output.ToString());
        Assert.Throws<InvalidOperationException>(() => context.PopOutput());
    }

    [Fact]
    public void CulturesAreAStack()
    {
        Assert.Equal("1234.5", Render("{{ 1234.5 }}", context => context.PushCulture(CultureInfo.InvariantCulture)));
        var context = new TemplateContext();
        Assert.Equal(CultureInfo.InvariantCulture, context.CurrentCulture);
        var culture = new CultureInfo(string.Empty) { NumberFormat = { NumberDecimalSeparator = "," } };
        context.PushCulture(culture);
        Assert.Equal("1,5", Template.Parse("{{ 1.5 }}").Render(context));
        Assert.Same(culture, context.PopCulture());
        Assert.Throws<InvalidOperationException>(() => context.PopCulture());
    }

    [Fact]
    public void IndentingCanBeSwitchedOff()
    {
        const string Text = "{{ t = \"一\\n\\n二\" ~}}\n  {{ t }}";
        Assert.Equal("  一\n  \n  二", Render(Text, _ => { }));
        Assert.Equal("  一\n\n  二", Render(Text, context => context.IndentOnEmptyLines = false));
        Assert.Equal("  一\n\n二", Render(Text, context => context.AutoIndent = false));
    }

    [Fact]
    public void TemplatesAreLoadedOnceInAContext()
    {
        var loader = new TextLoader(new Dictionary<string, string> { ["part"] = "部" });
        Assert.Equal("部部", Render("{{ include 'part' }}{{ include 'part' }}", context => context.TemplateLoader = loader));
        Assert.Equal(["part"], loader.Loaded);
    }

    [Fact]
    public void ACachedTemplateNeedsNoLoading()
    {
        var loader = new TextLoader(new Dictionary<string, string>());
        Assert.Equal("済", Render("{{ include 'part' }}", context =>
        {
            context.TemplateLoader = loader;
            context.CachedTemplates["part"] = Template.Parse("済", "part");
        }));
        Assert.Empty(loader.Loaded);
    }

    [Fact]
    public void ErrorsOfIncludedTemplatesNameTheirFile()
    {
        var error = Assert.Throws<ScriptParserRuntimeException>(() => Render("{{ include 'part' }}", context =>
            context.TemplateLoader = new TextLoader(new Dictionary<string, string> { ["part"] = "一\n{{ 1 + }}" })));
        Assert.StartsWith("part(2,8) : error : ", Assert.Single(error.ParserMessages).ToString(), StringComparison.Ordinal);
        Assert.Equal("a.md", error.Span.FileName);
    }

    [Fact]
    public void WithoutALoaderNothingIsIncluded()
    {
        var error = Assert.Throws<ScriptRuntimeException>(() => Render("{{ include 'part' }}", _ => { }));
        Assert.Equal("Unable to include <part>. No TemplateLoader registered in TemplateContext.TemplateLoader", error.OriginalMessage);
    }

    [Fact]
    public void AContextCanBeUsedAgain()
    {
        var context = new TemplateContext();
        context.PushGlobal(new ScriptObject { ["a"] = 1 });
        Assert.Equal("1", Template.Parse("{{ a }}").Render(context));
        Assert.Equal("1", Template.Parse("{{ a }}").Render(context));
        context.Reset();
        Assert.Equal(string.Empty, Template.Parse("{{ a }}").Render(context));
    }

    [Fact]
    public void TheFunctionsOfOneContextAreItsOwn()
    {
        Assert.Equal("x", Render("{{ string.mine = 'x'; string.mine }}", _ => { }));
        Assert.Equal(string.Empty, Render("{{ string.mine }}", _ => { }));
        Assert.Equal("2008", Render("{{ date.format = '%Y'; date.parse '2008-04-01' }}", _ => { }));
        Assert.Equal("01 Apr 2008", Render("{{ date.parse '2008-04-01' }}", _ => { }));
    }

    [Fact]
    public void ValuesAreConverted()
    {
        var context = new TemplateContext();
        Assert.Equal("[1, \"a\", null, {b: true}]", context.ObjectToString(new ScriptArray { 1, "a", null, new ScriptObject { ["b"] = true } }));
        Assert.Null(context.ObjectToString(null));
        Assert.True(context.ToBool(default, string.Empty));
        Assert.False(context.ToBool(default, null));
        Assert.Equal(3, context.ToInt(default, "3"));
        Assert.Equal(1.0, context.ToObject<double>(default, 1));
        Assert.Equal("bigint", context.GetTypeName(System.Numerics.BigInteger.One));
        Assert.Throws<ScriptRuntimeException>(() => context.ToInt(default, "x"));
    }

    private static string Render(string text, Action<TemplateContext> configure)
    {
        var context = new TemplateContext();
        configure(context);
        context.PushGlobal(new ScriptObject { ["org"] = new ScriptObject { ["name"] = "乙川市" } });
        return Template.Parse(text, "a.md").Render(context);
    }
}
