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
}
