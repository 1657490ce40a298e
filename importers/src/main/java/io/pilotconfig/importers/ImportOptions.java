package io.pilotconfig.importers;

import java.util.Optional;

/**
 * How to read a launch configuration.
 *
 * @param service which of several services, workloads or units is meant; empty where there is one
 * @param modernize whether old ways are replaced by those of today
 * @param companions the files beside it
 */
public record ImportOptions(Optional<String> service, boolean modernize, Companions companions) {
    /** The only container, as it is, no other files. */
    public static final ImportOptions DEFAULTS = new ImportOptions(Optional.empty(), false, Companions.NONE);

    /** The same with one of several services. */
    public ImportOptions ofService(String name) {
        return new ImportOptions(Optional.of(name), modernize, companions);
    }

    /** The same, with old ways replaced. */
    public ImportOptions modernized() {
        return new ImportOptions(service, true, companions);
    }

    /** The same with files beside it. */
    public ImportOptions beside(Companions files) {
        return new ImportOptions(service, modernize, files);
    }
}
