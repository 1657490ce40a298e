package io.pilotconfig.importers.compose;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.Specimen.Mount;
import java.util.List;
import java.util.Optional;

/** A volume in the short syntax: {@code /source:/target:options}. */
final class VolumeText {
    private static final String FORM = "write `/path/of/host:/path/in/container`, with `:ro` behind it or not.";

    private final Scalar text;
    private final Values values;
    private boolean readOnly;
    private boolean relabelled;
    private String propagation = "";

    private VolumeText(Scalar text, Values values) {
        this.text = text;
        this.values = values;
    }

    /** The mount; empty where there is none of the host's, which is reported. */
    static Optional<Mount> read(Scalar text, Values values) {
        return new VolumeText(text, values).read();
    }

    private Optional<Mount> read() {
        List<String> parts = List.of(text.text().split(":", -1));
        if (parts.size() > 3 || parts.contains("")) {
            values.refuse("volumes", text, "`/source:/target:options`", FORM);
            return Optional.empty();
        }
        String source = parts.get(0);
        if (parts.size() == 1 || !isPath(source)) {
            values.dropped(
                    parts.size() == 1 ? "A volume without a source" : "The named volume " + Visible.quoted(source),
                    text.span(),
                    "name a directory of the host as `workDir`, or under `mounts`.");
            return Optional.empty();
        }
        if (parts.size() == 3) {
            List.of(parts.get(2).split(",", -1)).forEach(this::option);
        }
        return Optional.of(new Mount(
                new Scalar(source, false, text.span()),
                new Scalar(parts.get(1), false, text.span()),
                readOnly,
                propagation,
                relabelled,
                text.span()));
    }

    private static boolean isPath(String source) {
        return source.startsWith("/") || source.startsWith(".") || source.startsWith("~");
    }

    private void option(String option) {
        switch (option) {
            case "ro" -> readOnly = true;
            case "rw" -> readOnly = false;
            case "z" -> relabelled = true;
            case "Z" -> {
                relabelled = true;
                values.report(
                        ImportCodes.CHANGED,
                        text.span(),
                        "`Z` becomes `z`: the settings give a mount a label that containers share.",
                        "leave it so unless other containers must be kept away.");
            }
            case "rprivate", "private", "rshared", "shared", "rslave", "slave" -> propagation = option;
            case "nocopy", "cached", "delegated", "consistent" -> {}
            default ->
                values.dropped(
                        "The option " + Visible.quoted(option), text.span(), "remove it: compose passes over it.");
        }
    }
}
