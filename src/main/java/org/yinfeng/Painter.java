package org.yinfeng;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yinfeng.command.Ports;
import org.yinfeng.desk.SampleLedger;
import org.yinfeng.desk.Workspace;
import org.yinfeng.ledger.LedgerStore;
import org.yinfeng.project.Texts;
import org.yinfeng.store.LedgerFiles;
import org.yinfeng.window.ScreenPictures;

/** Draws every view off-screen, from a sample ledger and an empty one that are made for it and taken away again. */
final class Painter implements Ports.Screens {
    /** The off-screen platform of the window toolkit; set before it starts. */
    private static final Map<String, String> OFF_SCREEN = Map.of("glass.platform", "Monocle", "monocle.platform", "Headless",
            "prism.order", "sw", "headless.geometry", "1600x1000-32");

    private final LedgerFiles files;
    private final String who;

    Painter(LedgerFiles files, String who) {
        this.files = files;
        this.who = who;
    }

    @Override
    public void draw(Path folder, String theme, Texts.Language language) {
        OFF_SCREEN.forEach(System::setProperty);
        List<Workspace.Theme> themes = Stream.of(Workspace.Theme.values())
                .filter(each -> theme == null || each.name().equalsIgnoreCase(theme)).toList();
        List<Texts.Language> languages = language == null ? List.of(Texts.Language.values()) : List.of(language);
        try {
            Path ledgers = Files.createTempDirectory("yinfeng-screens");
            try (LedgerStore sample = files.open(ledgers.resolve("sample"), true);
                    LedgerStore empty = files.open(ledgers.resolve("empty"), true)) {
                sample.commit(SampleLedger.edit(sample.load()), who);
                new ScreenPictures(sample, empty, folder).draw(themes, languages);
            } finally {
                delete(ledgers);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
