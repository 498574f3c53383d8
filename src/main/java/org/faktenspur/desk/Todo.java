package org.faktenspur.desk;

import java.util.Comparator;
import java.util.List;

import org.faktenspur.account.AppUser;
import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.workflow.CaseFile;
import org.faktenspur.workflow.Move;
import org.faktenspur.workflow.Rule;
import org.faktenspur.workflow.Section;
import org.faktenspur.workflow.Transition;

/**
 * What a claim's next step needs: what is missing first, then what is there.
 *
 * @param next null where nothing comes next as a rule
 */
record Todo(Transition next, List<Item> items) {

    /** @param linked whether the page has a part where the viewer can add what is missing */
    record Item(Rule rule, boolean met, boolean linked) {
    }

    static Todo of(CaseFile file, AppUser viewer) {
        Transition next = next(file.claim().status);
        if (next == null)
            return new Todo(null, List.of());
        List<Rule> missing = missing(next, file, viewer);
        return new Todo(next, next.guards().stream().filter(rule -> rule.section() != Section.STEP)
                .filter(rule -> rule != Rule.BLIND_RATING_MISSING || !file.isContributor(viewer))
                .map(rule -> new Item(rule, !missing.contains(rule), isShown(rule.section(), file, viewer)))
                .sorted(Comparator.comparing(Item::met)).toList());
    }

    private static boolean isShown(Section section, CaseFile file, AppUser viewer) {
        boolean reviews = file.claim().status == ClaimStatus.IN_REVIEW && !file.isContributor(viewer)
                && file.showsEvidenceTo(viewer);
        return section == Section.REVIEW ? reviews : section != Section.NONE;
    }

    /** What is typed with the step itself is not missing before anybody typed. */
    static List<Rule> missing(Transition transition, CaseFile file, AppUser viewer) {
        return transition.missing(file, Move.by(viewer)).stream().filter(rule -> rule.section() != Section.STEP).toList();
    }

    private static Transition next(ClaimStatus status) {
        return switch (status) {
            case SUGGESTED -> Transition.ACCEPT;
            case OPEN -> Transition.TAKE;
            case IN_RESEARCH, CHANGES_REQUESTED, UNDER_CORRECTION -> Transition.SUBMIT;
            case IN_REVIEW -> Transition.APPROVE;
            case APPROVED -> Transition.PUBLISH;
            case PUBLISHED, RETRACTED, DISMISSED, MERGED -> null;
        };
    }

    public int left() {
        return (int) items.stream().filter(item -> !item.met).count();
    }
}
