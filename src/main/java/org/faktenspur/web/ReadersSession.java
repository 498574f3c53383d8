package org.faktenspur.web;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Alternative;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.jboss.logging.Logger;

import io.quarkus.arc.Unremovable;
import io.quarkus.hibernate.orm.runtime.RequestScopedSessionHolder;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/**
 * The session that a request reads with as long as it is in no transaction. That of a reader is opened on the replica, where
 * there is one that knows what this node knows; whatever is in a transaction, so every change, has another session, on the
 * database itself. One connection serves the whole request: no page is made of what two servers say.
 */
@Alternative
@Priority(1)
@RequestScoped
@Unremovable
class ReadersSession extends RequestScopedSessionHolder {

    private static final Logger LOG = Logger.getLogger(ReadersSession.class);

    private final Replica replica;
    private final PublicCache cache;
    private boolean mayBeOnReplica;
    private Session session;
    private Connection connection;

    ReadersSession(Replica replica, PublicCache cache) {
        this.replica = replica;
        this.cache = cache;
    }

    /** To be said before anything is read. */
    void isFor(HttpServerRequest request, SecurityIdentity whoever) {
        mayBeOnReplica = replica.isNamed() && isReaders(request.method(), whoever.isAnonymous());
    }

    /** Whoever is known sees more than readers do, and what they did themselves a moment ago. */
    static boolean isReaders(HttpMethod method, boolean anonymous) {
        return anonymous && (method == HttpMethod.GET || method == HttpMethod.HEAD);
    }

    @Override
    public Session getOrCreateSession(String unit, SessionFactory factory) {
        if (mayBeOnReplica) {
            mayBeOnReplica = false;
            open(factory);
        }
        return session == null ? super.getOrCreateSession(unit, factory) : session;
    }

    private void open(SessionFactory factory) {
        Optional<Connection> found = replica.notOlderThan(cache.confirmed().version());
        if (found.isEmpty())
            return;
        connection = found.get();
        session = factory.withOptions().connection(connection).openSession();
    }

    /**
     * Gives up a replica that broke off: what is read from now on comes from the database itself, which is never older.
     *
     * @return false where there was none
     */
    boolean leavesReplica() {
        if (session == null)
            return false;
        replica.broke();
        close();
        return true;
    }

    @Override
    @PreDestroy
    public void destroy() {
        super.destroy();
        if (session != null)
            close();
    }

    private void close() {
        session.close();
        session = null;
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.debug("A connection to the replica was lost", e);
        }
    }
}
