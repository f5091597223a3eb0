package org.yinfeng.command;

import java.util.Set;
import java.util.TreeSet;
import org.yinfeng.ledger.Dictionary;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Target;
import org.yinfeng.project.Field;
import org.yinfeng.project.Region;
import org.yinfeng.project.Texts;

/** Finds the county or functional area that was typed, in Chinese or in the reader's language. */
final class Regions {
    private Regions() {}

    static String named(String typed, Ledger ledger, Texts texts) {
        Set<String> known = known(ledger);
        return known.stream().filter(region -> region.equals(typed.strip()) || texts.word(region).equalsIgnoreCase(typed.strip()))
                .findFirst().orElseThrow(() -> Refusal.usage("command.bad-choice", "--region", typed, String.join(", ", known)));
    }

    private static Set<String> known(Ledger ledger) {
        Set<String> known = new TreeSet<>(Region.ORDER);
        known.addAll(Region.OFFICIAL);
        Dictionary regions = ledger.projects().dictionary(Field.REGION);
        for (int number = 1; number < regions.size(); number++) {
            known.add(regions.word(number));
        }
        ledger.targets().stream().map(Target::region).filter(region -> !region.equals(Region.CITY)).forEach(known::add);
        return known;
    }
}
