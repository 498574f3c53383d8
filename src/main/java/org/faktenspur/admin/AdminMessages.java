package org.faktenspur.admin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the administrator's pages say, in German and English; the texts are in <code>messages/admin_*.properties</code>. */
@MessageBundle("admin")
interface AdminMessages {

    @Message
    String accounts();

    @Message
    String newsroom();

    @Message
    String newsroomName();

    @Message
    String newsroomHint();

    @Message
    String save();

    @Message
    String renamed();

    @Message
    String nameMissing();

    @Message
    String usernameInvalid();

    @Message
    String usernameTaken();

    @Message
    String lastAdministrator();

    @Message
    String rightsChanged(String name);

    @Message
    String deactivated(String name);

    @Message
    String activated(String name);

    @Message
    String linkFor(String name);

    @Message
    String linkText();

    @Message
    String who();

    @Message
    String rights();

    @Message
    String rightsOf(String name);

    @Message
    String actions();

    @Message
    String inactive();

    @Message
    String emergency();

    @Message
    String emergencyText();

    @Message
    String newLink();

    @Message
    String deactivate();

    @Message
    String activate();

    @Message
    String invite();

    @Message
    String displayName();

    @Message
    String username();

    @Message
    String usernameHint();

    @Message
    String guarded();

    @Message
    String removeSecondFactor();

    @Message
    String secondFactorRemoved(String name);

    @Message
    String secondFactor();

    @Message
    String secondFactorText();

    @Message
    String secondFactorFor_nobody();

    @Message
    String secondFactorFor_CHECKER();

    @Message
    String secondFactorFor_EDITOR();

    @Message
    String secondFactorFor_ADMIN();

    @Message
    String secondFactorChanged();

    @Message
    String languages();

    @Message
    String languagesText();

    @Message
    String firstLanguage();

    @Message
    String bothLanguages();

    @Message
    String languagesChanged();

    @Message
    String searchIndex();

    @Message
    String searchIndexHint();

    @Message
    String searchIndexState(int documents, long lag);

    @Message
    String buildingAnew(long done, long all);

    @Message
    String buildAnew();

    @Message
    String backups();

    @Message
    String backupsHint();

    @Message
    String backupsElsewhere();

    @Message
    String backUpNow();

    @Message
    String backedUp();

    @Message
    String noBackups();

    @Message
    String backupFile();

    @Message
    String backupSize();

    @Message
    String backupTime();

    @Message
    String erase();

    @Message
    String eraseOf(String name);

    @Message
    String eraseText();

    @Message
    String eraseConfirm();

    @Message
    String eraseWhom();

    @Message
    String keep();

    @Message
    String erased(String name);

    @Message
    String formerMember(int number);

    @Message
    String ratings();

    @Message
    String ratingsText();

    @Message
    String ratingsNamed();

    @Message
    String ratingTooLong();

    @Message
    String ratingRepeated(String word);
}
