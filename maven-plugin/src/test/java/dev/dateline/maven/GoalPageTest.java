package dev.dateline.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page of goals is made from the plugin's own descriptor, so it cannot tell anything else. */
class GoalPageTest {
    private static final Path PAGE = Path.of("docs/goals.md");

    @Test
    void the_page_is_what_the_descriptor_says() throws IOException {
        String page = GoalPage.of(Descriptor.read());
        if (Boolean.getBoolean("goals.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .as("write it anew with mvn -pl maven-plugin -am test -Dtest=GoalPageTest -Dgoals.write=true"
                        + " -Dsurefire.failIfNoSpecifiedTests=false")
                .content()
                .isEqualTo(page);
    }

    @Test
    void the_goals_are_these() {
        assertThat(Descriptor.read())
                .extracting(Descriptor.Goal::name)
                .containsExactly("build", "check", "help", "import", "init", "report", "serve");
    }

    @Test
    void every_parameter_has_a_property_a_description_and_a_since() {
        List<Descriptor.Goal> goals = Descriptor.read();
        assertThat(goals).allSatisfy(goal -> {
            assertThat(goal.description()).as(goal.name()).isNotBlank();
            assertThat(goal.threadSafe()).as(goal.name()).isTrue();
        });
        assertThat(goals.stream()
                        .filter(goal -> !goal.name().equals("help"))
                        .flatMap(goal -> goal.parameters().stream()))
                .isNotEmpty()
                .allSatisfy(parameter -> {
                    assertThat(parameter.property()).isEqualTo("dateline." + parameter.name());
                    assertThat(parameter.description()).as(parameter.name()).isNotBlank();
                    assertThat(parameter.since()).as(parameter.name()).isNotBlank();
                });
    }
}
