package org.faktenspur.audit;

import java.sql.Connection;
import java.sql.SQLException;

import org.h2.api.Trigger;

/** Has the embedded database refuse to change or delete what is in the audit chain. PostgreSQL has a trigger of its own. */
public class AppendOnly implements Trigger {

    @Override
    public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
        throw new SQLException("The audit chain is append-only");
    }
}
