package io.pilotconfig.core.diagnostic;

/**
 * Prints a diagnostic for a person, as every command does:
 *
 * <pre>
 * site.yaml:7:8: error[squid-address]: `squid` must be an address of the form http://host:port.
 *   7 | squid: htp://squid.example.edu
 *     |        ^^^^^^^^^^^^^^^^^^^^^^^
 *   hint: write `http://squid.example.edu:3128`.
 * </pre>
 */
public final class DiagnosticText {
    private static final int WIDEST = 120;
    private static final int LEAD = 40;
    private static final String CUT = "...";

    private final boolean colour;

    private DiagnosticText(boolean colour) {
        this.colour = colour;
    }

    /** The diagnostic as plain text, each line ended by a newline. */
    public static String of(Diagnostic diagnostic) {
        return new DiagnosticText(false).print(diagnostic);
    }

    /** The diagnostic with ANSI colours, for a terminal. */
    public static String coloured(Diagnostic diagnostic) {
        return new DiagnosticText(true).print(diagnostic);
    }

    private String print(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder(256);
        Location place = diagnostic.location().orElse(null);
        if (place != null) {
            text.append(paint("1", Visible.of(place.toString()))).append(": ");
        }
        text.append(paint(
                        colourOf(diagnostic.severity()), diagnostic.severity().word() + "[" + diagnostic.code() + "]"))
                .append(": ")
                .append(Visible.of(diagnostic.message()))
                .append('\n');
        if (place != null && place.excerpt().isPresent()) {
            append(text, place.line(), place.excerpt().get());
        }
        if (!diagnostic.hint().isEmpty()) {
            text.append("  ")
                    .append(paint("36", "hint:"))
                    .append(' ')
                    .append(Visible.of(diagnostic.hint()))
                    .append('\n');
        }
        return text.toString();
    }

    private void append(StringBuilder text, int number, Excerpt excerpt) {
        String line = excerpt.line();
        int from = excerpt.from();
        int start = from > WIDEST - LEAD ? between(line, from - LEAD) : 0;
        int end = between(line, Math.min(line.length(), start + WIDEST));
        int stop = Math.max(from, Math.min(excerpt.to(), end));
        String lead = (start > 0 ? CUT : "") + Visible.of(line.substring(start, from));
        String fault = Visible.of(line.substring(from, stop));
        String rest = Visible.of(line.substring(stop, end)) + (end < line.length() ? CUT : "");
        String gutter = "  " + number;
        text.append(gutter)
                .append(" | ")
                .append(lead)
                .append(fault)
                .append(rest)
                .append('\n');
        text.append(" ".repeat(gutter.length()))
                .append(" | ")
                .append(" ".repeat(width(lead)))
                .append(paint("31", "^".repeat(Math.max(1, width(fault)))))
                .append('\n');
    }

    /** The place itself, or the one before it where it would part the halves of a character. */
    private static int between(String line, int at) {
        return at > 0 && at < line.length() && Character.isSurrogatePair(line.charAt(at - 1), line.charAt(at))
                ? at - 1
                : at;
    }

    /** How many columns of a terminal the text takes. */
    private static int width(String visible) {
        int width = 0;
        for (int i = 0; i < visible.length(); i += Character.charCount(visible.codePointAt(i))) {
            width += width(visible.codePointAt(i));
        }
        return width;
    }

    private static int width(int codePoint) {
        int type = Character.getType(codePoint);
        boolean none = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
        return none ? 0 : isWide(codePoint) ? 2 : 1;
    }

    /** Whether a terminal gives the character two columns: East Asian scripts and emoji (Unicode, annex 11). */
    private static boolean isWide(int codePoint) {
        return codePoint >= 0x1100
                && (codePoint <= 0x115f
                        || (codePoint >= 0x2e80 && codePoint <= 0xa4cf)
                        || (codePoint >= 0xac00 && codePoint <= 0xd7a3)
                        || (codePoint >= 0xf900 && codePoint <= 0xfaff)
                        || (codePoint >= 0xff00 && codePoint <= 0xff60)
                        || (codePoint >= 0x1f300 && codePoint <= 0x1faff)
                        || (codePoint >= 0x20000 && codePoint <= 0x3fffd));
    }

    private static String colourOf(Severity severity) {
        return switch (severity) {
            case ERROR -> "1;31";
            case WARNING -> "1;33";
            case ADVICE -> "1;34";
        };
    }

    private String paint(String sgr, String words) {
        return colour ? "\u001b[" + sgr + "m" + words + "\u001b[0m" : words;
    }
}
