package org.faktenspur.web;

/** Ends a request of somebody who has to wait; answered with 429 and when to come back. */
public class TooManyRequests extends RuntimeException {

    private final transient RateLimit.Turn turn;

    public TooManyRequests(RateLimit.Turn turn) {
        super("Too many requests");
        this.turn = turn;
    }

    public RateLimit.Turn turn() {
        return turn;
    }
}
