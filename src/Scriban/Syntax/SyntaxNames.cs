namespace Scriban.Syntax;

/// <summary>How messages call the kinds of nodes, with the form each kind has.</summary>
internal static class SyntaxNames
{
    public static (string Name, string Form) Of(ScriptNode node) => node switch
    {
        ScriptImportStatement => ("import statement", "import <expression>"),
        ScriptCaptureStatement => ("capture statement", "capture <variable> ... end"),
        ScriptRawStatement => ("raw statement", "<raw_text>"),
        ScriptFunction => ("function statement", "func <variable> ... end"),
        ScriptBlockStatement => ("block statement", "<statement>...end"),
        ScriptReadOnlyStatement => ("readonly statement", "readonly <variable>"),
        ScriptWhenStatement => ("when statement", "when <expression> ... end|when|else"),
        ScriptContinueStatement => ("continue statement", "continue"),
        ScriptEscapeStatement => ("{{ or }}", "{{ or }}"),
        ScriptForStatement => ("for statement", "for <variable> in <expression> ... end"),
        ScriptWhileStatement => ("while statement", "while <expression> ... end"),
        ScriptCaseStatement => ("case statement", "case <expression> ... end|when|else"),
        ScriptWithStatement => ("with statement", "with <variable> ... end"),
        ScriptBreakStatement => ("break statement", "break"),
        ScriptExpressionStatement => ("expression statement", "<expression>"),
        ScriptElseStatement => ("else statement", "else | else if <expression> ... end|else|else if"),
        ScriptIfStatement => ("if statement", "if <expression> ... end|else|else if"),
        ScriptReturnStatement => ("return statement", "return <expression>?"),
        ScriptWrapStatement => ("wrap statement", "wrap <function_call> ... end"),
        ScriptEndStatement => ("end statement", "end"),
        ScriptFunctionCall => ("function call expression", "<target_expression> <arguemnt[0]> ... <arguement[n]>"),
        ScriptIndexerExpression => ("indexer expression", "<expression>[<index_expression>]"),
        ScriptIsEmptyExpression => ("empty expression", "<expression>.empty?"),
        ScriptMemberExpression => ("member expression", "<expression>.<variable_name>"),
        ScriptBinaryExpression => ("binary expression", "<expression> operator <expression>"),
        ScriptObjectInitializerExpression => ("object initializer expression", "{ member1: <expression>, member2: ... }"),
        ScriptArrayInitializerExpression => ("array initializer", "[item1, item2,...]"),
        ScriptVariable => ("variable", "<variable_name>"),
        ScriptPipeCall => ("pipe expression", "<expression> | <expression>"),
        ScriptIncrementDecrementExpression => ("increment/decrement expression", "<operator> <expression> or <expression> <operator>"),
        ScriptUnaryExpression => ("unary expression", "<operator> <expression>"),
        ScriptThisExpression => ("this expression", "this"),
        ScriptConditionalExpression => ("conditional expression", "<condition> ? <then_value> : <else_value>"),
        ScriptAssignExpression => ("assign expression", "<target_expression> = <value_expression>"),
        ScriptNestedExpression => ("nested expression", "(<expression>)"),
        ScriptInterpolatedStringExpression => ("interpolated expression", "{<expression>}"),
        ScriptInterpolatedExpression => ("interpolated string expression", "$\"string{<expression>}string\""),
        ScriptLiteral => ("literal", "<value>"),
        _ => (node.GetType().Name, "..."),
    };
}
