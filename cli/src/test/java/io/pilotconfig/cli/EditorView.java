package io.pilotconfig.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.pilotconfig.core.diagnostic.SettingPath;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** What an editor makes of a settings file before it asks a schema: YAML's types, and JSON of them. */
final class EditorView {
    private static final LoadSettings YAML = LoadSettings.builder()
            .setSchema(new CoreSchema())
            .setCodePointLimit(1 << 21)
            .setAllowNonScalarKeys(true)
            .setMaxAliasesForCollections(1000)
            // The sign for merging is a text like any other where it is a value.
            .setTagConstructors(Map.of(Tag.MERGE, value -> ((ScalarNode) value).getValue()))
            .build();

    private final @Nullable Object root;

    private EditorView(@Nullable Object root) {
        this.root = root;
    }

    /** The view of a text; empty where it is not well-formed. */
    static Optional<EditorView> of(String text) {
        try {
            return Optional.of(new EditorView(new Load(YAML).loadFromString(text)));
        } catch (YamlEngineException e) {
            return Optional.empty();
        }
    }

    /** What stands at a path; null where nothing does. */
    @Nullable
    Object at(SettingPath path) {
        Object node = root;
        for (Object step : path.steps()) {
            if (node instanceof Map<?, ?> map) {
                node = map.entrySet().stream()
                        .filter(entry -> String.valueOf(entry.getKey()).equals(step))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(null);
            } else if (node instanceof List<?> list && step instanceof Integer index) {
                node = index < list.size() ? list.get(index) : null;
            } else {
                return null;
            }
        }
        return node;
    }

    String json() throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            write(root, json);
        }
        return text.toString();
    }

    private static void write(@Nullable Object value, JsonGenerator json) throws IOException {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(String.valueOf(entry.getKey()));
                write(entry.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                write(item, json);
            }
            json.writeEndArray();
        } else if (value instanceof Number number) {
            // JSON has no infinity; any number will do in its place.
            json.writeNumber(Double.isFinite(number.doubleValue()) ? number.toString() : "0.5");
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value.toString());
        }
    }
}
