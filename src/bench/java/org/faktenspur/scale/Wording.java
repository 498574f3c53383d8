package org.faktenspur.scale;

import java.util.List;

import org.faktenspur.text.Language;

/** Sentences such as stand in the news, of a vocabulary large enough that searching for one does not find all. */
final class Wording {

    private static final List<String> ENDINGS = List.of("hafen", "bach", "feld", "stedt", "ow", "burg", "heim", "rode", "see", "wald");
    private static final List<String> STEMS = List.of("Lind", "Hald", "Errin", "Mar", "Ost", "Kron", "Wester", "Tiefen", "Alten",
            "Neuen", "Brack", "Gar", "Sund", "Fal", "Ried", "Esch", "Birken", "Hohen", "Grün", "Rauten");
    private static final List<String> ACTORS_DE = List.of("Die Stadt", "Das Ministerium", "Der Landkreis", "Die Polizei",
            "Der Betreiber", "Das Institut", "Die Partei", "Der Verband", "Die Klinik", "Das Gericht", "Die Universität",
            "Der Hafen", "Die Gewerkschaft", "Das Wasserwerk", "Der Verein");
    private static final List<String> DEEDS_DE = List.of("für neue Brücken ausgegeben", "für den Hochwasserschutz bewilligt",
            "an den Munitionslieferungen verdient", "bei der Krankenversicherung gespart", "in Windkraftanlagen investiert",
            "wegen der Dürre verloren", "für den Wohnungsbau zurückgelegt", "als Entschädigung gezahlt", "an Steuern eingenommen",
            "für Impfstoffe gezahlt", "im Schienenverkehr gekürzt", "für die Flüchtlingshilfe beantragt");
    private static final List<String> ACTORS_EN = List.of("The city of", "The ministry in", "The county of", "The police in",
            "The operator in", "The institute in", "The council of", "The union in", "The hospital in", "The court in",
            "The university of", "The port of");
    private static final List<String> DEEDS_EN = List.of("spent %s on new bridges", "approved %s for flood protection",
            "earned %s from ammunition supplies", "saved %s on health insurance", "invested %s in wind power", "lost %s to the drought",
            "set aside %s for housing", "paid %s in compensation", "collected %s in taxes", "paid %s for vaccines",
            "cut %s from rail services", "requested %s for refugees");
    private static final List<String> PEOPLE = List.of("Ruth Tornow", "Holger Anklam", "Odile Marsh", "Marcus Idowu",
            "Petra Hirschmann", "Jan Brück", "Elena Petrov", "Thilo Mertens", "Ann Garvie", "Kofi Dahl");

    private final Chance chance;

    Wording(Chance chance) {
        this.chance = chance;
    }

    String place() {
        return chance.oftenTheFirstOf(STEMS) + chance.oftenTheFirstOf(ENDINGS);
    }

    /** Null for most, as in the news. */
    String claimant() {
        return chance.inPercent(40) ? chance.oftenTheFirstOf(PEOPLE) : null;
    }

    String claim(Language language) {
        int amount = 1 + chance.below(980);
        int year = 1990 + chance.below(36);
        return language == Language.DE
                ? chance.of(ACTORS_DE) + " in " + place() + " hat " + year + " rund " + amount + " Millionen Euro "
                        + chance.of(DEEDS_DE) + "."
                : chance.of(ACTORS_EN) + " " + place() + " "
                        + chance.of(DEEDS_EN).formatted("about " + amount + " million euros") + " in " + year + ".";
    }

    String opinion(Language language) {
        return language == Language.DE ? "Das ist für " + place() + " ein Armutszeugnis."
                : "This is a disgrace for " + place() + ".";
    }
}
