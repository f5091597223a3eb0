package org.yinfeng.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.LedgerStore;
import org.yinfeng.project.Classes;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import org.yinfeng.project.Money;
import org.yinfeng.project.Project;
import org.yinfeng.project.Promise;
import org.yinfeng.store.LedgerFiles;

/**
 * A start of March that was told in May is in what happened in the first quarter, and not in what was reported of it: with and
 * without {@code --as-recorded}, in every command that reads.
 */
@SuppressWarnings("unchecked")
class AsRecordedTest {
    private static final String APRIL = "2023-04-10T00:00:00";

    @TempDir
    private Path folder;
    private Office office;

    @BeforeEach
    void aStartOfMarchThatWasToldInMay() {
        office = new Office(folder);
        Project signed = Project.builder().set(Field.CODE, "ZQ-1").set(Field.NAME, "凤凰电池").set(Field.REGION, "四会市")
                .set(Field.TYPE, Classes.NEWLY_INTRODUCED).set(Field.SECTOR, Classes.MANUFACTURING)
                .set(Field.PLANNED, Money.ofWan(50_000)).set(Field.SIGNED, EventDate.of(LocalDate.of(2023, 2, 10)))
                .set(Field.PROMISED_START, Promise.of(YearMonth.of(2023, 2))).build();
        commit("2023-03-01T09:00:00", Change.added(signed));
        Project before = office.ledger().projects().at(0);
        commit("2023-05-10T09:00:00", new Change(before, before.with(Field.STARTED, EventDate.of(LocalDate.of(2023, 3, 20)))
                .with(Field.PLANNED, Money.ofWan(60_000))));
    }

    private void commit(String when, Change change) {
        Instant at = LocalDateTime.parse(when).atZone(ZoneId.systemDefault()).toInstant();
        try (LedgerStore store = new LedgerFiles(Clock.fixed(at, ZoneId.systemDefault())).open(folder.resolve("ledger"), true)) {
            store.commit(Edit.of(Message.of("edit.sample"), change), "tester");
        }
    }

    private Terminal.Answer q1(String command, String... more) {
        String[] args = Stream.concat(Stream.of(command, "--as-of", "2023-03-31"), Arrays.stream(more)).toArray(String[]::new);
        Terminal.Answer answer = office.type(args);
        assertThat(answer.exit()).as(answer.err()).isZero();
        return answer;
    }

    private Terminal.Answer reported(String command, String... more) {
        return q1(command, Stream.concat(Arrays.stream(more), Stream.of("--as-recorded", APRIL)).toArray(String[]::new));
    }

    @Test
    void progressCountsTheStartInTheActualAndNotInTheReportedQuarter() {
        assertThat((Map<String, Object>) q1("progress", "--json").json()).containsEntry("started", 1);

        Map<String, Object> then = (Map<String, Object>) reported("progress", "--json").json();

        assertThat(then).containsEntry("started", 0);
        assertThat((Map<String, Object>) then.get("introduced")).containsEntry("plannedWan", "50000");
    }

    @Test
    void listAndExportShowTheFieldsAsTheyStoodThen() throws Exception {
        assertThat(q1("list", "--filter", "stage:开工").out()).contains("凤凰电池");
        assertThat(reported("list", "--filter", "stage:开工").out()).doesNotContain("凤凰电池");

        Path file = folder.resolve("then.json");
        reported("export", file.toString());
        assertThat(Files.readString(file)).contains("\"50000\"").doesNotContain("60000").doesNotContain("2023-03-20");
    }

    @Test
    void theBoardRanksByTheAmountOfThen() {
        assertThat(q1("board", "--json").out()).contains("60000");
        assertThat(reported("board", "--json").out()).contains("50000").doesNotContain("60000");
    }

    @Test
    void thePromiseIsOverdueInTheReportOfThen() {
        assertThat(q1("alerts", "--json").out()).doesNotContain("\"kind\":\"start\"");
        assertThat(reported("alerts", "--json").out()).contains("\"kind\":\"start\"");
    }

    @Test
    void theBookSaysAsRecordedWhenOnItsPages() throws Exception {
        Path book = folder.resolve("then.pdf");

        Terminal.Answer answer = office.type("report", "--quarter", "2023Q1", book.toString(), "--as-recorded", APRIL, "--lang", "zh");

        assertThat(answer.exit()).as(answer.err()).isZero();
        try (PDDocument pdf = Loader.loadPDF(book.toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("按2023年4月10日 00:00的记录");
        }
    }

    @Test
    void theHistoryOfThenEndsThen() {
        assertThat((List<Object>) office.type("history", "--json").json()).hasSize(2);
        assertThat((List<Object>) office.type("history", "--json", "--as-recorded", APRIL).json()).hasSize(1);
        assertThat((List<Object>) office.type("history", "--json", "--project", "ZQ-1", "--as-recorded", APRIL).json()).hasSize(1);
    }

    @Test
    void verifyNamesTheFirstRecordThatWasChangedFromOutside() throws Exception {
        assertThat(office.type("history", "--verify").exit()).isZero();
        try (Connection outside = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("ledger")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE", "yinfeng", ""); Statement statement = outside.createStatement();
                ResultSet row = statement.executeQuery("select body from change_block where revision = 1")) {
            row.next();
            byte[] body = row.getBytes(1);
            body[body.length - 1] ^= 1;
            try (PreparedStatement update = outside.prepareStatement("update change_block set body = ? where revision = 1")) {
                update.setBytes(1, body);
                update.executeUpdate();
            }
        }

        Terminal.Answer answer = office.type("history", "--verify", "--lang", "en");

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.out() + answer.err()).contains("Line 1 of the history");
    }
}
