package org.faktenspur.scale;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;

import org.faktenspur.article.Slug;
import org.faktenspur.topic.Topic;

/** Some hundreds of topics, a few of which most of the news is about; some articles have none, some claims their own. */
final class GeneratedTopics {

    private static final List<String> FIELDS = List.of("Haushalt", "Hochwasser", "Verteidigung", "Gesundheit", "Energie", "Verkehr",
            "Wohnungsbau", "Landwirtschaft", "Bildung", "Migration", "Steuern", "Justiz", "Klima", "Rente", "Digitales", "Kultur");
    private static final List<String> PLACES = List.of("", " in den Ländern", " in der EU", " in Afrika", " in Asien", " in den USA",
            " in Lindhafen", " in Haldbach", " in Errinfeld", " im Wahlkampf", " im Bundestag", " vor Gericht", " im Ausland",
            " am Arbeitsplatz", " an Schulen", " im Krieg", " bei Jugendlichen", " im Alter", " nach 1990", " bis 2030");
    private static final double WITHOUT_PERCENT = 15;
    private static final double OWN_PERCENT = 4;
    private static final int MOST = 3;

    private final Chance chance;
    private final Table ofArticles;
    private final Table ofClaims;
    private final List<UUID> topics = new ArrayList<>();

    GeneratedTopics(Connection connection, Chance chance, Instant at) throws SQLException {
        this.chance = chance;
        Table names = new Table(connection, "topic", "id, name, folded, slug, created_at");
        Table addresses = new Table(connection, "topic_address", "slug, topic_id");
        for (String place : PLACES)
            for (String field : FIELDS) {
                UUID id = chance.id(at);
                String name = field + place;
                names.add(id, name, Topic.folded(name), Slug.of(name), at);
                addresses.add(Slug.of(name), id);
                topics.add(id);
            }
        names.flush();
        addresses.flush();
        ofArticles = new Table(connection, "article_topic", "id, article_id, topic_id");
        ofClaims = new Table(connection, "claim_topic", "id, claim_id, topic_id");
    }

    void ofArticle(UUID article, Instant at) throws SQLException {
        if (!chance.inPercent(WITHOUT_PERCENT))
            some(ofArticles, article, at);
    }

    /** Most have those of their article. */
    void ofClaim(UUID claim, Instant at) throws SQLException {
        if (chance.inPercent(OWN_PERCENT))
            some(ofClaims, claim, at);
    }

    private void some(Table table, UUID what, Instant at) throws SQLException {
        Set<UUID> given = new HashSet<>();
        for (int i = 0; i <= chance.below(MOST); i++) {
            UUID topic = chance.oftenTheFirstOf(topics);
            if (given.add(topic))
                table.add(chance.id(at), what, topic);
        }
    }

    void flush() throws SQLException {
        ofArticles.flush();
        ofClaims.flush();
    }
}
