package org.faktenspur.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the list of articles and their deadlines say; the texts are in <code>messages/articles_*.properties</code>. */
@MessageBundle("articles")
interface ArticleListMessages {

    @Message
    String today(String time);

    @Message
    String tomorrow(String time);

    @Message
    String inDays(long days);

    @Message
    String still(String span);

    @Message
    String overdue(String span);

    @Message
    String days(long days);

    @Message
    String hoursAndMinutes(long hours, int minutes);

    @Message
    String minutes(long minutes);

    @Message
    String shelf(org.faktenspur.article.ArticleShelf shelf);

    @Message
    String coverageHead();

    @Message
    String done_();

    @Message
    String openOnes();

    @Message
    String stuck();

    @Message
    String more();

    @Message
    String pages();

    @Message
    String noArticles();

    @Message
    String listed(int count);

    @Message
    String dueBy(String when);
}
