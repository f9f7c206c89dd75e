package dev.dateline.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.cache.Cache;
import dev.dateline.cache.Packer;
import dev.dateline.site.SearchDocuments.Document;
import dev.dateline.site.SearchDocuments.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SearchIndexTest {
    private static Document document(String title, String text) {
        return new Document("event", "e/x/index.html", title, "", "", Map.of(title, 5.0, text, 1.0));
    }

    private static SortedMap<String, byte[]> files(Document... documents) {
        List<Source> sources = Stream.of(documents)
                .map(d -> new Source(() -> new Packer().all(d.title()).fingerprint(), () -> d))
                .toList();
        return new SearchIndex(new SearchTerms(sources, Cache.none())).files();
    }

    private static String root(Document... documents) {
        SortedMap<String, byte[]> files = files(documents);
        assertThat(files.keySet()).containsExactly("root.js");
        return text(files, "root.js");
    }

    private static String text(SortedMap<String, byte[]> files, String name) {
        return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    @Test
    void words_are_found_by_their_stems_without_accents_and_case() {
        assertThat(SearchWords.stems("The Élysée's talks: TALKED in Öffnung, 2025"))
                .containsExactly("elyse", "talk", "talk", "offnung", "2025");
    }

    @Test
    void a_possessive_ending_is_no_word_and_another_apostrophe_parts_two() {
        assertThat(SearchWords.stems("Oslo’s harbour's's o'sullivan 's ½ \ud835\udfd8"))
                .containsExactly("oslo", "harbour", "o", "sullivan", "1", "2", "0");
    }

    @Test
    void a_small_index_is_one_file_with_a_line_for_each_term() {
        String root = root(document("Ferry", "sails"), document("Dock", "ferry"));
        assertThat(root).startsWith("dateline(\"root\",\"2\\ndock\");\n");
        assertThat(root).containsPattern("ferry\\\\t1[A-Z]1[A-Z]");
        assertThat(root).containsPattern("dock\\\\t2[A-Z]");
    }

    @Test
    void a_word_of_a_title_counts_more_than_one_of_the_text() {
        String root = root(document("Ferry", "sails"), document("Dock", "ferry"));
        String grades = root.replaceAll("(?s).*ferry\\\\t1([A-Z])1([A-Z]).*", "$1$2");
        assertThat(grades.charAt(0)).isGreaterThan(grades.charAt(1));
    }

    @Test
    void a_large_index_comes_in_parts_that_the_root_names_the_beginnings_of() {
        Document[] many = IntStream.range(0, 3000)
                .mapToObj(i -> document("Title" + i, "word" + i + " other" + i + " common"))
                .toArray(Document[]::new);
        SortedMap<String, byte[]> files = files(many);
        assertThat(files)
                .containsKeys("root.js", "t0.js", "t1.js", "d0.js", "d149.js")
                .doesNotContainKey("d150.js");
        long parts = files.keySet().stream().filter(f -> f.startsWith("t")).count();
        assertThat(text(files, "root.js").split("\\\\n", -1)).hasSize((int) parts + 1);
        assertThat(files)
                .allSatisfy((name, bytes) -> assertThat(bytes.length).as(name).isLessThan(40_000));
    }

    @Test
    void no_text_breaks_out_of_its_string() {
        String hostile = "</script>\"); alert(1); (\"\\\u2028\ud83d";
        String root = root(document(hostile, "\ud83d\ude00 fine"));
        assertThat(root).doesNotContain("</script", "\u2028").contains("\\\"); alert(1)", "\\ud83d");
        assertThat(root.lines()).allMatch(l -> l.startsWith("dateline(\"") && l.endsWith("\");"));
    }
}
