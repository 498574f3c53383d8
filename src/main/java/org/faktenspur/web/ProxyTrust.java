package org.faktenspur.web;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.StartupEvent;

/**
 * Does not start where headers of a proxy are believed and nobody said whose: every visitor could say then that they come
 * from elsewhere, and no limit would hold.
 */
@ApplicationScoped
class ProxyTrust {

    private final boolean believed;
    private final List<String> proxies;

    ProxyTrust(
            @ConfigProperty(name = "quarkus.http.proxy.proxy-address-forwarding", defaultValue = "false") boolean believed,
            @ConfigProperty(name = "quarkus.http.proxy.trusted-proxies") Optional<List<String>> proxies) {
        this.believed = believed;
        this.proxies = proxies.orElse(List.of());
    }

    void check(@Observes StartupEvent start) {
        check();
    }

    void check() {
        if (believed && proxies.isEmpty())
            throw new IllegalStateException("quarkus.http.proxy.proxy-address-forwarding is on, and"
                    + " quarkus.http.proxy.trusted-proxies does not say whose headers to believe (docs/operating.md)");
    }
}
