package io.pilotconfig.core.output;

import io.pilotconfig.core.render.RenderedFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A file as it shall be. */
final class WantedFile {
    private static final Set<PosixFilePermission> PLAIN = PosixFilePermissions.fromString("rw-r--r--");
    private static final Set<PosixFilePermission> SCRIPT = PosixFilePermissions.fromString("rwxr-xr-x");

    private final String name;
    private final byte[] content;
    private final boolean executable;

    private WantedFile(String name, byte[] content, boolean executable) {
        this.name = name;
        this.content = content;
        this.executable = executable;
    }

    private static WantedFile of(RenderedFile file) {
        return new WantedFile(file.name(), file.text().getBytes(StandardCharsets.UTF_8), file.executable());
    }

    /**
     * The files by name, those that two targets write alike once.
     *
     * @throws OutputException if two of them have the same name but are not alike, or a name is not fit for all that is
     *     done with it
     */
    static Map<String, WantedFile> all(Collection<RenderedFile> files, Path directory) {
        Map<String, WantedFile> byName = new LinkedHashMap<>();
        for (RenderedFile rendered : files) {
            WantedFile file = of(rendered);
            PlainName.require(file.name(), directory);
            WantedFile other = byName.putIfAbsent(file.name(), file);
            if (other != null && !other.isLike(file)) {
                throw OutputException.cannotWrite(
                        directory.resolve(file.name()), "two targets write files of this name that differ");
            }
        }
        return byName;
    }

    String name() {
        return name;
    }

    byte[] content() {
        return content;
    }

    Set<PosixFilePermission> mode() {
        return executable ? SCRIPT : PLAIN;
    }

    private boolean isLike(WantedFile other) {
        return executable == other.executable && Arrays.equals(content, other.content);
    }
}
