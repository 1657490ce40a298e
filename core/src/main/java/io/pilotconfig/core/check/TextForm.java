package io.pilotconfig.core.check;

import io.pilotconfig.core.check.FormRule.Fault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What the checker demands of one text, whatever the other settings are, as far as that can be put into a schema. */
public final class TextForm {
    /** One of them is wrong by every rule, which then says what it demands. */
    private static final List<String> WRONG = List.of("\0", "");

    private final FormRule rule;

    TextForm(FormRule rule) {
        this.rule = rule;
    }

    /**
     * A regular expression that every text of this form matches as a whole, in the syntax that Java and ECMAScript have in
     * common; only quantifiers may be possessive, where that changes nothing but the way to the answer.
     */
    public Optional<String> pattern() {
        return rule.pattern();
    }

    /** The most characters of a text, where the regular expression does not say it. */
    public OptionalInt longest() {
        return rule.longest();
    }

    /** Whether a text has this form. */
    public boolean fits(String text) {
        return rule.fault(text).isEmpty();
    }

    /** What a text must be, as a sentence without a subject; empty where nearly every text will do. */
    public Optional<String> demand() {
        return rule instanceof DeliverableRule
                ? Optional.empty()
                : WRONG.stream()
                        .flatMap(text -> rule.fault(text).stream())
                        .map(fault -> sentence(fault.demand()))
                        .findFirst();
    }

    /** Regular expressions of names that have the right form and are taken nonetheless, each with the reason. */
    public Map<String, String> taken() {
        Map<String, String> reasons = new LinkedHashMap<>();
        if (rule instanceof NameRule names) {
            names.taken()
                    .forEach((pattern, name) ->
                            names.fault(name).ifPresent(fault -> reasons.put(pattern, reason(fault))));
        }
        return reasons;
    }

    private static String reason(Fault fault) {
        return sentence(fault.demand()) + " " + sentence(fault.hint());
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + (words.endsWith(".") ? "" : ".");
    }
}
