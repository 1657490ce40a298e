package io.pilotconfig.core.classad;

import io.pilotconfig.core.classad.SyntaxError.Kind;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words for what the lexer cannot make a token of. */
final class WrongToken {
    private static final String YEAR = "2026-";
    private static final Pattern DATE =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(?:T([0-9]{2}:[0-9]{2}:[0-9]{2})Z?)?(?![0-9A-Za-z_])");

    private WrongToken() {}

    static SyntaxError error(Lexer lexer) {
        Place place = Diagnosis.here(lexer);
        String quoted = Diagnosis.quote(lexer, place);
        return switch (lexer.problem()) {
            case SMART_QUOTE ->
                error(lexer, quoted + " is no quote of an expression", "write straight double quotes: `\"text\"`.");
            case INVISIBLE_CHARACTER ->
                error(
                        lexer,
                        "the character " + ForeignCharacter.number(codePoint(lexer))
                                + " looks like nothing, but is there",
                        "remove it, or write a plain blank for it.");
            case HEXADECIMAL -> error(lexer, quoted + " is hexadecimal", hexadecimalHint(place.in(lexer.text())));
            case OCTAL ->
                date(lexer)
                        .orElseGet(() -> error(
                                lexer,
                                quoted + " begins with 0",
                                "write `" + place.in(lexer.text()).replaceFirst("^(-?)0+(?=.)", "$1") + "`."));
            case MALFORMED_NUMBER ->
                error(lexer, quoted + " is no complete number", "write digits on both sides of the point: `1.0`.");
            case UNTERMINATED_STRING ->
                unterminated(lexer, "this text does not end", "close it by a `\"`; inside of it, `\\\"` is a quote.");
            case UNTERMINATED_NAME ->
                unterminated(lexer, "this quoted name does not end", "write texts in double quotes: `\"text\"`.");
            case UNTERMINATED_COMMENT ->
                unterminated(lexer, "this comment does not end", "close it by `*/`, or remove it.");
            case UNKNOWN_OPERATOR ->
                ForeignOperator.at(lexer).orElseGet(() -> error(lexer, quoted + " is no operator", "write `=?=`."));
            default -> foreign(lexer, quoted);
        };
    }

    private static SyntaxError foreign(Lexer lexer, String quoted) {
        Optional<SyntaxError> template = Diagnosis.template(lexer);
        if (template.isPresent()) {
            return template.get();
        }
        Place run = ForeignCharacter.run(lexer.text(), lexer.start());
        if (run.end() > run.start()) {
            return Diagnosis.error(
                    lexer.problem(),
                    run,
                    Diagnosis.quote(lexer, run) + " has no place in an expression",
                    "write `" + ForeignCharacter.meant(run, lexer.text()) + "`.");
        }
        int codePoint = codePoint(lexer);
        String number = Character.isLetter(codePoint) ? " (" + ForeignCharacter.number(codePoint) + ")" : "";
        return error(lexer, quoted + number + " has no place in an expression", foreignHint(lexer));
    }

    /** A date, of which the lexer stands at the month. */
    private static Optional<SyntaxError> date(Lexer lexer) {
        int year = Math.max(0, lexer.start() - YEAR.length());
        Matcher date = DATE.matcher(lexer.text()).region(year, lexer.text().length());
        if (!date.lookingAt()) {
            return Optional.empty();
        }
        Place place = new Place(date.start(), date.end());
        String time = date.group(2) == null ? "T00:00:00" : "T" + date.group(2);
        return Optional.of(Diagnosis.error(
                Kind.OCTAL,
                place,
                Diagnosis.quote(lexer, place) + " is no time, but a subtraction",
                "write `int(absTime(\"" + date.group(1) + time + "Z\"))`."));
    }

    private static SyntaxError error(Lexer lexer, String message, String hint) {
        return Diagnosis.error(lexer.problem(), Diagnosis.here(lexer), message, hint);
    }

    /** At its first character: the rest of the text is all inside of it. */
    private static SyntaxError unterminated(Lexer lexer, String message, String hint) {
        Place place = new Place(lexer.start(), lexer.start() + 1);
        Kind kind = lexer.problem();
        return Diagnosis.error(kind, place, message, hint);
    }

    private static String hexadecimalHint(String number) {
        String digits = number.replaceFirst("^-?0[xX]", "");
        return digits.matches("[0-9A-Fa-f]{1,15}")
                ? "write `" + new BigInteger(digits, 16) + "`."
                : "write a decimal number.";
    }

    private static String foreignHint(Lexer lexer) {
        return switch (codePoint(lexer)) {
            case '#' -> "remove the comment; YAML's own comments stand behind a blank and `#`, outside of quotes.";
            case '\\' -> "remove the backslash: quotes are written plainly.";
            case '$' -> "write the attribute's name without `$`, a text in double quotes.";
            case '@' -> "write a text in double quotes: `\"alice@example.edu\"`.";
            default ->
                Character.isLetter(codePoint(lexer))
                        ? "write a Latin letter without accents, or put it into a text in double quotes."
                        : "put it into a text in double quotes, or remove it.";
        };
    }

    private static int codePoint(Lexer lexer) {
        return lexer.text().codePointAt(lexer.start());
    }
}
