package org.faktenspur.fuzz;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.faktenspur.account.AppUser;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** How many rows each table has. */
final class Rows {

    /** What the door itself writes down of those it refuses. */
    private static final List<String> KEPT_OF_REFUSALS = List.of("failed_sign_in", "public_version", "flyway_schema_history");

    private Rows() {
    }

    @SuppressWarnings("unchecked")
    private static List<String> tables() {
        return ((List<String>) AppUser.getEntityManager()
                .createNativeQuery("select lower(table_name) from information_schema.tables"
                        + " where lower(table_schema) = 'public' order by 1", String.class)
                .getResultList()).stream()
                .filter(table -> !KEPT_OF_REFUSALS.contains(table)).toList();
    }

    @SuppressWarnings("unchecked")
    static Map<String, Long> count() {
        return QuarkusTransaction.requiringNew().call(() -> {
            String query = tables().stream().map(table -> "select '" + table + "', count(*) from " + table)
                    .collect(Collectors.joining(" union all "));
            Map<String, Long> counts = new TreeMap<>();
            for (Object[] row : (List<Object[]>) AppUser.getEntityManager().createNativeQuery(query).getResultList())
                counts.put((String) row[0], ((Number) row[1]).longValue());
            return counts;
        });
    }
}
