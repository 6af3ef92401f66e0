using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;

namespace DocGen.Drafting.Answers;

/// <summary>A measure or clause that the case leaves out although the matrix asks for it, with the reason.</summary>
/// <param name="Target">Id of a measure or of a clause.</param>
/// <param name="Documents">Templates it is left out of; empty: all.</param>
/// <param name="Reason">Printed in the decision record.</param>
public sealed record LeaveOut(string Target, ImmutableArray<string> Documents, string Reason, Place Place)
{
    public bool AppliesTo(string template) => Documents.IsEmpty || Documents.Contains(template);
}
