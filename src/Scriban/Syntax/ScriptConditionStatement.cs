namespace Scriban.Syntax;

/// <summary>A branch that something may lead to: if, else, case and when.</summary>
public abstract class ScriptConditionStatement : ScriptStatement
{
}
