package io.pilotconfig.importers.quadlet;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.importers.engine.ByteSize;
import io.pilotconfig.importers.engine.CpuCount;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.PlacedText;
import io.pilotconfig.importers.specimen.Specimen;
import io.pilotconfig.importers.specimen.Specimen.Part;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/** What the container may use. */
final class LimitReader {
    private static final int LONGEST_NUMBER = 18;

    private final Specimen.Builder specimen;
    private final Remarks remarks;

    LimitReader(Specimen.Builder specimen, Remarks remarks) {
        this.specimen = specimen;
        this.remarks = remarks;
    }

    /** CPUs, a decimal number. */
    void cpus(Argument argument) {
        Optional<BigDecimal> cpus = CpuCount.of(argument.value().text());
        if (cpus.isEmpty()) {
            refuse(argument, "write a number of CPUs, such as `8`.");
        } else if (cpus.get().signum() > 0) {
            specimen.with(Part.CPUS, argument.value().scalar(cpus.get().toPlainString()));
        }
    }

    /** Memory, in bytes or a unit behind the number. */
    void memory(Argument argument) {
        OptionalLong bytes = ByteSize.ofPodman(argument.value().text());
        if (bytes.isEmpty()) {
            refuse(argument, "write a number with a unit, such as `16g`.");
        } else if (bytes.getAsLong() > 0) {
            specimen.with(Part.MEMORY, argument.value().scalar(String.valueOf(bytes.getAsLong())));
        }
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_NUMBER
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Processes and threads; podman takes -1 and 0 for no limit. */
    void pids(Argument argument) {
        String text = argument.value().text();
        if (text.equals("-1") || text.equals("0")) {
            unlimited(argument);
        } else if (isNumber(text)) {
            specimen.with(Part.PIDS, argument.value().scalar());
        } else {
            refuse(argument, "write a number such as `16384`.");
        }
    }

    private void unlimited(Argument argument) {
        remarks.dropped(
                argument.span(),
                argument.written() + " lifts a limit: settings can set one, but not lift it.",
                "write a number, such as `16384` for processes and `2048` for open files.");
    }

    /** Limits of each process, separated by commas: {@code nofile=SOFT:HARD}. */
    void ulimit(Argument argument) {
        for (PlacedText limit : Fields.of(argument, remarks)) {
            int equals = limit.indexOf('=', 0);
            String name = limit.piece(0, Math.max(equals, 0)).text();
            if (name.isEmpty() && !limit.text().equals("host")) {
                refuse(argument, "write it as `nofile=2048:2048`.");
            } else if (name.equals("nofile")) {
                openFiles(argument.with(limit.piece(equals + 1)));
            } else {
                remarks.dropped(
                        limit.span(),
                        argument.written() + " limits " + Visible.quoted(limit.text())
                                + ", and is left out: settings know the limit of open files.",
                        "leave it away, or write it into a drop-in beside the quadlet.");
            }
        }
    }

    private void openFiles(Argument argument) {
        PlacedText value = argument.value();
        int colon = value.indexOf(':', 0);
        PlacedText soft = colon < 0 ? value : value.piece(0, colon);
        PlacedText hard = colon < 0 ? value : value.piece(colon + 1);
        if (hard.text().equals("-1") || soft.text().equals("-1")) {
            unlimited(argument);
        } else if (!isNumber(soft.text()) || !isNumber(hard.text())) {
            refuse(argument, "write it as `nofile=2048:2048`.");
        } else {
            if (!soft.text().equals(hard.text())) {
                remarks.add(
                        ImportCodes.CHANGED,
                        value.span(),
                        "The soft limit of open files becomes the hard one: settings have one number.",
                        "write `nofile=" + hard.text() + ":" + hard.text() + "`.");
            }
            specimen.with(Part.OPEN_FILES, hard.scalar());
        }
    }

    /** How long a stop may take, in seconds. */
    void stopTimeout(Argument argument) {
        if (isNumber(argument.value().text())) {
            specimen.with(Part.STOP_SECONDS, argument.value().scalar());
        } else {
            refuse(argument, "write a number of seconds, such as `15`.");
        }
    }

    private void refuse(Argument argument, String hint) {
        remarks.add(
                ImportCodes.SYNTAX,
                argument.span(),
                "Podman does not take " + Visible.quoted(argument.value().text()) + " for " + argument.written() + ".",
                hint);
    }
}
