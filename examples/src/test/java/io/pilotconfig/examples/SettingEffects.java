package io.pilotconfig.examples;

import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.launch.Launch;
import io.pilotconfig.core.read.SettingsReader;
import io.pilotconfig.core.render.Passage;
import io.pilotconfig.docker.DockerRenderer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each setting becomes on docker's command line, where everything is a word of its own. */
final class SettingEffects {
    /** Together they have every setting. */
    private static final List<String> SETTINGS = List.of("""
            site: CHTC
            resource: CHTC-EP1
            token: /etc/osg/ospool-ep.tkn
            squid: http://squid.example.edu:3128
            workDir: /var/lib/ospool-pilot
            startExpression: TARGET.RequestCpus <= 4
            project: MyProject
            cvmfs:
              mode: cvmfsexec
              repos: [oasis.opensciencegrid.org]
              httpProxy: http://squid.example.edu:3128;DIRECT
              quotaLimitMb: 20000
              defaultLocal: /etc/osg/cvmfs.local
              cacheDir: /var/cache/pilot-cvmfs
              logDir: /var/log/pilot-cvmfs
              debug: true
            name: ospool-pilot
            image: hub.osg-htc.org/osg-htc/ospool-ep:25-cuda_11_8_0-release
            command: [bash]
            entrypoint: bash
            pull: always
            user: osg
            hostNetwork: true
            mounts:
              - { source: /data/shared, target: /data/shared, readOnly: true }
            selinux: disable
            apparmor: unconfined
            limits: { cpus: 8, memoryMb: 16000, pids: 16384, openFiles: 2048 }
            lifetime: { acceptJobsForHours: 62, retirementHours: 10, acceptIdleMinutes: 30 }
            security: { profile: recommended }
            gpu: { vendor: nvidia, count: 2 }
            attributes: { RACK: '"r7"' }
            attributesFile: /etc/osg/extra-attributes.cfg
            stopSeconds: 15
            environment: { GLIDEIN_RANDOMIZE_NAME: true }
            targets:
              docker: { interactive: true, remove: true }
            """, """
            site: CHTC
            resource: CHTC-EP1
            token: /etc/osg/ospool-ep.tkn
            cvmfs: { mode: bind-mount, hostPath: /cvmfs }
            security: { profile: minimum, seccompProfile: /etc/osg/apptainer-seccomp.json }
            selinux: relabel
            targets:
              docker: { detach: true, restart: always }
            """);

    private final Map<String, List<String>> words = new LinkedHashMap<>();

    private SettingEffects() {}

    static SettingEffects seen() {
        SettingEffects effects = new SettingEffects();
        SETTINGS.forEach(effects::addAll);
        return effects;
    }

    /** Adds what becomes of the settings that were not seen before. */
    private void addAll(String text) {
        Launch launch = Launch.of(new SettingsChecker()
                .check(new SettingsReader().read("everything.yaml", text))
                .orThrow());
        Map<String, List<String>> seen = new LinkedHashMap<>();
        for (Passage passage : new DockerRenderer().explain(launch)) {
            Optional<String> path = passage.reason().setting().map(SettingEffects::general);
            path.ifPresent(
                    each -> seen.computeIfAbsent(each, key -> new ArrayList<>()).add(passage.text()));
        }
        seen.forEach(words::putIfAbsent);
    }

    /** The words of a setting; none for one that stands in the words of the setting above it, or in a file. */
    List<String> of(String path) {
        return words.getOrDefault(path, List.of());
    }

    /** A path with its items and chosen names left out: {@code mounts[].source}, {@code environment}. */
    static String general(SettingPath path) {
        List<String> parts = new ArrayList<>();
        for (Object step : path.steps()) {
            parts.add(step instanceof Integer ? "[]" : "." + step);
        }
        String all = String.join("", parts).replaceFirst("^\\.", "");
        return all.replaceFirst("^(environment|attributes|accept)\\..*", "$1")
                .replaceFirst("^(mounts|command)\\[\\]$", "$1");
    }
}
