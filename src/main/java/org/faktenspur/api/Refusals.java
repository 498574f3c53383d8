package org.faktenspur.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

import org.faktenspur.fetch.FetchFailed;
import org.faktenspur.intake.IntakeMessages;
import org.faktenspur.intake.document.Unreadable;
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
    Response notFetched(FetchFailed e) {
        return Problem.named("not-fetched", 422, title(422), e.in(locale.current())).response();
    }

    @ServerExceptionMapper
    Response unreadable(Unreadable e) {
        return Problem.named(e.reason().slug(), e.reason().status(), title(e.reason().status()),
                locale.texts(IntakeMessages.class).unreadable(e.reason())).response();
    }

    private String title(int status) {
        return locale.texts(ErrorMessages.class).title(status);
    }

    @ServerExceptionMapper
    Response refused(Refused refused) {
        Labels labels = MessageBundles.get(Labels.class, Localized.Literal.of(locale.code()));
        return Problem
                .named(refused.rule().slug(), 409, title(409), labels.rule(refused.rule()))
                .response();
    }
}
