package io.pilotconfig.core.section;

/** A piece of a settings file before it has a type: a {@link Scalar}, a {@link Sequence} or a {@link Mapping}. */
public sealed interface Node permits Scalar, Sequence, Mapping {
    /** Where it stands in its source; {@link Span#NONE} for a node that was made in code. Not part of equality. */
    Span span();

    /** The same node, standing somewhere else: what an alias is to its anchor. */
    Node movedTo(Span place);

    /** What it is, for a message: {@code a text}, {@code a list} or {@code a mapping}. */
    String kind();
}
