package org.yinfeng.ledger;

import java.util.List;

/** The indicators that the double 100 billion is measured by, as ledgers name them. */
public final class Indicator {
    /** Half 1: the planned total of newly introduced projects, summed from the ledger. */
    public static final String INTRODUCED = "新引进项目计划总投资";
    /** Half 2: industrial investment, the Statistics Bureau's. */
    public static final String INDUSTRIAL = "工业投资";

    public static final List<String> GOALS = List.of(INTRODUCED, INDUSTRIAL);

    private Indicator() {}
}
