package org.faktenspur.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.faktenspur.audit.AuditChain;

/** Whether the record of all that was done is whole. */
@Path("/api/v1/audit/verification")
@RolesAllowed("EDITOR")
@Produces(Json.TYPE)
public class AuditResource {

    @GET
    @Transactional
    public AuditChain.Verification verify() {
        return AuditChain.verify();
    }
}
