package io.pilotconfig.importers.quadlet;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.NearestName;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.PlacedText;
import io.pilotconfig.importers.specimen.Specimen;
import io.pilotconfig.importers.specimen.Specimen.Part;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What systemd itself reads of a quadlet: {@code [Unit]}, {@code [Service]} and {@code [Install]}. */
final class ServiceSections {
    private static final String UNIT = "Unit";
    private static final String SERVICE = "Service";
    private static final String INSTALL = "Install";

    private static final List<String> RESTARTS =
            List.of("no", "on-success", "on-failure", "on-abnormal", "on-watchdog", "on-abort", "always");

    /** What a quadlet that is rendered has; its restart is rendered with them. */
    private static final Map<String, String> RENDERED = Map.of(
            "StartLimitIntervalSec", "600",
            "StartLimitBurst", "3",
            "RestartSec", "30",
            "SuccessExitStatus", "143",
            "TimeoutStartSec", "900");

    private static final Set<String> TARGETS =
            Set.of("network-online.target", "autofs.service", "multi-user.target", "default.target");

    private static final Map<String, String> SECTIONS = Map.ofEntries(
            Map.entry("After", UNIT),
            Map.entry("Before", UNIT),
            Map.entry("Description", UNIT),
            Map.entry("Requires", UNIT),
            Map.entry("Wants", UNIT),
            Map.entry("ExecStartPre", SERVICE),
            Map.entry("Restart", SERVICE),
            Map.entry("RestartSec", SERVICE),
            Map.entry("TimeoutStartSec", SERVICE),
            Map.entry("TimeoutStopSec", SERVICE),
            Map.entry("RequiredBy", INSTALL),
            Map.entry("WantedBy", INSTALL));

    /** The stop time of a pilot for which none is written, and what podman gets beyond it. */
    private static final long STOP_MARGIN = 15;

    private final UnitFile unit;
    private final Specimen.Builder specimen;
    private final Remarks remarks;

    ServiceSections(UnitFile unit, Specimen.Builder specimen, Remarks remarks) {
        this.unit = unit;
        this.specimen = specimen;
        this.remarks = remarks;
    }

    /** The section in which systemd knows a key; empty where it is not one of the usual ones. */
    static Optional<String> sectionOf(String key) {
        return Optional.ofNullable(SECTIONS.get(key));
    }

    /** Reads them; {@code place} stands for what is not written. */
    void read(Span place) {
        unit.keys(UNIT).forEach(this::readKey);
        unit.keys(SERVICE).forEach(this::readService);
        unit.keys(INSTALL).forEach(this::readKey);
        if (unit.last(SERVICE, "Restart").isEmpty()) {
            specimen.option("restart", place, PlacedText.at("no", place).scalar());
        }
        boolean isStarted = List.of("WantedBy", "RequiredBy", "UpheldBy").stream()
                .anyMatch(key -> !UnitFile.list(unit.lines(INSTALL, key)).isEmpty());
        if (!isStarted) {
            specimen.option("install", place, PlacedText.at("false", place).scalar());
        }
        unit.headers().forEach(this::checkSection);
    }

    private void checkSection(String section, Span header) {
        boolean isRead = Set.of(UNIT, SERVICE, INSTALL, UnitFile.CONTAINER).contains(section);
        if (!isRead && !section.startsWith("X-") && !section.isEmpty()) {
            remarks.dropped(
                    header,
                    "The section " + Visible.quoted("[" + section + "]") + " is left out: a container has none of it.",
                    "take it out of a `.container` file.");
        }
    }

    private void readService(List<UnitLine> lines) {
        UnitLine line = lines.get(lines.size() - 1);
        switch (line.key().text()) {
            case "Restart" -> unit.last(SERVICE, "Restart").ifPresent(this::restart);
            case "TimeoutStopSec" -> {
                long stop = specimen.part(Part.STOP_SECONDS)
                        .map(seconds -> Long.parseLong(seconds.text()))
                        .orElse(STOP_MARGIN);
                compare(line, String.valueOf(stop + STOP_MARGIN));
            }
            case "Type" -> refuse(line, type -> type.equals("notify") || type.equals("oneshot"), "notify");
            case "KillMode" -> refuse(line, mode -> mode.equals("mixed") || mode.equals("control-group"), "mixed");
            case "Environment", "EnvironmentFile" ->
                remarks.dropped(
                        line.key().span(),
                        line.written() + " in [Service] is left out: podman has these variables, the pilot does not.",
                        "write it in [Container] if it is meant for the pilot.");
            default -> readKey(lines);
        }
    }

    private void refuse(UnitLine line, Predicate<String> isTaken, String instead) {
        if (!isTaken.test(line.value().text())) {
            remarks.add(
                    ImportCodes.SYNTAX,
                    line.value().span(),
                    "Podman refuses a quadlet with this " + line.written() + ".",
                    "write `" + instead + "`, or leave the key away.");
        } else if (!line.value().text().equals(instead)) {
            dropped(line);
        }
    }

    private void restart(UnitLine line) {
        String value = line.value().text();
        if (!RESTARTS.contains(value)) {
            remarks.add(
                    ImportCodes.UNKNOWN,
                    line.value().span(),
                    "Systemd does not know " + Visible.quoted(value) + " for " + line.written()
                            + ", and passes over it.",
                    NearestName.of(value, RESTARTS)
                            .map(near -> "write `" + near + "`.")
                            .orElse("write `always`."));
        } else if (!value.equals("always")) {
            specimen.option("restart", line.value().span(), line.value().scalar());
        }
    }

    /** A key that is rendered alike says nothing new. */
    private void readKey(List<UnitLine> lines) {
        for (UnitLine line : UnitFile.list(lines)) {
            String key = line.key().text();
            if (RENDERED.containsKey(key)) {
                compare(line, RENDERED.get(key));
            } else if (key.equals("Description")) {
                describe(line);
            } else if (!isDependency(line)) {
                dropped(line);
            }
        }
    }

    private static boolean isDependency(UnitLine line) {
        return switch (line.key().text()) {
            case "After", "Wants", "WantedBy" ->
                TARGETS.containsAll(List.of(line.value().text().split("[ \t]+", -1)));
            default -> false;
        };
    }

    private void describe(UnitLine line) {
        String rendered =
                "OSPool pilot " + specimen.part(Part.NAME).map(Scalar::text).orElse("");
        if (!line.value().text().equals(rendered)) {
            remarks.add(
                    ImportCodes.ASSUMED,
                    line.value().span(),
                    line.file(),
                    "The service is described as " + Visible.quoted(rendered) + " when it is rendered.",
                    "");
        }
    }

    private void compare(UnitLine line, String rendered) {
        String written = line.value().text().toLowerCase(Locale.ROOT);
        String seconds =
                written.endsWith("s") && !written.endsWith("ms") ? written.substring(0, written.length() - 1) : written;
        if (!seconds.equals(rendered)) {
            remarks.add(
                    ImportCodes.DROPPED,
                    line.value().span(),
                    line.file(),
                    "The quadlet that is rendered has `" + line.key().text() + "=" + rendered + "`, not "
                            + Visible.quoted(line.value().text()) + ".",
                    "write the line into a drop-in beside the quadlet if it has to be.");
        }
    }

    private void dropped(UnitLine line) {
        remarks.dropped(
                line.key().span(),
                line.written() + " in [" + line.section() + "] is left out: settings have no place for it.",
                "write it into a drop-in beside the quadlet, `NAME.container.d/site.conf`, if it is needed.");
    }
}
