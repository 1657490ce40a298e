package io.pilotconfig.core.classad;

import io.pilotconfig.core.classad.Expression.Call;
import io.pilotconfig.core.classad.SyntaxError.Kind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says what a person did wrong, and what to write instead, where the parser only knows which token it did not expect. */
final class Diagnosis {
    private static final int LONGEST_QUOTE = 24;

    private Diagnosis() {}

    /** A token stands where a value should. */
    static SyntaxError ofOperand(Lexer lexer, @Nullable Frame open) {
        return switch (lexer.token()) {
            case WRONG -> WrongToken.error(lexer);
            case END -> ofMissingEnd(lexer, open);
            case CLOSE_PAREN, CLOSE_BRACKET, CLOSE_BRACE -> ofEarlyClose(lexer, open);
            default -> template(lexer).or(() -> ForeignOperator.at(lexer)).orElseGet(() -> ofMisplacedSign(lexer));
        };
    }

    private static SyntaxError ofMissingEnd(Lexer lexer, @Nullable Frame open) {
        if (lexer.previous() == Token.END) {
            return error(
                    Kind.EMPTY,
                    new Place(0, lexer.text().length()),
                    "it says nothing",
                    "write a condition such as `TARGET.RequestCpus <= 4`.");
        } else if (open != null && open.kind != Frame.Kind.MIDDLE && lexer.previousStart() == open.opening) {
            return unclosed(open);
        }
        return ofMissingBehind(lexer);
    }

    /** Nothing stands behind the token before this one. */
    private static SyntaxError ofMissingBehind(Lexer lexer) {
        Place place = new Place(lexer.previousStart(), lexer.previousEnd());
        return Percentage.before(lexer)
                .orElseGet(() -> error(
                        Kind.MISSING_OPERAND,
                        place,
                        "nothing stands behind " + quote(lexer, place),
                        "write the value behind it, or remove it."));
    }

    private static SyntaxError ofEarlyClose(Lexer lexer, @Nullable Frame open) {
        if (open == null || open.kind.closing() != sign(lexer)) {
            return ofClose(lexer, open);
        }
        boolean empty = lexer.previousStart() == open.opening;
        return empty
                ? error(
                        Kind.EMPTY_BRACKETS,
                        new Place(open.opening, lexer.end()),
                        "nothing stands between `" + open.kind.opening() + "` and `" + open.kind.closing() + "`",
                        "write a value there, or remove them.")
                : ofMissingBehind(lexer);
    }

    private static SyntaxError ofMisplacedSign(Lexer lexer) {
        if (lexer.token() == Token.ASSIGN) {
            return ofAssignment(lexer);
        } else if (lexer.previous() == Token.REMAINDER) {
            return ofMissingBehind(lexer);
        }
        Place place = here(lexer);
        return error(
                Kind.MISPLACED_SIGN,
                place,
                quote(lexer, place) + " stands where a value should",
                "write the value before it, or remove it.");
    }

    /** Something stands behind a complete expression, which {@code open} does not end with. */
    static SyntaxError ofRest(Lexer lexer, @Nullable Frame open) {
        return switch (lexer.token()) {
            case WRONG -> WrongToken.error(lexer);
            case END -> open == null ? ofMissingBehind(lexer) : unclosed(open);
            case CLOSE_PAREN, CLOSE_BRACKET, CLOSE_BRACE -> ofClose(lexer, open);
            case ASSIGN ->
                SettingName.isBefore(lexer)
                        ? SettingName.error(lexer)
                        : ForeignOperator.at(lexer).orElseGet(() -> ofAssignment(lexer));
            case COMMA, SEMICOLON, COLON -> ofStray(lexer, open);
            default -> ForeignOperator.at(lexer).orElseGet(() -> NeighbouringOperands.error(lexer));
        };
    }

    private static SyntaxError ofAssignment(Lexer lexer) {
        return error(
                Kind.ASSIGNMENT,
                here(lexer),
                "`=` does not compare",
                "write `==`, or `=?=` to have an answer also where an attribute is missing.");
    }

    private static SyntaxError unclosed(Frame open) {
        Place place = new Place(open.opening, open.opening + 1);
        if (open.kind == Frame.Kind.MIDDLE) {
            return error(
                    Kind.MISSING_COLON,
                    place,
                    "this `?` has no `:`",
                    "a choice is `condition ? value : otherwise`, or `value ?: otherwise`.");
        }
        return error(
                Kind.UNCLOSED,
                place,
                "this `" + open.kind.opening() + "` is never closed",
                "add the `" + open.kind.closing() + "` that belongs to it.");
    }

    private static SyntaxError ofClose(Lexer lexer, @Nullable Frame open) {
        String close = quote(lexer, here(lexer));
        if (open == null) {
            return error(
                    Kind.UNOPENED,
                    here(lexer),
                    "this " + close + " closes nothing",
                    "remove it, or add what opens it.");
        } else if (open.kind == Frame.Kind.MIDDLE) {
            return unclosed(open);
        }
        return error(
                Kind.WRONG_CLOSE,
                here(lexer),
                "this " + close + " does not close " + quote(lexer, new Place(open.opening, lexer.start())),
                "write `" + open.kind.closing() + "` for it, or check what is missing between the two.");
    }

    private static SyntaxError ofStray(Lexer lexer, @Nullable Frame open) {
        if (isSeparator(lexer, open)) {
            boolean list = lexer.token() == Token.SEMICOLON;
            return error(
                    Kind.WRONG_SEPARATOR,
                    here(lexer),
                    quote(lexer, here(lexer)) + " does not separate the parts of a " + (list ? "list" : "record"),
                    "write `" + (list ? "," : ";") + "`.");
        } else if (lexer.token() == Token.COLON && SettingName.isBefore(lexer)) {
            return SettingName.error(lexer);
        }
        return ForeignOperator.at(lexer).orElseGet(() -> switch (lexer.token()) {
            case COMMA -> ofComma(lexer);
            case SEMICOLON ->
                error(
                        Kind.STRAY_SEMICOLON,
                        here(lexer),
                        "`;` has no place here",
                        "remove it: there is one expression, and nothing ends it.");
            default ->
                error(
                        Kind.STRAY_COLON,
                        here(lexer),
                        "this `:` has no `?`",
                        "a choice is `condition ? value : otherwise`, with parentheses where they are nested.");
        });
    }

    /** Whether it separates the parts of what is open, but of something else. */
    private static boolean isSeparator(Lexer lexer, @Nullable Frame open) {
        return open != null
                && ((open.kind == Frame.Kind.RECORD && lexer.token() == Token.COMMA)
                        || (open.kind == Frame.Kind.LIST && lexer.token() == Token.SEMICOLON));
    }

    /** The error, if a place for a value begins here that another tool was to fill in. */
    static Optional<SyntaxError> template(Lexer lexer) {
        return Template.at(lexer.text(), lexer.start())
                .map(place -> error(
                        Kind.FOREIGN_CHARACTER,
                        place,
                        quote(lexer, place) + " is a place for a value that was not filled in",
                        "write the value there."));
    }

    private static SyntaxError ofComma(Lexer lexer) {
        boolean thousands = lexer.previous() == Token.INTEGER
                && lexer.previousEnd() == lexer.start()
                && lexer.end() < lexer.text().length()
                && Lexer.isDigit(lexer.text().charAt(lexer.end()));
        return error(
                Kind.STRAY_COMMA,
                here(lexer),
                "`,` has no place here",
                thousands
                        ? "write a number without separators: `1000`, not `1,000`."
                        : "join conditions by `&&` or `||`; a list of texts is `stringListMember(Owner, \"alice,bob\")`.");
    }

    /** What stands behind a dot is no name. */
    static SyntaxError ofSelection(Lexer lexer) {
        if (lexer.token() == Token.WRONG) {
            return WrongToken.error(lexer);
        }
        Place place = new Place(lexer.previousStart(), lexer.previousEnd());
        return lexer.token() != Token.END && isWord(lexer)
                ? error(
                        Kind.MISSING_NAME,
                        here(lexer),
                        quote(lexer, here(lexer)) + " is no name of an attribute",
                        "put it in single quotes if an attribute has this name.")
                : error(
                        Kind.MISSING_NAME,
                        place,
                        "no name stands behind `.`",
                        "write the attribute's name: `TARGET.RequestCpus`.");
    }

    private static boolean isWord(Lexer lexer) {
        return Character.isLetter(lexer.text().charAt(lexer.start()));
    }

    /** A record's attribute lacks its name or its sign. */
    static SyntaxError ofRecord(Lexer lexer, Frame open) {
        if (lexer.token() == Token.WRONG) {
            return WrongToken.error(lexer);
        } else if (lexer.token() == Token.END) {
            return unclosed(open);
        }
        return error(
                Kind.MALFORMED_RECORD,
                here(lexer),
                quote(lexer, here(lexer)) + " has no place here in a record",
                "write a record as `[name = value; other = value]`, a list as `{value, value}`.");
    }

    static SyntaxError emptyName(Frame open) {
        return error(
                Kind.MALFORMED_RECORD,
                new Place(open.opening, open.opening + 1),
                "an attribute of this record has an empty name",
                "give it a name.");
    }

    static SyntaxError malformedTime(Call call) {
        return error(
                Kind.MALFORMED_TIME,
                call.arguments().get(0).place(),
                "this is no time for `" + call.function() + "`",
                call.function().equalsIgnoreCase("absTime")
                        ? "write `absTime(\"2026-01-25T09:00:00Z\")`."
                        : "write `relTime(\"1+02:30:00\")` for a day and two and a half hours.");
    }

    static SyntaxError tooDeep(int at) {
        return error(
                Kind.TOO_DEEP,
                new Place(at, at),
                "it is nested too deeply, or too long a chain",
                "simplify it; for many names, use `stringListMember(Owner, \"alice,bob\")`.");
    }

    static SyntaxError error(Kind kind, Place place, String message, String hint) {
        return new SyntaxError(kind, place, message, hint);
    }

    static Place here(Lexer lexer) {
        return new Place(lexer.start(), lexer.end());
    }

    private static char sign(Lexer lexer) {
        return lexer.text().charAt(lexer.start());
    }

    /** The piece of text, to be put into a message. */
    static String quote(Lexer lexer, Place place) {
        return "`" + place.in(lexer.text(), LONGEST_QUOTE) + "`";
    }
}
