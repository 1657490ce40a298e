package io.pilotconfig.examples;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.pilotconfig.core.check.CheckReport;
import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.launch.Launch;
import io.pilotconfig.core.read.SettingsReader;
import io.pilotconfig.core.render.RenderedFile;
import io.pilotconfig.core.render.Renderers;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A service that renders on request: {@code POST /render/TARGET} with a settings file as the body answers with the files
 * and what there is to say of the settings, as JSON. Status 200 with files, 422 where the settings have errors, 413 where the
 * body is too large, 404 for an unknown target.
 */
public final class RenderService implements AutoCloseable {
    private static final String PATH = "/render/";
    private static final int THREADS = 8;
    /** How many connections may wait to be taken; of more than that the system resets some. */
    private static final int BACKLOG = 1024;

    private static final int BUFFER_BYTES = 1 << 16;
    private static final long MOST_DISCARDED_BYTES = 16L * SettingsReader.MOST_BYTES;

    // Made once, used by all threads: none of them keeps anything of a request.
    private final Renderers renderers = Renderers.installed();
    private final SettingsChecker checker = new SettingsChecker();
    private final SettingsReader reader = new SettingsReader();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    /**
     * Starts the service, for programs of this machine only.
     *
     * @param port where it listens; 0: at any free port
     */
    public RenderService(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
        server.createContext(PATH, this::answer);
        server.setExecutor(threads);
        server.start();
    }

    /** Where it listens. */
    public int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String target = exchange.getRequestURI().getPath().substring(PATH.length());
            if (!exchange.getRequestMethod().equals("POST")) {
                exchange.getResponseHeaders().set("Allow", "POST");
                exchange.sendResponseHeaders(405, -1);
            } else if (renderers.find(target).isEmpty()) {
                exchange.sendResponseHeaders(404, -1);
            } else if (isTooLarge(exchange)) {
                discard(exchange.getRequestBody());
                exchange.sendResponseHeaders(413, -1);
            } else {
                render(exchange, target);
            }
        }
    }

    /** By the length that the client announces; where it announces none, the reader stops at the same limit. */
    private static boolean isTooLarge(HttpExchange exchange) {
        String length = exchange.getRequestHeaders().getFirst("Content-Length");
        return length != null && Long.parseLong(length) > SettingsReader.MOST_BYTES;
    }

    /**
     * Reads a body of a moderate size to its end and forgets it: a connection that is closed while the client still sends
     * is reset, and the client may lose the answer.
     */
    private static void discard(InputStream body) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        long left = MOST_DISCARDED_BYTES;
        int read = 0;
        while (read >= 0 && left > 0) {
            left -= read;
            read = body.read(buffer);
        }
    }

    private void render(HttpExchange exchange, String target) throws IOException {
        CheckReport report = renderers.check(checker.check(reader.read("request", exchange.getRequestBody())), target);
        List<RenderedFile> files = report.hasErrors()
                ? List.of()
                : renderers.require(target).render(Launch.of(report.orThrow())).files();
        byte[] body = AnswerJson.of(files, report.diagnostics()).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(report.hasErrors() ? 422 : 200, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
