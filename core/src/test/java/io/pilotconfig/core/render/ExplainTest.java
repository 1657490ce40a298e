package io.pilotconfig.core.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotconfig.core.Checks;
import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.InvalidSettingsException;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.launch.Aspect;
import io.pilotconfig.core.launch.Launch;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.section.Section;
import io.pilotconfig.core.yaml.YamlText;
import io.pilotconfig.core.yaml.YamlText.Told;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What explains a rendering: its text in pieces, each with what it comes from. */
class ExplainTest {
    private static final Code REFUSED = Code.error("pieces-refused", "Nothing is taken.");

    /** A target that writes what it is made with. */
    private record Pieces(BiConsumer<StringBuilder, Passages> writer, boolean refuses) implements Renderer<Object> {
        @Override
        public String id() {
            return "pieces";
        }

        @Override
        public String summary() {
            return "pieces";
        }

        @Override
        public Section<Object> options() {
            return Section.of(Object::new, made -> made).end();
        }

        @Override
        public void check(LaunchPlan plan, Object options, Problems problems) {
            if (refuses) {
                problems.add(REFUSED, SettingPath.of("site"), "No.", "");
            }
        }

        @Override
        public List<RenderedFile> write(Launch launch, Object options) {
            return write(launch, options, Passages.ignored());
        }

        @Override
        public List<RenderedFile> write(Launch launch, Object options, Passages passages) {
            StringBuilder out = new StringBuilder();
            writer.accept(out, passages);
            return List.of(new RenderedFile("pieces.txt", out.toString()));
        }
    }

    @Test
    void aPieceHasItsLineAndItsReason() {
        assertThat(explain((out, passages) -> {
                    out.append("run \\\n    -a\n");
                    passages.add(0, 3, Aspect.NAME);
                    passages.add(10, 12, Aspect.USER);
                }))
                .containsExactly("1 run <- name", "2 -a <- user");
    }

    @Test
    void aLineThatNobodyToldOfIsTheRenderersOwn() {
        assertThat(explain((out, passages) -> {
                    out.append("a\n\nb\nc\n  \nd");
                    passages.add(3, 5, Aspect.USER);
                }))
                .containsExactly("1 a <- ?", "3 b <- user", "4 c <- ?", "6 d <- ?");
        assertThat(explain((out, passages) -> out.append("a\n"))).containsExactly("1 a <- ?");
    }

    @Test
    void aPieceOfSeveralLinesIsOne() {
        assertThat(explain((out, passages) -> {
                    out.append("a\nb\nc\n");
                    passages.add(0, 4, Aspect.USER);
                    passages.add(4, 6, Aspect.NAME);
                }))
                .containsExactly("1 a\nb <- user", "3 c <- name");
    }

    @Test
    void piecesComeInTheOrderOfTheText() {
        assertThatThrownBy(() -> explain((out, passages) -> {
                    out.append("abc\n");
                    passages.add(2, 3, Aspect.USER);
                    passages.add(1, 2, Aspect.USER);
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A piece from 1 to 2 does not stand behind 3");
    }

    @Test
    void whatCannotBeRenderedIsNotExplained() {
        Pieces refusing = new Pieces((out, passages) -> out.append("a\n"), true);

        assertThatThrownBy(() -> refusing.explain(launch())).isInstanceOf(InvalidSettingsException.class);
        assertThatThrownBy(() -> refusing.explain(launch(), new Object())).isInstanceOf(InvalidSettingsException.class);
    }

    @Test
    void aValueInYamlIsToldOfWithItsKeyAndLines() {
        Map<String, Object> volume = new LinkedHashMap<>();
        volume.put("type", "bind");
        volume.put("missing", new Told(Aspect.SELINUX, false));
        volume.put("target", "/b");
        Map<String, Object> service = new LinkedHashMap<>();
        service.put("image", new Told(Aspect.IMAGE, "a"));
        service.put("list", List.of(new Told(Aspect.SECCOMP, "b"), new Told(Aspect.USER, volume)));
        service.put("empty", new Told(Aspect.CPUS, Map.of()));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("name", new Told(Aspect.NAME, "n"));
        document.put("service", new Told(Aspect.COMMAND, service));

        assertThat(explain((out, passages) -> YamlText.append(out.append("x\n"), document, passages)))
                .containsExactly(
                        "1 x <- ?",
                        "2 name: \"n\" <- name",
                        "3 service: <- command",
                        "4   image: \"a\" <- image",
                        "5   list: <- command",
                        "6     - \"b\" <- security.profile",
                        "7     - type: \"bind\" <- user",
                        "8       missing: false <- selinux",
                        "9       target: \"/b\" <- user",
                        "10   empty: {} <- limits.cpus");
    }

    @Test
    void theFirstKeyOfAnItemHasItsDash() {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("a", new Told(Aspect.USER, 1));
        item.put("b", 2);

        assertThat(explain((out, passages) ->
                        YamlText.append(out, Map.of("list", new Told(Aspect.NAME, List.of(item))), passages)))
                .containsExactly("1 list: <- name", "2   - a: 1 <- user", "3     b: 2 <- name");
    }

    private static List<String> explain(BiConsumer<StringBuilder, Passages> writer) {
        Pieces renderer = new Pieces(writer, false);
        List<Passage> passages = renderer.explain(launch());
        assertThat(passages)
                .isEqualTo(renderer.explain(launch(), new Object()))
                .allSatisfy(passage -> assertThat(passage.file())
                        .isEqualTo(renderer.render(launch()).main().name()));
        return passages.stream()
                .map(passage -> passage.line() + " " + passage.text() + " <- "
                        + passage.reason().setting().map(SettingPath::toString).orElse("?"))
                .toList();
    }

    private static Launch launch() {
        return Launch.of(Checks.report(Checks.QUIET).orThrow());
    }
}
