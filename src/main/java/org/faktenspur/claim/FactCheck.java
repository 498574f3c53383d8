package org.faktenspur.claim;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.TypedQuery;

import org.faktenspur.account.AppUser;
import org.faktenspur.article.Article;
import org.faktenspur.article.Slug;
import org.faktenspur.audit.JsonColumn;
import org.faktenspur.extraction.Modality;
import org.faktenspur.text.Language;
import org.faktenspur.text.Span;
import org.faktenspur.topic.Topic;
import org.hibernate.annotations.UuidGenerator;

import com.fasterxml.jackson.core.type.TypeReference;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/**
 * What readers get to see of a claim: a copy made at publication, from which everything confidential was left out. Public
 * pages, feeds and the public API read nothing else, so what is unpublished cannot leak through them. Never changed; the
 * next publication is the next fact-check of the claim.
 */
@Entity
public class FactCheck extends PanacheEntityBase {

    /** As many claims about a topic can be looked up before asking each fact-check in turn is quicker. */
    public static final int FEW_ABOUT = 2_000;
    private static final Duration REVIEW_WITHIN = Duration.ofHours(24);
    /** After everything that can happen. A list that is bounded by it is read from the index of what changed last. */
    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Claim claim;

    /** From 1. */
    public int number;

    /** Null for the newest, else since when another stands in its place. */
    public Instant supersededAt;

    public Instant publishedAt;

    /** When readers last saw something else here: its publication, or its retraction. */
    public Instant changedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public AppUser publishedBy;

    /** What the reviewer approved; for the desk only. */
    public String revision;

    @Enumerated(EnumType.STRING)
    public Language language;

    public String text;

    public String claimant;

    @Enumerated(EnumType.STRING)
    public ClaimantKind claimantKind;

    @Enumerated(EnumType.STRING)
    public Modality modality;

    /** The article's own words. */
    public String quote;

    /** Where these words stood in the article's text. */
    @Convert(converter = Spans.class)
    public List<Span> spans = List.of();

    /** The same words one by one, with what stood around them. */
    @Convert(converter = PublishedPassage.Column.class)
    public List<PublishedPassage> passages = List.of();

    @Enumerated(EnumType.STRING)
    public Rating rating;

    public String summary;

    public String rationale;

    public LocalDate validAsOf;

    public LocalDate recheckOn;

    public String singleSourceWaiver;

    /** What the checker was called at the time. */
    public String checker;

    @ManyToOne(fetch = FetchType.LAZY)
    public AppUser checkerAccount;

    /** Null where it was published in an emergency, before anybody had reviewed it. */
    public String reviewer;

    @ManyToOne(fetch = FetchType.LAZY)
    public AppUser reviewerAccount;

    /** Whether the second person, not knowing the first rating, came to the same. */
    public boolean sameBlindRating;

    @Convert(converter = PublishedEvidence.Column.class)
    public List<PublishedEvidence> evidence = List.of();

    @Convert(converter = PublishedReply.Column.class)
    public List<PublishedReply> replies = List.of();

    public static List<FactCheck> current(Collection<Claim> claims) {
        return claims.isEmpty() ? List.of() : list("claim in ?1 and supersededAt is null", claims);
    }

    public static Optional<FactCheck> current(Claim claim) {
        return current(List.of(claim)).stream().findFirst();
    }

    /** Newest first. */
    public static List<FactCheck> all(Claim claim) {
        return list("claim = ?1 order by number desc", claim);
    }

    /** The newest of a claim, with the claim and its article. */
    public static Optional<FactCheck> shown(UUID claim) {
        return find("from FactCheck f join fetch f.claim c join fetch c.article where c.id = ?1 and f.supersededAt is null",
                claim).firstResultOptional();
    }

    /** The newest of each of these claims, by the claim's id. */
    public static Map<UUID, FactCheck> shown(Collection<Claim> claims) {
        List<FactCheck> found = claims.isEmpty() ? List.of()
                : list("from FactCheck f join fetch f.claim where f.claim in ?1 and f.supersededAt is null", claims);
        return found.stream().collect(Collectors.toMap(check -> check.claim.id, Function.identity()));
    }

    /** The newest of each claim in these languages, retracted ones included; what changed last comes first. */
    public static List<FactCheck> latest(Collection<Language> languages, int limit) {
        return inOrder(latest("f.changedAt < :end", "f.supersededAt, f.changedAt desc, f.id", languages)
                .setParameter("end", END).setMaxResults(limit).getResultList());
    }

    /** The same of those about a topic. */
    public static List<FactCheck> latest(Topic topic, Collection<Language> languages, int limit) {
        boolean rare = ClaimAbout.isRare(topic.id, FEW_ABOUT);
        String about = ClaimAbout.condition(rare, "f.claim");
        TypedQuery<UUID> ids = rare ? latest(about, "f.changedAt desc, f.id", languages)
                : latest(about + " and f.changedAt < :end", "f.supersededAt, f.changedAt desc, f.id", languages)
                        .setParameter("end", END);
        return inOrder(ids.setParameter("topic", topic.id).setMaxResults(limit).getResultList());
    }

    /** @param order that of an index only where walking along it is wanted */
    private static TypedQuery<UUID> latest(String which, String order, Collection<Language> languages) {
        return getEntityManager().createQuery("select f.id from FactCheck f where f.supersededAt is null"
                + " and f.language in :languages and " + which + " order by " + order, UUID.class)
                .setParameter("languages", languages);
    }

    /** With claims and articles. Lists look for ids first: these rows are wide, and sorting them takes long. */
    public static List<FactCheck> inOrder(List<UUID> ids) {
        List<FactCheck> found = ids.isEmpty() ? List.of()
                : list("from FactCheck f join fetch f.claim c join fetch c.article where f.id in ?1", ids);
        return found.stream().sorted(Comparator.comparing(check -> ids.indexOf(check.id))).toList();
    }

    /** Whether readers may know of the article: something of it is published, or its whole text is. */
    public static boolean isPublic(Article article) {
        return article.showsFullText() || count("claim.article = ?1", article) > 0;
    }

    /** Published claims whose day has come to be looked at again, and that nobody was told of yet. */
    public static List<UUID> dueForRecheck(LocalDate today, int limit) {
        return getEntityManager().createQuery("select f.claim.id from FactCheck f where f.supersededAt is null"
                + " and f.recheckOn <= ?1 and f.claim.status = ?2 and (f.claim.upheldOn is null or f.claim.upheldOn < f.recheckOn) and not exists"
                + " (select g from ClaimFlag g where g.claim = f.claim and g.flag = ?3) order by f.supersededAt, f.recheckOn",
                UUID.class)
                .setParameter(1, today).setParameter(2, ClaimStatus.PUBLISHED).setParameter(3, Flag.RECHECK_DUE)
                .setMaxResults(limit).getResultList();
    }

    /** The newest of each published claim of an article, retracted ones included, in text order. */
    public static List<FactCheck> of(Article article) {
        return list("from FactCheck f join fetch f.claim c where c.article = ?1 and f.supersededAt is null order by c.position",
                article);
    }

    /** Its address is made of what was published: the desk may be rewording the claim. */
    public String path() {
        return path(claim.id, text);
    }

    public static String path(UUID claim, String text) {
        return "/claims/" + claim + "/" + Slug.of(text);
    }

    /** Where readers say that something is wrong with it. */
    public String reportPath() {
        return "/claims/" + claim.id + "/reports";
    }

    public boolean isRetracted() {
        return claim.status == ClaimStatus.RETRACTED;
    }

    /** Whether the desk has doubts about it and works on another. */
    public boolean isInDoubt() {
        return claim.status != ClaimStatus.PUBLISHED && !isRetracted();
    }

    /** What readers may look at in full. */
    public List<PublishedEvidence> open() {
        return evidence.stream().filter(item -> !item.withheld()).toList();
    }

    /** The same of several articles, by their ids. */
    public static Map<UUID, List<FactCheck>> of(Collection<Article> articles) {
        List<FactCheck> found = articles.isEmpty() ? List.of()
                : list("from FactCheck f join fetch f.claim c where c.article in ?1 and f.supersededAt is null"
                        + " order by c.position", articles);
        return found.stream().collect(Collectors.groupingBy(check -> check.claim.article.id));
    }

    /** Whether it is what readers see, its day has come, and nobody has found since that it still stands. */
    public boolean isDueForRecheck(LocalDate today) {
        boolean upheld = claim.upheldOn != null && recheckOn != null && !claim.upheldOn.isBefore(recheckOn);
        return claim.status == ClaimStatus.PUBLISHED && recheckOn != null && !recheckOn.isAfter(today) && !upheld;
    }

    public boolean isReviewed() {
        return reviewer != null;
    }

    /** Until when the review that an emergency put off has to be made up for. */
    public Instant reviewDue() {
        return publishedAt.plus(REVIEW_WITHIN);
    }

    /** What readers see that nobody has reviewed yet, the most urgent first, with claim and article. */
    public static List<FactCheck> unreviewed() {
        return list("from FactCheck f join fetch f.claim c join fetch c.article where f.supersededAt is null"
                + " and f.reviewer is null and c.status <> ?1 order by f.reviewer, f.supersededAt, f.publishedAt",
                ClaimStatus.RETRACTED);
    }

    /** Whatever somebody was called when it was published, their work carries this name from now on. */
    public static void rename(AppUser account, String name) {
        update("checker = ?1 where checkerAccount = ?2", name, account);
        update("reviewer = ?1 where reviewerAccount = ?2", name, account);
    }

    static class Spans extends JsonColumn<List<Span>> {
        Spans() {
            super(new TypeReference<>() {
            });
        }
    }
}
