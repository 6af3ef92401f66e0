using Scriban.Runtime;
using Xunit;

namespace Scriban.Tests;

/// <summary>Runs every example in Specs/*.md.</summary>
public class SpecTests
{
    private static readonly Dictionary<string, string> Included = new()
    {
        ["hello"] = "こんにちは",
        ["args"] = "{{ $1 }}と{{ $2 }}",
        ["named"] = "【{{ $title }}】{{ $.title }}",
        ["count"] = "{{ x = x + 1 ~}}\n{{ x }}、",
        ["outer"] = "外{{ include 'hello' }}外",
        ["lines"] = "一\n二\n三",
        ["returns"] = "前{{ ret }}出ない",
        ["broken"] = "{{ if }}",
        ["fails"] = "一行目\n{{ nothing.name }}",
        ["self"] = "{{ include 'self' }}",
    };

    public static TheoryData<string, string> Examples()
    {
        var examples = new TheoryData<string, string>();
        foreach (var path in Directory.GetFiles(SpecFile.Folder, "*.md").Order(StringComparer.Ordinal))
        {
            var file = Path.GetFileName(path);
            foreach (var (name, _, _) in SpecFile.Read(file))
            {
                examples.Add(file, name);
            }
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void GivesTheOutputOfTheSpec(string file, string name)
    {
        var (_, template, output) = SpecFile.Read(file).Single(example => example.Name == name);
        Assert.Equal(output, Render(template));
    }

    [Fact]
    public void ThereAreSpecsAndTheirNamesAreUnique()
    {
        var examples = Directory.GetFiles(SpecFile.Folder, "*.md").SelectMany(path => SpecFile.Read(Path.GetFileName(path)).Select(example => (path, example.Name))).ToList();
        Assert.True(examples.Count > 200);
        Assert.Equal(examples.Count, examples.Distinct().Count());
    }

    private static string Render(string text)
    {
        var template = Template.Parse(text, "spec");
        if (template.HasErrors)
        {
            return string.Join('\n', template.Messages);
        }

        var context = new TemplateContext { TemplateLoader = new TextLoader(Included), NewLine = "\n" };
        context.PushGlobal(Data());
        try
        {
            return template.Render(context);
        }
        catch (Exception error) when (error is not InvalidOperationException)
        {
            return error.Message.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd();
        }
    }

    private static ScriptObject Data() => new()
    {
        ["org"] = new ScriptObject { ["name"] = "乙川市", ["kind"] = "市" },
        ["items"] = new ScriptArray
        {
            new ScriptObject { ["name"] = "甲" },
            new ScriptObject { ["name"] = "丙" },
            new ScriptObject { ["name"] = "乙" },
        },
        ["day"] = new DateTime(2008, 4, 1),
        ["money"] = 1234.50m,
    };
}
