package io.pilotconfig.importers.run;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.importers.engine.Csv;
import io.pilotconfig.importers.specimen.Specimen.Mount;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads {@code --mount type=bind,source=...,target=...}. */
final class MountReader {
    private static final Set<String> PROPAGATIONS =
            Set.of("shared", "rshared", "slave", "rslave", "private", "rprivate");
    private static final Set<String> KNOWN = new TreeSet<>(
            Set.of("type", "source", "src", "target", "dst", "destination", "readonly", "ro", "bind-propagation"));
    private static final Set<String> LEFT_OUT =
            Set.of("consistency", "bind-nonrecursive", "bind-recursive", "bind-create-src");
    private static final Set<String> LEFT_OUT_BY_PODMAN = Set.of(
            "U",
            "chown",
            "idmap",
            "exec",
            "noexec",
            "dev",
            "nodev",
            "suid",
            "nosuid",
            "bind",
            "rbind",
            "no-dereference");

    private final Gathering gathering;
    private final MountCollector mounts;

    MountReader(Gathering gathering, MountCollector mounts) {
        this.gathering = gathering;
        this.mounts = mounts;
    }

    /** What the fields say. */
    private static final class Fields {
        private String type = "";
        private Optional<Scalar> source = Optional.empty();
        private Optional<Scalar> target = Optional.empty();
        private boolean readOnly;
        private boolean relabelled;
        private String propagation = "";
    }

    void add(Flag flag) {
        Optional<List<Csv.Field>> fields = Csv.fields(flag.text());
        if (fields.isEmpty()) {
            gathering.wrong(
                    flag.value().span(),
                    "The double quotes within the value are wrong: one stands around a whole field, as in `\"src=/a,b\"`.",
                    "put the field with the comma in double quotes, and the whole value in single ones.");
            return;
        }
        Fields read = new Fields();
        read.type = gathering.isPodman() ? "" : "volume";
        boolean bind = fields.get().stream().anyMatch(field -> field.text().equalsIgnoreCase("type=bind"));
        for (Csv.Field field : fields.get()) {
            read(flag, field, bind, read);
        }
        add(flag, read);
    }

    private void add(Flag flag, Fields read) {
        String target = read.target.map(Scalar::text).orElse("");
        if (read.target.isEmpty() || read.type.isEmpty() || (read.type.equals("bind") && read.source.isEmpty())) {
            gathering.wrong(
                    flag.value().span(),
                    "The mount lacks its type, its source or its target.",
                    "write `--mount type=bind,source=/on/the/host,target=/in/the/container`.");
        } else if (read.type.equals("bind")) {
            if (mounts.isOnHost(read.source.get(), read.target.get())) {
                mounts.add(new Mount(
                        read.source.get(),
                        read.target.get(),
                        read.readOnly,
                        read.propagation,
                        read.relabelled,
                        flag.span()));
            }
        } else if (read.type.equals("volume")) {
            mounts.dropVolume(flag.span(), target);
        } else {
            gathering.dropped(
                    flag.span(),
                    "A mount of the type " + Visible.quoted(read.type)
                            + " has no place in the settings, and is left out.",
                    "mount a directory of the host at " + Visible.quoted(target) + ".");
        }
    }

    private void read(Flag flag, Csv.Field field, boolean bind, Fields read) {
        String key = gathering.isPodman() ? field.key() : field.key().toLowerCase(Locale.ROOT);
        switch (key) {
            case "type" -> read.type = field.value().orElse("").toLowerCase(Locale.ROOT);
            case "source", "src" -> read.source = value(flag, field);
            case "target", "dst", "destination" -> read.target = value(flag, field);
            case "readonly", "ro" -> read.readOnly = isOn(flag, field);
            case "rw" -> read.readOnly = gathering.isPodman() ? !isOn(flag, field) : read.readOnly;
            case "bind-propagation" -> read.propagation = propagation(flag, field);
            default -> {
                if (bind || !(gathering.isPodman() || isOfVolume(key))) {
                    readRest(flag, field, read);
                }
            }
        }
    }

    private static Optional<Scalar> value(Flag flag, Csv.Field field) {
        Scalar place = flag.part(field.from(), field.to());
        int equals = field.text().indexOf('=');
        boolean plain = place.text().equals(field.text());
        Scalar exact = plain ? flag.part(field.from() + equals + 1, field.to()) : place;
        return field.value().map(text -> new Scalar(text, false, exact.span()));
    }

    private boolean isOn(Flag flag, Csv.Field field) {
        Optional<Boolean> on = field.value().isEmpty()
                ? Optional.of(true)
                : Switch.parse(field.value().get());
        if (on.isEmpty()) {
            gathering.wrong(
                    flag.part(field.from(), field.to()).span(),
                    "`" + Visible.of(field.key()) + "` is `true` or `false`.",
                    "write `" + Visible.of(field.key()) + "` alone, or leave it out.");
        }
        return on.orElse(false);
    }

    private String propagation(Flag flag, Csv.Field field) {
        String word = field.value().orElse("");
        if (!PROPAGATIONS.contains(word)) {
            gathering.unknown(
                    flag.part(field.from(), field.to()).span(), "propagation", word, new TreeSet<>(PROPAGATIONS));
        }
        return word;
    }

    private void readRest(Flag flag, Csv.Field field, Fields read) {
        String key = gathering.isPodman() ? field.key() : field.key().toLowerCase(Locale.ROOT);
        Scalar place = flag.part(field.from(), field.to());
        if (gathering.isPodman() && PROPAGATIONS.contains(key)) {
            read.propagation = key;
        } else if (gathering.isPodman() && isRelabelling(key)) {
            read.relabelled = true;
            if (key.equals("Z") || field.value().orElse("").equals("private")) {
                gathering.changed(
                        place.span(),
                        "The label is of this container alone; the settings know a label for all containers.",
                        "that is right unless the label keeps other containers from the directory.");
            }
        } else if (LEFT_OUT.contains(key) || (gathering.isPodman() && LEFT_OUT_BY_PODMAN.contains(key))) {
            gathering.dropped(
                    place.span(),
                    "`" + key + "` of a mount has no place in the settings, and is left out.",
                    "make sure that the pilot does without.");
        } else {
            gathering.unknown(place.span(), "key of a mount", key, KNOWN);
        }
    }

    private static boolean isOfVolume(String key) {
        return key.startsWith("volume-") || key.startsWith("tmpfs-") || key.startsWith("image-");
    }

    private static boolean isRelabelling(String key) {
        return key.equals("relabel") || key.equals("z") || key.equals("Z");
    }
}
