package org.faktenspur.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.faktenspur.text.Language;

/** Claims of all sorts, made from a few hundred words: always the same ones. */
final class OtherClaims {

    private static final int HOW_MANY = 2000;
    private static final String[] WHO_DE = { "Die Stadt Kalwin", "Das Land", "Die Gewerkschaft", "Der Verband der Fischer",
            "Die Bahn", "Das Statistikamt", "Der Kreistag", "Die Werft in Nordsund", "Die Universität", "Das Gesundheitsamt",
            "Ein Gericht in Bergrode", "Die Feuerwehr", "Der Stromversorger", "Die Schulleitung", "Der Bauernverband",
            "Die Bundesbank" };
    private static final String[] DOES_DE = { "hat %d Anträge auf Wohngeld abgelehnt", "baut %d neue Kindergärten",
            "zahlt %d Euro je Einwohner für den Nahverkehr", "fordert %d Prozent mehr Lohn", "will %d Bäume pflanzen",
            "hat im Jahr %d den Haushalt überzogen", "verkauft %d Wohnungen an einen Investor", "hat %d Radwege asphaltiert",
            "zählt %d Verkehrsunfälle mit Verletzten", "streicht %d Stellen in der Verwaltung",
            "meldet %d Fälle von Masern", "schließt %d Sparkassenfilialen", "hat %d Lehrkräfte zu wenig",
            "bezieht %d Prozent der Wärme aus Abfall", "verbietet das Parken vor %d Schulen" };
    private static final String[] WHEN_DE = { "", " im Winter", " seit Januar", " in der Altstadt", " auf den Inseln",
            " trotz Protesten", " nach eigenen Angaben", " bis zum Sommer", " am Stadtrand", " ohne Ausschreibung" };
    private static final String[] WHO_EN = { "The city of Easton", "The teachers' union", "The railway", "The county court",
            "The university", "The fire brigade", "The water company", "The fishing fleet", "The health board",
            "The national bank", "The museum", "A farmers' association" };
    private static final String[] DOES_EN = { "rejected %d applications for housing benefit", "builds %d new nurseries",
            "pays %d euros per resident for buses", "demands %d percent more pay", "will plant %d trees",
            "overspent its budget in %d", "sold %d flats to an investor", "counted %d road accidents with injuries",
            "cuts %d jobs in administration", "reported %d cases of measles", "lacks %d teachers",
            "gets %d percent of its heat from waste" };
    private static final String[] WHEN_EN = { "", " in winter", " since January", " in the old town", " on the islands",
            " despite protests", " by its own account", " before summer", " without a tender" };

    private OtherClaims() {
    }

    static List<String> in(Language language) {
        boolean german = language == Language.DE;
        Random random = new Random(7);
        List<String> claims = new ArrayList<>();
        while (claims.size() < HOW_MANY)
            claims.add(one(random, german ? WHO_DE : WHO_EN) + " "
                    + one(random, german ? DOES_DE : DOES_EN).formatted(2 + random.nextInt(900))
                    + one(random, german ? WHEN_DE : WHEN_EN) + ".");
        return claims;
    }

    private static String one(Random random, String[] of) {
        return of[random.nextInt(of.length)];
    }
}
