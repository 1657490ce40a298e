package io.pilotconfig.importers.kubernetes;

import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Sequence;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.importers.specimen.Findings;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.Reading;
import io.pilotconfig.importers.specimen.Specimen;
import io.pilotconfig.importers.specimen.Specimen.Part;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The specimen of a pod on its way, and what is said of the manifest meanwhile. */
final class Draft {
    /** The Secret and the key from which the settings take the token where nothing else is written. */
    static final String DEFAULT_SECRET = "ospool-token";

    private static final String DEFAULT_KEY = "token";
    private static final String TARGET = "kubernetes";

    private final Reading reading;
    private final ManifestObjects objects;
    private final Specimen.Builder specimen = Specimen.of(TARGET);
    private final Set<String> additions = new LinkedHashSet<>();
    private boolean hasToken;

    Draft(Reading reading, ManifestObjects objects) {
        this.reading = reading;
        this.objects = objects;
    }

    Findings findings() {
        return reading.findings();
    }

    /** The other objects of the manifest. */
    ManifestObjects objects() {
        return objects;
    }

    /** Whether old ways are replaced. */
    boolean isModernized() {
        return reading.options().modernize();
    }

    /** What is collected. */
    Specimen.Builder specimen() {
        return specimen;
    }

    /** Hides a text wherever it stands. */
    void hide(Scalar secret) {
        reading.source().hide(secret.text(), secret.span());
    }

    /** Sets a part of the container. */
    void part(Part part, String text, Span span) {
        specimen.with(part, text, span);
    }

    /** Sets an option of the renderer. */
    void option(String key, Scalar value) {
        specimen.option(key, value.span(), value);
    }

    /** Sets an option of the renderer to a word of ours. */
    void option(String key, String word, Span span) {
        option(key, new Scalar(word, false, span));
    }

    /** Sets an option of the renderer where its default is another. */
    void optionUnless(String usual, String key, Scalar value) {
        if (!value.text().equals(usual)) {
            option(key, value);
        }
    }

    /** Sets an option of the renderer to a map, unless that is empty. */
    void option(String key, Map<String, Mapping.Entry> entries, Span span) {
        if (!entries.isEmpty()) {
            specimen.option(key, span, new Mapping(entries, span));
        }
    }

    /** Sets an option of the renderer to a list, unless that is empty. */
    void option(String key, List<? extends Node> items, Span span) {
        if (!items.isEmpty()) {
            specimen.option(key, span, new Sequence(List.copyOf(items), span));
        }
    }

    /** Says something of a stretch of the manifest. */
    void say(Code code, Span span, String message, String hint) {
        reading.findings().add(code, span, message, hint);
    }

    /** Says that something is left out. */
    void dropped(Span span, String message, String hint) {
        say(ImportCodes.DROPPED, span, message, hint);
    }

    /** Says that something becomes something else. */
    void changed(Span span, String message, String hint) {
        say(ImportCodes.CHANGED, span, message, hint);
    }

    /** Says that a field has a word that Kubernetes does not know. */
    void unknownWord(String field, Scalar word, String known) {
        say(
                ImportCodes.UNKNOWN,
                word.span(),
                "`" + field + "` must be " + known + ", but is " + Visible.quoted(word.text()) + ".",
                "write it with its capitals.");
    }

    /** Takes the token from a Secret. */
    void token(Scalar secret, Scalar key) {
        hasToken = true;
        objects.secret(secret.text());
        optionUnless(DEFAULT_SECRET, "tokenSecret", secret);
        optionUnless(DEFAULT_KEY, "tokenKey", key);
    }

    /** Whether the token comes from a Secret. */
    boolean hasToken() {
        return hasToken;
    }

    /** Notes a small thing that what is rendered has, and this manifest has not. */
    void adds(String what) {
        additions.add("`" + what + "`");
    }

    /** Says in one sentence what was noted. */
    void sayAdditions(Span span) {
        if (!additions.isEmpty()) {
            say(
                    ImportCodes.ADDED,
                    span,
                    "What is rendered has " + String.join(", ", additions)
                            + ", which stands otherwise here, or not at all.",
                    "compare both with `kubectl diff` before you apply it.");
        }
    }
}
