package org.yinfeng.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.yinfeng.exchange.cells.Watch;
import org.yinfeng.exchange.reading.MappedColumn;
import org.yinfeng.exchange.write.ListingWriter;
import org.yinfeng.exchange.write.WriteOptions;
import org.yinfeng.exchange.write.WriteProgress;
import org.yinfeng.ledger.Column;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Listing;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.Money;
import org.yinfeng.project.Project;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;
import org.yinfeng.testing.LedgerBuilder;

/** An exported list, edited in some cells and dropped back, shows exactly those cells; dropped again, nothing. */
class RoundTripPropertyTest {
    private static final LocalDate AS_OF = LocalDate.of(2023, 12, 31);
    private static final List<Field<?>> EDITED =
            List.of(Field.NAME, Field.COMPANY, Field.PARK, Field.PLANNED, Field.SIGNED, Field.PROGRESS, Field.NOTE, Field.LEADER);

    private static Ledger ledger(Random random) {
        LedgerBuilder ledger = LedgerBuilder.ledger();
        int size = 1 + random.nextInt(40);
        for (int number = 1; number <= size; number++) {
            Project.Builder project = Project.builder().set(Field.CODE, "ZQ-" + number).set(Field.NAME, "第" + number + "个项目 " + random.nextInt(9))
                    .set(Field.REGION, "端州区").set(Field.PLANNED, Money.ofWan(1_000 + random.nextInt(90_000)));
            if (random.nextBoolean()) {
                project.set(Field.COMPANY, "=公司" + random.nextInt(5)).set(Field.NOTE, "一行\n二行 “引号”,逗号;分号 <&>");
            }
            if (random.nextBoolean()) {
                project.set(Field.SIGNED, EventDate.of(LocalDate.of(2021, 1, 1).plusDays(random.nextInt(700))));
            }
            ledger.project(project.build());
        }
        return ledger.build();
    }

    /** What a person would type into a cell of the field, and what it then means. */
    private static String typed(Field<?> field, Random random) {
        return field == Field.PLANNED ? "#" + (1_000 + random.nextInt(90_000))
                : field == Field.SIGNED ? "2022-" + (10 + random.nextInt(3)) + "-" + (10 + random.nextInt(18)) : "改为" + random.nextInt(1_000);
    }

    private static Object meant(Field<?> field, String typed) {
        return field == Field.PLANNED ? Money.ofWan(Long.parseLong(typed.substring(1))) : field == Field.SIGNED ? EventDate.parse(typed) : typed;
    }

    private static SheetPlan sheet(Ledger ledger, Path file) {
        return new Import(ledger).read(List.of(file), Watch.NONE).files().get(0).sheets().get(0);
    }

    @Property(tries = 40)
    void onlyTheCellsThatWereEditedChange(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        Ledger ledger = ledger(random);
        Path folder = Files.createTempDirectory("round-trip");
        Path file = folder.resolve("export.xlsx");
        Listing all = new Listing("台账", ledger, IntStream.range(0, ledger.projects().size()).toArray(), Column.standard(), AS_OF, Unit.WAN);
        assertThat(new ListingWriter().write(all, file, WriteOptions.of(Texts.of(Texts.Language.ZH)), WriteProgress.NONE).problem()).isNull();
        SheetPlan exported = sheet(ledger, file);
        assertThat(exported.count(Fate.SAME)).isEqualTo(ledger.projects().size());

        TreeSet<String> expected = new TreeSet<>();
        Path edited = EditedBook.write(file, folder.resolve("edited.xlsx"), edits(exported, random, expected));
        ImportPlan plan = new Import(ledger).read(List.of(edited), Watch.NONE);

        assertThat(changes(plan)).isEqualTo(expected);
        Ledger after = SampleImportTest.stored(ledger, plan.edit(Acceptance.VALID));
        assertThat(new Import(after).read(List.of(edited), Watch.NONE).edit(Acceptance.VALID).changes()).isEmpty();
        for (Path done : List.of(file, edited, folder)) {
            Files.delete(done);
        }
    }

    /** A few cells of the export and what is typed into them; the others notes which of them say something new. */
    private static Map<String, String> edits(SheetPlan exported, Random random, TreeSet<String> expected) {
        Map<String, String> edits = new TreeMap<>();
        for (int count = random.nextInt(10); count > 0; count--) {
            int position = random.nextInt(exported.size());
            Field<?> field = EDITED.get(random.nextInt(EDITED.size()));
            MappedColumn column = exported.columns().stream().filter(one -> one.slot() != null && one.slot().field() == field).findFirst()
                    .orElse(null);
            String place = column == null ? "" : column.letter() + exported.number(position);
            if (column != null && exported.row(position).before() instanceof Project project && !edits.containsKey(place)) {
                String typed = typed(field, random);
                edits.put(place, typed);
                if (!meant(field, typed).equals(project.get(field))) {
                    expected.add(project.key() + " " + field.key() + " " + meant(field, typed));
                }
            }
        }
        return edits;
    }

    private static TreeSet<String> changes(ImportPlan plan) {
        TreeSet<String> changes = new TreeSet<>();
        SheetPlan sheet = plan.files().get(0).sheets().get(0);
        for (int at = 0; at < sheet.size(); at++) {
            PlannedRow row = sheet.row(at);
            row.cells().forEach(cell -> changes.add(((Project) row.before()).key() + " " + cell.slot().key() + " " + cell.after()));
        }
        return changes;
    }
}
