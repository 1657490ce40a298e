package io.pilotconfig.examples;

import io.pilotconfig.core.check.TextForm;
import io.pilotconfig.core.check.ValueForms;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A setting, as the page of settings has it.
 *
 * @param path where it stands: {@code cvmfs.repos}, {@code mounts[].source}
 * @param expects what a person may write
 * @param description what it means, with its default
 * @param required whether it has to be there
 * @param condition the setting that it wants, such as {@code cvmfs.mode: cvmfsexec}; empty for none
 * @param forms what the checker demands of its value
 */
record Setting(
        String path,
        String expects,
        String description,
        boolean required,
        Optional<String> condition,
        ValueForms forms) {
    private static final Pattern PARTS = Pattern.compile("(.*?)(?: (?:Default|Absent): (.*))?");

    /** What it means. */
    String meaning() {
        return part(1).orElseThrow();
    }

    /** What holds where it is not written; empty where nothing is to say of that. */
    Optional<String> absent() {
        return part(2);
    }

    private Optional<String> part(int group) {
        Matcher parts = PARTS.matcher(description);
        return parts.matches() ? Optional.ofNullable(parts.group(group)) : Optional.empty();
    }

    /** What a person may write, and what is demanded of it, as sentences. */
    String takes() {
        String bounds = forms.bounds()
                .map(each -> " from " + each.least() + " to " + each.most())
                .orElse("");
        return expects + bounds + "." + demand().map(text -> " " + text).orElse("");
    }

    /** What is demanded of its text, or of each of its texts, as a sentence. */
    Optional<String> demand() {
        return forms.value().flatMap(TextForm::demand);
    }

    /** Whether a path is that of this setting, or of something below it. */
    boolean covers(String other) {
        return other.equals(path) || other.startsWith(path + ".") || other.startsWith(path + "[");
    }
}
