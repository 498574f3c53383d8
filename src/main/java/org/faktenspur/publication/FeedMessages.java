package org.faktenspur.publication;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The names of feeds, and how to use what machines read; the texts are in <code>messages/feed_*.properties</code>. */
@MessageBundle("feed")
interface FeedMessages {

    @Message
    String feedsAndApi();

    @Message
    String aboutFeeds();

    @Message
    String atomFeeds();

    @Message
    String feedOfClaims();

    @Message
    String feedOfCorrections();

    @Message
    String feedOfEach();

    @Message
    String embedding();

    @Message
    String aboutEmbedding();

    @Message
    String data();

    @Message
    String aboutClaimReview();

    @Message
    String aboutClaimsSearch();

    @Message
    String aboutAnnotations();

    @Message
    String aboutApi();

    @Message
    String feedOfEachTopic();

    @Message
    String topicFeed(String name, String newsroom);

    @Message
    String claimsFeed(String newsroom);

    @Message
    String correctionsFeed(String newsroom);
}
