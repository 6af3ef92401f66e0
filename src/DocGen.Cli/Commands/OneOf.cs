using System.CommandLine;
using System.CommandLine.Parsing;
using System.Runtime.CompilerServices;
using DocGen.Cli.Speech;

namespace DocGen.Cli.Commands;

/// <summary>A word of the command line that can only be one of some: it is completed, checked, and told in the user's language.</summary>
internal static class OneOf
{
    private static readonly ConditionalWeakTable<Symbol, string[]> Known = [];

    public static void Among(this Option<string> option, Voice voice, params string[] values)
    {
        Known.Add(option, values);
        option.CompletionSources.Add(values);
        option.Validators.Add(result => Check(result, option.Name, voice, values));
    }

    public static void Among(this Argument<string> argument, Voice voice, params string[] values)
    {
        Known.Add(argument, values);
        argument.CompletionSources.Add(values);
        argument.Validators.Add(result => Check(result, $"<{argument.Name}>", voice, values));
    }

    /// <summary>The values that a symbol can have; none where it can have any.</summary>
    public static string[] Of(Symbol symbol) => Known.TryGetValue(symbol, out var values) ? values : [];

    private static void Check(SymbolResult result, string name, Voice voice, string[] values)
    {
        foreach (var token in result.Tokens.Where(t => !values.Contains(t.Value)))
            result.AddError(Texts.NotAmong.Format(voice.Language, name, token.Value, string.Join(", ", values)));
    }
}
