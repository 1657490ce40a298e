package io.pilotconfig.core.schema;

import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.check.TextForm;
import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.read.SettingsReader;
import io.pilotconfig.core.render.Renderer;
import io.pilotconfig.core.render.Renderers;

/**
 * Writes the JSON Schema (2020-12) of a settings file, with the options of renderers and the codes that can be
 * accepted:
 *
 * <pre>{@code
 * String schema = SettingsSchema.of(new SettingsChecker(), Renderers.installed());
 * }</pre>
 *
 * A file that the checker has no error in is valid for the schema. The reverse holds as far as a schema reaches: it sees
 * values one by one, and a plain {@code 007} as the number 7. The same renderers give the same bytes.
 */
public final class SettingsSchema {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String ACCEPT = "accept";
    private static final String PROPERTIES = "properties";
    private static final String ADDITIONAL = "additionalProperties";

    private final SettingsChecker checker;
    private final Renderers renderers;
    private final SectionSchemas sections;

    private SettingsSchema(SettingsChecker checker, Renderers renderers, SectionSchemas sections) {
        this.checker = checker;
        this.renderers = renderers;
        this.sections = sections;
    }

    /** The schema of a file that holds the settings of one pilot, as JSON text. */
    public static String of(SettingsChecker checker, Renderers renderers) {
        return SchemaText.of(titled("Settings of an OSPool pilot")
                .putAll(new SettingsSchema(checker, renderers, SectionSchemas.complete()).settings()));
    }

    /** The schema of a fleet file, whose parts may each leave out what another one says, as JSON text. */
    public static String ofFleet(SettingsChecker checker, Renderers renderers) {
        Schema part = new Schema().put("$ref", "#/$defs/settings");
        Schema defaults =
                new Schema().putAll(part).describedBy("Settings of every pilot that does not say otherwise itself.");
        Schema pilots = Schema.ofType("object")
                .put("patternProperties", new Schema().put(pilotName(), part))
                .put(ADDITIONAL, false)
                .describedBy("The pilots by name: each is the defaults overlaid with its own settings. A mapping is"
                        + " merged, a list or single value replaced; `null` removes a default.");
        Schema settings = new SettingsSchema(checker, renderers, SectionSchemas.partial()).settings();
        return SchemaText.of(titled("Settings of a fleet of OSPool pilots")
                .putAll(Schema.ofType("object"))
                .put(PROPERTIES, new Schema().put("defaults", defaults).put("pilots", pilots))
                .put("minProperties", 1)
                .put(ADDITIONAL, false)
                .put("$defs", new Schema().put("settings", settings.orNull())));
    }

    private static Schema titled(String title) {
        return new Schema().put("$schema", DIALECT).put("title", title);
    }

    /** The name of a pilot is the name of its container. */
    private static String pilotName() {
        return Prototype.of(SettingsReader.section())
                .forms("name")
                .value()
                .flatMap(TextForm::pattern)
                .map(EcmaPattern::of)
                .orElseThrow();
    }

    private Schema settings() {
        Schema settings = sections.of(SettingsReader.section());
        addTargets(settings.at(PROPERTIES).at(Renderers.TARGETS));
        addCodes(settings.at(PROPERTIES).at(ACCEPT));
        return settings;
    }

    private void addTargets(Schema targets) {
        Schema options = new Schema();
        for (Renderer<?> renderer : renderers.all()) {
            Schema section = sections.of(renderer.options()).orNull();
            options.put(renderer.id(), section.describedBy("For " + renderer.summary() + "."));
        }
        for (String id : renderers.notInstalled()) {
            options.put(id, Schema.ofType("object", "null").describedBy("For a renderer that is not installed."));
        }
        targets.put(PROPERTIES, options).put(ADDITIONAL, Schema.ofType("null"));
    }

    /** The codes that can be accepted; those of a standard target that is not installed are not known. */
    private void addCodes(Schema accept) {
        Schema reason = accept.at(ADDITIONAL);
        Schema reasons = new Schema();
        for (Code code : checker.explanations().and(renderers.explanations()).codes()) {
            if (SettingsChecker.isAcceptable(code)) {
                reasons.put(code.id(), new Schema().putAll(reason).describedBy(code.summary()));
            }
        }
        accept.put(PROPERTIES, reasons)
                .put(ADDITIONAL, renderers.notInstalled().isEmpty() ? Schema.ofType("null") : reason);
    }
}
