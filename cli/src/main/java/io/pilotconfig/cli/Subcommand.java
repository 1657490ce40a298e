package io.pilotconfig.cli;

/** What one subcommand takes and does. */
interface Subcommand {
    /** Its name on the command line. */
    String name();

    /** Its arguments and the texts of its help. */
    Syntax syntax();

    /**
     * Runs it and gives the exit status.
     *
     * @throws WrongUse if its arguments make no sense
     * @throws CommandFailure if reading or writing failed
     */
    int run(Arguments arguments, Session session);
}
