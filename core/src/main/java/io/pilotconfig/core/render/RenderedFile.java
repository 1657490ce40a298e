package io.pilotconfig.core.render;

/**
 * A file that a renderer wrote.
 *
 * @param name its name, without directories
 * @param text its content, to be written as UTF-8
 * @param executable whether it is a script
 */
public record RenderedFile(String name, String text, boolean executable) {
    /** @throws IllegalArgumentException if the name is not that of a file in the directory */
    public RenderedFile {
        if (name.isEmpty() || name.contains("/") || name.equals(".") || name.equals("..")) {
            throw new IllegalArgumentException("A rendered file has a plain name, but was `" + name + "`");
        }
    }

    /** A file that is no script. */
    public RenderedFile(String name, String text) {
        this(name, text, false);
    }

    /** A file that is run. */
    public static RenderedFile script(String name, String text) {
        return new RenderedFile(name, text, true);
    }
}
