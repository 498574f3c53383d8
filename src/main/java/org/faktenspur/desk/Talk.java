package org.faktenspur.desk;

import java.util.List;

import org.faktenspur.comment.Comment;
import org.faktenspur.comment.CommentVersion;

import io.quarkus.qute.RawString;

/**
 * What is said of a claim, as one person sees it.
 *
 * @param open those that hold the review up first
 * @param reports by readers that nobody has dealt with
 */
record Talk(List<Thread> open, List<Thread> settled, long reports) {

    /** @param mayResolve whether the viewer may say that it is settled */
    record Thread(Said first, List<Said> replies, boolean mayResolve) {
    }

    /**
     * @param html what the comment says, harmless
     * @param mine whether the viewer said it
     * @param before what it said before, newest first
     */
    record Said(Comment comment, RawString html, boolean mine, List<CommentVersion> before) {
    }
}
