package org.yinfeng.exchange.pack;

import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;

/** By this the reason of an edit names a pack that it took in: {@code pack:1a2b3c4d 四会市 2024-04}. */
public record PackMark(String id, String unit, YearMonth month) {
    private static final Pattern MARK = Pattern.compile("pack:([0-9a-f]{8}) ([^;]+?) (\\d{4}-(?:0[1-9]|1[0-2]))(?=;|$)");

    /** The marks in an edit's reason, which may be null. */
    public static List<PackMark> in(String why) {
        return why == null ? List.of() : MARK.matcher(why).results()
                .map(found -> new PackMark(found.group(1), found.group(2), YearMonth.parse(found.group(3)))).toList();
    }

    public String text() {
        return "pack:" + id + " " + unit.replace(';', ' ') + " " + month;
    }
}
