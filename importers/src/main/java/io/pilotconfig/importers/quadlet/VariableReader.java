package io.pilotconfig.importers.quadlet;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.pilot.Variables;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.core.source.SourceText;
import io.pilotconfig.importers.Companions;
import io.pilotconfig.importers.engine.EnvironmentFile;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.PlacedText;
import io.pilotconfig.importers.specimen.Reading;
import io.pilotconfig.importers.specimen.Specimen;
import java.util.Optional;

/** The variables of a container: {@code --env}, and the lines of {@code --env-file} ({@code pkg/env/env.go}). */
final class VariableReader {
    private final SourceText source;
    private final Companions companions;
    private final Specimen.Builder specimen;
    private final Remarks remarks;

    VariableReader(Reading reading, Specimen.Builder specimen, Remarks remarks) {
        this.source = reading.source();
        this.companions = reading.options().companions();
        this.specimen = specimen;
        this.remarks = remarks;
    }

    /** Adds a variable that is written as {@code NAME=VALUE}. */
    void variable(Argument argument) {
        add(argument.value(), argument.written(), true);
    }

    /** Adds the variables of a file. */
    void file(Argument argument) {
        String path = argument.value().text();
        Span span = argument.span();
        Optional<String> text = companions.text(path);
        if (text.isEmpty()) {
            remarks.add(
                    ImportCodes.COMPANION,
                    span,
                    "The file of variables " + Visible.quoted(path) + " cannot be read.",
                    "put it where the quadlet names it, or write its variables as `Environment=`.");
            return;
        }
        EnvironmentFile.ofPodman(PlacedText.at(text.get(), span)).forEach(line -> line(line, Visible.quoted(path)));
    }

    private void line(EnvironmentFile.Line line, String file) {
        if (line.tooLong()) {
            remarks.add(
                    ImportCodes.SYNTAX,
                    line.text().span(),
                    "Line " + line.number() + " of " + file + " is longer than the 64 KiB that podman reads.",
                    "shorten it.");
        } else {
            add(line.text(), "The file " + file, false);
        }
    }

    private void add(PlacedText variable, String written, boolean isArgument) {
        int equals = variable.indexOf('=', 0);
        if (equals == 0) {
            remarks.add(
                    ImportCodes.SYNTAX,
                    variable.span(),
                    written + " has a value without a name, which podman refuses.",
                    "write `NAME=VALUE`.");
            return;
        } else if (equals < 0) {
            remarks.add(
                    ImportCodes.ENVIRONMENT,
                    variable.span(),
                    written + " names " + Visible.quoted(variable.text())
                            + " without a value: podman takes the service's own, and before 5.6 none.",
                    "write `NAME=VALUE`; quote it if it holds blanks: `\"NAME=A VALUE\"`.");
            return;
        }
        Scalar name = variable.piece(0, equals).scalar();
        PlacedText value = variable.piece(equals + 1);
        if (name.text().equals(Variables.TOKEN)) {
            source.hide(value.text(), isArgument ? value.span() : new Span(0, 0));
        }
        specimen.variable(name, value.scalar(value.text().replace("\r\n", "\n")));
    }
}
