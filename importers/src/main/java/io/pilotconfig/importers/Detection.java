package io.pilotconfig.importers;

import java.util.Optional;
import java.util.regex.Pattern;

/** Tells what a text is: a launch configuration of some kind, or something else such as a settings file. */
public final class Detection {
    private Detection() {}

    /** Compiled when a text is looked at. None of them goes back over a line. */
    private static final class Signs {
        static final Pattern QUADLET = Pattern.compile("(?m)^\\[Container\\][ \\t\\r]*+$");
        static final Pattern COMPOSE = Pattern.compile("(?m)^(?:\\{\\s*+)?[\"']?services[\"']?[ \\t]*+:");
        static final Pattern KUBERNETES = Pattern.compile("(?m)^(?:\\{\\s*+|- )?[\"']?apiVersion[\"']?[ \\t]*+:");
        static final Pattern RUN = Pattern.compile(
                "(?m)^[^#\\n]*?\\b(docker|podman)(?:[ \\t]++(?!run\\b)[^\\s;|&#]++){0,20}+[ \\t]++run\\b");
        static final Pattern PACKAGE = Pattern.compile("(?m)^[ \\t]*+(?:TOKEN_LOCATION|GLIDEIN_Site)=");
    }

    /** The source that reads a text, one of {@link Importers#sources}; empty for none. */
    public static Optional<String> sourceOf(String text) {
        if (Signs.QUADLET.matcher(text).find()) {
            return Optional.of("quadlet");
        } else if (Signs.COMPOSE.matcher(text).find()) {
            return Optional.of("compose");
        } else if (Signs.KUBERNETES.matcher(text).find()) {
            return Optional.of("kubernetes");
        }
        var run = Signs.RUN.matcher(text);
        if (run.find()) {
            return Optional.of(run.group(1));
        }
        return Signs.PACKAGE.matcher(text).find() ? Optional.of("ospool-ep") : Optional.empty();
    }
}
