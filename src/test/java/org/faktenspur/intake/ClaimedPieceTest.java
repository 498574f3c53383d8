package org.faktenspur.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import org.faktenspur.account.AppUser;
import org.faktenspur.article.Article;
import org.faktenspur.article.ArticleKind;
import org.faktenspur.article.Passage;
import org.faktenspur.extraction.RuleExtractor;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** Several nodes at one long text. */
@QuarkusTest
class ClaimedPieceTest {

    @Inject
    ImportArticle imports;

    @Inject
    ReviseArticle revise;

    private static <T> T inTransaction(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }

    private Article longArticle() {
        return inTransaction(() -> imports.from(new ArticleDraft("Lang", "Die Brücke ist 40 Meter lang.\n".repeat(7000),
                ArticleKind.OWN, null, null, null, null, null, null), AppUser.named("fabian").orElseThrow()));
    }

    private static Splitting of(Article article) {
        return inTransaction(() -> Splitting.of(article).orElseThrow());
    }

    @Test
    void onlyOneNodeHasIt() {
        UUID id = of(longArticle()).id;
        Instant now = Instant.now();
        assertThat(inTransaction(() -> Splitting.claim(id, "a", now, now.plusSeconds(60)))).isTrue();
        assertThat(inTransaction(() -> Splitting.claim(id, "b", now, now.plusSeconds(60)))).isFalse();
        assertThat(inTransaction(() -> Splitting.claim(id, "b", now.plusSeconds(61), now.plusSeconds(120)))).isTrue();
        assertThat(inTransaction(() -> Splitting.advance(id, "a", 10, 1, Splitting.State.RUNNING))).isFalse();
        assertThat(inTransaction(() -> Splitting.advance(id, "b", 10, 1, Splitting.State.RUNNING))).isTrue();
    }

    @Test
    void aFailureIsSaidAndCanBeTriedAgain() {
        Article article = longArticle();
        new SplitLongTexts((text, language, title) -> {
            throw new IllegalStateException("on purpose");
        }, revise, Clock.systemUTC()).splitNextPiece();
        assertThat(of(article).isFailed()).isTrue();
        inTransaction(() -> {
            Splitting.of(article).orElseThrow().resume();
            return null;
        });
        SplitLongTexts node = new SplitLongTexts(new RuleExtractor(), revise, Clock.systemUTC());
        while (node.splitNextPiece())
            Thread.onSpinWait();
        assertThat(of(article).isDone()).isTrue();
        assertThat(inTransaction(() -> Passage.count("revision.article", article))).isEqualTo(7000);
    }

    @Test
    void whatWasCancelledMeanwhileIsThrownAway() {
        Article article = longArticle();
        new SplitLongTexts((text, language, title) -> {
            inTransaction(() -> {
                Splitting.of(article).orElseThrow().cancel();
                return null;
            });
            return new RuleExtractor().extract(text, language, title);
        }, revise, Clock.systemUTC()).splitNextPiece();
        assertThat(of(article).position).isZero();
        assertThat(inTransaction(() -> Passage.count("revision.article", article))).isZero();
    }
}
