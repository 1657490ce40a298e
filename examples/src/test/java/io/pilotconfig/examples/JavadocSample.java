package io.pilotconfig.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.SimpleJavaFileObject;

/** A sample of code in Javadoc, as a source file that should compile: a type, members of one, or statements. */
final class JavadocSample extends SimpleJavaFileObject {
    private static final Pattern SAMPLE = Pattern.compile("(?s)<pre>\\{@code\n(.*?)\n *\\* *}</pre>");
    private static final Pattern TYPE = Pattern.compile("(?m)^(?:public |final )*(?:class|interface|record) ");
    private static final Pattern MEMBER = Pattern.compile("\\A@\\w+");
    private static final List<String> PACKAGES = List.of(
            "io.pilotconfig.core.check",
            "io.pilotconfig.core.classad",
            "io.pilotconfig.core.diagnostic",
            "io.pilotconfig.core.explain",
            "io.pilotconfig.core.fleet",
            "io.pilotconfig.core.generate",
            "io.pilotconfig.core.launch",
            "io.pilotconfig.core.output",
            "io.pilotconfig.core.read",
            "io.pilotconfig.core.render",
            "io.pilotconfig.core.schema",
            "io.pilotconfig.core.section",
            "io.pilotconfig.core.settings",
            "io.pilotconfig.core.write",
            "io.pilotconfig.docker",
            "io.pilotconfig.importers",
            "io.pilotconfig.testkit",
            "java.nio.file",
            "java.util",
            "java.util.stream");
    private static final String IMPORTS =
            """
            import static org.assertj.core.api.Assertions.assertThat;
            import net.jqwik.api.Arbitrary;
            import net.jqwik.api.ForAll;
            import net.jqwik.api.Property;
            import net.jqwik.api.Provide;
            import org.junit.jupiter.api.DynamicTest;
            import org.junit.jupiter.api.TestFactory;
            """ + PACKAGES.stream().map(each -> "import " + each + ".*;\n").collect(Collectors.joining());
    /** What samples take for granted. */
    private static final String SCOPE = """
            abstract class Scope {
                PilotSettings settings;
                SettingsChecker checker;
                SettingsReader reader;
                Rendering rendering;
                Parsed parsed;
                Path file, directory, path;
                String text, name, value, image, source, target;
                boolean readOnly, shared, relabelled;

                abstract String roundTrip(String text);

                record MyOptions() {}

                static final class MyTargetModel {
                    static Observed read(String text) {
                        return Observed.builder().build();
                    }
                }

                static final class MyRenderer implements Renderer<MyOptions> {
                    @Override
                    public String id() {
                        return "mine";
                    }

                    @Override
                    public String summary() {
                        return "mine";
                    }

                    @Override
                    public Section<MyOptions> options() {
                        return Section.of(MyOptions::new, options -> options).end();
                    }

                    @Override
                    public void check(LaunchPlan plan, MyOptions options, Problems problems) {}

                    @Override
                    public List<RenderedFile> write(Launch launch, MyOptions options) {
                        return List.of();
                    }
                }
            """;

    private final String owner;
    private final String code;

    /** {@code owner}, the type or package that the sample is about, is meant where another has its simple name. */
    private JavadocSample(String owner, String name, String code) {
        super(URI.create("string:///" + name + "/Scope.java"), Kind.SOURCE);
        this.owner = owner;
        this.code = "package " + name + ";\nimport " + owner + ";\n" + IMPORTS + SCOPE + code + "\n}\n";
    }

    /** The samples of a source file; {@code name} is for packages of their own. */
    static Stream<JavadocSample> of(Path file, String name) {
        try {
            String source = Files.readString(file);
            String type = file.getFileName().toString().replace(".java", "");
            String owner = packageOf(source) + (type.equals("package-info") ? ".*" : "." + type);
            return SAMPLE.matcher(source)
                    .results()
                    .map(found -> found.group(1).replaceAll("(?m)^ *\\* ?", ""))
                    .map(code -> new JavadocSample(owner, name, inScope(code)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String packageOf(String source) {
        return source.lines()
                .filter(line -> line.startsWith("package "))
                .map(line -> line.substring("package ".length(), line.length() - 1))
                .findFirst()
                .orElseThrow();
    }

    private static String inScope(String code) {
        if (TYPE.matcher(code).find()) {
            return "static " + code;
        }
        return MEMBER.matcher(code).find() ? code : "void run() throws Exception {\n" + code + "\n}";
    }

    /** The type or package in whose Javadoc it stands. */
    String owner() {
        return owner;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return code;
    }
}
