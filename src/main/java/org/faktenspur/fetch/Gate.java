package org.faktenspur.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets through to the public internet and nowhere else. The blocks are those of the IANA registries of special-purpose
 * addresses that are not globally reachable, and of those that only wrap another address (6to4, Teredo, NAT64).
 */
@ApplicationScoped
class Gate {

    private static final List<Network> CLOSED_V4 = Network.of("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8",
            "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16",
            "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4");
    /** Everything that is not global unicast is closed anyway: loopback, link-local, unique-local, multicast, NAT64. */
    private static final Network OPEN_V6 = Network.of("2000::/3").get(0);
    private static final List<Network> CLOSED_V6 = Network.of("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private final List<Integer> ports;

    Gate(@ConfigProperty(name = "faktenspur.fetch.ports") List<Integer> ports) {
        this.ports = ports;
    }

    /** Whether such a port is for web pages, at whatever address. */
    boolean opensPort(int port) {
        return ports.contains(port);
    }

    /** Whether a connection to this very address may be made. */
    boolean admits(InetAddress address, int port) {
        if (address instanceof Inet4Address)
            return CLOSED_V4.stream().noneMatch(network -> network.contains(address));
        return OPEN_V6.contains(address) && CLOSED_V6.stream().noneMatch(network -> network.contains(address));
    }
}
