package org.yinfeng.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Every view as a picture, drawn off-screen. */
@Command(name = "screens", sortOptions = false)
final class ScreensCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private String folder;

    @Option(names = "--theme", paramLabel = "light|dark")
    private String theme;

    ScreensCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        invocation.checkCommon();
        String wanted = Arguments.theme(theme);
        Path pictures = Arguments.path(folder).toAbsolutePath();
        try {
            Files.createDirectories(pictures);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        invocation.ports.screens().draw(pictures, wanted, invocation.language());
        return Exit.DONE.code();
    }
}
