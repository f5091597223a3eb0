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

    private static final List<String> AREA_WORDS = List.of("高新区", "新区", "开发区", "试验区", "园区", "示范区", "功能区", "合作区");
    private static final List<String> OFFICE_WORDS = List.of("市直", "局", "委", "办", "部", "公司", "中心");

    /** What kind of unit it is; each kind can have a board of its own. */
    public enum Kind {
        COUNTY, AREA, OFFICE
    }

    private Region() {}

    /** Told by the name: a functional area calls itself one, an office too; everything else is a county. */
    public static Kind kind(String region) {
        if (AREA_WORDS.stream().anyMatch(region::endsWith) || region.contains("试验区")) {
            return Kind.AREA;
        }
        return OFFICE_WORDS.stream().anyMatch(region::endsWith) ? Kind.OFFICE : Kind.COUNTY;
    }

    private static int place(String region) {
        int place = OFFICIAL.indexOf(region);
        return place < 0 ? OFFICIAL.size() : place;
    }
}
