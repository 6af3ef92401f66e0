using Scriban.Parsing;
using Scriban.Runtime;
using Xunit;

namespace Scriban.Tests;

/// <summary>Values reach <see cref="TemplateContext.Write(SourceSpan, object?)"/> as the objects the data holds.</summary>
public class WriteTests
{
    private static readonly string Name = new(['乙', '川', '市']);
    private static readonly object Number = 7;
    private static readonly string First = new(['甲']);
    private static readonly string Second = new(['丙']);

    [Theory]
    [InlineData("{{ org.name }}")]
    [InlineData("前{{ org['name'] }}後")]
    [InlineData("{{ with org; name; end }}")]
    [InlineData("{{ x = org.name; x }}")]
    [InlineData("{{ (org.name) }}")]
    [InlineData("{{ org.none ?? org.name }}")]
    [InlineData("{{ true ? org.name : 1 }}")]
    [InlineData("{{ if true; org.name; end }}")]
    [InlineData("{{ case 1; when 1; org.name; end }}")]
    [InlineData("  {{ org.name }}\n")]
    [InlineData("{{ func f; ret org.name; end; f }}")]
    public void AStringIsTheSameInstance(string template)
    {
        var value = Assert.Single(Render(template).Values);
        Assert.Same(Name, value);
    }

    [Fact]
    public void ANumberStaysInItsBox()
    {
        Assert.Same(Number, Assert.Single(Render("{{ number }}").Values));
    }

    [Fact]
    public void ItemsOfALoopAreTheSameInstances()
    {
        var values = Render("{{ for i in items }}{{ i.name }}、{{ end }}").Values;
        Assert.Equal(2, values.Count);
        Assert.Same(First, values[0]);
        Assert.Same(Second, values[1]);
    }

    [Fact]
    public void WhatAnIncludeReturnsIsWrittenAsAValueToo()
    {
        var context = Render("[{{ include 'part' }}]");
        Assert.Equal([Name, "部：‹乙川市›"], context.Values);
        Assert.Same(Name, context.Values[0]);
        Assert.Equal("[‹部：‹乙川市››]", context.Text);
    }

    [Fact]
    public void TextOutsideCodeIsNoValue()
    {
        var context = Render("第１条{%{ {{ x }} }%}");
        Assert.Empty(context.Values);
        Assert.Equal("第１条 {{ x }} ", context.Text);
    }

    [Fact]
    public void NullAndAssignmentsAreNotWritten()
    {
        Assert.Empty(Render("{{ x = 1 }}{{ nothing }}{{ null }}{{ readonly x }}").Values);
    }

    [Fact]
    public void AnOverrideDecidesWhatIsWritten()
    {
        Assert.Equal("甲は‹乙川市›とする。", Render("甲は{{ org.name }}とする。").Text);
    }

    [Fact]
    public void AnInterpolatedStringIsANewValue()
    {
        Assert.Equal("市：乙川市", Assert.Single(Render("{{ $'市：{org.name}' }}").Values));
    }

    private static RecordingContext Render(string text)
    {
        var context = new RecordingContext
        {
            TemplateLoader = new TextLoader(new Dictionary<string, string> { ["part"] = "部：{{ org.name }}" }),
        };
        context.PushGlobal(new ScriptObject
        {
            ["org"] = new ScriptObject { ["name"] = Name },
            ["number"] = Number,
            ["items"] = new ScriptArray { new ScriptObject { ["name"] = First }, new ScriptObject { ["name"] = Second } },
        });
        context.Text = Template.Parse(text, "clause.md").Render(context);
        return context;
    }

    private sealed class RecordingContext : TemplateContext
    {
        public List<object?> Values { get; } = [];

        public string Text { get; set; } = string.Empty;

        public override TemplateContext Write(SourceSpan span, object? textAsObject)
        {
            if (textAsObject is not null)
            {
                Values.Add(textAsObject);
                Write("‹");
                Write(ObjectToString(textAsObject));
                Write("›");
            }

            return this;
        }
    }
}
