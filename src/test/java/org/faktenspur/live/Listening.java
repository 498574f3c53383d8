package org.faktenspur.live;

import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.faktenspur.testing.SignedIn;

/** A browser that listens to what changes. What never comes makes it fail, not wait for ever. */
final class Listening implements AutoCloseable {

    private static final String THE_END = "the end";
    private static final long PATIENCE_SECONDS = 60;

    final HttpResponse<Stream<String>> answer;
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private volatile String id = "";

    Listening(String base, SignedIn who, String on, long after) throws Exception {
        answer = HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create(base + "desk/live?on=" + on + "&after=" + after))
                        .header("Cookie", "session=" + who.session()).build(),
                HttpResponse.BodyHandlers.ofLines());
        Thread reader = new Thread(this::read);
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        try {
            answer.body().forEach(line -> {
                if (line.startsWith("id:"))
                    id = line.substring(3).strip();
                if (line.startsWith("event:"))
                    told.add(line.substring(6).strip());
            });
        } catch (UncheckedIOException e) {
            // Closed.
        }
        told.add(THE_END);
    }

    /** The next thing that is told, as "changed", "bell" or "here"; signs of life are passed over. Null at the end. */
    String next() throws InterruptedException {
        String next = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (next == null)
            throw new AssertionError("Nothing was told");
        return next.equals(THE_END) ? null : next;
    }

    long id() {
        return Long.parseLong(id);
    }

    @Override
    public void close() {
        answer.body().close();
    }
}
