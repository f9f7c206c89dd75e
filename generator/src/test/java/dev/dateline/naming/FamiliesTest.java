package dev.dateline.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FamiliesTest {
    private final Families families = new Families();

    @Test
    void people_are_found_by_the_beginning_of_their_familys_name() {
        families.add("Anna Keller");
        families.add("Otto Kellner");
        families.add("Otto Brandt");
        assertThat(families.like("kelly")).containsExactly("Anna Keller", "Otto Kellner");
        assertThat(families.like("Quill")).isEmpty();
    }

    @Test
    void a_name_is_compared_with_a_bounded_number_of_others_those_told_most() {
        for (int i = 0; i < 3 * Families.MOST; i++) {
            families.add("Anna Kor" + i);
        }
        assertThat(families.like("Korzz")).hasSize(Families.MOST).startsWith("Anna Kor0", "Anna Kor1");
    }

    @Test
    void names_that_are_longer_than_any_name_are_the_same_only_letter_by_letter() {
        String name = "Kor" + "a".repeat(1_000);
        assertThat(Spelling.same(name, name)).isTrue();
        assertThat(Spelling.same(name, name + "b")).isFalse();
        assertThat(Spelling.distance(name + "b", name + "c", 2)).isEqualTo(3);
    }
}
