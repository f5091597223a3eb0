package org.yinfeng.progress.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.progress.Compared;
import org.yinfeng.progress.Figures;
import org.yinfeng.progress.Overview;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.project.AnnualPlans;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.LandArea;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Money;
import org.yinfeng.project.MonthlyInvestment;
import org.yinfeng.project.Project;
import org.yinfeng.project.Promise;
import org.yinfeng.project.Region;
import org.yinfeng.project.Stage;
import org.yinfeng.project.Status;
import org.yinfeng.testing.LedgerBuilder;

/** What holds for the families of figures of any ledger at any date. */
class IndicatorsPropertyTest {
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final int DAYS = 1096;
    private static final List<String> REGIONS = Region.OFFICIAL.subList(0, 3);

    private static Project project(long seed) {
        Random random = new Random(seed);
        Project.Builder project = Project.builder().set(Field.REGION, REGIONS.get(random.nextInt(REGIONS.size())))
                .set(Field.TYPE, random.nextInt(4) == 0 ? "技术改造" : "新引进").set(Field.SECTOR, random.nextInt(4) == 0 ? "农业" : "制造业")
                .set(Field.INDUSTRY, random.nextInt(4) == 0 ? null : List.of("电子信息", "金属加工").get(random.nextInt(2)))
                .set(Field.PLANNED, random.nextInt(8) == 0 ? null : Money.ofWan(random.nextInt(600_000)))
                .set(Field.LAND, random.nextInt(3) == 0 ? null : new LandArea(random.nextInt(900_000)))
                .set(Field.LAND_MODE, random.nextInt(4) == 0 ? "租赁厂房" : null)
                .set(Field.FUNDS, random.nextInt(2) == 0 ? null : Money.ofWan(random.nextInt(9_000)));
        for (Milestone milestone : Milestone.values()) {
            if (random.nextInt(3) > 0) {
                project.set(milestone.date(), EventDate.of(FIRST.plusDays(random.nextInt(DAYS))));
            }
            if (milestone.promise() != null && random.nextInt(3) > 0) {
                Promise promise = Promise.of(YearMonth.of(2022, 1).plusMonths(random.nextInt(36)));
                project.set(milestone.promise(), random.nextBoolean() ? promise
                        : promise.revisedTo(promise.first().plusMonths(random.nextInt(12))));
            }
        }
        if (random.nextInt(4) == 0) {
            project.set(Field.STATUS, random.nextBoolean() ? Status.TERMINATED : Status.SUSPENDED)
                    .set(Field.ENDED, random.nextInt(8) == 0 ? null : EventDate.of(FIRST.plusDays(random.nextInt(DAYS))));
        }
        return project.invested(months(random)).plans(plans(random)).build();
    }

    private static MonthlyInvestment months(Random random) {
        TreeMap<YearMonth, Money> months = new TreeMap<>();
        for (int month = random.nextInt(8); month < 36; month += 1 + random.nextInt(8)) {
            months.put(YearMonth.of(2022, 1).plusMonths(month), Money.ofWan(random.nextInt(9_000)));
        }
        return MonthlyInvestment.of(months);
    }

    private static AnnualPlans plans(Random random) {
        return random.nextBoolean() ? AnnualPlans.NONE : AnnualPlans.NONE.with(2022 + random.nextInt(3), Money.ofWan(random.nextInt(90_000)));
    }

    @Provide
    Arbitrary<Project> projects() {
        return Arbitraries.longs().map(IndicatorsPropertyTest::project);
    }

    private static Ledger ledger(List<Project> projects) {
        LedgerBuilder builder = LedgerBuilder.ledger();
        projects.forEach(builder::project);
        return builder.build();
    }

    private static Indicators at(List<Project> projects, int day, String region) {
        return new Indicators(new Reckoning(ledger(projects), CountingRules.DEFAULT, FIRST.plusDays(day), region));
    }

    private static int sum(List<Figures.Tally> parts) {
        return parts.stream().mapToInt(Figures.Tally::count).sum();
    }

    @Property(tries = 150)
    void eachProjectStandsAtExactlyOneStage(@ForAll @Size(max = 40) List<@From("projects") Project> projects,
            @ForAll @IntRange(max = DAYS - 1) int day) {
        StageTable table = at(projects, day, null).stages();

        Figures.Tally all = table.standing(Stage.IN_TALKS).reached();
        assertThat(sum(table.standing().stream().map(StageTable.Standing::exclusive).toList())).isEqualTo(all.count());
        assertThat(table.standing().stream().map(at -> at.exclusive().planned()).reduce(Money.ZERO, Money::plus)).isEqualTo(all.planned());
    }

    @Property(tries = 150)
    void whatHappenedIsThePlanToDateLessWhatDidNotPlusWhatCameEarly(@ForAll @Size(max = 40) List<@From("projects") Project> projects,
            @ForAll @IntRange(max = DAYS - 1) int day, @ForAll boolean first) {
        Indicators indicators = at(projects, day, null);
        for (Milestone milestone : List.of(Milestone.STARTED, Milestone.COMPLETED, Milestone.IN_PRODUCTION)) {
            PlannedEvents plan = indicators.planned(milestone, first);

            assertThat(plan.count(PlannedEvents.Part.DONE)).isEqualTo(plan.count(PlannedEvents.Part.TO_DATE)
                    - plan.count(PlannedEvents.Part.NOT_DONE) + plan.count(PlannedEvents.Part.EARLY));
            assertThat(plan.count(PlannedEvents.Part.DONE) + plan.count(PlannedEvents.Part.OUTSIDE))
                    .isEqualTo(indicators.stages().line(milestone).year().now().count());
        }
    }

    @Property(tries = 150)
    void everyDuePromiseIsKeptLateOpenOrOffAndTheOpenOnesAreTheOverdueOnes(
            @ForAll @Size(max = 40) List<@From("projects") Project> projects, @ForAll @IntRange(max = DAYS - 1) int day) {
        Indicators indicators = at(projects, day, null);
        for (Milestone milestone : List.of(Milestone.STARTED, Milestone.COMPLETED, Milestone.IN_PRODUCTION)) {
            KeptPromises kept = indicators.kept(milestone, false);

            assertThat(kept.count(KeptPromises.Part.DUE)).isEqualTo(kept.count(KeptPromises.Part.KEPT) + kept.count(KeptPromises.Part.LATE)
                    + kept.count(KeptPromises.Part.OPEN) + kept.count(KeptPromises.Part.OFF));
            assertThat(indicators.reckoning().overdue().stream().filter(late -> late.milestone() == milestone
                    && late.level() != Overview.Level.DUE)).hasSize(kept.count(KeptPromises.Part.OPEN));
        }
    }

    @Property(tries = 150)
    void thePeriodsAgreeWithTheOverviewAndTheMonthsAddUpToTheYear(@ForAll @Size(max = 40) List<@From("projects") Project> projects,
            @ForAll @IntRange(max = DAYS - 1) int day) {
        Indicators indicators = at(projects, day, null);
        Overview overview = indicators.reckoning().overview();
        for (Milestone milestone : Milestone.values()) {
            Overview.StageCount stage = overview.stages().get(milestone.ordinal());
            StageTable.Line line = indicators.stages().line(milestone);
            int month = indicators.reckoning().asOf().getMonthValue() - 1;

            assertThat(line.year()).isEqualTo(new Compared(stage.thisYear(), stage.lastYear()));
            assertThat(line.month().now()).isEqualTo(stage.monthsThisYear().get(month));
            assertThat(line.quarter().now()).isEqualTo(stage.byQuarter().get(month / 3));
            assertThat(sum(stage.monthsThisYear())).isEqualTo(line.year().now().count());
        }
        InvestedMonths months = indicators.investedMonths();
        Money toDate = months.all().toDate();
        assertThat(toDate == null ? Money.ZERO : toDate).isEqualTo(overview.figures().invested().all());
    }

    @Property(tries = 100)
    void theRegionsAddUpToTheCityInEveryFamily(@ForAll @Size(max = 40) List<@From("projects") Project> projects,
            @ForAll @IntRange(max = DAYS - 1) int day) {
        Indicators city = at(projects, day, null);
        List<Indicators> units = REGIONS.stream().map(region -> at(projects, day, region)).toList();

        for (PlannedEvents.Part part : PlannedEvents.Part.values()) {
            assertThat(units.stream().mapToInt(unit -> unit.planned(Milestone.STARTED, false).count(part)).sum())
                    .isEqualTo(city.planned(Milestone.STARTED, false).count(part));
        }
        for (Cohort.Part part : Cohort.Part.values()) {
            assertThat(units.stream().mapToInt(unit -> unit.cohorts().all().count(part)).sum()).isEqualTo(city.cohorts().all().count(part));
        }
        for (Stage stage : Stage.values()) {
            assertThat(units.stream().map(unit -> unit.stages().standing(stage).exclusive().planned()).reduce(Money.ZERO, Money::plus))
                    .isEqualTo(city.stages().standing(stage).exclusive().planned());
        }
        assertThat(units.stream().mapToInt(unit -> unit.planCompletion().planned()).sum()).isEqualTo(city.planCompletion().planned());
        assertThat(units.stream().map(unit -> unit.intensity().byPlanned().amount()).reduce(Money.ZERO, Money::plus))
                .isEqualTo(city.intensity().byPlanned().amount());
        assertThat(units.stream().mapToInt(unit -> unit.dropped().terminated().count()).sum()).isEqualTo(city.dropped().terminated().count());
    }

    @Property(tries = 100)
    void sharesAndBandsAddUpToTheIntroducedFigure(@ForAll @Size(max = 40) List<@From("projects") Project> projects,
            @ForAll @IntRange(max = DAYS - 1) int day) {
        Indicators indicators = at(projects, day, null);
        Figures.Introduced introduced = indicators.reckoning().figures().introduced();

        for (Shares shares : List.of(indicators.shares(Field.INDUSTRY), indicators.shares(Field.REGION), indicators.bands())) {
            assertThat(shares.lines().stream().mapToInt(line -> line.part().now().count()).sum()).isEqualTo(introduced.count());
            assertThat(shares.lines().stream().map(line -> line.part().now().planned()).reduce(Money.ZERO, Money::plus))
                    .isEqualTo(introduced.planned());
            assertThat(shares.whole().now()).isEqualTo(new Figures.Tally(introduced.count(), introduced.planned()));
        }
    }

    @Property(tries = 100)
    void theCohortsOfThisYearAndEarlierYearsMakeAllAndEachStageHoldsTheNext(
            @ForAll @Size(max = 40) List<@From("projects") Project> projects, @ForAll @IntRange(max = DAYS - 1) int day) {
        Cohorts cohorts = at(projects, day, null).cohorts();

        for (Cohort.Part part : Cohort.Part.values()) {
            assertThat(cohorts.thisYear().count(part) + cohorts.earlier().count(part)).isEqualTo(cohorts.all().count(part));
        }
        Cohort all = cohorts.all();
        assertThat(List.of(all.count(Cohort.Part.SIGNED), all.count(Cohort.Part.STARTED), all.count(Cohort.Part.COMPLETED),
                all.count(Cohort.Part.IN_PRODUCTION))).isSortedAccordingTo((one, next) -> next - one);
    }

    @Property(tries = 100)
    void theProjectsBehindANumberAddUpToIt(@ForAll @Size(max = 40) List<@From("projects") Project> projects,
            @ForAll @IntRange(max = DAYS - 1) int day) {
        Indicators indicators = at(projects, day, null);
        IndicatorTrail trail = new IndicatorTrail(indicators.reckoning());
        int year = indicators.reckoning().asOf().getYear();

        for (PlannedEvents.Part part : PlannedEvents.Part.values()) {
            holds(indicators, trail.planned(Milestone.COMPLETED, true, part), indicators.planned(Milestone.COMPLETED, true).of(part));
        }
        for (KeptPromises.Part part : KeptPromises.Part.values()) {
            holds(indicators, trail.kept(Milestone.STARTED, false, part), indicators.kept(Milestone.STARTED, false).of(part));
        }
        for (Cohort.Part part : Cohort.Part.values()) {
            holds(indicators, trail.cohort(0, year - 1, part), indicators.cohorts().earlier().of(part));
        }
        for (Stage stage : Stage.values()) {
            holds(indicators, trail.standing(stage), indicators.stages().standing(stage).exclusive());
            holds(indicators, trail.reached(stage), indicators.stages().standing(stage).reached());
        }
        for (Shares.Line line : indicators.shares(Field.INDUSTRY).lines()) {
            holds(indicators, trail.share(Field.INDUSTRY, line.label()), line.part().now());
        }
    }

    private static void holds(Indicators indicators, int[] rows, Figures.Tally number) {
        assertThat(rows).hasSize(number.count());
        assertThat(Arrays.stream(rows).mapToObj(row -> indicators.reckoning().ledger().projects().value(Field.PLANNED, row))
                .filter(planned -> planned != null).reduce(Money.ZERO, Money::plus)).isEqualTo(number.planned());
    }

    @Property(tries = 80)
    void theOrderOfProjectsChangesNothing(@ForAll @Size(max = 30) List<@From("projects") Project> projects,
            @ForAll @IntRange(max = DAYS - 1) int day, @ForAll Random random) {
        List<Project> shuffled = new java.util.ArrayList<>(projects);
        java.util.Collections.shuffle(shuffled, random);
        Indicators one = at(projects, day, null);
        Indicators other = at(shuffled, day, null);

        assertThat(other.stages()).isEqualTo(one.stages());
        assertThat(other.cohorts()).isEqualTo(one.cohorts());
        assertThat(other.planned(Milestone.STARTED, true)).isEqualTo(one.planned(Milestone.STARTED, true));
        assertThat(other.kept(Milestone.COMPLETED, true)).isEqualTo(one.kept(Milestone.COMPLETED, true));
        assertThat(other.shares(Field.INDUSTRY)).isEqualTo(one.shares(Field.INDUSTRY));
        assertThat(other.bands()).isEqualTo(one.bands());
        assertThat(other.intensity()).isEqualTo(one.intensity());
        assertThat(other.planCompletion()).isEqualTo(one.planCompletion());
        assertThat(other.investedMonths()).isEqualTo(one.investedMonths());
        assertThat(other.dropped()).isEqualTo(one.dropped());
    }
}
