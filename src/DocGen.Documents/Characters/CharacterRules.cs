using DocGen.Documents.Diagnostics;

namespace DocGen.Documents.Characters;

/// <summary>What can be suspicious about the characters of a text.</summary>
public static class CharacterRules
{
    public static Rule Direction { get; } = new("DG5122", Severity.Warning,
        new("文字の並ぶ向きを変える見えない文字（{0}）があります。", "An invisible character ({0}) turns the direction of the text."),
        new("見えている順と実際の順が違うことがあります。消してください。", "What is read may not be what is written; remove it."));

    public static Rule Hidden { get; } = new("DG5123", Severity.Warning,
        new("形のない文字（{0}）があります。", "There is a character without a shape ({0})."),
        new("検索や照合が合わなくなります。消してください。", "Searching and comparing will miss the text; remove it."));

    public static Rule MixedLetters { get; } = new("DG5124", Severity.Warning,
        new("「{0}」に、英字に似た別の文字（{1}）が混じっています。", "\"{0}\" mixes Latin letters with one that only looks Latin ({1})."),
        new("英字で打ち直してください。", "Type it again in Latin letters."));

    public static Rule LikeKatakana { get; } = new("DG5125", Severity.Warning,
        new("片仮名の間に、片仮名に似た「{0}」（{1}）があります：{2}", "\"{0}\" ({1}) only looks like katakana: {2}"),
        new("片仮名又は長音「ー」で打ち直してください。", "Type it again in katakana."));
}
