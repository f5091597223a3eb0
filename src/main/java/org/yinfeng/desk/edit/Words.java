package org.yinfeng.desk.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.yinfeng.ledger.Dictionary;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.project.Classes;
import org.yinfeng.project.Field;
import org.yinfeng.project.Region;
import org.yinfeng.project.Status;
import org.yinfeng.project.Texts;

/** The words offered for a field of choice: the official ones first, then those the ledger already uses, by name. */
public final class Words {
    private Words() {}

    public static List<String> known(Ledger ledger, Field<?> field) {
        Set<String> words = new LinkedHashSet<>(official(field));
        if (field.kind() == Field.Kind.CHOICE) {
            Dictionary dictionary = ledger.projects().dictionary(field);
            List<String> used = new ArrayList<>();
            for (int number = 1; number < dictionary.size(); number++) {
                used.add(dictionary.word(number));
            }
            used.stream().sorted().forEach(words::add);
        }
        return List.copyOf(words);
    }

    /** What a pick list of the field shows: its words, or the names of the states. */
    public static List<String> choices(Ledger ledger, Field<?> field, Texts texts) {
        if (field.kind() == Field.Kind.STATUS) {
            return java.util.Arrays.stream(Status.values()).map(status -> texts.get("status." + status)).toList();
        }
        return known(ledger, field);
    }

    private static List<String> official(Field<?> field) {
        if (field == Field.REGION) {
            return Region.OFFICIAL;
        }
        if (field == Field.TYPE) {
            return Classes.TYPES;
        }
        return field == Field.SECTOR ? Classes.SECTORS : List.of();
    }
}
