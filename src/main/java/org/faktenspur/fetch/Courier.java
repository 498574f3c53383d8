package org.faktenspur.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import io.vertx.core.Vertx;

/** Goes to an address and wherever it is sent from there, and has itself checked on every hop. */
final class Courier {

    static final int MOST_REDIRECTS = 5;

    private final Vertx vertx;
    private final Gate gate;
    private final Names names;
    private final Line line;

    Courier(Vertx vertx, Gate gate, Names names, Line line) {
        this.vertx = vertx;
        this.gate = gate;
        this.names = names;
        this.line = line;
    }

    /** Whether we are wanted at an address. */
    interface Manners {
        void mind(WebAddress address) throws FetchFailed;
    }

    /** Where it ended, and what was there. */
    record Delivery(WebAddress address, Answer answer) {
    }

    Delivery fetch(WebAddress start, FetchLimits limits, Map<String, String> headers, Deadline deadline, Manners manners)
            throws FetchFailed {
        WebAddress address = start;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            List<InetAddress> checked = resolve(address, deadline);
            manners.mind(address);
            Answer answer = line.ask(address, checked, limits, headers, deadline);
            if (!answer.isRedirect())
                return new Delivery(address, answer);
            address = address.redirectedTo(answer.header("Location"));
        }
        throw new FetchFailed(FetchFailed.Reason.TOO_MANY_REDIRECTS);
    }

    /** Asks the resolver once; the connection then goes to what it said and was checked, whatever it would say later. */
    private List<InetAddress> resolve(WebAddress address, Deadline deadline) throws FetchFailed {
        if (!gate.opensPort(address.port()))
            throw new FetchFailed(FetchFailed.Reason.PORT_FORBIDDEN);
        List<InetAddress> found;
        try {
            found = deadline.await(vertx.executeBlocking(() -> names.addresses(address.host()), false));
        } catch (ExecutionException e) {
            throw new FetchFailed(e.getCause() instanceof UnknownHostException ? FetchFailed.Reason.UNKNOWN_HOST
                    : FetchFailed.Reason.UNREACHABLE, e);
        }
        if (!found.stream().allMatch(one -> gate.admits(one, address.port())))
            throw new FetchFailed(FetchFailed.Reason.ADDRESS_FORBIDDEN);
        return found;
    }
}
