package io.pilotconfig.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.Checks;
import io.pilotconfig.core.diagnostic.Diagnostic;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The traps of START expressions by their numbers, as pilots of HTCondor 23.9 were seen to step into them, each with the
 * codes of what is said, and with neighbours about which nothing is to say.
 */
class StartExpressionTrapsTest {
    @ParameterizedTest(name = "trap {0}: {1}")
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
            1  @ (Owner == "alice"                     @ expression-syntax
            2  @ Owner = "alice"                       @ expression-syntax
            3  @ Owner == "a" and User == "b"          @ expression-syntax
            3  @ Owner == "a" or True                  @ expression-syntax
            3  @ not Owner == "a"                      @ expression-syntax
            3  @ Owner in {"a"}                        @ expression-syntax
            3  @ Owner === "a"                         @ expression-syntax
            3  @ Owner <> "a"                          @ expression-syntax
            3  @ RequestCpus =< 4                      @ expression-syntax
            3  @ RequestCpus => 4                      @ expression-syntax
            3  @ Owner =~ "a"                          @ expression-syntax
            3  @ RequestCpus == 2 ** 3                 @ expression-syntax
            3  @ True;                                 @ expression-syntax
            3  @ True junk                             @ expression-syntax
            3  @ Owner == "a")                         @ expression-syntax
            3  @ Owner == \u201ca\u201d                @ expression-syntax
            3  @ Owner\u00a0== "a"                     @ expression-syntax
            3  @ True # everybody                      @ expression-syntax
            3  @ Owner == "a                           @ expression-syntax
            3  @ RequestMemory < 1K                    @ expression-syntax
            3  @ RequestMemory < 4G                    @ expression-syntax
            3  @ RequestMemory < 2.5K                  @ expression-syntax
            3  @ RequestMemory < 50%                   @ expression-syntax
            3  @ RequestMemory < 1_000                 @ expression-syntax
            4  @ TARGET.RequestCpus >= 0x1F            @ expression-syntax
            4  @ RequestCpus == 017                    @ expression-syntax
            5  @ TARGET.Foo == "x"                     @ start-undefined
            5  @ Onwer == "alice"                      @ expression-unknown-attribute
            5  @ TARGET.Foo =?= "x"                    @ ``
            6  @ MY.Owner == "alice"                   @ expression-wrong-scope start-always
            6  @ MY.ProjectName == "a"                 @ expression-wrong-scope start-always start-project
            7  @ Owner == "a" || Owner == "b"          @ start-parentheses
            7  @ RequestGPUs ?: 0                      @ start-parentheses
            7  @ Owner == "a" ? True : False           @ start-parentheses
            7  @ (Owner == "a" || Owner == "b")        @ ``
            8  @ Owner == "a" // me                    @ expression-comment
            8  @ Owner == "a" /* me */                 @ ``
            9  @ Owner == "a" \\                       @ expression-trailing-backslash
            11 @ $(START)                              @ expression-macro
            11 @ Owner == "$ENV(HOME)"                 @ expression-macro
            11 @ $INT(X) == 1                          @ expression-macro
            11 @ $RANDOM_CHOICE(a,b)                   @ expression-macro
            11 @ regexp("a$(b)", Owner)                @ expression-macro
            11 @ regexp("a$", Owner)                   @ ``
            12 @ regexp("a\\\\.b", Owner)              @ expression-backslash
            12 @ Owner == "a\\n"                       @ expression-backslash
            12 @ NTDomain == "DOM\\"                   @ expression-closing-backslash start-undefined
            12 @ regexp("a\\.b", Owner)                @ ``
            13 @ Owner == "a" "b"                      @ expression-syntax
            14 @ Owner == 'alice'                      @ expression-quoted-name
            15 @ Owner == alice                        @ expression-unquoted-text
            15 @ ProjectName == OSG-Staff              @ expression-unquoted-text start-project
            16 @ False                                 @ start-never
            16 @ 0                                     @ start-never
            17 @ "alice"                               @ start-no-condition
            17 @ {1, 2}                                @ start-no-condition
            17 @ [a = 1]                               @ start-no-condition
            17 @ RequestCpus > "4"                     @ expression-always-error
            17 @ Owner & User                          @ expression-always-error
            17 @ toLower() == "a"                      @ expression-argument-count
            18 @ Owner == "a" || "b"                   @ expression-text-operand start-parentheses
            19 @ Owner == "a,b"                        @ expression-text-list
            19 @ Owner == "a*"                         @ expression-text-list
            19 @ Owner == {"a", "b"}                   @ expression-text-list
            19 @ stringListMember(Owner, "a,b")        @ ``
            20 @ Owner == "Alice"                      @ expression-letter-case
            20 @ Owner =?= "Alice"                     @ ``
            21 @ !Owner == "a"                         @ expression-negation
            21 @ !(Owner == "a")                       @ ``
            22 @ nosuch(1)                             @ expression-unknown-function
            23 @ ProjectName =?= "OSG-Staff"           @ start-project
            24 @ true                                  @ ``
            24 @ True                                  @ ``
            24 @ ``                                    @ ``
            25 @ `   `                                 @ expression-blank
            """)
    void isToldOf(int number, String expression, String codes) {
        assertThat(codes(expression)).isEqualTo(codes);
    }

    @Test
    void trap10IsALineOfItsOwn() {
        assertThat(codes("True\nDAEMON_LIST = MASTER")).isEqualTo("expression-control-character expression-syntax");
        assertThat(codes("True &&\\\n Owner == \"a\"")).isEqualTo("expression-control-character");
    }

    private static String codes(String expression) {
        return Checks.report(Checks.quiet().startExpression(expression).build()).diagnostics().stream()
                .map(Diagnostic::code)
                .map(Object::toString)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
