/**
 * The settings of an Open Science Pool pilot: reading, checking and planning them, and the interface of renderers.
 *
 * <p>The way of the data: {@code SettingsReader} reads a file to {@code PilotSettings}, {@code SettingsChecker} checks
 * them, {@code Launch} plans the container, a {@code Renderer} writes it down for one runtime.
 */
module io.pilotconfig.core {
    requires jakarta.validation;
    requires java.logging;
    requires org.hibernate.validator;
    requires org.snakeyaml.engine;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.pilotconfig.core.check;
    exports io.pilotconfig.core.classad;
    exports io.pilotconfig.core.diagnostic;
    exports io.pilotconfig.core.explain;
    exports io.pilotconfig.core.fleet;
    exports io.pilotconfig.core.generate;
    exports io.pilotconfig.core.launch;
    exports io.pilotconfig.core.output;
    exports io.pilotconfig.core.read;
    exports io.pilotconfig.core.render;
    exports io.pilotconfig.core.schema;
    exports io.pilotconfig.core.section;
    exports io.pilotconfig.core.settings;
    exports io.pilotconfig.core.write;
    exports io.pilotconfig.core.yaml;
    exports io.pilotconfig.core.pilot to
            io.pilotconfig.importers;
    exports io.pilotconfig.core.source to
            io.pilotconfig.importers;

    opens io.pilotconfig.core.settings to
            org.hibernate.validator;

    uses io.pilotconfig.core.check.CheckRule;
    uses io.pilotconfig.core.render.Renderer;
}
