package io.pilotconfig.core.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** A path prints as the person would write it. */
class SettingPathTest {
    private static final SettingPath REPOSITORY =
            SettingPath.of("cvmfs", "repos").index(0);

    @Test
    void keysAreJoinedByDotsAndItemsStandInBrackets() {
        assertThat(REPOSITORY).hasToString("cvmfs.repos[0]");
        assertThat(SettingPath.of("mounts").index(12).key("source")).hasToString("mounts[12].source");
        assertThat(SettingPath.of("environment", "_CONDOR_X")).hasToString("environment._CONDOR_X");
        assertThat(SettingPath.of("environment", "A-B")).hasToString("environment.A-B");
        assertThat(SettingPath.ROOT).hasToString("");
    }

    @Test
    void keysThatAreNoWordsStandInQuotes() {
        assertThat(SettingPath.of("pilots", "ep1.example.edu", "squid"))
                .hasToString("pilots[\"ep1.example.edu\"].squid");
        assertThat(SettingPath.of("")).hasToString("[\"\"]");
        assertThat(SettingPath.of("1a")).hasToString("[\"1a\"]");
        assertThat(SettingPath.of("a\"b\\c\n")).hasToString("[\"a\\\"b\\\\c\\n\"]");
    }

    @Test
    void pathsWithTheSameStepsAreEqual() {
        assertThat(REPOSITORY)
                .isEqualTo(SettingPath.ROOT.key("cvmfs").key("repos").index(0))
                .hasSameHashCodeAs(SettingPath.ROOT.key("cvmfs").key("repos").index(0))
                .isNotEqualTo(SettingPath.of("cvmfs", "repos").index(1))
                .isNotEqualTo(SettingPath.of("cvmfs", "repos"))
                .isNotEqualTo("cvmfs.repos[0]");
        assertThat(SettingPath.of("a.b")).isNotEqualTo(SettingPath.of("a", "b"));
    }

    @Test
    void aPathKnowsItsStepsAndWhatIsAboveIt() {
        assertThat(REPOSITORY.steps()).containsExactly("cvmfs", "repos", 0);
        assertThat(REPOSITORY.last()).isEqualTo("[0]");
        assertThat(REPOSITORY.parent()).contains(SettingPath.of("cvmfs", "repos"));
        assertThat(REPOSITORY.ancestors()).containsExactly(SettingPath.of("cvmfs", "repos"), SettingPath.of("cvmfs"));
        assertThat(SettingPath.ROOT.parent()).isEmpty();
        assertThat(SettingPath.ROOT.steps()).isEmpty();
        assertThat(SettingPath.of("a").ancestors()).isEmpty();
    }

    @Test
    void anItemIsCountedFromZero() {
        assertThatThrownBy(() -> SettingPath.ROOT.index(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
