package io.pilotconfig.core.read;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.section.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in the words of a person what the YAML parser could not read. */
final class YamlSyntax {
    /** A file that may hold a token, its variable's name escaped perhaps, is not shown once its structure is lost. */
    private static final Pattern MAY_HOLD_TOKEN =
            Pattern.compile("(?<![A-Za-z0-9_])TOKEN(?![A-Za-z0-9_])|eyJ[A-Za-z0-9_-]{8}|\\\\[xuU]");

    private static final List<Advice> ADVICE = List.of(
            new Advice(
                    "unexpected end of stream",
                    true,
                    "The quote that opens here is never closed.",
                    "close it; in a text in single quotes, write a quote twice: `'it''s'`."),
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
                    "mapping values are not allowed",
                    false,
                    "A second `: ` stands in one line.",
                    "put a value that holds `: ` in single quotes, and each key on a line of its own."),
            new Advice("(TAB)", false, "A tab stands where the line's indentation should be.", "indent by blanks."),
            new Advice(
                    "cannot start any token",
                    false,
                    "An unquoted value cannot begin with this character.",
                    "put the value in single quotes."),
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
                    "Something stands behind the end of the settings.",
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

    static void report(MarkedYamlEngineException e, SourceText source, Problems problems) {
        String problem = String.valueOf(e.getProblem());
        Advice advice = ADVICE.stream()
                .filter(a -> problem.contains(a.sign))
                .findFirst()
                .orElse(GENERAL);
        Optional<Mark> mark = advice.atOpening ? e.getContextMark().or(e::getProblemMark) : e.getProblemMark();
        if (MAY_HOLD_TOKEN.matcher(source.text()).find()) {
            source.silence();
        }
        int at = mark.map(Mark::getIndex).orElse(0);
        problems.add(source.locate(
                Diagnostic.of(Codes.YAML_SYNTAX, SettingPath.ROOT, advice.message, advice.hint), new Span(at, at + 1)));
    }
}
