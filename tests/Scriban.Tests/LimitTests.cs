using System.Diagnostics;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using Xunit;

namespace Scriban.Tests;

/// <summary>Every limit, right at its edge.</summary>
public class LimitTests
{
    [Fact]
    public void TheDefaultsAreKnown()
    {
        var context = new TemplateContext();
        Assert.Equal(1000, context.LoopLimit);
        Assert.Equal(100, context.RecursiveLimit);
        Assert.Equal(20, context.ObjectRecursionLimit);
        Assert.Equal(1048576, context.LimitToString);
        Assert.Equal(TimeSpan.FromSeconds(10), context.RegexTimeOut);
        Assert.Equal(250, new ParserOptions().ExpressionDepthLimit);
        Assert.True(context.EnableRelaxedMemberAccess && context.EnableRelaxedIndexerAccess && context.AutoIndent);
        Assert.False(context.StrictVariables || context.EnableRelaxedTargetAccess || context.EnableRelaxedFunctionAccess || context.EnableNullIndexer);
    }

    [Theory]
    [InlineData("{{ for i in a }}.{{ end }}", 5)]
    [InlineData("{{ while while.index < 4; '.'; end }}", 6)]
    [InlineData("{{ for i in [1, 2]; for j in [1, 2]; '.'; end; end }}", 6)]
    [InlineData("{{ a | array.each(@(do; ret '.'; end)) | array.join '' }}", 10)]
    [InlineData("{{ a | array.sort | array.first }}", 5)]
    [InlineData("{{ for i in 1..5 }}.{{ end }}", 5)]
    [InlineData("{{ ['.'] * 4 | array.join '' }}", 8)]
    [InlineData("{{ x = []; x[5] = 1; x.size }}", 6)]
    public void LoopLimit(string template, int enough)
    {
        Assert.NotEmpty(Render(template, context => context.LoopLimit = enough));
        Assert.NotEmpty(Render(template, context => context.LoopLimit = 0));
        var error = Assert.Throws<ScriptRuntimeException>(() => Render(template, context => context.LoopLimit = enough - 1));
        Assert.Contains($"`{enough - 1}`", error.OriginalMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void LoopLimitAtItsEdge()
    {
        Assert.Equal(".....", Render("{{ for i in a }}.{{ end }}", context => context.LoopLimit = 5));
        var error = Assert.Throws<ScriptRuntimeException>(() => Render("{{ for i in a }}.{{ end }}", context => context.LoopLimit = 4));
        Assert.Equal("limit.md(1,4) : error : Exceeding number of iteration limit `4` for loop statement.", error.Message);
        Assert.Equal(3, error.Span.Start.Column);
    }

    [Fact]
    public void RecursiveLimit()
    {
        const string Text = "{{ func f(n); if n > 1; f (n - 1); end; '.'; end; f 5 }}";
        Assert.Equal(".....", Render(Text, context => context.RecursiveLimit = 5));
        var error = Assert.Throws<ScriptRuntimeException>(() => Render(Text, context => context.RecursiveLimit = 4));
        Assert.Contains("recursive depth limit `4`", error.OriginalMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void ObjectRecursionLimit()
    {
        Assert.Equal("[[[1]]]", Render("{{ [[[1]]] }}", context => context.ObjectRecursionLimit = 4));
        var error = Assert.Throws<ScriptRuntimeException>(() => Render("{{ [[[1]]] }}", context => context.ObjectRecursionLimit = 3));
        Assert.Contains("too deeply nested", error.OriginalMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void AnObjectThatContainsItselfIsAnError()
    {
        var error = Assert.Throws<ScriptRuntimeException>(() => Render("{{ o = {}; o.self = o; o }}", _ => { }));
        Assert.Contains("reference loops", error.OriginalMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void LimitToStringCutsTheOutput()
    {
        Assert.Equal("1234567890", Render("1234567890", context => context.LimitToString = 10));
        Assert.Equal("1234567890...", Render("12345678901", context => context.LimitToString = 10));
        Assert.Equal("1234567890...", Render("12345{{ 67890 }}{{ 'あ' }}い", context => context.LimitToString = 10));
        Assert.Equal("12345678901", Render("12345678901", context => context.LimitToString = 0));
    }

    [Fact]
    public void LimitToStringForbidsLongStrings()
    {
        Assert.Equal("aaa", Render("{{ x = 'a' * 3; x | string.size | string.pluralize 'b' 'aaa' }}", context => context.LimitToString = 10));
        foreach (var text in new[] { "{{ 'abc' * 4 }}", "{{ 'a' | string.pad_left 11 }}", "{{ '123456' | string.append '123456' }}", "{{ a | array.join '----' }}" })
        {
            var error = Assert.Throws<ScriptRuntimeException>(() => Render(text, context => context.LimitToString = 10));
            Assert.Contains("LimitToString `10`", error.OriginalMessage, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void RegexTimeOut()
    {
        const string Text = "{{ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' | regex.match '^(a+)+$' }}";
        var watch = Stopwatch.StartNew();
        Assert.Throws<ScriptRuntimeException>(() => Render(Text, context => context.RegexTimeOut = TimeSpan.FromMilliseconds(50)));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void ACancelledRenderingStops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var error = Assert.Throws<ScriptAbortException>(() => Render("{{ 1 }}", context => context.CancellationToken = source.Token));
        Assert.Equal(source.Token, error.CancellationToken);
    }

    [Fact]
    public void ATimeLimitEndsAnEndlessLoop()
    {
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        Assert.Throws<ScriptAbortException>(() => Render("{{ while true; x = 1; end }}", context =>
        {
            context.LoopLimit = 0;
            context.CancellationToken = source.Token;
        }));
    }

    [Theory]
    [InlineData("{{ ((((1)))) }}", 6)]
    [InlineData("{{ 1 + 1 + 1 }}", 5)]
    [InlineData("{{ if true }}{{ if true }}{{ end }}{{ end }}", 3)]
    [InlineData("{{ [[1]] }}", 6)]
    public void ExpressionDepthLimit(string text, int deep)
    {
        Assert.False(Parse(text, 250).HasErrors);
        Assert.False(Parse(text, 0).HasErrors);
        Assert.False(Parse(text, deep).HasErrors);
        var message = Assert.Single(Parse(text, deep - 1).Messages);
        Assert.Equal($"The statement depth limit `{deep - 1}` was reached when parsing this statement", message.Message);
    }

    [Fact]
    public void DeepNestingIsAnErrorAndNotACrash()
    {
        Assert.False(Parse("{{ " + new string('(', 100) + "1" + new string(')', 100) + " }}", 250).HasErrors);
        Assert.True(Parse("{{ " + new string('(', 10000) + "1", 250).HasErrors);
        Assert.True(Parse("{{ " + new string('[', 10000) + "1", 250).HasErrors);
        Assert.True(Parse(string.Concat(Enumerable.Repeat("{{ if true }}", 10000)), 250).HasErrors);
    }

    private static Template Parse(string text, int limit) =>
        Template.Parse(text, "limit.md", new ParserOptions { ExpressionDepthLimit = limit });

    private static string Render(string text, Action<TemplateContext> configure)
    {
        var context = new TemplateContext();
        configure(context);
        context.PushGlobal(new ScriptObject { ["a"] = new ScriptArray { 1, 2, 3, 4, 5 } });
        return Template.Parse(text, "limit.md").Render(context);
    }
}
