package io.pilotconfig.cli;

import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.settings.CvmfsExec;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Makes the checker beside the reading of the command line and the settings: no part of a run takes longer, and most
 * machines have a second processor.
 */
final class CheckerAhead {
    private CheckerAhead() {}

    /** Begins to make it; the supplier waits for it. */
    static Supplier<SettingsChecker> begin() {
        CompletableFuture<SettingsChecker> checker = CompletableFuture.supplyAsync(CheckerAhead::used);
        return checker::join;
    }

    /** A checker that has checked something: the first check prepares what the others use. */
    private static SettingsChecker used() {
        SettingsChecker checker = new SettingsChecker();
        checker.check(PilotSettings.builder()
                .site("any")
                .resource("any")
                .token("/any")
                .cvmfs(CvmfsExec.builder().addRepo("any.example.org").build())
                .build());
        return checker;
    }
}
