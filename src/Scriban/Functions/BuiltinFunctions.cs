using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>All the functions of the language. Each context has its own, which share what was not changed.</summary>
public class BuiltinFunctions : ScriptObject
{
    private static readonly ScriptObject Shared = Create();

    public BuiltinFunctions() => ((ScriptObject)Shared.Clone(true)).CopyTo(this);

    private static ScriptObject Create()
    {
        var functions = new ScriptObject();
        void Add(string name, object value) => functions.SetValue(name, value, true);

        Add("empty", EmptyScriptObject.Default);
        Add("blank", EmptyScriptObject.Default);
        Add("include", new IncludeFunction());
        Add("include_join", new IncludeJoinFunction());
        Add("array", new ArrayFunctions());
        Add("date", new DateTimeFunctions());
        Add("math", new MathFunctions());
        Add("object", new ObjectFunctions());
        Add("regex", new RegexFunctions());
        Add("string", new StringFunctions());
        Add("timespan", new TimeSpanFunctions());
        return functions;
    }
}
