package org.faktenspur.fetch;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why nothing was fetched, in German and English; the texts are in <code>messages/fetch_*.properties</code>. */
@MessageBundle("fetch")
interface FetchMessages {

    @Message
    String reason(FetchFailed.Reason value);

    @Message
    String answered(int status);
}
