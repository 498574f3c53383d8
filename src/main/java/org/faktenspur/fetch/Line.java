package org.faktenspur.fetch;

import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import javax.net.ssl.SSLException;

import io.netty.channel.ConnectTimeoutException;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;

/**
 * One request to one address. The connection goes to the given address and no other; Host header and certificate are those
 * of the name.
 */
final class Line {

    private final HttpClient client;
    private final String userAgent;

    Line(HttpClient client, String userAgent) {
        this.client = client;
        this.userAgent = userAgent;
    }

    /** Tries one address after the other until a connection comes about. */
    Answer ask(WebAddress address, List<InetAddress> checked, FetchLimits limits, Map<String, String> headers,
            Deadline deadline) throws FetchFailed {
        FetchFailed last = new FetchFailed(FetchFailed.Reason.UNKNOWN_HOST);
        for (InetAddress one : checked) {
            HttpClientRequest request;
            try {
                request = deadline.await(client.request(options(address, one, limits, headers)));
            } catch (ExecutionException e) {
                last = failure(e.getCause());
                continue;
            }
            return answer(request, limits, deadline);
        }
        throw last;
    }

    private RequestOptions options(WebAddress address, InetAddress at, FetchLimits limits, Map<String, String> headers) {
        RequestOptions options = new RequestOptions().setMethod(HttpMethod.GET).setSsl(address.secure())
                .setHost(address.host()).setPort(address.port()).setURI(address.target())
                .setServer(SocketAddress.inetSocketAddress(address.port(), at.getHostAddress()))
                .setConnectTimeout(limits.connect().toMillis()).setFollowRedirects(false)
                .putHeader("Host", address.authority()).putHeader("User-Agent", userAgent)
                .putHeader("Accept", limits.mediaTypes().isEmpty() ? "*/*" : String.join(", ", limits.mediaTypes()))
                .putHeader("Accept-Encoding", "gzip");
        headers.forEach(options::putHeader);
        return options;
    }

    private static Answer answer(HttpClientRequest request, FetchLimits limits, Deadline deadline) throws FetchFailed {
        try {
            // Who listens only after sending can be too late for an answer that is over at once.
            Future<Answer> answer = request.response().compose(response -> read(request, response, limits));
            request.end();
            return deadline.await(answer);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof FetchFailed failed ? failed : failure(e.getCause());
        } finally {
            request.reset();
        }
    }

    private static Future<Answer> read(HttpClientRequest request, HttpClientResponse response, FetchLimits limits) {
        Promise<Answer> whole = Promise.promise();
        response.exceptionHandler(whole::tryFail);
        Answer head = new Answer(response.statusCode(), response.headers(), new byte[0]);
        if (!head.isOk())
            return Future.succeededFuture(head);
        if (!limits.want(head.mediaType()))
            return Future.failedFuture(new FetchFailed(FetchFailed.Reason.WRONG_TYPE));
        Buffer body = Buffer.buffer();
        response.endHandler(end -> whole.tryComplete(new Answer(head.status(), head.headers(), body.getBytes())));
        response.handler(part -> {
            if (body.length() + part.length() <= limits.maxBytes())
                body.appendBuffer(part);
            else if (whole.tryFail(new FetchFailed(FetchFailed.Reason.TOO_LARGE)))
                request.reset();
        });
        return whole.future();
    }

    private static FetchFailed failure(Throwable cause) {
        for (Throwable e = cause; e != null; e = e.getCause()) {
            if (e instanceof SSLException)
                return new FetchFailed(FetchFailed.Reason.NOT_TRUSTED, cause);
            if (e instanceof ConnectTimeoutException)
                return new FetchFailed(FetchFailed.Reason.TOO_SLOW, cause);
            if (e instanceof java.net.ConnectException || e instanceof java.net.NoRouteToHostException)
                return new FetchFailed(FetchFailed.Reason.UNREACHABLE, cause);
        }
        return new FetchFailed(FetchFailed.Reason.BROKEN_ANSWER, cause);
    }
}
