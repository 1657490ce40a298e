package io.pilotconfig.importers.compose;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.importers.specimen.ImportCodes;
import java.util.ArrayDeque;
import java.util.Deque;

/** Paths as compose takes them. */
final class HostPath {
    private HostPath() {}

    /** Whether a path of the host is absolute; reports one that compose completes by what is not known here. */
    static boolean isAbsolute(Scalar path, Values values) {
        if (path.text().startsWith("/")) {
            return true;
        }
        String from =
                path.text().startsWith("~") ? "the home of whoever calls compose" : "the Compose file's directory";
        values.report(
                ImportCodes.EXPANSION,
                path.span(),
                "The path " + Visible.quoted(path.text()) + " begins in " + from + ", which is not known here.",
                "write it in full, from `/` on.");
        return false;
    }

    /** A path of the container without empty steps, {@code .} and {@code ..}: where docker mounts. */
    static String clean(String path) {
        boolean absolute = path.startsWith("/");
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.split("/", -1)) {
            if (step.equals("..") && !steps.isEmpty() && !steps.getLast().equals("..")) {
                steps.removeLast();
            } else if (!step.isEmpty() && !step.equals(".") && !(absolute && step.equals(".."))) {
                steps.addLast(step);
            }
        }
        return (absolute ? "/" : "") + String.join("/", steps);
    }
}
