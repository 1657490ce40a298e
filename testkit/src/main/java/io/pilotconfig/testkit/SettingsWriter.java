package io.pilotconfig.testkit;

import io.pilotconfig.core.settings.PilotSettings;
import io.pilotconfig.testkit.Tree.Branch;
import io.pilotconfig.testkit.Tree.Entry;
import io.pilotconfig.testkit.Tree.Items;

/**
 * Writes settings down as a person or a program may do, to test what reads them:
 *
 * <pre>{@code
 * String text = SettingsWriter.write(settings, TextStyle.BLOCK_PLAIN);
 * }</pre>
 */
public final class SettingsWriter {
    private static final String STEP = "  ";

    private final TextStyle style;
    private final StringBuilder out = new StringBuilder(2048);

    private SettingsWriter(TextStyle style) {
        this.style = style;
    }

    /** The text of a settings file that says these settings. */
    public static String write(PilotSettings settings, TextStyle style) {
        return write(SettingsTree.of(settings, style.hasDefaults()), style);
    }

    static String write(Branch root, TextStyle style) {
        SettingsWriter writer = new SettingsWriter(style);
        if (style.isFlow()) {
            writer.appendFlow(root);
            return writer.out.append('\n').toString();
        }
        writer.appendBlock(root, "");
        String text = writer.out.toString();
        return style.hasComments()
                ? ("# settings: of a pilot\n%YAML 1.2\n--- # here\n" + text + "...\n# 'end\n").replace("\n", "\r\n")
                : text;
    }

    private void appendFlow(Tree node) {
        if (node instanceof Branch branch) {
            String separator = "{";
            for (Entry entry : branch.entries()) {
                out.append(separator).append(isRaw(entry) ? "" : ScalarWriter.key(entry.key(), style) + ": ");
                appendFlow(entry.value());
                separator = ", ";
            }
            out.append(branch.entries().isEmpty() ? "{}" : "}");
        } else if (node instanceof Items list) {
            String separator = "[";
            for (Tree item : list.items()) {
                out.append(separator);
                appendFlow(item);
                separator = ", ";
            }
            out.append(list.items().isEmpty() ? "[]" : "]");
        } else {
            appendScalar(node, "");
        }
    }

    private void appendBlock(Branch branch, String indent) {
        for (Entry entry : branch.entries()) {
            if (style.hasComments()) {
                out.append(indent).append("# it's ").append(entry.key()).append(": \"{\n");
            }
            if (isRaw(entry)) {
                out.append(indent);
                appendScalar(entry.value(), indent);
                out.append('\n');
            } else {
                out.append(indent).append(ScalarWriter.key(entry.key(), style)).append(':');
                appendBlockValue(entry.value(), indent);
            }
        }
    }

    /** Whether the entry has no key of its own, but is written as it is. */
    private static boolean isRaw(Entry entry) {
        return entry.key().isEmpty() && entry.value() instanceof Tree.Raw;
    }

    private void appendBlockValue(Tree value, String indent) {
        if (value instanceof Branch branch && !branch.entries().isEmpty()) {
            out.append('\n');
            appendBlock(branch, indent + STEP);
        } else if (value instanceof Items list && !list.items().isEmpty()) {
            out.append('\n');
            for (Tree item : list.items()) {
                out.append(indent).append(STEP).append('-');
                appendBlockValue(item, indent + STEP);
            }
        } else {
            out.append(' ');
            appendEmptyOrScalar(value, indent + STEP);
            out.append(style.hasComments() ? " # it's \"\n" : "\n");
        }
    }

    private void appendEmptyOrScalar(Tree value, String indent) {
        if (value instanceof Branch) {
            out.append("{}");
        } else if (value instanceof Items) {
            out.append("[]");
        } else {
            appendScalar(value, indent);
        }
    }

    private void appendScalar(Tree value, String indent) {
        if (value instanceof Tree.Raw raw) {
            out.append(raw.source());
        } else if (value instanceof Tree.Text text) {
            boolean asIs = text.literal() && style.quotes() != TextStyle.Quotes.DOUBLE;
            out.append(asIs ? text.text() : ScalarWriter.value(text.text(), style, indent));
        }
    }
}
