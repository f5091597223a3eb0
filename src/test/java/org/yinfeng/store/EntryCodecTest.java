package org.yinfeng.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yinfeng.ledger.Observation;
import org.yinfeng.ledger.StoreException;
import org.yinfeng.ledger.Target;
import org.yinfeng.project.Field;
import org.yinfeng.project.Project;

class EntryCodecTest {
    private final EntryCodec codec = new EntryCodec(FieldNumbers.ofProgram());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void anyProjectComesBackAsItWas(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            Project project = Sample.nasty(random).withIdentity(1 + random.nextInt(1_000_000), random.nextInt(100));
            assertThat(codec.decode(codec.encode(project))).isEqualTo(project);
        }
    }

    @Test
    void targetsAndFiguresComeBackWithTheirDecimals() {
        Target target = new Target(7, 3, "工业投资", "全市", 2023, 4, new BigDecimal("-12.3400"), LocalDate.of(2023, 2, 28));
        Observation figure = new Observation(8, 1, "工业投资", "端州区", 2023, 9, new BigDecimal("1E+10"), null, "统计局");

        assertThat(codec.decode(codec.encode(target))).isEqualTo(target);
        assertThat(codec.decode(codec.encode(figure))).isEqualTo(figure);
    }

    @Test
    void halfASurrogatePairIsKeptAsOneMarkInMemoryAndOnDiskAlike() {
        Project project = Project.builder().set(Field.NAME, "坏\uD83D字").build();

        assertThat(project.name()).isEqualTo("坏\uFFFD字");
        assertThat(codec.decode(codec.encode(project))).isEqualTo(project);
    }

    @Test
    void damagedBytesAreNeverReadAsAnEntryOfOtherLength() {
        Image image = codec.encode(Sample.ordinary("A1", new Random(1)));
        Random random = new Random(2);
        for (int i = 0; i < 2000; i++) {
            byte[] hurt = i % 2 == 0 ? Arrays.copyOf(image.body(), random.nextInt(image.body().length)) : image.body().clone();
            if (i % 2 == 1) {
                hurt[random.nextInt(hurt.length)] ^= (byte) (1 << random.nextInt(8));
            }
            try {
                codec.decode(new Image(EntryKind.PROJECT, 1, 1, hurt));
            } catch (DamagedBytesException e) {
                assertThat(e).hasMessageMatching("[a-z].*");
            }
        }
        assertThatThrownBy(() -> codec.decode(new Image(EntryKind.TARGET, 1, 1, image.body()))).isInstanceOf(DamagedBytesException.class);
    }

    @Test
    void anEntryTooLargeForTheHistoryIsRefusedWithASentence() {
        Project project = Project.builder().set(Field.NOTE, "引".repeat(200_000)).build();

        assertThatThrownBy(() -> codec.encode(project)).isInstanceOf(StoreException.class);
    }
}
