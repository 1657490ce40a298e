package io.pilotconfig.examples;

import io.pilotconfig.core.check.CheckReport;
import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.explain.Explanation;
import io.pilotconfig.core.explain.Explanations;
import io.pilotconfig.core.read.ReadSettings;
import io.pilotconfig.core.read.SettingsReader;
import io.pilotconfig.core.render.Renderers;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which rules are about which setting: told by where the wrong example of each rule is reported. */
final class SettingRules {
    private final List<Setting> settings;
    private final Map<Setting, Set<String>> codes = new LinkedHashMap<>();

    private SettingRules(List<Setting> settings) {
        this.settings = settings;
    }

    static SettingRules of(List<Setting> settings) {
        SettingRules rules = new SettingRules(settings);
        Renderers renderers = Renderers.installed();
        SettingsChecker checker = new SettingsChecker(List.of());
        Explanations all = checker.explanations().and(renderers.explanations());
        for (Explanation explanation : all.all()) {
            ReadSettings read = new SettingsReader().read("wrong.yaml", explanation.wrongFile());
            CheckReport report = renderers.check(checker.check(read), new HashSet<>(renderers.ids()));
            report.diagnostics().stream()
                    .filter(found -> found.code().equals(explanation.code()))
                    .filter(found -> !read.diagnostics().contains(found))
                    .forEach(rules::add);
        }
        return rules;
    }

    /** Adds what was found to the setting that it was found at, and to those of which the same is demanded. */
    private void add(Diagnostic found) {
        String path = SettingEffects.general(found.path());
        settings.stream()
                .filter(setting -> setting.covers(path))
                .max(Comparator.comparingInt(setting -> setting.path().length()))
                .ifPresent(setting -> {
                    add(setting, found);
                    setting.demand()
                            .filter(demand -> found.message().endsWith(demand.substring(1)))
                            .ifPresent(demand -> addWhere(demand, found));
                });
    }

    private void addWhere(String demand, Diagnostic found) {
        settings.stream()
                .filter(setting -> setting.demand().equals(Optional.of(demand)))
                .forEach(setting -> add(setting, found));
    }

    private void add(Setting setting, Diagnostic found) {
        codes.computeIfAbsent(setting, each -> new TreeSet<>()).add(found.code().id());
    }

    /** The codes of a setting, in order. */
    List<String> of(Setting setting) {
        return List.copyOf(codes.getOrDefault(setting, Set.of()));
    }
}
