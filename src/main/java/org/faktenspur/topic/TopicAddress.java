package org.faktenspur.topic;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** The end of an address that leads, or once led, to a topic; never given to another one. */
@Entity
public class TopicAddress extends PanacheEntityBase {

    @Id
    public String slug;

    @ManyToOne(fetch = FetchType.LAZY)
    public Topic topic;

    protected TopicAddress() {
    }

    private TopicAddress(String slug, Topic topic) {
        this.slug = slug;
        this.topic = topic;
    }

    /** Gives a topic the address that its name asks for, or the nearest one that leads nowhere else. */
    public static void give(Topic topic, String wanted) {
        String slug = wanted;
        for (int n = 2; leadsElsewhere(slug, topic); n++)
            slug = wanted + "-" + n;
        topic.slug = slug;
        topic.persist();
        if (findById(slug) == null)
            new TopicAddress(slug, topic).persist();
    }

    private static boolean leadsElsewhere(String slug, Topic topic) {
        TopicAddress taken = findById(slug);
        return taken != null && !taken.topic.id.equals(topic.id);
    }

    /** Has all addresses of one topic lead to another. */
    public static void lead(Topic from, Topic to) {
        update("topic = ?1 where topic = ?2", to, from);
    }
}
