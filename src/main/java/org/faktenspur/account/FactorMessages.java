package org.faktenspur.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What the page about the second factor says, in German and English; the texts are in
 * <code>messages/factor_*.properties</code>.
 */
@MessageBundle("factor")
interface FactorMessages {

    @Message
    String secondFactorText();

    @Message
    String secondFactorAsked();

    @Message
    String beginSecondFactor();

    @Message
    String pictureText();

    @Message
    String secretText();

    @Message
    String confirmSecondFactor();

    @Message
    String codeFromApp();

    @Message
    String recoveryCodes();

    @Message
    String recoveryText();

    @Message
    String newRecoveryCodes();

    @Message
    String removeSecondFactor();

    @Message
    String secondFactorRemoved();

    @Message
    String changeSecondFactor();

    @Message
    String whatYouNeed();

    @Message
    String pictureAlternative();

    @Message
    String codesLeft(long left);
}
