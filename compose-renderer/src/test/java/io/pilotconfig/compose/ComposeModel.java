package io.pilotconfig.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What docker compose makes of a file before it knows any of its keys: YAML, then variables replaced in every text, keys
 * left alone. The pattern is that of compose-go's {@code template} package; no variable is set.
 */
final class ComposeModel {
    private static final Pattern SUBSTITUTION =
            Pattern.compile("\\$(?:(?<escaped>\\$)|(?<named>[_a-zA-Z][_a-zA-Z0-9]*)|(?<braced>\\{[^}]*\\})|)");

    private ComposeModel() {}

    /** The document as compose goes on with it. */
    static Map<String, Object> load(String yaml) {
        Object document = new Load(LoadSettings.builder()
                        .setAllowDuplicateKeys(false)
                        .setCodePointLimit(1 << 24)
                        .build())
                .loadFromString(yaml);
        return mapping(interpolated(document));
    }

    /** A node that has to be a mapping with texts as keys. */
    static Map<String, Object> mapping(Object node) {
        assertThat(node).isInstanceOf(Map.class);
        Map<String, Object> mapping = new LinkedHashMap<>();
        ((Map<?, ?>) node).forEach((key, value) -> {
            assertThat(key).as("a key").isInstanceOf(String.class);
            mapping.put((String) key, value);
        });
        return mapping;
    }

    private static Object interpolated(Object node) {
        if (node instanceof Map<?, ?> map) {
            Map<Object, Object> result = new LinkedHashMap<>();
            map.forEach((key, value) -> result.put(key, interpolated(value)));
            return result;
        } else if (node instanceof List<?> list) {
            List<Object> result = new ArrayList<>();
            list.forEach(item -> result.add(interpolated(item)));
            return result;
        }
        return node instanceof String text ? interpolated(text) : node;
    }

    private static String interpolated(String text) {
        return SUBSTITUTION.matcher(text).replaceAll(match -> Matcher.quoteReplacement(replacement(match, text)));
    }

    private static String replacement(MatchResult match, String text) {
        if (match.group().equals("$")) {
            throw new AssertionError("compose: Invalid template: " + text);
        }
        return match.group(1) == null ? "" : "$";
    }
}
