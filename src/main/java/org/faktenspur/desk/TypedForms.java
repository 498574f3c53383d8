package org.faktenspur.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.claim.ClaimantKind;
import org.faktenspur.claim.Rating;
import org.faktenspur.claim.Verdict;
import org.faktenspur.text.WordDiff;
import org.faktenspur.workflow.CaseFile;
import org.faktenspur.workflow.VerdictDraft;
import org.faktenspur.workflow.WordingDraft;

/**
 * The forms of a claim's workbench: what their fields hold, what was wrong with one that was refused, and what somebody else
 * wrote meanwhile.
 *
 * @param hidden whether the draft verdict is not the viewer's to know yet
 * @param refusal of the form that was just sent, if it was refused
 * @param today as of which a first verdict is valid, unless somebody says otherwise
 */
record TypedForms(CaseFile file, boolean hidden, Refusal refusal, LocalDate today) {

    /** A field that two people filled in, as what the other one changed. */
    record Compared(String field, List<WordDiff.Run> runs) {
    }

    /** Whether the form of the wording is shown at once. */
    public boolean wordingOpen() {
        return refusal.isOf("wording") || file.missesNeutralWording();
    }

    public boolean refusedStep(Step step) {
        return step.transition().name().equals(typedInto("status").get("transition"));
    }

    public Map<String, String> typed() {
        return refusal.typed();
    }

    /** What was typed into a form that was refused; empty for every other. */
    public Map<String, String> typedInto(String form) {
        return refusal.typedInto(form);
    }

    /** What is wrong in a form, by field. */
    public Map<String, String> problemsOf(String form) {
        return refusal.problemsOf(form);
    }

    public boolean wordingOvertaken() {
        return refusal.overtaken() && refusal.isOf("wording");
    }

    public boolean verdictOvertaken() {
        return refusal.overtaken() && refusal.isOf("verdict");
    }

    /** Then the form comes back with what was typed, beside a draft that stays hidden from whoever may not know it. */
    public boolean verdictTypedAnew() {
        return refusal.isOf("verdict") && ClaimStatus.WRITABLE.contains(file.claim().status);
    }

    /** From what was typed to what somebody else wrote meanwhile. */
    public List<Compared> wordingCompared() {
        return List.of(compared("text", file.claim().text), compared("claimant", file.claim().claimant));
    }

    public List<Compared> verdictCompared() {
        return List.of(compared("summary", drafted("summary")), compared("rationale", drafted("rationale")),
                compared("singleSourceWaiver", drafted("singleSourceWaiver")));
    }

    private Compared compared(String field, String theirs) {
        return new Compared(field, WordDiff.between(typed().get(field), theirs));
    }

    /** What the form of the wording was filled in on the basis of. */
    public String wordingBase() {
        String now = WordingDraft.base(file.claim());
        return wordingOvertaken() ? now : typedInto("wording").getOrDefault("base", now);
    }

    public String verdictBase() {
        String now = VerdictDraft.base(file.verdict());
        return verdictOvertaken() ? now : typedInto("verdict").getOrDefault("base", now);
    }

    /** What a field of the wording's form holds. */
    public String wordingField(String name) {
        String otherwise = name.equals("text") ? file.claim().text : file.claim().claimant;
        return typedInto("wording").getOrDefault(name, otherwise == null ? "" : otherwise);
    }

    public ClaimantKind[] claimantKinds() {
        return ClaimantKind.values();
    }

    /** @param kind null for one that is not known */
    public boolean claimedBy(ClaimantKind kind) {
        Map<String, String> typed = typedInto("wording");
        ClaimantKind chosen = typed.isEmpty() ? file.claim().claimantKind
                : Forms.choice(ClaimantKind.class, typed.get("claimantKind"));
        return chosen == kind;
    }

    /** What a field of the verdict's form holds: what was typed, else what the draft says. */
    public String verdictField(String name) {
        Map<String, String> typed = typedInto("verdict");
        if (typed.containsKey(name) || refusal.happened() && !typed.isEmpty())
            return typed.getOrDefault(name, "");
        if (file.verdict() == null || hidden)
            return name.equals("validAsOf") ? today.toString() : "";
        return drafted(name);
    }

    private String drafted(String name) {
        Verdict verdict = file.verdict();
        Object value = switch (name) {
            case "rating" -> verdict.rating;
            case "summary" -> verdict.summary;
            case "rationale" -> verdict.rationale;
            case "validAsOf" -> verdict.validAsOf;
            case "recheckOn" -> verdict.recheckOn;
            default -> verdict.singleSourceWaiver;
        };
        return value == null ? "" : value.toString();
    }

    public boolean rates(Rating rating) {
        return verdictField("rating").equals(rating.name());
    }
}
