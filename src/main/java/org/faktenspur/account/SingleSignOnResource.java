package org.faktenspur.account;

import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.faktenspur.web.RequestLocale;

import io.quarkus.oidc.IdToken;
import io.quarkus.oidc.OidcSession;

/**
 * Where people come back to from the newsroom's identity provider. What Quarkus keeps of it in a cookie ends here: from then
 * on the session is one of ours, which can be listed and ended.
 */
@Path("/sign-in/sso")
@Produces("text/html;charset=UTF-8")
public class SingleSignOnResource {

    private final SingleSignOn singleSignOn;
    private final Doorstep doorstep;
    private final RequestLocale locale;
    private final OidcSession provider;
    private final boolean on;

    @Inject
    @IdToken
    JsonWebToken token;

    SingleSignOnResource(SingleSignOn singleSignOn, Doorstep doorstep, RequestLocale locale, OidcSession provider,
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean on) {
        this.singleSignOn = singleSignOn;
        this.doorstep = doorstep;
        this.locale = locale;
        this.provider = provider;
        this.on = on;
    }

    @GET
    @Transactional
    public Response comeIn() {
        if (!on)
            throw new NotFoundException();
        Optional<AppUser> account = singleSignOn.account(token);
        provider.logout().await().indefinitely();
        if (account.isEmpty())
            return Response.status(403).entity(SignInResource.Templates.signIn(new SignInResource.Typed("", ""),
                    locale.texts(AccountMessages.class).noGroup(), true, List.of())).build();
        doorstep.letIn(account.get());
        DoorLog.cameIn(account.get(), "single sign-on");
        return Response.seeOther(doorstep.next(null)).build();
    }
}
