package io.pilotconfig.importers.kubernetes;

import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Span;
import java.util.Optional;

/**
 * A volume as a container sees it.
 *
 * @param path where it is seen, without needless parts
 * @param written that path as it is written
 * @param file the only file or directory of the volume that is seen; empty: all of it
 * @param readOnly whether it may only be read
 * @param propagation how mounts are seen that are made in it later; the empty text: not at all
 * @param place where it stands
 */
record VolumeMount(
        Scalar path, Scalar written, Optional<Scalar> file, boolean readOnly, String propagation, Span place) {}
