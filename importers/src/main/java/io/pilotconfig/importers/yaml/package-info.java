/**
 * YAML as the consumers of launch configurations read it, all of which do so by Go's YAML library:
 * {@link io.pilotconfig.importers.yaml.YamlStream} makes the trees of a text,
 * {@link io.pilotconfig.importers.yaml.GoScalar} tells what a value without quotes is.
 */
@NullMarked
package io.pilotconfig.importers.yaml;

import org.jspecify.annotations.NullMarked;
