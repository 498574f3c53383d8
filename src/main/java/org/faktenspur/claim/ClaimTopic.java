package org.faktenspur.claim;

import java.util.Collection;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.faktenspur.topic.Topic;
import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** That somebody said of this very claim what it is about; see {@link ClaimAbout} for what that means. */
@Entity
public class ClaimTopic extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Claim claim;

    @ManyToOne(fetch = FetchType.LAZY)
    public Topic topic;

    /** These, and no others. */
    public static void put(Claim claim, Collection<Topic> topics) {
        delete("claim", claim);
        for (Topic topic : topics) {
            ClaimTopic about = new ClaimTopic();
            about.claim = claim;
            about.topic = topic;
            about.persist();
        }
    }

    /** What was said of one claim holds for what was cut off it. */
    public static void copy(Claim from, Claim to) {
        put(to, ClaimTopic.<ClaimTopic> list("claim", from).stream().map(about -> about.topic).toList());
    }

    /** Whatever is about the one is about the other from now on. */
    public static void merge(Topic from, Topic into) {
        delete("topic = ?1 and claim in (select o.claim from ClaimTopic o where o.topic = ?2)", from, into);
        update("topic = ?2 where topic = ?1", from, into);
    }
}
