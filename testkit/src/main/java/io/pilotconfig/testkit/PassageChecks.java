package io.pilotconfig.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.render.Passage;
import io.pilotconfig.core.render.RenderedFile;
import io.pilotconfig.core.render.Renderer;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

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

    /** Checks that the passages are pieces of the files in their order, and that no line is without one. */
    void check(Outcome.Rendered rendered, PilotSettings settings) {
        List<Passage> all = renderer.explain(rendered.launch());
        List<Passage> passages = new ArrayList<>(all);
        for (RenderedFile file : rendered.rendering().files()) {
            List<Passage> own = passages.stream()
                    .takeWhile(passage -> passage.file().equals(file.name()))
                    .toList();
            passages.subList(0, own.size()).clear();
            checkText(own, file.text());
            own.forEach(passage -> checkReason(passage, settings));
        }
        assertThat(passages).as("passages of a file that is not there").isEmpty();
        if (explained) {
            assertThat(all)
                    .filteredOn(passage ->
                            passage.file().equals(rendered.rendering().main().name()))
                    .noneMatch(passage -> passage.reason().why().contains("does not say why"));
        }
    }

    private static void checkText(List<Passage> passages, String text) {
        int[] lines = lineStarts(text);
        int end = 0;
        for (Passage passage : passages) {
            assertThat(passage.line()).as("the line of %s", passage).isBetween(1, lines.length);
            int start = text.indexOf(passage.text(), Math.max(end, lines[passage.line() - 1]));
            assertThat(start).as("where `%s` stands in\n%s", passage, text).isNotNegative();
            assertThat(lineOf(lines, start)).as("the line of %s", passage).isEqualTo(passage.line());
            checkBetween(text, end, start);
            end = start + passage.text().length();
        }
        checkBetween(text, end, text.length());
    }

    private void checkReason(Passage passage, PilotSettings settings) {
        assertThat(passage.text()).as("the text of a passage").isNotBlank();
        passage.reason()
                .setting()
                .ifPresent(setting -> assertThat(findings.isWithin(setting, settings))
                        .as("`%s` is the path of a setting (%s)", setting, passage)
                        .isTrue());
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

    /** Where each line begins; looked for once, for texts may be long and passages many. */
    private static int[] lineStarts(String text) {
        return IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(i -> text.charAt(i) == '\n')
                                .map(i -> i + 1))
                .toArray();
    }

    /** The line, from 1, that a place is in. */
    private static int lineOf(int[] starts, int place) {
        int found = Arrays.binarySearch(starts, place);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
