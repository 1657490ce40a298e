package io.pilotconfig.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RenderServiceTest {
    private static final int AT_ONCE = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newHttpClient();
    private RenderService service;

    @BeforeEach
    void start() throws IOException {
        service = new RenderService(0);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void settingsBecomeFiles() throws Exception {
        HttpResponse<String> answer = post("docker", Files.readString(Path.of("settings/cvmfsexec.yaml")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .startsWith("{\"files\":[{\"name\":\"docker-run.sh\",\"executable\":true,\"text\":\"")
                .contains("-e GLIDEIN_Site=CHTC", "\"severity\":\"advice\",\"code\":\"pids-unlimited\"");
    }

    @Test
    void errorsBecomeDiagnostics() throws Exception {
        HttpResponse<String> answer = post("docker", Files.readString(Path.of("settings/wrong.yaml")));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .startsWith("{\"files\":[],\"diagnostics\":[{\"line\":")
                .contains(
                        "{\"line\":5,\"column\":8,\"severity\":\"error\",\"code\":\"squid-address\",\"path\":\"squid\"")
                .doesNotContain("this-never-shows-up-anywhere");
    }

    @Test
    void everyThreadGetsItsOwnAnswer() throws IOException {
        String settings = Files.readString(Path.of("settings/bind-mount.yaml"));
        List<CompletableFuture<HttpResponse<String>>> answers = IntStream.range(0, AT_ONCE)
                .mapToObj(i -> client.sendAsync(
                        request("quadlet", BodyPublishers.ofString(settings + "name: pilot-" + i + "\n")),
                        BodyHandlers.ofString()))
                .toList();
        for (int i = 0; i < AT_ONCE; i++) {
            assertThat(answers.get(i))
                    .succeedsWithin(PATIENCE)
                    .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(200));
            assertThat(answers.get(i).join().body()).contains("\"name\":\"pilot-" + i + ".container\"");
        }
    }

    @Test
    void whatIsTooLargeIsRefused() throws Exception {
        assertThat(post("docker", "#".repeat((1 << 20) + 1)).statusCode()).isEqualTo(413);
        assertThat(post("docker", "#".repeat(10 << 20)).statusCode()).isEqualTo(413);
    }

    @Test
    void whatIsTooLargeWithoutSayingSoIsNotReadToItsEnd() throws Exception {
        byte[] endless = "#".repeat((1 << 20) + 1).getBytes(StandardCharsets.UTF_8);
        BodyPublisher unannounced = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(endless));
        HttpResponse<String> answer = client.send(request("docker", unannounced), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"code\":\"file-too-large\"");
    }

    @Test
    void otherRequestsAreRefused() throws Exception {
        HttpRequest get =
                HttpRequest.newBuilder(uri("docker")).timeout(PATIENCE).GET().build();

        assertThat(post("nowhere", "site: CHTC\n").statusCode()).isEqualTo(404);
        assertThat(client.send(get, BodyHandlers.ofString()).statusCode()).isEqualTo(405);
    }

    private HttpResponse<String> post(String target, String settings) throws Exception {
        return client.send(request(target, BodyPublishers.ofString(settings)), BodyHandlers.ofString());
    }

    private HttpRequest request(String target, BodyPublisher body) {
        return HttpRequest.newBuilder(uri(target)).timeout(PATIENCE).POST(body).build();
    }

    private URI uri(String target) {
        return URI.create("http://127.0.0.1:" + service.port() + "/render/" + target);
    }
}
