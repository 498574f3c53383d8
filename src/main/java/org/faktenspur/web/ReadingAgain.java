package org.faktenspur.web;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Makes a reader's page once more, from the database itself, when the replica broke off in the middle of it. */
@ReadAgain
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class ReadingAgain {

    private final ReadersSession session;

    ReadingAgain(ReadersSession session) {
        this.session = session;
    }

    @AroundInvoke
    Object read(InvocationContext page) throws Exception {
        try {
            return page.proceed();
        } catch (RuntimeException e) {
            if (Outage.behind(e).isEmpty() || !session.leavesReplica())
                throw e;
            return page.proceed();
        }
    }
}
