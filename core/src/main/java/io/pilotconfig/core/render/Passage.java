package io.pilotconfig.core.render;

import io.pilotconfig.core.launch.Reason;

/**
 * A piece of the text that a renderer wrote, and why it is there.
 *
 * @param file the name of the file
 * @param line the line of the file in which it begins, from 1
 * @param text the piece as it stands there, without the newline at its end; may have several lines
 * @param reason why it is there
 */
public record Passage(String file, int line, String text, Reason reason) {}
