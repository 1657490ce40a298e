package io.pilotconfig.importers.ospoolep;

import io.pilotconfig.importers.specimen.PlacedText;

/**
 * A variable as one reader of the file takes it.
 *
 * @param name its name
 * @param value its value
 */
record Assignment(PlacedText name, PlacedText value) {}
