package org.faktenspur.scale;

import static org.faktenspur.scale.Found.paths;


/** Pages of the desk and of the administration. */
final class DeskVisits {

    private final Visits visits;
    private final Found found;

    DeskVisits(Visits visits, Found found) {
        this.visits = visits;
        this.found = found;
    }

    void add() {
        desk();
        queue();
        things();
    }

    private void desk() {
        visits.ask("my work", "/desk");
        visits.ask("articles", "/desk/articles");
        visits.ask("articles – done", "/desk/articles?state=DONE");
        visits.ask("articles by words", "/desk/articles?q=Lindhafen", "/desk/articles?q=Rautenwald");
        visits.ask("dashboard", "/desk/dashboard");
        visits.ask("balance report", "/desk/dashboard/balance", "/desk/dashboard/balance?by=publisher", "/desk/dashboard/balance?by=topic");
        visits.ask("balance as a table for elsewhere", "/desk/dashboard/balance.csv", "/desk/dashboard/balance.csv?by=topic");
        visits.ask("desk search", "/desk/search?q=Lindhafen", "/desk/search?q=Munition", "/desk/search?q=Rautenwald+Impfstof");
        visits.ask("notifications", "/desk/notifications", "/desk/notifications?read=true");
        visits.ask("error reports", "/desk/reports", "/desk/reports?state=NEW", "/desk/reports?state=ANSWERED");
        visits.ask("sources", "/desk/sources");
        visits.ask("sources by words", "/desk/sources?q=lindhafen", "/desk/sources?q=Bericht+77+");
        visits.ask("source", paths("/desk/sources/", found.sources, "id", ""));
        visits.ask("a publisher's names", paths("/desk/sources/", found.sources, "id", "/names"));
        visits.ask("topics of the desk", "/desk/topics");
        visits.ask("form for an article", "/desk/articles/new");
        visits.ask("audit", "/admin/audit", "/admin/audit?before=500");
        visits.ask("account", "/desk/account", "/desk/tokens", "/desk/account/notifications", "/desk/views",
                "/desk/account/second-factor");
        visits.ask("all that one did oneself", "/desk/account/data");
        visits.ask("administration", "/admin/accounts", "/admin/newsroom", "/admin/ratings", "/admin/search", "/admin/policies",
                "/admin/policies/about/de", "/admin/backups");
    }

    private void queue() {
        visits.ask("queue", "/desk/claims");
        visits.ask("queue by status", "/desk/claims?status=OPEN", "/desk/claims?status=IN_REVIEW", "/desk/claims?status=PUBLISHED");
        visits.ask("queue by age", "/desk/claims?status=OPEN&sort=AGE", "/desk/claims?status=DISMISSED&sort=AGE");
        visits.ask("queue by worth", "/desk/claims?sort=CHECK_WORTHINESS", "/desk/claims?status=all&sort=CHECK_WORTHINESS");
        visits.ask("queue by assignee", "/desk/claims?assignee=checker3", "/desk/claims?assignee=checker7");
        visits.ask("queue by rating", "/desk/claims?rating=FALSE", "/desk/claims?rating=SATIRE");
        visits.ask("queue by flag", "/desk/claims?flag=RECHECK_DUE", "/desk/claims?flag=AWAITING_REPLY");
        visits.ask("queue by common topic", "/desk/claims?topic=haushalt", "/desk/claims?topic=haushalt&status=PUBLISHED",
                "/desk/claims?topic=hochwasser");
        visits.ask("queue by rare topic", "/desk/claims?topic=klima-bis-2030", "/desk/claims?topic=rente-im-alter&status=all");
        visits.ask("queue by common word", "/desk/claims?q=Lindhafen", "/desk/claims?q=impfstoffe&status=PUBLISHED");
        visits.ask("queue by rare words", "/desk/claims?q=Rautenwald+hat+1999", "/desk/claims?q=rund+777+Mill&status=all");
        visits.ask("queue by words of none", "/desk/claims?q=Quastenflosser&status=all");
        visits.ask("queue as a table for elsewhere", "/desk/claims/export.csv?status=IN_REVIEW");
        visits.ask("queue – deep", "/desk/claims?status=PUBLISHED&sort=NEWEST&after=" + found.old.get(0).get("id").asText());
    }

    private void things() {
        visits.ask("reading desk", paths("/desk/articles/", found.working, "article", ""));
        visits.ask("article's facts", paths("/desk/articles/", found.working, "article", "/facts"));
        visits.ask("a card of the reading desk", found.working.stream().map(claim -> "/desk/articles/" + claim.get("article").asText()
                + "/cards/" + claim.get("id").asText()).toList());
        visits.ask("form for a new version", paths("/desk/articles/", found.working, "article", "/revisions/new"));
        visits.ask("sign-off sheet", paths("/desk/articles/", found.published, "article", "/sign-off"));
        visits.ask("workbench", paths("/desk/claims/", found.working, "id", ""));
        visits.ask("workbench – published", paths("/desk/claims/", found.published, "id", ""));
        visits.ask("workbench – old", paths("/desk/claims/", found.old, "id", ""));
        visits.ask("form for evidence", paths("/desk/claims/", found.working, "id", "/evidence/new"));
        visits.ask("history", paths("/desk/claims/", found.published, "id", "/history"));
    }
}
