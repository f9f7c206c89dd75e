package dev.dateline.telling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.Told;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles and plans as courts, councils and boards give them. */
class CourtAndCouncilTest {
    private static List<String> told(String headline, String sentence) {
        String file = "---\ntitle: \"" + headline + "\"\ndate: 2031-05-14\n---\n" + sentence + "\n";
        return Told.timeline(Told.read("gazette", file)).events().stream()
                .map(e -> Told.date(e) + " " + e.status().word() + " " + e.title())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The harbour committee voted by seven to four on Tuesday to reject the plan. | 2031-05-13 happened Harbour committee votes by seven to four to reject plan",
                "A man accused of stealing a boat pleaded guilty in Bergen on Tuesday. | 2031-05-13 happened Man pleads guilty in Bergen",
                "Odile Marchetta was acquitted on Tuesday of killing Jonas Mirek. | 2031-05-13 happened Marchetta acquitted of killing Mirek",
                "Odile Marchetta died on Tuesday of a fever. | 2031-05-13 happened Marchetta dies of fever",
                "The judge sentenced the man to six years on Tuesday. | 2031-05-13 happened Judge sentences man to six years",
                "Few heeded the Bank of Norway. The bank raised interest rates on Tuesday. | 2031-05-13 happened Bank of Norway raises interest rates",
                "The trial judge will rule on 5 June. | 2031-06-05 planned Trial judge to rule",
                "Jane Doe will visit the site on 5 June. | 2031-06-05 planned Doe to visit site",
                "Talks between the owners and the crews begin on 5 June. | 2031-06-05 planned Talks between owners and crews to begin",
                "Save Vigra, the sailing group founded on 3 May by the teacher Jonas Mirek, has grown. | 2031-05-03 happened Sailing group founded by teacher Jonas Mirek",
            })
    void are_told_in_the_present_or_as_plans(String sentence, String line) {
        assertThat(told("News of the day", sentence)).contains(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "His lawyer, Jane Doe, said he denied the charge.",
                "The doctor visited the site on Tuesday.",
                "The bank raised interest rates on Tuesday.",
                "Few heeded the Bank of Norway or the Harbour Bank. The bank raised interest rates on Tuesday.",
                "Talks begin again and again.",
                "Talks with them began, and on 5 June they may end.",
            })
    void nothing_is_made_of_what_names_nobody(String sentence) {
        assertThat(told("News of the day", sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Town to buy the old mill | 2031-05-13 happened Cabinet approves purchase",
                "Storm over Bergen | ",
            })
    void what_was_approved_may_stand_in_the_headline(String headline, String line) {
        List<String> told = told(headline, "The rain fell.\n\nThe cabinet approved the purchase on Tuesday.");
        if (line == null) {
            assertThat(told).isEmpty();
        } else {
            assertThat(told).contains(line);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vigra: inspector dismisses appeal | Owners were cheering on Tuesday after an inspector dismissed an appeal over the harbour. | 2031-05-13 happened Inspector dismisses appeal",
                "Fire at sea: Doe found guilty | Jane Doe was found guilty on Tuesday of setting fire to a boat in Vigra. | 2031-05-13 happened Doe found guilty of setting fire to boat in Vigra",
            })
    void a_kicker_is_no_part_of_the_title(String headline, String sentence, String line) {
        assertThat(told(headline, sentence)).contains(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kremlin: talks have failed | The Kremlin said on Tuesday that talks on the harbour have failed. | Talks have failed",
                "Vigra: what the inspector saw | An inspector dismissed an appeal over the harbour on Tuesday. | inspector saw",
            })
    void who_says_it_is_no_kicker(String headline, String sentence, String words) {
        assertThat(told(headline, sentence)).noneMatch(line -> line.contains(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jane Doe said on Tuesday her party would leave the town hall.",
                "It rained.\n\nIt did not stop.\n\nNobody came.\n\nJane Doe said on Tuesday her party would leave the town hall.",
            })
    void her_party_is_the_speakers(String body) {
        assertThat(told("News of the day", body))
                .contains("2031-05-13 happened Doe says her party will leave town hall");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ten people have died since protests began in Vigra. | false",
                "Ten people died in Vigra on Tuesday. | true",
            })
    void a_toll_so_far_is_of_no_day(String sentence, boolean told) {
        assertThat(told("News of the day", sentence).isEmpty()).isEqualTo(!told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The board of Fjord Boats recommended on Tuesday that owners accept the bid by Halden Lines."})
    void what_somebody_wants_done_is_not_said_to_be_done(String sentence) {
        assertThat(told("News of the day", sentence))
                .noneMatch(line -> line.contains("says owners accept"))
                .anyMatch(line -> line.contains("recommends owners accept"));
    }
}
