package io.pilotconfig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TerminalTest {
    @AfterEach
    void forget() {
        System.clearProperty(Terminal.PROPERTY);
    }

    @Test
    void wantsColoursUnlessToldOtherwise() {
        assertThat(Terminal.wantsColour(Map.of("TERM", "xterm"))).isTrue();
        assertThat(Terminal.wantsColour(Map.of("TERM", "xterm", "NO_COLOR", "")))
                .isTrue();
        assertThat(Terminal.wantsColour(Map.of("TERM", "xterm", "NO_COLOR", "0")))
                .isFalse();
        assertThat(Terminal.wantsColour(Map.of("TERM", "dumb"))).isFalse();
        assertThat(Terminal.wantsColour(Map.of())).isFalse();
    }

    @Test
    void believesTheLauncher() {
        System.setProperty(Terminal.PROPERTY, "2");

        assertThat(Terminal.isAttached(1)).isFalse();
        assertThat(Terminal.isAttached(2)).isTrue();
    }

    @Test
    void takesNothingElseForATerminal() {
        assertThat(Terminal.isAttached(987_654)).isFalse();
    }
}
