package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.explain.Explanation;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.List;

/**
 * A rule about settings together, or about a setting where no constraint can say it. Stateless and thread-safe. Gets
 * settings that may break other rules too, and must not fail on them.
 *
 * <p>A site adds rules of its own as a jar, in which a {@link java.util.ServiceLoader} finds them:
 *
 * <pre>{@code
 * public final class RegistryRule implements CheckRule {
 *     private static final Code REGISTRY = Code.error("example-registry", "An image comes from our registry.");
 *
 *     @Override
 *     public void check(PilotSettings settings, Problems problems) {
 *         if (!settings.image().startsWith("registry.example.edu/")) {
 *             problems.add(REGISTRY, SettingPath.of("image"), "`image` is not ours.", "take one of ours.");
 *         }
 *     }
 *
 *     @Override
 *     public List<Explanation> explanations() {
 *         return List.of(new Explanation(REGISTRY, "We mirror what we run.", "our policy", "image: a:1", "image: ..."));
 *     }
 * }
 * }</pre>
 */
@FunctionalInterface
public interface CheckRule {
    /** Reports every place where the settings break this rule. */
    void check(PilotSettings settings, Problems problems);

    /**
     * The codes that a rule reports which is added to those of pilotconfig, each with its explanation; it may report no
     * others. Their ids are best begun with the name of the site, and are not those of other codes.
     */
    default List<Explanation> explanations() {
        return List.of();
    }
}
