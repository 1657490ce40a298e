package io.pilotconfig.core.work;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Work on items by as many threads as there are processors, this one among them; the results come in the order of the
 * items. Bounded: who adds items waits, and works itself, while too many are on their way. Where the work on an item fails,
 * no more is begun, and what was done by then is delivered before the failure is.
 */
public final class OrderedWork<T, R> implements AutoCloseable {
    private static final int BATCH = 32;
    private static final int BATCHES_PER_PROCESSOR = 4;

    private final Function<T, R> work;
    private final BiConsumer<T, R> sink;
    private final int processors;
    private final Deque<Batch> onTheirWay = new ArrayDeque<>();
    private List<T> next = new ArrayList<>(BATCH);
    private @Nullable ExecutorService threads;
    private volatile boolean failed;

    /** Some items that one thread works on. */
    private final class Batch {
        private final List<T> items;
        private final List<R> results;
        private final FutureTask<Boolean> task;

        Batch(List<T> items) {
            this.items = items;
            this.results = new ArrayList<>(items.size());
            this.task = new FutureTask<>(this::work);
        }

        /** Works on them until one fails, here or elsewhere; whether all are done. */
        private boolean work() {
            for (T item : items) {
                if (failed) {
                    return false;
                }
                results.add(work.apply(item));
            }
            return true;
        }

        void deliver() {
            for (int i = 0; i < results.size(); i++) {
                sink.accept(items.get(i), results.get(i));
            }
        }
    }

    /** Work by so many threads, this one among them. */
    public OrderedWork(int processors, Function<T, R> work, BiConsumer<T, R> sink) {
        this.processors = processors;
        this.work = work;
        this.sink = sink;
    }

    /** Adds an item. */
    public void add(T item) {
        next.add(item);
        if (next.size() == BATCH) {
            submit();
        }
    }

    private void submit() {
        Batch batch = new Batch(next);
        next = new ArrayList<>(BATCH);
        onTheirWay.add(batch);
        if (processors > 1) {
            threads().execute(batch.task);
        }
        while (onTheirWay.size() >= BATCHES_PER_PROCESSOR * processors) {
            deliver(onTheirWay.remove());
        }
    }

    /** Delivers the batch's results; works on it here unless another thread does. */
    private void deliver(Batch batch) {
        batch.task.run();
        try {
            batch.task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while pilots were worked on", e);
        } catch (ExecutionException e) {
            deliverRest(batch);
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        }
        batch.deliver();
    }

    /** Delivers what was done before this batch failed, and meanwhile. */
    private void deliverRest(Batch batch) {
        failed = true;
        awaitThreads();
        batch.deliver();
        onTheirWay.forEach(Batch::deliver);
        onTheirWay.clear();
    }

    /** Waits for all results. */
    public void finish() {
        if (!next.isEmpty()) {
            onTheirWay.add(new Batch(next));
            next = new ArrayList<>();
        }
        while (!onTheirWay.isEmpty()) {
            deliver(onTheirWay.remove());
        }
    }

    private ExecutorService threads() {
        if (threads == null) {
            threads = Executors.newFixedThreadPool(processors - 1, task -> {
                Thread thread = new Thread(task, "pilots");
                thread.setDaemon(true);
                return thread;
            });
        }
        return threads;
    }

    private void awaitThreads() {
        if (threads != null) {
            threads.shutdown();
            try {
                threads.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Ends the threads, and waits until none works any more: what they work on may be gone then. */
    @Override
    public void close() {
        if (threads != null) {
            threads.shutdownNow();
        }
        awaitThreads();
    }
}
