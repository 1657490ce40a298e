package io.pilotconfig.importers.ospoolep;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.pilot.FurtherVariables;
import io.pilotconfig.core.pilot.Variables;
import io.pilotconfig.importers.specimen.Findings;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.PlacedText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says where docker and systemd read the file differently. What the script alone uses is systemd's to read. */
final class TwoReadings {
    private final Map<String, Assignment> systemd;
    private final Map<String, Assignment> docker;
    private final Findings findings;

    TwoReadings(Map<String, Assignment> systemd, Map<String, Assignment> docker, Findings findings) {
        this.systemd = systemd;
        this.docker = docker;
        this.findings = findings;
    }

    /** Compares them. */
    void compare() {
        docker.forEach((name, assignment) -> {
            if (FurtherVariables.settingOfPackageKey(name).isEmpty()) {
                compare(name, assignment, systemd.get(name));
            }
        });
    }

    private void compare(String name, Assignment ofDocker, @Nullable Assignment ofSystemd) {
        PlacedText value = ofDocker.value();
        if (ofSystemd == null) {
            findings.add(
                    ImportCodes.AMBIGUOUS,
                    ofDocker.name().span(),
                    "Docker reads " + Visible.quoted(name) + " as a variable, systemd passes over it.",
                    "begin a comment with `#`, and a name with a letter.");
        } else if (!ofSystemd.value().text().equals(value.text())) {
            boolean isToken = name.equals(Variables.TOKEN);
            findings.add(
                    ImportCodes.AMBIGUOUS,
                    value.span(),
                    isToken
                            ? "Docker and systemd read the token differently."
                            : "The pilot gets " + Visible.quoted(value.text())
                                    + " as docker reads the line, while systemd reads "
                                    + Visible.quoted(ofSystemd.value().text()) + ".",
                    isToken
                            ? "put the token into the file of `TOKEN_LOCATION=`."
                            : hint(name, ofSystemd.value().text()));
        }
    }

    private static String hint(String name, String meant) {
        boolean isBlankAtEnd = !meant.equals(meant.strip());
        boolean isPortable = !isBlankAtEnd
                && !meant.startsWith("\"")
                && !meant.startsWith("'")
                && !meant.contains("\\")
                && !meant.contains("\n")
                && !meant.contains("\r");
        return isPortable
                ? "write `" + name + "=" + Visible.of(meant) + "`: blanks need no quotes in this file."
                : "choose a value without quotes at its beginning, backslashes, line breaks and blanks at its ends: both read"
                        + " no other alike.";
    }
}
