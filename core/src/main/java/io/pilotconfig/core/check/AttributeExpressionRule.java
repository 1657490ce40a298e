package io.pilotconfig.core.check;

import io.pilotconfig.core.classad.ExpressionParser;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The values of machine attributes: what is wrong with any expression, and texts without their quotes. */
final class AttributeExpressionRule implements CheckRule {
    private static final SettingPath PATH = SettingPath.of("attributes");

    private static final List<ExpressionTrap> TRAPS = List.of(
            new UndefinedAttributeTrap(),
            new UnknownFunctionTrap(),
            new ArgumentCountTrap(),
            new SwappedArgumentsTrap(),
            new PatternTrap(),
            new TextContentTrap(),
            new BackslashTrap(),
            new NumberTrap(),
            new NegationTrap(),
            new ChainedComparisonTrap(),
            new AlwaysErrorTrap());

    @Override
    public void check(PilotSettings settings, Problems problems) {
        if (settings.attributes().isEmpty()) {
            return;
        }
        PilotSurroundings pilot = PilotSurroundings.ofAttributes(settings.attributes());
        for (Map.Entry<String, String> attribute : settings.attributes().entrySet()) {
            String text = attribute.getValue();
            Inspection.check(
                    TRAPS, PATH.key(attribute.getKey()), text, ExpressionParser.parse(text), pilot, Set.of(), problems);
        }
    }
}
