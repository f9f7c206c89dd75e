package dev.dateline.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arrows of ARCHITECTURE.md: what each room may import. */
class ArrowsTest {
    @ParameterizedTest
    @CsvSource({
        "source,  ''",
        "cache,   ''",
        "time,    ''",
        "preview, ''",
        "picture, ''",
        "text,    source",
        "article, cache source text time",
        "tagging, source text time",
        "clause,  source text time article tagging",
        "naming,  source text time article tagging clause",
        "headline, source text time article tagging clause naming",
        "telling, source text time article tagging clause naming headline",
        "event,   cache source text time article tagging clause naming headline telling",
        "site,    cache source text time picture article tagging naming telling event",
        "export,  cache source text time article tagging naming telling event",
        "importing, source text time article tagging",
        "desk,    source text time article tagging naming telling event"
    })
    void point_down(String room, String below) {
        String[] allowed = Stream.concat(Stream.of(room), Arrays.stream(below.split(" ")))
                .filter(name -> !name.isEmpty())
                .map(ArrowsTest::tree)
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(tree(room))
                .should()
                .onlyDependOnClassesThat(
                        resideOutsideOfPackage("dev.dateline..").or(resideInAnyPackage(allowed)))
                .allowEmptyShould(true)
                .check(Classes.ALL);
    }

    @Test
    void the_command_line_knows_the_facade_alone() {
        classes()
                .that()
                .resideInAPackage(tree("cli"))
                .should()
                .onlyDependOnClassesThat(
                        resideOutsideOfPackage("dev.dateline..").or(resideInAnyPackage("dev.dateline", tree("cli"))))
                .check(Classes.ALL);
    }

    @Test
    void nobody_knows_the_command_line() {
        noClasses()
                .that()
                .resideOutsideOfPackage(tree("cli"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(tree("cli"))
                .check(Classes.ALL);
    }

    @Test
    void no_two_rooms_form_a_circle() {
        slices().matching("dev.dateline.(*)..").should().beFreeOfCycles().check(Classes.ALL);
    }

    @ParameterizedTest
    @CsvSource({
        "com.vladsch.flexmark,     article",
        "tools.jackson.dataformat, article",
        "org.snakeyaml,            article",
        "org.jsoup,                article",
        "tools.jackson,            article export importing site",
        "org.apache.james,         importing",
        "freemarker,               site",
        "picocli,                  cli",
        "com.sun.net.httpserver,   preview"
    })
    void each_library_has_its_room(String library, String rooms) {
        String[] users = Arrays.stream(rooms.split(" ")).map(ArrowsTest::tree).toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(users)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")
                .allowEmptyShould(true)
                .check(Classes.ALL);
    }

    private static String tree(String room) {
        return "dev.dateline." + room + "..";
    }
}
