package org.yinfeng;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The fence around the packages. It has no list of exceptions: what it refuses is moved, or the design is changed. */
class HouseTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.yinfeng");

    /** Which packages each may use, besides itself. */
    private static Map<String, List<String>> arrows() {
        Map<String, List<String>> arrows = new LinkedHashMap<>();
        arrows.put("project", List.of());
        arrows.put("ledger", List.of("project"));
        arrows.put("progress", List.of("ledger", "project"));
        arrows.put("store", List.of("ledger", "project"));
        arrows.put("exchange", List.of("ledger", "project"));
        arrows.put("report", List.of("progress", "ledger", "project"));
        arrows.put("desk", List.of("exchange", "report", "progress", "ledger", "project"));
        arrows.put("window", List.of("desk", "report", "progress", "ledger", "project"));
        arrows.put("command", List.of("desk", "exchange", "report", "progress", "ledger", "project"));
        return arrows;
    }

    static Stream<String> packages() {
        return arrows().keySet().stream();
    }

    private static String within(String name) {
        return "org.yinfeng." + name + "..";
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageUsesOnlyThoseItsArrowsPointTo(String name) {
        String[] allowed = Stream.concat(Stream.of(name), arrows().get(name).stream()).map(HouseTest::within).toArray(String[]::new);
        noClasses().that().resideInAPackage(within(name)).should()
                .dependOnClassesThat(resideInAPackage("org.yinfeng..").and(not(resideInAnyPackage(allowed)))).check(HOUSE);
    }

    @Test
    void everyClassLivesInAPackageOfTheDesign() {
        String[] known = Stream.concat(Stream.of("org.yinfeng"), packages().map(HouseTest::within)).toArray(String[]::new);
        classes().should().resideInAnyPackage(known).check(HOUSE);
    }

    @Test
    void nobodyImportsTheRoot() {
        noClasses().that().resideInAPackage("org.yinfeng.*..").should().dependOnClassesThat().resideInAPackage("org.yinfeng")
                .check(HOUSE);
    }

    @Test
    void packagesDoNotTurnInCircles() {
        slices().matching("org.yinfeng.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void theWordsOfTheBusinessNeedNothingButJava() {
        classes().that().resideInAPackage(within("project")).should().onlyDependOnClassesThat()
                .resideInAnyPackage(within("project"), "java.lang..", "java.util..", "java.time..", "java.math..", "java.text..",
                        "java.io..", "java.nio..").check(HOUSE);
    }

    @Test
    void onlyTheWindowAndTheRootKnowNodesAndStages() {
        noClasses().that().resideInAPackage("org.yinfeng.*..").and().resideOutsideOfPackage(within("window")).should()
                .dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..",
                        "javafx.css..", "javafx.animation..", "javafx.embed..", "org.controlsfx..", "atlantafx..", "org.jfree.fx..")
                .check(HOUSE);
    }

    @Test
    void belowTheDeskNobodyKnowsJavaFx() {
        noClasses().that().resideInAnyPackage(Stream.of("project", "ledger", "progress", "store", "exchange", "report", "command")
                .map(HouseTest::within).toArray(String[]::new)).should().dependOnClassesThat().resideInAPackage("javafx..")
                .check(HOUSE);
    }

    @Test
    void onlyTheStoreSpeaksSql() {
        onlyIn("store", "java.sql..", "javax.sql..", "org.h2..", "org.postgresql..");
    }

    @Test
    void onlyExchangeKnowsSpreadsheetLibraries() {
        onlyIn("exchange", "org.dhatim..", "de.siegmar..", "org.apache.poi..");
    }

    @Test
    void onlyReportKnowsPaperLibraries() {
        onlyIn("report", "org.apache.pdfbox..", "de.rototor..", "org.apache.batik..");
    }

    @Test
    void onlyTheCommandLineKnowsItsParser() {
        onlyIn("command", "picocli..");
    }

    private static void onlyIn(String name, String... libraries) {
        noClasses().that().resideOutsideOfPackage(within(name)).should().dependOnClassesThat().resideInAnyPackage(libraries)
                .check(HOUSE);
    }

    @Test
    void onlyOneClassTouchesThePlatform() {
        Set<String> touching = new TreeSet<>();
        for (JavaClass type : HOUSE) {
            boolean touches = type.getDirectDependenciesFromSelf().stream()
                    .anyMatch(use -> use.getTargetClass().getName().equals("javafx.application.Platform"));
            if (touches) {
                touching.add(type.getName().replaceAll("\\$.*", ""));
            }
        }
        assertThat(touching).as("classes that use javafx.application.Platform").hasSizeLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Util", "Utils", "Manager", "Helper"})
    void noClassHidesBehindAnEmptyName(String name) {
        noClasses().should().haveSimpleNameEndingWith(name).check(HOUSE);
    }

    @Test
    void onlyTheCommandLineAndTheRootUseStandardStreams() {
        noClasses().that().resideInAPackage("org.yinfeng.*..").and().resideOutsideOfPackage(within("command"))
                .should(ACCESS_STANDARD_STREAMS).check(HOUSE);
    }

    @Test
    void noStaticFieldHoldsStateThatChanges() {
        fields().that().areStatic().should().beFinal().check(HOUSE);
    }
}
