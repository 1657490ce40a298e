package io.pilotconfig.cli;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The jars with renderers and rules of others, as the environment names them. A jar that is not there would be a rule that
 * nobody enforces: each one has to be readable.
 *
 * @param names jars and folders of jars
 */
record Plugins(List<String> names) {
    /** The environment's variable: jars and folders of jars, joined as the class path is. */
    static final String VARIABLE = "PILOTCONFIG_PLUGINS";

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
            for (Path jar : jars) {
                new JarFile(jar.toFile()).close();
            }
            return jars;
        } catch (IOException e) {
            throw CommandFailure.cannotRead(name + " of " + VARIABLE, e);
        } catch (InvalidPathException e) {
            throw CommandFailure.cannotRead(name + " of " + VARIABLE, "it is no path");
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
