package org.yinfeng.store;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.yinfeng.ledger.StoreException;
import org.yinfeng.project.Message;

/**
 * Where one ledger lies, checked: an absolute path on this computer that cannot smuggle settings into the database's address.
 *
 * @param base the path without {@link #ENDING}
 */
record LedgerPath(Path base) {
    static final String ENDING = ".mv.db";
    private static final Set<String> NETWORKS = Set.of("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "webdav",
            "davfs", "fuse.sshfs", "fuse.davfs2", "ncpfs", "9p");

    /** @throws StoreException BAD_ADDRESS when no ledger may lie there */
    static LedgerPath of(Path given) {
        String text = given.toString();
        refuseUnsafe(text);
        Path absolute = canonical(given.toAbsolutePath().normalize());
        refuseUnsafe(absolute.toString());
        String name = String.valueOf(absolute.getFileName());
        if (absolute.getFileName() == null || name.equals(ENDING)) {
            throw refused("store.address.folder", text);
        }
        Path base = name.endsWith(ENDING) ? absolute.resolveSibling(name.substring(0, name.length() - ENDING.length())) : absolute;
        if (Files.isDirectory(base)) {
            throw refused("store.address.folder", text);
        }
        refuseNetwork(base);
        return new LedgerPath(base);
    }

    /** What the user typed as a path; an address of a server is refused with a sentence. */
    static Path parse(String where) {
        if (where.toLowerCase(Locale.ROOT).startsWith("jdbc:")) {
            throw refused("store.address.server", where);
        }
        refuseUnsafe(where);
        try {
            return Path.of(where);
        } catch (InvalidPathException e) {
            throw refused("store.address.characters", where);
        }
    }

    private static void refuseUnsafe(String text) {
        if (text.isBlank()) {
            throw refused("store.address.folder", text);
        }
        if (text.indexOf(';') >= 0 || text.chars().anyMatch(Character::isISOControl)) {
            throw refused("store.address.characters", text.replaceAll("\\p{Cntrl}", "?"));
        }
        if (text.startsWith("\\\\") || text.startsWith("//")) {
            throw refused("store.address.network", text);
        }
    }

    /** The folder with links resolved, so that one file has one address; a folder that is not there yet stays as given. */
    private static Path canonical(Path absolute) {
        Path folder = absolute.getParent();
        try {
            return folder == null || !Files.exists(folder) ? absolute : folder.toRealPath().resolve(absolute.getFileName());
        } catch (IOException e) {
            return absolute;
        }
    }

    private static void refuseNetwork(Path base) {
        Path folder = base.getParent();
        while (folder != null && !Files.exists(folder)) {
            folder = folder.getParent();
        }
        try {
            FileStore store = Files.getFileStore(folder == null ? base.getRoot() : folder);
            if (NETWORKS.contains(store.type().toLowerCase(Locale.ROOT))) {
                throw refused("store.address.network", base.toString());
            }
        } catch (IOException e) {
            // The kind of disk is not known: opening will say what is wrong with it.
            return;
        }
    }

    private static StoreException refused(String key, String where) {
        return new StoreException(StoreException.Kind.BAD_ADDRESS, Message.of(key, where), null);
    }

    String name() {
        return base.getFileName().toString();
    }

    Path folder() {
        return base.getParent();
    }

    Path file() {
        return beside(ENDING);
    }

    Path lockFile() {
        return beside(".lock");
    }

    Path backupFolder() {
        return folder().resolve("backups");
    }

    /** The ledger's name with another ending, in the same folder. */
    Path beside(String ending) {
        return base.resolveSibling(name() + ending);
    }
}
