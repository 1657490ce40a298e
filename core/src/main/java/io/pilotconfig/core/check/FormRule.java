package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Diagnostic.Stretch;
import java.util.Optional;

/** A rule about the form of one text. A pure function of the text. */
@FunctionalInterface
interface FormRule {
    /** What is wrong with the text; empty where nothing is. */
    Optional<Fault> fault(String text);

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
