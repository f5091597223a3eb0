package org.yinfeng.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinfeng.project.Unit;

/** What a user chose is there at the next start, whatever happens to the file. */
class PreferencesTest {
    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("招商局").resolve("window.properties");
    }

    @Test
    void whatWasSetIsThereAtTheNextStart() {
        Preferences.of(file()).set("view.逾期", "promisedStart:..2024-03 = a:b#!\\");

        assertThat(Preferences.of(file()).get("view.逾期", "")).isEqualTo("promisedStart:..2024-03 = a:b#!\\");
    }

    @Test
    void twoWindowsDoNotForgetEachOthersChoices() {
        Preferences first = Preferences.of(file());
        Preferences second = Preferences.of(file());

        first.set("unit", Unit.WAN);
        second.set("theme", "DARK");

        assertThat(Preferences.of(file()).under("")).containsEntry("unit", "WAN").containsEntry("theme", "DARK");
    }

    @Test
    void nullForgets() {
        Preferences preferences = Preferences.of(file());
        preferences.set("unit", Unit.WAN);
        preferences.set("unit", null);

        assertThat(preferences.get("unit", Unit.YI)).isEqualTo(Unit.YI);
        assertThat(Preferences.of(file()).under("")).isEmpty();
    }

    @Test
    void valuesThatMakeNoSenseAreAsIfNotSet() {
        Preferences preferences = Preferences.inMemory();
        preferences.set("unit", "FURLONG");
        preferences.set("window.x", "left");

        assertThat(preferences.get("unit", Unit.YI)).isEqualTo(Unit.YI);
        assertThat(preferences.get("window.x", 7)).isEqualTo(7);
    }

    @Test
    void aDamagedFileIsKeptAsideAndTheNextChoiceIsRemembered() throws IOException {
        Files.createDirectories(file().getParent());
        Files.write(file(), new byte[] {'a', '=', (byte) 0xC3, (byte) 0x28});

        Preferences.of(file()).set("unit", Unit.WAN);

        assertThat(Preferences.of(file()).get("unit", Unit.YI)).isEqualTo(Unit.WAN);
        assertThat(folder.resolve("招商局").resolve("window.properties.unreadable")).exists();
    }

    @Test
    void aFolderThatCannotBeWrittenCostsOnlyTheMemory() throws IOException {
        Path blocked = folder.resolve("blocked");
        Files.writeString(blocked, "a file where the folder should be");
        Preferences preferences = Preferences.of(blocked.resolve("window.properties"));

        preferences.set("unit", Unit.WAN);

        assertThat(preferences.get("unit", Unit.YI)).isEqualTo(Unit.WAN);
    }
}
