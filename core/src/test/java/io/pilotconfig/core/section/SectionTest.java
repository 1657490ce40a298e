package io.pilotconfig.core.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How a mapping becomes an object, as the author of a renderer uses it for the options of a target. */
class SectionTest {
    private enum Workload {
        DEPLOYMENT,
        DAEMON_SET
    }

    /** What is bound; its fields are their own builder. */
    private static final class Options {
        private String schedule = "";
        private boolean drain;
        private int replicas = 1;
        private Workload workload = Workload.DEPLOYMENT;
        private List<String> secrets = new ArrayList<>();
        private Map<String, String> labels = new LinkedHashMap<>();
        private Mapping affinity = Mapping.EMPTY;
    }

    private static final Section<Options> OPTIONS = Section.of(Options::new, made -> made)
            .required("schedule", Shape.text(), (o, v) -> o.schedule = v, "never", "when")
            .key("drain", Shape.flag(), (o, v) -> o.drain = v, "default false")
            .key("replicas", Shape.wholeNumber(), (o, v) -> o.replicas = v, "default 1")
            .key("workload", Shape.choice(Workload.class), (o, v) -> o.workload = v, "default deployment")
            .key("secrets", Shape.list(Shape.text()), (o, v) -> o.secrets = v, "names")
            .key("labels", Shape.map(Shape.text()), (o, v) -> o.labels = v, "labels")
            .key("affinity", Shape.mapping(), (o, v) -> o.affinity = v, "as in the manifest")
            .end();

    private final Problems problems = new Problems();

    @Test
    void bindsEachKeyToItsValue() {
        Options options = bind(Map.of(
                "schedule",
                "daily",
                "drain",
                true,
                "replicas",
                3,
                "workload",
                "daemon-set",
                "secrets",
                List.of("a", "b"),
                "labels",
                Map.of("a.b/c", "d"),
                "affinity",
                Map.of("nodeAffinity", Map.of("x", List.of(1, 2)))));
        assertThat(problems.all()).isEmpty();
        assertThat(options.schedule).isEqualTo("daily");
        assertThat(options.drain).isTrue();
        assertThat(options.replicas).isEqualTo(3);
        assertThat(options.workload).isEqualTo(Workload.DAEMON_SET);
        assertThat(options.secrets).containsExactly("a", "b");
        assertThat(options.labels).containsExactly(Map.entry("a.b/c", "d"));
        assertThat(options.affinity).isEqualTo(Mapping.of(Map.of("nodeAffinity", Map.of("x", List.of(1, 2)))));
    }

    @Test
    void reportsEverythingAndBindsTheRest() {
        Options options = bind(Map.of("drian", true, "replicas", "many", "workload", "deploymnt", "secrets", "a"));
        assertThat(problems.all().stream().map(SectionTest::line).sorted().collect(Collectors.joining("\n")))
                .isEqualTo("""
                        missing-key VALUE targets.x.schedule: `targets.x.schedule` is missing.
                        unknown-key KEY targets.x.drian: Unknown key `drian` in `targets.x`.
                        unknown-value VALUE targets.x.workload: `targets.x.workload` must be `deployment`, `daemon-set`, but is `deploymnt`.
                        wrong-type VALUE targets.x.replicas: `targets.x.replicas` must be a whole number, but is `many`.
                        wrong-type VALUE targets.x.secrets: `targets.x.secrets` must be a list, not a single value.""");
        assertThat(options.schedule).isEqualTo("never");
        assertThat(options.workload).isEqualTo(Workload.DEPLOYMENT);
        assertThat(options.replicas).isEqualTo(1);
    }

    @Test
    void describesItsKeysForHelp() {
        assertThat(OPTIONS.names())
                .containsExactly("schedule", "drain", "replicas", "workload", "secrets", "labels", "affinity");
        assertThat(OPTIONS.keys())
                .extracting(key -> key.name() + "|" + key.expects() + "|" + key.required())
                .containsExactly(
                        "schedule|a single value|true",
                        "drain|true or false|false",
                        "replicas|a whole number|false",
                        "workload|`deployment`, `daemon-set`|false",
                        "secrets|a list, each item a single value|false",
                        "labels|a mapping from names to values, each a single value|false",
                        "affinity|a mapping|false");
    }

    @Test
    void theSameSectionBindsManyTimes() {
        assertThat(bind(Map.of("schedule", "a")).schedule).isEqualTo("a");
        assertThat(bind(Map.of("schedule", "b")).schedule).isEqualTo("b");
        assertThat(OPTIONS.bindChecked(Mapping.EMPTY).schedule).isEqualTo("never");
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void aMappingMadeInCodeTakesWhatAFileCanSay() {
        Mapping mapping = Mapping.of(Map.of("a", List.of(1, true, "null", Map.of("b", 1.5))));
        assertThat(mapping.get("a")).isPresent();
        assertThat(mapping.get("b")).isEmpty();
        assertThat(Mapping.of(Map.of("a", Scalar.of("x")))).isEqualTo(Mapping.of(Map.of("a", "x")));
        assertThatThrownBy(() -> Mapping.of(Map.of("a", new Object())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A setting is a text, a number, a boolean, a list or a map, not java.lang.Object");
    }

    @Test
    void nodesAreEqualByWhatTheySayNotByWhereTheyStand() {
        Scalar here = new Scalar("x", true, new Span(0, 1));
        assertThat(here).isEqualTo(here.movedTo(new Span(5, 6))).hasSameHashCodeAs(here.movedTo(new Span(5, 6)));
        assertThat(here).isEqualTo(Scalar.of("x"));
        assertThat(new Scalar("null", true, Span.NONE)).isNotEqualTo(Scalar.of("null"));
        assertThat(new Sequence(List.of(here), Span.NONE))
                .isEqualTo(new Sequence(List.of(Scalar.of("x")), new Span(1, 2)));
        assertThat(Mapping.of(Map.of("a", "x")).movedTo(new Span(3, 4))).isEqualTo(Mapping.of(Map.of("a", "x")));
        assertThat(Mapping.of(Map.of("a", "x"))).isNotEqualTo(Mapping.of(Map.of("a", "y")));
    }

    @Test
    void aMappingCannotBeChanged() {
        Map<String, Mapping.Entry> entries =
                new LinkedHashMap<>(Mapping.of(Map.of("a", 1)).entries());
        Mapping mapping = new Mapping(entries, Span.NONE);
        entries.clear();
        assertThat(mapping.entries()).containsOnlyKeys("a");
        assertThatThrownBy(() -> mapping.entries().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private Options bind(Map<String, ?> values) {
        return OPTIONS.bind(Mapping.of(values), SettingPath.of("targets", "x"), problems);
    }

    private static String line(Diagnostic problem) {
        return problem.code() + " " + problem.part() + " " + problem.path() + ": " + problem.message();
    }
}
