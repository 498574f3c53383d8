package org.faktenspur.desk;

import org.faktenspur.search.Difference;
import org.faktenspur.search.Kind;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What is said where the desk looks for something, and of claims that are alike; the texts are in
 * <code>messages/search_*.properties</code>.
 */
@MessageBundle("search")
interface SearchMessages {

    @Message
    String title();

    @Message
    String words();

    @Message
    String hint();

    @Message
    String language();

    @Message
    String all();

    @Message
    String everything();

    @Message
    String kinds();

    @Message
    String kind(Kind kind);

    @Message
    String oneOf(Kind kind);

    @Message
    String go();

    @Message
    String count(long all, boolean exactly);

    @Message
    String tolerant();

    @Message
    String nothing(String query);

    @Message
    String building(long percent);

    @Message
    String notNow();

    @Message
    String pages();

    @Message
    String before();

    @Message
    String more();

    @Message
    String checkedBefore();

    @Message
    String checkedBeforeHint();

    @Message
    String alike(long percent);

    @Message
    String probablySame();

    @Message
    String difference(Difference difference);

    @Message
    String same();

    @Message
    String other();

    @Message
    String sameClaims();

    @Message
    String reuse();

    @Message
    String reused();

    @Message
    String copyEvidence(int count);

    @Message
    String noVerdict();

    @Message
    String aboutThat(String claim);
}
