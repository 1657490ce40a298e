package io.pilotconfig.core.fleet;

import io.pilotconfig.core.check.CheckReport;
import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.read.ReadSettings;
import io.pilotconfig.core.read.SettingsReader;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.source.Layers;
import io.pilotconfig.core.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds what is wrong with settings that pilots share, looking at them alone. A value that no setting can have is told
 * though every pilot replaces it; what is missing, or does not go together, the pilots may set right.
 */
final class SharedFindings {
    /** What every pilot has, so that its lack does not hide anything. */
    private static final Map<String, String> REQUIRED = Map.of("site", "any", "resource", "any", "token", "/any");

    private final Function<ReadSettings, CheckReport> check;
    private final SettingsChecker values = new SettingsChecker();

    SharedFindings(Function<ReadSettings, CheckReport> check) {
        this.check = check;
    }

    void add(FleetLayer shared, FleetFindings findings) {
        shared.problems().forEach(problem -> findings.addShared(shared.inFleet(problem)));
        Layers.Layer required = new Layers.Layer(new SourceText("", ""), Mapping.of(REQUIRED));
        Layers layers = Layers.of(List.of(shared.layer(), required), 0);
        ReadSettings read = new SettingsReader().read(layers.merged(), layers, shared.problems());
        values.checkValues(read).diagnostics().stream()
                .filter(problem -> !mayBeCured(problem))
                .forEach(problem -> findings.addShared(shared.inFleet(problem)));
        check.apply(read).diagnostics().forEach(problem -> findings.blameShared(shared.inFleet(problem)));
    }

    private static boolean mayBeCured(Diagnostic problem) {
        boolean inList = problem.path().steps().stream().anyMatch(Integer.class::isInstance);
        return problem.code().equals(Codes.WRONG_MODE_KEY) || (problem.code().equals(Codes.MISSING_KEY) && !inList);
    }
}
