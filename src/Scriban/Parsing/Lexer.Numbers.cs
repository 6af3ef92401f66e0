namespace Scriban.Parsing;

/// <summary>Integer and floating-point literals.</summary>
internal sealed partial class Lexer
{
    private static bool IsFloatSuffix(char c) => c is 'f' or 'F' or 'd' or 'D' or 'm' or 'M';

    private void ReadNumber(TextPosition start)
    {
        var first = _cursor.Current;
        var end = _cursor.Take();
        if (first == '0' && _cursor.Current == 'x')
        {
            ReadHexadecimal(start);
            return;
        }

        if (first == '0' && _cursor.Current == 'b')
        {
            ReadBinary(start);
            return;
        }

        var isFloat = false;
        while (char.IsDigit(_cursor.Current) || _cursor.Current == '_')
        {
            end = _cursor.Take();
        }

        if (_cursor.Current == '.' && IsFraction(_cursor.Peek()))
        {
            isFloat = true;
            do
            {
                end = _cursor.Take();
            }
            while (char.IsDigit(_cursor.Current));
        }

        if (_cursor.Current is 'e' or 'E')
        {
            end = _cursor.Take();
            if (_cursor.Current is '+' or '-')
            {
                end = _cursor.Take();
            }

            if (!char.IsDigit(_cursor.Current))
            {
                AddError("Expecting at least one digit after the exponent", _cursor.Position, _cursor.Position);
                return;
            }

            while (char.IsDigit(_cursor.Current))
            {
                end = _cursor.Take();
            }
        }

        if (IsFloatSuffix(_cursor.Current) && !ContinuesIdentifier(_cursor.Peek()))
        {
            isFloat = true;
            end = _cursor.Take();
        }

        Emit(isFloat ? TokenType.Float : TokenType.Integer, start, end);
    }

    /// <summary>Tells the point of a number from a range and from a member name.</summary>
    private static bool IsFraction(char next) =>
        next != '.' && (!char.IsLetter(next) || IsFloatSuffix(next) || next is 'e' or 'E');

    private void ReadHexadecimal(TextPosition start)
    {
        var end = _cursor.Take();
        var hasDigit = false;
        while (char.IsAsciiHexDigit(_cursor.Current) || _cursor.Current == '_')
        {
            hasDigit |= _cursor.Current != '_';
            end = _cursor.Take();
        }

        if (_cursor.Current is 'u' or 'U' && !ContinuesIdentifier(_cursor.Peek()))
        {
            end = _cursor.Take();
        }

        if (!hasDigit)
        {
            AddError("Invalid hex number, expecting at least a hex digit [0-9a-fA-F] after 0x", start, end);
            return;
        }

        Emit(TokenType.HexaInteger, start, end);
    }

    private void ReadBinary(TextPosition start)
    {
        var end = _cursor.Take();
        var hasDigit = false;
        var hasPoint = false;
        while (_cursor.Current is '0' or '1' or '_')
        {
            hasDigit |= _cursor.Current != '_';
            end = _cursor.Take();
            if (_cursor.Current == '.')
            {
                if (hasPoint || _cursor.Peek() is not ('0' or '1'))
                {
                    break;
                }

                hasPoint = true;
                _cursor.Advance();
            }
        }

        var isSuffix = _cursor.Current is 'u' or 'U' || (hasPoint && _cursor.Current is 'f' or 'F' or 'd' or 'D');
        if (isSuffix && !ContinuesIdentifier(_cursor.Peek()))
        {
            end = _cursor.Take();
        }

        if (!hasDigit)
        {
            AddError("Invalid binary number, expecting at least a binary digit 0 or 1 after 0b", start, end);
            return;
        }

        Emit(TokenType.BinaryInteger, start, end);
    }
}
