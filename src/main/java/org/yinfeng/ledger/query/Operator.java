package org.yinfeng.ledger.query;

/** What a condition asks of a field. */
public enum Operator {
    /** The words are found anywhere in the project. */
    HAS(""),
    /** One of the values: a word, a stage, an amount, a day, month, quarter or year, or a range {@code a..b}. */
    IS(":"),
    ABOVE(">"), AT_LEAST(">="), BELOW("<"), AT_MOST("<="),
    /** Nothing is known. */
    EMPTY(":empty");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /** As it is written in a query. */
    public String sign() {
        return sign;
    }

    /** Whether it compares, which only amounts, dates and numbers understand. */
    public boolean compares() {
        return this == ABOVE || this == AT_LEAST || this == BELOW || this == AT_MOST;
    }
}
