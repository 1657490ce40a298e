package io.pilotconfig.core.classad;

import io.pilotconfig.core.classad.SyntaxError.Kind;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Characters outside of strings that no expression has. */
final class ForeignCharacter {
    private static final int LONGEST_RUN = 20;

    private ForeignCharacter() {}

    static Kind kind(int codePoint) {
        if (isQuote(codePoint)) {
            return Kind.SMART_QUOTE;
        }
        return isInvisible(codePoint) ? Kind.INVISIBLE_CHARACTER : Kind.FOREIGN_CHARACTER;
    }

    private static boolean isQuote(int codePoint) {
        return switch (codePoint) {
            case 0xAB, 0xBB, 0x60, 0xB4, 0x2032, 0x2033, 0x2039, 0x203A, 0xFF02, 0xFF07 -> true;
            default -> (codePoint >= 0x2018 && codePoint <= 0x201F) || (codePoint >= 0x300C && codePoint <= 0x300F);
        };
    }

    private static boolean isDoubleQuote(int codePoint) {
        return switch (codePoint) {
            case 0xAB, 0xBB, 0x2033, 0xFF02 -> true;
            default -> (codePoint >= 0x201C && codePoint <= 0x201F) || (codePoint >= 0x300C && codePoint <= 0x300F);
        };
    }

    /** Whether it looks like a blank or like nothing at all. */
    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.FORMAT,
                    Character.CONTROL -> true;
            default -> false;
        };
    }

    /** The sign of an expression that looks like it or means the same; empty where there is none. */
    private static Optional<String> meant(int codePoint) {
        if (codePoint > 0xFF00 && codePoint < 0xFF5F) {
            return Optional.of(String.valueOf((char) (codePoint - 0xFEE0)));
        }
        return switch (codePoint) {
            case 0x2264, 0x2A7D -> Optional.of("<=");
            case 0x2265, 0x2A7E -> Optional.of(">=");
            case 0x2260 -> Optional.of("!=");
            case 0xD7, 0x22C5 -> Optional.of("*");
            case 0xF7 -> Optional.of("/");
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2212 -> Optional.of("-");
            case 0x2227 -> Optional.of("&&");
            case 0x2228 -> Optional.of("||");
            case 0xAC -> Optional.of("!");
            default -> Optional.empty();
        };
    }

    /** The characters from there on that have such a sign, without blanks between them. */
    static Place run(String text, int start) {
        int end = start;
        while (end < text.length()
                && end - start < LONGEST_RUN
                && meant(text.charAt(end)).isPresent()) {
            end++;
        }
        return new Place(start, end);
    }

    /** The signs that such characters stand for. */
    static String meant(Place run, String text) {
        return run.in(text).chars().mapToObj(c -> meant(c).orElse("")).collect(Collectors.joining());
    }

    /** What takes the place of such a character. */
    static Optional<Repair> repair(Place place, String text) {
        int codePoint = text.codePointAt(place.start());
        if (isInvisible(codePoint)) {
            return Repair.sure(place, Character.isSpaceChar(codePoint) ? " " : "");
        } else if (isQuote(codePoint)) {
            return smartlyQuoted(place, text);
        }
        Place run = run(text, place.start());
        if (run.end() > run.start()) {
            return Repair.sure(run, meant(run, text));
        } else if (place.end() > place.start() + 2) {
            return Repair.guess(place, " 0 ");
        }
        return switch (codePoint) {
            case '\\' -> escaped(place, text);
            case '$' -> Repair.guess(place, "");
            case '#' -> Repair.guess(new Place(place.start(), endOfLine(place.start(), text)), "");
            default -> Optional.empty();
        };
    }

    /** A text from such a quote to the next, or the quote alone where none follows. */
    private static Optional<Repair> smartlyQuoted(Place place, String text) {
        boolean isDouble = isDoubleQuote(text.charAt(place.start()));
        for (int i = place.end(); i < text.length() && text.charAt(i) != '"'; i++) {
            char c = text.charAt(i);
            if (isQuote(c) && isDoubleQuote(c) == isDouble) {
                return Repair.sure(new Place(place.start(), i + 1), '"' + text.substring(place.end(), i) + '"');
            }
        }
        return Repair.guess(place, "\"");
    }

    /** A text between quotes with a backslash before each, as in {@code \"alice\"}. */
    private static Optional<Repair> escaped(Place place, String text) {
        int close = text.startsWith("\"", place.end()) ? text.indexOf('"', place.end() + 1) : -1;
        return close > 0 && text.charAt(close - 1) == '\\'
                ? Repair.sure(new Place(place.start(), close + 1), text.substring(place.end(), close - 1) + '"')
                : Optional.empty();
    }

    private static int endOfLine(int from, String text) {
        int newline = text.indexOf('\n', from);
        return newline < 0 ? text.length() : newline;
    }

    /** The character by its number: {@code U+00A0}. */
    static String number(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }
}
