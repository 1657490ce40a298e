package io.pilotconfig.core.render;

/**
 * A file that a renderer wrote.
 *
 * @param name its name, without directories
 * @param text its content, to be written as UTF-8
 */
public record RenderedFile(String name, String text) {
    /** @throws IllegalArgumentException if the name is not that of a file in the directory */
    public RenderedFile {
        if (name.isEmpty() || name.contains("/") || name.equals(".") || name.equals("..")) {
            throw new IllegalArgumentException("A rendered file has a plain name, but was `" + name + "`");
        }
    }
}
