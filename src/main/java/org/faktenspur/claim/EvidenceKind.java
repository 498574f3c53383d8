package org.faktenspur.claim;

/** Whether the evidence is the thing itself (a law, a record, a witness) or tells of it. */
public enum EvidenceKind {
    PRIMARY,
    SECONDARY
}
