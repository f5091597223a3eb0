package org.yinfeng.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Speed and memory beside floors and peers, for ledgers of the sizes given (3000 100000 unless told otherwise; 1000000 takes
 * a quarter of an hour and 6 GB of disk). Each size runs in processes of its own: one for speed, one for start and memory.
 */
public final class Bench {
    private Bench() {}

    public static void main(String[] args) throws Exception {
        String[] sizes = args.length == 0 ? new String[] {"3000", "100000"} : args;
        System.out.println("cores " + Runtime.getRuntime().availableProcessors() + ", Java " + System.getProperty("java.version")
                + ", load " + load());
        Race.heading();
        for (String size : sizes) {
            Path folder = Files.createTempDirectory("yinfeng-bench");
            try {
                fork(Speed.class, size, folder, List.of("-Xmx" + (Integer.parseInt(size) > 200_000 ? "5g" : "2g")));
                start(size, folder);
                fork(Memory.class, size, folder, List.of());
                fork(Memory.class, size, folder, List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
            } finally {
                delete(folder);
            }
        }
        System.out.println("load " + load());
    }

    private static void start(String size, Path folder) {
        try {
            Start.measure(size, folder);
        } catch (Exception e) {
            System.out.println("start of " + size + " could not be measured: " + e);
        }
    }

    private static String load() throws IOException {
        Path load = Path.of("/proc/loadavg");
        return Files.exists(load) ? Files.readString(load).split(" ")[0] : "unknown";
    }

    private static void fork(Class<?> main, String size, Path folder, List<String> options) throws Exception {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-Djava.awt.headless=true", "-cp", System.getProperty("java.class.path"), main.getName(), size,
                folder.toString(), String.join(" ", options), String.valueOf(System.currentTimeMillis())));
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exit != 0) {
            System.out.println(main.getSimpleName() + " of " + size + " ended with " + exit);
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
