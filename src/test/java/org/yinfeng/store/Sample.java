package org.yinfeng.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Edit;
import org.yinfeng.project.AnnualPlans;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.LandArea;
import org.yinfeng.project.Message;
import org.yinfeng.project.Money;
import org.yinfeng.project.MonthlyInvestment;
import org.yinfeng.project.Project;
import org.yinfeng.project.Promise;
import org.yinfeng.project.Region;
import org.yinfeng.project.Status;

/** Projects to store. */
final class Sample {
    private static final String[] NASTY = {"😀👨‍👩‍👧‍👦", "𠮷野家", "１２３（全角）", "a\u0000b", "=1+1", "'; drop table page; --", "é", "\u202Etxt",
            "行一\n行二", "引".repeat(40_000)};

    private Sample() {}

    static Edit adding(String label, List<Project> projects) {
        return Edit.of(Message.of("edit.import", label), projects.stream().map(Change::added).toList());
    }

    static Edit adding(Project project) {
        return Edit.of(Message.of("edit.add"), Change.added(project));
    }

    static Edit changing(Project before, Project after) {
        return Edit.of(Message.of("edit.change"), new Change(before, after));
    }

    static Edit removing(Project project) {
        return Edit.of(Message.of("edit.remove"), Change.removed(project));
    }

    static Project named(String code, String name) {
        return Project.builder().set(Field.CODE, code).set(Field.NAME, name).set(Field.PLANNED, Money.ofYi(1)).build();
    }

    /** Projects as a bureau has them, with twelve months each. */
    static List<Project> ordinary(int count) {
        Random random = new Random(7);
        List<Project> projects = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            projects.add(ordinary("ZQ2023-" + i, random));
        }
        return projects;
    }

    static Project ordinary(String code, Random random) {
        LocalDate signed = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(365));
        int[] months = new int[12];
        long[] yuan = new long[12];
        for (int i = 0; i < 12; i++) {
            months[i] = Promise.index(YearMonth.of(2023, 1)) + i;
            yuan[i] = random.nextInt(2_000) * 10_000L;
        }
        return Project.builder().set(Field.CODE, code).set(Field.NAME, "年产" + random.nextInt(100_000) + "吨新材料生产基地项目")
                .set(Field.COMPANY, "广东某某" + random.nextInt(5_000) + "科技有限公司")
                .set(Field.REGION, Region.OFFICIAL.get(random.nextInt(10))).set(Field.PARK, "园区" + random.nextInt(30))
                .set(Field.INDUSTRY, "产业" + random.nextInt(20)).set(Field.TYPE, "新引进").set(Field.SECTOR, "制造业")
                .set(Field.ORIGIN, "深圳市").set(Field.LEVEL, "市级").set(Field.PLANNED, Money.ofWan(random.nextInt(300_000)))
                .set(Field.LAND, new LandArea(random.nextInt(5_000_000))).set(Field.SIGNED, EventDate.of(signed))
                .set(Field.PROMISED_START, Promise.of(YearMonth.from(signed).plusMonths(3)))
                .set(Field.STARTED, EventDate.of(signed.plusDays(90))).set(Field.STATUS, Status.ACTIVE)
                .set(Field.PROGRESS, "完成场地平整，主体结构施工至" + random.nextInt(9) + "层。").set(Field.UNIT, "招商局")
                .set(Field.OFFICER, "干部" + random.nextInt(200)).set(Field.PHONE, "0758-" + random.nextInt(9_999_999))
                .invested(MonthlyInvestment.packed(months, yuan)).build();
    }

    /** A project with any values at all. */
    static Project nasty(Random random) {
        Project.Builder builder = Project.builder();
        int longTexts = 0;
        for (Field<?> field : Field.all()) {
            if (random.nextInt(3) > 0) {
                Object value = value(field, random, longTexts < 2);
                longTexts += value instanceof String text && text.length() > 1000 ? 1 : 0;
                builder.set(field, value);
            }
        }
        TreeMap<YearMonth, Money> months = new TreeMap<>();
        TreeMap<Integer, Money> plans = new TreeMap<>();
        for (int i = random.nextInt(40); i > 0; i--) {
            months.put(YearMonth.of(1990 + random.nextInt(60), 1 + random.nextInt(12)), Money.ofYuan(random.nextLong()));
            plans.put(1900 + random.nextInt(300), Money.ofYuan(random.nextLong()));
        }
        return builder.invested(MonthlyInvestment.of(months)).plans(AnnualPlans.of(plans)).build();
    }

    private static Object value(Field<?> field, Random random, boolean longAllowed) {
        LocalDate day = LocalDate.of(1950 + random.nextInt(150), 1 + random.nextInt(12), 1 + random.nextInt(28));
        return switch (field.kind()) {
            case TEXT, CHOICE -> NASTY[random.nextInt(NASTY.length - (longAllowed ? 0 : 1))] + random.nextInt();
            case MONEY -> Money.ofYuan(random.nextBoolean() ? random.nextLong() : random.nextInt(1000));
            case AREA -> new LandArea(random.nextLong() >>> 1);
            case DATE -> random.nextBoolean() ? EventDate.of(day) : EventDate.of(YearMonth.from(day));
            case PROMISE -> new Promise(YearMonth.from(day), YearMonth.from(day).plusMonths(random.nextInt(30)));
            case STATUS -> Status.values()[random.nextInt(3)];
        };
    }

    static BigDecimal total(Iterable<Project> projects) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Project project : projects) {
            sum = sum.add(project.planned() == null ? BigDecimal.ZERO : BigDecimal.valueOf(project.planned().yuan()));
        }
        return sum;
    }
}
