package org.yinfeng.desk.imports;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.yinfeng.desk.Background;
import org.yinfeng.exchange.plan.ImportPlan;
import org.yinfeng.exchange.plan.RejectedRows;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Texts;

/** The rejected rows of an import on their way back to whoever sent them; outlasts the review. */
public final class Returning {
    private final Background background;
    private final ImportPlan plan;
    private final Texts texts;

    Returning(Background background, ImportPlan plan, Texts texts) {
        this.background = background;
        this.plan = plan;
        this.texts = texts;
    }

    /** Writes the workbook; answers empty when it stands, else what stood in the way, and the file is as it was before. */
    public void write(Path file, Consumer<Optional<Problem>> done, Consumer<Exception> failed) {
        background.run(Background.Line.WORK, () -> Optional.ofNullable(new RejectedRows(texts).write(plan, file).problem()), done, failed);
    }
}
