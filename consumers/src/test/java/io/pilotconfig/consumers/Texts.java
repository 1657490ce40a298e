package io.pilotconfig.consumers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Texts that one program or another takes for something else. */
final class Texts {
    private static final List<String> BLANKS = List.of("", " ", "   ", "a b", "a  b", " a", "a ", "a\tb", "\ta", "a\t");

    private static final List<String> QUOTES = List.of(
            "\"",
            "a\"b",
            "\"a b\"",
            "'",
            "it's",
            "'a b'",
            "''\"\"",
            "'\\''",
            "`",
            "a\\b",
            "a\\nb",
            "\\\\",
            "\\",
            "a\\",
            "a\\'",
            "\u201ca\u201d \u2018b\u2019");

    private static final List<String> EXPANSIONS = List.of(
            "$HOME",
            "${HOME}",
            "${HOME:-x}",
            "a${PATH}b",
            "$",
            "a$",
            "$$",
            "$$HOME",
            "$1 $@ $?",
            "$(id)",
            "`id`",
            "$((1+1))",
            "$(GLIDEIN_Site)",
            "{{.Config.Image}}",
            "${X?missing}",
            "%n",
            "%",
            "%%",
            "100%",
            "%s %d %1$s");

    private static final List<String> LINES =
            List.of("a\nb", "a\n", "\na", "\n", "a\n\nb", "a\\\nb", "a\rb", "a\r\n", "x\nEOF\ny", "x\n---\ny");

    private static final List<String> SIGNS = List.of(
            "-x",
            "--",
            "-",
            "--privileged",
            "!",
            "!!",
            "a!b",
            "!id",
            "~",
            "~/x",
            "~root",
            "*",
            "/etc/*",
            "?",
            "[a-z]",
            "{a,b}",
            ";",
            "; id",
            "a | b",
            "a && b",
            "a &",
            "> /dev/null",
            "< /dev/null",
            "(a)",
            "^a^b",
            "#a",
            "a #b",
            "A=b",
            "=x",
            "==",
            "a,b,,c",
            "/a:/b:ro",
            ":",
            "a: b",
            "- x",
            "@a",
            "&a",
            "<<",
            "null",
            "true",
            "010",
            "1e3",
            "[\"bash\"]",
            "{\"a\": \"b\"}",
            "a,ro",
            "type=bind,source=x",
            "C:\\x");

    private static final List<String> UNICODE = List.of(
            "\u00e9\u00fc\u00df",
            "e\u0301",
            "\u05d0\u05d1",
            "a\u202eb",
            "\u6570\u636e",
            "\ud83d\ude00",
            "\ud83d\udc69\u200d\ud83d\udcbb",
            "a\u0085b",
            "a\u2028b",
            "\ufeffa",
            "a\u00a0b",
            "a\u3000",
            "a\ufffeb",
            "a\udbff\udfffb");

    private static final List<String> CONTROLS = List.of(
            "a\u0001b", "a\u0007b", "a\bb", "a\u000bb", "a\fb", "a\u001b[31mb", "a\u001fb", "a\u007fb", "a\u009bb");

    private static final List<String> LONG = List.of("long 'value' \"$X\" ".repeat(4_000));

    private Texts() {}

    /** Everything that a program can be given. */
    static List<String> deliverable() {
        List<String> all = new ArrayList<>();
        List.of(BLANKS, QUOTES, EXPANSIONS, LINES, SIGNS, UNICODE, CONTROLS, LONG)
                .forEach(all::addAll);
        return all;
    }

    /** What no program can be given: NUL, and halves of characters. */
    static List<String> undeliverable() {
        return List.of("a\0b", "a\ud83d", "\ude00b", "\ude00\ud83d");
    }

    /** Every printable sign of ASCII in one text, but for those listed. */
    static String printableBut(String signs) {
        return IntStream.rangeClosed(' ', '~')
                .filter(c -> signs.indexOf(c) < 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether it holds a control character of ASCII. */
    static boolean hasControl(String text) {
        return text.chars().anyMatch(c -> c < ' ' || c == 0x7f);
    }
}
