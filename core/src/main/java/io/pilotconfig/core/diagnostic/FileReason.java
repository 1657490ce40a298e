package io.pilotconfig.core.diagnostic;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** Why reading or writing a file did not work, in the words that a shell would use. */
public final class FileReason {
    private FileReason() {}

    /** The reason, to follow a colon: {@code permission denied}. */
    public static String of(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "no such file";
        } else if (cause instanceof AccessDeniedException) {
            return "permission denied";
        } else if (cause instanceof FileAlreadyExistsException) {
            return "it exists and is no directory";
        } else if (cause instanceof FileSystemLoopException) {
            return "its symbolic links go in circles";
        }
        String text = cause instanceof FileSystemException failure ? failure.getReason() : cause.getMessage();
        return text == null || text.isEmpty()
                ? cause.getClass().getSimpleName()
                : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
