package io.pilotconfig.examples;

import io.pilotconfig.core.check.ValueForms;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Section;
import io.pilotconfig.core.section.Shape;
import io.pilotconfig.core.section.ShapeDescriber;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Lists the settings of a section with those below them, in the order in which they are declared. */
final class SettingsList implements ShapeDescriber<List<Setting>> {
    private final String path;
    private final Optional<String> condition;

    private SettingsList(String path, Optional<String> condition) {
        this.path = path;
        this.condition = condition;
    }

    /** The settings below a path. */
    static List<Setting> of(Section<?> section, String path) {
        return new SettingsList(path, Optional.empty()).section(section);
    }

    @Override
    public List<Setting> section(Section<?> section) {
        Object made = Objects.requireNonNull(section.bindChecked(Mapping.EMPTY));
        return section.keys().stream().flatMap(key -> with(key, made)).toList();
    }

    /** A setting, and those below it. */
    private Stream<Setting> with(Section.Key key, Object made) {
        String name = below(key.name());
        Setting setting =
                new Setting(name, key.expects(), key.description(), key.required(), condition, forms(made, key.name()));
        return Stream.concat(Stream.of(setting), key.shape().describe(new SettingsList(name, condition)).stream());
    }

    private String below(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static ValueForms forms(Object made, String key) {
        return Stream.concat(Arrays.stream(made.getClass().getInterfaces()), Stream.of(made.getClass()))
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> method.getName().equals(key) && method.getParameterCount() == 0)
                .findFirst()
                .map(ValueForms::of)
                .orElse(ValueForms.FREE);
    }

    @Override
    public List<Setting> list(Shape<?> item) {
        return item.describe(new SettingsList(path + "[]", condition));
    }

    @Override
    public List<Setting> variants(String tag, String description, Map<String, Section<?>> kinds) {
        String words = "`" + String.join("`, `", kinds.keySet()) + "`";
        Setting kind = new Setting(below(tag), words, description, true, condition, ValueForms.FREE);
        return Stream.concat(
                        Stream.of(kind),
                        kinds.entrySet().stream()
                                .flatMap(each -> new SettingsList(path, Optional.of(below(tag) + ": " + each.getKey()))
                                        .section(each.getValue()).stream()))
                .toList();
    }

    @Override
    public List<Setting> text() {
        return List.of();
    }

    @Override
    public List<Setting> text(String pattern) {
        return List.of();
    }

    @Override
    public List<Setting> flag(String pattern) {
        return List.of();
    }

    @Override
    public List<Setting> wholeNumber(String pattern, int least, int most) {
        return List.of();
    }

    @Override
    public List<Setting> words(Collection<String> words) {
        return List.of();
    }

    @Override
    public List<Setting> mapping() {
        return List.of();
    }

    @Override
    public List<Setting> map(Shape<?> value) {
        return List.of();
    }

    @Override
    public List<Setting> anything() {
        return List.of();
    }
}
