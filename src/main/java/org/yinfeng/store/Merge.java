package org.yinfeng.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yinfeng.ledger.Observation;
import org.yinfeng.ledger.Target;
import org.yinfeng.project.AnnualPlans;
import org.yinfeng.project.Entry;
import org.yinfeng.project.Field;
import org.yinfeng.project.Money;
import org.yinfeng.project.MonthlyInvestment;
import org.yinfeng.project.Project;

/**
 * Brings together two changes of one entry that began from the same base: field by field, month by month, year by year. What
 * only one of them changed is taken; what both changed alike is no clash; the rest clashes and is named by its field's key
 * ({@code invested.2023-09}, {@code plans.2024} for a month and a year). Without clashes {@link #merged} is the result.
 */
final class Merge {
    /** Not facts of an entry. */
    private static final Set<String> IDENTITY = Set.of("id", "version");

    private final List<String> clashes = new ArrayList<>();
    private final Entry merged;

    Merge(Entry base, Entry mine, Entry theirs) {
        if (base instanceof Project was && mine instanceof Project own && theirs instanceof Project other) {
            merged = project(was, own, other);
        } else if (base instanceof Target was && mine instanceof Target own && theirs instanceof Target other) {
            merged = target(was, own, other);
        } else if (base instanceof Observation was && mine instanceof Observation own && theirs instanceof Observation other) {
            merged = observation(was, own, other);
        } else if (mine.getClass() == theirs.getClass() && base.getClass() == mine.getClass() && mine instanceof Record own) {
            merged = ((Entry) record("", (Record) base, own, (Record) theirs)).withIdentity(theirs.id(), theirs.version());
        } else {
            throw new IllegalArgumentException("an entry does not change its kind: " + mine + ", " + theirs);
        }
    }

    List<String> clashes() {
        return clashes;
    }

    /** Mine and theirs together, with the identity of theirs; where they clash, mine. */
    Entry merged() {
        return merged;
    }

    private <T> T pick(String key, T base, T mine, T theirs) {
        if (same(mine, base) || same(mine, theirs)) {
            return theirs;
        }
        if (!same(theirs, base)) {
            clashes.add(key);
        }
        return mine;
    }

    private static boolean same(Object one, Object other) {
        return one instanceof BigDecimal a && other instanceof BigDecimal b ? a.compareTo(b) == 0 : Objects.equals(one, other);
    }

    private Project project(Project base, Project mine, Project theirs) {
        Project.Builder builder = theirs.toBuilder();
        for (Field<?> field : Field.all()) {
            builder.set(field, pick(field.key(), base.get(field), mine.get(field), theirs.get(field)));
        }
        return builder
                .invested(MonthlyInvestment.of(series("invested.", base.invested().toMap(), mine.invested().toMap(),
                        theirs.invested().toMap())))
                .plans(AnnualPlans.of(series("plans.", base.plans().toMap(), mine.plans().toMap(), theirs.plans().toMap())))
                .build();
    }

    private <K extends Comparable<K>, V> SortedMap<K, V> series(String prefix, SortedMap<K, V> base, SortedMap<K, V> mine,
            SortedMap<K, V> theirs) {
        TreeSet<K> places = new TreeSet<>(base.keySet());
        places.addAll(mine.keySet());
        places.addAll(theirs.keySet());
        SortedMap<K, V> result = new TreeMap<>();
        for (K place : places) {
            V value = pick(prefix + place, base.get(place), mine.get(place), theirs.get(place));
            if (value != null) {
                result.put(place, value);
            }
        }
        return result;
    }

    private Target target(Target base, Target mine, Target theirs) {
        return new Target(theirs.id(), theirs.version(),
                pick("indicator", base.indicator(), mine.indicator(), theirs.indicator()),
                pick("region", base.region(), mine.region(), theirs.region()),
                pick("year", base.year(), mine.year(), theirs.year()),
                pick("quarter", base.quarter(), mine.quarter(), theirs.quarter()),
                pick("value", base.value(), mine.value(), theirs.value()),
                pick("issued", base.issued(), mine.issued(), theirs.issued()));
    }

    private Observation observation(Observation base, Observation mine, Observation theirs) {
        return new Observation(theirs.id(), theirs.version(),
                pick("indicator", base.indicator(), mine.indicator(), theirs.indicator()),
                pick("region", base.region(), mine.region(), theirs.region()),
                pick("year", base.year(), mine.year(), theirs.year()),
                pick("month", base.month(), mine.month(), theirs.month()),
                pick("value", base.value(), mine.value(), theirs.value()),
                pick("growthPercent", base.growthPercent(), mine.growthPercent(), theirs.growthPercent()),
                pick("source", base.source(), mine.source(), theirs.source()));
    }

    /** Component by component; a component that is itself a record likewise, its clashes named {@code rules.scope}. */
    private Record record(String prefix, Record base, Record mine, Record theirs) {
        RecordParts<?> record = new RecordParts<>(mine.getClass());
        Object[] was = record.of(base);
        Object[] own = record.of(mine);
        Object[] other = record.of(theirs);
        for (int at = 0; at < own.length; at++) {
            String name = prefix + record.components().get(at).getName();
            if (IDENTITY.contains(name)) {
                continue;
            }
            boolean deeper = own[at] instanceof Record && was[at] != null && other[at] != null && !(own[at] instanceof Money);
            own[at] = deeper ? record(name + ".", (Record) was[at], (Record) own[at], (Record) other[at])
                    : pick(name, was[at], own[at], other[at]);
        }
        try {
            return record.together(own);
        } catch (IllegalArgumentException e) {
            // Each side is good alone, but not both together: 0 points to yellow from one, 0 points to red from the other.
            clashes.add(prefix.isEmpty() ? prefix : prefix.substring(0, prefix.length() - 1));
            return mine;
        }
    }
}
