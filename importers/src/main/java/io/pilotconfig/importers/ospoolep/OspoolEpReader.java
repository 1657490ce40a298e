package io.pilotconfig.importers.ospoolep;

import io.pilotconfig.core.pilot.Variables;
import io.pilotconfig.core.source.SourceText;
import io.pilotconfig.importers.specimen.Findings;
import io.pilotconfig.importers.specimen.LaunchReader;
import io.pilotconfig.importers.specimen.PlacedText;
import io.pilotconfig.importers.specimen.Reading;
import io.pilotconfig.importers.specimen.Specimen;
import io.pilotconfig.importers.specimen.TokenValues;
import java.util.Map;
import java.util.Optional;

/**
 * Reads {@code /etc/osg/ospool-ep.cfg}. The container is the one that the package's newest script would start, with the
 * variables as docker reads them, and the script's own as systemd does.
 */
public final class OspoolEpReader implements LaunchReader {
    /** A reader. */
    public OspoolEpReader() {}

    @Override
    public Optional<Specimen> read(Reading reading) {
        SourceText source = reading.source();
        Findings findings = reading.findings();
        TokenValues.hide(source);
        PlacedText text = PlacedText.of(source.text());
        Map<String, Assignment> systemd = SystemdEnvironment.read(text, findings);
        Map<String, Assignment> docker = DockerEnvironment.read(text, findings);
        hideToken(source, systemd);
        new TwoReadings(systemd, docker, findings).compare();
        return Optional.of(new StartScript(systemd, reading.options().modernize(), findings).start(docker));
    }

    private static void hideToken(SourceText source, Map<String, Assignment> variables) {
        Optional.ofNullable(variables.get(Variables.TOKEN))
                .map(Assignment::value)
                .ifPresent(token -> source.hide(token.text(), token.span()));
    }
}
