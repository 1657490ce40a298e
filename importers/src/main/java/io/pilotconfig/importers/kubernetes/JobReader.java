package io.pilotconfig.importers.kubernetes;

import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Span;
import java.util.Optional;

/** Reads Jobs, and CronJobs that make them. */
final class JobReader {
    private static final String DEFAULT_COUNT = "1";
    private static final String DEFAULT_BACKOFF_LIMIT = "6";
    private static final String DEFAULT_TTL = "3600";
    private static final String STARTING_DEADLINE = "300";

    private final Draft draft;
    private final MetadataReader metadata;
    private final Span place;

    JobReader(Draft draft, MetadataReader metadata, Span place) {
        this.draft = draft;
        this.metadata = metadata;
        this.place = place;
    }

    /** Reads the specification of a Job that stands for itself. */
    Optional<PodTemplate> readJob(ApiObject spec) {
        draft.option("workload", "job", place);
        return read(spec);
    }

    /** Reads the specification of a CronJob. */
    Optional<PodTemplate> readCronJob(ApiObject spec) {
        draft.option("workload", "cronjob", place);
        spec.required("schedule").ifPresent(schedule -> draft.option("schedule", schedule));
        readConcurrency(spec);
        spec.ignoreIf("suspend", "false")
                .ignoreIf("successfulJobsHistoryLimit", "3")
                .ignoreIf("failedJobsHistoryLimit", "1");
        if (spec.number("startingDeadlineSeconds")
                .filter(seconds -> seconds.text().equals(STARTING_DEADLINE))
                .isEmpty()) {
            draft.adds("startingDeadlineSeconds: " + STARTING_DEADLINE);
        }
        Optional<ApiObject> job = spec.object("jobTemplate", ApiType.TEMPLATE);
        if (job.isEmpty() && !spec.has("jobTemplate")) {
            spec.missing("jobTemplate");
        }
        return job.flatMap(this::readJobTemplate);
    }

    private Optional<PodTemplate> readJobTemplate(ApiObject template) {
        Optional<PodTemplate> frame = PodTemplate.of(template, ApiType.JOB);
        template.end();
        frame.flatMap(PodTemplate::metadata).ifPresent(metadata::readJobs);
        return frame.flatMap(found -> {
            Optional<PodTemplate> pods = read(found.spec());
            found.spec().ignore("selector").ignoreIf("manualSelector", "false").end();
            return pods;
        });
    }

    private Optional<PodTemplate> read(ApiObject spec) {
        readCount(spec);
        spec.number("backoffLimit")
                .ifPresent(number -> draft.optionUnless(DEFAULT_BACKOFF_LIMIT, "backoffLimit", number));
        Optional<Scalar> ttl = spec.number("ttlSecondsAfterFinished");
        ttl.ifPresent(seconds -> draft.optionUnless(DEFAULT_TTL, "ttlSeconds", seconds));
        if (ttl.isEmpty()) {
            draft.adds("ttlSecondsAfterFinished: " + DEFAULT_TTL);
        }
        spec.ignoreIf("completionMode", "NonIndexed")
                .ignoreIf("podReplacementPolicy", "TerminatingOrFailed")
                .ignoreIf("suspend", "false");
        return PodTemplate.in(spec);
    }

    /** All pods of a Job run at once. */
    private void readCount(ApiObject spec) {
        Optional<Scalar> parallelism = spec.number("parallelism");
        Optional<Scalar> completions = spec.number("completions");
        String atOnce = parallelism.map(Scalar::text).orElse(DEFAULT_COUNT);
        parallelism.ifPresent(count -> draft.optionUnless(DEFAULT_COUNT, "replicas", count));
        if (!completions.map(Scalar::text).orElse(DEFAULT_COUNT).equals(atOnce)) {
            draft.changed(
                    spec.keySpan(completions.isPresent() ? "completions" : "parallelism"),
                    "The pilots of a Job all run at once: the settings give `completions: " + atOnce
                            + "`, as many as `parallelism`.",
                    "write `targets.kubernetes.replicas` for another number of both.");
        }
    }

    private void readConcurrency(ApiObject spec) {
        Optional<Scalar> policy = spec.text("concurrencyPolicy");
        String word = policy.map(Scalar::text).orElse("Allow");
        Span span = policy.map(Scalar::span).orElse(place);
        switch (word) {
            case "Allow" -> draft.option("concurrency", "allow", span);
            case "Replace" -> draft.option("concurrency", "replace", span);
            case "Forbid" -> {
                // what the renderer writes where nothing is said
            }
            default ->
                policy.ifPresent(
                        text -> draft.unknownWord("concurrencyPolicy", text, "`Allow`, `Forbid` or `Replace`"));
        }
    }
}
