package io.pilotconfig.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From the same settings, every target gives the pilot the same, but for what stands in the table. */
@RealEngines
class EqualityTest {
    /**
     * What is the same ({@code =}) as what {@code docker run} gives, and the {@linkplain Difference differences} where
     * it is not. In Kubernetes' place stands {@code podman kube play}, with {@code --userns=host}.
     */
    private static final String TABLE = """
            | aspect      | podman       | compose        | quadlet      | kubernetes                         |
            | environment | =            | =              | =            | pid-namespaces                     |
            | program     | =            | =              | =            | =                                  |
            | mounts      | =            | config-content | =            | empty-dir, host-to-container,      |
            |             |              |                |              | token-directory, no-fs-group,      |
            |             |              |                |              | temporary-files                    |
            | device      | =            | =              | =            | no-device-plugin                   |
            | user        | =            | =              | =            | =                                  |
            | security    | bounding-set | =              | bounding-set | bounding-set, closed-paths,        |
            |             |              |                |              | no-seccomp-profile                 |
            | network     | =            | =              | =            | no-name-server                     |
            | limits      | =            | =              | =            | processes-and-files                |
            | stop time   | =            | =              | =            | =                                  |
            """;

    private static final Map<String, Map<Target, List<Difference>>> DIFFERENCES = read(TABLE);

    @BeforeEach
    void requireSystemd() {
        Systemd.require();
    }

    @ParameterizedTest
    @EnumSource
    void whatThePilotGetsIsWhatTheTableSays(EqualityCase each, Workspace workspace) {
        Map<String, Object> settings = each.settings(workspace);
        Map<Target, Facts> facts = new EnumMap<>(Target.class);
        for (Target target : Target.values()) {
            facts.put(target, target.start(workspace, settings, each.options(target)));
        }
        Facts reference = facts.remove(Target.DOCKER);

        each.expected()
                .forEach((aspect, fact) -> assertThat(reference.of(aspect).entrySet())
                        .as(aspect)
                        .extracting(Object::toString)
                        .contains(fact));
        assertThat(DIFFERENCES).containsOnlyKeys(reference.aspects());
        SoftAssertions.assertSoftly(softly -> facts.forEach((target, found) ->
                DIFFERENCES.forEach((aspect, differences) -> softly.assertThat(found.of(aspect))
                        .as("%s by %s", aspect, target.id())
                        .containsExactlyInAnyOrderEntriesOf(
                                differing(reference.of(aspect), differences.get(target), each)))));
    }

    /** What is to be expected; a difference that makes none has no place in the table. */
    private static SortedMap<String, String> differing(
            SortedMap<String, String> reference, List<Difference> differences, EqualityCase each) {
        SortedMap<String, String> facts = new TreeMap<>(reference);
        for (Difference difference : differences) {
            if (difference.isIn(each)) {
                SortedMap<String, String> before = new TreeMap<>(facts);
                difference.make(facts);
                assertThat(facts).as(difference.name()).isNotEqualTo(before);
            }
        }
        return facts;
    }

    @Test
    void everyDifferenceStandsInTheTable() {
        assertThat(DIFFERENCES.values().stream()
                        .flatMap(row -> row.values().stream())
                        .flatMap(List::stream))
                .contains(Difference.values());
    }

    private static Map<String, Map<Target, List<Difference>>> read(String table) {
        List<List<String>> rows = table.lines().map(EqualityTest::cells).toList();
        List<String> head = rows.get(0);
        Map<String, Map<Target, List<Difference>>> differences = new LinkedHashMap<>();
        String aspect = "";
        for (List<String> row : rows.subList(1, rows.size())) {
            aspect = row.get(0).isEmpty() ? aspect : row.get(0);
            Map<Target, List<Difference>> byTarget =
                    differences.computeIfAbsent(aspect, key -> new EnumMap<>(Target.class));
            for (int i = 1; i < head.size(); i++) {
                byTarget.computeIfAbsent(Target.named(head.get(i)), key -> new ArrayList<>())
                        .addAll(differences(row.get(i)));
            }
        }
        return differences;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList();
    }

    private static List<Difference> differences(String cell) {
        return Arrays.stream(cell.split(",\\s*"))
                .filter(name -> !name.isEmpty() && !name.equals("="))
                .map(Difference::named)
                .toList();
    }
}
