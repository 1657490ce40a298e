/**
 * Launch configurations that exist already, as settings: {@link io.pilotconfig.importers.Importers} is the front door,
 * {@link io.pilotconfig.importers.Imported} what comes of it, {@link io.pilotconfig.importers.Differences} compares two.
 */
@NullMarked
package io.pilotconfig.importers;

import org.jspecify.annotations.NullMarked;
