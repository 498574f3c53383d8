package org.faktenspur.workflow;

/** Something is not allowed, for a reason that has a name; nothing was changed. */
public class Refused extends RuntimeException {

    private final Rule rule;

    public Refused(Rule rule) {
        super(rule.slug());
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }
}
