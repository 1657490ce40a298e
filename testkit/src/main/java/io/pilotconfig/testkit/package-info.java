/**
 * What tests of pilotconfig are made of, ours and those of others.
 *
 * <ul>
 *   <li>{@link io.pilotconfig.testkit.RendererContract} is what the test of a renderer extends.
 *   <li>{@link io.pilotconfig.testkit.SettingsArbitraries} makes settings for property tests: valid ones, those at the edges
 *       of what is allowed, adversarial and broken ones; {@link io.pilotconfig.testkit.FleetArbitraries} makes fleets, {@link
 *       io.pilotconfig.testkit.ExpressionArbitraries} START expressions, {@link io.pilotconfig.testkit.AdversarialValues}
 *       single nasty values.
 *   <li>{@link io.pilotconfig.testkit.GoldenFiles} compares what is rendered with files that a person has reviewed.
 * </ul>
 *
 * <p>A property test of a site's own rule:
 *
 * <pre>{@code
 * @Property
 * void noPilotIsPlannedWithAnImageFromElsewhere(@ForAll("settings") PilotSettings settings) {
 *     CheckReport report = checker.check(settings);
 *     if (!report.hasErrors()) {
 *         assertThat(Launch.of(report.orThrow()).plan().image()).startsWith("registry.example.edu/");
 *     }
 * }
 *
 * @Provide
 * Arbitrary<PilotSettings> settings() {
 *     return SettingsArbitraries.valid();
 * }
 * }</pre>
 */
@NullMarked
package io.pilotconfig.testkit;

import org.jspecify.annotations.NullMarked;
