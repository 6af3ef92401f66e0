using DocGen.Documents.Diagnostics;

namespace DocGen.Cli.Speech;

/// <summary>What <c>--help</c> says around the commands' own words, and what is wrong with a command line.</summary>
internal static partial class Texts
{
    public static Wording HelpUsage { get; } = new("使い方：", "Usage:");

    public static Wording HelpArguments { get; } = new("引数：", "Arguments:");

    public static Wording HelpCommands { get; } = new("コマンド：", "Commands:");

    public static Wording HelpCommand { get; } = new("コマンド", "command");

    public static Wording HelpOptions { get; } = new("オプション：", "Options:");

    public static Wording HelpOption { get; } = new("オプション", "options");

    public static Wording HelpRequired { get; } = new("（必須）", "(required) ");

    public static Wording HelpDefault { get; } = new("（既定：{0}）", " (default: {0})");

    public static Wording HelpDefaultWord { get; } = new("既定", "default");

    public static Wording HelpHelp { get; } = new("使い方を示す", "Show how to use it");

    public static Wording VersionHelp { get; } = new("プログラムとライブラリの版を示す", "Show the versions of the program and the library");

    public static Wording QuietList { get; } = new("名前だけを、1行に一つずつ示す", "Only the names, one a line");

    public static Wording QuietExplain { get; } = new("入る条項だけを「文書 条項」の形で、1行に一つずつ示す（--question：使う所、--concordance：件数だけ）", "Only the clauses that are in, one 'document clause' a line (--question: where it is used; --concordance: only the counts)");

    public static Wording QuietShow { get; } = new("本文だけを示す", "Only the text");

    public static Wording QuietAssess { get; } = new("結論だけを示す", "Only the decision");

    public static Wording QuietCheckForm { get; } = new("誤りだけを示し、集計は示さない", "Only what is wrong, without the counts");

    public static Wording QuietWatch { get; } = new("変わったことだけを示す", "Only what changed");

    public static Wording NotAmong { get; } = new("{0} に「{1}」とは書けません。使えるもの：{2}", "{0} cannot be '{1}'. Known: {2}");

    public static Wording ValueMissing { get; } = new("{0} の後に値がありません。", "A value is missing behind {0}.");

    public static Wording OnlyOnce { get; } = new("{0} に書ける値は一つだけです。", "{0} takes one value only.");

    public static Wording NotANumber { get; } = new("{0} には整数を書きます：「{1}」", "{0} wants a whole number: '{1}'");

    public static Wording ArgumentMissing { get; } = new("<{0}> がありません：{1}", "<{0}> is missing: {1}");

    public static Wording OptionMissing { get; } = new("{0} が要ります：{1}", "{0} is needed: {1}");

    public static Wording CommandMissing { get; } = new("コマンドがありません。", "No command is given.");
}
