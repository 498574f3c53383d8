package org.faktenspur.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/** A block of addresses, as in "10.0.0.0/8". */
record Network(byte[] prefix, int bits) {

    static List<Network> of(String... blocks) {
        return Stream.of(blocks).map(Network::parse).toList();
    }

    private static Network parse(String block) {
        int slash = block.indexOf('/');
        try {
            return new Network(InetAddress.getByName(block.substring(0, slash)).getAddress(),
                    Integer.parseInt(block.substring(slash + 1)));
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(block, e);
        }
    }

    boolean contains(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length != prefix.length)
            return false;
        for (int bit = 0; bit < bits; bit++)
            if (((bytes[bit / 8] ^ prefix[bit / 8]) >> (7 - bit % 8) & 1) != 0)
                return false;
        return true;
    }
}
