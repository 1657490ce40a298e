package io.pilotconfig.importers.compose;

import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.importers.specimen.Reading;
import io.pilotconfig.importers.specimen.Specimen;
import java.util.Optional;

/**
 * A Compose file while its service is read.
 *
 * @param reading the run
 * @param values takes values
 * @param interpolation replaces variables
 * @param variables what is known of the environment
 * @param root the file, variables not replaced
 * @param specimen what is known of the container
 */
record ComposeFile(
        Reading reading,
        Values values,
        Interpolation interpolation,
        Variables variables,
        Mapping root,
        Specimen.Builder specimen) {
    /** Something that the whole file declares, variables replaced. */
    Optional<Node> declared(String section, Scalar name) {
        return root.get(section)
                .filter(Mapping.class::isInstance)
                .flatMap(mapping -> ((Mapping) mapping).get(name.text()))
                .flatMap(interpolation::resolve);
    }

    /** The text of a file that compose reads; empty where it does not lie at hand. */
    Optional<String> companion(Scalar path) {
        return reading.options().companions().text(path.text());
    }
}
