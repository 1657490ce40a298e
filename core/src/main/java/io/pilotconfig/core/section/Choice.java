package io.pilotconfig.core.section;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.diagnostic.Visible;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The shape of a value that is one of a few words.
 *
 * @param <E> the enum whose constants the words are
 */
public final class Choice<E extends Enum<E>> implements Shape<E> {
    private final Map<String, E> constants = new LinkedHashMap<>();

    Choice(Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            constants.put(word(constant), constant);
        }
    }

    /** The word for a constant in a settings file: {@code bind-mount} for {@code BIND_MOUNT}. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Optional<E> read(Node node, SettingPath path, Problems problems) {
        return Shape.text().read(node, path, problems).flatMap(text -> {
            E constant = constants.get(text);
            if (constant == null) {
                reportUnknown(text, constants.keySet(), path, problems);
            }
            return Optional.ofNullable(constant);
        });
    }

    /** Reports a text that is none of the words. */
    static void reportUnknown(String text, Collection<String> words, SettingPath path, Problems problems) {
        String hint = NearestName.of(text, words)
                .map(name -> "did you mean `" + name + "`?")
                .orElse("write one of these words.");
        String message = "`" + path + "` must be " + listed(words) + ", but is " + Visible.quoted(text) + ".";
        problems.add(Codes.UNKNOWN_VALUE, path, message, hint);
    }

    /** The words in backticks, for a message. */
    static String listed(Collection<String> words) {
        return "`" + String.join("`, `", words) + "`";
    }

    @Override
    public String expects() {
        return listed(constants.keySet());
    }

    @Override
    public <R> R describe(ShapeDescriber<R> describer) {
        return describer.words(constants.keySet());
    }
}
