package io.pilotconfig.cli;

import io.pilotconfig.core.diagnostic.Excerpt;
import io.pilotconfig.core.diagnostic.Location;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Says in SARIF which file something is about, and where in it. */
final class SarifArtifact {
    private static final String UNRESERVED = "-._~/";
    private static final String MASK = "***";

    private SarifArtifact() {}

    /** The location of a file: a relative path stays one, so that the log can be read beside another checkout. */
    static Map<String, Object> of(String file) {
        boolean isInput = file.equals(SettingsFile.STANDARD_INPUT);
        return JsonTree.object(
                "uri",
                uri(file),
                "description",
                isInput ? Optional.of(JsonTree.object("text", "standard input")) : Optional.empty());
    }

    /** A path as a URI reference (RFC 3986): everything else than unreserved characters and slashes is escaped. */
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder(path.startsWith("/") ? "file://" : "");
        for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xff);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (plain || UNRESERVED.indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append('%').append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            }
        }
        return uri.toString();
    }

    /**
     * The column behind what is at fault, as far as that reaches on its first line; empty where it holds a secret, of
     * which not even the length is told, and where nothing of it is known.
     */
    static Optional<Integer> endColumn(Location place) {
        return place.excerpt()
                .map(SarifArtifact::fault)
                .filter(fault -> !fault.contains(MASK))
                .map(fault -> place.column() + fault.codePointCount(0, fault.length()));
    }

    private static String fault(Excerpt excerpt) {
        return excerpt.line().substring(excerpt.from(), excerpt.to());
    }
}
