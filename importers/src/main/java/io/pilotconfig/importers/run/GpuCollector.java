package io.pilotconfig.importers.run;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.importers.engine.Csv;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.Specimen.Part;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the GPUs of a container, however they are asked for. */
final class GpuCollector {
    private static final int LONGEST_NUMBER = 9;

    private final Gathering gathering;
    private final Set<String> named = new LinkedHashSet<>();
    private @Nullable Span first;
    private @Nullable Span runtime;
    private boolean all;

    GpuCollector(Gathering gathering) {
        this.gathering = gathering;
    }

    /** Reads {@code --gpus}: a request for docker, names of devices for podman. */
    void add(Flag flag) {
        Optional<List<Csv.Field>> fields = Csv.fields(flag.text());
        if (fields.isEmpty()) {
            gathering.wrong(
                    flag.value().span(),
                    "The double quotes within the value are wrong.",
                    "write `--gpus '\"device=0,1\"'`: the double quotes hold the list together, the single ones keep them.");
        } else if (gathering.isPodman()) {
            fields.get()
                    .forEach(field -> addName(
                            field.text(), flag.part(field.from(), field.to()).span()));
        } else {
            fields.get().forEach(field -> request(flag, field));
        }
    }

    private void request(Flag flag, Csv.Field field) {
        Scalar place = flag.part(field.from(), field.to());
        String value = field.value().orElse("");
        switch (field.value().isPresent() ? field.key() : "count") {
            case "count" -> count(field.value().orElse(field.text()), place.span());
            case "device" -> {
                for (String name : value.split(",", -1)) {
                    addName(name, place.span());
                }
            }
            case "driver", "capabilities", "options" ->
                gathering.dropped(
                        place.span(),
                        "`" + field.key() + "` of a GPU has no place in the settings, and is left out.",
                        "the settings know NVIDIA's GPUs, for computing.");
            default ->
                gathering.unknown(
                        place.span(),
                        "key of `--gpus`",
                        field.key(),
                        List.of("count", "device", "driver", "capabilities"));
        }
    }

    private void count(String text, Span span) {
        if (text.equals("all") || text.equals("-1")) {
            addName("all", span);
        } else if (text.isEmpty()
                || text.length() > LONGEST_NUMBER
                || !text.chars().allMatch(Word::isDigit)) {
            gathering.wrong(span, "`--gpus` wants `all` or a number.", "write `--gpus=all`, say.");
        } else if (!text.matches("0+")) {
            begin(span);
            gathering.with(Part.GPUS, new Scalar(String.valueOf(Integer.parseInt(text)), false, span));
        }
    }

    /** Adds a device by its name: {@code all}, a number or an identifier. */
    void addName(String name, Span span) {
        begin(span);
        all |= name.equals("all");
        named.add(name);
    }

    /** NVIDIA's runtime, which gave GPUs before the engines did. */
    void addRuntime(Flag flag) {
        gathering.add(
                ImportCodes.OLD,
                flag.span(),
                "`--runtime nvidia` is the old way to all GPUs; the settings' way is the engine's own.",
                "write `--gpus=all`.");
        runtime = flag.span();
    }

    private void begin(Span span) {
        first = first == null ? span : first;
    }

    /** Tells the specimen of them, once all are known. */
    void end() {
        if (first == null && runtime != null) {
            addName("all", runtime);
        }
        Span span = first;
        if (span == null || named.isEmpty()) {
            return;
        }
        gathering.with(Part.GPUS, new Scalar(all ? "all" : String.valueOf(named.size()), false, span));
        boolean firstOnes = gathering.isPodman() && areFirst();
        if (!all && !firstOnes) {
            gathering.changed(
                    span,
                    "The settings say how many GPUs a pilot gets, not which: here "
                            + Visible.quoted(String.join(",", named)) + ".",
                    "check that the pilot may have " + (gathering.isPodman() ? "the first ones" : "any")
                            + " of the host's.");
        }
    }

    /** Whether they are those that the settings' count stands for: 0, 1 and so on. */
    private boolean areFirst() {
        for (int i = 0; i < named.size(); i++) {
            if (!named.contains(String.valueOf(i))) {
                return false;
            }
        }
        return true;
    }
}
