package org.faktenspur.source;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What became of a source's address since the newsroom first looked. An alarm stays until a person has looked. */
@Embeddable
public class Link {

    /** No site is asked for the same page more often. */
    static final Duration PAUSE = Duration.ofDays(1);

    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    /** A site that is down for a night is not gone. */
    private static final int PATIENCE = 3;
    private static final int LONGEST_ETAG = 1000;
    private static final int LONGEST_DATE = 200;

    @Enumerated(EnumType.STRING)
    @Column(name = "link_state")
    public LinkState state = LinkState.UNCHECKED;

    /** Since when it has this state. */
    @Column(name = "link_since")
    public Instant since;

    /** When it may be asked again; null for at once. */
    @Column(name = "link_due_at")
    public Instant dueAt;

    @Column(name = "link_checked_at")
    public Instant checkedAt;

    /** How often in a row it did not answer. */
    @Column(name = "link_failures")
    int failures;

    /** Of the words that the newsroom relies on. */
    @Column(name = "link_known_hash")
    String knownHash;

    /** Of the words that were there last. */
    @Column(name = "link_seen_hash")
    String seenHash;

    @Column(name = "link_etag")
    public String etag;

    @Column(name = "link_last_modified")
    public String lastModified;

    /** There is nobody to ask. */
    void neverAsk() {
        dueAt = NEVER;
    }

    /** Somebody keeps what is there now: from now on that is what counts. */
    public void relyOn(String hash, Instant at) {
        knownHash = hash;
        seenHash = hash;
        forget();
        if (state == LinkState.UNCHECKED)
            become(LinkState.ALIVE, at);
    }

    /** A server's name for a version is worth asking with only while that version is the one relied on. */
    private void forget() {
        etag = null;
        lastModified = null;
    }

    /**
     * The address answered.
     *
     * @return whether this is news for whoever relies on the source
     */
    public boolean showed(String hash, String newEtag, String newLastModified, Instant at) {
        checkedAt = at;
        failures = 0;
        seenHash = hash;
        if (knownHash == null)
            knownHash = hash;
        if (!knownHash.equals(hash))
            return alarm(LinkState.CHANGED, at);
        etag = newEtag != null && newEtag.length() <= LONGEST_ETAG ? newEtag : null;
        lastModified = newLastModified != null && newLastModified.length() <= LONGEST_DATE ? newLastModified : null;
        if (state == LinkState.UNCHECKED)
            become(LinkState.ALIVE, at);
        return false;
    }

    /** The server says that it shows what it showed before; no news. */
    public boolean isAsBefore(Instant at) {
        checkedAt = at;
        failures = 0;
        return false;
    }

    /**
     * There was no answer.
     *
     * @param passing whether it may well be there tomorrow
     * @return whether this is news for whoever relies on the source
     */
    public boolean failed(boolean passing, Instant at) {
        checkedAt = at;
        failures++;
        return (!passing || failures >= PATIENCE) && alarm(LinkState.UNREACHABLE, at);
    }

    private boolean alarm(LinkState alarming, Instant at) {
        boolean news = state != alarming;
        if (news)
            become(alarming, at);
        return news;
    }

    /** A person has looked: what is there now is what counts from now on. */
    public void confirm(Instant at) {
        knownHash = seenHash;
        forget();
        failures = 0;
        become(LinkState.ALIVE, at);
    }

    private void become(LinkState next, Instant at) {
        state = next;
        since = at;
    }
}
