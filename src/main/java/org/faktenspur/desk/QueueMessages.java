package org.faktenspur.desk;

import org.faktenspur.workflow.Happening;
import org.faktenspur.workflow.QueueOrder;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the queue says, in German and English; the texts are in <code>messages/queue_*.properties</code>. */
@MessageBundle("queue")
interface QueueMessages {

    @Message
    String found(int count, int most);

    @Message
    String csv();

    @Message
    String unfinished();

    @Message
    String mine();

    @Message
    String reviewable();

    @Message
    String nobodys();

    @Message
    String published();

    @Message
    String text();

    @Message
    String status();

    @Message
    String all();

    @Message
    String assignee();

    @Message
    String me();

    @Message
    String nobody();

    @Message
    String article();

    @Message
    String rating();

    @Message
    String flags();

    @Message
    String waits();

    @Message
    String since();

    @Message
    String any();

    @Message
    String overDays(int days);

    @Message
    String worthiness();

    @Message
    String language();

    @Message
    String filter();

    @Message
    String reset();

    @Message
    String pick();

    @Message
    String pickAll();

    @Message
    String step();

    @Message
    String openIt();

    @Message
    String order();

    @Message
    String usual();

    @Message
    String ordered(QueueOrder value);

    @Message
    String pickThis(String text);

    @Message
    String claim();

    @Message
    String several();

    @Message
    String moreFilters();

    @Message
    String responsible();

    @Message
    String younger();

    @Message
    String event();

    @Message
    String from();

    @Message
    String to();

    @Message
    String happening(Happening value);

    @Message
    String claimant();

    @Message
    String address();

    @Message
    String days(long count);

    @Message
    String hours(long count);

    @Message
    String nothing();

    @Message
    String pages();

    @Message
    String more();

    @Message
    String bulk();

    @Message
    String assign();

    @Message
    String take();

    @Message
    String accept();

    @Message
    String why();

    @Message
    String dismiss();

    @Message
    String nothingPicked();

    @Message
    String bulkDone(long done, long refused);

    @Message
    String bulkTitle(String act);

    @Message
    String bulkSum(int happening, int refused);

    @Message
    String bulkGo(int count);

    @Message
    String bulkCancel();

    @Message
    String happens();

    @Message
    String happensNot();
}
