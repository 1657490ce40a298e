package io.pilotconfig.importers.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Sequence;
import io.pilotconfig.core.source.SourceText;
import io.pilotconfig.importers.specimen.Findings;
import io.pilotconfig.importers.specimen.ReadLaunch;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlStreamTest {
    @Test
    void eachDocumentIsATree() {
        assertThat(shown("a: 1\n---\n---\n# nothing\n---\n- b\n- ~\n...\n")).containsExactly("{a=1}", "[b, ~]");
        assertThat(shown("")).isEmpty();
        assertThat(shown("{\"a\": [true, null]}")).containsExactly("{a=[true, null]}");
    }

    @Test
    void tellsWhatHasNoQuotes() {
        Mapping root = (Mapping) read("a: 010\nb: '010'\nc: !!str 010\nd: !!int '8'\ne: !!float 1\n")
                .get(0);
        assertThat(root.entries().values().stream()
                        .map(entry -> ((Scalar) entry.value()).plain())
                        .toList())
                .containsExactly(true, false, false, true, true);
    }

    @Test
    void mergeKeysTakeOverWhatAMappingDoesNotHave() {
        assertThat(shown("x: &x {a: 1, b: 2}\ny:\n  <<: *x\n  b: 3\n")).containsExactly("{x={a=1, b=2}, y={b=3, a=1}}");
        assertThat(shown("[&x {a: 1}, &y {a: 2, b: 2}, {<<: [*x, *y], c: 3}]"))
                .containsExactly("[{a=1}, {a=2, b=2}, {c=3, a=1, b=2}]");
        assertThat(shown("{'<<': 1}")).containsExactly("{<<=1}");
    }

    @Test
    void aliasesStandWhereTheyAreWritten() {
        Mapping root = (Mapping) read("a: &it text\nb: *it\n").get(0);
        assertThat(root.get("b").orElseThrow().span().start()).isEqualTo(15);
        assertThat(problems("a: *it\n"))
                .containsExactly("1:4 This alias names no anchor that stands, complete, before it.");
        assertThat(problems("a: &it 1\n---\nb: *it\n"))
                .containsExactly("3:4 This alias names no anchor that stands, complete, before it.");
        assertThat(problems("a: &it [*it]\n"))
                .containsExactly("1:9 This alias names no anchor that stands, complete, before it.");
    }

    @Test
    void keysAreWordsAndStandOnce() {
        assertThat(problems("a: 1\nb: 2\na: 3\n")).containsExactly("3:1 The key `a` stands here a second time.");
        assertThat(problems("? [a]\n: 1\n")).containsExactly("1:3 A key must be a single value, not a list.");
        assertThat(problems("~: 1\n")).containsExactly("1:1 A key must be a single value, not null.");
        assertThat(problems("- &x {a: 1}\n- {<<: *x, <<: *x}\n"))
                .containsExactly("2:12 The key `<<` stands here a second time.");
        assertThat(problems("a:\n  <<: text\n"))
                .containsExactly("2:7 What the merge key `<<` takes over must be a mapping, not a single value.");
    }

    @Test
    void tagsOfOtherKindsAreRefused() {
        assertThat(problems("a: !reset null\n")).containsExactly("1:4 The tag `!reset` means nothing here.");
        assertThat(problems("a: !!binary aGk=\n")).containsExactly("1:4 The tag `!!binary` means nothing here.");
        assertThat(problems("a: !reset [1]\n")).containsExactly("1:4 The tag `!reset` means nothing here.");
        assertThat(problems("a: !override {}\n")).containsExactly("1:4 The tag `!override` means nothing here.");
        assertThat(problems("a: ! text\nb: !!map {}\n")).isEmpty();
    }

    @Test
    void whatIsNoYamlHasAPlace() {
        assertThat(problems("a: 'b\n")).containsExactly("1:4 The quote that opens here is never closed.");
        assertThat(problems("a: 1\n b: 2\n")).hasSize(1).first().asString().startsWith("2:3 ");
        assertThat(problems("a: \u0001\n")).hasSize(1).first().asString().startsWith("1:4 YAML does not allow");
        assertThat(problems("a: \"x\u2028y\"\n"))
                .containsExactly("1:6 The character \\u2028 ends a line for the programs that read this.");
        assertThat(shown("a: 1\n---\nb: [\n")).containsExactly("{a=1}");
    }

    @Test
    void aLineSeparatorIsMarked() {
        ReadLaunch read = launch("a: \"\ud83d\ude00\u2029y\"\n");
        assertThat(read.places()).containsExactly("1:6 import-syntax");
        assertThat(read.marked()).containsExactly("\u2029");
    }

    @Test
    void aliasesExpandToTenThousandValues() {
        String list = "&a [" + "x,".repeat(99) + "]";
        String mapping =
                "&a {" + IntStream.range(0, 49).mapToObj(i -> i + ": x, ").collect(Collectors.joining()) + "b: }";
        assertThat(problems("a: " + list + "\nb: [" + "*a,".repeat(100) + "]")).isEmpty();
        assertThat(problems("a: " + list + "\nb: [" + "*a,".repeat(101) + "]")).hasSize(1);
        assertThat(problems("a: " + mapping + "\nb: [" + "*a,".repeat(99) + "]"))
                .isEmpty();
        assertThat(problems("a: " + mapping + "\nb: [" + "*a,".repeat(100) + "]"))
                .hasSize(1);
        assertThat(problems("- &x x\n- [" + "*x,".repeat(10_001) + "]"))
                .containsExactly("2:30004 The aliases up to here expand to more than 10000 values.");
    }

    @Test
    void aliasesReachNoDeeperThanWhatIsWritten() {
        for (String open : List.of("[", "{a: ")) {
            String close = open.equals("[") ? "]" : "}";
            String anchor = "- &a " + open.repeat(30) + "x" + close.repeat(30) + "\n";
            assertThat(problems(anchor + "- " + "[".repeat(33) + "*a" + "]".repeat(33)))
                    .as(open)
                    .isEmpty();
            assertThat(problems(anchor + "- " + "[".repeat(34) + "*a" + "]".repeat(34)))
                    .as(open)
                    .containsExactly("2:37 This is nested more than 64 levels deep.");
        }
    }

    @Test
    void hostileTextsEndSoon() {
        assertThat(problems("[".repeat(64_000))).containsExactly("1:66 This is nested more than 64 levels deep.");
        assertThat(problems("{".repeat(64_000))).containsExactly("1:66 This is nested more than 64 levels deep.");
        assertThat(problems("- ".repeat(64_000))).hasSize(1);
        StringBuilder laughs = new StringBuilder("a0: &a0 [lol, lol]\n");
        for (int i = 1; i < 40; i++) {
            laughs.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
        }
        assertThat(problems(laughs.toString())).hasSize(1).first().asString().contains("expand to more than 10000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "environment: { TOKEN: hunter2 }",
                "environment: { token: hunter2 }",
                "list: [TOKEN=hunter2]",
                "list: [Token=hunter2]",
                "env: [{ name: TOKEN, value: hunter2 }]",
                "x: &x hunter2\nenvironment: { TOKEN: *x }",
                "x: &x TOKEN=hunter2\nlist: [*x]",
            })
    void tokensAreHiddenInEachWayOfWritingThem(String written) {
        String again = "\nagain: [hunter2, {a: 1, a: 2}]\nBy hunter2: 1\nBy hunter2: 2\n";
        ReadLaunch read = launch(written.replace("}", ", a: 1, a: 2 }").replace("]", ", {a: 1, a: 2}]") + again);
        assertThat(read.shown()).contains("a: 1").doesNotContain(": hunter2", "=hunter2", "[hunter2");
        assertThat(read.messages()).contains("By ***").doesNotContain("hunter2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/osg/token", "./token", "~/token"})
    void aKeyTokenMayNameAFile(String path) {
        assertThat(launch("{ token: " + path + ", a: 1, a: 2 }").shown()).contains(path);
        assertThat(launch("{ token: 'x" + path + "', a: 1, a: 2 }").shown()).doesNotContain(path);
        assertThat(launch("{ TOKEN: " + path + ", a: 1, a: 2 }").shown()).doesNotContain(path);
    }

    @Test
    void anEmptyTokenHidesNothing() {
        assertThat(launch("{ TOKEN: '', b: '', a: 1, a: 2 }").shown()).contains("TOKEN: '', b: ''");
        assertThat(launch("[ TOKEN=, '', {a: 1, a: 2} ]").shown()).contains("'', {a: 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ TOKEN: hunter2, a: [ }", "{ TOKEN: hunter2, a: *b, [[["})
    void aBrokenTextThatMayHoldATokenIsNotShown(String text) {
        assertThat(launch(text).places()).isNotEmpty();
        assertThat(launch(text + "[".repeat(70)).shown())
                .doesNotContain("hunter2")
                .doesNotContain("Excerpt");
    }

    private static ReadLaunch launch(String text) {
        SourceText source = new SourceText("file", text);
        Findings findings = new Findings(source);
        YamlStream.read(source, findings);
        return new ReadLaunch(Optional.empty(), findings.all());
    }

    private static List<Node> read(String text) {
        SourceText source = new SourceText("file", text);
        return YamlStream.read(source, new Findings(source));
    }

    private static List<String> shown(String text) {
        return read(text).stream().map(YamlStreamTest::show).toList();
    }

    private static String show(Node node) {
        if (node instanceof Mapping mapping) {
            return mapping.entries().entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + show(entry.getValue().value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        } else if (node instanceof Sequence list) {
            return list.items().stream().map(YamlStreamTest::show).toList().toString();
        }
        return ((Scalar) node).text();
    }

    private static List<String> problems(String text) {
        return launch(text).diagnostics().stream().map(YamlStreamTest::show).toList();
    }

    private static String show(Diagnostic found) {
        return found.location().orElseThrow().line() + ":"
                + found.location().orElseThrow().column() + " " + found.message();
    }
}
