package org.faktenspur.desk;

import java.util.List;

import org.faktenspur.claim.ClaimStatus;

/** A status on the way that a claim usually goes; side ways are shown where they branch off. */
record WayMark(ClaimStatus status, boolean done, boolean current) {

    private static final List<ClaimStatus> WAY = List.of(ClaimStatus.OPEN, ClaimStatus.IN_RESEARCH, ClaimStatus.IN_REVIEW,
            ClaimStatus.APPROVED, ClaimStatus.PUBLISHED);

    /** The whole way, as it is for a claim in this status. */
    static List<WayMark> path(ClaimStatus status) {
        ClaimStatus place = switch (status) {
            case CHANGES_REQUESTED, UNDER_CORRECTION -> ClaimStatus.IN_RESEARCH;
            case RETRACTED -> ClaimStatus.PUBLISHED;
            default -> status;
        };
        int here = WAY.indexOf(place);
        return WAY.stream().map(step -> new WayMark(step == place ? status : step, WAY.indexOf(step) < here, step == place))
                .toList();
    }
}
