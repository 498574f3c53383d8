package org.faktenspur.api;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The API's description for people; made from the same document that machines read. */
@Path("/api")
@Produces("text/html;charset=UTF-8")
public class ApiPage {

    private final String publicUrl;

    ApiPage(@ConfigProperty(name = "faktenspur.public-url") String publicUrl) {
        this.publicUrl = publicUrl;
    }

    @CheckedTemplate(basePath = "api")
    static class Templates {
        static native TemplateInstance description(List<ApiOperation> operations, String publicUrl);
    }

    @GET
    public TemplateInstance show() {
        return Templates.description(ApiDocument.operations(), publicUrl);
    }
}
