package io.pilotconfig.kubernetes;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the kubelet makes of texts, byte by byte as it does: {@code third_party/forked/golang/expansion/expand.go} and
 * {@code makeEnvironment} of {@code pkg/kubelet/kubelet_pods.go}.
 */
final class Kubelet {
    /** What each pod is told of the API server, whatever {@code enableServiceLinks} says. */
    static final Map<String, String> MASTER_SERVICE = Map.of(
            "KUBERNETES_SERVICE_HOST", "10.96.0.1",
            "KUBERNETES_SERVICE_PORT", "443",
            "KUBERNETES_SERVICE_PORT_HTTPS", "443",
            "KUBERNETES_PORT", "tcp://10.96.0.1:443",
            "KUBERNETES_PORT_443_TCP", "tcp://10.96.0.1:443",
            "KUBERNETES_PORT_443_TCP_PROTO", "tcp",
            "KUBERNETES_PORT_443_TCP_PORT", "443",
            "KUBERNETES_PORT_443_TCP_ADDR", "10.96.0.1");

    private Kubelet() {}

    /** The variables that the container's own list gives it. */
    static Map<String, String> environment(Container container) {
        Map<String, String> environment = new LinkedHashMap<>();
        for (EnvVar variable : container.getEnv()) {
            String value = Optional.ofNullable(variable.getValue()).orElse("");
            environment.put(variable.getName(), expand(value, environment));
        }
        return environment;
    }

    /** The words of a command, which may name every variable. */
    static List<String> words(List<String> words, Container container) {
        Map<String, String> environment = environment(container);
        return words.stream().map(word -> expand(word, environment)).toList();
    }

    /** A text in which references to these variables, and the API server's, are replaced. */
    static String expand(String text, Map<String, String> defined) {
        return new String(
                expand(
                        text.getBytes(StandardCharsets.UTF_8),
                        name -> Optional.ofNullable(defined.get(name))
                                .or(() -> Optional.ofNullable(MASTER_SERVICE.get(name)))
                                .orElse("$(" + name + ")")),
                StandardCharsets.UTF_8);
    }

    private static byte[] expand(byte[] input, Function<String, String> mapping) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int checkpoint = 0;
        for (int cursor = 0; cursor < input.length; cursor++) {
            if (input[cursor] == '$' && cursor + 1 < input.length) {
                out.write(input, checkpoint, cursor - checkpoint);
                int advance = 1;
                byte next = input[cursor + 1];
                if (next == '$') {
                    out.write('$');
                } else if (next == '(') {
                    int close = indexOfClose(input, cursor + 2);
                    if (close < 0) {
                        out.writeBytes(new byte[] {'$', '('});
                    } else {
                        String name = new String(input, cursor + 2, close - cursor - 2, StandardCharsets.UTF_8);
                        out.writeBytes(mapping.apply(name).getBytes(StandardCharsets.UTF_8));
                        advance = close - cursor;
                    }
                } else {
                    // Go's string(input[0]): the byte is taken for a character.
                    out.write('$');
                    out.writeBytes(String.valueOf((char) (next & 0xff)).getBytes(StandardCharsets.UTF_8));
                }
                cursor += advance;
                checkpoint = cursor + 1;
            }
        }
        if (checkpoint < input.length) {
            out.write(input, checkpoint, input.length - checkpoint);
        }
        return out.toByteArray();
    }

    private static int indexOfClose(byte[] input, int from) {
        for (int i = from; i < input.length; i++) {
            if (input[i] == ')') {
                return i;
            }
        }
        return -1;
    }
}
