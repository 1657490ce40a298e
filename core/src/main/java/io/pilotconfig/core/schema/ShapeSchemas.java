package io.pilotconfig.core.schema;

import io.pilotconfig.core.check.TextForm;
import io.pilotconfig.core.check.ValueForms;
import io.pilotconfig.core.check.ValueForms.Bounds;
import io.pilotconfig.core.section.Section;
import io.pilotconfig.core.section.Shape;
import io.pilotconfig.core.section.ShapeDescriber;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Makes the schema of a value that is there. Values are texts to us; YAML takes some for booleans and numbers. */
final class ShapeSchemas implements ShapeDescriber<Schema> {
    private static final List<String> BOOLEANS = List.of("true", "True", "TRUE", "false", "False", "FALSE");
    private static final List<String> NUMBERS = List.of("0", "8", "-1", "007", "1.5", "1e3", ".5", "0x1F", ".inf");

    private final SectionSchemas sections;
    private final ValueForms forms;

    ShapeSchemas(SectionSchemas sections, ValueForms forms) {
        this.sections = sections;
        this.forms = forms;
    }

    @Override
    public Schema text() {
        return forms.value().map(ShapeSchemas::text).orElseGet(() -> Schema.ofType("string", "number", "boolean"));
    }

    private static Schema text(TextForm form) {
        Schema schema = text(form::fits);
        form.pattern().ifPresent(pattern -> schema.put("pattern", EcmaPattern.of(pattern)));
        form.longest().ifPresent(most -> schema.put("maxLength", most));
        form.demand().ifPresent(schema::describedBy);
        return schema;
    }

    private static Schema text(Predicate<String> fits) {
        List<String> types = new ArrayList<>(List.of("string"));
        if (NUMBERS.stream().anyMatch(fits)) {
            types.add("number");
        }
        if (BOOLEANS.stream().anyMatch(fits)) {
            types.add("boolean");
        }
        return Schema.ofType(types);
    }

    @Override
    public Schema text(String pattern) {
        return text(Pattern.compile(pattern).asMatchPredicate()).put("pattern", EcmaPattern.of(pattern));
    }

    @Override
    public Schema flag(String pattern) {
        return Schema.ofType("boolean", "string").put("pattern", EcmaPattern.of(pattern));
    }

    @Override
    public Schema wholeNumber(String pattern, int least, int most) {
        Bounds bounds = forms.bounds().orElse(new Bounds(least, most));
        return Schema.ofType("integer", "string")
                .put("minimum", bounds.least())
                .put("maximum", bounds.most())
                .put("pattern", EcmaPattern.of(pattern));
    }

    @Override
    public Schema words(Collection<String> words) {
        return new Schema().put("enum", List.copyOf(words));
    }

    @Override
    public Schema section(Section<?> section) {
        return sections.of(section);
    }

    @Override
    public Schema mapping() {
        return Schema.ofType("object");
    }

    /** Lists are replaced as a whole where mappings are merged, so that their items are complete in any case. */
    @Override
    public Schema list(Shape<?> item) {
        Schema items = item.describe(new ShapeSchemas(SectionSchemas.complete(), forms));
        Schema schema = Schema.ofType("array").put("items", items.orNull());
        if (forms.notEmpty()) {
            schema.put("contains", present());
        }
        return schema;
    }

    /** A name that is refused may still have the value null, which means that it is not there. */
    @Override
    public Schema map(Shape<?> value) {
        Schema schema = Schema.ofType("object");
        Schema values = value.describe(this).orNull();
        if (forms.name().isEmpty()) {
            return schema.put("additionalProperties", values);
        }
        Schema named = new Schema();
        forms.named().forEach((name, form) -> named.put(name, text(form).orNull()));
        return (forms.named().isEmpty() ? schema : schema.put("properties", named))
                .put("patternProperties", others(forms.name().get(), values))
                .put("additionalProperties", Schema.ofType("null"));
    }

    /** What stands under names of the right form that have no schema of their own. */
    private Schema others(TextForm name, Schema values) {
        Schema others = new Schema();
        name.taken()
                .forEach((taken, reason) ->
                        others.put(EcmaPattern.of(taken), Schema.ofType("null").describedBy(reason)));
        String named = forms.named().isEmpty()
                ? ""
                : "(?!(?:" + String.join("|", forms.named().keySet()) + ")$)";
        name.pattern().ifPresent(pattern -> others.put(EcmaPattern.of(named + pattern), values));
        return others;
    }

    @Override
    public Schema variants(String tag, String description, Map<String, Section<?>> kinds) {
        Schema words = words(kinds.keySet()).describedBy(description);
        Schema keys = new Schema();
        kinds.values().forEach(kind -> keys.putAll(sections.properties(kind)));
        List<Schema> conditions = new ArrayList<>();
        kinds.forEach((word, kind) -> conditions.add(condition(tag, word, kind, keys)));
        keys.keywords().keySet().forEach(key -> keys.at(key).orNull());
        Schema schema = Schema.ofType("object")
                .put(
                        "properties",
                        new Schema()
                                .put(tag, sections.isComplete() ? words : words.orNull())
                                .putAll(keys));
        return (sections.isComplete() ? schema.put("required", List.of(tag)) : schema)
                .put("additionalProperties", false)
                .put("allOf", conditions);
    }

    private static Schema present() {
        return new Schema().put("not", Schema.ofType("null"));
    }

    /** Of a kind, its required keys have a value, and keys of other kinds have none. */
    private Schema condition(String tag, String word, Section<?> kind, Schema all) {
        List<String> required = sections.required(kind);
        Schema keys = new Schema();
        for (String key : all.keywords().keySet()) {
            if (required.contains(key)) {
                keys.put(key, present());
            } else if (!kind.names().contains(key)) {
                keys.put(key, Schema.ofType("null"));
            }
        }
        Schema is = new Schema()
                .put("properties", new Schema().put(tag, new Schema().put("const", word)))
                .put("required", List.of(tag));
        Schema then = new Schema().put("properties", keys);
        return new Schema().put("if", is).put("then", required.isEmpty() ? then : then.put("required", required));
    }

    @Override
    public Schema anything() {
        return new Schema();
    }
}
