package io.pilotconfig.cli;

import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.DiagnosticText;
import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.render.Renderers;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What one run of the command works with: its standard streams and the renderers. Results go to standard output,
 * everything else to standard error, both as UTF-8.
 */
final class Session {
    private static final String CLEAR_REST = "\033[K";

    private final InputStream in;
    private final TrackedStream out;
    private final TrackedStream err;
    private final Look look;
    private final Supplier<Installed> supplier;
    private final Supplier<Optional<RunMemory>> memory;
    private @Nullable Installed installed;
    private boolean passing;

    /**
     * How to print.
     *
     * @param colourOut whether standard output gets colours
     * @param colourErr whether standard error gets colours
     * @param chatty whether a person watches standard error, who is glad to hear that all is well
     */
    record Look(boolean colourOut, boolean colourErr, boolean chatty) {
        static final Look PLAIN = new Look(false, false, false);
    }

    Session(
            InputStream in,
            OutputStream out,
            OutputStream err,
            Look look,
            Supplier<Installed> installed,
            Supplier<Optional<RunMemory>> memory) {
        this.in = in;
        this.out = new TrackedStream(out);
        this.err = new TrackedStream(err);
        this.look = look;
        this.supplier = installed;
        this.memory = memory;
    }

    /** The streams of this process, and the renderers that are installed. */
    static Session ofProcess() {
        return ofProcess(() -> RunMemory.ofProcess(System.getenv()));
    }

    /** The same with another memory. */
    static Session ofProcess(Supplier<Optional<RunMemory>> memory) {
        boolean colour = Terminal.wantsColour(System.getenv());
        boolean watched = Terminal.isAttached(2);
        return new Session(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                new Look(colour && Terminal.isAttached(1), colour && watched, watched),
                () -> Installed.of(Plugins.of(System.getenv().getOrDefault(Plugins.VARIABLE, ""))),
                memory);
    }

    Look look() {
        return look;
    }

    InputStream in() {
        return in;
    }

    /** The renderers and rules; looked for once, when they are first asked for. */
    Installed installed() {
        if (installed == null) {
            installed = supplier.get();
        }
        return installed;
    }

    /** Where runs of {@code generate} are remembered. */
    Optional<RunMemory> memory() {
        return memory.get();
    }

    Renderers renderers() {
        return installed().renderers();
    }

    SettingsChecker checker() {
        return installed().checker();
    }

    /** Standard output for picocli, which flushes it. */
    PrintWriter outWriter() {
        return new PrintWriter(out, false, StandardCharsets.UTF_8);
    }

    /** Standard error for picocli, which flushes it. */
    PrintWriter errWriter() {
        return new PrintWriter(err, false, StandardCharsets.UTF_8);
    }

    /** Standard output for results that are written bit by bit. */
    OutputStream out() {
        return out;
    }

    /** Prints a result as it is. */
    void print(String text) {
        print(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Prints a result as it is. */
    void print(byte[] bytes) {
        clearPassing();
        out.write(bytes, 0, bytes.length);
    }

    /** Shows a line that the next output takes the place of, to a person who watches. */
    void pass(String words) {
        printBeside("\r" + words + CLEAR_REST);
        passing = true;
    }

    /** Takes the line away that {@link #pass} shows. */
    void clearPassing() {
        if (passing) {
            passing = false;
            printBeside("\r" + CLEAR_REST);
        }
    }

    /** Prints a diagnostic that is a result. */
    void print(Diagnostic diagnostic) {
        print(text(diagnostic, look.colourOut));
    }

    /** Prints a finding that is a result, with the reason where it is accepted. */
    void print(Finding finding) {
        print(finding.diagnostic());
        finding.accepted().ifPresent(reason -> print("  accepted: " + Visible.of(reason) + "\n"));
    }

    /** Prints a diagnostic beside the result. */
    void note(Diagnostic diagnostic) {
        printBeside(text(diagnostic, look.colourErr));
    }

    /** Says something in one line. */
    void note(String words) {
        printBeside(Visible.of(words) + "\n");
    }

    /** Says what went wrong, under the name of the command. */
    void complain(String words) {
        note("pilotconfig: " + words);
    }

    /** Delivers what was printed; the status is that of the run, or failed where something was not delivered. */
    int finish(int status) {
        clearPassing();
        out.flush();
        if (out.failure().isEmpty()) {
            return status;
        }
        if (!out.isAbandoned()) {
            complain(CommandFailure.cannotWrite("standard output", out.failure().get())
                    .explanation());
        }
        return ExitStatus.FAILED;
    }

    private void printBeside(String text) {
        clearPassing();
        out.flush();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        err.write(bytes, 0, bytes.length);
        err.flush();
    }

    private static String text(Diagnostic diagnostic, boolean colour) {
        return colour ? DiagnosticText.coloured(diagnostic) : DiagnosticText.of(diagnostic);
    }
}
