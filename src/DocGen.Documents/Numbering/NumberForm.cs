namespace DocGen.Documents.Numbering;

/// <summary>The characters a counter is written with.</summary>
public enum NumberForm
{
    Decimal,
    Kana,
    Iroha,
    Circled,
    Kanji,
    Roman,

    /// <summary>No counter: the label is printed as it stands (・).</summary>
    Bullet,
}
