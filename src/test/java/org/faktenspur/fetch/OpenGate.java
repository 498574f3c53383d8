package org.faktenspur.fetch;

import java.net.InetAddress;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

/** The product's gate, which in tests also lets through to the servers on this machine that a test opened itself. */
@Alternative
@Priority(1)
@ApplicationScoped
class OpenGate extends Gate {

    private static final Set<Integer> OPENED = ConcurrentHashMap.newKeySet();

    OpenGate() {
        super(List.of(80, 443));
    }

    static void open(int port) {
        OPENED.add(port);
    }

    static void close(int port) {
        OPENED.remove(port);
    }

    @Override
    boolean opensPort(int port) {
        return OPENED.contains(port) || super.opensPort(port);
    }

    @Override
    boolean admits(InetAddress address, int port) {
        return address.isLoopbackAddress() && OPENED.contains(port) || super.admits(address, port);
    }
}
