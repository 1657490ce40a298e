package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * An image reference.
 *
 * <p>Error {@code image-reference}; source: the grammar of github.com/distribution/reference. Wrong:
 * {@code https://hub.osg-htc.org/ospool-ep}. Right: {@code hub.osg-htc.org/osg-htc/ospool-ep:25-release}.
 */
final class ImageReferenceRule implements FormRule {
    private static final String HOST_LABEL = "(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])";
    private static final String HOST =
            "(?:" + HOST_LABEL + "(?:\\." + HOST_LABEL + ")*|\\[[0-9A-Fa-f:]+\\])(?::[0-9]{1,5})?";
    private static final String PART = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*+";
    private static final String TAG = "[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}";
    private static final String DIGEST = "[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,128}";
    private static final Pattern REFERENCE =
            Pattern.compile("(?:" + HOST + "/)?" + PART + "(?:/" + PART + ")*+(?::" + TAG + ")?(?:@" + DIGEST + ")?");
    private static final int LONGEST = 500;

    @Override
    public Optional<Fault> fault(String text) {
        if (text.length() <= LONGEST && REFERENCE.matcher(text).matches()) {
            return Optional.empty();
        }
        String hint = text.contains("://")
                ? "leave out everything up to `://`."
                : "write it as in `docker pull`, such as `hub.osg-htc.org/osg-htc/ospool-ep:25-release`.";
        return Fault.of(Codes.IMAGE_REFERENCE, "must be an image of the form [host/]path[:tag][@digest]", hint);
    }

    @Override
    public Optional<String> pattern() {
        return Optional.of(REFERENCE.pattern());
    }

    @Override
    public OptionalInt longest() {
        return OptionalInt.of(LONGEST);
    }
}
