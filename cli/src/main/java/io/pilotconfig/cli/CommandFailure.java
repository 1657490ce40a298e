package io.pilotconfig.cli;

import io.pilotconfig.core.diagnostic.FileReason;
import java.io.IOException;

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
        return cannotRead(what, FileReason.of(cause));
    }

    /** Something that was added cannot be had. */
    static CommandFailure cannotLoad(String reason) {
        return new CommandFailure("cannot load what was added: " + reason);
    }

    static CommandFailure cannotWrite(String what, String reason) {
        return new CommandFailure("cannot write " + what + ": " + reason);
    }

    static CommandFailure cannotWrite(String what, IOException cause) {
        return cannotWrite(what, FileReason.of(cause));
    }
}
