package org.faktenspur.upkeep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;

/** What a column holds: how it is read from either database, and made again from JSON. */
enum Kind {

    TEXT("varchar|character varying|text|character large object|clob|bpchar|char|character", ResultSet::getString,
            JsonNode::textValue),
    ID("uuid", ResultSet::getString, json -> UUID.fromString(json.textValue())),
    MOMENT("timestamptz|timestamp with time zone", Kind::moment, json -> OffsetDateTime.parse(json.textValue())),
    DAY("date", (row, column) -> day(row, column), json -> LocalDate.parse(json.textValue())),
    WHOLE("int2|int4|int8|smallint|integer|bigint", ResultSet::getLong, JsonNode::longValue),
    REAL("float4|float8|real|double precision", ResultSet::getDouble, JsonNode::doubleValue),
    TRUTH("bool|boolean", ResultSet::getBoolean, JsonNode::booleanValue),
    BYTES("bytea|binary varying|varbinary|binary large object|blob", ResultSet::getBytes, JsonNode::textValue);

    private final String names;
    private final Reading reading;
    private final Function<JsonNode, Object> making;

    Kind(String names, Reading reading, Function<JsonNode, Object> making) {
        this.names = names;
        this.reading = reading;
        this.making = making;
    }

    /** Reads a column of a row. */
    private interface Reading {
        Object from(ResultSet row, int column) throws SQLException;
    }

    /** @throws IllegalStateException for a type that nobody has taught this yet: rather nothing than less than everything */
    static Kind called(String type) {
        return Arrays.stream(values()).filter(kind -> type.toLowerCase(Locale.ROOT).matches(kind.names)).findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody knows how to export the type " + type));
    }

    /** Null where there is nothing. */
    Object read(ResultSet row, int column) throws SQLException {
        Object value = reading.from(row, column);
        return row.wasNull() ? null : value;
    }

    Object make(JsonNode json) {
        return making.apply(json);
    }

    private static String moment(ResultSet row, int column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.withOffsetSameInstant(ZoneOffset.UTC).toInstant().toString();
    }

    private static String day(ResultSet row, int column) throws SQLException {
        LocalDate day = row.getObject(column, LocalDate.class);
        return day == null ? null : day.toString();
    }
}
