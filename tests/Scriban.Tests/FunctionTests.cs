using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using Xunit;

namespace Scriban.Tests;

/// <summary>Functions written in .NET, objects and arrays from .NET.</summary>
public class FunctionTests
{
    [Fact]
    public void ACustomFunctionGetsItsArguments()
    {
        var data = new ScriptObject { ["reference"] = new Reference() };
        Assert.Equal("→confidentiality 1,4 1", Render("{{ reference 'confidentiality' note: 'x' }}", data));
        Assert.Equal("→subcontracting 1,4 0", Render("{{ 'subcontracting' | reference }}", data).Replace("1,23", "1,4", StringComparison.Ordinal));
    }

    [Fact]
    public void ADelegateIsAFunction()
    {
        var data = new ScriptObject();
        data.Import("double", new Func<int, int>(number => number * 2));
        data.Import("where", new Func<TemplateContext, SourceSpan, string, string>((context, span, text) => $"{text}@{span.Start.Column}"));
        Assert.Equal("8 x@20", Render("{{ 4 | double }} {{ where 'x' }}", data));
        Assert.Throws<ScriptRuntimeException>(() => Render("{{ double 'x' }}", data));
    }

    [Fact]
    public void AClassOfFunctionsIsAnObject()
    {
        var data = new ScriptObject { ["law"] = new LawFunctions() };
        Assert.Equal("第3条 第4条の2 ［a,b］ 法", Render("{{ law.article_number 3 }} {{ law.article_number 4 branch: 2 }} {{ law.join_all 'a' 'b' }} {{ law.short_name }}", data));
        Assert.Equal("[]", Render("[{{ law.hidden }}]", data));
    }

    [Fact]
    public void ExceptionsOfFunctionsGetAPlace()
    {
        var data = new ScriptObject();
        data.Import("fail", new Func<string>(() => throw new FormatException("壊れている")));
        var error = Assert.Throws<ScriptRuntimeException>(() => Render("前{{ fail }}", data));
        Assert.Equal("a.md(1,5) : error : 壊れている", error.Message);
        Assert.IsType<FormatException>(error.InnerException);
    }

    [Fact]
    public void ObjectsKeepOrderAndReadOnlyMembers()
    {
        var data = new ScriptObject { ["b"] = 1, ["a"] = 2 };
        data.SetValue("fixed", 3, true);
        Assert.Equal(["b", "a", "fixed"], data.Keys);
        Assert.Equal("{b: 1, a: 2, fixed: 3}", data.ToString());
        Assert.False(data.CanWrite("fixed"));
        Assert.Throws<ScriptRuntimeException>(() => Render("{{ fixed = 4 }}", data));
        data.SetReadOnly("fixed", false);
        Assert.Equal("4", Render("{{ fixed = 4; fixed }}", data));
        Assert.True(data.Remove("b"));
        Assert.Equal(2, data.Count);
        Assert.Null(data["none"]);
    }

    [Fact]
    public void ClonesAreApart()
    {
        var original = new ScriptObject { ["list"] = new ScriptArray { 1 }, ["o"] = new ScriptObject { ["x"] = 1 } };
        var shallow = (ScriptObject)original.Clone(false);
        var deep = (ScriptObject)original.Clone(true);
        ((ScriptObject)original["o"]!)["x"] = 2;
        original["new"] = 1;
        Assert.Equal(2, ((ScriptObject)shallow["o"]!)["x"]);
        Assert.Equal(1, ((ScriptObject)deep["o"]!)["x"]);
        Assert.False(shallow.ContainsKey("new"));
        shallow["mine"] = 1;
        Assert.False(original.ContainsKey("mine"));
    }

    [Fact]
    public void ImportTakesOverMembers()
    {
        var target = new ScriptObject { ["a"] = 1 };
        target.SetValue("fixed", 1, true);
        target.Import(new ScriptObject { ["a"] = 2, ["b"] = 3, ["fixed"] = 4 });
        Assert.Equal("{a: 2, fixed: 1, b: 3}", target.ToString());
        Assert.True(target.TryGetValue("b", out var value));
        Assert.Equal(3, value);
    }

    [Fact]
    public void ArraysFillUpAndForgive()
    {
        var array = new ScriptArray { 1 };
        array[2] = 3;
        Assert.Equal([1, null, 3], array);
        Assert.Null(array[9]);
        Assert.Null(array[-1]);
        array.RemoveAt(9);
        array.Insert(0, 0);
        Assert.Equal([0, 1, null, 3], array.ToArray());
        Assert.Equal(3, array.IndexOf(3));
    }

    [Fact]
    public void ARangeIsWorkedOutWhenGoneOver()
    {
        var count = 0;
        IEnumerable<object?> Items()
        {
            for (var i = 1; i <= 5; i++)
            {
                count++;
                yield return i;
            }
        }

        var data = new ScriptObject { ["items"] = new ScriptRange(Items()) };
        Assert.Equal("12", Render("{{ for i in items; i; if i == 2; break; end; end }}", data));
        Assert.InRange(count, 2, 3);
    }

    private static string Render(string text, ScriptObject data)
    {
        var context = new TemplateContext();
        context.PushGlobal(data);
        return Template.Parse(text, "a.md").Render(context);
    }

    private sealed class Reference : IScriptCustomFunction
    {
        public int RequiredParameterCount => 1;

        public int ParameterCount => 1;

        public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

        public Type ReturnType => typeof(string);

        public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
            $"→{arguments[0]} {callerContext!.Span.Start.ToStringSimple()} {arguments.GetMembers().Count(name => name != "size")}";

        public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
            new(Invoke(context, callerContext, arguments, blockStatement));

        public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "id");
    }

    private sealed class LawFunctions : ScriptObject
    {
        public static string ShortName => "法";

        public static string ArticleNumber(int number, int branch = 0) => $"第{number}条" + (branch == 0 ? string.Empty : $"の{branch}");

        public static string JoinAll(params object?[] parts) => $"［{string.Join(',', parts)}］";

        [ScriptMemberIgnore]
        public static string Hidden() => "x";
    }
}
