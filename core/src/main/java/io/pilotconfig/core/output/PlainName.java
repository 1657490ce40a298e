package io.pilotconfig.core.output;

import io.pilotconfig.core.diagnostic.Visible;
import java.nio.file.Path;

/** A name that is safe in a path, a patch and a manifest: visible ASCII, without quotes, slashes and backslashes. */
final class PlainName {
    private static final String OURS = ".pilotconfig";

    private PlainName() {}

    static boolean isOne(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c <= ' ' || c >= 0x7f || c == '"' || c == '/' || c == '\\') {
                return false;
            }
        }
        return !name.isEmpty() && !name.equals(".") && !name.equals("..") && !name.startsWith(OURS);
    }

    /** @throws OutputException if the name is not plain, or kept for our own files */
    static void require(String name, Path directory) {
        if (!isOne(name)) {
            throw OutputException.cannotWrite(
                    directory, Visible.quoted(name) + " is not a name that a file can have there");
        }
    }
}
