package dev.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schema that editors complete with says what is read. */
class SchemaTest {
    private static final JsonNode SCHEMA = schema();

    private static JsonNode schema() {
        InputStream in = SchemaTest.class.getResourceAsStream("/dev/dateline/init/events.schema.json");
        return new JsonMapper().readTree(in);
    }

    static List<Arguments> parts() {
        return List.of(
                Arguments.of("", Corrections.TOP),
                Arguments.of("event", Corrections.EVENT),
                Arguments.of("target", Corrections.TARGET),
                Arguments.of("part", Corrections.PART),
                Arguments.of("name", Corrections.NAME),
                Arguments.of("addition", Corrections.ADDITION),
                Arguments.of("source", Corrections.SOURCE));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void has_the_keys_that_are_read_and_no_others(String part, List<String> keys) {
        JsonNode at = part.isEmpty() ? SCHEMA : SCHEMA.path("$defs").path(part);

        assertThat(at.path("properties").propertyNames()).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(at.path("additionalProperties").asBoolean(true)).isFalse();
    }

    @Test
    void has_the_kinds_of_names_that_are_read() {
        List<String> kinds =
                SCHEMA.path("$defs").path("name").path("properties").path("kind").path("enum").values().stream()
                        .map(JsonNode::asString)
                        .toList();
        assertThat(kinds).isEqualTo(Corrections.KINDS);
    }
}
