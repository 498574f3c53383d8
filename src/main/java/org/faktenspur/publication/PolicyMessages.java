package org.faktenspur.publication;

import org.faktenspur.text.Language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said where policies are written; the texts are in <code>messages/policy_*.properties</code>. */
@MessageBundle("policy")
interface PolicyMessages {

    @Message
    String topic(PolicyTopic value);

    @Message
    String topicHeading();

    @Message
    String languageName(Language value);

    @Message
    String policies();

    @Message
    String policiesHint();

    @Message
    String policyText();

    @Message
    String markdownHint();

    @Message
    String publishPolicy();

    @Message
    String policySaved();

    @Message
    String policyProblem();

    @Message
    String asReadersSee();

    @Message
    String edit();
}
