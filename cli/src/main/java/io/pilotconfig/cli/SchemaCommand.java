package io.pilotconfig.cli;

import io.pilotconfig.core.schema.SettingsSchema;

/** Prints the JSON Schema of settings files, for editors. */
final class SchemaCommand implements Subcommand {
    private static final Syntax.Option FLEET =
            Syntax.Option.flag("--fleet", "The schema of a fleet file, with defaults and pilots.");

    @Override
    public String name() {
        return "schema";
    }

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        name(),
                        "Print the JSON Schema of settings files.",
                        "For editors, which complete and explain keys by it. It knows the options of the targets that are"
                                + " installed. What only pilotconfig can tell, such as what is wrong with a START"
                                + " expression, validate shows.",
                        "pilotconfig schema > settings.schema.json",
                        "pilotconfig schema --fleet > fleet.schema.json")
                .with(FLEET);
    }

    @Override
    public int run(Arguments arguments, Session session) {
        Installed installed = session.installed();
        session.print(
                arguments.has(FLEET)
                        ? SettingsSchema.ofFleet(installed.checker(), installed.renderers())
                        : SettingsSchema.of(installed.checker(), installed.renderers()));
        return ExitStatus.DONE;
    }
}
