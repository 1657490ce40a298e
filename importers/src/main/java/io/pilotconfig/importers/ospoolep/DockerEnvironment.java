package io.pilotconfig.importers.ospoolep;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.importers.engine.EnvironmentFile;
import io.pilotconfig.importers.specimen.Findings;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.PlacedText;
import java.util.LinkedHashMap;
import java.util.Map;

/** The file as docker reads it for {@code --env-file}. */
final class DockerEnvironment {
    private final Findings findings;
    private final Map<String, Assignment> read = new LinkedHashMap<>();

    private DockerEnvironment(Findings findings) {
        this.findings = findings;
    }

    /** The variables by name, in the order of the file; of several of one name the last one counts. */
    static Map<String, Assignment> read(PlacedText text, Findings findings) {
        DockerEnvironment environment = new DockerEnvironment(findings);
        EnvironmentFile.ofDocker(text).forEach(environment::readLine);
        return environment.read;
    }

    private void readLine(EnvironmentFile.Line line) {
        PlacedText name = line.name();
        if (line.tooLong()) {
            refuse(line.text().span(), "The line is longer than the 64 KiB that docker reads.", "shorten it.");
        } else if (name.isEmpty()) {
            refuse(
                    line.text().span(),
                    "Docker refuses a file with a line that begins with `=`.",
                    "write `NAME=VALUE`.");
        } else if (line.hasBlankInName()) {
            refuse(
                    name.span(),
                    "Docker refuses a file with a blank in the name of a variable, " + Visible.quoted(name.text())
                            + ".",
                    "write `NAME=VALUE` without `export` and without blanks before `=`; begin a comment with `#`.");
        } else if (line.value().isEmpty()) {
            findings.add(
                    ImportCodes.ENVIRONMENT,
                    name.span(),
                    "Docker takes the value of " + Visible.quoted(name.text()) + " from the service's environment.",
                    "write `" + Visible.of(name.text()) + "=VALUE`.");
        } else {
            add(new Assignment(name, line.value().get()));
        }
    }

    private void refuse(Span span, String message, String hint) {
        findings.add(ImportCodes.SYNTAX, span, message, hint);
    }

    private void add(Assignment assignment) {
        Assignment earlier = read.remove(assignment.name().text());
        if (earlier != null) {
            findings.add(
                    ImportCodes.DROPPED,
                    earlier.name().span(),
                    Visible.quoted(earlier.name().text()) + " is set again further down, and the last one counts.",
                    "take one of them away.");
        }
        read.put(assignment.name().text(), assignment);
    }
}
