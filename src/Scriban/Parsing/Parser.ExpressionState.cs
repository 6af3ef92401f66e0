using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>The state of reading one expression.</summary>
internal sealed partial class Parser
{
    /// <summary>The expression read so far.</summary>
    private sealed class ExpressionState(ScriptNode parent, ScriptExpression? outerCall, int precedence, ExpressionMode mode, bool allowAssignment)
    {
        public ScriptNode Parent { get; } = parent;

        /// <summary>The call this expression is an operand in; further operands are arguments of that call.</summary>
        public ScriptExpression? OuterCall { get; } = outerCall;

        public int EnteringPrecedence { get; } = precedence;

        public int Precedence { get; set; } = precedence;

        public ExpressionMode Mode { get; } = mode;

        public ExpressionMode InnerMode { get; } = mode == ExpressionMode.When ? ExpressionMode.Default : mode;

        public bool AllowAssignment { get; } = allowAssignment;

        public int Operands { get; set; }

        public ScriptExpression? Left { get; set; }

        public ScriptFunctionCall? Call { get; set; }

        public bool HasAnonymousFunction { get; set; }

        /// <summary>The end of <see cref="Left"/> is settled.</summary>
        public bool IsClosed { get; set; }

        /// <summary><see cref="Left"/> is the result as it stands.</summary>
        public bool IsFinished { get; set; }
    }
}
