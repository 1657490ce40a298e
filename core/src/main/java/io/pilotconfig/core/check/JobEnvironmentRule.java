package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * EXTRA_JOB_ENV is put between the double quotes of HTCondor's STARTER_JOB_ENVIRONMENT: words {@code NAME=VALUE} joined
 * by blanks; single quotes around blanks, {@code ''} and {@code ""} for quotes. Anything else makes every job fail.
 *
 * <p>Error {@code extra-job-env}; source: HTCondor 23.9.6's starter, run. Wrong: {@code GREETING='hello}. Right:
 * {@code GREETING='hello world'}.
 */
final class JobEnvironmentRule implements FormRule {
    private static final Pattern WORD = Pattern.compile(" *+((?:[^ '\"]|\"\"|'(?:[^'\"]|''|\"\")*+')++)(?= |$)");
    private static final Pattern ASSIGNMENT = Pattern.compile("'?[A-Za-z_][A-Za-z0-9_]*=.*");

    @Override
    public Optional<Fault> fault(String text) {
        return Text.indexOfControl(text, false) < 0
                        && Text.isDeliverable(text)
                        && Macros.in(text).isEmpty()
                        && isListOfWords(text)
                ? Optional.empty()
                : Fault.of(
                        Codes.EXTRA_JOB_ENV,
                        "must be words `NAME=VALUE` in HTCondor's quoting, without macros `$(...)`",
                        isQuotedAsAWhole(text)
                                ? "remove the double quotes around it: the pilot puts it between such quotes itself."
                                : "put a value with blanks in single quotes, and double each quote inside: `A='it''s'`.");
    }

    private static boolean isQuotedAsAWhole(String text) {
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    }

    @Override
    public Optional<String> pattern() {
        return Optional.of(
                "(?![^" + Text.CONTROLS + "]*" + Macros.BEGINNING + ")[^" + Text.CONTROLS + Text.HALVES + "]*");
    }

    private static boolean isListOfWords(String text) {
        String words = text.stripTrailing();
        Matcher word = WORD.matcher(words);
        int at = 0;
        while (at < words.length()) {
            if (!word.find(at)
                    || word.start() != at
                    || !ASSIGNMENT.matcher(word.group(1)).matches()) {
                return false;
            }
            at = word.end();
        }
        return true;
    }
}
