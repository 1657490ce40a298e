/**
 * Writes YAML that every reader takes alike: {@link io.pilotconfig.core.yaml.YamlText}. Knows nothing of what the
 * documents mean.
 */
@NullMarked
package io.pilotconfig.core.yaml;

import org.jspecify.annotations.NullMarked;
