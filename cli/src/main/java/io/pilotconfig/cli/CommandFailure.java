package io.pilotconfig.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** Ends a command with {@link ExitStatus#FAILED}. The explanation is for the person who typed the command. */
final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String explanation;

    private CommandFailure(String explanation) {
        super(explanation, null, false, false);
        this.explanation = explanation;
    }

    /** What did not work and why, to follow the command's name. */
    String explanation() {
        return explanation;
    }

    static CommandFailure cannotRead(String what, String reason) {
        return new CommandFailure("cannot read " + what + ": " + reason);
    }

    static CommandFailure cannotRead(String what, IOException cause) {
        return cannotRead(what, reason(cause));
    }

    /** Something that was added cannot be had. */
    static CommandFailure cannotLoad(String reason) {
        return new CommandFailure("cannot load what was added: " + reason);
    }

    static CommandFailure cannotWrite(String what, String reason) {
        return new CommandFailure("cannot write " + what + ": " + reason);
    }

    static CommandFailure cannotWrite(String what, IOException cause) {
        return cannotWrite(what, reason(cause));
    }

    /** Why it did not work, in the words that a shell would use. */
    private static String reason(IOException cause) {
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
