package io.pilotconfig.testkit;

import io.pilotconfig.testkit.TextStyle.Quotes;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes single values of YAML 1.2 and JSON. See "Flow Scalar Styles" and "Literal Style" in the YAML specification. */
final class ScalarWriter {
    /** Plain scalars that would mean "absent". */
    private static final Pattern NULL = Pattern.compile("|~|null|Null|NULL");

    /** What may begin a plain scalar: no indicator, or one of three that a character follows. */
    private static final Pattern PLAIN_START =
            Pattern.compile("(?:[^-?:,\\[\\]{}#&*!|>'\"%@`\\s\\h]|[-?:](?=[^\\s\\h])).*", Pattern.DOTALL);

    private static final Pattern NOT_PLAIN =
            Pattern.compile(".*(?:[\\s\\h:]|:[\\s\\h].*|[\\s\\h]#.*|\t.*)", Pattern.DOTALL);
    private static final Pattern FLOW_SIGN = Pattern.compile("(?s).*[,\\[\\]{}:?].*");
    private static final Pattern LINE_LIKE = Pattern.compile("[^\\n]*[^\\n \\t\\u0085].*", Pattern.DOTALL);

    private ScalarWriter() {}

    /** A key on one line; the text {@code <<} in quotes, for without them it means something else. */
    static String key(String text, TextStyle style) {
        boolean single = style.quotes() == Quotes.LITERAL || text.equals("<<");
        return single && !style.isJson() ? quoted(text, Quotes.SINGLE, style) : quoted(text, style.quotes(), style);
    }

    /** A value; the further lines of a literal block are indented by {@code indent}. */
    static String value(String text, TextStyle style, String indent) {
        return style.quotes() == Quotes.LITERAL && isLiteral(text)
                ? literal(text, indent)
                : quoted(text, style.quotes(), style);
    }

    private static String quoted(String text, Quotes quotes, TextStyle style) {
        return switch (quotes) {
            case JSON, JSON_ASCII -> json(text, quotes == Quotes.JSON_ASCII);
            case DOUBLE -> yaml(text);
            case PLAIN ->
                isPlain(text) && !(style.isFlow() && FLOW_SIGN.matcher(text).matches())
                        ? text
                        : quoted(text, Quotes.SINGLE, style);
            case SINGLE, LITERAL -> isOneLine(text) ? "'" + text.replace("'", "''") + "'" : yaml(text);
        };
    }

    private static boolean isPlain(String text) {
        return isOneLine(text)
                && !NULL.matcher(text).matches()
                && PLAIN_START.matcher(text).matches()
                && !NOT_PLAIN.matcher(text).matches()
                && !text.startsWith("---")
                && !text.startsWith("...");
    }

    private static boolean isOneLine(String text) {
        return text.codePoints().allMatch(c -> c != '\n' && c != '\r' && isPrintable(c));
    }

    private static boolean isLiteral(String text) {
        return LINE_LIKE.matcher(text).matches() && text.codePoints().allMatch(c -> c != '\r' && isPrintable(c));
    }

    /** YAML's c-printable without the byte order mark. */
    private static boolean isPrintable(int c) {
        boolean ascii = c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c <= 0x7e);
        boolean wide = c == 0x85 || (c >= 0xa0 && c <= 0xd7ff) || (c >= 0xe000 && c <= 0xfffd) || c >= 0x10000;
        return ascii || (wide && c != 0xfeff);
    }

    private static String literal(String text, String indent) {
        int end = text.length();
        while (text.charAt(end - 1) == '\n') {
            end--;
        }
        int newlines = text.length() - end;
        String body = text.substring(0, newlines > 0 ? text.length() - 1 : end);
        String chomping = newlines == 0 ? "-" : newlines == 1 ? "" : "+";
        return "|2" + chomping + "\n" + indent + body.replace("\n", "\n" + indent);
    }

    private static String yaml(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
            } else if (c >= 0x20 && isPrintable(c) && c != 0x85 && c != 0x2028 && c != 0x2029) {
                out.appendCodePoint(c);
            } else {
                out.append(escape(c));
            }
        });
        return out.append('"').toString();
    }

    private static String escape(int c) {
        return switch (c) {
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            case '\r' -> "\\r";
            case 0 -> "\\0";
            case 0x1b -> "\\e";
            case 0x85 -> "\\N";
            default -> c < 0x100 ? hex("\\x%02x", c) : c < 0x10000 ? hex("\\u%04x", c) : hex("\\U%08x", c);
        };
    }

    private static String json(String text, boolean ascii) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean asIs = c >= 0x20 && c != 0x7f && (Character.isSurrogate(c) || isPrintable(c));
            if (c == '"' || c == '\\' || (c == '/' && ascii)) {
                out.append('\\').append(c);
            } else if (asIs && (c < 0x7f || !ascii)) {
                out.append(c);
            } else {
                out.append(hex("\\u%04x", c));
            }
        }
        return out.append('"').toString();
    }

    private static String hex(String format, int c) {
        return String.format(Locale.ROOT, format, c);
    }
}
