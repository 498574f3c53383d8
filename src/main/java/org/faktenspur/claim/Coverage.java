package org.faktenspur.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.faktenspur.article.Article;
import org.faktenspur.article.ArticleRevision;
import org.faktenspur.article.Passage;

/** How far an article is accounted for: each sentence has one state, and the six add up to the number of sentences. */
public record Coverage(List<Sentence> sentences) {

    /** A sentence with the claims that it carries and the state that follows. */
    public record Sentence(Passage passage, List<Claim> claims, SentenceState state) {
    }

    public static Coverage of(Article article) {
        ArticleRevision revision = ArticleRevision.current(article);
        List<Anchor> anchors = Anchor.in(article).stream().filter(anchor -> !anchor.context).toList();
        Map<UUID, List<Claim>> claims = anchors.stream().collect(Collectors.groupingBy(anchor -> anchor.passage.id,
                Collectors.mapping(anchor -> anchor.claim, Collectors.toList())));
        List<UUID> disputed = ClaimFlag.disputedIn(article);
        List<Sentence> sentences = new ArrayList<>();
        for (Passage passage : Passage.of(revision)) {
            List<Claim> carried = claims.getOrDefault(passage.id, List.of()).stream().distinct().toList();
            boolean isDisputed = carried.stream().anyMatch(claim -> disputed.contains(claim.id));
            sentences.add(new Sentence(passage, carried,
                    SentenceState.of(passage, carried.stream().map(claim -> claim.status).toList(), isDisputed)));
        }
        return new Coverage(sentences);
    }

    public long count(SentenceState state) {
        return sentences.stream().filter(sentence -> sentence.state() == state).count();
    }

    public Map<SentenceState, Long> counts() {
        Map<SentenceState, Long> counts = new EnumMap<>(SentenceState.class);
        for (SentenceState state : SentenceState.values())
            counts.put(state, count(state));
        return counts;
    }

    public int size() {
        return sentences.size();
    }

    /** Of a hundred sentences, how many are checked or claim nothing; rounded down, so that 100 means all. */
    public long percentDone() {
        return sentences.isEmpty() ? 100 : (count(SentenceState.CHECKED) + count(SentenceState.NO_CLAIM)) * 100 / size();
    }
}
