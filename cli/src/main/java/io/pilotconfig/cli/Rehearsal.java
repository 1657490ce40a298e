package io.pilotconfig.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Runs usual command lines, all in one process. The launcher has it run once and archives the classes that were loaded, so
 * that later starts find them ready.
 */
final class Rehearsal {
    private static final String GOOD = """
            # Whatever files have: comments, too.
            site: CHTC
            resource: CHTC-EP1
            token: /etc/osg/ospool-ep.tkn
            workDir: '/var/lib/ospool-pilot'
            squid: http://squid.example.edu:3128
            startExpression: >-
              TARGET.RequestCpus <= 4
              && Owner =!= "nobody"
            cvmfs:
              mode: cvmfsexec
              repos: # one or more
                - oasis.opensciencegrid.org
            limits: { cpus: 8, memoryMb: 16000 }
            mounts: [{ source: /data, target: /data, readOnly: true }]
            attributes: { RACK: '"r7"' }
            environment: { POOL: ospool }
            """;

    private static final String WRONG = """
            site: CHTC
            resource: '!'
            token: /etc/osg/ospool-ep.tkn
            squidd: http://squid.example.edu:3128
            startExpression: RequestCpus <= (4
            """;

    private static final String FLEET = """
            defaults: { site: CHTC, token: /etc/osg/ospool-ep.tkn, targets: { docker: {}, quadlet: {} } }
            pilots: { ep1: { resource: CHTC-EP1 } }
            """;

    private Rehearsal() {}

    /** Runs them; the argument is a folder for the files that they read and write. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        String good = Files.writeString(folder.resolve("good.yaml"), GOOD).toString();
        String wrong = Files.writeString(folder.resolve("wrong.yaml"), WRONG).toString();
        String output = folder.resolve("output").toString();
        for (String target : CommandJar.renderers().ids()) {
            run("render", target, good);
            run("render", target, good, "--output", output);
        }
        run("validate", good, wrong);
        run("validate", "--format", "json", wrong);
        run("help", "render");
        String fleet = Files.writeString(folder.resolve("fleet.yaml"), FLEET).toString();
        String tree = folder.resolve("tree").toString();
        String other = folder.resolve("other").toString();
        run("generate", fleet, "--output", tree);
        run("generate", fleet, "--output", other, "--check", "--prune", "--format", "json");
        RunMemory memory = new RunMemory(folder.resolve("memory"), "rehearsal");
        for (int i = 0; i < 2; i++) {
            Main.run(new String[] {"generate", fleet, "--output", tree}, Session.ofProcess(() -> Optional.of(memory)));
        }
    }

    private static void run(String... args) {
        Main.run(args, Session.ofProcess(Optional::empty));
    }
}
