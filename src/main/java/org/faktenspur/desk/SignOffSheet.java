package org.faktenspur.desk;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.faktenspur.account.AppUser;
import org.faktenspur.account.Role;
import org.faktenspur.article.Article;
import org.faktenspur.article.ArticleRevision;
import org.faktenspur.article.SignOff;
import org.faktenspur.claim.Anchor;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimFlag;
import org.faktenspur.claim.Coverage;
import org.faktenspur.claim.Evidence;
import org.faktenspur.claim.Review;
import org.faktenspur.claim.Sentence;
import org.faktenspur.claim.SentenceState;
import org.faktenspur.claim.Verdict;

/**
 * What an editor signs: each claim that was checked, with what was found, from what, by whom; and each sentence that was
 * not. A verdict is here once the claim is approved, so nobody learns from it what they must not know yet.
 */
record SignOffSheet(Article article, ArticleRevision revision, Coverage coverage, List<Row> rows, List<Open> open,
        List<SignOff> signOffs, AppUser viewer, Instant now, String problem, Map<String, String> typed) {

    /** A claim that was checked; reviewer is null where it was published in an emergency. */
    record Row(int sentence, Claim claim, Verdict verdict, List<Evidence> evidence, Review review) {

        public Instant at() {
            return review == null || review.decidedAt == null ? verdict.at : review.decidedAt;
        }
    }

    /** A sentence that is not done. */
    record Open(int sentence, String state, SentenceState label, String words) {
    }

    static SignOffSheet of(Article article, AppUser viewer, Instant now, String problem, Map<String, String> typed) {
        ArticleRevision revision = ArticleRevision.current(article);
        List<Anchor> anchors = Anchor.in(article);
        List<Sentence> sentences = Sentence.of(revision, anchors, new HashSet<>(ClaimFlag.disputedIn(article)));
        List<Open> open = sentences.stream().filter(sentence -> !sentence.state().isDone())
                .map(sentence -> new Open(sentence.passage().index + 1, sentence.state().key(), sentence.state(),
                        sentence.passage().span().in(revision.text)))
                .toList();
        return new SignOffSheet(article, revision, Coverage.of(sentences), rows(anchors), open, SignOff.of(article), viewer,
                now,
                problem, typed);
    }

    private static List<Row> rows(List<Anchor> anchors) {
        Map<Claim, Integer> sentences = new LinkedHashMap<>();
        anchors.stream().filter(anchor -> !anchor.context)
                .forEach(anchor -> sentences.putIfAbsent(anchor.claim, anchor.passage.index + 1));
        Map<UUID, Verdict> verdicts = Verdict.decided(sentences.keySet()).stream()
                .collect(Collectors.toMap(verdict -> verdict.claim.id, verdict -> verdict));
        List<Claim> decided = sentences.keySet().stream().filter(claim -> verdicts.containsKey(claim.id)).toList();
        Map<UUID, List<Evidence>> evidence = Evidence.current(decided).stream()
                .collect(Collectors.groupingBy(item -> item.claim.id));
        Map<UUID, Review> reviews = Review.approving(decided);
        return decided.stream().map(claim -> new Row(sentences.get(claim), claim, verdicts.get(claim.id),
                evidence.getOrDefault(claim.id, List.of()), reviews.get(claim.id))).toList();
    }

    public boolean editor() {
        return viewer.is(Role.EDITOR);
    }

    public Tape tape() {
        return Tape.sum(coverage);
    }

    public Map<SentenceState, Long> counts() {
        return Tape.counts(coverage);
    }

    public long left() {
        return coverage.sentences() - coverage.done();
    }

    public boolean complete() {
        return left() == 0;
    }
}
