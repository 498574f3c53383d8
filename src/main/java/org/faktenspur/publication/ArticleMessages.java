package org.faktenspur.publication;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the public pages of articles say; the texts are in <code>messages/article_*.properties</code>. */
@MessageBundle("article")
interface ArticleMessages {

    @Message
    String olderArticles();

    @Message
    String feedOfArticle();

    @Message
    String annotations();

    @Message
    String aboutArticle(String title);

    @Message
    String aboutArticles();

    @Message
    String aboutThisArticle();

    @Message
    String toOriginal();

    @Message
    String notOurText(String publisher);

    @Message
    String itsPublisher();

    @Message
    String theText();

    @Message
    String marked();

    @Message
    String whatWasChecked();

    @Message
    String claimCount(int count);

    @Message
    String pieces(int count);
}
