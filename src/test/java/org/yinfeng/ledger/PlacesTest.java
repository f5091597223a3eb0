package org.yinfeng.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlacesTest {
    @Test
    void equalKeysKeepTheirOrder() {
        assertThat(Places.rising(new long[] {7, 3, 7, 0, 3}, 5)).containsExactly(3, 1, 4, 0, 2);
    }

    @Test
    void onlyTheFirstKeysAreLookedAt() {
        assertThat(Places.rising(new long[] {2, 1, 0}, 2)).containsExactly(1, 0);
        assertThat(Places.rising(new long[0], 0)).isEmpty();
    }

    @Test
    void keysOfAnyWidthAreOrderedAsComparingOrdersThem() {
        Random random = new Random(1);
        for (int width : new int[] {1, 11, 12, 33, 44, 55, 63}) {
            long[] keys = random.longs(3000).map(key -> key >>> 64 - width).toArray();
            keys[17] = Long.MAX_VALUE >>> 63 - width;
            int[] compared = IntStream.range(0, keys.length).boxed().sorted(Comparator.comparing(i -> keys[i])).mapToInt(i -> i).toArray();
            assertThat(Places.rising(keys, keys.length)).as("%d bits", width).isEqualTo(compared);
        }
    }

    @Test
    void negativeKeysAreRefused() {
        assertThatThrownBy(() -> Places.rising(new long[] {1, -1}, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
