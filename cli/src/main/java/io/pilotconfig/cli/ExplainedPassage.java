package io.pilotconfig.cli;

import io.pilotconfig.core.diagnostic.Location;
import io.pilotconfig.core.render.Passage;
import java.util.List;
import java.util.Optional;

/**
 * A passage to show.
 *
 * @param target the target whose output has it
 * @param passage the passage
 * @param place where its setting is written; empty where it is not, or where the passage has none
 */
record ExplainedPassage(String target, Passage passage, Optional<Location> place) {
    /** Its lines. */
    List<String> lines() {
        return List.of(passage.text().split("\n", -1));
    }

    /** Whether another passage is in the same file of the same target. */
    boolean isInFileOf(ExplainedPassage other) {
        return target.equals(other.target) && passage.file().equals(other.passage.file());
    }
}
