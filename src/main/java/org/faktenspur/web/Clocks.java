package org.faktenspur.web;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** The one clock that everything reads. It ticks in microseconds, which is what the databases keep. */
class Clocks {

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Backdating.of(Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000)));
    }
}
