package org.faktenspur.publication;

import org.faktenspur.text.Language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What readers find on lists and everywhere; the texts are in <code>messages/pub_*.properties</code>. */
@MessageBundle("pub")
interface PublicMessages {

    @Message
    String aboutHome();

    @Message
    String byRating();

    @Message
    String all();

    @Message
    String nothingYet();

    @Message
    String pages();

    @Message
    String older();

    @Message
    String olderOnes();

    @Message
    String checkOf(String day);

    @Message
    String noCorrections();

    @Message
    String allCorrections();

    @Message
    String methodText();

    @Message
    String toMethod();

    @Message
    String searchClaims();

    @Message
    String search();

    @Message
    String nothingFound(String query);

    @Message
    String reuse();

    @Message
    String aboutCorrections();

    @Message
    String byKind();

    @Message
    String asFeed();

    @Message
    String principles();

    @Message
    String ratings();

    @Message
    String ratingsText();

    @Message
    String aboutTopics();

    @Message
    String aboutTopic(String name);

    @Message
    String checkCount(long count);

    @Message
    String feedOfTopic();

    @Message
    String byLanguage();

    @Message
    String inLanguage(Language language);

    @Message
    String tolerant();

    @Message
    String before();

    @Message
    String more();
}
