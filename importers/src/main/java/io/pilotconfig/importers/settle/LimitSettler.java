package io.pilotconfig.importers.settle;

import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.importers.specimen.Findings;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.Specimen;
import io.pilotconfig.importers.specimen.Specimen.Part;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes settings of what a container may use. One setting says both what the pilot offers to jobs and what the runtime
 * lets it use; where only one of them is said, the other follows from it.
 */
final class LimitSettler {
    private static final long MIB = 1 << 20;
    /** What the pilot itself needs beside the jobs (document: {@code --memory} is MEMORY + 100 MB). */
    private static final long HEAD_ROOM_MIB = 100;

    private static final int LONGEST = 9;
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,18}");

    private final Specimen specimen;
    private final Draft draft;
    private final Findings findings;

    LimitSettler(Specimen specimen, Draft draft, Findings findings) {
        this.specimen = specimen;
        this.draft = draft;
        this.findings = findings;
    }

    void settle() {
        addCpus();
        addMemory();
        addCount(Part.PIDS, "pids");
        addCount(Part.OPEN_FILES, "openFiles");
    }

    private void addCpus() {
        Optional<Scalar> limit = specimen.part(Part.CPUS);
        if (limit.isPresent() && !draft.has("limits", "cpus")) {
            Optional<String> whole = whole(limit.get().text());
            if (whole.isPresent()) {
                draft.put(new Scalar(whole.get(), true, limit.get().span()), "limits", "cpus");
                assume("limits", "cpus", "Also what the pilot offers to jobs: NUM_CPUS was not set.");
            } else {
                drop(limit.get(), "a pilot has whole CPUs");
            }
        }
    }

    /** A number of CPUs without a fraction; empty for one that has one, and for none. */
    static Optional<String> whole(String text) {
        if (!Pattern.matches("[0-9]{1,9}(?:\\.[0-9]{1,9})?", text)) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(text).stripTrailingZeros();
        return number.signum() > 0 && number.scale() <= 0 ? Optional.of(number.toPlainString()) : Optional.empty();
    }

    private void addMemory() {
        Optional<Scalar> limit = specimen.part(Part.MEMORY);
        if (limit.isPresent() && !draft.has("limits", "memoryMb")) {
            long mib = WHOLE.matcher(limit.get().text()).matches()
                    ? Long.parseLong(limit.get().text()) / MIB
                    : 0;
            String offered = Long.toString(mib - HEAD_ROOM_MIB);
            if (mib > HEAD_ROOM_MIB && offered.length() <= LONGEST) {
                draft.put(new Scalar(offered, true, limit.get().span()), "limits", "memoryMb");
                assume("limits", "memoryMb", "What the pilot offers to jobs: the container's memory less 100 MiB.");
            } else {
                drop(limit.get(), "the pilot needs 100 MiB beside its jobs");
            }
        }
    }

    private void addCount(Part part, String key) {
        specimen.part(part).ifPresent(count -> {
            if (count.text().equals("-1") || count.text().equals("0")) {
                drop(count, "no limit is what the settings have without this");
            } else {
                draft.put(new Scalar(count.text(), true, count.span()), "limits", key);
            }
        });
    }

    private void assume(String section, String key, String remark) {
        draft.remark(SettingPath.of(section, key), remark);
    }

    private void drop(Scalar value, String reason) {
        findings.add(
                ImportCodes.DROPPED,
                value.span(),
                "The limit " + Visible.quoted(value.text()) + " is left out: " + reason + ".",
                "write the limit that you mean under `limits`.");
    }
}
