package org.yinfeng.desk.alerts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.yinfeng.ledger.Block;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Places;
import org.yinfeng.progress.alert.Alert;
import org.yinfeng.progress.alert.AlertKind;
import org.yinfeng.progress.alert.AlertList;
import org.yinfeng.progress.alert.Light;
import org.yinfeng.project.Field;
import org.yinfeng.project.Region;

/**
 * Alerts that pass a filter, the worst light first and then the greatest project, and how they fall to units and people.
 *
 * @param order places in the list
 * @param groups units, each followed by its people, whatever unit was chosen
 * @param byKind and {@code byLight} counts of what passes everything but that choice, by ordinal
 */
public record AlertView(Ledger ledger, AlertList list, Answerable answerable, int[] order, List<Group> groups, int[] byKind, int[] byLight) {
    /**
     * The alerts of a unit or of one of its people.
     *
     * @param person null for the whole unit; empty where nobody is named
     * @param counts by ordinal of {@link Light}
     */
    public record Group(String unit, String person, int[] counts) {
        public int sum() {
            return Arrays.stream(counts).sum();
        }

        public int count(Light light) {
            return counts[light.ordinal()];
        }
    }

    /** What came of one scan of the list. */
    private static final class Made {
        private final int[] order;
        private int size;
        private final int[] byKind = new int[AlertKind.values().length];
        private final int[] byLight = new int[Light.values().length];
        private final Map<String, Map<String, int[]>> people = new TreeMap<>(Region.ORDER);

        Made(int most) {
            order = new int[most];
        }
    }

    static AlertView of(Ledger ledger, AlertList list, AlertFilter filter) {
        Answerable answerable = new Answerable(ledger);
        Made made = new Made(list.size());
        for (int at = 0; at < list.size(); at++) {
            take(made, list, at, filter, answerable);
        }
        return new AlertView(ledger, list, answerable, sorted(ledger, list, Arrays.copyOf(made.order, made.size)), groups(made.people),
                made.byKind, made.byLight);
    }

    private static void take(Made made, AlertList list, int at, AlertFilter filter, Answerable answerable) {
        boolean kind = filter.kind() == null || filter.kind() == list.kind(at);
        boolean light = filter.lights().isEmpty() || filter.lights().contains(list.light(at));
        if (!kind && !light) {
            return;
        }
        Alert alert = list.get(at);
        String unit = answerable.unit(alert);
        String person = answerable.person(alert);
        if (!(filter.region() == null || filter.region().equals(answerable.region(alert))) || !says(filter.words(), alert, unit, person, answerable)) {
            return;
        }
        made.byKind[list.kind(at).ordinal()] += light ? 1 : 0;
        made.byLight[list.light(at).ordinal()] += kind ? 1 : 0;
        if (kind && light) {
            Map<String, int[]> ofUnit = made.people.computeIfAbsent(unit, name -> new TreeMap<>());
            ofUnit.computeIfAbsent(person, name -> new int[Light.values().length])[list.light(at).ordinal()]++;
            if ((filter.unit() == null || filter.unit().equals(unit)) && (filter.person() == null || filter.person().equals(person))) {
                made.order[made.size++] = at;
            }
        }
    }

    private static boolean says(String words, Alert alert, String unit, String person, Answerable answerable) {
        return words.isEmpty() || (answerable.name(alert) + "\n" + answerable.code(alert) + "\n" + unit + "\n" + person)
                .toLowerCase(Locale.ROOT).contains(words);
    }

    private static int[] sorted(Ledger ledger, AlertList list, int[] order) {
        long[] keys = new long[order.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = ((long) list.light(order[i]).ordinal() << 58) + (1L << 57) - Math.min(planned(ledger, list.row(order[i])), 1L << 56);
        }
        int[] places = Places.rising(keys, keys.length);
        return Arrays.stream(places).map(place -> order[place]).toArray();
    }

    private static long planned(Ledger ledger, int row) {
        if (row < 0) {
            return 0;
        }
        int number = ledger.projects().blockOf(row);
        long[] planned = ledger.projects().block(number).longs(Field.PLANNED);
        long yuan = planned == null ? Block.NO_AMOUNT : planned[row - ledger.projects().firstRow(number)];
        return yuan == Block.NO_AMOUNT ? 0 : yuan;
    }

    private static List<Group> groups(Map<String, Map<String, int[]>> people) {
        List<Group> groups = new ArrayList<>();
        people.forEach((unit, persons) -> {
            int[] sum = new int[Light.values().length];
            persons.values().forEach(counts -> Arrays.setAll(sum, light -> sum[light] + counts[light]));
            groups.add(new Group(unit, null, sum));
            persons.entrySet().stream().sorted(Comparator.comparing(entry -> entry.getKey().isEmpty()))
                    .forEach(entry -> groups.add(new Group(unit, entry.getKey(), entry.getValue())));
        });
        return List.copyOf(groups);
    }

    public int size() {
        return order.length;
    }

    /** The alert at a place in sight. */
    public Alert at(int position) {
        return list.get(order[position]);
    }
}
