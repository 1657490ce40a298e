package io.pilotconfig.cli;

import picocli.CommandLine.ParameterException;

/** Runs the command {@code pilotconfig}. */
public final class Main {
    private Main() {}

    /** Runs the command with the arguments of the process, and ends the process with its status. */
    public static void main(String[] args) {
        System.exit(run(args, Session.ofProcess()));
    }

    /** Runs the command and gives its exit status; throws nothing, whatever the arguments and files are. */
    static int run(String[] args, Session session) {
        int status;
        try {
            status = CommandLines.run(session, args);
        } catch (ParameterException e) {
            status = Failures.report(e, session);
        } catch (WrongUse e) {
            status = Failures.report(e, session);
        } catch (RuntimeException | Error e) {
            status = Failures.report(e, session);
        }
        return session.finish(status);
    }
}
