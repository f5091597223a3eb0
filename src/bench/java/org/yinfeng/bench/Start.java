package org.yinfeng.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.yinfeng.Yinfeng;

/**
 * From the start of the process to the window's first painted frame, with the launcher's options and without. On the display
 * where there is one, else off-screen. The main method is the process that is timed.
 */
final class Start {
    private static final int ROUNDS = 5;

    private Start() {}

    /** Starts and ends processes, alternating. */
    static void measure(String size, Path folder) throws Exception {
        Path archive = folder.resolve("classes.jsa");
        List<String> quick = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xlog:disable", "-Xlog:all=off");
        run(folder, with(quick, "-XX:ArchiveClassesAtExit=" + archive));
        List<String> mapped = with(quick, "-XX:SharedArchiveFile=" + archive);
        double[] launcher = new double[ROUNDS];
        double[] plain = new double[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            double quickly = run(folder, mapped);
            double plainly = run(folder, List.of());
            if (round >= 0) {
                launcher[round] = quickly;
                plain[round] = plainly;
            }
        }
        print("first frame, launcher", size, launcher);
        print("first frame, plain java", size, plain);
    }

    private static List<String> with(List<String> options, String more) {
        List<String> all = new ArrayList<>(options);
        all.add(more);
        return all;
    }

    private static void print(String name, String size, double[] millis) {
        Arrays.sort(millis);
        System.out.printf(Locale.ROOT, "%-26s %,9d %10.0f ms [%.0f .. %.0f]%n", name, Integer.parseInt(size), millis[millis.length / 2],
                millis[0], millis[millis.length - 1]);
    }

    private static double run(Path folder, List<String> options) throws Exception {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        if (System.getenv("DISPLAY") == null) {
            command.addAll(List.of("-Dglass.platform=Monocle", "-Dmonocle.platform=Headless", "-Dprism.order=sw"));
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Start.class.getName(), folder.resolve("ledger").toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("XDG_CONFIG_HOME", folder.resolve("settings").toString());
        builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
        long start = System.nanoTime();
        Process process = builder.start();
        boolean painted = process.inputReader().lines().anyMatch("painted"::equals);
        double millis = (System.nanoTime() - start) / 1e6;
        process.waitFor();
        if (!painted) {
            throw new IllegalStateException("no window came up");
        }
        return millis;
    }

    public static void main(String[] args) throws Exception {
        Thread watch = new Thread(Start::watch, "watch");
        watch.setDaemon(true);
        watch.start();
        Yinfeng.main(new String[] {"--ledger", args[0]});
    }

    /** Asks the window's thread, once there is one, until a window shows. */
    private static void watch() {
        boolean asked = false;
        while (!asked) {
            try {
                Thread.sleep(2);
                Platform.runLater(Start::await);
                asked = true;
            } catch (IllegalStateException notStartedYet) {
                asked = false;
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static void await() {
        for (Window window : Window.getWindows()) {
            if (window.isShowing() && window.getScene() != null) {
                report(window.getScene());
                return;
            }
        }
        Platform.runLater(Start::await);
    }

    /** The second pulse begins when the first one's frame has gone to the painter. */
    private static void report(Scene scene) {
        int[] pulses = {0};
        scene.addPostLayoutPulseListener(() -> {
            pulses[0]++;
            if (pulses[0] == 2) {
                System.out.println("painted");
                System.out.flush();
                System.exit(0);
            }
            Platform.requestNextPulse();
        });
        Platform.requestNextPulse();
    }
}
