package org.faktenspur.search;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.faktenspur.account.AppUser;
import org.faktenspur.claim.Claim;
import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** That a person has said whether two claims are the same. Which of them is the one and which the other means nothing. */
@Entity
public class ClaimMatch extends PanacheEntityBase {

    /** Enough for everything that was ever claimed often. */
    private static final int MOST = 100;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    /** The one with the smaller id, so that a pair is there once. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Claim one;

    @ManyToOne(fetch = FetchType.LAZY)
    public Claim other;

    @Column(name = "is_same")
    public boolean same;

    @ManyToOne(fetch = FetchType.LAZY)
    public AppUser decidedBy;

    public Instant decidedAt;

    protected ClaimMatch() {
    }

    ClaimMatch(Claim one, Claim other) {
        boolean inOrder = one.id.toString().compareTo(other.id.toString()) < 0;
        this.one = inOrder ? one : other;
        this.other = inOrder ? other : one;
    }

    static Optional<ClaimMatch> between(Claim one, Claim other) {
        return ClaimMatch.<ClaimMatch> find("one = ?1 and other = ?2", one, other).firstResultOptional()
                .or(() -> find("one = ?1 and other = ?2", other, one).firstResultOptional());
    }

    /** What was said of this claim and others, by their ids: that they are the same, or are not. */
    static Map<UUID, Boolean> about(Claim claim) {
        Map<UUID, Boolean> decided = new HashMap<>();
        // One query for either side: for both at once H2 reads all matches that there are.
        ClaimMatch.<ClaimMatch> list("one", claim).forEach(match -> decided.put(match.other.id, match.same));
        ClaimMatch.<ClaimMatch> list("other", claim).forEach(match -> decided.put(match.one.id, match.same));
        return decided;
    }

    /** The claims that are the same as this one, directly or because they are the same as one that is. */
    public static List<Claim> sameAs(Claim claim) {
        Set<UUID> reached = new HashSet<>(Set.of(claim.id));
        Set<UUID> next = reached;
        while (!next.isEmpty() && reached.size() < MOST) {
            Set<UUID> found = neighbours(next);
            found.removeAll(reached);
            reached.addAll(found);
            next = found;
        }
        reached.remove(claim.id);
        return reached.isEmpty() ? List.of()
                : Claim.list("from Claim c join fetch c.article left join fetch c.assignee where c.id in ?1 order by c.id",
                        reached);
    }

    private static Set<UUID> neighbours(Set<UUID> claims) {
        return new HashSet<>(getEntityManager()
                .createQuery("select m.other.id from ClaimMatch m where m.same and m.one.id in ?1"
                        + " union all select m.one.id from ClaimMatch m where m.same and m.other.id in ?1", UUID.class)
                .setParameter(1, Set.copyOf(claims)).getResultList());
    }
}
