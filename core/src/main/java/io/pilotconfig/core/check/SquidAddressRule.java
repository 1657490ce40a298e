package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The squid's address is exported as {@code http_proxy} and written into a shell script that runs for every job.
 * The empty text and {@code None} mean no squid, as in OSG's own tests.
 *
 * <p>Error {@code squid-address}; source: the pilot's scripts, run with each value. Wrong:
 * {@code squid: htp://squid.example.edu}. Right: {@code squid: http://squid.example.edu:3128}.
 */
final class SquidAddressRule implements FormRule {
    private static final Pattern ADDRESS = Pattern.compile("(?:None)?"
            + "|(?:https?://)?(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?/?");
    private static final Pattern MEANT = Pattern.compile(
            "(?:[a-z]*:?/{1,3})?([A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(:[0-9]{1,5})?(?:[/ ;,|].*)?");

    @Override
    public Optional<Fault> fault(String text) {
        if (ADDRESS.matcher(text).matches()) {
            return Optional.empty();
        }
        Matcher meant = MEANT.matcher(text);
        String address = meant.matches()
                ? "http://" + meant.group(1)
                        + Optional.ofNullable(meant.group(2)).orElse(":3128")
                : "http://squid.example.edu:3128";
        return Fault.of(
                Codes.SQUID_ADDRESS, "must be an address of the form http://host:port", "write `" + address + "`.");
    }

    @Override
    public Optional<String> pattern() {
        return Optional.of(ADDRESS.pattern());
    }
}
