package io.pilotconfig.importers.ospoolep;

import io.pilotconfig.importers.RealLaunches;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The file of the package ospool-ep as people fill it in. */
class RealConfigurationsTest {
    @TestFactory
    Stream<DynamicTest> configurationBecomesSettings() {
        return RealLaunches.tests("ospool-ep");
    }
}
