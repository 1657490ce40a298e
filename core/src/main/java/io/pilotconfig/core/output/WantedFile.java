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
import org.jspecify.annotations.Nullable;

/** A file as it shall be, byte for byte. */
public final class WantedFile {
    private static final Set<PosixFilePermission> PLAIN = PosixFilePermissions.fromString("rw-r--r--");
    private static final Set<PosixFilePermission> SCRIPT = PosixFilePermissions.fromString("rwxr-xr-x");

    private final String name;
    private final byte[] content;
    private final boolean executable;
    /** Made when first asked for; two threads that make it make the same. */
    private @Nullable String stamp;

    /**
     * A file.
     *
     * @param name its name, without directories
     * @param content its content, which is not copied and must not change
     * @param executable whether it is a script
     */
    public WantedFile(String name, byte[] content, boolean executable) {
        this.name = name;
        this.content = content;
        this.executable = executable;
    }

    /** The file that a renderer wrote. */
    public static WantedFile of(RenderedFile file) {
        return new WantedFile(file.name(), file.text().getBytes(StandardCharsets.UTF_8), file.executable());
    }

    /**
     * The files by name, those that two targets write alike once.
     *
     * @throws OutputException if two of them have the same name but are not alike, or a name is not fit for all that is
     *     done with it
     */
    static Map<String, WantedFile> all(Collection<WantedFile> files, Path directory) {
        Map<String, WantedFile> byName = new LinkedHashMap<>();
        for (WantedFile file : files) {
            PlainName.require(file.name(), directory);
            WantedFile other = byName.putIfAbsent(file.name(), file);
            if (other != null && !other.equals(file)) {
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

    /** The stamp of its content. */
    String stamp() {
        String made = stamp;
        if (made == null) {
            made = Stamp.of(content);
            stamp = made;
        }
        return made;
    }

    Set<PosixFilePermission> mode() {
        return mode(executable);
    }

    /** The mode of a script, or of another file. */
    static Set<PosixFilePermission> mode(boolean executable) {
        return executable ? SCRIPT : PLAIN;
    }

    /** The state of a tree to which this file of a pilot is added. */
    TreeState addTo(TreeState state, String pilot) {
        return state.with(pilot, name, stamp(), executable);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WantedFile that
                && executable == that.executable
                && name.equals(that.name)
                && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(content);
    }
}
