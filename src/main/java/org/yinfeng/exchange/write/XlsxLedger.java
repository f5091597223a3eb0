package org.yinfeng.exchange.write;

import java.io.IOException;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yinfeng.ledger.Block;
import org.yinfeng.ledger.Indicator;
import org.yinfeng.ledger.Listing;
import org.yinfeng.ledger.Observation;
import org.yinfeng.ledger.Target;
import org.yinfeng.ledger.query.Months;
import org.yinfeng.project.AnnualPlans;
import org.yinfeng.project.Field;
import org.yinfeng.project.Money;
import org.yinfeng.project.MonthlyInvestment;
import org.yinfeng.project.Promise;
import org.yinfeng.project.Region;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;

/** The rest of a ledger on sheets of its own: months, plans, targets, and the series of industrial investment. */
final class XlsxLedger {
    private final XlsxBook book;
    private final Listing listing;
    private final Texts texts;

    XlsxLedger(XlsxBook book, Listing listing, Texts texts) {
        this.book = book;
        this.listing = listing;
        this.texts = texts;
    }

    void write() throws IOException {
        months();
        plans();
        targets();
        series();
    }

    private void months() throws IOException {
        List<YearMonth> months = Months.reported(listing.ledger().projects());
        List<int[]> rows = months.isEmpty() ? List.of() : rows(true);
        if (rows.isEmpty()) {
            return;
        }
        int[] widths = IntStream.range(0, months.size() + 2).map(i -> i == 0 ? 14 : i == 1 ? 44 : 10).toArray();
        XlsxSheet sheet = new XlsxSheet(book, texts.get("write.sheet.months"), widths, rows.size() + 2, new int[] {2, 2});
        sheet.beginRow(28);
        sheet.text(0, texts.get("write.sheet.months.title", texts.get("write.unit.wan")), XlsxStyle.NOTE);
        sheet.endRow();
        heads(sheet, Stream.concat(Stream.of(texts.get("field.code"), texts.get("field.name")), months.stream().map(YearMonth::toString)));
        for (int[] row : rows) {
            month(sheet, row[0], months);
        }
        sheet.finish(new int[] {2, 2}, rows.size() + 2, widths, texts.get("write.footer"));
    }

    private void month(XlsxSheet sheet, int row, List<YearMonth> months) throws IOException {
        sheet.beginRow(0);
        sheet.text(0, code(row), XlsxStyle.TEXT);
        sheet.text(1, text(listing.ledger().projects().value(Field.NAME, row)), XlsxStyle.TEXT);
        MonthlyInvestment invested = block(row).invested(within(row));
        for (int i = 0; i < invested.size(); i++) {
            int column = months.indexOf(Promise.month(invested.monthAt(i)));
            amount(sheet, column + 2, invested.yuanAt(i), Unit.WAN);
        }
        sheet.endRow();
    }

    private void plans() throws IOException {
        List<int[]> rows = rows(false);
        if (rows.isEmpty()) {
            return;
        }
        int[] widths = {14, 8, 24};
        XlsxSheet sheet = new XlsxSheet(book, texts.get("write.sheet.plans"), widths, rows.size() + 1, new int[] {1, 0});
        heads(sheet, Stream.of(texts.get("field.code"), texts.get("write.year"),
                texts.get("write.head", texts.get("write.sheet.plans"), texts.get("write.unit.wan"))));
        for (int[] row : rows) {
            sheet.beginRow(0);
            sheet.text(0, code(row[0]), XlsxStyle.TEXT);
            sheet.number(1, Integer.toString(row[1]), XlsxStyle.COUNT);
            amount(sheet, 2, block(row[0]).plannedYuan(within(row[0]), row[1]), Unit.WAN);
            sheet.endRow();
        }
        sheet.finish(new int[] {1, 1}, rows.size() + 1, widths, texts.get("write.footer"));
    }

    /** The listed rows that have months, or each of their plans with its year. A project without a code cannot be found again. */
    private List<int[]> rows(boolean months) {
        return IntStream.of(listing.rows()).boxed().filter(row -> !code(row).isEmpty()).flatMap(row -> {
            if (months) {
                return block(row).invested(within(row)).size() == 0 ? Stream.empty() : Stream.of(new int[] {row});
            }
            AnnualPlans plans = listing.ledger().projects().at(row).plans();
            return IntStream.range(0, plans.size()).mapToObj(i -> new int[] {row, plans.yearAt(i)});
        }).toList();
    }

    private void targets() throws IOException {
        Collection<Target> targets = listing.ledger().targets();
        if (targets.isEmpty()) {
            return;
        }
        int[] widths = {8, 8, 28, 14, 16, 12};
        XlsxSheet sheet = new XlsxSheet(book, texts.get("write.sheet.targets"), widths, targets.size() + 1, new int[] {1, 0});
        heads(sheet, Stream.of("year", "quarter", "indicator", "region", "target", "issued").map(key -> texts.get("write." + key)));
        for (Target target : targets) {
            sheet.beginRow(0);
            sheet.number(0, Integer.toString(target.year()), XlsxStyle.COUNT);
            if (target.quarter() > 0) {
                sheet.number(1, Integer.toString(target.quarter()), XlsxStyle.COUNT);
            }
            sheet.text(2, target.indicator(), XlsxStyle.TEXT);
            sheet.text(3, target.region(), XlsxStyle.TEXT);
            value(sheet, 4, target.indicator(), target.value());
            if (target.issued() != null) {
                sheet.date(5, target.issued(), XlsxStyle.DATE);
            }
            sheet.endRow();
        }
        sheet.finish(new int[] {1, 1}, targets.size() + 1, widths, texts.get("write.footer"));
    }

    private void series() throws IOException {
        List<Observation> series = listing.ledger().observations().stream()
                .filter(observation -> observation.indicator().equals(Indicator.INDUSTRIAL))
                .sorted(java.util.Comparator.comparingInt(Observation::year).thenComparingInt(Observation::month)
                        .thenComparing(Observation::region, Region.ORDER)).toList();
        if (series.isEmpty()) {
            return;
        }
        int[] widths = {8, 8, 14, 18, 16, 16};
        XlsxSheet sheet = new XlsxSheet(book, texts.get("write.sheet.series"), widths, series.size() + 1, new int[] {1, 0});
        heads(sheet, Stream.of("year", "month", "region", "cumulative", "growth", "source").map(key -> texts.get("write." + key)));
        for (Observation observation : series) {
            sheet.beginRow(0);
            sheet.number(0, Integer.toString(observation.year()), XlsxStyle.COUNT);
            sheet.number(1, Integer.toString(observation.month()), XlsxStyle.COUNT);
            sheet.text(2, observation.region(), XlsxStyle.TEXT);
            value(sheet, 3, observation.indicator(), observation.value());
            if (observation.growthPercent() != null) {
                sheet.number(4, observation.growthPercent().toPlainString(), XlsxStyle.FINE);
            }
            if (observation.source() != null) {
                sheet.text(5, observation.source(), XlsxStyle.TEXT);
            }
            sheet.endRow();
        }
        sheet.finish(new int[] {1, 1}, series.size() + 1, widths, texts.get("write.footer"));
    }

    private static void value(XlsxSheet sheet, int column, String indicator, java.math.BigDecimal value) throws IOException {
        if (Indicator.GOALS.contains(indicator)) {
            amount(sheet, column, Money.ofYuan(value.longValueExact()).yuan(), Unit.YI);
        } else {
            sheet.number(column, value.toPlainString(), XlsxStyle.FINE);
        }
    }

    private static void amount(XlsxSheet sheet, int column, long yuan, Unit unit) throws IOException {
        String digits = Shown.decimal(yuan, Shown.digits(unit));
        sheet.number(column, digits, digits.indexOf('.') < 0 ? XlsxStyle.WHOLE : XlsxStyle.FINE);
    }

    private static void heads(XlsxSheet sheet, Stream<String> headings) throws IOException {
        sheet.beginRow(24);
        List<String> all = headings.toList();
        for (int i = 0; i < all.size(); i++) {
            sheet.text(i, all.get(i), XlsxStyle.HEAD);
        }
        sheet.endRow();
    }

    private Block block(int row) {
        return listing.ledger().projects().block(listing.ledger().projects().blockOf(row));
    }

    private int within(int row) {
        return row - listing.ledger().projects().firstRow(listing.ledger().projects().blockOf(row));
    }

    private String code(int row) {
        return text(listing.ledger().projects().value(Field.CODE, row));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
