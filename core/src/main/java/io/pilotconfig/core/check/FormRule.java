package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Diagnostic.Stretch;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A rule about the form of one text. A pure function of the text. */
@FunctionalInterface
interface FormRule {
    /** What is wrong with the text; empty where nothing is. */
    Optional<Fault> fault(String text);

    /** All that is wrong with the text, {@link #fault} among it; empty where nothing is. */
    default List<Fault> faults(String text) {
        return fault(text).stream().toList();
    }

    /**
     * A regular expression that every text without a fault matches as a whole, in the syntax that Java and ECMAScript have
     * in common; only quantifiers may be possessive, where that changes nothing but the way to the answer.
     */
    default Optional<String> pattern() {
        return Optional.empty();
    }

    /** The most characters that a text without a fault has, where the regular expression does not say it. */
    default OptionalInt longest() {
        return OptionalInt.empty();
    }

    /**
     * What is wrong with a value. Does not repeat the value, which may be a secret: the place shows it.
     *
     * @param code the rule
     * @param demand what the value must be, to follow the setting's name: {@code must be an absolute path}
     * @param hint what to write instead
     * @param stretch the piece of the value that is at fault; empty where it is all of it
     */
    record Fault(Code code, String demand, String hint, Optional<Stretch> stretch) {
        Fault(Code code, String demand, String hint) {
            this(code, demand, hint, Optional.empty());
        }

        static Optional<Fault> of(Code code, String demand, String hint) {
            return Optional.of(new Fault(code, demand, hint));
        }
    }
}
