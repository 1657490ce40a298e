package io.pilotconfig.importers.run;

import io.pilotconfig.core.pilot.Variables;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.source.SourceText;
import io.pilotconfig.importers.specimen.VariableName;

/** Keeps a token that stands in a script from being shown, whatever is said about the script. */
final class TokenHider {
    private static final String TOKEN = Variables.TOKEN + "=";

    private TokenHider() {}

    static void hide(Script script, SourceText source) {
        if (!script.fatal().isEmpty() && source.text().contains(TOKEN)) {
            source.silence();
        }
        for (ShellCommand command : script.commands()) {
            command.assignments().forEach(word -> hide(word, source));
            command.words().forEach(word -> hide(word, source));
        }
    }

    private static void hide(Word word, SourceText source) {
        String text = word.text();
        int at = text.indexOf(TOKEN);
        while (at > 0 && isFlagless(text, at)) {
            at = text.indexOf(TOKEN, at + 1);
        }
        if (at >= 0) {
            Scalar secret = word.part(at + TOKEN.length(), text.length());
            source.hide(secret.text(), secret.span());
        }
    }

    /** Whether the name that stands here is longer; {@code -eTOKEN=} is the flag {@code -e} with the name. */
    private static boolean isFlagless(String text, int at) {
        return VariableName.isPart(text.charAt(at - 1)) && !(at == 2 && text.startsWith("-e"));
    }
}
