package io.pilotconfig.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Settings for tests, and files of them. */
final class Samples {
    /** Nothing to say about it but for what the docker renderer advises. */
    static final String CLEAN = """
            site: CHTC
            resource: CHTC-EP1
            token: /etc/osg/ospool-ep.tkn
            workDir: /worker
            squid: http://squid.example.edu:3128
            cvmfs: { mode: none }
            pull: always
            limits: { pids: 16384, openFiles: 2048 }
            """;

    /** Three warnings. */
    static final String WARNINGS = """
            site: CHTC
            resource: CHTC-EP1
            token: /etc/osg/ospool-ep.tkn
            pull: always
            limits: { pids: 16384, openFiles: 2048 }
            """;

    /** Two errors, on lines 2 and 4. */
    static final String ERRORS =
            CLEAN.replace("resource: CHTC-EP1", "resource: '!'").replace("/worker", "worker");

    /** Two pieces of advice. */
    static final String ADVICE = CLEAN.replace("limits: { pids: 16384, openFiles: 2048 }", "");

    private Samples() {}

    static String file(Path directory, String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }
}
