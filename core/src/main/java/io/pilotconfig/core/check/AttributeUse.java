package io.pilotconfig.core.check;

import io.pilotconfig.core.classad.Expression;
import io.pilotconfig.core.classad.Expression.Attribute;
import io.pilotconfig.core.classad.Place;

/**
 * A place where an expression asks for an attribute.
 *
 * @param scope whose attribute
 * @param name its name as written, quotes resolved
 * @param tree the attribute with its scope
 */
record AttributeUse(Scope scope, String name, Expression tree) {
    /** Whose attribute is asked for. */
    enum Scope {
        /** The machine's, or the job's where the machine has none. */
        BARE,
        /** The machine's. */
        MY,
        /** The job's. */
        TARGET;

        /** The scope that an attribute stands for; {@link #BARE} for an attribute that is none. */
        static Scope of(Attribute attribute) {
            if (attribute.name().equalsIgnoreCase("MY")) {
                return MY;
            }
            return attribute.name().equalsIgnoreCase("TARGET") ? TARGET : BARE;
        }
    }

    Place place() {
        return tree.place();
    }
}
