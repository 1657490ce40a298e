package io.pilotconfig.importers.compose;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.pilot.Paths;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.Specimen.Mount;
import io.pilotconfig.importers.specimen.Specimen.Part;
import java.util.List;
import java.util.Optional;

/**
 * Reads the secrets or configs of a service. Those made of a file of the host are mounts that can only be read; the
 * token and the machine attributes have a place of their own in the settings.
 */
final class GrantReader {
    private static final List<String> KEYS = List.of("source", "target", "uid", "gid", "mode");
    private static final List<String> DECLARED = List.of(
            "name", "file", "content", "environment", "external", "labels", "driver", "driver_opts", "template_driver");

    private final ComposeFile file;
    private final Values values;
    private final String section;

    /** Of a section of the file: {@code secrets} or {@code configs}. */
    GrantReader(ComposeFile file, String section) {
        this.file = file;
        this.values = file.values();
        this.section = section;
    }

    void read(Node grants) {
        for (Node grant : values.list(section, grants)) {
            if (grant instanceof Mapping mapping) {
                readLong(mapping);
            } else {
                values.text(section, grant).ifPresent(source -> add(source, source.text()));
            }
        }
    }

    private void readLong(Mapping grant) {
        values.checkKeys(section, grant, KEYS);
        Optional<Scalar> source = grant.get("source").flatMap(node -> values.text("source", node));
        Optional<Scalar> target = grant.get("target").flatMap(node -> values.text("target", node));
        for (String key : List.of("uid", "gid", "mode")) {
            grant.get(key)
                    .ifPresent(node -> values.dropped("`" + key + "`", node.span(), "set it on the file itself."));
        }
        if (source.isEmpty()) {
            values.refuse(section, grant, "a `source`", "write the name that stands under `" + section + "`.");
        } else {
            add(source.get(), target.map(Scalar::text).orElse(source.get().text()));
        }
    }

    private void add(Scalar source, String target) {
        String base = section.equals("secrets") ? "/run/secrets/" : "/";
        Scalar path = new Scalar(target.startsWith("/") ? target : base + target, false, source.span());
        Optional<Mapping> declared = file.declared(section, source).flatMap(node -> values.mapping(section, node));
        if (declared.isEmpty()) {
            values.report(
                    ImportCodes.UNKNOWN,
                    source.span(),
                    "There is no " + Visible.quoted(source.text()) + " under `" + section + "` of the file.",
                    "declare it there, with the `file` that it is made of.");
            return;
        }
        values.checkKeys(section, declared.get(), DECLARED);
        add(source, path, declared.get());
    }

    private void add(Scalar source, Scalar target, Mapping declared) {
        Optional<Node> external = declared.get("external").filter(node -> !isFalse(node));
        if (external.isPresent()) {
            values.report(
                    ImportCodes.UNKNOWN,
                    external.get().span(),
                    "Compose starts no service with something external under `" + section + "`.",
                    "name the `file` that it is made of.");
        } else if (declared.get("file").isPresent()) {
            values.text("file", declared.get("file").get())
                    .flatMap(path -> HostPath.absolute(path, values))
                    .ifPresent(path -> addFile(source, path, target));
        } else if (declared.get("content").isPresent()) {
            values.text("content", declared.get("content").get()).ifPresent(text -> addContent(text, target));
        } else if (declared.get("environment").isPresent()) {
            values.text("environment", declared.get("environment").get()).ifPresent(name -> addVariable(name, target));
        } else {
            values.refuse(section, declared, "made of something", "name the `file` that it is made of.");
        }
    }

    private static boolean isFalse(Node node) {
        return node instanceof Scalar scalar && scalar.text().equals("false");
    }

    private void addFile(Scalar source, Scalar path, Scalar target) {
        if (section.equals("secrets") && target.text().equals(Paths.TOKEN)) {
            file.specimen()
                    .with(Part.TOKEN, path)
                    .option("tokenSecret", source.span(), new Scalar("true", true, source.span()));
            return;
        }
        file.specimen().mount(new Mount(path, target, true, "", false, source.span()));
        if (target.text().equals(Paths.ATTRIBUTES)) {
            file.reading()
                    .attributes(path.text())
                    .ifPresent(content -> file.specimen()
                            .with(Part.ATTRIBUTES, content, path.span())
                            .option("attributes", source.span(), new Scalar("file", false, source.span())));
        }
    }

    private void addContent(Scalar content, Scalar target) {
        if (target.text().equals(Paths.ATTRIBUTES)) {
            file.specimen().with(Part.ATTRIBUTES, content);
        } else {
            values.dropped(
                    "A file with its content at " + Visible.quoted(target.text()),
                    content.span(),
                    "write it to a file of the host, and name that under `mounts`.");
        }
    }

    private void addVariable(Scalar name, Scalar target) {
        Optional<String> value = file.variables().get(name.text());
        if (section.equals("secrets")) {
            values.report(
                    ImportCodes.TOKEN,
                    name.span(),
                    "This secret is made of a variable; the settings know files only.",
                    "write it to a file of the host, and name that: `token: /etc/osg/ospool-ep.tkn`.");
        } else if (value.isEmpty()) {
            values.report(
                    ImportCodes.ENVIRONMENT,
                    name.span(),
                    "The value of the variable " + Visible.quoted(name.text()) + " is not known here.",
                    "write its value as `content`, or put it in the file `.env` beside this one.");
        } else {
            addContent(new Scalar(value.get(), false, name.span()), target);
        }
    }
}
