package io.pilotconfig.core.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON Schema that is being made: keywords with their values, in the order in which they were put. */
final class Schema {
    /** What JSON calls null. */
    static final Object NULL = new Object();

    private static final String TYPE = "type";
    private static final String ENUM = "enum";
    private static final String DESCRIPTION = "description";

    private final Map<String, Object> keywords = new LinkedHashMap<>();

    /** The schema of one type or several. */
    static Schema ofType(String... types) {
        return ofType(List.of(types));
    }

    static Schema ofType(List<?> types) {
        return new Schema().put(TYPE, types);
    }

    /** Puts a keyword behind all others. */
    Schema put(String keyword, Object value) {
        keywords.remove(keyword);
        keywords.put(keyword, value);
        return this;
    }

    Schema putAll(Schema other) {
        keywords.putAll(other.keywords);
        return this;
    }

    /** The schema under a keyword, which must be there. */
    Schema at(String keyword) {
        if (keywords.get(keyword) instanceof Schema schema) {
            return schema;
        }
        throw new IllegalStateException("No schema under " + keyword);
    }

    /** The keywords with their values; a single type stands for itself, without a list. */
    Map<String, Object> keywords() {
        Map<String, Object> all = new LinkedHashMap<>(keywords);
        if (keywords.get(TYPE) instanceof List<?> types && types.size() == 1) {
            all.put(TYPE, types.get(0));
        }
        return all;
    }

    /** This schema with null as a value, too. */
    Schema orNull() {
        addTo(TYPE, "null");
        addTo(ENUM, NULL);
        return this;
    }

    private void addTo(String keyword, Object value) {
        if (keywords.get(keyword) instanceof List<?> values) {
            List<Object> more = new ArrayList<>(values);
            more.add(value);
            keywords.put(keyword, more);
        }
    }

    /** This schema, its description begun by a text. */
    Schema describedBy(String text) {
        Object further = keywords.remove(DESCRIPTION);
        Map<String, Object> others = new LinkedHashMap<>(keywords);
        keywords.clear();
        keywords.put(DESCRIPTION, further == null ? text : text + " " + further);
        keywords.putAll(others);
        return this;
    }
}
