package io.pilotconfig.core.source;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says in the words of a person what the YAML parser could not read. */
public final class YamlSyntax {
    private static final String DELETE = "DEL character";

    private static final List<Advice> ADVICE = List.of(
            new Advice(
                    "unexpected end of stream",
                    true,
                    "The quote that opens here is never closed.",
                    "close it; in a text in single quotes, write a quote twice: `'it''s'`."),
            new Advice(
                    "unexpected document separator",
                    true,
                    "The quote that opens here is never closed.",
                    "close it, and indent a line of the text that begins with `---` or `...`."),
            new Advice(
                    "expected ',' or ']'",
                    true,
                    "The list that opens here is not well-formed.",
                    "join its items by commas and close it with `]`."),
            new Advice(
                    "expected ',' or '}'",
                    true,
                    "The mapping that opens here is not well-formed.",
                    "join its `key: value` pairs by commas and close it with `}`."),
            new Advice(
                    "node content, but found '<stream end>'",
                    false,
                    "The text ends before all its brackets are closed.",
                    "close each `[` with `]` and each `{` with `}`."),
            new Advice(
                    "expected the node content",
                    false,
                    "A value is missing before this.",
                    "look for a comma or bracket that is too many; put a text that begins with one in quotes."),
            new Advice(
                    "mapping values are not allowed",
                    false,
                    "This `: ` stands where no key can be.",
                    "put a value that holds `: ` in single quotes; begin each key on a line of its own, indented as its"
                            + " neighbours."),
            new Advice("(TAB)", false, "A tab stands where the line's indentation should be.", "indent by blanks."),
            new Advice(
                    "cannot start any token",
                    false,
                    "An unquoted value cannot begin with this character.",
                    "put the value in single quotes."),
            new Advice(
                    "scanning an a", // an anchor, an alias
                    false,
                    "A name must follow `&` or `*` at once.",
                    "put a text that begins with one of these in single quotes."),
            new Advice(
                    " tag", // scanning a tag, undefined tag handle
                    false,
                    "A text without quotes cannot begin with `!`: YAML takes that for a tag.",
                    "put the text in single quotes."),
            new Advice(
                    "indentation indicator",
                    false,
                    "Behind `|` or `>` the line must end.",
                    "begin the text on the next line, indented; put a text that begins with one of these in quotes."),
            new Advice(
                    DELETE,
                    false,
                    "YAML does not allow the character \\u007f outside of double quotes.",
                    "write it in double quotes, as `\"\\x7f\"`."),
            new Advice(
                    "leading empty lines",
                    false,
                    "An empty line of this text is indented more than its first line.",
                    "remove the blanks of the empty line."),
            new Advice(
                    "could not find expected ':'",
                    false,
                    "The line before has a key without a colon.",
                    "write `key: value`; indent the further lines of a long text more than its key."),
            new Advice(
                    "sequence entries are not allowed",
                    false,
                    "A list cannot begin here.",
                    "begin it on a line of its own, or write it in brackets: `[first, second]`."),
            new Advice(
                    "escape",
                    false,
                    "In double quotes a backslash begins an escape, and this one is not known.",
                    "use single quotes, in which a backslash is a backslash, or double the backslash."),
            new Advice(
                    "<block end>",
                    false,
                    "This does not continue what the lines before began.",
                    "look at the indentation of this line, and for text behind a closing quote."),
            new Advice(
                    "<document start>",
                    false,
                    "This belongs to no setting.",
                    "remove it, or close what it belongs to."));

    private static final Advice GENERAL =
            new Advice("", false, "This is not well-formed YAML or JSON.", "look at this line and the one before it.");

    /**
     * What to say of a problem.
     *
     * @param sign the words by which the parser's own message is known
     * @param atOpening whether the place to show is where the thing at fault began
     */
    private record Advice(String sign, boolean atOpening, String message, String hint) {}

    private YamlSyntax() {}

    /** What to say of a problem that the parser found. */
    public static Diagnostic diagnostic(YamlEngineException e) {
        if (e instanceof MarkedYamlEngineException marked) {
            Advice advice = advice(marked);
            return diagnostic(advice.message, advice.hint);
        } else if (e instanceof ReaderException reader) {
            return character(reader.getCodePoint());
        }
        return diagnostic("This is not a YAML 1.2 document.", "remove the line that begins with `%`.");
    }

    private static Diagnostic diagnostic(String message, String hint) {
        return Diagnostic.of(Codes.YAML_SYNTAX, SettingPath.ROOT, message, hint);
    }

    /** What to say of a character that no YAML text may hold. */
    private static Diagnostic character(int c) {
        String escape = String.format(Locale.ROOT, c > 0xffff ? "U%08x" : c > 0xff ? "u%04x" : "x%02x", c);
        return diagnostic(
                "YAML does not allow the character " + Visible.of(Character.toString(c)) + " here.",
                "write it in double quotes, as `\"\\" + escape + "\"`.");
    }

    /** Where in the text to say it. */
    public static Span span(YamlEngineException e, SourceText source) {
        if (e instanceof ReaderException reader) {
            return new Span(reader.getPosition(), reader.getPosition() + 1);
        } else if (!(e instanceof MarkedYamlEngineException marked)) {
            return new Span(0, 0);
        } else {
            Advice advice = advice(marked);
            Optional<Mark> mark =
                    advice.atOpening ? marked.getContextMark().or(marked::getProblemMark) : marked.getProblemMark();
            int at = mark.map(Mark::getIndex).orElse(0);
            at = advice.sign.equals(DELETE) ? source.find('\u007f', at) : at;
            return new Span(at, at + 1);
        }
    }

    private static Advice advice(MarkedYamlEngineException e) {
        String problem = e.getContext() + ": " + e.getProblem();
        return ADVICE.stream().filter(a -> problem.contains(a.sign)).findFirst().orElse(GENERAL);
    }
}
