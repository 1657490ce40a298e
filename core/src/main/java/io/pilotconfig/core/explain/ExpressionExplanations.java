package io.pilotconfig.core.explain;

import io.pilotconfig.core.diagnostic.Codes;
import java.util.List;

/** What the codes mean that are about any expression. */
final class ExpressionExplanations {
    private static final String CONFIG = "HTCondor 23.9.6's configuration, run";
    private static final String STARTD = "HTCondor 23.9.6's startd, run with real jobs";
    private static final String CLASSADS = "HTCondor 23.9.6's old ClassAd syntax";

    private ExpressionExplanations() {}

    static List<Explanation> all() {
        return List.of(
                new Explanation(
                        Codes.EXPRESSION_BLANK,
                        "The pilot would make a syntax error of it, and accept every job.",
                        STARTD,
                        "startExpression: '   '",
                        "startExpression: True"),
                new Explanation(Codes.EXPRESSION_CONTROL_CHARACTER, """
                        A newline ends the line of HTCondor's configuration: the pilot does not start, or the next line sets
                        another knob, such as which daemons run.""", CONFIG, """
                        startExpression: |
                          Owner == "alice"
                          || Owner == "bob\"""", """
                        startExpression: >-
                          (Owner == "alice"
                          || Owner == "bob")"""),
                new Explanation(
                        Codes.EXPRESSION_MACRO,
                        "HTCondor's configuration expands it before the expression is read; one that is not set, to nothing.",
                        CONFIG,
                        "startExpression: Owner == \"$(FRIEND)\"",
                        "startExpression: Owner == \"alice\""),
                new Explanation(
                        Codes.EXPRESSION_TRAILING_BACKSLASH,
                        "The next line of the pilot's configuration would be joined to the expression.",
                        CONFIG,
                        "startExpression: Owner == \"alice\" \\",
                        "startExpression: Owner == \"alice\""),
                new Explanation(
                        Codes.EXPRESSION_SYNTAX,
                        "The startd drops what it cannot read, and since 2023 a pilot without the expression accepts every job.",
                        STARTD,
                        "startExpression: Owner = \"alice\"",
                        "startExpression: Owner == \"alice\""),
                new Explanation(
                        Codes.EXPRESSION_COMMENT,
                        "The comment would hide what the pilot appends, by which jobs for test sites are kept away.",
                        STARTD,
                        "startExpression: Owner == \"alice\" // my jobs",
                        "startExpression: Owner == \"alice\" /* my jobs */"),
                new Explanation(
                        Codes.EXPRESSION_CLOSING_BACKSLASH,
                        """
                        A backslash before a quote keeps it from ending the text, unless nothing follows; and the pilot appends
                        more, so that the whole becomes a syntax error.""",
                        STARTD,
                        "startExpression: Owner == \"DOM\\\"",
                        "startExpression: regexp(\"^DOM.$\", Owner)"),
                new Explanation(
                        Codes.EXPRESSION_UNKNOWN_ATTRIBUTE,
                        "A misspelt attribute is undefined, and where START is undefined the pilot accepts the job.",
                        STARTD,
                        "startExpression: Onwer == \"alice\"",
                        "startExpression: Owner == \"alice\""),
                new Explanation(
                        Codes.EXPRESSION_WRONG_SCOPE,
                        "Asked of the other side the attribute is undefined, and the pilot accepts the job.",
                        STARTD,
                        "startExpression: MY.Owner == \"alice\" && RequestCpus <= 4",
                        "startExpression: TARGET.Owner == \"alice\" && RequestCpus <= 4"),
                new Explanation(
                        Codes.EXPRESSION_UNQUOTED_TEXT,
                        "A word without quotes is an attribute, which no job has: the pilot accepts every job.",
                        STARTD,
                        "startExpression: Owner == alice",
                        "startExpression: Owner == \"alice\""),
                new Explanation(
                        Codes.EXPRESSION_QUOTED_NAME,
                        "In single quotes it is the name of an attribute, which no job has: the pilot accepts every job.",
                        STARTD,
                        "startExpression: Owner == 'alice'",
                        "startExpression: Owner == \"alice\""),
                new Explanation(
                        Codes.EXPRESSION_BACKSLASH,
                        "Two backslashes are two, so that the pattern or text is another one than in most languages.",
                        CLASSADS,
                        "startExpression: regexp(\"^alice\\\\.lab\", Owner)",
                        "startExpression: regexp(\"^alice\\.lab\", Owner)"),
                new Explanation(
                        Codes.EXPRESSION_TEMPLATE,
                        "What was to be filled in by another tool was not: no job has such a text.",
                        CLASSADS,
                        "startExpression: Owner == \"{{ owner }}\"",
                        "startExpression: Owner == \"alice\""),
                new Explanation(
                        Codes.EXPRESSION_INVISIBLE_CHARACTER,
                        "A text with a character that nobody sees equals no other; it often comes from copying.",
                        CLASSADS,
                        "startExpression: \"Owner == \\\"alice\\u200b\\\"\"",
                        "startExpression: Owner == \"alice\""),
                new Explanation(
                        Codes.EXPRESSION_NUMBER,
                        "HTCondor reads another number, mostly 0, and says nothing.",
                        CLASSADS,
                        "startExpression: RequestDisk < 99999999999999999999",
                        "startExpression: RequestDisk < 99999999"),
                new Explanation(
                        Codes.EXPRESSION_UNKNOWN_FUNCTION,
                        "It is no syntax error, but an error for every job, and the pilot runs none.",
                        "HTCondor 23.9.6, fnCall.cpp and compat_classad.cpp",
                        "startExpression: contains(\"alice,bob\", Owner)",
                        "startExpression: stringListMember(Owner, \"alice,bob\")"),
                new Explanation(
                        Codes.EXPRESSION_ARGUMENT_COUNT,
                        "The call is an error for every job, and the pilot runs none.",
                        "HTCondor 23.9.6, fnCall.cpp and compat_classad.cpp",
                        "startExpression: stringListMember(Owner)",
                        "startExpression: stringListMember(Owner, \"alice,bob\")"),
                new Explanation(
                        Codes.EXPRESSION_SWAPPED_ARGUMENTS,
                        "The owner's name has no item that is all of the list: the call is false for every job.",
                        CLASSADS,
                        "startExpression: stringListMember(\"alice,bob\", Owner)",
                        "startExpression: stringListMember(Owner, \"alice,bob\")"),
                new Explanation(
                        Codes.EXPRESSION_ALWAYS_ERROR,
                        "Where the error decides, the pilot runs no job.",
                        STARTD,
                        "startExpression: RequestCpus > \"4\"",
                        "startExpression: RequestCpus > 4"),
                new Explanation(
                        Codes.EXPRESSION_NEGATION,
                        "`!` binds tighter than a comparison: it negates a text, which is an error for every job.",
                        CLASSADS,
                        "startExpression: '!Owner == \"alice\"'",
                        "startExpression: '!(Owner == \"alice\")'"),
                new Explanation(
                        Codes.EXPRESSION_CHAINED,
                        "What comes of `1 < RequestCpus` is true or false, which count as 1 and 0: both are less than 4.",
                        CLASSADS,
                        "startExpression: 1 < RequestCpus < 4",
                        "startExpression: 1 < RequestCpus && RequestCpus < 4"),
                new Explanation(
                        Codes.EXPRESSION_TEXT_OPERAND,
                        "A text is no condition: wherever it is looked at, it is an error, and the job does not run.",
                        CLASSADS,
                        "startExpression: (Owner == \"alice\" || \"bob\")",
                        "startExpression: (Owner == \"alice\" || Owner == \"bob\")"),
                new Explanation(
                        Codes.EXPRESSION_TEXT_LIST,
                        "A comparison knows neither lists nor patterns: it holds for no job.",
                        CLASSADS,
                        "startExpression: Owner == \"alice,bob\"",
                        "startExpression: stringListMember(Owner, \"alice,bob\")"),
                new Explanation(
                        Codes.EXPRESSION_LETTER_CASE,
                        "`==` takes `alice` and `ALICE` for the same; `=?=` does not.",
                        CLASSADS,
                        "startExpression: Owner == \"Alice\"",
                        "startExpression: Owner =?= \"Alice\""));
    }
}
