package org.faktenspur.workflow;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody did to a claim, an account or the newsroom, as its history tells it. */
public enum Deed {
    ADD,
    JOIN,
    REWORD,
    ASSIGN,
    ADD_EVIDENCE,
    REMOVE_EVIDENCE,
    REPLACE_EVIDENCE,
    KEEP_SOURCE,
    RENAME_SOURCE,
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
    SET_TOPICS,
    INVITE_ACCOUNT,
    SEND_LINK,
    CHANGE_RIGHTS,
    DEACTIVATE_ACCOUNT,
    ACTIVATE_ACCOUNT,
    ERASE_ACCOUNT,
    LINK_ACCOUNT,
    RENAME_NEWSROOM,
    NAME_RATINGS,
    WRITE_POLICY,
    ASK_SECOND_FACTOR,
    RESET_SECOND_FACTOR,
    SET_UP_SECOND_FACTOR,
    RENEW_RECOVERY_CODES,
    REMOVE_SECOND_FACTOR,
    CHANGE_PASSWORD,
    MAKE_TOKEN,
    REVOKE_TOKEN,
    FINISH_SPLITTING,
    MATCH,
    TELL_APART;

    /** @param verb as the audit chain has it: "add-evidence"; empty for one that nobody does any more */
    public static Optional<Deed> of(String verb) {
        String name = verb.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values()).filter(deed -> deed.name().equals(name)).findFirst();
    }
}
