using Scriban.Parsing;
using Scriban.Syntax;
using Xunit;

namespace Scriban.Tests;

/// <summary>Parsing from .NET: messages, positions, options.</summary>
public class ParseTests
{
    [Fact]
    public void MessagesHaveTheirPlaceCountedFromZero()
    {
        var template = Template.Parse("一行目\n  {{ 1 + }}", "clauses/a.md");
        Assert.True(template.HasErrors);
        var message = Assert.Single(template.Messages);
        Assert.Equal(ParserMessageType.Error, message.Type);
        Assert.Equal("clauses/a.md", message.Span.FileName);
        Assert.Equal(1, message.Span.Start.Line);
        Assert.Equal(9, message.Span.Start.Column);
        Assert.Equal(13, message.Span.Start.Offset);
        Assert.StartsWith("clauses/a.md(2,10) : error : Error while parsing binary expression", message.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void ATemplateWithErrorsDoesNotRender()
    {
        var template = Template.Parse("{{ if }}");
        Assert.True(template.Messages.HasErrors);
        Assert.Throws<InvalidOperationException>(() => template.Render(new TemplateContext()));
    }

    [Fact]
    public void ASourceWithoutANameIsCalledInput()
    {
        Assert.StartsWith("<input>(1,4) : error : ", Template.Parse("{{ ) }}").Messages[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void AnEmptyTextIsAnEmptyTemplate()
    {
        var template = Template.Parse(string.Empty, "empty.md");
        Assert.False(template.HasErrors);
        Assert.Equal("empty.md", template.SourceFilePath);
        Assert.Equal(string.Empty, template.Render(new TemplateContext()));
    }

    [Theory]
    [InlineData("{{ a\r\nb }}\r\nx {{ 1 + }}", 2, 9)]
    [InlineData("{{ a\rb }}\rx {{ 1 + }}", 2, 9)]
    [InlineData("あ\n𠮷{{ 1 + }}", 1, 9)]
    public void LinesAndColumnsAreCountedForEveryLineEnd(string text, int line, int column)
    {
        var start = Template.Parse(text).Messages[0].Span.Start;
        Assert.Equal((line, column), (start.Line, start.Column));
    }

    [Fact]
    public void ScriptOnlyTakesTheWholeTextForCode()
    {
        var options = new LexerOptions { Mode = ScriptMode.ScriptOnly };
        Assert.Equal("3", Template.Parse("a = 1\nb = 2\na + b", lexerOptions: options).Render(new TemplateContext()));
        Assert.Equal(3, Template.Evaluate("1 + 2", new TemplateContext()));
    }

    [Fact]
    public void FrontMatterIsReadApart()
    {
        var options = new LexerOptions { Mode = ScriptMode.FrontMatterAndContent };
        var template = Template.Parse("+++\ntitle = 'T'\n+++\n本文{{ title }}", "a.md", lexerOptions: options);
        Assert.False(template.HasErrors);
        var context = new TemplateContext();
        context.Evaluate(template.Page!.FrontMatter!);
        Assert.Equal("本文T", template.Render(context));
        Assert.Equal(3, template.Page.FrontMatter!.TextPositionAfterEndMarker.Line);
    }

    [Fact]
    public void FrontMatterMustBeThere()
    {
        var options = new LexerOptions { Mode = ScriptMode.FrontMatterAndContent, FrontMatterMarker = "---" };
        Assert.Contains("`---`", Template.Parse("本文", lexerOptions: options).Messages[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ATextMayStartInside()
    {
        var options = new LexerOptions { StartPosition = new TextPosition(4, 1, 0) };
        var template = Template.Parse("---\n{{ 1 + }}", "a.md", lexerOptions: options);
        Assert.Equal("a.md(2,8)", template.Messages[0].Span.ToStringSimple());
    }

    [Fact]
    public void NumbersMayBeReadAsDecimals()
    {
        var template = Template.Parse("{{ 0.1 + 0.2 }}", parserOptions: new ParserOptions { ParseFloatAsDecimal = true });
        Assert.Equal("0.3", template.Render(new TemplateContext()));
    }

    [Fact]
    public void OneTemplateRendersOnManyThreads()
    {
        var template = Template.Parse("{{ for i in 1..20 }}{{ i * n }},{{ end }}{{ string.upcase 'a' }}");
        Parallel.For(0, 200, n =>
        {
            var context = new TemplateContext();
            context.SetValue(new ScriptVariableGlobal("unused"), n);
            context.PushGlobal(new Scriban.Runtime.ScriptObject { ["n"] = n });
            Assert.Equal(string.Concat(Enumerable.Range(1, 20).Select(i => $"{i * n},")) + "A", template.Render(context));
        });
    }
}
