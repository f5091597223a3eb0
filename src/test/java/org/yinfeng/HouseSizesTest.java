package org.yinfeng;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files, methods and constructors stay small enough to be read at a glance. */
class HouseSizesTest {
    private static final int FILE = 400;
    private static final int METHOD = 40;
    private static final int ARGUMENTS = 6;

    @Test
    void noFileIsLongerThanFourHundredLines() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : Stream.concat(Sources.files(Sources.MAIN).stream(), Sources.files(Sources.TESTS).stream()).toList()) {
            int lines = Files.readAllLines(file).size();
            if (lines > FILE) {
                tooLong.add(file + ": " + lines);
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void noMethodIsLongerThanFortyLines() throws IOException {
        Sources sources = Sources.parse(Sources.MAIN);
        List<String> tooLong = new ArrayList<>();
        for (CompilationUnitTree unit : sources.units()) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitMethod(MethodTree method, Void nothing) {
                    if (method.getBody() != null && sources.lines(unit, method.getBody()) > METHOD) {
                        tooLong.add(Sources.name(unit) + " " + method.getName() + ": " + sources.lines(unit, method.getBody()));
                    }
                    return super.visitMethod(method, nothing);
                }
            }.scan(unit, null);
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void noConstructorTakesMoreThanSixArgumentsRecordsAside() throws IOException {
        List<String> tooMany = new ArrayList<>();
        for (CompilationUnitTree unit : Sources.parse(Sources.MAIN).units()) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitClass(ClassTree type, Void nothing) {
                    type.getMembers().stream().filter(MethodTree.class::isInstance).map(MethodTree.class::cast)
                            .filter(method -> type.getKind() != Tree.Kind.RECORD && method.getName().contentEquals("<init>")
                                    && method.getParameters().size() > ARGUMENTS)
                            .forEach(method -> tooMany.add(Sources.name(unit) + " " + type.getSimpleName()));
                    return super.visitClass(type, nothing);
                }
            }.scan(unit, null);
        }
        assertThat(tooMany).isEmpty();
    }
}
