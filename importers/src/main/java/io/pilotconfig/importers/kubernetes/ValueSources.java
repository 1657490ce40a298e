package io.pilotconfig.importers.kubernetes;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.pilot.Variables;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.importers.kubernetes.ManifestObjects.ConfigMap;
import io.pilotconfig.importers.specimen.ImportCodes;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where variables have their values from: what a ConfigMap of the manifest or the pod itself says is known. */
final class ValueSources {
    private static final int MOST_NAMED = 20;

    private final Draft draft;
    private final MetadataReader metadata;
    private final ResourceAmounts resources;

    ValueSources(Draft draft, MetadataReader metadata, ResourceAmounts resources) {
        this.draft = draft;
        this.metadata = metadata;
        this.resources = resources;
    }

    /** The value of a variable; empty after it was said that it is not known. */
    Optional<Scalar> value(Scalar name, ApiObject source) {
        Optional<Scalar> value = source.object("configMapKeyRef", ApiType.KEY_REFERENCE)
                .flatMap(this::ofConfigMap)
                .or(() -> source.object("fieldRef", ApiType.FIELD_REFERENCE).flatMap(field -> ofField(name, field)))
                .or(() -> source.object("resourceFieldRef", ApiType.RESOURCE_REFERENCE)
                        .flatMap(field -> ofResource(name, field)));
        source.object("secretKeyRef", ApiType.KEY_REFERENCE).ifPresent(reference -> readSecret(name, reference));
        source.end();
        return value;
    }

    private Optional<Scalar> ofConfigMap(ApiObject reference) {
        boolean optional = reference.isTrue("optional");
        Optional<Scalar> name = reference.required("name");
        Optional<Scalar> key = reference.required("key");
        reference.end();
        if (name.isEmpty() || key.isEmpty()) {
            return Optional.empty();
        }
        Optional<ConfigMap> map = draft.objects().configMap(name.get().text());
        Optional<Scalar> value = map.flatMap(found -> found.text(key.get().text()));
        if (map.isEmpty()) {
            sayNoConfigMap(name.get(), optional);
        } else if (value.isEmpty() && !optional) {
            draft.say(
                    ImportCodes.ENVIRONMENT,
                    key.get().span(),
                    "The ConfigMap " + Visible.quoted(name.get().text()) + " has no key "
                            + Visible.quoted(key.get().text()) + ".",
                    "write the key that it has, or the value.");
        }
        return value;
    }

    /** Says that a ConfigMap is not among the objects of the manifest. */
    void sayNoConfigMap(Scalar name, boolean optional) {
        draft.say(
                optional ? ImportCodes.DROPPED : ImportCodes.ENVIRONMENT,
                name.span(),
                "The ConfigMap " + Visible.quoted(name.text()) + " is not in this file, so what it holds is not known.",
                "put it into the same file, as `kubectl get configmap -o yaml` prints it, behind a line `---`.");
    }

    private Optional<Scalar> ofField(Scalar name, ApiObject reference) {
        Optional<Scalar> path = reference.ignore("apiVersion").required("fieldPath");
        reference.end();
        Optional<String> value = path.flatMap(text -> metadata.field(text.text()));
        if (value.isEmpty()) {
            path.ifPresent(text -> drop(name, text.span(), "only the running pod has " + Visible.quoted(text.text())));
        }
        return value.map(text -> new Scalar(text, false, path.map(Scalar::span).orElse(name.span())));
    }

    private Optional<Scalar> ofResource(Scalar name, ApiObject reference) {
        Optional<Scalar> resource = reference.ignore("containerName").required("resource");
        BigDecimal divisor = reference
                .amount("divisor")
                .map(Amount::value)
                .filter(value -> value.signum() > 0)
                .orElse(BigDecimal.ONE);
        reference.end();
        Optional<String> value =
                resource.flatMap(text -> resources.named(text.text())).map(amount -> amount.dividedBy(divisor));
        if (value.isEmpty()) {
            resource.ifPresent(text ->
                    drop(name, text.span(), "without " + Visible.quoted(text.text()) + " it is what the node has"));
        }
        return value.map(
                text -> new Scalar(text, false, resource.map(Scalar::span).orElse(name.span())));
    }

    private void readSecret(Scalar name, ApiObject reference) {
        Optional<Scalar> secret = reference.ignore("optional").required("name");
        Optional<Scalar> key = reference.required("key");
        reference.end();
        if (secret.isEmpty() || key.isEmpty()) {
            return;
        }
        if (name.text().equals(Variables.TOKEN)) {
            takeToken(secret.get(), key.get());
        } else {
            drop(
                    name,
                    secret.get().span(),
                    "settings hold no secrets, and it comes from the Secret "
                            + Visible.quoted(secret.get().text()));
        }
    }

    /** Takes the token from the same Secret, as a file. */
    void takeToken(Scalar secret, Scalar key) {
        draft.token(secret, key);
        draft.say(
                ImportCodes.OLD,
                key.span(),
                "The token in the variable `TOKEN` is seen by whoever may look at the pod's processes; the settings mount"
                        + " the same Secret as a file.",
                "");
    }

    /** Says that the variables of a Secret are left out. */
    void saySecret(Scalar secret, Set<String> keys) {
        String which = keys.isEmpty() ? "" : ": " + named(keys);
        draft.dropped(
                secret.span(),
                "The variables from the Secret " + Visible.quoted(secret.text()) + " are left out" + which
                        + "; settings hold no secrets.",
                draft.hasToken()
                        ? ""
                        : "if it holds the token, name it as `targets.kubernetes.tokenSecret`, and its key as `tokenKey`.");
    }

    private static String named(Set<String> keys) {
        String some = keys.stream().limit(MOST_NAMED).map(Visible::quoted).collect(Collectors.joining(", "));
        return some + (keys.size() > MOST_NAMED ? " and more" : "");
    }

    private void drop(Scalar name, Span span, String why) {
        draft.dropped(
                span,
                "The variable " + Visible.quoted(name.text()) + " is left out: " + why + ".",
                "if the pilot needs it, write its value under `environment`, or patch what is rendered.");
    }
}
