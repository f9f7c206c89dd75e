package dev.dateline.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.naming.Entity;
import dev.dateline.site.Views.Outline;
import dev.dateline.site.Views.PlaceMap;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorldMapTest {
    private static Entity place(String name, String country) {
        return new Entity(Entity.Kind.PLACE, name, name, List.of(), country);
    }

    private static PlaceMap map(String name) {
        return Objects.requireNonNull(new WorldMap(List.of()).of(place(name, "somewhere")), name);
    }

    private static Path2D shape(PlaceMap map, String kind) {
        Path2D all = new Path2D.Double();
        for (Outline o : map.outlines()) {
            if (o.kind().equals(kind)) {
                String[] numbers = o.path().substring(1, o.path().length() - 1).split(" ", -1);
                for (int i = 0; i < numbers.length; i += 2) {
                    double x = Double.parseDouble(numbers[i]);
                    double y = Double.parseDouble(numbers[i + 1]);
                    if (i == 0) {
                        all.moveTo(x, y);
                    } else {
                        all.lineTo(x, y);
                    }
                }
                all.closePath();
            }
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Moscow",
                "Kyiv",
                "Paris",
                "Berlin",
                "Madrid",
                "Rome",
                "Warsaw",
                "Stockholm",
                "Oslo",
                "Helsinki",
                "London",
                "Dublin",
                "Athens",
                "Ankara",
                "Cairo",
                "Nairobi",
                "Lagos",
                "Pretoria",
                "Addis Ababa",
                "Kinshasa",
                "Dakar",
                "Rabat",
                "Baghdad",
                "Tehran",
                "Riyadh",
                "Kabul",
                "New Delhi",
                "Beijing",
                "Seoul",
                "Tokyo",
                "Bangkok",
                "Hanoi",
                "Jakarta",
                "Manila",
                "Canberra",
                "Wellington",
                "Ottawa",
                "Washington",
                "Mexico City",
                "Havana",
                "Bogota",
                "Lima",
                "Brasilia",
                "Buenos Aires",
                "Santiago",
                "Miami",
                "Istanbul"
            })
    void a_town_stands_on_land_or_at_its_shore(String town) {
        PlaceMap map = map(town);
        // A degree of the map of a town has six and a half units.
        Rectangle2D near = new Rectangle2D.Double(map.here().x() - 5, map.here().y() - 5, 10, 10);
        assertThat(shape(map, "land").intersects(near)).as(town).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Black Sea", "Baltic Sea", "Mediterranean Sea", "North Sea", "Red Sea", "Pacific Ocean"})
    void the_middle_of_a_sea_is_not_on_land(String sea) {
        PlaceMap map = map(sea);
        double x = map.here().x();
        double y = map.here().y();
        assertThat(!shape(map, "land").contains(x, y) || shape(map, "water").contains(x, y))
                .as(sea)
                .isTrue();
    }

    @Test
    void other_places_of_the_story_are_on_the_map_where_they_are_near() {
        List<Entity> all = List.of(place("Paris", "France"), place("Berlin", "Germany"), place("Tokyo", "Japan"));
        PlaceMap map = Objects.requireNonNull(new WorldMap(all).of(all.get(0)));
        assertThat(map.others()).extracting(Views.Dot::name).containsExactly("Berlin");
        assertThat(map.others().get(0).x()).isGreaterThan(map.here().x());
        assertThat(map.others().get(0).y()).isLessThan(map.here().y());
    }

    @Test
    void an_unknown_place_and_a_person_have_no_map() {
        WorldMap maps = new WorldMap(List.of());
        assertThat(maps.of(place("Larkhaven", ""))).isNull();
        assertThat(maps.of(new Entity(Entity.Kind.PERSON, "paris", "Paris", List.of(), "France")))
                .isNull();
    }

    @Test
    void a_map_across_the_date_line_is_whole() {
        // From Alaska one sees Siberia, which lies on the other side of 180 degrees.
        Path2D land = shape(map("Alaska"), "land");
        assertThat(land.intersects(0, 40, 20, 60)).isTrue();
        assertThat(land.intersects(300, 40, 20, 60)).isTrue();
    }

    @Test
    void a_map_is_a_few_kilobytes_at_most() {
        for (String name : List.of("Paris", "Russia", "Asia", "Europe")) {
            int size = map(name).outlines().stream()
                    .mapToInt(o -> o.path().length())
                    .sum();
            assertThat(size).as(name).isBetween(300, 4500);
        }
    }
}
