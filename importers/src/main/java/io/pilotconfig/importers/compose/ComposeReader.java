package io.pilotconfig.importers.compose;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.LaunchReader;
import io.pilotconfig.importers.specimen.Reading;
import io.pilotconfig.importers.specimen.Specimen;
import io.pilotconfig.importers.yaml.YamlStream;
import java.util.List;
import java.util.Optional;

/** Reads a Compose file: one service of it, as compose of version 2 reads it. */
public final class ComposeReader implements LaunchReader {
    static final String TARGET = "compose";

    private static final String USUAL_SERVICE = "pilot";
    private static final List<String> KEYS =
            List.of("version", "name", "include", "services", "networks", "volumes", "secrets", "configs", "models");

    /** A reader. */
    public ComposeReader() {}

    @Override
    public Optional<Specimen> read(Reading reading) {
        List<Node> documents = YamlStream.read(reading.source(), reading.findings());
        if (documents.isEmpty()) {
            if (!reading.findings().hasErrors()) {
                nothing(reading, new Span(0, 0));
            }
            return Optional.empty();
        }
        Values values =
                new Values(reading.findings(), reading.options().companions().directory());
        if (documents.size() > 1) {
            values.report(
                    ImportCodes.SYNTAX,
                    documents.get(1).span(),
                    "A second document begins here, which compose lays over the first.",
                    "write both as one document, as `docker compose config` prints them.");
        }
        return values.mapping("the file", documents.get(0)).flatMap(root -> read(root, values, reading));
    }

    private static Optional<Specimen> read(Mapping root, Values values, Reading reading) {
        values.checkKeys("the file", root, KEYS);
        Mapping.Entry include = root.entries().get("include");
        if (include != null) {
            values.dropped("`include`", include.key().span(), "import each file that holds a pilot by itself.");
        }
        Optional<Mapping> services = root.get("services").flatMap(node -> values.mapping("services", node));
        if (services.isEmpty()) {
            if (root.get("services").isEmpty()) {
                nothing(reading, root.span());
            }
            return Optional.empty();
        }
        return new ServiceChoice(services.get(), reading)
                .choose()
                .flatMap(chosen -> read(chosen, file(root, values, reading)));
    }

    private static ComposeFile file(Mapping root, Values values, Reading reading) {
        Variables variables = Variables.beside(reading);
        return new ComposeFile(
                reading, values, new Interpolation(reading, variables), variables, root, Specimen.of(TARGET));
    }

    private static Optional<Specimen> read(Mapping.Entry chosen, ComposeFile file) {
        Optional<Mapping> service =
                file.values().mapping("services." + Visible.of(chosen.key().text()), chosen.value());
        if (service.isEmpty()) {
            return Optional.empty();
        }
        Mapping.Entry name = file.root().entries().get("name");
        if (name != null) {
            file.interpolation()
                    .resolve(name.value())
                    .flatMap(node -> file.values().text("name", node))
                    .ifPresent(text -> file.specimen().option("project", text.span(), text));
        }
        if (!chosen.key().text().equals(USUAL_SERVICE)) {
            file.specimen().option("service", chosen.key().span(), chosen.key());
        }
        new ServiceReader(file, file.interpolation().resolve(service.get()), chosen.key()).read();
        return Optional.of(file.specimen().build());
    }

    private static void nothing(Reading reading, Span span) {
        reading.findings()
                .add(
                        ImportCodes.NOTHING,
                        span,
                        "There is no service in this file.",
                        "import a Compose file with a pilot under `services`.");
    }
}
