namespace Scriban.Runtime;

/// <summary>Keeps a static member of a <see cref="ScriptObject"/> class from templates.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Method)]
public sealed class ScriptMemberIgnoreAttribute : Attribute
{
}
