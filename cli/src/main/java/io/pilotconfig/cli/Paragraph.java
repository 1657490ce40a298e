package io.pilotconfig.cli;

/** A text in lines of a certain width, broken between words. */
final class Paragraph {
    private Paragraph() {}

    /**
     * Appends it.
     *
     * @param first what stands before its first line
     * @param further what stands before every other line
     * @param width how long a line may be, unless a single word is longer
     */
    static void append(StringBuilder text, String first, String further, int width, String paragraph) {
        int column = 0;
        String indent = first;
        for (String word : paragraph.split(" ", -1)) {
            if (column > 0 && column + 1 + word.length() > width) {
                text.append('\n');
                column = 0;
                indent = further;
            }
            String before = column == 0 ? indent : " ";
            text.append(before).append(word);
            column += before.length() + word.length();
        }
        text.append('\n');
    }
}
