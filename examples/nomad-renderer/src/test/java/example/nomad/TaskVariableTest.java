package example.nomad;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Nomad's client replaces, written so that it stays what it is. */
class TaskVariableTest {
    @ParameterizedTest
    @CsvSource({
        "$HOME,                     $HOME",
        "$(date) %{x} ${a b} ${},   $(date) %{x} ${a b} ${}",
        "${HOME},                   ${NOMAD_META_DOLLAR}{HOME}",
        "$${node.id}-${A-1},        $${NOMAD_META_DOLLAR}{node.id}-${NOMAD_META_DOLLAR}{A-1}",
        "${${HOME}},                ${${NOMAD_META_DOLLAR}{HOME}}",
        "${NOMAD_META_DOLLAR},      ${NOMAD_META_DOLLAR}{NOMAD_META_DOLLAR}"
    })
    void aNameIsKept(String value, String written) {
        assertThat(TaskVariable.of(value)).isEqualTo(written);
    }
}
