package org.yinfeng.project;

import java.util.Comparator;
import java.util.List;

/** The counties and functional areas, by the name that the ledger holds, in official order. */
public final class Region {
    /** The whole city, as targets and series name it. */
    public static final String CITY = "全市";

    /** The eight counties and two functional areas, in the order of every table. */
    public static final List<String> OFFICIAL = List.of("端州区", "鼎湖区", "高要区", "广宁县", "怀集县", "封开县", "德庆县",
            "四会市", "肇庆高新区", "肇庆新区");

    /** Official order first, then any other unit by name. */
    public static final Comparator<String> ORDER = Comparator.<String>comparingInt(Region::place)
            .thenComparing(Comparator.naturalOrder());

    private Region() {}

    private static int place(String region) {
        int place = OFFICIAL.indexOf(region);
        return place < 0 ? OFFICIAL.size() : place;
    }
}
