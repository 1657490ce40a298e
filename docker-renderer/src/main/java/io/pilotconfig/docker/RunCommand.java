package io.pilotconfig.docker;

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
     */
    record Flag(List<String> words) {}

    RunCommand {
        flags = List.copyOf(flags);
        command = List.copyOf(command);
    }

    /** Collects flags in the order in which they are to stand. */
    static final class Flags {
        private final List<Flag> flags = new ArrayList<>();

        /** Adds a flag of one word. */
        Flags add(String flag) {
            flags.add(new Flag(List.of(flag)));
            return this;
        }

        /** Adds a flag whose value is a word of its own. */
        Flags add(String flag, String value) {
            flags.add(new Flag(List.of(flag, value)));
            return this;
        }

        /** Adds a flag of one word where it applies. */
        Flags addIf(boolean applies, String flag) {
            return applies ? add(flag) : this;
        }

        List<Flag> list() {
            return List.copyOf(flags);
        }
    }
}
