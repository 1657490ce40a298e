package io.pilotconfig.consumers;

import io.pilotconfig.testkit.AdversarialValue;
import io.pilotconfig.testkit.AdversarialValues;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts that one program or another takes for something else: the test kit's, and what engines might take for theirs. */
final class Texts {
    private static final List<String> OF_ENGINES = List.of(
            "a,ro",
            ",z",
            "type=bind,source=x",
            "\"a\",\"b\"",
            "-v",
            "--rm",
            "-e=x",
            "a=b=c",
            "*=",
            "C:\\x",
            "~/.docker");

    private static final List<String> DELIVERABLE = Stream.concat(
                    AdversarialValues.all().stream().map(AdversarialValue::text), OF_ENGINES.stream())
            .toList();

    private Texts() {}

    /** Everything that a program can be given. */
    static List<String> deliverable() {
        return DELIVERABLE;
    }

    /** What no program can be given: NUL, and halves of characters. */
    static List<String> undeliverable() {
        return AdversarialValues.undeliverable().stream()
                .map(AdversarialValue::text)
                .toList();
    }

    /** Every printable sign of ASCII in one text, but for those listed. */
    static String printableBut(String signs) {
        return IntStream.rangeClosed(' ', '~')
                .filter(c -> signs.indexOf(c) < 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether it holds a control character of ASCII. */
    static boolean hasControl(String text) {
        return text.chars().anyMatch(c -> c < ' ' || c == 0x7f);
    }
}
