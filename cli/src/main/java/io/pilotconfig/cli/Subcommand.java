package io.pilotconfig.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** What one subcommand takes and does. Declared without annotations: reading those is most of a short run. */
interface Subcommand {
    /** Its name on the command line. */
    String name();

    /** Its arguments and the texts of its help. */
    CommandSpec spec();

    /**
     * Runs it and gives the exit status.
     *
     * @throws picocli.CommandLine.ParameterException if its arguments make no sense
     * @throws CommandFailure if reading or writing failed
     */
    int run(ParseResult arguments, Session session);
}
