package io.pilotconfig.core.classad;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What expressions may come to where attributes are known by their kinds only. {@code RequestCpus} is an integer,
 * {@code Owner} a text, {@code RequestGPUs} an integer that a job may lack, {@code Gpus} a list that a pilot may lack,
 * {@code IsX} a boolean, {@code Load} a real, {@code Born} a time, {@code Start} anything.
 */
class PossibleOutcomesTest {
    private static final Surroundings KINDS = new Surroundings() {
        @Override
        public Outcome machine(String name) {
            return switch (name) {
                case "IsX" -> Outcome.of(Kind.TRUE, Kind.FALSE);
                case "Load" -> Outcome.of(Kind.REAL);
                case "Gpus" -> Outcome.of(Kind.LIST, Kind.UNDEFINED);
                case "Born" -> Outcome.of(Kind.TIME);
                case "Ad" -> Outcome.of(Kind.AD);
                case "Broken" -> Outcome.of(Kind.INTEGER, Kind.ERROR);
                case "Start" -> Outcome.ANYTHING;
                default -> Outcome.UNDEFINED;
            };
        }

        @Override
        public Outcome job(String name) {
            return switch (name) {
                case "RequestCpus" -> Outcome.of(Kind.INTEGER);
                case "Owner" -> Outcome.of(Kind.TEXT);
                case "RequestGPUs" -> Outcome.of(Kind.INTEGER, Kind.UNDEFINED);
                default -> Outcome.UNDEFINED;
            };
        }

        @Override
        public boolean hasJob() {
            return true;
        }
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                // Arithmetic.
                "RequestCpus + 1 > [INTEGER]",
                "RequestCpus + 1.5 > [ERROR, REAL]",
                "Load - 1 > [ERROR, REAL]",
                "IsX * 2 > [INTEGER]",
                "RequestGPUs * 2 > [UNDEFINED, INTEGER]",
                "RequestGPUs * Broken > [UNDEFINED, ERROR, INTEGER]",
                "Broken + 1 > [ERROR, INTEGER]",
                "Broken + undefined > [UNDEFINED, ERROR]",
                "Owner + 1 > error",
                "Gpus + 1 > [UNDEFINED, ERROR]",
                "Missing + 1 > undefined",
                "Missing + Broken > [UNDEFINED, ERROR]",
                "RequestCpus / 2 > [INTEGER]",
                "RequestCpus % 2 > [INTEGER]",
                "RequestCpus / 0 > [ERROR, INTEGER]",
                "RequestCpus / RequestCpus > [ERROR, INTEGER]",
                "RequestCpus / 2.0 > [ERROR, REAL]",
                "RequestCpus % 2.0 > error",
                "Born + 1 > [ERROR, TIME]",
                "Born - Born > [ERROR, TIME]",
                "Born * Owner > error",
                "Born / 2 > [ERROR, TIME]",
                "Start + 1 > [UNDEFINED, ERROR, INTEGER, REAL, TIME]",
                // Bits.
                "RequestCpus & 3 > [INTEGER]",
                "RequestCpus & Load > error",
                "RequestCpus & IsX > error",
                "RequestGPUs | 1 > [UNDEFINED, INTEGER]",
                "~RequestCpus > [INTEGER]",
                "~RequestGPUs > [UNDEFINED, INTEGER]",
                "~Load > error",
                "~Born > error",
                "~Broken > [ERROR, INTEGER]",
                // Signs.
                "-RequestCpus > [INTEGER]",
                "-Load > [REAL]",
                "+RequestGPUs > [UNDEFINED, INTEGER]",
                "-Owner > error",
                "-IsX > error",
                "-Born > [ERROR, TIME]",
                "-Gpus > [UNDEFINED, ERROR]",
                // Comparison.
                "RequestCpus < 4 > [TRUE, FALSE]",
                "RequestCpus == IsX > [TRUE, FALSE]",
                "RequestGPUs == 1 > [TRUE, FALSE, UNDEFINED]",
                "Owner == `a` > [TRUE, FALSE]",
                "Owner == 1 > error",
                "Owner < Load > error",
                "Born == Born > [TRUE, FALSE, ERROR]",
                "Born == 1 > error",
                "Gpus == Gpus > [UNDEFINED, ERROR]",
                "Broken == 1 > [TRUE, FALSE, ERROR]",
                "Start == 1 > [TRUE, FALSE, UNDEFINED, ERROR]",
                // Identity.
                "RequestCpus =?= 1 > [TRUE, FALSE]",
                "RequestGPUs =?= undefined > [TRUE, FALSE]",
                "RequestCpus =?= undefined > false",
                "RequestCpus =!= undefined > true",
                "RequestCpus =?= Owner > false",
                "RequestCpus =!= Owner > true",
                "Gpus =?= Gpus > [TRUE, FALSE, ERROR]",
                "Ad =?= Ad > [TRUE, FALSE, ERROR]",
                "Ad =?= Gpus > false",
                "Missing =?= undefined > true",
                "Missing =!= undefined > false",
                // Logic.
                "IsX && true > [TRUE, FALSE]",
                "IsX && false > false",
                "IsX || true > true",
                "IsX && Missing > [FALSE, UNDEFINED]",
                "IsX || Missing > [TRUE, UNDEFINED]",
                "RequestCpus && true > [TRUE, FALSE]",
                "Owner && true > error",
                "RequestGPUs == 1 && IsX > [TRUE, FALSE, UNDEFINED]",
                "RequestGPUs == 1 || IsX > [TRUE, FALSE, UNDEFINED]",
                "Broken && false > [FALSE, ERROR]",
                "Broken || true > [TRUE, ERROR]",
                "!IsX > [TRUE, FALSE]",
                "!RequestGPUs > [TRUE, FALSE, UNDEFINED]",
                "!Owner > error",
                "!Load > [TRUE, FALSE]",
                // Choices.
                "IsX ? 1 : 2 > [INTEGER]",
                "IsX ? 1 : 1 > [INTEGER]",
                "IsX ? 1 : `a` > [INTEGER, TEXT]",
                "Missing ? 1 : 2 > undefined",
                "Broken ? 1 : 1 > [ERROR, INTEGER]",
                "RequestGPUs ?: 0 > [INTEGER]",
                "RequestCpus ?: 0 > [INTEGER]",
                "Missing ?: 0 > 0",
                "ifThenElse(IsX, 1, `a`) > [INTEGER, TEXT]",
                "ifThenElse(RequestGPUs, 1, `a`) > [UNDEFINED, INTEGER, TEXT]",
                // Lists and records.
                "Gpus[0] > [TRUE, FALSE, UNDEFINED, ERROR, INTEGER, REAL, TEXT, LIST, AD, TIME]",
                "Ad[`a`] > [TRUE, FALSE, UNDEFINED, ERROR, INTEGER, REAL, TEXT, LIST, AD, TIME]",
                "Ad[0] > error",
                "Gpus[`a`] > [UNDEFINED, ERROR]",
                "Owner[0] > error",
                "Missing[RequestCpus] > undefined",
                "Missing[Broken] > [UNDEFINED, ERROR]",
                "Missing[error] > error",
                "{RequestCpus}[0] > [TRUE, FALSE, UNDEFINED, ERROR, INTEGER, REAL, TEXT, LIST, AD, TIME]",
                "{1, RequestCpus} > [LIST]",
                "[a = RequestCpus].a > [TRUE, FALSE, UNDEFINED, ERROR, INTEGER, REAL, TEXT, LIST, AD, TIME]",
                "Ad.a > [TRUE, FALSE, UNDEFINED, ERROR, INTEGER, REAL, TEXT, LIST, AD, TIME]",
                "Owner.a > error",
                "Gpus.a > [UNDEFINED, LIST]",
                "RequestGPUs.a > [UNDEFINED, ERROR]",
                // Scopes.
                "MY.Load > [REAL]",
                "MY.RequestCpus > undefined",
                "TARGET.RequestCpus > [INTEGER]",
                "TARGET.Load > undefined",
                "target.Owner > [TEXT]",
                ".Load > undefined",
                ".RequestCpus > undefined",
                "MY > [AD]",
                "TARGET > [AD]",
                "PARENT > [AD]",
                "SELF.Load > [REAL]",
                "ROOT.Load > undefined",
                ".CurrentTime > [INTEGER]",
                ".TARGET > undefined",
                "CurrentTime > [INTEGER]",
                // Names that an ad has by itself, or from the ads around it.
                "MY.CurrentTime > [INTEGER]",
                "MY.SELF.Load > [TRUE, FALSE, UNDEFINED, ERROR, INTEGER, REAL, TEXT, LIST, AD, TIME]",
                "TARGET.TARGET > [AD]",
                "MY.OTHER > [TRUE, FALSE, UNDEFINED, ERROR, INTEGER, REAL, TEXT, LIST, AD, TIME]",
                "LEFT > [TRUE, FALSE, UNDEFINED, ERROR, INTEGER, REAL, TEXT, LIST, AD, TIME]",
                "[a = 1].Load > [REAL]",
                "[a = 1].RequestCpus > undefined",
                "[a = undefined].a > undefined",
                "[a = 1].MY > [AD]",
                "[a = 1].PARENT > [AD]",
                "[a = 1].TARGET > [AD]",
                "[a = 1][`Load`] > undefined",
                "isError([a = b; b = a].a) > [TRUE, FALSE, ERROR]",
                // Functions.
                "isUndefined(RequestGPUs) > [TRUE, FALSE]",
                "isUndefined(RequestCpus) > false",
                "strcat(Owner, 1) > [TEXT]",
                "toLower(Missing) > undefined",
                "stringListMember(Owner, `a`) > [TRUE, FALSE]",
                "stringListMember(Missing, Missing) > undefined",
                "regexp(`a`, Owner) > [TRUE, FALSE, ERROR]",
                "size(Gpus) > [UNDEFINED, INTEGER]",
                "size(RequestCpus) > error",
                "floor(Load) > [ERROR, INTEGER]",
                "nosuch(Load) > error",
                "versionlt(Owner, `9`) > error",
                "versionlt(Missing, `9`) > undefined",
                // An error that ends the whole evaluation.
                "isError(random(RequestCpus)) > [TRUE, FALSE, ERROR]",
                "IsX || random(RequestCpus) == 1 > [TRUE, FALSE, ERROR]",
                "true || random(RequestCpus) == 1 > true",
                "true ?: random(RequestCpus) > [TRUE, ERROR]",
                "Missing ? random(RequestCpus) : 1 > [UNDEFINED, ERROR]",
                // A search for attributes that stays in the ad where it ended.
                "unresolved(Owner) =?= `` && Load < 1 > [TRUE, FALSE, UNDEFINED, ERROR]",
                "unresolved(Owner) =?= `` && MY.Load =?= 1 > [TRUE, FALSE]",
                "evalInEachContext(Owner, Gpus) ?: 1 > [TRUE, FALSE, UNDEFINED, ERROR, INTEGER, REAL, TEXT, LIST, AD, TIME]",
            })
    void anExpressionMayBe(String text, String outcome) {
        Parsed parsed = (Parsed) ExpressionParser.parse(text.replace('`', '"'));
        assertThat(print(Evaluation.of(parsed.tree(), KINDS))).isEqualTo(outcome);
    }

    private static String print(Outcome outcome) {
        return outcome.value()
                .map(value -> new Expression.Literal(value, Place.NONE).toString())
                .orElse(outcome.kinds().toString());
    }
}
