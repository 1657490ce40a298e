package io.pilotconfig.importers.kubernetes;

import io.pilotconfig.core.pilot.Variables;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.importers.specimen.Specimen;
import io.pilotconfig.importers.specimen.Specimen.Variable;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The variables of a container, as far as their values are known. */
final class Environment {
    private static final String API_SERVER = "KUBERNETES_";

    private final boolean serviceLinks;
    private final Map<String, Variable> known = new LinkedHashMap<>();
    private final Set<String> unknown = new HashSet<>();
    private Optional<String> last = Optional.empty();

    /**
     * No variables yet.
     *
     * @param serviceLinks whether the kubelet adds variables for each Service of the namespace
     */
    Environment(boolean serviceLinks) {
        this.serviceLinks = serviceLinks;
    }

    /** Defines a variable. */
    void define(Scalar name, Scalar value) {
        unknown.remove(name.text());
        known.put(name.text(), new Variable(name, value));
        last = Optional.of(name.text());
    }

    /** Defines a variable whose value is not known. */
    void defineUnknown(String name) {
        known.remove(name);
        unknown.add(name);
        last = Optional.of(name);
    }

    /** The value of a variable; empty where there is none, or it is not known. */
    Optional<String> value(String name) {
        Variable variable = known.get(name);
        return variable == null
                ? Optional.empty()
                : Optional.of(variable.value().text());
    }

    /** Whether a variable has a value that is not known here: the API server's, too, is announced to each pod. */
    boolean isUnknown(String name) {
        boolean ofService = name.contains("_SERVICE_") || name.endsWith("_PORT") || name.contains("_PORT_");
        return unknown.contains(name)
                || (!known.containsKey(name) && ofService && (serviceLinks || name.startsWith(API_SERVER)));
    }

    /** Whether a variable was defined. */
    boolean has(String name) {
        return known.containsKey(name) || unknown.contains(name);
    }

    /** Whether repositories are named, so that the pilot brings CVMFS unless it is there already (entrypoint.sh). */
    boolean namesRepositories() {
        return value(Variables.REPOSITORIES)
                .filter(text -> text.chars().anyMatch(c -> c >= 'a' && c <= 'z'))
                .isPresent();
    }

    /** Forgets the variable that the renderer adds behind all others where {@code /proc} is masked, if it stands there. */
    boolean forgetNoPidNamespaces() {
        boolean added = last.equals(Optional.of(Variables.NO_PID_NAMESPACES))
                && value(Variables.NO_PID_NAMESPACES).equals(Optional.of("True"));
        if (added) {
            known.remove(Variables.NO_PID_NAMESPACES);
        }
        return added;
    }

    /** Adds the variables to a specimen. */
    void addTo(Specimen.Builder specimen) {
        known.values().forEach(variable -> specimen.variable(variable.name(), variable.value()));
    }
}
