package org.yinfeng.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The program's words in one language. One bundle per package, {@code strings/<package>_<language>.properties} in UTF-8,
 * merged; {@code {0}}, {@code {1}} are places. A missing key shows as the key: a test keeps both languages complete.
 */
public final class Texts {
    /** The packages that bring words. */
    public static final List<String> BUNDLES =
            List.of("project", "ledger", "ledger.layout", "window.export", "ledger.query", "progress", "store", "exchange", "exchange.plan", "exchange.write", "exchange.pack", "report", "desk", "desk.list",
                    "desk.edit", "window", "window.explain", "window.figures", "window.overview", "window.settings", "window.ledger", "window.forecast", "command",
                    "progress.board", "progress.alert", "progress.bridge", "report.board", "window.board", "window.alerts", "window.changes",
                    "window.project", "desk.history", "window.history",
                    "window.imports", "window.packs");

    /** The languages the program speaks. */
    public enum Language {
        ZH(Locale.SIMPLIFIED_CHINESE), EN(Locale.ENGLISH);

        private final Locale locale;

        Language(Locale locale) {
            this.locale = locale;
        }

        public Locale locale() {
            return locale;
        }

        public String key() {
            return locale.getLanguage();
        }
    }

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final Language language;
    private final Properties words = new Properties();

    private Texts(Language language) {
        this.language = language;
        for (String bundle : BUNDLES) {
            load("/org/yinfeng/strings/" + bundle + "_" + language.key() + ".properties");
        }
    }

    public static Texts of(Language language) {
        return new Texts(language);
    }

    private void load(String resource) {
        try (InputStream bytes = Texts.class.getResourceAsStream(resource)) {
            if (bytes != null) {
                Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8);
                words.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Language language() {
        return language;
    }

    public Set<String> keys() {
        return words.stringPropertyNames();
    }

    /** The words of a key with its places filled; the key itself where no bundle has it. */
    public String get(String key, Object... arguments) {
        String text = words.getProperty(key, key);
        return PLACE.matcher(text).replaceAll(place -> {
            int number = place.group(1).charAt(0) - '0';
            return Matcher.quoteReplacement(number < arguments.length ? String.valueOf(arguments[number]) : place.group());
        });
    }

    /** The name of a ledger's own word (a county, an industry) in this language; the word itself where it has none. */
    public String word(String ledgerWord) {
        return ledgerWord == null ? "" : words.getProperty("word." + ledgerWord, ledgerWord);
    }
}
