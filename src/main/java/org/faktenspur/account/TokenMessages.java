package org.faktenspur.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What the page about an account's tokens says, in German and English; the texts are in
 * <code>messages/token_*.properties</code>.
 */
@MessageBundle("token")
interface TokenMessages {

    @Message
    String tokenNameMissing();

    @Message
    String tokenRevoked(String name);

    @Message
    String tokensText();

    @Message
    String freshToken();

    @Message
    String freshTokenText();

    @Message
    String yourTokens();

    @Message
    String noTokens();

    @Message
    String made();

    @Message
    String used();

    @Message
    String never();

    @Message
    String until();

    @Message
    String unlimited();

    @Message
    String may();

    @Message
    String mayRead();

    @Message
    String mayWrite();

    @Message
    String revoke();

    @Message
    String ended();

    @Message
    String action();

    @Message
    String newToken();

    @Message
    String tokenNameHint();

    @Message
    String makeToken();

    @Message
    String days(int days);
}
