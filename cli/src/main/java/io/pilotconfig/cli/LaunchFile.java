package io.pilotconfig.cli;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.NearestName;
import io.pilotconfig.importers.ImportOptions;
import java.util.List;

/** A launch configuration as an argument of the command: a path, or {@code -} for standard input. */
final class LaunchFile {
    private LaunchFile() {}

    /**
     * What a file is, as a person named it.
     *
     * @param known what it may be
     * @throws WrongUse if it can be nothing of that name
     */
    static String source(String name, List<String> known, Arguments arguments) {
        if (!known.contains(name)) {
            String near = NearestName.of(name, known)
                    .map(other -> " Did you mean `" + other + "`?")
                    .orElse("");
            throw arguments.wrong("There is no source " + Visible.quoted(name) + "; write one of "
                    + String.join(", ", known) + "." + near);
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
