package io.pilotconfig.importers.specimen;

import io.pilotconfig.core.source.SourceText;
import io.pilotconfig.importers.ImportOptions;

/**
 * One run over a launch configuration.
 *
 * @param source its text; spans count its code points from 0
 * @param options how to read it
 * @param findings what is to say about it
 */
public record Reading(SourceText source, ImportOptions options, Findings findings) {}
