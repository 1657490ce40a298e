package io.pilotconfig.importers.kubernetes;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.pilot.Variables;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.importers.kubernetes.Expansion.Expanded;
import io.pilotconfig.importers.kubernetes.ManifestObjects.ConfigMap;
import io.pilotconfig.importers.specimen.ImportCodes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the variables of a container as the kubelet does ({@code makeEnvironmentVariables} of kubelet_pods.go). */
final class EnvironmentReader {
    private final Draft draft;
    private final ApiObject container;
    private final ValueSources sources;
    private final Environment environment;
    private final Expansion expansion;

    EnvironmentReader(Draft draft, ApiObject container, ValueSources sources, boolean serviceLinks) {
        this.draft = draft;
        this.container = container;
        this.sources = sources;
        this.environment = new Environment(serviceLinks);
        this.expansion = new Expansion(environment);
    }

    /** The variables: those of whole ConfigMaps first, then each by itself, which may name those before it. */
    Environment read() {
        container.objects("envFrom", ApiType.VARIABLES_SOURCE).forEach(this::readAll);
        Set<String> names = new HashSet<>();
        for (ApiObject variable : container.objects("env", ApiType.VARIABLE)) {
            Optional<Scalar> name = variable.required("name");
            if (name.isEmpty()) {
                variable.ignore("value", "valueFrom");
            }
            name.ifPresent(text -> {
                if (!names.add(text.text())) {
                    draft.say(
                            ImportCodes.AMBIGUOUS,
                            text.span(),
                            "The variable " + Visible.quoted(text.text())
                                    + " stands here a second time; this value counts.",
                            "remove one of the two: `kubectl apply` cannot tell them apart.");
                }
                readVariable(variable, text);
            });
            variable.end();
        }
        return environment;
    }

    /** Words of a command, which may name every variable. */
    List<Scalar> words(List<Scalar> written) {
        List<Scalar> words = new ArrayList<>();
        written.forEach(word -> words.add(expand(word)));
        return words;
    }

    private void readAll(ApiObject source) {
        String prefix = source.text("prefix").map(Scalar::text).orElse("");
        source.object("configMapRef", ApiType.OPTIONAL_REFERENCE)
                .ifPresent(reference -> readConfigMap(reference, prefix));
        source.object("secretRef", ApiType.OPTIONAL_REFERENCE).ifPresent(reference -> readSecret(reference, prefix));
        source.end();
    }

    private void readConfigMap(ApiObject reference, String prefix) {
        boolean optional = reference.isTrue("optional");
        Optional<Scalar> name = reference.required("name");
        reference.end();
        if (name.isPresent()) {
            Optional<ConfigMap> map = draft.objects().configMap(name.get().text());
            map.ifPresent(found -> found.data()
                    .forEach((key, entry) -> environment.define(named(prefix, entry), (Scalar) entry.value())));
            if (map.isEmpty()) {
                sources.sayNoConfigMap(name.get(), optional);
            }
        }
    }

    private static Scalar named(String prefix, Mapping.Entry entry) {
        return new Scalar(prefix + entry.key().text(), false, entry.key().span());
    }

    private void readSecret(ApiObject reference, String prefix) {
        Optional<Scalar> name = reference.ignore("optional").required("name");
        reference.end();
        name.ifPresent(secret -> {
            Set<String> keys = draft.objects()
                    .secret(secret.text())
                    .map(ManifestObjects.Secret::keys)
                    .orElse(Set.of());
            keys.forEach(key -> environment.defineUnknown(prefix + key));
            String token = Variables.TOKEN.startsWith(prefix) ? Variables.TOKEN.substring(prefix.length()) : "";
            if (keys.contains(token)) {
                sources.takeToken(secret, new Scalar(token, false, secret.span()));
            }
            sources.saySecret(secret, keys);
        });
    }

    private void readVariable(ApiObject variable, Scalar name) {
        Optional<Scalar> value =
                variable.text("value").filter(text -> !text.text().isEmpty());
        Optional<ApiObject> source = variable.object("valueFrom", ApiType.VALUE_SOURCE);
        if (value.isPresent() && source.isPresent()) {
            draft.say(
                    ImportCodes.SYNTAX,
                    variable.keySpan("valueFrom"),
                    "A variable has either `value` or `valueFrom`: the API server refuses both.",
                    "remove one of the two.");
        }
        if (value.isPresent()) {
            define(name, value.get());
        } else if (source.isPresent()) {
            sources.value(name, source.get())
                    .ifPresentOrElse(
                            text -> environment.define(name, text), () -> environment.defineUnknown(name.text()));
        } else {
            environment.define(name, new Scalar("", false, name.span()));
        }
    }

    private void define(Scalar name, Scalar value) {
        if (name.text().equals(Variables.TOKEN)) {
            draft.hide(value);
        }
        Scalar expanded = expand(value);
        if (name.text().equals(Variables.TOKEN)) {
            draft.hide(expanded);
        }
        environment.define(name, expanded);
    }

    private Scalar expand(Scalar written) {
        Expanded expanded = expansion.expand(written.text());
        for (String name : expanded.unknown()) {
            draft.say(
                    ImportCodes.ENVIRONMENT,
                    written.span(),
                    "What " + Visible.quoted("$(" + name + ")")
                            + " stands for is not known here: only the cluster knows it.",
                    "write the value out.");
        }
        if (expanded.broken()) {
            draft.changed(
                    written.span(),
                    "The kubelet breaks a character that stands behind `$` and is not ASCII; the settings keep it whole.",
                    "write `$$` where a dollar sign is meant.");
        }
        if (expanded.tooLong()) {
            draft.say(
                    ImportCodes.SYNTAX,
                    written.span(),
                    "References to variables expand to more than 1 MiB up to here.",
                    "write the values out.");
        }
        return new Scalar(expanded.text(), false, written.span());
    }
}
