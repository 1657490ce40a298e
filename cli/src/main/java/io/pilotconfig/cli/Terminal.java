package io.pilotconfig.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Tells whether a standard stream is a terminal, and one that wants colours. */
final class Terminal {
    /** The descriptors that are terminals, {@code 12} for both; set by the launcher, where asking is cheap and exact. */
    static final String PROPERTY = "pilotconfig.terminals";

    private Terminal() {}

    /**
     * Whether a descriptor of this process is a terminal. Without the launcher's word, Linux is asked; where that is not
     * possible either, the answer is no: {@code System.console()} cannot tell standard output from standard error.
     */
    static boolean isAttached(int descriptor) {
        String attached = System.getProperty(PROPERTY);
        return attached == null ? isDevice(descriptor) : attached.contains(Integer.toString(descriptor));
    }

    /** Whether a person who sits at a terminal wants colours; see no-color.org. */
    static boolean wantsColour(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "dumb").equals("dumb");
    }

    private static boolean isDevice(int descriptor) {
        try {
            String device = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
        } catch (IOException e) {
            return false;
        }
    }
}
