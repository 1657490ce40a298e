package io.pilotconfig.importers.compose;

import io.pilotconfig.core.section.Span;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.Reading;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The variables that compose knows: those of the file {@code .env}. The environment of its caller is not known. */
final class Variables {
    static final String TOKEN = io.pilotconfig.core.pilot.Variables.TOKEN;

    private static final String FILE = ".env";

    private final Map<String, String> values;

    private Variables(Map<String, String> values) {
        this.values = values;
    }

    /** Those of the file beside what is read. */
    static Variables beside(Reading reading) {
        Variables variables = new Variables(new LinkedHashMap<>());
        Optional<String> text = reading.options().companions().text(FILE);
        if (text.isPresent()) {
            DotEnv file = new DotEnv(text.get(), variables);
            variables.values.putAll(file.read());
            file.problems()
                    .forEach(problem -> reading.findings()
                            .add(
                                    ImportCodes.COMPANION,
                                    new Span(0, 0),
                                    "Line " + problem.line() + " of the file `" + FILE + "`: " + problem.message(),
                                    problem.hint()));
            variables.values.forEach((name, value) -> hideToken(name, value, new Span(0, 0), reading));
        }
        return variables;
    }

    /** A value; empty where it is not known. */
    Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** Never shows the value of a variable TOKEN. */
    static void hideToken(String name, String value, Span span, Reading reading) {
        if (name.equalsIgnoreCase(TOKEN) && !value.isEmpty()) {
            reading.source().hide(value, span);
        }
    }
}
