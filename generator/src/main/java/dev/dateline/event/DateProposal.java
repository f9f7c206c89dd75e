package dev.dateline.event;

import java.time.LocalDate;

/**
 * A day on which an undated article may have been published. It is for a person to accept; nothing is dated by it.
 *
 * @param article the article's id
 * @param date the likeliest day: its words agree best with the dated articles, and the news is freshest
 * @param latest the last day on which they agree as well; the same as {@code date} where only one does
 * @param reason one sentence for people: which words agree with which article
 */
public record DateProposal(String article, LocalDate date, LocalDate latest, String reason) {}
