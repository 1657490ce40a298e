package io.pilotconfig.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.testkit.GoldenFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The page of settings is what the code says, and says of every setting what it becomes. */
class SettingsPageTest {
    /** They say nothing about the container. */
    private static final Set<String> BESIDE = Set.of("targets", "accept");

    @Test
    void thePageIsWhatTheCodeSays() throws IOException {
        GoldenFiles.checkFile(Path.of("../docs/settings.md"), SettingsPage.text());
    }

    @Test
    void everySettingBecomesSomething() {
        SettingEffects effects = SettingEffects.seen();
        List<String> paths = SettingsPage.settings().stream()
                .filter(SettingsPage::isOfCore)
                .map(Setting::path)
                .toList();

        assertThat(paths)
                .hasSizeGreaterThan(50)
                .allSatisfy(path -> assertThat(path)
                        .matches(each -> BESIDE.contains(each)
                                || paths.stream()
                                        .anyMatch(other -> isRelated(each, other)
                                                && !effects.of(other).isEmpty())));
    }

    /** Whether one is the other, or a part of it. */
    private static boolean isRelated(String one, String other) {
        return (one + ".").startsWith(other + ".")
                || (one + ".").startsWith(other + "[")
                || other.startsWith(one + ".");
    }
}
