namespace Scriban.Syntax;

/// <summary>An expression that names a place a value can be read from or written to.</summary>
public interface IScriptVariablePath
{
    object? GetValue(TemplateContext context);

    void SetValue(TemplateContext context, object? valueToSet);

    /// <summary>The name of the variable at the root of the path.</summary>
    string GetFirstPath();
}
