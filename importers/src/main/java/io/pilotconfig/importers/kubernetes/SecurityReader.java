package io.pilotconfig.importers.kubernetes;

import io.pilotconfig.core.pilot.Variables;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Sequence;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.Specimen.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what separates a container from its node; what the container says counts before what its pod says. */
final class SecurityReader {
    private final Draft draft;
    private final MetadataReader metadata;
    private final PodNetwork network;
    private final Environment environment;

    SecurityReader(Draft draft, MetadataReader metadata, PodNetwork network, Environment environment) {
        this.draft = draft;
        this.metadata = metadata;
        this.network = network;
        this.environment = environment;
    }

    void read(ApiObject pod, ApiObject container, String name, ResourceReader resources) {
        ApiObject ofPod = part(pod, ApiType.POD_SECURITY);
        ApiObject own = part(container, ApiType.CONTAINER_SECURITY);
        new UserReader(draft).read(ofPod, own);
        ProfileReader profiles = new ProfileReader(draft);
        boolean minimum = profiles.readSeccomp(either(ofPod, own, "seccompProfile", ApiType.PROFILE));
        boolean annotated = readAppArmor(profiles, either(ofPod, own, "appArmorProfile", ApiType.PROFILE), name);
        either(ofPod, own, "seLinuxOptions", ApiType.SELINUX).ifPresent(profiles::readSelinux);
        readPrivileges(own);
        boolean privileged = readPrivileged(own, resources);
        readMasks(own, !minimum, privileged, annotated);
        readCapabilities(own);
        own.ignoreIf("readOnlyRootFilesystem", "false").end();
        ofPod.ignoreIf("fsGroupChangePolicy", "Always").end();
    }

    private ApiObject part(ApiObject parent, ApiType type) {
        return parent.object("securityContext", type)
                .orElseGet(() -> new ApiObject(new Mapping(Map.of(), parent.span()), type, draft.findings()));
    }

    private static Optional<ApiObject> either(ApiObject ofPod, ApiObject own, String field, ApiType type) {
        Optional<ApiObject> general = ofPod.object(field, type);
        return own.object(field, type).or(() -> general);
    }

    /** Whether AppArmor's profile stays in an annotation, which counts where there is no field. */
    private boolean readAppArmor(ProfileReader profiles, Optional<ApiObject> field, String container) {
        field.ifPresent(profiles::readAppArmor);
        return field.isEmpty()
                && metadata.podAnnotation(OwnLabels.appArmor(container))
                        .map(annotation -> profiles.readAppArmor(annotation, network.ownUsers()))
                        .orElse(false);
    }

    private void readPrivileges(ApiObject own) {
        own.flag("allowPrivilegeEscalation")
                .ifPresent(flag -> draft.part(
                        Part.NO_NEW_PRIVILEGES, flag.text().equals("false") ? "true" : "false", flag.span()));
    }

    /** Whether what is rendered is privileged, which is for {@code /dev/fuse} only. */
    private boolean readPrivileged(ApiObject own, ResourceReader resources) {
        boolean privileged = own.isTrue("privileged");
        Span place = own.keySpan("privileged");
        resources.readDevice(privileged, place);
        if (!privileged) {
            return false;
        } else if (!resources.isCvmfsexec()) {
            draft.part(Part.PRIVILEGED, "true", place);
            return false;
        }
        draft.part(Part.NO_NEW_PRIVILEGES, "true", place);
        if (!resources.isFuseMounted()) {
            draft.say(
                    ImportCodes.EXCESS,
                    place,
                    "A privileged container is confined by nothing; it stays so for /dev/fuse.",
                    "have a device plugin offer /dev/fuse, and write `targets.kubernetes.fuse: device-plugin`.");
        }
        return true;
    }

    /**
     * An unmasked {@code /proc} needs users of the pod's own; where it stays masked, inner PID namespaces are off. To the
     * settings system paths are unmasked either way: an option says that the pod does without.
     */
    private void readMasks(ApiObject own, boolean wanted, boolean privileged, boolean oldVersion) {
        Optional<Scalar> mount = own.text("procMount");
        boolean unmasked = mount.filter(text -> text.text().equals("Unmasked")).isPresent();
        mount.filter(text -> !List.of("Unmasked", "Default").contains(text.text()))
                .ifPresent(word -> draft.unknownWord("procMount", word, "`Default` or `Unmasked`"));
        if (wanted) {
            draft.part(Part.SYSTEM_PATHS_UNMASKED, "true", own.keySpan("procMount"));
        }
        boolean possible = !network.ofNode() && !privileged && !oldVersion;
        boolean rendered = wanted && possible && (unmasked || network.ownUsers());
        if (wanted && possible && !rendered) {
            draft.option("userNamespace", "false", own.span());
        } else if (!wanted && network.ownUsers() && possible) {
            draft.option("userNamespace", "true", own.span());
        }
        if (rendered && !(unmasked && network.ownUsers())) {
            draft.adds(unmasked ? "hostUsers: false" : "procMount: Unmasked");
        }
        if (wanted && !rendered && !privileged) {
            readPidNamespaces();
        }
    }

    private void readPidNamespaces() {
        boolean gpu = draft.specimen().part(Part.GPUS).isPresent();
        boolean known = gpu || environment.forgetNoPidNamespaces() || environment.has(Variables.NO_PID_NAMESPACES);
        if (!known) {
            draft.adds(Variables.NO_PID_NAMESPACES + "=True");
        }
    }

    private void readCapabilities(ApiObject own) {
        own.object("capabilities", ApiType.CAPABILITIES).ifPresent(capabilities -> {
            if (!capabilities.texts("add").isEmpty()) {
                draft.say(
                        ImportCodes.EXCESS,
                        capabilities.keySpan("add"),
                        "A pilot needs no capabilities: those added here are left out.",
                        "it starts its jobs' containers in user namespaces, where it has all of them.");
            }
            capabilities.ignoreIf("drop", new Sequence(List.of(), Span.NONE)).end();
        });
    }
}
