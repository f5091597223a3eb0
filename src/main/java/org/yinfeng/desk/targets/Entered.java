package org.yinfeng.desk.targets;

import java.math.BigDecimal;
import java.text.Normalizer;

/** A number as people type it into a grid whose unit is known: full-width digits, thousands commas, a trailing %. */
final class Entered {
    private Entered() {}

    /** The number, or null where the text is none. */
    static BigDecimal number(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().replace('\u2212', '-');
        plain = plain.endsWith("%") ? plain.substring(0, plain.length() - 1).strip() : plain;
        if (!plain.matches("[+-]?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?")) {
            return null;
        }
        return new BigDecimal(plain.replace(",", ""));
    }
}
