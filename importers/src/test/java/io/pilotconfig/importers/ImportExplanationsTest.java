package io.pilotconfig.importers;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.importers.specimen.ImportCodes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportExplanationsTest {
    @Test
    void everyCodeIsExplained() throws IllegalAccessException {
        List<Code> codes = new ArrayList<>();
        for (var field : ImportCodes.class.getFields()) {
            codes.add((Code) field.get(null));
        }

        assertThat(Importers.explanations().codes()).containsExactlyInAnyOrderElementsOf(codes);
    }
}
