package io.pilotconfig.core.explain;

import io.pilotconfig.core.diagnostic.Code;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a code means.
 *
 * <pre>{@code
 * new Explanation(
 *         Code.error("example-registry", "An image comes from our own registry."),
 *         "The cluster pulls from nowhere else.",
 *         "Example University, rules for containers",
 *         "image: docker.io/library/busybox:1",
 *         "image: registry.example.edu/osg-htc/ospool-ep:25-release");
 * }</pre>
 *
 * @param code the code
 * @param reason what would happen, in a paragraph
 * @param source where the rule comes from: a document, a script, an observation
 * @param wrong settings that break the rule, as lines of a settings file; only comments where no line can show it
 * @param right the same settings without that problem
 */
public record Explanation(Code code, String reason, String source, String wrong, String right) {
    /**
     * The settings that make an example whole: its lines are added in place of those with the same key. Core has nothing
     * to say about them. A key without a value is as good as absent.
     */
    public static final String BASE = """
            site: CHTC
            resource: CHTC-EP1
            token: /etc/osg/ospool-ep.tkn
            squid: http://squid.example.edu:3128
            workDir: /var/lib/ospool-pilot
            cvmfs: { mode: none }
            image: hub.osg-htc.org/osg-htc/ospool-ep:25-release
            pull: always
            limits: { pids: 16384, openFiles: 2048 }
            """;

    /** @throws IllegalArgumentException if one of the texts is blank */
    public Explanation {
        Objects.requireNonNull(code);
        reason = reason.lines().map(String::strip).collect(Collectors.joining(" "));
        wrong = wrong.stripTrailing();
        right = right.stripTrailing();
        if (reason.isBlank() || source.isBlank() || wrong.isBlank() || right.isBlank()) {
            throw new IllegalArgumentException("The explanation of `" + code + "` lacks a text");
        }
    }

    /** The wrong example as a whole settings file. */
    public String wrongFile() {
        return completed(wrong);
    }

    /** The right example as a whole settings file. */
    public String rightFile() {
        return completed(right);
    }

    private static String completed(String example) {
        Set<String> written = example.lines().map(Explanation::key).collect(Collectors.toSet());
        return BASE.lines().filter(line -> !written.contains(key(line))).collect(Collectors.joining("\n", "", "\n"))
                + example
                + "\n";
    }

    private static String key(String line) {
        return line.substring(0, Math.max(0, line.indexOf(':')));
    }
}
