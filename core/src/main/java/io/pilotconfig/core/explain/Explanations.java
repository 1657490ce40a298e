package io.pilotconfig.core.explain;

import io.pilotconfig.core.diagnostic.Code;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The explanations of codes, by id. Immutable.
 *
 * <pre>{@code
 * Explanations all = new SettingsChecker().explanations().and(Renderers.installed().explanations());
 * String reason = all.find("squid-missing").orElseThrow().reason();
 * }</pre>
 */
public final class Explanations {
    private final Map<String, Explanation> byId;

    private Explanations(Map<String, Explanation> byId) {
        this.byId = byId;
    }

    /** Those of every code in {@link io.pilotconfig.core.diagnostic.Codes}. */
    public static Explanations ofCore() {
        List<Explanation> all = new ArrayList<>();
        all.addAll(FileExplanations.all());
        all.addAll(ValueExplanations.all());
        all.addAll(ExpressionExplanations.all());
        all.addAll(StartExplanations.all());
        all.addAll(VariableExplanations.all());
        all.addAll(TogetherExplanations.all());
        all.addAll(ContractExplanations.all());
        all.addAll(AcceptanceExplanations.all());
        all.addAll(FleetExplanations.all());
        return of(all);
    }

    /**
     * These and no others. The same explanation may come twice, for renderers share codes.
     *
     * @throws IllegalArgumentException if two different ones are of codes with the same id
     */
    public static Explanations of(Collection<Explanation> explanations) {
        Map<String, Explanation> byId = new TreeMap<>();
        for (Explanation explanation : explanations) {
            Explanation other = byId.putIfAbsent(explanation.code().id(), explanation);
            if (other != null) {
                requireSame(other, explanation);
            }
        }
        return new Explanations(byId);
    }

    /** A code equals another by its id alone, so that its severity and summary are compared beside it. */
    private static void requireSame(Explanation one, Explanation other) {
        String first = text(one.code());
        String second = text(other.code());
        if (!first.equals(second)) {
            throw new IllegalArgumentException("There are two different codes `" + one.code() + "`: " + first + " / "
                    + second + "; one needs another id");
        } else if (!one.equals(other)) {
            throw new IllegalArgumentException(
                    "There are two different explanations of the code `" + one.code() + "`: " + first);
        }
    }

    private static String text(Code code) {
        return code.summary() + " (" + code.severity().name().toLowerCase(Locale.ROOT) + ")";
    }

    /**
     * These and others.
     *
     * @throws IllegalArgumentException if two different ones are of codes with the same id
     */
    public Explanations and(Explanations others) {
        List<Explanation> all = new ArrayList<>(byId.values());
        all.addAll(others.byId.values());
        return of(all);
    }

    /** All of them, in the order of their ids. */
    public List<Explanation> all() {
        return List.copyOf(byId.values());
    }

    /** The codes, in the order of their ids. */
    public List<Code> codes() {
        return byId.values().stream().map(Explanation::code).toList();
    }

    /** The ids of the codes, in order. */
    public List<String> ids() {
        return List.copyOf(byId.keySet());
    }

    /** The explanation of a code; empty where the code is not known. */
    public Optional<Explanation> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
