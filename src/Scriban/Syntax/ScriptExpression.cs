namespace Scriban.Syntax;

/// <summary>A part of a template that has a value.</summary>
public abstract class ScriptExpression : ScriptNode
{
}
