package io.pilotconfig.cli;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.NearestName;
import io.pilotconfig.importers.ImportOptions;
import io.pilotconfig.importers.Importers;

/** A launch configuration as an argument of the command: a path, or {@code -} for standard input. */
final class LaunchFile {
    private LaunchFile() {}

    /**
     * What a file is, as a person named it.
     *
     * @throws WrongUse if nothing of that name can be read
     */
    static String source(String name, Arguments arguments) {
        if (!Importers.sources().contains(name)) {
            String near = NearestName.of(name, Importers.sources())
                    .map(other -> " Did you mean `" + other + "`?")
                    .orElse("");
            throw arguments.wrong("There is no source " + Visible.quoted(name) + "; write one of "
                    + String.join(", ", Importers.sources()) + "." + near);
        }
        return name;
    }

    /** How a file is read, with the files beside it at hand. */
    static ImportOptions options(String file, Arguments arguments, Syntax.Option service) {
        ImportOptions options = file.equals(SettingsFile.STANDARD_INPUT)
                ? ImportOptions.DEFAULTS
                : ImportOptions.DEFAULTS.beside(new FilesBeside(SettingsFile.path(file)));
        return arguments.has(service) ? options.ofService(arguments.value(service)) : options;
    }
}
