package org.faktenspur.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

import org.faktenspur.web.ErrorMessages;
import org.faktenspur.web.Problem;
import org.faktenspur.web.RequestLocale;
import org.faktenspur.workflow.Labels;
import org.faktenspur.workflow.Refused;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Names the rule that forbids something. Pages catch a refusal before it comes here, to show it beside what was typed. */
class Refusals {

    @Inject
    RequestLocale locale;

    @ServerExceptionMapper
    Response refused(Refused refused) {
        Labels labels = MessageBundles.get(Labels.class, Localized.Literal.of(locale.code()));
        return Problem
                .named(refused.rule().slug(), 409, locale.texts(ErrorMessages.class).title(409), labels.rule(refused.rule()))
                .response();
    }
}
