package io.pilotconfig.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.pilotconfig.core.diagnostic.Location;
import io.pilotconfig.core.launch.Reason;
import io.pilotconfig.core.render.Passage;
import java.io.IOException;
import java.util.List;

/** Prints passages with their reasons, for a person or as JSON. */
final class PassageText {
    private static final int WIDTH = 100;
    private static final String INDENT = "    ";
    private static final String HANGING = INDENT + "           ";

    private PassageText() {}

    /** Each file of each target under its name. */
    static String of(List<ExplainedPassage> passages) {
        StringBuilder text = new StringBuilder(4096);
        String title = "";
        for (ExplainedPassage each : passages) {
            String name = each.target() + ": " + each.passage().file();
            if (!name.equals(title)) {
                text.append(text.isEmpty() ? "" : "\n").append(name).append('\n');
                title = name;
            }
            append(text.append('\n'), each);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, ExplainedPassage each) {
        Reason reason = each.passage().reason();
        each.passage()
                .text()
                .stripIndent()
                .lines()
                .forEach(line -> text.append(line).append('\n'));
        append(text, "from", origin(each));
        append(text, "why", reason.why());
        append(text, "source", reason.source());
        append(text, "leave out", reason.omit());
    }

    private static String origin(ExplainedPassage each) {
        return each.passage()
                .reason()
                .setting()
                .map(setting -> setting
                        + each.place().map(place -> " (" + place + ")").orElse(", which is not written: its default"))
                .orElse("no setting; it is always so");
    }

    private static void append(StringBuilder text, String label, String words) {
        String first = INDENT + label + ":";
        Paragraph.append(text, first + " ".repeat(HANGING.length() - first.length()), HANGING, WIDTH, words);
    }

    static String json(List<ExplainedPassage> passages) {
        return JsonArray.of(passages, PassageText::write);
    }

    private static void write(ExplainedPassage each, JsonGenerator json) throws IOException {
        Passage passage = each.passage();
        json.writeStringField("target", each.target());
        json.writeStringField("file", passage.file());
        json.writeNumberField("line", passage.line());
        json.writeStringField("output", passage.text());
        if (passage.reason().setting().isPresent()) {
            json.writeStringField("setting", passage.reason().setting().get().toString());
        }
        if (each.place().isPresent()) {
            Location place = each.place().get();
            json.writeObjectFieldStart("location");
            json.writeStringField("file", place.file());
            json.writeNumberField("line", place.line());
            json.writeNumberField("column", place.column());
            json.writeEndObject();
        }
        json.writeStringField("why", passage.reason().why());
        json.writeStringField("source", passage.reason().source());
        json.writeStringField("omit", passage.reason().omit());
    }
}
