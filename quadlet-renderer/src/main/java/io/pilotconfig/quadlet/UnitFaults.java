package io.pilotconfig.quadlet;

import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.SettingPath;
import java.util.ArrayList;
import java.util.List;

/** Finds the lines of a unit that cannot be written, so that no malformed one ever is. */
final class UnitFaults {
    private final List<Diagnostic> found = new ArrayList<>();

    private UnitFaults() {}

    static List<Diagnostic> of(QuadletUnit unit) {
        UnitFaults faults = new UnitFaults();
        for (QuadletUnit.Section section : unit.sections()) {
            section.entries().forEach(faults::check);
        }
        return List.copyOf(faults.found);
    }

    private void check(QuadletUnit.Entry entry) {
        if (entry.value() instanceof QuadletUnit.Words words) {
            boolean isList = entry.key().equals(ContainerKey.EXEC.word());
            for (int i = 0; i < words.words().size(); i++) {
                SettingPath setting = isList ? entry.setting().index(i) : entry.setting();
                UnitFault.ofWord(words.words().get(i)).ifPresent(fault -> report(fault, setting));
            }
        } else if (entry.value() instanceof QuadletUnit.Line line) {
            UnitFault.ofLine(line).ifPresent(fault -> report(fault, entry.setting()));
        } else {
            UnitFault.ofPlain((QuadletUnit.Plain) entry.value()).ifPresent(fault -> report(fault, entry.setting()));
        }
    }

    private void report(UnitFault fault, SettingPath setting) {
        found.add(Diagnostic.of(fault.code(), setting, "`" + setting + "` " + fault.what() + ".", fault.hint()));
    }
}
