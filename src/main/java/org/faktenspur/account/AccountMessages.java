package org.faktenspur.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about accounts say, in German and English; the texts are in <code>messages/account_*.properties</code>. */
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
    String tokenNameMissing();

    @Message
    String tokenRevoked(String name);

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
    String secondFactorText();

    @Message
    String secondFactorAsked();

    @Message
    String secondFactorOn();

    @Message
    String secondFactorOff();

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
    String codeOrRecovery();

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
    String codeTitle();

    @Message
    String codeText();

    @Message
    String goOn();

    @Message
    String otherName();

    @Message
    String pictureAlternative();

    @Message
    String manage();

    @Message
    String codesLeft(long left);

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
