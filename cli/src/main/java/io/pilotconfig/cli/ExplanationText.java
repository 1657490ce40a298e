package io.pilotconfig.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.explain.Explanation;
import java.io.IOException;
import java.util.List;

/** Prints explanations of codes: one for a person, a list of all, or JSON. */
final class ExplanationText {
    private static final int WIDTH = 80;
    private static final String INDENT = "  ";

    private ExplanationText() {}

    static String of(Explanation explanation) {
        Code code = explanation.code();
        StringBuilder text = new StringBuilder(512);
        text.append(code).append(" (").append(code.severity().word()).append(")\n");
        Paragraph.append(text, INDENT, INDENT, WIDTH, code.summary());
        text.append('\n');
        Paragraph.append(text, INDENT, INDENT, WIDTH, explanation.reason());
        Paragraph.append(text, INDENT, INDENT, WIDTH, "Source: " + explanation.source() + ".");
        text.append('\n');
        appendExample(text, "Wrong:", explanation.wrong());
        appendExample(text, "Right:", explanation.right());
        if (SettingsChecker.isAcceptable(code)) {
            appendExample(text, "Accepted on purpose:", "accept: { " + code + ": 'the reason' }");
        }
        return text.toString();
    }

    /** A line for each code. */
    static String list(List<Explanation> explanations) {
        int width = explanations.stream()
                .mapToInt(each -> each.code().id().length())
                .max()
                .orElse(0);
        StringBuilder text = new StringBuilder();
        for (Explanation explanation : explanations) {
            Code code = explanation.code();
            pad(text, code.severity().word(), "warning".length());
            pad(text, code.id(), width);
            text.append(code.summary()).append('\n');
        }
        return text.toString();
    }

    static String json(List<Explanation> explanations) {
        return JsonArray.of(explanations, ExplanationText::write);
    }

    private static void write(Explanation explanation, JsonGenerator json) throws IOException {
        json.writeStringField("code", explanation.code().id());
        json.writeStringField("severity", explanation.code().severity().word());
        json.writeStringField("summary", explanation.code().summary());
        json.writeStringField("reason", explanation.reason());
        json.writeStringField("source", explanation.source());
        json.writeStringField("wrong", explanation.wrong());
        json.writeStringField("right", explanation.right());
    }

    private static void pad(StringBuilder text, String word, int width) {
        text.append(word).append(" ".repeat(width - word.length())).append(INDENT);
    }

    private static void appendExample(StringBuilder text, String title, String example) {
        text.append(INDENT).append(title).append('\n');
        example.lines()
                .forEach(line -> text.append(INDENT.repeat(2)).append(line).append('\n'));
    }
}
