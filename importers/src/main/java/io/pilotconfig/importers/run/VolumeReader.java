package io.pilotconfig.importers.run;

import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.importers.specimen.Specimen.Mount;
import java.util.Set;
import java.util.TreeSet;

/** Reads {@code -v SOURCE:TARGET:OPTIONS} as the engines do, at each colon. */
final class VolumeReader {
    private static final Set<String> PROPAGATIONS =
            Set.of("shared", "rshared", "slave", "rslave", "private", "rprivate", "unbindable", "runbindable");
    private static final Set<String> WITHOUT_EFFECT = Set.of("consistent", "cached", "delegated", "nocopy", "copy");
    private static final Set<String> OF_PODMAN = Set.of(
            "U", "O", "exec", "noexec", "dev", "nodev", "suid", "nosuid", "bind", "rbind", "idmap", "no-dereference");

    private final Gathering gathering;
    private final MountCollector mounts;

    VolumeReader(Gathering gathering, MountCollector mounts) {
        this.gathering = gathering;
        this.mounts = mounts;
    }

    void add(Flag flag) {
        String[] parts = flag.text().split(":", -1);
        if (parts.length == 1 && flag.text().startsWith("/")) {
            mounts.dropVolume(flag.span(), flag.text());
            return;
        } else if (parts.length < 2 || parts.length > 3 || parts[0].isEmpty() || parts[1].isEmpty()) {
            gathering.wrong(
                    flag.value().span(),
                    "A mount is a path on the host, a colon and a path in the container.",
                    "write `" + flag.written()
                            + " /on/the/host:/in/the/container`, with `:ro` behind it for reading only.");
            return;
        }
        int target = parts[0].length() + 1;
        int options = target + parts[1].length() + 1;
        Options read = parts.length == 3 ? options(flag, options) : new Options();
        Scalar source = flag.part(0, target - 1);
        Scalar in = flag.part(target, target + parts[1].length());
        if (mounts.isOnHost(source, in)) {
            mounts.add(new Mount(source, in, read.readOnly, read.propagation, read.relabelled, flag.span()));
        }
    }

    /** What the options say. */
    private static final class Options {
        private boolean readOnly;
        private boolean relabelled;
        private String propagation = "";
    }

    private Options options(Flag flag, int from) {
        Options options = new Options();
        int start = from;
        for (String word : flag.text().substring(from).split(",", -1)) {
            read(word, flag.part(start, start + word.length()), options);
            start += word.length() + 1;
        }
        return options;
    }

    private void read(String word, Scalar place, Options options) {
        switch (word) {
            case "ro" -> options.readOnly = true;
            case "rw", "" -> {}
            case "z" -> options.relabelled = true;
            case "Z" -> {
                options.relabelled = true;
                gathering.changed(
                        place.span(),
                        "`Z` gives the directory a label of this container alone; the settings know `z`, for all containers.",
                        "that is right unless the label keeps other containers from the directory.");
            }
            default -> readRest(word, place, options);
        }
    }

    private void readRest(String word, Scalar place, Options options) {
        if (PROPAGATIONS.contains(word)) {
            options.propagation = word;
        } else if (WITHOUT_EFFECT.contains(word)) {
            gathering.dropped(
                    place.span(),
                    "`" + word + "` has no effect on a directory of a Linux host, and is left out.",
                    "remove it.");
        } else if (gathering.isPodman() && OF_PODMAN.contains(word)) {
            gathering.dropped(
                    place.span(),
                    "The mount option `" + word + "` has no place in the settings, and is left out.",
                    "make sure that the pilot does without; owner and mode of a directory are the host's affair.");
        } else {
            Set<String> known = new TreeSet<>(PROPAGATIONS);
            known.addAll(Set.of("ro", "rw", "z", "Z"));
            gathering.unknown(place.span(), "mount option", word, known);
        }
    }
}
