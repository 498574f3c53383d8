package org.faktenspur.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What is said at the door and on the page about the own account, in German and English; the texts are in
 * <code>messages/account_*.properties</code>.
 */
@MessageBundle("account")
interface AccountMessages {

    @Message
    String username();

    @Message
    String password();

    @Message
    String signInFailed();

    @Message
    String sampleCast();

    @Message
    String setUp();

    @Message
    String setUpText();

    @Message
    String code();

    @Message
    String badCode();

    @Message
    String newsroomName();

    @Message
    String displayName();

    @Message
    String sampleNewsroom();

    @Message
    String who();

    @Message
    String task();

    @Message
    String nameMissing();

    @Message
    String saved();

    @Message
    String wrongPassword();

    @Message
    String weakness(NewPassword.Weakness weakness);

    @Message
    String passwordChanged();

    @Message
    String sessionEnded();

    @Message
    String tooManyGuesses(long minutes);

    @Message
    String nameHint();

    @Message
    String name();

    @Message
    String browserLanguage();

    @Message
    String interfaceLanguage();

    @Message
    String save();

    @Message
    String changePassword();

    @Message
    String currentPassword();

    @Message
    String newPassword();

    @Message
    String passwordHint();

    @Message
    String places();

    @Message
    String here();

    @Message
    String since(String time);

    @Message
    String lastSeen(String time);

    @Message
    String unknownBrowser();

    @Message
    String end();

    @Message
    String setUpProblems();

    @Message
    String codeHint();

    @Message
    String newsroomMissing();

    @Message
    String usernameInvalid();

    @Message
    String choosePassword();

    @Message
    String invitationText(String name, String username);

    @Message
    String passwordChosen();

    @Message
    String wrongCode();

    @Message
    String secondFactor();

    @Message
    String secondFactorOn();

    @Message
    String secondFactorOff();

    @Message
    String codeOrRecovery();

    @Message
    String codeTitle();

    @Message
    String codeText();

    @Message
    String goOn();

    @Message
    String otherName();

    @Message
    String manage();

    @Message
    String ownData();

    @Message
    String ownDataText();

    @Message
    String takeOwnData();

    @Message
    String singleSignOn();

    @Message
    String noGroup();
}
