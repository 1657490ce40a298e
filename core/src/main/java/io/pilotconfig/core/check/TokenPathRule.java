package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * {@code token} is the path of a file; the token itself, pasted there, would end up where everyone can read it.
 *
 * <p>Error {@code token-path}; source: OSG's document "Open Science Pool Containers". Wrong:
 * {@code token: eyJhbGciOi...}. Right: {@code token: /etc/osg/ospool-ep.tkn}.
 */
final class TokenPathRule implements FormRule {
    private static final Pattern TOKEN = Pattern.compile("\\s*eyJ[A-Za-z0-9_.\\s-]*");

    @Override
    public Optional<Fault> fault(String text) {
        return TOKEN.matcher(text).matches()
                ? Fault.of(
                        Codes.TOKEN_PATH,
                        "must be the path of the token's file, not the token itself",
                        "save the token to a file that the pilot's user (1000) can read, and write that file's path.")
                : PathRule.ON_HOST.fault(text);
    }

    @Override
    public Optional<String> pattern() {
        return PathRule.ON_HOST.pattern();
    }

    @Override
    public OptionalInt longest() {
        return PathRule.ON_HOST.longest();
    }
}
