package org.faktenspur.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

import io.quarkus.qute.TemplateInstance;

/**
 * Has every page speak the language of its request. It renders the page too: whatever else would do it later takes the
 * language that the browser likes best.
 */
@Provider
@Priority(Priorities.USER + 1)
class PageLanguage implements ContainerResponseFilter {

    private final RequestLocale locale;

    PageLanguage(RequestLocale locale) {
        this.locale = locale;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof TemplateInstance page)
            response.setEntity(page.setLocale(locale.current()).render());
    }
}
