package io.pilotconfig.importers.compose;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.pilot.Paths;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.importers.specimen.ImportCodes;
import java.util.Optional;

/** Paths of the host as compose takes them. */
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
            String whole = Paths.normal(directory.get() + "/" + path.text());
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
}
