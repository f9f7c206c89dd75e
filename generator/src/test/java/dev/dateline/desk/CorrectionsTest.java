package dev.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.Event;
import dev.dateline.event.Mention;
import dev.dateline.naming.Entity;
import dev.dateline.source.Problem;
import dev.dateline.telling.Status;
import dev.dateline.time.Edtf;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an editor can decide. */
class CorrectionsTest {
    private final Office office = Office.withThreeReports();

    private String id(String word) {
        return office.event("", word).id();
    }

    @Test
    void nothing_changes_where_nothing_is_decided() {
        assertThat(office.events("# nothing\n"))
                .hasSize(3)
                .isEqualTo(office.made().events());
        assertThat(office.problems).isEmpty();
    }

    @Test
    void an_event_is_renamed_and_keeps_its_address() {
        String id = id("bridge");
        Event event = office.event("events:\n- event: " + id + "\n  title: A bridge for all\n", "A bridge for all");

        assertThat(event.id()).isEqualTo(id);
        assertThat(office.problems).isEmpty();
    }

    @Test
    void an_event_is_named_by_words_of_its_sentence() {
        String yaml = "events:\n- quote: OPENED the  harbour bridge\n  article: bridge\n  title: A bridge for all\n";

        assertThat(office.event(yaml, "A bridge for all").articles()).containsExactly("bridge");
    }

    @Test
    void the_quote_finds_the_event_where_the_id_does_not() {
        String yaml =
                "events:\n- event: 2031-01-01-gone\n  quote: opened the harbour\n  article: bridge\n  title: Found\n";

        assertThat(office.event(yaml, "Found")).isNotNull();
        assertThat(office.problems).isEmpty();
    }

    @Test
    void an_event_gets_another_date_status_people_and_places() {
        Event event = office.event("""
                events:
                - quote: opened the harbour bridge
                  date: 2031-10-04/2031-10-06
                  status: planned
                  pin: true
                  people: [Tobin Ashe, Nora Falk]
                  places: []
                """, "bridge");

        assertThat(Edtf.format(event.time())).isEqualTo("2031-10-04/2031-10-06");
        assertThat(event.status()).isEqualTo(Status.PLANNED);
        assertThat(event.salience()).isEqualTo(1);
        assertThat(event.people()).extracting(Entity::name).containsExactly("Tobin Ashe", "Nora Falk");
        assertThat(event.places()).isEmpty();
    }

    @Test
    void a_hidden_event_is_gone_with_those_that_only_it_names() {
        Edition edition = office.build("events:\n- quote: opened the harbour bridge\n  hide: true\n");

        assertThat(edition.timeline().events())
                .hasSize(2)
                .noneMatch(e -> e.title().contains("bridge"));
        assertThat(edition.timeline().entities()).noneMatch(e -> e.name().contains("Oduya"));
        assertThat(edition.moved()).isEmpty();
    }

    @Test
    void merged_events_are_one_and_the_other_address_leads_to_it() {
        String bridge = id("bridge");
        String strike = id("strike");
        Edition edition = office.build("events:\n- event: " + bridge + "\n  merge: [" + strike + "]\n");

        assertThat(edition.timeline().events()).hasSize(2);
        assertThat(office.event("events:\n- event: " + bridge + "\n  merge: [" + strike + "]\n", "bridge")
                        .articles())
                .containsExactly("bridge", "again");
        assertThat(edition.moved()).containsEntry(strike, bridge);
    }

    @Test
    void a_sentence_is_split_off_as_an_event_of_its_own() {
        String yaml = """
                events:
                - quote: Mara Quill met
                  split:
                  - quote: Quill met Ashe in Geneva
                    article: again
                    title: A second meeting
                    date: 2031-10-04
                """;
        Event second = office.event(yaml, "A second meeting");

        assertThat(second.articles()).containsExactly("again");
        assertThat(Edtf.format(second.time())).isEqualTo("2031-10-04");
        assertThat(second.id()).isEqualTo("2031-10-04-a-second-meeting");
        assertThat(office.event(yaml, "Geneva").articles()).containsExactly("meeting");
        assertThat(office.problems).isEmpty();
    }

    @Test
    void an_event_is_added_with_its_sources_here_and_elsewhere() {
        Edition edition = office.build("""
                add:
                - title: Divers find cracks
                  date: 2031-09
                  people: [Lena Oduya]
                  sources:
                  - article: bridge
                    quote: seen cracks
                  - url: https://archive.example/divers
                    publisher: Town archive
                    quote: Cracks were found below the water.
                """);
        Event added = edition.timeline().events().get(0);

        assertThat(added.title()).isEqualTo("Divers find cracks");
        assertThat(added.mentions())
                .extracting(Mention::text)
                .containsExactly("Divers had seen cracks.", "Cracks were found below the water.");
        assertThat(added.people()).extracting(Entity::id).containsExactly("lena-oduya");
        assertThat(edition.timeline().articles())
                .anyMatch(
                        a -> a.publisher().equals("Town archive") && a.url().equals("https://archive.example/divers"));
        assertThat(edition.timeline().articles())
                .allMatch(a -> edition.timeline().expressions().containsKey(a.id()));
    }

    @Test
    void two_names_become_one_person() {
        String yaml = "names:\n- name: Mara Quill-Ashe\n  aliases: [Mara Quill]\n";
        Event event = office.event(yaml, "Geneva");

        assertThat(event.people())
                .extracting(Entity::name)
                .contains("Mara Quill-Ashe")
                .doesNotContain("Mara Quill");
        assertThat(event.people().get(0).variants()).contains("Mara Quill");
    }

    @Test
    void what_is_no_person_is_none() {
        Edition edition = office.build("names:\n- name: Tobin Ashe\n  kind: none\n");

        assertThat(edition.timeline().entities()).noneMatch(e -> e.name().equals("Tobin Ashe"));
    }

    @Test
    void what_is_no_person_may_be_a_place() {
        Event event = office.event("names:\n- name: Tobin Ashe\n  kind: place\n", "Geneva");

        assertThat(event.people()).noneMatch(e -> e.name().equals("Tobin Ashe"));
        assertThat(event.places()).anyMatch(e -> e.name().equals("Tobin Ashe"));
    }

    @Test
    void what_is_no_person_has_its_whole_name_in_a_title() {
        String house = "names:\n- name: Tobin Ashe\n  kind: organization\n";
        assertThat(office.event("names: []\n", "Geneva").title()).isEqualTo("Quill meets Ashe in Geneva");
        assertThat(office.event(house, "Geneva").title()).isEqualTo("Quill meets Tobin Ashe in Geneva");
        assertThat(office.event(house.replace("organization", "person"), "Geneva")
                        .title())
                .isEqualTo("Quill meets Ashe in Geneva");
    }

    @Test
    void whom_only_capitals_make_a_person_is_listed_when_an_editor_says_so() {
        office.article("velm", "2031-10-09", "Velm Kestrow met Lena Oduya in Oslo on 7 October 2031.");
        String person = "names:\n- name: Velm Kestrow\n  kind: person\n";

        assertThat(office.event("names: []\n", "Oslo").people())
                .extracting(Entity::name)
                .containsExactly("Lena Oduya");
        assertThat(office.event(person, "Oslo").people())
                .extracting(Entity::name)
                .containsExactlyInAnyOrder("Lena Oduya", "Velm Kestrow");
        assertThat(office.event(person.replace("person", "organization"), "Oslo")
                        .organizations())
                .extracting(Entity::name)
                .containsExactly("Velm Kestrow");
    }

    @Test
    void a_correction_that_finds_no_event_is_told_with_the_nearest() {
        String near = id("bridge").replace("opens", "shuts");
        office.build("names: []\nevents:\n- event: " + near + "\n  title: X\n");

        assertThat(office.problems).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo("correction-without-target");
            assertThat(p.line()).isEqualTo(3);
            assertThat(p.hint()).contains(id("bridge"));
        });
    }

    @Test
    void a_quote_that_no_sentence_has_is_told_with_the_nearest() {
        office.build("events:\n- quote: opened the new harbour bridge at noon\n  article: bridge\n  title: X\n");

        assertThat(office.problems)
                .singleElement()
                .satisfies(p -> assertThat(p.hint()).contains("opened the harbour bridge in Bergen"));
    }

    @Test
    void an_unknown_key_has_its_line_its_column_and_the_nearest_known_key() {
        office.build("events:\n  - event: x\n    titel: X\n");

        assertThat(office.problems)
                .filteredOn(p -> p.code().equals("unknown-key"))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.severity()).isEqualTo(Problem.Severity.ERROR);
                    assertThat(p.line()).isEqualTo(3);
                    assertThat(p.message()).contains("`titel`", "column 5");
                    assertThat(p.hint()).isEqualTo("perhaps you meant `title`");
                });
    }

    @Test
    void what_is_no_date_status_or_kind_is_told_with_what_would_be() {
        String id = id("bridge");
        office.build("events:\n- event: " + id + "\n  date: 5 October\n  status: done\n  hide: perhaps\n"
                + "names:\n- name: Tobin Ashe\n  kind: human\n");

        assertThat(office.problems).extracting(Problem::line).containsExactly(3, 4, 5, 8);
        assertThat(office.problems).extracting(Problem::hint).allMatch(h -> h.startsWith("write "));
    }

    @Test
    void bad_yaml_is_one_problem_with_its_line_and_the_timeline_stays() {
        List<Event> events = office.events("events:\n  - event: x\n   title: \"open\n");

        assertThat(events).hasSize(3);
        assertThat(office.problems).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo("yaml-syntax");
            assertThat(p.line()).isBetween(3, 4);
        });
    }

    @Test
    void what_nobody_sees_stands_in_no_title_and_no_name() {
        Event event = office.event("""
                events:
                - quote: opened the harbour bridge
                  title: "Zero\\u200Bwidth \\u202Edlo \\u0007 \\r\\n bell"
                  people: ["An\\u00ADna \\u2066Kel\\uFEFFler"]
                """, "Zero");
        assertThat(event.title()).isEqualTo("Zerowidth dlo bell");
        assertThat(event.people()).extracting(Entity::name).containsExactly("Anna Keller");
    }

    @Test
    void of_a_crowd_a_hundred_are_named_and_each_has_an_address() {
        StringBuilder crowd = new StringBuilder("A!");
        for (int i = 0; i < 150; i++) {
            crowd.append(", \"A").append("!".repeat(i)).append('"');
        }
        Event event = office.event(
                "events:\n- quote: opened the harbour bridge\n  people: [" + crowd + "]\n", "harbour bridge");
        assertThat(office.problems).extracting(Problem::code).containsExactly("wrong-value");
        assertThat(event.people())
                .hasSizeBetween(98, 100)
                .extracting(Entity::id)
                .doesNotHaveDuplicates();
    }
}
