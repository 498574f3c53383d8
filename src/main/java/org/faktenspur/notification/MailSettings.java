package org.faktenspur.notification;

import java.time.ZoneId;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the newsroom sends mail; it sends none until a server and a sender are named. */
@ConfigMapping(prefix = "faktenspur.mail")
interface MailSettings {

    Optional<String> server();

    Optional<String> from();

    /** Where the day of the daily digest begins. */
    @WithDefault("Europe/Berlin")
    ZoneId zone();

    default boolean isOn() {
        return server().isPresent() && from().isPresent();
    }
}
