package io.pilotconfig.compose;

import java.util.Map;
import java.util.Optional;

/**
 * A Compose project of one service, before it is text.
 *
 * @param name the project's name; empty: as compose does
 * @param serviceName the service's name
 * @param service the service
 * @param secretFiles files of the host that are secrets, by the secret's name
 * @param configContents contents of configs, by the config's name
 */
record ComposeProject(
        Optional<String> name,
        String serviceName,
        ComposeService service,
        Map<String, String> secretFiles,
        Map<String, String> configContents) {}
