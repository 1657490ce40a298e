package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import java.util.Optional;

/**
 * What is accepted on purpose is accepted for a reason, which the next reader of the file wants to know.
 *
 * <p>Error {@code acceptance-reason}; source: the settings file's interface. Wrong:
 * {@code accept: { squid-missing: '' }}. Right: {@code accept: { squid-missing: the site has no squid }}.
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

    @Override
    public Optional<String> pattern() {
        String any = "[\\s\\S]*";
        return Optional.of(any + "[^" + Text.BLANKS + "\\n\\u000b\\f\\r\\u001c-\\u001f]" + any);
    }
}
