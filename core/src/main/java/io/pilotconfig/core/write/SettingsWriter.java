package io.pilotconfig.core.write;

import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Sequence;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.List;
import java.util.Map;

/**
 * Writes a settings file as a person would: one key to a line, quotes where they are needed, short lists in brackets. Read
 * again it gives equal settings; the same settings give the same bytes.
 *
 * <pre>{@code
 * String text = SettingsWriter.write(settings);
 * }</pre>
 */
public final class SettingsWriter {
    private static final String STEP = "  ";
    private static final int WIDTH = 100;
    private static final int LONGEST_LIST = 80;
    private static final int LONGEST_IMPLICIT_KEY = 1000;

    private final Map<SettingPath, List<String>> comments;
    private final StringBuilder out = new StringBuilder(1024);

    private SettingsWriter(Map<SettingPath, List<String>> comments) {
        this.comments = comments;
    }

    /** The text of a settings file. */
    public static String write(PilotSettings settings) {
        return write(settings, Map.of());
    }

    /**
     * The text of a settings file with comments.
     *
     * @param comments paragraphs that stand above settings, by the path of the setting; those of
     *     {@link SettingPath#ROOT} begin the file, those of a setting that is not written are left out
     */
    public static String write(PilotSettings settings, Map<SettingPath, List<String>> comments) {
        SettingsWriter writer = new SettingsWriter(comments);
        writer.comment(SettingPath.ROOT, "");
        writer.mapping(SettingsTree.of(settings), SettingPath.ROOT, "");
        return writer.out.toString();
    }

    private void mapping(Mapping mapping, SettingPath path, String indent) {
        mapping.entries().forEach((key, entry) -> {
            SettingPath at = path.key(key);
            comment(at, indent);
            out.append(indent).append(key(key, "\n" + indent)).append(':');
            value(entry.value(), at, indent);
        });
    }

    /** A key; readers take one without a question mark up to 1024 characters as written. */
    private static String key(String key, String gap) {
        String text = ScalarText.key(key);
        return text.length() <= LONGEST_IMPLICIT_KEY ? text : "? " + text + gap;
    }

    /** Writes what stands behind a colon, and the end of its line. */
    private void value(Node value, SettingPath path, String indent) {
        if (value instanceof Mapping mapping && !mapping.entries().isEmpty()) {
            out.append('\n');
            mapping(mapping, path, indent + STEP);
        } else if (value instanceof Sequence list && !isShort(list)) {
            out.append('\n');
            for (int i = 0; i < list.items().size(); i++) {
                out.append(indent).append(STEP).append("- ");
                inline(list.items().get(i));
                out.append('\n');
            }
        } else {
            out.append(' ');
            inline(value);
            out.append('\n');
        }
    }

    private static boolean isShort(Sequence list) {
        int length = 0;
        for (Node item : list.items()) {
            length += item instanceof Scalar scalar ? scalar.text().length() + 2 : LONGEST_LIST + 1;
        }
        return length <= LONGEST_LIST;
    }

    /** Writes a value without a line break. */
    private void inline(Node value) {
        if (value instanceof Scalar scalar) {
            out.append(ScalarText.value(scalar));
        } else if (value instanceof Sequence list) {
            String separator = "[";
            for (Node item : list.items()) {
                out.append(separator);
                inline(item);
                separator = ", ";
            }
            out.append(list.items().isEmpty() ? "[]" : "]");
        } else if (value instanceof Mapping mapping) {
            String separator = "{ ";
            for (Map.Entry<String, Mapping.Entry> entry : mapping.entries().entrySet()) {
                out.append(separator).append(key(entry.getKey(), " ")).append(": ");
                inline(entry.getValue().value());
                separator = ", ";
            }
            out.append(mapping.entries().isEmpty() ? "{}" : " }");
        }
    }

    private void comment(SettingPath path, String indent) {
        for (String paragraph : comments.getOrDefault(path, List.of())) {
            int length = WIDTH;
            for (String word : Visible.of(paragraph).split(" ", -1)) {
                if (length + word.length() >= WIDTH) {
                    out.append(length == WIDTH ? "" : "\n").append(indent).append('#');
                    length = indent.length() + 1;
                }
                out.append(' ').append(word);
                length += word.length() + 1;
            }
            out.append('\n');
        }
    }
}
