package org.faktenspur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.List;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

@AnalyzeClasses(packages = "org.faktenspur", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final List<String> FROM_THE_TOP = List.of("text", "extraction", "web", "fetch", "account", "audit",
            "topic", "article",
            "source",
            "claim", "comment", "correction", "workflow", "intake", "search", "notification", "live", "upkeep", "desk",
            "publication",
            "admin",
            "api",
            "sample");

    @ArchTest
    static final ArchRule POINTS_UP = classes().should(dependOnlyUpwards())
            .because("a newcomer can read the packages in this order and never meet what was not explained before");

    @ArchTest
    static final ArchRule PLAIN_LANGUAGE = noClasses().that().resideInAnyPackage("..text..", "..extraction..").should()
            .dependOnClassesThat().resideInAnyPackage("jakarta..", "io.quarkus..")
            .because("the splitter is plain Java: a string goes in, claims come out");

    @ArchTest
    static final ArchRule NOBODY_NEEDS_PAGES = noClasses().that()
            .resideOutsideOfPackages("..desk..", "..publication..", "..admin..", "..api..")
            .should().dependOnClassesThat()
            .resideInAnyPackage("org.faktenspur.desk..", "org.faktenspur.publication..", "org.faktenspur.api..")
            .because("pages look around, and nobody looks at them");

    @ArchTest
    static final ArchRule NOUNS = noClasses().should().haveNameMatching(".*(Manager|Helper|Util|Utils|Service|Impl)")
            .because("such a name says that the thing has not been found yet");

    private static ArchCondition<JavaClass> dependOnlyUpwards() {
        return new ArchCondition<>("depend only on packages above them in the list") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getDirectDependenciesFromSelf().forEach(dependency -> {
                    int own = rank(item);
                    int other = rank(dependency.getTargetClass());
                    if (own >= 0 && other > own)
                        events.add(SimpleConditionEvent.violated(item, dependency.getDescription()));
                });
            }
        };
    }

    private static int rank(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length > 2 && parts[1].equals("faktenspur") ? FROM_THE_TOP.indexOf(parts[2]) : -1;
    }
}
