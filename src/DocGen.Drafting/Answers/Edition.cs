namespace DocGen.Drafting.Answers;

/// <summary>For whom the documents are made.</summary>
public enum Edition
{
    /// <summary>内部用: all of the text.</summary>
    Internal,

    /// <summary>公開用: what is withheld says （非公開）.</summary>
    Public,
}
