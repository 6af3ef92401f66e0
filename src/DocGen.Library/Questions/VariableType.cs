namespace DocGen.Library.Questions;

public enum VariableType
{
    Text,
    Multiline,
    Date,
    Number,
    Money,
    Choice,
    List,
    Table,
    Person,
}
