package io.pilotconfig.importers.kubernetes;

import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.importers.specimen.Specimen.Part;
import java.util.List;

/** Reads the container that is the pilot. */
final class ContainerReader {
    private static final String NAME = "pilot";
    private static final List<String> DRAIN =
            List.of("/bin/bash", "-c", "condor_off -peaceful -master && exec sleep infinity");

    private final Draft draft;
    private final MetadataReader metadata;
    private final ApiObject pod;
    private final ApiObject container;
    private final PodNetwork network;

    ContainerReader(Draft draft, MetadataReader metadata, ApiObject pod, ApiObject container, PodNetwork network) {
        this.draft = draft;
        this.metadata = metadata;
        this.pod = pod;
        this.container = container;
        this.network = network;
    }

    /**
     * Reads all of it.
     *
     * @param volumes the volumes of its pod
     * @param serviceLinks whether each Service of the namespace makes variables
     */
    void read(Volumes volumes, boolean serviceLinks) {
        String name = container.required("name").map(Scalar::text).orElse(NAME);
        if (!name.equals(NAME)) {
            draft.adds("containers[].name: " + NAME);
        }
        container.required("image").ifPresent(image -> draft.specimen().with(Part.IMAGE, image));
        readPull();
        readStop();
        ResourceAmounts amounts = ResourceAmounts.of(container, draft);
        ValueSources sources = new ValueSources(draft, metadata, amounts);
        EnvironmentReader variables = new EnvironmentReader(draft, container, sources, serviceLinks);
        Environment environment = variables.read();
        draft.specimen().entrypoint(variables.words(container.texts("command")));
        draft.specimen().command(variables.words(container.texts("args")));
        MountReader mounts = new MountReader(draft, volumes);
        mounts.read(container);
        ResourceReader resources = new ResourceReader(draft, amounts, environment, mounts);
        resources.read();
        new SecurityReader(draft, metadata, network, environment).read(pod, container, name, resources);
        environment.addTo(draft.specimen());
        sayToken();
        container
                .ignoreIf("terminationMessagePath", "/dev/termination-log")
                .ignoreIf("terminationMessagePolicy", "File")
                .ignoreIf("stdin", "false")
                .ignoreIf("stdinOnce", "false")
                .ignoreIf("tty", "false");
        container.end();
    }

    private void readPull() {
        container.text("imagePullPolicy").ifPresent(policy -> {
            switch (policy.text()) {
                case "Always" -> draft.part(Part.PULL, "always", policy.span());
                case "IfNotPresent" -> draft.part(Part.PULL, "missing", policy.span());
                case "Never" -> draft.part(Part.PULL, "never", policy.span());
                default -> draft.unknownWord("imagePullPolicy", policy, "`Always`, `IfNotPresent` or `Never`");
            }
        });
    }

    /** A hook before the stop that has HTCondor finish its jobs is an option; its words are not expanded. */
    private void readStop() {
        container.object("lifecycle", ApiType.LIFECYCLE).ifPresent(lifecycle -> {
            List<Scalar> words = lifecycle
                    .object("preStop", ApiType.HANDLER)
                    .flatMap(hook -> hook.object("exec", ApiType.EXEC))
                    .map(exec -> exec.texts("command"))
                    .orElse(List.of());
            List<String> texts = words.stream().map(Scalar::text).toList();
            boolean drain = texts.stream().anyMatch(word -> word.contains("condor_off"))
                    || texts.stream().anyMatch(word -> word.contains("condor_drain"));
            if (drain) {
                draft.option("drain", "true", lifecycle.keySpan("preStop"));
            }
            if (drain && !texts.equals(DRAIN)) {
                draft.changed(
                        lifecycle.keySpan("preStop"),
                        "What is rendered runs `" + DRAIN.get(2) + "` before a stop.",
                        "patch what is rendered, if yours does something else.");
            } else if (!drain && lifecycle.has("preStop")) {
                draft.dropped(
                        lifecycle.keySpan("preStop"),
                        "The hook `preStop` has no place in the settings and is left out.",
                        "write `targets.kubernetes.drain: true` where it is to let jobs finish.");
            }
            lifecycle.end();
        });
    }

    private void sayToken() {
        if (!draft.hasToken()) {
            draft.changed(
                    container.keySpan("volumeMounts"),
                    "No Secret with the token is mounted where the pilot looks for it; the settings mount the key `token` of"
                            + " the Secret `" + Draft.DEFAULT_SECRET + "`.",
                    "write `targets.kubernetes.tokenSecret` and `tokenKey` for another, and see that it exists.");
        }
    }
}
