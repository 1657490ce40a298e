package io.pilotconfig.importers.run;

import io.pilotconfig.core.section.Span;
import java.util.List;
import java.util.Optional;

/**
 * A line that starts a container.
 *
 * @param engine the engine
 * @param command the shell's command that it is
 * @param global the flags before {@code run}
 * @param flags the flags behind it
 * @param rest the image and the words behind it; empty where the image is missing
 * @param flaws what the engine would refuse of the flags
 */
record RunLine(
        Engine engine, ShellCommand command, List<Flag> global, List<Flag> flags, List<Word> rest, List<Flaw> flaws) {
    /** Where it stands. */
    Span span() {
        return command.span();
    }

    /** The name of the container. */
    Optional<String> name() {
        return flags.stream()
                .filter(flag -> flag.name().equals("name"))
                .reduce((first, last) -> last)
                .map(Flag::text);
    }
}
