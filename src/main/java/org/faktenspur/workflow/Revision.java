package org.faktenspur.workflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.faktenspur.audit.Hash;
import org.faktenspur.audit.JsonColumn;
import org.faktenspur.claim.Anchor;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.Evidence;
import org.faktenspur.claim.RightOfReply;
import org.faktenspur.claim.Verdict;

/**
 * What a reviewer decides on, as one SHA-256: the text, the claimant, the article's quoted words, the evidence (with what is
 * confidential), the replies, the verdict. It changes with any of them and with nothing else.
 */
final class Revision {

    private Revision() {
    }

    static String of(Claim claim, List<Anchor> anchors, List<Evidence> evidence, List<RightOfReply> replies, Verdict verdict) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("text", claim.text);
        content.put("claimant", claim.claimant);
        // Of those of whom it is not known nothing is said, so that what was approved before anybody could say it stays so.
        if (claim.claimantKind != null)
            content.put("claimantKind", claim.claimantKind);
        content.put("quote", ownWords(anchors));
        content.put("evidence", evidence.stream().map(Revision::of).toList());
        content.put("replies", replies.stream().map(Revision::of).toList());
        content.put("verdict", verdict == null ? null : of(verdict));
        return Hash.of(JsonColumn.canonical(content));
    }

    /** What a merged claim brought along stands for the same, and was not what the reviewer had to decide on. */
    private static List<String> ownWords(List<Anchor> anchors) {
        return anchors.stream().filter(anchor -> !anchor.context && anchor.mergedFrom == null)
                .map(anchor -> anchor.quote.replaceAll("\\s+", " ")).toList();
    }

    private static Map<String, Object> of(Evidence evidence) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("id", evidence.id);
        content.put("url", evidence.source.url);
        content.put("title", evidence.source.title);
        content.put("publisher", evidence.source.publisher);
        content.put("kind", evidence.kind);
        content.put("stance", evidence.stance);
        content.put("quote", evidence.quote);
        content.put("note", evidence.note);
        content.put("confidential", evidence.confidential);
        content.put("withheldReason", evidence.withheldReason);
        return content;
    }

    private static Map<String, Object> of(RightOfReply reply) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("id", reply.id);
        content.put("contacted", reply.contacted);
        content.put("channel", reply.channel);
        content.put("askedAt", reply.askedAt);
        content.put("deadline", reply.deadline);
        content.put("answer", reply.answer);
        content.put("noContactReason", reply.noContactReason);
        return content;
    }

    private static Map<String, Object> of(Verdict verdict) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("rating", verdict.rating);
        content.put("summary", verdict.summary);
        content.put("rationale", verdict.rationale);
        content.put("validAsOf", verdict.validAsOf);
        content.put("recheckOn", verdict.recheckOn);
        content.put("singleSourceWaiver", verdict.singleSourceWaiver);
        return content;
    }
}
