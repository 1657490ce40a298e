package io.pilotconfig.importers.kubernetes;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.Node;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a container asks for, and what it may not exceed, by the names of resources. */
final class ResourceAmounts {
    private final Draft draft;
    private final Map<String, Amount> requests = new LinkedHashMap<>();
    private final Map<String, Amount> limits = new LinkedHashMap<>();

    private ResourceAmounts(Draft draft) {
        this.draft = draft;
    }

    /** What stands in a container. */
    static ResourceAmounts of(ApiObject container, Draft draft) {
        ResourceAmounts amounts = new ResourceAmounts(draft);
        container.object("resources", ApiType.RESOURCES).ifPresent(resources -> {
            amounts.read(resources.any("requests"), "requests", amounts.requests);
            amounts.read(resources.any("limits"), "limits", amounts.limits);
            resources.end();
        });
        return amounts;
    }

    private void read(Optional<Node> node, String field, Map<String, Amount> amounts) {
        node.flatMap(value -> new Values(field, draft.findings()).mapping(value))
                .ifPresent(mapping -> mapping.entries()
                        .forEach((name, entry) -> new Values(name, draft.findings())
                                .amount(entry.value())
                                .ifPresent(amount -> amounts.put(name, amount))));
    }

    /** The names of all resources: those that are limited first. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>(limits.keySet());
        names.addAll(requests.keySet());
        return names;
    }

    /** The amount of a resource as {@code limits.cpu} names it. What is limited only is requested, too. */
    Optional<Amount> named(String name) {
        if (name.startsWith("limits.")) {
            return Optional.ofNullable(limits.get(name.substring("limits.".length())));
        }
        String resource = name.replaceFirst("^requests\\.", "");
        return Optional.ofNullable(requests.getOrDefault(resource, limits.get(resource)));
    }

    /** The amount of a resource that the settings have, which request what they limit. Says where that changes it. */
    Optional<Amount> settled(String name) {
        Optional<Amount> limit = Optional.ofNullable(limits.get(name));
        Optional<Amount> request = Optional.ofNullable(requests.get(name));
        if (limit.isPresent() && request.isPresent() && !limit.get().isAsMuchAs(request.get())) {
            draft.changed(
                    request.get().written().span(),
                    "The settings request as much of " + Visible.quoted(name) + " as they limit; here the limit is "
                            + limit.get().written().text() + ".",
                    "lower the limit if the pods are to fit on smaller nodes.");
        } else if (limit.isEmpty() && request.isPresent()) {
            draft.changed(
                    request.get().written().span(),
                    "The settings limit " + Visible.quoted(name) + " to what they request; here it has no limit.",
                    "raise it to what the pilot may use at most.");
        }
        return limit.or(() -> request);
    }
}
