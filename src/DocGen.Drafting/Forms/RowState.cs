namespace DocGen.Drafting.Forms;

public enum RowState
{
    Answered,

    /// <summary>Something that is needed is not filled in.</summary>
    Missing,

    /// <summary>Something is filled in that cannot stand.</summary>
    Wrong,

    /// <summary>The form itself says that the row's result is not asked for.</summary>
    NotApplicable,
}
