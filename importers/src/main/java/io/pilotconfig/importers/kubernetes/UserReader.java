package io.pilotconfig.importers.kubernetes;

import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.importers.specimen.Specimen.Part;
import java.util.Optional;

/** Reads the user of a container, and the group of its pod's volumes. */
final class UserReader {
    private static final String OSG = "osg";
    private static final String OSG_NUMBER = "1000";

    private final Draft draft;

    UserReader(Draft draft) {
        this.draft = draft;
    }

    void read(ApiObject ofPod, ApiObject own) {
        Optional<Scalar> user = either(ofPod, own, "runAsUser");
        Optional<Scalar> group = either(ofPod, own, "runAsGroup");
        Optional<Scalar> files = ofPod.number("fsGroup");
        Optional<Scalar> always = ofPod.flag("runAsNonRoot");
        boolean nonRoot = own.flag("runAsNonRoot")
                .or(() -> always)
                .filter(flag -> flag.text().equals("true"))
                .isPresent();
        user.ifPresent(number -> draft.part(Part.USER, written(number.text(), group.map(Scalar::text)), number.span()));
        if (!nonRoot) {
            draft.adds("runAsNonRoot: true");
        }
        if (user.isEmpty() && group.isPresent()) {
            draft.changed(
                    group.get().span(),
                    "The settings have no group without a user: the pilot runs as `" + OSG + "`.",
                    "write `user: 1000:" + group.get().text() + "`.");
        }
        String volumes = user.flatMap(number -> group).map(Scalar::text).orElse(OSG_NUMBER);
        if (!files.map(Scalar::text).equals(Optional.of(volumes))) {
            draft.adds("fsGroup: " + volumes);
        }
    }

    /** The image's own user by its name, others by number. */
    private static String written(String user, Optional<String> group) {
        if (user.equals(OSG_NUMBER) && group.orElse(OSG_NUMBER).equals(OSG_NUMBER)) {
            return OSG;
        }
        return group.map(number -> user + ":" + number).orElse(user);
    }

    private static Optional<Scalar> either(ApiObject ofPod, ApiObject own, String field) {
        Optional<Scalar> general = ofPod.number(field);
        return own.number(field).or(() -> general);
    }
}
