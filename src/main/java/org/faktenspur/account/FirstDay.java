package org.faktenspur.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import io.quarkus.runtime.StartupEvent;

/** While a newsroom has no account yet, whoever can read the log can make the first one, with the code that stands there. */
@ApplicationScoped
class FirstDay {

    private static final Logger LOG = Logger.getLogger(FirstDay.class);
    private static final int CODE_BYTES = 10;

    private final SampleCredentials sample;
    private volatile String code;

    FirstDay(SampleCredentials sample) {
        this.sample = sample;
    }

    @Transactional
    void begin(@Observes StartupEvent start) {
        if (sample.isOn() || AppUser.count() > 0)
            return;
        byte[] secret = new byte[CODE_BYTES];
        new SecureRandom().nextBytes(secret);
        code = SetUpCode.shared(HexFormat.of().formatHex(secret));
        LOG.infof("This newsroom has no account yet. Set it up at /set-up with the code %s", code);
    }

    boolean isToday() {
        return code != null;
    }

    boolean opensWith(String typed) {
        String expected = code;
        return expected != null && typed != null
                && MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8),
                        typed.strip().getBytes(StandardCharsets.UTF_8));
    }

    void isOver() {
        code = null;
    }
}
