package io.pilotconfig.importers.settle;

import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.render.StopSeconds;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Sequence;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.Reading;
import io.pilotconfig.importers.specimen.Specimen;
import io.pilotconfig.importers.specimen.Specimen.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the settings that give a container, as far as settings can. One settler, one specimen. */
public final class Settler {
    /** The targets that write a name and a stop time whether settings have them or not. */
    private static final Set<String> WITH_NAME = Set.of("compose", "kubernetes", "quadlet");

    private final Specimen specimen;
    private final Reading reading;
    private final Draft draft = new Draft();

    /**
     * Settings of a specimen.
     *
     * @param tree the settings, each value at its place in the source
     * @param comments what to remark, by setting
     * @param told the facts of the container of which it was said why they are added or changed
     */
    public record Settled(Mapping tree, Map<SettingPath, List<String>> comments, Set<String> told) {}

    private Settler(Specimen specimen, Reading reading) {
        this.specimen = specimen;
        this.reading = reading;
    }

    /** The settings; what they cannot hold is reported, or left for {@link Comparison} to find. */
    public static Settled settle(Specimen specimen, Reading reading) {
        return new Settler(specimen, reading).settle();
    }

    /** The image comes first: where a key is missing, the first one is pointed at. */
    private Settled settle() {
        specimen.part(Part.IMAGE).ifPresent(image -> draft.put(image(image), "image"));
        new VariableSettler(specimen, reading, draft).settle();
        new MountSettler(specimen, reading, draft).settle();
        addToken();
        addContainer();
        new IsolationSettler(specimen, reading, draft).settle();
        new LimitSettler(specimen, draft, reading.findings()).settle();
        addTarget();
        return new Settled(draft.tree(), draft.comments(), draft.told());
    }

    /** A target that keeps the token elsewhere does not know the file that it was made of. */
    private void addToken() {
        specimen.part(Part.TOKEN).ifPresent(path -> draft.put(path, "token"));
        if (!draft.has("token") && hasTokenInSecret(specimen)) {
            assumeToken("the file that the token's secret was made of");
        }
    }

    /** Whether the container gets the token by a secret of its target, and so by no mount of a file. */
    static boolean hasTokenInSecret(Specimen specimen) {
        return specimen.optionKeys().stream().anyMatch(key -> key.text().startsWith("tokenSecret"))
                || specimen.target().equals("kubernetes");
    }

    private void assumeToken(String what) {
        draft.put(Modern.TOKEN_FILE, place(), "token");
        draft.remark(SettingPath.of("token"), "Assumed: " + what + ".");
        reading.findings()
                .add(
                        ImportCodes.ASSUMED,
                        SettingPath.of("token"),
                        place(),
                        "`token` is not known here: " + what + ".",
                        "`" + Modern.TOKEN_FILE + "` is written; put the right path there.");
    }

    private Span place() {
        return specimen.part(Part.IMAGE).map(Scalar::span).orElse(new Span(0, 0));
    }

    private void addContainer() {
        put(Part.NAME, "name");
        put(Part.PULL, "pull");
        put(Part.USER, "user");
        put(Part.APPARMOR, "apparmor");
        put(Part.STOP_SECONDS, "stopSeconds");
        List<Scalar> words = new ArrayList<>(specimen.entrypoint());
        if (!words.isEmpty()) {
            draft.put(words.remove(0), "entrypoint");
        }
        words.addAll(specimen.command());
        if (!words.isEmpty()) {
            draft.put(
                    new Sequence(List.copyOf(words), words.get(0).span()),
                    words.get(0).span(),
                    "command");
        }
        specimen.part(Part.GPUS).ifPresent(count -> {
            draft.put("nvidia", count.span(), "gpu", "vendor");
            draft.put(count, "gpu", "count");
        });
        addNetwork();
    }

    private Scalar image(Scalar image) {
        Optional<String> today = reading.options().modernize() ? Modern.image(image.text()) : Optional.empty();
        today.ifPresent(name -> {
            draft.remark(SettingPath.of("image"), "Was " + image.text() + ".");
            draft.tell(Facts.Named.IMAGE.words());
            reading.findings()
                    .add(
                            ImportCodes.OLD,
                            SettingPath.of("image"),
                            image.span(),
                            "The image has another name today.",
                            "`" + name + "` is written.");
        });
        return new Scalar(today.orElse(image.text()), false, image.span());
    }

    /** The host's network is what cvmfsexec has unless it is said otherwise, but not on Kubernetes. */
    private void addNetwork() {
        boolean host = specimen.part(Part.HOST_NETWORK)
                .map(text -> text.text().equals("true"))
                .orElse(false);
        boolean usual = !specimen.target().equals("kubernetes") && isMode("cvmfsexec");
        if (host != usual) {
            Span span = specimen.part(Part.HOST_NETWORK).map(Scalar::span).orElse(place());
            draft.put(new Scalar(Boolean.toString(host), true, span), span, "hostNetwork");
        }
    }

    private boolean isMode(String mode) {
        return draft.get("cvmfs", "mode")
                .map(node -> node instanceof Scalar scalar && scalar.text().equals(mode))
                .orElse(false);
    }

    private void put(Part part, String setting) {
        specimen.part(part)
                .filter(text -> !isUsual(specimen, part, text.text()))
                .ifPresent(text -> draft.put(text, setting));
    }

    /** Whether the target says this of a pilot whose settings do not. */
    static boolean isUsual(Specimen specimen, Part part, String text) {
        boolean namesAll = WITH_NAME.contains(specimen.target());
        return namesAll
                && ((part == Part.NAME && text.equals("ospool-pilot"))
                        || (part == Part.STOP_SECONDS && text.equals(Integer.toString(StopSeconds.ENOUGH))));
    }

    private void addTarget() {
        if (specimen.optionKeys().isEmpty()) {
            return;
        }
        Map<String, Mapping.Entry> options = new LinkedHashMap<>();
        specimen.options().forEach((key, value) -> options.put(key.text(), new Mapping.Entry(key, value)));
        Span first = specimen.optionKeys().get(0).span();
        Node mapping = new Mapping(options, first);
        draft.put(mapping, first, "targets", specimen.target());
    }
}
