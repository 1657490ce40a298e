package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.pilot.Paths;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A path is absolute, short enough for the kernel, and fit for one line.
 *
 * <p>Errors {@code host-path}, {@code container-path}; source: docker's documentation of {@code -v}; limits.h, PATH_MAX
 * 4096 and NAME_MAX 255. Wrong: {@code ~/ospool-pilot}. Right: {@code /var/lib/ospool-pilot}.
 */
final class PathRule implements FormRule {
    static final FormRule ON_HOST = new PathRule(Codes.HOST_PATH, "must be an absolute path on the host", true);
    static final FormRule IN_CONTAINER =
            new PathRule(Codes.CONTAINER_PATH, "must be an absolute path in the container", false);

    private static final int LONGEST_PATH = 4095;
    private static final int LONGEST_NAME = 255;

    private final Code code;
    private final String demand;
    private final boolean rootAllowed;

    private PathRule(Code code, String demand, boolean rootAllowed) {
        this.code = code;
        this.demand = demand;
        this.rootAllowed = rootAllowed;
    }

    @Override
    public Optional<Fault> fault(String path) {
        if (path.startsWith("~")) {
            return Fault.of(code, demand, "write the whole path, beginning with `/`: `~` means nothing here.");
        } else if (!path.startsWith("/")) {
            return Fault.of(code, demand, "write the whole path, beginning with `/`.");
        } else if (Text.indexOfControl(path, false) >= 0 || !Text.isDeliverable(path)) {
            return Fault.of(code, "must not hold control characters", "name the file or directory without them.");
        } else if (Text.bytes(path) > LONGEST_PATH || hasLongName(path)) {
            return Fault.of(
                    code, "is longer than a path can be", "a path has 4095 bytes at most, each name in it 255.");
        } else if (!rootAllowed && Paths.normal(path).equals("/")) {
            return Fault.of(code, "must not be the root of the container", "mount at a directory of its own.");
        }
        return Optional.empty();
    }

    @Override
    public Optional<String> pattern() {
        String names = "(?:/[^/" + Text.CONTROLS + Text.HALVES + "]{0," + LONGEST_NAME + "})+";
        return Optional.of(rootAllowed ? names : "(?!(?:/\\.{0,2})+$)" + names);
    }

    @Override
    public OptionalInt longest() {
        return OptionalInt.of(LONGEST_PATH);
    }

    private static boolean hasLongName(String path) {
        return path.length() > LONGEST_NAME / 4
                && Arrays.stream(path.split("/")).anyMatch(name -> Text.bytes(name) > LONGEST_NAME);
    }
}
