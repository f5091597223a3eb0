package org.yinfeng.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yinfeng.project.Entry;
import org.yinfeng.project.Project;

/**
 * A bureau's whole ledger as a value: projects, targets, the figures of other offices' series and whatever else is an
 * {@link Entry}, and a revision number. Nothing in it ever changes; {@link #apply} makes the next one.
 */
public final class Ledger {
    private final long revision;
    private final long nextId;
    private final Projects projects;
    /** By the class of their entries; a kind of which there is nothing is not in it. */
    private final Map<Class<? extends Entry>, Shelf<? extends Entry>> shelves;
    private final Instant recorded;

    private Ledger(long revision, long nextId, Projects projects, Map<Class<? extends Entry>, Shelf<? extends Entry>> shelves) {
        this.revision = revision;
        this.nextId = nextId;
        this.projects = projects;
        this.shelves = shelves;
        this.recorded = null;
    }

    private Ledger(Ledger same, Instant recorded) {
        this.revision = same.revision;
        this.nextId = same.nextId;
        this.projects = same.projects;
        this.shelves = same.shelves;
        this.recorded = recorded;
    }

    public static Ledger empty() {
        return new Ledger(0, 1, Projects.none(), Map.of());
    }

    /** A ledger as read from a store: its projects and every other entry. */
    public static Ledger loaded(long revision, long nextId, Projects projects, Collection<? extends Entry> others) {
        Map<Class<? extends Entry>, List<Entry>> kinds = new HashMap<>();
        others.forEach(entry -> kinds.computeIfAbsent(entry.getClass(), kind -> new ArrayList<>()).add(entry));
        Map<Class<? extends Entry>, Shelf<? extends Entry>> shelves = new HashMap<>();
        kinds.forEach((kind, entries) -> shelves.put(kind, Shelf.of(entries)));
        return new Ledger(revision, nextId, projects, shelves);
    }

    public long revision() {
        return revision;
    }

    /** The moment whose record this is; null for the ledger as it stands. Printed and exported with whatever is drawn from it. */
    public Instant recorded() {
        return recorded;
    }

    /** The same ledger, known as what was recorded at a moment. */
    public Ledger asRecorded(Instant moment) {
        return new Ledger(this, moment);
    }

    /** The id the next added entry is given. */
    public long nextId() {
        return nextId;
    }

    public Projects projects() {
        return projects;
    }

    /** The entries of a kind other than {@link Project}, in order of id. */
    public <T extends Entry> List<T> entries(Class<T> kind) {
        return shelf(kind);
    }

    @SuppressWarnings("unchecked")
    private <T extends Entry> Shelf<T> shelf(Class<T> kind) {
        return (Shelf<T>) shelves.getOrDefault(kind, Shelf.empty());
    }

    /** A project's entries of a kind, in order of id; 0 asks for those of no project. */
    public <T extends OfProject> List<T> ofProject(Class<T> kind, long project) {
        return shelf(kind).ofProject(project);
    }

    public List<Target> targets() {
        return shelf(Target.class);
    }

    public List<Observation> observations() {
        return shelf(Observation.class);
    }

    public boolean isEmpty() {
        return projects.size() == 0 && shelves.isEmpty();
    }

    /** The entry of an id, or null. */
    public Entry entry(long id) {
        for (Shelf<? extends Entry> shelf : shelves.values()) {
            Entry entry = shelf.byId(id);
            if (entry != null) {
                return entry;
            }
        }
        return projects.byId(id);
    }

    /** The rules that are kept under a name, {@link CountingRules#DEFAULT} for its own. */
    public Optional<CountingRules> rules(String name) {
        return name.equals(CountingRules.STANDARD) ? Optional.of(CountingRules.DEFAULT)
                : entries(RuleSet.class).stream().map(RuleSet::rules).filter(rules -> rules.name().equals(name)).findFirst();
    }

    /** The yearly target in force at a date: the latest issued by then. */
    public Optional<Target> target(String indicator, String region, int year, LocalDate asOf) {
        return target(indicator, region, year, 0, asOf);
    }

    /** The target in force at a date for a year up to the end of a quarter, or of the whole year where the quarter is 0. */
    public Optional<Target> target(String indicator, String region, int year, int quarter, LocalDate asOf) {
        return targets().stream()
                .filter(target -> target.year() == year && target.quarter() == quarter && target.indicator().equals(indicator)
                        && target.region().equals(region) && target.issuedBy(asOf))
                .max(Comparator.comparing(Target::issued, Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    /** The latest figure of a series in a year whose month is not after the given one. */
    public Optional<Observation> observation(String indicator, String region, int year, int throughMonth) {
        return observations().stream()
                .filter(observation -> observation.year() == year && observation.month() <= throughMonth
                        && observation.indicator().equals(indicator) && observation.region().equals(region))
                .max(Comparator.comparingInt(Observation::month));
    }

    /** The ledger after a stored edit: every entry in it has its identity. Kinds that it does not touch are shared. */
    public Ledger apply(Edit stored, long newRevision) {
        Projects.Appending appended = projects.new Appending();
        Map<Long, Project> changedProjects = new HashMap<>();
        Map<Class<? extends Entry>, Map<Long, Entry>> touched = new HashMap<>();
        long newNextId = nextId;
        for (Change change : stored.changes()) {
            newNextId = Math.max(newNextId, change.id() + 1);
            Entry subject = change.after() != null ? change.after() : change.before();
            if (!(subject instanceof Project)) {
                touched.computeIfAbsent(subject.getClass(), kind -> new HashMap<>()).put(change.id(), change.after());
            } else if (change.before() != null || !appended.take((Project) change.after())) {
                changedProjects.put(change.id(), (Project) change.after());
            }
        }
        return new Ledger(newRevision, newNextId, appended.with(changedProjects), with(touched));
    }

    private Map<Class<? extends Entry>, Shelf<? extends Entry>> with(Map<Class<? extends Entry>, Map<Long, Entry>> touched) {
        if (touched.isEmpty()) {
            return shelves;
        }
        Map<Class<? extends Entry>, Shelf<? extends Entry>> mended = new HashMap<>(shelves);
        touched.forEach((kind, changes) -> mended.put(kind, shelf(kind).with(changes)));
        mended.values().removeIf(List::isEmpty);
        return mended;
    }

    /** The changes between two ledgers are told apart by id; used to compare, never to show. */
    public boolean sameEntries(Ledger other) {
        if (projects.size() != other.projects.size() || !shelves.equals(other.shelves)) {
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
