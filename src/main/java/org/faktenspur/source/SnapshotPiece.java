package org.faktenspur.source;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A piece of a snapshot's bytes, so that nobody ever needs a whole file in memory to read it. */
@Entity
public class SnapshotPiece extends PanacheEntityBase {

    /** In bytes. */
    private static final int SIZE = 512 * 1024;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Snapshot snapshot;

    /** From 0. */
    public int number;

    public byte[] bytes;

    protected SnapshotPiece() {
    }

    static void cut(Snapshot snapshot, byte[] bytes) {
        for (int begin = 0; begin < bytes.length; begin += SIZE) {
            SnapshotPiece piece = new SnapshotPiece();
            piece.snapshot = snapshot;
            piece.number = begin / SIZE;
            piece.bytes = Arrays.copyOfRange(bytes, begin, Math.min(bytes.length, begin + SIZE));
            piece.persist();
        }
    }

    /** @return the bytes of one piece, or null behind the last */
    public static byte[] bytes(UUID snapshot, int number) {
        List<byte[]> found = getEntityManager()
                .createQuery("select p.bytes from SnapshotPiece p where p.snapshot.id = ?1 and p.number = ?2", byte[].class)
                .setParameter(1, snapshot).setParameter(2, number).getResultList();
        return found.isEmpty() ? null : found.get(0);
    }
}
