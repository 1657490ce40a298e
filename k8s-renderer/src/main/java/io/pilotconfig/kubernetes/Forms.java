package io.pilotconfig.kubernetes;

import java.util.Arrays;
import java.util.regex.Pattern;

/** The forms that the API server demands (apimachinery, {@code util/validation}). */
final class Forms {
    private static final int LONGEST_LABEL = 63;
    private static final int LONGEST_SUBDOMAIN = 253;
    private static final String QUALIFIED = "[A-Za-z0-9](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?";
    private static final Pattern QUALIFIED_NAME = Pattern.compile(QUALIFIED);
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_.-]+");

    private Forms() {}

    /** Whether it is an RFC 1123 label. */
    static boolean isLabel(String text) {
        return text.length() <= LONGEST_LABEL && isDomainPart(text);
    }

    /** Whether it is an RFC 1123 subdomain: parts joined by dots. */
    static boolean isSubdomain(String text) {
        return text.length() <= LONGEST_SUBDOMAIN
                && Arrays.stream(text.split("\\.", -1)).allMatch(Forms::isDomainPart);
    }

    private static boolean isDomainPart(String text) {
        int last = text.length() - 1;
        return last >= 0
                && text.charAt(0) != '-'
                && text.charAt(last) != '-'
                && text.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
    }

    /** Whether it is a name with an optional domain before a slash, as keys of labels and annotations are. */
    static boolean isQualifiedName(String text) {
        int slash = text.indexOf('/');
        String name = text.substring(slash + 1);
        return (slash < 0 || isSubdomain(text.substring(0, slash)))
                && name.length() <= LONGEST_LABEL
                && QUALIFIED_NAME.matcher(name).matches();
    }

    /** Whether a label may have it as its value. */
    static boolean isLabelValue(String text) {
        return text.isEmpty()
                || (text.length() <= LONGEST_LABEL
                        && QUALIFIED_NAME.matcher(text).matches());
    }

    /** Whether a Secret may have it as a key. */
    static boolean isKey(String text) {
        return text.length() <= LONGEST_SUBDOMAIN
                && !text.startsWith("..")
                && !text.equals(".")
                && KEY.matcher(text).matches();
    }

    /** Whether it names a resource of a device plugin: one that has a domain, which is not Kubernetes' own. */
    static boolean isExtendedResource(String text) {
        int slash = text.indexOf('/');
        return slash > 0
                && isQualifiedName(text)
                && !text.substring(0, slash).endsWith("kubernetes.io")
                && !text.startsWith("requests.");
    }

    /** Whether it is a path below a folder: not absolute, and never out of it. */
    static boolean isPathBelow(String text) {
        return !text.isEmpty()
                && !text.startsWith("/")
                && !hasBackStep(text)
                && text.chars().noneMatch(c -> c < 0x20 || c == 0x7f);
    }

    /** Whether {@code ..} is one of the names in a path. */
    static boolean hasBackStep(String path) {
        return ("/" + path + "/").contains("/../");
    }
}
