package org.faktenspur.workflow;

/** Why a request that names itself, so that it is done once, cannot be taken. */
public enum KeyProblem {
    /** Empty or too long. */
    INVALID,
    /** The same name for something else. */
    REUSED,
    /** The first one is not answered yet. */
    IN_USE
}
