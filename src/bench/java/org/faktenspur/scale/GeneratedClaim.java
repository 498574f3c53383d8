package org.faktenspur.scale;

import static org.faktenspur.claim.ClaimStatus.*;

import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.faktenspur.audit.GeneratedChain;
import org.faktenspur.audit.Hash;
import org.faktenspur.audit.JsonColumn;
import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.claim.EvidenceKind;
import org.faktenspur.claim.PublishedEvidence;
import org.faktenspur.claim.PublishedPassage;
import org.faktenspur.claim.PublishedReply;
import org.faktenspur.claim.Rating;
import org.faktenspur.claim.Stance;
import org.faktenspur.extraction.Feature;
import org.faktenspur.extraction.Reason;
import org.faktenspur.text.Span;

/** Claims in every status, with all that a claim of that status has. */
final class GeneratedClaim {

    /** Of a thousand, for what is older than a month; of later ones most are still in work. */
    private static final Map<ClaimStatus, Integer> SETTLED = new EnumMap<>(Map.of(PUBLISHED, 480, DISMISSED, 430, MERGED, 50,
            RETRACTED, 5, UNDER_CORRECTION, 2, SUGGESTED, 20, OPEN, 13));
    private static final Map<ClaimStatus, Integer> FRESH = new EnumMap<>(Map.of(SUGGESTED, 300, OPEN, 200, IN_RESEARCH, 120,
            IN_REVIEW, 80, CHANGES_REQUESTED, 30, APPROVED, 40, PUBLISHED, 130, DISMISSED, 100));
    static final Duration FRESH_FOR = Duration.ofDays(30);
    private static final Set<ClaimStatus> RESEARCHED = EnumSet.of(IN_RESEARCH, IN_REVIEW, CHANGES_REQUESTED, APPROVED,
            PUBLISHED, UNDER_CORRECTION, RETRACTED);
    private static final Set<ClaimStatus> DECIDED = EnumSet.of(IN_REVIEW, CHANGES_REQUESTED, APPROVED, PUBLISHED,
            UNDER_CORRECTION, RETRACTED);
    private static final Set<ClaimStatus> REVIEWED = EnumSet.of(APPROVED, PUBLISHED, UNDER_CORRECTION, RETRACTED);
    private static final Set<ClaimStatus> NEVER_OPEN = EnumSet.of(SUGGESTED, DISMISSED, MERGED);
    private static final Set<ClaimStatus> PUBLIC = EnumSet.of(PUBLISHED, UNDER_CORRECTION, RETRACTED);
    private static final String SUMMARY = "Die Unterlagen sagen es so.";
    private static final String RATIONALE = "Zwei voneinander unabhängige Quellen nennen dieselbe Zahl. Eine dritte nennt keine.";
    private static final int AROUND = 32;

    private final Chance chance;
    private final Wording wording;
    private final GeneratedChain chain;
    private final List<Map.Entry<UUID, String>> sources;
    private final List<UUID> editors;
    private final List<UUID> checkers;
    private final Instant end;
    private final List<Table> tables = new ArrayList<>();
    private final Table claims;
    private final Table anchors;
    private final Table flags;
    private final Table contributions;
    private final Table evidence;
    private final Table replies;
    private final Table verdicts;
    private final Table reviews;
    private final Table comments;
    private final Table corrections;
    private final Table retractions;
    private final Table factChecks;
    private final GeneratedEcho echo;

    GeneratedClaim(Connection connection, Chance chance, GeneratedChain chain, List<Map.Entry<UUID, String>> sources,
            List<UUID> editors, List<UUID> checkers, Instant end) throws SQLException {
        this.chance = chance;
        this.wording = new Wording(chance);
        this.chain = chain;
        this.sources = sources;
        this.editors = editors;
        this.checkers = checkers;
        this.end = end;
        echo = new GeneratedEcho(connection, chance, chain, editors, checkers, end);
        claims = table(connection, "claim", "id, version, article_id, status, status_since, text, claimant, language, modality,"
                + " check_worthiness, reasons, edits, needs_context, added_by_hand, position, changes, assignee_id, dismissed_as,"
                + " merged_into_id, created_at, published_at, opened_at");
        anchors = table(connection, "anchor",
                "id, claim_id, revision_id, passage_id, ordinal, context, begins, ends, quote, prefix, suffix");
        flags = table(connection, "claim_flag", "id, claim_id, flag, since");
        contributions = table(connection, "contribution", "id, claim_id, contributor_id, first_at");
        evidence = table(connection, "evidence",
                "id, claim_id, source_id, kind, stance, quote, confidential, added_by_id, added_at");
        replies = table(connection, "right_of_reply", "id, claim_id, no_contact_reason, logged_by_id, logged_at");
        verdicts = table(connection, "verdict",
                "id, claim_id, rating, summary, rationale, valid_as_of, recheck_on, checker_id, at");
        reviews = table(connection, "review",
                "id, claim_id, reviewer_id, revision, blind_rating, rated_at, differs, decision, comment, decided_at");
        comments = table(connection, "comment", "id, claim_id, author_id, text, blocking, created_at");
        corrections = table(connection, "correction",
                "id, claim_id, class, from_rating, to_rating, reason, at, corrected_by_id");
        retractions = table(connection, "retraction",
                "id, claim_id, reason, proposed_by_id, proposed_at, confirmed_by_id, confirmed_at");
        factChecks = table(connection, "fact_check", "id, claim_id, number, superseded_at, published_at, changed_at, published_by_id,"
                + " revision, language, text, claimant, modality, quote, spans, passages, rating, summary, rationale, valid_as_of,"
                + " recheck_on, checker, reviewer, same_blind_rating, evidence, replies");
    }

    private Table table(Connection connection, String name, String columns) throws SQLException {
        Table table = new Table(connection, name, columns);
        tables.add(table);
        return table;
    }

    void flush() throws SQLException {
        for (Table table : tables)
            table.flush();
        echo.flush();
    }

    /** What is the same for all parts of one claim. */
    private record Draft(UUID id, GeneratedArticle.Written article, GeneratedArticle.Sentence sentence, ClaimStatus status,
            String claimant, UUID checker, UUID editor, Rating rating, Instant at) {

        String modality() {
            return claimant == null ? "ASSERTED" : "REPORTED";
        }

        Instant after(long hours) {
            return at.plus(Duration.ofHours(hours));
        }

        LocalDate day() {
            return at.atZone(ZoneOffset.UTC).toLocalDate();
        }

        boolean is(Set<ClaimStatus> statuses) {
            return statuses.contains(status);
        }
    }

    /**
     * @param previous the claim before it in the article, into which it may be merged; null for the first
     * @return its id where others may be merged into it, else the previous
     */
    UUID write(GeneratedArticle.Written article, GeneratedArticle.Sentence sentence, UUID previous, GeneratedTopics topics)
            throws SQLException {
        ClaimStatus status = status(article.at().isAfter(end.minus(FRESH_FOR)) ? FRESH : SETTLED);
        if (status == MERGED && previous == null)
            status = DISMISSED;
        Draft draft = new Draft(chance.id(article.at()), article, sentence, status, wording.claimant(), chance.of(checkers),
                chance.of(editors), chance.of(List.of(Rating.values())), article.at());
        claim(draft, previous);
        anchor(draft, status == MERGED ? previous : draft.id);
        topics.ofClaim(draft.id, draft.at);
        talk(draft);
        UUID shown = draft.is(RESEARCHED) ? research(draft) : null;
        log(draft, shown);
        return status == MERGED ? previous : draft.id;
    }

    private ClaimStatus status(Map<ClaimStatus, Integer> shares) {
        int at = chance.below(1000);
        for (Map.Entry<ClaimStatus, Integer> share : shares.entrySet())
            if ((at -= share.getValue()) < 0)
                return share.getKey();
        throw new IllegalStateException("The shares do not add up to a thousand");
    }

    private void claim(Draft draft, UUID previous) throws SQLException {
        String reasons = JsonColumn.canonical(List.of(new Reason(Feature.BASE, null, 0.3), new Reason(Feature.MONEY, "Euro", 0.2)));
        claims.add(draft.id, 1, draft.article.id(), draft.status.name(), draft.after(5), draft.sentence.words(), draft.claimant,
                draft.article.language().name(), draft.modality(), chance.below(100) / 100.0, reasons, "[]", false, false,
                draft.sentence.begin(), 0, draft.is(RESEARCHED) ? draft.checker : null,
                draft.status == DISMISSED ? "TRIVIAL" : null, draft.status == MERGED ? previous : null, draft.at,
                draft.is(PUBLIC) ? draft.after(5) : null, draft.is(NEVER_OPEN) ? null : draft.after(1));
        if (draft.is(PUBLIC) && chance.inPercent(1))
            flags.add(chance.id(draft.at), draft.id, "RECHECK_DUE", draft.after(2000));
        if (draft.status == IN_RESEARCH && chance.inPercent(20))
            flags.add(chance.id(draft.at), draft.id, "AWAITING_REPLY", draft.after(2));
    }

    private void anchor(Draft draft, UUID claim) throws SQLException {
        PublishedPassage passage = passage(draft);
        anchors.add(chance.id(draft.at), claim, draft.article.revision(), draft.sentence.id(), 0, false, passage.start(),
                passage.end(), passage.exact(), passage.prefix(), passage.suffix());
    }

    private static PublishedPassage passage(Draft draft) {
        String text = draft.article.text();
        int begin = draft.sentence.begin();
        int end = draft.sentence.end();
        return new PublishedPassage(draft.sentence.words(), text.substring(Math.max(0, begin - AROUND), begin),
                text.substring(end, Math.min(text.length(), end + AROUND)), begin, end);
    }

    private void talk(Draft draft) throws SQLException {
        if (!draft.is(RESEARCHED) || !chance.inPercent(40))
            return;
        for (int i = 0; i <= chance.below(3); i++)
            comments.add(chance.id(draft.at), draft.id, chance.of(checkers), "Bitte noch die Zahl aus " + wording.place() + " ansehen.",
                    false, draft.after(2 + i));
    }

    /** @return its newest fact-check; null where readers see none */
    private UUID research(Draft draft) throws SQLException {
        echo.claimed(draft.id, draft.checker, draft.after(2));
        contributions.add(chance.id(draft.at), draft.id, draft.checker, draft.after(1));
        List<PublishedEvidence> shown = new ArrayList<>();
        for (int i = 0; i < 2; i++)
            shown.add(evidence(draft));
        UUID reply = chance.id(draft.at);
        replies.add(reply, draft.id, "Die Zahl steht in einem öffentlichen Register.", draft.checker, draft.after(2));
        if (!draft.is(DECIDED))
            return null;
        boolean ahead = draft.day().plusYears(1).isAfter(end.atZone(ZoneOffset.UTC).toLocalDate().plusMonths(2));
        LocalDate recheck = ahead && chance.inPercent(10) ? draft.day().plusYears(1) : null;
        verdicts.add(chance.id(draft.at), draft.id, draft.rating.name(), SUMMARY, RATIONALE, Date.valueOf(draft.day()),
                recheck == null ? null : Date.valueOf(recheck), draft.checker, draft.after(3));
        String revision = Hash.of(draft.id.toString());
        boolean same = chance.inPercent(85);
        if (draft.is(REVIEWED) || draft.status == CHANGES_REQUESTED)
            review(draft, revision, same);
        if (draft.status == RETRACTED)
            retractions.add(chance.id(draft.at), draft.id, "Die Unterlagen waren gefälscht.", draft.editor, draft.after(90),
                    chance.of(editors), draft.after(91));
        return draft.is(PUBLIC) ? publish(draft, revision, same, recheck, shown) : null;
    }

    private PublishedEvidence evidence(Draft draft) throws SQLException {
        Map.Entry<UUID, String> source = chance.of(sources);
        UUID id = chance.id(draft.at);
        evidence.add(id, draft.id, source.getKey(), "PRIMARY", "SUPPORTS", "Die Zahl ist belegt.", false, draft.checker,
                draft.after(2));
        return new PublishedEvidence(id, source.getValue(), "Bericht", null, EvidenceKind.PRIMARY, Stance.SUPPORTS,
                "Die Zahl ist belegt.", null, null, null, null);
    }

    private void review(Draft draft, String revision, boolean same) throws SQLException {
        UUID reviewer = checkers.get((checkers.indexOf(draft.checker) + 1) % checkers.size());
        boolean approved = draft.is(REVIEWED);
        reviews.add(chance.id(draft.at), draft.id, reviewer, revision, same ? draft.rating.name() : "UNVERIFIABLE", draft.after(4),
                !same, approved ? "APPROVE" : "REQUEST_CHANGES", "Gesehen.", draft.after(4));
    }

    private UUID publish(Draft draft, String revision, boolean same, LocalDate recheck, List<PublishedEvidence> shown)
            throws SQLException {
        boolean corrected = chance.inPercent(4);
        Instant published = draft.after(5);
        PublishedPassage passage = passage(draft);
        String spans = JsonColumn.canonical(List.of(new Span(passage.start(), passage.end())));
        String said = JsonColumn.canonical(
                List.of(new PublishedReply(null, null, null, null, "Die Zahl steht in einem öffentlichen Register.")));
        UUID newest = null;
        for (int number = 1; number <= (corrected ? 2 : 1); number++)
            factChecks.add(newest = chance.id(draft.at), draft.id, number, corrected && number == 1 ? draft.after(80) : null,
                    number == 1 ? published : draft.after(80), draft.after(draft.status == RETRACTED ? 91 : number == 1 ? 5 : 80),
                    draft.editor, revision, draft.article.language().name(),
                    draft.sentence.words(), draft.claimant, draft.modality(), passage.exact(), spans,
                    JsonColumn.canonical(List.of(passage)), draft.rating.name(), SUMMARY, RATIONALE, Date.valueOf(draft.day()),
                    recheck == null ? null : Date.valueOf(recheck), "Checker", "Reviewer", same, JsonColumn.canonical(shown), said);
        if (corrected)
            corrections.add(chance.id(draft.at), draft.id, "UPDATE", draft.rating.name(), draft.rating.name(),
                    "Eine neuere Zahl liegt vor.", draft.after(80), draft.editor);
        return newest;
    }

    /** The steps that led here, as the status machine would have logged them. */
    private void log(Draft draft, UUID shown) throws SQLException {
        if (draft.status == DISMISSED)
            step(draft, 1, draft.checker, "dismiss", SUGGESTED, DISMISSED);
        if (draft.status == MERGED)
            step(draft, 1, draft.checker, "merge", SUGGESTED, MERGED);
        if (draft.status == OPEN || draft.is(RESEARCHED))
            step(draft, 1, draft.checker, "accept", SUGGESTED, OPEN);
        if (draft.is(RESEARCHED))
            step(draft, 1, draft.checker, "take", OPEN, IN_RESEARCH);
        if (draft.is(DECIDED)) {
            long entry = step(draft, 3, draft.checker, "submit", IN_RESEARCH, IN_REVIEW);
            if (draft.status == IN_REVIEW)
                echo.submitted(draft.id, draft.checker, entry, draft.after(3));
        }
        if (draft.is(REVIEWED))
            step(draft, 4, checkers.get((checkers.indexOf(draft.checker) + 1) % checkers.size()), "approve", IN_REVIEW, APPROVED);
        if (draft.is(PUBLIC))
            echo.published(draft.id, shown, draft.checker, draft.editor,
                    step(draft, 5, draft.editor, "publish", APPROVED, PUBLISHED), draft.after(5));
    }

    private long step(Draft draft, long hours, UUID by, String verb, ClaimStatus from, ClaimStatus to) throws SQLException {
        return chain.append(draft.after(hours), by, verb, "claim", draft.id, Map.of("from", from.name(), "to", to.name()));
    }
}
