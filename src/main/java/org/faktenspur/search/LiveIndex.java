package org.faktenspur.search;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;

import org.apache.lucene.store.AlreadyClosedException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.faktenspur.audit.AuditHead;
import org.faktenspur.audit.AuditTail;
import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/**
 * This node's index and the one thread that writes it: it opens what is there, follows the audit chain, and builds all anew
 * where there is nothing to follow from. Whatever happens to the index, the desk goes on; what is lost is built again.
 */
@ApplicationScoped
public class LiveIndex {

    private static final Logger LOG = Logger.getLogger(LiveIndex.class);
    private static final Duration IDLE = Duration.ofSeconds(5);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final IndexFolder folder;
    private final Chronicle chronicle;
    private final Object change = new Object();
    private final Thread writer = new Thread(this::work, "search-index");
    private long committed = -1;
    private long committedAt = System.nanoTime();
    private volatile SearchIndex index;
    private volatile Progress progress = Progress.WHOLE;
    private volatile long position = -1;
    private volatile long known;
    private volatile boolean wanted;
    private volatile boolean suspect;
    private volatile boolean stopped;

    LiveIndex(Chronicle chronicle, @ConfigProperty(name = "faktenspur.search.folder") String folder) {
        this.chronicle = chronicle;
        this.folder = new IndexFolder(folder);
    }

    /**
     * How far the index is.
     *
     * @param building whether all of it is being built anew
     * @param done of how many things
     */
    public record Progress(boolean building, long done, long all) {

        static final Progress WHOLE = new Progress(false, 0, 0);

        public long percent() {
            return all == 0 ? 0 : Math.min(100, 100 * done / all);
        }
    }

    void start(@Observes StartupEvent event) {
        writer.setDaemon(true);
        writer.start();
    }

    /** What was written since the last commit is written again after the start: the commit says where it stands. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        wake();
        writer.join(IDLE.toMillis());
    }

    void follow(@ObservesAsync AuditTail.Grown grown) {
        known = Math.max(known, grown.to());
        wake();
    }

    void beginAnew(@ObservesAsync AuditTail.TakenBack back) {
        known = back.to();
        rebuild();
    }

    /** Has all of it built anew; until that is done, what was there can be found. */
    public void rebuild() {
        progress = new Progress(true, 0, 0);
        wanted = true;
        wake();
    }

    public Progress progress() {
        return progress;
    }

    /** How many entries of the audit chain, of those that this node knows of, are not in the index yet. */
    public long lag() {
        return Math.max(0, known - Math.max(0, position));
    }

    /** How many documents it holds. */
    public int size() {
        SearchIndex now = index;
        try {
            return now == null ? 0 : now.size();
        } catch (AlreadyClosedException e) {
            return 0;
        }
    }

    /**
     * Waits until everything can be found that was committed before, on whatever node.
     *
     * @return false where that takes too long, as while all is built anew
     */
    public boolean isCurrent() {
        long head = AuditHead.length();
        long end = System.nanoTime() + PATIENCE.toNanos();
        known = Math.max(known, head);
        wake();
        synchronized (change) {
            while (position < head && !progress.building && System.nanoTime() < end)
                pause(Duration.ofNanos(end - System.nanoTime()));
        }
        return position >= head && !progress.building && index != null;
    }

    /** Empty where there is no index to look at now. */
    <T> Optional<T> look(SearchIndex.Look<T> look) {
        SearchIndex now = index;
        try {
            return now == null ? Optional.empty() : Optional.of(now.look(look));
        } catch (IOException | AlreadyClosedException e) {
            LOG.warnf("The search index cannot be read (%s)", e.getMessage());
            suspect = true;
            wake();
            return Optional.empty();
        }
    }

    private void work() {
        while (!stopped)
            try {
                openIfNeeded();
                if (wanted)
                    buildAnew();
                while (!stopped && !wanted && position < known)
                    reach(chronicle.follow(index, position));
                if (committed != position && System.nanoTime() - committedAt >= IDLE.toNanos())
                    commit(index);
                synchronized (change) {
                    if (!stopped && !wanted && !suspect && position >= known)
                        pause(IDLE);
                }
            } catch (IOException | RuntimeException e) {
                recover(e);
            }
        close();
    }

    private void openIfNeeded() throws IOException {
        if (suspect)
            throw new IOException("it could not be read");
        if (index != null)
            return;
        SearchIndex opened = folder.open();
        position = chronicle.standOf(opened).orElse(-1L);
        wanted |= position < 0;
        known = Math.max(known, chronicle.length());
        index = opened;
    }

    private void buildAnew() throws IOException {
        wanted = false;
        LOG.info("The search index is built anew");
        progress = new Progress(true, 0, 0);
        long reached = chronicle.buildAnew(index, step -> {
            progress = step;
            return !stopped;
        });
        progress = Progress.WHOLE;
        if (!stopped)
            reach(reached);
    }

    /** Durable is what would take long to write again; the rest is written again after the next start. */
    private void commit(SearchIndex into) throws IOException {
        chronicle.commit(into, position);
        committed = position;
        committedAt = System.nanoTime();
    }

    private void reach(long number) {
        synchronized (change) {
            position = number;
            change.notifyAll();
        }
    }

    private void wake() {
        synchronized (change) {
            change.notifyAll();
        }
    }

    private void pause(Duration most) {
        try {
            change.wait(Math.max(1, most.toMillis()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void recover(Exception e) {
        LOG.errorf(e, "The search index is built anew: %s", e.getMessage());
        close();
        suspect = false;
        wanted = true;
        synchronized (change) {
            if (!stopped)
                pause(AFTER_A_FAILURE);
        }
    }

    private void close() {
        SearchIndex last = index;
        index = null;
        if (last != null)
            try (last) {
                if (!wanted && !suspect && position >= 0 && !progress.building)
                    commit(last);
            } catch (IOException | RuntimeException e) {
                LOG.warnf("The search index was not closed well (%s)", e.getMessage());
            }
    }
}
