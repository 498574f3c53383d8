package org.faktenspur.publication;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.faktenspur.account.Newsroom;
import org.faktenspur.claim.FactCheck;
import org.faktenspur.web.ForReaders;
import org.jboss.resteasy.reactive.RestPath;

/** The pictures that other sites show beside a link to a fact-check. There is none of what was retracted. */
@Path("/share/claims/{id}.png")
@ForReaders
public class SharePictures {

    @GET
    public Response picture(@RestPath String id) {
        FactCheck check = Published.check(id);
        if (check.isRetracted())
            throw new NotFoundException();
        return Response.ok(SharePicture.of(check, Newsroom.currentName()), "image/png")
                .header("Cross-Origin-Resource-Policy", "cross-origin").build();
    }
}
