package io.pilotconfig.examples;

import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.explain.Explanation;
import io.pilotconfig.core.explain.Explanations;
import io.pilotconfig.core.render.Renderer;
import io.pilotconfig.core.render.Renderers;
import io.pilotconfig.importers.Importers;
import java.util.Collection;
import java.util.List;

/** The page that lists every rule. */
final class RulesPage {
    private static final String HEAD = """
            # The rules

            Every problem that pilotconfig reports has a code, which never gets another meaning. Here is what each code means;
            `pilotconfig explain-code CODE` says the same. An *error* keeps a pilot from being rendered; a *warning* says that the
            pilot runs, but otherwise than OSG's documents recommend, or that something in the file has no effect; *advice* is
            better practice. Warnings and advice can be accepted in the file, by code and with a reason:

            ```yaml
            accept:
              squid-missing: the site has no squid
            ```

            The examples are added to these settings, in place of the lines with the same key; tests read and check all of them.

            ```yaml
            %s```

            This page is made of the code: `mvn --batch-mode verify -Dpilotconfig.golden=update` writes it anew.
            """.replace("%s", Explanation.BASE);

    private RulesPage() {}

    static String text() {
        StringBuilder page = new StringBuilder(HEAD);
        append(page, "Every target", new SettingsChecker(List.of()).explanations());
        for (Renderer<?> renderer : Renderers.installed().all()) {
            append(page, "The target `" + renderer.id() + "`", Explanations.of(renderer.explanations()));
        }
        append(page, "Imported launch configurations", Importers.explanations());
        return page.toString();
    }

    private static void append(StringBuilder page, String title, Explanations explanations) {
        page.append("\n## ").append(title).append("\n\n| code | severity | what it demands |\n|---|---|---|\n");
        for (Explanation explanation : explanations.all()) {
            page.append("| `")
                    .append(explanation.code())
                    .append("` | ")
                    .append(explanation.code().severity().word())
                    .append(" | ")
                    .append(explanation.code().summary().replace("|", "\\|"))
                    .append(" |\n");
        }
        append(page, explanations.all());
    }

    private static void append(StringBuilder page, Collection<Explanation> explanations) {
        for (Explanation explanation : explanations) {
            page.append("\n### ")
                    .append(explanation.code())
                    .append("\n\n")
                    .append(explanation.code().summary())
                    .append(' ')
                    .append(explanation.reason())
                    .append("\n*Source: ")
                    .append(explanation.source())
                    .append(".*\n\n```yaml\n# wrong\n")
                    .append(explanation.wrong())
                    .append("\n# right\n")
                    .append(explanation.right())
                    .append("\n```\n");
        }
    }
}
