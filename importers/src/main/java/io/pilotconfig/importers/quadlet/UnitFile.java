package io.pilotconfig.importers.quadlet;

import io.pilotconfig.core.section.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lines of a unit and its drop-ins, as podman looks them up ({@code pkg/systemd/parser/unitfile.go}). */
final class UnitFile {
    /** The section that describes the container. */
    static final String CONTAINER = "Container";

    private final Map<String, Map<String, List<UnitLine>>> sections = new LinkedHashMap<>();
    private final Map<String, Span> headers = new LinkedHashMap<>();

    /** Begins a section, or goes on with it. */
    void begin(String section, Span header) {
        sections.computeIfAbsent(section, name -> new LinkedHashMap<>());
        headers.putIfAbsent(section, header);
    }

    /** Adds a line to its section. */
    void add(UnitLine line) {
        sections.computeIfAbsent(line.section(), name -> new LinkedHashMap<>())
                .computeIfAbsent(line.key().text(), key -> new ArrayList<>())
                .add(line);
    }

    /** The sections, with where each begins. */
    Map<String, Span> headers() {
        return headers;
    }

    /** The keys of a section, each with its lines, in order. */
    Collection<List<UnitLine>> keys(String section) {
        return sections.getOrDefault(section, Map.of()).values();
    }

    /** The lines of a key, as they stand. */
    List<UnitLine> lines(String section, String key) {
        return sections.getOrDefault(section, Map.of()).getOrDefault(key, List.of());
    }

    /** The last line of a key, which is the one that counts; empty where that is set to nothing. */
    Optional<UnitLine> last(String section, String key) {
        List<UnitLine> lines = lines(section, key);
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(lines.get(lines.size() - 1))
                        .filter(line -> !line.value().isEmpty());
    }

    /** The lines of a list; one that is set to nothing takes back those before it. */
    static List<UnitLine> list(List<UnitLine> lines) {
        int start = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).value().isEmpty()) {
                start = i + 1;
            }
        }
        return lines.subList(start, lines.size());
    }
}
