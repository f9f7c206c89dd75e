package dev.dateline.tagging;

import java.util.Map;

/** The operations that a rule book can name. */
final class Operations {
    private static final Map<String, Operation> NAMES = Map.ofEntries(
            Map.entry("date", Calendar::date),
            Map.entry("two-dates", Ranges::twoDates),
            Map.entry("day-range", Ranges::days),
            Map.entry("month", Calendar::month),
            Map.entry("year", Calendar::year),
            Map.entry("figures", Calendar::figures),
            Map.entry("holiday", Holidays::holiday),
            Map.entry("season", Seasons::season),
            Map.entry("decade", Seasons::decade),
            Map.entry("century", Seasons::century),
            Map.entry("weekday", Weekdays::weekday),
            Map.entry("weekdays", Weekdays::plural),
            Map.entry("weekday-beside", Weekdays::beside),
            Map.entry("some-weekday", Weekdays::some),
            Map.entry("near-day", Nearby::day),
            Map.entry("near-unit", Nearby::unit),
            Map.entry("named-unit", Nearby::named),
            Map.entry("part", Nearby::part),
            Map.entry("ago", Distances::ago),
            Map.entry("from-day", Distances::fromDay),
            Map.entry("later", Distances::later),
            Map.entry("duration", Durations::duration),
            Map.entry("two-lengths", Durations::two),
            Map.entry("running", Durations::running),
            Map.entry("quarter", Quarters::quarter),
            Map.entry("two-quarters", Quarters::two),
            Map.entry("month-quarter", Quarters::ofMonth),
            Map.entry("fiscal", Quarters::fiscal),
            Map.entry("year-before", Quarters::yearBefore),
            Map.entry("latest", Quarters::latest),
            Map.entry("reference", References::reference),
            Map.entry("to-date", References::toDate),
            Map.entry("new-year", Seasons::newYear),
            Map.entry("trading", Parts::trading),
            Map.entry("to-the-day", Durations::toTheDay),
            Map.entry("part-of-century", Durations::partOfCentury),
            Map.entry("present", (match, context) -> References.vague(0)),
            Map.entry("past", References::past),
            Map.entry("soon", References::soon),
            Map.entry("future", (match, context) -> References.vague(2)),
            Map.entry("beside-year", Calendar::besideYear),
            Map.entry("year-range", Ranges::years),
            Map.entry("before-christ", Calendar::beforeChrist),
            Map.entry("week-of-month", Numbered::week),
            Map.entry("edge-day", Numbered::edgeDay),
            Map.entry("weekday-of-month", Numbered::weekday),
            Map.entry("holiday-week", Numbered::holidayWeek),
            Map.entry("numbered", Numbered::unit),
            Map.entry("told-period", Numbered::period),
            Map.entry("the-unit", Nearby::bare),
            Map.entry("unit-end", Nearby::end),
            Map.entry("year-of-the-lord", Calendar::yearOfTheLord),
            Map.entry("day-of-month", MonthDays::days),
            Map.entry("two-centuries", Seasons::twoCenturies),
            Map.entry("seasons", Seasons::seasons),
            Map.entry("month-range", Ranges::months),
            Map.entry("night", Nearby::night),
            Map.entry("half", Quarters::half),
            Map.entry("part-of-date", Nearby::partOfDate),
            Map.entry("set", Sets::set),
            Map.entry("two-sets", Sets::two),
            Map.entry("clock", Clock::time),
            Map.entry("block", (match, context) -> Meaning.of(TimexType.DATE, "", "no time")));

    private Operations() {}

    static Operation named(String name) {
        Operation operation = NAMES.get(name);
        if (operation == null) {
            throw new IllegalArgumentException("no operation is called " + name);
        }
        return operation;
    }
}
