using DocGen.Documents.Forms;

namespace DocGen.Documents.Inlines;

/// <summary>A place in a form that its reader fills in. Left open it is no omission of the drafter's: it prints as a blank.</summary>
/// <param name="Variable">Path of the answer (<c>audit.results[=3].result</c> of the row with the key 3).</param>
/// <param name="Column">What is asked for.</param>
/// <param name="Text">What is filled in, as it is printed; empty while it is open.</param>
/// <param name="Value">The same for programs: a date as 2026-11-21, a number in plain digits, of a choice its text.</param>
public sealed record Entry(string Variable, FormColumn Column, string Text = "", string Value = "") : Inline;
