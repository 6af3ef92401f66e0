using DocGen.Cli.Speech;
using DocGen.Documents.Diagnostics;

namespace DocGen.Cli.Tests;

public class ProgressTests
{
    [Fact]
    public void After_a_second_the_step_and_the_time_are_shown_and_whatever_is_said_takes_them_away()
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var voice = new Voice(output, errors, Language.Japanese) { IsTerminal = true };
        using (var progress = new Progress(voice))
        {
            voice.Progress!.Step("案件", 2, 3);
            voice.Say(Texts.AllWell);
            Assert.Equal("", errors.ToString());
            Assert.True(SpinWait.SpinUntil(() => errors.ToString().Contains("2/3  案件  ", StringComparison.Ordinal), TimeSpan.FromMinutes(1)));
            voice.Say(Texts.AllWell);
            Assert.EndsWith("\r\e[K", errors.ToString(), StringComparison.Ordinal);
        }
        Assert.Null(voice.Progress);
        Assert.DoesNotContain('\e', output.ToString());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Colours_stand_only_where_they_are_wanted(bool wanted)
    {
        using var library = new SmallLibrary();
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var voice = new Voice(output, errors, Language.Japanese) { IsTerminal = true, IsColoured = wanted, Input = new StringReader("1\n\n") };
        Assert.Equal(1, Commands.DocGenCommand.Run(["build", library.Case, "--set", "subcontracting=x", "--library", library.Path, "-o", library.Output], voice));
        Assert.Equal(wanted, errors.ToString().Contains("\e[31m", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ab cd ef", 5, "ab cd|ef")]
    [InlineData("日本語の文。次", 8, "日本語の|文。次")]
    [InlineData("日本語文。次", 8, "日本語|文。次")]
    [InlineData("unbreakable", 4, "unbreakable")]
    public void Lines_break_between_words_and_never_before_a_closing_sign(string text, int width, string lines) => Assert.Equal(lines, string.Join('|', TextTable.Wrap(text, width)));
}
