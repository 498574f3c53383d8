package org.faktenspur.source;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.faktenspur.account.AppUser;
import org.faktenspur.audit.Hash;
import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** What a source showed at one moment, byte for byte, so that evidence outlives its address. Never changed. */
@Entity
public class Snapshot extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Source source;

    /** Of the bytes. */
    public String sha256;

    /** As the bytes say, not as their sender did. */
    public String mediaType;

    public long sizeInBytes;

    /** Where it was fetched, redirects included; for a file that somebody brought, where the source is. */
    public String originalUrl;

    /** What can be read in it; null where nothing can. It can be a whole book, so it is read only when it is needed. */
    @Basic(fetch = FetchType.LAZY)
    public String text;

    public Instant capturedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public AppUser capturedBy;

    protected Snapshot() {
    }

    public static Snapshot keep(Source source, Captured captured, String originalUrl, AppUser by, Instant at) {
        Snapshot snapshot = new Snapshot();
        snapshot.source = source;
        snapshot.sha256 = Hash.of(captured.bytes());
        snapshot.mediaType = captured.mediaType();
        snapshot.sizeInBytes = captured.bytes().length;
        snapshot.originalUrl = originalUrl;
        snapshot.text = captured.text();
        snapshot.capturedAt = at;
        snapshot.capturedBy = by;
        snapshot.persist();
        SnapshotPiece.cut(snapshot, captured.bytes());
        return snapshot;
    }

    /** Its size, as people are told it. */
    public long kilobytes() {
        return (sizeInBytes + 999) / 1000;
    }

    /** The end that its type has in a file's name. */
    public String fileEnding() {
        return switch (mediaType) {
            case "application/pdf" -> "pdf";
            case "text/html" -> "html";
            case "text/plain" -> "txt";
            case "image/jpeg" -> "jpg";
            default -> mediaType.substring(mediaType.indexOf('/') + 1);
        };
    }

    public Quotation shows(String passage) {
        return Quotation.of(passage, text);
    }

    /** Newest first. */
    public static List<Snapshot> of(Source source) {
        return list("from Snapshot s join fetch s.capturedBy where s.source = ?1 order by s.id desc", source);
    }

}
