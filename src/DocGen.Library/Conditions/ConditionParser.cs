using DocGen.Documents.Diagnostics;
using DocGen.Library.Rules;
using DocGen.Library.Yaml;

namespace DocGen.Library.Conditions;

/// <summary>
/// Reads a condition: <c>option=key</c>, <c>option!=key</c>, a bare name (answered), <c>and</c>, <c>or</c>, <c>not</c>, parentheses;
/// <c>not</c> binds tighter than <c>and</c>, <c>and</c> tighter than <c>or</c>. A value with spaces stands in quotes.
/// </summary>
public static class ConditionParser
{
    /// <summary>Parentheses and <c>not</c> within one another; more is a slip of the keyboard.</summary>
    public const int MaximumDepth = 32;

    /// <summary>The most names in one condition: a tree of so many can still be walked without care.</summary>
    public const int MaximumTerms = 256;

    /// <summary>The condition under a key; always, where it is left out or, with a finding, cannot be read.</summary>
    public static Condition Read(YamlMap map, string key, DiagnosticBag bag)
    {
        if (map.Scalar(key) is not { } scalar) return Condition.Always;
        return Parse(scalar.Value, scalar.PlaceOf, bag) ?? Condition.Always;
    }

    /// <summary>The condition of a text that starts at a place; null, with a finding at the column, where it cannot be read.</summary>
    public static Condition? Parse(string text, Place start, DiagnosticBag bag) =>
        Parse(text, offset => start with { Column = start.Column + offset }, bag);

    internal static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || c is '_' or '-' or '.' or '〇' or '々';

    private static Condition? Parse(string text, Func<int, Place> placeOf, DiagnosticBag bag)
    {
        var reading = new Reading(text);
        var condition = reading.Whole();
        if (reading.Fault is not { } fault) return condition;
        bag.Add(fault.Rule, placeOf(fault.Offset), fault.Found);
        return null;
    }

    /// <summary>One pass over one text. After the first fault everything returns quickly and nothing more is reported.</summary>
    private sealed class Reading(string text)
    {
        private int _at;
        private int _depth;
        private int _terms;

        public (Rule Rule, int Offset, string Found)? Fault { get; private set; }

        public Condition Whole()
        {
            var condition = Either();
            SkipSpace();
            if (_at < text.Length) Fail(LibraryRules.ConditionUnexpected);
            return condition;
        }

        private Condition Either()
        {
            var left = Both();
            while (Fault is null && Word("or")) left = new Or(left, Both());
            return left;
        }

        private Condition Both()
        {
            var left = Single();
            while (Fault is null && Word("and")) left = new And(left, Single());
            return left;
        }

        private Condition Single()
        {
            if (_depth >= MaximumDepth) return Fail(LibraryRules.ConditionTooDeep);
            if (Word("not"))
            {
                _depth++;
                var negated = new Not(Single());
                _depth--;
                return negated;
            }
            if (!Sign('(')) return Term();
            _depth++;
            var inner = Either();
            _depth--;
            return Fault is null && !Sign(')') ? Fail(LibraryRules.ConditionUnclosed) : inner;
        }

        private Condition Term()
        {
            if (++_terms > MaximumTerms) return Fail(LibraryRules.ConditionTooDeep);
            SkipSpace();
            var name = BareWord();
            if (name.Length == 0 || name is "and" or "or" or "not")
            {
                _at -= name.Length;
                return Fail(LibraryRules.ConditionNameMissing);
            }
            if (Sign('=')) return Value(name) is { } value ? new Is(name, value) : Condition.Always;
            SkipSpace();
            if (!text.AsSpan(_at).StartsWith("!=")) return new Answered(name);
            _at += 2;
            return Value(name) is { } other ? new Not(new Is(name, other)) : Condition.Always;
        }

        private string? Value(string name)
        {
            SkipSpace();
            if (_at < text.Length && text[_at] is '\'' or '"' && text.IndexOf(text[_at], _at + 1) is var end and > 0)
            {
                var quoted = text[(_at + 1)..end];
                _at = end + 1;
                return quoted;
            }
            var word = BareWord();
            if (word.Length > 0) return word;
            Fail(LibraryRules.ConditionValueMissing, name);
            return null;
        }

        private string BareWord()
        {
            var start = _at;
            while (_at < text.Length && IsWordCharacter(text[_at])) _at++;
            return text[start.._at];
        }

        private bool Sign(char sign)
        {
            SkipSpace();
            if (_at >= text.Length || text[_at] != sign) return false;
            _at++;
            return true;
        }

        private bool Word(string word)
        {
            SkipSpace();
            if (!text.AsSpan(_at).StartsWith(word, StringComparison.Ordinal)) return false;
            var end = _at + word.Length;
            if (end < text.Length && IsWordCharacter(text[end])) return false;
            // "not=x" and "and=x" would be names; no one names an option so, and the message about it is clear.
            _at = end;
            return true;
        }

        private void SkipSpace()
        {
            while (_at < text.Length && char.IsWhiteSpace(text[_at])) _at++;
        }

        private Condition Fail(Rule rule, string? found = null)
        {
            SkipSpace();
            Fault ??= (rule, _at, found ?? (_at < text.Length ? text[_at..Math.Min(text.Length, _at + 20)] : "―"));
            return Condition.Always;
        }
    }
}
