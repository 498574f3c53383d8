package org.faktenspur.intake;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The language model that a newsroom lets suggest claims; there is none unless an address is given. */
@ConfigMapping(prefix = "faktenspur.extractor.model")
interface ModelSettings {

    /** Of an OpenAI-compatible API, up to and with its version: <code>https://models.example.org/v1</code>. */
    Optional<URI> url();

    /** Of the model, as the endpoint knows it. */
    Optional<String> name();

    Optional<String> key();

    /** How long all answers for one text may take together; what has not come by then is done by the rules. */
    @WithDefault("20s")
    Duration timeout();
}
