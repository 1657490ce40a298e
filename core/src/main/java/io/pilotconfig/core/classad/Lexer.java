package io.pilotconfig.core.classad;

import io.pilotconfig.core.classad.SyntaxError.Kind;

/**
 * Cuts an expression into tokens, one at a time, exactly as HTCondor's lexer does in old syntax, its oddities included:
 * a minus before a digit belongs to the number unless an operand stands before it, {@code a..b} is {@code a.b}. After a
 * wrong token it goes on where HTCondor's does.
 */
final class Lexer {
    /** How far it looks ahead, at most. */
    private static final int FARTHEST = 2;

    private final String text;
    private final int length;

    /** The text, and NULs behind its end. */
    private final char[] chars;

    private int at;
    private int wrongBytes;
    private Token token = Token.END;
    private int start;
    private int end;
    private Kind problem = Kind.FOREIGN_CHARACTER;
    private Value value = Value.UNDEFINED;
    private String name = "";
    private int lineComment = -1;
    private Token previous = Token.END;
    private int previousStart;
    private int previousEnd;

    Lexer(String text) {
        this.text = text;
        this.length = text.length();
        this.chars = new char[length + FARTHEST];
        text.getChars(0, length, chars, 0);
        next();
        previous = Token.END;
    }

    /** The token that stands here. */
    Token token() {
        return token;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** What is wrong with a {@link Token#WRONG} one. */
    Kind problem() {
        return problem;
    }

    /** The value of a literal. */
    Value value() {
        return value;
    }

    /** The text of a {@link Token#NAME}, escapes resolved. */
    String name() {
        return name;
    }

    /** Where the first comment began that reaches to the end of its line; -1 while there was none. */
    int lineComment() {
        return lineComment;
    }

    /** The token before this one, {@link Token#END} at the beginning. */
    Token previous() {
        return previous;
    }

    int previousStart() {
        return previousStart;
    }

    int previousEnd() {
        return previousEnd;
    }

    String text() {
        return text;
    }

    /** Goes on to the next token, and gives the one that stood here. */
    Token next() {
        Token consumed = token;
        previous = consumed;
        previousStart = start;
        previousEnd = end;
        if (wrongBytes > 0) {
            wrongBytes--;
            return consumed;
        }
        token = skipBlanks() ? scan() : Token.WRONG;
        end = at;
        return consumed;
    }

    /** Skips blanks and comments; false where a comment does not end. */
    private boolean skipBlanks() {
        while (at < length) {
            char c = chars[at];
            if (isBlank(c)) {
                at++;
            } else if (c == '/' && peek(1) == '/') {
                lineComment = lineComment < 0 ? at : lineComment;
                int newline = text.indexOf('\n', at);
                at = newline < 0 ? length : newline;
            } else if (c == '/' && peek(1) == '*') {
                int close = text.indexOf("*/", at + 2);
                if (close < 0) {
                    start = at;
                    at = length;
                    problem = Kind.UNTERMINATED_COMMENT;
                    return false;
                }
                at = close + 2;
            } else {
                break;
            }
        }
        start = at;
        return true;
    }

    private Token scan() {
        if (at == length) {
            return Token.END;
        }
        char c = chars[at];
        if (isLetter(c)) {
            return scanWord();
        } else if (c == '.' && isLetter(peek(1))) {
            return sign(1, Token.DOT);
        } else if (isDigit(c) || c == '.' || (c == '-' && !token.endsOperand())) {
            return scanNumber(c);
        } else if (c == '"' || c == '\'') {
            return scanQuoted(c);
        }
        return scanSign(c);
    }

    private Token scanWord() {
        int behind = at + 1;
        while (isLetter(chars[behind]) || isDigit(chars[behind])) {
            behind++;
        }
        at = behind;
        name = text.substring(start, at);
        return reserved();
    }

    /** What a word stands for, if not for itself. Looks at the length first: most words have another. */
    private Token reserved() {
        return switch (name.length()) {
            case 2 -> name.equalsIgnoreCase("is") ? Token.IS : Token.NAME;
            case 4 ->
                name.equalsIgnoreCase("true")
                        ? literal(Token.BOOLEAN, Value.TRUE)
                        : name.equalsIgnoreCase("isnt") ? Token.IS_NOT : Token.NAME;
            case 5 ->
                name.equalsIgnoreCase("false")
                        ? literal(Token.BOOLEAN, Value.FALSE)
                        : name.equalsIgnoreCase("error") ? literal(Token.ERROR, Value.ERROR) : Token.NAME;
            case 9 -> name.equalsIgnoreCase("undefined") ? literal(Token.UNDEFINED, Value.UNDEFINED) : Token.NAME;
            default -> Token.NAME;
        };
    }

    private Token scanNumber(char first) {
        NumberScanner number = new NumberScanner(text, at);
        if (first == '-' && !number.beginsNegative()) {
            at++;
            return Token.MINUS;
        }
        Token found = number.scan();
        at = number.end();
        problem = number.problem();
        value = number.value();
        return found;
    }

    /** A string or a quoted name. A backslash escapes nothing but the quote, and not even that at the end. */
    private Token scanQuoted(char quote) {
        StringBuilder unescaped = null;
        int from = ++at;
        int close = text.indexOf(quote, at);
        while (close > at && chars[close - 1] == '\\' && !endsBehind(close)) {
            unescaped = unescaped == null ? new StringBuilder() : unescaped;
            unescaped.append(text, from, close - 1).append(quote);
            at = close + 1;
            from = at;
            close = text.indexOf(quote, at);
        }
        if (close < 0) {
            at = length;
            problem = quote == '"' ? Kind.UNTERMINATED_STRING : Kind.UNTERMINATED_NAME;
            return Token.WRONG;
        }
        at = close + 1;
        String content = unescaped == null
                ? text.substring(from, close)
                : unescaped.append(text, from, close).toString();
        if (quote == '\'') {
            name = content;
            return Token.NAME;
        }
        return literal(Token.STRING, new Value.Text(content));
    }

    private boolean endsBehind(int quote) {
        return quote + 1 == length || chars[quote + 1] == '\n';
    }

    private Token scanSign(char c) {
        char second = peek(1);
        return switch (c) {
            case '&' -> second == '&' ? sign(2, Token.AND) : sign(1, Token.BITWISE_AND);
            case '|' -> second == '|' ? sign(2, Token.OR) : sign(1, Token.BITWISE_OR);
            case '<' ->
                second == '='
                        ? sign(2, Token.LESS_OR_EQUAL)
                        : second == '<' ? sign(2, Token.SHIFT_LEFT) : sign(1, Token.LESS);
            case '>' -> scanGreater(second);
            case '=' -> scanEqual(second);
            case '!' -> second == '=' ? sign(2, Token.NOT_EQUAL) : sign(1, Token.NOT);
            case '^' -> sign(1, Token.BITWISE_XOR);
            case '+' -> sign(1, Token.PLUS);
            case '-' -> sign(1, Token.MINUS);
            case '*' -> sign(1, Token.MULTIPLY);
            case '/' -> sign(1, Token.DIVIDE);
            case '%' -> sign(1, Token.REMAINDER);
            case '~' -> sign(1, Token.BITWISE_NOT);
            case '?' -> sign(1, Token.QUESTION);
            case ':' -> sign(1, Token.COLON);
            case ',' -> sign(1, Token.COMMA);
            case ';' -> sign(1, Token.SEMICOLON);
            case '(' -> sign(1, Token.OPEN_PAREN);
            case ')' -> sign(1, Token.CLOSE_PAREN);
            case '[' -> sign(1, Token.OPEN_BRACKET);
            case ']' -> sign(1, Token.CLOSE_BRACKET);
            case '{' -> sign(1, Token.OPEN_BRACE);
            case '}' -> sign(1, Token.CLOSE_BRACE);
            default -> foreign();
        };
    }

    private Token scanGreater(char second) {
        if (second == '>') {
            return peek(2) == '>' ? sign(3, Token.SHIFT_RIGHT_UNSIGNED) : sign(2, Token.SHIFT_RIGHT);
        }
        return second == '=' ? sign(2, Token.GREATER_OR_EQUAL) : sign(1, Token.GREATER);
    }

    private Token scanEqual(char second) {
        if (second == '?') {
            problem = Kind.UNKNOWN_OPERATOR;
            return peek(2) == '=' ? sign(3, Token.IS) : sign(2, Token.WRONG);
        } else if (second == '!' && peek(2) == '=') {
            return sign(3, Token.IS_NOT);
        }
        return second == '=' ? sign(2, Token.EQUAL) : sign(1, Token.ASSIGN);
    }

    /** A character that no expression has. HTCondor's lexer takes it for as many wrong tokens as it has bytes in UTF-8. */
    private Token foreign() {
        int codePoint = text.codePointAt(at);
        at += Character.charCount(codePoint);
        wrongBytes = codePoint < 0x80 ? 0 : codePoint < 0x800 ? 1 : codePoint < 0x10000 ? 2 : 3;
        problem = ForeignCharacter.kind(codePoint);
        return Token.WRONG;
    }

    private Token sign(int length, Token found) {
        at += length;
        return found;
    }

    private Token literal(Token found, Value literal) {
        value = literal;
        return found;
    }

    private char peek(int ahead) {
        return chars[at + ahead];
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }
}
