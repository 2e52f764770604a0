package nl.schakel;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.stereotype.Controller;

/** House rules that the compiler does not know. */
@AnalyzeClasses(packages = "nl.schakel", importOptions = ZonderProeven.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule time_comes_in = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .because("the clock is injected");

    @ArchTest
    static final ArchRule controllers_stay_in_their_module =
            classes().that().areAnnotatedWith(Controller.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule controllers_ask_a_front_door = noClasses()
            .that()
            .areAnnotatedWith(Controller.class)
            .should()
            .dependOnClassesThat(DescribedPredicate.<JavaClass>describe(
                    "are repositories", c -> c.getSimpleName().endsWith("Repository")))
            .because("rules and authorisation stand in the services");

    @ArchTest
    static final ArchRule values_know_no_framework = noClasses()
            .that()
            .resideInAnyPackage("nl.schakel.kern", "nl.schakel.personen.vergelijking")
            .and()
            .haveSimpleNameNotEndingWith("package-info")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework..");
}
