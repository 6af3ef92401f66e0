using Scriban.Parsing;
using Scriban.Syntax;
using Xunit;

namespace Scriban.Tests;

/// <summary>Walking a parsed template, as a linter does.</summary>
public class SyntaxTests
{
    [Fact]
    public void AVisitorFindsTheVariablesWithTheirPlaces()
    {
        var found = PathFinder.Find(
            """
            {{ org.name }}は、{{ term.period.start | date.to_string '%F' }}
            {{ if options.audit && !leave_out }}{{ for c in contractors limit: max }}{{ c.name }}{{ end }}{{ end }}
            {{ total = price * 1.1m; total }}{{ items[index].title }}{{ x?.y.z }}
            """);
        Assert.Equal(
            [
                "org.name 1,4", "term.period.start 1,20", "date.to_string 1,40",
                "options.audit 2,7", "leave_out 2,25", "c 2,44", "contractors 2,49", "max 2,68", "c.name 2,77",
                "total 3,4", "price 3,12", "total 3,26", "items 3,37", "index 3,43", "x.y.z 3,61",
            ],
            found);
    }

    [Fact]
    public void ChildrenAreInSourceOrder()
    {
        var page = Template.Parse("{{ if a.b == 1 }}x{{ else }}y{{ end }}").Page!;
        var statement = page.Body!.Statements.OfType<ScriptIfStatement>().Single();
        var condition = Assert.IsType<ScriptBinaryExpression>(statement.Condition);
        Assert.Equal(ScriptBinaryOperator.CompareEqual, condition.Operator);
        Assert.Collection(
            condition.Children,
            left => Assert.Equal("a.b", left.ToString()),
            token => Assert.Equal(TokenType.DoubleEqual, Assert.IsType<ScriptToken>(token).TokenType),
            right => Assert.Equal(1, Assert.IsType<ScriptLiteral>(right).Value));
        Assert.Same(condition, condition.Left!.Parent);
        Assert.IsType<ScriptElseStatement>(statement.Else);
        Assert.Equal(["if", "a.b==1"], statement.Children.Take(2).Select(child => child.ToString()));
    }

    [Fact]
    public void StatementsHaveTheirParts()
    {
        var page = Template.Parse("text{{ x.y = f 1 a: 2 | g }}{{ for i in (1..3) reversed }}{{ end }}{{ capture t }}{{ end }}", "a.md").Page!;
        var statements = page.Body!.Statements;
        Assert.Equal("text", Assert.IsType<ScriptRawStatement>(statements[0]).Text.ToString());
        Assert.True(Assert.IsType<ScriptEscapeStatement>(statements[1]).IsEntering);
        var assign = Assert.IsType<ScriptAssignExpression>(Assert.IsType<ScriptExpressionStatement>(statements[2]).Expression);
        Assert.Equal("x.y", Assert.IsType<ScriptMemberExpression>(assign.Target).ToString());
        var pipe = Assert.IsType<ScriptPipeCall>(assign.Value);
        var call = Assert.IsType<ScriptFunctionCall>(pipe.From);
        Assert.Equal(2, call.Arguments.Count);
        Assert.Equal("a", Assert.IsType<ScriptNamedArgument>(call.Arguments[1]).Name!.Name);
        Assert.Equal("g", Assert.IsType<ScriptFunctionCall>(pipe.To).Target!.ToString());
        var loop = statements.OfType<ScriptForStatement>().Single();
        Assert.Equal("reversed", loop.NamedArguments.Single().Name!.Name);
        Assert.Equal("(1..3)", Assert.IsType<ScriptNestedExpression>(loop.Iterator).ToString());
        Assert.Equal("t", statements.OfType<ScriptCaptureStatement>().Single().Target!.ToString());
    }

    [Fact]
    public void SpansCoverTheirText()
    {
        const string Text = "甲\n{{ org.name | string.upcase }}";
        var page = Template.Parse(Text, "a.md").Page!;
        var pipe = page.Body!.Statements.OfType<ScriptExpressionStatement>().Single().Expression!;
        Assert.Equal("a.md", pipe.Span.FileName);
        Assert.Equal((1, 3), (pipe.Span.Start.Line, pipe.Span.Start.Column));
        Assert.Equal("org.name | string.upcase", Text.Substring(pipe.Span.Start.Offset, pipe.Span.Length));
    }

    [Fact]
    public void IncludesCanBeFound()
    {
        var page = Template.Parse("{{ include 'rule/purpose' }}{{ include name }}").Page!;
        var names = page.Body!.Statements.OfType<ScriptExpressionStatement>()
            .Select(statement => statement.Expression).OfType<ScriptFunctionCall>()
            .Where(call => call.Target is ScriptVariableGlobal { Name: "include" })
            .Select(call => (call.Arguments[0] as ScriptLiteral)?.Value as string);
        Assert.Equal(["rule/purpose", null], names);
    }

    private sealed class PathFinder : ScriptVisitor
    {
        private readonly List<string> _found = [];

        public static List<string> Find(string text)
        {
            var template = Template.Parse(text, "a.md");
            Assert.False(template.HasErrors, template.Messages.ToString());
            var finder = new PathFinder();
            finder.Visit(template.Page);
            return finder._found;
        }

        public override void Visit(ScriptVariableGlobal node) => Add(node.Name, node);

        public override void Visit(ScriptNamedArgument node) => Visit(node.Value);

        public override void Visit(ScriptMemberExpression node)
        {
            var names = new Stack<string>();
            ScriptExpression? part = node;
            while (part is ScriptMemberExpression member)
            {
                names.Push(member.Member!.Name);
                part = member.Target;
            }

            if (part is ScriptVariableGlobal root)
            {
                names.Push(root.Name);
                Add(string.Join('.', names), root);
            }
            else
            {
                Visit(part);
            }
        }

        private void Add(string path, ScriptNode node) => _found.Add($"{path} {node.Span.Start.ToStringSimple()}");
    }
}
