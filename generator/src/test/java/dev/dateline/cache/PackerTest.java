package dev.dateline.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackerTest {
    private record Pair(@Nullable Object first, @Nullable Object second) {}

    @ParameterizedTest
    @ValueSource(strings = {"", "ferry", "Brännkyrka", "Larkhaven’s “ferry”", "\ud83d\ude00", "half \ud83d of one"})
    void a_text_comes_back_to_the_letter(String text) {
        byte[] bytes = new Packer().text(text).text("behind it").bytes();
        Unpacker in = new Unpacker(bytes);
        assertThat(in.text()).isEqualTo(text);
        assertThat(in.text()).isEqualTo("behind it");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 127, 128, 16_384, -1, Long.MAX_VALUE, Long.MIN_VALUE})
    void a_number_comes_back(long number) {
        assertThat(new Unpacker(new Packer().number(number).bytes()).large()).isEqualTo(number);
    }

    @Test
    void all_else_comes_back_in_its_order() {
        Key key = new Key(-5, 7);
        Packer out = new Packer().key(key).flag(true).one(DayOfWeek.FRIDAY).texts(List.of("a", "b"));
        Unpacker in = new Unpacker(out.bytes());
        assertThat(in.key()).isEqualTo(key);
        assertThat(in.flag()).isTrue();
        assertThat(in.one(DayOfWeek.values())).isEqualTo(DayOfWeek.FRIDAY);
        assertThat(in.texts()).containsExactly("a", "b");
    }

    @Test
    void what_differs_anywhere_has_another_fingerprint() {
        List<Pair> different = List.of(
                new Pair("ab", "c"),
                new Pair("a", "bc"),
                new Pair("abc", ""),
                new Pair("abc", null),
                new Pair(null, "abc"),
                new Pair("1", ""),
                new Pair(1, ""),
                new Pair(true, ""),
                new Pair(List.of(), ""),
                new Pair(List.of("ab", "c"), ""),
                new Pair(List.of("ab"), "c"),
                new Pair(new Pair("ab", "c"), null),
                new Pair(Arrays.asList("ab", null), "c"));
        assertThat(different).extracting(PackerTest::fingerprint).doesNotHaveDuplicates();
        assertThat(fingerprint(new Pair("ab", List.of("c")))).isEqualTo(fingerprint(new Pair("ab", List.of("c"))));
    }

    private static Key fingerprint(Object value) {
        return new Packer().all(value).fingerprint();
    }

    @Test
    void what_has_no_rule_is_refused_so_that_it_is_not_forgotten() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fingerprint(new Pair(Instant.EPOCH, "")))
                .withMessageContaining("java.time.Instant");
    }
}
