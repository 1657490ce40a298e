package io.pilotconfig.importers.compose;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.importers.specimen.ImportCodes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Paths as compose takes them. */
final class HostPath {
    private HostPath() {}

    /** A path of the host from {@code /} on; reports one that compose completes, and leaves out what it cannot. */
    static Optional<Scalar> absolute(Scalar path, Values values) {
        if (path.text().startsWith("/")) {
            return Optional.of(path);
        }
        boolean ofHome = path.text().startsWith("~");
        Optional<String> directory = ofHome ? Optional.empty() : values.directory();
        if (directory.isPresent()) {
            String whole = clean(directory.get() + "/" + path.text());
            values.report(
                    ImportCodes.ASSUMED,
                    path.span(),
                    "The path " + Visible.quoted(path.text()) + " begins in the Compose file's directory: it is "
                            + Visible.quoted(whole) + ".",
                    "write it in full, from `/` on, if the file lies elsewhere on the pilot's host.");
            return Optional.of(new Scalar(whole, false, path.span()));
        }
        String from = ofHome ? "the home of whoever calls compose" : "the Compose file's directory";
        values.report(
                ImportCodes.EXPANSION,
                path.span(),
                "The path " + Visible.quoted(path.text()) + " begins in " + from + ", which is not known here.",
                "write it in full, from `/` on.");
        return Optional.empty();
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
