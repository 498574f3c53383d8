package org.faktenspur.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ForbiddenException;

import org.faktenspur.account.AppUser;
import org.faktenspur.account.Role;
import org.faktenspur.article.Article;
import org.faktenspur.article.ArticleTopic;
import org.faktenspur.article.Slug;
import org.faktenspur.audit.AuditEntry;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimAbout;
import org.faktenspur.claim.ClaimTopic;
import org.faktenspur.claim.FactCheck;
import org.faktenspur.claim.PublishedAbout;
import org.faktenspur.topic.Topic;
import org.faktenspur.topic.TopicAddress;
import org.faktenspur.web.PublicVersion;

/**
 * Says what claims and articles are about. A topic is no part of what a reviewer decides on: it can be changed at any time,
 * by everybody at the desk, and readers see it at once. What topics are called is the editors' to decide.
 */
@ApplicationScoped
public class Topics {

    private final Clock clock;

    Topics(Clock clock) {
        this.clock = clock;
    }

    /** @param names none for those of its article */
    public void of(Claim claim, TopicNames names, AppUser by) {
        List<ClaimAbout.About> before = ClaimAbout.of(claim);
        boolean nothingOwn = before.stream().allMatch(ClaimAbout.About::inherited);
        if (names.are(before.stream().map(ClaimAbout.About::topic).toList()) || names.topics().isEmpty() && nothingOwn)
            return;
        claim.changes++;
        note(by, Claim.SUBJECT, claim.id, names);
        List<UUID> readable = PublishedAbout.in(claim);
        PublishedAbout.takeOut(readable);
        ClaimTopic.put(claim, found(names, by));
        PublishedAbout.putIn(readable);
        if (claim.wasPublished())
            PublicVersion.bump(clock.instant());
    }

    public void of(Article article, TopicNames names, AppUser by) {
        if (names.are(ArticleTopic.of(article)))
            return;
        Article.getEntityManager().lock(article, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        note(by, "article", article.id, names);
        List<UUID> readable = PublishedAbout.in(article);
        PublishedAbout.takeOut(readable);
        ArticleTopic.put(article, found(names, by));
        PublishedAbout.putIn(readable);
        if (FactCheck.isPublic(article))
            PublicVersion.bump(clock.instant());
    }

    private void note(AppUser by, String subject, UUID id, TopicNames names) {
        AuditEntry.append(clock.instant(), by, "set-topics", subject, id,
                Map.of("topics", List.copyOf(names.distinct().values())));
    }

    /** Whoever comes here holds the audit chain, so nobody else names the same topic meanwhile. */
    private List<Topic> found(TopicNames names, AppUser by) {
        return names.distinct().values().stream().map(name -> Topic.named(name).orElseGet(() -> named(name, by))).toList();
    }

    private Topic named(String name, AppUser by) {
        Topic topic = new Topic(name, clock.instant());
        TopicAddress.give(topic, Slug.of(name));
        AuditEntry.append(clock.instant(), by, "name", Topic.SUBJECT, topic.id, Map.of("name", topic.name));
        return topic;
    }

    public void rename(Topic topic, String wanted, AppUser by) {
        requireEditor(by);
        String name = Topic.tidy(wanted);
        if (name.isEmpty() || name.length() > Topic.LONGEST_NAME)
            throw new BadRequestException();
        if (name.equals(topic.name))
            return;
        Instant now = clock.instant();
        AuditEntry.append(now, by, "rename", Topic.SUBJECT, topic.id, Map.of("from", topic.name, "to", name));
        if (Topic.named(name).filter(other -> !other.id.equals(topic.id)).isPresent())
            throw new Refused(Rule.TOPIC_EXISTS);
        topic.name = name;
        topic.folded = Topic.folded(name);
        TopicAddress.give(topic, Slug.of(name));
        PublicVersion.bump(now);
    }

    /** What one topic was about, the other is about from now on; the address of the one leads to the other. */
    public void merge(Topic topic, Topic into, AppUser by) {
        requireEditor(by);
        if (topic.id.equals(into.id))
            throw new BadRequestException();
        Instant now = clock.instant();
        AuditEntry.append(now, by, "merge", Topic.SUBJECT, topic.id,
                Map.of("name", topic.name, "into", into.id.toString(), "intoName", into.name));
        Topic.flush();
        ArticleTopic.merge(topic, into);
        ClaimTopic.merge(topic, into);
        PublishedAbout.countAnew(into);
        TopicAddress.lead(topic, into);
        Topic.deleteById(topic.id);
        PublicVersion.bump(now);
    }

    private static void requireEditor(AppUser user) {
        if (!user.is(Role.EDITOR))
            throw new ForbiddenException();
    }
}
