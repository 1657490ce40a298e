package io.pilotconfig.importers.settle;

import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.Reading;
import io.pilotconfig.importers.specimen.Specimen;
import io.pilotconfig.importers.specimen.Specimen.Part;

/** Makes settings of what separates a container from the host: one of the two profiles, whichever is nearer. */
final class IsolationSettler {
    private static final String UNCONFINED = "unconfined";

    private final Specimen specimen;
    private final Reading reading;
    private final Draft draft;

    IsolationSettler(Specimen specimen, Reading reading, Draft draft) {
        this.specimen = specimen;
        this.reading = reading;
        this.draft = draft;
    }

    void settle() {
        specimen.part(Part.SELINUX_DISABLED).ifPresent(said -> draft.put("disable", said.span(), "selinux"));
        if (isMinimum(specimen)) {
            Scalar profile = specimen.part(Part.SECCOMP).orElseThrow();
            draft.put("minimum", profile.span(), "security", "profile");
            draft.put(profile, "security", "seccompProfile");
        }
        specimen.part(Part.PRIVILEGED)
                .filter(said -> !reading.findings().isAbout(said.span()))
                .ifPresent(said -> reading.findings()
                        .add(
                                ImportCodes.EXCESS,
                                said.span(),
                                "This gives the pilot, and whoever breaks out of a job, every right on the host.",
                                "the settings give what nested containers need instead: no seccomp filter, unmasked system"
                                        + " paths, no new privileges, and /dev/fuse with cvmfsexec."));
    }

    /** Whether a seccomp profile of the site's own stands in the container. */
    static boolean isMinimum(Specimen specimen) {
        return specimen.part(Part.SECCOMP)
                .map(profile -> !profile.text().equals(UNCONFINED))
                .orElse(false);
    }

    /** Whether the settings switch PID namespaces of inner containers off by themselves. */
    static boolean switchesPidNamespacesOff(Specimen specimen) {
        return isMinimum(specimen) || specimen.part(Part.GPUS).isPresent();
    }
}
