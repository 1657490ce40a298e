package io.pilotconfig.importers.quadlet;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.NearestName;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.PlacedText;
import java.util.List;

/** How something is mounted: podman-run(1), {@code --volume} and {@code --mount}. */
final class MountOptions {
    private static final List<String> KNOWN = List.of(
            "ro",
            "rw",
            "z",
            "Z",
            "U",
            "O",
            "shared",
            "slave",
            "private",
            "unbindable",
            "rshared",
            "rslave",
            "rprivate",
            "runbindable",
            "bind",
            "rbind",
            "exec",
            "noexec",
            "dev",
            "nodev",
            "suid",
            "nosuid",
            "copy",
            "nocopy",
            "idmap",
            "readonly",
            "bind-propagation",
            "relabel",
            "chown",
            "bind-nonrecursive",
            "consistency",
            "no-dereference");

    private final Argument argument;
    private final Remarks remarks;
    private boolean readOnly;
    private boolean relabelled;
    private String propagation = "";

    MountOptions(Argument argument, Remarks remarks) {
        this.argument = argument;
        this.remarks = remarks;
    }

    boolean isReadOnly() {
        return readOnly;
    }

    boolean isRelabelled() {
        return relabelled;
    }

    String propagation() {
        return propagation;
    }

    /** Reads one of {@code --volume}. */
    void read(PlacedText option) {
        switch (option.text()) {
            case "ro" -> readOnly = true;
            case "rw" -> readOnly = false;
            case "z" -> relabelled = true;
            case "Z" -> {
                relabelled = true;
                remarks.add(
                        ImportCodes.CHANGED,
                        option.span(),
                        "`Z` becomes `z`: settings relabel mounts so that other containers may use them, too.",
                        "keep to `selinux: relabel`, which is enough for a pilot.");
            }
            case "shared", "slave", "private", "rshared", "rslave", "rprivate" -> propagation = option.text();
            case "", "bind", "rbind", "exec", "dev", "suid" -> {}
            default -> further(option.text(), option);
        }
    }

    /** Reads one of {@code --mount}. */
    void readPair(String key, PlacedText value, PlacedText field) {
        switch (key) {
            case "ro", "readonly" -> readOnly = value.isEmpty() || isTrue(value);
            case "rw" -> readOnly = !value.isEmpty() && !isTrue(value);
            case "bind-propagation" -> propagation = value.text();
            case "relabel" -> read(value.text().equals("private") ? PlacedText.at("Z", value.span()) : shared(value));
            case "consistency" -> {}
            default -> {
                if (value.isEmpty()) {
                    read(field);
                } else {
                    further(key, field);
                }
            }
        }
    }

    private static PlacedText shared(PlacedText value) {
        return PlacedText.at("z", value.span());
    }

    private static boolean isTrue(PlacedText value) {
        return value.text().equalsIgnoreCase("true") || value.text().equals("1");
    }

    private void further(String name, PlacedText option) {
        if (KNOWN.contains(name)) {
            remarks.dropped(
                    option.span(),
                    "The option " + Visible.quoted(option.text()) + " of " + argument.written()
                            + " is left out: settings have no place for it.",
                    name.equals("U") || name.equals("chown")
                            ? "give the directory to the pilot's user once, by `chown`."
                            : "mount the directory so on the host, if it has to be.");
        } else {
            remarks.add(
                    ImportCodes.UNKNOWN,
                    option.span(),
                    "Podman knows no option " + Visible.quoted(name) + " of a mount.",
                    NearestName.of(name, KNOWN)
                            .map(near -> "write `" + near + "`.")
                            .orElse("see `--volume` in podman-run(1)."));
        }
    }
}
