package org.yinfeng.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yinfeng.project.Entry;
import org.yinfeng.project.Project;

/**
 * A bureau's whole ledger as a value: projects, targets, the figures of other offices' series, and a revision number. Nothing
 * in it ever changes; {@link #apply} makes the next one.
 */
public final class Ledger {
    private final long revision;
    private final long nextId;
    private final Projects projects;
    private final Map<Long, Target> targets;
    private final Map<Long, Observation> observations;

    private Ledger(long revision, long nextId, Projects projects, Map<Long, Target> targets, Map<Long, Observation> observations) {
        this.revision = revision;
        this.nextId = nextId;
        this.projects = projects;
        this.targets = targets;
        this.observations = observations;
    }

    public static Ledger empty() {
        return new Ledger(0, 1, Projects.none(), new TreeMap<>(), new TreeMap<>());
    }

    /** A ledger as read from a store. */
    public static Ledger loaded(long revision, long nextId, Projects projects, Collection<Target> targets,
            Collection<Observation> observations) {
        Map<Long, Target> targetsById = new TreeMap<>();
        targets.forEach(target -> targetsById.put(target.id(), target));
        Map<Long, Observation> observationsById = new TreeMap<>();
        observations.forEach(observation -> observationsById.put(observation.id(), observation));
        return new Ledger(revision, nextId, projects, targetsById, observationsById);
    }

    public long revision() {
        return revision;
    }

    /** The id the next added entry is given. */
    public long nextId() {
        return nextId;
    }

    public Projects projects() {
        return projects;
    }

    public Collection<Target> targets() {
        return java.util.Collections.unmodifiableCollection(targets.values());
    }

    public Collection<Observation> observations() {
        return java.util.Collections.unmodifiableCollection(observations.values());
    }

    public boolean isEmpty() {
        return projects.size() == 0 && targets.isEmpty() && observations.isEmpty();
    }

    /** The entry of an id, or null. */
    public Entry entry(long id) {
        Entry entry = targets.get(id);
        if (entry == null) {
            entry = observations.get(id);
        }
        return entry != null ? entry : projects.byId(id);
    }

    /** The yearly target in force at a date: the latest issued by then. */
    public Optional<Target> target(String indicator, String region, int year, LocalDate asOf) {
        return targets.values().stream()
                .filter(target -> target.year() == year && target.quarter() == 0 && target.indicator().equals(indicator)
                        && target.region().equals(region) && target.issuedBy(asOf))
                .max(Comparator.comparing(Target::issued, Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    /** The latest figure of a series in a year whose month is not after the given one. */
    public Optional<Observation> observation(String indicator, String region, int year, int throughMonth) {
        return observations.values().stream()
                .filter(observation -> observation.year() == year && observation.month() <= throughMonth
                        && observation.indicator().equals(indicator) && observation.region().equals(region))
                .max(Comparator.comparingInt(Observation::month));
    }

    /** The ledger after a stored edit: every entry in it has its identity. */
    public Ledger apply(Edit stored, long newRevision) {
        Projects.Appending appended = projects.new Appending();
        Map<Long, Project> changedProjects = new HashMap<>();
        Map<Long, Target> newTargets = new TreeMap<>(targets);
        Map<Long, Observation> newObservations = new TreeMap<>(observations);
        long newNextId = nextId;
        for (Change change : stored.changes()) {
            newNextId = Math.max(newNextId, change.id() + 1);
            Entry subject = change.after() != null ? change.after() : change.before();
            if (subject instanceof Project) {
                if (change.before() != null || !appended.take((Project) change.after())) {
                    changedProjects.put(change.id(), (Project) change.after());
                }
            } else if (subject instanceof Target) {
                put(newTargets, change.id(), (Target) change.after());
            } else {
                put(newObservations, change.id(), (Observation) change.after());
            }
        }
        return new Ledger(newRevision, newNextId, appended.with(changedProjects), newTargets, newObservations);
    }

    private static <T> void put(Map<Long, T> map, long id, T entry) {
        if (entry == null) {
            map.remove(id);
        } else {
            map.put(id, entry);
        }
    }

    /** The changes between two ledgers are told apart by id; used to compare, never to show. */
    public boolean sameEntries(Ledger other) {
        if (projects.size() != other.projects.size() || !List.copyOf(targets.values()).equals(List.copyOf(other.targets.values()))
                || !List.copyOf(observations.values()).equals(List.copyOf(other.observations.values()))) {
            return false;
        }
        for (int row = 0; row < projects.size(); row++) {
            if (!projects.at(row).equals(other.projects.at(row))) {
                return false;
            }
        }
        return true;
    }
}
