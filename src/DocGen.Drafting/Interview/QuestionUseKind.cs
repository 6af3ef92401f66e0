namespace DocGen.Drafting.Interview;

/// <summary>What a question does in a clause.</summary>
public enum QuestionUseKind
{
    /// <summary>Its answer is printed.</summary>
    Printed,

    /// <summary>It chooses among the clause's alternatives.</summary>
    Words,

    /// <summary>It decides whether the clause stands.</summary>
    Condition,

    /// <summary>It decides whether the attachment is made.</summary>
    Attachment,
}
