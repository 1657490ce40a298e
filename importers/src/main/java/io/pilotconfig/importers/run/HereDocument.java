package io.pilotconfig.importers.run;

/**
 * The lines behind a command that are its input ({@code <<}).
 *
 * @param end the line that ends them
 * @param indented whether that line may be indented by tabs
 */
record HereDocument(String end, boolean indented) {
    /** Goes on behind it. */
    void skip(ShellText text) {
        while (text.peek() != ShellText.END) {
            while (indented && text.peek() == '\t') {
                text.next();
            }
            int start = text.at();
            text.skipTo('\n');
            boolean last = text.at() - start == end.codePointCount(0, end.length())
                    && text.text(start, text.at()).equals(end);
            text.skip(1);
            if (last) {
                return;
            }
        }
    }
}
