package io.pilotconfig.importers.specimen;

import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.diagnostic.Severity;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.core.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Collects what is to say about a launch configuration, each at its place in the text. */
public final class Findings {
    private final SourceText source;
    private final List<Found> found = new ArrayList<>();

    /** Located at the end, once every secret of the text is known. */
    private record Found(Diagnostic diagnostic, Span span) {}

    /** Nothing yet about a text. */
    public Findings(SourceText source) {
        this.source = source;
    }

    /** Adds what is to say about a stretch of the text. */
    public void add(Code code, Span span, String message, String hint) {
        add(Diagnostic.of(code, SettingPath.ROOT, message, hint), span);
    }

    /** Adds what is to say about a stretch of the text that becomes a setting. */
    public void add(Code code, SettingPath setting, Span span, String message, String hint) {
        add(Diagnostic.of(code, setting, message, hint), span);
    }

    /** Adds a diagnostic at a stretch of the text; one that has a place keeps it. */
    public void add(Diagnostic diagnostic, Span span) {
        found.add(new Found(diagnostic, span));
    }

    /** Whether something was said about this very stretch. */
    public boolean isAbout(Span span) {
        return found.stream().anyMatch(each -> each.span.equals(span));
    }

    /** Whether there is an error among them. */
    public boolean hasErrors() {
        return found.stream().anyMatch(each -> each.diagnostic.severity() == Severity.ERROR);
    }

    /** All of them, located, in the order in which they were added. */
    public List<Diagnostic> all() {
        return found.stream().map(each -> located(each.diagnostic, each.span)).toList();
    }

    /**
     * The same, each with the setting that is made of its stretch, as far as there is one: of a value that the consumer
     * refuses, nothing more is said then.
     *
     * @param settings the settings that were made of the text
     */
    public List<Diagnostic> all(Mapping settings) {
        return found.stream()
                .map(each -> {
                    SettingPath setting = each.diagnostic.path().equals(SettingPath.ROOT)
                            ? LeafAt.find(settings, each.span).orElse(SettingPath.ROOT)
                            : each.diagnostic.path();
                    return located(each.diagnostic.withPath(setting), each.span);
                })
                .toList();
    }

    private Diagnostic located(Diagnostic diagnostic, Span span) {
        return diagnostic.location().isPresent() ? diagnostic : source.locate(diagnostic, span);
    }
}
