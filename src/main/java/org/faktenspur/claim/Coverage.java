package org.faktenspur.claim;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.faktenspur.article.Article;
import org.hibernate.query.NativeQuery;

/**
 * How far an article is accounted for: each sentence of its current text has one state, and the six add up to the number of
 * sentences. Counted by the database, by the rule that {@link SentenceState} states in Java. A claim that was merged carries
 * no words any more, its words are those of the claim that it was merged into; so its sentences count as that one's.
 */
public record Coverage(long sentences, long unread, long noClaim, long open, long inWork, long checked, long disputed) {

    static final Coverage NOTHING = new Coverage(0, 0, 0, 0, 0, 0, 0);

    /** One row for each sentence of the current text of the articles in <code>:articles</code>, with its state. */
    private static final String STATES = "select r.article_id as article, case"
            + " when max(case when f.id is not null then 1 else 0 end) = 1 then 'DISPUTED'"
            + " when " + anyIs(SentenceState.UNDECIDED) + " then 'UNREAD'"
            + " when " + anyIs(SentenceState.WAITING) + " then 'OPEN'"
            + " when " + anyIs(SentenceState.WORKED_ON) + " then 'IN_WORK'"
            + " when " + anyIs(SentenceState.DONE) + " then 'CHECKED'"
            + " when count(c.id) > 0 or max(case when p.no_claim_reason is not null or p.kind in ('HEADING', 'BOILERPLATE')"
            + " then 1 else 0 end) = 1 then 'NO_CLAIM' else 'UNREAD' end as state"
            + " from article a join article_revision r on r.article_id = a.id and r.number = a.revision"
            + " join passage p on p.revision_id = r.id left join anchor w on w.passage_id = p.id and w.context = false"
            + " left join claim c on c.id = w.claim_id left join claim_flag f on f.claim_id = c.id and f.flag = 'DISPUTED'"
            + " where a.id in (:articles) group by r.article_id, p.id";

    private static final List<String> COLUMNS = List.of("sentences", "unread", "no_claim", "open_ones", "in_work", "checked",
            "disputed");

    private static final String COUNTS = "select article, count(*) as sentences, " + sumOf(SentenceState.UNREAD)
            + " as unread, "
            + sumOf(SentenceState.NO_CLAIM) + " as no_claim, " + sumOf(SentenceState.OPEN) + " as open_ones, "
            + sumOf(SentenceState.IN_WORK) + " as in_work, " + sumOf(SentenceState.CHECKED) + " as checked, "
            + sumOf(SentenceState.DISPUTED) + " as disputed from (" + STATES + ") sentence group by article";

    private static String anyIs(Set<ClaimStatus> statuses) {
        String names = statuses.stream().map(status -> "'" + status + "'").sorted().collect(Collectors.joining(", "));
        return "max(case when c.status in (" + names + ") then 1 else 0 end) = 1";
    }

    private static String sumOf(SentenceState state) {
        return "sum(case when state = '" + state + "' then 1 else 0 end)";
    }

    public static Coverage of(Article article) {
        return of(List.of(article.id)).get(article.id);
    }

    /** Of many articles in one query; each that is asked for is in the answer. */
    @SuppressWarnings("unchecked")
    public static Map<UUID, Coverage> of(Collection<UUID> articles) {
        Map<UUID, Coverage> coverages = new HashMap<>();
        articles.forEach(article -> coverages.put(article, NOTHING));
        if (articles.isEmpty())
            return coverages;
        NativeQuery<Object[]> query = Claim.getEntityManager().createNativeQuery(COUNTS, Object[].class)
                .unwrap(NativeQuery.class).addScalar("article", UUID.class);
        COLUMNS.forEach(column -> query.addScalar(column, Long.class));
        for (Object[] row : query.setParameterList("articles", articles).getResultList())
            coverages.put((UUID) row[0], new Coverage((Long) row[1], (Long) row[2], (Long) row[3], (Long) row[4],
                    (Long) row[5], (Long) row[6], (Long) row[7]));
        return coverages;
    }

    /** Of sentences that are at hand already. */
    public static Coverage of(List<Sentence> sentences) {
        Map<SentenceState, Long> counts = sentences.stream()
                .collect(Collectors.groupingBy(Sentence::state, Collectors.counting()));
        return new Coverage(sentences.size(), counts.getOrDefault(SentenceState.UNREAD, 0L),
                counts.getOrDefault(SentenceState.NO_CLAIM, 0L), counts.getOrDefault(SentenceState.OPEN, 0L),
                counts.getOrDefault(SentenceState.IN_WORK, 0L), counts.getOrDefault(SentenceState.CHECKED, 0L),
                counts.getOrDefault(SentenceState.DISPUTED, 0L));
    }

    public long count(SentenceState state) {
        return switch (state) {
            case UNREAD -> unread;
            case NO_CLAIM -> noClaim;
            case OPEN -> open;
            case IN_WORK -> inWork;
            case CHECKED -> checked;
            case DISPUTED -> disputed;
        };
    }

    public long done() {
        return checked + noClaim;
    }

    /** Of a hundred sentences, how many are done; rounded down, so that 100 means all. */
    public long percentDone() {
        return sentences == 0 ? 100 : done() * 100 / sentences;
    }
}
