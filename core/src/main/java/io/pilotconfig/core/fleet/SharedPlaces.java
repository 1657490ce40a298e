package io.pilotconfig.core.fleet;

import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.SourceMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Diagnostics about settings that pilots share, each located once for all pilots that have it: then it is one and the same
 * object. Bounded and thread-safe.
 */
final class SharedPlaces {
    private static final int MOST = 200;

    private final Map<Said, Diagnostic> located = new ConcurrentHashMap<>();

    /** A diagnostic that is not located, compared by what differs. */
    private static final class Said {
        private final Diagnostic diagnostic;

        Said(Diagnostic diagnostic) {
            this.diagnostic = diagnostic;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Said that
                    && diagnostic.code().equals(that.diagnostic.code())
                    && diagnostic.path().equals(that.diagnostic.path())
                    && diagnostic.part() == that.diagnostic.part()
                    && diagnostic.stretch().equals(that.diagnostic.stretch())
                    && diagnostic.message().equals(that.diagnostic.message())
                    && diagnostic.hint().equals(that.diagnostic.hint());
        }

        @Override
        public int hashCode() {
            int words = 31 * diagnostic.message().hashCode() + diagnostic.hint().hashCode();
            return 31 * diagnostic.path().hashCode() + words;
        }
    }

    /** The diagnostic at its place, by a source map that finds it in what these places are of. */
    Diagnostic locate(Diagnostic diagnostic, SourceMap sources) {
        Said said = new Said(diagnostic);
        Diagnostic known = located.get(said);
        if (known != null) {
            return known;
        }
        Diagnostic found = sources.locate(diagnostic);
        Diagnostic other = located.size() < MOST ? located.putIfAbsent(said, found) : null;
        return other == null ? found : other;
    }
}
