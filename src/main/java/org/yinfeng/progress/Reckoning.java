package org.yinfeng.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Indicator;
import org.yinfeng.ledger.JointUnit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Observation;
import org.yinfeng.ledger.Projects;
import org.yinfeng.ledger.StageBasis;
import org.yinfeng.progress.Overview.BoardRow;
import org.yinfeng.progress.Overview.Course;
import org.yinfeng.progress.Overview.Overdue;
import org.yinfeng.project.Field;
import org.yinfeng.project.Money;
import org.yinfeng.project.Region;

/**
 * A ledger's figures at a date, under the counting rules: where every screen, page, export and command gets its numbers.
 * Each method scans the ledger once.
 *
 * @param region null for the whole city; a county's or functional area's name, or a joint unit's, whose figures are its members'
 */
public record Reckoning(Ledger ledger, CountingRules rules, LocalDate asOf, String region) {
    public Reckoning {
        Objects.requireNonNull(ledger);
        Objects.requireNonNull(rules);
        Objects.requireNonNull(asOf);
    }

    public static Reckoning ofCity(Ledger ledger, CountingRules rules, LocalDate asOf) {
        return new Reckoning(ledger, rules, asOf, null);
    }

    /** The same for one region; null for the whole city. */
    public Reckoning in(String otherRegion) {
        return new Reckoning(ledger, rules, asOf, otherRegion);
    }

    /** The units whose figures these are: a joint unit's members, else the region alone; none for the whole city. */
    public List<String> members() {
        return List.copyOf(Areas.members(ledger, region));
    }

    /** The same at another date. */
    public Reckoning at(LocalDate otherDate) {
        return new Reckoning(ledger, rules, otherDate, region);
    }

    /** The same period a year before, as comparisons on last year take it. */
    public Reckoning yearBefore() {
        return at(Span.to(asOf).yearBefore().asOf());
    }

    /** The date to look at where none was chosen: the end of the last month with any fact, but not after today. */
    public static LocalDate dateFor(Ledger ledger, LocalDate today) {
        LocalDate lastFact = lastFact(ledger);
        return lastFact == null || lastFact.isAfter(today) ? today : lastFact;
    }

    /** The last day of the last month in which anything is known to have happened, or null. */
    public static LocalDate lastFact(Ledger ledger) {
        FactTally facts = new FactTally();
        scan(ledger, CountingRules.DEFAULT, null, List.of(facts));
        return facts.lastDay(ledger);
    }

    /** The figures of the year to date. */
    public Figures figures() {
        return assembled(Span.to(asOf), new Published(ledger), List.of()).now();
    }

    /** Counties and functional areas ranked by half 1. */
    public List<BoardRow> introducedBoard() {
        return assembled(Span.to(asOf), new Published(ledger), List.of()).introducedBoard();
    }

    /** Counties and functional areas ranked by half 2. */
    public List<BoardRow> industrialBoard() {
        return assembled(Span.to(asOf), new Published(ledger), List.of()).industrialBoard();
    }

    /** Open promises that are late or due within 30 days, of all projects whatever their scope; the greatest first. */
    public List<Overdue> overdue() {
        OverdueTally overdue = new OverdueTally(ledger.projects(), asOf, rules.lights());
        scan(ledger, rules, region, List.of(overdue));
        return overdue.list();
    }

    /** Rows of the projects that half 1 counts, of at least that planned total; the greatest first. */
    public int[] introducedRows(Money atLeast) {
        IntroducedRows introduced = new IntroducedRows(Span.to(asOf), atLeast.yuan());
        scan(ledger, rules, region, List.of(introduced));
        return introduced.rows();
    }

    /**
     * What is on its way at the date, for forecasts.
     *
     * @param supposed ids, rising, of projects whose events after the date are supposed to happen when they say; those of all
     *     others have not happened
     */
    public Pipeline pipeline(long... supposed) {
        PipelineTally pipeline = new PipelineTally(asOf, supposed);
        scan(ledger, rules, region, List.of(pipeline));
        return pipeline.pipeline();
    }

    /** Everything the overview and the quarter's book show, from one scan. */
    public Overview overview() {
        Projects projects = ledger.projects();
        Span span = Span.to(asOf);
        Published published = new Published(ledger);
        ShareTally shares = new ShareTally(span, rules, projects.dictionary(Field.INDUSTRY));
        OverdueTally overdue = new OverdueTally(projects, asOf, rules.lights());
        FactTally facts = new FactTally();
        List<Tally> more = new ArrayList<>(List.of(shares, overdue, facts));
        CurrentStages current = rules.stageBasis() == StageBasis.EXCLUSIVE ? new CurrentStages(span) : null;
        if (current != null) {
            more.add(current);
        }
        Assembled figures = assembled(span, published, more);
        return new Overview(asOf, rules, figures.now(), figures.lastYear(),
                current == null ? figures.assembly().periods().stages(figures.place()) : current.stages(), introduced(figures),
                industrial(published, figures), figures.introducedBoard(), figures.industrialBoard(), shares.industries(),
                shares.bands(), overdue.list(), facts.lastDay(ledger));
    }

    /** What one scan gives of this year and last: the subject's own figures, and the whole city's for the boards. */
    private record Assembled(Figures now, Figures lastYear, Figures city, Figures cityLastYear, Assembly assembly, int place,
            Collection<JointUnit> joint) {
        List<BoardRow> introducedBoard() {
            return League.introduced(city.regions(), cityLastYear.regions(), joint, assembly::introducedGoal);
        }

        List<BoardRow> industrialBoard() {
            return League.industrial(city.regions(), joint, assembly::industrialGoal);
        }

        List<Money> course(int yearsBack) {
            return assembly.periods().course(place, yearsBack);
        }
    }

    private Assembled assembled(Span span, Published published, List<Tally> more) {
        Assembly assembly = new Assembly(this, span, published);
        List<Tally> tallies = new ArrayList<>(assembly.tallies());
        tallies.addAll(more);
        scan(ledger, rules, region, tallies);
        Figures city = assembly.city(0);
        Figures lastYear = assembly.city(1);
        Figures now = region == null ? city : assembly.region(region, 0);
        Figures before = region == null ? lastYear : assembly.region(region, 1);
        return new Assembled(now, before, city, lastYear, assembly, assembly.place(region), ledger.entries(JointUnit.class));
    }

    /** Reads every project once for those tallies, under these rules; a tally asks itself which rows are of the region. */
    public void scan(List<? extends Tally> tallies) {
        scan(ledger, rules, region, List.copyOf(tallies));
    }

    static void scan(Ledger ledger, CountingRules rules, String region, List<Tally> tallies) {
        Projects projects = ledger.projects();
        Rows rows = new Rows(ledger, rules, region);
        Tally[] each = tallies.toArray(Tally[]::new);
        for (int number = 0; number < projects.blockCount(); number++) {
            rows.read(projects.block(number));
            for (Tally tally : each) {
                tally.add(rows);
            }
        }
        tallies.forEach(Tally::finish);
    }

    private static Course introduced(Assembled figures) {
        Goal goal = figures.now().introduced().goal();
        Money before = figures.lastYear().introduced().planned();
        return new Course(figures.course(0), figures.course(1), figures.course(2), goal.target(), goal,
                Growth.percent(goal.value(), before), before);
    }

    private Course industrial(Published published, Assembled figures) {
        Figures.Industrial now = figures.now().industrial();
        Goal goal = now == null ? new Goal(null, null, 0) : now.goal();
        int through = now == null ? 0 : now.throughMonth();
        Observation before = through == 0 ? null : published.at(Indicator.INDUSTRIAL, subject(), asOf.getYear() - 1, through);
        return new Course(published.course(subject(), asOf.getYear(), through), published.course(subject(), asOf.getYear() - 1, 12),
                published.course(subject(), asOf.getYear() - 2, 12), goal.target(), goal, now == null ? null : now.growthPercent(),
                before == null ? null : before.money());
    }

    private String subject() {
        return region == null ? Region.CITY : region;
    }
}
