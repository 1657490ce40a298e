package io.pilotconfig.importers.compose;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Sequence;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.yaml.GoScalar;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the variables of a service: those of its files first, its own over them. */
final class EnvironmentReader {
    private static final List<String> FILE_KEYS = List.of("path", "required", "format");

    private final ComposeFile file;
    private final Values values;
    private final Set<String> own = new HashSet<>();

    EnvironmentReader(ComposeFile file) {
        this.file = file;
        this.values = file.values();
    }

    void read(Mapping service) {
        Mapping.Entry files = service.entries().get("env_file");
        if (files != null) {
            List<Node> paths = files.value() instanceof Sequence list ? list.items() : List.of(files.value());
            paths.forEach(this::readFile);
        }
        Mapping.Entry environment = service.entries().get("environment");
        if (environment != null && environment.value() instanceof Sequence list) {
            list.items().forEach(this::readItem);
        } else if (environment != null) {
            values.mapping("environment", environment.value())
                    .ifPresent(mapping -> mapping.entries().values().forEach(this::readEntry));
        }
    }

    private void readEntry(Mapping.Entry entry) {
        if (!(entry.value() instanceof Scalar value)) {
            values.refuse("environment", entry.value(), "single values", "write each as `NAME: value`.");
            return;
        }
        GoScalar typed = GoScalar.v3(value);
        switch (typed.type()) {
            case NULL -> inherit(entry.key());
            case TIME ->
                values.report(
                        ImportCodes.SYNTAX,
                        value.span(),
                        "Compose takes this for a time, and writes it otherwise.",
                        "put it in quotes.");
            default -> add(entry.key(), new Scalar(typed.text(), false, value.span()));
        }
    }

    private void readItem(Node item) {
        Optional<Scalar> text = values.text("environment", item);
        if (text.isEmpty()) {
            return;
        }
        Scalar written = text.get();
        int equals = written.text().indexOf('=');
        if (equals < 0) {
            inherit(written);
            return;
        }
        String value = written.text().substring(equals + 1);
        add(
                new Scalar(written.text().substring(0, equals), false, written.span()),
                new Scalar(value, false, written.span()));
        if (value.length() > 1 && (isWithin(value, "\"") || isWithin(value, "'"))) {
            values.report(
                    ImportCodes.AMBIGUOUS,
                    written.span(),
                    "Compose hands the quotes on to the pilot: they are no YAML within an item.",
                    "remove them, or put them around the whole item.");
        }
    }

    private static boolean isWithin(String value, String quote) {
        return value.startsWith(quote) && value.endsWith(quote);
    }

    private void add(Scalar name, Scalar value) {
        if (name.text().isBlank()) {
            values.report(ImportCodes.UNKNOWN, name.span(), "This variable has no name.", "write it as `NAME=value`.");
            return;
        }
        Variables.hideToken(name.text(), value.text(), value.span(), file.reading());
        file.specimen().variable(name, value);
        if (!own.add(name.text())) {
            values.report(
                    ImportCodes.DROPPED,
                    name.span(),
                    "The variable " + Visible.quoted(name.text()) + " stands here a second time; this one counts.",
                    "remove the first.");
        }
    }

    /** A variable that compose takes from its own environment, or from {@code .env}. */
    private void inherit(Scalar name) {
        Optional<String> value = file.variables().get(name.text());
        if (value.isPresent()) {
            add(name, new Scalar(value.get(), false, name.span()));
        } else if (name.text().equals(Variables.TOKEN)) {
            add(
                    name,
                    new Scalar(
                            "", false, new Span(name.span().end(), name.span().end())));
        } else {
            values.report(
                    ImportCodes.ENVIRONMENT,
                    name.span(),
                    "The variable " + Visible.quoted(name.text())
                            + " is taken from the environment of compose, which is not known here.",
                    "write its value behind it, or put it in the file `.env` beside this one.");
        }
    }

    private void readFile(Node node) {
        if (node instanceof Mapping mapping) {
            values.checkKeys("env_file", mapping, FILE_KEYS);
            boolean required = mapping.get("required")
                    .map(flag -> values.flag("required", flag))
                    .orElse(true);
            mapping.get("format")
                    .ifPresent(format -> values.report(
                            ImportCodes.COMPANION,
                            format.span(),
                            "A file of variables with a `format` of its own is not read.",
                            "write its variables under `environment`."));
            Mapping.Entry path = mapping.entries().get("path");
            if (path == null) {
                values.refuse("env_file", mapping, "a path", "write it as `path`.");
            } else if (mapping.get("format").isEmpty()) {
                values.text("path", path.value()).ifPresent(text -> readFile(text, required));
            }
        } else {
            values.text("env_file", node).ifPresent(text -> readFile(text, true));
        }
    }

    private void readFile(Scalar path, boolean required) {
        Optional<String> text = file.companion(path);
        if (text.isEmpty()) {
            String message = "The file of variables " + Visible.quoted(path.text()) + " does not lie at hand";
            values.report(
                    required ? ImportCodes.COMPANION : ImportCodes.ASSUMED,
                    path.span(),
                    message + (required ? "." : ", and is taken as missing."),
                    "put it beside this file, or write its variables under `environment`.");
            return;
        }
        DotEnv variables = new DotEnv(text.get(), file.variables());
        variables.read().forEach((name, value) -> add(path.span(), name, value));
        variables
                .problems()
                .forEach(problem -> values.report(
                        ImportCodes.COMPANION,
                        path.span(),
                        "Line " + problem.line() + " of " + Visible.quoted(path.text()) + ": " + problem.message(),
                        problem.hint()));
    }

    private void add(Span span, String name, String value) {
        Variables.hideToken(name, value, span, file.reading());
        file.specimen().variable(new Scalar(name, false, span), new Scalar(value, false, span));
    }
}
