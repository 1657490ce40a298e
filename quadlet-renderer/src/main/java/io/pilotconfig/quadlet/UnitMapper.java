package io.pilotconfig.quadlet;

import io.pilotconfig.core.launch.Aspect;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.launch.Mount;
import io.pilotconfig.core.launch.Origin;
import io.pilotconfig.core.section.Choice;
import java.util.ArrayList;
import java.util.List;

/** Maps a plan to a unit. */
final class UnitMapper {
    /** What the container and the unit are called unless the settings say otherwise. */
    private static final String DEFAULT_NAME = "ospool-pilot";

    /** How long a stop may take unless the settings say otherwise; HTCondor takes 11 seconds (observed). */
    private static final int DEFAULT_STOP_SECONDS = 15;

    /** What podman gets to put the container away, beyond the time that the pilot has. */
    private static final int STOP_MARGIN = 15;

    private final LaunchPlan plan;
    private final QuadletOptions options;

    private UnitMapper(LaunchPlan plan, QuadletOptions options) {
        this.plan = plan;
        this.options = options;
    }

    /** The name of the unit, without an ending. */
    static String name(LaunchPlan plan) {
        return plan.name().orElse(DEFAULT_NAME);
    }

    static QuadletUnit map(LaunchPlan plan, QuadletOptions options) {
        return new UnitMapper(plan, options).map();
    }

    private QuadletUnit map() {
        int stopSeconds = plan.stopSeconds().orElse(DEFAULT_STOP_SECONDS);
        List<QuadletUnit.Section> sections = new ArrayList<>();
        sections.add(unit());
        sections.add(new ContainerSection(plan, options).map(name(plan), stopSeconds));
        sections.add(service(stopSeconds));
        if (options.install()) {
            String target = options.rootless() ? "default.target" : "multi-user.target";
            sections.add(new Lines("Install", UnitPart.INSTALL)
                    .add("WantedBy", target, UnitPart.INSTALL)
                    .section());
        }
        return new QuadletUnit(sections);
    }

    /** The service gives up after three starts in ten minutes, as OSG's package ospool-ep does. */
    private QuadletUnit.Section unit() {
        Lines lines = new Lines("Unit", UnitPart.UNIT).add("Description", "OSPool pilot " + name(plan), Aspect.NAME);
        if (!options.rootless()) {
            // A user's systemd knows neither.
            lines.add("Wants", "network-online.target", UnitPart.NETWORK_ONLINE)
                    .add("After", "network-online.target", UnitPart.NETWORK_ONLINE);
            if (plan.mounts().stream().anyMatch(mount -> mount.role() == Mount.Role.CVMFS)) {
                lines.add("After", "autofs.service", UnitPart.AUTOFS);
            }
        }
        if (options.restart() != Restart.NO) {
            lines.add("StartLimitIntervalSec", "600", UnitPart.START_LIMIT)
                    .add("StartLimitBurst", "3", UnitPart.START_LIMIT);
        }
        return lines.section();
    }

    /** A start may have to pull some gigabytes; the signal of a stop ends cvmfsexec with 143 (observed). */
    private QuadletUnit.Section service(int stopSeconds) {
        Lines lines =
                new Lines("Service", UnitPart.SERVICE).add("Restart", Choice.word(options.restart()), UnitPart.RESTART);
        if (options.restart() != Restart.NO) {
            lines.add("RestartSec", "30", UnitPart.RESTART_PAUSE);
        }
        return lines.add("SuccessExitStatus", "143", UnitPart.SUCCESS_STATUS)
                .add("TimeoutStartSec", "900", UnitPart.START_TIMEOUT)
                .add("TimeoutStopSec", Integer.toString(stopSeconds + STOP_MARGIN), UnitPart.STOP_TIMEOUT)
                .section();
    }

    /** Collects the lines of a section that systemd itself reads. */
    private static final class Lines {
        private final String name;
        private final UnitPart origin;
        private final List<QuadletUnit.Entry> entries = new ArrayList<>();

        Lines(String name, UnitPart origin) {
            this.name = name;
            this.origin = origin;
        }

        Lines add(String key, String text, Origin from) {
            entries.add(new QuadletUnit.Entry(key, new QuadletUnit.Plain(text), from));
            return this;
        }

        QuadletUnit.Section section() {
            return new QuadletUnit.Section(name, origin, entries);
        }
    }
}
