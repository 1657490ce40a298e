package io.pilotconfig.importers;

import java.util.List;
import java.util.Optional;

/**
 * The files that lie beside a launch configuration and that its consumer reads with it: {@code .env} of a Compose file,
 * drop-ins of a quadlet, the file of {@code --env-file}, {@code extra-attributes.cfg}. Nothing is looked for but by this.
 */
public interface Companions {
    /** There are none: what names another file is reported. */
    Companions NONE = new Companions() {
        @Override
        public Optional<String> text(String path) {
            return Optional.empty();
        }

        @Override
        public List<String> list(String directory) {
            return List.of();
        }
    };

    /**
     * The text of a file; empty where there is none that can be read.
     *
     * @param path as it is written, absolute or relative to the launch configuration
     */
    Optional<String> text(String path);

    /** The directory of the launch configuration, from {@code /} on; empty where it is not known. */
    default Optional<String> directory() {
        return Optional.empty();
    }

    /** The names of the files in a directory, in order; none where there is no directory. */
    List<String> list(String directory);
}
