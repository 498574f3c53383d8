package org.faktenspur.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.faktenspur.audit.Hash;
import org.faktenspur.extraction.GoldArticle.GoldClaim;
import org.faktenspur.extraction.GoldArticle.NoClaim;
import org.faktenspur.text.Language;
import org.faktenspur.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The annotated articles themselves keep to the guideline that they were annotated by. */
class GoldAnnotationTest {

    static List<GoldArticle> articles() {
        return GoldArticle.all();
    }

    @Test
    void hasManyArticlesInBothLanguages() {
        assertThat(GoldArticle.texts(Language.DE)).hasSizeGreaterThanOrEqualTo(12);
        assertThat(GoldArticle.texts(Language.EN)).hasSizeGreaterThanOrEqualTo(6);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void describesTheVeryTextThatIsHere(GoldArticle article) {
        assertThat(article.sha256()).isEqualTo(Hash.of(article.text()));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void cutsAtTheEdgesOfWords(GoldArticle article) {
        assertThat(spans(article)).allSatisfy(span -> {
            String words = span.in(article.text());
            assertThat(words).isNotBlank().isEqualTo(words.strip());
            assertThat(insideAWord(article.text(), span.begin())).as(words).isFalse();
            assertThat(insideAWord(article.text(), span.end())).as(words).isFalse();
        });
    }

    @ParameterizedTest
    @MethodSource("articles")
    void saysWhatBecameOfEverySentence(GoldArticle article) {
        List<Span> said = Stream.concat(article.claims().stream().flatMap(claim -> claim.spans().stream()),
                article.noClaims().stream().map(NoClaim::span)).toList();
        assertThat(sentences(article)).allSatisfy(sentence -> assertThat(said).as(sentence.in(article.text()))
                .anyMatch(sentence::overlaps));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void wordsEachClaimAsASentence(GoldArticle article) {
        assertThat(article.claims()).extracting(GoldClaim::text).allMatch(text -> text.matches("\\p{Lu}.*\\.|\\d.*\\."));
    }

    private static Stream<Span> spans(GoldArticle article) {
        return Stream.concat(article.claims().stream().flatMap(claim -> Stream.of(claim.spans(), claim.contextSpans(),
                claim.speakerSpans()).flatMap(List::stream)), article.noClaims().stream().map(NoClaim::span));
    }

    private static boolean insideAWord(String text, int at) {
        return at > 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at));
    }

    /** By Java's own rules, so that the splitter isn't asked about itself; they also cut behind abbreviations. */
    private static List<Span> sentences(GoldArticle article) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(article.language().locale());
        breaks.setText(article.text());
        List<Span> sentences = new ArrayList<>();
        for (int begin = breaks.first(), end = breaks.next(); end != BreakIterator.DONE; begin = end, end = breaks.next())
            if (article.text().substring(begin, end).chars().anyMatch(Character::isLetterOrDigit))
                sentences.add(new Span(begin, end));
        return sentences;
    }
}
