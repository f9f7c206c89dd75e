package dev.dateline.text;

/**
 * A place of the gazetteer.
 *
 * @param name its usual English name
 * @param kind country, capital, city, region, continent or sea
 * @param country ISO 3166-1 alpha-2, {@code -} where it lies in none or several
 * @param latitude degrees north
 * @param longitude degrees east
 * @param ambiguous whether the name is also a common word or a person's, so that more must speak for the place
 */
public record Place(String name, String kind, String country, double latitude, double longitude, boolean ambiguous) {}
