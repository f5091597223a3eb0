package org.yinfeng.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.project.Classes;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Money;
import org.yinfeng.project.MonthlyInvestment;
import org.yinfeng.project.Project;
import org.yinfeng.project.Promise;
import org.yinfeng.project.Region;
import org.yinfeng.project.Scope;
import org.yinfeng.project.Status;
import org.yinfeng.testing.LedgerBuilder;

/** What holds for the figures of any ledger at any date. */
class FiguresPropertyTest {
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final int DAYS = 1096;

    /** A project made of a few rolls, so that every branch of the rules is met often. */
    static Project project(long seed) {
        Random random = new Random(seed);
        Project.Builder project = Project.builder().set(Field.REGION, Region.OFFICIAL.get(random.nextInt(4)))
                .set(Field.TYPE, Classes.TYPES.get(Math.max(0, random.nextInt(6) - 3)))
                .set(Field.SECTOR, Classes.SECTORS.get(Math.max(0, random.nextInt(6) - 3)))
                .set(Field.INDUSTRY, List.of("电子信息", "金属加工", "新型储能").get(random.nextInt(3)))
                .set(Field.PLANNED, random.nextInt(8) == 0 ? null : Money.ofWan(random.nextInt(600_000)));
        for (Milestone milestone : Milestone.values()) {
            if (random.nextInt(3) > 0) {
                LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
                project.set(milestone.date(), random.nextInt(4) == 0 ? EventDate.of(YearMonth.from(day)) : EventDate.of(day));
            }
            if (milestone.promise() != null && random.nextBoolean()) {
                project.set(milestone.promise(), Promise.of(YearMonth.of(2022, 1).plusMonths(random.nextInt(36))));
            }
        }
        if (random.nextInt(4) == 0) {
            project.set(Field.STATUS, random.nextBoolean() ? Status.TERMINATED : Status.SUSPENDED)
                    .set(Field.ENDED, EventDate.of(FIRST.plusDays(random.nextInt(DAYS))));
        }
        TreeMap<YearMonth, Money> months = new TreeMap<>();
        for (int month = random.nextInt(8); month < 36; month += 1 + random.nextInt(8)) {
            months.put(YearMonth.of(2022, 1).plusMonths(month), Money.ofWan(random.nextInt(9_000)));
        }
        return project.invested(MonthlyInvestment.of(months)).build();
    }

    @Provide
    Arbitrary<Project> projects() {
        return Arbitraries.longs().map(FiguresPropertyTest::project);
    }

    @Provide
    Arbitrary<Reckoning> dates() {
        return Combinators.combine(Arbitraries.integers().between(0, DAYS - 1), Arbitraries.of(Scope.values())).as((day, scope) ->
                Reckoning.ofCity(Ledger.empty(), CountingRules.DEFAULT.withScope(scope), FIRST.plusDays(day)));
    }

    private static Reckoning of(List<Project> projects, Reckoning at) {
        LedgerBuilder builder = LedgerBuilder.ledger();
        projects.forEach(builder::project);
        return Reckoning.ofCity(builder.build(), at.rules(), at.asOf());
    }

    private static Money sum(List<Money> parts) {
        return parts.stream().reduce(Money.ZERO, Money::plus);
    }

    @Property(tries = 200)
    void thePartsAddUpToTheTotal(@ForAll @Size(max = 40) List<@From("projects") Project> projects,
            @ForAll("dates") Reckoning at) {
        Overview overview = of(projects, at).overview();
        Figures city = overview.figures();

        assertThat(city.regions().stream().mapToInt(Figures::projects).sum()).isEqualTo(city.projects());
        assertThat(city.regions().stream().mapToInt(unit -> unit.introduced().count()).sum()).isEqualTo(city.introduced().count());
        assertThat(sum(city.regions().stream().map(unit -> unit.introduced().planned()).toList())).isEqualTo(city.introduced().planned());
        assertThat(city.regions().stream().mapToInt(unit -> unit.involved().count()).sum()).isEqualTo(city.involved().count());
        assertThat(sum(city.regions().stream().map(unit -> unit.invested().all()).toList())).isEqualTo(city.invested().all());
        assertThat(sum(List.copyOf(city.invested().byType().values()))).isEqualTo(city.invested().all());
        assertThat(sum(overview.industries().stream().map(Overview.Share::planned).toList())).isEqualTo(city.introduced().planned());
        assertThat(sum(overview.bands().stream().map(Overview.Share::planned).toList())).isEqualTo(city.introduced().planned());
        for (Overview.StageCount stage : overview.stages()) {
            assertThat(sum(stage.monthsThisYear().stream().map(Figures.Tally::planned).toList())).isEqualTo(stage.thisYear().planned());
            assertThat(stage.byQuarter().stream().mapToInt(Figures.Tally::count).sum()).isEqualTo(stage.thisYear().count());
        }
    }

    @Property(tries = 200)
    void theOrderOfProjectsChangesNothing(@ForAll @Size(max = 30) List<@From("projects") Project> projects,
            @ForAll("dates") Reckoning at, @ForAll Random random) {
        List<Project> shuffled = new ArrayList<>(projects);
        Collections.shuffle(shuffled, random);

        Overview one = of(projects, at).overview();
        Overview other = of(shuffled, at).overview();

        assertThat(other.figures()).isEqualTo(one.figures());
        assertThat(other.lastYear()).isEqualTo(one.lastYear());
        assertThat(other.stages()).isEqualTo(one.stages());
        assertThat(other.introduced()).isEqualTo(one.introduced());
        assertThat(other.introducedBoard()).isEqualTo(one.introducedBoard());
        assertThat(other.industries()).isEqualTo(one.industries());
        assertThat(other.bands()).isEqualTo(one.bands());
    }

    @Property(tries = 200)
    void oneProjectMoreChangesEachSumByExactlyIt(@ForAll @Size(max = 20) List<@From("projects") Project> projects,
            @ForAll("projects") Project more, @ForAll("dates") Reckoning at) {
        List<Project> longer = new ArrayList<>(projects);
        longer.add(more);

        Figures without = of(projects, at).figures();
        Figures with = of(longer, at).figures();
        Figures alone = of(List.of(more), at).figures();

        assertThat(with.introduced().count()).isEqualTo(without.introduced().count() + alone.introduced().count());
        assertThat(with.introduced().planned()).isEqualTo(without.introduced().planned().plus(alone.introduced().planned()));
        assertThat(with.introduced().large()).isEqualTo(without.introduced().large() + alone.introduced().large());
        assertThat(with.started()).isEqualTo(without.started() + alone.started());
        assertThat(with.involved().planned()).isEqualTo(without.involved().planned().plus(alone.involved().planned()));
        assertThat(with.invested().all()).isEqualTo(without.invested().all().plus(alone.invested().all()));
    }

    @Property(tries = 200)
    void whatTheColumnsSayOfOneProjectIsWhatItsRecordSays(@ForAll("projects") Project project, @ForAll("dates") Reckoning at) {
        Figures figures = of(List.of(project), at).figures();
        LocalDate from = at.asOf().withDayOfYear(1);
        boolean introduced = Classes.NEWLY_INTRODUCED.equals(project.get(Field.TYPE))
                && (at.rules().scope() == Scope.ALL || Classes.MANUFACTURING.equals(project.get(Field.SECTOR)));

        EventDate started = project.get(Field.STARTED);
        boolean starts = introduced && started != null && !started.day().isBefore(from) && started.passedBy(at.asOf());
        assertThat(figures.started()).isEqualTo(starts ? 1 : 0);
        EventDate signed = project.get(Field.SIGNED);
        EventDate ended = project.get(Field.ENDED);
        boolean given = project.status() == Status.TERMINATED && ended != null && ended.passedBy(at.asOf())
                && !ended.day().isBefore(from);
        boolean counts = introduced && signed != null && !signed.day().isBefore(from) && signed.passedBy(at.asOf()) && !given;
        assertThat(figures.introduced().count()).isEqualTo(counts ? 1 : 0);
        assertThat(figures.invested().all()).isEqualTo(project.invested().sum(YearMonth.from(from), YearMonth.from(at.asOf())));
        assertThat(of(List.of(project), at).overdue()).hasSize((int) Arrays.stream(Milestone.values())
                .map(milestone -> Lane.of(project, milestone, at.asOf()).keeping())
                .filter(keeping -> keeping == Lane.Keeping.OVERDUE || keeping == Lane.Keeping.DUE).count());
    }

    @Property(tries = 100)
    void theCourseAtAMonthsEndIsTheFigureOfThatDay(@ForAll @Size(max = 30) List<@From("projects") Project> projects,
            @ForAll("dates") Reckoning at) {
        Reckoning december = Reckoning.ofCity(of(projects, at).ledger(), at.rules(), LocalDate.of(at.asOf().getYear(), 12, 31));
        List<Money> course = december.overview().introduced().thisYear();

        for (int month = 1; month <= 12; month++) {
            LocalDate end = YearMonth.of(at.asOf().getYear(), month).atEndOfMonth();
            assertThat(course.get(month - 1)).isEqualTo(new Reckoning(december.ledger(), at.rules(), end, null).figures()
                    .introduced().planned());
        }
    }
}
