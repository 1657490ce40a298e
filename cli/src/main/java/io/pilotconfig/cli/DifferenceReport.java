package io.pilotconfig.cli;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.importers.Differences.Difference;
import io.pilotconfig.importers.Differences.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Prints what differs between two pilots. */
final class DifferenceReport {
    private DifferenceReport() {}

    /** For people: the settings, then the container, a line each for what was and what is. */
    static String text(List<Difference> differences) {
        StringBuilder text = new StringBuilder();
        append(text, "settings", Kind.SETTING, differences);
        append(text, "container", Kind.CONTAINER, differences);
        return text.toString();
    }

    private static void append(StringBuilder text, String title, Kind kind, List<Difference> all) {
        List<Difference> differences =
                all.stream().filter(each -> each.kind() == kind).toList();
        if (!differences.isEmpty()) {
            text.append(title).append(":\n");
        }
        for (Difference difference : differences) {
            append(text, '-', difference.name(), difference.before());
            append(text, '+', difference.name(), difference.after());
        }
    }

    private static void append(StringBuilder text, char sign, String name, Optional<String> value) {
        if (value.isPresent()) {
            text.append("  ")
                    .append(sign)
                    .append(' ')
                    .append(Visible.of(name))
                    .append(": ")
                    .append(Visible.of(value.get()))
                    .append('\n');
        }
    }

    /** For programs: one array of objects with kind, name, before and after. */
    static String json(List<Difference> differences) {
        return JsonArray.of(differences, (difference, json) -> {
            json.writeStringField("kind", difference.kind().name().toLowerCase(Locale.ROOT));
            json.writeStringField("name", difference.name());
            json.writeStringField("before", difference.before().orElse(null));
            json.writeStringField("after", difference.after().orElse(null));
        });
    }
}
