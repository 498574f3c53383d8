package org.faktenspur.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

import org.faktenspur.account.AppUser;
import org.faktenspur.article.Article;
import org.faktenspur.article.ArticleRevision;
import org.faktenspur.article.Slug;
import org.faktenspur.audit.BriefHold;
import org.faktenspur.audit.JsonColumn;
import org.faktenspur.extraction.Edit;
import org.faktenspur.extraction.ExtractedClaim;
import org.faktenspur.extraction.Modality;
import org.faktenspur.extraction.Reason;
import org.faktenspur.text.Language;
import org.hibernate.annotations.UuidGenerator;

import com.fasterxml.jackson.core.type.TypeReference;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/**
 * A proposition of an article that can be true or false, worded as whoever stands behind it would assert it. Its identity
 * depends neither on its words nor on its place.
 */
@Entity
public class Claim extends PanacheEntityBase {

    /** The kind of subject that claims are in the audit chain. */
    public static final String SUBJECT = "claim";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @Version
    public int version;

    /** Where it was found first. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Article article;

    @Enumerated(EnumType.STRING)
    public ClaimStatus status;

    /** Since when it has this status. */
    public Instant statusSince;

    public String text;

    /** Whoever is said to have said it; null where the article says it itself. */
    public String claimant;

    /** Null where nobody has said, or nobody is named. */
    @Enumerated(EnumType.STRING)
    public ClaimantKind claimantKind;

    @Enumerated(EnumType.STRING)
    public Language language;

    @Enumerated(EnumType.STRING)
    public Modality modality;

    /** 0 to 1. */
    public double checkWorthiness;

    @Convert(converter = Reasons.class)
    public List<Reason> reasons = List.of();

    @Convert(converter = Edits.class)
    public List<Edit> edits = List.of();

    public boolean needsContext;

    public boolean addedByHand;

    /** Where its first words stand in the article's current text; decides the order. */
    public int position;

    /** Counts the changes of its content, so that every one of them changes the version too. */
    public int changes;

    @ManyToOne(fetch = FetchType.LAZY)
    public AppUser assignee;

    @Enumerated(EnumType.STRING)
    public DismissalReason dismissedAs;

    @ManyToOne(fetch = FetchType.LAZY)
    public Claim mergedInto;

    public Instant createdAt;

    /** When somebody first took it in; null while it is only suggested, or was put away at once. */
    public Instant openedAt;

    /** Since when readers know it; null before its first publication. */
    public Instant publishedAt;

    /** On which day an editor last found that what is published still stands; null before. */
    public LocalDate upheldOn;

    protected Claim() {
    }

    /** A claim that the splitter suggests. */
    public static Claim suggested(Article article, ExtractedClaim found, Instant at) {
        Claim claim = new Claim(article, found.text(), at);
        claim.claimant = found.speaker() == null ? null : ClaimantName.basic(found.speaker().label());
        claim.claimantKind = ClaimantKind.of(claim.claimant);
        claim.modality = found.modality();
        claim.checkWorthiness = found.checkWorthiness();
        claim.reasons = found.reasons();
        claim.edits = found.edits();
        claim.needsContext = found.needsContext();
        claim.position = found.spans().get(0).begin();
        return claim;
    }

    /** A claim that a person saw and the splitter did not. */
    public static Claim addedByHand(Article article, String text, int position, Instant at) {
        Claim claim = new Claim(article, text, at);
        claim.modality = Modality.ASSERTED;
        claim.addedByHand = true;
        claim.position = position;
        return claim;
    }

    /** The second half of a claim that said two things; whoever wrote the first says the second too. */
    public Claim cutOff(String text, int position, Instant at) {
        Claim second = new Claim(article, text, at);
        second.claimant = claimant;
        second.claimantKind = claimantKind;
        second.modality = modality;
        second.language = language;
        second.checkWorthiness = checkWorthiness;
        second.reasons = reasons;
        second.needsContext = needsContext;
        second.addedByHand = true;
        second.position = position;
        if (status != ClaimStatus.SUGGESTED)
            second.becomes(ClaimStatus.OPEN, at);
        return second;
    }

    private Claim(Article article, String text, Instant at) {
        this.article = article;
        this.text = text;
        this.language = article.language;
        this.status = ClaimStatus.SUGGESTED;
        this.createdAt = at;
        this.statusSince = at;
    }

    public String slug() {
        return Slug.of(text);
    }

    public String path() {
        return "/claims/" + id + "/" + slug();
    }

    public boolean isAssignedTo(AppUser user) {
        return assignee != null && user != null && assignee.id.equals(user.id);
    }

    public boolean wasPublished() {
        return publishedAt != null;
    }

    public void becomes(ClaimStatus next, Instant at) {
        status = next;
        statusSince = at;
        if (next == ClaimStatus.OPEN && openedAt == null)
            openedAt = at;
    }

    /** As if nobody had decided about it: its words are not those any more that somebody decided about. */
    public void suggestAgain(Instant at) {
        becomes(ClaimStatus.SUGGESTED, at);
        dismissedAs = null;
    }

    /**
     * For whoever is about to change it: nobody else can until the transaction ends. A query and no look-up by its id, for
     * another claim that was merged into it may have brought it along without its state.
     */
    public static Optional<Claim> locked(UUID id) {
        BriefHold.begins();
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
    }

    /**
     * Several of them, for whoever has not loaded any yet and has not appended to the audit chain: always by their ids, so that
     * two who want the same ones never wait for each other.
     */
    public static List<Claim> lockedInOrder(Collection<UUID> ids) {
        return ids.stream().distinct().sorted().map((UUID id) -> Claim.locked(id)).flatMap(Optional::stream).toList();
    }

    /** Which article a claim was found in, without loading either: an article is locked before its claims. */
    public static Optional<UUID> articleOf(UUID claim) {
        return getEntityManager().createQuery("select c.article.id from Claim c where c.id = ?1", UUID.class)
                .setParameter(1, claim).getResultStream().findFirst();
    }

    public static Optional<Claim> withArticle(UUID id) {
        return find("from Claim c join fetch c.article left join fetch c.assignee where c.id = ?1", id).firstResultOptional();
    }

    /** Every claim with words in the article's current text, in text order, and those that lost theirs. */
    public static List<Claim> of(Article article) {
        Set<UUID> ids = idsOf(article);
        return ids.isEmpty() ? List.of()
                : list("from Claim c left join fetch c.assignee where c.id in ?1 order by c.position, c.id", ids);
    }

    private static Set<UUID> idsOf(Article article) {
        // Two plain queries: with an "or" between them, PostgreSQL reads every claim that there is.
        Set<UUID> ids = new HashSet<>(getEntityManager()
                .createQuery("select c.id from Claim c where c.article = ?1", UUID.class).setParameter(1, article)
                .getResultList());
        ids.addAll(getEntityManager()
                .createQuery("select a.claim.id from Anchor a where a.revision.article = ?1 and a.revision.number = ?2",
                        UUID.class)
                .setParameter(1, article).setParameter(2, article.revision).getResultList());
        return ids;
    }

    /** Those that no words of a revision belong to, but for those that are in one of the statuses anyway. */
    public static List<Claim> without(ArticleRevision revision, Set<ClaimStatus> but) {
        // Two plain queries: one that correlates them takes minutes for a book after its second version.
        Set<UUID> lost = new HashSet<>(getEntityManager()
                .createQuery("select c.id from Claim c where c.article = ?1 and c.status not in ?2", UUID.class)
                .setParameter(1, revision.article).setParameter(2, but).getResultList());
        lost.removeAll(new HashSet<>(getEntityManager()
                .createQuery("select a.claim.id from Anchor a where a.revision = ?1 and a.context = false", UUID.class)
                .setParameter(1, revision).getResultList()));
        return lost.isEmpty() ? List.of() : list("id in ?1 order by position, id", lost);
    }

    /** How many there are of each article as {@link #of} finds them; articles without one are missing. */
    public static Map<UUID, Long> counted(Collection<UUID> articles) {
        if (articles.isEmpty())
            return Map.of();
        Map<UUID, Long> counts = new HashMap<>();
        count(counts, "select c.article.id, count(*) from Claim c where c.article.id in ?1 group by c.article.id", articles);
        count(counts, "select r.article.id, count(distinct a.claim.id) from Anchor a join a.revision r"
                + " where r.article.id in ?1 and r.number = r.article.revision and a.claim.article.id <> r.article.id"
                + " group by r.article.id", articles);
        return counts;
    }

    private static void count(Map<UUID, Long> counts, String query, Collection<UUID> articles) {
        getEntityManager().createQuery(query, Object[].class).setParameter(1, articles).getResultStream()
                .forEach(row -> counts.merge((UUID) row[0], (Long) row[1], Long::sum));
    }

    /** As {@link #of}, for whoever is about to move them all. None of them is loaded before it is locked. */
    public static List<Claim> lockedOf(Article article) {
        getEntityManager().createQuery("from Claim c where c.id in ?1 order by c.id", Claim.class)
                .setParameter(1, idsOf(article)).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        return of(article);
    }

    static class Reasons extends JsonColumn<List<Reason>> {
        Reasons() {
            super(new TypeReference<>() {
            });
        }
    }

    static class Edits extends JsonColumn<List<Edit>> {
        Edits() {
            super(new TypeReference<>() {
            });
        }
    }
}
