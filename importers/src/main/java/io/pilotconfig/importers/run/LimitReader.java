package io.pilotconfig.importers.run;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.importers.engine.ByteSize;
import io.pilotconfig.importers.engine.CpuCount;
import io.pilotconfig.importers.specimen.Specimen.Part;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Reads what limits a container: CPUs, memory, processes, open files, the time that a stop may take. */
final class LimitReader {
    private static final Pattern NUMBER = Pattern.compile("-1|[0-9]{1,18}");
    private static final List<String> USER_LIMITS = List.of(
            "nofile",
            "nproc",
            "core",
            "cpu",
            "data",
            "fsize",
            "host",
            "locks",
            "memlock",
            "msgqueue",
            "nice",
            "rss",
            "rtprio",
            "rttime",
            "sigpending",
            "stack");
    private static final String NO_LIMIT = "the settings give no limit where they say none.";

    private final Gathering gathering;

    LimitReader(Gathering gathering) {
        this.gathering = gathering;
    }

    void addCpus(Flag flag) {
        Optional<BigDecimal> cpus = CpuCount.of(flag.text());
        if (cpus.isEmpty()) {
            gathering.wrong(flag.value().span(), "`--cpus` wants a number.", "write `--cpus=8`, say.");
        } else if (cpus.get().signum() > 0) {
            gathering.with(Part.CPUS, text(flag, cpus.get().toPlainString()));
        }
    }

    void addMemory(Flag flag) {
        OptionalLong bytes = gathering.isPodman() ? ByteSize.ofPodman(flag.text()) : ByteSize.of(flag.text());
        if (bytes.isEmpty()) {
            gathering.wrong(
                    flag.value().span(),
                    "`" + flag.written() + "` wants a number with a unit: `b`, `k`, `m` or `g`.",
                    "write `--memory=16100m`, say.");
        } else if (bytes.getAsLong() > 0) {
            gathering.with(Part.MEMORY, text(flag, String.valueOf(bytes.getAsLong())));
        }
    }

    void addProcesses(Flag flag) {
        OptionalLong number = number(flag.text());
        if (number.isEmpty()) {
            gathering.wrong(flag.value().span(), "`--pids-limit` wants a number.", "write `--pids-limit=16384`, say.");
        } else if (number.getAsLong() > 0) {
            gathering.with(Part.PIDS, text(flag, String.valueOf(number.getAsLong())));
        } else if (gathering.isPodman()) {
            gathering.dropped(
                    flag.span(),
                    "The settings cannot take podman's own limit of 2048 processes away.",
                    "set `limits: { pids: 16384 }`, say.");
        }
    }

    void addUserLimit(Flag flag) {
        String text = flag.text();
        int equals = text.indexOf('=');
        String type = equals < 0 ? text : text.substring(0, equals);
        if (!USER_LIMITS.contains(type)) {
            gathering.unknown(flag.value().span(), "limit", type, USER_LIMITS);
            return;
        } else if (equals >= 0 && !type.equals("nofile")) {
            gathering.dropped(
                    flag.span(),
                    "The limit " + Visible.quoted(type) + " has no place in the settings, and is left out.",
                    "the settings know `limits.openFiles` and `limits.pids`.");
            return;
        }
        String[] parts = text.substring(equals + 1).split(":", -1);
        OptionalLong soft = number(parts[0]);
        OptionalLong hard = parts.length == 1 ? soft : number(parts[1]);
        if (parts.length > 2 || soft.isEmpty() || hard.isEmpty()) {
            gathering.wrong(
                    flag.value().span(), "`nofile` wants one or two numbers.", "write `nofile=2048:2048`, say.");
        } else if (hard.getAsLong() >= 0 && (soft.getAsLong() < 0 || soft.getAsLong() > hard.getAsLong())) {
            gathering.wrong(
                    flag.value().span(),
                    "The soft limit, the first number, is above the hard one.",
                    "write one number.");
        } else if (soft.getAsLong() < 0) {
            gathering.dropped(flag.span(), "No limit at all for open files is left out.", NO_LIMIT);
        } else {
            addOpenFiles(
                    flag, flag.part(equals + 1, equals + 1 + parts[0].length()), soft.getAsLong(), hard.getAsLong());
        }
    }

    private void addOpenFiles(Flag flag, Scalar place, long soft, long hard) {
        if (soft != hard) {
            gathering.changed(
                    flag.span(),
                    "The settings know one limit for open files, soft and hard: it is " + soft + " here.",
                    "write the same number twice.");
        }
        gathering.with(Part.OPEN_FILES, new Scalar(String.valueOf(soft), false, place.span()));
    }

    void addStopTime(Flag flag) {
        OptionalLong number = number(flag.text());
        if (number.isEmpty() || (number.getAsLong() < 0 && gathering.isPodman())) {
            gathering.wrong(flag.value().span(), "`--stop-timeout` wants seconds.", "write `--stop-timeout=15`, say.");
        } else if (number.getAsLong() < 0) {
            gathering.dropped(
                    flag.span(), "A stop that may take for ever has no place in the settings.", "write 15 seconds.");
        } else {
            gathering.with(Part.STOP_SECONDS, text(flag, String.valueOf(number.getAsLong())));
        }
    }

    private static OptionalLong number(String text) {
        return Optional.of(text)
                .filter(digits -> NUMBER.matcher(digits).matches())
                .map(digits -> OptionalLong.of(Long.parseLong(digits)))
                .orElse(OptionalLong.empty());
    }

    private static Scalar text(Flag flag, String text) {
        return new Scalar(text, false, flag.value().span());
    }
}
