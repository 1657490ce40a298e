package io.pilotconfig.importers.kubernetes;

import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.source.SourceText;
import io.pilotconfig.importers.ImportOptions;
import io.pilotconfig.importers.specimen.Findings;
import io.pilotconfig.importers.specimen.Reading;
import io.pilotconfig.importers.specimen.Specimen;
import io.pilotconfig.kubernetes.KubernetesRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the tests of this package read manifests with. */
final class Manifests {
    /** Costly to make, and thread-safe. */
    static final SettingsChecker CHECKER = new SettingsChecker();

    static final KubernetesRenderer RENDERER = new KubernetesRenderer();

    private Manifests() {}

    /** A manifest that was read. */
    record Read(Optional<Specimen> specimen, List<Diagnostic> findings) {
        /** The findings as lines: place, code and message. */
        List<String> lines() {
            return findings.stream()
                    .map(finding -> finding.location()
                                    .map(place -> place.line() + ":" + place.column())
                                    .orElse("")
                            + " " + finding.code().id() + " " + finding.message())
                    .toList();
        }

        /** What is said to be written instead. */
        List<String> hints() {
            return findings.stream().map(Diagnostic::hint).toList();
        }

        /** The options of the renderer, as YAML would have them in one line. */
        String options() {
            return specimen.orElseThrow().options().entrySet().stream()
                    .map(entry -> entry.getKey().text() + ": " + Shown.of(entry.getValue()))
                    .reduce((a, b) -> a + ", " + b)
                    .orElse("");
        }
    }

    /** Reads the manifest of minimal settings with pieces of it replaced: from what, by what, and so on. */
    static Read changed(String... pieces) {
        return read(text(pieces));
    }

    /** The manifest of minimal settings with pieces of it replaced. */
    static String text(String... pieces) {
        String manifest = minimal();
        for (int i = 0; i < pieces.length; i += 2) {
            if (!manifest.contains(pieces[i])) {
                throw new IllegalArgumentException("The manifest does not contain `" + pieces[i] + "`");
            }
            manifest = manifest.replace(pieces[i], pieces[i + 1]);
        }
        return manifest;
    }

    private static String minimal() {
        try {
            return Files.readString(Path.of("src/test/resources/kubernetes/minimal.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a manifest. */
    static Read read(String manifest) {
        return read(manifest, ImportOptions.DEFAULTS);
    }

    /** Reads a manifest in a certain way. */
    static Read read(String manifest, ImportOptions options) {
        SourceText source = new SourceText("manifest.yaml", manifest);
        Findings findings = new Findings(source);
        Optional<Specimen> specimen = new KubernetesReader().read(new Reading(source, options, findings));
        return new Read(specimen, findings.all());
    }
}
