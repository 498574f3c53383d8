package org.faktenspur.scale;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.faktenspur.account.Role;
import org.faktenspur.audit.GeneratedChain;
import org.faktenspur.audit.Hash;
import org.flywaydb.core.Flyway;

import io.quarkus.elytron.security.common.BcryptUtil;

/**
 * Fills an empty database with a newsroom that has been at work for years: so many claims, their articles, evidence,
 * verdicts, comments and audit chain. The same number makes the same newsroom, up to the last letter.
 */
public final class GeneratedNewsroom {

    /** Opens every door of the generated newsroom: the token and the password of all its accounts. */
    static final String TOKEN = "fs_generated-newsroom";
    static final String PASSWORD = "generated newsroom";
    static final String EDITOR = "editor1";

    private static final int COST = 12;
    private static final int EDITORS = 8;
    private static final int CHECKERS = 32;
    private static final int SOURCES_A_THOUSAND_CLAIMS = 200;
    private static final int AT_ONCE = 50;
    private static final Instant END = Instant.parse("2026-11-01T00:00:00Z");
    /** As the program does with addresses that nobody can have. */
    private static final Instant NEVER_ASKED = Instant.parse("9999-12-31T00:00:00Z");
    private static final Duration BETWEEN_ARTICLES = Duration.ofMinutes(90);

    private final Connection connection;
    private final Chance chance = new Chance(20261101);
    private final List<UUID> editors = new ArrayList<>();
    private final List<UUID> checkers = new ArrayList<>();

    private GeneratedNewsroom(Connection connection) {
        this.connection = connection;
    }

    /** Arguments: JDBC address, user, password, number of claims. */
    public static void main(String[] arguments) throws SQLException {
        String address = arguments[0];
        String kind = address.startsWith("jdbc:h2:") ? "h2" : "postgresql";
        Flyway.configure().dataSource(address, arguments[1], arguments[2])
                .locations("classpath:db/migration", "classpath:db/" + kind).load().migrate();
        try (Connection connection = DriverManager.getConnection(address, arguments[1], arguments[2])) {
            List<String> indexes = kind.equals("h2") ? withoutIndexes(connection) : List.of();
            connection.setAutoCommit(false);
            new GeneratedNewsroom(connection).write(Integer.parseInt(arguments[3]));
            connection.commit();
            connection.setAutoCommit(true);
            for (String index : indexes)
                execute(connection, index);
            count(connection);
            execute(connection, kind.equals("h2") ? "analyze" : "vacuum analyze");
        }
    }

    /**
     * H2 spends most of the time on indexes when they grow row by row, and hardly any when they are made of all rows at once.
     *
     * @return what makes those again that are gone now
     */
    private static List<String> withoutIndexes(Connection connection) throws SQLException {
        execute(connection, "set referential_integrity false");
        List<String> indexes = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("script nodata")) {
            while (rows.next())
                if (rows.getString(1).startsWith("CREATE INDEX"))
                    indexes.add(rows.getString(1));
        }
        List<String> gone = new ArrayList<>();
        for (String index : indexes)
            if (drop(connection, index.split(" ")[2]))
                gone.add(index);
        return gone;
    }

    /** @return false where a foreign key leans on it */
    private static boolean drop(Connection connection, String index) {
        try {
            execute(connection, "drop index " + index);
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What the program keeps count of while it works. */
    private static void count(Connection connection) throws SQLException {
        execute(connection, "update public_version set number = number + 1");
        execute(connection, "update topic set checks = (select count(*) from claim_about a join claim c on c.id = a.claim_id"
                + " where a.topic_id = topic.id and c.published_at is not null and c.status <> 'RETRACTED')");
    }

    private void write(int claims) throws SQLException {
        int articles = claims / GeneratedArticle.CLAIMS;
        Instant beginning = END.minus(BETWEEN_ARTICLES.multipliedBy(articles + 1L));
        accounts(beginning);
        GeneratedChain chain = new GeneratedChain(connection);
        GeneratedArticle article = new GeneratedArticle(connection, chance, chain,
                sources(beginning, Math.max(50, claims * SOURCES_A_THOUSAND_CLAIMS / 1000)), editors, checkers, beginning, END);
        for (int number = 0; number < articles; number++) {
            article.write(number, beginning.plus(BETWEEN_ARTICLES.multipliedBy(number + 1L)));
            if (number % AT_ONCE == AT_ONCE - 1) {
                article.flush();
                chain.flush();
                connection.commit();
            }
        }
        article.flush();
        chain.close(connection);
    }

    private void accounts(Instant at) throws SQLException {
        execute(connection, "insert into newsroom (id, name) values (1, 'Generated')");
        Table users = new Table(connection, "app_user",
                "id, version, username, display_name, password_hash, role, may_publish_unreviewed, created_at");
        String hash = BcryptUtil.bcryptHash(PASSWORD, COST);
        for (int i = 0; i < EDITORS + CHECKERS; i++) {
            boolean editor = i < EDITORS;
            UUID id = chance.id(at);
            String name = editor ? "editor" + i : "checker" + (i - EDITORS);
            Role role = i == 1 ? Role.ADMIN : editor ? Role.EDITOR : Role.CHECKER;
            users.add(id, 0, name, name, hash, role.name(), false, at);
            (editor ? editors : checkers).add(id);
        }
        users.flush();
        Table tokens = new Table(connection, "api_token", "id, owner_id, name, token_hash, scope, created_at");
        tokens.add(chance.id(at), editors.get(0), "bench", Hash.of(TOKEN), "WRITE", at);
        tokens.flush();
        Table views = new Table(connection, "saved_view", "id, owner_id, name, query, opens_first, saved_at");
        for (UUID editor : editors)
            for (String status : List.of("OPEN", "IN_REVIEW", "APPROVED"))
                views.add(chance.id(at), editor, "All " + status, "?status=" + status, false, at);
        views.flush();
    }

    private List<Map.Entry<UUID, String>> sources(Instant at, int number) throws SQLException {
        List<Map.Entry<UUID, String>> sources = new ArrayList<>();
        Table table = new Table(connection, "source", "id, url, address, title, publisher, created_at,"
                + " created_by_id, link_due_at");
        Wording wording = new Wording(chance);
        for (int i = 0; i < number; i++) {
            String host = wording.place().toLowerCase() + "-" + i % 500 + ".example";
            String url = "https://" + host + "/bericht/" + i;
            UUID id = chance.id(at);
            table.add(id, url, url, "Bericht " + i + " aus " + wording.place(), host, at, checkers.get(0), NEVER_ASKED);
            sources.add(Map.entry(id, url));
        }
        table.flush();
        return sources;
    }
}
