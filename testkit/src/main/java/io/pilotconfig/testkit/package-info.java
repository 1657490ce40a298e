/**
 * What tests of pilotconfig are made of: {@link io.pilotconfig.testkit.RendererContract} is what a renderer's test
 * extends, {@link io.pilotconfig.testkit.SettingsArbitraries} and {@link io.pilotconfig.testkit.AdversarialValues} give
 * settings and nasty values, {@link io.pilotconfig.testkit.GoldenFiles} compares with files that a person has reviewed.
 */
@NullMarked
package io.pilotconfig.testkit;

import org.jspecify.annotations.NullMarked;
