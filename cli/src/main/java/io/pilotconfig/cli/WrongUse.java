package io.pilotconfig.cli;

/** Ends a command with {@link ExitStatus#WRONG_USE}: its arguments make no sense. */
final class WrongUse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String command;
    private final String explanation;

    WrongUse(String command, String explanation) {
        super(explanation, null, false, false);
        this.command = command;
        this.explanation = explanation;
    }

    /** The name of the subcommand. */
    String command() {
        return command;
    }

    /** What is wrong, in a sentence. */
    String explanation() {
        return explanation;
    }
}
