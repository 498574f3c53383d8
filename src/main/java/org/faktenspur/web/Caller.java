package org.faktenspur.web;

import java.util.Arrays;

import jakarta.enterprise.context.RequestScoped;

import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;

/**
 * Where a request comes from. Behind a reverse proxy that is the proxy, unless Quarkus is told to trust it
 * (<code>quarkus.http.proxy.proxy-address-forwarding</code>).
 */
@RequestScoped
public class Caller {

    private static final int IPV6_LENGTH = 16;
    private static final int IPV6_SITE = 8;

    private final HttpServerRequest request;

    Caller(HttpServerRequest request) {
        this.request = request;
    }

    /** One household or office: an IPv4 address, or the first half of an IPv6 address, whose other half anybody may vary. */
    public String address() {
        return site(request.remoteAddress() == null ? null : request.remoteAddress().hostAddress());
    }

    static String site(String address) {
        byte[] bytes = address == null ? null : NetUtil.createByteArrayFromIpAddressString(address);
        if (bytes == null)
            return "unknown";
        return NetUtil
                .bytesToIpAddress(bytes.length == IPV6_LENGTH ? Arrays.copyOf(Arrays.copyOf(bytes, IPV6_SITE), IPV6_LENGTH)
                        : bytes);
    }

    /**
     * Counts this request against a limit and says in the answer's headers what is left.
     *
     * @throws TooManyRequests when there is nothing left
     */
    public void takeTurns(RateLimit limit, int turns) {
        RateLimit.Turn turn = limit.take(address(), turns);
        if (!turn.isGranted())
            throw new TooManyRequests(turn);
        request.response().putHeader("RateLimit-Limit", String.valueOf(turn.most()));
        request.response().putHeader("RateLimit-Remaining", String.valueOf(turn.left()));
    }
}
