package org.yinfeng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The map in the README and the description in every package tell what is there. */
class HouseMapTest {
    private static final Path BASE = Sources.MAIN.resolve(Path.of("org", "yinfeng"));
    /** A line of the map: a table row that begins with a package's name, as in {@code | `ledger` | ... |}. */
    private static final Pattern MAP_LINE = Pattern.compile("(?m)^\\|\\s*`([a-z]+(?:\\.[a-z]+)*)`\\s*\\|");

    private static Set<String> packages() throws IOException {
        return Sources.files(BASE).stream().map(file -> BASE.relativize(file).getParent())
                .filter(folder -> folder != null)
                .map(folder -> folder.toString().replace(folder.getFileSystem().getSeparator(), "."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theReadmesMapNamesExactlyThePackagesThatExist() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String map = readme.substring(readme.indexOf("<!-- map -->"), readme.indexOf("<!-- /map -->"));
        List<String> named = MAP_LINE.matcher(map).results().map(MatchResult::group)
                .map(line -> line.replaceAll("[^a-z.]", "")).toList();

        assertThat(named).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(packages());
    }

    @Test
    void everyPackageTellsWhatItDoesAndWhoMayUseIt() throws IOException {
        for (String name : packages()) {
            Path info = BASE.resolve(name.replace('.', '/')).resolve("package-info.java");
            assertThat(info).as("the description of " + name).exists();
            String comment = Files.readString(info).replaceAll("(?s)\\*/.*", "").replaceAll("[/*\\s]+", " ");
            assertThat(comment).as("the description of " + name).hasSizeGreaterThan(150);
            assertThat(comment.toLowerCase(java.util.Locale.ROOT)).as("who may use " + name).containsPattern("\\buse[sd]?\\b");
            assertThat(comment).as("the decision behind " + name).contains("decision worth knowing");
        }
    }
}
