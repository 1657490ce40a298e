package io.pilotconfig.core.check;

import io.pilotconfig.core.classad.ExpressionParser;
import io.pilotconfig.core.classad.ParseResult;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.List;
import java.util.Optional;

/** The START expression: since 2023 a pilot accepts a job where it is undefined, and refuses it where it is an error. */
final class StartExpressionRule {
    private static final SettingPath PATH = SettingPath.of("startExpression");

    /** Those that blame a single attribute come before those that look at the whole. */
    private static final List<ExpressionTrap> TRAPS = List.of(
            new QuotedNameTrap(),
            new UnquotedTextTrap(),
            new WrongScopeTrap(),
            new UnknownAttributeTrap(),
            new UnknownFunctionTrap(),
            new ArgumentCountTrap(),
            new SwappedArgumentsTrap(),
            new PatternTrap(),
            new TextContentTrap(),
            new BackslashTrap(),
            new NumberTrap(),
            new NegationTrap(),
            new ChainedComparisonTrap(),
            new TextOperandTrap(),
            new TextListTrap(),
            new LetterCaseTrap(),
            new AlwaysErrorTrap(),
            new UndefinedComparisonTrap(),
            new UndefinedTrap(),
            new NoConditionTrap(),
            new NeverTrap(),
            new AlwaysTrap(),
            new ProjectTrap(),
            new ParenthesesTrap());

    private StartExpressionRule() {}

    /** The parsed START expression; empty where there is none, or an empty one. */
    static Optional<ParseResult> parse(PilotSettings settings) {
        String text = settings.startExpression().orElse("");
        return text.isEmpty() ? Optional.empty() : Optional.of(ExpressionParser.parse(text));
    }

    /** Reports what is wrong with it, beside what the form rules say of it. */
    static void check(PilotSettings settings, ParseResult start, Problems problems) {
        String text = settings.startExpression().orElse("");
        PilotSurroundings pilot = PilotSurroundings.ofStart(settings.attributes());
        Inspection.check(TRAPS, PATH, text, start, pilot, settings.accept().keySet(), problems);
    }
}
