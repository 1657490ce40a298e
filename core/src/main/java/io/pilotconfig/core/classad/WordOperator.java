package io.pilotconfig.core.classad;

import io.pilotconfig.core.classad.SyntaxError.Kind;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words that are an operator in other languages. */
final class WordOperator {
    /** Those that have a sign here. */
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("and", "&&"),
            Map.entry("or", "||"),
            Map.entry("mod", "%"),
            Map.entry("div", "/"),
            Map.entry("eq", "=="),
            Map.entry("ne", "!="),
            Map.entry("lt", "<"),
            Map.entry("le", "<="),
            Map.entry("gt", ">"),
            Map.entry("ge", ">="),
            Map.entry("equals", "=="),
            Map.entry("is not", "=!="),
            Map.entry("is not null", "=!= undefined"),
            Map.entry("is not none", "=!= undefined"));

    /** What is written for the others. */
    private static final Map<String, String> HINTS = Map.ofEntries(
            Map.entry("not", "write `!`, with parentheses around what it negates."),
            Map.entry("xor", "write `^` between integers, `!=` between conditions."),
            Map.entry("in", "call a function: `stringListMember(Owner, \"alice,bob\")`, or `member(x, {1, 2})`."),
            Map.entry("not in", "call a function: `!stringListMember(Owner, \"alice,bob\")`, or `!member(x, {1, 2})`."),
            Map.entry("contains", "call a function: `stringListMember(Owner, \"alice,bob\")`, or `member(x, {1, 2})`."),
            Map.entry("like", "call a function: `regexp(\"^pattern\", Owner)`."),
            Map.entry("not like", "call a function: `!regexp(\"^pattern\", Owner)`."),
            Map.entry("matches", "call a function: `regexp(\"^pattern\", Owner)`."),
            Map.entry("if", "a choice is `condition ? value : otherwise`."),
            Map.entry("then", "a choice is `condition ? value : otherwise`."),
            Map.entry("else", "a choice is `condition ? value : otherwise`."));

    private WordOperator() {}

    /** The error, if such a word stands at the place. */
    static Optional<SyntaxError> at(Lexer lexer, Place word) {
        Place place = whole(word, lexer.text());
        String operator = operator(place, lexer.text());
        return Optional.ofNullable(SIGNS.get(operator))
                .map(sign -> "write `" + sign + "`.")
                .or(() -> Optional.ofNullable(HINTS.get(operator)))
                .map(hint -> Diagnosis.error(
                        Kind.WORD_OPERATOR, place, Diagnosis.quote(lexer, place) + " is no operator", hint));
    }

    /** With the words beside it, if it is one of {@code is not}, {@code is not null}, {@code not in} and {@code not like}. */
    private static Place whole(Place word, String text) {
        if (!operator(word, text).equals("not")) {
            return word;
        }
        Place before = new Place(startOfWord(text, word.start()), word.end());
        Place behind = new Place(word.start(), endOfWord(text, word.end()));
        if (operator(before, text).equals("is not")) {
            Place missing = new Place(before.start(), endOfWord(text, before.end()));
            return SIGNS.containsKey(operator(missing, text)) ? missing : before;
        }
        return HINTS.containsKey(operator(behind, text)) ? behind : word;
    }

    private static int startOfWord(String text, int from) {
        int start = Blanks.before(text, from);
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int endOfWord(String text, int from) {
        int end = Blanks.behind(text, from);
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The words in small letters, a blank between them. */
    private static String operator(Place place, String text) {
        return place.in(text).toLowerCase(Locale.ROOT).replaceAll(" +", " ");
    }

    /** What takes the place of such a word; empty where what follows it is no operand. */
    static Optional<Repair> repair(Place place, String text) {
        String operator = operator(place, text);
        String sign = SIGNS.get(operator);
        if (sign != null) {
            return Repair.sure(place, sign);
        }
        return switch (operator) {
            case "not" -> Repair.guess(place, "!");
            case "xor" -> Repair.guess(place, "!=");
            case "in", "not in", "contains", "like", "not like", "matches" ->
                text.startsWith("(", Blanks.behind(text, place.end())) ? Optional.empty() : Repair.guess(place, "==");
            default -> Optional.empty();
        };
    }
}
