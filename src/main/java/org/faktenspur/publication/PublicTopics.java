package org.faktenspur.publication;

import java.util.List;

import jakarta.ws.rs.NotFoundException;

import org.faktenspur.claim.Claim;
import org.faktenspur.topic.Topic;

/** The topics that readers may know of: something was published about them. */
final class PublicTopics {

    private PublicTopics() {
    }

    /** @param checks how many fact-checks about it can be read */
    record Entry(String name, String slug, long checks) {

        public String path() {
            return Topic.path(slug);
        }
    }

    /** In the order of their names, those of which everything was retracted left out. */
    static List<Entry> all() {
        return Topic.find("select t.name, t.slug, t.checks from Topic t where t.checks > 0 order by t.folded")
                .project(Entry.class).list();
    }

    static boolean areAny() {
        return Topic.count("checks > 0") > 0;
    }

    /** By an address that it has or once had. */
    static Topic at(String slug) {
        return Topic.at(slug).filter(PublicTopics::isPublic).orElseThrow(NotFoundException::new);
    }

    /** Also when everything about it was retracted meanwhile. */
    private static boolean isPublic(Topic topic) {
        return topic.checks > 0 || !Claim.getEntityManager()
                .createQuery("select 1 from FactCheck f where f.supersededAt is null"
                        + " and f.claim.id in (select a.claimId from ClaimAbout a where a.topicId = ?1)", Integer.class)
                .setParameter(1, topic.id).setMaxResults(1).getResultList().isEmpty();
    }
}
