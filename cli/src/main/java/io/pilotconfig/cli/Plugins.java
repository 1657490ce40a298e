package io.pilotconfig.cli;

import io.pilotconfig.core.check.CheckRule;
import io.pilotconfig.core.render.Renderer;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * The jars with renderers and rules of others, as the environment names them. A jar that is not there would be a rule that
 * nobody enforces: each one has to be readable, and each name has to add something.
 *
 * @param names jars and folders of jars
 */
record Plugins(List<String> names) {
    /** The environment's variable: jars and folders of jars, joined as the class path is. */
    static final String VARIABLE = "PILOTCONFIG_PLUGINS";

    private static final List<String> SERVICES =
            List.of("META-INF/services/" + CheckRule.class.getName(), "META-INF/services/" + Renderer.class.getName());

    static final Plugins NONE = new Plugins(List.of());

    /** Those of the variable's value. */
    static Plugins of(String value) {
        return value.isEmpty() ? NONE : new Plugins(List.of(value.split(File.pathSeparator, -1)));
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /**
     * What finds their classes, after those of the command. Stays open as long as the process lives.
     *
     * @throws CommandFailure if a jar or folder cannot be read
     */
    ClassLoader loader() {
        List<URL> urls = new ArrayList<>();
        for (String name : names) {
            if (!name.isEmpty()) {
                jars(name).stream().map(Plugins::url).forEach(urls::add);
            }
        }
        return new URLClassLoader("plugins", urls.toArray(URL[]::new), Plugins.class.getClassLoader());
    }

    private static List<Path> jars(String name) {
        try {
            Path path = Path.of(name);
            List<Path> jars = Files.isDirectory(path) ? jarsIn(path) : List.of(path);
            boolean adds = false;
            for (Path jar : jars) {
                adds |= addsSomething(jar);
            }
            if (!adds) {
                throw CommandFailure.cannotRead(
                        name + " of " + VARIABLE,
                        (jars.isEmpty() ? "no jar is there" : "nothing is there to add") + "; a jar names its class in "
                                + SERVICES.get(0) + " or " + SERVICES.get(1));
            }
            return jars;
        } catch (IOException e) {
            throw CommandFailure.cannotRead(name + " of " + VARIABLE, e);
        } catch (InvalidPathException e) {
            throw CommandFailure.cannotRead(name + " of " + VARIABLE, "it is no path");
        }
    }

    /** Whether it names a rule or renderer; one that names none may be what another needs. */
    private static boolean addsSomething(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            for (String service : SERVICES) {
                ZipEntry entry = file.getEntry(service);
                if (entry != null && namesAClass(file, entry)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean namesAClass(JarFile file, ZipEntry entry) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(file.getInputStream(entry), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .anyMatch(line -> !line.isBlank() && !line.stripLeading().startsWith("#"));
        }
    }

    private static List<Path> jarsIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw CommandFailure.cannotRead(jar + " of " + VARIABLE, e);
        }
    }
}
