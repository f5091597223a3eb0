package org.yinfeng.desk;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * The only door from the window's thread to slow work. Answers come back on the window's thread. Nothing is ever interrupted
 * (an interrupt would close the database): work that can be cancelled looks at its {@link Progress}. Tests use
 * {@link #inline()}.
 */
public interface Background {
    /** Which of the two other threads does it. */
    enum Line {
        /** Everything that touches the store, in order. */
        LEDGER,
        /** Everything else: reading files, drawing books, figures of large ledgers. */
        WORK
    }

    /** Runs the task elsewhere, then one of the two answers on the window's thread. */
    <T> void run(Line line, Callable<T> task, Consumer<T> done, Consumer<Exception> failed);

    /** Runs something on the window's thread, soon. */
    void later(Runnable action);

    /** Does everything at once, where it stands. */
    static Background inline() {
        return new Background() {
            @Override
            public <T> void run(Line line, Callable<T> task, Consumer<T> done, Consumer<Exception> failed) {
                T result;
                try {
                    result = task.call();
                } catch (Exception e) {
                    failed.accept(e);
                    return;
                }
                done.accept(result);
            }

            @Override
            public void later(Runnable action) {
                action.run();
            }
        };
    }
}
