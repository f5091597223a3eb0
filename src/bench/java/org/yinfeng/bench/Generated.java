package org.yinfeng.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.yinfeng.ledger.Indicator;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Observation;
import org.yinfeng.ledger.Projects;
import org.yinfeng.ledger.Target;
import org.yinfeng.project.Classes;
import org.yinfeng.project.Entry;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.LandArea;
import org.yinfeng.project.Money;
import org.yinfeng.project.MonthlyInvestment;
import org.yinfeng.project.Project;
import org.yinfeng.project.Promise;
import org.yinfeng.project.Region;

/** A ledger of any size, the same each time: projects like the sample's with twelve months of investment each. */
final class Generated {
    static final int YEAR = 2023;
    static final LocalDate AS_OF = LocalDate.of(YEAR, 12, 31);
    private static final String[] TRADES = {"新型储能", "电子信息", "金属加工", "生物医药", "家具制造", "食品饮料", "精细化工", "绿色建材"};
    private static final String[] WORDS = {"鸿", "盛", "达", "恒", "瑞", "宏", "创", "新", "华", "泰", "金", "源", "海", "辰", "光", "云"};
    private static final String[] KINDS = {"电池材料生产", "高端电容基地", "精密压铸", "智能家居", "预制菜加工", "新材料产业园", "汽车轻量化"};

    private Generated() {}

    static Ledger ledger(int size) {
        Projects.Loader loader = new Projects.Loader();
        for (int number = 1; number <= size; number++) {
            loader.add(project(number).withIdentity(number, 1));
        }
        List<Entry> others = new ArrayList<>();
        long id = size + 1L;
        for (String region : Region.OFFICIAL) {
            others.add(Target.ofMoney(Indicator.INTRODUCED, region, YEAR, Money.ofYi(100), LocalDate.of(YEAR, 2, 1))
                    .withIdentity(id++, 1));
            for (int month = 2; month <= 12; month++) {
                others.add(Observation.ofMoney(Indicator.INDUSTRIAL, region, YEAR, month, Money.ofYi(month * 8L), BigDecimal.TEN,
                        "市统计局").withIdentity(id++, 1));
            }
        }
        return Ledger.loaded(1, id, loader.finish(), others);
    }

    static Project project(int number) {
        SplittableRandom random = new SplittableRandom(number * 7919L);
        LocalDate signed = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(1090));
        LocalDate started = signed.plusDays(30 + random.nextInt(200));
        String firm = pick(WORDS, random) + pick(WORDS, random) + pick(WORDS, random);
        String trade = pick(TRADES, random);
        Project.Builder project = Project.builder();
        project.set(Field.CODE, "ZQ" + signed.getYear() + "-" + String.format("%07d", number));
        project.set(Field.NAME, firm + pick(KINDS, random) + "项目（" + number + "）");
        project.set(Field.COMPANY, "广东" + firm + "科技有限公司");
        project.set(Field.REGION, pick(Region.OFFICIAL.toArray(String[]::new), random));
        project.set(Field.INDUSTRY, trade);
        project.set(Field.TYPE, pick(Classes.TYPES.toArray(String[]::new), random));
        project.set(Field.SECTOR, random.nextInt(10) < 8 ? Classes.MANUFACTURING : "服务业");
        project.set(Field.ORIGIN, random.nextBoolean() ? "佛山" : "深圳");
        project.set(Field.LEVEL, random.nextInt(5) == 0 ? "省重点" : "市重点");
        project.set(Field.PLANNED, Money.ofWan(500 + random.nextInt(200_000)));
        project.set(Field.LAND, LandArea.ofMu(BigDecimal.valueOf(10 + random.nextInt(300))));
        project.set(Field.SIGNED, EventDate.of(signed));
        project.set(Field.PROMISED_START, Promise.of(YearMonth.from(started)));
        project.set(Field.STARTED, passed(started));
        project.set(Field.PROMISED_COMPLETION, Promise.of(YearMonth.from(started.plusDays(300))));
        project.set(Field.COMPLETED, passed(started.plusDays(280 + random.nextInt(200))));
        project.set(Field.PROMISED_PRODUCTION, Promise.of(YearMonth.from(started.plusDays(400))));
        project.set(Field.PRODUCTION, passed(started.plusDays(380 + random.nextInt(200))));
        project.set(Field.PROGRESS, "主体结构施工，完成 " + random.nextInt(100) + "%");
        project.set(Field.UNIT, "投资促进局");
        project.set(Field.LEADER, pick(WORDS, random) + "副市长");
        project.set(Field.PHONE, "0758-" + (2_000_000 + random.nextInt(900_000)));
        return project.invested(months(random)).build();
    }

    private static EventDate passed(LocalDate day) {
        return day.isAfter(AS_OF) ? null : EventDate.of(day);
    }

    private static MonthlyInvestment months(SplittableRandom random) {
        TreeMap<YearMonth, Money> months = new TreeMap<>();
        for (int month = 1; month <= 12; month++) {
            months.put(YearMonth.of(YEAR, month), Money.ofWan(random.nextInt(5_000)));
        }
        return MonthlyInvestment.of(months);
    }

    private static String pick(String[] of, SplittableRandom random) {
        return of[random.nextInt(of.length)];
    }
}
