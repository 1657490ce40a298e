package io.pilotconfig.examples;

import io.pilotconfig.core.read.SettingsReader;
import io.pilotconfig.core.render.Renderer;
import io.pilotconfig.core.render.Renderers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The page that lists every setting. */
final class SettingsPage {
    private static final String HEAD = """
            # The settings

            Every key of a settings file, which is YAML 1.2 or JSON in UTF-8. Single values are taken as they are written: `site: NO`
            is the text `NO`, and quotes make no difference to a number. `null`, or nothing behind the colon, means absent.

            - *for docker* is what comes of an example on docker's command line: a variable, a mount, an option. The other
              targets say the same in their own words: [targets.md](targets.md).
            - *rules* are the codes of what may be said about the value; each has its reason and an example.

            [examples/settings](../examples/settings) has files to copy, [getting-started.md](getting-started.md) the first steps.
            This page is made of the code: `mvn --batch-mode verify -Dpilotconfig.golden=update` writes it anew.

            | setting | what it is |
            |---|---|
            """;

    private final List<Setting> settings = new ArrayList<>();
    private final SettingEffects effects = SettingEffects.seen();
    private final SettingRules rules;
    private final StringBuilder page = new StringBuilder(HEAD);

    private SettingsPage() {
        settings.addAll(settings());
        rules = SettingRules.of(settings);
    }

    static String text() {
        return new SettingsPage().written();
    }

    /** Every setting, with the options of the targets that are installed. */
    static List<Setting> settings() {
        List<Setting> all = new ArrayList<>(SettingsList.of(SettingsReader.section(), ""));
        for (Renderer<?> renderer : Renderers.installed().all()) {
            all.addAll(SettingsList.of(renderer.options(), Renderers.TARGETS + "." + renderer.id()));
        }
        return all;
    }

    private String written() {
        settings.stream()
                .filter(SettingsPage::isOfCore)
                .filter(setting -> !setting.path().contains("."))
                .forEach(setting -> page.append("| [`" + setting.path() + "`](#" + anchor(setting) + ") | "
                        + cell(setting.meaning()) + " |\n"));
        settings.stream().filter(SettingsPage::isOfCore).forEach(this::append);
        return page.toString();
    }

    static boolean isOfCore(Setting setting) {
        return !setting.path().startsWith(Renderers.TARGETS + ".");
    }

    private static String anchor(Setting setting) {
        return setting.path().toLowerCase(Locale.ROOT);
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    private void append(Setting setting) {
        page.append(setting.path().contains(".") ? "\n### `" : "\n## `")
                .append(setting.path())
                .append("`\n\n")
                .append(setting.meaning())
                .append("\n\n");
        item("takes", setting.takes());
        if (setting.required()) {
            item("required", setting.path().contains(".") ? "where its section is written." : "always.");
        }
        setting.condition().ifPresent(condition -> item("only with", "`" + condition + "`."));
        setting.absent().ifPresent(absent -> item("where it is not written", absent));
        List<String> words = effects.of(setting.path());
        if (!words.isEmpty()) {
            item("for docker", "`" + String.join("`, `", words) + "`");
        }
        List<String> codes = rules.of(setting);
        if (!codes.isEmpty()) {
            item("rules", codes.stream().map(SettingsPage::link).collect(Collectors.joining(", ")));
        }
        if (setting.path().equals(Renderers.TARGETS)) {
            Renderers.installed().all().forEach(this::appendOptions);
        }
    }

    private static String link(String code) {
        return "[`" + code + "`](rules.md#" + code + ")";
    }

    private void item(String name, String text) {
        page.append("- *").append(name).append("*: ").append(text).append('\n');
    }

    private void appendOptions(Renderer<?> renderer) {
        String below = Renderers.TARGETS + "." + renderer.id();
        page.append("\n### `" + below + "`\n\nThe target has a page: [")
                .append(renderer.id())
                .append("](targets/")
                .append(renderer.id())
                .append(".md).\n\n| option | takes | what it is | not written | rules |\n|---|---|---|---|---|\n");
        settings.stream()
                .filter(setting -> setting.path().startsWith(below + "."))
                .forEach(setting -> page.append("| `")
                        .append(setting.path().substring(below.length() + 1))
                        .append("` | ")
                        .append(cell(setting.expects()))
                        .append(" | ")
                        .append(cell(setting.meaning()))
                        .append(" | ")
                        .append(cell(setting.absent().orElse("")))
                        .append(" | ")
                        .append(rules.of(setting).stream()
                                .map(SettingsPage::link)
                                .collect(Collectors.joining(", ")))
                        .append(" |\n"));
    }
}
