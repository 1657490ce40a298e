package io.pilotconfig.core.render;

import io.pilotconfig.core.check.CheckReport;
import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.explain.Explanations;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.section.NearestName;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The renderers of an application, by id.
 *
 * <pre>{@code
 * Renderers renderers = Renderers.installed();
 * CheckReport report = renderers.check(checker.check(reader.read(file)), "docker");
 * Rendering rendering = renderers.require("docker").render(Launch.of(report.orThrow()));
 * }</pre>
 */
public final class Renderers {
    /** The key under which the options of renderers stand. */
    public static final String TARGETS = "targets";

    /** The targets that pilotconfig's own modules render: to have options for one that is not installed is no mistake. */
    private static final List<String> STANDARD = List.of("docker", "podman", "compose", "kubernetes", "quadlet");

    /** The target of settings that name none. */
    private static final String USUAL = "docker";

    private final Map<String, Renderer<?>> byId;

    private Renderers(Map<String, Renderer<?>> byId) {
        this.byId = byId;
    }

    /** The renderers that the {@link ServiceLoader} finds: one jar, one or more renderers. */
    public static Renderers installed() {
        return installed(Renderers.class.getClassLoader());
    }

    /**
     * The renderers that the {@link ServiceLoader} finds by a class loader, such as one of a folder of jars.
     *
     * @throws IllegalArgumentException if two have the same id
     * @throws java.util.ServiceConfigurationError if one of them cannot be loaded
     */
    public static Renderers installed(@Nullable ClassLoader loader) {
        List<Renderer<?>> found = new ArrayList<>();
        ServiceLoader.load(Renderer.class, loader).forEach(found::add);
        return of(found);
    }

    /**
     * These renderers and no others.
     *
     * @throws IllegalArgumentException if two have the same id, or an id is not lower-case letters, digits and {@code -}
     */
    public static Renderers of(Collection<? extends Renderer<?>> renderers) {
        Map<String, Renderer<?>> byId = new TreeMap<>();
        for (Renderer<?> renderer : renderers) {
            if (!isId(renderer.id())) {
                throw new IllegalArgumentException("The id `" + renderer.id() + "` of " + renderer.getClass()
                        + " is not lower-case letters, digits and `-`");
            }
            Renderer<?> other = byId.putIfAbsent(renderer.id(), renderer);
            if (other != null) {
                throw new IllegalArgumentException("Both " + other.getClass() + " and " + renderer.getClass()
                        + " have the id `" + renderer.id() + "`");
            }
        }
        return new Renderers(byId);
    }

    private static boolean isId(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean fits = (c >= 'a' && c <= 'z') || (i > 0 && (c == '-' || (c >= '0' && c <= '9')));
            if (!fits) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** The renderers, in the order of their ids. */
    public List<Renderer<?>> all() {
        return List.copyOf(byId.values());
    }

    /** The ids, in order. */
    public List<String> ids() {
        return List.copyOf(byId.keySet());
    }

    /** The ids of targets that pilotconfig's own modules render, but none that is here. */
    public List<String> notInstalled() {
        return STANDARD.stream().filter(id -> !byId.containsKey(id)).toList();
    }

    /** The renderer of a target; empty where none is installed. */
    public Optional<Renderer<?>> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The renderer of a target.
     *
     * @throws IllegalArgumentException if none is installed; the message names those that are
     */
    public Renderer<?> require(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(
                "There is no target " + Visible.quoted(id) + "; there are " + String.join(", ", ids())));
    }

    /** The targets that settings are for: those that they have options for, or docker where they have none. */
    public static Set<String> targetsOf(PilotSettings settings) {
        return settings.targets().isEmpty() ? Set.of(USUAL) : settings.targets().keySet();
    }

    /**
     * What the codes mean that the renderers report.
     *
     * @throws IllegalArgumentException if two of them have different codes with the same id
     */
    public Explanations explanations() {
        return explanations(byId.keySet());
    }

    private Explanations explanations(Set<String> targets) {
        return Explanations.of(targets.stream()
                .flatMap(id -> find(id).stream())
                .flatMap(renderer -> renderer.explanations().stream())
                .toList());
    }

    /** The report with what the targets named in the settings have to say. */
    public CheckReport check(CheckReport report) {
        return report.settings().isEmpty()
                ? report
                : check(report, report.settings().get().targets().keySet());
    }

    /** The report with what one target has to say. */
    public CheckReport check(CheckReport report, String target) {
        return check(report, Set.of(target));
    }

    /** The report with what some targets have to say. */
    public CheckReport check(CheckReport report, Set<String> targets) {
        List<Diagnostic> said = new ArrayList<>();
        if (!targets.isEmpty() && report.settings().isPresent()) {
            LaunchPlan plan = LaunchPlan.of(report.settings().get());
            for (String id : targets) {
                Renderer<?> renderer = byId.get(id);
                if (renderer != null) {
                    said.addAll(renderer.findings(plan));
                }
            }
        }
        return join(report, targets, said);
    }

    /** The report with what some targets said already, as when they rendered. */
    public CheckReport join(CheckReport report, Set<String> targets, List<Diagnostic> said) {
        if (report.settings().isEmpty()) {
            return report;
        }
        List<Diagnostic> found = targets.size() > 1 ? once(said) : new ArrayList<>(said);
        for (String id : report.settings().get().targets().keySet()) {
            if (!byId.containsKey(id)) {
                found.add(unknown(id));
            }
        }
        CheckReport checked = report.and(found);
        return checked.accepts() ? judged(checked, targets) : checked;
    }

    /** What several targets say in the same words is said once. */
    private static List<Diagnostic> once(List<Diagnostic> said) {
        List<Diagnostic> once = new ArrayList<>();
        for (Diagnostic diagnostic : said) {
            if (once.stream().noneMatch(other -> isSame(diagnostic, other))) {
                once.add(diagnostic);
            }
        }
        return once;
    }

    private static boolean isSame(Diagnostic one, Diagnostic other) {
        return one.code().equals(other.code())
                && one.path().equals(other.path())
                && one.stretch().equals(other.stretch())
                && one.message().equals(other.message())
                && one.hint().equals(other.hint());
    }

    /** A code that nobody here knows may be one of a standard target, if one of those is not installed. */
    private CheckReport judged(CheckReport report, Set<String> targets) {
        CheckReport ran = report.ran(explanations(targets).codes()).ran(Set.of(Codes.TARGET_NOT_INSTALLED));
        return byId.keySet().containsAll(STANDARD) ? ran.known(explanations().codes()) : ran;
    }

    private Diagnostic unknown(String id) {
        SettingPath path = SettingPath.of(TARGETS, id);
        String installed = "installed are " + String.join(", ", ids()) + ".";
        if (STANDARD.contains(id)) {
            String message = "The renderer `" + id + "` is not installed, so its options are not checked.";
            return Diagnostic.ofKey(Codes.TARGET_NOT_INSTALLED, path, message, installed);
        }
        String hint = NearestName.of(id, ids())
                .map(name -> "did you mean `" + name + "`?")
                .orElse(installed);
        return Diagnostic.ofKey(Codes.UNKNOWN_TARGET, path, "There is no target " + Visible.quoted(id) + ".", hint);
    }
}
