package io.pilotconfig.cli;

import io.pilotconfig.core.read.ReadSettings;
import io.pilotconfig.core.read.SettingsReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A settings file as an argument of the command: a path, or {@code -} for standard input. */
final class SettingsFile {
    static final String STANDARD_INPUT = "-";

    private static final String LABEL = "FILE";
    private static final String DESCRIPTION = "Settings file, YAML or JSON; - is standard input.";

    private SettingsFile() {}

    static Syntax.Parameter one() {
        return Syntax.Parameter.required(LABEL, DESCRIPTION);
    }

    static Syntax.Parameter several() {
        return Syntax.Parameter.several(LABEL, DESCRIPTION);
    }

    /**
     * Reads it; diagnostics name it as the person did.
     *
     * @throws CommandFailure if it cannot be read
     */
    static ReadSettings read(String file, InputStream standardInput) {
        SettingsReader reader = new SettingsReader();
        try {
            if (file.equals(STANDARD_INPUT)) {
                return reader.read(file, standardInput);
            }
            try (InputStream in = Files.newInputStream(path(file))) {
                return reader.read(file, in);
            }
        } catch (IOException e) {
            throw CommandFailure.cannotRead(called(file), e);
        }
    }

    /** What messages call it. */
    static String called(String file) {
        return file.equals(STANDARD_INPUT) ? "standard input" : file;
    }

    /**
     * The path that a person wrote.
     *
     * @throws CommandFailure if it is none
     */
    static Path path(String file) {
        if (file.isEmpty()) {
            throw CommandFailure.cannotRead("``", "the file name is empty");
        }
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw CommandFailure.cannotRead(file, "the locale cannot express its name; try LC_ALL=C.UTF-8");
        }
    }

    /**
     * The directory that an option names.
     *
     * @throws WrongUse if it is the empty text
     */
    static Path directory(Arguments arguments, Syntax.Option option) {
        String directory = arguments.value(option);
        if (directory.isEmpty()) {
            throw arguments.wrong("The directory of " + option.name() + " is the empty text.");
        }
        return path(directory);
    }
}
