package io.pilotconfig.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.render.Passage;
import io.pilotconfig.core.render.RenderedFile;
import io.pilotconfig.core.render.Renderer;
import io.pilotconfig.core.settings.PilotSettings;

/** What holds for how every renderer explains what it writes. */
final class PassageChecks {
    private final Renderer<?> renderer;
    private final boolean explained;
    private final FindingChecks findings;

    /**
     * Checks of a renderer.
     *
     * @param explained whether it says of every line itself what it comes from
     */
    PassageChecks(Renderer<?> renderer, boolean explained) {
        this.renderer = renderer;
        this.explained = explained;
        this.findings = new FindingChecks(renderer);
    }

    /** Checks that the passages are pieces of the main file in its order, and that no line is without one. */
    void check(Outcome.Rendered rendered, PilotSettings settings) {
        RenderedFile main = rendered.rendering().main();
        int end = 0;
        for (Passage passage : renderer.explain(rendered.launch())) {
            int start = main.text().indexOf(passage.text(), Math.max(end, startOf(main.text(), passage.line())));
            assertThat(start)
                    .as("where `%s` stands in\n%s", passage, main.text())
                    .isNotNegative();
            assertThat(lineOf(main.text(), start)).as("the line of %s", passage).isEqualTo(passage.line());
            checkBetween(main.text(), end, start);
            check(passage, main, settings);
            end = start + passage.text().length();
        }
        checkBetween(main.text(), end, main.text().length());
    }

    private void check(Passage passage, RenderedFile main, PilotSettings settings) {
        assertThat(passage.file()).isEqualTo(main.name());
        assertThat(passage.text()).as("the text of a passage").isNotBlank();
        passage.reason()
                .setting()
                .ifPresent(setting -> assertThat(findings.isWithin(setting, settings))
                        .as("`%s` is the path of a setting (%s)", setting, passage)
                        .isTrue());
        if (explained) {
            assertThat(passage.reason().why()).as(passage.text()).doesNotContain("does not say why");
        }
    }

    /** What stands between passages joins them, and is no line of its own. */
    private static void checkBetween(String text, int from, int to) {
        int first = from == 0 || text.charAt(from - 1) == '\n' ? from : text.indexOf('\n', from) + 1;
        int last = to == text.length() ? to : text.lastIndexOf('\n', to - 1) + 1;
        if (first > 0 || from == 0) {
            assertThat(first < last ? text.substring(first, last) : "")
                    .as("lines without an explanation in\n%s", text)
                    .isBlank();
        }
    }

    private static int startOf(String text, int line) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start;
    }

    private static int lineOf(String text, int index) {
        return 1 + (int) text.substring(0, index).chars().filter(c -> c == '\n').count();
    }
}
