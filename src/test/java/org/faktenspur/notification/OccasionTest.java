package org.faktenspur.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.faktenspur.account.AppUser;
import org.faktenspur.account.Role;
import org.faktenspur.audit.AuditEntry;
import org.junit.jupiter.api.Test;

/** Who must know what. */
class OccasionTest {

    private static final AppUser ERIKA = person("erika", Role.EDITOR);
    private static final AppUser FABIAN = person("fabian", Role.CHECKER);
    private static final AppUser FRIEDA = person("frieda", Role.CHECKER);
    private static final AppUser ADA = person("ada", Role.ADMIN);

    private static AppUser person(String username, Role role) {
        AppUser user = AppUser.invited(username, username, role, Instant.EPOCH);
        user.id = UUID.randomUUID();
        return user;
    }

    /** Fabian works on it, Frieda rated it, and the thread is hers; Fabian and Ada are mentioned in it. */
    private record Cast(List<AppUser> assignee) implements Circle {
        @Override
        public List<AppUser> responsible() {
            return assignee.isEmpty() ? editors() : assignee;
        }

        @Override
        public List<AppUser> editors() {
            return List.of(ERIKA, ADA);
        }

        @Override
        public List<AppUser> involved() {
            return List.of(FABIAN, FRIEDA);
        }

        @Override
        public List<AppUser> possibleReviewers() {
            return List.of(ERIKA, FRIEDA, ADA);
        }

        @Override
        public List<AppUser> mentioned() {
            return List.of(FABIAN, ADA);
        }

        @Override
        public List<AppUser> inThread() {
            return List.of(FRIEDA, FABIAN, FRIEDA);
        }
    }

    private static Map<AppUser, Occasion> told(AppUser actor, String verb, Map<String, Object> data) {
        return told(List.of(FABIAN), actor, verb, data);
    }

    private static Map<AppUser, Occasion> told(List<AppUser> assignee, AppUser actor, String verb, Map<String, Object> data) {
        AuditEntry entry = new AuditEntry();
        entry.actor = actor;
        entry.verb = verb;
        entry.data = data;
        List<Occasion> occasions = Stream.of(Occasion.values()).filter(occasion -> occasion.isGivenBy(entry)).toList();
        return Telling.audience(occasions, new Cast(assignee), actor);
    }

    @Test
    void anAssignmentConcernsTheAssigneeUnlessTheyTookIt() {
        assertThat(told(ERIKA, "assign", Map.of())).isEqualTo(Map.of(FABIAN, Occasion.ASSIGNED));
        assertThat(told(FABIAN, "assign", Map.of())).isEmpty();
    }

    @Test
    void whoeverMayReviewHearsThatAReviewIsWanted() {
        assertThat(told(FABIAN, "submit", Map.of())).containsOnlyKeys(ERIKA, FRIEDA, ADA)
                .containsValue(Occasion.REVIEW_WANTED);
    }

    @Test
    void aCommentTellsEverybodyOnceForTheFirstReason() {
        assertThat(told(ERIKA, "comment", Map.of("blocking", true))).isEqualTo(
                Map.of(FABIAN, Occasion.MENTIONED, ADA, Occasion.MENTIONED, FRIEDA, Occasion.ANSWERED));
        assertThat(told(FRIEDA, "edit-comment", Map.of())).containsOnlyKeys(FABIAN, ADA);
    }

    @Test
    void nobodyIsToldOfTheirOwnMention() {
        assertThat(told(ADA, "comment", Map.of("blocking", false))).doesNotContainKey(ADA).containsEntry(FABIAN,
                Occasion.MENTIONED);
    }

    @Test
    void aReopenedThreadAndADisagreementHoldTheAssigneeUp() {
        assertThat(told(FRIEDA, "reopen-thread", Map.of())).isEqualTo(Map.of(FABIAN, Occasion.THREAD_BLOCKS));
        assertThat(told(FRIEDA, "raise-flag", Map.of("flag", "DISPUTED"))).isEqualTo(Map.of(FABIAN, Occasion.THREAD_BLOCKS));
        assertThat(told(FRIEDA, "raise-flag", Map.of("flag", "LEGAL_HOLD"))).isEmpty();
    }

    @Test
    void aDeadlineThatTheClockPassedConcernsWhoeverIsResponsible() {
        Map<String, Object> awaiting = Map.of("flag", "AWAITING_REPLY");
        assertThat(told(null, "lower-flag", awaiting)).isEqualTo(Map.of(FABIAN, Occasion.REPLY_DUE));
        assertThat(told(FRIEDA, "lower-flag", awaiting)).isEmpty();
        assertThat(told(List.of(), null, "raise-flag", Map.of("flag", "RECHECK_DUE"))).containsOnlyKeys(ERIKA, ADA);
    }

    @Test
    void editorsHearOfReportsAndOfWhatWaitsForASecondEditor() {
        assertThat(told(null, "report-error", Map.of())).containsOnlyKeys(FABIAN, ERIKA, ADA);
        assertThat(told(ERIKA, "propose-retraction", Map.of())).isEqualTo(Map.of(ADA, Occasion.RETRACTION_PROPOSED));
    }

    @Test
    void whoeverHadAPartInItHearsOfThePublication() {
        assertThat(told(ERIKA, "publish", Map.of())).containsOnlyKeys(FABIAN, FRIEDA).containsValue(Occasion.PUBLISHED);
    }

    @Test
    void whatConcernsNobodyIsToldToNobody() {
        for (String verb : List.of("add-evidence", "reword", "write-verdict", "rate-blind", "take", "approve"))
            assertThat(told(FRIEDA, verb, Map.of())).as(verb).isEmpty();
    }
}
