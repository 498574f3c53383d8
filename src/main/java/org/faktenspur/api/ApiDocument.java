package org.faktenspur.api;

import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** What the OpenAPI document says about the API as a whole; and keeps it for the page that shows it to people. */
public class ApiDocument implements OASFilter {

    private static final String DESCRIPTION = "For a newsroom's CMS and for readers' tools. Errors are RFC 9457 problems; lists answer {items, next};"
            + " writes accept Idempotency-Key; offsets count UTF-16 code units. Reading what is public needs no token.";

    private static volatile OpenAPI document;

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getInfo().title("Faktenspur API").version("1").description(DESCRIPTION);
        if (api.getComponents() == null)
            api.components(OASFactory.createComponents());
        api.getComponents().securitySchemes(Map.of("SecurityScheme", OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP).scheme("bearer").description("A token made at /desk/tokens")));
        // Pages for people are not part of it.
        List<String> pages = api.getPaths().getPathItems().keySet().stream().filter(path -> !path.startsWith("/api/v1/"))
                .toList();
        pages.forEach(api.getPaths()::removePathItem);
        document = api;
    }

    /** Its operations in the order of their paths; empty while the application starts. */
    static List<ApiOperation> operations() {
        OpenAPI current = document;
        return current == null || current.getPaths() == null ? List.of() : ApiOperation.of(current);
    }
}
