package org.faktenspur.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class ProxyTrustTest {

    @Test
    void nobodyIsBelievedUnlessTheyAreNamed() {
        assertThatThrownBy(() -> new ProxyTrust(true, Optional.empty()).check()).hasMessageContaining("trusted-proxies");
        assertThatCode(() -> new ProxyTrust(true, Optional.of(List.of("10.0.0.2"))).check()).doesNotThrowAnyException();
        assertThatCode(() -> new ProxyTrust(false, Optional.empty()).check()).doesNotThrowAnyException();
    }
}
