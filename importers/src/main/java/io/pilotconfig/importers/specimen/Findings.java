package io.pilotconfig.importers.specimen;

import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.diagnostic.Severity;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.core.source.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Collects what is to say about a launch configuration, each at its place in the text. */
public final class Findings {
    private static final Set<Code> UNKNOWN = Set.of(ImportCodes.EXPANSION, ImportCodes.ENVIRONMENT);

    private final SourceText source;
    private final List<Found> found = new ArrayList<>();
    private final Set<Span> places = new HashSet<>();

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
        places.add(span);
    }

    /** Takes back that a value within a stretch is not known, where it does not matter what it is. */
    public void forgetUnknown(Span stretch) {
        found.removeIf(each -> UNKNOWN.contains(each.diagnostic.code())
                && stretch.start() <= each.span.start()
                && each.span.end() <= stretch.end());
    }

    /** Whether something was said about this very stretch, which is some. */
    public boolean isAbout(Span span) {
        return span.start() < span.end() && places.contains(span);
    }

    /** Whether there is an error among them. */
    public boolean hasErrors() {
        return found.stream().anyMatch(each -> each.diagnostic.severity() == Severity.ERROR);
    }

    /** All of them, located, in the order in which they were added. */
    public List<Diagnostic> all() {
        return all(span -> SettingPath.ROOT);
    }

    /**
     * All of them, located, in the order in which they were added; an error is about the setting that it spoils.
     *
     * @param settings the setting that is made of a stretch of the text
     */
    public List<Diagnostic> all(Function<Span, SettingPath> settings) {
        return found.stream().map(each -> located(each, settings)).toList();
    }

    private Diagnostic located(Found each, Function<Span, SettingPath> settings) {
        Diagnostic diagnostic = each.diagnostic;
        if (diagnostic.severity() == Severity.ERROR && diagnostic.path().equals(SettingPath.ROOT)) {
            diagnostic = Diagnostic.of(
                    diagnostic.code(), settings.apply(each.span), diagnostic.message(), diagnostic.hint());
        }
        return each.diagnostic.location().isPresent() ? each.diagnostic : source.locate(diagnostic, each.span);
    }
}
