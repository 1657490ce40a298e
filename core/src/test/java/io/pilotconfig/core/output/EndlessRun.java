package io.pilotconfig.core.output;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process that generates one version of a tree after the other, until it is killed. */
final class EndlessRun {
    static final int VERSIONS = 3;

    private static final int PILOTS = 40;

    private EndlessRun() {}

    /** Starts one that generates. */
    static Process start(Path root) throws IOException, URISyntaxException {
        return start(EndlessRun.class, root);
    }

    /** Starts the program of a test, with a directory as its argument. */
    static Process start(Class<?> program, Path root) throws IOException, URISyntaxException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        place(OutputTree.class) + ":" + place(program),
                        program.getName(),
                        root.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static Path place(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    /** The files of a version: some pilots are in every one, each file in two of three, with a content of its own. */
    static String[] files(int version) {
        List<String> files = new ArrayList<>();
        for (int pilot = 0; pilot < PILOTS; pilot++) {
            for (int file = 0; file < 4; file++) {
                if (pilot % 4 == 0 || (pilot + file) % VERSIONS != version) {
                    files.add("ep" + pilot + "/file" + file + "=" + ("version " + version + "\n").repeat(200));
                }
            }
        }
        return files.toArray(String[]::new);
    }

    /** Generates in the directory that the only argument names; writes a dot when it begins. */
    public static void main(String[] args) {
        TreeFixture tree = new TreeFixture(Path.of(args[0])).with(OutputOptions.DEFAULTS.withPrune(true));
        System.out.print('.');
        System.out.flush();
        for (int run = 0; true; run++) {
            tree.generate(files(run % VERSIONS));
        }
    }
}
