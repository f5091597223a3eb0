package org.yinfeng.progress.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.progress.Figures;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.bridge.Bridge.Figure;
import org.yinfeng.project.Classes;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Money;
import org.yinfeng.project.MonthlyInvestment;
import org.yinfeng.project.Project;
import org.yinfeng.project.Region;
import org.yinfeng.project.Scope;
import org.yinfeng.project.Status;

/** On any history, between any dates and records: the parts are the difference of the figure that every screen shows. */
class BridgePropertyTest {
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 720;

    @Property(tries = 300)
    void thePartsAreTheDifferenceOfTheHeadlineFigures(@ForAll long seed, @ForAll @IntRange(max = 719) int first,
            @ForAll @IntRange(max = 719) int second, @ForAll boolean ofRegion) {
        Random random = new Random(seed);
        List<Ledger> history = history(random);
        CountingRules rules = CountingRules.DEFAULT.withScope(random.nextBoolean() ? Scope.ALL : Scope.MANUFACTURING);
        String region = ofRegion ? Region.OFFICIAL.get(0) : null;
        Ledger early = history.get(random.nextInt(history.size()));
        Ledger late = history.get(random.nextInt(history.size()));
        Reckoning from = new Reckoning(early, rules, FIRST.plusDays(first), region);
        Reckoning to = new Reckoning(late, rules, FIRST.plusDays(second), region);
        for (Figure figure : Figure.values()) {
            Bridge bridge = Bridge.between(from, to, figure);

            assertThat(bridge.before()).as("%s before", figure).isEqualTo(headline(from.figures(), figure));
            assertThat(bridge.after()).as("%s after", figure).isEqualTo(headline(to.figures(), figure));
            assertThat(bridge.lines().stream().mapToLong(Bridge.Line::change).sum()).as("%s parts", figure)
                    .isEqualTo(bridge.difference());
        }
    }

    private static long headline(Figures figures, Figure figure) {
        return switch (figure) {
            case PLANNED -> figures.introduced().planned().yuan();
            case SIGNED -> figures.introduced().count();
            case STARTED -> figures.started();
            case COMPLETED -> figures.completed();
            case PRODUCTION -> figures.inProduction();
            case INVESTED -> figures.invested().all().yuan();
        };
    }

    private static List<Ledger> history(Random random) {
        List<Ledger> history = new ArrayList<>();
        Ledger ledger = Ledger.empty();
        for (int revision = 1; revision <= 6; revision++) {
            List<Change> changes = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                changes.add(Change.added(changed(Project.builder().build(), random).withIdentity(ledger.nextId() + i, 1)));
            }
            for (int row = 0; row < ledger.projects().size(); row++) {
                Project project = ledger.projects().at(row);
                int what = random.nextInt(5);
                if (what == 0) {
                    changes.add(Change.removed(project));
                } else if (what < 3) {
                    changes.add(new Change(project, changed(project, random)));
                }
            }
            ledger = ledger.apply(Edit.of(Message.of("edit.random"), changes), revision);
            history.add(ledger);
        }
        return history;
    }

    private static Project changed(Project project, Random random) {
        Project changed = project;
        if (project.name() == null || random.nextInt(4) == 0) {
            changed = changed.with(Field.NAME, "项目").with(Field.TYPE, Classes.TYPES.get(Math.max(0, random.nextInt(4) - 2)))
                    .with(Field.SECTOR, Classes.SECTORS.get(Math.max(0, random.nextInt(4) - 2)))
                    .with(Field.REGION, Region.OFFICIAL.get(random.nextInt(2)));
        }
        if (random.nextInt(3) == 0) {
            changed = changed.with(Field.PLANNED, random.nextInt(5) == 0 ? null : Money.ofWan(random.nextInt(99_999)));
        }
        for (Milestone milestone : Milestone.values()) {
            if (random.nextInt(3) == 0) {
                LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
                changed = changed.with(milestone.date(), random.nextInt(5) == 0 ? null
                        : random.nextInt(4) == 0 ? EventDate.of(YearMonth.from(day)) : EventDate.of(day));
            }
        }
        if (random.nextInt(6) == 0) {
            changed = changed.with(Field.STATUS, Status.TERMINATED).with(Field.ENDED, EventDate.of(FIRST.plusDays(random.nextInt(DAYS))));
        }
        TreeMap<YearMonth, Money> months = new TreeMap<>();
        for (int month = random.nextInt(4); month < 24; month += 1 + random.nextInt(6)) {
            months.put(YearMonth.of(2023, 1).plusMonths(month), Money.ofWan(random.nextInt(900)));
        }
        return random.nextInt(3) > 0 ? changed : changed.withInvested(MonthlyInvestment.of(months));
    }
}
