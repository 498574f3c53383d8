package org.faktenspur.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.faktenspur.account.CurrentUser;
import org.faktenspur.source.Snapshot;
import org.faktenspur.source.SnapshotPiece;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Hands out what was kept of a source: to the desk only, only to be saved, and never as a page of this site. */
@Path("/desk/snapshots")
@RolesAllowed("CHECKER")
public class SnapshotDesk {

    private final CurrentUser user;

    SnapshotDesk(CurrentUser user) {
        this.user = user;
    }

    @GET
    @Path("{id}")
    public Response download(@RestPath UUID id) {
        Snapshot snapshot = Snapshot.<Snapshot> findByIdOptional(id)
                .filter(kept -> kept.source.isShownTo(user.required())).orElseThrow(NotFoundException::new);
        String name = "faktenspur-" + snapshot.sha256.substring(0, 12) + "." + snapshot.fileEnding();
        return Response.ok((StreamingOutput) out -> write(id, out)).type(snapshot.mediaType)
                .header("Content-Length", snapshot.sizeInBytes)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Content-Security-Policy", "sandbox; default-src 'none'").header("Cache-Control", "private, no-store")
                .build();
    }

    private static void write(UUID id, OutputStream out) throws IOException {
        for (int number = 0;; number++) {
            int wanted = number;
            byte[] piece = QuarkusTransaction.requiringNew().call(() -> SnapshotPiece.bytes(id, wanted));
            if (piece == null)
                return;
            out.write(piece);
        }
    }
}
