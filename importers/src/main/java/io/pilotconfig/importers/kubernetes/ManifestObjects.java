package io.pilotconfig.importers.kubernetes;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Sequence;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.importers.specimen.Findings;
import io.pilotconfig.importers.specimen.ImportCodes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The objects of a manifest, those within lists included. */
final class ManifestObjects {
    private static final String CORE = "v1";

    private final Findings findings;
    private final List<Workload> workloads = new ArrayList<>();
    private final Map<String, ConfigMap> configMaps = new LinkedHashMap<>();
    private final Map<String, Secret> secrets = new LinkedHashMap<>();
    private final List<Other> others = new ArrayList<>();
    private final Set<String> used = new HashSet<>();

    /**
     * An object that runs pods.
     *
     * @param kind its kind
     * @param object the object
     * @param name its name; the empty text where it has none
     * @param place where its kind stands
     */
    record Workload(WorkloadKind kind, ApiObject object, String name, Span place) {
        /** What a message calls it. */
        String label() {
            return kind.word().toLowerCase(Locale.ROOT) + "/" + name;
        }
    }

    /**
     * A ConfigMap.
     *
     * @param data its texts
     * @param place where its kind stands
     */
    record ConfigMap(Map<String, Mapping.Entry> data, Span place) {
        /** A text of it. */
        Optional<Scalar> text(String key) {
            Mapping.Entry entry = data.get(key);
            return entry == null ? Optional.empty() : Optional.of((Scalar) entry.value());
        }
    }

    /**
     * A Secret, of which nothing but the names of its keys is known.
     *
     * @param keys its keys
     * @param place where its kind stands
     */
    record Secret(Set<String> keys, Span place) {}

    /** An object that runs nothing. */
    private record Other(String kind, String name, Span place) {}

    private ManifestObjects(Findings findings) {
        this.findings = findings;
    }

    /** The objects of these documents. Whatever a Secret holds is hidden before anything is said. */
    static ManifestObjects of(List<Node> documents, SecretGuard guard, Findings findings) {
        ManifestObjects objects = new ManifestObjects(findings);
        documents.forEach(guard::hide);
        documents.forEach(objects::add);
        return objects;
    }

    /** What runs pods. */
    List<Workload> workloads() {
        return workloads;
    }

    /** A ConfigMap of the manifest, which counts as used. */
    Optional<ConfigMap> configMap(String name) {
        used.add("ConfigMap/" + name);
        return Optional.ofNullable(configMaps.get(name));
    }

    /** A Secret of the manifest, which counts as used. */
    Optional<Secret> secret(String name) {
        used.add("Secret/" + name);
        return Optional.ofNullable(secrets.get(name));
    }

    /** Says of each object that the chosen workload does not use that it stays as it is. */
    void sayUnused() {
        configMaps.forEach((name, map) -> sayUnused("ConfigMap", name, map.place()));
        secrets.forEach((name, secret) -> saySecret(name, secret.place()));
        others.forEach(other -> sayUnused(other.kind(), other.name(), other.place()));
    }

    private void saySecret(String name, Span place) {
        if (used.contains("Secret/" + name)) {
            findings.add(
                    ImportCodes.DROPPED,
                    place,
                    "The Secret " + Visible.quoted(name)
                            + " stays what it is: the settings name it, and hold no secrets.",
                    "keep it in a manifest of its own.");
        } else {
            sayUnused("Secret", name, place);
        }
    }

    private void sayUnused(String kind, String name, Span place) {
        if (!used.contains(kind + "/" + name)) {
            findings.add(
                    ImportCodes.DROPPED,
                    place,
                    "The " + Visible.quoted(kind) + " " + Visible.quoted(name) + " is no part of a pilot's settings.",
                    "keep it in a manifest of its own, if it is needed.");
        }
    }

    private void add(Node node) {
        if (!(node instanceof Mapping mapping)) {
            if (!Mapping.isNull(node)) {
                findings.add(
                        ImportCodes.SYNTAX,
                        node.span(),
                        "A manifest consists of objects, each with `apiVersion` and `kind`, not of " + node.kind()
                                + ".",
                        "separate several objects by lines with `---`.");
            }
            return;
        }
        ApiObject frame = new ApiObject(mapping, ApiType.WORKLOAD, findings);
        Optional<Scalar> version = frame.required("apiVersion");
        Optional<Scalar> kind = frame.required("kind");
        if (version.isPresent() && kind.isPresent()) {
            add(mapping, version.get(), kind.get());
        }
    }

    private void add(Mapping mapping, Scalar version, Scalar kind) {
        String name = name(mapping);
        Optional<WorkloadKind> workload = WorkloadKind.of(kind.text());
        if (kind.text().endsWith("List") && mapping.get("items").isPresent()) {
            addAll(mapping.get("items").get());
        } else if (workload.isPresent() && isOurs(workload.get(), version)) {
            workloads.add(new Workload(
                    workload.get(), new ApiObject(mapping, ApiType.WORKLOAD, findings), name, kind.span()));
        } else if (version.text().equals(CORE) && kind.text().equals("ConfigMap")) {
            configMaps.put(name, configMap(mapping, kind.span()));
        } else if (version.text().equals(CORE) && kind.text().equals("Secret")) {
            secrets.put(name, new Secret(SecretGuard.keys(mapping), kind.span()));
        } else {
            others.add(new Other(kind.text(), name, kind.span()));
        }
    }

    private void addAll(Node items) {
        if (items instanceof Sequence list) {
            list.items().forEach(this::add);
        }
    }

    /** Whether the version has, or once had, the kind; one of another group is another kind of the same name. */
    private boolean isOurs(WorkloadKind kind, Scalar version) {
        String group = version.text().contains("/")
                ? version.text().substring(0, version.text().indexOf('/'))
                : "";
        if (version.text().equals(kind.version())) {
            return true;
        } else if (kind.wasIn(version.text())) {
            findings.add(
                    ImportCodes.OLD,
                    version.span(),
                    "Clusters of today have no " + kind.word() + " in " + Visible.quoted(version.text()) + ".",
                    "write `apiVersion: " + kind.version() + "`, as what is rendered has it.");
            return true;
        } else if (group.contains(".")) {
            return false;
        }
        findings.add(
                ImportCodes.UNKNOWN,
                version.span(),
                "Kubernetes knows no " + kind.word() + " in " + Visible.quoted(version.text()) + ".",
                "write `apiVersion: " + kind.version() + "`.");
        return true;
    }

    private ConfigMap configMap(Mapping mapping, Span place) {
        ApiObject object = new ApiObject(mapping, ApiType.CONFIG_MAP, findings)
                .ignore("apiVersion", "kind", "metadata", "immutable");
        Map<String, Mapping.Entry> data = object.textMap("data");
        object.end();
        return new ConfigMap(data, place);
    }

    private static String name(Mapping mapping) {
        return mapping.get("metadata")
                .filter(Mapping.class::isInstance)
                .flatMap(metadata -> ((Mapping) metadata).get("name"))
                .filter(Scalar.class::isInstance)
                .map(name -> ((Scalar) name).text())
                .orElse("");
    }
}
