package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Diagnostic;

/**
 * A warning or a piece of advice that the settings accept on purpose.
 *
 * @param diagnostic what would be reported otherwise
 * @param reason why it is accepted, as it is written there
 */
public record Accepted(Diagnostic diagnostic, String reason) {}
