package io.pilotconfig.importers.settle;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.pilot.Paths;
import io.pilotconfig.core.pilot.Variables;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.importers.settle.Facts.Fact;
import io.pilotconfig.importers.settle.Facts.Named;
import io.pilotconfig.importers.specimen.Findings;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.Specimen;
import io.pilotconfig.importers.specimen.Specimen.Part;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Compares the container that was described with the one that the settings give, so that nothing is added, changed or left
 * out without a word.
 */
public final class Comparison {
    private static final String READ_ONLY = ", read-only";
    private static final String VARIABLE = "variable ";

    /** What a container that may do everything needs no word of. */
    private static final Set<String> IN_PRIVILEGED =
            Set.of(Named.SECCOMP.words(), Named.SYSTEM_PATHS.words(), Named.PRIVILEGES.words(), "device " + Paths.FUSE);

    private final Specimen specimen;
    private final Map<String, Fact> wanted;
    private final Map<String, Fact> given;

    /** What was described, and what settings give. */
    public Comparison(Specimen specimen, LaunchPlan plan) {
        this.specimen = specimen;
        this.wanted = Facts.of(specimen).all();
        this.given = Facts.of(plan).all();
    }

    /**
     * Reports each difference that was not reported before.
     *
     * @param told the names of facts that were
     */
    public void report(Set<String> told, Findings findings) {
        wanted.values().stream()
                .filter(fact -> !told.contains(fact.name()))
                .forEach(fact -> reportLost(fact, findings));
        given.values().stream()
                .filter(fact -> !told.contains(fact.name()))
                .forEach(fact -> reportAdded(fact, findings));
    }

    /** The facts of the container as it was described, in the spelling of the settings where that means the same. */
    public Map<String, String> described() {
        Map<String, String> facts = new LinkedHashMap<>();
        for (Fact fact : given.values()) {
            Fact described = wanted.get(fact.name());
            if (described != null && !isSame(described, fact)) {
                facts.put(fact.name(), described.value());
            } else if (described != null || isUsual(fact)) {
                facts.put(fact.name(), fact.value());
            }
        }
        for (Fact fact : wanted.values()) {
            if (!facts.containsKey(fact.name()) && !meansNothing(fact)) {
                facts.put(fact.name(), fact.value());
            }
        }
        return facts;
    }

    private void reportLost(Fact fact, Findings findings) {
        Fact now = given.get(fact.name());
        if (findings.isAbout(fact.span()) || (now == null && meansNothing(fact))) {
            return;
        }
        if (now == null) {
            String hint = fact.name().equals("device " + Paths.FUSE)
                    ? "only cvmfsexec needs it; see `cvmfs`."
                    : "nothing in the settings says it.";
            findings.add(ImportCodes.DROPPED, fact.span(), "What stands here is left out: " + words(fact) + ".", hint);
        } else if (!isSame(fact, now)) {
            reportChanged(fact, now, findings);
        }
    }

    private static void reportChanged(Fact fact, Fact now, Findings findings) {
        boolean onlyWritable = fact.value().replace(READ_ONLY, "").equals(now.value());
        findings.add(
                onlyWritable ? ImportCodes.WRITABLE : ImportCodes.CHANGED,
                fact.span(),
                "The settings give the pilot " + words(now) + ".",
                "here stands " + Visible.quoted(fact.value()) + ".");
    }

    private void reportAdded(Fact fact, Findings findings) {
        if (!wanted.containsKey(fact.name()) && !isUsual(fact)) {
            Span place = specimen.part(Part.IMAGE).map(Scalar::span).orElse(new Span(0, 0));
            findings.add(
                    ImportCodes.ADDED,
                    place,
                    "The settings give the pilot " + words(fact) + ", which is not written here.",
                    reason(fact));
        }
    }

    private static String words(Fact fact) {
        return Visible.of(fact.name()) + (fact.value().equals("yes") ? "" : " = " + Visible.quoted(fact.value()));
    }

    /** Whether a container without this is the same: a variable that is blank. */
    private static boolean meansNothing(Fact fact) {
        String debug = VARIABLE + Variables.CVMFS_DEBUG;
        return fact.name().startsWith(VARIABLE)
                && (fact.value().isBlank() || (fact.name().equals(debug) && !VariableSettler.isTrue(fact.value())));
    }

    /** Whether two spellings mean the same to the pilot. */
    private static boolean isSame(Fact fact, Fact now) {
        if (fact.value().equals(now.value())) {
            return true;
        }
        return switch (fact.name().startsWith(VARIABLE) ? fact.name().substring(VARIABLE.length()) : "") {
            case Variables.REPOSITORIES ->
                String.join(" ", VariableSettler.names(fact.value())).equals(now.value());
            case Variables.CVMFS_DEBUG -> VariableSettler.isTrue(fact.value());
            case Variables.START -> now.value().equals("(" + fact.value() + ")");
            default -> false;
        };
    }

    /** Whether a container has this without a word, or what describes it has no word for it. */
    private boolean isUsual(Fact fact) {
        boolean kubernetes = specimen.target().equals("kubernetes");
        return fact.name().equals(Named.USER.words())
                || fact.name().equals(Named.IMAGE.words())
                || (kubernetes && fact.name().equals(Named.NETWORK.words()))
                || (fact.name().equals("mount " + Paths.TOKEN) && Settler.hasTokenInSecret(specimen))
                || (specimen.part(Part.PRIVILEGED).isPresent() && IN_PRIVILEGED.contains(fact.name()));
    }

    private String reason(Fact fact) {
        if (fact.name().startsWith("mount " + Paths.TOKEN)) {
            return "without the token the pilot cannot join the pool.";
        } else if (fact.name().equals("device " + Paths.FUSE)) {
            return "cvmfsexec mounts CVMFS through it.";
        } else if (fact.name().equals(VARIABLE + Variables.NO_PID_NAMESPACES)) {
            boolean gpus = specimen.part(Part.GPUS).isPresent();
            return (gpus ? "the runtime mounts files of the GPU's driver over `/proc`" : "`/proc` is masked here")
                    + ", so jobs' containers cannot have PID namespaces of their own.";
        } else if (fact.name().equals("mount " + Paths.OPENCL_VENDORS)) {
            return "jobs find the GPU by it where they use OpenCL.";
        } else if (fact.name().equals(Named.PRIVILEGES.words())) {
            return "nothing in the pilot needs them.";
        } else if (fact.name().equals(Named.SECCOMP.words()) || fact.name().equals(Named.SYSTEM_PATHS.words())) {
            return "jobs' containers, and cvmfsexec, cannot start without it.";
        }
        return "one setting says both what the pilot offers and what the runtime allows it.";
    }
}
