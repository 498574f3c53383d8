package org.faktenspur.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.faktenspur.article.Article;
import org.faktenspur.article.ArticleRevision;
import org.faktenspur.article.Passage;

/** A sentence of an article with the claims that it carries and the state that follows from them. */
public record Sentence(Passage passage, List<Claim> claims, SentenceState state) {

    /** Those of the current text, whole and in order; in as many queries for a book as for a line. */
    public static List<Sentence> of(Article article) {
        return of(ArticleRevision.current(article), Anchor.in(article), new HashSet<>(ClaimFlag.disputedIn(article)));
    }

    /** @param anchors all of the revision, with their claims */
    public static List<Sentence> of(ArticleRevision revision, List<Anchor> anchors, Set<UUID> disputed) {
        Map<UUID, List<Claim>> claims = anchors.stream().filter(anchor -> !anchor.context).collect(Collectors.groupingBy(
                anchor -> anchor.passage.id, Collectors.mapping(anchor -> anchor.claim, Collectors.toList())));
        List<Sentence> sentences = new ArrayList<>();
        for (Passage passage : Passage.of(revision)) {
            List<Claim> carried = claims.getOrDefault(passage.id, List.of()).stream().distinct().toList();
            boolean isDisputed = carried.stream().anyMatch(claim -> disputed.contains(claim.id));
            sentences.add(new Sentence(passage, carried,
                    SentenceState.of(passage, carried.stream().map(claim -> claim.status).toList(), isDisputed)));
        }
        return sentences;
    }
}
