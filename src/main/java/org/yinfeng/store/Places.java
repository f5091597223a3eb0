package org.yinfeng.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * The folders of this user on this computer: {@code %APPDATA%\Yinfeng}, {@code ~/Library/Application Support/Yinfeng},
 * {@code $XDG_DATA_HOME/yinfeng} or {@code ~/.local/share/yinfeng}. Nothing is created here.
 *
 * @param data the folder that everything else lies in
 */
public record Places(Path data) {
    public static Places ofThisUser() {
        return of(System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
    }

    /** The places that an environment, a system's name and a home folder lead to. */
    static Places of(Map<String, String> environment, String system, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return new Places(folder(environment.get("APPDATA"), home.resolve("AppData/Roaming")).resolve("Yinfeng"));
        }
        if (name.startsWith("mac")) {
            return new Places(home.resolve("Library/Application Support/Yinfeng"));
        }
        return new Places(folder(environment.get("XDG_DATA_HOME"), home.resolve(".local/share")).resolve("yinfeng"));
    }

    /** A relative folder is no folder: the XDG standard says to ignore it, and nobody means it elsewhere. */
    private static Path folder(String given, Path otherwise) {
        return given != null && !given.isBlank() && Path.of(given).isAbsolute() ? Path.of(given) : otherwise;
    }

    /** The user's own ledger. */
    public Path ledger() {
        return data.resolve("ledger");
    }

    /** The sample's ledger, in a folder of its own so that its backups stay apart too. */
    public Path sampleLedger() {
        return data.resolve("sample").resolve("ledger");
    }

    public Path logs() {
        return data.resolve("logs");
    }

    public Path settings() {
        return data.resolve("settings");
    }
}
