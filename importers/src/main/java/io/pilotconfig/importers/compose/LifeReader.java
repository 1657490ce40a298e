package io.pilotconfig.importers.compose;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.NearestName;
import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.Specimen.Part;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Reads how a service begins and ends: pulling, starting again, stopping. */
final class LifeReader {
    private static final List<String> RESTARTS = List.of("no", "always", "unless-stopped", "on-failure");
    private static final String USUAL = "unless-stopped";
    private static final List<String> POLICY = List.of("condition", "delay", "max_attempts", "window");
    private static final List<String> PULLS =
            List.of("always", "missing", "if_not_present", "never", "build", "refresh", "daily", "weekly");

    private final ComposeFile file;
    private final Values values;

    LifeReader(ComposeFile file) {
        this.file = file;
        this.values = file.values();
    }

    /** Reads a service that stands under a name. */
    void read(Mapping service, Scalar name) {
        service.get("pull_policy")
                .flatMap(node -> values.text("pull_policy", node))
                .ifPresent(this::pull);
        service.get("stop_grace_period")
                .flatMap(node -> values.text("stop_grace_period", node))
                .ifPresent(this::stop);
        Optional<Mapping> policy = service.get("deploy")
                .filter(Mapping.class::isInstance)
                .flatMap(deploy -> ((Mapping) deploy).get("restart_policy"))
                .flatMap(node -> values.mapping("restart_policy", node));
        Optional<Scalar> restart = service.get("restart").flatMap(node -> values.text("restart", node));
        if (policy.isPresent()) {
            policy(policy.get());
        } else if (restart.isPresent()) {
            restart(restart.get());
        } else if (service.get("restart").isEmpty()) {
            put("no", name.span());
        }
    }

    private void policy(Mapping policy) {
        values.checkKeys("restart_policy", policy, POLICY);
        for (String key : List.of("delay", "max_attempts", "window")) {
            policy.get(key)
                    .ifPresent(node -> values.dropped(
                            "`" + key + "`", node.span(), "a pilot is started again as often as it ends."));
        }
        Optional<Node> condition = policy.get("condition");
        if (condition.isEmpty()) {
            put("no", policy.span());
        } else {
            values.text("condition", condition.get()).ifPresent(word -> {
                switch (word.text()) {
                    case "none" -> put("no", word.span());
                    case "any" -> put("always", word.span());
                    default -> restart(word);
                }
            });
        }
    }

    private void restart(Scalar restart) {
        int colon = restart.text().indexOf(':');
        String word = colon < 0 ? restart.text() : restart.text().substring(0, colon);
        if (word.isEmpty()) {
            put("no", restart.span());
        } else if (!RESTARTS.contains(word) || (colon >= 0 && !word.equals("on-failure"))) {
            values.refuse(
                    "restart",
                    restart,
                    "`no`, `always`, `unless-stopped` or `on-failure`",
                    NearestName.of(word, RESTARTS)
                            .map(near -> "did you mean `" + near + "`?")
                            .orElse("write `unless-stopped`."));
        } else {
            if (colon >= 0) {
                values.dropped("A number of attempts", restart.span(), "a pilot is started again as often as it ends.");
            }
            put(word, restart.span());
        }
    }

    private void put(String restart, Span span) {
        if (!restart.equals(USUAL)) {
            file.specimen().option("restart", span, new Scalar(restart, false, span));
        }
    }

    private void pull(Scalar policy) {
        switch (policy.text()) {
            case "always", "missing", "never" -> file.specimen().with(Part.PULL, policy);
            case "if_not_present" -> file.specimen().with(Part.PULL, "missing", policy.span());
            default -> {
                if (PULLS.contains(policy.text()) || policy.text().startsWith("every_")) {
                    values.dropped(
                            "The pull policy " + Visible.quoted(policy.text()),
                            policy.span(),
                            "write `pull: always` for a fresh image at each start.");
                } else {
                    values.refuse(
                            "pull_policy",
                            policy,
                            "`always`, `missing` or `never`",
                            NearestName.of(policy.text(), PULLS)
                                    .map(near -> "did you mean `" + near + "`?")
                                    .orElse("write `always`."));
                }
            }
        }
    }

    private void stop(Scalar period) {
        Optional<BigDecimal> seconds = Duration.seconds(period.text());
        if (seconds.isEmpty() || seconds.get().signum() < 0) {
            values.refuse("stop_grace_period", period, "a duration", "write a number with its unit, such as `15s`.");
            return;
        }
        BigDecimal whole = seconds.get().setScale(0, RoundingMode.CEILING);
        if (whole.compareTo(seconds.get()) != 0) {
            values.report(
                    ImportCodes.CHANGED,
                    period.span(),
                    "The settings have whole seconds; " + whole + " are taken.",
                    "write `stopSeconds` as you need it.");
        }
        file.specimen().with(Part.STOP_SECONDS, whole.toPlainString(), period.span());
    }
}
