package org.yinfeng.desk.alerts;

import java.util.Locale;
import java.util.Set;
import org.yinfeng.progress.alert.AlertKind;
import org.yinfeng.progress.alert.Light;

/**
 * Which alerts are in sight.
 *
 * @param kind null for all
 * @param lights empty for all
 * @param region null for all
 * @param words what name, code, unit or person must contain, any case; empty for all
 * @param unit the responsible unit, null for all; {@code person} of it, null for all of its people
 */
public record AlertFilter(AlertKind kind, Set<Light> lights, String region, String words, String unit, String person) {
    public static final AlertFilter ALL = new AlertFilter(null, Set.of(), null, "", null, null);

    public AlertFilter {
        lights = Set.copyOf(lights);
        words = words.strip().toLowerCase(Locale.ROOT);
    }

    public AlertFilter withKind(AlertKind newKind) {
        return new AlertFilter(newKind, lights, region, words, unit, person);
    }

    public AlertFilter withLights(Set<Light> newLights) {
        return new AlertFilter(kind, newLights, region, words, unit, person);
    }

    public AlertFilter withRegion(String newRegion) {
        return new AlertFilter(kind, lights, newRegion, words, unit, person);
    }

    public AlertFilter withWords(String newWords) {
        return new AlertFilter(kind, lights, region, newWords, unit, person);
    }

    /** Of one unit, or one of its people. */
    public AlertFilter of(String newUnit, String newPerson) {
        return new AlertFilter(kind, lights, region, words, newUnit, newPerson);
    }
}
