package io.pilotconfig.docker;

import io.pilotconfig.core.launch.Origin;
import java.util.ArrayList;
import java.util.List;

/**
 * A command line of a container engine, before it is text.
 *
 * @param program the engine
 * @param flags the flags, in order
 * @param image the image
 * @param command the words behind the image
 */
record RunCommand(String program, List<Flag> flags, String image, List<String> command) {
    /**
     * A flag with its value, as words of the line.
     *
     * @param words one word ({@code --rm}, {@code --net=host}) or two ({@code -e NAME=VALUE})
     * @param origin what it comes from
     */
    record Flag(List<String> words, Origin origin) {}

    RunCommand {
        flags = List.copyOf(flags);
        command = List.copyOf(command);
    }

    /** Collects flags in the order in which they are to stand. */
    static final class Flags {
        private final List<Flag> flags = new ArrayList<>();

        /** Adds a flag of one word. */
        Flags add(Origin origin, String flag) {
            flags.add(new Flag(List.of(flag), origin));
            return this;
        }

        /** Adds a flag whose value is a word of its own. */
        Flags add(Origin origin, String flag, String value) {
            flags.add(new Flag(List.of(flag, value), origin));
            return this;
        }

        /** Adds a flag of one word where it applies. */
        Flags addIf(boolean applies, Origin origin, String flag) {
            return applies ? add(origin, flag) : this;
        }

        List<Flag> list() {
            return List.copyOf(flags);
        }
    }
}
