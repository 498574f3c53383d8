package org.faktenspur.notification;

import java.util.List;

import org.faktenspur.account.AppUser;

/** The people around a claim at the moment at which something happens to it. */
interface Circle {

    /** Who works on it; empty where nobody does. */
    List<AppUser> assignee();

    /** Who works on it, or the editors where nobody (any more) does. */
    List<AppUser> responsible();

    List<AppUser> editors();

    /** Who wrote a part of it or recorded an own rating. */
    List<AppUser> involved();

    /** Who may review it: everybody who wrote no part of it. */
    List<AppUser> possibleReviewers();

    /** Whom the comment speaks to that this is about, and who were not told of that yet. */
    List<AppUser> mentioned();

    /** Who said something in the thread that this is about. */
    List<AppUser> inThread();
}
