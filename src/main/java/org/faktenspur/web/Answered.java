package org.faktenspur.web;

/** Ends a request with a problem that its sender should know of. */
public class Answered extends RuntimeException {

    private final transient Problem problem;

    public Answered(Problem problem) {
        super(problem.title());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
