package org.faktenspur.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimStatus;

/**
 * "Has this been checked before?": the claims that say most nearly the same. The index names the candidates, the
 * {@link Measure} decides. Those that were put away or turned out to be another one are not among them, nor those that a
 * person has said are others.
 */
@ApplicationScoped
public class SimilarClaims {

    private static final int CANDIDATES = 60;
    private static final int MOST_ROOTS = 24;
    private static final int SHOWN = 10;

    private final LiveIndex index;

    SimilarClaims(LiveIndex index) {
        this.index = index;
    }

    /**
     * A claim, with its article, and how much it is like the one in question.
     *
     * @param same whether somebody has said that it is the same
     */
    public record Similar(Claim claim, Likeness likeness, boolean same) {
    }

    /** Best first; only what is alike. */
    public List<Similar> to(Claim claim) {
        index.isCurrent();
        return asFarAsKnown(claim);
    }

    /** The same for whoever would rather miss one than wait. */
    public List<Similar> asFarAsKnown(Claim claim) {
        Map<UUID, Boolean> decided = ClaimMatch.about(claim);
        return index.look(searcher -> similar(searcher, claim, decided)).orElse(List.of());
    }

    private static List<Similar> similar(IndexSearcher searcher, Claim claim, Map<UUID, Boolean> decided) throws IOException {
        Proposition said = Proposition.of(claim.text, claim.language);
        Map<String, Double> weights = new HashMap<>();
        weigh(searcher, said, weights);
        Set<UUID> ids = candidates(searcher, said, weights);
        ids.remove(claim.id);
        ids.removeIf(id -> Boolean.FALSE.equals(decided.get(id)));
        List<Claim> claims = inUse(ids);
        List<Proposition> others = claims.stream().map(other -> Proposition.of(other.text, other.language)).toList();
        for (Proposition other : others)
            weigh(searcher, other, weights);
        Measure measure = new Measure(weights::get);
        List<Similar> similar = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++)
            similar.add(new Similar(claims.get(i), measure.between(said, others.get(i)),
                    decided.containsKey(claims.get(i).id)));
        return similar.stream().filter(each -> each.likeness.isShown())
                .sorted(Comparator.comparingDouble((Similar each) -> each.likeness.score()).reversed()).limit(SHOWN).toList();
    }

    private static List<Claim> inUse(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of()
                : Claim.list(
                        "from Claim c join fetch c.article left join fetch c.assignee where c.id in ?1 and c.status not in ?2",
                        ids, Set.of(ClaimStatus.MERGED, ClaimStatus.DISMISSED));
    }

    /** Those that have the heaviest roots in common with it. */
    static Set<UUID> candidates(IndexSearcher searcher, Proposition said, Map<String, Double> weights)
            throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        weights.entrySet().stream().sorted(Map.Entry.<String, Double> comparingByValue().reversed()).limit(MOST_ROOTS)
                .forEach(root -> query.add(has(said, root.getKey(), root.getValue() * said.roots().get(root.getKey())),
                        Occur.SHOULD));
        Set<UUID> ids = new HashSet<>();
        for (ScoreDoc place : searcher.search(query.build(), CANDIDATES).scoreDocs)
            ids.add(UUID.fromString(searcher.storedFields().document(place.doc).get(Entry.ID)));
        return ids;
    }

    static void weigh(IndexSearcher searcher, Proposition said, Map<String, Double> weights) throws IOException {
        for (String root : said.roots().keySet())
            if (!weights.containsKey(root))
                weights.put(root, weight(searcher, said, root));
    }

    private static Query has(Proposition said, String root, double weight) {
        return new BoostQuery(new TermQuery(new Term(field(said), root)), (float) weight);
    }

    private static double weight(IndexSearcher searcher, Proposition said, String root) throws IOException {
        return Weights.of(searcher.getIndexReader().docFreq(new Term(field(said), root)), searcher.getIndexReader().numDocs());
    }

    private static String field(Proposition said) {
        return Entry.CLAIM + said.language().code();
    }
}
