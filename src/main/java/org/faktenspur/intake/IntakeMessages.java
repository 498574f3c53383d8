package org.faktenspur.intake;

import org.faktenspur.intake.document.Unreadable;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What is said while an article is taken in, in German and English; the texts are in <code>messages/intake_*.properties</code>.
 */
@MessageBundle("intake")
public interface IntakeMessages {

    @Message
    String unreadable(Unreadable.Reason value);

    @Message
    String whatComesNext();

    @Message
    String paste();

    @Message
    String pasteHint();

    @Message
    String or();

    @Message
    String file();

    @Message
    String fileHint();

    @Message
    String address();

    @Message
    String addressHint();

    @Message
    String takeIn();

    @Message
    String cancel();

    @Message
    String startAgain();

    @Message
    String check();

    @Message
    String checkHint();

    @Message
    String known();

    @Message
    String asNewVersion();

    @Message
    String knownHint();

    @Message
    String foundText();

    @Message
    String foundTextHint();

    @Message
    String notYet();

    @Message
    String whose();

    @Message
    String external();

    @Message
    String externalHint();

    @Message
    String own();

    @Message
    String ownHint();

    @Message
    String titleHint();

    @Message
    String author();

    @Message
    String publishedOn();

    @Message
    String language();

    @Message
    String detect();

    @Message
    String german();

    @Message
    String english();

    @Message
    String eitherTextOrFile();

    @Message
    String oneOfThree();

    @Message
    String tooLong();

    @Message
    String noDay();

    @Message
    String noMoment();

    @Message
    String progress();

    @Message
    String splittingHint();

    @Message
    String lookAgain();

    @Message
    String stopSplitting();

    @Message
    String goOn();

    @Message
    String toWhatThereIs();

    @Message
    String takenInOn(String time);

    @Message
    String splitting(int percent);

    @Message
    String splittingFailed(int percent);

    @Message
    String splittingCancelled(int percent);

    @Message
    String pendingHint(int number);

    @Message
    String dropVersion();

    @Message
    String toTextOfNow();
}
