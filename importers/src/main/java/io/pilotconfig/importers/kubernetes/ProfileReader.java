package io.pilotconfig.importers.kubernetes;

import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.Specimen.Part;
import java.util.Optional;

/** Reads the profiles of seccomp, AppArmor and SELinux that confine a container. */
final class ProfileReader {
    private static final String KUBELET_FOLDER = "/var/lib/kubelet/seccomp/";
    private static final String UNSEPARATED = "spc_t";
    private static final String LAST_WITH_ANNOTATION = "1.29";
    private static final String TYPES = "`Unconfined`, `RuntimeDefault` or `Localhost`";
    private static final String LOCALHOST = "localhost/";

    private final Draft draft;

    ProfileReader(Draft draft) {
        this.draft = draft;
    }

    /** Whether the seccomp profile is one of the node's, as the profile {@code minimum} has it. */
    boolean readSeccomp(Optional<ApiObject> written) {
        return written.map(this::readSeccomp).orElse(false);
    }

    private boolean readSeccomp(ApiObject profile) {
        Optional<Scalar> type = profile.required("type");
        Optional<Scalar> file = profile.text("localhostProfile");
        profile.end();
        switch (type.map(Scalar::text).orElse("Unconfined")) {
            case "Unconfined" -> draft.part(Part.SECCOMP, "unconfined", profile.span());
            case "RuntimeDefault" ->
                draft.changed(
                        profile.span(),
                        "With the runtime's own seccomp profile no containers start within the pilot; the settings have"
                                + " none.",
                        "write `security.profile: minimum` with a profile that allows them.");
            case "Localhost" -> file.ifPresentOrElse(this::takeSeccompFile, () -> profile.missing("localhostProfile"));
            default -> type.ifPresent(word -> draft.unknownWord("type", word, TYPES));
        }
        return file.isPresent();
    }

    private void takeSeccompFile(Scalar file) {
        draft.option("seccompProfile", file);
        draft.part(Part.SECCOMP, KUBELET_FOLDER + file.text(), file.span());
        draft.say(
                ImportCodes.ASSUMED,
                file.span(),
                "The seccomp profile is assumed to lie below " + KUBELET_FOLDER + ", the kubelet's own folder.",
                "write another `security.seccompProfile` for targets that take it by its path.");
    }

    /** Reads the field with the AppArmor profile. */
    void readAppArmor(ApiObject profile) {
        Optional<Scalar> type = profile.required("type");
        Optional<Scalar> name = profile.text("localhostProfile");
        profile.end();
        switch (type.map(Scalar::text).orElse("Unconfined")) {
            case "Unconfined" -> draft.part(Part.APPARMOR, "unconfined", profile.span());
            case "RuntimeDefault" -> draft.part(Part.APPARMOR, "runtime/default", profile.span());
            case "Localhost" ->
                name.ifPresentOrElse(
                        text -> draft.specimen().with(Part.APPARMOR, text), () -> profile.missing("localhostProfile"));
            default -> type.ifPresent(word -> draft.unknownWord("type", word, TYPES));
        }
    }

    /**
     * Reads the annotation with the AppArmor profile, which is for clusters that have no field for it yet.
     *
     * @param recent whether the cluster is known to have the field
     * @return whether the annotation stays
     */
    boolean readAppArmor(Scalar annotation, boolean recent) {
        String profile = annotation.text();
        String name = profile.startsWith(LOCALHOST) ? profile.substring(LOCALHOST.length()) : profile;
        draft.part(Part.APPARMOR, name, annotation.span());
        if (recent || draft.isModernized()) {
            draft.adds("appArmorProfile");
            return false;
        }
        draft.option("version", LAST_WITH_ANNOTATION, annotation.span());
        draft.say(
                ImportCodes.ASSUMED,
                annotation.span(),
                "The cluster is taken for Kubernetes " + LAST_WITH_ANNOTATION
                        + ", the last version that has only this annotation for AppArmor.",
                "write `targets.kubernetes.version` as `kubectl version` shows it: since 1.30 there is a field.");
        return true;
    }

    /** Reads SELinux's labels. */
    void readSelinux(ApiObject options) {
        Optional<Scalar> type = options.text("type");
        if (type.filter(text -> text.text().equals(UNSEPARATED)).isPresent()) {
            draft.part(Part.SELINUX_DISABLED, "true", options.span());
        } else {
            type.ifPresent(text -> draft.dropped(
                    text.span(),
                    "The SELinux type has no place in the settings and is left out.",
                    "write `selinux: disable` for `" + UNSEPARATED + "`, or patch what is rendered."));
        }
        options.end();
    }
}
