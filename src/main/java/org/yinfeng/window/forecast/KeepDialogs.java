package org.yinfeng.window.forecast;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.yinfeng.desk.Background;
import org.yinfeng.desk.Prompts.FileKind;
import org.yinfeng.desk.whatif.Keeping;
import org.yinfeng.desk.whatif.Move;
import org.yinfeng.desk.whatif.MoveWords;
import org.yinfeng.desk.whatif.WhatIf;
import org.yinfeng.ledger.Outcome;
import org.yinfeng.project.Message;
import org.yinfeng.project.Texts;
import org.yinfeng.window.kit.ScreenContext;

/** What becomes of a what-if: kept after a review, saved as a list for discussion, or thrown away. */
final class KeepDialogs {
    private final ScreenContext context;
    private final WhatIf whatIf;

    KeepDialogs(ScreenContext context, WhatIf whatIf) {
        this.context = context;
        this.whatIf = whatIf;
    }

    private MoveWords said() {
        return new MoveWords(context.words().wording(), context.workspace().unit());
    }

    void keep() {
        if (!context.mayChange() || whatIf.isEmpty()) {
            return;
        }
        Texts texts = context.workspace().texts();
        context.prompts().text(Message.of("whatif.keep.title"), Message.of("whatif.keep.label"), texts.get("whatif.keep.suggestion"))
                .ifPresent(label -> review(Keeping.of(context.session().ledger(), whatIf.moves(), label, LocalDate.now())));
    }

    private void review(Keeping keeping) {
        Texts texts = context.workspace().texts();
        String left = keeping.left().entrySet().stream().limit(8).map(move -> texts.get("whatif.left", said().subject(move.getKey()),
                said().field(move.getKey()), move.getValue().in(texts))).collect(Collectors.joining("\n"));
        if (keeping.edit() == null) {
            context.prompts().tell(Message.of("whatif.keep.title"), Message.of("whatif.keep.nothing", left));
            return;
        }
        Message question = left.isEmpty() ? Message.of("whatif.keep.all", keeping.kept().size())
                : Message.of("whatif.keep.some", keeping.kept().size(), keeping.left().size(), left);
        if (context.prompts().confirm(Message.of("whatif.keep.title"), question, Message.of("whatif.keep.verb", keeping.kept().size()))) {
            context.session().commit(keeping.edit(), outcome -> answered(outcome, keeping), context.toasts()::failed);
        }
    }

    private void answered(Outcome outcome, Keeping keeping) {
        if (outcome instanceof Outcome.Committed) {
            context.toasts().done(Message.of("whatif.keep.done", keeping.kept().size()));
        } else {
            context.prompts().tell(Message.of("whatif.keep.title"), Message.of("whatif.keep.refused"));
        }
    }

    void save() {
        Texts texts = context.workspace().texts();
        List<Move> moves = whatIf.moves();
        String text = said().text(moves, context.workspace().asOf());
        context.prompts().fileToSave(Message.of("whatif.save.title"), texts.get("whatif.save.name", context.workspace().asOf()) + ".txt",
                FileKind.of("whatif.save.kind", "txt")).ifPresent(file -> context.background().run(Background.Line.WORK, () -> write(file, text),
                        written -> context.toasts().done(Message.of("whatif.save.done", moves.size(), written.getFileName())), context.toasts()::failed));
    }

    /** With a byte order mark and Windows line ends, so that every editor reads it. */
    private static Path write(Path file, String text) throws IOException {
        return Files.write(file, ("\uFEFF" + text.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8));
    }

    void discard() {
        if (!whatIf.isEmpty() && context.prompts().confirm(Message.of("whatif.discard.title"),
                Message.of("whatif.discard.question", whatIf.moves().size()), Message.of("whatif.discard"))) {
            whatIf.discard();
        }
    }
}
