package org.yinfeng.exchange.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.yinfeng.project.Field;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Texts;

/** What columns are called in other people's sheets, and what that means: the aliases of a resource and our own titles. */
final class Vocabulary {
    private static final String[] MODES_PROMISED = {"承诺", "计划", "拟", "预计", "约定", "预期", "promised"};
    private static final String[] MODES_ACTUAL = {"", "实际", "已", "actual"};
    private static final String[] TAILS = {"", "时间", "日期", "日", "年月", "月份", "on", "date"};
    private static final Map<String, Milestone> EVENTS = Map.ofEntries(Map.entry("签约", Milestone.SIGNED),
            Map.entry("合同签约", Milestone.SIGNED), Map.entry("签订", Milestone.SIGNED), Map.entry("合同签订", Milestone.SIGNED),
            Map.entry("签订合同", Milestone.SIGNED), Map.entry("签约合同", Milestone.SIGNED), Map.entry("signed", Milestone.SIGNED),
            Map.entry("signing", Milestone.SIGNED), Map.entry("开工", Milestone.STARTED), Map.entry("动工", Milestone.STARTED),
            Map.entry("开工建设", Milestone.STARTED), Map.entry("开工动工", Milestone.STARTED), Map.entry("start", Milestone.STARTED),
            Map.entry("started", Milestone.STARTED), Map.entry("竣工", Milestone.COMPLETED), Map.entry("完工", Milestone.COMPLETED),
            Map.entry("建成", Milestone.COMPLETED), Map.entry("竣工验收", Milestone.COMPLETED),
            Map.entry("completion", Milestone.COMPLETED), Map.entry("completed", Milestone.COMPLETED),
            Map.entry("投产", Milestone.IN_PRODUCTION), Map.entry("投运", Milestone.IN_PRODUCTION),
            Map.entry("正式投产", Milestone.IN_PRODUCTION), Map.entry("建成投产", Milestone.IN_PRODUCTION),
            Map.entry("production", Milestone.IN_PRODUCTION), Map.entry("inproduction", Milestone.IN_PRODUCTION));

    private final Map<String, String> keys = new HashMap<>();

    Vocabulary() {
        readAliases();
        nameEvents();
        for (Texts.Language language : Texts.Language.values()) {
            Texts texts = Texts.of(language);
            for (Field<?> field : Field.all()) {
                keys.putIfAbsent(bare(texts.get("field." + field.key())), field.key());
            }
        }
    }

    private void readAliases() {
        Properties aliases = new Properties();
        try (InputStream bytes = Vocabulary.class.getResourceAsStream("/org/yinfeng/exchange/vocabulary.properties");
                Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            aliases.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String key : aliases.stringPropertyNames()) {
            for (String alias : aliases.getProperty(key).split(",")) {
                keys.put(bare(alias), key);
            }
        }
    }

    /** 开工时间 承诺, 承诺开工, 拟开工时间, 动工日期: every way to put an event, its mode and its tail together. */
    private void nameEvents() {
        EVENTS.forEach((event, milestone) -> {
            for (String tail : TAILS) {
                for (String mode : MODES_ACTUAL) {
                    name(mode, event, tail, milestone.date().key());
                }
                if (milestone.promise() != null) {
                    for (String mode : MODES_PROMISED) {
                        name(mode, event, tail, milestone.promise().key());
                    }
                }
            }
        });
    }

    private void name(String mode, String event, String tail, String key) {
        keys.putIfAbsent(mode + event + tail, key);
        keys.putIfAbsent(event + tail + mode, key);
        keys.putIfAbsent(event + mode + tail, key);
        keys.putIfAbsent("项目" + mode + event + tail, key);
    }

    /** The key that a heading's words mean, or null. */
    String find(String words) {
        return words.isEmpty() ? null : keys.get(words);
    }

    /** Words as they are compared: one width, one case, without blanks, marks and the brackets themselves. */
    static String bare(String words) {
        String folded = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder bare = new StringBuilder(folded.length());
        folded.codePoints().filter(c -> Character.isLetterOrDigit(c) || c == '%' || c == '#' || c == '.' || c == '-')
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }
}
