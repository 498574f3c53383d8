package org.faktenspur.search;

/**
 * Something in a claim that makes it another claim when it is another: a number, a year, a month.
 *
 * @param kind numbers are compared with numbers, months with months
 * @param of how many or which
 */
record Value(Kind kind, double of) {

    enum Kind {
        NUMBER,
        YEAR,
        MONTH,
        DAY,
        SEASON
    }

    boolean isDate() {
        return kind != Kind.NUMBER;
    }
}
