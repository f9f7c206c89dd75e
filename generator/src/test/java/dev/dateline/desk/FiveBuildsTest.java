package dev.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Addresses that were published once, over the life of a site. */
class FiveBuildsTest {
    @Test
    void an_address_lasts_over_five_builds() {
        Office office = Office.withThreeReports();
        String meeting = office.event("", "Geneva").id();
        String bridge = office.event("", "bridge").id();
        String strike = office.event("", "strike").id();
        String first = office.register.text();

        // 2: nothing changed, and nothing is written anew.
        office.build("");
        assertThat(office.register.text()).isEqualTo(first);

        // 3: another report comes first and tells it with other words; the title is its own.
        office.article(
                "news",
                "2031-10-04",
                "Foreign minister Mara Quill held talks with Tobin Ashe in Geneva on 3 October 2031, aides said."
                        + " Mara Quill met Tobin Ashe in Geneva on 3 October 2031.");
        assertThat(ids(office, "")).contains(meeting, bridge, strike);

        // 4: the editor gives the bridge another name and day, and takes the strike for a part of the meeting.
        String yaml = "events:\n- event: " + bridge + "\n  title: The crossing opens\n  date: 2031-10-06\n- event: "
                + meeting + "\n  merge: [" + strike + "]\n";
        Edition fourth = office.build(yaml);
        assertThat(ids(fourth)).contains(meeting, bridge).doesNotContain(strike);
        assertThat(fourth.moved()).isEqualTo(Map.of(strike, meeting));

        // 5: the report of the bridge is withdrawn; its address leads to the timeline, the others stay.
        office.articles.remove("bridge");
        Edition fifth = office.build("events:\n- event: " + meeting + "\n  merge: [" + strike + "]\n");
        assertThat(ids(fifth)).contains(meeting);
        assertThat(fifth.moved()).containsEntry(bridge, "").containsEntry(strike, meeting);
        assertThat(office.problems).isEmpty();
    }

    @Test
    void a_title_that_the_tagger_words_anew_keeps_the_address() {
        Office office = Office.withThreeReports();
        String bridge = office.event("", "bridge").id();
        office.article(
                "bridge",
                "2031-10-08",
                "Mayor Lena Oduya cut a ribbon and opened the crossing in Bergen on 4 October 2031. Divers had seen cracks."
                        + " Mayor Lena Oduya opened the harbour bridge in Bergen on 5 October 2031.");

        assertThat(ids(office, "")).contains(bridge);
    }

    @Test
    void events_that_the_builder_merges_leave_an_address_that_leads_on() {
        Office office = new Office();
        office.article("a", "2031-10-08", "Mara Quill met Tobin Ashe in Geneva on 3 October 2031.");
        String kept = office.events("").get(0).id();
        // As if an earlier tagger had told the same sentence as two events.
        office.register
                .known()
                .put("2031-10-03-quill-meets-somebody", office.register.known().get(kept));
        Edition edition = office.build("");

        assertThat(ids(edition)).containsExactly(kept);
        assertThat(edition.moved()).isEqualTo(Map.of("2031-10-03-quill-meets-somebody", kept));
        assertThat(office.build("").moved()).isEqualTo(edition.moved());
        assertThat(office.problems).isEmpty();
    }

    @Test
    void a_correction_finds_its_event_by_an_address_that_it_had() {
        Office office = new Office();
        office.article("a", "2031-10-08", "Mara Quill met Tobin Ashe in Geneva on 3 October 2031.");
        String kept = office.events("").get(0).id();
        office.register.moved().put("2031-10-02-old", kept);

        assertThat(office.event("events:\n- event: 2031-10-02-old\n  title: Renamed\n", "Renamed")
                        .id())
                .isEqualTo(kept);
    }

    @Test
    void an_event_added_by_hand_keeps_its_address_when_it_is_renamed() {
        Office office = Office.withThreeReports();
        String yaml = "add:\n- title: NAME\n  date: 2031-09\n  sources:\n  - article: bridge\n    quote: seen cracks\n";
        String id =
                office.event(yaml.replace("NAME", "Divers dive"), "Divers dive").id();

        assertThat(office.event(yaml.replace("NAME", "Cracks are found"), "Cracks are found")
                        .id())
                .isEqualTo(id);
    }

    private static List<String> ids(Office office, String yaml) {
        return ids(office.build(yaml));
    }

    private static List<String> ids(Edition edition) {
        return new ArrayList<>(
                edition.timeline().events().stream().map(Event::id).toList());
    }
}
