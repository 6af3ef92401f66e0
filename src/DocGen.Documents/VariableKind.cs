namespace DocGen.Documents;

public enum VariableKind
{
    Text,
    Date,
    Choice,
    Number,

    /// <summary>Whole yen.</summary>
    Money,
}
