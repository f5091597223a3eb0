package org.yinfeng.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final Path HOME = Path.of("/home/wang").toAbsolutePath();

    @Test
    void everySystemHasItsOwnFolder() {
        Path roaming = Path.of("/roaming").toAbsolutePath();
        assertThat(Places.of(Map.of("APPDATA", roaming.toString()), "Windows 11", HOME).data()).isEqualTo(roaming.resolve("Yinfeng"));
        assertThat(Places.of(Map.of(), "Windows 11", HOME).data()).isEqualTo(HOME.resolve("AppData/Roaming/Yinfeng"));
        assertThat(Places.of(Map.of(), "Mac OS X", HOME).data()).isEqualTo(HOME.resolve("Library/Application Support/Yinfeng"));
        assertThat(Places.of(Map.of(), "Linux", HOME).data()).isEqualTo(HOME.resolve(".local/share/yinfeng"));
    }

    @Test
    void theStandardsFolderIsUsedOnlyWhenAbsolute() {
        Path data = Path.of("/data").toAbsolutePath();
        assertThat(Places.of(Map.of("XDG_DATA_HOME", data.toString()), "Linux", HOME).data()).isEqualTo(data.resolve("yinfeng"));
        assertThat(Places.of(Map.of("XDG_DATA_HOME", "data"), "Linux", HOME).data()).isEqualTo(HOME.resolve(".local/share/yinfeng"));
    }

    @Test
    void theSampleIsKeptApart() {
        Places places = Places.of(Map.of(), "Linux", HOME);
        assertThat(places.sampleLedger().getParent()).isNotEqualTo(places.ledger().getParent());
    }
}
