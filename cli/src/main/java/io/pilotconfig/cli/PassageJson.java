package io.pilotconfig.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.pilotconfig.core.diagnostic.Location;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.render.Passage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Prints passages with their reasons for a program. */
final class PassageJson {
    private PassageJson() {}

    static String of(List<ExplainedPassage> passages) {
        return JsonArray.of(passages, PassageJson::write);
    }

    private static void write(ExplainedPassage each, JsonGenerator json) throws IOException {
        Passage passage = each.passage();
        json.writeStringField("target", each.target());
        json.writeStringField("file", passage.file());
        json.writeNumberField("line", passage.line());
        json.writeStringField("output", passage.text());
        Optional<SettingPath> setting = passage.reason().setting();
        if (setting.isPresent()) {
            json.writeStringField("setting", setting.get().toString());
        }
        if (each.place().isPresent()) {
            write(each.place().get(), json);
        }
        json.writeStringField("why", passage.reason().why());
        json.writeStringField("source", passage.reason().source());
        json.writeStringField("omit", passage.reason().omit());
    }

    private static void write(Location place, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("location");
        json.writeStringField("file", place.file());
        json.writeNumberField("line", place.line());
        json.writeNumberField("column", place.column());
        json.writeEndObject();
    }
}
