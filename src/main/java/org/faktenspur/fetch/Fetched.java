package org.faktenspur.fetch;

import java.net.URI;
import java.nio.charset.Charset;
import java.time.Instant;

/**
 * What was at an address, whatever its status. Only a success has a body.
 *
 * @param address where the redirects led
 * @param mediaType in lower case, without parameters; "application/octet-stream" where the server said nothing
 * @param charset as the server named it; null where it named none that we know
 * @param etag for asking again whether it changed; null where there is none, as with lastModified
 */
public record Fetched(URI address, int status, String mediaType, Charset charset, byte[] body, Instant at, String etag,
        String lastModified) {

    public boolean isOk() {
        return status >= 200 && status < 300;
    }

    /** Whether it is what was known before; only a request with {@link Known} is answered so. */
    public boolean isUnchanged() {
        return status == 304;
    }

    /** @throws FetchFailed unless there is something to read */
    public Fetched orFail() throws FetchFailed {
        if (!isOk())
            throw FetchFailed.answered(status);
        return this;
    }

    /** What to send along with the next request for the same address. */
    public Known known() {
        return new Known(etag, lastModified);
    }

    /** What the server told us about the version that we have; either may be null. */
    public record Known(String etag, String lastModified) {

        public static final Known NOTHING = new Known(null, null);
    }
}
