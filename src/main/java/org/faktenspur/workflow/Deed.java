package org.faktenspur.workflow;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody did to a claim, as its history tells it. */
public enum Deed {
    ADD,
    JOIN,
    REWORD,
    ASSIGN,
    ADD_EVIDENCE,
    REMOVE_EVIDENCE,
    REPLACE_EVIDENCE,
    KEEP_SOURCE,
    LOG_REPLY,
    LOG_ANSWER,
    WRITE_VERDICT,
    RATE_BLIND,
    COMMENT,
    EDIT_COMMENT,
    RESOLVE_THREAD,
    REOPEN_THREAD,
    REPORT_ERROR,
    ANSWER_REPORT,
    RAISE_FLAG,
    LOWER_FLAG,
    PROPOSE_RETRACTION,
    ACCEPT,
    REOPEN,
    TAKE,
    GIVE_BACK,
    SUBMIT,
    WITHDRAW,
    APPROVE,
    REQUEST_CHANGES,
    RESUME,
    PUBLISH,
    REVISE,
    DOUBT,
    UPHOLD,
    RETRACT,
    DISMISS,
    MERGE,
    PUBLISH_UNREVIEWED,
    SPLIT,
    MOVE_BORDERS,
    UNDO,
    UNMERGE,
    TEXT_CHANGED,
    TEXT_LOST,
    CONFIRM_WORDS,
    SET_TOPICS;

    /** @param verb as the audit chain has it: "add-evidence"; empty for one that nobody does any more */
    public static Optional<Deed> of(String verb) {
        String name = verb.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values()).filter(deed -> deed.name().equals(name)).findFirst();
    }
}
