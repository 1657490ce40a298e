package io.pilotconfig.importers.kubernetes;

import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.importers.kubernetes.Volumes.EmptyDirectory;
import io.pilotconfig.importers.kubernetes.Volumes.HostPath;
import io.pilotconfig.importers.kubernetes.Volumes.NewClaim;
import io.pilotconfig.importers.kubernetes.Volumes.Volume;
import java.util.Optional;

/** Reads what {@code /pilot} is: the settings always have it. */
final class ScratchReader {
    private static final String DEFAULT_SIZE = "20Gi";

    private final Draft draft;
    private boolean found;
    private boolean emptyDirectory = true;
    private Scalar size = Scalar.of(DEFAULT_SIZE);

    ScratchReader(Draft draft) {
        this.draft = draft;
    }

    /** Takes a directory of the node, which is a mount besides. */
    void takeHostPath(HostPath host) {
        found = true;
        emptyDirectory = false;
        draft.option("scratch", "host-path", host.place());
    }

    /** Takes another volume; false where settings cannot have it there. */
    boolean take(Volume volume) {
        if (volume instanceof EmptyDirectory directory) {
            takeSize(directory.size(), directory.place());
            if (directory.inMemory()) {
                draft.changed(directory.place(), "/pilot lies on the node's disk, not in its memory.", "");
            }
        } else if (volume instanceof NewClaim claim) {
            emptyDirectory = false;
            draft.option("scratch", "claim", claim.place());
            takeSize(claim.size(), claim.place());
            claim.storageClass().ifPresent(name -> draft.option("storageClass", name));
            if (claim.lasting()) {
                draft.changed(claim.place(), "The volume for /pilot is made with each pod, and ends with it.", "");
            }
        } else {
            return false;
        }
        found = true;
        return true;
    }

    /** Says that there will be a volume where there was none. */
    void end(Span place) {
        if (!found) {
            draft.changed(
                    place,
                    "Nothing the settings have is mounted at /pilot; they give an `emptyDir` of " + DEFAULT_SIZE + ".",
                    "write `targets.kubernetes.scratchSize` as your jobs need it.");
        }
    }

    /** The size, where {@code /pilot} is in the node's ephemeral storage. */
    Optional<Amount> emptyDirectorySize() {
        return emptyDirectory ? Amount.parse(size.text()).map(value -> new Amount(value, size)) : Optional.empty();
    }

    private void takeSize(Optional<Amount> written, Span place) {
        if (written.isPresent()) {
            size = written.get().storage();
            draft.optionUnless(DEFAULT_SIZE, "scratchSize", size);
        } else {
            draft.changed(
                    place,
                    "The settings limit /pilot to " + DEFAULT_SIZE + "; here it has no limit.",
                    "write `targets.kubernetes.scratchSize` as your jobs need it.");
        }
    }
}
