package io.pilotconfig.importers.specimen;

import io.pilotconfig.core.diagnostic.Code;

/** What is said about launch configurations that are read, beside what the settings made of them are told. */
public final class ImportCodes {
    /** The file can be read by its consumer. */
    public static final Code SYNTAX =
            Code.error("import-syntax", "A launch configuration is read as its consumer does.");

    /** A launch configuration is at most 1 MiB. */
    public static final Code TOO_LARGE = Code.error("import-too-large", "A launch configuration is at most 1 MiB.");

    /** Nothing is left to a shell. */
    public static final Code EXPANSION =
            Code.error("import-expansion", "A value is written out: what a shell would put in its place is not known.");

    /** Nothing is taken from the environment. */
    public static final Code ENVIRONMENT = Code.error(
            "import-environment", "A value is written out: the environment that it is taken from is not known.");

    /** The token stands in a file. */
    public static final Code TOKEN =
            Code.error("import-token", "The token stands in a file of its own, not in a launch configuration.");

    /** A file that is named lies at hand. */
    public static final Code COMPANION = Code.error("import-file", "A file that the configuration reads can be read.");

    /** The consumer knows every flag and key. */
    public static final Code UNKNOWN = Code.error("import-unknown", "The consumer knows every flag, key and value.");

    /** It is clear which container is meant. */
    public static final Code SEVERAL =
            Code.error("import-several", "It is clear which of several containers is meant.");

    /** There is a container in the file. */
    public static final Code NOTHING = Code.error("import-nothing", "There is a container in what is imported.");

    /** Settings hold what a pilot needs, and no more. */
    public static final Code DROPPED =
            Code.warning("import-dropped", "Something has no place in the settings and is left out.");

    /** A pilot gets no more privileges than it needs. */
    public static final Code EXCESS = Code.warning("import-excess", "A pilot gets no more privileges than it needs.");

    /** The pilot gets something that was not written. */
    public static final Code ADDED = Code.warning("import-added", "The settings give the pilot what was missing.");

    /** The pilot gets something else than was written. */
    public static final Code CHANGED = Code.warning("import-changed", "The settings give the pilot something else.");

    /** A mount of the pilot's own is writable, though it was not. */
    public static final Code WRITABLE =
            Code.advice("import-writable", "The settings mount what is the pilot's own writable.");

    /** What a consumer reads in two ways is written so that both agree. */
    public static final Code AMBIGUOUS =
            Code.warning("import-ambiguous", "A line is read alike by everything that reads it.");

    /** Old ways are replaced by those of today. */
    public static final Code OLD = Code.warning("import-old", "Old ways are replaced by those of today.");

    /** What the file does not say is assumed. */
    public static final Code ASSUMED = Code.advice("import-assumed", "What the file does not say is assumed.");

    private ImportCodes() {}
}
