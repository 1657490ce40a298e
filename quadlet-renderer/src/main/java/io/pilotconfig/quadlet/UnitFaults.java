package io.pilotconfig.quadlet;

import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.launch.Mount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the lines of a unit that cannot be written, so that no malformed one ever is. */
final class UnitFaults {
    private final LaunchPlan plan;
    private final List<Diagnostic> found = new ArrayList<>();

    private UnitFaults(LaunchPlan plan) {
        this.plan = plan;
    }

    /** What is wrong with the unit of a plan. */
    static List<Diagnostic> of(QuadletUnit unit, LaunchPlan plan) {
        UnitFaults faults = new UnitFaults(plan);
        for (QuadletUnit.Section section : unit.sections()) {
            section.entries().forEach(faults::check);
        }
        return List.copyOf(faults.found);
    }

    private void check(QuadletUnit.Entry entry) {
        if (entry.value() instanceof QuadletUnit.Words words) {
            for (int i = 0; i < words.words().size(); i++) {
                Optional<UnitFault> fault = UnitFault.ofWord(words.words().get(i));
                if (fault.isPresent()) {
                    SettingPath setting = setting(entry);
                    report(fault.get(), entry.key().equals(ContainerKey.EXEC.word()) ? setting.index(i) : setting);
                }
            }
        } else if (entry.value() instanceof QuadletUnit.Line line) {
            UnitFault.ofLine(line).ifPresent(fault -> report(fault, setting(entry)));
        } else {
            UnitFault.ofPlain((QuadletUnit.Plain) entry.value()).ifPresent(fault -> report(fault, setting(entry)));
        }
    }

    /** Where a person looks for what is wrong with a line; a target of a mount that is not theirs has no fault. */
    private SettingPath setting(QuadletUnit.Entry entry) {
        SettingPath setting =
                entry.origin().reason(plan, QuadletRenderer.ID).setting().orElse(SettingPath.ROOT);
        return entry.origin() instanceof Mount mount && mount.role() == Mount.Role.FURTHER
                ? setting.key(UnitFault.isDamaged(mount.source()) ? "source" : "target")
                : setting;
    }

    private void report(UnitFault fault, SettingPath setting) {
        found.add(Diagnostic.of(fault.code(), setting, "`" + setting + "` " + fault.what() + ".", fault.hint()));
    }
}
