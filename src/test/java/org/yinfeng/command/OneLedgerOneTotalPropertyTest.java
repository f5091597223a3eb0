package org.yinfeng.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.yinfeng.desk.Background;
import org.yinfeng.desk.LedgerSession;
import org.yinfeng.desk.OverviewModel;
import org.yinfeng.desk.Workspace;
import org.yinfeng.ledger.Indicator;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.progress.Figures;
import org.yinfeng.progress.Overview;
import org.yinfeng.project.Classes;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Money;
import org.yinfeng.project.MonthlyInvestment;
import org.yinfeng.project.Project;
import org.yinfeng.project.Region;
import org.yinfeng.project.Scope;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;
import org.yinfeng.testing.Json;
import org.yinfeng.testing.LedgerBuilder;
import org.yinfeng.testing.MemoryStore;

/** One ledger gives the same total on the screen, in the book's PDF, in exported files and on the command line. */
@SuppressWarnings("unchecked")
class OneLedgerOneTotalPropertyTest {
    private static final String AS_OF = "2024-03-31";
    private static final String INTRODUCED = "type:新引进 sector:制造业 signed:2024-01-01..2024-03-31";
    private static final Wording WORDS = new Wording(Texts.of(Texts.Language.ZH));
    private static Path folder;

    @BeforeContainer
    static void open() throws IOException {
        folder = Files.createTempDirectory("one-total");
    }

    @AfterContainer
    static void close() throws IOException {
        try (var files = Files.list(folder)) {
            files.forEach(file -> file.toFile().delete());
        }
        Files.delete(folder);
    }

    private static Ledger ledger(long seed, int projects) {
        Random random = new Random(seed);
        LedgerBuilder ledger = LedgerBuilder.ledger().target(Indicator.INTRODUCED, Region.CITY, 2024, "1000亿", null)
                .target(Indicator.INDUSTRIAL, Region.CITY, 2024, "1000亿", null)
                .published(Indicator.INDUSTRIAL, Region.CITY, "2024-03", random.nextInt(9_000_000) + "万", "12.6");
        for (int i = 0; i < projects; i++) {
            ledger.project(project(random, i));
        }
        return ledger.build();
    }

    private static Project project(Random random, int number) {
        Project.Builder project = Project.builder().set(Field.CODE, "P" + number).set(Field.NAME, "项目" + number)
                .set(Field.REGION, Region.OFFICIAL.get(random.nextInt(Region.OFFICIAL.size())))
                .set(Field.TYPE, random.nextInt(4) == 0 ? Classes.EXPANSION : Classes.NEWLY_INTRODUCED)
                .set(Field.SECTOR, random.nextInt(4) == 0 ? Classes.SECTORS.get(1) : Classes.MANUFACTURING)
                .set(Field.PLANNED, Money.ofYuan(random.nextInt(2_000_000_000)));
        for (Milestone milestone : Milestone.values()) {
            if (random.nextInt(4) > 0) {
                project.set(milestone.date(), EventDate.of(LocalDate.of(2023, 7, 1).plusDays(random.nextInt(365))));
            }
        }
        TreeMap<YearMonth, Money> months = new TreeMap<>();
        for (int month = 1 + random.nextInt(3); month <= 5; month += 2) {
            months.put(YearMonth.of(2024, month), Money.ofYuan(random.nextInt(90_000_000)));
        }
        return project.invested(MonthlyInvestment.of(months)).build();
    }

    private static Overview screen(Ledger ledger, Unit unit, Texts.Language language) {
        Workspace workspace = new Workspace();
        workspace.asOfProperty().set(LocalDate.parse(AS_OF));
        workspace.unitProperty().set(unit);
        workspace.setLanguage(language);
        workspace.setScope(Scope.MANUFACTURING);
        LedgerSession session = new LedgerSession(new MemoryStore(ledger), ledger, Background.inline(), "张三");
        return new OverviewModel(session, workspace, Background.inline()).overviewProperty().get();
    }

    private static String typed(Ledger ledger, String... args) {
        Terminal.Answer answer = new Terminal(ledger).type(args);
        assertThat(answer.exit()).as(answer.err()).isZero();
        return answer.out();
    }

    private static Map<String, Object> progress(Ledger ledger, String language) {
        return (Map<String, Object>) Json.parse(typed(ledger, "--lang", language, "progress", "--as-of", AS_OF, "--scope", "manufacturing", "--json"));
    }

    private static Map<String, Object> part(Map<String, Object> of, String key) {
        return (Map<String, Object>) of.get(key);
    }

    private static BigDecimal wan(Money money) {
        return money.in(Unit.WAN);
    }

    private static String paper(Ledger ledger) throws IOException {
        Path file = folder.resolve("book.pdf");
        typed(ledger, "report", "--quarter", "2024Q1", file.toString());
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(pdf);
        } finally {
            Files.delete(file);
        }
    }

    @Property(tries = 8)
    void theHeadlinesAreTheSameOnTheScreenInThePdfAndOnTheCommandLine(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int projects)
            throws IOException {
        Ledger ledger = ledger(seed, projects);
        Overview screen = screen(ledger, Unit.YI, Texts.Language.ZH);
        Figures figures = screen.figures();
        Map<String, Object> command = progress(ledger, "zh");
        String paper = paper(ledger);

        assertThat(part(command, "introduced").get("count")).hasToString(String.valueOf(figures.introduced().count()));
        assertThat(new BigDecimal((String) part(command, "introduced").get("plannedWan"))).isEqualByComparingTo(wan(figures.introduced().planned()));
        assertThat(paper).contains("新引进" + WORDS.leader(figures.introduced().planned(), Unit.YI) + "亿元",
                figures.introduced().count() + "个项目，其中10亿元以上" + figures.introduced().large() + "个");
        assertThat(new BigDecimal((String) part(command, "industrialInvestment").get("completedWan")))
                .isEqualByComparingTo(wan(figures.industrial().completed()));
        assertThat(paper).contains("工业投资" + WORDS.leader(figures.industrial().completed(), Unit.YI) + "亿元");
        assertThat(new BigDecimal((String) part(command, "projectInvestment").get("allWan"))).isEqualByComparingTo(wan(figures.invested().all()));
        assertThat(paper).contains(WORDS.column(figures.invested().all(), Unit.YI));
        assertThat(List.of(command.get("started"), command.get("completed"), command.get("inProduction"))).extracting(Object::toString)
                .isEqualTo(screen.stages().subList(1, 4).stream().map(stage -> String.valueOf(stage.thisYear().count())).toList());
        assertThat(paper).contains(screen.stages().stream().map(stage -> WORDS.texts().get("milestone." + stage.milestone())
                + stage.thisYear().count() + "个").collect(Collectors.joining("，")));
    }

    @Property(tries = 8)
    void everyCountyIsTheSameOnTheScreenInThePdfAndOnTheCommandLine(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int projects)
            throws IOException {
        Ledger ledger = ledger(seed, projects);
        Map<String, Map<String, Object>> command = ((List<Map<String, Object>>) progress(ledger, "zh").get("regions")).stream()
                .collect(Collectors.toMap(unit -> (String) unit.get("region"), unit -> unit));
        List<String> lines = paper(ledger).lines().toList();

        for (Figures unit : screen(ledger, Unit.YI, Texts.Language.ZH).figures().regions()) {
            Map<String, Object> introduced = part(command.get(unit.region()), "introduced");
            assertThat(introduced.get("count")).hasToString(String.valueOf(unit.introduced().count()));
            assertThat(new BigDecimal((String) introduced.get("plannedWan"))).isEqualByComparingTo(wan(unit.introduced().planned()));
            String row = unit.region() + " " + unit.introduced().count() + " " + unit.introduced().large() + " "
                    + WORDS.column(unit.introduced().planned(), Unit.YI);
            assertThat(lines).as(row).anyMatch(line -> line.contains(row));
        }
    }

    @Property(tries = 20)
    void theProjectsBehindTheFigureAddUpToItInListsAndFilesInAnyUnit(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int projects)
            throws IOException {
        Ledger ledger = ledger(seed, projects);
        Figures figures = screen(ledger, Unit.YI, Texts.Language.ZH).figures();
        BigDecimal planned = wan(figures.introduced().planned());

        List<Map<String, Object>> list = (List<Map<String, Object>>) Json.parse(typed(ledger, "list", "--json", "--filter", INTRODUCED,
                "--columns", "code,plannedWan"));
        assertThat(list).hasSize(figures.introduced().count());
        assertThat(list.stream().map(row -> new BigDecimal((String) row.get("plannedWan"))).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(planned);
        for (String unit : List.of("wan", "yi")) {
            BigDecimal written = csv(ledger, unit);
            assertThat(unit.equals("yi") ? written.movePointRight(4) : written).isEqualByComparingTo(planned);
        }
    }

    /** The sum of the exported planned totals, read back as a spreadsheet program reads them. */
    private static BigDecimal csv(Ledger ledger, String unit) throws IOException {
        Path file = folder.resolve(unit + ".csv");
        typed(ledger, "export", file.toString(), "--filter", INTRODUCED, "--columns", "code,plannedWan", "--unit", unit);
        BigDecimal sum = BigDecimal.ZERO;
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.replace("\uFEFF", "").split(",");
            if (cells[0].matches("\"?P\\d+\"?")) {
                sum = sum.add(new BigDecimal(cells[1].replace("\"", "")));
            }
        }
        return sum;
    }

    @Property(tries = 20)
    void theUnitAndTheLanguageChangeNoFigure(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int projects) {
        Ledger ledger = ledger(seed, projects);
        Overview chinese = screen(ledger, Unit.YI, Texts.Language.ZH);

        for (Unit unit : Unit.values()) {
            for (Texts.Language language : Texts.Language.values()) {
                assertThat(screen(ledger, unit, language)).isEqualTo(chinese);
            }
        }
        assertThat(typed(ledger, "--lang", "en", "progress", "--as-of", AS_OF, "--json"))
                .isEqualTo(typed(ledger, "--lang", "zh", "progress", "--as-of", AS_OF, "--json"));
        // What each language writes comes back as the same amount, to the yuan.
        for (Texts.Language language : Texts.Language.values()) {
            Wording words = new Wording(Texts.of(language));
            for (Unit unit : Unit.values()) {
                Money planned = chinese.figures().introduced().planned();
                assertThat(words.inUnit(words.amount(planned, unit), unit)).isEqualByComparingTo(planned.in(unit));
            }
        }
    }
}
