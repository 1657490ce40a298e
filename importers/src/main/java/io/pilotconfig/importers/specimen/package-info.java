/**
 * One container as an existing launch configuration describes it, in no runtime's words:
 * {@link io.pilotconfig.importers.specimen.Specimen} is what each
 * {@link io.pilotconfig.importers.specimen.LaunchReader} makes and what settings are made of.
 */
@NullMarked
package io.pilotconfig.importers.specimen;

import org.jspecify.annotations.NullMarked;
