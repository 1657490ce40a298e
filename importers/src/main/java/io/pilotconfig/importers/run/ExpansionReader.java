package io.pilotconfig.importers.run;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.importers.specimen.VariableName;
import java.util.List;
import java.util.Map;

/** Passes over what a shell would put something else for, and says so. */
final class ExpansionReader {
    private static final String SPECIAL = "@*#?-$!0123456789";

    private final ShellText text;
    private final List<Flaw> flaws;
    private final Map<String, Integer> assigned;

    /**
     * The expansions of a text.
     *
     * @param assigned in which line each variable got its value
     */
    ExpansionReader(ShellText text, Map<String, Integer> assigned, List<Flaw> flaws) {
        this.text = text;
        this.assigned = assigned;
        this.flaws = flaws;
    }

    /** Whether an expansion begins at the next character. */
    boolean isNext() {
        int point = text.peek();
        int second = text.peek(1);
        return switch (point) {
            case '`' -> true;
            case '$' ->
                second == '('
                        || second == '{'
                        || VariableName.isPart(second)
                        || SPECIAL.indexOf(second) >= 0
                        || isJoined(1);
            case '<', '>' -> second == '(';
            default -> false;
        };
    }

    /** Whether a backslash joins two lines further on, which a shell does before anything else. */
    private boolean isJoined(int ahead) {
        return text.peek(ahead) == '\\' && text.peek(ahead + 1) == '\n';
    }

    /** Goes on behind the expansion that begins here. */
    void read() {
        int start = text.at();
        int first = text.next();
        while (isJoined(0)) {
            text.skip(2);
        }
        int second = text.peek();
        if (first == '`' || second == '(') {
            boolean arithmetic = first == '$' && text.peek(1) == '(';
            skipNested(first == '`' ? "`" : "");
            report(start, arithmetic ? "compute" : "run", "write what it gives");
        } else if (second == '{') {
            int brace = text.at();
            skipNested("");
            reportVariable(start, name(brace + 1));
        } else {
            int name = text.at();
            skipName(second);
            reportVariable(start, text.text(name, text.at()));
        }
    }

    private void skipName(int first) {
        if (VariableName.isPart(first) && !Word.isDigit(first)) {
            while (VariableName.isPart(text.peek())) {
                text.next();
            }
        } else if (SPECIAL.indexOf(first) >= 0) {
            text.next();
        }
    }

    /** The name in <code>${...}</code>, which may have a length sign or an exclamation mark before it. */
    private String name(int from) {
        int start = from;
        while (start < text.at() && "#!".contains(text.text(start, start + 1))) {
            start++;
        }
        int end = start;
        while (end < text.at() && VariableName.isPart(text.text(end, end + 1).codePointAt(0))) {
            end++;
        }
        return text.text(start, end);
    }

    /** Passes over brackets, quotes and what they hold, until what was open is closed. No recursion: a stack of openers. */
    private void skipNested(String opened) {
        StringBuilder open = new StringBuilder(opened);
        do {
            if (text.peek() == ShellText.END) {
                return;
            }
            step(open, text.next());
        } while (!open.isEmpty());
    }

    private void step(StringBuilder open, int point) {
        int top = open.isEmpty() ? 0 : open.charAt(open.length() - 1);
        if (point == '\\') {
            text.skip(1);
        } else if (point == closer(top)) {
            open.setLength(open.length() - 1);
        } else if (top == '`') {
            return;
        } else if (point == '\'' && top == '(') {
            text.skipTo('\'');
            text.skip(1);
        } else if (point == '"' || point == '`' || opensBracket(point, top)) {
            open.appendCodePoint(point);
        } else if (point == '$' && (text.peek() == '(' || text.peek() == '{')) {
            open.appendCodePoint(text.next());
        }
    }

    private static boolean opensBracket(int point, int top) {
        return (point == '(' && top != '"' && top != '{') || (point == '{' && top == 0);
    }

    private static int closer(int top) {
        return switch (top) {
            case '(' -> ')';
            case '{' -> '}';
            default -> top;
        };
    }

    private void report(int start, String doing, String hint) {
        Span span = new Span(start, text.at());
        String shown = Visible.quoted(text.text(start, text.at()));
        flaws.add(Flaw.expansion(
                span, "A shell would " + doing + " " + shown + " and put the outcome here.", hint + "."));
    }

    private void reportVariable(int start, String name) {
        flaws.add(Flaw.expansion(
                new Span(start, text.at()),
                "A shell would put the value of " + Visible.quoted(name) + " here.",
                "write the value itself" + Script.whereSet(assigned, name)
                        + ". A `$` that is meant stands in single quotes."));
    }
}
