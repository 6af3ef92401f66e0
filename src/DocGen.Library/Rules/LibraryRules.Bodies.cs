using DocGen.Documents.Diagnostics;

namespace DocGen.Library.Rules;

/// <summary>DG2920–2929: the kinds of organization.</summary>
public static partial class LibraryRules
{
    public static Rule BodyNames { get; } = Error("DG2920",
        new("組織の種類「{0}」が書いている「{1}」はありません。", "The kind of organization \"{0}\" names \"{1}\", which does not exist."),
        new("近い名前: {2}。bodies.yaml には、ライブラリにある様式、文書、選択と選択肢、変数だけを書きます。",
            "Near names: {2}. bodies.yaml names styles, documents, options with their alternatives, and variables of the library only."));

    private static IEnumerable<Rule> BodyRules => [BodyNames];
}
