package org.yinfeng.window;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.yinfeng.desk.Background;

/** The three threads: the window's, one for the ledger, one for work. The only class that knows the window's thread. */
public final class Threads implements Background, AutoCloseable {
    private final Map<Line, ExecutorService> lines = Map.of(Line.LEDGER, line("ledger"), Line.WORK, line("work"));

    private static ExecutorService line(String name) {
        return Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Starts the window toolkit and runs the action on its thread.
     *
     * @throws RuntimeException or an Error when there is no display or a system library is missing
     */
    public static void start(Runnable action) {
        Platform.startup(action);
    }

    /** Ends the window toolkit. */
    public static void end() {
        Platform.exit();
    }

    @Override
    public <T> void run(Line line, Callable<T> task, Consumer<T> done, Consumer<Exception> failed) {
        lines.get(line).execute(() -> {
            try {
                T result = task.call();
                Platform.runLater(() -> done.accept(result));
            } catch (Exception e) {
                Platform.runLater(() -> failed.accept(e));
            } catch (Error e) {
                Platform.runLater(() -> failed.accept(new IllegalStateException(e.toString(), e)));
                throw e;
            }
        });
    }

    @Override
    public void later(Runnable action) {
        Platform.runLater(action);
    }

    /** Finishes what was begun; nothing is interrupted. */
    @Override
    public void close() {
        lines.values().forEach(ExecutorService::shutdown);
    }
}
