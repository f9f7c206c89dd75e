package dev.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UniqueNamesTest {
    private final UniqueNames names = new UniqueNames();

    @Test
    void the_first_has_the_name_and_those_after_it_a_number() {
        assertThat(names.of("ferry")).isEqualTo("ferry");
        assertThat(names.of("ferry")).isEqualTo("ferry-2");
        assertThat(names.of("ferry")).isEqualTo("ferry-3");
        assertThat(names.of("bridge")).isEqualTo("bridge");
    }

    @Test
    void a_name_that_looks_like_a_numbered_one_is_not_given_twice() {
        assertThat(names.of("a-2")).isEqualTo("a-2");
        names.take("a-3");
        assertThat(names.of("a")).isEqualTo("a");
        assertThat(names.of("a")).isEqualTo("a-4");
        assertThat(names.of("a-2")).isEqualTo("a-2-2");
    }

    /** Were the numbers looked for from the first on, this would take twenty thousand million steps. */
    @Test
    void two_hundred_thousand_of_one_name_get_names() {
        Set<String> given = new HashSet<>();
        for (int i = 0; i < 200_000; i++) {
            given.add(names.of("a"));
        }
        assertThat(given).hasSize(200_000).contains("a", "a-200000");
    }
}
