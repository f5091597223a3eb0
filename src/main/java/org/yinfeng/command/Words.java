package org.yinfeng.command;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.yinfeng.project.Texts;

/** The program's texts as the parser wants its help: the keys after {@code help.}, such as {@code yinfeng.list.filter}. */
final class Words extends ResourceBundle {
    private static final String PREFIX = "help.";
    private static final String LANGUAGE = "--lang";

    private final Map<String, String> help = new HashMap<>();

    Words(Texts texts) {
        texts.keys().stream().filter(key -> key.startsWith(PREFIX))
                .forEach(key -> help.put(key.substring(PREFIX.length()), texts.get(key)));
    }

    /** The texts that the arguments ask for, found before they are parsed so that their faults are told in that language. */
    static Texts from(String[] args) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith(LANGUAGE + "=")) {
                return of(args[i].substring(LANGUAGE.length() + 1));
            }
            if (args[i].equals(LANGUAGE) && i + 1 < args.length) {
                return of(args[i + 1]);
            }
        }
        return of(Locale.getDefault().getLanguage());
    }

    private static Texts of(String language) {
        boolean known = language.equals("zh") || language.equals("en");
        String chosen = known ? language : Locale.getDefault().getLanguage();
        return Texts.of(chosen.equals("zh") ? Texts.Language.ZH : Texts.Language.EN);
    }

    @Override
    protected Object handleGetObject(String key) {
        return help.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(help.keySet());
    }
}
