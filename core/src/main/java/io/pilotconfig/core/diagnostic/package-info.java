/**
 * What can be wrong with settings, as data: {@link io.pilotconfig.core.diagnostic.Diagnostic} is the front door,
 * {@link io.pilotconfig.core.diagnostic.Codes} the catalogue, {@link io.pilotconfig.core.diagnostic.DiagnosticText} one
 * way to print them.
 */
@NullMarked
package io.pilotconfig.core.diagnostic;

import org.jspecify.annotations.NullMarked;
