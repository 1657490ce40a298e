package io.pilotconfig.core.output;

import io.pilotconfig.core.diagnostic.FileReason;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says that a file could not be written, compared or removed, which one, and why. */
public final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private OutputException(String message, Throwable cause) {
        super(message, cause);
    }

    private OutputException(String message) {
        super(message);
    }

    /** Two targets write files of one name for a pilot, and these differ. */
    public static OutputException ofClash(String pilot, String name) {
        return cannotWrite(Path.of(pilot, name), "two targets write files of this name that differ");
    }

    static OutputException cannotWrite(Path path, String reason) {
        return new OutputException("cannot write " + path + ": " + reason);
    }

    static OutputException cannotWrite(Path path, IOException cause) {
        return new OutputException("cannot write " + path + ": " + reason(cause), cause);
    }

    static OutputException cannotRemove(Path path, IOException cause) {
        return new OutputException("cannot remove " + path + ": " + FileReason.of(cause), cause);
    }

    static OutputException cannotRead(Path path, IOException cause) {
        return new OutputException("cannot read " + path + ": " + FileReason.of(cause), cause);
    }

    /** Nothing is opened for writing that need be there, except the directory around it. */
    private static String reason(IOException cause) {
        return cause instanceof NoSuchFileException ? "its directory has vanished" : FileReason.of(cause);
    }
}
