package io.pilotconfig.importers.quadlet;

import io.pilotconfig.core.section.Span;
import io.pilotconfig.importers.Companions;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.PlacedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The drop-ins of a unit: {@code *.conf} in {@code NAME.container.d}, then in the directories of what its name begins with,
 * then in {@code container.d}. A file hides those of its name in directories that come later; all are merged in the
 * order of their names ({@code GetUnitDropinPaths} in {@code unitfile.go}, {@code loadUnitDropins} in {@code main.go}).
 */
final class DropIns {
    private static final String KIND = ".container";

    private final Companions companions;
    private final Remarks remarks;

    DropIns(Companions companions, Remarks remarks) {
        this.companions = companions;
        this.remarks = remarks;
    }

    /** Adds what the drop-ins say; they stand where the unit's section begins. */
    void addTo(UnitFile unit, UnitName name, Span place) {
        Map<String, String> files = new TreeMap<>();
        for (String directory : directories(name)) {
            for (String file : companions.list(directory)) {
                if (file.endsWith(".conf")) {
                    files.putIfAbsent(file, directory + "/" + file);
                }
            }
        }
        for (String path : files.values()) {
            Optional<String> text = companions.text(path);
            if (text.isEmpty()) {
                remarks.add(
                        ImportCodes.COMPANION,
                        place,
                        "The drop-in `" + path + "` cannot be read.",
                        "make it readable, or move it away if it is not meant to count.");
            } else {
                UnitParser.parse(PlacedText.at(text.get(), place), unit, "`" + path + "`", remarks);
            }
        }
    }

    /** Where drop-ins lie, the most special place first. */
    static List<String> directories(UnitName name) {
        List<String> broadestFirst = new ArrayList<>(List.of("container.d"));
        String prefix = name.prefix();
        for (int dash = prefix.indexOf('-'); dash >= 0; dash = prefix.indexOf('-', dash + 1)) {
            String truncated = prefix.substring(0, dash + 1);
            broadestFirst.add(truncated + KIND + ".d");
            if (name.isTemplate()) {
                broadestFirst.add(truncated + "@" + KIND + ".d");
            }
        }
        if (!name.instance().isEmpty()) {
            broadestFirst.add(prefix + "@" + KIND + ".d");
        }
        broadestFirst.add(name.text() + KIND + ".d");
        List<String> directories = new ArrayList<>();
        broadestFirst.forEach(directory -> directories.add(0, directory));
        return directories;
    }
}
