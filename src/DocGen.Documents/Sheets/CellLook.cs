namespace DocGen.Documents.Sheets;

public enum CellLook
{
    /// <summary>Without borders: remarks around a table.</summary>
    Plain,
    Title,
    Head,

    /// <summary>The line that heads a group of rows.</summary>
    Group,
    Text,
    Center,
    End,

    /// <summary>To be filled in.</summary>
    Entry,
}
