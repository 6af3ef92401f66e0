using System.Globalization;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>
/// Everything one rendering needs: variables, output, settings and limits. Not for two threads at once.
/// </summary>
public partial class TemplateContext
{
    private readonly Stack<CultureInfo> _cultures = new();
    private readonly Stack<string> _sourceFiles = new();

    public TemplateContext()
        : this(null)
    {
    }

    /// <summary>A context whose lowest object holds other functions than the usual ones.</summary>
    public TemplateContext(ScriptObject? builtin)
    {
        BuiltinObject = builtin ?? GetDefaultBuiltinObject();
        Scopes = new VariableScopes(this);
        _output = new StringBuilderOutput();
        _outputs.Push(_output);
        PushGlobal(BuiltinObject);
    }

    public delegate bool TryGetMemberDelegate(TemplateContext context, SourceSpan span, object target, string member, out object? value);

    public delegate bool TryGetVariableDelegate(TemplateContext context, SourceSpan span, ScriptVariable variable, out object? value);

    public delegate string RenderRuntimeExceptionDelegate(ScriptRuntimeException exception);

    /// <summary>The object at the bottom of the stack, with the functions of the language.</summary>
    public ScriptObject BuiltinObject { get; }

    /// <summary>Where <c>include</c> finds templates; without one it fails.</summary>
    public ITemplateLoader? TemplateLoader { get; set; }

    public ParserOptions TemplateLoaderParserOptions { get; set; } = new();

    public LexerOptions TemplateLoaderLexerOptions { get; set; } = LexerOptions.Default;

    /// <summary>Templates already included, by path.</summary>
    public Dictionary<string, Template> CachedTemplates { get; } = [];

    /// <summary>A place for the data of whoever uses the context.</summary>
    public Dictionary<object, object> Tags { get; } = [];

    /// <summary>The line end that <see cref="WriteLine"/> writes.</summary>
    public string NewLine { get; set; } = Environment.NewLine;

    /// <summary>Whether what a code block writes over several lines is indented like the block.</summary>
    public bool AutoIndent { get; set; } = true;

    /// <summary>Whether empty lines are indented too.</summary>
    public bool IndentOnEmptyLines { get; set; } = true;

    /// <summary>Whether a name that leads to nothing is an error.</summary>
    public bool StrictVariables { get; set; }

    /// <summary>Whether a member of null is null instead of an error.</summary>
    public bool EnableRelaxedTargetAccess { get; set; }

    /// <summary>Whether a member that does not exist is null instead of an error.</summary>
    public bool EnableRelaxedMemberAccess { get; set; } = true;

    /// <summary>Whether calling a function that does not exist gives null instead of an error.</summary>
    public bool EnableRelaxedFunctionAccess { get; set; }

    /// <summary>Whether an index out of range gives null instead of an error.</summary>
    public bool EnableRelaxedIndexerAccess { get; set; } = true;

    /// <summary>Whether an index that is null gives null instead of an error.</summary>
    public bool EnableNullIndexer { get; set; }

    /// <summary>Whether <c>break</c> and <c>continue</c> outside a loop leave the page instead of being errors.</summary>
    public bool EnableBreakAndContinueAsReturnOutsideLoop { get; set; }

    /// <summary>Asked for names that no object on the stack has.</summary>
    public TryGetVariableDelegate? TryGetVariable { get; set; }

    /// <summary>Asked for members that an object does not have.</summary>
    public TryGetMemberDelegate? TryGetMember { get; set; }

    /// <summary>Turns an error into text for the output instead of ending the rendering.</summary>
    public RenderRuntimeExceptionDelegate? RenderRuntimeException { get; set; }

    public CultureInfo CurrentCulture => _cultures.TryPeek(out var culture) ? culture : CultureInfo.InvariantCulture;

    public int CultureCount => _cultures.Count;

    public string? CurrentSourceFile => _sourceFiles.TryPeek(out var file) ? file : null;

    public int SourceFileCount => _sourceFiles.Count;

    /// <summary>The node that is being evaluated.</summary>
    public ScriptNode? CurrentNode { get; private set; }

    public SourceSpan CurrentSpan => CurrentNode?.Span ?? default;

    internal VariableScopes Scopes { get; }

    internal PipeStack Pipes { get; } = new();

    internal Stack<ScriptBlockStatement> BlockDelegates { get; } = new();

    internal Stack<object?> CaseValues { get; } = new();

    internal ScriptFlowState FlowState { get; set; }

    /// <summary>A new object with all the functions of the language.</summary>
    public static ScriptObject GetDefaultBuiltinObject() => new BuiltinFunctions();

    public void PushCulture(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        _cultures.Push(culture);
    }

    public CultureInfo PopCulture() =>
        _cultures.TryPop(out var culture)
            ? culture
            : throw new InvalidOperationException("There is no culture to pop: PopCulture was called more often than PushCulture.");

    public void PushSourceFile(string sourceFile)
    {
        ArgumentNullException.ThrowIfNull(sourceFile);
        _sourceFiles.Push(sourceFile);
    }

    public string PopSourceFile() =>
        _sourceFiles.TryPop(out var file)
            ? file
            : throw new InvalidOperationException("There is no source file to pop: PopSourceFile was called more often than PushSourceFile.");

    /// <summary>Puts the context back to its beginning for another rendering. Settings stay.</summary>
    public virtual void Reset()
    {
        while (OutputCount > 1)
        {
            PopOutput();
        }

        (Output as StringBuilderOutput)?.Builder.Clear();
        while (GlobalCount > 1)
        {
            PopGlobal();
        }

        _cultures.Clear();
        _sourceFiles.Clear();
        CachedTemplates.Clear();
        ResetOutputLimit();
    }
}
