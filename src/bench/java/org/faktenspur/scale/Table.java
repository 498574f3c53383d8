package org.faktenspur.scale;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Collects rows and inserts them when told: parents have to be there before their children. */
public final class Table {

    private final PreparedStatement insert;
    private int waiting;

    /** @param columns their names, with commas between them */
    public Table(Connection connection, String name, String columns) throws SQLException {
        String places = "?" + ", ?".repeat(columns.split(",").length - 1);
        insert = connection.prepareStatement("insert into " + name + " (" + columns + ") values (" + places + ")");
    }

    public void add(Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++)
            insert.setObject(i + 1,
                    values[i] instanceof Instant instant ? OffsetDateTime.ofInstant(instant, ZoneOffset.UTC) : values[i]);
        insert.addBatch();
        waiting++;
    }

    public void flush() throws SQLException {
        if (waiting > 0)
            insert.executeBatch();
        waiting = 0;
    }
}
