package io.pilotconfig.core.section;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list.
 *
 * @param items the items; those written as null are left out, for null means absent
 * @param span where it stands
 */
public record Sequence(List<Node> items, Span span) implements Node {
    /** Copies the list. */
    public Sequence {
        items = List.copyOf(items);
    }

    @Override
    public Sequence movedTo(Span place) {
        return new Sequence(items, place);
    }

    @Override
    public String kind() {
        return "a list";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sequence that && items.equals(that.items);
    }

    @Override
    public int hashCode() {
        return items.hashCode();
    }
}
