package io.pilotconfig.core.check;

import java.util.Map;

/** A rule about the names in a mapping, of which some are taken. */
interface NameRule extends FormRule {
    /** Regular expressions of names that have the right form and a fault nonetheless, each with one such name. */
    Map<String, String> taken();
}
