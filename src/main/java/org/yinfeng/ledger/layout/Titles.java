package org.yinfeng.ledger.layout;

import org.yinfeng.project.Stage;
import org.yinfeng.project.Status;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Texts.Language;

/** The words of sections: 一、端州区（48项） and （一）新引进（30项）; in English I. and (1). */
public final class Titles {
    private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    private static final int[] ROMAN = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] LETTERS = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private final Texts texts;

    public Titles(Texts texts) {
        this.texts = texts;
    }

    public String of(Section section) {
        return texts.get(section.level() == 1 ? "layout.section" : "layout.subsection", number(section), name(section), section.size());
    }

    /** 其中：端州区. */
    public String part(Section section) {
        return texts.get("layout.part", name(section));
    }

    /** What its projects have in common, in words. */
    public String name(Section section) {
        Object value = section.value();
        if (value == null) {
            return texts.get("layout.unknown", texts.get("field." + section.column().key()));
        }
        if (value instanceof Stage || value instanceof Status) {
            return texts.get((value instanceof Stage ? "stage." : "status.") + value);
        }
        return value instanceof String word ? texts.word(word) : value.toString();
    }

    private String number(Section section) {
        if (texts.language() == Language.ZH) {
            return section.number() > 99 ? String.valueOf(section.number()) : chinese(section.number());
        }
        return section.level() == 1 && section.number() < 400 ? roman(section.number()) : String.valueOf(section.number());
    }

    private static String chinese(int number) {
        String tens = number < 10 ? "" : number < 20 ? "十" : DIGITS[number / 10] + "十";
        return tens + DIGITS[number % 10];
    }

    private static String roman(int number) {
        StringBuilder letters = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            for (; rest >= ROMAN[i]; rest -= ROMAN[i]) {
                letters.append(LETTERS[i]);
            }
        }
        return letters.toString();
    }
}
