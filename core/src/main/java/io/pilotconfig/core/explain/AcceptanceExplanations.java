package io.pilotconfig.core.explain;

import io.pilotconfig.core.diagnostic.Codes;
import java.util.List;

/** What the codes mean that are about what is accepted on purpose, and about rules that others add. */
final class AcceptanceExplanations {
    private static final String INTERFACE = "the settings file's interface";

    private AcceptanceExplanations() {}

    static List<Explanation> all() {
        return List.of(
                new Explanation(
                        Codes.UNKNOWN_CODE,
                        "A misspelt code accepts nothing, and what was meant to be accepted is still reported.",
                        INTERFACE,
                        "accept: { sqiud-missing: the site has no squid }",
                        "squid:\naccept: { squid-missing: the site has no squid }"),
                new Explanation(
                        Codes.ACCEPTANCE_REFUSED,
                        "With an error the pilot fails or does what nobody meant; that cannot be accepted, only corrected.",
                        INTERFACE,
                        "accept: { user-root: we trust our users }",
                        "accept: {}"),
                new Explanation(
                        Codes.ACCEPTANCE_REASON,
                        "Who reads the file in a year wants to know why the warning was no concern.",
                        INTERFACE,
                        "accept: { squid-missing: '' }",
                        "squid:\naccept: { squid-missing: the site has no squid }"),
                new Explanation(
                        Codes.ACCEPTANCE_UNUSED,
                        "What it accepted is gone; left there, it would hide the same problem when it comes back.",
                        INTERFACE,
                        "accept: { squid-missing: the site has no squid }",
                        "squid:\naccept: { squid-missing: the site has no squid }"),
                new Explanation(
                        Codes.RULE_FAILED,
                        """
                        A rule that a jar adds did not come to an end, or reported a code that it does not declare: nobody knows
                        whether the settings keep it.""",
                        "the jar that adds the rule",
                        "# any settings, with a rule that throws an exception",
                        "# the same settings, with a rule that reports what it finds"));
    }
}
