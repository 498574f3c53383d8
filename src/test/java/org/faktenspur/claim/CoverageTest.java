package org.faktenspur.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;

import jakarta.inject.Inject;

import org.faktenspur.account.AppUser;
import org.faktenspur.article.Article;
import org.faktenspur.article.ArticleKind;
import org.faktenspur.article.NoClaimReason;
import org.faktenspur.article.Passage;
import org.faktenspur.intake.ArticleDraft;
import org.faktenspur.intake.ImportArticle;
import org.faktenspur.text.Language;
import org.junit.jupiter.api.Test;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** The database counts as the rule in Java says, whatever the claims are. */
@QuarkusTest
class CoverageTest {

    private static final String TEXT = """
            Neue Fähren für Sandholm

            Der Rat von Sandholm hat am Montag zwei neue Fähren bestellt. Die Schiffe kosten 14 Millionen Euro. Warum so viel?
            - Eine Fähre fährt ab Mai.
            - Die andere folgt 2028.

            Der Bürgermeister sagte, die Gemeinde habe 2024 drei Millionen Euro für den Deich ausgegeben und den Hafen saniert.
            Das ist ein Skandal.
            """;

    @Inject
    ImportArticle imports;

    @Test
    @TestTransaction
    void countsAsTheRuleSays() {
        Random random = new Random(11);
        Article article = imports.from(
                new ArticleDraft("Fähren", TEXT, ArticleKind.EXTERNAL, null, null, null, null, Language.DE, null),
                AppUser.named("fabian").orElseThrow());
        for (int round = 0; round < 150; round++) {
            throwTheDice(article, random);
            List<Sentence> sentences = Sentence.of(article);
            Coverage coverage = Coverage.of(article);
            assertThat(coverage).isEqualTo(Coverage.of(sentences));
            assertThat(coverage.unread() + coverage.noClaim() + coverage.open() + coverage.inWork() + coverage.checked()
                    + coverage.disputed()).isEqualTo(coverage.sentences()).isEqualTo(sentences.size());
        }
    }

    private static void throwTheDice(Article article, Random random) {
        ClaimStatus[] statuses = ClaimStatus.values();
        for (Claim claim : Claim.of(article)) {
            claim.status = statuses[random.nextInt(statuses.length - 1)];
            ClaimFlag.lower(claim, Flag.DISPUTED);
            if (random.nextInt(6) == 0)
                ClaimFlag.raise(claim, Flag.DISPUTED, Instant.EPOCH);
        }
        for (Sentence sentence : Sentence.of(article)) {
            Passage passage = sentence.passage();
            passage.unmark();
            if (random.nextInt(4) == 0)
                passage.markNoClaim(NoClaimReason.OTHER, article.importedBy, Instant.EPOCH);
        }
        Claim.flush();
    }

    @Test
    @TestTransaction
    void whatWasMergedCountsAsWhatItWasMergedInto() {
        Article article = imports.from(new ArticleDraft("Fähren",
                "Der Rat von Sandholm hat am Montag zwei neue Fähren bestellt. Die Schiffe kosten 14 Millionen Euro.",
                ArticleKind.EXTERNAL, null, null, null, null, Language.DE, null), AppUser.named("fabian").orElseThrow());
        List<Claim> claims = Claim.of(article);
        Claim merged = claims.get(0);
        Claim into = claims.get(1);
        Anchor.follow(merged, into);
        merged.status = ClaimStatus.MERGED;
        into.status = ClaimStatus.APPROVED;
        Claim.flush();
        Claim.getEntityManager().clear();
        assertThat(Coverage.of(article).checked()).isEqualTo(2);
        assertThat(Sentence.of(Article.findById(article.id))).extracting(Sentence::state).containsOnly(SentenceState.CHECKED);
    }
}
