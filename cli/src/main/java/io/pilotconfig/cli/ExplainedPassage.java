package io.pilotconfig.cli;

import io.pilotconfig.core.diagnostic.Location;
import io.pilotconfig.core.render.Passage;
import java.util.Optional;

/**
 * A passage to show.
 *
 * @param target the target whose output has it
 * @param passage the passage
 * @param place where its setting is written; empty where it is not, or where the passage has none
 */
record ExplainedPassage(String target, Passage passage, Optional<Location> place) {}
