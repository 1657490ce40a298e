package io.pilotconfig.testkit;

/** A way to write a settings file down. All styles of the same settings mean the same. */
public enum TextStyle {
    /** JSON, indented by nothing, every character as it is. */
    JSON(Quotes.JSON, true, false),
    /** JSON of ASCII characters only, with all defaults written out. */
    JSON_ASCII(Quotes.JSON_ASCII, true, true),
    /** YAML in lines, quotes only where they are needed. */
    BLOCK_PLAIN(Quotes.PLAIN, false, false),
    /** YAML in lines, single quotes where they can say it. */
    BLOCK_SINGLE_QUOTED(Quotes.SINGLE, false, false),
    /** YAML in lines, double quotes, with all defaults written out. */
    BLOCK_DOUBLE_QUOTED(Quotes.DOUBLE, false, true),
    /** YAML in lines, texts as literal blocks where these can say it. */
    BLOCK_LITERAL(Quotes.LITERAL, false, false),
    /** YAML in lines that end as on Windows, with comments, a directive and document marks. */
    BLOCK_COMMENTED(Quotes.PLAIN, false, true),
    /** YAML in brackets, quotes only where they are needed. */
    FLOW_PLAIN(Quotes.PLAIN, true, false),
    /** YAML in brackets, single quotes where they can say it. */
    FLOW_SINGLE_QUOTED(Quotes.SINGLE, true, false);

    /** How a single value is written where it can be. */
    enum Quotes {
        JSON,
        JSON_ASCII,
        PLAIN,
        SINGLE,
        DOUBLE,
        LITERAL
    }

    private final Quotes quotes;
    private final boolean flow;
    private final boolean defaults;

    TextStyle(Quotes quotes, boolean flow, boolean defaults) {
        this.quotes = quotes;
        this.flow = flow;
        this.defaults = defaults;
    }

    Quotes quotes() {
        return quotes;
    }

    boolean isFlow() {
        return flow;
    }

    boolean hasDefaults() {
        return defaults;
    }

    boolean hasComments() {
        return this == BLOCK_COMMENTED;
    }

    /** Whether the text is JSON. */
    public boolean isJson() {
        return quotes == Quotes.JSON || quotes == Quotes.JSON_ASCII;
    }
}
