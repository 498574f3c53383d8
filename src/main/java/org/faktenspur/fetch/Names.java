package org.faktenspur.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

/** The names of hosts and what they stand for, as the system's resolver has it. */
@ApplicationScoped
class Names {

    List<InetAddress> addresses(String host) throws UnknownHostException {
        return List.of(InetAddress.getAllByName(host));
    }
}
