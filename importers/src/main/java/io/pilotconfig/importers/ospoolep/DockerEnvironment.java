package io.pilotconfig.importers.ospoolep;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.importers.specimen.Findings;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.PlacedText;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The file as docker reads it for {@code --env-file}: {@code pkg/kvfile} of github.com/docker/cli. There are no quotes and no
 * escapes: the value is all that follows the equals sign.
 */
final class DockerEnvironment {
    /** {@code bufio.MaxScanTokenSize} of Go. */
    private static final int LONGEST_LINE = 64 * 1024;

    private final Findings findings;
    private final Map<String, Assignment> read = new LinkedHashMap<>();

    private DockerEnvironment(Findings findings) {
        this.findings = findings;
    }

    /** The variables by name, in the order of the file; of several of one name the last one counts. */
    static Map<String, Assignment> read(PlacedText text, Findings findings) {
        DockerEnvironment environment = new DockerEnvironment(findings);
        int start = text.startsWith("\ufeff", 0) ? 1 : 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            boolean isDos = end > start && text.charAt(end - 1) == '\r';
            environment.readLine(text.piece(start, isDos ? end - 1 : end));
            start = end + 1;
        }
        return environment.read;
    }

    private void readLine(PlacedText whole) {
        int start = 0;
        while (start < whole.length() && isSpace(whole.charAt(start))) {
            start++;
        }
        PlacedText line = whole.piece(start);
        if (whole.text().getBytes(StandardCharsets.UTF_8).length >= LONGEST_LINE) {
            refuse(line.span(), "The line is longer than the 64 KiB that docker reads.", "shorten it.");
        } else if (!line.isEmpty() && line.charAt(0) != '#') {
            readVariable(line);
        }
    }

    /** {@code unicode.IsSpace} of Go. */
    private static boolean isSpace(char c) {
        return Character.isSpaceChar(c) || (c >= '\t' && c <= '\r') || c == '\u0085';
    }

    private void readVariable(PlacedText line) {
        int equals = line.indexOf('=', 0);
        PlacedText name = line.piece(0, equals < 0 ? line.length() : equals);
        if (name.isEmpty()) {
            refuse(line.span(), "Docker refuses a file with a line that begins with `=`.", "write `NAME=VALUE`.");
        } else if (name.text().contains(" ") || name.text().contains("\t")) {
            refuse(
                    name.span(),
                    "Docker refuses a file with a blank in the name of a variable, " + Visible.quoted(name.text())
                            + ".",
                    "write `NAME=VALUE` without `export` and without blanks before `=`; begin a comment with `#`.");
        } else if (equals < 0) {
            findings.add(
                    ImportCodes.ENVIRONMENT,
                    name.span(),
                    "Docker takes the value of " + Visible.quoted(name.text()) + " from the service's environment.",
                    "write `" + Visible.of(name.text()) + "=VALUE`.");
        } else {
            add(new Assignment(name, line.piece(equals + 1)));
        }
    }

    private void refuse(Span span, String message, String hint) {
        findings.add(ImportCodes.SYNTAX, span, message, hint);
    }

    private void add(Assignment assignment) {
        Assignment earlier = read.remove(assignment.name().text());
        if (earlier != null) {
            findings.add(
                    ImportCodes.DROPPED,
                    earlier.name().span(),
                    Visible.quoted(earlier.name().text()) + " is set again further down, and the last one counts.",
                    "take one of them away.");
        }
        read.put(assignment.name().text(), assignment);
    }
}
