package org.yinfeng.progress.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Money;
import org.yinfeng.project.Project;
import org.yinfeng.project.Promise;
import org.yinfeng.project.Status;
import org.yinfeng.testing.LedgerBuilder;

/** What holds for the forecast of any ledger at any date. */
class ForecastPropertyTest {
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);

    private static List<Project> projects(long seed) {
        Random random = new Random(seed);
        List<Project> projects = new ArrayList<>();
        for (int i = random.nextInt(120); i >= 0; i--) {
            LocalDate signed = FIRST.plusDays(random.nextInt(1400));
            Project.Builder project = Project.builder().set(Field.CODE, "P" + i).set(Field.TYPE, "新引进").set(Field.SECTOR, "制造业")
                    .set(Field.PLANNED, Money.ofWan(random.nextInt(500_000))).set(Field.SIGNED, random.nextInt(9) == 0 ? null : EventDate.of(signed));
            LocalDate day = signed;
            for (Milestone milestone : List.of(Milestone.STARTED, Milestone.COMPLETED, Milestone.IN_PRODUCTION)) {
                day = day.plusDays(random.nextInt(400));
                project.set(milestone.promise(), random.nextInt(7) == 0 ? null : Promise.of(YearMonth.from(day)));
                day = day.plusDays(random.nextInt(150) - 40);
                day = day.isBefore(signed) ? signed : day;
                project.set(milestone.date(), random.nextInt(4) == 0 ? null : EventDate.of(day));
            }
            if (random.nextInt(8) == 0) {
                project.set(Field.STATUS, random.nextBoolean() ? Status.TERMINATED : Status.SUSPENDED).set(Field.ENDED, EventDate.of(day));
            }
            projects.add(project.build());
        }
        return projects;
    }

    private static Ledger ledger(List<Project> projects) {
        LedgerBuilder builder = LedgerBuilder.ledger();
        projects.forEach(builder::project);
        return builder.build();
    }

    private static Forecast at(Ledger ledger, int day) {
        return Forecast.of(Reckoning.ofCity(ledger, CountingRules.DEFAULT, FIRST.plusDays(day)));
    }

    @Property(tries = 120)
    void nothingIsForecastBelowWhatIsDoneAndQuantilesRise(@ForAll long seed, @ForAll @IntRange(max = 1400) int day) {
        for (Outlook outlook : at(ledger(projects(seed)), day).outlooks()) {
            long done = outlook.done() == null ? 0 : outlook.done();
            assertThat(outlook.estimates()).hasSize(4).allSatisfy(estimate -> {
                assertThat(estimate.value() == null || estimate.value() >= done).isTrue();
                assertThat(estimate.ground()).isNotNull();
            });
            if (outlook.fan() != null) {
                assertThat(outlook.fan().last().month()).isEqualTo(12);
                assertThat(outlook.fan().bands()).allSatisfy(band ->
                        assertThat(new long[] {done, band.p10(), band.p25(), band.p50(), band.p75(), band.p90()}).isSorted());
            }
        }
    }

    @Property(tries = 60)
    void theOrderOfProjectsChangesNothingAndASeedGivesTheSameFan(@ForAll long seed, @ForAll @IntRange(max = 1400) int day) {
        List<Project> projects = projects(seed);
        Forecast forecast = at(ledger(projects), day);
        Collections.shuffle(projects, new Random(seed));

        assertThat(at(ledger(projects), day).outlooks()).isEqualTo(forecast.outlooks());
    }

    @Property(tries = 60)
    void whatTheLedgerCameToKnowAfterTheDateChangesNothing(@ForAll long seed, @ForAll @IntRange(min = 200, max = 1300) int day) {
        LocalDate asOf = FIRST.plusDays(day);
        List<Project> known = projects(seed).stream().map(project -> {
            Project.Builder before = project.toBuilder();
            for (Milestone milestone : Milestone.values()) {
                EventDate date = project.get(milestone.date());
                before.set(milestone.date(), date != null && date.passedBy(asOf) ? date : null);
            }
            return before.build();
        }).filter(project -> project.get(Field.SIGNED) != null).toList();
        List<Project> all = projects(seed).stream().filter(project -> project.get(Field.SIGNED) != null).toList();

        for (Subject subject : List.of(Subject.STARTED, Subject.COMPLETED, Subject.IN_PRODUCTION)) {
            assertThat(at(ledger(known), day).of(subject)).isEqualTo(at(ledger(all), day).of(subject));
        }
    }
}
