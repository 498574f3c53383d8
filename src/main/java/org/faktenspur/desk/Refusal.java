package org.faktenspur.desk;

import java.util.Map;

import org.faktenspur.workflow.Rule;
import org.faktenspur.workflow.Section;

/**
 * Why a form of the workbench was not taken, and what was typed into it.
 *
 * @param form the last parts of its address: "verdict", "evidence/…/removal"
 * @param rule the rule that forbids it; null where fields are missing or wrong
 * @param problems what is wrong, by field
 * @param overtaken whether somebody else changed the same meanwhile
 */
record Refusal(String form, Rule rule, Map<String, String> problems, boolean overtaken, Map<String, String> typed) {

    static final Refusal NONE = new Refusal("", null, Map.of(), false, Map.of());

    /** Nothing was refused: a form is shown with something in it already. */
    static Refusal filledIn(String form, Map<String, String> with) {
        return with.isEmpty() ? NONE : new Refusal(form, null, Map.of(), false, with);
    }

    public boolean happened() {
        return rule != null || overtaken || !problems.isEmpty();
    }

    public boolean linked() {
        return rule != null && rule.section() != Section.NONE && rule.section() != Section.STEP;
    }

    boolean isOf(String name) {
        return form.equals(name);
    }

    /** What was typed into this form, if it is the one that was refused. */
    Map<String, String> typedInto(String name) {
        return isOf(name) ? typed : Map.of();
    }

    /** What is wrong with the fields of this form, if it is the one that was refused. */
    Map<String, String> problemsOf(String name) {
        return isOf(name) ? problems : Map.of();
    }
}
