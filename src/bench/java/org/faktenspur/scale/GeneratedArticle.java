package org.faktenspur.scale;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.faktenspur.audit.GeneratedChain;
import org.faktenspur.audit.Hash;
import org.faktenspur.text.Language;

/** Articles of twenty claims and a third as many sentences without one, most of them done, the latest still in work. */
final class GeneratedArticle {

    static final int CLAIMS = 20;

    private static final double OWN_PERCENT = 20;
    private static final double ENGLISH_PERCENT = 25;
    private static final int SENTENCES_WITH_A_CLAIM_BEFORE_ONE_WITHOUT = 3;

    private final Chance chance;
    private final Wording wording;
    private final GeneratedChain chain;
    private final List<UUID> checkers;
    private final GeneratedClaim claims;
    private final Table articles;
    private final Table revisions;
    private final Table signOffs;
    private final Instant end;
    private final Table passages;
    private final GeneratedTopics topics;

    GeneratedArticle(Connection connection, Chance chance, GeneratedChain chain, List<Map.Entry<UUID, String>> sources,
            List<UUID> editors, List<UUID> checkers, Instant beginning, Instant end) throws SQLException {
        this.chance = chance;
        this.chain = chain;
        this.checkers = checkers;
        this.end = end;
        wording = new Wording(chance);
        claims = new GeneratedClaim(connection, chance, chain, sources, editors, checkers, end);
        topics = new GeneratedTopics(connection, chance, beginning);
        articles = new Table(connection, "article", "id, version, kind, title, publisher, author, source_url, published_on,"
                + " language, deadline, revision, imported_at, imported_by_id, signed_revision, shelf");
        signOffs = new Table(connection, "sign_off", "id, revision_id, sentences, done, signed_by_id, signed_at");
        revisions = new Table(connection, "article_revision",
                "id, article_id, number, text, sha256, created_at, created_by_id");
        passages = new Table(connection, "passage",
                "id, revision_id, idx, begins, ends, kind, outcome, no_claim_reason, marked_by_id, marked_at");
    }

    /** @param id of its passage, and where in the text it stands */
    record Sentence(UUID id, String words, boolean claims, int begin) {

        int end() {
            return begin + words.length();
        }
    }

    /** @param text the whole of it */
    record Written(UUID id, UUID revision, Language language, String text, UUID importedBy, Instant at) {
    }

    void write(int number, Instant at) throws SQLException {
        Language language = chance.inPercent(ENGLISH_PERCENT) ? Language.EN : Language.DE;
        StringBuilder text = new StringBuilder();
        List<Sentence> sentences = sentences(language, at, text);
        Written article = new Written(chance.id(at), chance.id(at), language, text.toString(), chance.of(checkers), at);
        boolean done = at.isBefore(end.minus(GeneratedClaim.FRESH_FOR));
        boolean own = chance.inPercent(OWN_PERCENT);
        articles.add(article.id, 0, own ? "OWN" : "EXTERNAL", wording.place() + " " + number, own ? null : "Errin Times",
                null, own ? null : "https://errin.example/" + number, java.sql.Date.valueOf(at.atZone(ZoneOffset.UTC).toLocalDate()),
                language.name(), at.plus(Duration.ofDays(2)), 1, at, article.importedBy,
                done ? 1 : null, done ? "DONE" : "IN_WORK");
        String sha256 = Hash.of(article.text);
        revisions.add(article.revision, article.id, 1, article.text, sha256, at, article.importedBy);
        chain.append(at, article.importedBy, "import", "article", article.id, Map.of("sha256", sha256));
        if (done)
            signOffs.add(chance.id(at), article.revision, sentences.size(), sentences.size(), article.importedBy, at.plus(Duration.ofDays(1)));
        passages(article, sentences);
        topics.ofArticle(article.id, at);
        UUID previous = null;
        for (Sentence sentence : sentences)
            if (sentence.claims)
                previous = claims.write(article, sentence, previous, topics);
    }

    private List<Sentence> sentences(Language language, Instant at, StringBuilder text) {
        List<Sentence> sentences = new ArrayList<>();
        for (int claim = 0; claim < CLAIMS; claim++) {
            if (claim % SENTENCES_WITH_A_CLAIM_BEFORE_ONE_WITHOUT == 0)
                sentences.add(sentence(wording.opinion(language), false, at, text));
            sentences.add(sentence(wording.claim(language), true, at, text));
        }
        return sentences;
    }

    private Sentence sentence(String words, boolean claims, Instant at, StringBuilder text) {
        if (text.length() > 0)
            text.append(' ');
        Sentence sentence = new Sentence(chance.id(at), words, claims, text.length());
        text.append(words);
        return sentence;
    }

    private void passages(Written article, List<Sentence> sentences) throws SQLException {
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            passages.add(sentence.id, article.revision, i, sentence.begin, sentence.end(), "SENTENCE",
                    sentence.claims ? "CLAIM" : "OPINION", sentence.claims ? null : "OPINION",
                    sentence.claims ? null : article.importedBy, sentence.claims ? null : article.at);
        }
    }

    void flush() throws SQLException {
        articles.flush();
        revisions.flush();
        signOffs.flush();
        passages.flush();
        claims.flush();
        topics.flush();
    }
}
