package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import java.util.Optional;

/**
 * What is accepted on purpose is accepted for a reason, which the next reader of the file wants to know. Error; source:
 * the settings file's interface.
 *
 * <p>Wrong: {@code accept: { squid-missing: '' }}. Right: {@code accept: { squid-missing: the site has no squid }}.
 */
final class AcceptanceReasonRule implements FormRule {
    @Override
    public Optional<Fault> fault(String reason) {
        return reason.isBlank()
                ? Fault.of(
                        Codes.ACCEPTANCE_REASON,
                        "must be the reason for accepting it, not blanks",
                        "write a sentence, such as `the site has no squid`.")
                : Optional.empty();
    }
}
