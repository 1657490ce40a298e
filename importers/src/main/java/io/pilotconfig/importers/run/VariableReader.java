package io.pilotconfig.importers.run;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.pilot.Variables;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.importers.engine.EnvironmentFile;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.PlacedText;
import io.pilotconfig.importers.specimen.Specimen;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code -e} and {@code --env-file}. What a file says is overruled by {@code -e}, wherever that stands. */
final class VariableReader {
    private final Gathering gathering;
    private final Map<String, Integer> assigned;
    private final Set<String> fromFiles = new HashSet<>();

    /**
     * A reader for a container.
     *
     * @param assigned in which line of the script each variable gets its value
     */
    VariableReader(Gathering gathering, Map<String, Integer> assigned) {
        this.gathering = gathering;
        this.assigned = assigned;
    }

    void add(Flag flag) {
        String text = flag.text();
        int equals = text.indexOf('=');
        if (text.isEmpty() || equals == 0) {
            gathering.wrong(flag.span(), "The variable has no name.", "write `" + flag.written() + " NAME=VALUE`.");
        } else if (equals > 0) {
            put(flag.part(0, equals), value(flag, equals));
        } else if (flag.isKnown() && text.equals(Variables.TOKEN)) {
            putToken(flag.value().span());
        } else if (flag.isKnown()) {
            reportUnset(flag.value().span(), text, "write `" + flag.written() + " " + Visible.of(text) + "=VALUE`");
        }
    }

    /** Podman reads its list of variables as CSV, which knows one kind of line end. */
    private Scalar value(Flag flag, int equals) {
        Scalar value = flag.part(equals + 1, flag.text().length());
        return gathering.isPodman() ? new Scalar(value.text().replace("\r\n", "\n"), false, value.span()) : value;
    }

    private void put(Scalar name, Scalar value) {
        Optional<Specimen.Variable> before = gathering.specimen().variable(name, value);
        if (before.isPresent() && !fromFiles.remove(name.text())) {
            gathering.dropped(
                    before.get().name().span(),
                    "The variable " + Visible.quoted(name.text())
                            + " stands again further on, and the last one counts.",
                    "remove this one.");
        }
    }

    /** The token of whoever runs the line: its text is not wanted. */
    private void putToken(Span span) {
        put(new Scalar(Variables.TOKEN, false, span), new Scalar("", false, new Span(span.end(), span.end())));
    }

    private void reportUnset(Span span, String name, String hint) {
        gathering.add(
                ImportCodes.ENVIRONMENT,
                span,
                "The value of " + Visible.quoted(name) + " is taken from the environment of whoever runs the line.",
                hint + " with the value itself" + Script.whereSet(assigned, name) + ".");
    }

    void addFile(Flag flag) {
        Span span = flag.value().span();
        Optional<String> text = gathering.reading().options().companions().text(flag.text());
        if (text.isEmpty()) {
            gathering.add(
                    ImportCodes.COMPANION,
                    span,
                    "The file " + Visible.quoted(flag.text()) + " cannot be read, and holds variables of the pilot.",
                    "put it where the line expects it, seen from the file that is imported.");
            return;
        }
        PlacedText content = PlacedText.at(text.get(), span);
        (gathering.isPodman() ? EnvironmentFile.ofPodman(content) : EnvironmentFile.ofDocker(content))
                .forEach(line -> addLine(flag, line, span));
    }

    private void addLine(Flag flag, EnvironmentFile.Line line, Span span) {
        String place = "Line " + line.number() + " of " + Visible.quoted(flag.text());
        String name = line.name().text();
        if (line.tooLong()) {
            gathering.wrong(
                    span,
                    place + " is longer than the 64 KiB that "
                            + gathering.engine().program() + " reads.",
                    "shorten it.");
        } else if (name.isEmpty() || (!gathering.isPodman() && line.hasBlankInName())) {
            gathering.wrong(span, place + " has no variable's name before its `=`.", "write `NAME=VALUE` there.");
        } else if (line.value().isEmpty() && name.equals(Variables.TOKEN)) {
            putToken(span);
        } else if (line.value().isEmpty()) {
            reportUnset(span, name, "write `" + Visible.of(name) + "=VALUE` in line " + line.number() + " of the file");
        } else {
            addValue(name, line.value().get().text(), place, span);
        }
    }

    private void addValue(String name, String value, String place, Span span) {
        if (name.equals(Variables.TOKEN)) {
            gathering.reading().source().hide(value, Span.NONE);
        } else if (isQuoted(value)) {
            gathering.add(
                    ImportCodes.AMBIGUOUS,
                    span,
                    place + " has quotes, which " + gathering.engine().program() + " makes a part of the value.",
                    "remove them: the rest of the line is the value, blanks included.");
        }
        put(new Scalar(name, false, span), new Scalar(value, false, span));
        fromFiles.add(name);
    }

    /** Whether a value stands in quotes as a whole, and holds none. */
    private static boolean isQuoted(String value) {
        char first = value.isEmpty() ? 0 : value.charAt(0);
        return (first == '"' || first == '\'') && value.length() > 1 && value.indexOf(first, 1) == value.length() - 1;
    }
}
