package io.pilotconfig.core.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One run at a time writes into a tree, but that one with as many threads as it likes. */
class TwoRunsTest {
    @TempDir
    Path root;

    @Test
    void theSecondOneInAProcessIsRefused() {
        try (OutputTree first = OutputTree.open(root, OutputOptions.DEFAULTS)) {
            assertThat(first.isForgetful()).isFalse();
            refused();
        }
        assertThat(new TreeFixture(root).generate("ep1/unit=one")).hasSize(1);
    }

    @Test
    void theSecondProcessIsRefused() throws Exception {
        Process other = EndlessRun.start(Holder.class, root);
        try {
            assertThat(other.getInputStream().read()).isEqualTo('.');
            refused();
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertThat(new TreeFixture(root).generate("ep1/unit=one")).hasSize(1);
    }

    /** A process that has a tree open until its input ends or it is killed. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] args) throws IOException {
            try (OutputTree tree = OutputTree.open(Path.of(args[0]), OutputOptions.DEFAULTS)) {
                System.out.print(tree.isForgetful() ? '!' : '.');
                System.out.flush();
                System.in.read();
            }
        }
    }

    private void refused() {
        assertThatThrownBy(() -> OutputTree.open(root, OutputOptions.DEFAULTS))
                .isInstanceOf(OutputException.class)
                .hasMessage("cannot write " + root + ": another run of pilotconfig is writing there");
    }

    @Test
    void manyThreadsMakeTheSameTree() {
        String[] files = IntStream.range(0, 2000)
                .mapToObj(i -> "ep" + i / 4 + "/file" + i % 4 + "=" + "text ".repeat(i % 50))
                .toArray(String[]::new);
        List<FileChange> changes = new ArrayList<>();
        try (OutputTree tree = OutputTree.open(root, OutputOptions.DEFAULTS)) {
            TreeFixture.pilots(files).entrySet().parallelStream()
                    .map(pilot -> tree.put(pilot.getKey(), pilot.getValue()))
                    .forEachOrdered(changes::addAll);
            changes.addAll(tree.finish(pilot -> true));
        }

        assertThat(changes).hasSize(2000).allMatch(FileChange::isDifference);
        assertThat(new TreeFixture(root).content()).containsExactlyInAnyOrder(files);
        assertThat(new TreeFixture(root).generate(files)).isEmpty();
    }
}
