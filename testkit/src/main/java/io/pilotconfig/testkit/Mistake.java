package io.pilotconfig.testkit;

import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.SettingPath;

/**
 * Something wrong in a settings file, put there on purpose.
 *
 * @param name what it is, for test names and messages
 * @param code the code that it has to get
 * @param path the setting that it has to be reported for
 * @param written how the text at the reported place begins, a quote aside; empty where that is not told
 */
public record Mistake(String name, Code code, SettingPath path, String written) {
    @Override
    public String toString() {
        return name + " (" + code + " at " + path + ")";
    }
}
