package io.pilotconfig.quadlet;

import java.util.ArrayList;
import java.util.List;

/**
 * Words of a unit's line, as {@code extract_first_word} of systemd 257 (src/basic/extract-word.c) and
 * {@code extractFirstWord} of podman (pkg/systemd/parser/split.go) split them, with quotes and C escapes.
 */
final class UnitWords {
    private static final String BLANKS = " \t\n\r";

    private final String text;
    private final boolean podman;
    private int at;

    private UnitWords(String text, boolean podman) {
        this.text = text;
        this.podman = podman;
    }

    /**
     * How podman reads a value: an empty word ends the list.
     *
     * @throws IllegalArgumentException if podman would drop the line
     */
    static List<String> ofPodman(String line) {
        UnitWords words = new UnitWords(line, true);
        List<String> all = new ArrayList<>();
        while (words.skipBlanks()) {
            String word = words.next();
            if (word.isEmpty()) {
                return all;
            }
            all.add(word);
        }
        return all;
    }

    /**
     * How systemd reads {@code ExecStart=}.
     *
     * @throws IllegalArgumentException if systemd would not start it, or start another command than one
     */
    static List<String> ofSystemd(String line) {
        UnitWords words = new UnitWords(line, false);
        List<String> all = new ArrayList<>();
        while (words.skipBlanks()) {
            if (line.startsWith(";", words.at)
                    && (words.at + 1 == line.length() || BLANKS.indexOf(line.charAt(words.at + 1)) >= 0)) {
                throw new IllegalArgumentException("a second command");
            }
            all.add(words.next());
        }
        return all;
    }

    private boolean skipBlanks() {
        while (at < text.length() && BLANKS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length();
    }

    private String next() {
        StringBuilder word = new StringBuilder();
        char quote = 0;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '\\') {
                unescape(word);
            } else if (quote != 0) {
                if (c == quote) {
                    quote = 0;
                } else {
                    word.append(c);
                }
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (BLANKS.indexOf(c) >= 0) {
                return word.toString();
            } else {
                word.append(c);
            }
        }
        // Podman is relaxed about a quote that is never closed.
        if (quote != 0 && !podman) {
            throw new IllegalArgumentException("unbalanced quotes: " + text);
        }
        return word.toString();
    }

    private void unescape(StringBuilder word) {
        char c = at < text.length() ? text.charAt(at++) : 0;
        int simple = "abfnrtv\\\"'s".indexOf(c);
        if (simple >= 0) {
            word.append("\u0007\b\f\n\r\t\u000b\\\"' ".charAt(simple));
        } else if (c == 'x') {
            byteOf(word, number(2, 16));
        } else if (c == 'u') {
            word.append((char) number(4, 16));
        } else if (c == 'U') {
            word.appendCodePoint(number(8, 16));
        } else if (c >= '0' && c <= '7') {
            at--;
            byteOf(word, number(3, 8));
        } else {
            throw new IllegalArgumentException("unsupported escape: " + text);
        }
    }

    /** A byte above ASCII is a character to podman; to systemd it is a byte, and no longer UTF-8. */
    private void byteOf(StringBuilder word, int value) {
        word.append(value < 0x80 || podman ? (char) value : '\ufffd');
    }

    private int number(int digits, int radix) {
        int end = at + digits;
        if (end > text.length()) {
            throw new IllegalArgumentException("short escape: " + text);
        }
        int value = Integer.parseInt(text.substring(at, end), radix);
        if (value == 0) {
            throw new IllegalArgumentException("NUL: " + text);
        }
        at = end;
        return value;
    }

    /** How podman writes words into the service ({@code escapeWords}). */
    static String write(List<String> words, boolean longBlanks) {
        List<String> written = new ArrayList<>();
        for (String word : words) {
            boolean quoted = word.codePoints().anyMatch(UnitWords::needsEscape);
            StringBuilder text = new StringBuilder();
            word.codePoints().forEach(c -> escape(text, c, longBlanks));
            written.add(quoted ? "\"" + text + "\"" : word);
        }
        return String.join(" ", written);
    }

    private static boolean needsEscape(int c) {
        return c <= 128 && (c <= ' ' || c >= 0x7f || c == '"' || c == '\'' || c == '\\');
    }

    private static void escape(StringBuilder text, int c, boolean longBlanks) {
        int simple = "\u0007\b\n\r\t\u000b\f\\\"".indexOf(c);
        if (!needsEscape(c) || c == '\'' || (c == ' ' && !longBlanks)) {
            text.appendCodePoint(c);
        } else if (simple >= 0) {
            text.append('\\').append("abnrtvf\\\"".charAt(simple));
        } else {
            text.append(String.format("\\x%02x", c));
        }
    }
}
