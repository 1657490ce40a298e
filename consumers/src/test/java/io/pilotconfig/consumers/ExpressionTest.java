package io.pilotconfig.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Codes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** START expressions and machine attributes arrive exactly, or are refused for what HTCondor would make of them. */
@RealEngines
class ExpressionTest {
    private static final int MOST_THAT_THE_STAND_IN_TELLS = 1_000;
    private static final Pattern MACRO = Pattern.compile("\\$\\w*\\(");

    @ParameterizedTest
    @EnumSource
    void everyTextArrivesInTheStartExpressionOrIsRefused(Engine engine, Workspace workspace) {
        List<String> arriving = new ArrayList<>();
        for (String text : Texts.deliverable()) {
            String expression = "Owner != " + quoted(text);
            List<Code> refusals = Pilot.refusals(engine.id(), Settings.with(Map.of("startExpression", expression)));
            assertThat(refusals).as(expression).isEqualTo(refusal(text).stream().toList());
            if (refusals.isEmpty()) {
                arriving.add(expression);
            }
        }
        String all = String.join(" && ", arriving);
        assertThat(arriving).hasSizeGreaterThan(60);

        assertThat(Pilot.of(engine, workspace, Settings.with(workspace, Map.of("startExpression", all)))
                        .report()
                        .variables())
                .containsEntry("GLIDEIN_Start_Extra", all);
    }

    @ParameterizedTest
    @EnumSource
    void everyTextArrivesInAnAttributeOrIsRefused(Engine engine, Workspace workspace) {
        Map<String, String> attributes = new TreeMap<>();
        for (String text : Texts.deliverable()) {
            String expression = quoted(text);
            List<Code> refusals =
                    Pilot.refusals(engine.id(), Settings.with(Map.of("attributes", Map.of("A", expression))));
            assertThat(refusals).as(expression).isEqualTo(refusal(text).stream().toList());
            if (refusals.isEmpty() && text.length() < MOST_THAT_THE_STAND_IN_TELLS) {
                attributes.put("Attribute%03d".formatted(attributes.size()), expression);
            }
        }
        Map<String, Object> settings = Settings.with(
                workspace, Map.of("attributes", attributes, "attributesFile", workspace.path("extra-attributes.cfg")));

        Report report = Pilot.of(engine, workspace, settings).report();

        assertThat(report.at("/etc/osg/extra-attributes.cfg").content())
                .isEqualTo(attributes.entrySet().stream()
                        .map(attribute -> attribute.getKey() + " = " + attribute.getValue() + "\n")
                        .collect(Collectors.joining()));
    }

    /** A string of the old ClassAd language: only the quote is escaped. */
    private static String quoted(String text) {
        String fit = text.endsWith("\\") ? text + "." : text;
        return '"' + fit.replace("\"", "\\\"") + '"';
    }

    private static Optional<Code> refusal(String text) {
        if (Texts.hasControl(text.replace("\t", ""))) {
            return Optional.of(Codes.EXPRESSION_CONTROL_CHARACTER);
        }
        return MACRO.matcher(text).find() ? Optional.of(Codes.EXPRESSION_MACRO) : Optional.empty();
    }
}
