package org.yinfeng.window;

import java.nio.file.Path;
import java.util.List;
import org.yinfeng.desk.Workspace;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.project.Texts;
import org.yinfeng.testing.MemoryStore;
import org.yinfeng.testing.SampleLedger;

final class Preview {
    public static void main(String[] args) {
        new ScreenPictures(new MemoryStore(SampleLedger.get()), new MemoryStore(Ledger.empty()), Path.of(args[0]))
                .draw(List.of(Workspace.Theme.values()), List.of(Texts.Language.values()));
        System.exit(0);
    }
}
