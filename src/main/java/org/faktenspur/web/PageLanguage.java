package org.faktenspur.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

import io.quarkus.qute.TemplateInstance;

/**
 * Has every page speak the language of its request. Quarkus renders pages in what the browser likes best, so the request is
 * made to like what its address or the account asks for; pages about errors are rendered here.
 */
@Provider
@Priority(Priorities.USER + 1)
class PageLanguage implements ContainerRequestFilter, ContainerResponseFilter {

    private final RequestLocale locale;

    PageLanguage(RequestLocale locale) {
        this.locale = locale;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        request.getHeaders().putSingle(HttpHeaders.ACCEPT_LANGUAGE, locale.code());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof TemplateInstance page)
            response.setEntity(page.setLocale(locale.current()).render());
    }
}
