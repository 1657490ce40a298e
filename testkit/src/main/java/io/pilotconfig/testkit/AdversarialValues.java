package io.pilotconfig.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * The catalogue of values that shells, YAML, systemd, Kubernetes or careless code alter, each with a name:
 *
 * <pre>{@code
 * for (AdversarialValue value : AdversarialValues.all()) {
 *     assertThat(roundTrip(value.text())).as(value.name()).isEqualTo(value.text());
 * }
 * }</pre>
 */
public final class AdversarialValues {
    private static final int LONG = 70_000;

    private static final List<AdversarialValue> SHORT = catalogue();
    private static final List<AdversarialValue> ALL = withLong(SHORT);
    private static final List<AdversarialValue> UNDELIVERABLE = new Catalogue()
            .add("NUL", "a\0b")
            .add("lone high surrogate", "a\ud83d")
            .add("lone low surrogate", "\ude00b")
            .add("surrogates swapped", "\ude00\ud83d")
            .list();

    private AdversarialValues() {}

    /** All values that a program can be given, the long one included. */
    public static List<AdversarialValue> all() {
        return ALL;
    }

    /** Values that no program can be given, for they hold a NUL or half of a character. */
    public static List<AdversarialValue> undeliverable() {
        return UNDELIVERABLE;
    }

    /** One of the catalogue's values. */
    public static Arbitrary<String> texts() {
        return Arbitraries.of(SHORT).map(AdversarialValue::text);
    }

    /** Random mixtures of the catalogue's values, signs that mean something somewhere, and any characters. */
    public static Arbitrary<String> mixtures() {
        Arbitrary<String> signs = Arbitraries.strings()
                .withChars(" \t\n\r\"'`$\\%#:!&*?[]{}()<>|;,@=~^-+/._aZ0")
                .ofMinLength(1)
                .ofMaxLength(6);
        Arbitrary<String> anything = Arbitraries.strings().ofMaxLength(6).filter(AdversarialValue::isDeliverable);
        return Arbitraries.oneOf(texts(), signs, anything)
                .list()
                .ofMaxSize(5)
                .map(parts -> String.join("", parts))
                .withoutEdgeCases();
    }

    private static List<AdversarialValue> withLong(List<AdversarialValue> values) {
        List<AdversarialValue> all = new ArrayList<>(values);
        all.add(new AdversarialValue("70 kB", "long 'value' \"$X\" ".repeat(LONG / 18 + 1)));
        return List.copyOf(all);
    }

    private static List<AdversarialValue> catalogue() {
        Catalogue catalogue = new Catalogue();
        addBlanks(catalogue);
        addQuotes(catalogue);
        addExpansions(catalogue);
        addLines(catalogue);
        addUnicode(catalogue);
        addYaml(catalogue);
        addShell(catalogue);
        addSystemd(catalogue);
        addControls(catalogue);
        String everything =
                catalogue.list().stream().map(AdversarialValue::text).collect(Collectors.joining(" "));
        return catalogue.add("everything", everything).list();
    }

    private static void addBlanks(Catalogue catalogue) {
        catalogue
                .add("empty", "")
                .add("a blank", " ")
                .add("blanks", "   ")
                .add("inner blank", "a b")
                .add("two inner blanks", "a  b")
                .add("leading blank", " a")
                .add("trailing blank", "a ")
                .add("tab", "a\tb")
                .add("leading tab", "\ta")
                .add("trailing tab", "a\t");
    }

    private static void addQuotes(Catalogue catalogue) {
        catalogue
                .add("double quote", "a\"b")
                .add("double-quoted", "\"a b\"")
                .add("single quote", "it's")
                .add("leading single quote", "'a")
                .add("single-quoted", "'a b'")
                .add("only quotes", "''\"\"")
                .add("both quotes", "'a\" \"b'")
                .add("backtick", "`")
                .add("typographic quotes", "\u201ca\u201d \u2018b\u2019")
                .add("backslash", "a\\b")
                .add("backslash n", "a\\nb")
                .add("two backslashes", "a\\\\b")
                .add("trailing backslash", "a\\")
                .add("trailing backslash and quote", "a\\'")
                .add("only a backslash", "\\");
    }

    private static void addExpansions(Catalogue catalogue) {
        catalogue
                .add("variable", "$HOME")
                .add("variable in braces", "${HOME}")
                .add("variable with default", "${HOME:-x}")
                .add("variable within", "a${PATH}b")
                .add("dollar", "$")
                .add("trailing dollar", "a$")
                .add("two dollars", "$$")
                .add("four dollars", "$$$$")
                .add("two dollars and a name", "$$HOME")
                .add("dollar and digit", "$1 $0 $@ $?")
                .add("command substitution", "$(id)")
                .add("kubelet's own variable", "$(GLIDEIN_Site)")
                .add("backticks", "`id`")
                .add("arithmetic", "$((1+1))")
                .add("template", "{{x}}")
                .add("go template", "{{.Config.Image}}")
                .add("compose default", "${X?missing}");
    }

    private static void addLines(Catalogue catalogue) {
        catalogue
                .add("newline", "a\nb")
                .add("trailing newline", "a\n")
                .add("leading newline", "\na")
                .add("blank line", "a\n\nb")
                .add("only a newline", "\n")
                .add("indented lines", "a\n  b\n c")
                .add("backslash newline", "a\\\nb")
                .add("CR", "a\rb")
                .add("trailing CR", "a\r")
                .add("CR LF", "a\r\nb")
                .add("another setting", "x\nsite: Other")
                .add("document end", "x\n---\n...\ny")
                .add("here-document end", "x\nEOF\ny");
    }

    private static void addUnicode(Catalogue catalogue) {
        catalogue
                .add("accents", "\u00e9\u00fc\u00df")
                .add("combining accent", "e\u0301a\u0308")
                .add("right to left", "\u05d0\u05d1 \u0627\u0628")
                .add("right-to-left override", "a\u202eb\u202c")
                .add("emoji", "\ud83d\ude00")
                .add("joined emoji", "\ud83d\udc69\u200d\ud83d\udcbb")
                .add("NEL", "a\u0085b")
                .add("line separator", "a\u2028b")
                .add("paragraph separator", "a\u2029b")
                .add("byte order mark", "\ufeffa")
                .add("inner byte order mark", "a\ufeffb")
                .add("no-break space", "a\u00a0b")
                .add("zero-width space", "a\u200bb")
                .add("ideographic space", "a\u3000b")
                .add("fullwidth signs", "\uff04\uff02\uff1b")
                .add("not a character", "a\ufffeb")
                .add("last code point", "a\udbff\udfffb")
                .add("Turkish i", "\u0130\u0131iI");
    }

    private static void addYaml(Catalogue catalogue) {
        catalogue
                .add("null", "null")
                .add("tilde", "~")
                .add("true", "true")
                .add("True", "True")
                .add("no", "no")
                .add("off", "OFF")
                .add("octal", "010")
                .add("octal of YAML 1.2", "0o14")
                .add("hexadecimal", "0x1F")
                .add("exponent", "1e3")
                .add("fraction", "1.0")
                .add("underscore number", "1_000")
                .add("sexagesimal", "12:30:45")
                .add("infinity", ".inf")
                .add("date", "2024-01-01")
                .add("time stamp", "2024-01-01T00:00:00Z")
                .add("number sign", "#a")
                .add("comment", "a #b")
                .add("number sign within", "a#b")
                .add("colon", ":")
                .add("trailing colon", "a:")
                .add("mapping", "a: b")
                .add("list item", "- x")
                .add("question mark key", "? x")
                .add("at sign", "@a")
                .add("backtick first", "`a")
                .add("tag", "!tag")
                .add("anchor", "&a")
                .add("alias", "*a")
                .add("merge key", "<<")
                .add("flow mapping", "{}")
                .add("flow sequence", "[]")
                .add("commas and brackets", "a, b] c}")
                .add("block scalar", "|-")
                .add("folded scalar", ">")
                .add("directive", "%YAML 1.2")
                .add("document start", "---")
                .add("value key", "=x");
    }

    private static void addShell(Catalogue catalogue) {
        catalogue
                .add("option", "-x")
                .add("two dashes", "--")
                .add("long option", "--privileged")
                .add("dash", "-")
                .add("exclamation mark", "!")
                .add("two exclamation marks", "!!")
                .add("history", "a!b")
                .add("home", "~/x")
                .add("home of root", "~root")
                .add("star", "*")
                .add("pattern", "/etc/*")
                .add("any character", "?")
                .add("character class", "[a-z]")
                .add("braces", "{a,b}")
                .add("semicolon", ";")
                .add("another command", "; id")
                .add("pipe", "a | b")
                .add("and", "a && b")
                .add("background", "a &")
                .add("redirection out", "a > /dev/null")
                .add("redirection in", "a < /dev/null")
                .add("parentheses", "(a)")
                .add("caret", "^a^b")
                .add("assignment", "A=b")
                .add("equals signs", "==")
                .add("commas", "a,b,,c")
                .add("volume", "/a:/b:ro")
                .add("path with dots", "/../a/./b")
                .add("double slash", "//a");
    }

    private static void addSystemd(Catalogue catalogue) {
        catalogue
                .add("per cent n", "%n")
                .add("per cent", "%")
                .add("two per cent", "%%")
                .add("trailing per cent", "100%")
                .add("per cent encoded", "a%20b")
                .add("format directives", "%s %d %1$s")
                .add("ini section", "[Service]")
                .add("ini comment", "; a")
                .add("JSON array", "[\"bash\"]")
                .add("JSON object", "{\"a\": \"b\"}");
    }

    private static void addControls(Catalogue catalogue) {
        catalogue
                .add("control A", "a\u0001b")
                .add("bell", "a\u0007b")
                .add("backspace", "a\bb")
                .add("vertical tab", "a\u000bb")
                .add("form feed", "a\fb")
                .add("escape", "a\u001b[31mb")
                .add("unit separator", "a\u001fb")
                .add("DEL", "a\u007fb")
                .add("C1 control", "a\u009bb");
    }

    private static final class Catalogue {
        private final List<AdversarialValue> values = new ArrayList<>();

        Catalogue add(String name, String text) {
            values.add(new AdversarialValue(name, text));
            return this;
        }

        List<AdversarialValue> list() {
            return List.copyOf(values);
        }
    }
}
