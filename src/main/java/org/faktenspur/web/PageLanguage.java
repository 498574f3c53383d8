package org.faktenspur.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

import io.quarkus.qute.TemplateInstance;

/** Has every page speak the language of its request. */
@Provider
class PageLanguage implements ContainerResponseFilter {

    private final RequestLocale locale;

    PageLanguage(RequestLocale locale) {
        this.locale = locale;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof TemplateInstance page)
            page.setLocale(locale.current());
    }
}
