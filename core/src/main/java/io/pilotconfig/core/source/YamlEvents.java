package io.pilotconfig.core.source;

import java.io.Reader;
import java.util.OptionalInt;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.ScannerException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** The events of a YAML text, one after the other. Knows how deep in collections the next one is. */
public final class YamlEvents {
    private static final int DEEPEST_LEFT = 1000;

    private final StreamReader reader;
    private final ParserImpl parser;
    private int depth;

    private YamlEvents(LoadSettings settings, StreamReader reader) {
        this.reader = reader;
        this.parser = new ParserImpl(settings, reader);
    }

    /** The events of a text. */
    public static YamlEvents of(String text) {
        LoadSettings settings = settings();
        return new YamlEvents(settings, new StreamReader(settings, text));
    }

    /** The events of a text as it is read; an exception of the reader is the cause of the parser's. */
    static YamlEvents of(Reader text) {
        LoadSettings settings = settings();
        return new YamlEvents(settings, new StreamReader(settings, text));
    }

    private static LoadSettings settings() {
        return LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
    }

    /** The next event. */
    public Event next() {
        Event event = peek();
        parser.next();
        if (event instanceof CollectionStartEvent) {
            depth++;
        } else if (event instanceof CollectionEndEvent) {
            depth--;
        }
        return event;
    }

    /** The next event, which stays the next. */
    Event peek() {
        try {
            return parser.peekEvent();
        } catch (NumberFormatException e) {
            throw unfinished(e);
        }
    }

    /** Whether the next event is of a kind. */
    public boolean at(Event.ID kind) {
        try {
            return parser.checkEvent(kind);
        } catch (NumberFormatException e) {
            throw unfinished(e);
        }
    }

    /** What the parser has no words for: the text ends behind {@code \\u} or its like. */
    private YamlEngineException unfinished(NumberFormatException e) {
        YamlEngineException unfinished = new ScannerException("found an escape that does not end", reader.getMark());
        unfinished.addSuppressed(e);
        return unfinished;
    }

    /** How many collections are open. */
    int depth() {
        return depth;
    }

    /**
     * Goes on until no more than so many collections are open, and gives the place that was reached; empty where that
     * would take long, for the parser's time grows with the square of the depth.
     */
    OptionalInt leaveTo(int outer) {
        int end = 0;
        while (depth > outer) {
            end = NodeComposer.span(next()).end();
            if (depth > outer + DEEPEST_LEFT) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.of(end);
    }
}
