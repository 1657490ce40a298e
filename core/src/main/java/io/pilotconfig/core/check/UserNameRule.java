package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The user that the pilot runs as. As root it exits at once: "Please do not run me as root!".
 *
 * <p>Errors {@code user-root}, {@code user-name}; source: entrypoint.sh, run. Wrong: {@code user: root},
 * {@code user: osg user}. Right: {@code user: osg}.
 */
final class UserNameRule implements FormRule {
    private static final String ONE = "(?:[A-Za-z_][A-Za-z0-9_.-]{0,31}|[0-9]{1,9})";
    private static final Pattern USER = Pattern.compile(ONE + "(?::" + ONE + ")?");
    private static final String ROOT_NAME = "root|0+";
    private static final Pattern ROOT = Pattern.compile("(?:" + ROOT_NAME + ")(?::.*)?");

    @Override
    public Optional<Fault> fault(String text) {
        if (ROOT.matcher(text).matches()) {
            return Fault.of(
                    Codes.USER_ROOT,
                    "must not be root: the pilot exits at once",
                    "leave it out, or write `osg` or `1000`.");
        }
        return USER.matcher(text).matches()
                ? Optional.empty()
                : Fault.of(
                        Codes.USER_NAME,
                        "must be a user name or number, with an optional `:group`",
                        "leave it out, or write `osg` or `1000`.");
    }

    @Override
    public Optional<String> pattern() {
        return Optional.of("(?!(?:" + ROOT_NAME + ")(?::|$))" + USER.pattern());
    }
}
