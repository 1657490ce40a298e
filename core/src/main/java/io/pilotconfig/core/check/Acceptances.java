package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.diagnostic.Severity;
import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.NearestName;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What settings accept on purpose, by code, and what is to say about that. Judged step by step: of a code whose rule did
 * not run nobody knows whether it is accepted in vain, and only who knows all codes can say that there is no such code.
 *
 * <p>Errors {@code unknown-code}, {@code acceptance-refused}; source: the settings file's interface. Wrong:
 * {@code accept: { sqiud-missing: no squid here, user-root: we trust our users }}. Right:
 * {@code accept: { squid-missing: no squid here }}.
 *
 * <p>Warning {@code acceptance-unused}; source: the settings file's interface. Wrong:
 * {@code accept: { squid-missing: no squid here }} beside a {@code squid}. Right: without the {@code squid}.
 *
 * @param reasons the reason for each code that is accepted
 * @param codes the codes that are known so far, by id
 * @param ran the ids of those whose rules have run
 * @param complete whether there are no other codes
 */
record Acceptances(Map<String, String> reasons, Map<String, Code> codes, Set<String> ran, boolean complete) {
    private static final SettingPath PATH = SettingPath.of("accept");

    static Acceptances of(Map<String, String> reasons) {
        return new Acceptances(reasons, Map.of(), Set.of(), false);
    }

    Acceptances ran(Collection<Code> more) {
        Set<String> ids = new TreeSet<>(ran);
        more.forEach(code -> ids.add(code.id()));
        return new Acceptances(reasons, with(more), ids, complete);
    }

    Acceptances known(Collection<Code> others) {
        return new Acceptances(reasons, with(others), ran, true);
    }

    private Map<String, Code> with(Collection<Code> more) {
        Map<String, Code> all = new TreeMap<>(codes);
        more.forEach(code -> all.put(code.id(), code));
        return all;
    }

    boolean isEmpty() {
        return reasons.isEmpty();
    }

    /** Why the diagnostic is accepted; empty where it is not. */
    Optional<String> reason(Diagnostic diagnostic) {
        return isAcceptable(diagnostic.code())
                ? Optional.ofNullable(reasons.get(diagnostic.code().id())).filter(reason -> !reason.isBlank())
                : Optional.empty();
    }

    /**
     * What is wrong with the acceptances, given everything that was found. Beside errors, none is called unused; nor is that
     * of what only shows beside the other pilots of a fleet.
     */
    Collection<Diagnostic> judge(Collection<Diagnostic> found) {
        boolean errors = Diagnostic.any(found, Severity.ERROR);
        return reasons.keySet().stream()
                .flatMap(id -> judge(id, found, errors).stream())
                .toList();
    }

    private Optional<Diagnostic> judge(String id, Collection<Diagnostic> found, boolean errors) {
        Code code = codes.get(id);
        if (code == null) {
            return complete ? Optional.of(unknown(id)) : Optional.empty();
        } else if (!isAcceptable(code)) {
            String message = code.severity() == Severity.ERROR
                    ? "`" + id + "` is an error, and errors are not accepted."
                    : "`" + id + "` is about what is accepted, and not accepted itself.";
            return Optional.of(Diagnostic.ofKey(
                    Codes.ACCEPTANCE_REFUSED, PATH.key(id), message, "remove it here, and correct what it reports."));
        }
        boolean unused = !errors
                && ran.contains(id)
                && !code.equals(Codes.DIRECTORY_SHARED)
                && found.stream().noneMatch(diagnostic -> diagnostic.code().id().equals(id));
        return unused
                ? Optional.of(Diagnostic.ofKey(
                        Codes.ACCEPTANCE_UNUSED,
                        PATH.key(id),
                        "`" + id + "` is accepted, but there is nothing to accept.",
                        "remove it."))
                : Optional.empty();
    }

    private Diagnostic unknown(String id) {
        String hint = NearestName.of(id, codes.keySet())
                .map(name -> "did you mean `" + name + "`?")
                .orElse("`pilotconfig explain-code` lists the codes.");
        return Diagnostic.ofKey(Codes.UNKNOWN_CODE, PATH.key(id), "There is no code " + Visible.quoted(id) + ".", hint);
    }

    static boolean isAcceptable(Code code) {
        return code.severity() != Severity.ERROR && !code.equals(Codes.ACCEPTANCE_UNUSED);
    }
}
