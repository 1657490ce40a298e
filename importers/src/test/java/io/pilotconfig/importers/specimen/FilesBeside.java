package io.pilotconfig.importers.specimen;

import io.pilotconfig.importers.Companions;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Files beside a launch configuration.
 *
 * @param files their texts by their paths
 */
public record FilesBeside(Map<String, String> files) implements Companions {
    /** Copies the map. */
    public FilesBeside {
        files = Map.copyOf(files);
    }

    @Override
    public Optional<String> text(String path) {
        return Optional.ofNullable(files.get(path));
    }

    @Override
    public List<String> list(String directory) {
        return files.keySet().stream()
                .filter(path -> path.startsWith(directory + "/"))
                .map(path -> path.substring(directory.length() + 1))
                .sorted()
                .toList();
    }
}
