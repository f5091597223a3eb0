package org.yinfeng.ledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yinfeng.ledger.query.Samples.found;
import static org.yinfeng.ledger.query.Samples.ledger;
import static org.yinfeng.ledger.query.Samples.named;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "华能电厂, hndc", "华能电厂, huaneng", "华能电厂, hn电厂", "华能电厂, huanengdianchang", "华能电厂, huandc",
        "华能电厂, hnengd", "华能电厂, 华ndianc", "华能电厂, huanengdi", "华能电厂, HNDC", "华能电厂, ｈｎｄｃ",
        "重庆长安, cq", "重庆长安, zq", "重庆长安, chongqing", "重庆长安, zhongq", "重庆长安, chqca", "重庆长安, zhangan",
        "中国银行, zgyh", "中国银行, yinhang", "中国银行, yinxing", "绿色建材, lvse", "绿色建材, luse",
        "肇庆BYD电池, zqbyd", "肇庆BYD电池, byddc", "3C电子厂, 3cdz", "南山一期, nanshanyiqi", "西安, xian", "先进, xianj"
    })
    void aNameIsFoundByItsSounds(String name, String typed) {
        assertThat(found(ledger(named("甲"), named(name)), typed)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({"华能电厂, hdc", "华能电厂, hunan", "华能电厂, dcx", "重庆长安, ccq", "西安, xain", "华能电厂, uaneng", "华能电厂, hanengd"})
    void aNameIsNotFoundBySoundsThatItLacks(String name, String typed) {
        assertThat(found(ledger(named(name)), typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"华能电厂 信基和, dcxj", "信基和, xjh"})
    void theInvestorIsFoundByItsSoundsTooButNotAcrossTheBorder(String text, String typed) {
        String[] parts = text.split(" ");
        String investor = parts[parts.length - 1];
        boolean within = parts.length == 1;
        assertThat(found(ledger(named("华能电厂").set(org.yinfeng.project.Field.COMPANY, investor)), typed)).hasSize(within ? 1 : 0);
    }

    @Test
    void noTextThatHoldsAWordIsPassedOverForItsInitials() {
        Random random = new Random(2);
        String texts = "华能电厂重庆长安绿色建材西安先进肇庆byd3c项目";
        String letters = "huanengdchzqbyd3cx电安";
        int held = 0;
        for (int i = 0; i < 200_000; i++) {
            String text = any(texts, 6, random);
            Spelling spelling = Spelling.of(any(letters, 1 + random.nextInt(4), random));
            if (spelling != null && spelling.in(text, 0, text.length())) {
                assertThat(spelling.possible(Initials.of(text, 0, text.length()))).as(text).isTrue();
                held++;
            }
        }
        assertThat(held).isGreaterThan(1000);
    }

    private static String any(String from, int length, Random random) {
        return random.ints(length, 0, from.length()).mapToObj(at -> from.substring(at, at + 1)).collect(Collectors.joining());
    }
}
