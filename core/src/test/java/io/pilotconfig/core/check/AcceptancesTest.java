package io.pilotconfig.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.Checks;
import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Severity;
import io.pilotconfig.core.render.Renderers;
import io.pilotconfig.core.settings.Lifetime;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Warnings and advice can be accepted by code, with a reason, and nothing else can. */
class AcceptancesTest {
    private static final Renderers NONE = Renderers.of(List.of());

    @Test
    void whatIsAcceptedIsKeptApart() {
        CheckReport report = Checks.report(Checks.with("squid:\naccept: {squid-missing: none here}"));

        assertThat(report.diagnostics()).isEmpty();
        assertThat(report.accepted())
                .singleElement()
                .returns("none here", Accepted::reason)
                .returns(Codes.SQUID_MISSING, accepted -> accepted.diagnostic().code());
    }

    @Test
    void settingsInCodeAcceptLikeAFile() {
        PilotSettings settings = Checks.quiet()
                .lifetime(Lifetime.builder().acceptIdleMinutes(1).build())
                .putAccept("idle-short", "a test")
                .putAccept("idle-never", "no")
                .build();

        assertThat(Checks.codes(Checks.report(settings).diagnostics()))
                .containsExactly("acceptance-unused accept.idle-never");
        assertThat(Checks.report(settings).orThrow().settings().accept()).hasSize(2);
    }

    @Test
    void everyProblemOfACodeIsAccepted() {
        String mounts = "mounts: [{source: /a, target: /usr}, {source: /b, target: /etc}]";
        CheckReport report = Checks.report(Checks.with(mounts + "\naccept: {mount-hides: a test}"));

        assertThat(report.accepted()).hasSize(2);
        assertThat(report.diagnostics()).isEmpty();
    }

    @Test
    void whatFollowsFromAnAcceptedFindingIsToldThen() {
        String expression = "startExpression: Owner == alice && RequestCpus < 4";

        assertThat(codes(expression)).containsExactly("expression-unquoted-text startExpression");
        assertThat(codes(expression + "\naccept: {expression-unquoted-text: an attribute of ours}"))
                .containsExactly("start-undefined startExpression");
    }

    @Test
    void anErrorIsNotAccepted() {
        assertThat(codes("user: root\naccept: {user-root: please}"))
                .containsExactly("user-root user", "acceptance-refused accept.user-root");
        assertThat(codes("accept: {user-root: in advance}")).containsExactly("acceptance-refused accept.user-root");
    }

    @Test
    void anUnusedAcceptanceIsNotAccepted() {
        assertThat(codes("accept: {acceptance-unused: a, idle-short: b}"))
                .containsExactly("acceptance-refused accept.acceptance-unused", "acceptance-unused accept.idle-short");
    }

    @Test
    void noneIsCalledUnusedBesideErrors() {
        assertThat(codes("user: root\naccept: {idle-short: b}")).containsExactly("user-root user");
    }

    @Test
    void aReasonIsNoBlanks() {
        assertThat(codes("squid:\naccept: {squid-missing: ' '}"))
                .containsExactly("squid-missing squid", "acceptance-reason accept.squid-missing");
        assertThat(codes("squid:\naccept: {squid-missing: }")).containsExactly("squid-missing squid");
    }

    @Test
    void onlyWhoKnowsAllCodesCallsOneUnknown() {
        CheckReport report = Checks.report(Checks.with("accept: {squid-mising: x, some-rule: y}"));

        assertThat(report.diagnostics()).isEmpty();
        assertThat(NONE.check(report).diagnostics()).isEmpty();
        assertThat(Checks.lines(report.known(List.of()).diagnostics())).isEqualTo("""
                9:10 error[unknown-code] accept.squid-mising: There is no code `squid-mising`. (did you mean `squid-missing`?)
                9:27 error[unknown-code] accept.some-rule: There is no code `some-rule`. (`pilotconfig explain-code` lists the codes.)""");
    }

    @Test
    void aCodeIsJudgedOnceItsRuleHasRun() {
        CheckReport report = Checks.report(Checks.with("accept: {target-not-installed: elsewhere}"));

        assertThat(report.diagnostics()).isEmpty();
        assertThat(NONE.check(report).diagnostics())
                .singleElement()
                .returns(Codes.ACCEPTANCE_UNUSED, diagnostic -> diagnostic.code());
        CheckReport used =
                Checks.report(Checks.with("accept: {target-not-installed: elsewhere}\ntargets: {docker: {}}"));
        assertThat(NONE.check(used).diagnostics()).isEmpty();
        assertThat(NONE.check(used).accepted()).hasSize(1);
    }

    @Test
    void noErrorOfCoreCanBeAcceptedAndEveryWarningCan() {
        for (var code : new SettingsChecker(List.of()).explanations().codes()) {
            boolean refused = codes("accept: {" + code + ": x}").contains("acceptance-refused accept." + code);
            assertThat(refused)
                    .as("%s", code)
                    .isEqualTo(code.severity() == Severity.ERROR || code.equals(Codes.ACCEPTANCE_UNUSED));
        }
    }

    private static List<String> codes(String lines) {
        return Checks.codes(Checks.report(Checks.with(lines)).diagnostics());
    }
}
