package io.pilotconfig.core.launch;

import io.pilotconfig.core.diagnostic.SettingPath;
import java.util.Objects;
import java.util.Optional;

/**
 * Why a piece of a target's text is there.
 *
 * @param setting the setting that it comes from, written or by its default; empty: it is so whatever the settings are
 * @param why what it is for, in some sentences
 * @param source who says so: a section of a document, a script, an observation
 * @param omit when it could be left out, in some sentences
 */
public record Reason(Optional<SettingPath> setting, String why, String source, String omit) {
    /** @throws IllegalArgumentException if one of the texts is blank */
    public Reason {
        Objects.requireNonNull(setting);
        if (why.isBlank() || source.isBlank() || omit.isBlank()) {
            throw new IllegalArgumentException("A reason lacks a text: " + why + source + omit);
        }
    }

    /** The reason of what comes from a setting. */
    public static Reason of(SettingPath setting, String why, String source, String omit) {
        return new Reason(Optional.of(setting), why, source, omit);
    }

    /** The reason of what no setting changes. */
    public static Reason always(String why, String source, String omit) {
        return new Reason(Optional.empty(), why, source, omit);
    }
}
