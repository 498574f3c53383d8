package org.faktenspur.live;

import jakarta.inject.Inject;

import org.faktenspur.audit.AuditTail;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Notes how far the audit chain is before anything of a page is read: it may show more than it says, never less. */
class BeforeThePage {

    @Inject
    AuditTail tail;

    @Inject
    LivePage page;

    @ServerRequestFilter
    void note() {
        page.knows(tail.seen());
    }
}
