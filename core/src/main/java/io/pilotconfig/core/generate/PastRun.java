package io.pilotconfig.core.generate;

import io.pilotconfig.core.check.Accepted;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.fleet.FleetReport;
import io.pilotconfig.core.output.TreeState;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.io.OutputStream;
import java.util.List;

/**
 * What a run that came to its end found and left, to be kept as bytes. A later run of the same fleet with the same renderers
 * and rules finds the same; if the tree is as it was left, it need not do it again:
 *
 * <pre>{@code
 * PastRun past = PastRun.read(Files.newInputStream(file));
 * try (OutputTree tree = OutputTree.open(directory, OutputOptions.DEFAULTS)) {
 *     boolean done = tree.found(pilot -> true, () -> {}).equals(Optional.of(past.state()));
 * }
 * }</pre>
 *
 * Whether fleet, options, renderers and rules are the same is for the caller to know, and that no rule depends on anything
 * else.
 *
 * @param report everything that was wrong with the fleet
 * @param state the files of its pilots
 */
public record PastRun(FleetReport report, TreeState state) {
    /** The most findings that are kept; a fleet with more gives people other things to do. */
    private static final int MOST_FINDINGS = 1_000;

    /** Whether it is fit to be kept: without errors, and not too much is said of the fleet. */
    public boolean isKeepable() {
        return !report.hasErrors()
                && report.diagnostics().size() + report.accepted().size() <= MOST_FINDINGS;
    }

    /**
     * Writes it as bytes.
     *
     * @throws IOException if the stream cannot be written
     */
    public void write(OutputStream stream) throws IOException {
        DataOutputStream data = new DataOutputStream(stream);
        FindingWriter out = new FindingWriter(data);
        data.writeLong(state.files());
        data.writeLong(state.sum());
        data.writeLong(report.omitted());
        data.writeLong(report.acceptances());
        data.writeInt(report.pilots());
        out.writeAll(report.diagnostics(), out::write);
        out.writeAll(report.accepted(), accepted -> {
            out.write(accepted.diagnostic());
            out.write(accepted.reason());
        });
        data.flush();
    }

    /**
     * Reads one that was written.
     *
     * @throws IOException if the stream cannot be read, or holds something else
     */
    public static PastRun read(InputStream stream) throws IOException {
        DataInputStream data = new DataInputStream(stream);
        FindingReader in = new FindingReader(data);
        try {
            TreeState state = new TreeState(data.readLong(), data.readLong());
            long omitted = data.readLong();
            long acceptances = data.readLong();
            int pilots = data.readInt();
            List<Diagnostic> diagnostics = in.all(in::diagnostic);
            List<Accepted> accepted = in.all(() -> new Accepted(in.diagnostic(), in.text()));
            return new PastRun(new FleetReport(diagnostics, omitted, false, accepted, acceptances, pilots), state);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new InvalidObjectException("This is no past run: " + e.getMessage());
        }
    }
}
