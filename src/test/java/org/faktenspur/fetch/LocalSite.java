package org.faktenspur.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;

/** A web site on this machine that the fetcher under test may visit. */
public final class LocalSite implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<Headers> headers = new CopyOnWriteArrayList<>();

    public LocalSite() {
        this(create());
    }

    /** @param server bound, not yet started */
    LocalSite(HttpServer server) {
        this.server = server;
        server.setExecutor(threads);
        server.start();
        OpenGate.open(port());
    }

    private static HttpServer create() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public URI at(String path) {
        return URI.create("http://localhost:" + port() + path);
    }

    public LocalSite page(String path, String mediaType, String body) {
        return page(path, mediaType, body.getBytes(StandardCharsets.UTF_8));
    }

    public LocalSite page(String path, String mediaType, byte[] body) {
        return answers(path, 200, Map.of("Content-Type", mediaType), body);
    }

    public LocalSite answers(String path, int status, Map<String, String> with, byte[] body) {
        return handles(path, exchange -> {
            with.forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        });
    }

    public LocalSite redirects(String path, String location) {
        return answers(path, 302, Map.of("Location", location), new byte[0]);
    }

    /** The path is taken whole, without what lies below it. */
    public LocalSite handles(String path, HttpHandler handler) {
        server.createContext(path, exchange -> {
            try (HttpExchange open = exchange) {
                requests.add(open.getRequestURI().toString());
                headers.add(open.getRequestHeaders());
                if (open.getRequestURI().getPath().equals(path))
                    handler.handle(open);
                else
                    open.sendResponseHeaders(404, -1);
            }
        });
        return this;
    }

    /** The paths that were asked for, in order; only those that somebody handles. */
    public List<String> requests() {
        return requests;
    }

    Headers lastHeaders() {
        return headers.get(headers.size() - 1);
    }

    @Override
    public void close() {
        OpenGate.close(port());
        server.stop(0);
        threads.shutdownNow();
    }
}
