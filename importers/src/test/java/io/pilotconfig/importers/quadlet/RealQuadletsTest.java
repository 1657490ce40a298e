package io.pilotconfig.importers.quadlet;

import io.pilotconfig.importers.RealLaunches;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Quadlets as people write them. */
class RealQuadletsTest {
    @TestFactory
    Stream<DynamicTest> quadletBecomesSettings() {
        return RealLaunches.tests("quadlet");
    }
}
