package io.pilotconfig.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.render.Renderers;
import io.pilotconfig.core.settings.PilotSettings;
import io.pilotconfig.importers.ImportOptions;
import io.pilotconfig.importers.Imported;
import io.pilotconfig.importers.Importers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is imported of a line is what a shell makes of it, however it is quoted. */
class ImportedLineTest {
    private static final String SIGNS = "'\"\\ab '\"\\*~#{}[]!?=%,\n\t ";
    private static final int LINES = 600;
    private static final int LONGEST = 9;
    private static final int UNIQUE = 42;

    private final Importers importers = new Importers(new SettingsChecker(List.of()), Renderers.installed());

    @Test
    void importAndShellMakeTheSameWords(@TempDir Path directory) throws IOException {
        Recorder recorder = new Recorder(directory);
        Random random = new Random(UNIQUE);
        List<String> imported = new ArrayList<>();
        for (int i = 0; i < LINES; i++) {
            String line = line(written(random), written(random));
            Imported made = importers.read("docker", "line.sh", line, ImportOptions.DEFAULTS);
            if (made.text().isPresent()) {
                PilotSettings settings = made.report().settings().orElseThrow();
                imported.add(line);
                assertThat(variables(settings))
                        .as(line)
                        .isEqualTo(after(recorder.words(i % 2 == 0 ? Shell.DASH : Shell.BASH, line)));
            }
        }
        assertThat(imported).as("lines that can be imported").hasSizeGreaterThan(LINES / 6);
    }

    private static String line(String first, String second) {
        return "docker run --rm \\\n  -e X_1=" + first + " -e GLIDEIN_Site=CHTC -e GLIDEIN_ResourceName=CHTC-EP1"
                + " -v /token:/etc/condor/tokens-orig.d/flock.opensciencegrid.org -e X_2=" + second + " img\n";
    }

    /** A word as someone may write it, with quotes that may or may not fit. */
    private static String written(Random random) {
        StringBuilder word = new StringBuilder("a");
        int length = random.nextInt(LONGEST);
        for (int i = 0; i < length; i++) {
            word.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return random.nextBoolean() ? "'" + word + "'" : random.nextBoolean() ? "\"" + word + "\"" : word.toString();
    }

    private static List<String> variables(PilotSettings settings) {
        List<String> variables = new ArrayList<>();
        for (Map.Entry<String, String> variable : settings.environment().entrySet()) {
            variables.add(variable.getKey() + "=" + variable.getValue());
        }
        return variables;
    }

    /** The variables that have no setting of their own. */
    private static List<String> after(List<String> words) {
        List<String> variables = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i - 1).equals("-e") && !words.get(i).startsWith("GLIDEIN_")) {
                variables.add(words.get(i));
            }
        }
        return variables;
    }
}
