package org.yinfeng.desk.alerts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.yinfeng.desk.SheetExport;
import org.yinfeng.exchange.write.Sheet;
import org.yinfeng.ledger.Escalation;
import org.yinfeng.progress.alert.Alert;
import org.yinfeng.progress.alert.Reasons;
import org.yinfeng.project.Region;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Wording;
import org.yinfeng.report.Document;
import org.yinfeng.report.Frame;
import org.yinfeng.report.Imprint;
import org.yinfeng.report.Paper;
import org.yinfeng.report.Table;
import org.yinfeng.report.TableBook;

/** The alerts in sight as a list by responsible unit and person, for a file, the clipboard and paper. */
public final class AlertSheet {
    private final AlertView view;
    private final Reasons reasons;
    private final LocalDate asOf;
    private final Wording wording;

    public AlertSheet(AlertView view, Reasons reasons, LocalDate asOf, Wording wording) {
        this.view = view;
        this.reasons = reasons;
        this.asOf = asOf;
        this.wording = wording;
    }

    private Texts texts() {
        return wording.texts();
    }

    /** By unit and person, then as in sight. */
    private List<Alert> sorted() {
        return IntStream.range(0, view.size()).mapToObj(view::at).sorted(Comparator.comparing(view.answerable()::unit, Region.ORDER)
                .thenComparing(view.answerable()::person)).toList();
    }

    public SheetExport.Table table() {
        List<String> heads = List.of(texts().get("alerts.unit"), texts().get("alerts.person"), texts().get("alerts.light"),
                texts().get("alerts.kind"), texts().get("field.code"), texts().get("field.name"), texts().get("field.region"),
                texts().get("alerts.due"), texts().get("alerts.reason"), texts().get("alerts.done"), texts().get("alerts.note"));
        List<List<Object>> rows = new ArrayList<>();
        for (Alert alert : sorted()) {
            List<Object> row = new ArrayList<>(List.of(texts().word(view.answerable().unit(alert)), view.answerable().person(alert)));
            Escalation last = view.answerable().latest(alert);
            row.addAll(List.of(texts().get("light." + alert.light()), texts().get("alert." + alert.kind()), view.answerable().code(alert),
                    view.answerable().name(alert), texts().word(view.answerable().region(alert)),
                    alert.due() == null ? "" : alert.due().toString(), reasons.of(alert), done(alert),
                    last == null || last.note() == null ? "" : last.note()));
            rows.add(row);
        }
        return new SheetExport.Table(new Sheet(texts().get("screen.alerts"), texts().get("alerts.title"),
                texts().get("alerts.sub", wording.count(view.size()), wording.date(asOf)), heads, rows), asOf, texts());
    }

    /** 督办函 2024-03-05, and how many before. */
    public String done(Alert alert) {
        Escalation last = view.answerable().latest(alert);
        int count = view.answerable().escalations(alert);
        return last == null ? "" : texts().get(count > 1 ? "alerts.done.more" : "alerts.done.one", texts().get("measure." + last.measure()),
                last.on(), count);
    }

    /** On paper: the same list, its lights in words. */
    public Document on(Paper paper, Imprint imprint, String rules, String source) {
        List<Table.Column> columns = List.of(Table.Column.wide(texts().get("alerts.unit"), 1.2), Table.Column.words(texts().get("alerts.person")),
                Table.Column.words(texts().get("alerts.light")), Table.Column.words(texts().get("alerts.kind")),
                Table.Column.wide(texts().get("field.name"), 2), Table.Column.words(texts().get("field.region")),
                Table.Column.wide(texts().get("alerts.reason"), 2.6), Table.Column.words(texts().get("alerts.done")));
        List<Table.Row> rows = sorted().stream().map(alert -> Table.Row.of(texts().word(view.answerable().unit(alert)),
                view.answerable().person(alert), texts().get("light." + alert.light()), texts().get("alert." + alert.kind()),
                view.answerable().name(alert), texts().word(view.answerable().region(alert)), reasons.of(alert), done(alert))).toList();
        Frame.Words head = new Frame.Words(texts().get("alerts.title"), texts().get("alerts.sub", wording.count(view.size()), wording.date(asOf)),
                "", rules, source);
        return new TableBook(head, asOf, columns, rows, texts().get("alerts.none")).on(paper, imprint, wording, (ink, placed, from, to) -> { });
    }
}
