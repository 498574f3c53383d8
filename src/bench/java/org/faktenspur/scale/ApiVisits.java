package org.faktenspur.scale;

import static org.faktenspur.scale.Found.paths;

/** What the API lists and shows to the desk. */
final class ApiVisits {

    private final Visits visits;
    private final Found found;

    ApiVisits(Visits visits, Found found) {
        this.visits = visits;
        this.found = found;
    }

    void add() {
        visits.ask("api claims", "/api/v1/claims?limit=50", "/api/v1/claims?limit=50&status=PUBLISHED");
        visits.ask("api claims by topic", "/api/v1/claims?topic=haushalt", "/api/v1/claims?topic=klima-bis-2030");
        visits.ask("api claims by words", "/api/v1/claims?q=Lindhafen", "/api/v1/claims?q=rund+777+Mill");
        visits.ask("api claims by rating", "/api/v1/claims?rating=FALSE", "/api/v1/claims?rating=SATIRE&status=PUBLISHED");
        visits.ask("api claims by flag", "/api/v1/claims?flag=RECHECK_DUE");
        visits.ask("api claims by assignee", "/api/v1/claims?assignee=checker3");
        visits.ask("api claim", paths("/api/v1/claims/", found.published, "id", ""));
        visits.ask("api history", paths("/api/v1/claims/", found.published, "id", "/history"));
        visits.ask("api comments", paths("/api/v1/claims/", found.old, "id", "/comments"));
        visits.ask("api similar", paths("/api/v1/claims/", found.open, "id", "/similar"));
        visits.ask("api articles", "/api/v1/articles?limit=50");
        visits.ask("api article", paths("/api/v1/articles/", found.working, "article", ""));
        visits.ask("api sentences", paths("/api/v1/articles/", found.working, "article", "/sentences"));
        visits.ask("api annotations", paths("/api/v1/articles/", found.published, "article", "/annotations"));
        visits.ask("api sources", "/api/v1/sources");
        visits.ask("api source", paths("/api/v1/sources/", found.sources, "id", ""));
        visits.ask("api claims:search", "/api/v1/claims:search?query=Lindhafen", "/api/v1/claims:search?query=Impfstoffe");
        visits.ask("api audit/verification", "/api/v1/audit/verification");
    }
}
