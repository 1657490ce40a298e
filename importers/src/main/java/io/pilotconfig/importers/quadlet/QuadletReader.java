package io.pilotconfig.importers.quadlet;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.pilot.Paths;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.LaunchReader;
import io.pilotconfig.importers.specimen.PlacedText;
import io.pilotconfig.importers.specimen.Reading;
import io.pilotconfig.importers.specimen.Specimen;
import io.pilotconfig.importers.specimen.Specimen.Part;
import io.pilotconfig.importers.specimen.TokenValues;
import java.util.List;
import java.util.Optional;

/**
 * Reads a {@code .container} unit with its drop-ins. The unit's file name is the source's; the drop-ins are looked for in
 * directories beside it.
 */
public final class QuadletReader implements LaunchReader {
    /** A reader. */
    public QuadletReader() {}

    @Override
    public Optional<Specimen> read(Reading reading) {
        TokenValues.hide(reading.source());
        Remarks remarks = new Remarks(reading.findings());
        UnitFile unit = new UnitFile();
        UnitParser.parse(PlacedText.of(reading.source().text()), unit, "", remarks);
        Span place = unit.headers().getOrDefault(UnitFile.CONTAINER, new Span(0, 0));
        Optional<UnitName> name = UnitName.of(reading.source().name());
        name.ifPresent(each -> new DropIns(reading.options().companions(), remarks).addTo(unit, each, place));
        if (unit.keys(UnitFile.CONTAINER).isEmpty()) {
            nothing(unit, remarks);
            return Optional.empty();
        }
        Specimen.Builder specimen = Specimen.of("quadlet");
        readContainer(reading, unit, specimen, remarks);
        checkImage(unit, specimen, place, remarks);
        checkName(name, specimen, place, remarks);
        new ServiceSections(unit, specimen, remarks).read(place);
        return Optional.of(specimen.build());
    }

    private static void nothing(UnitFile unit, Remarks remarks) {
        List<String> others = unit.headers().keySet().stream()
                .filter(section -> !section.isEmpty())
                .map(section -> "[" + section + "]")
                .toList();
        remarks.add(
                ImportCodes.NOTHING,
                new Span(0, 0),
                "There is no [Container] in the file"
                        + (others.isEmpty() ? "." : ", but " + Visible.quoted(String.join(" ", others)) + "."),
                "name the quadlet of the container, `NAME.container`; other kinds of quadlets cannot be imported.");
    }

    private static void readContainer(Reading reading, UnitFile unit, Specimen.Builder specimen, Remarks remarks) {
        VersionRange versions = new VersionRange();
        Generator generator = new Generator(unit, remarks, versions);
        List<Argument> arguments = generator.arguments();
        new RunArguments(reading, specimen, remarks).read(arguments);
        specimen.command(generator.command().stream().map(PlacedText::scalar).toList());
        versions.addTo(specimen);
        readAttributes(reading, specimen);
    }

    /** The file of attributes lies beside the unit, as it was rendered, or where the unit mounts it from. */
    private static void readAttributes(Reading reading, Specimen.Builder specimen) {
        for (Specimen.Mount mount : specimen.build().mounts()) {
            if (Paths.normal(mount.target().text()).equals(Paths.ATTRIBUTES)) {
                reading.attributes(mount.source().text())
                        .ifPresent(text -> specimen.with(Part.ATTRIBUTES, text, mount.span()));
            }
        }
    }

    private static void checkImage(UnitFile unit, Specimen.Builder specimen, Span place, Remarks remarks) {
        if (unit.last(UnitFile.CONTAINER, "Rootfs").isPresent()
                || specimen.part(Part.IMAGE).isEmpty()) {
            remarks.add(
                    ImportCodes.SYNTAX,
                    place,
                    "[Container] names no `Image=`, or a `Rootfs=` as well, without which podman makes no service.",
                    "write `Image=`, and no `Rootfs=`.");
        }
    }

    /** Settings have one name for the unit and the container. */
    private static void checkName(Optional<UnitName> unit, Specimen.Builder specimen, Span place, Remarks remarks) {
        if (unit.isEmpty()) {
            return;
        }
        UnitName name = unit.get();
        if (name.isTemplate()) {
            remarks.dropped(
                    place,
                    "The quadlet is a template, of which systemd makes a service per instance: settings describe one pilot.",
                    "write a fleet, with a pilot for each instance.");
        }
        Optional<Scalar> container = specimen.part(Part.NAME);
        if (container.isEmpty() && !name.isTemplate()) {
            specimen.with(Part.NAME, name.text(), place);
            remarks.add(
                    ImportCodes.ASSUMED,
                    place,
                    "Podman would call the container " + Visible.quoted("systemd-" + name.text())
                            + ": settings give it the name of the unit.",
                    "write `ContainerName=" + name.text() + "`.");
        } else if (container.isPresent() && !container.get().text().equals(name.text())) {
            remarks.add(
                    ImportCodes.CHANGED,
                    container.get().span(),
                    "The unit is called " + Visible.quoted(name.text()) + ", the container "
                            + Visible.quoted(container.get().text()) + ": settings give both the container's name.",
                    "write `ContainerName=" + name.text() + "`, or rename the file.");
        }
    }
}
