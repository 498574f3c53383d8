package org.faktenspur.desk;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.faktenspur.account.AppUser;
import org.faktenspur.workflow.CaseFile;
import org.faktenspur.workflow.Rule;
import org.faktenspur.workflow.Transition;

/**
 * A transition that is open to whoever looks at the workbench.
 *
 * @param missing what it still needs, besides what is typed with it
 * @param correcting whether it changes what readers know already
 */
record Step(Transition transition, List<Rule> missing, boolean correcting, boolean confirming) {

    private static final Set<Transition> WITH_REASON = EnumSet.of(Transition.DOUBT, Transition.UPHOLD, Transition.RETRACT,
            Transition.PUBLISH_UNREVIEWED);
    /** These are made with the review. */
    private static final Set<Transition> ELSEWHERE = EnumSet.of(Transition.APPROVE, Transition.REQUEST_CHANGES);

    static List<Step> openTo(AppUser viewer, CaseFile file) {
        return Arrays.stream(Transition.values()).filter(transition -> !ELSEWHERE.contains(transition))
                .filter(transition -> transition.isOpenTo(viewer, file)).map(transition -> of(transition, viewer, file))
                .toList();
    }

    private static Step of(Transition transition, AppUser viewer, CaseFile file) {
        boolean publishes = transition == Transition.PUBLISH || transition == Transition.PUBLISH_UNREVIEWED;
        return new Step(transition, Todo.missing(transition, file, viewer), publishes && file.published().isPresent(),
                transition == Transition.RETRACT && file.retraction().isPresent());
    }

    public boolean asksReason() {
        return !confirming && (WITH_REASON.contains(transition) || correcting);
    }

    /** Whether readers are told something else than the newsroom's own record. */
    public boolean asksWhatIsTold() {
        return correcting && transition == Transition.PUBLISH_UNREVIEWED;
    }

    public boolean asksDismissal() {
        return transition == Transition.DISMISS;
    }

    public boolean asksTarget() {
        return transition == Transition.MERGE;
    }

    /** Whether a press is all that it needs. */
    public boolean asksNothing() {
        return !asksReason() && !asksDismissal() && !asksTarget() && !confirming;
    }

    public boolean blocked() {
        return !missing.isEmpty();
    }
}
