namespace DocGen.Documents.Numbering;

/// <summary>How digits are set: 第7条, 第７条, or one digit wide and more narrow (第７条, 第12条).</summary>
public enum DigitWidth
{
    Half,
    Full,
    Mixed,
}
