package org.yinfeng;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yinfeng.project.Texts;

/** Everything the program says, it can say in both languages. */
class HouseWordsTest {
    private static final Path STRINGS = Path.of("src", "main", "resources", "org", "yinfeng", "strings");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    static Stream<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(STRINGS)) {
            return files.map(file -> file.getFileName().toString().replaceAll("_(zh|en)\\.properties", "")).distinct().sorted()
                    .toList().stream();
        }
    }

    private static Properties read(String bundle, String language) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(STRINGS.resolve(bundle + "_" + language + ".properties"))) {
            words.load(reader);
        }
        return words;
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesHaveTheSameKeysAndTheSamePlaces(String bundle) throws IOException {
        Properties chinese = read(bundle, "zh");
        Properties english = read(bundle, "en");

        assertThat(Texts.BUNDLES).contains(bundle);
        assertThat(english.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(chinese.stringPropertyNames());
        for (String key : chinese.stringPropertyNames()) {
            assertThat(places(english.getProperty(key))).as(key).isEqualTo(places(chinese.getProperty(key)));
            assertThat(english.getProperty(key)).as(key).isNotBlank();
            assertThat(chinese.getProperty(key)).as(key).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noKeyIsWrittenTwiceInABundle(String bundle) throws IOException {
        for (String language : List.of("zh", "en")) {
            List<String> keys = Files.readAllLines(STRINGS.resolve(bundle + "_" + language + ".properties")).stream()
                    .filter(line -> line.matches("[^#\\s][^=]*=.*")).map(line -> line.substring(0, line.indexOf('=')).strip()).toList();
            assertThat(keys).as(language).doesNotHaveDuplicates();
        }
    }

    @Test
    void noKeyBelongsToTwoBundles() throws IOException {
        Set<String> seen = new TreeSet<>();
        List<String> twice = new ArrayList<>();
        for (String bundle : bundles().toList()) {
            read(bundle, "zh").stringPropertyNames().stream().filter(key -> !seen.add(key)).forEach(twice::add);
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void everyKeyThatTheCodeSpellsOutHasItsWords() throws IOException {
        Set<String> known = Texts.of(Texts.Language.ZH).keys();
        List<String> missing = new ArrayList<>();
        for (CompilationUnitTree unit : Sources.parse(Sources.MAIN).units()) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                    String called = call.getMethodSelect().toString();
                    if (called.equals("Message.of") || called.matches("(.*\\.)?(texts|t|words)(\\(\\))?\\.get")) {
                        check(call.getArguments());
                    }
                    return super.visitMethodInvocation(call, nothing);
                }

                @Override
                public Void visitNewClass(NewClassTree made, Void nothing) {
                    if (made.getIdentifier().toString().equals("Message")) {
                        check(made.getArguments());
                    }
                    return super.visitNewClass(made, nothing);
                }

                private void check(List<? extends ExpressionTree> arguments) {
                    ExpressionTree first = arguments.isEmpty() ? null : arguments.get(0);
                    if (first instanceof LiteralTree literal && literal.getValue() instanceof String key && !known.contains(key)) {
                        missing.add(Sources.name(unit) + " " + key);
                    } else if (first instanceof BinaryTree joined && joined.getLeftOperand() instanceof LiteralTree literal
                            && known.stream().noneMatch(key -> key.startsWith(String.valueOf(literal.getValue())))) {
                        missing.add(Sources.name(unit) + " " + literal.getValue() + "...");
                    }
                }
            }.scan(unit, null);
        }
        assertThat(missing).isEmpty();
    }
}
