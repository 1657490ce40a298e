package io.pilotconfig.importers.compose;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.pilot.Variables;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.NearestName;
import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Sequence;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.PilotImage;
import io.pilotconfig.importers.specimen.Reading;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Chooses the service that is meant: the one that was named, the only one, or the only one that is a pilot. */
final class ServiceChoice {
    private static final int MOST_NAMED = 20;

    private final Mapping services;
    private final Reading reading;

    ServiceChoice(Mapping services, Reading reading) {
        this.services = services;
        this.reading = reading;
    }

    /** The service with its name; empty after it was reported that there is none, or several. */
    Optional<Mapping.Entry> choose() {
        Optional<String> wanted = reading.options().service();
        List<Mapping.Entry> all = List.copyOf(services.entries().values());
        List<Mapping.Entry> pilots =
                all.stream().filter(entry -> isPilot(entry.value())).toList();
        if (wanted.isPresent()) {
            return named(wanted.get());
        } else if (all.isEmpty()) {
            report(services, "There is no service in this file.", "write the pilot under `services`.");
            return Optional.empty();
        } else if (all.size() > 1 && pilots.size() != 1) {
            report(
                    all.get(1).key(),
                    "There are several services: " + names(all) + ".",
                    "say which is the pilot: `--service NAME`.");
            return Optional.empty();
        }
        Mapping.Entry chosen = all.size() == 1 ? all.get(0) : pilots.get(0);
        all.stream()
                .filter(entry -> !entry.key().text().equals(chosen.key().text()))
                .forEach(entry -> reading.findings()
                        .add(
                                ImportCodes.DROPPED,
                                entry.key().span(),
                                "The service " + Visible.quoted(entry.key().text()) + " is no pilot and is left out.",
                                "start it apart from the pilot."));
        return Optional.of(chosen);
    }

    private Optional<Mapping.Entry> named(String name) {
        Optional<Mapping.Entry> service = Optional.ofNullable(services.entries().get(name));
        if (service.isEmpty()) {
            report(
                    services,
                    "There is no service " + Visible.quoted(name) + " in this file.",
                    NearestName.of(name, services.entries().keySet())
                            .map(near -> "did you mean `" + near + "`?")
                            .orElse("there is " + names(services.entries().values()) + "."));
        }
        return service;
    }

    private void report(Node place, String message, String hint) {
        reading.findings().add(ImportCodes.SEVERAL, place.span(), message, hint);
    }

    private static String names(Collection<Mapping.Entry> services) {
        String more = services.size() > MOST_NAMED ? " and more" : "";
        return services.stream()
                .limit(MOST_NAMED)
                .map(entry -> Visible.quoted(entry.key().text()))
                .collect(Collectors.joining(", ", "", more));
    }

    private static boolean isPilot(Node service) {
        return service instanceof Mapping mapping
                && (mapping.get("image").filter(ServiceChoice::isPilotImage).isPresent()
                        || mapping.get("environment")
                                .filter(ServiceChoice::hasSite)
                                .isPresent());
    }

    private static boolean isPilotImage(Node image) {
        return image instanceof Scalar scalar && PilotImage.is(scalar.text());
    }

    private static boolean hasSite(Node environment) {
        return environment instanceof Mapping mapping
                ? mapping.entries().containsKey(Variables.SITE)
                : environment instanceof Sequence list
                        && list.items().stream()
                                .anyMatch(item -> item instanceof Scalar scalar
                                        && scalar.text().startsWith(Variables.SITE));
    }
}
