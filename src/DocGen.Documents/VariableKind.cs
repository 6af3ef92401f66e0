namespace DocGen.Documents;

public enum VariableKind
{
    Text,
    Date,
    Choice,
}
