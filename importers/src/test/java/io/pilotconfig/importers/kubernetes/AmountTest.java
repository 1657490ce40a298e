package io.pilotconfig.importers.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.section.Scalar;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AmountTest {
    @ParameterizedTest
    @CsvSource({
        "8, 8, 8",
        "8000m, 8, 8",
        "15500m, 15.5, 16",
        "0.5, 0.5, 1",
        ".5, 0.5, 1",
        "1., 1, 1",
        "+2, 2, 2",
        "010, 10, 10",
        "1e3, 1000, 1000",
        "12E-1, 1.2, 2",
        "2E, 2000000000000000000, 2000000000000000000",
        "60G, 60000000000, 60000000000",
        "16Gi, 17179869184, 17179869184",
        "1.5Ki, 1536, 1536",
        "1Ei, 1152921504606846976, 1152921504606846976",
        "100n, 0.0000001, 1",
        "0, 0, 0",
    })
    void amountIsANumber(String written, String decimal, String whole) {
        Amount amount = new Amount(Amount.parse(written).orElseThrow(), Scalar.of(written));

        assertThat(amount.decimal().text()).isEqualTo(decimal);
        assertThat(amount.whole().text()).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "+", "8 Gi", "Gi", "8gi", "8K", "8KB", "1e", "1e1000", "0x10", "1_000", "eight"})
    void anythingElseIsNone(String written) {
        assertThat(Amount.parse(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"20Gi, 20Gi", "1.5Ti, 1.5Ti", "2e9, 2000000000", "500m, 1", "+5, 5"})
    void storageIsWrittenAsTheOptionsTakeIt(String written, String expected) {
        assertThat(new Amount(Amount.parse(written).orElseThrow(), Scalar.of(written))
                        .storage()
                        .text())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"16Gi, 1048576, 16384", "7500m, 1, 8", "1000, 300, 4"})
    void quotientsAreRoundedUp(String written, String divisor, String expected) {
        assertThat(new Amount(Amount.parse(written).orElseThrow(), Scalar.of(written))
                        .dividedBy(new BigDecimal(divisor)))
                .isEqualTo(expected);
    }
}
