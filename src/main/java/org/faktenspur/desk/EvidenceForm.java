package org.faktenspur.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.ws.rs.core.MultivaluedMap;

import org.faktenspur.account.AppUser;
import org.faktenspur.account.Role;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.Evidence;
import org.faktenspur.claim.EvidenceKind;
import org.faktenspur.claim.Stance;
import org.faktenspur.source.Source;
import org.faktenspur.workflow.EvidenceDraft;
import org.faktenspur.workflow.Rule;

/**
 * The form of one piece of evidence on a page of its own.
 *
 * @param source that was chosen; null where its names are typed
 * @param evidence that is changed; null for a new one
 * @param rule that forbids it; null unless it was refused
 */
record EvidenceForm(Claim claim, Source source, Evidence evidence, Map<String, String> typed, Map<String, String> problems,
        Rule rule) {

    /** What the fields hold before anybody typed. */
    static EvidenceForm about(Claim claim, Source source, Evidence evidence) {
        Map<String, String> fields = new HashMap<>();
        if (source != null) {
            fields.put("url", source.url);
            fields.put("title", source.title);
            fields.put("publisher", source.publisher);
            fields.put("agency", source.agency);
        }
        if (evidence != null) {
            fields.put("kind", evidence.kind.name());
            fields.put("stance", evidence.stance == null ? null : evidence.stance.name());
            fields.put("quote", evidence.quote);
            fields.put("note", evidence.note);
            fields.put("confidential", evidence.confidential ? "true" : null);
            fields.put("withheldReason", evidence.withheldReason);
            fields.put("visibleTo", evidence.visibleTo.name());
        }
        return new EvidenceForm(claim, source, evidence, fields, Map.of(), null);
    }

    /** What somebody typed, with the names of a source that is known by its address where they typed none. */
    static EvidenceDraft draft(MultivaluedMap<String, String> form, AppUser by) {
        String url = form.getFirst("url");
        EvidenceDraft typed = new EvidenceDraft(url, form.getFirst("title"), form.getFirst("publisher"),
                form.getFirst("agency"), Forms.choice(EvidenceKind.class, form.getFirst("kind")),
                Forms.choice(Stance.class, form.getFirst("stance")), form.getFirst("quote"), form.getFirst("note"),
                form.getFirst("confidential") != null, form.getFirst("withheldReason"),
                Forms.choice(Role.class, form.getFirst("visibleTo")));
        return Source.at(url, by).map(typed::about).orElse(typed);
    }

    EvidenceForm refused(MultivaluedMap<String, String> form, Map<String, String> wrong, Rule forbidden) {
        Map<String, String> fields = new HashMap<>();
        form.forEach((name, values) -> fields.put(name, values.get(0)));
        return new EvidenceForm(claim, source, evidence, fields, wrong, forbidden);
    }

    public boolean has(Stance stance) {
        return stance.name().equals(typed.get("stance"));
    }

    public boolean has(EvidenceKind kind) {
        return kind.name().equals(typed.get("kind"));
    }

    public Stance[] stances() {
        return Stance.values();
    }

    public EvidenceKind[] kinds() {
        return EvidenceKind.values();
    }

    public Role[] audiences() {
        return Role.values();
    }

    /** Where it is sent. */
    public String action() {
        UUID id = evidence == null ? null : evidence.id;
        return "/desk/claims/" + claim.id + "/evidence" + (id == null ? "" : "/" + id);
    }
}
