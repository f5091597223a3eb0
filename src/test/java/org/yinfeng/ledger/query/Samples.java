package org.yinfeng.ledger.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Column;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Projects;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import org.yinfeng.project.Money;
import org.yinfeng.project.Project;
import org.yinfeng.project.Promise;
import org.yinfeng.project.Status;
import org.yinfeng.project.Texts;

/** Small ledgers for the tests of this package, and large ones for its trials. */
final class Samples {
    static final LocalDate AS_OF = LocalDate.of(2024, 3, 31);
    static final Vocabulary CHINESE = Vocabulary.of(Texts.of(Texts.Language.ZH));
    static final Vocabulary ENGLISH = Vocabulary.of(Texts.of(Texts.Language.EN));

    private Samples() {}

    static Ledger ledger(Project.Builder... projects) {
        List<Change> changes = new ArrayList<>();
        for (Project.Builder project : projects) {
            changes.add(Change.added(project.identity(changes.size() + 1L, 1).build()));
        }
        return Ledger.empty().apply(Edit.of(Message.of("edit.undo", ""), changes), 1);
    }

    static Project.Builder named(String name) {
        return Project.builder().set(Field.NAME, name);
    }

    static List<String> names(Ledger ledger, int[] rows) {
        return IntStream.of(rows).mapToObj(row -> ledger.projects().value(Field.NAME, row)).toList();
    }

    static List<String> found(Ledger ledger, String query) {
        return names(ledger, new Search(CHINESE).rows(read(query), ledger.projects(), AS_OF));
    }

    static Query read(String text) {
        Reading<Query> reading = Query.parse(text, CHINESE);
        if (!reading.isClean()) {
            throw new AssertionError(reading.problems());
        }
        return reading.value();
    }

    static Column column(String key) {
        return CHINESE.column(key);
    }

    /** Projects as the sample ledger has them, over and over. */
    static Projects many(int count) {
        String[] places = {"广东", "肇庆", "四会", "高要", "怀集", "鼎湖"};
        String[] firms = {"信基和", "金美", "嘉达", "恒和达", "正力", "恩联", "瑞诚", "中基隆", "宏伟", "锦绣"};
        String[] trades = {"半导体照明", "汽车线束", "动力电池结构件", "印制电路板", "智能终端", "陶瓷新材料", "食品加工"};
        String[] regions = {"端州区", "鼎湖区", "高要区", "广宁县", "怀集县", "封开县", "德庆县", "四会市", "肇庆高新区", "肇庆新区"};
        Projects.Loader loader = new Projects.Loader();
        for (int i = 0; i < count; i++) {
            int mixed = i * 7919 & 0x7FFFFFFF;
            String firm = places[mixed % 6] + firms[mixed / 7 % 10] + trades[mixed / 3 % 7] + mixed % 977;
            loader.add(Project.builder().identity(i + 1L, 1).set(Field.CODE, "ZQ" + (2020 + i % 5) + "-" + i)
                    .set(Field.NAME, firm + "生产基地项目").set(Field.COMPANY, firm + "有限公司")
                    .set(Field.REGION, regions[mixed % 10]).set(Field.TYPE, mixed % 3 == 0 ? "技术改造" : "新引进")
                    .set(Field.SECTOR, "制造业").set(Field.PLANNED, Money.ofWan(500 + mixed % 200_000))
                    .set(Field.SIGNED, EventDate.of(LocalDate.of(2020, 1, 1).plusDays(mixed % 1500)))
                    .set(Field.PROMISED_START, Promise.of(YearMonth.of(2020, 6).plusMonths(mixed % 60)))
                    .set(Field.STARTED, mixed % 4 == 0 ? null : EventDate.of(LocalDate.of(2020, 6, 1).plusDays(mixed % 1500)))
                    .set(Field.STATUS, Status.ACTIVE).set(Field.PROGRESS, mixed % 5 == 0 ? "主体结构施工" : null)
                    .set(Field.PHONE, "0758-2" + mixed % 100_000).set(Field.OFFICER, "谭科长").build());
        }
        return loader.finish();
    }
}
